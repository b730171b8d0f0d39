"""The note that a person sells, kept for some hours."""

from datetime import datetime, timedelta

from db.queue.conversation_state import ConversationState, StateEntry

# When it was told or gone on from last, as ISO 8601 in UTC.
SELLERS_SIDE = StateEntry("sellers_side", str, kept=timedelta(hours=2))


def remember(state: ConversationState, at: datetime) -> None:
    """Note that the person sells, and is answered as a seller."""
    SELLERS_SIDE.set(state, at.isoformat())


def recent(state: ConversationState, at: datetime) -> bool:
    """True if the person said of late that they sell; an older note is forgotten here."""
    return SELLERS_SIDE.recent(state, at, lambda told: told) is not None


def forget(state: ConversationState) -> bool:
    """Forget that the person sells: they buy; true if it was noted."""
    return SELLERS_SIDE.clear(state)
