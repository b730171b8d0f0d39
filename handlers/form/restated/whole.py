"""Corrections of a part of an answer, made whole for storing. Pure."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

from handlers.form.complaint import FieldName
from handlers.form.form import Field
from handlers.form.restated.pieces import Piece
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import wrong_and_right as own
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import ACCOUNT, PHONE
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import accounts
from knowledge_base import thai

_LAST_NAME = re.compile(own.LAST_NAME, re.IGNORECASE)
_SHORTEST_PART, _LIKE = 3, 85
_MORE, _A_PAYMENT = re.compile(own.MORE_PAID), re.compile(own.A_PAYMENT)
_MOST_PAYMENTS = 6
_NUMBERS = frozenset((FieldName.PHONE, FieldName.SELLER_PHONE, FieldName.PAYEE_ACCOUNT))
# Fewer than a whole telephone number has.
_RUN = re.compile(r"(?<![\d.,/-])\d{3,6}(?![\d,/-]|\.\d)")

_END = re.compile(rf"{own.ENDS_IN}(\d{{1,4}})(?![\d,/-]|\.\d)", re.IGNORECASE)
_AROUND_AN_END = (*COURTESY, *PHONE, *ACCOUNT)
_SHORT_RUN = re.compile(r"(?<!\d)\d{1,4}(?!\d)")


def is_same(field: Field, one: Any, other: Any) -> bool:
    """True if two values of a field are one."""
    if field.name == FieldName.PAYEE_ACCOUNT:
        told = [{each["number"] or each["name"] for each in which} for which in (one, other)]
        return told[0] == told[1]
    if isinstance(one, str) and isinstance(other, str):
        return thai.normalise(one) == thai.normalise(other)
    return bool(one == other)


def is_of(field: Field, part: Any, stored: Any) -> bool:
    """True if a value that is told is the stored one, or a part of it."""
    if stored is None:
        return False
    if field.name == FieldName.PAYEE_ACCOUNT:
        return part[0]["number"] in {each["number"] for each in stored}
    if is_same(field, part, stored) or field.kind.cell_type != "text":
        return is_same(field, part, stored)
    if not isinstance(part, str) or not isinstance(stored, str):
        return False
    one, other = thai.normalise(part), thai.normalise(stored)
    return min(len(one), len(other)) >= _SHORTEST_PART and (one in other or other in one)


def is_like(new: str, stored: Any) -> bool:
    """True if a word of a name stands in a stored one, or is misspelt of it."""
    known = stored[0]["name"] if isinstance(stored, list) else stored or ""
    words = (thai.normalise(word) for word in new.split())
    return any(
        fuzz.partial_ratio(word, thai.normalise(known)) >= _LIKE
        for word in words
        if len(word) >= _SHORTEST_PART and known
    )


def renamed(stored: Any, new: str) -> Any:
    """The stored answer, under another name."""
    return [{**stored[0], "name": new}] if isinstance(stored, list) else new


def with_part(field: Field, stored: Any, pieces: Sequence[Piece]) -> Any:
    """A stored number in which some digits are called wrong, with others in their place; None
    where that is not told."""
    if field.name not in _NUMBERS or not stored:
        return None
    number = stored[-1]["number"] if isinstance(stored, list) else stored
    wrong = _runs([piece for piece in pieces if piece.wrong])[:1]
    right = [each for each in _runs(pieces) if each not in wrong][:1]
    if not (wrong and right) or number.count(wrong[0]) != 1 or len(right[0]) != len(wrong[0]):
        return None
    return _renumbered(stored, number.replace(wrong[0], right[0]))


def with_end(field: Field, stored: Any, pieces: Sequence[Piece]) -> Any:
    """A stored number that ends in other digits, which are told; None where none are, or where it
    does not end in those called wrong."""
    if field.name not in _NUMBERS or not stored:
        return None
    number = stored[-1]["number"] if isinstance(stored, list) else stored
    right = _found(_END, [piece for piece in pieces if not piece.wrong])
    wrong = _found(_SHORT_RUN, [piece for piece in pieces if piece.wrong])
    if len(right) != 1 or not all(map(number.endswith, wrong)):
        return None
    [end] = right
    is_new = len(end) < len(number) and not number.endswith(end)
    return _renumbered(stored, f"{number[: -len(end)]}{end}") if is_new else None


def with_end_alone(field: Field, stored: Any, text: str) -> Any:
    """The same where a text tells the end of the number and nothing besides."""
    typed = ascii_digits(text)
    rest = _END.sub(" ", typed).strip()
    is_alone = rest != typed.strip() and (not rest or phrases.is_made_of(rest, _AROUND_AN_END))
    return with_end(field, stored, [Piece(typed)]) if is_alone else None


def _found(pattern: re.Pattern[str], pieces: Sequence[Piece]) -> set[str]:
    return {digits for piece in pieces for digits in pattern.findall(piece.text)}


def _renumbered(stored: Any, number: str) -> Any:
    return [*stored[:-1], {**stored[-1], "number": number}] if isinstance(stored, list) else number


def _runs(pieces: Sequence[Piece]) -> list[str]:
    return [found[0] for piece in pieces for found in _RUN.finditer(piece.text)]


def completed(field: Field, new: Any, stored: Any, wrong: Any, text: str) -> Any:
    """The answer with the new value in the place of what was wrong of it."""
    if stored is None:
        return new
    if field.name == FieldName.PAYEE_ACCOUNT:
        return _accounts(new[0], stored, wrong[0]["number"] if wrong else "")
    if field.name == FieldName.AMOUNT:
        return _sum(new, stored, is_more=wrong is None and _MORE.search(text) is not None)
    if field.name == FieldName.NAME:
        return _name(new, stored, is_last=_LAST_NAME.search(text) is not None)
    if not isinstance(stored, str) or not isinstance(wrong, str) or wrong not in stored:
        return new
    # A Thai name begins with what the thing is: in its place stands another thing.
    is_other = field.name == FieldName.PRODUCT and stored.startswith(wrong)
    return new if is_other else _words(new, stored, wrong)


def _words(new: str, stored: str, wrong: str) -> str:
    """The stored words with the new ones in the place of the wrong ones."""
    rest = stored.replace(wrong, "", 1).strip()
    return stored.replace(wrong, new, 1) if rest and rest not in new else new


def _sum(new: int, stored: int, *, is_more: bool) -> int:
    """The told sum with one more payment, or the new sum in its place."""
    return stored + new if is_more else new


def with_payment(new: int, wrong: int, stored: int, paid: Sequence[int], text: str) -> list[int]:
    """The sum with another payment in the place of a wrong one, where that and others told as
    `paid` make the sum; beside the new one alone, where it is only called a payment."""
    if wrong >= stored:
        return [new]
    others = list(paid)
    if new in (stored - wrong, *others):
        # What is left is told beside the payment that is denied.
        return [new]
    if wrong in others:
        others.remove(wrong)
        counts = range(1, min(len(others), _MOST_PAYMENTS) + 1)
        if any(stored - wrong in map(sum, combinations(others, count)) for count in counts):
            return [stored - wrong + new]
    return [stored - wrong + new, new] if names_payment(text) else [new]


def names_payment(text: str) -> bool:
    """True if one of several payments is spoken of."""
    return _A_PAYMENT.search(text) is not None or _MORE.search(text) is not None


def _name(new: str, stored: str, *, is_last: bool) -> str:
    """Replace one word: the last name where it is called so, else the first."""
    first, _, last = stored.partition(" ")
    if " " in new or not last:
        return new
    return f"{first} {new}" if is_last else f"{new} {last}"


def _accounts(
    new: dict[str, str], stored: list[dict[str, str]], wrong: str
) -> list[dict[str, str]]:
    """The accounts with the number of one put right, or with one more where it is not said which
    of several is wrong; its bank stays where no other is named."""
    bank = new["bank"] if accounts.canonical_bank(new["bank"]) else ""
    numbers = [each["number"] for each in stored]
    if wrong in numbers or len(stored) == 1:
        at = numbers.index(wrong) if wrong in numbers else 0
        old = stored[at]
        right = {
            "bank": bank or old["bank"],
            "number": new["number"] or old["number"],
            "name": new["name"] or old["name"],
        }
        return [*stored[:at], right, *stored[at + 1 :]]
    return [*stored, {**new, "bank": bank}]
