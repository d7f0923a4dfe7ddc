"""Plays that speak to the visitor: overlays, the chat, e-mail."""

from __future__ import annotations

from typing import Any

from trackflow.engine.ideas.evidence import UNMEASURED, ceiling, lost_before, share_of
from trackflow.engine.ideas.scene import (
    HOLDOUT,
    ONCE_A_FORTNIGHT,
    ONCE_A_VISIT,
    ONCE_A_WEEK,
    Place,
    Scene,
    Sketch,
)

HOURS_TO_WAIT = 4
_MOMENTS: dict[str, tuple[dict[str, Any], str]] = {
    "exit_intent": ({"type": "exit_intent"}, "visitors who are about to leave"),
    "scroll_depth": (
        {"type": "scroll_depth", "percent": 50},
        "visitors who have read half of the page",
    ),
    "time_on_page": (
        {"type": "time_on_page", "seconds": 30},
        "visitors who have stayed for 30 seconds",
    ),
    "inactivity": ({"type": "inactivity", "seconds": 30}, "visitors who hesitate for 30 seconds"),
    "page_view": ({"type": "time_on_page", "seconds": 5}, "visitors who come back"),
}


def moment(scene: Scene) -> Sketch | None:
    """An overlay at the moment at which the visitor is open for it."""
    place = scene.place()
    if place is None or not scene.can("overlay"):
        return None
    trigger, who = _MOMENTS[scene.profile.moment]
    step, assumed = _overlay(scene)
    returning = {"visits": {"$gte": 2}} if scene.profile.moment == "page_view" else None
    title = f"Ask {who}"
    said = share_of(scene, "device", ("mobile",), "on mobile") if scene.mostly_mobile() else None
    reason = (
        f"It interrupts nobody who is busy: only {who} see it, once a week at most. "
        f"{said.words + ' So it is a banner and not a modal.' if said and said.words else ''}"
    )
    return Sketch(
        title,
        reason.strip(),
        scene.document(
            title,
            [step],
            _elsewhere(place),
            triggers=[trigger],
            frequency=ONCE_A_WEEK,
            holdout=HOLDOUT,
            audience=returning or scene.undone(),
        ),
        "medium",
        ceiling(scene, None),
        "low",
        (*_assumed(place), *assumed),
    )


def _overlay(scene: Scene) -> tuple[dict[str, Any], tuple[str, ...]]:
    quiet = scene.mostly_mobile()
    step: dict[str, Any] = {
        "type": "overlay",
        "style": "banner" if quiet else "modal",
        **({"position": "bottom"} if quiet else {}),
        "title": scene.texts.title,
        "body": scene.texts.body,
    }
    if scene.profile.fields:
        step |= {"form": _fields(scene), "cta": {"label": scene.texts.label}}
        return step, ()
    button, assumed = scene.button()
    step["cta"] = button
    if scene.goal.key == "revenue":
        step["recommend"] = {"count": 3, "strategy": "similar"}
    return step, assumed


def _fields(scene: Scene) -> list[Any]:
    email = {"name": "email", "label": scene.phrases.email_label, "type": "email"}
    return [
        {**email, "required": True} if name == "email" else name for name in scene.profile.fields
    ]


def _elsewhere(place: Place) -> Place:
    """Overlays on every page keep out of the checkout."""
    return place if place.pages else Place(("!/cart", "!/checkout*"), place.assumption, place.words)


def tooltip(scene: Scene) -> Sketch | None:
    """A hint at the search box."""
    place = scene.place()
    if place is None or not scene.facts.has_role("@search") or not scene.can("overlay"):
        return None
    step = {
        "type": "overlay",
        "style": "tooltip",
        "target": "@search",
        "title": scene.texts.title,
        "body": scene.texts.body,
        "close_after_seconds": 10,
    }
    title = "A hint at the search box"
    reason = "Visitors who look around for a while are shown the shortest way, once a week at most."
    triggers = [{"type": "page_views", "count": 3}]
    return Sketch(
        title,
        reason,
        scene.document(
            title, [step], place, triggers=triggers, frequency=ONCE_A_WEEK, holdout=HOLDOUT
        ),
        "medium",
        ceiling(scene, None),
        "low",
        _assumed(place),
    )


def chat(scene: Scene) -> Sketch | None:
    """The chat opens for those who hesitate; those who answer are passed on to a person."""
    place = scene.place()
    if place is None or not scene.can("open_chat"):
        return None
    handed_on = [
        {"type": "qualify_lead"},
        {"type": "notify_team", "message": scene.said(scene.phrases.team)},
    ]
    steps: list[dict[str, Any]] = [
        {"type": "open_chat", "message": scene.phrases.chat},
        {"type": "branch", "if": {"outcome": "submitted"}, "then": handed_on},
    ]
    title = "Offer help in the chat where people hesitate"
    reason = (
        f"People who stay on {place.words} for a while often have a question that the page does "
        "not answer. Those who reply are passed on to your team at once."
    )
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            steps,
            place,
            triggers=[{"type": "time_on_page", "seconds": 45}],
            frequency=ONCE_A_VISIT,
            holdout=HOLDOUT,
            audience=scene.undone(),
        ),
        "medium",
        ceiling(scene, None),
        "high",
        (*_assumed(place), "There is a chat on the site, and somebody answers it."),
    )


def stuck(scene: Scene) -> Sketch | None:
    """Help for visitors who click in vain."""
    if not scene.can("open_chat"):
        return None
    place = Place(scene.goal.pages or None)
    steps = [{"type": "open_chat", "message": scene.phrases.chat_stuck}]
    title = "Help at once where something does not work"
    reason = (
        "Somebody who clicks again and again in one place is stuck; people leave for good at such "
        "moments more than at any offer."
    )
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            steps,
            place,
            triggers=[{"type": "rage_click"}],
            frequency=ONCE_A_VISIT,
            holdout=HOLDOUT,
        ),
        "small",
        UNMEASURED,
        "high",
        ("There is a chat on the site, and somebody answers it.",),
    )


def follow_up(scene: Scene) -> Sketch | None:
    """An e-mail to visitors who began and did not finish."""
    before, goal = scene.profile.before, scene.goal.goal["event"]
    if not scene.can("email") or not scene.facts.sends(before or goal):
        return None
    begun = {"type": "custom_event", "event": before} if before else {"type": "form_abandon"}
    place = Place(scene.goal.pages or None) if before else scene.place()
    if place is None:
        return None
    said = lost_before(scene, before or "form_start")
    title = "Write to visitors who began and did not finish"
    what = f"did {before}" if before else "began the form"
    reason = (
        f"Visitors who {what} were close. One message, after {HOURS_TO_WAIT} hours and only if it "
        f"is still open, brings back those who were merely interrupted. {said.words}".strip()
    )
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            _mail_if_open(scene, goal),
            place,
            triggers=[begun],
            frequency=ONCE_A_FORTNIGHT,
            holdout=HOLDOUT,
            audience=scene.undone(),
        ),
        "large",
        ceiling(scene, before or "form_start"),
        "medium",
        (
            *_assumed(place),
            "Their e-mail address is known and they have agreed to be written to.",
            f"{HOURS_TO_WAIT} hours are a first guess; half a day suits slower decisions.",
        ),
        said.worth,
    )


def _mail_if_open(scene: Scene, goal: str) -> list[dict[str, Any]]:
    email = {
        "type": "email",
        "subject": scene.said(scene.phrases.subject),
        "body": scene.said(scene.phrases.mail),
    }
    return [
        {
            "type": "wait",
            "until": {"type": "custom_event", "event": goal},
            "limit_seconds": HOURS_TO_WAIT * 3600,
        },
        {"type": "branch", "if": {f"did.{goal}.1d": 0}, "then": [email]},
    ]


def keep_mail(scene: Scene) -> Sketch | None:
    """A personal message to people who are likely to leave."""
    if not scene.can("email"):
        return None
    email = {
        "type": "email",
        "subject": scene.phrases.keep_subject,
        "body": scene.phrases.keep_mail,
    }
    steps = [email, {"type": "notify_team", "message": scene.phrases.keep_subject}]
    title = "Write to people who are likely to leave"
    reason = (
        "Most people leave quietly. Those who use you less are asked in time, and the answer "
        "reaches a person."
    )
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            steps,
            Place(scene.goal.pages or None),
            triggers=[{"type": "prediction", "attribute": "churn_risk", "op": "gte", "value": 0.7}],
            frequency={"limit": 1, "per": "30d"},
            holdout=HOLDOUT,
        ),
        "medium",
        UNMEASURED,
        "medium",
        (
            "A risk of 0.7 or more counts as likely to leave.",
            "Their e-mail address is known and they have agreed to be written to.",
            "A login within 30 days counts as kept.",
        ),
    )


def survey(scene: Scene) -> Sketch | None:
    """Visitors who are about to leave are asked why."""
    place = scene.place()
    if place is None or not scene.can("overlay"):
        return None
    question = {"name": "reason", "label": scene.phrases.reason_label, "type": "textarea"}
    overlay = {
        "type": "overlay",
        "style": "banner" if scene.mostly_mobile() else "modal",
        "title": scene.phrases.miss_title,
        "body": scene.phrases.miss_body,
        "form": [question],
        "cta": {"label": scene.phrases.miss_send},
    }
    told = {"type": "notify_team", "message": scene.phrases.miss_title}
    steps = [overlay, {"type": "branch", "if": {"outcome": "submitted"}, "then": [told]}]
    title = "Ask why, before they go"
    reason = (
        "A reason that is said can be answered, and the same reason from many is the next thing "
        "to mend."
    )
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            steps,
            place,
            triggers=[{"type": "exit_intent"}],
            frequency={"limit": 1, "per": "30d", "stop_after": ["dismissed"]},
            holdout=HOLDOUT,
        ),
        "small",
        UNMEASURED,
        "medium",
        (*_assumed(place), "A login within 30 days counts as kept."),
    )


def bar(scene: Scene) -> Sketch | None:
    """A quiet banner on every page: it needs nothing of the site."""
    if not scene.can("overlay"):
        return None
    button, assumed = scene.button()
    step = {
        "type": "overlay",
        "style": "banner",
        "position": "top",
        "title": scene.texts.headline,
        "cta": button,
    }
    place = Place(scene.goal.pages or ("!/cart", "!/checkout*"))
    title = "A quiet bar with the next step"
    reason = "It covers nothing, needs no element of the page and keeps the way on in sight."
    return Sketch(
        title,
        reason,
        scene.document(
            title,
            [step],
            place,
            triggers=[{"type": "time_on_page", "seconds": 10}],
            frequency=ONCE_A_VISIT,
            holdout=HOLDOUT,
            audience=scene.undone(),
        ),
        "small",
        ceiling(scene, None),
        "low",
        assumed,
    )


def _assumed(place: Place) -> tuple[str, ...]:
    return (place.assumption,) if place.assumption else ()
