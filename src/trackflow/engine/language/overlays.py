"""Overlays, with what they say taken from the words around the noun."""

from __future__ import annotations

from trackflow.engine.language.copywriting import copy_for
from trackflow.engine.language.draft import Draft, Span
from trackflow.engine.language.grammar import compiled
from trackflow.engine.language.lexicon.copy import VAGUE
from trackflow.engine.language.lexicon.topics import (
    BREAKS,
    DETERMINERS,
    ENDS,
    LEADING,
    OFFERS,
    PREPOSITIONS,
    STRONG,
    VERBS,
)
from trackflow.engine.language.lexicon.verbs import INVITED
from trackflow.engine.language.topic import Topic, end, quoted, says


def overlays(draft: Draft) -> None:
    """Adds a step for every overlay that the words still free speak of."""
    for at in range(len(draft.symbols)):
        if draft.text(at) == "<overlay>":
            _overlay(draft, at)


def _overlay(draft: Draft, at: int) -> None:
    noun = Span(at, at)
    style = draft.symbols[at].value
    draft.take(noun)
    before = _before(draft, at - 1)
    after = _after(draft, at + 1, before)
    if before is None and after is None:
        before = _as_overlay(draft, at - 1)
    data: dict[str, object] = {"type": "overlay"}
    if style:
        data["style"] = style
    fields = {"style": noun} if style else {"type": noun}
    copy = _copy(draft, before, after)
    if copy is not None:
        text, literal, where = copy
        data |= copy_for(text, literal)
        fields |= dict.fromkeys(("title", "body"), where)
    draft.do(data, noun, **{k: v for k, v in fields.items() if k in data})


def _copy(draft: Draft, before: Topic | None, after: Topic | None) -> tuple[str, bool, Span] | None:
    """The topic's text, whether it is literal, and where it stands. Takes the words."""
    for topic in (after, before):
        if topic is not None and (literal := quoted(draft, topic.said)) is not None:
            _take_all(draft, *(t for t in (before, after) if t is topic or _clean(draft, t)))
            return str(draft.symbols[literal].value), True, Span(literal, literal)
    said = [t for t in (before, after) if t is not None and says(draft, t.said)]
    offer = _offer(draft)
    if not said and offer is None:
        _take_vague(draft, before)
        return None
    spans = [t.said for t in said]
    _take_all(draft, *said)
    if before not in said:
        _take_vague(draft, before)
    offer = _offer(draft)
    if offer is not None:
        spans.append(offer)
        draft.take(offer, 0.95)
    if after in said and after is not None and after.verbatim and before is None:
        return _capitalized(draft.words(after.said)), True, after.said
    texts = [draft.words(span) for span in spans]
    return ": ".join(texts), False, Span(spans[0].first, spans[0].last)


_OFFER = compiled(
    r"(?:(?:with |for |giving |offering )?(?:an? )?)?(?P<figure><pct>|<money>) (?:off|"
    r"discount|coupon)(?: (?:everything|all orders|all|sitewide|your order|your first "
    r"order))?"
)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


_COUPON_SHARE = compiled(r"(?P<figure><pct>|<money>)(?: off)?")


def _offer(draft: Draft) -> Span | None:
    """A figure that is named apart from the overlay: "..., 30% off everything"."""
    pattern = _COUPON_SHARE if "coupon" in draft.extras else _OFFER
    found = [
        Span(draft.span_of(f.match, "figure").first, span.last) for f, span in draft.find(pattern)
    ]
    return found[0] if len(found) == 1 else None


def _take_vague(draft: Draft, topic: Topic | None) -> None:
    if topic is None:
        return
    span = topic.said
    if all(draft.text(i) in VAGUE for i in range(span.first, span.last + 1)):
        draft.take(span)


def _take_all(draft: Draft, *topics_: Topic | None) -> None:
    for topic in topics_:
        if topic is not None:
            draft.take(topic.taken, 0.95)


def _clean(draft: Draft, topic: Topic | None) -> bool:
    return topic is not None and says(draft, topic.said)


def _before(draft: Draft, last: int) -> Topic | None:
    """The words directly in front of the noun: "a free trial | popup"."""
    first = last + 1
    while first > 0:
        text = draft.text(first - 1)
        stop = text in DETERMINERS or text in VERBS or text in BREAKS or text in PREPOSITIONS
        if not text or text == "<people>" or stop:
            break
        first -= 1
    return Topic(Span(first, last), Span(first, last)) if first <= last else None


def _as_overlay(draft: Draft, last: int) -> Topic | None:
    """The words in front of "in a popup", "as a toast"."""
    at = last
    while at >= 0 and draft.text(at) in (*DETERMINERS, "little", "small", "big"):
        at -= 1
    if draft.text(at) not in ("in", "as", "with", "via", "inside", "using"):
        return None
    return _before_phrase(draft, at - 1)


def _before_phrase(draft: Draft, last: int) -> Topic | None:
    first = last + 1
    while first > 0:
        text = draft.text(first - 1)
        stop = text in ("<people>", "them", "him", "her", ",", ":") or text in VERBS
        if not text or stop or text in ENDS:
            break
        first -= 1
    if first > last:
        return None
    verb = first - 1 if draft.text(first - 1) in ("ask", "asks", "offer", "offers") else first
    return Topic(Span(first, last), Span(verb, last))


def _after(draft: Draft, first: int, before: Topic | None) -> Topic | None:
    """The words behind the noun, if they are joined to it: "popup | about our sale"."""
    if (
        draft.text(first) in ("", ",", "to", "for")
        and (moved := _past_used(draft, first)) is not None
    ):
        first = moved
    lead = draft.text(first)
    if lead == "<lit>":
        return Topic(Span(first, first), Span(first, first))
    if lead not in LEADING or (lead == "," and draft.text(first + 1) != "copy"):
        return _noun_phrase(draft, first) if _imperative(draft, first) else None
    copy = lead in (":", "-")
    start = first
    while draft.text(start) in ((":", "-") if copy else LEADING):
        start += 1
    if draft.text(start) == "<people>" and lead in ("asking", "asks", "ask", "inviting"):
        start += 1
        while draft.text(start) in LEADING:
            start += 1
    last = end(draft, start, copy)
    if (
        last < start
        or _runs_on(draft, Span(first, last), copy)
        or not _is_topic(draft, Span(first, last), start, before)
    ):
        return None
    return Topic(Span(start, last), Span(first, last), copy)


def _past_used(draft: Draft, first: int) -> int | None:
    """The place behind explained words, where a topic is clearly announced."""
    at = first
    while at < len(draft.used) and (draft.used[at] or _whom(draft, at)):
        at += 1
    text = draft.text(at)
    if at == first or (text not in STRONG and text != "<lit>"):
        return None
    if text == "to" and draft.text(at + 1) not in INVITED:
        return None
    return at


def _runs_on(draft: Draft, span: Span, copy: bool) -> bool:
    """Whether copy goes on with words taken for a condition: "closed | on Monday"."""
    if span.last + 1 >= len(draft.used) or not draft.used[span.last + 1]:
        return False
    said = {draft.text(i) for i in range(span.first, span.last + 1)}
    if draft.symbols[span.last + 1].text == "in":
        return True
    return copy or bool(said & {"is", "are", "we", "will", "am", "was"})


def _whom(draft: Draft, at: int) -> bool:
    """Whether the word belongs to an audience that is explained: "to | anyone"."""
    return draft.text(at) == "<people>" or (
        draft.text(at) in ("to", "for") and draft.text(at + 1) in ("<people>", "")
    )


def _is_topic(draft: Draft, whole: Span, start: int, before: Topic | None) -> bool:
    """Whether the words behind the noun are what it says and not whom it is for."""
    lead = draft.text(whole.first)
    following = draft.text(whole.last + 1)
    said = [draft.text(i) for i in range(start, whole.last + 1)]
    if following == "<people>" and lead not in (":", "-", "about"):
        return False
    if lead == "to":
        return said[0] in INVITED or said[0] == "<lit>"
    if lead == "for":
        offers = bool(set(said) & (OFFERS | {"<pct>", "<money>"})) or said[0] in INVITED
        named = draft.text(start - 1) in ("the", "our", "a", "an") and not said[-1].endswith("s")
        return before is None and (offers or named)
    return True


def _imperative(draft: Draft, first: int) -> bool:
    """Whether the noun was used as a verb: "slide in our ebook offer"."""
    previous = first - 2
    fresh = previous < 0 or draft.symbols[previous].text in {",", ".", ":", "->", ";", "-"}
    return (fresh or draft.used[previous]) and draft.text(first) in DETERMINERS


def _noun_phrase(draft: Draft, first: int) -> Topic | None:
    start = first
    while draft.text(start) in DETERMINERS:
        start += 1
    last = end(draft, start, False)
    return Topic(Span(start, last), Span(first, last)) if last >= start else None
