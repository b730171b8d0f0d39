"""Who may open which page: sessions, roles, login and logout."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, ParamSpec

from flask import abort, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.console.desk import desk
from bot.texts import console as words
from bot.thai_days import show_clock
from db import audit, staff, units
from db.export_cells import one_line
from db.models import StaffMember
from db.scope import Scope
from db.staff import Locked, Role

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)

_Args = ParamSpec("_Args")


@dataclass(frozen=True, slots=True)
class Member:
    """Who is logged in, and whose complaints they may see."""

    id: int
    name: str
    role: Role
    scope: Scope


@dataclass(frozen=True)
class Protected(Generic[_Args]):
    """A page for logged-in members of these roles; others are sent to the login, or get 403.
    A `hidden` one is not there at all for others."""

    view: Callable[_Args, ResponseReturnValue]
    roles: frozenset[Role]
    hidden: bool
    # CSRFProtect asks every view for its name.
    __name__: str

    def __call__(self, *args: _Args.args, **kwargs: _Args.kwargs) -> ResponseReturnValue:
        found = _logged_in()
        if self.hidden and (found is None or found.role not in self.roles):
            abort(404)
        if found is None:
            session.clear()
            return redirect(url_for("console.login"), 303)
        if found.role not in self.roles:
            abort(403)
        g.member = found
        return self.view(*args, **kwargs)


def allowed(
    *roles: Role,
    hidden: bool = False,
) -> Callable[[Callable[_Args, ResponseReturnValue]], Protected[_Args]]:
    """Says who may open a page."""
    return lambda view: Protected(view, frozenset(roles), hidden, getattr(view, "__name__", ""))


def member() -> Member:
    """Who opened the present page."""
    found: Member = g.member
    return found


def _logged_in() -> Member | None:
    """The member behind the session, whose role is looked up anew at each request."""
    now = desk().clock()
    if "staff_id" not in session or _is_over(now):
        return None
    with desk().transactions.reading() as reading:
        found = staff.active(reading, session["staff_id"], session["epoch"])
        known = _member(reading, found) if found else None
    if known:
        session["used_at"] = int(now.timestamp())
    return known


def _is_over(now: datetime) -> bool:
    idle = now.timestamp() - session["used_at"]
    since_login = now.timestamp() - session["logged_in_at"]
    return bool(idle > IDLE.total_seconds() or since_login > LONGEST.total_seconds())


def _member(session: Session, found: StaffMember) -> Member:
    role: Role = next(role for role in staff.ROLES if role == found.role)
    return Member(found.id, found.name, role, units.scope_of(session, found))


def login() -> ResponseReturnValue:
    """The form, and what happens when it is sent."""
    if request.method == "GET":
        return render_template("console/login.html", problem="", name="")
    name = one_line(request.form.get("name", ""))
    now = desk().clock()
    outcome = _try(name, request.form.get("password", ""), now)
    if isinstance(outcome, StaffMember):
        _begin_session(outcome, now)
        return redirect(url_for("console.home"), 303)
    if isinstance(outcome, Locked):
        problem, status = words.locked(show_clock(outcome.until + timedelta(seconds=1))), 429
    else:
        problem, status = words.WRONG_LOGIN, 401
    return render_template("console/login.html", problem=problem, name=name), status


def _try(name: str, password: str, now: datetime) -> StaffMember | Locked | None:
    with desk().transactions.reading() as reading:
        right = staff.password_is_right(reading, name, password)
    with desk().transactions.writing() as writing:
        outcome = staff.take_login(writing, name, right, now)
        if isinstance(outcome, StaffMember):
            audit.write(writing, who=name, action="login", thing="console", reason="", now=now)
    return outcome


def _begin_session(found: StaffMember, now: datetime) -> None:
    # Cleared first: a cookie that someone else planted must not become a logged-in one.
    session.clear()
    session["staff_id"] = found.id
    session["epoch"] = found.session_epoch
    session["logged_in_at"] = session["used_at"] = int(now.timestamp())


@allowed(*staff.ROLES)
def logout() -> ResponseReturnValue:
    """Ends all of the member's sessions: a cookie alone cannot be called back."""
    with desk().transactions.writing() as writing:
        staff.end_sessions(writing, member().id)
    session.clear()
    return redirect(url_for("console.login"), 303)


@allowed(*staff.ROLES)
def home() -> ResponseReturnValue:
    """Sends each role to the page where its work begins."""
    pages: dict[Role, str] = {"auditor": "console.audit_log", "exporter": "console.export"}
    return redirect(url_for(pages.get(member().role, "console.queue")), 303)
