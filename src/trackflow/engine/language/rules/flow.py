"""What orders the steps: waits, conditions on how a message went, otherwise."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import rule
from trackflow.engine.language.quantities import Duration
from trackflow.engine.language.rules.values import snake
from trackflow.engine.language.symbols import whole

_OUTCOME = {
    "<dismiss>": "dismissed", "<clickit>": "clicked", "click": "clicked", "<submitit>": "submitted",
    "submit": "submitted", "<convertit>": "converted", "<customer>": "converted",
}  # fmt: skip
_MESSAGES = ("<overlay>", "<chat>", "<emails>", "<email>", "<sms>", "<form>")


def _said_before(draft: Draft, i: int) -> bool:
    """Whether a message stands before this place."""
    return any(draft.raw(k) in _MESSAGES for k in range(i))


def _outcome(draft: Draft, found: Found) -> bool | None:
    if not _said_before(draft, found.span.first):
        return False
    text = found.match.group()
    symbol = next(
        (s.text for s in found.symbols if s.text in _OUTCOME or s.text == "<ignoreit>"), None
    )
    event = found.one("<event>", "<ident>") if symbol is None else None
    negative = found.has("not")
    if symbol == "<ignoreit>":
        condition: dict[str, Any] = {"outcome": {"$ne": "clicked"}}
    elif symbol is not None:
        name = _OUTCOME[symbol]
        condition = {"outcome": {"$ne": name} if negative else name}
    elif event is not None or "<orders>" in text:
        name = f"did.{snake(str(event or 'purchase'))}"
        condition = {name: 0 if negative else {"$gte": 1}}
    else:
        return False
    length = found.one("<dur>")
    if isinstance(length, Duration):
        draft.mark({"mark": "wait", "seconds": whole(length.seconds)}, found.span)
    draft.mark({"mark": "if", "if": condition}, found.span)
    return None


def _else(draft: Draft, found: Found) -> bool | None:
    draft.mark({"mark": "else"}, found.span)
    return None


def _wait(draft: Draft, found: Found) -> bool | None:
    length = found.one("<dur>")
    if not isinstance(length, Duration):
        return False
    draft.mark({"mark": "wait", "seconds": whole(length.seconds)}, found.span)
    return None


_SENT = ("<emails>", "<email>", "<sms>")


def _later(draft: Draft, found: Found) -> bool | None:
    length = found.one("<dur>")
    if not isinstance(length, Duration):
        return False
    text = found.match.group()
    if "<later>" not in text and "then" not in text and length.unit < 3600:
        return False
    mark = {"mark": "wait", "seconds": whole(length.seconds), "later": True}
    sent = next((k for k, s in enumerate(found.symbols) if s.text in _SENT), None)
    if sent and "send" in draft.between(max(-1, found.span.first - 5), found.span.first):
        # "send them two days later an e-mail": the message itself is still to be read
        span = Span(found.span.first, found.span.first + sent - 1)
        draft.mark(mark, span)
        draft.take(span)
        return False
    draft.mark(mark, found.span)
    return None


def _until(draft: Draft, found: Found) -> bool | None:
    event = found.one("<event>", "<ident>")
    length = found.one("<dur>")
    until: dict[str, Any]
    if event is not None:
        until = {"type": "custom_event", "event": snake(str(event))}
    elif "<tabreturn>" in found.match.group():
        until = {"type": "tab_return"}
    elif "<exit>" in found.match.group():
        until = {"type": "exit_intent"}
    elif "click" in found.match.group() or "<clickit>" in found.match.group():
        return False
    else:
        return False
    data: dict[str, Any] = {"mark": "wait", "until": until}
    if isinstance(length, Duration):
        data["limit_seconds"] = whole(length.seconds)
    draft.mark(data, found.span)
    return None


_WHO = r"(?:(?:they|the|a|it|<people>|someone|who|that|<customer>|he|she|is|have|do|on|se|then|does|any|just|has|still|been|was|gets|get|afterwards|,|<overlay>|<chat>|visitor|people|to|of|en|already|once|in|end|y|s'|es|le|la|l'|lo|un|also|<email>|<emails>|<sms>|le|per|at|all|dann|jemand|down|<form>|on who|our|<event>|be|on|up|there|<element>|<button>|offer) ){0,7}?"
_SEP = r"(?:(?:,|\.|;|and|but|:|\n|-|->|\)|<n>|then|if so|<ordinal>) ){0,3}"

RULES = (
    rule(
        rf"(?:(?:and|but|,|then|so|only|\.|;|now) )*(?:if|when|once|for|should|in case|on|after|<people>|who|upon|wird|wer|bei|because|at|to) {_WHO}(?P<not>(?:not|never|without) )?(?:it |them |have |is |do |that |on |the |yet |se |le |see |to |a |l' |lo |la |<overlay> |their |hat |still |even |want |we |of |en |actually |her |es ){{0,4}}(?:<dismiss>|<clickit>|<submitit>|<convertit>|<ignoreit>|click|submit)(?: (?:it|on(?! <)|that|the(?= (?:<overlay>|<button>|<element>|<form>|link|cta))|<overlay>|<button>|or|<dismiss>|<ignoreit>|is|have|in|out|<element>|<form>|through|do|to|way|them|again|away|then|without|click|<clickit>|either|a|off|offer|one|<submitit>|se|auf|den|y|once|hat|anyway|instead|<chat>|by|within <dur>|worden|down|weg|that one|on it|cta|yes|up|link|dort|drin|drauf))*(?P<within> (?:within|in|inside|for|after|of|on|during) (?:the |a |next )*<dur>)?",
        lambda d, f: _outcome_if(d, f),
        0.95,
    ),
    rule(
        r"(?:(?<= [;.,:\n?] )|(?<= -> )|(?<= and )|(?<= but ))(?:<people> |they |who |the |bei |on |a |if )*(?P<not>not )?(?:<dismiss>|<clickit>|<submitit>|<convertit>|<ignoreit>)(?: (?:it|that|the|<overlay>|is|have|they|<people>|sie|er|jemand|den|das))*(?= (?:,|:|->|then|<dur>|\?|<|show|send|put|open))",
        lambda d, f: _outcome(d, f),
        0.9,
    ),
    rule(
        r"(?:(?<= [;.,:\n] )|(?<= -> ))(?:(?:on|upon|bei|at|after|en cas de) )?(?P<not>not )?(?:submit|click|sent|clicked|<clickit>|<submitit>|<dismiss>)(?: (?:it|that|the|<form>|<overlay>))*(?= (?:\?|->|:|=))",
        lambda d, f: _outcome(d, f),
        0.9,
    ),
    rule(
        rf"(?:(?:and|but|,|then|so|only|\.|;) )*(?:if|should|in case|when|once) {_WHO}(?P<not>(?:not|never|without|still not|no) )?(?:do |have |is |made |a |an |any |yet |been |the |still |<people> |to |place |their |it |se |even |within <dur> |to be |got |en |hat |noch ){{0,5}}(?:<event>|<orders>|<ident>)(?: (?:is|have|it|the|a|with|us|yet|comes in|in|fires|happens|occurred|taken|place|see|done|something|on|after|their|arrived?|anyway|by then|from it|straight away|that|them|so far|hat|dort|still|go|a trial))*(?P<within> (?:within|in|inside|for|after|of|during) (?:the |a |next |those |that )*<dur>)?(?= (?:,|:|->|then|\.|<|send|show|change|add|put|open|wait|notify|tell|hide|them|\(|we|the|do|please))",
        lambda d, f: _event_if(d, f),
        0.9,
        needs=("<event>", "<orders>", "<ident>"),
    ),
    rule(
        r"(?:(?:and|but|,|\.|;|:|for|then|to|,|show|\n|-) )*else(?: (?:,|:|<people>|just|show|see|gets?|is|do|the|a|to|->|have|then|we|of|who|in that case))*",
        _else,
        0.97,
        needs=("else",),
    ),
    rule(
        r"(?:(?:and|but|,|\.|;) )*if not(?= (?:,|:|->|then|<|show|send|do|wait|just))(?: ,| :| then)*",
        _else,
        0.97,
        needs=(" if not ",),
    ),
    rule(
        r"(?:(?:and|but|,|then|->|please|first|also|;|\.|now|so) )*<wait>(?: (?:for|about|a|the|of|until|another|say|around|,|on|at|least|it|roughly|full|that|have|passed|go by|on|them|some|to|pass|<people>|in|we|unos|etwa|noch|once|during|them be for|atleast|moment|,))* <dur>(?: (?:have|passed|go by|pass|first|and|then|,|is|after that|before|more|long|ab|later|<later>|->|from then|there|between|on|:|passes|is over|so))*(?! <time>)",
        _wait,
        0.97,
        needs=("<wait>",),
    ),
    rule(
        r"(?:(?:and|but|,|then|->|please|until) )*(?:<wait>|wait|stay)(?: (?:until|for|on|they|the|<people>|a|that|to|have|is|it|till|has|who|se|him|her|them|someone|actually|jemand|en|of|en que|uno|for them|see|until they|do|our|made|first|<track>|track|event|fire))* (?:<event>|<ident>|<tabreturn>|<exit>)(?: (?:is|have|it|again|event|fires|the|a|,|but|comes|<event>|or|and|max|with|arrives|happens|hat|done|for|occurs|se|on|made))*(?: (?:,|for|at|atmost|max|not|morethan|up|or|after|until|limit|of|but|give up|stop|within|in|a|maximum|no|longer|than|\(|tops|time|out|:|and|otherwise|most|bis|zu|nach|al|give|it|with|on|que|se|cap|capped|wait|<wait>|the|then)){0,7} ?<dur>(?: (?:atmost|max|tops|\)|limit|later|at most|timeout|maximum|go|lang|have|is))*|(?:(?:and|but|,|then|->|please) )*(?:<wait>|wait)(?: (?:until|for|on|they|the|<people>|a|that|to|have|is|it|has|who|se|jemand|until they|first))* (?:<event>|<ident>|<tabreturn>|<exit>)(?: (?:is|have|it|event|fires|hat))*",
        _until,
        0.95,
        needs=("<wait>", "wait"),
    ),
    rule(
        r"(?:(?:and|but|,|then|->|after|on|in|another|about|once|at|some|exactly|only|just|wait|<wait>|for|with|->|a) )*<dur> (?:(?:<later>|then|after|afterwards|later|on|hence|on from|further|is|danach|darauf|spater|after that|<pos>|apres|despues) ?)+(?:(?:that|it|this|,|the first|if|we|submission|to it) ?)*(?= )",
        _later,
        0.95,
        needs=("<dur>",),
    ),
    rule(
        r"(?:(?:and|,|then|->|with) )*(?:(?:after|in|within|on|with|following|at|to) )(?:a |the |about |another |further |weiteren |lag of |delay of |waiting |an additional ){0,3}<dur>(?: (?:delay|more|later|,|go|:))*",
        lambda d, f: _later_if(d, f),
        0.9,
        needs=("<dur>",),
    ),
    rule(
        r"(?:(?:and|but|,|then|please) )*(?:<stop>|not|never)(?: (?:show|see|display|bother|ask|again|it|them|to|that|this|the|<people>|person|<overlay>|ever|who))+(?: again| any more)",
        lambda d, f: _never_again(d, f),
        0.9,
    ),
    rule(
        r"(?:(?:and|but|,|then|please|->|:) )*(?:leave|leaves|<exit>) (?:it|them|<people>|him|her)(?: (?:alone|be|is|in peace|for|good|ever|then|now))+|(?:(?:and|but|,|then|please|->|:|the) )*(?:<stop>|(?:not|never) (?:show|see)(?: (?:it|them|again|ever|<time>|the|<people>|<overlay>))*)(?= (?:[.;\n]|$))",
        lambda d, f: _never_again(d, f),
        0.9,
    ),
    rule(
        r"(?:(?:and|,|then|->|;) )*the (?:next|following|same) (?:day|dia|tag|jour|morning)(?: ,| morning)*|(?:(?:and|,|then|->) )*(?:next day|the day after|un dia despues|al dia siguiente|am nachsten tag|am folgetag|le lendemain|tags darauf|to dia siguiente|on nachsten tag|the lendemain|on folgetag|overnight)(?: ,)?",
        lambda d, f: d.mark({"mark": "wait", "seconds": 86400, "later": True}, f.span) and None,
        0.9,
    ),
)


def _outcome_if(draft: Draft, found: Found) -> bool | None:
    text = found.match.group()
    first = text.split()
    starts = {
        "if",
        "when",
        "once",
        "should",
        "in",
        "on",
        "after",
        "<people>",
        "who",
        "upon",
        "wird",
        "wer",
        "bei",
        "for",
        "because",
        "at",
        "to",
    }
    lead = next((w for w in first if w in starts), "")
    if "<form>" in text and ("submit" in text.split() or "<submitit>" in text):
        # the form of an overlay that was sent, else a moment of its own
        if not _said_before(draft, found.span.first):
            return False
    if (
        lead in ("for", "to", "at", "on", "<people>", "who", "because")
        and "<people>" not in text
        and "who" not in text
        and lead != "on"
    ):
        return False
    if not _apart(draft, found):
        return False
    if "submit" in first or "<submitit>" in first:
        k = found.span.last + 1
        words = 0
        while draft.raw(k) not in ("<form>", "", ",", ".", "\n", ";", "->", ":") and words < 5:
            k, words = k + 1, words + 1
        if (draft.raw(k) == "<form>" and words > 1) or (
            "<form>" in text and text.index("<form>") > 0 and _named_form(found)
        ):
            return False
    if not any(
        w in text for w in ("<dismiss>", "<clickit>", "<submitit>", "<convertit>", "<ignoreit>")
    ):
        if lead not in ("if", "once", "when", "should", "wer"):
            return False
        after = draft.raw(found.span.last + 1)
        if after in ("<element>", "<button>", "<lit>", "<selector>", "the", "<form>"):
            return False
    return _outcome(draft, found)


def _named_form(found: Found) -> bool:
    """Whether a form is named, so that it is not the one of the message before."""
    texts = [s.text for s in found.symbols]
    at = texts.index("<form>")
    return at > 0 and texts[at - 1] not in (
        "the",
        "submit",
        "a",
        "their",
        "<submitit>",
        "of",
        "le",
        "it",
        "is",
        "their",
    )


def _apart(draft: Draft, found: Found) -> bool:
    """Whether something sets the condition apart from the message before it."""
    last = max(
        (
            k
            for k in range(found.span.first)
            if draft.raw(k) in _MESSAGES or draft.raw(k) == "<lit>"
        ),
        default=0,
    )
    words = [draft.raw(k) for k in range(last + 1, found.span.first)]
    words += [s.text for s in found.symbols[:4]]
    return any(
        w in (",", ".", ";", "\n", "->", "and", "but", "then", ":", "-", "now", ")", "if", "(")
        for w in words
    )


def _never_again(draft: Draft, found: Found) -> bool | None:
    """ "and never show it to that person again" behind "if they close it"."""
    last = next((m for m in reversed(draft.marks) if m.data["mark"] == "if"), None)
    outcome = last.data["if"].get("outcome") if last else None
    if not isinstance(outcome, str):
        return False
    frequency = draft.facts.setdefault("frequency", {})
    frequency["stop_after"] = list(dict.fromkeys([*frequency.get("stop_after", []), outcome]))
    return None


def _event_if(draft: Draft, found: Found) -> bool | None:
    if not _said_before(draft, found.span.first):
        return False
    sentence = [draft.raw(k) for k in range(found.span.first) if True]
    hard = max(
        (k for k, w in enumerate(sentence) if w in (".", ";", "\n", "->", ",", ")")), default=-1
    )
    if hard < 0 or not any(w in _MESSAGES for w in sentence[: hard + 1]):
        return False
    return _outcome(draft, found)


def _later_if(draft: Draft, found: Found) -> bool | None:
    """ "after two days" is a wait where a step stands before it or it is hours at least."""
    length = found.one("<dur>")
    if not isinstance(length, Duration) or length.unit < 3600:
        return False
    text = found.match.group().split()
    if "within" in text or (
        "in" in text
        and draft.raw(found.span.first - 1)
        in (
            "<ident>",
            "events",
            "event",
            "<event>",
            "<view>",
            "have",
            "is",
            "<time>",
            "not",
            "<page>",
            "<orders>",
            "<visit>",
        )
    ):
        return False
    if "on" in text or "at" in text or ("with" in text and "delay" not in text):
        return False
    if any(
        d in draft.words(found.span).lower() for d in ("past", "last", "letzten", "últim", "derni")
    ):
        return False
    return _later(draft, found)
