"""The topic that the talk is about, for a while."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

REMEMBERED = timedelta(minutes=10)
_STATE = "last_topic"


@dataclass(frozen=True, slots=True)
class LastTopic:
    """A topic's id, when the talk came to it (ISO 8601, UTC), whether its answer was shown or
    only offered, and whether all of it was read."""

    id: str
    at: str
    more_was_read: bool = False
    answered: bool = True


def remember(
    state: dict[str, Any], topic_id: str, at: datetime, *, more_was_read: bool = False
) -> None:
    """What goes on from here is about this topic, whose answer is shown."""
    state[_STATE] = asdict(LastTopic(topic_id, at.isoformat(), more_was_read))


def offer(state: dict[str, Any], topic_id: str, at: datetime) -> None:
    """What goes on from here may be about this topic, whose answer is not shown yet."""
    state[_STATE] = asdict(LastTopic(topic_id, at.isoformat(), answered=False))


def recent(state: dict[str, Any], at: datetime) -> LastTopic | None:
    """The topic of the last ten minutes; an older one is forgotten here."""
    kept = state.get(_STATE)
    if kept is None:
        return None
    read, answered = bool(kept.get("more_was_read")), bool(kept.get("answered", True))
    last = LastTopic(kept["id"], kept["at"], read, answered)
    if at - datetime.fromisoformat(last.at) > REMEMBERED:
        forget(state)
        return None
    return last


def forget(state: dict[str, Any]) -> bool:
    """What comes next is about something else; whether anything was remembered."""
    return state.pop(_STATE, None) is not None
