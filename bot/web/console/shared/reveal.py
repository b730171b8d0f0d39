"""The time for which a case or a call-back stays revealed: ten minutes, one at a time."""

from datetime import UTC, datetime, timedelta

from flask import session

KEPT = timedelta(minutes=10)
# In the signed cookie of the login, which forgets it at every login and logout.
_IN_COOKIE = "revealed"
_NEW = "revealed just now"


def begin(thing: str, now: datetime) -> None:
    """Reveal this one from now on, and no other one any more."""
    session[_IN_COOKIE] = [thing, int((now + KEPT).timestamp())]
    session[_NEW] = True


def end() -> None:
    """Mask everything again."""
    session.pop(_IN_COOKIE, None)
    session.pop(_NEW, None)


def is_new() -> bool:
    """True the first time it is shown, and only once."""
    return bool(session.pop(_NEW, False))


def until(thing: str, now: datetime) -> datetime | None:
    """The time until which this one is revealed; None: it is masked."""
    kept = session.get(_IN_COOKIE)
    if not kept or kept[0] != thing:
        return None
    ends = datetime.fromtimestamp(kept[1], UTC)
    return ends if now < ends else None
