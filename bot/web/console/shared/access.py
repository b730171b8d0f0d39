"""Who may open which page: the session behind the cookie, and the roles of each page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, ParamSpec

from flask import abort, current_app, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from sqlalchemy.orm import Session

from bot.texts import people as words
from bot.web.console.shared import fields, reauthentication
from bot.web.console.shared.browsers import family
from bot.web.console.shared.current import desk
from db.export.cells import clean
from db.models.staff import StaffSession
from db.models.tables import StaffMember
from db.staff import audit, second_factors, staff, units
from db.staff import sessions as staff_sessions
from db.staff.scope import Scope
from db.staff.staff import Role

_IN_COOKIE = "login"

_Args = ParamSpec("_Args")


@dataclass(frozen=True, slots=True)
class Member:
    """Who is logged in, in which session, and whose complaints they may see. `must_go`: the
    page where something is to be done before all else; `sees_nothing`: why no complaint is
    theirs to see, in words."""

    id: int
    name: str
    role: Role
    scope: Scope
    session_id: int
    must_go: str
    sees_nothing: str


@dataclass(frozen=True)
class Protected(Generic[_Args]):
    """A page for logged-in members of these roles; others are sent to the login, or get 403.
    A `hidden` one is not there at all for others; one that is `always` open waits for nothing
    that the member has to do first."""

    view: Callable[_Args, ResponseReturnValue]
    roles: frozenset[Role]
    hidden: bool
    always: bool
    # CSRFProtect asks every view for its name.
    __name__: str

    def __call__(self, *args: _Args.args, **kwargs: _Args.kwargs) -> ResponseReturnValue:
        found = _logged_in()
        if self.hidden and (found is None or found.role not in self.roles):
            abort(404)
        if found is None:
            return reauthentication.answer()
        if found.role not in self.roles:
            abort(403)
        if found.must_go and not self.always:
            return redirect(url_for(found.must_go), 303)
        g.member = found
        if request.method == "POST":
            _note_strange_fields(found)
        return self.view(*args, **kwargs)


def without_token(_: CSRFError) -> ResponseReturnValue:
    """A form of ours that is older than its login begins anew; any other is refused as an error."""
    view = current_app.view_functions.get(request.endpoint or "")
    is_open_to_all = not isinstance(view, Protected) or view.hidden
    if is_open_to_all or not reauthentication.is_ours() or _logged_in() is not None:
        return render_template("error.html", status=400, reference=""), 400
    return reauthentication.answer()


def _note_strange_fields(found: Member) -> None:
    """What a page does not have is not taken, and that somebody sent it is written down."""
    if names := fields.strange():
        thing, now = f"form {fields.page()}", desk().clock()
        with desk().transactions.writing() as session:
            audit.write(
                session, who=found.name, action=fields.NOTED, thing=thing, reason=names, now=now
            )


def allowed(
    *roles: Role, hidden: bool = False, always: bool = False
) -> Callable[[Callable[_Args, ResponseReturnValue]], Protected[_Args]]:
    """Says who may open a page."""
    return lambda view: Protected(
        view, frozenset(roles), hidden, always, getattr(view, "__name__", "")
    )


def may_open(endpoint: str) -> bool:
    """Whether this page of the desk is one for the member's role."""
    view = current_app.view_functions.get(endpoint)
    return isinstance(view, Protected) and member().role in view.roles


def member() -> Member:
    """Who opened the present page."""
    found: Member = g.member
    return found


def begin_session(writing: Session, found: StaffMember, *, is_open: bool = True) -> None:
    """The browser is logged in, or has taken the first step."""
    browser = family(request.user_agent.string)
    token = staff_sessions.begin(writing, found, browser, desk().clock(), is_open=is_open)
    # Cleared first: a cookie that someone else planted must not become a logged-in one.
    wanted = reauthentication.page_to_open()
    session.clear()
    session[_IN_COOKIE] = token
    reauthentication.keep(wanted)


def session_row(reading: Session) -> StaffSession | None:
    """The session that the request's cookie names, unless it is over."""
    token = session.get(_IN_COOKIE)
    if not isinstance(token, str):
        return None
    return staff_sessions.of_token(reading, token, desk().clock())


def _logged_in() -> Member | None:
    """The member behind the session, whose role is looked up anew at each request."""
    now = desk().clock()
    with desk().transactions.reading() as reading:
        row = session_row(reading)
        if row is None or not row.is_open:
            return None
        known = _member(reading, row)
        is_to_be_noted = staff_sessions.is_to_be_noted(row, now)
    if is_to_be_noted:
        with desk().transactions.writing() as writing:
            staff_sessions.note_use(writing, known.session_id, now)
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
        must_go=_must_go(reading, found),
        sees_nothing=words.no_unit(_administrators(reading)) if scope.closed else "",
    )


def _administrators(reading: Session) -> list[str]:
    """Who puts members into units."""
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
