"""Borders of the words that a piece of a text cuts, so that whole words are shown."""

import re
from collections.abc import Iterator

from knowledge_base import thai

# So many letters on each side say where words begin; a longer one is cut after all.
_BESIDE, _LONGEST = 40, 20
_LATIN_WORD = re.compile(r"[a-z0-9]{1,40}", re.IGNORECASE)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The least place around one of a text that cuts no word and takes no letter its marks."""
    while end < len(text) and thai.is_mark(text[end]):
        end += 1
    words = list(_words(text, max(0, start - _BESIDE), end + _BESIDE))
    first = next((begin for begin, last in words if begin < start < last), start)
    last = next((last for begin, last in words if begin < end < last), end)
    return (
        first if start - first <= _LONGEST else start,
        last if last - end <= _LONGEST else end,
    )


def cuts_word(text: str, place: int) -> bool:
    """True if a place lies inside a word of a normalised text that cannot be read as two, as after
    the first letter of "block"."""
    first, last = max(0, place - _BESIDE), place + _BESIDE
    for begin, end in _words(text, first, last):
        if begin < place < end and thai.is_word(text[begin:end]):
            before, after = thai.tokenise(text[first:place])[-1], thai.tokenise(text[place:last])[0]
            return not all(len(word) > 1 and thai.is_word(word) for word in (before, after))
    return False


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places of the words of a piece; those at its own ends may be cut."""
    place = start
    for word in thai.tokenise(text[start:end]):
        place = text.index(word, place)
        yield place, place + len(word)
        place += len(word)
    yield from (found.span() for found in _LATIN_WORD.finditer(text, start, end))
