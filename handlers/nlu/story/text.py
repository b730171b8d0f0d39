"""A told story in two forms of one length: as typed, and plain for reading. Pure."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from handlers.nlu.values.spoken.once import once
from knowledge_base.thai import head_and_tail, tokenise

# Stands where something was read already: no word, no number and no space.
MAX_LENGTH = "\x1f"
_THAI = re.compile("[\u0e00-\u0e7f]")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_DOUBLE_E = re.compile("\u0e40\u0e40")
_BETWEEN_WORDS = re.compile("(?<=[\u0e01-\u0e5b\\d]) +(?=[\u0e01-\u0e5b\\d])")
# So many pieces, of so few letters each, are words typed one by one.
_LEAST_PIECES, _LETTERS = 3, 5
_SPLIT_AM = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32|([\u0e48-\u0e4b])\u0e4d\u0e32")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class StoryText:
    """`typed` is what a name is taken from; `plain`, letter for letter as long, has lower case
    and Arabic digits."""

    typed: str
    plain: str

    def without(self, spans: Iterable[Span]) -> "StoryText":
        """The same with these parts of `plain` marked as read."""
        plain = self.plain
        for start, end in spans:
            plain = plain[:start] + MAX_LENGTH * (end - start) + plain[end:]
        return StoryText(self.typed, plain)


@once
def prepare(text: str) -> StoryText:
    """The head and the tail of a story, without invisible signs."""
    typed = _INVISIBLE.sub("", head_and_tail(text).replace(MAX_LENGTH, " "))
    typed = _DOUBLE_E.sub("\u0e41", typed)
    typed = _SPLIT_AM.sub(lambda found: (found[1] or found[2] or "") + "\u0e33", typed)
    return StoryText(typed, "".join(map(_plain, typed)))


def joined_words(text: str) -> str:
    """The text without spaces between Thai words where each stands alone, as typed by the deaf and
    by foreigners."""
    pieces = text.split()
    is_apart = len(pieces) >= _LEAST_PIECES and sum(map(len, pieces)) <= _LETTERS * len(pieces)
    return _BETWEEN_WORDS.sub("", text) if is_apart else text


def word_begins(plain: str) -> Collection[int]:
    """The beginnings of words: what looks like "send" may be a part of a shoe."""
    begins = set()
    place = 0
    for word in tokenise(plain):
        place = plain.index(word, place)
        begins.add(place)
        place += len(word)
    return begins


def _plain(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if _THAI.match(letter):
        return letter
    plain = unicodedata.normalize("NFKC", letter).lower()
    return plain if len(plain) == 1 else letter
