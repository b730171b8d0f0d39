"""A sum that is told anew as all that was paid, or that was paid on top of it. Pure."""

import re
from collections.abc import Sequence
from datetime import date

from handlers.form.complaint import FieldName
from handlers.form.elsewhere.marks import Values
from handlers.form.form import FormAnswers
from handlers.form.restated.values import unread_of
from handlers.nlu import intents
from handlers.nlu.lexicon.values import sums as own
from handlers.nlu.story.money import paid
from handlers.nlu.story.money import sums as story_sums
from handlers.nlu.story.money.sums import Sum
from handlers.nlu.values import amounts
from handlers.nlu.values.contacts import digits

_LONGEST, _LEAST = 100, 10 * 100
_IN_ALL = re.compile(own.TOLD_ANEW)
_DENIES_MORE = re.compile(own.DENIES_MORE)
_OF_ELSE = re.compile(own.OF_ELSE)
_FURTHER = re.compile(own.FURTHER_PAID)
_IN_ENGLISH = (re.compile(own.PAID_IN_ENGLISH), re.compile(own.FURTHER_IN_ENGLISH))
_SHIPPING = re.compile(own.SHIPPING_NAMED)
_NOT_FURTHER = re.compile(own.NOT_FURTHER)
_OPEN_ROLES = ("paid", "price", "expense", "shipping", "final", "demand", "")


def is_marked(text: str) -> bool:
    """True if a text may tell a sum anew."""
    return any(pattern.search(text.lower()) for pattern in (_IN_ALL, _DENIES_MORE))


def in_all(text: str, answers: FormAnswers, today: date) -> int | None:
    """Satang paid in all, where a text tells it otherwise than the answers do."""
    stored = answers.get(FieldName.AMOUNT)
    plain = _plain(text, today) if stored else ""
    if _DENIES_MORE.search(plain) and not digits(plain):
        told = unread_of(answers.get(FieldName.STORY) or "", today)[0].plain
        return paid.without_more(told) if paid.find_paid(told) == stored else None
    if not _IN_ALL.search(plain) or _OF_ELSE.search(plain):
        return None
    total = paid.told_in_all(plain)
    return None if total == stored else total


def further(text: str, answers: FormAnswers, today: date) -> Values:
    """The sum with the one that a text tells to be paid on top of it, and that it was paid where
    that is open; empty for every other text."""
    stored = answers.get(FieldName.AMOUNT)
    plain = _plain(text, today) if stored else ""
    if not stored or not _is_further(plain):
        return {}
    found = story_sums.find(plain)
    satang = found[0].satang if _is_one_paid(found) else None
    if not found and _SHIPPING.search(plain):
        # What it is of makes a sum of a small number.
        satang = amounts.only_figure(plain)
    if not satang or satang < _LEAST:
        return {}
    sums: Values = {FieldName.AMOUNT: stored + satang}
    return sums if answers.get(FieldName.PAID) else {**sums, FieldName.PAID: "paid"}


def _plain(text: str, today: date) -> str:
    is_told = len(text) <= _LONGEST and not intents.asks(text)
    return unread_of(text, today)[0].plain if is_told else ""


def _is_further(plain: str) -> bool:
    if _NOT_FURTHER.search(plain):
        return False
    in_english = all(pattern.search(plain) for pattern in _IN_ENGLISH)
    return in_english or _FURTHER.search(plain) is not None


def _is_one_paid(found: Sequence[Sum]) -> bool:
    return len(found) == 1 and found[0].role in _OPEN_ROLES and not found[0].is_rough
