"""Purchases paid by instalments: whether all were paid, and how much so far. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.nlu.story.lexicon import dates as date_texts
from handlers.nlu.story.lexicon import instalments as texts
from handlers.nlu.story.money import sums as story_sums
from handlers.nlu.story.money.sums import Sum

_COUNT = rf"(?<![\d.,])(\d{{1,2}}|{'|'.join(date_texts.COUNT_WORDS)})"
_BY_INSTALMENTS = re.compile(texts.BY_INSTALMENTS)
_PAID_SO_FAR = re.compile(
    rf"{texts.PAID_BEFORE}{_COUNT}{texts.UNIT}|{texts.PAID_AROUND}{_COUNT}{texts.PAID_AFTER}"
)
_ALL = re.compile(rf"{_COUNT}{texts.UNIT}")
_FIRST_PAID = re.compile(texts.FIRST_PAID)
_GOES_ON = re.compile(texts.GOES_ON)
_SETTLED = re.compile(texts.SETTLED)
_NONE_PAID = re.compile(texts.NONE_PAID)
_MONTHLY = re.compile(texts.MONTHLY)
_THEN_BY_INSTALMENTS = re.compile(texts.THEN_BY_INSTALMENTS)
_DOWN_PAYMENT = re.compile(texts.DOWN_PAYMENT)
_TAKEN = re.compile(texts.TAKEN)
_BY_CARD = re.compile(texts.BY_CARD)
_PART, _EACH = "part", ("unit", "regular")


@dataclass(frozen=True, slots=True)
class _Instalments:
    """Instalments of which some are still to be paid. `paid`: how many were, None where it is not
    told; `is_begun`: it is told that some were."""

    plain: str
    paid: int | None
    is_begun: bool

    def amount(self, told: int | None) -> int | None:
        """Satang paid so far; `told` is a sum that may be the price."""
        sums = story_sums.find(self.plain)
        each = {one.satang for one in sums if one.role in _EACH and _MONTHLY.search(one.lead)}
        is_more = _DOWN_PAYMENT.search(self.plain) is not None
        if self.paid and len(each) == 1 and not is_more and not _payments(sums, "total paid"):
            return self.paid * each.pop()
        # More was taken than was agreed on: of both it is asked which counts.
        is_taken = bool(each) and told in _taken(sums) - each
        is_paid = told in _payments(sums, "total paid", "paid")
        return told if is_paid and not is_taken else None

    def paid_in(self, told: str | None) -> str | None:
        """The answer of the form; none where no payment is told."""
        return _PART if self.is_begun or told == _PART else None


def so_far(plain: str, paid: str | None, told: int | None) -> tuple[str | None, int | None]:
    """The form's answers whether and how much was paid, of a plain text where days and the seller's
    numbers are marked: `paid` and `told` are those of a story without instalments."""
    open_ones = _find(plain)
    return (paid, told) if open_ones is None else (open_ones.paid_in(paid), open_ones.amount(told))


def _find(plain: str) -> _Instalments | None:
    """The instalments of a story; None where all is paid, as a shop is by a card whose bank waits
    for its money."""
    if not _BY_INSTALMENTS.search(plain) or _SETTLED.search(plain):
        return None
    count = _paid_so_far(plain)
    is_begun = count is not None or bool(_GOES_ON.search(plain))
    if _NONE_PAID.search(plain):
        return _Instalments(plain, None, False)
    counted = [_number(each) for each in _ALL.findall(plain)]
    is_all = len(counted) > 1 and count == max(counted)
    if is_all or (not is_begun and _BY_CARD.search(plain)):
        return None
    return _Instalments(plain, count, is_begun)


def _paid_so_far(plain: str) -> int | None:
    found = _PAID_SO_FAR.search(plain)
    if found is not None:
        return _number(found[1] or found[2])
    return 1 if _FIRST_PAID.search(plain) else None


def _number(text: str) -> int:
    return date_texts.COUNT_WORDS.get(text) or int(text)


def _taken(sums: Sequence[Sum]) -> set[int]:
    """The sums that a seller took."""
    return {one.satang for one in sums if _TAKEN.search(one.lead)}


def _payments(sums: Sequence[Sum], *roles: str) -> set[int]:
    """The sums that were paid, without those of which it is said that they were paid so."""
    paid = (each for each in sums if each.role in roles)
    return {
        each.satang for each in paid if each.is_deposit or not _THEN_BY_INSTALMENTS.match(each.rest)
    }
