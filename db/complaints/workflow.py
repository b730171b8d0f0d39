"""The states of a complaint, the steps between them and their usual times. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from typing import Literal

from db.models.facts import Facts

RECEIVED = "received"
CHECKING = "checking"
MEDIATING = "mediating"
SETTLED = "settled"
NOT_SETTLED = "not_settled"
REFERRED = "referred"
WITHDRAWN = "withdrawn"
CLOSED = "closed"

TRANSITIONS: dict[str, tuple[str, ...]] = {
    RECEIVED: (CHECKING, REFERRED),
    CHECKING: (MEDIATING, SETTLED, NOT_SETTLED, REFERRED),
    MEDIATING: (MEDIATING, SETTLED, NOT_SETTLED, REFERRED),
    SETTLED: (CLOSED, CHECKING),
    NOT_SETTLED: (CLOSED, CHECKING),
    REFERRED: (CLOSED, CHECKING),
    WITHDRAWN: (CLOSED, CHECKING),
    CLOSED: (),
}
STATUSES = tuple(TRANSITIONS)

# So long after filing the office usually makes its first contact.
FIRST_CONTACT = timedelta(days=15)
# So long after money was sent a bank may still be asked to hold it.
FREEZE_WINDOW = timedelta(hours=72)
# To the carrier, in cash, or to a platform, which keeps the money until the goods are there.
_NOT_SENT = ("cod", "cash", "platform")
_THAILAND = timezone(timedelta(hours=7))
# After that a filer should hear of it about once a month.
FOLLOW_UP = timedelta(days=30)
# An officer may mediate so often, all within so many days of the first time.
MEDIATIONS = 2
MEDIATED_WITHIN = timedelta(days=90)

# What the filer may do by a tap: withdraw what is open, reopen what is called settled and is not.
FILER_TRANSITIONS: dict[str, tuple[str, ...]] = {
    RECEIVED: (WITHDRAWN,),
    CHECKING: (WITHDRAWN,),
    MEDIATING: (WITHDRAWN,),
    REFERRED: (WITHDRAWN,),
    SETTLED: (CHECKING,),
    NOT_SETTLED: (CHECKING,),
    CLOSED: (CHECKING,),
}

# From these a filer's CHECKING says that it was not settled after all.
REOPENABLE_STATUSES = frozenset({SETTLED, NOT_SETTLED, CLOSED})

# What ends a matter, or sends it elsewhere, is told to the filer in words.
NEEDS_PUBLIC_NOTE = frozenset({SETTLED, NOT_SETTLED, REFERRED, CLOSED})


def can_transition(from_status: str, to_status: str) -> bool:
    """True if staff may take this step."""
    return to_status in TRANSITIONS.get(from_status, ())


def may_correct(status: str) -> bool:
    """True if the filer may still correct answers and add evidence."""
    return WITHDRAWN in FILER_TRANSITIONS.get(status, ())


def may_mediate(mediations: Sequence[datetime], now: datetime) -> bool:
    """True if one more mediation may begin after those that began at these moments."""
    if not mediations:
        return True
    return len(mediations) < MEDIATIONS and now <= min(mediations) + MEDIATED_WITHIN


def freeze_deadline(facts: Facts) -> datetime | None:
    """Until when money that was sent on the told day in Thailand may be stopped, as a guess: the
    72 hours of the law run from what the bank was told. None without any, and of what was not sent
    to the seller's account."""
    day = facts.purchase_date
    if facts.paid not in ("paid", "part") or facts.payment_method in _NOT_SENT or day is None:
        return None
    return datetime.combine(day + timedelta(days=1), time(), _THAILAND) + FREEZE_WINDOW


@dataclass(frozen=True, slots=True)
class CaseProgress:
    """The facts that usual times depend on. `contacted_at`: when the filer was last contacted
    (`contacts` says what counts), or asked later to go on; None: never contacted. `mediations`:
    when each began, oldest first."""

    status: str
    filed_at: datetime
    contacted_at: datetime | None
    mediations: Sequence[datetime]


@dataclass(frozen=True, slots=True)
class Due:
    """A step that is due, and its last moment."""

    at: datetime
    what: Literal["first_contact", "follow_up", "mediation"]


def next_due(life: CaseProgress) -> Due | None:
    """The step due next; None of a complaint that ended."""
    if life.status in (WITHDRAWN, CLOSED):
        return None
    if life.contacted_at is None:
        return Due(life.filed_at + FIRST_CONTACT, "first_contact")
    following = Due(life.contacted_at + FOLLOW_UP, "follow_up")
    if life.status != MEDIATING or not life.mediations:
        return following
    end = Due(min(life.mediations) + MEDIATED_WITHIN, "mediation")
    return end if end.at < following.at else following
