"""The assignment of a complaint: taken, given, released; one owner at a time."""

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import can_assign, eligible_staff, page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.forms import AssignForm
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.ids import read_id
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import timeline as complaints_timeline
from db.complaints.timeline import Assignment, AssignmentConflict
from db.export.cells import clean
from db.models.tables import Complaint, StaffMember


class _AssignmentRefused(Exception):
    """The assignment is refused, with the reason and the page's HTTP status."""

    def __init__(self, problem: str, status: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.status = status


@route("/complaints/<number>/assign", "assign", CASEWORKERS, methods=POST, form=AssignForm)
def assign(number: str) -> ResponseReturnValue:
    """Assign the complaint to somebody (or to nobody), or say who was faster."""
    form = AssignForm()
    if not form.validate():
        return page(number, form), 422
    to = read_id(form.to.data) or None
    try:
        _assign(number, Assignment(member().id, to, form.holder.data or None))
    except _AssignmentRefused as refused:
        return page(number, form.refuse(refused.problem)), refused.status
    except AssignmentConflict:
        return page(number, form.refuse(_who_was_faster(number))), 409
    taken = texts.TAKEN if to == member().id else texts.GIVEN
    flash(taken if to else texts.RELEASED)
    return redirect(url_for("console.case", number=number), 303)


def _assign(number: str, wish: Assignment) -> None:
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        if wish.seen != found.assigned_to:
            raise AssignmentConflict(number)
        if found.merged_into is not None:
            raise _AssignmentRefused(texts.IS_MERGED, 409)
        to = _fit(session, found, wish.to)
        if not can_assign(found):
            raise _AssignmentRefused(texts.NOT_YOURS_TO_GIVE, 403)
        complaints_timeline.assign(session, found, wish, current_console().clock())
        audit_notes.note(
            session, "assign", audit_subject(number), f"-> {to.name if to else ''}".strip()
        )


def _fit(session: Session, complaint: Complaint, to: int | None) -> StaffMember | None:
    if to is None:
        return None
    fit = next((one for one in eligible_staff(session, complaint) if one.id == to), None)
    if fit is None:
        raise _AssignmentRefused(texts.NOT_A_WORKER, 422)
    return fit


def _who_was_faster(number: str) -> str:
    with current_console().transactions.reading() as session:
        found = found_complaint(session, number)
        holder = session.get(StaffMember, found.assigned_to) if found.assigned_to else None
        return texts.taken_by(clean(holder.name)) if holder else texts.RELEASED_MEANWHILE
