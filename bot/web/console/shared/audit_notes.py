"""The reason that a member of staff gives, and the row of the action in the audit log."""

from flask import request
from sqlalchemy.orm import Session

from bot.reports.complaint_export import REASON_LENGTH, is_sufficient_reason
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.texts import console as texts
from db.export.cells import one_line
from db.operations import alerts
from db.staff import audit


def reason_given() -> tuple[str, str]:
    """The reason typed into the form, and what is wrong with it ("" when nothing is)."""
    reason = one_line(request.form.get("reason", ""))
    if not reason:
        return reason, texts.NO_REASON
    if not is_sufficient_reason(reason):
        return reason, texts.SHORT_REASON
    return reason, texts.reason_too_long(REASON_LENGTH) if len(reason) > REASON_LENGTH else ""


def note(session: Session, action: str, thing: str, reason: str) -> None:
    """Log that this member did it now. To be called before the page is sent: what cannot be logged
    is not shown."""
    who, now = member().name, current_console().clock()
    audit.write(session, who=who, action=action, thing=thing, reason=reason, now=now)
    alerts.check_reveals(session, who, action, now)
