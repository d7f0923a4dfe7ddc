"""The texts themselves, pinned so that a reader can judge them."""

from __future__ import annotations

from typing import Any

from trackflow.engine.explanation import explain

DISCOUNT: dict[str, Any] = {
    "name": "20% off for mobile visitors from ads",
    "pages": ["/pricing"],
    "audience": {"device": "mobile", "channel": {"$in": ["paid_search", "paid_social"]}},
    "triggers": [{"type": "time_on_page", "seconds": 30}],
    "steps": [
        {
            "type": "overlay",
            "style": "modal",
            "title": "Take 20% off",
            "body": "Only today.",
            "cta": {"label": "Claim my discount", "url": "/signup?code=SAVE20"},
        }
    ],
    "goal": {"event": "signup"},
    "frequency": {"limit": 1, "per": "session"},
}
HEADLINES: dict[str, Any] = {
    "audience": {"company_size": {"$gte": 1000}},
    "steps": [
        {
            "type": "personalize",
            "target": "@headline",
            "by": "industry",
            "texts": {
                "fintech": "Payments that never sleep",
                "healthcare": "HIPAA-ready from day one",
            },
        }
    ],
}
TEST: dict[str, Any] = {
    "pages": ["!/checkout"],
    "steps": [
        {
            "type": "experiment",
            "algorithm": "thompson",
            "variants": [
                {"name": "Control", "control": True, "weight": 0.5},
                {
                    "name": "Urgency",
                    "weight": 0.5,
                    "steps": [
                        {"type": "replace_text", "target": "@primary_cta", "text": "Start today"},
                        {
                            "type": "set_style",
                            "target": "@primary_cta",
                            "styles": {"background-color": "orange"},
                        },
                    ],
                },
            ],
            "guardrails": ["purchase", "unsubscribe"],
            "auto_deploy_winner": True,
            "traffic": 0.2,
            "ramp": [{"after": "1d", "traffic": 0.5}],
        }
    ],
    "goal": {"event": "demo_request", "within": "14d"},
    "holdout": 0.1,
}
CART: dict[str, Any] = {
    "pages": ["/cart"],
    "audience": {
        "country": {"$in": ["DE", "AT", "CH"]},
        "cart_value": {"$gt": 50},
        "customer": False,
    },
    "triggers": [
        {"type": "exit_intent"},
        {"all": [{"type": "inactivity", "seconds": 60}, {"type": "scroll_depth", "percent": 50}]},
    ],
    "steps": [
        {
            "type": "overlay",
            "style": "slide_in",
            "position": "bottom_right",
            "title": "Free shipping",
            "cta": {"label": "Go on", "url": "/checkout"},
            "countdown": {"seconds": 900},
        },
        {
            "type": "branch",
            "if": {"outcome": "clicked"},
            "then": [
                {"type": "add_to_segment", "segment": "hot leads"},
                {"type": "track", "event": "offer_taken", "properties": {"offer": "free shipping"}},
            ],
            "else": [
                {"type": "wait", "seconds": 86400},
                {
                    "type": "email",
                    "subject": "Your cart is waiting",
                    "body": "Free shipping until Sunday.",
                },
            ],
        },
    ],
    "goal": {"event": "purchase", "value": "revenue"},
    "frequency": {"limit": 2, "per": "7d", "stop_after": ["dismissed", "converted"]},
    "schedule": {
        "start": "2026-11-27",
        "end": "2026-11-30",
        "days": ["fri", "sat", "sun"],
        "hours": [8, 22],
        "timezone": "Europe/Berlin",
    },
}
SEGMENTS: dict[str, Any] = {
    "audience": {
        "$or": [
            {"did.purchase.30d": 0, "visits": {"$gte": 2}},
            {"segments": {"$in": ["vip"]}, "$not": {"country": "US"}},
            {"churn_risk": {"$gte": 0.7}},
        ],
        "language": "es",
    },
    "triggers": [
        {
            "type": "custom_event",
            "event": "add_to_cart",
            "where": {"price": {"$gt": 100}, "currency": "EUR"},
        }
    ],
    "steps": [{"type": "open_chat", "message": "Need a hand?"}],
}
READERS: dict[str, Any] = {
    "audience": {"did.page_view(/blog/*).7d": {"$gte": 3}, "local_hour": {"$gte": 18}},
    "triggers": [{"type": "scroll_depth", "percent": 75}],
    "steps": [
        {
            "type": "overlay",
            "style": "corner",
            "title": "Like what you read?",
            "form": ["email", {"name": "role", "label": "Your job", "required": False}],
            "close_after_seconds": 20,
        }
    ],
    "goal": {"event": "newsletter_signup"},
    "frequency": {"stop_after": ["dismissed", "converted"]},
}


def test_a_discount_for_visitors_from_ads() -> None:
    assert explain(DISCOUNT) == (
        '"20% off for mobile visitors from ads"\n'
        "On /pricing, for visitors on a phone who came from paid search or paid social: after"
        ' 30 seconds on the page, show a modal titled "Take 20% off" with the text "Only '
        'today." and a button "Claim my discount" that leads to /signup?code=SAVE20. The goal'
        " is signup. At most once per session."
    )


def test_a_headline_for_each_industry() -> None:
    assert explain(HEADLINES) == (
        "For visitors from enterprises (1000 employees or more): personalize the headline by "
        'industry: "Payments that never sleep" for "fintech" and "HIPAA-ready from day one" '
        'for "healthcare".'
    )


def test_a_test_of_two_buttons() -> None:
    assert explain(TEST) == (
        "On every page but /checkout: run an experiment shifting visitors to what works "
        "(Thompson sampling) on 20% of the visitors, then 50% after 1 day, with the "
        'guardrails purchase and "unsubscribe", and ship the winner by itself:\n'
        'A. The original ("Control"), for 50% of the visitors.\n'
        'B. Variant "Urgency", for 50% of the visitors:\n'
        '   B.1. Change the main button to "Start today".\n'
        '   B.2. Restyle the main button with background-color: "orange".\n'
        "The goal is demo request, within 14 days. 10% of the audience is left alone to "
        "measure the lift."
    )


def test_a_rescue_of_a_cart_in_several_steps() -> None:
    assert explain(CART) == (
        "On /cart, for visitors from Germany, Austria and Switzerland (DACH) and with cart "
        "value over 50 who are not customers yet, when the visitor is about to leave or after"
        " 1 minute without activity and after scrolling 50% of the page:\n"
        '1. Show a slide-in at the bottom right titled "Free shipping" with a countdown of 15'
        ' minutes and a button "Go on" that leads to /checkout.\n'
        "2. Only for visitors who clicked it:\n"
        '   2.1. Add the visitor to the segment "hot leads".\n'
        '   2.2. Record the event "offer_taken" with offer: "free shipping".\n'
        "   For everyone else:\n"
        "   2.1. Wait 1 day.\n"
        '   2.2. Send an e-mail with the subject "Your cart is waiting" and the text "Free '
        'shipping until Sunday.".\n'
        'The goal is purchase, measured by the sum of "revenue". At most twice per week. '
        "Never again after the visitor closed it or converted. It runs from 27 November 2026 "
        "until 30 November 2026 on Friday, Saturday and Sunday between 8:00 and 22:00 in the "
        'time zone "Europe/Berlin".'
    )


def test_a_nested_audience() -> None:
    assert explain(SEGMENTS) == (
        "For visitors who speak Spanish and either (who bought nothing in the last 30 days "
        'and who have been here before), (in the segment "vip" and excluding those from the '
        "United States) or who are at risk of leaving (70% or more): on the event add to cart"
        ' with price over 100 and with currency "EUR", open the chat with the message "Need a'
        ' hand?".'
    )


def test_a_newsletter_for_readers() -> None:
    assert explain(READERS) == (
        "For visitors from 18:00 on by their own clock who viewed /blog/* at least 3 times in"
        " the last 7 days: after scrolling 75% of the page, show a corner message titled "
        '"Like what you read?" with a form asking for e-mail address and the field role '
        '(labelled "Your job" and optional), closing by itself after 20 seconds. The goal is '
        "newsletter signup. Never again after the visitor closed it or converted."
    )


def test_a_discount_for_visitors_from_ads_in_spanish() -> None:
    assert explain(DISCOUNT, "es") == (
        '"20% off for mobile visitors from ads"\n'
        "En /pricing, para visitantes desde móvil que llegaron por búsqueda de pago o redes "
        "sociales de pago: tras 30 segundos en la página, muestra una ventana modal con el "
        'título "Take 20% off", el texto "Only today." y un botón "Claim my discount" que '
        "lleva a /signup?code=SAVE20. El objetivo: registro. Como máximo una vez por sesión."
    )


def test_a_rescue_of_a_cart_in_several_steps_in_spanish() -> None:
    assert explain(CART, "es") == (
        "En /cart, para visitantes de Alemania, Austria y Suiza (DACH) y con valor del "
        "carrito de más de 50 que aún no son clientes, cuando el visitante está a punto de "
        "irse o tras 1 minuto sin actividad y tras recorrer el 50 % de la página:\n"
        '1. Muestra un panel deslizante abajo a la derecha con el título "Free shipping", una'
        ' cuenta atrás de 15 minutos y un botón "Go on" que lleva a /checkout.\n'
        "2. Solo para visitantes que hicieron clic:\n"
        '   2.1. Añade al visitante al segmento "hot leads".\n'
        '   2.2. Registra el evento "offer_taken" con offer: "free shipping".\n'
        "   Para los demás:\n"
        "   2.1. Espera 1 día.\n"
        '   2.2. Envía un correo con el asunto "Your cart is waiting" y el texto "Free '
        'shipping until Sunday.".\n'
        'El objetivo: compra, medido por la suma de "revenue". Como máximo dos veces por '
        "semana. Nunca más después de que el visitante lo haya cerrado o se haya convertido. "
        "Funciona desde el 27 de noviembre de 2026 hasta el 30 de noviembre de 2026 los días "
        "viernes, sábado y domingo entre las 8:00 y las 22:00 en la zona horaria "
        '"Europe/Berlin".'
    )


def test_a_discount_for_visitors_from_ads_in_german() -> None:
    assert explain(DISCOUNT, "de") == (
        '"20% off for mobile visitors from ads"\n'
        "Auf /pricing, für Besucher am Smartphone und gekommen über bezahlte Suche oder "
        "bezahlte soziale Medien, nach 30 Sekunden auf der Seite: zeige ein Modal mit dem "
        'Titel "Take 20% off", dem Text "Only today." und einem Button "Claim my discount", '
        "der zu /signup?code=SAVE20 führt. Das Ziel: Registrierung. Höchstens einmal pro "
        "Sitzung."
    )


def test_a_rescue_of_a_cart_in_several_steps_in_german() -> None:
    assert explain(CART, "de") == (
        "Auf /cart, für Besucher aus Deutschland, Österreich und der Schweiz (DACH), mit "
        "Warenkorbwert über 50 und noch ohne Kundenstatus, kurz vor dem Verlassen der Seite "
        "oder nach 1 Minute ohne Aktivität und nach dem Scrollen von 50 % der Seite:\n"
        '1. Zeige ein Slide-in unten rechts mit dem Titel "Free shipping", einem Countdown '
        'von 15 Minuten und einem Button "Go on", der zu /checkout führt.\n'
        "2. Nur für Besucher nach dem Klick:\n"
        '   2.1. Nimm den Besucher in das Segment "hot leads" auf.\n'
        '   2.2. Zeichne das Ereignis "offer_taken" auf mit offer: "free shipping".\n'
        "   Für alle anderen:\n"
        "   2.1. Warte 1 Tag.\n"
        '   2.2. Sende eine E-Mail mit dem Betreff "Your cart is waiting" und dem Text "Free '
        'shipping until Sunday.".\n'
        'Das Ziel: Kauf, gemessen an der Summe von "revenue". Höchstens zweimal pro Woche. '
        "Nie wieder nach Schließen oder Conversion. Der Workflow läuft ab dem 27. November "
        "2026 bis zum 30. November 2026 am Freitag, Samstag und Sonntag zwischen 8 und 22 Uhr"
        ' in der Zeitzone "Europe/Berlin".'
    )


def test_a_discount_for_visitors_from_ads_in_french() -> None:
    assert explain(DISCOUNT, "fr") == (
        '"20% off for mobile visitors from ads"\n'
        "Sur /pricing, pour les visiteurs sur mobile venus par la recherche payante ou la "
        "publicité sur les réseaux sociaux : après 30 secondes sur la page, affiche une "
        'fenêtre modale avec le titre "Take 20% off", le texte "Only today." et un bouton '
        '"Claim my discount" qui mène à /signup?code=SAVE20. L’objectif : inscription. Au '
        "plus une fois par session."
    )


def test_a_rescue_of_a_cart_in_several_steps_in_french() -> None:
    assert explain(CART, "fr") == (
        "Sur /cart, pour les visiteurs venant d’Allemagne, d’Autriche et de Suisse (DACH) et "
        "avec valeur du panier de plus de 50 qui ne sont pas encore clients, quand le "
        "visiteur est sur le point de partir ou après 1 minute sans activité et après avoir "
        "parcouru 50 % de la page :\n"
        '1. Affiche un panneau coulissant en bas à droite avec le titre "Free shipping", un '
        'compte à rebours de 15 minutes et un bouton "Go on" qui mène à /checkout.\n'
        "2. Seulement pour les visiteurs qui ont cliqué :\n"
        '   2.1. Ajoute le visiteur au segment "hot leads".\n'
        '   2.2. Enregistre l’événement "offer_taken" avec offer : "free shipping".\n'
        "   Pour les autres :\n"
        "   2.1. Attends 1 jour.\n"
        '   2.2. Envoie un e-mail avec l’objet "Your cart is waiting" et le texte "Free '
        'shipping until Sunday.".\n'
        'L’objectif : achat, mesuré par la somme de "revenue". Au plus deux fois par semaine.'
        " Plus jamais une fois que le visiteur l’a fermé ou a converti. Cela tourne à partir "
        "du 27 novembre 2026 jusqu’au 30 novembre 2026 le vendredi, samedi et dimanche entre "
        '8 h et 22 h dans le fuseau horaire "Europe/Berlin".'
    )
