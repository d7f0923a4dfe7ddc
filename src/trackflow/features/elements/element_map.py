"""What a site's roles mean for one workflow."""

from collections.abc import Sequence
from dataclasses import dataclass

from trackflow.engine.document import on_pages
from trackflow.engine.dom import Fingerprint
from trackflow.features.elements.schemas import Element

# A selector, or alternatives of which the first counts that is in the page.
Target = str | list[str | Fingerprint]


@dataclass(frozen=True)
class ElementMap:
    """The elements of one site."""

    elements: tuple[Element, ...]

    def selectors(self, pages: Sequence[str] | None) -> dict[str, str]:
        """For a workflow on these pages: role to selector; several pages' selectors are joined.

        What a person said of every page goes before what was read from one page.
        """
        return {role: _joined(places) for role, places in self._places(pages).items()}

    def targets(self, pages: Sequence[str] | None) -> dict[str, Target]:
        """For a workflow on these pages: role to what the browser looks for.

        Where all was read and has fingerprints, these; and where the workflow may be on a page that
        was not read, the selectors after them. Else the selector that `selectors` gives.
        """
        return {role: _target(places, pages) for role, places in self._places(pages).items()}

    def without_fingerprints(self) -> "ElementMap":
        """The same elements, each by its selector alone."""
        plain = (each.model_copy(update={"fingerprint": None}) for each in self.elements)
        return ElementMap(tuple(plain))

    def _places(self, pages: Sequence[str] | None) -> dict[str, list[Element]]:
        everywhere = {item.role: item for item in self.elements if not item.path}
        found: dict[str, list[Element]] = {}
        for item in self.elements:
            if not item.path or not on_pages(pages, item.path):
                continue
            said = everywhere.get(item.role) if item.origin == "read" else None
            found.setdefault(item.role, []).append(said or item)
        return {**{role: [item] for role, item in everywhere.items()}, **found}


def _joined(places: list[Element]) -> str:
    return ", ".join(dict.fromkeys(place.selector for place in places))


def _target(places: list[Element], pages: Sequence[str] | None) -> Target:
    fingerprints = [place.fingerprint for place in places if place.fingerprint]
    if len(fingerprints) < len(places):
        return _joined(places)
    read = {place.path for place in places}
    selectors = [] if set(pages or ["*"]) <= read else [place.selector for place in places]
    return [*fingerprints, *dict.fromkeys(selectors)]
