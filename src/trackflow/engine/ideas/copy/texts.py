"""The texts of one goal in one language.

No text promises what only the owner can promise: no price, discount, gift, figure or date.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Texts:
    """What a visitor is told to do, in five forms.

    `act` is an infinitive that fits into a sentence, `label` a button, `title` and `body` an
    overlay, `headline` another headline for the page.
    """

    act: str
    label: str
    title: str
    body: str
    headline: str


def texts(table: str) -> dict[str, Texts]:
    """The texts of a table: `goal | act | label | title | body | headline`, one goal a line."""
    rows = ([cell.strip() for cell in line.split("|")] for line in table.strip().splitlines())
    return {goal: Texts(*cells) for goal, *cells in rows}
