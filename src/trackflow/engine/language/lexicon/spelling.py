"""Spellings: slips of the keyboard that are common, and where German compounds come apart."""

from __future__ import annotations

from typing import Final

MISSPELLINGS: Final = {
    "poeple": "people", "peopel": "people", "vistors": "visitors", "vistor": "visitor",
    "visiters": "visitors", "visitros": "visitors", "custumers": "customers",
    "costumers": "customers", "allready": "already", "alredy": "already", "shoud": "should",
    "shuld": "should", "shoudl": "should", "wich": "which", "thier": "their", "teh": "the",
    "adn": "and", "recieve": "receive", "returing": "returning", "retuning": "returning",
    "discout": "discount", "discunt": "discount", "baner": "banner", "bannner": "banner",
    "popop": "popup", "pupup": "popup", "poup": "popup", "moblie": "mobile", "dekstop": "desktop",
    "destkop": "desktop", "pricng": "pricing", "priceing": "pricing", "homapage": "homepage",
    "chekout": "checkout", "newletter": "newsletter", "newsleter": "newsletter",
    "headlien": "headline", "hedline": "headline", "headine": "headline", "buton": "button",
    "buttton": "button", "redirct": "redirect", "recomend": "recommend",
    "reccomend": "recommend", "recommand": "recommend", "emial": "email", "scrol": "scroll",
    "scrolls": "scrolls", "scrolld": "scrolled", "form": "form", "tittle": "title",
    "viewd": "viewed", "minuets": "minutes", "fro": "for", "whne": "when", "wehn": "when",
    "abt": "about", "btn": "button", "hv": "have", "ppl": "people", "ur": "your", "u": "you",
    "r": "are", "bc": "because", "info": "info", "mins": "mins", "tho": "though",
    "geschloßen": "geschlossen", "bitten": "bitten", "vistantes": "visitantes",
    "visitantess": "visitantes", "visiteur": "visiteur", "visteurs": "visiteurs",
    "besuchern": "besuchern", "bandau": "bandeau", "ventna": "ventana", "carito": "carrito",
    "q": "que", "xq": "porque", "tb": "tambien", "pq": "porque", "bcp": "beaucoup",
}  # fmt: skip

# The second part of a German compound; the first part stands before it.
COMPOUNDS: Final = (
    "formular", "formulars", "seiten", "seite", "button", "buttons", "knopf", "banner", "popup",
    "modal", "leiste", "balken", "fenster", "besucher", "besuchern", "nutzer", "nutzern", "kunden",
    "mails", "mail", "hinweis", "rabatt", "gutschein", "uberschrift", "titel", "bereich",
    "anmeldung", "anmeldungen", "anfrage", "anfragen", "buchung", "buchungen", "umfrage",
    "angebot", "newsletter", "code", "tabelle", "bild", "link", "link", "preis", "liste",
    "test", "user", "traffic", "kampagne", "kampagnen", "gruppe", "nachricht", "meldung",
    "karte", "video", "rechner", "produkte", "produkten", "teaser", "text", "plan", "tarif",
    "abschluss", "feld", "felder", "box", "dialog", "leute", "interessenten", "overlay",
    "einblendung", "countdown", "variante", "varianten", "chat", "team", "kopie", "menu",
)  # fmt: skip
