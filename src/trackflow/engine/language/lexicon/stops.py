"""Words that carry no condition and no topic of their own.

No negation, no comparison, no "or" and no reference to something unsaid may stand here: an
unexplained word of that kind must turn the answer into a question.
"""

from trackflow.engine.language.lexicon.tables import words

STOPS = words(
    """
    a an the this these those our my your their his her its we us i you they them him she he who
    which that whose to of in on at is are was were be been being am do does did have has had
    will would should shall can could may might must please kindly pls just so also too and with
    for from as by then than there here want wants wanted like need needs let make makes show
    shows showing shown display displays displayed displaying get gets getting see sees seeing
    give gives given put when if once whenever where while how ok okay hey hi hello dear thanks
    thank ta cheers all any every each only now site website page pages workflow rule campaign
    create build set up add use using into onto it im ah um uh well basically actually
    automatically automatic dynamically ai visitor visitors people users appear appears pop pops
    trigger triggers serve present bring launch go goes going come comes coming look looks
    looking needful folks team currently already yet right simply quickly ever open
    """
)
MARKS = frozenset(
    [
        ",",
        ".",
        ":",
        ";",
        "!",
        "?",
        "(",
        ")",
        "-",
        "->",
        "•",
        "/",
        "&",
        "“",
        "”",
        '"',
        "'",
        "’",
        "*",
        "[",
        "]",
        "{",
        "}",
        "|",
        "~",
        "…",
        "#",
        "@",
    ]
)
CLASSES = frozenset({"<people>"})
