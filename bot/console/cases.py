"""The complaint that an address names, and how the audit log names it."""

from flask import abort
from sqlalchemy.orm import Session

from db import complaints
from db.models import Complaint


def found_complaint(session: Session, number: str) -> Complaint:
    """The complaint of this number; 404 when there is none."""
    found = complaints.with_number(session, number) if number.isprintable() else None
    return found or abort(404)


def thing(number: str) -> str:
    """How the audit log names the complaint of this number."""
    return f"complaint {number}"
