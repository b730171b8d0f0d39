"""Matching of texts that are known phrases and nothing else, however they are spelt. Pure."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from handlers.nlu.lexicon.typed import moves as texts
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.option_matching import normalised
from handlers.nlu.values.spoken import chat_words
from handlers.nlu.values.spoken.once import once
from knowledge_base import thai
from knowledge_base.thai import CHAT_WORDS

_LONGEST = 80
_LONG_ENOUGH_TO_MEET = 2
_SHORTEST_WITHIN = 4
# More than all lists of ours that are compared.
_LISTS = 128
_DIGITS = re.compile(r"\d[\d,.]*")
# Where two words meet whose letters would else be heard as one sign, or as none.
_MEETING = re.compile(
    "\u0e4c|[\u0e23\u0e25](?=[\u0e23\u0e25][\u0e30-\u0e3a\u0e45-\u0e4e])|\u0e43\u0e2b\u0e49?(?=[\u0e43\u0e44])"
)
_VOWEL = "\u0e44"
# By its first letter, how each phrase sounds, and whether it is of those that decide.
_Phrases = Mapping[str, Sequence[tuple[str, bool]]]


def is_made_of(text: str, core: Sequence[str], around: Sequence[str] = ()) -> bool:
    """True if a short text is made of `core` phrases, one at least, of words that may stand
    `around` them, and of courtesy: all that is there is understood, and nothing told besides."""
    heard = _heard(text) if len(text) <= _LONGEST else ""
    return bool(heard) and _is_covered(heard, _phrases(tuple(core), tuple(around)))


def begins_with(text: str, core: Sequence[str], around: Sequence[str] = ()) -> bool:
    """True if a text begins with a `core` phrase, at most words that may stand `around` it and
    courtesy before it, whatever follows."""
    heard = _heard(text)
    return bool(heard) and any(
        with_core for _, with_core in _reached(heard, _phrases(tuple(core), tuple(around)))
    )


def contains(text: str, core: Sequence[str]) -> bool:
    """True if one of the phrases is recognised somewhere in a text."""
    heard = _heard(text)
    return any(phrase in heard for phrase in _sounds(tuple(core)))


def without_numbers(text: str) -> str:
    """The text without its numbers in digits."""
    return _DIGITS.sub(" ", ascii_digits(text))


@once
def _heard(text: str) -> str:
    """The sounds of a text, in one piece."""
    typed = normalised(chat_words.without_laughter(text)).replace(" ", "")
    typed = chat_words.central(typed).replace(texts.IS_NOT, texts.IS_NOT_ALONE)
    for chat, word in CHAT_WORDS.items():
        typed = typed.replace(chat, word)
    return thai.sound(_MEETING.sub(r"\g<0>|", typed)).replace("|", "")


@lru_cache(maxsize=_LISTS)
def _sounds(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The sounds of the phrases, without those too short to be told from others."""
    heard = dict.fromkeys(map(_heard, phrases))
    return tuple(each for each in heard if len(each) >= _SHORTEST_WITHIN)


@lru_cache(maxsize=_LISTS)
def _phrases(core: tuple[str, ...], around: tuple[str, ...]) -> _Phrases:
    decides = dict.fromkeys(map(_heard, (*around, *texts.COURTESY)), False)
    decides |= dict.fromkeys(map(_heard, core), True)
    by_letter: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for phrase, is_core in decides.items():
        by_letter[phrase[0]].append((phrase, is_core))
    return dict(by_letter)


def _is_covered(heard: str, phrases: _Phrases) -> bool:
    """True if phrases one after the other are the whole, one of the core among them."""
    return _reached(heard, phrases)[-1][True]


def _reached(heard: str, phrases: _Phrases) -> list[list[bool]]:
    """At each place, whether phrases lead there without one of the core, and with one."""
    reached = [[False, False] for _ in range(len(heard) + 1)]
    reached[0][False] = True
    for place in range(len(heard)):
        if any(reached[place]):
            for after, is_core in _steps(heard, place, phrases):
                reached[after][True] |= reached[place][True] or is_core
                reached[after][False] |= reached[place][False] and not is_core
    return reached


def _steps(heard: str, place: int, phrases: _Phrases) -> list[tuple[int, bool]]:
    """The ends of the phrases that begin at a place; two letters that sound alike are heard as one
    where two phrases meet."""
    begins = [(place, phrases.get(heard[place], ()))]
    if place and heard[place - 1] != _VOWEL:
        begins.append((place - 1, phrases.get(heard[place - 1], ())))
    return [
        (begin + len(phrase), is_core)
        for begin, found in begins
        for phrase, is_core in found
        if (begin == place or len(phrase) >= _LONG_ENOUGH_TO_MEET)
        and heard.startswith(phrase, begin)
    ]
