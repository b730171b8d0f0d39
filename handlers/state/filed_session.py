"""What a filer is doing with a complaint that was sent, kept between two messages."""

from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any, Literal

What = Literal["evidence", "correct", "withdraw", "reopen", "reply"]
KEPT = timedelta(hours=1)
_STATE = "filed_work"


@dataclass
class FiledWork:
    """`asking` is the field being corrected, `growing` the parts of its answer so far, `answers`
    all answers as they will be, `proposed` the one that waits for a yes; `files` counts the
    evidence added; `reason` is why the filer withdraws or reopens."""

    number: str
    what: What
    at: str
    asking: str = ""
    growing: list[Any] = field(default_factory=list)
    proposed: list[Any] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    files: int = 0
    reason: str = ""


def of(state: dict[str, Any], at: datetime) -> FiledWork | None:
    """What is being done; after an hour of silence nothing is."""
    kept = state.get(_STATE)
    if kept is None:
        return None
    known = {f.name for f in fields(FiledWork)}
    work = FiledWork(**{name: value for name, value in kept.items() if name in known})
    if at - datetime.fromisoformat(work.at) > KEPT:
        drop(state)
        return None
    return work


def present(state: dict[str, Any], at: datetime, number: str, what: What) -> FiledWork | None:
    """What is being done, if it is this with the complaint of this number."""
    work = of(state, at)
    return work if work and (work.number, work.what) == (number, what) else None


def keep(state: dict[str, Any], work: FiledWork, at: datetime) -> None:
    """Goes on from here."""
    work.at = at.isoformat()
    state[_STATE] = asdict(work)


def drop(state: dict[str, Any]) -> bool:
    """Nothing is being done; whether anything was."""
    return state.pop(_STATE, None) is not None
