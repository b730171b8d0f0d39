"""What came before consent and may belong to a complaint: only the messages' ids, for a while."""

from datetime import datetime, timedelta
from typing import Any, Literal

What = Literal["pictures", "told"]

REMEMBERED: dict[What, timedelta] = {"pictures": timedelta(hours=24), "told": timedelta(minutes=30)}
_MOST: dict[What, int] = {"pictures": 10, "told": 3}
_STATE = "before_consent"


def remember(state: dict[str, Any], what: What, message_id: str, at: datetime) -> int:
    """A message that may be needed once there is consent; how many of its kind there are."""
    kept = {found: sent for found, sent in _kept(state, what) if found != message_id}
    kept[message_id] = at.isoformat()
    return _keep(state, what, list(kept.items())[-_MOST[what] :])


def take(state: dict[str, Any], what: What, at: datetime) -> list[str]:
    """The ids that are young enough, the oldest first; all are forgotten here."""
    kept = _kept(state, what)
    _keep(state, what, [])
    return [found for found, sent in kept if at - datetime.fromisoformat(sent) <= REMEMBERED[what]]


def forget(state: dict[str, Any], message_id: str) -> bool:
    """The message was taken back; whether it was remembered."""
    known = False
    for what in REMEMBERED:
        kept = _kept(state, what)
        left = [each for each in kept if each[0] != message_id]
        known = known or len(left) < len(kept)
        _keep(state, what, left)
    return known


def drop(state: dict[str, Any]) -> None:
    """Nothing is remembered any more."""
    state.pop(_STATE, None)


def _kept(state: dict[str, Any], what: What) -> list[tuple[str, str]]:
    return [(found, sent) for found, sent in state.get(_STATE, {}).get(what, [])]


def _keep(state: dict[str, Any], what: What, messages: list[tuple[str, str]]) -> int:
    kept = {**state.get(_STATE, {}), what: [list(each) for each in messages]}
    state[_STATE] = {name: found for name, found in kept.items() if found}
    if not state[_STATE]:
        drop(state)
    return len(messages)
