"""What kind of visitor: device, place, source, customer, plan, role. One symbol, one condition.

A name counts as a condition only where the words around it say so: "mobile visitors",
"visitors from Texas", "on iPhone", "logged in", or a phrase of its own between commas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from trackflow.engine.language.draft import Draft, Span
from trackflow.engine.language.lexicon.places import WORDY
from trackflow.engine.language.lexicon.traffic import AD_CHANNELS, PAID_ADS
from trackflow.engine.language.symbols import Symbol, fold

STRONG, NAMED, WEAK = 3, 2, 1


@dataclass(slots=True)
class Kind:
    """A condition that a symbol may stand for, and how much it needs from its neighbours."""

    data: dict[str, Any]
    span: Span
    need: int
    label: str
    taken: Span
    licensed: bool = False


PEOPLE: Final = frozenset(
    {"<people>", "<rolename>", "<customer>", "<company>", "they", "who", "<enterprise>"}
)
_FILL: Final = frozenset(
    """the a an our your their this that of on in at to for from with by using is are who they
    only and or also just still have do will should want already any every all such it , / & + |
    coming browsing browse shopping come arrive arriving arrives landing land landed go use uses
    = ie eg based live lives living located currently running clicking click referred refer find found
    us me people both either if when while where but now via sent brought acquired visit visiting
    <view> <stay> <site> surf surfing open our traffic here en se bien device devices phone
    browser browsers os system users user link links one ones ad ads sich gerade mit that's
    welche unterwegs unseren seite surfen kommen kommt besuchen sind nutzen nutzt verwenden
    benutzen utilisant utilisent usan usen utilizan utilicen naviguent navegan navegando
    naviguant sitzen sitzt wohnen leben viven vivent habitent residentes resident residents
    reside city area region state country location speakers speaking language speak speaks parlent
    hablan hablen spricht sprechen sprache langue idioma channel kanal canal source fuente quelle
    campaign campaigns listing profile post posts page pages results zone referral organic paid
    ( ) - \n : ;""".split()
)
_FROM: Final = frozenset(
    """= from in of on using with by via at for only to within near outside inside except not
    without everyone and or , between : ( / + & -""".split()
)


def kinds_of(draft: Draft) -> list[Kind]:
    """Every symbol still free that may be a condition on people."""
    found: list[Kind] = []
    i = 0
    while i < len(draft.symbols):
        kind = None if draft.used[i] else _kind(draft, i)
        if kind is None:
            i += 1
            continue
        found.append(kind)
        i = kind.span.last + 1
    return found


def _kind(draft: Draft, i: int) -> Kind | None:
    symbol = draft.symbols[i]
    reader = _READERS.get(symbol.text)
    return reader(draft, i, symbol) if reader else None


def _one(name: str, need: int, label: str | None = None) -> Any:
    def read(draft: Draft, i: int, symbol: Symbol) -> Kind:
        span = Span(i, i)
        return Kind({name: symbol.value}, span, need, label or name, span)

    return read


def _fixed(data: dict[str, Any], need: int, label: str) -> Any:
    def read(draft: Draft, i: int, symbol: Symbol) -> Kind:
        return Kind(dict(data), Span(i, i), need, label, Span(i, i))

    return read


def _device(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    after = draft.raw(i + 1)
    if after in (
        "app",
        "apps",
        "number",
        "<field>",
        "support",
        "call",
        "calls",
        "plan",
        "<plan>",
        "game",
        "games",
        "menu",
        "banking",
        "first",
        "case",
        "cases",
        "nummer",
        "numero",
        "feld",
        "field",
        "appointment",
        "order",
        "orders",
    ):
        return None
    if draft.raw(i - 1) in ("by", "per", "our") and after not in PEOPLE:
        return None
    return Kind({"device": symbol.value}, Span(i, i), NAMED, "device", Span(i, i))


def _system(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    if draft.raw(i + 1) in ("app", "apps"):
        return None
    if draft.raw(i + 1) not in ("", ",", ":") and draft.raw(i + 2) in (":", "->") and i == 0:
        return Kind(dict(symbol.value), Span(i, i), STRONG, "os", Span(i, i))
    return Kind(dict(symbol.value), Span(i, i), NAMED, "os", Span(i, i))


def _source(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    after = draft.symbols[i + 1] if i + 1 < len(draft.symbols) else None
    if after and after.text in (
        "review",
        "reviews",
        "maps",
        "map",
        "calendar",
        "login",
        "analytics",
        "sheet",
        "sheets",
        "account",
        "pixel",
        "pay",
        "play",
        "store",
    ):
        return None
    ads = bool(after and after.text == "<channel>" and after.value in ("ads", "paid"))
    before = draft.symbols[i - 1] if i else None
    paid_before = bool(
        before
        and before.text == "<channel>"
        and before.value in ("ads", "paid")
        and draft.raw(i) == "<source>"
    )
    prefix = bool(
        i > 1
        and draft.raw(i - 1) in ("of", "on", "from", "in")
        and draft.symbols[i - 2].text == "<channel>"
        and draft.symbols[i - 2].value in ("ads", "paid")
    )
    if ads or prefix or paid_before:
        channel = AD_CHANNELS.get(str(symbol.value))
        data: dict[str, Any] = {"source": symbol.value}
        data["channel"] = channel or {"$in": list(PAID_ADS)}
        first = i if ads else i - 1 if paid_before else i - 2
        last = i + 1 if ads else i
        return Kind(data, Span(first, last), NAMED, "source", Span(first, last))
    if (
        after
        and after.text == "<channel>"
        and after.value
        in (
            "organic_search",
            "organic_social",
            "paid_search",
            "paid_social",
            "email",
            "referral",
            "display",
            "paid_shopping",
            "paid_video",
        )
    ):
        data = {"source": symbol.value, "channel": after.value}
        return Kind(data, Span(i, i + 1), NAMED, "source", Span(i, i + 1))
    return Kind({"source": symbol.value}, Span(i, i), NAMED, "source", Span(i, i))


def _channel(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    value = str(symbol.value)
    after = draft.raw(i + 1)
    if after == "<source>" and value in ("ads", "paid"):
        return _source(draft, i + 1, draft.symbols[i + 1])
    if value in ("ads", "paid"):
        data: dict[str, Any] = {"channel": {"$in": list(PAID_ADS)}}
        return Kind(data, Span(i, i), NAMED if value == "paid" else WEAK, "channel", Span(i, i))
    weak = value in ("email", "sms", "push", "display", "direct", "audio", "referral", "affiliates")
    if after in ("<form>", "<field>", "signup", "list", "address", "newsletter"):
        return None
    return Kind({"channel": value}, Span(i, i), WEAK if weak else NAMED, "channel", Span(i, i))


def _email_channel(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    before = draft.raw(i - 1)
    if before == "the" or before == "our":
        before = draft.raw(i - 2)
    if before == "by" and draft.raw(i - 2) in ("go", "<people>", "brought", "arrive", "who"):
        before = "from"
    after = draft.raw(i + 1)
    if before in ("from", "<channel>", "through") and after not in ("<overlay>", "<form>", "and"):
        first = i
        last = i
        while draft.raw(last + 1) in (
            "campaign",
            "campaigns",
            "newsletter",
            "<utm>",
            "traffic",
            "kampagnen",
            "link",
            "links",
            "blast",
            "click",
            "clicks",
        ):
            last += 1
        return Kind(
            {"channel": "email" if symbol.text in ("<email>", "<emails>") else "sms"},
            Span(first, last),
            NAMED,
            "channel",
            Span(first, last),
        )
    if after in ("<people>",) and draft.raw(i + 2) not in ("who", "that"):
        return Kind(
            {"channel": "email" if symbol.text in ("<email>", "<emails>") else "sms"},
            Span(i, i),
            WEAK,
            "channel",
            Span(i, i),
        )
    if after == "<utm>" and symbol.text != "<sms>":
        return Kind({"channel": "email"}, Span(i, i + 1), NAMED, "channel", Span(i, i + 1))
    return None


def _newsletter(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    before = draft.raw(i - 1) if draft.raw(i - 1) not in ("the", "our", "a") else draft.raw(i - 2)
    if before == "from":
        return Kind({"source": "newsletter"}, Span(i, i), NAMED, "source", Span(i, i))
    return None


def _country(draft: Draft, i: int, symbol: Symbol) -> Kind:
    return Kind({"country": symbol.value}, Span(i, i), NAMED, "country", Span(i, i))


def _group(draft: Draft, i: int, symbol: Symbol) -> Kind:
    return Kind({"country": {"$in": list(symbol.value)}}, Span(i, i), NAMED, "country", Span(i, i))


def _region(draft: Draft, i: int, symbol: Symbol) -> Kind:
    said = (
        i > 0 and draft.symbols[i - 1].text == "<basis>" and draft.symbols[i - 1].value == "region"
    )
    span = Span(i - 1, i) if said else Span(i, i)
    return Kind({"region": symbol.value}, span, STRONG if said else NAMED, "region", span)


# Cities that are cantons where they stand beside cantons.
_CANTONS: Final = {
    "geneve": "CH-GE", "geneva": "CH-GE", "genf": "CH-GE", "ginebra": "CH-GE", "zurich": "CH-ZH", "bern": "CH-BE",
    "berne": "CH-BE", "luzern": "CH-LU", "lucerne": "CH-LU", "fribourg": "CH-FR", "neuchatel": "CH-NE",
}  # fmt: skip


def _city(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    said = draft.words(Span(i, i))
    beside = [draft.symbols[j].value for j in (i - 2, i + 2) if draft.raw(j) == "<region>"]
    if fold(said) in _CANTONS and any(str(v).startswith("CH-") for v in beside):
        return Kind({"region": _CANTONS[fold(said)]}, Span(i, i), NAMED, "region", Span(i, i))
    if fold(said) in WORDY:
        if said.islower() and draft.prompt != draft.prompt.lower():
            return None
        if draft.raw(i - 1) not in (
            "from",
            "in",
            "of",
            "or",
            "and",
            ",",
            "near",
            "outside",
            "around",
            "the",
        ):
            return None
    return Kind(
        {"city": said if not said.islower() else str(symbol.value)},
        Span(i, i),
        NAMED,
        "city",
        Span(i, i),
    )


def _demonym(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    k = i
    while draft.raw(k + 1) in ("or", "and", ",") and draft.raw(k + 2) in (
        "<demonym>",
        "<speakers>",
        "<lang>",
    ):
        k += 2
    if draft.raw(k) == "<speakers>" or draft.raw(k + 1) in (
        "speaking",
        "speakers",
        "speaker",
        "language",
        "speak",
    ):
        code = _language_of(draft.words(Span(i, i)))
        if code:
            return Kind({"language": code}, Span(i, i), NAMED, "language", Span(i, i))
    if _spoken_before(draft, i):
        code = _language_of(draft.words(Span(i, i)))
        if code:
            return Kind({"language": code}, Span(i, i), NAMED, "language", Span(i, i))
    return Kind({"country": symbol.value}, Span(i, i), WEAK, "country", Span(i, i))


def _spoken_before(draft: Draft, i: int) -> bool:
    """Whether a word for language or speaking leads to this name."""
    tokens = {
        "language",
        "speak",
        "speaks",
        "browser",
        "<browser>",
        "<basis>",
        "idioma",
        "sprache",
        "langue",
        "lengua",
        "hablan",
        "hablen",
        "habla",
        "parlent",
        "parle",
        "sprechen",
        "spricht",
        "reading",
        "read",
        "<view>",
        "<page>",
        "<site>",
        "site",
        "speaking",
        "speakers",
        "browsersprache",
        "parlant",
        "parlan",
        "sprachige",
    }
    for k in range(i - 1, max(-1, i - 7), -1):
        word = draft.raw(k)
        if word in tokens:
            if word == "<basis>":
                return draft.symbols[k].value == "language"
            return True
        if word in ("<view>", "<page>", "<site>") and draft.raw(i - 1) != "in":
            return False
        if word not in (
            "or",
            "and",
            ",",
            "is",
            "=",
            ":",
            "in",
            "on",
            "to",
            "our",
            "this",
            "<demonym>",
            "<lang>",
            "not",
            "a",
            "the",
            "set",
            "of",
            "que",
            "except",
        ):
            return False
    return False


def _language_of(word: str) -> str | None:
    from trackflow.engine.language.lexicon.places import LANGUAGES

    folded = fold(word)
    return LANGUAGES.get(folded) or LANGUAGES.get(folded.rstrip("s"))


def _lang(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    ok = _spoken_before(draft, i) or draft.raw(i + 1) in (
        "speaking",
        "speakers",
        "speaker",
        "language",
        "<people>",
        "speak",
        "<browser>",
        "browser",
    )
    if not ok:
        nearby = draft.raw(i + 1) in ("or", "and") and draft.raw(i + 2) in (
            "<speakers>",
            "<lang>",
            "<demonym>",
        )
        if not nearby:
            return None
    return Kind({"language": symbol.value}, Span(i, i), NAMED, "language", Span(i, i))


def _browser_named(draft: Draft, i: int, symbol: Symbol) -> Kind:
    return Kind({"browser": symbol.value}, Span(i, i), NAMED, "browser", Span(i, i))


def _customer(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    after = draft.raw(i + 1)
    if after in (
        "<testimonial>",
        "<element>",
        "stories",
        "story",
        "success",
        "service",
        "logos",
        "support",
        "reviews",
        "quotes",
        "care",
        "logo",
        "satisfaction",
        "base",
        "journey",
        "area",
        "portal",
        "stimmen",
        "dienst",
        "lifetime",
        "club",
        "card",
        "discount",
    ):
        return None
    return Kind({"customer": True}, Span(i, i), WEAK, "customer", Span(i, i))


def _enterprise(draft: Draft, i: int, symbol: Symbol) -> Kind:
    return Kind({"company_size": {"$gte": 1000}}, Span(i, i), WEAK, "enterprise", Span(i, i))


def _tier(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    value = str(symbol.value)
    span = Span(i, i)
    around = {draft.raw(i + 1), draft.raw(i - 1)}
    if draft.raw(i - 1) == "the":
        around.add(draft.raw(i - 2))
    if "<plan>" in around:
        first, last = i, i
        if draft.raw(i + 1) == "<plan>":
            last = i + 1
        elif draft.raw(i - 1) == "<plan>":
            first = i - 1
        return Kind({"plan": value}, Span(first, last), NAMED, "plan", Span(first, last))
    if draft.raw(i + 1) in ("<people>", "<customer>", "accounts", "<company>", "<loggedin>"):
        return Kind({"plan": value}, span, NAMED, "plan", span)
    if draft.raw(i + 1) in ("tier", "account", "period", "phase"):
        return Kind({"plan": value}, Span(i, i + 1), NAMED, "plan", Span(i, i + 1))
    if i == 1 and draft.raw(0) == "<customer>":  # clients Premium : popup
        return Kind({"plan": value}, span, STRONG, "plan", span)
    k = i
    while draft.raw(k + 1) in ("or", "and", ",", "/", "&", "+") and draft.raw(k + 2) == "<tier>":
        k += 2
    if k > i and draft.raw(k + 1) in ("<plan>", "<people>", "<customer>", "accounts"):
        return Kind({"plan": value}, span, NAMED, "plan", span)
    j = i
    while draft.raw(j - 1) in ("or", "and", ",", "/") and draft.raw(j - 2) == "<tier>":
        j -= 2
    if j < i and (
        draft.raw(j - 1) in ("<plan>", "plans") or (j == 1 and draft.raw(0) == "<customer>")
    ):
        return Kind({"plan": value}, span, NAMED, "plan", span)
    return None


def _sector(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    near = [draft.raw(k) for k in range(max(0, i - 9), min(len(draft.symbols), i + 5))]
    if draft.raw(i + 1) in (
        "director",
        "directors",
        "manager",
        "managers",
        "people",
        "plan",
        "team",
        "<team>",
    ):
        return None
    said = any(
        w
        in (
            "<industry>",
            "<company>",
            "<enterprise>",
            "<basis>",
            "branche",
            "firms",
            "industry",
            "businesses",
            "<companysize>",
            "space",
            "folks",
            "b2b",
        )
        for w in near
    )
    others = "<sector>" in near[: min(9, i)] + near[min(9, i) + 1 :]
    from_in = draft.raw(i - 1) in ("in", "from", "of", "the") and any(
        w in PEOPLE for w in near[: min(9, i)]
    )
    if not (said or from_in or (others and any(w in PEOPLE for w in near))):
        return None
    words = draft.words(Span(i, i)).lower()
    value = words if draft.tongue != "en" and words != str(symbol.value) else str(symbol.value)
    first, last = i, i
    if draft.raw(i + 1) == "<industry>":
        last = i + 1
    elif draft.raw(i - 1) == "<industry>":
        first = i - 1
    return Kind(
        {"industry": value},
        Span(first, last),
        NAMED,
        "industry",
        Span(first, last),
    )


def _role(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    value = str(symbol.value)
    if value in ("student", "teacher", "partner", "buyer", "nurse", "doctor"):
        head = i <= 5 and all(
            draft.raw(j) in ("the", "<rolename>", "and", "or", ",") for j in range(i)
        )
        if (
            head
            and draft.tongue != "en"
            and draft.raw(i + 1) in ("of", "from", ":", "and", "or", ",")
        ):
            return Kind({"role": value}, Span(i, i), STRONG, "role", Span(i, i))
        if draft.raw(i - 1) not in ("<role>", "role", "=") and draft.raw(i - 2) not in ("<role>",):
            return None
    if draft.raw(i - 1) == "<role>":
        return Kind({"role": value}, Span(i - 1, i), STRONG, "role", Span(i - 1, i))
    return Kind({"role": value}, Span(i, i), WEAK, "role", Span(i, i))


def _new(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    if draft.raw(i + 1) in ("<element>", "<event>", "<overlay>", "<named>", "<customer>"):
        if draft.raw(i + 1) != "<customer>":
            return None
    span = Span(i, i)
    if draft.raw(i + 1) == "<customer>":
        span = Span(i, i + 1)
    return Kind({"visits": 1}, span, WEAK, "visits", span)


def _loggedin(draft: Draft, i: int, symbol: Symbol) -> Kind | None:
    return Kind({"logged_in": True}, Span(i, i), NAMED, "logged_in", Span(i, i))


_READERS: Final[dict[str, Any]] = {
    "<device>": _device,
    "<system>": _system,
    "<browser>": _browser_named,
    "<source>": _source,
    "<channel>": _channel,
    "<email>": _email_channel,
    "<emails>": _email_channel,
    "<sms>": _email_channel,
    "newsletter": _newsletter,
    "<country>": _country,
    "<cgroup>": _group,
    "<region>": _region,
    "<city>": _city,
    "<continent>": _one("continent", NAMED),
    "<continental>": _one("continent", WEAK),
    "<demonym>": _demonym,
    "<speakers>": _one("language", STRONG),
    "<lang>": _lang,
    "<loggedin>": _loggedin,
    "<loggedout>": _fixed({"logged_in": False}, NAMED, "logged_in"),
    "<returning>": _fixed({"visits": {"$gte": 2}}, NAMED, "visits"),
    "<firsttime>": _fixed({"visits": 1}, NAMED, "visits"),
    "<new>": _new,
    "<customer>": _customer,
    "<enterprise>": _enterprise,
    "<highintent>": _fixed({"conversion_probability": {"$gte": 0.7}}, STRONG, "probability"),
    "<atrisk>": _fixed({"churn_risk": {"$gte": 0.7}}, STRONG, "churn"),
    "<tier>": _tier,
    "<sector>": _sector,
    "<rolename>": _role,
}

_BREAK: Final = frozenset(
    {",", ".", ";", ":", "\n", "->", "!", "?", "(", ")", "-", "|", "and", "or", "&", "/", "+"}
)
_HARD: Final = frozenset({".", ";", ":", "\n", "->", "!", "?", "|"})
_LEADS: Final = frozenset(
    """for to from in on of only except not without if when who they show see by using with at
    outside everyone every all the our a <people> is both either audience target targeting
    segment <segment> : ( - \n , ; . -> and or while because just & + /""".split()
)


def license_kinds(draft: Draft, kinds: list[Kind], topics: list[Span]) -> list[Kind]:
    """The kinds that the words around them make a condition."""
    at: dict[int, Kind] = {}
    for kind in kinds:
        for i in range(kind.span.first, kind.span.last + 1):
            at[i] = kind
    for kind in kinds:
        kind.licensed = _licensed(draft, kind, at, topics) and not _example(draft, kind)
    changed = True
    while changed:
        changed = False
        for kind in kinds:
            if kind.licensed:
                continue
            if _beside_licensed(draft, kind, at, topics):
                kind.licensed = changed = True
    return [kind for kind in kinds if kind.licensed]


def _example(draft: Draft, kind: Kind) -> bool:
    """Whether a name stands in brackets only to show what is meant: (ChatGPT and the like)."""
    words = [
        draft.raw(i) for i in range(kind.span.last + 1, min(len(draft.symbols), kind.span.last + 6))
    ]
    before = [draft.raw(i) for i in range(max(0, kind.span.first - 3), kind.span.first)]
    return (
        ("like" in words and ")" in words)
        or "etc" in words[:2]
        or ("eg" in before or "example" in before)
    )


def _in_topic(kind: Kind, topics: list[Span]) -> bool:
    return any(t.first <= kind.span.first <= t.last for t in topics)


def _licensed(draft: Draft, kind: Kind, at: dict[int, Kind], topics: list[Span]) -> bool:
    before, after = draft.raw(kind.span.first - 1), draft.raw(kind.span.last + 1)
    people_after = after in ("<people>", "<rolename>", "<customer>", "<company>")
    if kind.label == "customer":
        return _people_licensed(draft, kind, topics)
    if people_after:
        return True
    if (
        kind.need >= NAMED and not _in_topic(kind, topics)
        and before in ("", ".", "\n", "->", ":", ";", "-", "!", "?")
        and after in ("on", "who", "with", "from", "get", "see", "should", "in", "at", ":", "->", "only", ",", "<view>", "that", "and", "or", "&", "+")
    ):  # fmt: skip
        return True
    if (
        kind.need >= NAMED
        and re.fullmatch(r"[a-z]\w{2,}", after)
        and after not in _FILL
        and draft.raw(kind.span.last + 2) in ("(", "who", "whose", "->")
        and not _in_topic(kind, topics)
    ):
        return True
    if kind.need == STRONG and not _in_topic(kind, topics):
        return True
    lead = _lead(draft, kind, at)
    if lead in ("<people>", "who", "they", "<customer>", "<rolename>", "<company>"):
        return True
    if _in_topic(kind, topics):
        return _ends_clause(draft, kind, at) and before in (
            "for",
            "on",
            "only",
            "except",
            "not",
            "from",
        )
    if kind.need >= NAMED and before in _FROM | {"if", "when", "who", "is", "they", "en"}:
        return not _followed_by_content(draft, kind, at) or before in (
            "from",
            "except",
            "not",
            "only",
        )
    if kind.need >= NAMED and after in ("only", "except"):
        return True
    return _fragment(draft, kind, at)


def _people_licensed(draft: Draft, kind: Kind, topics: list[Span]) -> bool:
    """Customers are people: they are a condition wherever they are not part of a name."""
    after, before = draft.raw(kind.span.last + 1), draft.raw(kind.span.first - 1)
    said = draft.words(kind.span).lower()
    if (
        kind.span.first <= 2
        and after in (",", ":", ".", "\n")
        and said in ("client", "cliente", "kunde", "customer")
    ):
        return False
    if _in_topic(kind, topics):
        return before in ("for", "except", "not") or after in ("who",)
    if after in _BREAK or after in (
        "",
        "who",
        "should",
        "see",
        "from",
        "in",
        "on",
        "with",
        "get",
        "only",
        "have",
        "is",
        "show",
        "that",
        "to",
        "when",
        "if",
        "after",
        "go",
        "<view>",
        "at",
        "<loggedin>",
        "of",
        "will",
        "<people>",
        "not",
        "do",
        "click",
        "they",
        "except",
        "then",
        "<exit>",
        "<atrisk>",
        "for",
        "a",
        "the",
        "because",
        "<stay>",
        "<event>",
        "offer",
        "<element>",
        "already",
        "want",
        "please",
        "<leave>",
        "leave",
        "want",
        "once",
        "without",
        "morethan",
        "scroll",
        "go",
        "<pos>",
        "<overlay>",
        "our",
        "<dur>",
    ):
        return True
    return before in ("not", "except", "for", "to", "no", "is", "a", "existing")


def _lead(draft: Draft, kind: Kind, at: dict[int, Kind]) -> str:
    """The nearest word before that is not filler or another kind."""
    i = kind.span.first - 1
    while i >= 0:
        text = draft.raw(i)
        if text in ("<people>", "<rolename>", "<company>", "<customer>") and i not in at:
            return text
        if text in ("who", "they"):
            return text
        if i in at or text in _FILL or text in ("not", "except", "without", "morethan", "then"):
            if text in _HARD or text == "(":
                return ""
            i -= 1
            continue
        if text in ("<customer>", "<rolename>"):
            return text
        return ""
    return ""


def _followed_by_content(draft: Draft, kind: Kind, at: dict[int, Kind]) -> bool:
    i = kind.span.last + 1
    text = draft.raw(i)
    if i in at or text in _BREAK or text == "" or draft.used[i : i + 1] == [True]:
        return False
    if (
        text in _FILL
        or text in PEOPLE
        or text
        in (
            "when",
            "after",
            "if",
            "should",
            "see",
            "show",
            "only",
            "not",
            "except",
            "then",
            "<lit>",
            "because",
            "<overlay>",
            "hide",
            "change",
            "redirect",
            "<everywhere>",
            "once",
            "atmost",
            "want",
            "please",
            "<element>",
            "offer",
            "send",
            "<exit>",
            "open",
            "say",
            "until",
            "highlight",
            "<form>",
            "without",
            "tell",
            "<pos>",
            "<chat>",
            "<personalize>",
            "<recommend>",
            "<dur>",
            "<emails>",
            "<notify>",
            "<n>",
            "<dayslast>",
            "<goal>",
        )
    ):
        return False
    return bool(re.match(r"[a-z<]", text))


def _ends_clause(draft: Draft, kind: Kind, at: dict[int, Kind]) -> bool:
    i = kind.span.last + 1
    while i < len(draft.symbols) and (
        i in at or draft.raw(i) in ("only", "and", "or", "users", "the")
    ):
        i += 1
    text = draft.raw(i)
    return (
        text == ""
        or text in _BREAK
        or text in PEOPLE
        or draft.used[i]
        or text
        in ("when", "if", "after", "who", "except", "not", "please", "once", "atmost", "for")
    )


def _fragment(draft: Draft, kind: Kind, at: dict[int, Kind]) -> bool:
    """Whether everything between two breaks is kinds, filler or explained already."""
    first = kind.span.first
    while first > 0 and draft.raw(first - 1) not in (
        ",",
        ".",
        ";",
        ":",
        "\n",
        "->",
        "!",
        "?",
        "(",
        ")",
        "-",
        "|",
    ):
        first -= 1
    last = kind.span.last
    while last + 1 < len(draft.symbols) and draft.raw(last + 1) not in (
        ",", ".", ";", ":", "\n", "->", "!", "?", "(", ")", "|", "-",
    ):  # fmt: skip
        last += 1
    for i in range(first, last + 1):
        text = draft.raw(i)
        if i in at or draft.used[i] or text in _FILL or text in PEOPLE:
            continue
        if text in (
            "not",
            "except",
            "without",
            "please",
            "then",
            "should",
            "<segment>",
            "show",
            "see",
            "<overlay>",
        ):
            if text in ("show", "see", "<overlay>") and kind.need < NAMED:
                return False
            continue
        return False
    return True


def _beside_licensed(draft: Draft, kind: Kind, at: dict[int, Kind], topics: list[Span]) -> bool:
    for step in (-1, 1):
        i = kind.span.first - 1 if step < 0 else kind.span.last + 1
        passed = 0
        joined = False
        while 0 <= i < len(draft.symbols) and passed < 6:
            text = draft.raw(i)
            other = at.get(i)
            if other is not None:
                if other.licensed and (
                    (other.label == kind.label and joined)
                    or passed == 0
                    or (passed <= 3 and kind.need >= NAMED and joined)
                ):
                    return True
                if not other.licensed and other.label != kind.label:
                    break
                i = other.span.first - 1 if step < 0 else other.span.last + 1
                continue
            if text in (
                "or",
                "and",
                ",",
                "/",
                "&",
                "+",
                "nor",
                "the",
                "from",
                "in",
                "on",
                "of",
                "a",
                "not",
                "except",
                "to",
                "who",
                "with",
                "is",
                "-",
                "anderes",
                "andere",
                "other",
                "another",
                "otro",
                "autre",
                "any",
            ):
                joined = joined or text in ("or", "and", ",", "/", "&", "+", "nor", "-")
                passed += 1
                i += step
                continue
            break
    if _in_topic(kind, topics):
        return False
    # next to a condition that has been read already: "logged in, over 3 visits"
    for step, i in ((-1, kind.span.first - 1), (1, kind.span.last + 1)):
        passed = 0
        while 0 <= i < len(draft.symbols) and passed < 3:
            if draft.used[i] and any(
                u.kind == "who" and u.span.first <= i <= u.span.last for u in draft.units
            ):
                return kind.need >= NAMED
            if draft.raw(i) not in (
                "and",
                "or",
                ",",
                "the",
                "in",
                "on",
                "from",
                "with",
                "who",
                "is",
                "&",
                "+",
                "they",
                "not",
            ):
                break
            i += step
            passed += 1
    return False
