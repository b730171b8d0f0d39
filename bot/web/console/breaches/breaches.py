"""The breach register: its clock of 72 hours, the people affected, drafts of the notices."""

from datetime import datetime
from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.validators import ValidationError

from bot.reports.complaint_filter import in_words
from bot.runtime.dates import show_moment
from bot.web.console.breaches.forms import (
    PERSONAL,
    BreachForm,
    UndoneForm,
    done_kind,
    stored_form,
)
from bot.web.console.shared import audit_notes, breach_clocks, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, shown
from bot.web.console.shared.routes import SUPERVISORS, route
from bot.web.console.texts import breaches as texts
from db.export.cells import clean
from db.models.breaches import Breach
from db.privacy import breaches
from db.privacy.breaches import ACTIONS, BreachEditConflict
from handlers.form.complaint import FORM

SHOWN = 500


@route("/breaches", "breaches", SUPERVISORS)
def register() -> ResponseReturnValue:
    """All entries, the open ones on top, each with its clock."""
    with current_console().transactions.reading() as session:
        now = current_console().clock()
        found = [breach_clocks.breach_clock(entry, now) for entry in breaches.all_breaches(session)]
        return render_template("console/breaches.html", found=found, risks=texts.RISKS)


@route("/breaches/new", "begin_breach", SUPERVISORS, methods=("GET", "POST"), form=BreachForm)
def begin() -> ResponseReturnValue:
    """The form of a new entry, and its submission."""
    form = BreachForm(known=current_console().clock())
    if request.method == "GET":
        return _form(None, form)
    if not form.validate():
        return _form(None, form), 422
    with current_console().transactions.writing() as session:
        if not idempotency.is_first(session, "", form):
            return idempotency.answered(url_for("console.breaches"), texts.SAVED)
        entry = breaches.record(
            session, form.known.data, form.risk.data, member().id, current_console().clock()
        )
        breaches.set_details(entry, form.details, form.codes, current_console().data_keys)
        session.flush()
        breach_id = entry.id
        audit_notes.note(session, "breach recorded", audit_subject(breach_id), "")
    return idempotency.answered(url_for("console.breach", breach_id=breach_id), texts.SAVED)


@route("/breaches/<id:breach_id>", "breach", SUPERVISORS, methods=("GET", "POST"), form=BreachForm)
def breach(breach_id: int) -> ResponseReturnValue:
    """One entry: its clock, the people affected, the drafts, and the form to change it."""
    if request.method == "POST":
        return _change(breach_id)
    with current_console().transactions.writing() as session:
        audit_notes.note(
            session, "breach read", audit_subject(found_entry(session, breach_id).id), ""
        )
    return page(breach_id)


def _change(breach_id: int) -> ResponseReturnValue:
    form = BreachForm()
    if not form.validate():
        return page(breach_id, form), 422
    try:
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            breaches.begin_change(entry, form.version.data)
            _comes_first(entry, form.known.data)
            entry.known_at, entry.risk = form.known.data, form.risk.data
            breaches.set_details(entry, form.details, form.codes, current_console().data_keys)
            audit_notes.note(session, "breach changed", audit_subject(breach_id), "")
    except ValidationError as wrong:
        form.known.errors.append(str(wrong))
        return page(breach_id, form), 422
    except BreachEditConflict:
        return page(breach_id, form.refuse(texts.CHANGED_MEANWHILE)), 409
    flash(texts.SAVED)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


def found_entry(session: Session, breach_id: int) -> Breach:
    """The entry that an address names; 404 where there is none."""
    return breaches.with_id(session, breach_id) or abort(404)


def audit_subject(breach_id: int) -> str:
    """The name of an entry in the audit log."""
    return f"breach {breach_id}"


def _comes_first(entry: Breach, known_at: datetime) -> None:
    """Raise ValidationError if an action is older than the knowledge of the breach."""
    done = (breaches.done_at(entry, deed) for deed in ACTIONS)
    if any(at is not None and at < known_at for at in done):
        raise ValidationError(texts.KNOWN_TOO_LATE)


def _form(entry: Breach | None, form: BreachForm, **more: Any) -> str:
    return render_template(
        "console/breach.html",
        entry=entry,
        form=form,
        deeds=texts.DEEDS,
        undoing=texts.UNDOING,
        **{"rejected": form, **more},
    )


def page(breach_id: int, rejected: ConsoleForm | None = None) -> str:
    """One entry, with a rejected form and what was typed into it."""
    with current_console().transactions.reading() as session:
        entry = found_entry(session, breach_id)
        kept = stored_form(entry)
        sought = kept.query()
        found = breaches.affected(session, sought)
        exports = breaches.exports(session, sought)
        told = breaches.details_of(entry, current_console().data_keys)
        recorded_by = entry.staff.name
        past = breaches.history(session, breach_id)
        session.expunge_all()
    data = [label for name, label in PERSONAL.items() if name in told.data]
    theirs = [field.label for field in FORM.fields if field.personal and field.name in told.data]
    known, now = show_moment(entry.known_at), current_console().clock()
    return _form(
        entry,
        rejected if isinstance(rejected, BreachForm) else kept,
        rejected=rejected,
        done={each: shown(done_kind(each), rejected, each, at=now) for each in ACTIONS},
        undone={each: shown(UndoneForm, rejected, each) for each in ACTIONS},
        shown=breach_clocks.breach_clock(entry, now),
        recorded_by=recorded_by,
        past=past,
        still_open=[texts.DEEDS[deed] for deed in breaches.pending_actions(entry)],
        affected=found,
        numbers=found.numbers[:SHOWN],
        unknown=texts.unknown_numbers([clean(each) for each in found.unknown]),
        exports=exports,
        sought_in_words=in_words(sought.wanted) if sought.wanted else "",
        to_office=texts.to_office(
            entry.id,
            clean(told.happened),
            known,
            data,
            found.persons,
            len(found.numbers),
            texts.RISKS[entry.risk],
            clean(told.measures),
        ),
        to_people=texts.to_people(known, theirs, clean(told.measures)),
    )
