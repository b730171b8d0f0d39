"""Bursts: waiting messages of a person that are one, and the wait for the rest of them."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.line.parser import to_event
from db.queue.conversations import LockedConversation
from db.queue.inbox import PendingEvent
from handlers.conversations.checking import pictures
from handlers.messages.event import Event, ImageMessage, MessageUnsent, TextMessage
from handlers.messages.reading import TextReading
from handlers.middleware import pieces
from handlers.state import pre_consent

MOST_PIECES = 20
# So long after one picture of a set the next is waited for, and no longer for all of them.
_NEXT_PICTURE, _WHOLE_SET = timedelta(seconds=2), timedelta(seconds=8)


@dataclass(frozen=True, slots=True)
class Burst:
    """A person's oldest waiting events: texts that are one, or what is handled one by one.
    `event` is what the texts say together; `is_last` where nothing waits after them. Until
    `rest_until` the rest of pictures that were chosen together is waited for."""

    events: Sequence[PendingEvent]
    event: Event | None = None
    is_last: bool = False
    rest_until: datetime | None = None


def next_burst(
    held: LockedConversation, waiting: Sequence[PendingEvent], most: int, burst_s: float
) -> Burst:
    """The events to handle now, of those that wait: the texts at the beginning that came close
    together, or up to `most` events before the next text. With a `burst_s` of 0 none are one."""
    if not burst_s or held.kind != "user":
        return Burst(waiting[:most])
    events = [_text_event(each) for each in waiting]
    count = _count_together(held, waiting, events, burst_s)
    if not count:
        texts_begin = next((n for n, event in enumerate(events) if event), len(events))
        handled = waiting[: max(1, min(texts_begin, most))]
        return Burst(handled, rest_until=_rest_until(held, waiting))
    texts = [event for event in events[:count] if event is not None]
    unsent = _unsent(waiting[count:])
    return Burst(waiting[:count], _joined(texts, unsent), count == len(waiting))


def _count_together(
    held: LockedConversation,
    waiting: Sequence[PendingEvent],
    events: Sequence[Event | None],
    burst_s: float,
) -> int:
    """Count the first events that are one text; 0 where the first is none, or failed before."""
    first = events[0] if events else None
    if first is None or waiting[0].attempts:
        return 0
    if not pieces.belong_together(held.state, first) or _stands_alone(held, first):
        return 1
    gap = timedelta(seconds=pieces.silence_s(held.state, first, burst_s))
    later = range(1, len(waiting))
    return next((n for n in later if not _goes_on(held, waiting, events, n, gap)), len(waiting))


def _text_event(stored: PendingEvent) -> Event | None:
    """The event of a text; None for any other, and for what cannot be read."""
    event = event_of(stored)
    return event if event is not None and isinstance(event.action, TextMessage) else None


def event_of(stored: PendingEvent) -> Event | None:
    """Parse a stored event; None for one that is none of ours or cannot be read."""
    with suppress(ValueError):
        return to_event(stored.json)
    return None


def _goes_on(
    held: LockedConversation,
    waiting: Sequence[PendingEvent],
    events: Sequence[Event | None],
    place: int,
    gap: timedelta,
) -> bool:
    event = events[place]
    if event is None or waiting[place].attempts or _stands_alone(held, event):
        return False
    return waiting[place].received_at - waiting[place - 1].received_at <= gap


def _stands_alone(held: LockedConversation, event: Event) -> bool:
    action = event.action
    return isinstance(action, TextMessage) and pieces.stands_alone(held.state, action.text)


def _unsent(following: Sequence[PendingEvent]) -> set[str]:
    """Messages that are taken back before they were read."""
    actions = [event.action for event in map(event_of, following) if event is not None]
    return {action.message_id for action in actions if isinstance(action, MessageUnsent)}


def _joined(texts: Sequence[Event], unsent: set[str]) -> Event:
    """The last one, with the words of all that were not taken back."""
    words = [
        event.action.text
        for event in texts
        if isinstance(event.action, TextMessage) and event.message_id not in unsent
    ]
    ids = [each for event in texts for each in event.message_ids]
    whole = TextMessage(" ".join(filter(None, words)))
    return replace(texts[-1], action=whole, earlier_ids=tuple(ids[:-1]), parts=tuple(words))


def _rest_until(held: LockedConversation, waiting: Sequence[PendingEvent]) -> datetime | None:
    """The moment until which the rest of a set of pictures is waited for that are shown outside
    a form; None where all are there."""
    first = _picture(waiting[0]) if waiting else None
    if first is None or not first.set_id or is_redelivered(waiting[0]):
        return None
    received = [
        stored.received_at
        for stored in waiting
        if (picture := _picture(stored)) is not None and picture.set_id == first.set_id
    ]
    now = max(received)
    before = pre_consent.recent(held.state, "shown", now)
    are_all = len(before) + len(received) >= min(first.set_size, MOST_PIECES)
    if are_all or pictures.are_evidence(held.state, now):
        return None
    return min(now + _NEXT_PICTURE, min(received) + _WHOLE_SET)


def _picture(stored: PendingEvent) -> ImageMessage | None:
    event = event_of(stored)
    return event.action if event is not None and isinstance(event.action, ImageMessage) else None


def awaited_until(
    held: LockedConversation, burst: Burst, reading: TextReading | None, burst_s: float
) -> datetime | None:
    """The moment until which more is waited for; None where the burst is answered now."""
    if (
        burst.event is None
        or not burst.is_last
        or reading is None
        or is_redelivered(burst.events[-1])
    ):
        return None
    event, state = burst.event, held.state
    if not pieces.belong_together(state, event) or pieces.is_whole(state, event, reading):
        return None
    # They stand in the order in which they were written, which is not always that of arriving.
    received = [each.received_at for each in burst.events]
    first, last = min(received), max(received)
    silent = last + timedelta(seconds=pieces.silence_s(state, event, burst_s))
    return min(silent, first + timedelta(seconds=pieces.longest_s(state, event, burst_s)))


def is_redelivered(stored: PendingEvent) -> bool:
    """True if LINE delivered it again, so that it is late already."""
    context = stored.json.get("deliveryContext")
    return isinstance(context, dict) and context.get("isRedelivery") is True
