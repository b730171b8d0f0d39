"""The states of a complaint and the steps between them that staff may take."""

from datetime import timedelta

RECEIVED = "received"
CHECKING = "checking"
MEDIATING = "mediating"
SETTLED = "settled"
NOT_SETTLED = "not_settled"
REFERRED = "referred"
WITHDRAWN = "withdrawn"
CLOSED = "closed"

NEXT: dict[str, tuple[str, ...]] = {
    RECEIVED: (CHECKING, REFERRED),
    CHECKING: (MEDIATING, SETTLED, NOT_SETTLED, REFERRED),
    MEDIATING: (SETTLED, NOT_SETTLED, REFERRED),
    SETTLED: (CLOSED, CHECKING),
    NOT_SETTLED: (CLOSED, CHECKING),
    REFERRED: (CLOSED, CHECKING),
    WITHDRAWN: (CLOSED, CHECKING),
    CLOSED: (),
}
STATUSES = tuple(NEXT)

# So long after filing the office usually makes its first contact.
FIRST_CONTACT = timedelta(days=15)

# What the filer may do by a tap: withdraw what is open, reopen what is called settled and is not.
FILER_NEXT: dict[str, tuple[str, ...]] = {
    RECEIVED: (WITHDRAWN,),
    CHECKING: (WITHDRAWN,),
    MEDIATING: (WITHDRAWN,),
    REFERRED: (WITHDRAWN,),
    SETTLED: (CHECKING,),
    NOT_SETTLED: (CHECKING,),
    CLOSED: (CHECKING,),
}

# What ends a matter, or sends it elsewhere, is told to the filer in words.
NEEDS_PUBLIC_NOTE = frozenset({SETTLED, NOT_SETTLED, REFERRED, CLOSED})


def may_go(from_status: str, to_status: str) -> bool:
    """Whether staff may take this step."""
    return to_status in NEXT.get(from_status, ())


def may_correct(status: str) -> bool:
    """Whether the filer may still correct answers and add evidence."""
    return WITHDRAWN in FILER_NEXT.get(status, ())
