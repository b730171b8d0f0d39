"""A text in two languages: Thai, which carries its English. Pure."""

from collections.abc import Iterable
from typing import Self


class Localized(str):
    """A Thai text that knows its English; wherever Thai is wanted it is a text like any other."""

    __slots__ = ("english",)
    english: str

    def __new__(cls, thai: str, english: str) -> Self:
        """A text in Thai and in English, with the same meaning."""
        both = super().__new__(cls, thai)
        both.english = english
        return both

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        """The arguments from which a copy is made."""
        return type(self), (str(self), self.english)


def english_of(text: str) -> str:
    """The English of a text; the text itself where it has none, as what a person typed."""
    return text.english if isinstance(text, Localized) else text


def joined(separator: str, parts: Iterable[str]) -> Localized:
    """Several texts as one, in both languages."""
    given = tuple(parts)
    return Localized(separator.join(given), separator.join(map(english_of, given)))
