"""An unfinished request for a call: the state kept of it between two messages."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from db.queue.conversation_state import ConversationState, StateEntry

CONSENT, MESSAGE, PHONE, NAME = "consent", "message", "phone", "name"
_OPEN_FOR = timedelta(hours=1)


@dataclass
class CallbackSession:
    """The request so far: `asking` is the question last asked; `messages` are the ids of the LINE
    messages that hold it; `reminded` counts unasked repetitions of the question; `language` is
    that of the notice that was agreed to. The name is asked for once the rest is filed."""

    asking: str
    asked_at: str
    consent_at: str = ""
    message: str = ""
    messages: list[str] = field(default_factory=list)
    reminded: int = 0
    language: str = "th"


# The button of the notice may be tapped in the morning after.
CALL_BACK = StateEntry("call_back", CallbackSession, kept=timedelta(days=1))


def load(state: ConversationState, at: datetime) -> CallbackSession | None:
    """The unfinished request; None after an hour, so that nothing typed later goes into it."""
    request = load_for_notice(state, at)
    if request is None or at - datetime.fromisoformat(request.asked_at) <= _OPEN_FOR:
        return request
    if request.asking != CONSENT:
        drop(state)
    return None


def load_for_notice(state: ConversationState, at: datetime) -> CallbackSession | None:
    """The request, for a tap on the button of its notice, which is valid for a day."""
    return CALL_BACK.recent(state, at, lambda request: request.asked_at)


def save(state: ConversationState, request: CallbackSession) -> None:
    """Put the request into the state."""
    CALL_BACK.set(state, request)


def drop(state: ConversationState) -> bool:
    """Remove the request from the state; true if there was one."""
    return CALL_BACK.clear(state)
