"""A conversation about one draft: messages that make it, change it, and take changes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final, Literal, cast

from trackflow.engine.conversation.asking import Answers, Declined, NotUnderstood, Open
from trackflow.engine.conversation.change import Change
from trackflow.engine.conversation.differences import differences
from trackflow.engine.conversation.drafting import draft_of, refusal
from trackflow.engine.conversation.editing import edited
from trackflow.engine.conversation.message import Message, message_of
from trackflow.engine.conversation.pending import LIMIT, Pending, tongue_named
from trackflow.engine.conversation.sayings import said
from trackflow.engine.conversation.speech import (
    creates,
    edits,
    only_polite,
    option_of,
    redoes,
    restarted,
    tongues,
    undoes,
)
from trackflow.engine.conversation.wording import told
from trackflow.engine.document import parse_document
from trackflow.engine.explanation import explain
from trackflow.engine.language import understand
from trackflow.engine.language.safety import harm
from trackflow.engine.language.tongue import Tongue

EDIT: Final = 1000
"""The most characters a change may have."""
KEPT: Final = 50
"""How many drafts are kept to go back to."""

Document = dict[str, Any]
Outcome = Literal["changed", "asked", "refused", "unchanged"]


@dataclass(frozen=True, slots=True)
class Turn:
    """The answer to one message.

    `document` is the draft as it stands after the message, None while there is none. `said` is a
    text for the person in her language (en, es, de, fr). A turn that asks has a `question`, and
    `options` where the answer is one of them; any other message leaves the question aside.
    `conversation` is the conversation after the message.
    """

    outcome: Outcome
    document: dict[str, Any] | None
    changes: tuple[Change, ...]
    said: str
    conversation: Conversation
    question: str | None = None
    options: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The turn as JSON values, without the conversation."""
        return {
            "outcome": self.outcome,
            "document": self.document,
            "changes": [asdict(change) for change in self.changes],
            "said": self.said,
            "question": self.question,
            "options": [*self.options],
        }


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything said so far that still matters. A value: every act gives a new one.

    `drafts[at]` is the draft as it stands; those before it can be gone back to, those behind it
    can be restored. `today` is the day it began, `prompt` the message the draft came from.
    """

    today: date
    tongue: Tongue = "en"
    drafts: tuple[Document, ...] = ()
    at: int = -1
    prompt: str = ""
    pending: Pending | None = None

    @property
    def document(self) -> Document | None:
        """The draft as it stands, None while there is none."""
        return self.drafts[self.at] if self.at >= 0 else None

    def say(self, text: str, today: date | None = None) -> Turn:
        """The answer to a message in any of the four languages. Never raises.

        `today` decides the year of dates that are said without one. `Turn.conversation` is the
        conversation after the message.
        """
        day = today or self.today
        message = message_of(text[:LIMIT])
        order = tongues(text[:LIMIT], self.tongue)
        here = replace(self, tongue=order[0])
        if not text.strip():
            return here._unchanged("fine")
        reason = harm(text[:LIMIT]) or harm(f"{self.prompt}. {text}"[:LIMIT])
        if not reason and self.document is not None:
            reason = harm(f"ask for {message.flat}"[:LIMIT])
        if reason:
            return here._turn("refused", refusal(reason, here.tongue))
        if len(text) > LIMIT:
            return here._turn("asked", said("too_long", here.tongue, str(LIMIT)))
        return here._heard(message, order, day)

    def undo(self, steps: int = 1) -> Turn:
        """The draft before the last change; an open question is dropped first."""
        if self.pending is not None:
            return replace(self, pending=None)._unchanged("dropped")
        if self.at <= 0:
            return self._unchanged("nothing_to_undo")
        return self._moved(max(0, self.at - steps), "undone")

    def redo(self, steps: int = 1) -> Turn:
        """The draft that was undone last."""
        if self.at + 1 >= len(self.drafts):
            return self._unchanged("nothing_to_redo")
        return self._moved(min(len(self.drafts) - 1, self.at + steps), "redone")

    # -- reading ------------------------------------------------------------------------------
    def _heard(self, message: Message, order: tuple[Tongue, ...], today: date) -> Turn:
        if steps := undoes(message):
            return self.undo(steps)
        if steps := redoes(message):
            return self.redo(steps)
        if only_polite(message) and not (self.pending and self.pending.options):
            return self._greeted()
        if self.pending is not None:
            return self._replied(self.pending, message, order, today)
        return self._fresh(message, order, today)

    def _greeted(self) -> Turn:
        if self.document is None:
            return self._turn("asked", said("what_whom_when", self.tongue))
        return self._unchanged("fine")

    def _fresh(self, message: Message, order: tuple[Tongue, ...], today: date) -> Turn:
        rest = restarted(message, order)
        if rest is not None:
            cleared = replace(self, prompt="", pending=None)
            if not rest.text.strip(" .!,"):
                question = said("what_whom_when", self.tongue)
                return cleared._wait_for(Pending("", self.tongue, True, question))
            return cleared._drafted(rest.text, order[0], today, ())
        if self.document is None or self._is_new(message, order, today):
            return self._drafted(message.text, order[0], today, ())
        return self._edited(message, order, today, ())

    def _is_new(self, message: Message, order: tuple[Tongue, ...], today: date) -> bool:
        """Whether the message is a prompt of its own: what happens, and for whom, where or when."""
        if not creates(message, order[0]):
            return False
        document = understand(message.text, today).document
        return document is not None and bool({"pages", "audience", "triggers"} & set(document))

    def _replied(
        self, pending: Pending, message: Message, order: tuple[Tongue, ...], today: date
    ) -> Turn:
        free = replace(self, pending=None)
        if pending.options:
            choice = option_of(message, pending.options)
            if choice is None:
                turn = free._fresh(message, order, today)
                return turn if turn.outcome != "asked" else self._ask_again(pending, turn)
            return free._resumed(pending, str(choice), today)
        if self._is_new(message, order, today):
            return free._drafted(message.text, order[0], today, ())
        if edits(message, order[0]):
            turn = free._fresh(message, order, today)
            if turn.outcome == "changed":
                return turn
        return free._resumed(pending, message.text, today)

    def _ask_again(self, pending: Pending, turn: Turn) -> Turn:
        """The question once more where the message was no answer and no edit that is clear."""
        if turn.conversation.pending is not None:
            return turn
        hint = said("by_number", self.tongue)
        question = f"{pending.question} {hint}"
        return Turn("asked", self.document, (), question, self, pending.question, pending.options)

    def _resumed(self, pending: Pending, answer: str, today: date) -> Turn:
        answers = (*pending.answers, answer)
        if pending.whole and not pending.message:
            return self._drafted(answer, self.tongue, today, ())
        if pending.whole:
            return self._drafted(pending.message, pending.tongue, today, answers)
        return self._edited(message_of(pending.message), (pending.tongue,), today, answers)

    # -- making and changing ---------------------------------------------------------------------
    def _drafted(self, prompt: str, tongue: Tongue, today: date, answers: tuple[str, ...]) -> Turn:
        here = replace(self, tongue=tongue)
        try:
            document, unused = draft_of(prompt, tongue, today, Answers(answers))
        except Open as open_:
            pending = Pending(prompt, tongue, True, open_.question, open_.options, answers)
            return here._wait_for(pending)
        except Declined as declined:
            return here._turn("refused" if declined.refused else "asked", declined.reason)
        words = " ".join((prompt, *answers))
        changes = differences({}, document, words)
        text = said(
            "drafted" if self.document is None else "new", tongue, explain(document, tongue)
        )
        if unused:
            text += " " + said("unused", tongue, ", ".join(unused))
        return replace(here, prompt=prompt)._saved(document, changes, text)

    def _edited(
        self, message: Message, order: tuple[Tongue, ...], today: date, answers: tuple[str, ...]
    ) -> Turn:
        if len(message.text) > EDIT:
            return self._turn("asked", said("too_long", self.tongue, str(EDIT)))
        missed: NotUnderstood | None = None
        for tongue in order:
            here = replace(self, tongue=tongue)
            try:
                document, changes = edited(
                    self.document or {}, message, tongue, today, Answers(answers)
                )
            except NotUnderstood as error:
                missed = missed or error
                continue
            except Open as open_:
                return here._wait_for(
                    Pending(message.text, tongue, False, open_.question, open_.options, answers)
                )
            except Declined as declined:
                return here._turn("refused" if declined.refused else "unchanged", declined.reason)
            if not changes:
                return here._unchanged("already")
            return here._saved(document, changes, told(changes, tongue))
        words = ", ".join(missed.words) if missed else message.text
        question = said("not_understood", self.tongue, words)
        return self._turn("asked", question)

    # -- the state after it -----------------------------------------------------------------------
    def _saved(self, document: Document, changes: tuple[Change, ...], text: str) -> Turn:
        if self._harmful(document):
            return self._turn("refused", said("refused", self.tongue))
        drafts = (*self.drafts[: self.at + 1], document)[-KEPT:]
        after = replace(self, drafts=drafts, at=len(drafts) - 1, pending=None)
        return Turn("changed", document, changes, text, after)

    def _harmful(self, document: Document) -> bool:
        """Whether edits that are harmless one by one ask visitors for secrets together."""
        return bool(harm(" ".join(_texts(document.get("steps", [])))))

    def _moved(self, at: int, key: str) -> Turn:
        document = self.drafts[at]
        words = said(key, self.tongue)
        changes = differences(self.document or {}, document, words)
        after = replace(self, at=at, pending=None)
        return Turn(
            "changed", document, changes, f"{words} {told(changes, self.tongue)}".strip(), after
        )

    def _wait_for(self, pending: Pending) -> Turn:
        after = replace(self, pending=pending)
        listed = "".join(f"\n{i}. {option}" for i, option in enumerate(pending.options, 1))
        return Turn(
            "asked", self.document, (), pending.question + listed, after, pending.question,
            pending.options,
        )  # fmt: skip

    def _unchanged(self, key: str) -> Turn:
        return self._turn("unchanged", said(key, self.tongue))

    def _turn(self, outcome: Outcome, text: str) -> Turn:
        question = text if outcome == "asked" else None
        return Turn(outcome, self.document, (), text, self, question)

    # -- kept elsewhere ----------------------------------------------------------------------------
    def to_dict(self) -> dict[str, Any]:
        """The conversation as JSON values, to be kept with the workflow."""
        pending = self.pending
        return {
            "today": self.today.isoformat(),
            "tongue": self.tongue,
            "drafts": [*self.drafts],
            "at": self.at,
            "prompt": self.prompt,
            "pending": None if pending is None else pending.to_dict(),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Conversation:
        """The conversation that `to_dict` wrote.

        Raises ValueError where it is not one, also where a draft is no valid document.
        """
        try:
            return cls._read(data)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"This is not a conversation: {error!r}.") from error

    @classmethod
    def _read(cls, data: Mapping[str, Any]) -> Conversation:
        drafts = tuple(parse_document(draft).to_dict() for draft in data["drafts"])
        at = data["at"]
        if not isinstance(at, int) or not -1 <= at < len(drafts) or len(drafts) > KEPT:
            raise ValueError("The place in the history is not one of its drafts.")
        held = cast("Mapping[str, Any] | None", data["pending"])
        pending = None if held is None else Pending.from_dict(held)
        prompt = str(data["prompt"])[:LIMIT]
        today = date.fromisoformat(data["today"])
        return cls(today, tongue_named(data["tongue"]), drafts, at, prompt, pending)


def _texts(part: Any) -> list[str]:
    if isinstance(part, str):
        return [part]
    if isinstance(part, list):
        return [text for item in cast("list[Any]", part) for text in _texts(item)]
    if isinstance(part, dict):
        held = cast("Document", part)
        asks = ["ask for"] if "form" in held or "fields" in held else []
        return [*asks, *(text for item in held.values() for text in _texts(item))]
    return []


def start(today: date, document: Document | None = None) -> Conversation:
    """A conversation in which nothing has been said yet, about a draft where one is given."""
    return Conversation(today) if document is None else Conversation(today, "en", (document,), 0)
