"""The context of a turn: all that a handler may touch while it answers one event."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from db.complaints import complaints
from db.engine.encryption import IndexKey
from db.models.tables import Complaint
from db.queue.conversation_state import ConversationState
from db.queue.conversations import LockedConversation, Wrap
from handlers.messages.event import Action, Event, TextMessage
from handlers.messages.opening_hours import OpeningHours
from handlers.messages.postback import typed_text
from handlers.messages.reading import TextReading, day_to_count_from
from handlers.messages.reply import Answer
from knowledge_base import KnowledgeBase
from knowledge_base.checking.results import CheckResult


@dataclass(frozen=True)
class TurnServices:
    """Services that a handler may ask for while it answers.

    `new_id` gives an unguessable name for a draft, `new_case_number` one for a complaint,
    `new_code` six digits for a link under `public_url`; `wrap_key` encrypts a person's new key
    under the office's own; `office_hours` are shown as they are, and `opening_hours`, where known,
    tell whether the telephone is answered now; `bot_id` (such as "@abc", or empty) names us in
    LINE; where `disk_is_full` texts may be kept, but no files.
    `next_action` is what the person did next, where that came already; `stored_text` gives the
    text of a message by its id, as long as the inbox has it; `replace_stored_text` changes what the
    inbox has of this event's text; `picture_check` is what was seen in a message's picture, None
    where it was not read; `waits_for_pieces` says whether what is told in several messages is
    waited for."""

    new_id: Callable[[], str]
    new_case_number: Callable[[], str]
    new_code: Callable[[], str]
    index_key: IndexKey
    wrap_key: Wrap
    office_hours: str
    opening_hours: OpeningHours | None
    public_url: str
    bot_id: str
    disk_is_full: Callable[[], bool]
    next_action: Callable[[], Action | None]
    stored_text: Callable[[str], str]
    replace_stored_text: Callable[[str], None]
    picture_check: Callable[[str], CheckResult | None]
    waits_for_pieces: bool


@dataclass(frozen=True)
class Turn:
    """One event, whose conversation is held until the transaction ends. `reading` was begun
    before it; `now` is in UTC. Handlers neither send nor commit; what they put into `state`
    through its entries (`handlers/state/`) is kept."""

    event: Event
    reading: TextReading
    conversation: LockedConversation
    session: Session
    services: TurnServices
    now: datetime

    @property
    def action(self) -> Action:
        """The user's action."""
        return self.event.action

    @property
    def state(self) -> ConversationState:
        """The state remembered of this conversation."""
        return self.conversation.state

    @property
    def knowledge_base(self) -> KnowledgeBase:
        """The topics that this event is answered with."""
        return self.reading.knowledge_base

    @property
    def today(self) -> date:
        """The day from which the days in the event's text count; in Thailand."""
        text = typed_text(self.action)
        return day_to_count_from(text, self.event.day, self.event.waking_day)

    def with_text(self, text: str) -> "Turn":
        """The same turn, as if only this part of its text had been typed; where it is no text,
        the turn itself."""
        if not isinstance(self.action, TextMessage):
            return self
        part = TextMessage(text, typed_text(self.action))
        return replace(self, event=replace(self.event, action=part))

    def filed(self) -> list[Complaint]:
        """The complaints that this person has sent, newest first; asks for them only where there
        is one."""
        held = self.conversation
        return complaints.of_conversation(self.session, held.id) if held.has_filed else []


# What lies inside a middleware: the rest of them, and the handlers.
NextHandler = Callable[[Turn], Answer]
