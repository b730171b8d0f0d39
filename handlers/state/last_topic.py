"""The current topic of the conversation, for a while."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.messages.context import Turn
from knowledge_base.content.topic.variants import Stage


@dataclass(frozen=True, slots=True)
class LastTopic:
    """A topic's id, the time it came up (ISO 8601, UTC), whether its answer was shown or only
    offered, whether all of it was read, for which stage it was shown, where that is known, and the
    other office whose matter the line is that was shown of it."""

    id: str
    at: str
    more_was_read: bool = False
    answered: bool = True
    stage: Stage | None = None
    office: str = ""


LAST_TOPIC = StateEntry("last_topic", LastTopic, kept=timedelta(minutes=10))


def remember(
    state: ConversationState,
    topic_id: str,
    at: datetime,
    *,
    more_was_read: bool = False,
    stage: Stage | None = None,
) -> None:
    """Remember that the answer of this topic is shown, so that follow-ups are about it."""
    LAST_TOPIC.set(state, LastTopic(topic_id, at.isoformat(), more_was_read, stage=stage))


def offer(state: ConversationState, topic_id: str, at: datetime, *, office: str = "") -> None:
    """Remember that this topic is offered and not shown yet, so that follow-ups may be about it; of
    a line of it that was shown, the office that it names."""
    told = LastTopic(topic_id, at.isoformat(), answered=False, office=office)
    LAST_TOPIC.set(state, told)


def recent(state: ConversationState, at: datetime) -> LastTopic | None:
    """The topic of the last ten minutes; an older one is forgotten here."""
    return LAST_TOPIC.recent(state, at, lambda last: last.at)


def office(turn: Turn) -> str:
    """The other office whose matter the topic of the last ten minutes is; empty for none."""
    last = recent(turn.state, turn.event.at)
    if last is not None and last.office:
        return last.office
    topic = turn.knowledge_base.topics.get(last.id) if last is not None and last.answered else None
    return (topic.office or "") if topic is not None else ""


def forget(state: ConversationState) -> bool:
    """Forget the topic: the next text is about something else; true if there was one."""
    return LAST_TOPIC.clear(state)
