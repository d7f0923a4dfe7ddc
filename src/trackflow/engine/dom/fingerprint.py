"""Finding an element again after its page was built anew: the same as in the browser part.

A fingerprint is a small dictionary: `v` the version of the format, `t` the tag, `m` the weight that
the element must reach, `c` how much of all weight stands around it, `f` hashes of marks and their
weights (`*`: it is the only element of its tag). web/sdk/src/maker.ts makes the same.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, cast

from selectolax.lexbor import LexborHTMLParser, LexborNode

from trackflow.engine.dom.marks import Marks, mark_hash, weigh

Fingerprint = dict[str, Any]
Weights = dict[str, int]

FORMAT: Final = 1
# A rival as near as this is too near.
MARGIN: Final = 3

NAMES: Final = (
    "href|src|alt|title|name|value|placeholder|aria-label|itemprop|action|data-(test.*|qa|cy|src)"
)
# Marks that say which element it is, wherever it stands.
NAMING: Final = re.compile(f'"|>?({NAMES})=.')
STEADY: Final = re.compile(f"[>^]?({NAMES}|type|role)=")
# Attributes that change with the build, the layout or a script, or that point at ids.
FLEETING: Final = re.compile(
    r"[>^]?(class|style|for|on\w+|srcset|sizes|width|height|tabindex|nonce|integrity|d|points"
    r"|transform|fill|stroke.*|data-(v|react).*|hidden|open|checked|selected|disabled|loading"
    r"|decoding|fetchpriority|aria-(controls|labelledby|describedby|owns|activedescendant|expanded"
    r"|hidden|selected|current|pressed))=",
    re.ASCII,
)
POINTING: Final = re.compile(r"[>^]?(id=|href=#)")
GENERATED: Final = re.compile(r"\d{3,}|[:{}]|[a-z][A-Z0-9]{2}|__|--", re.ASCII)
EMPTY: Final = ("", '"', "~", "#", "^", ">")
# Tags of which a page has one: other words on it are a new wording, if all around is the same.
SINGULAR: Final = frozenset({"h1", "main", "nav", "header", "footer", "form"})

# What a naming mark weighs at least, what one around the element does, and being the only one.
NAME: Final = 6
PLACE: Final = 3
ONLY: Final = 4
MOST_ON: Final = 5
# Enough where the element says itself which it is, and where only its place does.
FEW_AROUND: Final = 4
MANY_AROUND: Final = 8
MOST_RIVALS: Final = 200


def fingerprint(page: LexborHTMLParser, node: LexborNode) -> Fingerprint | None:
    """A fingerprint that tells an element from all others of a page, as `parse_page` reads it.

    None where nothing that lasts tells it from another one: whoever looked for it would have to
    guess.
    """
    return fingerprints(page, {"": node})[""]


def fingerprints(
    page: LexborHTMLParser, nodes: Mapping[str, LexborNode]
) -> dict[str, Fingerprint | None]:
    """The fingerprints of several elements of one page, which is read once."""
    marks = Marks(page)
    return {name: _fingerprint(marks, node) for name, node in nodes.items()}


def _fingerprint(marks: Marks, node: LexborNode) -> Fingerprint | None:
    tag = node.tag or ""
    if not re.fullmatch(r"[\w-]+", tag, re.ASCII):
        return None
    others = [each for each in marks.elements(tag) if each.mem_id != node.mem_id]
    own = _chosen(marks.on(node), [marks.on(each) for each in others], MOST_ON, _name)
    if not others and tag in SINGULAR:
        own["*"] = ONLY
    return _verified(marks, node, _rivals(marks, others, own), own)


def find(page: LexborHTMLParser, sought: Fingerprint) -> LexborNode | Literal["ambiguous"] | None:
    """The element of a fingerprint.

    None where it is not in the page, or the fingerprint has another format; "ambiguous" where it
    could be one of several.
    """
    if sought.get("v") != FORMAT:
        return None
    marks = Marks(page)
    all_of_tag = marks.elements(sought["t"])
    weights = cast("Weights", sought["f"])
    only = weights.get("*", 0) if len(all_of_tag) == 1 else 0
    best, most, second = None, 0, 0
    for each in all_of_tag:
        weight = weigh(marks.on(each), weights) + only
        if weight + sought["c"] >= sought["m"]:
            weight += weigh(marks.around(each), weights)
        if weight > most:
            best, most, second = each, weight, most
        else:
            second = max(second, weight)
    if most < sought["m"]:
        return None
    return "ambiguous" if most - second < MARGIN else best


def _rivals(
    marks: Marks, others: Sequence[LexborNode], own: Weights
) -> list[tuple[LexborNode, int]]:
    """The others that are most like it, the most alike first, each with its weight."""
    weighed = [(each, weigh(marks.on(each), own)) for each in others]
    return sorted(weighed, key=lambda item: -item[1])[:MOST_RIVALS]


def _verified(
    marks: Marks, node: LexborNode, rivals: list[tuple[LexborNode, int]], own: Weights
) -> Fingerprint | None:
    total = sum(own.values())
    gap = total - (rivals[0][1] if rivals else 0)
    named = gap >= 2 * MARGIN
    close = rivals if named else [item for item in rivals if total - item[1] < 2 * MARGIN]
    around = [marks.around(each) for each, _ in close]
    near = _chosen(marks.around(node), around, FEW_AROUND if named else MANY_AROUND, _place)
    # An element that says itself which it is may stand anywhere.
    weights = {**(_scaled(near, gap / 3) if named else near), **own}
    full = sum(weights.values())
    against = [weight + weigh(marks.around(each), weights) for each, weight in rivals]
    rival = max(against, default=0)
    if full - rival < 2 * MARGIN:
        return None
    least = math.floor(rival + (full - rival) * 0.4) + 1
    return {"v": FORMAT, "t": node.tag, "m": least, "c": full - total, "f": weights}


def _name(mark: str, rarity: float, alone: bool) -> int:
    return NAME if NAMING.match(mark) else 0


def _place(mark: str, rarity: float, alone: bool) -> int:
    """What all have alike says nothing of the place; where there are no others, only words do."""
    return PLACE if rarity or (alone and mark[0] in "~#") else 0


def _chosen(
    marks: Sequence[str],
    rivals: Sequence[Sequence[str]],
    most: int,
    base: Callable[[str, float, bool], int],
) -> Weights:
    """The marks that tell most by how rare they are among the rivals: hashes and weights."""
    counts = Counter(mark for each in rivals for mark in each)
    weighed: list[tuple[str, int]] = []
    for mark in marks:
        rarity = math.log2((len(rivals) + 1) / (counts[mark] + 1))
        weight = (base(mark, rarity, not rivals) + rarity) * _trust(mark)
        weighed.append((mark_hash(mark), math.floor(weight + 0.5)))
    telling = sorted((item for item in weighed if item[1] > 0), key=lambda item: -item[1])
    return dict(telling[:most])


def _scaled(weights: Weights, most: float) -> Weights:
    """Made lighter until they sum to no more than `most`.

    The last are left out where each would weigh less than 1.
    """
    share = min(1.0, most / max(1, sum(weights.values())))
    left = math.floor(most)
    lighter: Weights = {}
    for mark, weight in weights.items():
        lighter[mark] = min(left, max(1, math.floor(weight * share)))
        left -= lighter[mark]
    return {mark: weight for mark, weight in lighter.items() if weight}


def _trust(mark: str) -> float:
    """How likely a mark is to last, from 0 to 1."""
    if mark in EMPTY or FLEETING.match(mark):
        return 0
    if POINTING.match(mark):
        return 0 if GENERATED.search(mark) else 0.3
    by_sign = {'"': 1.0, "~": 0.6, "#": 0.8}.get(mark[0])
    if by_sign is not None:
        return by_sign
    return 1.0 if STEADY.match(mark) or "=" not in mark else 0.5
