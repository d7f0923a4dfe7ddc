"""The element that says some words."""

import pytest

from trackflow.engine.dom import find_elements, find_roles

PAGE = """
<nav><a href="/pricing">Pricing</a></nav>
<main><h1>Plans</h1><p>Book a demo of <b>everything</b>.</p>
<a href="/demo"><span>Book a  demo</span></a><h2>Pricing</h2>
<button name="join">Join</button><button name="too">join</button><p>Only here</p></main>
"""


@pytest.mark.parametrize(
    ("words", "selector"),
    [
        ("book a demo", 'a[href="/demo"]'),
        ("Pricing", 'a[href="/pricing"]'),
        ("Plans", "h1"),
        ("Only here", None),
        ("Join", None),
        ("Nowhere", None),
        ("", None),
    ],
)
def test_words_mean_the_one_element_that_says_just_them(words: str, selector: str | None) -> None:
    found = find_elements(PAGE, [f"text:{words}"]).get(f"text:{words}")
    assert (found and found.selector) == selector


def test_what_is_found_has_a_fingerprint_beside_its_selector() -> None:
    found = find_elements(PAGE)
    assert {role: place.selector for role, place in found.items()} == find_roles(PAGE)
    assert found["@headline"].fingerprint
