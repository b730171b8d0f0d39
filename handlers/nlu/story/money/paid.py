"""The sum really paid, if the sums that a story names leave no doubt. Pure."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from handlers.nlu.story.lexicon import dates as date_texts
from handlers.nlu.story.lexicon import instalments as part_texts
from handlers.nlu.story.lexicon import money as texts
from handlers.nlu.story.money import sums as story_sums
from handlers.nlu.story.money.sums import Sum

_NOTHING_PAID = re.compile(texts.NOTHING_PAID)
_DONE = re.compile(texts.DONE)
_SENT = re.compile(texts.SENT)
_LOST = re.compile(texts.LOST)
_ALL_SENT = re.compile(texts.ALL_SENT)
_BOUGHT = re.compile(texts.BOUGHT)
_OFFERED = re.compile(texts.OFFERED)
_CLAIMED, _GAVE_IN = re.compile(part_texts.CLAIMED), re.compile(texts.GAVE_IN)
_GAVE_THIS = re.compile(part_texts.GAVE_THIS)
_SHIPPING_ADDED = re.compile(texts.SHIPPING_ADDED)
_ALL_TOGETHER = re.compile(texts.ALL_TOGETHER)
_REFUSED = re.compile(part_texts.REFUSED)
_JOINED, _WHOSE = re.compile(part_texts.JOINED_TO_PAYMENT), re.compile(part_texts.WHOSE_PAYMENT)
_PAID_OR_TO_BE, _RESERVED = re.compile(part_texts.PAID_OR_TO_BE), re.compile(texts.RESERVED)
_COST_PAID, _WITH_SHIPPING = re.compile(part_texts.COST_PAID), re.compile(part_texts.WITH_SHIPPING)
_OPEN_ROLES = ("", "price", "total", "final")
_UNIT = re.compile(rf"({texts.CLASSIFIERS})?{texts.EACH}\s*$")
_COUNT = "|".join(date_texts.COUNT_WORDS)


def find_paid(plain: str) -> int | None:
    """Satang; None where nothing was paid, or more than one reading is possible. Expects days,
    links and other numbers to be marked as read."""
    sums = story_sums.find(plain)
    exact = [each for each in sums if not each.is_rough]
    if totals := _with(exact, "total paid"):
        return _only(totals)
    if _has_rough(sums, ("paid", "total paid", "total")):
        return None
    payments = _payments(plain, exact)
    is_gone = _SENT.search(plain) or any(_LOST.search(each.lead) for each in payments)
    if payments and (is_gone or not _NOTHING_PAID.search(plain)):
        return _paid_in_all(payments, exact)
    if _NOTHING_PAID.search(plain):
        return None
    if _has_rough(sums, ("", "price", "asked")):
        return None
    return _without_payment(plain, exact)


def told_in_all(plain: str) -> int | None:
    """Satang of what such a text tells to be paid, or of the one sum that it names, whatever else
    it denies."""
    sums = story_sums.find(plain)
    if any(each.is_rough for each in sums):
        return None
    if totals := _with(sums, "total paid"):
        return _only(totals)
    if payments := _payments(plain, sums):
        return _paid_in_all(payments, sums)
    return _only(each for each in sums if each.role in _OPEN_ROLES)


def without_more(plain: str) -> int | None:
    """Satang of the payments of a story without those on top of others; None without such."""
    payments = _payments(plain, [each for each in story_sums.find(plain) if not each.is_rough])
    first = [each for each in payments if not each.adds]
    return _added(first) if first and len(first) < len(payments) else None


def _paid_in_all(payments: Sequence[Sum], exact: Sequence[Sum]) -> int | None:
    if _may_be_more(payments, exact):
        return None
    return _of_payments(payments, _with(exact, "total"), _with(exact, "shipping"))


def _has_rough(sums: Sequence[Sum], roles: Sequence[str]) -> bool:
    return any(each.is_rough and each.role in roles for each in sums)


def _payments(plain: str, exact: Sequence[Sum]) -> list[Sum]:
    """The sum paid, with what was demanded on top where the story says that all was paid."""
    payments = _without_claimed(_with_reserved(exact))
    if not payments or not _is_all_sent(plain, _with(exact, "demand")):
        return payments
    added_to = {one.start for one, other in pairwise(exact) if other.adds and other in payments}
    return [
        each
        for each in exact
        if each in payments or (each.role == "demand" and (each.adds or each.start in added_to))
    ]


def _without_claimed(payments: list[Sum]) -> list[Sum]:
    """The payments without the parts of a demand before the sum that was given for all of it."""
    gave = max((place for place, each in enumerate(payments) if _is_given(each)), default=0)
    between = [_GAVE_THIS.sub("", each.lead) for each in payments[1 : gave + 1]]
    claimed = [
        _CLAIMED.search(each.lead) is not None and not _GAVE_IN.search(rest)
        for each, rest in zip(payments, between, strict=False)
    ]
    return [each for place, each in enumerate(payments) if place >= gave or not claimed[place]]


def _is_given(payment: Sum) -> bool:
    return _GAVE_THIS.search(payment.lead) is not None and not _CLAIMED.search(payment.lead)


def _with_reserved(exact: Sequence[Sum]) -> list[Sum]:
    """The payments; with the sum of a reservation before them, where they begin with the rest."""
    payments = _with(exact, "paid")
    place = exact.index(payments[0]) if payments and payments[0].adds else 0
    reserved = [each for each in exact[:place][-1:] if _RESERVED.search(each.lead)]
    return [*reserved, *payments]


def _may_be_more(payments: Sequence[Sum], exact: Sequence[Sum]) -> bool:
    """True if a sum on top of the payments may be paid as well, or may not, or the payments come
    on top of one that is not called paid."""
    first = exact.index(payments[0])
    if payments[0].adds and any(each.role in _OPEN_ROLES for each in exact[:first]):
        return True
    if any(map(_is_of_both, exact, exact[1:])):
        return True
    others = (each for each in exact if each.adds and each not in payments)
    return any(_is_open(each) for each in others if each.start > payments[0].start)


def _is_of_both(one: Sum, other: Sum) -> bool:
    """True if what was paid is told to be the cost of a thing, and shipping beside it."""
    is_cost = one.role == "paid" and _COST_PAID.search(one.lead)
    return bool(is_cost and other.role == "shipping" and _WITH_SHIPPING.fullmatch(other.lead))


def _is_demand_open(plain: str, demanded: Sequence[Sum]) -> bool:
    """True if something was demanded on top, and nothing says that it was refused."""
    added = [each.end for each in demanded if each.adds]
    return bool(added) and _REFUSED.search(plain, min(added)) is None


def _is_open(other: Sum) -> bool:
    if other.role == "demand":
        return _WHOSE.search(other.lead) is not None
    joined = other.role in ("price", "") and _JOINED.search(other.lead)
    rest = other.role == "not" and _PAID_OR_TO_BE.match(other.rest)
    return bool(joined or rest)


def _is_all_sent(plain: str, demanded: Sequence[Sum]) -> bool:
    """True if it is told after what was demanded that all of it was sent."""
    ends = max((each.end for each in demanded), default=len(plain))
    return _ALL_SENT.search(plain, ends) is not None


def _without_payment(plain: str, exact: Sequence[Sum]) -> int | None:
    """The sum paid where the story names no payment with its sum."""
    asked, more = _with(exact, "asked"), _with(exact, "demand")
    if _is_all_sent(plain, (*asked, *more)):
        return sum(each.satang for each in (*asked, *more, *_with(exact, "price")))
    if asked and _SENT.search(plain):
        return _only(asked)
    if _is_demand_open(plain, more) or not (_BOUGHT.search(plain) or _DONE.search(plain)):
        return None
    return _of_prices(plain, exact)


def _of_prices(plain: str, exact: Sequence[Sum]) -> int | None:
    """The price of what was bought: the sum that says most of what was to be paid."""
    if totals := _with(exact, "total"):
        return _only(totals)
    if units := _with(exact, "unit"):
        return _product(plain, units) if not _with(exact, "shipping") else None
    if final := _with(exact, "final"):
        return _only(final)
    prices = [each for each in _with(exact, "price") if not _OFFERED.search(each.lead)]
    if prices:
        return _with_shipping(prices, _with(exact, "shipping"))
    return _only(each for each in _with(exact, "") if not _OFFERED.search(each.lead))


def _with(sums: Iterable[Sum], role: str) -> list[Sum]:
    return [each for each in sums if each.role == role]


def _only(sums: Iterable[Sum]) -> int | None:
    values = {each.satang for each in sums}
    return values.pop() if len(values) == 1 else None


def _of_payments(
    payments: Sequence[Sum], totals: Sequence[Sum], shipping: Sequence[Sum]
) -> int | None:
    together = _added(payments)
    if not totals or any(each.is_deposit for each in payments):
        return together
    total = _only(totals)
    if together is None or total is None:
        return total
    with_shipping = sum((each.satang for each in shipping), together)
    is_all = totals[-1].start > payments[-1].start and _ALL_TOGETHER.search(totals[-1].lead)
    if total in (together, with_shipping) or (is_all and total > together):
        return total
    return together if together > total else None


def _added(payments: Sequence[Sum]) -> int | None:
    """All transfers together; a sum that is told again counts once, and one that neither comes
    on top nor was told before leaves a doubt."""
    total = payments[0].satang
    told = {total}
    for each in payments[1:]:
        if each.adds:
            total += each.satang
        elif each.satang not in told and each.satang != total:
            return None
        told |= {each.satang, total}
    return total


def _with_shipping(prices: Sequence[Sum], shipping: Sequence[Sum]) -> int | None:
    price = _only(prices)
    if price is None or not shipping:
        return price
    is_added = all(_SHIPPING_ADDED.search(each.lead) for each in shipping)
    return price + sum(each.satang for each in shipping) if is_added else None


def _product(plain: str, units: Sequence[Sum]) -> int | None:
    """Pieces times their price, where the story says how many there were; only of those paid
    already where it says so."""
    total = 0
    for unit in [each for each in units if _paid_pieces(plain, each)] or units:
        count = _count_of(plain, unit)
        if count is None:
            return None
        total += count * unit.satang
    return total


def _count_of(plain: str, unit: Sum) -> int | None:
    found = _UNIT.search(unit.lead)
    if found is None or not found[1]:
        return None
    pieces = _pieces(found[1])
    before = pieces.findall(unit.lead[: found.start()])
    counted = _paid_pieces(plain, unit) or before[-1:] or pieces.findall(unit.rest)[:1]
    if not counted:
        # Told further away: once only, so that there is no doubt.
        counted = pieces.findall(plain)
        if len(counted) != 1:
            return 1 if found[1] == texts.PERSON else None
    return date_texts.COUNT_WORDS.get(counted[0]) or int(counted[0])


def _pieces(classifier: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,])(\d{{1,4}}|{_COUNT})\s?{re.escape(classifier)}(?!{texts.EACH})")


def _paid_pieces(plain: str, unit: Sum) -> list[str]:
    """Number of instalments already paid, if it is said."""
    found = _UNIT.search(unit.lead)
    if found is None or not found[1]:
        return []
    return re.findall(texts.PAID_PIECES + _pieces(found[1]).pattern, plain)[-1:]


def as_baht(satang: int) -> int | float:
    """A number of baht: whole, or with two decimals."""
    whole, rest = divmod(satang, 100)
    return satang / 100 if rest else whole
