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
    "besucherinnen", "gutscheincode", "uberschriften", "interessenten", "einblendungen",
    "bestellungen", "empfehlungen", "nutzerinnen", "uberschrift", "anmeldungen", "newsletters",
    "nachrichten", "einblendung", "unternehmen", "gutscheine", "abschnitts", "newsletter",
    "abschlusse", "bestellung", "empfehlung", "leserinnen", "formulars", "formulare", "besuchern",
    "besuchers", "kundinnen", "hinweises", "gutschein", "abschnitt", "anmeldung", "buchungen",
    "angebotes", "kampagnen", "nachricht", "meldungen", "produkten", "abschluss", "countdown",
    "varianten", "headlines", "verlasser", "abbrecher", "formular", "fensters", "besucher",
    "hinweise", "bereichs", "anfragen", "umfragen", "angebote", "angebots", "tabellen", "kampagne",
    "produkte", "artikeln", "overlays", "variante", "headline", "tooltips", "kastchen", "ereignis",
    "anzeigen", "betriebe", "buttons", "banners", "leisten", "fenster", "nutzern", "hinweis",
    "rabatte", "bereich", "anfrage", "buchung", "umfrage", "angebot", "tabelle", "preises",
    "traffic", "gruppen", "meldung", "rechner", "artikel", "tarifen", "overlay", "kacheln",
    "galerie", "tooltip", "webhook", "segment", "besuche", "besuchs", "sitzung", "branche",
    "spenden", "werbung", "seiten", "button", "banner", "popups", "modals", "leiste", "balken",
    "nutzer", "kunden", "emails", "rabatt", "titels", "bilder", "bildes", "preise", "gruppe",
    "karten", "videos", "teaser", "textes", "felder", "dialog", "leuten", "blocks", "kachel",
    "slider", "spalte", "kasten", "symbol", "siegel", "widget", "events", "besuch", "kaufen",
    "spende", "firmen", "lesern", "gasten", "kanale", "quelle", "seite", "knopf", "popup", "modal",
    "mails", "titel", "codes", "links", "preis", "liste", "tests", "usern", "karte", "video",
    "texte", "tarif", "felds", "boxen", "leute", "chats", "teams", "kopie", "block", "logos",
    "toast", "layer", "badge", "event", "score", "kaufe", "suche", "leser", "gaste", "kanal",
    "zeile", "mail", "code", "bild", "link", "test", "user", "text", "plan", "feld", "chat", "team",
    "menu", "ctas", "logo", "icon", "wert", "kauf", "box", "cta",
)  # fmt: skip
