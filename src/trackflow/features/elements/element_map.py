"""What a site's roles mean for one workflow."""

from collections.abc import Sequence
from dataclasses import dataclass

from trackflow.engine.document import on_pages
from trackflow.features.elements.schemas import Element


@dataclass(frozen=True)
class ElementMap:
    """The elements of one site."""

    elements: tuple[Element, ...]

    def selectors(self, pages: Sequence[str] | None) -> dict[str, str]:
        """For a workflow on these pages: role to selector; several pages' selectors are joined.

        What a person said of every page goes before what was read from one page.
        """
        everywhere = {item.role: item.selector for item in self.elements if not item.path}
        found: dict[str, list[str]] = {}
        for item in self.elements:
            if not item.path or not on_pages(pages, item.path):
                continue
            said = everywhere.get(item.role) if item.origin == "read" else None
            found.setdefault(item.role, []).append(said or item.selector)
        joined = {role: ", ".join(dict.fromkeys(many)) for role, many in found.items()}
        return {**everywhere, **joined}
