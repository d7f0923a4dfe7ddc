"""Experiments: that something is tested, how the traffic is shared, what becomes of the winner."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import rule


def _flag(name: str, value: Any = True) -> Any:
    def act(draft: Draft, found: Found) -> None:
        draft.trial.setdefault(name, value)
        draft.trial.setdefault("spans", []).append(found.span)

    return act


def _weights(draft: Draft, found: Found) -> bool | None:
    values = found.all("<pct>", "<n>")
    if len(values) < 2 or abs(sum(values) - 100) > 1.01:
        return False
    draft.trial["weights"] = [value / 100 for value in values]
    draft.trial.setdefault("spans", []).append(found.span)
    return None


def _count(draft: Draft, found: Found) -> bool | None:
    number = found.one("<n>")
    if not isinstance(number, int) or not 2 <= number <= 10:
        return False
    draft.trial["count"] = number
    draft.trial.setdefault("variant", True)
    return None


def _traffic(draft: Draft, found: Found) -> bool | None:
    share = found.one("<pct>", "<frac>")
    if share is None or not 0 < share <= 100:
        return False
    draft.trial["traffic"] = share / 100
    return None


RULES = (
    rule(
        r"(?:(?:and|but|,|then|please|so|with|use|is|the|a|once|there|when|if|it|want|to|we|should|let|that|at the end|found|clear|as soon as|automatically|then have|of|und|just|should|in the end) )*<autodeploy>(?: (?:automatically|go|is|live|show|see|itself|for|<people>|once|there|is a|clear|one|deploy|significant|on its own|the|to|after|send|be|please|after that|at|afterwards|100|<pct>|everyone|people|have|<everywhere>|a|via|winner|<winner>|then|of|ausrollen|when|found|by itself|without|asking|anyone|me|it))*",
        lambda d, f: _auto(d, f),
        needs=("<autodeploy>",),
    ),
    rule(
        r"(?:(?:and|but|,|then|please|so|with|is|the|a|we|just|really|simply|at|this) )*<dontauto>(?: (?:automatically|by itself|itself|on its own|,|we|want|to|look|first|<view>|<ordinal>|have|the|<winner>|please|yet|decide|i|will|myself|for|now|by|hand|after|once|done|it is|via|us|when|me))*",
        _flag("auto", False),
        needs=("<dontauto>",),
    ),
    rule(
        r"(?:(?:and|but|,|the|a) )*<winner> (?:should |will |is |do )*(?:not|never)(?: (?:is|to|be|go|get|automatically|ever))* (?:rolled|roll|ship\w*|deploy\w*|promot\w*|publish\w*|live|<autodeploy>|launch\w*)(?: (?:out|automatically|by|itself|on its own|live))*",
        _flag("auto", False),
        0.98,
        needs=("<winner>",),
    ),
    rule(
        r"(?:(?:and|but|,|please|so|we|do) )*(?:not|no|never|without)(?: (?:a|an|any|the|to|automatically|auto|automatic|do|want|let|have|it))* (?:ship\w*|deploy\w*|rollout|roll|promot\w*|publish\w*|launch\w*|declar\w*|pick\w*|<autodeploy>|choos\w*|crown\w*)(?: (?:a|the|any|<winner>|out|automatically|by|itself|on its own|us|it|without|asking|anything|yet|for us))*",
        _flag("auto", False),
        0.98,
    ),
    rule(
        r"(?:(?:and|with|,|use|an?|the|split|traffic|share|is|should|keep|that|it|on|stay|stays|to|as|one|but|in|remain|everyone|between|<variant>|of) )*<fixedsplit>(?: (?:split|traffic|that|who|not|<fixedsplit>|change|is|allocation|between|the|two|them|both|stays|shares?|three|all|of|for|with|weights|over|across|on|test|and|is|stay|through|whole|time|throughout|,|on|among|forever|put|variants))*",
        _flag("fixed"),
        0.98,
        needs=("<fixedsplit>",),
    ),
    rule(
        r"(?:(?:and|with|,|use|a|the|let|is|please|to|it|that|so|should|run|as|we|want|via|in|by|do|then|go|of|have|self|auto) )*(?:<bandit>)(?: (?:test|approach|style|algorithm|that|sampling|over|on|of|the|is|allocation|which|between|works|traffic|better|figure out|find|out|by itself|on its own|as|for|with|gets more|gets|more|get|it go))*",
        _flag("bandit"),
        0.98,
        needs=("<bandit>",),
    ),
    rule(
        r"(?:(?:and|with|,|use|a|the|is) )*<contextual>(?: (?:bandit|test|algorithm|by|<device>))*",
        _flag("contextual"),
        0.98,
        needs=("<contextual>",),
    ),
    rule(
        r"(?:(?:split|traffic|share|weights?|at|with|of|is|the|:|in|a|on|fixed|<fixedsplit>|each|distribution|allocation|reparto|aufteilung|repartition|verteilung|send|for|<variant>|between) )*(?:<pct>|<n>)(?: (?:/|:|-|,|and|to|for|the|control|<control>|of|%|on|go|see|traffic|,? and|other|others|<people>|rest|variant|<variant>|each|a|b|c|to the|in|with|into|is|auf|gegen|<vs>|le|the others|them)){1,6} (?:<pct>|<n>)(?:(?: (?:/|:|-|,|and|to|for|the|%|others?|rest|<control>|<variant>)){1,4} (?:<pct>|<n>)){0,4}(?: (?:split|to|the|others?|share|traffic|%|of|<control>|between|them|in favour|rest|each|other two|aufgeteilt|<variant>|have|fix))*",
        lambda d, f: _weights_if(d, f),
        0.95,
        needs=("<pct>", "<n>"),
    ),
    rule(
        r"(?:(?:only|just|with|on|to|use|for|run|it|the|include|limit|expose|a|test|of|involve|of all|roll|out) ){1,4}(?:<pct>|<frac>) of (?:the |our |all |eligible |this )*(?:<people>|traffic|audience)(?: (?:take part|participate|in the test|only|enter|should|included|in|join|be|the|<test>))*",
        lambda d, f: _traffic(d, f) if d.trial or "<test>" in d.line else False,
        0.9,
        needs=("<pct>", "<frac>"),
    ),
    rule(
        r"(?:of |with |over |these |those |following |our |the |in |between |among |across |to |a |on )*<n> (?:different |new |possible |alternative |of the |[a-z]+ |<element> |<overlay> |<button> |<event> |<cart> |<writeit> |<coupon> |<pos> ){0,3}<variant>(?: (?:of|for|on|the|a|to|,|:|a:))*",
        _count,
        0.97,
        needs=("<variant>",),
    ),
    rule(
        r"(?:try|compare|test)(?: out)? <n> (?:different |new |possible |alternative )*",
        lambda d, f: _tried(d, f),
        0.97,
        needs=(" try ", " compare ", " test "),
    ),
    rule(
        r"(?:^|(?<= ))<test>(?: (?:of|the|on|for|<n>|two|with|in|:|a|an|to|out|run|between|which|our|and|is|please|over|at|that|who|whether|if|set|up))*",
        lambda d, f: _test(d, f),
        0.98,
        needs=("<test>",),
    ),
)


def _tried(draft: Draft, found: Found) -> bool | None:
    """ "Try four different gifts in the popup: A, B, C, D"."""
    number = found.one("<n>")
    if not isinstance(number, int) or not 2 <= number <= 10 or ":" not in draft.line:
        return False
    draft.trial["count"] = number
    draft.trial.setdefault("test", True)
    return None


def _auto(draft: Draft, found: Found) -> None:
    """The winner goes live by itself, unless the words before say that it must not."""
    at = next(
        i for i in range(found.span.first, found.span.last + 1) if draft.raw(i) == "<autodeploy>"
    )
    before = [draft.raw(k) for k in range(max(0, at - 4), at)]
    said = not any(w in ("not", "no", "never", "without") for w in before)
    _flag("auto", said)(draft, found)


def _weights_if(draft: Draft, found: Found) -> bool | None:
    if not _about_a_test(draft):
        return False
    values = found.all("<pct>", "<n>")
    if len(values) < 2 or abs(sum(values) - 100) > 1.01:
        return False
    text = draft.words(found.span)
    if (
        "<pct>" not in found.match.group()
        and "/" not in text
        and "-" not in text
        and ":" not in text
        and "<control>" not in found.match.group()
        and "<vs>" not in found.match.group()
        and " for " not in found.match.group()
    ):
        return False
    return _weights(draft, found)


def _about_a_test(draft: Draft) -> bool:
    texts = {s.text for s in draft.symbols}
    return bool(
        texts & {"<test>", "<vs>", "<bandit>", "<variant>", "<contextual>", "split", "<fixedsplit>"}
    )


def _test(draft: Draft, found: Found) -> bool | None:
    after, before = draft.raw(found.span.first + 1), draft.raw(found.span.first - 1)
    if after in (
        "drive",
        "drives",
        "result",
        "results",
        "prep",
        "center",
        "centre",
        "kit",
        "kits",
        "phase",
        "account",
        "fahrt",
    ) or before in ("covid", "dna", "blood", "speed", "hearing", "eye", "pregnancy"):
        return False
    said = draft.words(Span(found.span.first, found.span.first)).lower()
    strong = any(w in said for w in ("a/b", "ab", "split", "experiment", "multivari", "mvt"))
    if not strong and after in ("-", "kontingent", "gruppe", "run", "purposes"):
        return False
    draft.trial["test" if strong else "maybe"] = True
    number = found.one("<n>")
    if isinstance(number, int) and 2 <= number <= 10:
        draft.trial.setdefault("count", number)
    draft.trial.setdefault("spans", []).append(found.span)
    return None if strong else False
