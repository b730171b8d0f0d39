"""Phrases in which one key beside the one that was meant was pressed. Pure."""

import re
from collections.abc import Iterable, Iterator

from knowledge_base import thai

# A longer text says what it means elsewhere too.
_LONGEST = 60
# Each key of the rows, with its row and its place from the left.
_ROWS = ((0, 13, 0.0), (13, 26, 1.5), (26, 37, 1.75), (37, 47, 2.25))
_KEYS = {
    key: (row, left + place)
    for row, (start, end, left) in enumerate(_ROWS)
    for place, key in enumerate(thai.THAI_KEYS[start:end])
}


class Mistyped:
    """Finds phrases that are told by one wrong key, which makes no other word of a part."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """`phrases`: each in its words, with a space between them."""
        self._phrases = [phrase.split() for phrase in phrases]
        known = {thai.without_tones(word) for word in thai.dictionary()} if self._phrases else set()
        groups = (
            f"(?P<p{number}>{'|'.join(_variants(parts, known))})"
            for number, parts in enumerate(self._phrases)
        )
        self._pattern = re.compile("|".join(groups) or "(?!)")

    def mended(self, text: str) -> str:
        """The text with such a phrase as it was meant; as it is where a longer word goes on behind
        it."""
        found = self._pattern.search(text) if len(text) <= _LONGEST else None
        if found is None or not _ends_word(text, found.end()):
            return text
        parts = self._phrases[int(str(found.lastgroup)[1:])]
        return f"{text[: found.start()]}{''.join(parts)}{text[found.end() :]}"


def _variants(parts: list[str], known: set[str]) -> Iterator[str]:
    """Patterns of a phrase with one letter of a word replaced by one beside it."""
    for number, part in enumerate(parts):
        before, after = "".join(parts[:number]), "".join(parts[number + 1 :])
        for place, letter in enumerate(part):
            head, tail = part[:place], part[place + 1 :]
            beside = "".join(
                each
                for each in keys_beside(letter)
                if thai.without_tones(f"{head}{each}{tail}") not in known
            )
            if beside:
                yield f"{before}{head}[{re.escape(beside)}]{tail}{after}"


def keys_beside(letter: str) -> str:
    """The Thai letters on the keys around that of `letter`, typed without shift."""
    if letter not in _KEYS:
        return ""
    row, place = _KEYS[letter]
    return "".join(
        other
        for other, (its_row, its_place) in _KEYS.items()
        if abs(its_row - row) <= 1
        and 0 < abs(its_place - place) + abs(its_row - row) / 4 <= 1
        and thai.has_thai(other)
    )


def _ends_word(text: str, place: int) -> bool:
    end = 0
    for word in thai.tokenise(text):
        end += len(word)
        if end >= place:
            return end == place
    return end == place
