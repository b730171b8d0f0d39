"""The member behind a request, found by the session that its cookie names."""

from dataclasses import dataclass

from flask import g, request, session
from sqlalchemy.orm import Session

from bot.texts import users as texts
from bot.web.console.shared import reauthentication
from bot.web.console.shared.browsers import family
from bot.web.console.shared.current import current_console
from db.export.cells import clean
from db.models.staff import StaffSession
from db.models.tables import StaffMember
from db.staff import second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.scope import Scope
from db.staff.staff import Role

_IN_COOKIE = "login"


@dataclass(frozen=True, slots=True)
class Member:
    """A member who is logged in, with the session and the scope of complaints to see.
    `required_page`: the page where something is to be done before all else;
    `empty_scope_notice`: why the scope is empty, in words."""

    id: int
    name: str
    role: Role
    scope: Scope
    session_id: int
    required_page: str
    empty_scope_notice: str


def member() -> Member:
    """The member who opened the present page."""
    found: Member = g.member
    return found


def begin_session(writing: Session, found: StaffMember, *, is_open: bool = True) -> None:
    """Log the browser in, or record the first step of it."""
    browser = family(request.user_agent.string)
    token = staff_sessions.begin(
        writing, found, browser, current_console().clock(), is_open=is_open
    )
    # Cleared first: a cookie that someone else planted must not become a logged-in one.
    wanted = reauthentication.page_to_open()
    session.clear()
    session[_IN_COOKIE] = token
    reauthentication.remember_page(wanted)


def session_row(reading: Session) -> StaffSession | None:
    """The session that the request's cookie names, unless it is over."""
    token = session.get(_IN_COOKIE)
    if not isinstance(token, str):
        return None
    return staff_sessions.of_token(reading, token, current_console().clock())


def logged_in() -> Member | None:
    """The member behind the session, whose role is looked up anew at each request."""
    now = current_console().clock()
    with current_console().transactions.reading() as reading:
        row = session_row(reading)
        if row is None or not row.is_open:
            return None
        known = _member(reading, row)
        is_to_be_noted = staff_sessions.needs_touch(row, now)
    if is_to_be_noted:
        with current_console().transactions.writing() as writing:
            staff_sessions.touch(writing, known.session_id, now)
    return known


def _member(reading: Session, row: StaffSession) -> Member:
    found = row.staff
    scope = units.scope_of(reading, found)
    return Member(
        id=found.id,
        name=found.name,
        role=next(role for role in staff.ROLES if role == found.role),
        scope=scope,
        session_id=row.id,
        required_page=_must_go(reading, found),
        empty_scope_notice=texts.no_unit(_administrators(reading)) if scope.closed else "",
    )


def _administrators(reading: Session) -> list[str]:
    """The names of those who can put members into units."""
    everyone = staff.everyone(reading)
    return [
        clean(each.name)
        for each in everyone
        if each.role == "administrator" and not each.disabled_at
    ]


def _must_go(reading: Session, found: StaffMember) -> str:
    if found.one_time_until:
        return "console.account"
    return "console.second_factor" if second_factors.is_missing(reading, found) else ""
