"""Markup from outside, made safe."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trackflow.engine.dom import markup_trees
from trackflow.engine.dom.markup import ATTRIBUTES, TAGS

CASES: list[tuple[str, list[Any]]] = [
    ("Hello", ["Hello"]),
    ("<b>Hi</b> you", [["b", {}, "Hi"], " you"]),
    (
        '<a href="/x" onclick="go()" class="c">X</a>',
        [["a", {"href": "/x", "class": "c"}, "X"]],
    ),
    ('<a href="javascript:alert(1)">X</a>', [["a", {}, "X"]]),
    ('<a href=" java\nscript:alert(1)">X</a>', [["a", {}, "X"]]),
    ('<img src="data:image/svg+xml,x" alt="A">', [["img", {"alt": "A"}]]),
    ("<script>alert(1)</script>after", ["after"]),
    ("<style>*{}</style><svg><a>x</a></svg>!", ["!"]),
    ("<custom-element>kept</custom-element>", ["kept"]),
    ("<p>one<p>two", [["p", {}, "one", ["p", {}, "two"]]]),
    ("<b>open</i>", [["b", {}, "open"]]),
    ('<p style="color:red">x</p>', [["p", {"style": "color:red"}, "x"]]),
    ('<p style="background:url(//a)">x</p>', [["p", {}, "x"]]),
    ("1 &lt; 2", ["1 < 2"]),
]


@pytest.mark.parametrize(("html", "trees"), CASES)
def test_only_what_may_stand_in_a_page_is_kept(html: str, trees: list[Any]) -> None:
    assert markup_trees(html) == trees


PIECES = st.sampled_from(
    (
        *("<script>", "</script>", "<img src=x onerror=y>", "<a href='javascript:x'>", "<b>"),
        *("</b>", "text", "<iframe srcdoc='<script>'>", "<p style='a:url(x)'>", "<!--", "-->"),
        "<svg/onload=x>",
    )
)


@given(st.lists(PIECES | st.text(max_size=9), max_size=12).map("".join))
def test_nothing_that_runs_comes_through(html: str) -> None:
    def check(tree: Any) -> None:
        if isinstance(tree, str):
            return
        tag, attributes, *children = tree
        assert tag in TAGS
        assert all(name in ATTRIBUTES or name.startswith("data-") for name in attributes)
        assert not any("script:" in value for value in attributes.values())
        for child in children:
            check(child)

    for tree in markup_trees(html):
        check(tree)
