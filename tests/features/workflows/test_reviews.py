"""Which drafts must be reviewed, and what a review does."""

from collections.abc import Callable
from typing import Any

import pytest

from harness import Home
from trackflow.features.workflows import DecisionInput

CHANGE = {"changes": {"steps[0].title": "New"}}


def policy(landlord: Any, **wanted: Any) -> None:
    assert landlord.ask("PUT", "review-policy", json=wanted).status_code == 200


def live(home: Home) -> list[int]:
    found = home.do(lambda services, _: services.workflows.published(home.site.id))
    return [item.version for item in found]


def test_a_new_account_reviews_everything(landlord: Any) -> None:
    assert landlord.get("review-policy") == {"review": "always", "below": None}


def test_people_who_may_publish_review_what_they_publish(publisher: Any) -> None:
    made = publisher.create()
    done = publisher.post(f"workflows/{made['id']}/publish")
    assert (done["state"], done["published"], done["in_review"]) == ("live", 1, None)
    (version,) = publisher.get(f"workflows/{made['id']}/versions")
    assert version["made_by"] == version["approved_by"] == done["approved_by"]
    assert version["approved_by"].startswith("key_")
    assert 0 < version["score"] <= 1


@pytest.mark.parametrize("origin", ["suggestion", "autopilot"])
def test_what_a_machine_made_waits_for_an_approval(
    home: Home, publisher: Any, caller: Callable[..., Any], origin: str
) -> None:
    made = publisher.create(origin=origin)
    waits = publisher.post(f"workflows/{made['id']}/publish")
    assert (waits["state"], waits["published"], waits["in_review"]) == ("in_review", None, 1)
    assert live(home) == []
    own = publisher.ask("POST", f"workflows/{made['id']}/approve")
    assert (own.status_code, own.json()["code"]) == (403, "own_draft")
    done = caller("publish").post(f"workflows/{made['id']}/approve", version=1, comment="Fine")
    assert (done["state"], done["published"], done["in_review"]) == ("live", 1, None)
    (review,) = publisher.get(f"workflows/{made['id']}/reviews")
    assert (review["decision"], review["comment"]) == ("approved", "Fine")
    assert review["decided_by"] == done["approved_by"] != review["asked_by"]
    assert live(home) == [1]


def test_the_owner_may_approve_what_her_own_autopilot_made(home: Home, landlord: Any) -> None:
    made = landlord.create(origin="autopilot")
    landlord.post(f"workflows/{made['id']}/publish")
    home.do(
        lambda services, access: services.reviews.approve(
            access, made["id"], DecisionInput(comment=None)
        )
    )
    assert landlord.get(f"workflows/{made['id']}")["approved_by"] == "owner"


def test_who_may_only_draft_asks_for_a_review(publisher: Any, drafter: Any) -> None:
    made = drafter.create()
    assert drafter.ask("POST", f"workflows/{made['id']}/publish").status_code == 403
    waits = drafter.post(f"workflows/{made['id']}/submit")
    assert (waits["state"], waits["in_review"]) == ("in_review", 1)
    assert drafter.ask("POST", f"workflows/{made['id']}/approve").status_code == 403
    again = publisher.post(f"workflows/{made['id']}/publish")
    assert again["state"] == "in_review"
    assert len(publisher.get(f"workflows/{made['id']}/reviews")) == 1
    assert publisher.post(f"workflows/{made['id']}/approve")["state"] == "live"


def test_a_draft_that_is_sent_back_is_a_draft_again(publisher: Any, drafter: Any) -> None:
    made = drafter.create()
    drafter.post(f"workflows/{made['id']}/submit")
    back = publisher.post(f"workflows/{made['id']}/send-back", comment="Too loud")
    assert (back["state"], back["in_review"]) == ("draft", None)
    (review,) = drafter.get(f"workflows/{made['id']}/reviews")
    assert (review["decision"], review["comment"]) == ("sent_back", "Too loud")
    refused = publisher.ask("POST", f"workflows/{made['id']}/approve")
    assert (refused.status_code, refused.json()["code"]) == (409, "wrong_state")


def test_visitors_keep_what_they_have_while_a_change_waits(
    home: Home, publisher: Any, drafter: Any
) -> None:
    made = publisher.create()
    publisher.post(f"workflows/{made['id']}/publish")
    assert drafter.ask("PATCH", f"workflows/{made['id']}", json=CHANGE).status_code == 200
    waits = publisher.post(f"workflows/{made['id']}/publish")
    assert (waits["state"], waits["published"], waits["in_review"]) == ("live", 1, 2)
    assert live(home) == [1]
    assert publisher.post(f"workflows/{made['id']}/approve")["published"] == 2
    assert live(home) == [2]


def test_a_newer_version_takes_the_older_one_out_of_review(publisher: Any, drafter: Any) -> None:
    made = drafter.create()
    drafter.post(f"workflows/{made['id']}/submit")
    changed = drafter.ask("PATCH", f"workflows/{made['id']}", json=CHANGE).json()
    assert (changed["state"], changed["in_review"]) == ("draft", None)
    drafter.post(f"workflows/{made['id']}/submit")
    refused = publisher.ask("POST", f"workflows/{made['id']}/approve", json={"version": 1})
    assert (refused.status_code, refused.json()["code"]) == (409, "changed_meanwhile")
    reviews = publisher.get(f"workflows/{made['id']}/reviews")
    assert [(one["version"], one["decision"]) for one in reviews] == [(2, None), (1, "superseded")]


def test_what_a_machine_changed_is_not_laundered_by_a_later_hand(publisher: Any) -> None:
    made = publisher.create(origin="suggestion")
    publisher.ask("PATCH", f"workflows/{made['id']}", json=CHANGE)
    assert publisher.post(f"workflows/{made['id']}/publish")["state"] == "in_review"
    by_hand = publisher.create()
    publisher.post(f"workflows/{by_hand['id']}/publish")
    wanted = {**CHANGE, "origin": "suggestion"}
    publisher.ask("PATCH", f"workflows/{by_hand['id']}", json=wanted)
    publisher.post(f"workflows/{by_hand['id']}/versions/2/restore")
    waits = publisher.post(f"workflows/{by_hand['id']}/publish")
    assert (waits["published"], waits["in_review"]) == (1, 3)


def test_a_policy_of_never_lets_everything_through(landlord: Any) -> None:
    policy(landlord, review="never")
    made = landlord.create(origin="autopilot")
    done = landlord.post(f"workflows/{made['id']}/publish")
    assert (done["state"], done["approved_by"]) == ("live", None)


def test_a_policy_of_below_reviews_what_scores_less(landlord: Any) -> None:
    policy(landlord, review="below", below=0.8)
    good = landlord.create(origin="autopilot", confidence=0.95)
    poor = landlord.create(origin="autopilot", confidence=0.4)
    assert good["quality"]["score"] > 0.8 > poor["quality"]["score"]
    assert landlord.post(f"workflows/{good['id']}/publish")["state"] == "live"
    assert landlord.post(f"workflows/{poor['id']}/publish")["state"] == "in_review"


@pytest.mark.parametrize(
    "wanted", [{"review": "below"}, {"review": "always", "below": 0.5}, {"review": "sometimes"}]
)
def test_a_policy_that_is_none_is_refused(landlord: Any, wanted: dict[str, Any]) -> None:
    assert landlord.ask("PUT", "review-policy", json=wanted).status_code == 422


def test_the_policy_is_not_for_a_key_of_one_site(caller: Callable[..., Any]) -> None:
    refused = caller("manage").ask("PUT", "review-policy", json={"review": "never"})
    assert (refused.status_code, refused.json()["code"]) == (403, "organization_key_needed")


def test_what_is_open_is_not_put_up_for_a_review(drafter: Any) -> None:
    step = {"type": "overlay", "title": "Hello", "cta": {"label": "Claim"}}
    made = drafter.create(document={"steps": [step]})
    refused = drafter.ask("POST", f"workflows/{made['id']}/submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "not_publishable")


def test_a_published_version_needs_no_review(publisher: Any) -> None:
    made = publisher.create()
    publisher.post(f"workflows/{made['id']}/publish")
    refused = publisher.ask("POST", f"workflows/{made['id']}/submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "wrong_state")


def test_an_archived_workflow_waits_for_nothing(publisher: Any, drafter: Any) -> None:
    made = drafter.create()
    drafter.post(f"workflows/{made['id']}/submit")
    done = publisher.post(f"workflows/{made['id']}/archive")
    assert (done["state"], done["in_review"]) == ("archived", None)
