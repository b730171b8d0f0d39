"""The day of buying or paying among the days that a story names. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from handlers.nlu.story.dates import DateMention
from handlers.nlu.story.lexicon import dates as texts
from handlers.nlu.story.text import MAX_LENGTH, Span, StoryText, word_begins

_EVENT = re.compile(
    rf"(?P<denied>{texts.DENIED_EVENT})?(?:(?P<paid>{texts.DAY_OF_BUYING})"
    rf"|(?P<other>{texts.DAY_OF_ELSE}))(?![{texts.MARKS}])"
)
_CLAUSE = re.compile(texts.CLAUSE_BEGINS)
_LATER_PAYMENT = re.compile(texts.LATER_PAYMENT)
_ONE_MORE = re.compile(texts.ONE_MORE_PAYMENT)
_ENDS_WITH_A_SUM = re.compile(texts.ENDS_WITH_A_SUM)
_SUM_BEFORE = re.compile(texts.SUM_BEFORE)
_LAST_WORDS = re.compile(texts.LAST_WORDS)
_TIED = re.compile(texts.TIED)
_TOLD_PURCHASE = re.compile(texts.TOLD_PURCHASE)
_DUE_BEFORE, _DUE = re.compile(texts.DUE_BEFORE), 24
_ON = re.compile(rf"{texts.ON}\s?$")
_ON_DAY = re.compile(rf"{texts.ON}\s?$")
_ON_THE = re.compile(texts.ON_THE)
# By whether it is a payment.
_FAR_BEFORE = {False: 60, True: 90}
_NEAR_BEFORE, _FAR_AFTER, _SHORT_WORD = 14, 24, 4


@dataclass(frozen=True, slots=True)
class _Event:
    start: int
    end: int
    is_payment: bool


@dataclass(frozen=True, slots=True)
class _DatedEvent:
    """A day with what happened on it, and the text since the day before."""

    number: int
    day: DateMention
    event: _Event | None
    since: str


def days_of(told: StoryText, found: Sequence[DateMention]) -> list[DateMention]:
    """The days on which the story says that something was bought or first paid; else the one day
    of a story that ties none to an event."""
    places = list(_places(told, [day for day in found if not _is_due(day, told.plain)]))
    payments: list[_DatedEvent] = []
    for place in places:
        if _is_payment(place, payments):
            payments.append(place)
    if payments:
        return [place.day for place in payments]
    return [place.day for place in places] if _are_one_day_of_buying(told, places) else []


def _are_one_day_of_buying(told: StoryText, places: Sequence[_DatedEvent]) -> bool:
    """True if a story tells of buying, and of one day, which is tied to nothing that happened."""
    is_open = all(place.event is None for place in places)
    is_one = len({(place.day.day, place.day.month) for place in places}) == 1
    return is_open and is_one and _TOLD_PURCHASE.search(told.plain) is not None


def exact(days: Sequence[DateMention]) -> date | None:
    """The one exact day among those of buying."""
    found = {each.day for each in days if each.day}
    return found.pop() if len(found) == 1 else None


def month(days: Sequence[DateMention]) -> str | None:
    """The one month (YYYY-MM) in which all of them lie, where none is exact."""
    found = {each.month for each in days}
    return found.pop() if len(found) == 1 and not any(each.day for each in days) else None


def _is_due(day: DateMention, plain: str) -> bool:
    return _DUE_BEFORE.search(plain[max(0, day.start - _DUE) : day.start]) is not None


def _is_payment(place: _DatedEvent, before: Sequence[_DatedEvent]) -> bool:
    is_next = bool(before) and before[-1].number == place.number - 1
    one_more = _ONE_MORE.fullmatch(place.since) and _ENDS_WITH_A_SUM.search(place.since)
    if is_next and one_more:
        return True
    event = place.event
    if event is None:
        return False
    if event.is_payment:
        return not (before and _LATER_PAYMENT.search(place.since))
    is_told_after = event.start >= place.day.end
    return not before and is_told_after and _SUM_BEFORE.search(place.since) is not None


def _places(told: StoryText, found: Sequence[DateMention]) -> Iterator[_DatedEvent]:
    """Each day with its event; no event belongs to two days."""
    events = list(_events(told, found))
    claimed: set[_Event] = set()
    for number, day in enumerate(found):
        left = found[number - 1].end if number else 0
        right = found[number + 1].start if number + 1 < len(found) else len(told.plain)
        free = [event for event in events if event not in claimed]
        event = _event_of(day, (left, right), free, told)
        if event is not None and not event.is_payment and _is_all_that(day, found, told):
            event = None
        if event is not None:
            claimed.add(event)
        yield _DatedEvent(number, day, event, told.plain[left : day.start])


def _is_all_that(day: DateMention, found: Sequence[DateMention], told: StoryText) -> bool:
    """True if it is the only day, set off at the end: said of all that was told."""
    is_set_off = told.plain[: day.start].endswith((" ", ","))
    return len(found) == 1 and is_set_off and _LAST_WORDS.fullmatch(told.plain, day.end) is not None


def _events(told: StoryText, found: Sequence[DateMention]) -> Iterator[_Event]:
    plain = told.without((day.start, day.end) for day in found).plain
    begins = word_begins(plain)
    for event in _EVENT.finditer(plain):
        is_payment = bool(event["paid"])
        if not event["denied"] and (is_payment or event.start("other") in begins):
            yield _Event(*event.span(), is_payment)


def _event_of(
    day: DateMention, around: Span, events: Sequence[_Event], told: StoryText
) -> _Event | None:
    """The event of a day: told shortly before it, or else after it, and with no other day
    between them."""
    before = _before(day, around[0], events)
    after = _after(day, around[1], events, told)
    if before is None:
        return after
    between = told.plain[before.end : day.start]
    is_far = not before.is_payment and len(between) > _NEAR_BEFORE
    if after is None:
        return None if is_far else before
    if _begins_anew(before, after, day, told):
        return after
    is_near = len(between) <= _NEAR_BEFORE and MAX_LENGTH not in between
    is_bound = _ON.search(between) or _ON_THE.match(told.plain, day.start)
    return before if is_near or is_bound or before.is_payment else after


def _before(day: DateMention, left: int, events: Sequence[_Event]) -> _Event | None:
    earlier = (each for each in reversed(events) if left <= each.start and each.end <= day.start)
    event = next(earlier, None)
    is_far = event is not None and day.start - event.end > _FAR_BEFORE[event.is_payment]
    return None if is_far else event


def _after(
    day: DateMention, right: int, events: Sequence[_Event], told: StoryText
) -> _Event | None:
    event = next((each for each in events if day.end <= each.start < right), None)
    if event is None or event.start - day.end > _FAR_AFTER:
        return None
    is_of_next = right < len(told.plain) and _TIED.fullmatch(told.plain, event.end, right)
    return None if is_of_next else event


def _begins_anew(before: _Event, after: _Event, day: DateMention, told: StoryText) -> bool:
    """True if a new clause begins between the event before and the day: by a word for it, or
    because the day is set off and what was paid on it follows at once."""
    if _CLAUSE.search(told.plain, before.end, day.start):
        return True
    is_at_once = after.is_payment and after.start <= day.end + 1
    between = _ON_DAY.sub("", told.plain[before.end : day.start])
    is_set_off = between.endswith(" ") and len(between) > _SHORT_WORD
    return is_at_once and is_set_off and not before.is_payment
