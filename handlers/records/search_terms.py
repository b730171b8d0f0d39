"""Search terms by which staff find a complaint again, from the filer's own words. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from handlers.form.complaint import FORM
from handlers.form.field_types import FreeText, PayeeAccounts, SellerContact
from handlers.form.text_types import EmailAddress, PhoneNumber, WebAddress
from handlers.nlu.values.contacts import ascii_digits, digits, thai_phone
from handlers.records import case_number
from knowledge_base import thai

# Telephone, account and order numbers, however they are grouped.
_LONG_NUMBER = re.compile(r"(?<!\d)\+?\(?\d(?:[ \-.()]{0,2}\d){7,}(?!\d)")
_SHORTEST, _LONGEST, _MOST_PIECES = 8, 16, 6
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_TYPED_FREELY = (PayeeAccounts, SellerContact, EmailAddress, WebAddress, PhoneNumber, FreeText)


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A query of staff: the beginning of a complaint's number, and words that must all be there;
    `parts` are the parts of compound words, for a wider search."""

    number: str
    words: frozenset[str]
    parts: frozenset[str]


def from_answers(answers: Mapping[str, Any]) -> set[str]:
    """The words of all that a filer typed freely."""
    return from_texts(typed_freely(answers))


def typed_freely(answers: Mapping[str, Any]) -> Iterator[str]:
    """The texts among the answers that a filer wrote in their own words or digits."""
    for field in FORM.fields:
        if isinstance(field.kind, _TYPED_FREELY):
            yield from _texts(answers.get(field.name))


def from_texts(texts: Iterable[str]) -> set[str]:
    """The words of the texts, whole and in parts, and their long numbers in one notation."""
    found: set[str] = set()
    for text in texts:
        plain = _plain(text)
        for number in _LONG_NUMBER.findall(plain):
            found.update(_number_variants(number))
        for word in _words(_LONG_NUMBER.sub(" ", plain)):
            found.update((word, *thai.split_compound(word)))
    return set(filter(_is_searchable, found))


def parse_query(typed: str) -> SearchQuery:
    """The query in a typed text."""
    plain = _plain(typed)
    number, rest = case_number.split_prefix(plain)
    numbers = [one for each in _LONG_NUMBER.findall(rest) for one in _meant(each)]
    words = list(_words(_LONG_NUMBER.sub(" ", rest)))
    parts = [part for word in words for part in thai.split_compound(word) or (word,)]
    return SearchQuery(
        number,
        frozenset(filter(_is_searchable, (*numbers, *words))),
        frozenset(filter(_is_searchable, (*numbers, *parts))),
    )


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _plain(text: str) -> str:
    return _THOUSANDS.sub("", ascii_digits(thai.visible(text)))


def _words(plain: str) -> Iterator[str]:
    """The words, split first at spaces, so that a name is split the same wherever it stands."""
    for piece in plain.split():
        yield from thai.tokenise(thai.normalise(piece))


def _is_searchable(word: str) -> bool:
    return len(word) > 1 and not thai.is_grammar(word)


def _number_variants(number: str) -> Iterator[str]:
    """All that a run of digits may be: one number, or several beside each other."""
    pieces = number.split()
    yield from map(_normalised_number, pieces)
    for start, length in product(range(len(pieces)), range(2, _MOST_PIECES + 1)):
        together = " ".join(pieces[start : start + length])
        if start + length <= len(pieces) and _SHORTEST <= len(digits(together)) <= _LONGEST:
            yield _normalised_number(together)


def _meant(number: str) -> list[str]:
    """One number; several where one alone is long enough."""
    pieces = number.split()
    one_is_enough = any(len(digits(piece)) >= _SHORTEST for piece in pieces)
    if one_is_enough and thai_phone(number) is None:
        return [*map(_normalised_number, pieces)]
    return [_normalised_number(number)]


def _normalised_number(number: str) -> str:
    return thai_phone(number) or digits(number)
