"""Messages from before the consent that may belong to a complaint: their ids only, for a while."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.messages.context import Turn
from handlers.messages.event import FileMessage, ImageMessage
from handlers.state.entries import SHORT_TEXTS

# `shown` are pictures that are not answered yet; `told` tells a story, `part` something that may
# belong to one, `later` a further matter, while a form was open; with `ended` a crook's case came
# to nothing; `checked` asks about a shop before paying, and is no part of a story.
MessageKind = Literal["pictures", "shown", "told", "part", "later", "ended", "checked"]

LIFETIMES: dict[MessageKind, timedelta] = {
    "pictures": timedelta(hours=24),
    "shown": timedelta(minutes=10),
    "told": timedelta(minutes=60),
    "part": timedelta(minutes=60),
    "later": timedelta(minutes=60),
    "ended": timedelta(minutes=60),
    "checked": timedelta(minutes=60),
}
_MOST: dict[MessageKind, int] = {
    "pictures": 10,
    "shown": 20,
    "told": 20,
    "part": 20,
    "later": 20,
    "ended": 1,
    "checked": 1,
}
# By kind, the ids of messages and when they were sent (ISO 8601, UTC), the oldest first.
BEFORE_CONSENT = StateEntry(
    "before_consent", dict[MessageKind, list[list[str]]], kept=max(LIFETIMES.values())
)


def remember(state: ConversationState, what: MessageKind, message_id: str, at: datetime) -> int:
    """Remember a message that may be needed once there is consent; return the count of its kind."""
    kept = {found: sent for found, sent in _entries(state, what) if found != message_id}
    kept[message_id] = at.isoformat()
    return _save(state, what, list(kept.items())[-_MOST[what] :])


def more_follow(turn: Turn) -> bool:
    """True if another picture or file came already, which is answered with this one."""
    return isinstance(turn.services.next_action(), ImageMessage | FileMessage)


def remember_told(turn: Turn, what: MessageKind = "told") -> None:
    """Remember all messages of this turn as parts of a story."""
    for message_id in turn.event.message_ids:
        remember(turn.state, what, message_id, turn.event.at)


def take_later(turn: Turn) -> bool:
    """Turn the messages about a further matter into those told now; true if there are any."""
    fresh = recent(turn.state, "later", turn.event.at)
    told = [each for each in _entries(turn.state, "later") if each[0] in fresh]
    _save(turn.state, "later", [])
    if told:
        _save(turn.state, "told", told)
    return bool(told)


def pop(state: ConversationState, what: MessageKind, at: datetime) -> list[str]:
    """The ids that are young enough, the oldest first; all are forgotten here."""
    found = recent(state, what, at)
    _save(state, what, [])
    return found


def recent(state: ConversationState, what: MessageKind, at: datetime) -> list[str]:
    """The ids that are young enough, the oldest first."""
    kept = _entries(state, what)
    return [found for found, sent in kept if at - datetime.fromisoformat(sent) <= LIFETIMES[what]]


def in_order(state: ConversationState, at: datetime, *, since: datetime | None = None) -> list[str]:
    """The ids of a story's messages and its parts that are young enough, and from after `since`,
    the oldest first."""
    young = {*recent(state, "told", at), *recent(state, "part", at)}
    sent = dict((*_entries(state, "part"), *_entries(state, "told")))
    after = [each for each in sent if not since or datetime.fromisoformat(sent[each]) > since]
    # Those of one turn were sent at one time, and stay as they came.
    return sorted(filter(young.__contains__, after), key=sent.__getitem__)


def since_ended(state: ConversationState, message_ids: Iterable[str]) -> list[str]:
    """Those of the messages that were sent after a crook's case had come to nothing; all of them
    where none has."""
    ended_at = max((sent for _, sent in _entries(state, "ended")), default="")
    sent = dict((*_entries(state, "part"), *_entries(state, "told")))
    return [each for each in message_ids if sent[each] > ended_at]


def forget(state: ConversationState, message_id: str) -> bool:
    """Forget a message that was taken back; true if it was remembered."""
    known = False
    for what in LIFETIMES:
        kept = _entries(state, what)
        left = [each for each in kept if each[0] != message_id]
        known = known or len(left) < len(kept)
        _save(state, what, left)
    return known


def forget_told(turn: Turn, story: str) -> None:
    """Forget the messages whose texts stand in a story."""
    for each in in_order(turn.state, turn.event.at):
        if turn.services.stored_text(each).strip() in story:
            forget(turn.state, each)


def drop(state: ConversationState) -> None:
    """Forget all remembered messages."""
    BEFORE_CONSENT.clear(state)
    SHORT_TEXTS.clear(state)


def _entries(state: ConversationState, what: MessageKind) -> list[tuple[str, str]]:
    kept = BEFORE_CONSENT.get(state) or {}
    return [(found, sent) for found, sent in kept.get(what, [])]


def _save(state: ConversationState, what: MessageKind, messages: list[tuple[str, str]]) -> int:
    kept = (BEFORE_CONSENT.get(state) or {}) | {what: [list(each) for each in messages]}
    left = {name: found for name, found in kept.items() if found}
    if left:
        BEFORE_CONSENT.set(state, left)
    else:
        drop(state)
    return len(messages)
