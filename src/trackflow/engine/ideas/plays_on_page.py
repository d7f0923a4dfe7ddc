"""Plays that change the page itself."""

from __future__ import annotations

from html import escape
from typing import Any

from trackflow.engine.ideas.evidence import (
    ceiling,
    enough_for_a_test,
    lost_before,
    share_of,
)
from trackflow.engine.ideas.profiles import DOWNSTREAM
from trackflow.engine.ideas.scene import HOLDOUT, ONCE_A_VISIT, Place, Scene, Sketch

SEARCHED = ("organic_search", "paid_search")
SOCIAL = ("organic_social", "paid_social")
_NAMES = {
    "@primary_cta": "the main button",
    "@headline": "the headline",
    "@add_to_cart": "the add-to-cart button",
    "@form": "the form",
    "@search": "the search box",
}


def test(scene: Scene) -> Sketch | None:
    """An experiment on the element that asks for the goal."""
    role = _first_role(scene, scene.profile.test, "@primary_cta", "@headline")
    place = scene.place()
    if role is None or place is None or not scene.can("experiment"):
        return None
    on_button = role in ("@primary_cta", "@add_to_cart")
    asks = scene.texts.label if on_button else scene.texts.headline
    other = _sentence(scene.texts.act) if on_button else scene.texts.title
    step: dict[str, Any] = {
        "type": "experiment",
        "variants": [
            {"name": "Original", "control": True},
            *(
                {
                    "name": name,
                    "steps": [{"type": "replace_text", "target": role, "text": text}],
                }
                for name, text in (("Says what happens", asks), ("Says it otherwise", other))
            ),
        ],
    }
    if later := DOWNSTREAM.get(scene.goal.key):
        step["guardrails"] = [later]
    said = enough_for_a_test(scene, 3)
    title = f"Test the words of {_NAMES.get(role, role)}"
    return Sketch(
        title,
        f"Everyone on {place.words} reads it, and a control shows what the words alone do. "
        f"{said.words}".strip(),
        scene.document(title, [step], place),
        "medium",
        ceiling(scene, None),
        "low",
        _assumed(place),
        said.worth,
    )


def by_visits(scene: Scene) -> Sketch | None:
    """Returning visitors are greeted and led on."""
    role, place = _first_role(scene, "@headline", "@subheadline"), scene.place()
    if role is None or place is None or not scene.can("personalize"):
        return None
    step = {
        "type": "personalize",
        "target": role,
        "by": "visits",
        "texts": {">1": scene.said(scene.phrases.back)},
    }
    title = "Greet returning visitors with the next step"
    reason = (
        "People who come back know what you do: the headline can ask for the next step instead of "
        "introducing you again."
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "small",
        ceiling(scene, None),
        "low",
        _assumed(place),
    )


def by_channel(scene: Scene) -> Sketch | None:
    """The page takes up where the visitor came from."""
    role, place = _first_role(scene, "@subheadline", "@headline"), scene.place()
    if role is None or place is None or not scene.can("personalize"):
        return None
    search, social = scene.said(scene.phrases.search), scene.said(scene.phrases.social)
    texts = {**dict.fromkeys(SEARCHED, search), **dict.fromkeys(SOCIAL, social)}
    step = {"type": "personalize", "target": role, "by": "channel", "texts": texts}
    said = share_of(scene, "channel", (*SEARCHED, *SOCIAL), "from search or social networks")
    title = "Speak to visitors by where they came from"
    reason = (
        "Somebody who searched wants an answer, somebody from a social network looks around: each "
        f"reads a line that fits. {said.words}".strip()
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "small",
        ceiling(scene, None),
        "low",
        _assumed(place),
        said.worth,
    )


def by_industry(scene: Scene) -> Sketch | None:
    """A headline for each industry, to be written and approved."""
    role, place = _first_role(scene, "@headline", "@subheadline"), scene.place()
    if role is None or place is None or not scene.can("personalize"):
        return None
    step = {
        "type": "personalize",
        "target": role,
        "by": "industry",
        "write": {"count": 4, "tactics": ["relevance", "proof"]},
    }
    title = "A headline for each industry"
    reason = (
        "Companies look for a sign that you know their field before they talk to you. Visitors "
        "whose industry is not known keep the original."
    )
    assumed = "The industry is known for some visitors, from a form or by identify."
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "medium",
        ceiling(scene, None),
        "medium",
        (*_assumed(place), assumed),
    )


def hide(scene: Scene) -> Sketch | None:
    """What leads away from the last step is taken out of the way."""
    to = scene.profile.to
    kinds = ("checkout",) if to == "cart" else (to,) if to else scene.profile.places
    role, place = _first_role(scene, "@nav", "@secondary_cta"), scene.place(kinds)
    if role is None or place is None or place.pages is None or not scene.can("hide"):
        return None
    said = lost_before(scene, "checkout_start") if "checkout" in kinds else None
    title = f"Take distractions off {place.words}"
    reason = (
        f"On {place.words} people have made up their mind; every other link is a way out. "
        f"{said.words if said else ''}".strip()
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [{"type": "hide", "target": role}], place, holdout=HOLDOUT),
        "small",
        ceiling(scene, "checkout_start" if said else None),
        "low",
        (*_assumed(place), "Visitors do not need the links that are hidden to finish."),
        said.worth / 2 if said else 0,
    )


def insert(scene: Scene) -> Sketch | None:
    """A line of reassurance beside the element that asks."""
    role = _first_role(scene, scene.profile.beside, "@primary_cta", "@form")
    place = scene.place()
    if role is None or place is None or not scene.can("insert_html"):
        return None
    html = f"<p>{escape(scene.said(scene.phrases.reassure), quote=False)}</p>"
    step = {"type": "insert_html", "target": role, "position": "after", "html": html}
    title = f"A line of reassurance beside {_NAMES.get(role, role)}"
    reason = (
        "Doubt comes up at the moment of the click. One line there costs nothing and interrupts "
        "nobody; put your strongest true argument into it."
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "small",
        ceiling(scene, None),
        "low",
        _assumed(place),
    )


def highlight(scene: Scene) -> Sketch | None:
    """The element that asks is pointed out to visitors who hesitate."""
    role = _first_role(scene, scene.profile.beside, "@primary_cta")
    place = scene.place()
    if role is None or place is None or not scene.can("highlight"):
        return None
    title = f"Point out {_NAMES.get(role, role)} to visitors who hesitate"
    reason = (
        "After a quiet while the visitor has read what there is; the way on is made easy to see, "
        "without covering anything."
    )
    triggers = [{"type": "inactivity", "seconds": 20}]
    steps = [{"type": "highlight", "target": role}]
    return Sketch(
        title,
        reason,
        scene.document(
            title, steps, place, triggers=triggers, frequency=ONCE_A_VISIT, holdout=HOLDOUT
        ),
        "small",
        ceiling(scene, None),
        "low",
        (*_assumed(place), "20 seconds without a movement are a first guess at hesitation."),
    )


def recommend(scene: Scene) -> Sketch | None:
    """Products that go with the one in view, or with the cart."""
    place = scene.place()
    role = _first_role(scene, scene.profile.beside, "@primary_cta", "@product_title")
    if place is None or role is None or not scene.can("recommend"):
        return None
    strategy = "similar" if "product" in scene.profile.places else "for_you"
    step = {
        "type": "recommend",
        "target": role,
        "position": "after",
        "count": 4,
        "strategy": strategy,
    }
    said = lost_before(scene, "add_to_cart")
    title = "Show what goes with it"
    reason = (
        "Somebody who does not want this one often wants the one beside it, and somebody who "
        f"takes it may take another. {said.words}".strip()
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "medium",
        ceiling(scene, None),
        "medium",
        (*_assumed(place), "The site's product feed is known."),
    )


def form(scene: Scene) -> Sketch | None:
    """The form asks for less at a time."""
    place = scene.place()
    if place is None or not scene.facts.has_role("@form") or not scene.can("form"):
        return None
    fields = [
        {"name": "email", "label": scene.phrases.email_label, "type": "email", "required": True},
        "name",
        "company" if scene.goal.key != "job_apply" else "phone",
    ]
    step = {"type": "form", "target": "@form", "fields": fields}
    said = lost_before(scene, "form_start")
    title = "Ask less at a time in the form"
    reason = (
        "Each field is a reason to stop. A few are asked now, the rest at a later visit, and never "
        f"what is already known. {said.words}".strip()
    )
    return Sketch(
        title,
        reason,
        scene.document(title, [step], place, holdout=HOLDOUT),
        "large",
        ceiling(scene, "form_start"),
        "medium",
        (*_assumed(place), "The fields that are not asked at first can wait."),
        said.worth,
    )


def _first_role(scene: Scene, *roles: str) -> str | None:
    return next((role for role in roles if scene.facts.has_role(role)), None)


def _assumed(place: Place) -> tuple[str, ...]:
    return (place.assumption,) if place.assumption else ()


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
