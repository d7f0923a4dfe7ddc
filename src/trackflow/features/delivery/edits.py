"""Steps that change elements, as one kind of step: texts, markup, attributes, and a style sheet."""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Final

from trackflow.engine.dom import markup_trees

Step = dict[str, Any]

# Stronger than every selector of the page, and of no class or attribute that it knows.
_STRONG: Final = "[{mark}]:not(#t#t)"
_BOX: Final = "trackflow-html{display:contents}"
_RING: Final = (
    "outline:3px solid #ffb300!important;outline-offset:3px!important;"
    "box-shadow:0 0 0 3px #1a1a1a!important"
)
_PULSE: Final = (
    "@media (prefers-reduced-motion:no-preference){&{animation:trackflow-pulse .7s 3}}"
    "@keyframes trackflow-pulse{from{outline-offset:12px}}"
)


def compiled_edit(step: Step) -> Step:
    """A step that changes elements as the SDK makes, keeps and undoes it."""
    return {
        "id": step.get("id"),
        "type": "edit",
        "target": step["target"],
        **_KINDS[step["type"]](step),
    }


def _text(step: Step) -> Step:
    return {"text": step["text"]}


def _replaced(step: Step) -> Step:
    # The original stays where it is, unseen: a framework that owns it loses nothing.
    sheet = "&>:not(trackflow-html){display:none!important}" + _BOX
    return {"text": "", "html": markup_trees(step["html"]), "at": "append", **_styled(sheet)}


def _inserted(step: Step) -> Step:
    trees = markup_trees(step["html"])
    return {"html": trees, "at": step.get("position", "after"), "css": _BOX}


def _attribute(step: Step) -> Step:
    return {"attributes": {step["name"]: step["value"]}}


def _image(step: Step) -> Step:
    return {"attributes": {"src": step["src"], "srcset": None}}


def _link(step: Step) -> Step:
    return {"attributes": {"href": step["url"]}}


def _hidden(_step: Step) -> Step:
    return _styled("&{display:none!important}")


def _shown(_step: Step) -> Step:
    styled = _styled("&{display:revert!important;visibility:visible!important}")
    return {"show": True, **styled, "attributes": {**styled["attributes"], "hidden": None}}


def _style(step: Step) -> Step:
    return _styled(f"&{{{_declarations(step['styles'])}}}")


def _highlighted(_step: Step) -> Step:
    return _styled(f"&{{{_RING}}}{_PULSE}")


def _part(name: str, *fields: str) -> Callable[[Step], Step]:
    def compiled(step: Step) -> Step:
        said = {field: step[field] for field in fields if field in step}
        place = {"at": step.get("position", "after"), "css": _BOX}
        return {"part": name, **place, **said}

    return compiled


def _declarations(styles: Mapping[str, Any]) -> str:
    said = {name: str(value).replace("!important", "").strip() for name, value in styles.items()}
    return ";".join(f"{name}:{value}!important" for name, value in said.items())


def _styled(sheet: str) -> Step:
    """The sheet, in which `&` is the element, and the attribute that marks the element for it."""
    mark = "data-trackflow-" + hashlib.sha256(sheet.encode()).hexdigest()[:6]
    css = sheet.replace("&", _STRONG.format(mark=mark))
    return {"attributes": {mark: ""}, "css": css}


_KINDS: Final[dict[str, Callable[[Step], Step]]] = {
    "replace_text": _text,
    "replace_html": _replaced,
    "insert_html": _inserted,
    "set_attribute": _attribute,
    "swap_image": _image,
    "rewrite_link": _link,
    "hide": _hidden,
    "show": _shown,
    "set_style": _style,
    "highlight": _highlighted,
    "form": _part("form", "fields"),
    "recommend": _part("recommend", "count", "strategy"),
}

EDITS: Final = frozenset(_KINDS)
"""The vocabulary's names of the steps that change elements."""
