"""The breach register: its clock of 72 hours, the people affected, drafts of the notices."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_columns import label_of
from bot.reports.complaint_filter import CHOICES, in_words
from bot.runtime.dates import read_moment, show_moment
from bot.web.console.shared import audit_notes, breach_clocks, filters, idempotency
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import SUPERVISORS, route
from bot.web.console.texts import breaches as texts
from db.export.cells import clean
from db.models.breaches import Breach
from db.privacy import breaches
from db.privacy.breaches import (
    ACTIONS,
    RISKS,
    AffectedQuery,
    BreachDetails,
    BreachEditConflict,
    Risk,
)
from db.staff import staff
from handlers.form.complaint import FORM

LONGEST = 4_000
SHOWN = 500
# What the office and its staff read; who is told of the breach reads the form's own labels.
PERSONAL = {field.name: label_of(field) for field in FORM.fields if field.personal}
_OWN = ("known", "happened", "measures", "risk", "account", "since", "until", "numbers")
_FIELDS = (*_OWN, *filters.FIELDS, "data", "version")
_SOUGHT = ("account", "since", "until", "numbers", *filters.FIELDS)


class InvalidForm(Exception):
    """The form is invalid, with the reason in words."""


@dataclass(frozen=True)
class BreachForm:
    """The form as it was filled in; `told` are the kinds of data."""

    values: Mapping[str, str]
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RejectedAction:
    """An action that was not recorded, as it was typed."""

    deed: str
    at: str
    reason: str


@route("/breaches", "breaches", SUPERVISORS)
def register() -> ResponseReturnValue:
    """All entries, the open ones on top, each with its clock."""
    with current_console().transactions.reading() as session:
        now = current_console().clock()
        found = [breach_clocks.breach_clock(entry, now) for entry in breaches.all_breaches(session)]
        return render_template("console/breaches.html", found=found, risks=texts.RISKS)


@route(
    "/breaches/new", "begin_breach", SUPERVISORS, methods=("GET", "POST"), fields=(*_FIELDS, "once")
)
def begin() -> ResponseReturnValue:
    """The form of a new entry, and its submission."""
    if request.method == "GET":
        return _form(
            None, BreachForm({"known": show_moment(current_console().clock()), "risk": "some"}, ())
        )
    typed = _read_form()
    try:
        known_at, told = _known_at(typed), _details(typed)
        with current_console().transactions.writing() as session:
            _affected_query(session, typed.values)
            if not idempotency.is_first(
                session, "", {**typed.values, "data": " ".join(typed.told)}
            ):
                return idempotency.answered(url_for("console.breaches"), texts.SAVED)
            entry = breaches.record(
                session, known_at, _risk(typed), member().id, current_console().clock()
            )
            breaches.set_details(entry, told, _codes(typed), current_console().data_keys)
            session.flush()
            breach_id = entry.id
            audit_notes.note(session, "breach recorded", audit_subject(breach_id), "")
    except InvalidForm as wrong:
        return _form(None, typed, problem=str(wrong)), 422
    return idempotency.answered(url_for("console.breach", breach_id=breach_id), texts.SAVED)


@route("/breaches/<id:breach_id>", "breach", SUPERVISORS, methods=("GET", "POST"), fields=_FIELDS)
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
    typed = _read_form()
    version = request.form.get("version", 0, type=int)
    try:
        known_at, told = _known_at(typed), _details(typed)
        with current_console().transactions.writing() as session:
            entry = found_entry(session, breach_id)
            _affected_query(session, typed.values)
            breaches.begin_change(entry, version)
            _comes_first(entry, known_at)
            entry.known_at, entry.risk = known_at, _risk(typed)
            breaches.set_details(entry, told, _codes(typed), current_console().data_keys)
            audit_notes.note(session, "breach changed", audit_subject(breach_id), "")
    except InvalidForm as wrong:
        return page(breach_id, typed=typed, problem=str(wrong)), 422
    except BreachEditConflict:
        return page(breach_id, typed=typed, problem=texts.CHANGED_MEANWHILE), 409
    flash(texts.SAVED)
    return redirect(url_for("console.breach", breach_id=breach_id), 303)


def found_entry(session: Session, breach_id: int) -> Breach:
    """The entry that an address names; 404 where there is none."""
    return breaches.with_id(session, breach_id) or abort(404)


def audit_subject(breach_id: int) -> str:
    """The name of an entry in the audit log."""
    return f"breach {breach_id}"


def _read_form() -> BreachForm:
    values = {name: request.form.get(name, "").strip() for name in (*_OWN, *filters.FIELDS)}
    return BreachForm(
        values, tuple(name for name in PERSONAL if name in request.form.getlist("data"))
    )


def _stored_form(entry: Breach) -> BreachForm:
    told = breaches.details_of(entry, current_console().data_keys)
    values = {
        "known": show_moment(entry.known_at),
        "happened": told.happened,
        "measures": told.measures,
        "risk": entry.risk,
        **entry.sought,
    }
    return BreachForm(values, told.data)


def _known_at(typed: BreachForm) -> datetime:
    known_at = moment(typed.values["known"])
    if known_at > current_console().clock() + timedelta(minutes=1):
        raise InvalidForm(texts.KNOWN_AHEAD)
    return known_at


def _comes_first(entry: Breach, known_at: datetime) -> None:
    """Raise InvalidForm if an action is older than the knowledge of the breach."""
    done = (breaches.done_at(entry, deed) for deed in ACTIONS)
    if any(at is not None and at < known_at for at in done):
        raise InvalidForm(texts.KNOWN_TOO_LATE)


def moment(text: str) -> datetime:
    """A date and time as it is typed, in Thai time. Raises InvalidForm."""
    try:
        return read_moment(text)
    except ValueError as error:
        raise InvalidForm(texts.WRONG_MOMENT) from error


def _details(typed: BreachForm) -> BreachDetails:
    happened, measures = typed.values["happened"], typed.values["measures"]
    if not happened:
        raise InvalidForm(texts.NO_WORDS)
    if max(len(happened), len(measures)) > LONGEST:
        raise InvalidForm(texts.TOO_LONG)
    return BreachDetails(happened, measures, typed.told)


def _risk(typed: BreachForm) -> Risk:
    return next((risk for risk in RISKS if risk == typed.values["risk"]), "some")


def _codes(typed: BreachForm) -> dict[str, Any]:
    return {name: typed.values[name] for name in _SOUGHT if typed.values.get(name)}


def _affected_query(session: Session, values: Mapping[str, str]) -> AffectedQuery:
    """The query for the people affected. Raises InvalidForm."""
    account = values.get("account", "")
    if account and staff.with_name(session, account) is None:
        raise InvalidForm(texts.NO_ACCOUNT)
    since, until = (
        moment(values[name]) if values.get(name) else None for name in ("since", "until")
    )
    if since and until and since > until:
        raise InvalidForm(texts.MOMENTS_CROSSED)
    chosen = filters.parse_filter(values)
    if chosen.problem:
        raise InvalidForm(chosen.problem)
    numbers = tuple(values.get("numbers", "").upper().replace(",", " ").split())
    return AffectedQuery(account, since, until, chosen.wanted if chosen.given else None, numbers)


def _form(entry: Breach | None, typed: BreachForm, *, problem: str = "", **more: Any) -> str:
    with current_console().transactions.reading() as session:
        accounts = [each.name for each in staff.everyone(session)]
    return render_template(
        "console/breach.html",
        entry=entry,
        typed=typed,
        chosen=filters.parse_filter(typed.values),
        choices=CHOICES,
        problem=problem,
        personal=PERSONAL,
        risks=texts.RISKS,
        deeds=texts.DEEDS,
        undoing=texts.UNDOING,
        accounts=accounts,
        **more,
    )


def page(
    breach_id: int,
    *,
    typed: BreachForm | None = None,
    problem: str = "",
    tried: RejectedAction | None = None,
) -> str:
    """One entry, with the problem of a rejected form and what was typed into it."""
    with current_console().transactions.reading() as session:
        entry = found_entry(session, breach_id)
        kept = _stored_form(entry)
        sought = _affected_query(session, kept.values)
        found = breaches.affected(session, sought)
        exports = breaches.exports(session, sought)
        told = breaches.details_of(entry, current_console().data_keys)
        recorded_by = entry.staff.name
        past = breaches.history(session, breach_id)
        session.expunge_all()
    data = [label for name, label in PERSONAL.items() if name in told.data]
    theirs = [field.label for field in FORM.fields if field.personal and field.name in told.data]
    known = show_moment(entry.known_at)
    return _form(
        entry,
        typed or kept,
        problem=problem,
        shown=breach_clocks.breach_clock(entry, current_console().clock()),
        recorded_by=recorded_by,
        past=past,
        tried=tried,
        now=current_console().clock(),
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
