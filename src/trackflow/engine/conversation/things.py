# ruff: noqa: E501 - tables of words, a line a language
"""The parts of a workflow that a message can name to have them taken out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from trackflow.engine.language.tongue import Tongue

# Part → its names in English | Spanish | German | French.
_NAMES: Final[dict[str, tuple[str, str, str, str]]] = {
    "coupon": (
        r"(?:coupon|promo|discount|voucher)?[ -]?code|coupons?|vouchers?",
        r"cupon|codigo(?: de descuento| promocional)?|vale",
        r"gutschein(?:code)?|rabattcode|code",
        r"coupon|code(?: promo| de reduction)?|bon de reduction",
    ),
    "countdown": (
        r"count ?down(?: timer| clock)?|timer|clock",
        r"cuenta (?:atras|regresiva)|contador|temporizador",
        r"countdown|timer|uhr",
        r"compte a rebours|minuteur|chrono",
    ),
    "secondary_cta": (
        r"second(?:ary)? (?:button|cta)", r"segundo boton|boton secundario",
        r"zweite[rn]? (?:button|knopf)", r"(?:deuxieme|second) bouton",
    ),
    "cta": (
        r"buttons?|cta|call to action", r"boton(?:es)?|cta", r"button|knopf|schaltflache|cta",
        r"bouton|cta",
    ),
    "form": (
        r"form|fields?|sign[- ]?up form", r"formulario|campos?", r"formular|felder", r"formulaire|champs?",
    ),
    "image": (r"image|picture|photo", r"imagen|foto", r"bild|foto", r"image|photo"),
    "video": (r"video|clip", r"video", r"video", r"video"),
    "position": (r"position", r"posicion", r"position", r"position"),
    "body": (
        r"body(?: text)?|description|subtitle", r"cuerpo|descripcion|subtitulo|texto",
        r"untertitel|beschreibung|text", r"corps|description|sous-titre|texte",
    ),
    "close_after_seconds": (
        r"auto[- ]?close|auto[- ]?hide", r"cierre automatico", r"automatisches? schliessen", r"fermeture automatique",
    ),
    "frequency": (
        r"(?:frequency )?(?:cap|limit|capping)s?|frequency|limits?",
        r"(?:limite|tope)(?: de frecuencia)?|limites|frecuencia",
        r"(?:frequenz)?(?:limit|begrenzung|deckel|obergrenze|grenze)|haufigkeit|haufigkeitsgrenze|frequenzlimit|frequency cap",
        r"(?:limite|plafond)(?: de frequence)?|limites|frequence|limitation",
    ),
    "goal": (r"goals?|target event|objective", r"objetivo|meta", r"ziel", r"objectif|but"),
    "schedule": (
        r"schedule|(?:end|start)(?:ing)? dates?|dates?|deadline|end|expiry",
        r"fechas?(?: de (?:fin|inicio|termino))?|calendario|plazo|programacion",
        r"(?:end|start)datum|zeitplan|termin|zeitraum|frist|ende|enddatum",
        r"dates?(?: de (?:fin|debut))?|calendrier|echeance|programmation",
    ),
    "holdout": (
        r"hold ?-?out(?: group)?|control group", r"grupo de control|holdout", r"kontrollgruppe|holdout",
        r"groupe (?:temoin|de controle)|holdout",
    ),
    "triggers": (
        r"triggers?|delay|time delay|timing|waiting time", r"disparador(?:es)?|trigger|retraso|espera|demora",
        r"ausloser|trigger|verzogerung|wartezeit", r"declencheurs?|delai|attente|retard",
    ),
    "audience": (
        r"audience|targeting|conditions?|audience (?:filters?|conditions?)|filters?|segment(?:ation)?|restrictions?",
        r"audiencia|segmentacion|condicion(?:es)?|filtros?|restriccion(?:es)?",
        r"zielgruppe|bedingung(?:en)?|filter|einschrankung(?:en)?",
        r"audience|ciblage|conditions?|filtres?|restrictions?",
    ),
    "pages": (
        r"page (?:restriction|filter|condition|limit|rule)s?|pages?", r"paginas?|(?:restriccion|filtro) de paginas?",
        r"seiten?(?:beschrankung|filter)?", r"pages?|(?:restriction|filtre) de pages?",
    ),
    "experiment": (
        r"(?:a/?b[ -]?)?test|experiment|variants?|split test", r"test(?: a/?b)?|experimento|prueba|variantes?",
        r"(?:a/?b-?)?test|experiment|varianten?", r"test(?: a/?b)?|experience|variantes?",
    ),
    "step:email": (r"e-?mails?|mail", r"e-?mail|correo(?: electronico)?|email", r"e-?mail|mail", r"e-?mail|mail|courriel"),
    "step:sms": (r"sms|text(?: message)?", r"sms|mensaje de texto", r"sms|textnachricht", r"sms|texto"),
    "step:open_chat": (r"chat", r"chat", r"chat", r"chat"),
    "step:redirect": (r"redirect(?:ion)?", r"redireccion", r"weiterleitung", r"redirection"),
    "step:recommend": (
        r"(?:product )?recommendations?|suggestions?", r"recomendaciones|recomendacion",
        r"(?:produkt)?empfehlung(?:en)?", r"recommandations?",
    ),
    "step:notify_team": (
        r"(?:team |slack )?(?:notification|alert|message)|slack|notification", r"notificacion|aviso(?: al equipo)?|slack",
        r"benachrichtigung|slack(?:-nachricht)?", r"notification|alerte|slack",
    ),
    "step:webhook": (r"webhook", r"webhook", r"webhook", r"webhook"),
    "step:wait": (r"wait|pause|waiting", r"pausa|espera", r"pause|wartezeit", r"pause|attente"),
    "attribute:device": (
        r"device(?: condition| filter| restriction| targeting)?", r"dispositivo", r"gerat(?:efilter)?", r"appareil",
    ),
    "attribute:country": (
        r"country(?: condition| filter| restriction| targeting)?|location", r"pais", r"land|landerfilter", r"pays",
    ),
    "style:modal": (r"modal|pop ?-?up|dialog", r"modal|pop ?-?up|ventana", r"modal|pop ?-?up|fenster", r"modale?|pop ?-?up|fenetre"),
    "style:banner": (r"banner|bar", r"banner|barra|cinta", r"banner|leiste", r"banniere|bandeau|barre"),
    "style:slide_in": (r"slide ?-?in", r"slide ?-?in|panel", r"slide ?-?in", r"slide ?-?in|volet"),
    "style:tooltip": (r"tool ?tip", r"tooltip", r"tooltip", r"infobulle"),
}  # fmt: skip
_COLUMN: Final[dict[Tongue, int]] = {"en": 0, "es": 1, "de": 2, "fr": 3}
PARTS_OF_OVERLAY: Final = (
    "coupon", "countdown", "secondary_cta", "cta", "form", "image", "video", "position", "body",
    "close_after_seconds",
)  # fmt: skip


@lru_cache(maxsize=4)
def _patterns(tongue: Tongue) -> tuple[tuple[str, re.Pattern[str]], ...]:
    column = _COLUMN[tongue]
    return tuple((part, re.compile(names[column])) for part, names in _NAMES.items())


def things_named(words: str, tongue: Tongue) -> tuple[str, ...]:
    """The parts whose name the flat words are, in the order of the table; often one."""
    return tuple(part for part, names in _patterns(tongue) if names.fullmatch(words.strip()))
