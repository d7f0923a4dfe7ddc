"""Concrete suggestions for a workflow, the most important first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from trackflow.engine.document import parse_document
from trackflow.engine.ideas import checks_flow as flow
from trackflow.engine.ideas import checks_measuring as measuring
from trackflow.engine.ideas import checks_results as by_results
from trackflow.engine.ideas import checks_showing as showing
from trackflow.engine.ideas import checks_words as words
from trackflow.engine.ideas.facts import SiteFacts
from trackflow.engine.ideas.suggestions import Results, Suggestion
from trackflow.engine.ideas.view import View

Check = Callable[[View], Iterator[Suggestion]]

CHECKS: Final[tuple[Check, ...]] = (
    flow.redirect_loop,
    flow.endless_wait,
    flow.hasty_mail,
    flow.past,
    flow.dead_branch,
    flow.branches,
    measuring.goal,
    measuring.control,
    measuring.test_the_text,
    measuring.holdout,
    measuring.edits_beside_a_test,
    measuring.guardrails,
    measuring.test_the_title,
    showing.moment,
    showing.late,
    showing.frequency,
    showing.phones,
    showing.already_done,
    showing.checkout,
    showing.narrow,
    words.no_button,
    words.label,
    words.title,
    words.language,
    by_results.closed,
    by_results.harm,
    by_results.groups,
    by_results.nothing,
)


def optimize(
    document: Mapping[str, Any],
    today: date,
    *,
    site: SiteFacts | None = None,
    results: Results | None = None,
) -> tuple[Suggestion, ...]:
    """What would make the workflow better, the most important first; empty where nothing would.

    Each suggestion can be applied by itself, and the document is valid after it; two of them may
    be about the same place, and the second then no longer fits (`PatchConflictError`): ask again
    after each. `today` tells which dates are past. Raises `DocumentInvalid` where the document
    is not draft-valid. Deterministic, without a network.
    """
    parsed = parse_document(document)
    view = View(parsed.to_dict(), today, site or SiteFacts(), results)
    if not view.document.get("steps"):
        return ()
    found = [suggestion for check in CHECKS for suggestion in check(view)]
    return tuple(sorted(found, key=lambda each: -each.weight))
