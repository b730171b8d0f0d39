"""The next step of a complaint: taken once, or refused with all that was typed."""

from dataclasses import dataclass
from datetime import timedelta

from flask import request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.cases.case import RejectedForm, page
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.shared import audit_notes, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from bot.web.console.texts import console
from bot.worker.notifications import notify_status_change
from db.complaints import complaints, referrals
from db.complaints import workflow as complaints_workflow
from db.complaints.complaints import EditConflict, InvalidTransition, StatusChange
from db.complaints.referrals import ReferralDetails
from db.engine.encryption import DataEncryptionKey
from db.models.tables import Complaint
from db.texts import AGENCY_LABELS

NOTE_LENGTH = 2_000
# So soon after the first tap on a button comes one more of the same finger.
_TAPPED_TWICE = timedelta(seconds=5)
_LONG = ("public_note", "internal_note", "what", "why")
_TYPED = ("to_status", *_LONG, "agency", "confirm", "seen")


@dataclass(frozen=True, slots=True)
class _RequestedStep:
    """The step as the officer typed it, and the version of the complaint that it is for."""

    typed: dict[str, str]
    version: int

    @property
    def to_status(self) -> str:
        return self.typed["to_status"]

    @property
    def referred(self) -> ReferralDetails:
        agency = self.typed["agency"] if self.typed["agency"] in AGENCY_LABELS else ""
        return ReferralDetails(agency, self.typed["what"], self.typed["why"])

    def step(self) -> StatusChange:
        notes = (self.typed["public_note"], self.typed["internal_note"])
        referred = self.referred if self.to_status == complaints_workflow.REFERRED else None
        return StatusChange(self.to_status, self.version, member().id, *notes, referred)


@route(
    "/complaints/<number>/status",
    "change_status",
    CASEWORKERS,
    methods=POST,
    fields=(
        "to_status",
        "public_note",
        "internal_note",
        "agency",
        "what",
        "why",
        "confirm",
        "seen",
        "version",
    ),
)
def change_status(number: str) -> ResponseReturnValue:
    """Take the step, or show the problem with all that was typed."""
    typed = {name: request.form.get(name, "").strip() for name in _TYPED}
    wanted = _RequestedStep(typed, request.form.get("version", 0, type=int))
    problem = _problem(number, wanted)
    if problem:
        return page(number, RejectedForm("step", problem, typed)), 422
    try:
        _take(number, wanted)
    except EditConflict:
        if _is_taken(number, wanted):
            return idempotency.back(number, console.CHANGED)
        return page(number, RejectedForm("step", "", typed, conflict=True)), 409
    except InvalidTransition:
        too_often = wanted.to_status == complaints_workflow.MEDIATING
        problem = texts.MEDIATED_TWICE if too_often else console.STEP_NOT_ALLOWED
        return page(number, RejectedForm("step", problem, typed)), 409
    return idempotency.back(number, console.CHANGED)


def _is_taken(number: str, wanted: _RequestedStep) -> bool:
    """True if this very step is the last one, taken by the same member a moment ago."""
    with current_console().transactions.reading() as session:
        found = found_complaint(session, number)
        key, last = (
            current_console().data_keys.unwrap(found.conversation.wrapped_key),
            found.steps[-1],
        )
        kept = StatusChange(
            last.to_status,
            found.version - 1,
            last.staff_id or 0,
            complaints.public_note(last, key),
            complaints.internal_note(last, key),
            _referred(session, found, key),
        )
        return kept == wanted.step() and last.at >= current_console().clock() - _TAPPED_TWICE


def _referred(session: Session, found: Complaint, key: DataEncryptionKey) -> ReferralDetails | None:
    kept = referrals.of_complaint(session, found.id, key)
    return kept[-1].referred if kept and found.status == complaints_workflow.REFERRED else None


def _problem(number: str, wanted: _RequestedStep) -> str:
    """The gaps and excesses of the form itself, a line each; empty without any."""
    typed = wanted.typed
    if any(len(typed[name]) > NOTE_LENGTH for name in _LONG):
        return console.NOTE_TOO_LONG
    to, missing = wanted.to_status, []
    if to in complaints_workflow.NEEDS_PUBLIC_NOTE and not typed["public_note"]:
        missing.append(console.NEEDS_PUBLIC_NOTE)
    if to == complaints_workflow.REFERRED and not referrals.is_complete(wanted.referred):
        missing.append(texts.NEEDS_AGENCY)
    if to == complaints_workflow.CLOSED and typed["confirm"].upper() != number.upper():
        missing.append(texts.TYPE_THE_NUMBER)
    return "\n".join(missing)


def _take(number: str, wanted: _RequestedStep) -> None:
    now = current_console().clock()
    with current_console().transactions.writing() as session:
        found = found_complaint(session, number)
        before, step = found.status, wanted.step()
        key = current_console().data_keys.unwrap(found.conversation.wrapped_key)
        complaints.change_status(session, found, step, key, now)
        notify_status_change(session, found, step, key, now)
        audit_notes.note(session, "status", audit_subject(number), f"{before} -> {step.to_status}")
