"""The ideas for a goal: complete, different in kind, in its language, fitted to the site."""

import re
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from trackflow.engine.document import needs, parse_document, step_parts
from trackflow.engine.ideas import Idea, SiteFacts, from_goal, optimize

TODAY = date(2026, 11, 25)
GOALS = {
    "en": """log-ins;sales;adds to cart;checkout starts;demo requests;leads;newsletter subscribers;
        free trials;contact requests;bookings;donations;job applications;paid subscriptions;
        downloads;searches;CTA clicks;sign-ups;revenue;customer retention;recovered carts""",
    "es": """inicios de sesión;ventas;productos en el carrito;inicios de pago;solicitudes de demo;
        leads;suscriptores del boletín;pruebas gratis;solicitudes de contacto;reservas;donaciones;
        candidaturas;planes de pago;descargas;búsquedas;clics;registros;ingresos;retención de
        clientes;recuperar carritos abandonados""",
    "de": """Logins;Verkäufe;Artikel in den Warenkorb;zur Kasse gehen;Demo-Anfragen;Leads;
        Newsletter-Abonnenten;Probeabos;Kontaktanfragen;Buchungen;Spenden;Bewerbungen;Abonnements;
        Downloads;Suchanfragen;Klicks;Registrierungen;Umsatz;Kundenbindung""",
    "fr": """connexions;ventes;ajouts au panier;passages en caisse;demandes de démo;prospects;
        inscriptions à la newsletter;essais gratuits;demandes de contact;réservations;dons;
        candidatures;abonnements;téléchargements;recherches;clics;inscriptions;chiffre d'affaires;
        fidélisation""",
}
MORE = {"en": "more", "es": "más", "de": "mehr", "fr": "plus de"}
CASES = [
    f"{MORE[lang]} {' '.join(goal.split())}"
    for lang, goals in GOALS.items()
    for goal in goals.split(";")
]


def ideas(text: str, site: SiteFacts | None = None) -> tuple[Idea, ...]:
    found = from_goal(text, TODAY, site=site)
    assert found.question is None, (text, found.question)
    return found.ideas


def kinds(idea: Idea) -> frozenset[str]:
    return frozenset(part["type"] for _, part in step_parts(idea.document) if "type" in part)


def by_kind(found: tuple[Idea, ...], kind: str) -> Idea:
    return next(idea for idea in found if idea.kind == kind)


@pytest.mark.parametrize("text", CASES)
def test_every_goal_has_three_to_five_ideas_that_differ_in_kind(text: str) -> None:
    found = ideas(text)
    assert 3 <= len(found) <= 5
    assert all(kinds(one) != kinds(other) for one, other in combinations(found, 2))
    for idea in found:
        assert idea.title
        assert idea.reason
        assert idea.document["goal"]["event"]


@pytest.mark.parametrize("text", CASES)
def test_every_idea_is_publishable_but_for_addresses(text: str) -> None:
    for idea in ideas(text):
        still = needs(parse_document(idea.document))
        assert all(need.path.endswith("url") for need in still), still


@pytest.mark.parametrize("text", CASES)
def test_every_idea_can_be_measured_and_does_not_nag(text: str) -> None:
    for idea in ideas(text):
        types = kinds(idea)
        assert idea.document.get("holdout") or "experiment" in types
        if types & {"overlay", "open_chat", "email"}:
            assert idea.document["frequency"]["limit"] == 1
        for _, part in step_parts(idea.document):
            if part.get("type") == "experiment":
                assert any(arm.get("control") for arm in part["variants"])


@pytest.mark.parametrize("text", CASES)
def test_our_own_suggestions_find_nothing_wrong_with_our_own_ideas(text: str) -> None:
    for idea in ideas(text):
        assert {each.kind for each in optimize(idea.document, TODAY)} <= {"test_title"}


def test_copy_is_in_the_language_of_the_goal() -> None:
    said = {
        lang: by_kind(ideas(text), "moment").document["steps"][0]["cta"]["label"]
        for lang, text in {
            "en": "more bookings",
            "es": "más reservas",
            "de": "mehr Buchungen",
            "fr": "plus de réservations",
        }.items()
    }
    assert said == {
        "en": "Check availability",
        "es": "Ver disponibilidad",
        "de": "Verfügbarkeit prüfen",
        "fr": "Voir les disponibilités",
    }


def test_no_copy_promises_a_price_a_figure_or_a_gift() -> None:
    for text in CASES:
        for idea in ideas(text):
            for _, part in step_parts(idea.document):
                said = " ".join(str(part.get(word, "")) for word in ("title", "body", "text"))
                assert not re.search(r"\d|%|€|\$|\bfree\b|gratis|kostenlos|gratuit", said), said


def test_the_same_goal_has_the_same_ideas() -> None:
    assert from_goal("more leads in Germany", TODAY) == from_goal("more leads in Germany", TODAY)


def test_on_phones_an_overlay_is_a_banner_at_the_bottom() -> None:
    step = by_kind(ideas("more bookings on mobile"), "moment").document["steps"][0]
    assert (step["style"], step["position"]) == ("banner", "bottom")


def test_who_has_done_it_is_not_asked_again() -> None:
    idea = by_kind(ideas("more newsletter sign-ups"), "moment")
    assert idea.document["audience"] == {"did.newsletter_signup": 0}


def test_without_numbers_no_number_is_expected() -> None:
    for text in CASES:
        for idea in ideas(text):
            assert not re.search(r"\d", idea.expected.basis)


# A shop whose visitors put much into the cart and buy little.
SHOP = SiteFacts(
    pages={"home": ("/",), "product": ("/p/*",), "cart": ("/basket",), "checkout": ("/pay",)},
    roles=frozenset({"@headline", "@add_to_cart", "@nav"}),
    events={"add_to_cart": 2000, "checkout_start": 1500, "purchase": 300},
    visitors=10_000,
    devices={"mobile": 0.7, "desktop": 0.3},
    channels={"organic_search": 0.6, "direct": 0.4},
)


def test_reasons_cite_the_numbers_of_the_site() -> None:
    idea = by_kind(ideas("more purchases", SHOP), "follow_up")
    assert "1,500 visitors did checkout_start, 300 did purchase: 80%" in idea.reason
    assert "at most 1,200 visitors" in idea.expected.basis


def test_pages_and_addresses_are_those_of_the_site() -> None:
    idea = by_kind(ideas("fewer abandoned carts", SHOP), "moment")
    assert idea.document["pages"] == ["/basket"]
    assert idea.document["steps"][0]["cta"]["url"] == "/basket"
    assert not any("/cart" in assumption for assumption in idea.assumptions)


def test_mostly_mobile_traffic_turns_the_overlay_into_a_banner() -> None:
    idea = by_kind(ideas("fewer abandoned carts", SHOP), "moment")
    assert idea.document["steps"][0]["style"] == "banner"
    assert "70% of the sessions are on mobile" in idea.reason


@pytest.mark.parametrize(
    ("facts", "gone"),
    [
        (SiteFacts(without=frozenset({"email"})), "follow_up"),
        (SiteFacts(without=frozenset({"experiment"})), "test"),
        (SiteFacts(events={"purchase": 5, "add_to_cart": 9}), "follow_up"),
        (SiteFacts(pages={"home": ("/",)}), "moment"),
        (SiteFacts(roles=frozenset({"@headline"})), "insert"),
    ],
    ids=["no e-mail", "no experiments", "no such event", "no such page", "no such element"],
)
def test_what_the_site_cannot_do_is_left_out(facts: SiteFacts, gone: str) -> None:
    assert gone in [idea.kind for idea in ideas("more purchases")]
    assert gone not in [idea.kind for idea in ideas("more purchases", facts)]


def test_few_visitors_put_a_test_last_and_many_put_it_first() -> None:
    few = SiteFacts(events={"donation": 4}, visitors=200)
    many = SiteFacts(events={"donation": 4_000}, visitors=200_000)
    at_few = [idea.kind for idea in ideas("more donations", few)]
    at_many = [idea.kind for idea in ideas("more donations", many)]
    assert at_many[0] == "test"
    assert at_few.index("test") > at_many.index("test")


def test_an_event_that_never_came_is_said_with_every_idea() -> None:
    facts = SiteFacts(events={"purchase": 10}, visitors=100)
    for idea in ideas("more bookings", facts):
        assert any("has not sent booking yet" in each for each in idea.assumptions)


def test_a_site_of_which_little_is_known_can_do_everything() -> None:
    known: dict[str, Any] = {"facts": SiteFacts()}
    assert ideas("more leads", known["facts"]) == ideas("more leads")
