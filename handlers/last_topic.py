"""The topic that was answered last, for a while."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

REMEMBERED = timedelta(minutes=10)
_STATE = "last_topic"


@dataclass(frozen=True, slots=True)
class LastTopic:
    """A topic's id, when it was answered (ISO 8601, UTC), and whether all of it was read."""

    id: str
    at: str
    more_was_read: bool = False


def remember(
    state: dict[str, Any], topic_id: str, at: datetime, *, more_was_read: bool = False
) -> None:
    """What goes on from here is about this topic."""
    state[_STATE] = asdict(LastTopic(topic_id, at.isoformat(), more_was_read))


def recent(state: dict[str, Any], at: datetime) -> LastTopic | None:
    """The topic answered in the last ten minutes; an older one is forgotten here."""
    kept = state.get(_STATE)
    if kept is None:
        return None
    last = LastTopic(kept["id"], kept["at"], bool(kept.get("more_was_read")))
    if at - datetime.fromisoformat(last.at) > REMEMBERED:
        forget(state)
        return None
    return last


def forget(state: dict[str, Any]) -> bool:
    """What comes next is about something else; whether anything was remembered."""
    return state.pop(_STATE, None) is not None
