"""Questions that come up while a message is read, and the answers given to them so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class Open(Exception):  # noqa: N818
    """A question that must be answered before the message can be carried out.

    `options` are ready to be shown; without options any text is an answer.
    """

    def __init__(self, question: str, options: tuple[str, ...] = ()) -> None:
        super().__init__(question)
        self.question = question
        self.options = options


class Declined(Exception):  # noqa: N818
    """A message that is understood and cannot be carried out; `reason` says why."""

    def __init__(self, reason: str, *, refused: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.refused = refused


class NotUnderstood(Exception):  # noqa: N818
    """A message that is no edit; `words` are those that nothing explained."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__(" ".join(words))
        self.words = words


@dataclass(slots=True)
class Answers:
    """The answers given so far, taken in the order in which the questions come up.

    A message that led to a question is read again from the start with one answer more, so that a
    conversation needs to keep nothing but the message and the answers.
    """

    given: tuple[str, ...] = ()
    taken: int = 0
    questions: list[str] = field(default_factory=list[str])

    def text(self, question: str) -> str:
        """The words that answer an open question."""
        return self._next(question, ())

    def choice(self, question: str, options: tuple[str, ...]) -> int:
        """Which of the options is meant; the only one is not asked for."""
        if len(options) == 1:
            return 0
        answer = self._next(question, options)
        if answer not in map(str, range(len(options))):
            raise Open(question, options)
        return int(answer)

    def _next(self, question: str, options: tuple[str, ...]) -> str:
        if self.taken >= len(self.given):
            raise Open(question, options)
        answer = self.given[self.taken]
        self.taken += 1
        self.questions.append(question)
        return answer


def chosen(answers: Answers, question: str, options: tuple[str, ...], items: list[Any]) -> Any:
    """The item whose option was chosen."""
    return items[answers.choice(question, options)]
