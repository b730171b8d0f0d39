"""The sums of money that a story names, each with its part in it: paid, price, refund. Pure."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from handlers.nlu.story.lexicon import instalments as part_texts
from handlers.nlu.story.lexicon import money as texts
from handlers.nlu.story.money import numbers as story_numbers
from handlers.nlu.story.money.numbers import NO_SUM, Number
from handlers.nlu.story.text import MAX_LENGTH
from handlers.nlu.values.spoken import sums as spoken_sums

_ROUGH_BEFORE = re.compile(texts.ROUGH_BEFORE)
_ROUGH_BEFORE_UNIT = re.compile(texts.ROUGH_BEFORE_UNIT)
_ROUGH_AFTER = re.compile(texts.ROUGH_AFTER)
_ALTERNATIVE = re.compile(texts.ALTERNATIVE)
_CORRECTED = re.compile(texts.CORRECTED)
_ROLES = [
    (role, re.compile(pattern)) for role, pattern in (*texts.ROLES, ("demand", part_texts.DEMANDED))
]
_DUE_BEFORE = re.compile(part_texts.DUE_BEFORE)
_MORE_BEHIND = re.compile(part_texts.MORE_BEHIND)
_ADDS = re.compile(texts.ADDS)
_JOINS = re.compile(texts.JOINS)
_DEPOSIT = re.compile(texts.DEPOSIT)
_PAID_AFTER = re.compile(texts.PAID_AFTER)
_NOT_PAID_AFTER = re.compile(texts.NOT_PAID_AFTER)
_BECOMES = re.compile(texts.BECOMES)
_REGULAR_AFTER = re.compile(texts.REGULAR_AFTER)
_MORE_AFTER = re.compile(texts.MORE_AFTER)
_TOTAL_AFTER = re.compile(texts.TOTAL_AFTER)
_CONDITION_AFTER = re.compile(texts.CONDITION_AFTER)
_DONE_BEFORE = re.compile(texts.DONE_BEFORE)
_GAVE_IN = re.compile(texts.GAVE_IN)
_PAID_THEN = re.compile(texts.PAID_THEN)
_EACH = re.compile(rf"(?:{texts.CLASSIFIERS}){texts.EACH}\s*$")
_LEAD, _AFTER, _NEAR, _VERY_NEAR = 80, 28, 30, 20
_OPEN_ROLES = ("", "price", "final", "listed", "regular", "expense")
_ONLY_NEAR_ROLES = ("not", "demand", "listed", "shipping")
_MOST_NUMBERS = 200
_LEAST_BARE = 10 * 100


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in satang, and what the words around it say of it. `role` is empty where they
    say nothing; `adds`: it comes on top of the sum before; `lead` is what stands before it."""

    start: int
    end: int
    satang: int
    role: str
    lead: str
    rest: str
    adds: bool = False
    is_deposit: bool = False
    is_rough: bool = False


@dataclass(frozen=True, slots=True)
class _Role:
    """A role, how far before its number it is said, and whether the sum adds to that before."""

    name: str = ""
    gap: int = 0
    adds: bool = False


@dataclass(frozen=True, slots=True)
class _Context:
    """Context that gives a number its role: the text around it, the start of the next number,
    the role that the words before say, and the sums found so far."""

    number: Number
    lead: str
    rest: str
    stop: int
    said: _Role
    earlier: Sequence[Sum]

    @property
    def last_role(self) -> str:
        return self.earlier[-1].role if self.earlier else ""


def find(plain: str) -> list[Sum]:
    """The sums of money in a plain text where days, links and other numbers are marked."""
    numbers = list(islice(story_numbers.find(plain), _MOST_NUMBERS))
    sums: list[Sum] = []
    for place, number in enumerate(numbers):
        begin = numbers[place - 1].end if place else 0
        stop = numbers[place + 1].start if place + 1 < len(numbers) else len(plain) + _LEAD
        lead = plain[max(begin, number.start - _LEAD) : number.start]
        rest = plain[number.end : min(stop, number.end + _AFTER)]
        found = _sum(_Context(number, lead, rest, stop, _said(lead), sums))
        if found is None:
            continue
        if sums and _CORRECTED.search(lead):
            last = sums.pop()
            found = replace(found, role=last.role, adds=last.adds)
        if sums and (_ALTERNATIVE.fullmatch(lead) or _may_be_either(plain, sums[-1], found)):
            sums[-1] = replace(sums[-1], is_rough=True)
            found = replace(found, is_rough=True, role=found.role or sums[-1].role)
        sums.append(found)
    return sums


def _may_be_either(plain: str, one: Sum, other: Sum) -> bool:
    """True if one of two sums may be meant that stand beside each other."""
    return bool(spoken_sums.either(plain[one.start : other.end])) and bool(
        spoken_sums.either(plain)
    )


def _sum(at: _Context) -> Sum | None:
    """The sum with its role; None for a bare number that nothing near says to be one."""
    number = at.number
    before = _role_before(at)
    role = _role_after(at, before.name)
    gap = before.gap if role == before.name else 0
    is_sure = role and gap <= _NEAR and number.satang >= _LEAST_BARE
    if not is_sure and not number.is_money:
        return None
    return Sum(
        number.start,
        number.end,
        number.satang,
        role,
        at.lead,
        at.rest,
        before.adds or _ADDS.search(at.lead) is not None,
        _DEPOSIT.search(at.lead) is not None,
        number.satang == NO_SUM or _is_rough(number, at.lead, at.rest),
    )


def _is_rough(number: Number, lead: str, rest: str) -> bool:
    if number.starts_with_unit and _ROUGH_BEFORE_UNIT.search(lead):
        return True
    return bool(_ROUGH_BEFORE.search(lead) or _ROUGH_AFTER.match(rest))


def _said(lead: str) -> _Role:
    """The role that the last words before a number give it, the longest of those that end at
    the same place."""
    if _EACH.search(lead):
        return _Role("unit")
    best = ("", 0, -1)
    for role, pattern in _ROLES:
        for found in pattern.finditer(lead):
            if (found.end(), -found.start()) > (best[2], -best[1]):
                best = (role, found.start(), found.end())
    return _Role(best[0], len(lead) - best[2])


def _is_said_near(at: _Context) -> bool:
    """Check that the last words are near enough to speak of this number. After a payment, words
    of paying farther away tell of that one."""
    role, gap = at.said.name, at.said.gap
    if role in _ONLY_NEAR_ROLES:
        return gap <= _VERY_NEAR
    if role == "paid" and at.last_role == "paid":
        return gap <= _NEAR
    return role != ""


def _becomes(at: _Context) -> bool:
    return bool(at.earlier) and _BECOMES.fullmatch(at.lead) is not None


def _is_joined(at: _Context) -> bool:
    return bool(at.earlier) and at.number.is_long and _JOINS.fullmatch(at.lead) is not None


def _is_paid_on_top(at: _Context) -> bool:
    return at.last_role == "paid" and at.number.is_long and _ADDS.search(at.lead) is not None


# The role by what stands before a number, read from top to bottom: the first that holds decides.
_ROLES_BEFORE: tuple[tuple[Callable[[_Context], object], Callable[[_Context], _Role]], ...] = (
    # "... so it became 900" tells how the sum before changed: that outweighs every other word,
    # and what was paid so far is a part of the new sum.
    (
        lambda at: _becomes(at) and at.last_role in ("paid", "shipping"),
        lambda at: _Role("total paid", at.said.gap),
    ),
    (_becomes, lambda at: _Role("listed", at.said.gap)),
    (_is_said_near, lambda at: at.said),
    # Nothing is said of the number itself, so it goes with the sum before. First where it stands
    # right beside that one: it adds to it, whatever its role; farther on only payments go on.
    (_is_joined, lambda at: _Role(at.last_role, adds=True)),
    (_is_paid_on_top, lambda _: _Role("paid")),
    (lambda at: _CORRECTED.search(at.lead), lambda at: _Role(at.last_role)),
)


def _role_before(at: _Context) -> _Role:
    return next((role(at) for holds, role in _ROLES_BEFORE if holds(at)), _Role())


def _is_paid_after(at: _Context) -> bool:
    """Check that a payment told after the number is its own, and not that of the next."""
    paid = _PAID_AFTER.match(at.rest)
    if paid is None or MAX_LENGTH in at.rest[:2]:
        return False
    is_last = at.stop - (at.number.end + paid.end()) > _NEAR
    return is_last or _PAID_THEN.match(at.rest, paid.end()) is not None


def _is_condition(at: _Context) -> bool:
    """Check that a sum is what one's own money is to be had for, and not told to be paid."""
    is_asked = _CONDITION_AFTER.match(at.rest) and not _DONE_BEFORE.search(at.lead)
    return bool(is_asked) and not _GAVE_IN.search(at.rest)


def _is_asked_for_on_top(at: _Context) -> bool:
    is_due = _DUE_BEFORE.search(at.lead) and _MORE_BEHIND.match(at.rest)
    return bool(is_due) and not _GAVE_IN.search(at.rest)


_ANY = ("", *(role for role, _ in _ROLES))
# How what stands after a number corrects its role: roles so far, what holds, role then. Read from
# top to bottom: the first that holds decides, and a role without any stays as it is.
_ROLES_AFTER: tuple[tuple[Sequence[str], Callable[[_Context], object], str], ...] = (
    # Beside what was paid, a price that is only named stays one.
    (("listed",), lambda at: any(each.role == "paid" for each in at.earlier), "listed"),
    # Paid in the end outweighs the refusal that may stand between.
    (("demand", "asked", "shipping"), lambda at: _GAVE_IN.search(at.rest), "paid"),
    (("", "paid", "asked", "price"), _is_condition, "demand"),
    (("", "paid", "price"), _is_asked_for_on_top, "demand"),
    (_ANY, lambda at: _REGULAR_AFTER.match(at.rest), "regular"),
    (("asked", "shipping"), lambda at: _MORE_AFTER.match(at.rest), "not"),
    (_ANY, lambda at: _NOT_PAID_AFTER.match(at.rest), "not"),
    (("total",), _is_paid_after, "total paid"),
    (("paid", *_OPEN_ROLES), _is_paid_after, "paid"),
    (("paid",), lambda at: _TOTAL_AFTER.match(at.rest), "total paid"),
    (("", "price", "final"), lambda at: _TOTAL_AFTER.match(at.rest), "total"),
)


def _role_after(at: _Context, role: str) -> str:
    return next((then for roles, holds, then in _ROLES_AFTER if role in roles and holds(at)), role)
