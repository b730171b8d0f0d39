"""Members of staff: who there is, with which role and unit; added, changed, helped, disabled."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.texts import people as words
from bot.web.console.session.account import thing
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import desk
from bot.web.console.shared.routes import ADMINISTRATORS, POST, route
from db.export.cells import one_line
from db.models.staff import Unit
from db.models.tables import StaffMember
from db.staff import second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.staff import NAME_LENGTH, NameTaken, Role


@dataclass(frozen=True, slots=True)
class Shown:
    """One member as the list shows them."""

    member: StaffMember
    unit: Unit | None
    has_factor: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """A role and a unit as they were chosen in a form."""

    role: Role
    unit: Unit | None


class Refused(Exception):
    """What stands against it, in words."""


@route("/people", "people", ADMINISTRATORS)
def people() -> ResponseReturnValue:
    """Everybody, the units, and what is asked at the login."""
    return _list()


def _list(problem: str = "", name: str = "") -> str:
    with desk().transactions.reading() as session:
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
            role_meanings=words.ROLE_MEANINGS,
            required=second_factors.required_roles(session),
        )


def _shown(found: StaffMember, unit: Unit | None, with_factor: Collection[int]) -> Shown:
    return Shown(found, unit, found.id in with_factor)


@route("/people/add", "add_person", ADMINISTRATORS, methods=POST, fields=("name", "role", "unit"))
def add() -> ResponseReturnValue:
    """A new member, with a password that is shown now and never again."""
    name = request.form.get("name", "")
    try:
        with desk().transactions.writing() as session:
            wanted = _wanted(session)
            now = desk().clock()
            added, password = staff.invite(session, _checked(name), wanted.role, now)
            units.put(session, added, wanted.unit)
            audit_notes.note(session, "staff add", thing(added.name), _in_log(wanted))
    except NameTaken:
        return _list(words.NAME_TAKEN, one_line(name)), 422
    except Refused as refused:
        return _list(str(refused), one_line(name)), 422
    return _page(added.id, password=password)


def _checked(name: str) -> str:
    if not name.isprintable() or not 1 <= len(one_line(name)) <= NAME_LENGTH:
        raise Refused(words.WRONG_NAME)
    return one_line(name)


def _wanted(session: Session) -> Wanted:
    role = next((role for role in staff.ROLES if role == request.form.get("role")), None)
    chosen = request.form.get("unit", "")
    unit = units.named(session, chosen) if chosen else None
    if role is None or (chosen and unit is None):
        raise Refused(words.UNKNOWN_CHOICE)
    return Wanted(role, unit)


def _in_log(wanted: Wanted) -> str:
    return f"{wanted.role}, unit {wanted.unit.name if wanted.unit else '-'}"


@route("/people/<id:member_id>", "person", ADMINISTRATORS)
def person(member_id: int) -> ResponseReturnValue:
    """One member, and what may be done."""
    return _page(member_id)


def _page(member_id: int, *, password: str = "", problem: str = "") -> str:
    with desk().transactions.reading() as session:
        found = _found(session, member_id)
        return render_template(
            "console/person.html",
            problem=problem,
            password=password,
            found=found,
            unit=units.of_members(session, [found]).get(found.id),
            units=units.everyone(session),
            roles=staff.ROLES,
            role_meanings=words.ROLE_MEANINGS,
            has_factor=second_factors.is_on(session, found.id),
            sessions=staff_sessions.of_member(session, found.id, desk().clock()),
        )


def _found(session: Session, member_id: int) -> StaffMember:
    return staff.with_id(session, member_id) or abort(404)


def _done(
    member_id: int, action: str, deed: Callable[[Session, StaffMember], str], done: str
) -> ResponseReturnValue:
    """Does it to another than oneself; `deed` says what the log adds."""
    try:
        with desk().transactions.writing() as session:
            found = _found(session, member_id)
            if found.id == member().id:
                raise Refused(words.NOT_ONESELF)
            audit_notes.note(session, action, thing(found.name), deed(session, found))
    except Refused as refused:
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
    """Another role or unit; another role ends the member's sessions."""

    def deed(session: Session, found: StaffMember) -> str:
        wanted, before = _wanted(session), found.role
        staff.give_role(session, found, wanted.role)
        units.put(session, found, wanted.unit)
        return f"{before} -> {_in_log(wanted)}"

    return _done(member_id, "staff change", deed, words.SAVED)


@route("/people/<id:member_id>/password", "new_password", ADMINISTRATORS, methods=POST)
def new_password(member_id: int) -> ResponseReturnValue:
    """A password that is shown now and never again; the old one opens nothing any more."""
    told: list[str] = []

    def deed(session: Session, found: StaffMember) -> str:
        told.append(staff.give_one_time_password(session, found, desk().clock()))
        return ""

    answer = _done(member_id, "staff password", deed, words.SAVED)
    return _page(member_id, password=told[0]) if told else answer


@route("/people/<id:member_id>/second-factor", "reset_second_factor", ADMINISTRATORS, methods=POST)
def reset_second_factor(member_id: int) -> ResponseReturnValue:
    """For who lost the telephone and the recovery codes."""

    def deed(session: Session, found: StaffMember) -> str:
        second_factors.remove(session, found.id)
        staff_sessions.end_all(session, found.id)
        return ""

    return _done(member_id, "second factor reset", deed, words.FACTOR_RESET)


@route("/people/<id:member_id>/sessions", "end_sessions", ADMINISTRATORS, methods=POST)
def end_sessions(member_id: int) -> ResponseReturnValue:
    """Logs the member out everywhere."""

    def deed(session: Session, found: StaffMember) -> str:
        staff_sessions.end_all(session, found.id)
        return ""

    return _done(member_id, "staff logout", deed, words.LOGGED_OUT)


@route(
    "/people/<id:member_id>/disable",
    "disable_person",
    ADMINISTRATORS,
    methods=POST,
    fields=("confirm",),
)
def disable(member_id: int) -> ResponseReturnValue:
    """The member is out at once and stays out, if that was confirmed; a disabled one may come
    back."""

    def deed(session: Session, found: StaffMember) -> str:
        if found.disabled_at:
            staff.enable(found)
            return "enabled"
        if request.form.get("confirm") != "yes":
            raise Refused(words.NOT_CONFIRMED)
        staff.disable(session, found.name, desk().clock())
        return "disabled"

    return _done(member_id, "staff disable", deed, words.SAVED)


@route(
    "/people/second-factor", "require_second_factor", ADMINISTRATORS, methods=POST, fields=("role",)
)
def require_second_factor() -> ResponseReturnValue:
    """The roles whose members do nothing before they have a second factor."""
    roles = [role for role in staff.ROLES if role in request.form.getlist("role")]
    with desk().transactions.writing() as session:
        second_factors.require(session, roles)
        audit_notes.note(session, "second factor required", "staff", " ".join(roles) or "-")
    flash(words.SAVED)
    return redirect(url_for("console.people"), 303)
