"""What a site's roles mean for one workflow."""

from datetime import UTC, datetime
from typing import Any

from trackflow.features.elements import Element, ElementMap
from trackflow.features.elements.schemas import Origin

NOW = datetime(2026, 11, 25, tzinfo=UTC)
HOME: dict[str, Any] = {"v": 1, "t": "h1", "m": 4, "c": 0, "f": {"a": 6}}
PLANS: dict[str, Any] = {"v": 1, "t": "h1", "m": 4, "c": 0, "f": {"b": 6}}


def element(
    path: str, selector: str, fingerprint: dict[str, Any] | None = None, origin: Origin = "read"
) -> Element:
    return Element(
        role="@headline",
        path=path,
        selector=selector,
        fingerprint=fingerprint,
        origin=origin,
        updated_at=NOW,
    )


def headline(pages: list[str] | None, *elements: Element) -> Any:
    return ElementMap(elements).targets(pages).get("@headline")


def test_a_page_that_was_read_is_looked_at_by_fingerprint_alone() -> None:
    assert headline(["/"], element("/", "h1", HOME)) == [HOME]


def test_each_page_that_was_read_has_its_own_fingerprint() -> None:
    both = element("/", "h1", HOME), element("/plans", "main h1", PLANS)
    assert headline(["/", "/plans"], *both) == [HOME, PLANS]


def test_where_a_page_was_not_read_its_selector_is_the_last_resort() -> None:
    assert headline(None, element("/", "h1", HOME)) == [HOME, "h1"]
    assert headline(["/", "/new"], element("/", "h1", HOME)) == [HOME, "h1"]
    assert headline(["/*"], element("/", "h1", HOME)) == [HOME, "h1"]


def test_what_a_person_said_is_taken_as_it_was_said() -> None:
    read = element("/", "h1", HOME)
    assert headline(["/"], read, element("", ".title", origin="person")) == ".title"
    assert headline(["/", "/b"], read, element("/b", "h2", origin="person")) == "h1, h2"


def test_an_element_without_a_fingerprint_is_looked_for_by_its_selector() -> None:
    assert headline(["/"], element("/", "h1")) == "h1"


def test_a_page_that_nobody_knows_has_no_target() -> None:
    assert headline(["/new"], element("/", "h1", HOME)) is None
