"""Which kind of page a path is, by the names that paths usually have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from trackflow.engine.ideas.facts import PageKind

_NAMES: Final[tuple[tuple[PageKind, str], ...]] = (
    ("checkout", r"checkout|kasse|caisse|paiement|pago|payment"),
    ("cart", r"cart|basket|bag|warenkorb|carrito|cesta|panier"),
    ("pricing", r"pricing|prices|plans|preise|tarife|precios|tarifas|planes|tarifs|prix"),
    ("demo", r"demo|book-a-demo|request-demo|demo-anfragen|reserver-une-demo"),
    ("signup", r"sign-?up|register|registration|join|registrieren|registro|inscription"),
    ("login", r"log-?in|sign-?in|anmelden|iniciar-sesion|connexion"),
    ("contact", r"contact|contact-us|kontakt|contacto|nous-contacter"),
    ("booking", r"book|booking|bookings|reservations?|buchen|buchung|reservas?|reservar"),
    ("donate", r"donate|donation|spenden?|donar|donaciones|don|dons"),
    ("careers", r"careers?|jobs|karriere|stellen|empleo|trabaja|carrieres?|recrutement"),
    ("account", r"account|my-account|profile|konto|mein-konto|cuenta|mi-cuenta|compte"),
    ("search", r"search|suche|buscar|recherche"),
    ("product", r"products?|produkte?|productos?|produits?|p|item|items"),
    ("category", r"collections?|categor(?:y|ies)|shop|kategorien?|categorias?"),
    ("blog", r"blog|guides?|articles?|magazin|magazine|news|journal"),
    ("docs", r"docs|documentation|help|support|hilfe|ayuda|aide"),
)
_MANY: Final = frozenset({"product", "category", "blog", "docs", "careers"})


def page_kinds(paths: Iterable[str]) -> dict[PageKind, tuple[str, ...]]:
    """The kinds that are told by their paths, with page globs: `{"blog": ("/blog/*",)}`.

    The first part of a path decides; where a kind has pages below it, the glob takes them all.
    A path with no such name, and a page by itself of a kind that has many, is left out.
    """
    found: dict[PageKind, dict[str, None]] = {}
    for path in sorted(set(paths)):
        if (kind := _kind(path)) and (glob := _glob(path, kind)):
            found.setdefault(kind, {})[glob] = None
    return {kind: tuple(globs) for kind, globs in found.items()}


def _kind(path: str) -> PageKind | None:
    if path == "/":
        return "home"
    first = path.strip("/").split("/")[0].lower().removesuffix(".html")
    return next((kind for kind, names in _NAMES if re.fullmatch(names, first)), None)


def _glob(path: str, kind: PageKind) -> str | None:
    parts = path.strip("/").split("/")
    if kind in _MANY:
        return f"/{parts[0]}/*" if len(parts) > 1 else (path if kind == "careers" else None)
    return path if len(parts) == 1 else f"/{parts[0]}*"
