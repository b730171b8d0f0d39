"""For how long a case stays readable that was revealed for a reason: ten minutes, one at a time."""

from datetime import UTC, datetime, timedelta

from flask import session

KEPT = timedelta(minutes=10)
# In the signed cookie of the login, which forgets it at every login and logout.
_IN_COOKIE = "revealed"


def begin(number: str, now: datetime) -> None:
    """This one is readable from now on, and no other one any more."""
    session[_IN_COOKIE] = [number, int((now + KEPT).timestamp())]


def end() -> None:
    """All are masked again."""
    session.pop(_IN_COOKIE, None)


def until(number: str, now: datetime) -> datetime | None:
    """Until when this one is readable; None: it is masked."""
    kept = session.get(_IN_COOKIE)
    if not kept or kept[0] != number:
        return None
    ends = datetime.fromtimestamp(kept[1], UTC)
    return ends if now < ends else None
