"""One message carried out on a draft, clause by clause."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import date
from typing import Any

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.asking import Answers, Declined, NotUnderstood
from trackflow.engine.conversation.change import Change
from trackflow.engine.conversation.clause import Clause, clauses_of, without_verb
from trackflow.engine.conversation.content import (
    appended,
    asked_for,
    carry,
    restyled,
    rewritten,
    superseded,
    worded,
)
from trackflow.engine.conversation.differences import differences
from trackflow.engine.conversation.figures import renumbered
from trackflow.engine.conversation.fragment import Fragment, fragment_of, symbols_in
from trackflow.engine.conversation.merging import Mode, merged_audience, merged_pages, without
from trackflow.engine.conversation.message import Message, literal_of
from trackflow.engine.conversation.moments import retimed
from trackflow.engine.conversation.places import of_type
from trackflow.engine.conversation.removal import excluded, removed, reset
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.trials import tested
from trackflow.engine.conversation.work import Work
from trackflow.engine.document import DocumentInvalid, parse_document
from trackflow.engine.language.tongue import Tongue

Document = dict[str, Any]


def edited(
    document: Document, message: Message, tongue: Tongue, today: date, answers: Answers
) -> tuple[Document, tuple[Change, ...]]:
    """The draft after the message, and what changed. The draft that is given stays as it is.

    Raises `NotUnderstood` for words that are no edit, `Open` for what has to be asked first and
    `Declined` for what cannot be done.
    """
    work = Work(deepcopy(document), tongue, today, answers)
    changes: list[Change] = []
    found = clauses_of(message, tongue)
    if not found:
        raise NotUnderstood((message.text.strip(),))
    for clause in found:
        before = deepcopy(work.document)
        _carry_out(work, clause)
        changes += differences(before, work.document, clause.words)
    _check(work)
    return work.document, tuple(changes)


def _carry_out(work: Work, clause: Clause) -> None:
    if _renamed(work, clause) or reset(work, clause):
        return
    if tested(work, clause) or asked_for(work, clause):
        return
    if worded(work, clause) or renumbered(work, clause):
        return
    if removed(work, clause) or _excluded(work, clause):
        return
    _said(work, clause)


def _check(work: Work) -> None:
    try:
        parse_document(work.document)
    except DocumentInvalid as error:
        problem = error.problems[0]
        raise Declined(
            said("invalid", work.tongue, f"{problem.path}: {problem.message}")
        ) from error


def _renamed(work: Work, clause: Clause) -> bool:
    match = phrases.start(phrases.RENAME[work.tongue]).match(clause.said.flat)
    if match is None:
        return False
    words = clause.said.text[match.end() :]
    name = literal_of(words, work.tongue) or words.strip(" .!:;")
    if not name:
        return False
    work.document = {"name": name, **{k: v for k, v in work.document.items() if k != "name"}}
    return True


def _excluded(work: Work, clause: Clause) -> bool:
    """Not for customers; except in France."""
    match = phrases.start(phrases.NOT[work.tongue]).match(clause.said.flat)
    if match is None or match.end() == len(clause.said.flat):
        return False
    rest = clause.said.part(match.end(), len(clause.said.text))
    if work.tongue == "de":
        rest = _without_tail(rest, r"(?: aus| zeigen| anzeigen)+")
    fragment = fragment_of(rest.text, work.tongue, work.today)
    if fragment.unread or not (fragment.audience or fragment.pages):
        return False
    excluded(work, fragment, standing=False)
    return True


def _without_tail(part: Message, pattern: str) -> Message:
    match = re.search(rf"{pattern}$", part.flat)
    return part.part(0, match.start()) if match and match.start() else part


# -- what the sentence engine reads ---------------------------------------------------------------
def _said(work: Work, clause: Clause) -> None:
    """A clause in the words of a prompt: each part of it changes that part of the draft."""
    fragment = _told_goal(work, clause, _told_team(work, clause, _fragment(work, clause)))
    old = fragment_of(clause.old.text, work.tongue, work.today) if clause.old else Fragment()
    _own_words(work, fragment)
    if fragment.audience and not fragment.steps and _hides(clause):
        raise NotUnderstood((clause.words,))
    if fragment.unread or not fragment:
        raise NotUnderstood(fragment.unread or (clause.words,))
    mode: Mode = "set" if clause.instead or clause.only else "also" if clause.also else "set"
    if mode == "set" and clause.joined and not clause.only and not clause.instead:
        mode = "and"
    _who(work, fragment, old, mode)
    everywhere = bool(phrases.inside(phrases.EVERYWHERE[work.tongue]).search(clause.said.flat))
    _where(work, fragment, old, mode, clause_everywhere=everywhere)
    retimed(work, fragment.triggers, old.triggers, mode)
    _settings(work, fragment.settings)
    _what(work, clause, fragment, old)


def _hides(clause: Clause) -> bool:
    """Whether the clause hides something from people, which must not turn into showing it."""
    return bool(phrases.inside(phrases.HIDING).search(clause.said.flat))


def _own_words(work: Work, fragment: Fragment) -> None:
    """Words of the edit itself are no copy."""
    title = str((fragment.overlay or {}).get("title", "")).lower().split()
    if title and all(word in phrases.words_of(work.tongue) for word in title):
        fragment.unread = (*fragment.unread, " ".join(title))


def _told_team(work: Work, clause: Clause, fragment: Fragment) -> Fragment:
    """What the team is to read may be said in quotation marks."""
    literal = literal_of(clause.said.text, work.tongue)
    silent = [s for s in fragment.steps if s["type"] == "notify_team" and not s.get("message")]
    if literal is not None and len(silent) == 1:
        silent[0]["message"] = literal
        fragment.unread = tuple(word for word in fragment.unread if literal not in word)
    return fragment


def _told_goal(work: Work, clause: Clause, fragment: Fragment) -> Fragment:
    """Track purchases as the goal: the one event beside the word for a goal is the goal."""
    symbols = symbols_in(clause.said.text, work.tongue)
    if not phrases.inside(phrases.GOAL[work.tongue]).search(clause.said.flat):
        return fragment
    events = {str(s.value) for s in symbols if s.text == "<event>"}
    tracked = [s["event"] for s in fragment.steps if s["type"] == "track" and "event" in s]
    if len(tracked) == 1 and not events:
        named = fragment_of(f"goal is {tracked[0].replace('_', ' ')}", "en", work.today)
        events = {goal["event"] for goal in named.settings.values() if "event" in goal}
    return Fragment(settings={"goal": {"event": events.pop()}}) if len(events) == 1 else fragment


def _fragment(work: Work, clause: Clause) -> Fragment:
    """What the clause says, read without its verb where that leaves nothing over."""
    bare = without_verb(clause.said, work.tongue)
    found = fragment_of(bare.text, work.tongue, work.today)
    if (found and not found.unread) or bare.text == clause.said.text:
        return found
    whole = fragment_of(clause.said.text, work.tongue, work.today)
    better = whole and (not found or len(whole.unread) < len(found.unread))
    return whole if better else found


def _who(work: Work, fragment: Fragment, old: Fragment, mode: Mode) -> None:
    audience = work.document.get("audience", {})
    gone = {k: v for k, v in old.audience.items() if k not in fragment.audience}
    if gone:
        audience = without(audience, gone)
    if fragment.audience:
        audience = _widened(work, audience, fragment.audience, mode)
    work.put("audience", audience)


def _widened(work: Work, audience: Document, new: Document, mode: Mode) -> Document:
    if mode != "also":
        return merged_audience(audience, new, mode)
    if not audience:
        raise Declined(said("already", work.tongue))
    if set(new) & set(audience) or any(name.startswith("$") for name in new):
        return merged_audience(audience, new, mode)
    options = (said("both", work.tongue), said("either", work.tongue))
    if work.answers.choice(said("both_or_either", work.tongue), options) == 0:
        return merged_audience(audience, new, "set")
    return {"$or": [audience, new]}


def _where(
    work: Work, fragment: Fragment, old: Fragment, mode: Mode, *, clause_everywhere: bool
) -> None:
    pages: list[str] = work.document.get("pages", [])
    if old.pages:
        pages = [page for page in pages if page not in old.pages]
        mode = "and" if pages else mode
    if fragment.everywhere or (fragment.pages and clause_everywhere):
        pages = [] if mode != "also" else pages
    if fragment.pages:
        if mode == "also" and not pages:
            raise Declined(said("already", work.tongue))
        pages = merged_pages(pages, fragment.pages, mode)
    if fragment.pages or fragment.everywhere or old.pages:
        work.put("pages", pages)


def _settings(work: Work, settings: Document) -> None:
    for name, value in settings.items():
        if name in ("frequency", "schedule"):
            value = {**work.document.get(name, {}), **value}
        work.put(name, value)


def _what(work: Work, clause: Clause, fragment: Fragment, old: Fragment) -> None:
    overlay = fragment.overlay
    old_style = (old.overlay or {}).get("style")
    styles = [] if fragment.copied else _two_styles(work, clause)
    if styles:
        old_style, overlay = styles[0], {**(overlay or {"type": "overlay"}), "style": styles[1]}
        fragment.steps = [s for s in fragment.steps if s.get("type") != "overlay"]
    if overlay is not None:
        _overlay(work, clause, overlay, old_style, copied=fragment.copied)
    for name, value in fragment.carried:
        carry(work, name, value)
    if any(s["type"] == "overlay" and len(s) <= 2 for s in fragment.steps) and not clause.adding:
        raise NotUnderstood((clause.words,))
    if fragment.steps and not (clause.rather and superseded(work, fragment.steps)):
        appended(work, fragment.steps)


def _two_styles(work: Work, clause: Clause) -> list[str]:
    """Turn the banner into a modal: the style it has, and the one it gets."""
    symbols = symbols_in(clause.said.text, work.tongue)
    styles = [str(s.value) for s in symbols if s.text == "<overlay>" and s.value]
    shown = [p.step.get("style") for p in of_type(work.document, "overlay")]
    meant = len(shown) == 1 or (bool(styles) and styles[0] in shown)
    return styles if len(styles) == 2 and meant and styles[0] != styles[1] else []


def _overlay(
    work: Work, clause: Clause, overlay: Document, old_style: str | None, *, copied: bool
) -> None:
    shown = of_type(work.document, "overlay")
    if clause.adding and (copied or "style" in overlay) and not clause.instead:
        appended(work, [{"type": "overlay", "style": "modal", **overlay}])
    elif copied and not clause.instead and shown:
        _new_or_add(work, overlay, old_style)
    elif copied:
        rewritten(work, overlay, old_style)
    else:
        restyled(work, overlay, old_style)


def _new_or_add(work: Work, overlay: Document, old_style: str | None) -> None:
    options = (said("show_instead", work.tongue), said("add_here", work.tongue))
    if work.answers.choice(said("new_or_add", work.tongue), options) == 0:
        rewritten(work, overlay, old_style)
    else:
        appended(work, [{"type": "overlay", "style": "modal", **overlay}])
