"""The page of one complaint: answers, masked until a reason is given; timeline; actions."""

from dataclasses import dataclass
from datetime import datetime

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_columns import answer
from bot.reports.complaint_filter import kind_label
from bot.web.console.cases import back_link, deadlines, evidence, related, timeline
from bot.web.console.cases.answers import answer_view
from bot.web.console.cases.cases import audit_subject, found_complaint
from bot.web.console.cases.evidence import ORIGINALS_FOR
from bot.web.console.cases.forms import OriginalForm, RevealForm, forms_of_page
from bot.web.console.shared import audit_notes
from bot.web.console.shared import reveal as shared_reveal
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm
from bot.web.console.shared.routes import CASEWORKERS, POST, route
from bot.web.console.texts import case as texts
from db.complaints import due_dates, inquiries
from db.complaints import duplicates as complaints_duplicates
from db.complaints import workflow as complaints_workflow
from db.complaints.timeline import assignable_staff
from db.export.tables import Record, record
from db.models.erasures import ErasureRequest
from db.models.tables import Complaint, ComplaintStep, StaffMember
from db.privacy import crisis_flags, erasure_requests
from db.staff import units
from db.texts import AGENCY_LABELS
from handlers.form.complaint import FORM, FieldName
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.records.facts import kind_is_confirmed


@route("/complaints/<number>", "case", CASEWORKERS)
def case(number: str) -> ResponseReturnValue:
    """The complaint with its personal answers masked; that it was read is logged."""
    back_link.remember()
    shown = page(number)
    with current_console().transactions.writing() as session:
        audit_notes.note(session, "read", audit_subject(number), "")
    return shown


@route("/complaints/<number>/reveal", "reveal", CASEWORKERS, methods=POST, form=RevealForm)
def reveal(number: str) -> ResponseReturnValue:
    """Unmask the page for this session for a while, across saves too, if a reason is given."""
    form = RevealForm()
    if not form.validate():
        return page(number, form), 422
    with current_console().transactions.writing() as session:
        inquiries.mark_read(session, found_complaint(session, number).id)
        audit_notes.note(session, "reveal", audit_subject(number), form.reason.data)
    shared_reveal.begin(number, current_console().clock())
    return redirect(url_for("console.case", number=number), 303)


@route("/complaints/<number>/mask", "mask", CASEWORKERS, methods=POST)
def mask(number: str) -> ResponseReturnValue:
    """Mask the page again before its time."""
    with current_console().transactions.reading() as session:
        found_complaint(session, number)
    shared_reveal.end()
    return redirect(url_for("console.case", number=number), 303)


@route(
    "/complaints/<number>/evidence/<name>/original",
    "evidence_original",
    ORIGINALS_FOR,
    methods=POST,
    form=OriginalForm,
    hidden=True,
)
def original(number: str, name: str) -> ResponseReturnValue:
    """A file of evidence as it came, as a download; without a reason the page again."""
    form = OriginalForm(row=name)
    if not form.validate():
        return page(number, form), 422
    return evidence.original(number, name, form.reason.data)


def page(number: str, rejected: ConsoleForm | None = None, *, seen: str | None = None) -> str:
    """The page, with a rejected form. With what was `seen` of the timeline, somebody changed the
    complaint since it was read."""
    now = current_console().clock()
    revealed_until = shared_reveal.until(number, now)
    revealed = revealed_until is not None
    with current_console().transactions.reading() as session:
        found = found_complaint(session, number)
        shown = record(session, current_console().data_keys, found)
        line = timeline.build(session, shown, now, revealed=revealed)
        possible = possible_statuses(session, found)
        merged_into = session.get(Complaint, found.merged_into) if found.merged_into else None
        flag_until = own_flag_until(found, now)
        in_crisis = flag_until is not None and crisis_flags.is_set(found, shown.key)
        text = render_template(
            "console/case.html",
            complaint=found,
            answers=[
                answer_view(field, answer(field, shown), revealed=revealed, among=found.answers)
                for field in FORM.fields
            ],
            evidence=evidence.evidence_views(session, found),
            line=line,
            meanwhile=line.since(seen) if seen is not None else [],
            conflict=seen is not None,
            reopened=sum(is_reopening(step) for step in found.steps),
            due=deadlines.due_view(due_dates.next_due(session, found), now),
            money=deadlines.freeze_deadline(found, now),
            crisis_until=flag_until if in_crisis else None,
            erasing=pending_erasure(session, found, now),
            owner=shown.staff_names.get(found.assigned_to) if found.assigned_to else None,
            may_give=can_assign(found),
            workers=eligible_staff(session, found),
            question=inquiries.waiting_of(session, found.id),
            push=current_console().push_quota(),
            merged_into=merged_into,
            mergeable=related.mergeable(session, found),
            duplicates=complaints_duplicates.merged_into(session, found),
            related=related.groups(session, found),
            next_statuses=possible,
            needs_public_note=complaints_workflow.NEEDS_PUBLIC_NOTE,
            agencies=AGENCY_LABELS,
            forms=forms_of_page(rejected),
            kind=kind_label(found),
            likely_kind=likely_kind(shown),
            words=texts,
            revealed=revealed,
            revealed_until=revealed_until,
            begins=revealed and shared_reveal.is_new(),
            rejected=rejected,
            way_back=back_link.back_url(),
        )
    if flag_until is not None:
        # Also where none is set: the log outlives the flag, and is not to tell whose it was.
        with current_console().transactions.writing() as session:
            audit_notes.note(session, "crisis flag view", audit_subject(number), "")
    return text


def likely_kind(shown: Record) -> str:
    """The kind for which the words of the story speak, where nobody has told one; "" for none."""
    if shown.complaint.erased_at is not None or kind_is_confirmed(shown.open_answers):
        return ""
    told = shown.personal_answers.get(FieldName.STORY) or ""
    return problem_type.by_rules(story_text.prepare(told).plain) or ""


def own_flag_until(complaint: Complaint, now: datetime) -> datetime | None:
    """The time until which the member may see the crisis flag of an own case; None for not."""
    is_own = complaint.assigned_to == member().id
    return crisis_flags.readable_until(complaint, now) if is_own else None


@dataclass(frozen=True, slots=True)
class PendingErasure:
    """The filer's request to erase everything that nobody has decided yet; `decided_here`: the
    member may decide it."""

    request: ErasureRequest
    in_words: str
    decided_here: bool


def pending_erasure(session: Session, complaint: Complaint, now: datetime) -> PendingErasure | None:
    """The request that waits; None where none does."""
    found = erasure_requests.waiting_of(session, complaint.conversation_id)
    if found is None:
        return None
    seen = erasure_requests.with_id(session, found.id, member().scope) is not None
    return PendingErasure(found, deadlines.in_words(found.due_at, now), seen)


def is_reopening(step: ComplaintStep) -> bool:
    """True if the step is its filer's saying that it was not settled after all."""
    ended = step.from_status in complaints_workflow.REOPENABLE_STATUSES
    return step.actor == "filer" and ended and step.to_status == complaints_workflow.CHECKING


def possible_statuses(session: Session, complaint: Complaint) -> list[str]:
    """The statuses that staff may set next."""
    if complaint.merged_into is not None:
        return []
    mediations = due_dates.mediations(session, complaint.id)
    may_mediate = complaints_workflow.may_mediate(mediations, current_console().clock())
    return [
        status
        for status in complaints_workflow.TRANSITIONS[complaint.status]
        if status != complaints_workflow.MEDIATING or may_mediate
    ]


def can_assign(complaint: Complaint) -> bool:
    """True if the member may assign it."""
    return complaint.assigned_to in (None, member().id) or member().role != "officer"


def eligible_staff(session: Session, complaint: Complaint) -> list[StaffMember]:
    """Staff to whom it can be assigned: all who may see it."""
    return [
        one for one in assignable_staff(session) if units.scope_of(session, one).covers(complaint)
    ]
