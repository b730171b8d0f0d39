"""What is said of a part of an answer, and the whole of it that is stored. Pure."""

import re
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.form import Field
from handlers.nlu.lexicon.typed import wrong_and_right as own
from handlers.nlu.values.spoken import accounts
from knowledge_base import thai

_LAST_NAME = re.compile(own.LAST_NAME, re.IGNORECASE)
_SHORTEST_PART = 3


def is_same(field: Field, one: Any, other: Any) -> bool:
    """Whether two values of a field are one."""
    if field.name == FieldName.PAYEE_ACCOUNT:
        return {each["number"] for each in one} == {each["number"] for each in other}
    if isinstance(one, str) and isinstance(other, str):
        return thai.normalise(one) == thai.normalise(other)
    return bool(one == other)


def is_of(field: Field, part: Any, stored: Any) -> bool:
    """Whether a value that is told is the stored one, or a part of it."""
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


def completed(field: Field, new: Any, stored: Any, wrong: Any, text: str) -> Any:
    """The answer with the new value in the place of what was wrong of it."""
    if stored is None:
        return new
    if field.name == FieldName.PAYEE_ACCOUNT:
        return _accounts(new[0], stored, wrong[0]["number"] if wrong else "")
    if field.name == FieldName.NAME:
        return _name(new, stored, is_last=_LAST_NAME.search(text) is not None)
    if not isinstance(stored, str) or not isinstance(wrong, str) or wrong not in stored:
        return new
    rest = stored.replace(wrong, "", 1).strip()
    return stored.replace(wrong, new, 1) if rest and rest not in new else new


def _name(new: str, stored: str, *, is_last: bool) -> str:
    """One word is the last name where it is called so, else the first."""
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
            "number": new["number"],
            "name": new["name"] or old["name"],
        }
        return [*stored[:at], right, *stored[at + 1 :]]
    return [*stored, {**new, "bank": bank}]
