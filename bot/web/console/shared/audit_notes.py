"""The row of an action in the audit log."""

from sqlalchemy.orm import Session

from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from db.operations import alerts
from db.staff import audit


def note(session: Session, action: str, thing: str, reason: str) -> None:
    """Log that this member did it now. To be called before the page is sent: what cannot be logged
    is not shown."""
    who, now = member().name, current_console().clock()
    audit.write(session, who=who, action=action, thing=thing, reason=reason, now=now)
    alerts.check_reveals(session, who, action, now)
