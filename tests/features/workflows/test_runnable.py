"""What this version can run, and how it names what it cannot."""

from typing import Any

import pytest

from trackflow.engine.document import with_targets
from trackflow.features.workflows import runnable

HEADLINE = {"type": "hide", "target": "@headline"}


def paths(document: dict[str, Any], elements: dict[str, str] | None = None) -> list[str]:
    return [gap.path for gap in runnable.unsupported(with_targets(document, elements or {}))]


@pytest.mark.parametrize("kind", ["email", "sms", "webhook", "notify_team"])
def test_what_the_server_does_is_named(kind: str) -> None:
    assert paths({"steps": [{"type": kind}]}) == ["steps[0].type"]


def test_what_cannot_be_run_is_found_inside_branches() -> None:
    branch = {
        "type": "branch",
        "if": {"outcome": "clicked", "country": "DE"},
        "then": [{"type": "wait", "until": {"type": "click", "target": "@nav"}}],
        "else": [{"type": "experiment", "variants": [{"steps": [{"type": "email"}]}]}],
    }
    assert paths({"steps": [branch]}) == [
        "steps[0].if.country",
        "steps[0].then[0].until.target",
        "steps[0].else[0].variants[0].steps[0].type",
    ]


def test_a_role_is_named_until_the_site_knows_its_element() -> None:
    document = {"triggers": [{"type": "click", "target": "@headline"}], "steps": [HEADLINE]}
    assert paths(document) == ["triggers[0].target", "steps[0].target"]
    assert paths(document, {"@headline": "h1"}) == []


@pytest.mark.parametrize(
    ("name", "value", "runs"),
    [
        ("background-color", "#fff", True),
        ("--brand", "red", True),
        ("opacity", 0.5, True),
        ("position", "fixed", False),
        ("background", "url(https://example.com/x)", False),
        ("background", "u\\72l(x)", False),
    ],
)
def test_a_style_may_change_looks_and_load_nothing(name: str, value: Any, runs: bool) -> None:
    step = {"type": "set_style", "target": "h1", "styles": {name: value}}
    assert paths({"steps": [step]}) == ([] if runs else [f"steps[0].styles.{name}"])
