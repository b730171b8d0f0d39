"""Members of staff with their roles and units: added, changed, helped, disabled."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms import BooleanField
from wtforms.validators import InputRequired

from bot.texts import users as texts
from bot.web.console.session.account import audit_subject
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import (
    ChoiceField,
    ConsoleForm,
    ManyField,
    NameField,
    choices,
    shown,
)
from bot.web.console.shared.routes import ADMINISTRATORS, POST, route
from db.models.staff import Unit
from db.models.tables import StaffMember
from db.staff import second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.staff import NAME_LENGTH, NameTaken
from db.texts import ROLE_LABELS


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member as the list shows them."""

    member: StaffMember
    unit: Unit | None
    has_factor: bool


def _units() -> list[Any]:
    with current_console().transactions.reading() as session:
        names = [each.name for each in units.everyone(session)]
    return choices({"": texts.NO_UNIT, **dict(zip(names, names, strict=True))})


class RightsForm(ConsoleForm):
    """The role and the unit of a member."""

    role = ChoiceField(texts.ROLE, ROLE_LABELS, texts.UNKNOWN_CHOICE)
    unit = ChoiceField(texts.UNIT, _units, texts.UNKNOWN_CHOICE)

    def assign(self, session: Session, found: StaffMember) -> str:
        """Put the member into the unit; the choices as the audit log tells them."""
        unit = units.with_name(session, self.unit.data) if self.unit.data else None
        units.assign(session, found, unit)
        return f"{self.role.data}, unit {unit.name if unit else '-'}"


class MemberForm(RightsForm):
    """A new member."""

    name = NameField(texts.USER_NAME, NAME_LENGTH, texts.WRONG_NAME)


class RequiredForm(ConsoleForm):
    """The roles that need a second factor."""

    role = ManyField(texts.REQUIRED_OF, ROLE_LABELS)


class DisablingForm(ConsoleForm):
    """The confirmation that an account is to be disabled."""

    confirm = BooleanField(texts.DISABLE, [InputRequired(texts.NOT_CONFIRMED)])


class ChangeRefused(Exception):
    """The change is refused, with the form that says why."""

    def __init__(self, form: ConsoleForm) -> None:
        self.form = form


@route("/people", "people", ADMINISTRATORS)
def people() -> ResponseReturnValue:
    """All members, the units, and the roles that need a second factor."""
    return _list(MemberForm())


def _list(form: MemberForm) -> str:
    with current_console().transactions.reading() as session:
        members = staff.everyone(session)
        of_members = units.of_members(session, members)
        with_factor = second_factors.are_on(session)
        return render_template(
            "console/people.html",
            form=form,
            required_form=RequiredForm(formdata=None, role=second_factors.required_roles(session)),
            found=[_shown(each, of_members.get(each.id), with_factor) for each in members],
            units=units.everyone(session),
            role_meanings=texts.ROLE_MEANINGS,
            required=second_factors.required_roles(session),
        )


def _shown(found: StaffMember, unit: Unit | None, with_factor: Collection[int]) -> MemberRow:
    return MemberRow(found, unit, found.id in with_factor)


@route("/people/add", "add_person", ADMINISTRATORS, methods=POST, form=MemberForm)
def add() -> ResponseReturnValue:
    """Add a member, with a password that is shown now and never again."""
    form = MemberForm()
    if not form.validate():
        return _list(form), 422
    try:
        with current_console().transactions.writing() as session:
            now = current_console().clock()
            added, password = staff.invite(session, form.name.data, form.role.data, now)
            said = form.assign(session, added)
            audit_notes.note(session, "staff add", audit_subject(added.name), said)
    except NameTaken:
        form.name.errors.append(texts.NAME_TAKEN)
        return _list(form), 422
    return _page(added.id, password=password)


@route("/people/<id:member_id>", "person", ADMINISTRATORS)
def person(member_id: int) -> ResponseReturnValue:
    """One member, and the possible actions."""
    return _page(member_id)


def _page(member_id: int, *, password: str = "", rejected: ConsoleForm | None = None) -> str:
    with current_console().transactions.reading() as session:
        found = _found(session, member_id)
        unit = units.of_members(session, [found]).get(found.id)
        rights = RightsForm(formdata=None, role=found.role, unit=unit.name if unit else "")
        return render_template(
            "console/person.html",
            password=password,
            found=found,
            rejected=rejected,
            form=rejected if isinstance(rejected, RightsForm) else rights,
            disabling=shown(DisablingForm, rejected),
            role_meanings=texts.ROLE_MEANINGS,
            has_factor=second_factors.is_on(session, found.id),
            sessions=staff_sessions.of_member(session, found.id, current_console().clock()),
        )


def _found(session: Session, member_id: int) -> StaffMember:
    return staff.with_id(session, member_id) or abort(404)


def _done(
    member_id: int,
    action: str,
    deed: Callable[[Session, StaffMember], str],
    done: str,
) -> ResponseReturnValue:
    """Perform the action on another member than oneself; `deed` returns the addition to the log."""
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, member_id)
            if found.id == member().id:
                raise ChangeRefused(ConsoleForm().refuse(texts.NOT_ONESELF))
            audit_notes.note(session, action, audit_subject(found.name), deed(session, found))
    except ChangeRefused as refused:
        return _page(member_id, rejected=refused.form), 422
    flash(done)
    return redirect(url_for("console.person", member_id=member_id), 303)


@route(
    "/people/<id:member_id>/change",
    "change_person",
    ADMINISTRATORS,
    methods=POST,
    form=RightsForm,
)
def change(member_id: int) -> ResponseReturnValue:
    """Change the role or unit; a new role ends the member's sessions."""
    form = RightsForm()

    def deed(session: Session, found: StaffMember) -> str:
        before = found.role
        staff.set_role(session, found, form.role.data)
        return f"{before} -> {form.assign(session, found)}"

    if not form.validate():
        return _page(member_id, rejected=form), 422
    return _done(member_id, "staff change", deed, texts.SAVED)


@route("/people/<id:member_id>/password", "new_password", ADMINISTRATORS, methods=POST)
def new_password(member_id: int) -> ResponseReturnValue:
    """Set a password that is shown now and never again; the old one is void."""
    told: list[str] = []

    def deed(session: Session, found: StaffMember) -> str:
        told.append(staff.issue_one_time_password(session, found, current_console().clock()))
        return ""

    answer = _done(member_id, "staff password", deed, texts.SAVED)
    return _page(member_id, password=told[0]) if told else answer


@route("/people/<id:member_id>/second-factor", "reset_second_factor", ADMINISTRATORS, methods=POST)
def reset_second_factor(member_id: int) -> ResponseReturnValue:
    """Remove the second factor of a member who lost the telephone and the recovery codes."""

    def deed(session: Session, found: StaffMember) -> str:
        second_factors.remove(session, found.id)
        staff_sessions.end_all(session, found.id)
        return ""

    return _done(member_id, "second factor reset", deed, texts.FACTOR_RESET)


@route("/people/<id:member_id>/sessions", "end_sessions", ADMINISTRATORS, methods=POST)
def end_sessions(member_id: int) -> ResponseReturnValue:
    """Log the member out everywhere."""

    def deed(session: Session, found: StaffMember) -> str:
        staff_sessions.end_all(session, found.id)
        return ""

    return _done(member_id, "staff logout", deed, texts.LOGGED_OUT)


@route(
    "/people/<id:member_id>/disable",
    "disable_person",
    ADMINISTRATORS,
    methods=POST,
    form=DisablingForm,
)
def disable(member_id: int) -> ResponseReturnValue:
    """Disable the member and end all sessions, if that was confirmed; or enable them again."""
    form = DisablingForm()

    def deed(session: Session, found: StaffMember) -> str:
        if found.disabled_at:
            staff.enable(found)
            return "enabled"
        if not form.validate():
            raise ChangeRefused(form)
        staff.disable(session, found.name, current_console().clock())
        return "disabled"

    return _done(member_id, "staff disable", deed, texts.SAVED)


@route(
    "/people/second-factor",
    "require_second_factor",
    ADMINISTRATORS,
    methods=POST,
    form=RequiredForm,
)
def require_second_factor() -> ResponseReturnValue:
    """Set the roles that need a second factor before anything else."""
    roles = RequiredForm().role.data
    with current_console().transactions.writing() as session:
        second_factors.require(session, roles)
        audit_notes.note(session, "second factor required", "staff", " ".join(roles) or "-")
    flash(texts.SAVED)
    return redirect(url_for("console.people"), 303)
