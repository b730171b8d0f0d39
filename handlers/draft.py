"""A complaint that is being written: what is kept of it between two messages."""

from dataclasses import asdict, dataclass, field, fields
from typing import Any

CONSENT = "consent"
REVIEW = "review"
CANCELLING = "cancelling"
_STATE = "draft"


@dataclass
class Draft:
    """`asking` is the name of the field last asked, or CONSENT, REVIEW or CANCELLING, so that a
    deploy in the middle misfiles nothing. `growing` is the unfinished answer of a field with
    several parts; `pictures` are all that were sent; `messages` leads from the id of a LINE
    message to the field that it answered, so that taking it back takes the answer back.
    `consent_hash` is that of the notice agreed to, `left` what was asked before CANCELLING,
    `reminded` how often the consent was shown again unasked."""

    id: str
    asking: str = CONSENT
    asked_at: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    growing: list[Any] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    messages: dict[str, str] = field(default_factory=dict)
    consent_at: str = ""
    consent_hash: str = ""
    paused: bool = False
    left: str = ""
    reminded: int = 0


def of(state: dict[str, Any]) -> Draft | None:
    """The draft in a conversation's state; what an older version kept besides is left out."""
    kept = state.get(_STATE)
    if kept is None:
        return None
    known = {f.name for f in fields(Draft)}
    return Draft(**{name: value for name, value in kept.items() if name in known})


def keep(state: dict[str, Any], draft: Draft) -> None:
    """Puts the draft into the state."""
    state[_STATE] = asdict(draft)


def drop(state: dict[str, Any]) -> None:
    """Takes the draft out of the state."""
    state.pop(_STATE, None)
