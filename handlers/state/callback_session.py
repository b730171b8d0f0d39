"""A wish to be called back that is being told: what is kept of it between two messages."""

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

CONSENT, MESSAGE, PHONE, NAME = "consent", "message", "phone", "name"
_OPEN_FOR = timedelta(hours=1)
# The button of the notice may be tapped in the morning after.
_NOTICE_STANDS_FOR = timedelta(days=1)
_STATE = "call_back"


@dataclass
class Request:
    """What was told so far: `asking` is the question last asked; `messages` are the ids of the
    LINE messages that told it; `reminded` counts unasked repetitions of the question; `language`
    is that of the notice that was agreed to. The name is asked for once the rest is filed."""

    asking: str
    asked_at: str
    consent_at: str = ""
    message: str = ""
    messages: list[str] = field(default_factory=list)
    reminded: int = 0
    language: str = "th"


def present(state: dict[str, Any], at: datetime) -> Request | None:
    """The unfinished request; after an hour it is forgotten, so that nothing typed later
    goes into it."""
    request = under_notice(state, at)
    if request is None or at - datetime.fromisoformat(request.asked_at) <= _OPEN_FOR:
        return request
    if request.asking != CONSENT:
        drop(state)
    return None


def under_notice(state: dict[str, Any], at: datetime) -> Request | None:
    """The request, for whoever taps the button of its notice; that one stands for a day."""
    kept = state.get(_STATE)
    if kept is None:
        return None
    request = Request(**kept)
    if at - datetime.fromisoformat(request.asked_at) > _NOTICE_STANDS_FOR:
        drop(state)
        return None
    return request


def keep(state: dict[str, Any], request: Request) -> None:
    """Puts the request into the state."""
    state[_STATE] = asdict(request)


def drop(state: dict[str, Any]) -> bool:
    """Takes the request out of the state; whether there was one."""
    return state.pop(_STATE, None) is not None
