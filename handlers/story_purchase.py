"""Which of the days that a story names is that of buying or paying. Pure."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from handlers.story_dates import Day
from handlers.story_text import READ, Span, Told
from handlers.story_words import days as words
from knowledge_base import thai

_EVENT = re.compile(
    rf"(?P<denied>{words.DENIED_EVENT})?(?:(?P<paid>{words.DAY_OF_BUYING})"
    rf"|(?P<other>{words.DAY_OF_ELSE}))(?![{words.MARKS}])"
)
_CLAUSE = re.compile(words.CLAUSE_BEGINS)
_LATER_PAYMENT = re.compile(words.LATER_PAYMENT)
_ONE_MORE = re.compile(words.ONE_MORE_PAYMENT)
_SUM_BEFORE = re.compile(words.SUM_BEFORE)
_LAST_WORDS = re.compile(words.LAST_WORDS)
_ON = re.compile(rf"{words.ON}\s?$")
_ON_THE = re.compile(words.ON_THE)
# By whether it is a payment.
_FAR_BEFORE = {False: 60, True: 90}
_NEAR_BEFORE, _FAR_AFTER = 14, 24


@dataclass(frozen=True, slots=True)
class _Event:
    start: int
    end: int
    is_payment: bool


def day_of(told: Told, found: Sequence[Day]) -> date | None:
    """The one day on which the story says that something was bought or first paid."""
    events = list(_events(told, found))
    payments: list[Day] = []
    later: list[Day] = []
    neutral: list[Day] = []
    claimed: set[_Event] = set()
    for place, day in enumerate(found):
        around = (
            found[place - 1].end if place else 0,
            found[place + 1].start if place + 1 < len(found) else len(told.plain),
        )
        event = _event_of(day, around, [each for each in events if each not in claimed], told)
        if event is not None and not event.is_payment and _is_all_that(day, found, told):
            event = None
        if event is not None:
            claimed.add(event)
        between = told.plain[around[0] : day.start]
        if (event is not None and event.start > day.end and _SUM_BEFORE.search(between)) or (
            payments and payments[-1].end == around[0] and _ONE_MORE.fullmatch(between)
        ):
            payments.append(day)
        elif event is None:
            neutral.append(day)
        elif event.is_payment:
            is_later = payments and _LATER_PAYMENT.search(between)
            (later if is_later else payments).append(day)
    exact = {day.day for day in payments if day.day}
    if payments:
        return exact.pop() if len(exact) == 1 else None
    alone = {day.day for day in neutral}
    return alone.pop() if len(alone) == 1 and len(found) == len(neutral) else None


def _is_all_that(day: Day, found: Sequence[Day], told: Told) -> bool:
    """Whether it is the only day, set off at the end: said of all that was told."""
    is_set_off = told.plain[: day.start].endswith((" ", ","))
    return len(found) == 1 and is_set_off and _LAST_WORDS.fullmatch(told.plain, day.end) is not None


def _events(told: Told, found: Sequence[Day]) -> Iterator[_Event]:
    plain = told.without((day.start, day.end) for day in found).plain
    begins = _word_begins(plain)
    for event in _EVENT.finditer(plain):
        is_payment = bool(event["paid"])
        if not event["denied"] and (is_payment or event.start("other") in begins):
            yield _Event(*event.span(), is_payment)


def _word_begins(plain: str) -> Collection[int]:
    """Where words begin: what looks like "send" may be a part of a shoe."""
    begins = set()
    place = 0
    for word in thai.words(plain):
        place = plain.index(word, place)
        begins.add(place)
        place += len(word)
    return begins


def _event_of(day: Day, around: Span, events: Sequence[_Event], told: Told) -> _Event | None:
    """What happened on a day: told shortly before it, or else after it, and with no other day
    between them."""
    left, right = around
    before = next(
        (event for event in reversed(events) if left <= event.start and event.end <= day.start),
        None,
    )
    after = next((event for event in events if day.end <= event.start < right), None)
    if before is not None and day.start - before.end > _FAR_BEFORE[before.is_payment]:
        before = None
    if after is not None and after.start - day.end > _FAR_AFTER:
        after = None
    if before is None:
        return after
    between = told.plain[before.end : day.start]
    is_far = not before.is_payment and len(between) > _NEAR_BEFORE
    if after is None:
        return None if is_far else before
    is_near = len(between) <= _NEAR_BEFORE and READ not in between
    is_new_clause = _CLAUSE.search(told.plain, before.end, day.start) is not None
    is_bound = _ON.search(between) or _ON_THE.match(told.plain, day.start)
    if is_new_clause or not (is_near or is_bound or before.is_payment):
        return after
    return before
