"""Steps that change the page."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator

from trackflow.engine.document.content import Side, Strategy, Write
from trackflow.engine.document.faults import fault, faults
from trackflow.engine.document.part import Part
from trackflow.engine.document.problems import Problem, problem
from trackflow.engine.document.shapes import Count, Id, Target, Text, Url, Within, url_fault
from trackflow.engine.document.texts import personalize_problems

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]*")
_STYLE = re.compile(r"--[A-Za-z0-9_-]+|-?[a-z]+(?:-[a-z0-9]+)*")
_LINKS = ("href", "src", "action", "formaction", "poster", "data", "xlink:href", "ping", "srcset")


class Step(Part):
    """One thing that a workflow does."""

    id: Id | None = Field(None, description="Given by the server where it is absent.")


class Edit(Step):
    """A change of one element."""

    target: Target | None = Field(
        None, description="A CSS selector, a role such as @headline, or text:words on the element."
    )


class ReplaceText(Edit):
    """Write another text into an element."""

    type: Literal["replace_text"]
    text: Text | None = Field(None, description="The new text.")


class ReplaceHtml(Edit):
    """Write other HTML into an element."""

    type: Literal["replace_html"]
    html: Text | None = Field(None, description="The new HTML.")


class InsertHtml(Edit):
    """Put HTML beside or into an element."""

    type: Literal["insert_html"]
    html: Text | None = Field(None, description="The HTML.")
    position: Side | None = Field(None, description="Where it goes.")


def _attribute_name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise fault("This is not the name of an HTML attribute.", value)
    if re.match(r"on|srcdoc$", value, re.IGNORECASE):
        raise fault("An attribute that runs script cannot be set.", value)
    return value


class SetAttribute(Edit):
    """Set an HTML attribute of an element."""

    type: Literal["set_attribute"]
    name: Annotated[str, AfterValidator(_attribute_name)] | None = Field(
        None, description="The HTML attribute."
    )
    value: str | None = Field(None, description="Its new value.")

    @model_validator(mode="after")
    def _link_is_safe(self) -> SetAttribute:
        leads = self.value and self.name and self.name.lower() in _LINKS
        if leads and (message := url_fault(self.value or "")):
            raise fault(message, self.value, at=("value",))
        return self


class SwapImage(Edit):
    """Show another image."""

    type: Literal["swap_image"]
    src: Url | None = Field(None, description="The address of the image.")


class Hide(Edit):
    """Hide an element."""

    type: Literal["hide"]


class Show(Edit):
    """Show an element that is hidden."""

    type: Literal["show"]


def _styles(value: dict[str, Any]) -> dict[str, Any]:
    found = [
        ((name,), fault)
        for name, said in value.items()
        if (fault := _style_problem(name, said)) is not None
    ]
    if found:
        raise faults(found)
    return value


def _style_problem(name: str, said: Any) -> Problem | None:
    if not _STYLE.fullmatch(name):
        meant = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", name).lower().replace("_", "-")
        near = meant if _STYLE.fullmatch(meant) else None
        return problem((), "This is not the name of a CSS property.", name, nearest=near)
    if isinstance(said, str) and not re.search(r"[;{}]", said):
        return None
    if Within().holds(said):
        return None
    return problem((), "A style is a text without ; { and }, or a number.", said)


class SetStyle(Edit):
    """Change how an element looks."""

    type: Literal["set_style"]
    styles: Annotated[dict[str, Any], AfterValidator(_styles)] | None = Field(
        None, description="CSS properties and their values."
    )


class Highlight(Edit):
    """Draw attention to an element."""

    type: Literal["highlight"]


class ScrollTo(Edit):
    """Scroll an element into view."""

    type: Literal["scroll_to"]


class RewriteLink(Edit):
    """Let a link lead elsewhere."""

    type: Literal["rewrite_link"]
    url: Url | None = Field(None, description="Where it leads.")


class Recommend(Edit):
    """Show recommendations beside or in an element."""

    type: Literal["recommend"]
    position: Side | None = Field(None, description="Where they go.")
    count: Count | None = Field(None, description="How many.")
    strategy: Strategy | None = Field(None, description="How they are chosen.")


class Personalize(Edit):
    """Write a text that depends on an attribute of the visitor."""

    type: Literal["personalize"]
    by: str | None = Field(None, description="The attribute that decides.")
    texts: dict[str, Text] | None = Field(
        None,
        description="Value to text; for numbers <50, 50-500, >500. No match leaves the original.",
    )
    write: Write | None = Field(None, description="How the texts are to be written.")

    @model_validator(mode="after")
    def _texts_fit(self) -> Personalize:
        found = tuple(personalize_problems(self.by, self.texts or {}))
        if found:
            raise faults(found)
        return self
