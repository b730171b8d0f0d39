"""Work done by the clock: one row a job, claimed so that no two workers do it at once."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.orm import Session

from db.engine.statements import has_come
from db.models.tables import Job


def due(session: Session, pauses: Mapping[str, timedelta], now: datetime) -> list[str]:
    """The jobs that are due or were never done; only reads. `pauses` has the longest
    time for which each is put off."""
    rows = session.execute(select(Job.name, Job.due_at).where(Job.name.in_(pauses)))
    waiting = {name for name, at in rows if now < at <= now + pauses[name]}
    return [name for name in pauses if name not in waiting]


def claim(session: Session, name: str, until: datetime, now: datetime, pause: timedelta) -> bool:
    """Take the job for as long as until `until`; False when somebody else has it. Should its
    worker die, it is due again then. `pause` is the longest time for which it is put off."""
    taken = session.execute(
        update(Job)
        .where(Job.name == name, has_come(Job.due_at, now, now + pause))
        .values(due_at=until)
        .returning(Job.name)
    )
    if taken.first() is not None:
        return True
    if session.get_bind().dialect.name == "postgresql":
        made = session.execute(
            postgresql_insert(Job)
            .values(name=name, due_at=until)
            .on_conflict_do_nothing()
            .returning(Job.name)
        )
        return made.first() is not None
    if session.get(Job, name) is not None:
        return False
    session.execute(insert(Job).values(name=name, due_at=until))
    return True


def done(
    session: Session,
    name: str,
    claimed_until: datetime,
    due_at: datetime,
    result: str,
    now: datetime,
) -> None:
    """The job is done and due again at `due_at`, unless it took so long that another worker has
    claimed it. `result` tells counts, nothing of what people said."""
    session.execute(
        update(Job)
        .where(Job.name == name, Job.due_at == claimed_until)
        .values(due_at=due_at, last_done_at=now, last_result=result)
    )
