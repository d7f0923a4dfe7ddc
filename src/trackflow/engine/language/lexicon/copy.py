"""Copy for overlays and messages that the prompt only names a topic for."""

from __future__ import annotations

from typing import Final

from trackflow.engine.language.lexicon.tables import words
from trackflow.engine.language.tongue import Tongue

# Stems that begin a word of the topic, and the theme they belong to; the first theme found holds.
STEMS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("newsletter", ("newsletter", "subscri", "inbox", "boletin", "suscri", "abonn", "infolettre")),
    ("discount", ("discount", "off", "coupon", "deal", "sale", "promo", "voucher", "save", "rabatt",
                  "gutschein", "nachlass", "descuento", "oferta", "rebaja", "cupon", "remise",
                  "reduction", "rabais", "solde", "offre", "angebot", "dto")),
    ("demo", ("demo", "walkthrough", "vorfuhrung", "demonstrat", "demostrac")),
    ("trial", ("trial", "prueba", "testphase", "probeabo", "essai")),
    ("review", ("review", "feedback", "survey", "opinion", "rating", "encuesta", "umfrage",
                "bewert", "sondage", "enquete", "avis", "resena")),
    ("shipping", ("shipping", "delivery", "versand", "lieferung", "livraison", "envio", "entrega",
                  "postage")),
    ("event", ("webinar", "event", "workshop", "class", "seminar", "veranstaltung", "evento",
               "evenement", "atelier", "taller", "openday")),
    ("download", ("ebook", "guide", "whitepaper", "checklist", "report", "download", "pdf",
                  "template", "guia", "ratgeber", "leitfaden", "livre", "descarga")),
    ("upgrade", ("upgrad", "premium", "pro")),
    ("app", ("app",)),
    ("contact", ("consult", "call", "callback", "sales", "expert", "talk", "advice", "speak",
                 "berat", "anruf", "ruckruf", "asesor", "llamada", "conseil", "rappel", "appel")),
    ("privacy", ("privacy", "cookie", "consent", "rights", "datenschutz", "privacidad")),
    ("cart", ("cart", "basket", "checkout", "order", "warenkorb", "bestell", "carrito", "pedido",
              "panier", "commande")),
    ("help", ("help", "support", "faq", "question", "hilfe", "frage", "ayuda", "duda", "aide")),
    ("account", ("account", "register", "signup", "sign", "join", "member", "konto", "registr",
                 "cuenta", "compte", "inscri", "mitglied")),
)  # fmt: skip

# theme: (body, button) in each language.
THEMES: Final[dict[Tongue, dict[str, tuple[str, str]]]] = {
    "en": {
        "newsletter": ("Get the latest in your inbox. You can leave at any time.", "Subscribe"),
        "discount": ("Claim it now and save on your order.", "Claim my discount"),
        "demo": ("See how it works for you. It takes only a few minutes.", "Book a demo"),
        "trial": ("Try everything before you decide.", "Start my trial"),
        "review": ("Your answer helps us to get better.", "Give feedback"),
        "shipping": ("Order now and we take care of the rest.", "Shop now"),
        "event": ("Save your seat while there is room.", "Save my seat"),
        "download": ("Get your copy today.", "Get my copy"),
        "upgrade": ("See what you gain with the next plan.", "See the plans"),
        "app": ("Take it with you wherever you are.", "Get the app"),
        "contact": ("Our team is happy to help you.", "Get in touch"),
        "privacy": ("Read how we handle your data and what you can decide.", "Read more"),
        "cart": ("Your items are waiting for you.", "Back to my cart"),
        "help": ("We are here to help.", "Get help"),
        "account": ("It takes less than a minute.", "Join now"),
        "": ("Take a look, it is made for you.", "Learn more"),
    },
    "es": {
        "newsletter": ("Recibe las novedades en tu correo. Puedes darte de baja cuando quieras.",
                       "Suscribirme"),
        "discount": ("Aprovéchalo ahora y ahorra en tu pedido.", "Quiero mi descuento"),
        "demo": ("Descubre cómo funciona para ti. Son solo unos minutos.", "Reservar una demo"),
        "trial": ("Pruébalo todo antes de decidir.", "Empezar la prueba"),
        "review": ("Tu respuesta nos ayuda a mejorar.", "Dar mi opinión"),
        "shipping": ("Haz tu pedido y nosotros nos ocupamos del resto.", "Comprar ahora"),
        "event": ("Reserva tu plaza mientras queden.", "Reservar mi plaza"),
        "download": ("Consigue tu copia hoy.", "Descargar"),
        "upgrade": ("Mira lo que ganas con el siguiente plan.", "Ver los planes"),
        "app": ("Llévala contigo a donde vayas.", "Descargar la app"),
        "contact": ("Nuestro equipo estará encantado de ayudarte.", "Contactar"),
        "privacy": ("Lee cómo tratamos tus datos y qué puedes decidir.", "Leer más"),
        "cart": ("Tus artículos te esperan.", "Volver al carrito"),
        "help": ("Estamos aquí para ayudarte.", "Pedir ayuda"),
        "account": ("Tardas menos de un minuto.", "Registrarme"),
        "": ("Échale un vistazo, es para ti.", "Saber más"),
    },
    "de": {
        "newsletter": ("Neuigkeiten direkt in Ihr Postfach. Abmelden geht jederzeit.",
                       "Abonnieren"),
        "discount": ("Jetzt sichern und bei der Bestellung sparen.", "Rabatt sichern"),
        "demo": ("Sehen Sie, wie es für Sie funktioniert. Es dauert nur wenige Minuten.",
                 "Demo buchen"),
        "trial": ("Testen Sie alles, bevor Sie sich entscheiden.", "Test starten"),
        "review": ("Ihre Antwort hilft uns, besser zu werden.", "Feedback geben"),
        "shipping": ("Jetzt bestellen, um den Rest kümmern wir uns.", "Jetzt einkaufen"),
        "event": ("Sichern Sie sich Ihren Platz, solange es welche gibt.", "Platz sichern"),
        "download": ("Holen Sie sich Ihr Exemplar.", "Herunterladen"),
        "upgrade": ("Sehen Sie, was der nächste Tarif bringt.", "Tarife ansehen"),
        "app": ("Nehmen Sie uns mit, wohin Sie wollen.", "App holen"),
        "contact": ("Unser Team hilft Ihnen gern.", "Kontakt aufnehmen"),
        "privacy": ("Lesen Sie, wie wir mit Ihren Daten umgehen.", "Mehr lesen"),
        "cart": ("Ihre Artikel warten auf Sie.", "Zum Warenkorb"),
        "help": ("Wir sind für Sie da.", "Hilfe holen"),
        "account": ("Es dauert keine Minute.", "Jetzt anmelden"),
        "": ("Schauen Sie rein, es lohnt sich.", "Mehr erfahren"),
    },
    "fr": {
        "newsletter": ("Recevez nos nouveautés par courriel. Désinscription à tout moment.",
                       "M'abonner"),
        "discount": ("Profitez-en maintenant sur votre commande.", "J'en profite"),
        "demo": ("Voyez ce que cela change pour vous en quelques minutes.", "Réserver une démo"),
        "trial": ("Essayez tout avant de décider.", "Commencer l'essai"),
        "review": ("Votre réponse nous aide à progresser.", "Donner mon avis"),
        "shipping": ("Commandez, nous nous occupons du reste.", "Commander"),
        "event": ("Réservez votre place tant qu'il en reste.", "Réserver ma place"),
        "download": ("Obtenez votre exemplaire aujourd'hui.", "Télécharger"),
        "upgrade": ("Voyez ce que vous apporte la formule suivante.", "Voir les formules"),
        "app": ("Emportez-nous partout avec vous.", "Télécharger l'application"),
        "contact": ("Notre équipe vous aide volontiers.", "Nous contacter"),
        "privacy": ("Lisez comment nous traitons vos données.", "En savoir plus"),
        "cart": ("Vos articles vous attendent.", "Retour au panier"),
        "help": ("Nous sommes là pour vous aider.", "Obtenir de l'aide"),
        "account": ("Moins d'une minute suffit.", "M'inscrire"),
        "": ("Jetez un œil, c'est fait pour vous.", "En savoir plus"),
    },
}  # fmt: skip

STOP_LINE: Final[dict[Tongue, str]] = {
    "en": "Reply STOP to receive no more messages.",
    "es": "Responde BAJA para no recibir más mensajes.",
    "de": "Antworten Sie mit STOPP, um keine Nachrichten mehr zu bekommen.",
    "fr": "Répondez STOP pour ne plus recevoir de messages.",
}
MAIL: Final[dict[Tongue, str]] = {
    "en": "Hello, this is about: {topic}. Reply if we can help you.",
    "es": "Hola, te escribimos por lo siguiente: {topic}. Responde si podemos ayudarte.",
    "de": "Guten Tag, es geht um: {topic}. Antworten Sie einfach, wenn wir helfen können.",
    "fr": "Bonjour, à propos de : {topic}. Répondez si nous pouvons vous aider.",
}

# Words that name no topic.
VAGUE: Final = words(
    """
    vip vips letztens neulich kurzlich recently lately recemment recientemente last time
    something thing things stuff it that this them nice cool good great awesome special relevant
    message popup content whatever catchy better best engaging new small little big simple
    personalization personalized some more other same custom popups pop up one ones please
    again beautiful pretty modern attractive friendly short quick useful interesting pls hi hello
    basic kind sort type text copy website site page here there now asap soon today someday
    personalised hola hallo bonjour algo bonito etwas schones quelque chose joli cosa cosas was
    cualquier irgendwas truc machin eye catching flashy fancy tasteful random banner modal
    notification overlay widget thanks thank cheers ta etwas nettes schon jolie sympa genial
    bonita evening evenings morning mornings weekday weekdays night nights afternoon danke
    gracias merci cordially style version variant default
    """
)
