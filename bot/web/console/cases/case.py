"""One complaint: its answers, masked until a reason is given; its past; all that can be done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_columns import answer
from bot.web.console.cases import back_link, due, evidence, related, time_line
from bot.web.console.cases.answers import shown_answer
from bot.web.console.cases.cases import found_complaint, thing
from bot.web.console.cases.evidence import ORIGINALS_FOR
from bot.web.console.shared import audit_notes
from bot.web.console.shared import reveal as shared_reveal
from bot.web.console.shared.access import member
from bot.web.console.shared.current import desk
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as words
from db.complaints import due_dates, inquiries
from db.complaints import merging as complaints_merging
from db.complaints import workflow as complaints_workflow
from db.complaints.timeline import workers
from db.export.tables import record
from db.models.erasures import EraseRequest
from db.models.tables import Complaint, ComplaintStep, StaffMember
from db.privacy import erasures
from db.staff import units
from db.texts import AGENCY_LABELS
from handlers.form.complaint import FORM


@dataclass(frozen=True, slots=True)
class Tried:
    """A form that was sent and not taken: which one, why not, and what was typed into it. With
    `conflict`, somebody changed the complaint since it was read."""

    form: str = ""
    problem: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    conflict: bool = False


NOTHING_TRIED = Tried()


@route("/complaints/<number>", "case", CASEWORKERS)
def case(number: str) -> ResponseReturnValue:
    """The complaint with its personal answers masked; that it was read is written down."""
    back_link.remember()
    shown = page(number)
    with desk().transactions.writing() as session:
        audit_notes.note(session, "read", thing(number), "")
    return shown


@route("/complaints/<number>/reveal", "reveal", CASEWORKERS, methods=POST, fields=("reason",))
def reveal(number: str) -> ResponseReturnValue:
    """Leads back to the page, where nothing is masked for this session for a while, over what is
    saved meanwhile; for a reason."""
    reason, problem = audit_notes.reason_given()
    if problem:
        return page(number, Tried("reveal", problem)), 422
    with desk().transactions.writing() as session:
        inquiries.read(session, found_complaint(session, number).id)
        audit_notes.note(session, "reveal", thing(number), reason)
    shared_reveal.begin(number, desk().clock())
    return redirect(url_for("console.case", number=number), 303)


@route("/complaints/<number>/mask", "mask", CASEWORKERS, methods=POST)
def mask(number: str) -> ResponseReturnValue:
    """Masked again before its time."""
    with desk().transactions.reading() as session:
        found_complaint(session, number)
    shared_reveal.end()
    return redirect(url_for("console.case", number=number), 303)


@route(
    "/complaints/<number>/evidence/<name>/original",
    "evidence_original",
    ORIGINALS_FOR,
    methods=POST,
    fields=("reason",),
    hidden=True,
)
def original(number: str, name: str) -> ResponseReturnValue:
    """A file of evidence as it came, as a download; without a reason the page says so."""
    reason, problem = audit_notes.reason_given()
    if problem:
        return page(number, Tried("original", problem)), 422
    return evidence.original(number, name, reason)


def page(number: str, tried: Tried = NOTHING_TRIED) -> str:
    """The page, with what was tried and not taken."""
    now = desk().clock()
    revealed_until = shared_reveal.until(number, now)
    revealed = revealed_until is not None
    with desk().transactions.reading() as session:
        found = found_complaint(session, number)
        shown = record(session, desk().data_keys, found)
        line = time_line.of(session, shown, now, revealed=revealed)
        possible = possible_statuses(session, found)
        merged_into = session.get(Complaint, found.merged_into) if found.merged_into else None
        return render_template(
            "console/case.html",
            complaint=found,
            answers=[
                shown_answer(field, answer(field, shown), revealed=revealed)
                for field in FORM.fields
            ],
            evidence=evidence.pieces(session, found),
            line=line,
            meanwhile=line.since(tried.typed.get("seen", "")) if tried.conflict else [],
            reopened=sum(is_reopening(step) for step in found.steps),
            due=due.shown(due_dates.of(session, found), now),
            money=due.of_money(found, now),
            erasing=erasing_of(session, found, now),
            owner=shown.staff_names.get(found.assigned_to) if found.assigned_to else None,
            may_give=may_give(found),
            workers=fit_workers(session, found),
            question=inquiries.waiting_of(session, found.id),
            push=desk().push_room(),
            merged_into=merged_into,
            mergeable=related.mergeable(session, found),
            duplicates=complaints_merging.merged_into(session, found),
            related=related.groups(session, found),
            next_statuses=possible,
            needs_public_note=complaints_workflow.NEEDS_PUBLIC_NOTE,
            agencies=AGENCY_LABELS,
            words=words,
            revealed=revealed,
            revealed_until=revealed_until,
            begins=revealed and shared_reveal.is_new(),
            tried=tried,
            way_back=back_link.way_back(),
        )


@dataclass(frozen=True, slots=True)
class Erasing:
    """A wish of its filer to have all erased that nobody has decided; `decided_here`: the member
    may decide it."""

    request: EraseRequest
    in_words: str
    decided_here: bool


def erasing_of(session: Session, complaint: Complaint, now: datetime) -> Erasing | None:
    """None where nothing waits."""
    found = erasures.waiting_of(session, complaint.conversation_id)
    if found is None:
        return None
    seen = erasures.with_id(session, found.id, member().scope) is not None
    return Erasing(found, due.in_words(found.due_at, now), seen)


def is_reopening(step: ComplaintStep) -> bool:
    """Whether its filer said that it was not settled after all."""
    ended = step.from_status in complaints_workflow.ENDS
    return step.actor == "filer" and ended and step.to_status == complaints_workflow.CHECKING


def possible_statuses(session: Session, complaint: Complaint) -> list[str]:
    """Where staff may take it from here."""
    if complaint.merged_into is not None:
        return []
    mediations = due_dates.mediations(session, complaint.id)
    may_mediate = complaints_workflow.may_mediate(mediations, desk().clock())
    return [
        status
        for status in complaints_workflow.NEXT[complaint.status]
        if status != complaints_workflow.MEDIATING or may_mediate
    ]


def may_give(complaint: Complaint) -> bool:
    """Whether the member may say whose it is."""
    return complaint.assigned_to in (None, member().id) or member().role != "officer"


def fit_workers(session: Session, complaint: Complaint) -> list[StaffMember]:
    """Whose work it can be: all who may see it."""
    return [one for one in workers(session) if units.scope_of(session, one).covers(complaint)]
