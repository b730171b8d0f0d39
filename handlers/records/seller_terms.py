"""Identifiers of a seller in a complaint, normalised, by which others are found. Pure."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from rapidfuzz import fuzz

from handlers.form.complaint import FieldName
from handlers.form.options import PLATFORMS
from handlers.nlu.lexicon.seller_names import NO_NAMES, SHOP_WORDS
from handlers.nlu.values.contacts import LINK, ascii_digits, digits, thai_phone
from handlers.texts.i18n import english_of
from knowledge_base import thai

ACCOUNT, PHONE, LINKED, NAME, TRIGRAM = "account", "phone", "link", "name", "triple"
_BEFORE_HOST = re.compile(r"^https?://|^(?:www|m|web|th-th)\.|^@")
_ID = re.compile(r"(?:^|[?&])id=(\w+)")
# Where thousands sell: the address of the whole place names nobody.
_PLACES = ("facebook.com", "fb.com", "instagram.com", "line.me", "tiktok.com", "shopee.co.th",
           "lazada.co.th", "twitter.com", "x.com", "google.com")  # fmt: skip
_SHORTEST_NAME, _LETTERS, _ALIKE = 3, 40, 85.0


def from_answers(answers: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Kind and value of all that identifies the seller."""
    said = set(_said(answers))
    names = [value for kind, value in said if kind == NAME]
    return said | {(TRIGRAM, triple) for name in names for triple in _trigrams(name)}


def normalised(kind: str, typed: str) -> str:
    """The value however it was typed; empty where it identifies nobody."""
    if kind == NAME:
        return _name(typed)
    if kind == LINKED:
        return _link(typed)
    return thai_phone(typed) or "" if kind == PHONE else digits(typed)


def parse_query(typed: str) -> set[tuple[str, str]]:
    """Kind and value of all that a text typed to find a seller may mean."""
    kinds = [NAME, LINKED]
    if not any(letter.isalpha() for letter in typed):
        kinds += [ACCOUNT, PHONE]
    found = ((kind, normalised(kind, typed)) for kind in kinds)
    return {(kind, value) for kind, value in found if len(value) >= _SHORTEST_NAME}


def are_similar(name: str, other: str) -> bool:
    """True if two sellers' names, as they were typed, are nearly the same, but not quite."""
    one, two = _name(name), _name(other)
    return bool(one and two) and one != two and fuzz.ratio(one, two) >= _ALIKE


def as_typed(answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Kind and text of all that may identify the seller, as the filer typed it."""
    typed = [
        (NAME, answers.get(FieldName.SELLER_NAME)),
        (LINKED, answers.get(FieldName.SELLER_LINK)),
    ]
    typed += [(PHONE, answers.get(FieldName.SELLER_PHONE))]
    for account in answers.get(FieldName.PAYEE_ACCOUNT) or ():
        # A PromptPay number is a telephone as well.
        typed += [(ACCOUNT, account["number"]), (PHONE, account["number"])]
    return [(kind, text) for kind, text in typed if text]


def _said(answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for kind, text in as_typed(answers):
        if value := normalised(kind, text):
            yield kind, value


def _name(typed: str) -> str:
    name = "".join(thai.normalise(typed).split())
    for word in SHOP_WORDS:
        shorter = name.removeprefix(word)
        if shorter != name and len(shorter) >= _SHORTEST_NAME:
            name = shorter
            break
    return "" if len(name) < _SHORTEST_NAME or name in _NO_NAMES else name


def _link(typed: str) -> str:
    found = LINK.search(ascii_digits(thai.visible(typed)))
    link = found.group().lower() if found else ""
    while (shorter := _BEFORE_HOST.sub("", link)) != link:
        link = shorter
    numbered = _ID.search(link)
    address = re.split(r"[?#]", link)[0].rstrip("/")
    address = f"{address}?id={numbered[1]}" if numbered else address
    return "" if address in _PLACES else address


def _trigrams(name: str) -> Iterator[str]:
    letters = name[:_LETTERS]
    return (letters[start : start + 3] for start in range(len(letters) - 2))


def _no_names() -> Iterator[str]:
    for option in PLATFORMS:
        yield from (str(option.label), english_of(option.label), *option.said)
    yield from NO_NAMES


_NO_NAMES = frozenset("".join(thai.normalise(each).split()) for each in _no_names())
