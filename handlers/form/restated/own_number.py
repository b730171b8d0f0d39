"""A telephone number of one's own, told in a sentence beside else, or not one's own. Pure."""

import re
from dataclasses import dataclass

from handlers.form.complaint import FieldName
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.nlu.lexicon.values import own_numbers as own
from handlers.nlu.story import ownership
from handlers.nlu.values import contacts

_CLAUSE = re.compile(rf"(?P<own>{own.OWN})(?P<between>{own.BETWEEN})$", re.IGNORECASE)
_LEADS = re.compile(own.LEADS, re.IGNORECASE)
_AFTER = re.compile(own.AFTER, re.IGNORECASE)
_JOINS = re.compile(own.JOINS, re.IGNORECASE)
_NOT_BETWEEN = re.compile(own.NOT_BETWEEN, re.IGNORECASE)
# Who changed it, or gave it, stands right before.
_OF_SELLER = re.compile(own.OF_SELLER, re.IGNORECASE)
_ENDS = re.compile(own.ENDS, re.IGNORECASE)
_SELLER = re.compile(wrong_and_right.SELLER, re.IGNORECASE)
_OWN_AFTER_ALL = re.compile(own.OWN_AFTER_ALL)
_SHORTEST = _FEW_DIGITS = 4
_ONLY_AROUND = re.compile(own.ONLY_AROUND, re.IGNORECASE)
_SELF, _CHANGES = re.compile(own.SELF), re.compile(own.CHANGES)
_SECOND = re.compile(own.SECOND, re.IGNORECASE)
_REPLACED = re.compile(own.REPLACED, re.IGNORECASE)
_AROUND_REPLACED = re.compile(own.AROUND_REPLACED, re.IGNORECASE)
_NOT_REPLACED = re.compile(own.NOT_REPLACED, re.IGNORECASE)
_OF_KIN, _INSTEAD = re.compile(own.OF_KIN), re.compile(own.INSTEAD, re.IGNORECASE)
_ANOTHER = re.compile(own.ANOTHER, re.IGNORECASE)
_MOST_BESIDE = 8


@dataclass(frozen=True, slots=True)
class OwnNumber:
    """The number, and what the text tells besides; `is_second`: the other one stays."""

    number: str
    rest: str
    is_second: bool = False


def parse(text: str) -> OwnNumber | None:
    """The one number of a text that is called the writer's own; None where none is, or several
    are."""
    typed = contacts.ascii_digits(text)
    found = [own for mark in contacts.PHONE_LIKE.finditer(typed) if (own := _of(typed, mark))]
    return found[0] if len(found) == 1 else None


def fields(text: str) -> tuple[FieldName, ...]:
    """The telephone numbers that a text may correct: the seller's, one's own."""
    another = ownership.anothers_number(text)
    if another is not None:
        return (FieldName.SELLER_PHONE,) if another.is_crooks else ()
    is_sellers = _SELLER.search(text) and not parse(text)
    return (FieldName.SELLER_PHONE, FieldName.PHONE) if is_sellers else (FieldName.PHONE,)


def beside_own_after_all(text: str) -> str | None:
    """The rest of a text without a number that calls the one noted as the shop's one's
    own; None for all other texts."""
    found = None if len(contacts.digits(text)) > _FEW_DIGITS else _OWN_AFTER_ALL.search(text)
    return f"{text[: found.start()]} {text[found.end() :]}".strip() if found else None


def is_beside(text: str) -> bool:
    """True if one's own number is told, and something besides."""
    told = parse(text)
    return told is not None and _tells(told.rest)


def replaced(text: str) -> str | None:
    """The one number of a text that is told to be in the place of the filer's, in any words, and
    little besides."""
    rest, numbers = contacts.without_phone(text), contacts.phones_within(text)
    if len(numbers) != 1 or not _REPLACED.search(rest) or _SECOND.search(rest):
        return None
    if _OF_KIN.search(rest) and not _INSTEAD.search(rest):
        return None
    return numbers[0] if _tells_only_of_number(rest, text) else None


def is_another(text: str) -> bool:
    """True if a text tells that one's own number is another one now, and does not tell it."""
    told = _ANOTHER.search(text) and not (contacts.digits(text) or _SECOND.search(text))
    return bool(told) and not _OF_KIN.search(text) and _tells_only_of_number(text, text)


def _tells_only_of_number(rest: str, text: str) -> bool:
    if _NOT_REPLACED.search(rest) or intents.asks(text) or ownership.anothers_number(text):
        return False
    return sum(map(str.isalnum, _AROUND_REPLACED.sub("", rest))) <= _MOST_BESIDE


def _tells(rest: str) -> bool:
    return sum(map(str.isalnum, rest)) >= _SHORTEST and not _ONLY_AROUND.fullmatch(rest)


def _of(typed: str, mark: re.Match[str]) -> OwnNumber | None:
    number, before = contacts.thai_phone(mark[0]), typed[: mark.start()]
    clause = _CLAUSE.search(before)
    if not number or clause is None or _NOT_BETWEEN.search(clause["between"]):
        return None
    told = before[: clause.start()]
    if _OF_SELLER.search(told) or not (_is_sure(clause["own"]) or _ENDS.search(told)):
        return None
    behind = typed[mark.end() :]
    after = _AFTER.sub("", behind)
    first = _LEADS.sub("", told)
    said = f"{told.removeprefix(first)}{clause[0]}{behind.removesuffix(after)}"
    rest = f"{first.strip()} {_JOINS.sub('', after).strip()}".strip()
    return OwnNumber(number, rest, _SECOND.search(said) is not None)


def _is_sure(said: str) -> bool:
    """True if it says both whose number it is and that it changes."""
    return bool(_SELF.search(said) and _CHANGES.search(said))
