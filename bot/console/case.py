"""One complaint: its answers, masked until a reason is given; its history; its next step."""

from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.complaint_columns import answer
from bot.complaint_news import tell_of_step
from bot.console import accounting, evidence, letters
from bot.console.access import allowed, member
from bot.console.answers import shown_answer
from bot.console.cases import found_complaint, thing
from bot.console.desk import desk
from bot.console.evidence import ORIGINALS_FOR
from bot.texts import console as words
from db import complaints, workflow
from db.complaints import AlreadyChanged, Step, StepNotAllowed
from db.export_cells import clean
from db.export_columns import EVENTS, Event
from db.export_tables import record
from handlers.complaint_form import FORM

NOTE_LENGTH = 2_000


@dataclass(frozen=True, slots=True)
class Happened:
    """One step as the time line shows it."""

    event: Event
    public_note: str
    internal_note: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What the officer typed into the form of the next step."""

    to_status: str = ""
    public_note: str = ""
    internal_note: str = ""


NOTHING_TYPED = Typed()


@allowed("officer", "supervisor", "administrator")
def case(number: str) -> ResponseReturnValue:
    """The complaint with its personal answers masked; that it was read is written down."""
    page = _page(number)
    _audit("read", number, "")
    return page


@allowed("officer", "supervisor", "administrator")
def reveal(number: str) -> ResponseReturnValue:
    """The same page with nothing masked, once, for a reason."""
    reason, problem = accounting.reason_given()
    if problem:
        return _page(number, reveal_problem=problem), 422
    page = _page(number, revealed=True)
    _audit("reveal", number, reason)
    return page


@allowed(*ORIGINALS_FOR, hidden=True)
def original(number: str, name: str) -> ResponseReturnValue:
    """A file of evidence as it came, as a download; without a reason the page says so."""
    reason, problem = accounting.reason_given()
    if problem:
        return _page(number, original_problem=problem), 422
    return evidence.original(number, name, reason)


@allowed("officer", "supervisor", "administrator")
def change_status(number: str) -> ResponseReturnValue:
    """Takes the step, or shows what stands against it with all that was typed."""
    typed = Typed(*(request.form.get(name, "").strip() for name in Typed.__slots__))
    version = request.form.get("version", 0, type=int)
    if max(len(typed.public_note), len(typed.internal_note)) > NOTE_LENGTH:
        return _page(number, typed=typed, step_problem=words.NOTE_TOO_LONG), 422
    try:
        _take(number, typed, version)
    except AlreadyChanged:
        return _page(number, typed=typed, conflict=True), 409
    except StepNotAllowed:
        if typed.to_status in workflow.NEEDS_PUBLIC_NOTE and not typed.public_note:
            return _page(number, typed=typed, step_problem=words.NEEDS_PUBLIC_NOTE), 422
        return _page(number, typed=typed, step_problem=words.STEP_NOT_ALLOWED), 409
    flash(words.CHANGED)
    return redirect(url_for("console.case", number=number), 303)


def _take(number: str, typed: Typed, version: int) -> None:
    now = desk().clock()
    with desk().transactions.writing() as session:
        found = found_complaint(session, number)
        before = found.status
        step = Step(typed.to_status, version, member().id, typed.public_note, typed.internal_note)
        key = record(session, desk().data_keys, found).key
        complaints.take_step(session, found, step, key, now)
        tell_of_step(session, found, step, key, now)
        accounting.note(session, "status", thing(number), f"{before} -> {typed.to_status}")


def _audit(action: str, number: str, reason: str) -> None:
    with desk().transactions.writing() as session:
        accounting.note(session, action, thing(number), reason)


def _page(
    number: str,
    *,
    revealed: bool = False,
    reveal_problem: str = "",
    original_problem: str = "",
    typed: Typed = NOTHING_TYPED,
    step_problem: str = "",
    conflict: bool = False,
) -> str:
    with desk().transactions.reading() as session:
        found = found_complaint(session, number)
        shown = record(session, desk().data_keys, found)
        return render_template(
            "console/case.html",
            complaint=found,
            answers=[
                shown_answer(field, answer(field, shown), revealed=revealed)
                for field in FORM.fields
            ],
            evidence=evidence.pieces(session, found),
            written=letters.written(session, found, shown.key),
            changed=letters.changed(session, found, shown.key, revealed=revealed),
            happened=[_happened(event) for event in EVENTS.rows(shown)],
            next_statuses=workflow.NEXT[found.status],
            needs_public_note=workflow.NEEDS_PUBLIC_NOTE,
            revealed=revealed,
            reveal_problem=reveal_problem,
            original_problem=original_problem,
            typed=typed,
            step_problem=step_problem,
            conflict=conflict,
        )


def _happened(event: Event) -> Happened:
    key = event.record.key
    return Happened(
        event,
        clean(complaints.public_note(event.step, key)),
        clean(complaints.internal_note(event.step, key)),
    )
