"""The words by which a day is said, as they are spelt or as they sound. Pure."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from handlers.nlu.lexicon.values import sounds as letters
from handlers.nlu.lexicon.values import spoken_days as own
from handlers.nlu.values.dates import MONTHS
from handlers.nlu.values.spoken import festivals
from knowledge_base import thai

_WORDS = re.compile(r"[^\d\s]+")
_STOPS = str.maketrans(*letters.STOPS)
_SECOND = re.compile(letters.SECOND)
_FIRST = re.compile(letters.FIRST)
_TWICE = re.compile(r"(.)\1+")
_SHORTEST_HEARD = 3
_Value = TypeVar("_Value")


class DayWords:
    """The words with what each means; `by_ear` as they sound, without the very short ones."""

    def __init__(self, *, by_ear: bool) -> None:
        self.key: Callable[[str], str] = heard if by_ear else str
        self._by_ear = by_ear
        self.weekdays = {
            word: place for place, row in enumerate(own.WEEKDAYS) for word in self.words(row)
        }
        self.counts = self._mapped(own.COUNTS)
        months = MONTHS | own.MORE_MONTHS
        self.months = self._mapped({thai.normalise(name): place for name, place in months.items()})
        self.relative = self._mapped(own.ALL_RELATIVE)
        self.parts = self._mapped(own.PART_OF_MONTH)
        self.festivals = self._mapped({name: name for name in festivals.NAMES})
        named = {"day": own.DAY, "week": own.WEEK, "month": own.MONTH, "year": own.YEAR}
        self.units = {word: unit for unit, words in named.items() for word in self.words(words)}

    def words(self, words: str) -> tuple[str, ...]:
        """The words of a list of our own."""
        return tuple(map(self.key, words.split()))

    def any_of(self, words: str | Mapping[str, object]) -> str:
        """A pattern for any of these words; those of a table are keys already."""
        each = self.words(words) if isinstance(words, str) else tuple(words)
        return "|".join(map(re.escape, sorted(each, key=len, reverse=True)))

    def _mapped(self, words: Mapping[str, _Value]) -> dict[str, _Value]:
        return {
            self.key(word): value
            for word, value in words.items()
            if not self._by_ear or len(self.key(word)) >= _SHORTEST_HEARD
        }


@dataclass(frozen=True, slots=True)
class Said:
    """A match of a pattern in a grammar, and the day on which it is said."""

    words: DayWords
    found: Mapping[str, str | None]
    today: date
    is_rough: bool

    def __getitem__(self, name: str) -> str:
        return self.found.get(name) or ""

    def number(self, name: str) -> int:
        """The count in a group."""
        said = self[name]
        return int(said) if said.isdecimal() else self.words.counts.get(said, 0)


def heard(text: str) -> str:
    """About how a normalised text sounds, with its numbers as they are: the ends of syllables
    and second consonants are not told apart."""
    return _WORDS.sub(lambda found: _heard_word(found[0]), text)


def _heard_word(word: str) -> str:
    sounds = thai.sound(word.replace(*letters.RUE)).replace(letters.SHORT_A, "")
    begins = _FIRST.match(sounds)
    end = begins.end() if begins else 0
    sounds = sounds[:end] + sounds[end:].translate(_STOPS)
    return _TWICE.sub(r"\1", _SECOND.sub("", sounds))
