"""Taking parts out of a draft."""

from __future__ import annotations

from trackflow.engine.conversation import phrases
from trackflow.engine.conversation.asking import Declined
from trackflow.engine.conversation.clause import Clause
from trackflow.engine.conversation.fragment import Fragment, fragment_of
from trackflow.engine.conversation.merging import merged_audience, merged_pages, opposite, without
from trackflow.engine.conversation.message import Message
from trackflow.engine.conversation.places import Place, Step, of_type, places
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.things import PARTS_OF_OVERLAY, things_named
from trackflow.engine.conversation.work import Work
from trackflow.engine.language.tongue import Tongue

_TOP = ("frequency", "goal", "schedule", "holdout", "triggers", "audience", "pages")


def reset(work: Work, clause: Clause) -> bool:
    """For everyone, everywhere, on all devices, right away: a limit that no longer holds."""
    flat, tongue = clause.said.flat, work.tongue
    for patterns, key in (
        (phrases.EVERYONE, "audience"),
        (phrases.EVERYWHERE, "pages"),
        (phrases.AT_ONCE, "triggers"),
        (phrases.UNLIMITED, "frequency"),
    ):
        if phrases.whole(patterns[tongue]).fullmatch(flat):
            work.put(key, None)
            return True
    for attribute, pattern in phrases.ANY_OF.items():
        if phrases.whole(pattern).fullmatch(flat):
            work.put("audience", without(work.document.get("audience", {}), {attribute: None}))
            return True
    return False


def removed(work: Work, clause: Clause) -> bool:
    """Takes out what the clause names; False where it is no removal."""
    rest = _object(clause.said, work.tongue)
    if rest is None:
        return False
    named = things_named(rest.flat, work.tongue)
    if named:
        _take_out(work, named, rest)
        return True
    return _without_words(work, clause, rest)


def _object(said_: Message, tongue: Tongue) -> Message | None:
    """What stands behind a verb of removal, without articles and particles."""
    match = phrases.start(phrases.REMOVE[tongue]).match(said_.flat)
    if match is None:
        return None
    rest = said_.part(match.end(), len(said_.text))
    while (off := phrases.ending(phrases.OFF[tongue]).search(rest.flat)) and off.start():
        rest = rest.part(0, off.start())
    determiner = phrases.start(phrases.DETERMINER[tongue])
    while (found := determiner.match(rest.flat)) and found.end() < len(rest.flat):
        rest = rest.part(found.end(), len(rest.text))
    if tongue == "fr" and rest.flat[:2] in ("l'", "d'"):
        rest = rest.part(2, len(rest.text))
    return rest if rest.text else None


def _take_out(work: Work, named: tuple[str, ...], rest: Message) -> None:
    """The first of the named parts that the draft has."""
    for part in named:
        if _took(work, part):
            return
    raise work.lacks(rest.text)


def _took(work: Work, part: str) -> bool:
    kind, _, name = part.partition(":")
    if part in _TOP:
        return work.document.pop(part, None) is not None
    if part in PARTS_OF_OVERLAY:
        return _part_of_overlay(work, part)
    if kind == "attribute":
        audience = work.document.get("audience", {})
        work.put("audience", without(audience, {name: None}))
        return name in audience
    if part == "experiment":
        return _experiment(work)
    if kind == "style":
        found = [p for p in of_type(work.document, "overlay") if p.step.get("style") == name]
        return _step(work, found)
    return _step(work, of_type(work.document, name))


def _part_of_overlay(work: Work, part: str) -> bool:
    found = [p for p in places(work.document) if part in p.step and p.step["type"] != "email"]
    if not found:
        return False
    together = len({p.path.partition(".variants[")[0] for p in found}) == 1
    for step in [p.step for p in found] if together else [work.one(found).step]:
        del step[part]
        if part == "cta" and "secondary_cta" in step:
            step["cta"] = step.pop("secondary_cta")
    return True


def _step(work: Work, found: list[Place]) -> bool:
    if not found:
        return False
    place = work.one(found)
    if len([p for p in places(work.document) if p.step["type"] != "wait"]) == 1:
        raise Declined(said("last_step", work.tongue))
    i = place.index()
    del place.siblings[i]
    if i > 0 and place.siblings[i - 1]["type"] == "wait" and place.step["type"] != "wait":
        del place.siblings[i - 1]
    _prune(work)
    return True


def _prune(work: Work) -> None:
    """Branches that hold no step any more go as well."""
    for place in reversed(places(work.document)):
        step = place.step
        if step["type"] != "branch":
            continue
        if not step.get("else"):
            step.pop("else", None)
        if not step.get("then") and "else" not in step:
            del place.siblings[place.index()]


def _experiment(work: Work) -> bool:
    """The first variant that is not the original stays as it is."""
    found = of_type(work.document, "experiment")
    if not found:
        return False
    place = work.one(found)
    variants: list[Step] = place.step.get("variants", [])
    filled = [variant for variant in variants if variant.get("steps")]
    kept: list[Step] = filled[0]["steps"] if filled else []
    if not kept and len(places(work.document)) == 1:
        raise Declined(said("last_step", work.tongue))
    i = place.index()
    place.siblings[i : i + 1] = kept
    return True


def _without_words(work: Work, clause: Clause, rest: Message) -> bool:
    """Without customers; drop Germany: conditions and pages, by their values."""
    fragment = fragment_of(rest.text, work.tongue, work.today)
    if fragment.unread or not (fragment.audience or fragment.pages or fragment.triggers):
        return False
    if fragment.triggers:
        return _without_triggers(work, fragment)
    excluded(work, fragment, standing=not clause.only)
    return True


def _without_triggers(work: Work, fragment: Fragment) -> bool:
    kinds = {trigger.get("type") for trigger in fragment.triggers}
    old = work.document.get("triggers", [])
    kept = [trigger for trigger in old if trigger.get("type") not in kinds]
    work.put("triggers", kept)
    return len(kept) < len(old)


def excluded(work: Work, fragment: Fragment, *, standing: bool) -> None:
    """Shuts the people and pages out; with `standing`, a condition that names them is dropped."""
    audience = work.document.get("audience", {})
    if standing and fragment.audience and _stands(audience, fragment.audience):
        work.put("audience", without(audience, fragment.audience))
    elif fragment.audience:
        work.put("audience", merged_audience(audience, opposite(fragment.audience), "set"))
    if fragment.pages:
        barred = [page if page.startswith("!") else f"!{page}" for page in fragment.pages]
        work.put("pages", _without_pages(work.document.get("pages", []), barred, standing=standing))


def _stands(audience: dict[str, object], named: dict[str, object]) -> bool:
    return all(
        audience.get(name) == value or name.startswith("$") for name, value in named.items()
    ) or (without(audience, named) != audience and set(named) <= set(audience))


def _without_pages(old: list[str], barred: list[str], *, standing: bool) -> list[str]:
    if standing and all(page[1:] in old for page in barred):
        return [page for page in old if f"!{page}" not in barred]
    return merged_pages(old, barred, "and")
