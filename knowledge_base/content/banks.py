"""Banks and wallets that people pay from, and the line on which each takes reports of fraud. Pure.

A line is shown only where it is confirmed; the office checks each by calling it.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated

from pydantic import BeforeValidator, Field
from rapidfuzz import fuzz

from knowledge_base import thai
from knowledge_base.content import texts
from knowledge_base.content.topic.fields import (
    AtMost,
    ConfidenceLevel,
    ContentModel,
    IsoDate,
    Label,
    Slug,
)

_LATIN = re.compile("[a-z0-9]")
_BEFORE_A_NAME = re.compile(texts.BEFORE_A_BANK)
_LIKE_ENOUGH, _CLEAR_LEAD = 86, 6
_MIN_SOUND = 3
BankAlias = Annotated[str, AtMost(60)]
OptionalDate = Annotated[IsoDate | None, BeforeValidator(lambda typed: typed or None)]


class FraudHotline(ContentModel):
    """`press` is the choice in the bank's own menu; `checked` the day on which the office called
    the number, none while it waits for that."""

    number: Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]
    press: Annotated[str, Field(pattern=r"^[*#]?[0-9]{0,4}$")] = ""
    confidence: ConfidenceLevel
    checked: OptionalDate = None


class Bank(ContentModel):
    """`button` is its name on a button, `said` what people call it; `english` is what it calls
    itself to people who read no Thai, none where it has no such name. `loosely` are words for
    any wallet, which mostly mean this one."""

    id: Slug
    name: Annotated[str, AtMost(120)]
    button: Label
    english: Annotated[str, AtMost(15)] = ""
    said: Annotated[tuple[BankAlias, ...], Field(min_length=1)]
    loosely: tuple[BankAlias, ...] = ()
    fraud_hotline: FraudHotline | None = None

    @property
    def shown_hotline(self) -> FraudHotline | None:
        """The line that people may be told."""
        line = self.fraud_hotline
        return line if line is not None and line.confidence == "confirmed" else None


@dataclass(frozen=True)
class BankMention:
    """A bank that a text names, and the normalised text before and after its name."""

    bank: Bank
    before: str
    after: str


class Banks(ContentModel):
    """All of them, in the order in which they are offered."""

    reviewed: IsoDate = date.min
    banks: tuple[Bank, ...] = ()

    @property
    def with_a_line(self) -> tuple[Bank, ...]:
        """The banks whose telephone line is shown."""
        return tuple(bank for bank in self.banks if bank.shown_hotline)

    def bank(self, bank_id: str) -> Bank | None:
        """The bank of this id."""
        return next((bank for bank in self.banks if bank.id == bank_id), None)

    @cached_property
    def _names(self) -> list[tuple[str, Bank]]:
        """The names of the banks, normalised, the longest first."""
        names = [(thai.normalise(name), bank) for bank in self.banks for name in bank.said]
        return sorted(names, key=lambda pair: -len(pair[0]))

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        """The sounds of each bank's names."""
        return {
            bank.id: [_sound(name) for name in (*bank.said, bank.button)] for bank in self.banks
        }

    def named(self, text: str) -> Bank | None:
        """The one bank that `text` names; None when it names none, or several."""
        found = {mention.bank.id: mention.bank for mention in self.mentioned(text)}
        return next(iter(found.values())) if len(found) == 1 else None

    def mentioned(self, text: str) -> list[BankMention]:
        """Every place where `text` names a bank; of two names that overlap the longer counts."""
        typed = left = thai.normalise(text)
        found: list[BankMention] = []
        for name, bank in self._names:
            for start, end in _places(name, left):
                left = f"{left[:start]}{' ' * (end - start)}{left[end:]}"
                found.append(BankMention(bank, typed[:start], typed[end:]))
        return found

    def is_name(self, word: str) -> bool:
        """True if a word is the short name on a bank's button, which may mean a place, too."""
        return any(bank.button == word for bank in self.banks)

    def wallet_in(self, text: str) -> Bank | None:
        """The wallet with a line that a text names, or most likely means by a word for wallets;
        none beside the name of another."""
        typed = thai.normalise(text)
        named = {each.bank.id for each in self.mentioned(text)}
        for bank in self.with_a_line:
            is_named = bank.id in named
            is_meant = not named and any(_places(thai.normalise(w), typed) for w in bank.loosely)
            if bank.loosely and (is_named or is_meant):
                return bank
        return None

    def heard(self, name: str) -> Bank | None:
        """The one bank that a name alone, typed as it sounds, must be; None when none is near
        enough, or two are."""
        typed = _sound(name)
        if len(typed) < _MIN_SOUND or not thai.has_thai(typed):
            return None
        scores = {
            bank_id: max(fuzz.ratio(typed, sound) for sound in sounds)
            for bank_id, sounds in self._sounds.items()
        }
        best, *others = sorted(scores, key=scores.__getitem__, reverse=True) or [""]
        next_best = scores[others[0]] if others else 0.0
        is_sure = scores.get(best, 0.0) >= max(_LIKE_ENOUGH, next_best + _CLEAR_LEAD)
        return self.bank(best) if is_sure else None


def _sound(name: str) -> str:
    """The sound of a bank's name, without the word for a bank."""
    return thai.fast_sound(_BEFORE_A_NAME.sub("", thai.normalise(name)))


def _places(name: str, typed: str) -> list[tuple[int, int]]:
    """The places of a name, which must stand by itself where it is Latin."""
    pattern = re.escape(name)
    if _LATIN.match(name):
        pattern = rf"(?<![a-z0-9]){pattern}(?![a-z0-9])"
    return [found.span() for found in re.finditer(pattern, typed)]
