"""Alarms: a member of staff who lets themselves be shown more than the work can need."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models.tables import AuditRow
from db.staff import audit

ALERT = "alarm"
REVEALS = ("reveal", "call-back reveal", "evidence original")
MOST_REVEALS = 50
WITHIN = timedelta(hours=1)


def check_reveals(session: Session, who: str, action: str, now: datetime) -> None:
    """Raise an alert with the reveal that is one too many, once an hour; it stands in the audit
    log itself, where nobody takes it out."""
    if action not in REVEALS:
        return
    count = _count(session, who, REVEALS, now)
    if count > MOST_REVEALS and not _count(session, who, (ALERT,), now):
        reason = f"{count} reveals within an hour"
        audit.write(session, who=who, action=ALERT, thing="console", reason=reason, now=now)


def _count(session: Session, who: str, actions: tuple[str, ...], now: datetime) -> int:
    statement = select(func.count()).select_from(AuditRow)
    mine = AuditRow.who == who, AuditRow.action.in_(actions), AuditRow.at > now - WITHIN
    return session.execute(statement.where(*mine)).scalar_one()


def newest(session: Session, limit: int) -> list[AuditRow]:
    """The alarms, newest first."""
    statement = select(AuditRow).where(AuditRow.action == ALERT).order_by(AuditRow.id.desc())
    return list(session.execute(statement.limit(limit)).scalars())


def reveals_before(session: Session, alarm: AuditRow) -> list[AuditRow]:
    """The reveals in the hour before an alert, newest first."""
    statement = select(AuditRow).where(
        AuditRow.who == alarm.who,
        AuditRow.action.in_(REVEALS),
        AuditRow.at > alarm.at - WITHIN,
        AuditRow.at <= alarm.at,
        AuditRow.id < alarm.id,
    )
    return list(session.execute(statement.order_by(AuditRow.id.desc())).scalars())
