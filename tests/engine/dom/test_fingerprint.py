"""An element is found again after its page was built anew."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborNode

from trackflow.engine.dom import find, fingerprint, parse_page

# The browser part is held to the same cases.
CASES: dict[str, Any] = json.loads(
    (Path(__file__).parents[3] / "web/sdk/tests/fingerprints.json").read_text("utf-8")
)
PAGES: dict[str, str] = CASES["pages"]
LOOKS = [
    pytest.param(case["fingerprint"], look, id=f"{case['name']}, {look['page']}")
    for case in CASES["cases"]
    for look in case["looks"]
]


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_the_fingerprint_is_the_one_that_the_browser_part_makes(case: dict[str, Any]) -> None:
    page = parse_page(PAGES["shop"])
    nodes = page.css(str(case["tag"]))
    assert fingerprint(page, nodes[int(case["at"])]) == case["fingerprint"]


@pytest.mark.parametrize(("sought", "look"), LOOKS)
def test_it_is_found_where_the_browser_part_finds_it(
    sought: dict[str, Any], look: dict[str, Any]
) -> None:
    page = parse_page(PAGES[look["page"]])
    answer = find(page, sought)
    if isinstance(answer, LexborNode):
        place = [node.mem_id for node in page.css(sought["t"])].index(answer.mem_id)
        assert place == look["found"]
    else:
        assert answer == look["found"]


def made(html: str, selector: str) -> dict[str, Any] | None:
    page = parse_page(html)
    (node, *_) = page.css(selector)
    return fingerprint(page, node)


def test_it_holds_neither_classes_nor_styles() -> None:
    plain = "<p>One</p><p {}>Two</p>"
    dressed = made(plain.format("class='c' style='color:red'"), "p:nth-child(2)")
    assert dressed == made(plain.format(""), "p:nth-child(2)")


def test_an_element_that_nothing_tells_from_its_twin_has_none() -> None:
    assert made("<ul><li>More</li><li>More</li></ul>", "li") is None


def test_a_twin_that_has_come_since_makes_it_ambiguous() -> None:
    sought = made("<a href='/a'>Alpha</a>", "a")
    assert sought
    assert find(parse_page("<a href='/a'>Alpha</a><a href='/a'>Alpha</a>"), sought) == "ambiguous"


def test_another_format_finds_nothing() -> None:
    sought = made("<h1>Hello</h1>", "h1")
    assert sought
    assert find(parse_page("<h1>Hello</h1>"), {**sought, "v": 2}) is None


def test_what_stands_in_noscript_is_no_element() -> None:
    page = parse_page(
        "<head><noscript><link href='/x.css'></noscript><title>T</title></head>"
        "<body><img src='/a.jpg'><noscript><img src='/a.jpg'></noscript></body>"
    )
    (image,) = page.css("img")
    assert fingerprint(page, image)
    assert [node.tag for node in page.css("head > *")] == ["noscript", "title"]


@given(st.text(), st.text(max_size=20))
def test_any_page_has_fingerprints_that_find_their_elements(html: str, words: str) -> None:
    page = parse_page(f"<main>{html}<h1>{words}</h1><h2>{words}</h2></main>")
    for node in page.css("main *"):
        sought = fingerprint(page, node)
        if sought:
            answer = find(page, sought)
            assert isinstance(answer, LexborNode)
            assert answer.mem_id == node.mem_id
