"""All that a handler may touch while it answers one event."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from db.engine.encryption import IndexKey
from db.queue.conversations import Held, Wrap
from handlers.messages.event import Did, Event
from handlers.messages.reading import TextReading
from handlers.messages.reply import Answer
from knowledge_base import KnowledgeBase


@dataclass(frozen=True)
class Turn:
    """One event, whose conversation is held until the transaction ends. `reading` was begun
    before it.

    `now` is in UTC. `new_id` gives an unguessable name for a draft, `new_number` one for a
    complaint, `new_code` six digits for a link under `public_url`; `wrap` seals a person's new
    key; `office_hours` are told as they are, `bot_id` (such as "@abc", or empty) names us in LINE;
    where `disk_is_full` words may be kept, but no files;
    `picture_follows` says whether the person's next event, which came already, is a picture or a
    file too; `typed_before` gives the text of a message by its id, as long as the inbox has it;
    `keep_instead` puts a text in the inbox in place of what was typed now. Handlers neither send
    nor commit; what they put into `state` (JSON) is kept."""

    event: Event
    reading: TextReading
    conversation: Held
    knowledge_base: KnowledgeBase
    session: Session
    now: datetime
    new_id: Callable[[], str]
    new_number: Callable[[], str]
    new_code: Callable[[], str]
    index_key: IndexKey
    wrap: Wrap
    office_hours: str
    public_url: str
    disk_is_full: Callable[[], bool]
    picture_follows: Callable[[], bool]
    typed_before: Callable[[str], str]
    keep_instead: Callable[[str], None]
    bot_id: str = ""

    @property
    def did(self) -> Did:
        """What the user did."""
        return self.event.did

    @property
    def state(self) -> dict[str, Any]:
        """What is remembered of this conversation."""
        return self.conversation.state

    @property
    def today(self) -> date:
        """The day in Thailand when the user did it."""
        return self.event.day


# What lies inside a middleware: the rest of them, and the handlers.
Respond = Callable[[Turn], Answer]
