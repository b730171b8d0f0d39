"""The complaint that an address names, and how the audit log names it."""

from flask import abort
from sqlalchemy.orm import Session

from bot.web.console.shared.access import member
from db.complaints import complaints
from db.models.tables import Complaint


def found_complaint(session: Session, number: str) -> Complaint:
    """The complaint of this number; 404 when there is none that the member may see."""
    found = complaints.with_number(session, number) if number.isprintable() else None
    return found if found and member().scope.covers(found) else abort(404)


def audit_subject(number: str) -> str:
    """The name of the complaint in the audit log."""
    return f"complaint {number}"
