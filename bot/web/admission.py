"""Admission of events: their lanes, and the limits of waiting events a person and in all."""

import threading
import time
from collections import Counter
from collections.abc import Collection, Iterable

from bot.line.parser import RawEvent
from bot.services import Services
from db.queue import conversations, inbox, lanes
from db.queue.conversations import Chat, KnownConversation
from handlers.nlu import emergencies

# Of one person: more than LINE's largest set of pictures.
MOST_OF_ONE = 60
# In all: what one process answers in some minutes. Beyond it LINE is asked to come again, and for
# people in an emergency or in a form beyond twice as many.
MOST_WAITING = 10_000
_LOOK_S = 1.0
# All others are of use whenever they are read, and bounded by these.
_BOUNDED = ("message", "postback")


class Admission:
    """Limits within one transaction of the webhook, which may store several events of one
    person."""

    def __init__(self, known: Collection[KnownConversation]) -> None:
        self._waiting = Counter({each.id: each.waiting for each in known})
        self._overflows = {each.id for each in known if each.overflows and each.waiting}

    @property
    def crowded(self) -> list[int]:
        """The conversations that are at their limit."""
        full = {of for of, waiting in self._waiting.items() if waiting >= MOST_OF_ONE}
        return sorted(full | self._overflows)

    def overflows(self, event: RawEvent, conversation_id: int) -> bool:
        """True if the event comes beyond what is kept of its person; then so do all later ones,
        until the person was told of it."""
        if event.type not in _BOUNDED:
            return False
        if self._waiting[conversation_id] >= MOST_OF_ONE:
            self._overflows.add(conversation_id)
        return conversation_id in self._overflows

    def lane(self, event: RawEvent, conversation: KnownConversation) -> int:
        """The lane in which the event waits, which is counted."""
        before = self._waiting[conversation.id]
        self._waiting[conversation.id] += 1
        if before >= lanes.MANY:
            return lanes.LATER
        if _goes_first(event, conversation):
            return lanes.FIRST
        return lanes.KNOWN if conversation.was_answered else lanes.USUAL


def _goes_first(event: RawEvent, conversation: KnownConversation | None) -> bool:
    if conversation is not None and conversation.goes_first:
        return True
    text, data = _string(event, "message", "text"), _string(event, "postback", "data")
    return emergencies.may_need_haste(text) or data.startswith(emergencies.TAPS)


def _string(event: RawEvent, part: str, name: str) -> str:
    inner = event.json.get(part)
    found = inner.get(name) if isinstance(inner, dict) else None
    return found if isinstance(found, str) else ""


class Backlog:
    """Number of all events that wait, as far as it has to be known: counted once a second."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._guard = threading.Lock()
        self._look_at = 0.0
        self._count = 0

    def refuses(self, events: Iterable[RawEvent]) -> bool:
        """True if so many wait that these have to come again later."""
        count = self._counted()
        if count < MOST_WAITING:
            return False
        return count >= 2 * MOST_WAITING or not any(map(self._is_urgent, events))

    def _counted(self) -> int:
        with self._guard:
            is_old = time.monotonic() >= self._look_at
            self._look_at = time.monotonic() + _LOOK_S if is_old else self._look_at
        if is_old:
            with self._services.transactions.reading() as session:
                self._count = inbox.count_waiting(session)
        return self._count

    def _is_urgent(self, event: RawEvent) -> bool:
        settings = self._services.settings
        if event.chat is None:
            return False
        chat = Chat(event.chat.kind, event.chat.id)
        with self._services.transactions.reading() as session:
            known = conversations.find(session, chat, settings.data_keys, settings.index_key)
        return _goes_first(event, known)
