"""The words around a topic: what leads to it, ends it, or makes it doubtful."""

from trackflow.engine.language.lexicon.tables import words

DETERMINERS = words(
    """
    a an the our my your their this that these some any
    """
)
VERBS = words(
    """
    show shows showing display displays displayed get gets see sees receive receives put use
    have serve present offer offers give gives ask asks add launch open opens trigger want
    create build make should be is are can i we you please kindly pls them him her shown has
    need like
    """
)
PREPOSITIONS = words(
    """
    to for with in on at as via inside using by from into of than
    """
)
BREAKS = words(
    """
    , . ! ? ; : -> • ( ) when if after once whenever while until unless who whose then but and
    or so because where before during not never except without
    """
)
# A topic behind its noun begins with these words, which are not part of it.
LEADING = words(
    """
    about regarding concerning on offering offer offers saying says say with asking asks ask
    inviting invites promoting promotes advertising announcing announces pushing pushes
    reminding telling tells for to that which of encouraging giving gives containing featuring
    introducing suggesting suggests reminds encourages invite remind promote : - if whether they
    want would like them their the a an our you we is are us reads reading read stating states
    showing shows pointing highlighting mentioning , copy him her linking pointing leading
    """
)
ENDS = words(
    """
    . ! ? ; -> when if after once whenever while until unless who whose then but because where
    before during except
    """
)
INNER = words(
    """
    to for from in on at with via by into during within
    """
)
# Pairs in which a preposition does not start something new.
JOINED = frozenset(
    pair.strip()
    for pair in [
        "talk to",
        "speak to",
        "subscribe to",
        "up for",
        "register for",
        "upgrade to",
        "upgrading to",
        "ask for",
        "\n    want to",
        "how to",
        "up to",
        "access to",
        "switch to",
        "off on",
        "discount on",
        "off for",
        "back to",
        "add to",
        "welcome to",
        "\n    for free",
        "in touch",
        "on all",
        "on everything",
        "on your",
        "on first",
        "on orders",
        "on annual",
        "on yearly",
        "\n    talking to",
        "sign in",
        "log in",
        "in stock",
        "made for",
        "help with",
        "opt in",
        "made in",
        "right to",
        "chat with",
        "\n    call with",
        "join for",
        "meet with",
        "us to",
        "to the",
        "to our",
        "on the",
        "for one",
        "on <n>",
        "off in",
        "invite to",
        "\n    request for",
        "with us",
        "with sales",
        "with our",
        "linking to",
        "linked to",
    ]
)
# Words of an audience or a moment; a topic that holds one was probably a condition not understood.
SUSPECT = words(
    """
    <people> <path> <country> <city> <region> <continent> <cgroup> <demonym> <source> <lang>
    <domain> <selector> <date> <clock> mobile desktop tablet iphone android ios returning
    session scroll scrolled exit utm segment except unless never only visits if when unless less
    fewer outside inside without instead again than least second third twice once <element>
    <month> video videos gif quiz timer wheel form
    """
)


STRONG = words(
    """
    about regarding offering saying asking inviting promoting advertising announcing pushing :
    that to
    """
)


OFFERS = words(
    """
    discount discounts offer offers coupon voucher deal deals off sale promo promotion survey
    trial demo shipping delivery guide ebook webinar newsletter bonus gift reward code reminder
    upgrade month
    """
)
