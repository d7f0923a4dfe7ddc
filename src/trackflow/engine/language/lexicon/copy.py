"""Copy for overlays and messages that the prompt only names a topic for."""

from trackflow.engine.language.lexicon.tables import words

# The first theme with a stem that begins a word of the topic: stems, body, button.
THEMES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("newsletter", "subscri", "inbox"),
        ("Get the latest in your inbox. You can leave at any time."),
        "Subscribe",
    ),
    (
        ("discount", "off", "coupon", "deal", "sale", "promo", "voucher", "save"),
        "Claim it now and save on your order.",
        "Claim my discount",
    ),
    (
        ("demo", "walkthrough"),
        "See how it works for you. It takes only a few minutes.",
        "Book a demo",
    ),
    (("trial",), "Try everything before you decide.", "Start my trial"),
    (
        ("review", "feedback", "survey", "opinion", "rating"),
        "Your answer helps us to get better.",
        "Give feedback",
    ),
    (("shipping", "delivery"), "Order now and we take care of the rest.", "Shop now"),
    (
        ("webinar", "event", "workshop", "class"),
        "Save your seat while there is room.",
        "Save my seat",
    ),
    (
        ("ebook", "guide", "whitepaper", "checklist", "report", "download", "pdf", "template"),
        "Get your copy today.",
        "Get my copy",
    ),
    (("upgrad",), "See what you gain with the next plan.", "See the plans"),
    (("app",), "Take it with you wherever you are.", "Get the app"),
    (
        ("consult", "call", "callback", "sales", "expert", "talk", "advice", "speak"),
        "Our team is happy to help you.",
        "Get in touch",
    ),
    (
        ("privacy", "cookie", "consent", "rights"),
        ("Read how we handle your data and what you can decide."),
        "Read more",
    ),
    (("cart", "basket", "checkout", "order"), "Your items are waiting for you.", "Back to my cart"),
    (("help", "support", "faq", "question"), "We are here to help.", "Get help"),
    (
        ("account", "register", "signup", "sign", "join", "member"),
        "It takes less than a minute.",
        "Join now",
    ),
)
GENERAL = ("Take a look, it is made for you.", "Learn more")

# Words that name no topic.
VAGUE = words(
    """
    something thing things stuff it that this them nice cool good great awesome special relevant
    message popup content whatever catchy better best engaging new small little big simple
    personalization personalized some more other same custom offer popups pop up one ones please
    pls please again beautiful pretty modern attractive friendly short quick useful interesting
    basic kind sort type text copy website site page here there now asap soon today someday
    personalised
    """
)
