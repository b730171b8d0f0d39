"""Members of staff with their roles and units: added, changed, helped, disabled."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.texts import users as texts
from bot.web.console.session.account import audit_subject
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import ADMINISTRATORS, POST, route
from db.export.cells import one_line
from db.models.staff import Unit
from db.models.tables import StaffMember
from db.staff import second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.staff import NAME_LENGTH, NameTaken, Role


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member as the list shows them."""

    member: StaffMember
    unit: Unit | None
    has_factor: bool


@dataclass(frozen=True, slots=True)
class RoleAndUnit:
    """A role and a unit as they were chosen in a form."""

    role: Role
    unit: Unit | None


class ChangeRefused(Exception):
    """The change is refused, with the reason in words."""


@route("/people", "people", ADMINISTRATORS)
def people() -> ResponseReturnValue:
    """All members, the units, and the roles that need a second factor."""
    return _list()


def _list(problem: str = "", name: str = "") -> str:
    with current_console().transactions.reading() as session:
        members = staff.everyone(session)
        of_members = units.of_members(session, members)
        with_factor = second_factors.are_on(session)
        return render_template(
            "console/people.html",
            problem=problem,
            name=name,
            found=[_shown(each, of_members.get(each.id), with_factor) for each in members],
            units=units.everyone(session),
            roles=staff.ROLES,
            role_meanings=texts.ROLE_MEANINGS,
            required=second_factors.required_roles(session),
        )


def _shown(found: StaffMember, unit: Unit | None, with_factor: Collection[int]) -> MemberRow:
    return MemberRow(found, unit, found.id in with_factor)


@route("/people/add", "add_person", ADMINISTRATORS, methods=POST, fields=("name", "role", "unit"))
def add() -> ResponseReturnValue:
    """Add a member, with a password that is shown now and never again."""
    name = request.form.get("name", "")
    try:
        with current_console().transactions.writing() as session:
            wanted = _role_and_unit(session)
            now = current_console().clock()
            added, password = staff.invite(session, _checked(name), wanted.role, now)
            units.assign(session, added, wanted.unit)
            audit_notes.note(session, "staff add", audit_subject(added.name), _in_log(wanted))
    except NameTaken:
        return _list(texts.NAME_TAKEN, one_line(name)), 422
    except ChangeRefused as refused:
        return _list(str(refused), one_line(name)), 422
    return _page(added.id, password=password)


def _checked(name: str) -> str:
    if not name.isprintable() or not 1 <= len(one_line(name)) <= NAME_LENGTH:
        raise ChangeRefused(texts.WRONG_NAME)
    return one_line(name)


def _role_and_unit(session: Session) -> RoleAndUnit:
    role = next((role for role in staff.ROLES if role == request.form.get("role")), None)
    chosen = request.form.get("unit", "")
    unit = units.with_name(session, chosen) if chosen else None
    if role is None or (chosen and unit is None):
        raise ChangeRefused(texts.UNKNOWN_CHOICE)
    return RoleAndUnit(role, unit)


def _in_log(wanted: RoleAndUnit) -> str:
    return f"{wanted.role}, unit {wanted.unit.name if wanted.unit else '-'}"


@route("/people/<id:member_id>", "person", ADMINISTRATORS)
def person(member_id: int) -> ResponseReturnValue:
    """One member, and the possible actions."""
    return _page(member_id)


def _page(member_id: int, *, password: str = "", problem: str = "") -> str:
    with current_console().transactions.reading() as session:
        found = _found(session, member_id)
        return render_template(
            "console/person.html",
            problem=problem,
            password=password,
            found=found,
            unit=units.of_members(session, [found]).get(found.id),
            units=units.everyone(session),
            roles=staff.ROLES,
            role_meanings=texts.ROLE_MEANINGS,
            has_factor=second_factors.is_on(session, found.id),
            sessions=staff_sessions.of_member(session, found.id, current_console().clock()),
        )


def _found(session: Session, member_id: int) -> StaffMember:
    return staff.with_id(session, member_id) or abort(404)


def _done(
    member_id: int, action: str, deed: Callable[[Session, StaffMember], str], done: str
) -> ResponseReturnValue:
    """Perform the action on another member than oneself; `deed` returns the addition to the log."""
    try:
        with current_console().transactions.writing() as session:
            found = _found(session, member_id)
            if found.id == member().id:
                raise ChangeRefused(texts.NOT_ONESELF)
            audit_notes.note(session, action, audit_subject(found.name), deed(session, found))
    except ChangeRefused as refused:
        return _page(member_id, problem=str(refused)), 422
    flash(done)
    return redirect(url_for("console.person", member_id=member_id), 303)


@route(
    "/people/<id:member_id>/change",
    "change_person",
    ADMINISTRATORS,
    methods=POST,
    fields=("role", "unit"),
)
def change(member_id: int) -> ResponseReturnValue:
    """Change the role or unit; a new role ends the member's sessions."""

    def deed(session: Session, found: StaffMember) -> str:
        wanted, before = _role_and_unit(session), found.role
        staff.set_role(session, found, wanted.role)
        units.assign(session, found, wanted.unit)
        return f"{before} -> {_in_log(wanted)}"

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
    fields=("confirm",),
)
def disable(member_id: int) -> ResponseReturnValue:
    """Disable the member and end all sessions, if that was confirmed; or enable them again."""

    def deed(session: Session, found: StaffMember) -> str:
        if found.disabled_at:
            staff.enable(found)
            return "enabled"
        if request.form.get("confirm") != "yes":
            raise ChangeRefused(texts.NOT_CONFIRMED)
        staff.disable(session, found.name, current_console().clock())
        return "disabled"

    return _done(member_id, "staff disable", deed, texts.SAVED)


@route(
    "/people/second-factor", "require_second_factor", ADMINISTRATORS, methods=POST, fields=("role",)
)
def require_second_factor() -> ResponseReturnValue:
    """Set the roles that need a second factor before anything else."""
    roles = [role for role in staff.ROLES if role in request.form.getlist("role")]
    with current_console().transactions.writing() as session:
        second_factors.require(session, roles)
        audit_notes.note(session, "second factor required", "staff", " ".join(roles) or "-")
    flash(texts.SAVED)
    return redirect(url_for("console.people"), 303)
