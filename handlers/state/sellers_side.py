"""That somebody sells, for some hours after it was told."""

from datetime import datetime, timedelta

from db.queue.conversation_state import ConversationState, StateEntry

# When it was told or gone on from last, as ISO 8601 in UTC.
SELLERS_SIDE = StateEntry("sellers_side", str, kept=timedelta(hours=2))


def remember(state: ConversationState, at: datetime) -> None:
    """Who writes is answered as somebody who sells."""
    SELLERS_SIDE.set(state, at.isoformat())


def recent(state: ConversationState, at: datetime) -> bool:
    """Whether it was told of late that somebody sells; an older telling is forgotten here."""
    return SELLERS_SIDE.recent(state, at, lambda told: told) is not None


def forget(state: ConversationState) -> bool:
    """Who writes buys; whether anything was remembered."""
    return SELLERS_SIDE.clear(state)
