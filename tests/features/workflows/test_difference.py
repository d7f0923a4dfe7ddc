"""What is different between two documents."""

from typing import Any

import pytest

from trackflow.features.workflows import differences

STEP = {"type": "overlay", "style": "banner", "title": "Hello"}
HIDE = {"type": "hide", "target": ".a"}


def told(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    return [(each.path, each.before, each.after) for each in differences(before, after)]


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ({"steps": [STEP]}, {"steps": [STEP]}, []),
        (
            {"steps": [STEP]},
            {"steps": [{**STEP, "title": "Hi"}]},
            [("steps[0].title", "Hello", "Hi")],
        ),
        (
            {"steps": [STEP]},
            {"steps": [STEP], "goal": {"event": "signup"}},
            [("goal", None, {"event": "signup"})],
        ),
        (
            {"steps": [STEP], "audience": {"device": "mobile"}},
            {"steps": [STEP]},
            [("audience", {"device": "mobile"}, None)],
        ),
        (
            {"pages": ["/a"], "steps": [STEP]},
            {"pages": ["/a", "/b"], "steps": [STEP]},
            [("pages", ["/a"], ["/a", "/b"])],
        ),
        ({"steps": [STEP]}, {"steps": [HIDE, STEP]}, [("steps[0]", None, HIDE)]),
        ({"steps": [HIDE, STEP]}, {"steps": [STEP]}, [("steps[0]", HIDE, None)]),
        (
            {"steps": [HIDE, STEP]},
            {"steps": [{**STEP, "title": "Hi"}]},
            [("steps[0]", HIDE, None), ("steps[0].title", "Hello", "Hi")],
        ),
    ],
)
def test_each_field_that_differs_is_told_once(
    before: dict[str, Any], after: dict[str, Any], changes: list[Any]
) -> None:
    assert told(before, after) == changes


def test_ids_that_the_server_gives_are_no_change() -> None:
    assert told({"steps": [STEP]}, {"steps": [{"id": "s1", **STEP}]}) == []


def test_a_long_list_is_compared_place_by_place() -> None:
    many = [{**HIDE, "target": f".a{number}"} for number in range(3000)]
    found = told({"steps": many}, {"steps": [*many[:-1], {**HIDE, "target": ".z"}]})
    assert found == [("steps[2999].target", ".a2999", ".z")]
