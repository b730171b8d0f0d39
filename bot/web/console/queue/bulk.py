"""One change to many complaints: previewed first, then done one by one, each on its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import flash, redirect, render_template
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms import SelectMultipleField
from wtforms.validators import Length, ValidationError

from bot.web.console.cases.case import can_assign, eligible_staff
from bot.web.console.cases.cases import audit_subject
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ParagraphField, SentField
from bot.web.console.shared.queue_filters import QueueForm, address, apply_search
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import queue as texts
from bot.worker.notifications import notify_status_change
from db.complaints import complaints, due_dates
from db.complaints import queue as complaints_queue
from db.complaints import timeline as complaints_timeline
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import EditConflict, InvalidTransition, StatusChange
from db.complaints.timeline import Assignment, AssignmentConflict
from db.export.cells import clean
from db.models.tables import Complaint, StaffMember
from db.texts import STATUS_LABELS

MOST_AT_ONCE = 200
NOTE_LENGTH = 2_000
# A referral says to whom and why, which is no matter of many at once.
STATUSES = tuple(
    code
    for code in complaints_workflow.TRANSITIONS
    if code
    not in (
        complaints_workflow.RECEIVED,
        complaints_workflow.REFERRED,
        complaints_workflow.WITHDRAWN,
    )
)


@dataclass(frozen=True, slots=True)
class SelectedComplaint:
    """A complaint as it stood on the page where it was selected."""

    number: str
    version: int
    holder: int


@dataclass(frozen=True, slots=True)
class BulkAction:
    """The change: a status, or (`status` empty) the new owner `to`, None for nobody."""

    status: str
    to: int | None
    label: str

    @property
    def needs_note(self) -> bool:
        """True if the filers must get a note in words."""
        return self.status in complaints_workflow.NEEDS_PUBLIC_NOTE


class BulkForm(QueueForm):
    """The step to take with several complaints."""

    pick = SelectMultipleField(choices=(), validate_choice=False, default=())
    scope = SentField()
    deed = SentField()

    @property
    def wanted(self) -> tuple[str, str]:
        """A kind of change, and a status or an owner."""
        what, _, value = self.deed.data.partition(" ")
        return what, value

    def selected(self) -> list[SelectedComplaint]:
        """The complaints that were picked one by one."""
        parts = [each.split(" ") for each in self.pick.data[:MOST_AT_ONCE]]
        return [
            SelectedComplaint(number, int(version), int(holder))
            for number, version, holder in (part for part in parts if len(part) == 3)
            if version.isdecimal() and holder.isdecimal() and len(version + holder) < 19
        ]


class BulkConfirmForm(BulkForm):
    """The note that the filers get."""

    public_note = ParagraphField(
        texts.BULK_NOTE, [Length(max=NOTE_LENGTH, message=texts.BULK_NOTE_LONG)]
    )

    def validate_public_note(self, field: ParagraphField) -> None:
        """Some statuses have one."""
        what, status = self.wanted
        is_needed = what == "status" and status in complaints_workflow.NEEDS_PUBLIC_NOTE
        if is_needed and not field.data:
            raise ValidationError(texts.BULK_NOTE_NEEDED)


class _NotChangeable(Exception):
    """This complaint cannot be changed, with the code of the reason."""


@route("/complaints/change", "bulk", CASEWORKERS, methods=POST, form=BulkForm)
def bulk() -> ResponseReturnValue:
    """Preview how many would change, and which cannot and why; change nothing."""
    form = BulkForm()
    with current_console().transactions.reading() as session:
        deed = _requested_action(session, form)
        picked = _all(session, form) if form.scope.data == "all" else form.selected()
        if deed is None or not picked:
            flash(texts.BULK_NOTHING, "danger")
            return _back(form)
        return _dry_run(session, deed, picked, BulkConfirmForm())


@route(
    "/complaints/change/confirm", "bulk_confirm", CASEWORKERS, methods=POST, form=BulkConfirmForm
)
def bulk_confirm() -> ResponseReturnValue:
    """Change them, each in its own transaction, if it is still as it was seen."""
    form = BulkConfirmForm()
    with current_console().transactions.reading() as session:
        deed, picked = _requested_action(session, form), form.selected()
        if deed is None or not picked:
            flash(texts.BULK_NOTHING, "danger")
            return _back(form)
        if not form.validate():
            return _dry_run(session, deed, picked, form), 422
    refused = _tally(_apply(deed, each, form.public_note.data) for each in picked)
    left = sum(map(len, refused.values()))
    flash(texts.changed(len(picked) - left, left))
    for code, numbers in refused.items():
        flash(f"{texts.REASONS[code]}: {', '.join(numbers)}", "danger")
    return _back(form)


def _back(form: QueueForm) -> ResponseReturnValue:
    return redirect(address({**form.asked.given, "search": form.search.data}), 303)


def _requested_action(session: Session, form: BulkForm) -> BulkAction | None:
    what, value = form.wanted
    if what == "status" and value in STATUSES:
        return BulkAction(value, None, STATUS_LABELS[value])
    if what != "assign":
        return None
    if value == "0":
        return BulkAction("", None, texts.TO_NOBODY)
    found = next(
        (one for one in complaints_timeline.assignable_staff(session) if str(one.id) == value), None
    )
    return BulkAction("", found.id, texts.to_somebody(clean(found.name))) if found else None


def _all(session: Session, form: QueueForm) -> list[SelectedComplaint]:
    wanted = form.asked
    search = apply_search(session, wanted.wanted)
    if search.wanted is None or wanted.problem:
        return []
    found = complaints_queue.newest(session, search.wanted, MOST_AT_ONCE)
    return [SelectedComplaint(one.number, one.version, one.assigned_to or 0) for one in found]


def _dry_run(
    session: Session,
    deed: BulkAction,
    picked: Sequence[SelectedComplaint],
    form: BulkConfirmForm,
) -> str:
    reasons = {each: _reason(session, deed, each) for each in picked}
    return render_template(
        "console/bulk.html",
        deed=deed,
        form=form,
        given={
            **form.asked.given,
            "deed": form.deed.data,
            "search": form.search.data,
        },
        queue=address(form.asked.given),
        change=[each for each, reason in reasons.items() if not reason],
        refused=_tally((each.number, reason) for each, reason in reasons.items()),
        reasons=texts.REASONS,
    )


def _tally(outcomes: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    refused: dict[str, list[str]] = {}
    for number, reason in outcomes:
        if reason:
            refused.setdefault(reason, []).append(number)
    return refused


def _reason(session: Session, deed: BulkAction, picked: SelectedComplaint) -> str:
    try:
        _fit(session, deed, picked)
    except _NotChangeable as why:
        return str(why)
    return ""


def _fit(session: Session, deed: BulkAction, picked: SelectedComplaint) -> Complaint:
    """The complaint, if this can be done with it now. Raises _NotChangeable."""
    found = complaints.with_number(session, picked.number)
    if found is None or not member().scope.covers(found) or found.erased_at is not None:
        raise _NotChangeable("gone")
    if found.merged_into is not None:
        raise _NotChangeable("merged")
    if deed.status:
        _fit_step(session, found, deed.status, picked)
    else:
        _fit_owner(session, found, deed.to, picked)
    return found


def _fit_step(session: Session, found: Complaint, status: str, picked: SelectedComplaint) -> None:
    if found.version != picked.version:
        raise _NotChangeable("changed")
    if not complaints_workflow.can_transition(found.status, status):
        raise _NotChangeable("same" if found.status == status else "step")
    mediations = due_dates.mediations(session, found.id)
    if status == complaints_workflow.MEDIATING and not complaints_workflow.may_mediate(
        mediations, current_console().clock()
    ):
        raise _NotChangeable("step")


def _fit_owner(
    session: Session, found: Complaint, to: int | None, picked: SelectedComplaint
) -> None:
    if found.assigned_to == to:
        raise _NotChangeable("same")
    if (found.assigned_to or 0) != picked.holder:
        raise _NotChangeable("changed")
    if not can_assign(found):
        raise _NotChangeable("not-yours")
    if to is not None and to not in {one.id for one in eligible_staff(session, found)}:
        raise _NotChangeable("unfit")


def _apply(deed: BulkAction, picked: SelectedComplaint, note: str) -> tuple[str, str]:
    """The number, and why it was not changed ("": it was)."""
    try:
        with current_console().transactions.writing() as session:
            found = _fit(session, deed, picked)
            if deed.status:
                _take_step(session, found, deed.status, picked.version, note)
            else:
                _give(session, found, deed.to, picked)
    except _NotChangeable as why:
        return picked.number, str(why)
    except (EditConflict, AssignmentConflict):
        return picked.number, "changed"
    except InvalidTransition:
        return picked.number, "step"
    return picked.number, ""


def _take_step(session: Session, found: Complaint, status: str, version: int, note: str) -> None:
    before, now = found.status, current_console().clock()
    key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
    step = StatusChange(status, version, member().id, note, "")
    complaints.change_status(session, found, step, key, now)
    notify_status_change(session, found, step, key, now)
    audit_notes.note(session, "status", audit_subject(found.number), f"{before} -> {status}")


def _give(session: Session, found: Complaint, to: int | None, picked: SelectedComplaint) -> None:
    wish = Assignment(member().id, to, picked.holder or None)
    complaints_timeline.assign(session, found, wish, current_console().clock())
    given = session.get(StaffMember, to) if to else None
    audit_notes.note(
        session, "assign", audit_subject(found.number), f"-> {given.name if given else ''}".strip()
    )
