"""Messages: e-mails, text messages, and what is told without naming an overlay."""

from __future__ import annotations

from trackflow.engine.language.copywriting import copy_for, form_message, message_for
from trackflow.engine.language.draft import Draft, Span
from trackflow.engine.language.grammar import compiled
from trackflow.engine.language.lexicon.topics import LEADING, OFFERS
from trackflow.engine.language.topic import end, quoted, says

_EMAIL = compiled(
    r"(?:(?:and|then|please) )?(?:send(?: (?:them|him|her|<people>|•+))? (?:an? )?(?:e mail|email)|"
    r"(?:(?<=\A )|(?<=[,.:;•\-] )|(?<=-> )|(?<= please ))(?:e mail|email))"
    r"(?: (?:to )?(?:them|<people>|him|her)(?! about))?(?= (?:them|<people>|who|about|the|a|"
    r"an|with|saying|asking|to|•+|[.,]|\Z))"
    r"(?: (?:them|<people>))?"
)
_SMS = compiled(
    r"(?:(?:and|then|please) )?(?:(?:send|text)(?: (?:them|him|her|the|a|<people>|•+))* "
    r")?(?:an? )?<sms>"
    r"(?: \( <sms> \))?(?: (?:to )?(?:them|<people>))?|(?:(?<=\A )|(?<=[,.:;•] ))text "
    r"(?:them|<people>)"
)


def messages(draft: Draft) -> None:
    """Adds the e-mails and text messages."""
    for kind, pattern in (("email", _EMAIL), ("sms", _SMS)):
        for _, span in list(draft.find(pattern)):
            if any(draft.used[i] for i in (span.first, span.last)):
                continue
            draft.take(span, 0.92)
            _message(draft, kind, span)


def _message(draft: Draft, kind: str, span: Span) -> None:
    start = span.last + 1
    while draft.text(start) in LEADING and draft.text(start) != ",":
        start += 1
    last = end(draft, start, False)
    topic = Span(start, last)
    form = _form(draft)
    if last >= start and says(draft, topic):
        data = message_for(kind, draft.words(topic))
        draft.take(Span(span.last + 1, last), 0.93)
        if form and draft.words(topic).lower() == "confirm":
            data = form_message(kind, *form)
        draft.do(data, span, type=span, subject=topic, body=topic)
    elif form:
        draft.do(form_message(kind, *form), span, type=span)
    else:
        draft.do({"type": kind}, span, type=span)


def _form(draft: Draft) -> tuple[str, str] | None:
    """What happens to which form, where that starts the workflow."""
    for trigger in draft.triggers:
        target = str(trigger.data.get("target", ""))
        if trigger.data["type"].startswith("form_") and target.startswith("text:"):
            return trigger.data["type"], target.removeprefix("text:")
    return None


_TELL = compiled(
    r"(?:(?:please|and|then|to|should|we|i|want) )*(?:(?P<ask>offer|offers|offering|ask|asks|"
    r"tell|tells|remind|"
    r"reminds|nudge|nudges|invite|invites|encourage|encourages|promote|promotes|advertise|"
    r"announce|announces|"
    r"prompt|prompts|pitch)|(?P<show>show|shows|display|give|gives|get|gets|see|sees|receive|"
    r"receives))"
    r"(?= )"
)


def told(draft: Draft) -> None:
    """Adds one overlay without a style: "tell them about our new collection"."""
    for found, span in list(draft.find(_TELL)):
        if draft.used[span.last]:
            continue
        topic = _told_topic(draft, span.last + 1)
        if topic is None or not says(draft, topic):
            continue
        names = {draft.text(i) for i in range(topic.first, topic.last + 1)}
        if found.has("show") and not names & (OFFERS | {"<pct>"}):
            continue
        literal = quoted(draft, topic)
        text = str(draft.symbols[literal].value) if literal is not None else draft.words(topic)
        draft.take(Span(span.first, topic.last), 0.88)
        draft.do(
            {"type": "overlay", **copy_for(text, literal is not None)},
            span,
            title=topic,
            body=topic,
        )
        return


def _told_topic(draft: Draft, start: int) -> Span | None:
    skip = LEADING | {"<people>", "<overlay>"}
    while draft.text(start) in skip or (start < len(draft.used) and draft.used[start]):
        start += 1
    last = end(draft, start, False)
    return Span(start, last) if last >= start else None
