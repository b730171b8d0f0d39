"""Units of the office: the provinces and kinds that each works on."""

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_filter import CHOICES
from bot.texts import users as texts
from bot.web.console.shared import audit_notes
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import ADMINISTRATORS, POST, route
from db.export.cells import one_line
from db.models.staff import Unit
from db.staff import units
from db.staff.units import NAME_LENGTH, UnitDetails, UnitNameTaken

_FIELDS = ("name", "kind", "province")
_NOTHING = UnitDetails("", (), ())


@route("/units/new", "new_unit", ADMINISTRATORS)
def new() -> ResponseReturnValue:
    """The form of a new unit."""
    return _form(_NOTHING)


@route("/units/add", "add_unit", ADMINISTRATORS, methods=POST, fields=_FIELDS)
def add() -> ResponseReturnValue:
    """Add the unit; officers without a unit see nothing from then on."""
    work = _typed()
    if problem := _problem(work):
        return _form(work, problem=problem), 422
    try:
        with current_console().transactions.writing() as session:
            _note(session, "unit add", units.add(session, work))
    except UnitNameTaken:
        return _form(work, problem=texts.UNIT_TAKEN), 422
    return _back()


@route("/units/<id:unit_id>", "unit", ADMINISTRATORS)
def unit(unit_id: int) -> ResponseReturnValue:
    """The form of a unit."""
    with current_console().transactions.reading() as session:
        found = _found(session, unit_id)
        work = UnitDetails(found.name, tuple(found.provinces), tuple(found.kinds))
        return _form(work, unit_id, units.size(session, found))


@route("/units/<id:unit_id>/change", "change_unit", ADMINISTRATORS, methods=POST, fields=_FIELDS)
def change(unit_id: int) -> ResponseReturnValue:
    """Change the unit; its members see the new provinces and kinds from their next request on."""
    work = _typed()
    if problem := _problem(work):
        return _form(work, unit_id, problem=problem), 422
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, unit_id)
            units.change(session, found, work)
            _note(session, "unit change", found)
    except UnitNameTaken:
        return _form(work, unit_id, problem=texts.UNIT_TAKEN), 422
    return _back()


@route("/units/<id:unit_id>/remove", "remove_unit", ADMINISTRATORS, methods=POST)
def remove(unit_id: int) -> ResponseReturnValue:
    """Remove a unit without members."""
    with current_console().transactions.writing() as session:
        found = _found(session, unit_id)
        if units.size(session, found):
            work = UnitDetails(found.name, tuple(found.provinces), tuple(found.kinds))
            return _form(work, unit_id, problem=texts.UNIT_NOT_EMPTY), 409
        _note(session, "unit remove", found)
        units.remove(session, found)
    return _back()


def _found(session: Session, unit_id: int) -> Unit:
    return units.with_id(session, unit_id) or abort(404)


def _typed() -> UnitDetails:
    """The details in the form; codes that do not exist count as not given."""
    provinces, kinds = (
        tuple(code for code in CHOICES[name] if code in request.form.getlist(name))
        for name in ("province", "kind")
    )
    return UnitDetails(one_line(request.form.get("name", "")), provinces, kinds)


def _problem(work: UnitDetails) -> str:
    fits = 1 <= len(work.name) <= NAME_LENGTH and work.name.isprintable()
    return "" if fits else texts.WRONG_UNIT_NAME


def _note(session: Session, action: str, found: Unit) -> None:
    said = " ".join([*found.provinces, *found.kinds]) or "-"
    audit_notes.note(session, action, f"unit {found.name}", said)


def _form(
    work: UnitDetails, unit_id: int | None = None, members: int = 0, *, problem: str = ""
) -> str:
    return render_template(
        "console/unit.html",
        work=work,
        unit_id=unit_id,
        members=members,
        problem=problem,
        provinces=CHOICES["province"],
        kinds=CHOICES["kind"],
    )


def _back() -> ResponseReturnValue:
    flash(texts.SAVED)
    return redirect(url_for("console.people"), 303)
