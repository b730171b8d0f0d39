"""A text without what hides its words, and where each letter stood in it. Pure."""

import re
import unicodedata
from itertools import chain

from knowledge_base.thai.borders import whole_words

_ODD = re.compile("[^\u0000-\u007f\u0e00-\u0e4f]")
# Spaces and signs that are put between Thai letters, marks that are typed twice, and two letters
# that look like one; each is dropped.
_DROPPED = re.compile(
    "(?<=[\u0e01-\u0e5b])[ \t.\\-_*~|/+'\"]{1,3}(?=[\u0e01-\u0e5b])"
    "|(?<=([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]))\\1+"
    "|(?<=\u0e40)\u0e40"
)
_DOUBLE_E = "\u0e40\u0e40"
# A piece that is quoted ends at most so many letters after its beginning.
_LONGEST_QUOTE = 60
BREAK = "\n"


class Folded:
    """A text in lower case, digits as 0 to 9, Thai without the spaces and signs put between its
    letters. `letters` is searched, `quote` gives back what stands there as it was typed;
    `typed` is that text letter by letter, where some of `text` is hidden from the search."""

    def __init__(self, text: str, typed: str = "") -> None:
        self._text = typed or text
        if _ODD.search(text):
            pieces = [_plain(letter) for letter in text]
            letters = "".join(pieces)
            places = list(chain.from_iterable([at] * len(each) for at, each in enumerate(pieces)))
        else:
            letters, places = text.lower(), list(range(len(text)))
        kept, where, end = "", [], 0
        for dropped in _DROPPED.finditer(letters):
            kept += letters[end : dropped.start()]
            where += places[end : dropped.start()]
            if dropped[0] == _DOUBLE_E[0]:
                kept = f"{kept[:-1]}\u0e41"
            end = dropped.end()
        self.letters = kept + letters[end:]
        self._places = where + places[end:]

    def quote(self, start: int, end: int) -> str:
        """The text typed at a place of `letters`, in whole words, at most 60 letters of it."""
        if start >= end:
            return ""
        first, last = whole_words(self._text, self._places[start], self._places[end - 1] + 1)
        piece = " ".join(self._text[first:last].split())
        return piece if len(piece) <= _LONGEST_QUOTE else f"{piece[: _LONGEST_QUOTE - 1]}…"


def ascii_digits(text: str) -> str:
    """The text with digits of any script as 0 to 9, letter by letter."""
    return text.translate({ord(each): str(unicodedata.decimal(each)) for each in _odd_digits(text)})


def _odd_digits(text: str) -> set[str]:
    return {letter for letter in text if letter.isdecimal() and not letter.isascii()}


def _plain(letter: str) -> str:
    """A letter as it is searched: none for one of no width, at most four of a ligature."""
    if letter.isascii():
        return letter.lower()
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if "\u0e00" <= letter <= "\u0e7f":
        return letter
    if unicodedata.category(letter) == "Cf":
        return ""
    folded = unicodedata.normalize("NFKC", letter).lower()
    return folded if len(folded) <= 4 else " "
