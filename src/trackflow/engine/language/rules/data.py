"""What: the chat, data about the visitor, and word to the team."""

from __future__ import annotations

from typing import Any

from trackflow.engine.language.draft import Draft, Found, Span
from trackflow.engine.language.grammar import ANYONE, PEOPLE, WORD, rule
from trackflow.engine.language.lexicon.tables import words

_TEAM = (
    r"(?:(?:the |our |my )?(?P<team>(?:sales|support|marketing|success|customer success|"
    r"account|on call|growth|product|"
    r"sdr|crm)(?: (?:team|reps|rep|people|guys|execs|executives|managers|manager|folks|"
    r"<people>))?|sdrs|team|reps|"
    r"colleagues))"
)
_VIA = r"(?P<via> (?:on|in|via|by|through|over) (?:slack|email|webhook|e mail))?"


def _track(draft: Draft, found: Found, span: Span) -> None:
    name = found.all("<lit>")
    event = name[0] if name else found.group("event")
    draft.do({"type": "track", "event": event.lower().replace(" ", "_")}, span, event=span)


def _segment(draft: Draft, found: Found, span: Span) -> None:
    said = found.all("<lit>")
    name = said[0] if said else draft.words(draft.span_of(found.match, "segment"))
    draft.do({"type": "add_to_segment", "segment": name}, span, segment=span)


def _qualify(draft: Draft, found: Found, span: Span) -> None:
    draft.do({"type": "qualify_lead"}, span, type=span)


_GROUPS = words(
    """
    team reps rep people guys execs executives managers manager folks sdrs colleagues
    """
)


def _chat(draft: Draft, found: Found, span: Span) -> None:
    said = f" {found.match.group()} ".split()
    team = next((word for word in ("sales", "support") if word in said), None)
    message = f"would you like to talk to our {team} team" if team else "can we help you"
    draft.do({"type": "open_chat", "message": f"Hello, {message}?"}, span, type=span)


def _notify(draft: Draft, found: Found, span: Span) -> None:
    group = "team" if found.has("team") else "team2"
    team = draft.words(draft.span_of(found.match, group))
    said = f"{found.match.group()} ".split()
    data: dict[str, Any] = {"type": "notify_team"}
    via = next((v for v in ("slack", "email", "webhook") if v in said), None)
    if via:
        data["via"] = via
    name = team if team.split()[-1].lower() in _GROUPS else f"{team} team"
    data["message"] = f"For the {name}: a visitor has met the conditions of this workflow."
    draft.do(data, span, type=span)


RULES = (
    rule(
        r"(?:open|start|launch|pop open|show|bring up|offer|trigger|pop up) (?:up )?"
        r"(?:the |a |an |our )?(?:live )?(?:sales |support |help )?(?:live )?chat"
        r"(?: widget| window| box| with us)?(?: up)?|"
        r"(?:have |has |get |gets |should )*(?:the |a |our )?(?:live )?(?:sales |support )?chat "
        r"(?:open|opens|pop|pops|opened|start|starts|come|comes)(?: up)?(?: automatically)?",
        _chat,
        0.93,
    ),
    rule(
        r"(?:track|log|record|fire|send|count) (?:an? |the )?(?:custom )?(?:analytics "
        r")?event (?:called |named |: |as )?"
        r"(?:<lit>|(?P<event>[a-z]\w*))",
        _track,
        0.95,
    ),
    rule(
        rf"(?:add|put|move|place|save|drop){ANYONE} (?:to|into|in|on) (?:an? |the |our "
        rf")?(?:new )?(?:segment|list|audience)"
        rf"(?: called| named)?(?: :)? (?:<lit>|(?P<segment>{WORD}))",
        _segment,
        0.94,
    ),
    rule(
        rf"(?:qualify|score)(?: (?:the|this|a|each|every))?(?: (?:lead|leads|{PEOPLE}|"
        rf"them))(?: automatically| straight away)?",
        _qualify,
        0.93,
    ),
    rule(
        rf"(?:alert|notify|tell|inform|ping|message|warn) {_TEAM}{_VIA}|let "
        rf"{_TEAM.replace('team>', 'team2>')} know"
        r"(?: (?:on|in|via|by) (?:slack|email))?",
        _notify,
        0.94,
    ),
)
