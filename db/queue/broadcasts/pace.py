"""The promise that comes with the consent: no more than so many broadcasts a week."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.broadcasts import Broadcast
from db.queue.broadcasts import approval

MOST_A_WEEK = 2
_WEEK = timedelta(days=7)
_GOING_OUT = (approval.APPROVED, approval.SENDING, approval.STOPPED, approval.DONE)


def has_room(session: Session, at: datetime, but: int) -> bool:
    """Tell whether one more at this moment keeps the promise, whatever its audience; the one with
    the id `but` is not counted."""
    moment = func.coalesce(Broadcast.begun_at, Broadcast.send_at, Broadcast.approved_at)
    near = (moment > at - _WEEK, moment < at + _WEEK)
    others = (Broadcast.id != but, Broadcast.state.in_(_GOING_OUT))
    moments = sorted([*session.scalars(select(moment).where(*near, *others)), at])
    first_and_last = zip(moments, moments[MOST_A_WEEK:], strict=False)
    return all(last - first >= _WEEK for first, last in first_and_last)
