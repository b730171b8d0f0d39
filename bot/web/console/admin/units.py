"""Units of the office: the provinces and kinds that each works on."""

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.reports.complaint_filter import CHOICES
from bot.texts import users as texts
from bot.web.console.shared import audit_notes
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, ManyField, NameField
from bot.web.console.shared.routes import ADMINISTRATORS, POST, route
from db.models.staff import Unit
from db.staff import units
from db.staff.units import NAME_LENGTH, UnitDetails, UnitNameTaken


class UnitForm(ConsoleForm):
    """A unit: its name, and what it works on."""

    name = NameField(texts.UNIT_NAME, NAME_LENGTH, texts.WRONG_UNIT_NAME)
    kind = ManyField(texts.UNIT_KINDS, CHOICES["kind"])
    province = ManyField(texts.UNIT_PROVINCES, CHOICES["province"])

    @property
    def work(self) -> UnitDetails:
        """The unit as it was typed."""
        return UnitDetails(self.name.data, tuple(self.province.data), tuple(self.kind.data))


@route("/units/new", "new_unit", ADMINISTRATORS)
def new() -> ResponseReturnValue:
    """The form of a new unit."""
    return _form(UnitForm())


@route("/units/add", "add_unit", ADMINISTRATORS, methods=POST, form=UnitForm)
def add() -> ResponseReturnValue:
    """Add the unit; officers without a unit see nothing from then on."""
    form = UnitForm()
    if not form.validate():
        return _form(form), 422
    try:
        with current_console().transactions.writing() as session:
            _note(session, "unit add", units.add(session, form.work))
    except UnitNameTaken:
        return _taken(form)
    return _back()


@route("/units/<id:unit_id>", "unit", ADMINISTRATORS)
def unit(unit_id: int) -> ResponseReturnValue:
    """The form of a unit."""
    with current_console().transactions.reading() as session:
        found = _found(session, unit_id)
        return _form(_stored(found), unit_id, units.size(session, found))


@route("/units/<id:unit_id>/change", "change_unit", ADMINISTRATORS, methods=POST, form=UnitForm)
def change(unit_id: int) -> ResponseReturnValue:
    """Change the unit; its members see the new provinces and kinds from their next request on."""
    form = UnitForm()
    if not form.validate():
        return _form(form, unit_id), 422
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, unit_id)
            units.change(session, found, form.work)
            _note(session, "unit change", found)
    except UnitNameTaken:
        return _taken(form, unit_id)
    return _back()


@route("/units/<id:unit_id>/remove", "remove_unit", ADMINISTRATORS, methods=POST)
def remove(unit_id: int) -> ResponseReturnValue:
    """Remove a unit without members."""
    with current_console().transactions.writing() as session:
        found = _found(session, unit_id)
        if units.size(session, found):
            return _form(_stored(found).refuse(texts.UNIT_NOT_EMPTY), unit_id), 409
        _note(session, "unit remove", found)
        units.remove(session, found)
    return _back()


def _found(session: Session, unit_id: int) -> Unit:
    return units.with_id(session, unit_id) or abort(404)


def _stored(found: Unit) -> UnitForm:
    return UnitForm(formdata=None, name=found.name, kind=found.kinds, province=found.provinces)


def _taken(form: UnitForm, unit_id: int | None = None) -> ResponseReturnValue:
    form.name.errors.append(texts.UNIT_TAKEN)
    return _form(form, unit_id), 422


def _note(session: Session, action: str, found: Unit) -> None:
    said = " ".join([*found.provinces, *found.kinds]) or "-"
    audit_notes.note(session, action, f"unit {found.name}", said)


def _form(form: UnitForm, unit_id: int | None = None, members: int = 0) -> str:
    return render_template(
        "console/unit.html",
        form=form,
        unit_id=unit_id,
        members=members,
    )


def _back() -> ResponseReturnValue:
    flash(texts.SAVED)
    return redirect(url_for("console.people"), 303)
