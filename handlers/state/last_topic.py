"""The topic that the talk is about, for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.queue.conversation_state import ConversationState, StateEntry
from knowledge_base.content.topic.variants import Stage


@dataclass(frozen=True, slots=True)
class LastTopic:
    """A topic's id, when the talk came to it (ISO 8601, UTC), whether its answer was shown or
    only offered, whether all of it was read, and for whom it was shown, where that is known."""

    id: str
    at: str
    more_was_read: bool = False
    answered: bool = True
    stage: Stage | None = None


LAST_TOPIC = StateEntry("last_topic", LastTopic, kept=timedelta(minutes=10))


def remember(
    state: ConversationState,
    topic_id: str,
    at: datetime,
    *,
    more_was_read: bool = False,
    stage: Stage | None = None,
) -> None:
    """What goes on from here is about this topic, whose answer is shown."""
    LAST_TOPIC.set(state, LastTopic(topic_id, at.isoformat(), more_was_read, stage=stage))


def offer(state: ConversationState, topic_id: str, at: datetime) -> None:
    """What goes on from here may be about this topic, whose answer is not shown yet."""
    LAST_TOPIC.set(state, LastTopic(topic_id, at.isoformat(), answered=False))


def recent(state: ConversationState, at: datetime) -> LastTopic | None:
    """The topic of the last ten minutes; an older one is forgotten here."""
    return LAST_TOPIC.recent(state, at, lambda last: last.at)


def forget(state: ConversationState) -> bool:
    """What comes next is about something else; whether anything was remembered."""
    return LAST_TOPIC.clear(state)
