"""Banks and wallets that people pay from, and the line on which each takes reports of fraud. Pure.

A line is shown only where it is confirmed; the office checks each by calling it.
"""

import re
from datetime import date
from typing import Annotated

from pydantic import BeforeValidator, Field

from knowledge_base import thai
from knowledge_base.topic import AtMost, Confidence, Day, Id, Label, Written

_LATIN = re.compile("[a-z0-9]")
Word = Annotated[str, AtMost(60)]
DayOrNothing = Annotated[Day | None, BeforeValidator(lambda typed: typed or None)]


class FraudHotline(Written):
    """`press` is the choice in the bank's own menu; `checked` the day on which the office called
    the number, none while it waits for that."""

    number: Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]
    press: Annotated[str, Field(pattern=r"^[*#]?[0-9]{0,4}$")] = ""
    confidence: Confidence
    checked: DayOrNothing = None


class Bank(Written):
    """`button` is its name on a button, `said` what people call it."""

    id: Id
    name: Annotated[str, AtMost(120)]
    button: Label
    said: Annotated[tuple[Word, ...], Field(min_length=1)]
    fraud_hotline: FraudHotline | None = None

    @property
    def shown_hotline(self) -> FraudHotline | None:
        """The line that people may be told."""
        line = self.fraud_hotline
        return line if line is not None and line.confidence == "confirmed" else None


class Banks(Written):
    """All of them, in the order in which they are offered."""

    reviewed: Day = date.min
    banks: tuple[Bank, ...] = ()

    def bank(self, bank_id: str) -> Bank | None:
        """The bank of this id."""
        return next((bank for bank in self.banks if bank.id == bank_id), None)

    def named(self, text: str) -> Bank | None:
        """The one bank that `text` names; of two names that overlap the longer one counts. None
        when it names none, or several."""
        typed = thai.normalise(text)
        names = sorted(
            ((thai.normalise(name), bank) for bank in self.banks for name in bank.said),
            key=lambda pair: -len(pair[0]),
        )
        found: dict[str, Bank] = {}
        for name, bank in names:
            typed, before = _without(name, typed), typed
            if typed != before:
                found[bank.id] = bank
        return next(iter(found.values())) if len(found) == 1 else None


def _without(name: str, typed: str) -> str:
    if not _LATIN.match(name):
        return typed.replace(name, " ")
    return re.sub(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", " ", typed)
