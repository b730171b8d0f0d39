"""The shop that is named before an account in the same text, and the account's owner. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from handlers import texts
from handlers.form.complaint import FieldName
from handlers.form.form import Field
from handlers.form.non_answers import doubts, telling
from handlers.nlu import moves, phrases
from handlers.nlu.lexicon.typed.doubts import SHOPS
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS, PAID_SUMS
from handlers.nlu.values import shop_names
from handlers.nlu.values.spoken import accounts, labelled

_FORGOTTEN = re.compile(texts.FORGOTTEN)


@dataclass(frozen=True, slots=True)
class BeforeAccount:
    """The words before an account: surely the shop's name, perhaps, or something told."""

    text: str
    kind: Literal["name", "doubtful", "told"]


def parse(text: str, field: Field, told: Sequence[accounts.Account]) -> BeforeAccount | None:
    """None where nothing but labels stands there, a denial, or the account's owner."""
    said = accounts.before(text)
    name = labelled.shop(said)
    is_called = labelled.is_labelled(said) or said.startswith(SHOPS)
    if _denies(said):
        return None
    if _is_labels(name) or not (is_called or _is_no_owner(said, told)):
        # Behind the account it is not cut out.
        return BeforeAccount(text, "told") if _names_shop(text[len(said) :]) else None
    if telling.tells(name) or shop_names.is_sentence(name):
        return BeforeAccount(said, "told")
    is_sure = is_called or not doubts.may_be_none(field, name)
    return BeforeAccount(name, "name" if is_sure else "doubtful")


def with_owner(found: dict[str, Any], text: str) -> dict[str, Any]:
    """The answers of a text, the one account among them with the owner that is named beside it."""
    told, read = found.get(FieldName.PAYEE_ACCOUNT) or [], accounts.parse(text)
    if not len(told) == len(read) == 1 or told[0]["name"] or not read[0]["name"]:
        return found
    is_same = told[0]["number"] == read[0]["number"] and not accounts.is_doubtful(text, read)
    return {**found, FieldName.PAYEE_ACCOUNT: read} if is_same else found


def _is_labels(name: str) -> bool:
    return not any(map(str.isalpha, name)) or phrases.is_made_of(name, (*LABELS, *PAID_SUMS))


def _is_no_owner(said: str, told: Sequence[accounts.Account]) -> bool:
    return not any(each["name"] and each["name"] in said for each in told)


def _denies(said: str) -> bool:
    is_nothing = moves.begins_with_nothing(said) or moves.tells_nothing(said)
    return is_nothing or _FORGOTTEN.search(said) is not None


def _names_shop(text: str) -> bool:
    return any(word.startswith(SHOPS) and word not in SHOPS for word in text.split())
