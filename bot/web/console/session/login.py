"""Login and logout, and the first page of each role."""

from datetime import datetime, timedelta

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.widgets import TextInput

from bot.runtime.dates import show_clock
from bot.texts import users
from bot.web.console.shared import reauthentication
from bot.web.console.shared.access import begin_session, member, session_row
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, SecretField
from bot.web.console.shared.reauthentication import LoginForm
from bot.web.console.shared.routes import OPEN_TO_ALL, POST, may_open, route
from bot.web.console.texts import console as texts
from db.models.tables import StaffMember
from db.staff import audit, login_throttle, second_factors, staff
from db.staff import sessions as staff_sessions
from db.staff.login_throttle import Locked
from db.staff.staff import Role

FAILED = "login failed"
STRANGERS_NOTED_EVERY = timedelta(minutes=1)


class LoginCodeForm(ConsoleForm):
    """A code of the app, or one of those kept for when it is lost."""

    code = SecretField(
        users.LOGIN_CODE,
        widget=TextInput(),
        render_kw={
            "maxlength": 40,
            "autocomplete": "one-time-code",
            "autocapitalize": "none",
            "spellcheck": "false",
        },
    )


@route("/login", "login", OPEN_TO_ALL, methods=("GET", "POST"))
def login() -> ResponseReturnValue:
    """The login form, and its submission."""
    form = LoginForm()
    if request.method == "GET":
        return render_template("console/login.html", form=form)
    outcome = _try(form.name.data, form.password.data, current_console().clock())
    if isinstance(outcome, StaffMember):
        return redirect(url_for("console.second_step"), 303)
    problem, status = refusal(outcome)
    password = form.password.data
    if outcome is None and password != password.strip():
        problem = f"{problem} {texts.SPACES_AROUND}"
    return render_template("console/login.html", form=form.refuse(problem)), status


@route("/login/code", "second_step", OPEN_TO_ALL, methods=("GET", "POST"))
def second_step() -> ResponseReturnValue:
    """The form for the code of a member who gave the right password; others are redirected."""
    with current_console().transactions.reading() as reading:
        row = session_row(reading)
        waiting = row.staff.name if row and not row.is_open else None
    if waiting is None:
        return redirect(url_for("console.home"), 303)
    form = LoginCodeForm()
    if request.method == "GET":
        return render_template("console/second_step.html", form=form)
    outcome = _try_code(waiting, form.code.data, current_console().clock())
    if isinstance(outcome, StaffMember):
        return redirect(url_for("console.home"), 303)
    problem, status = refusal(outcome) if outcome else (users.WRONG_CODE, 401)
    form.code.errors = [problem]
    return render_template("console/second_step.html", form=form), status


def refusal(outcome: Locked | None) -> tuple[str, int]:
    """The message for a refused login, and the page's HTTP status."""
    if outcome is None:
        return texts.WRONG_LOGIN, 401
    return texts.locked(show_clock(outcome.until + timedelta(seconds=1))), 429


def _try(typed: str, password: str, now: datetime) -> StaffMember | Locked | None:
    with current_console().transactions.reading() as reading:
        name = staff.resolve_name(reading, typed)
        right = staff.verify_password(reading, name, password)
    with current_console().transactions.writing() as writing:
        found = staff.with_name(writing, name)
        has_factor = found is not None and second_factors.is_on(writing, found.id)
        outcome = staff.attempt_login(writing, name, right, now, last_step=not has_factor)
        if isinstance(outcome, StaffMember):
            begin_session(writing, outcome, is_open=not has_factor)
            if not has_factor:
                _note_login(writing, name, now)
        elif outcome is None:
            _note_failure(writing, name if found else "", "wrong password", now)
    return outcome


def _try_code(name: str, code: str, now: datetime) -> StaffMember | Locked | None:
    with current_console().transactions.writing() as writing:
        if locked := login_throttle.current_lock(
            login_throttle.locked_row(writing, name, now), now
        ):
            return locked
        row = session_row(writing)
        right = row is not None and second_factors.verify_code(
            writing, row.staff_id, code, current_console().data_keys, now
        )
        outcome = staff.attempt_login(writing, name, right, now)
        if row is not None and isinstance(outcome, StaffMember):
            staff_sessions.end(writing, row.staff_id, row.id)
            begin_session(writing, outcome)
            _note_login(writing, name, now)
        elif outcome is None:
            _note_failure(writing, name, "wrong code", now)
    return outcome


def _note_login(session: Session, name: str, now: datetime) -> None:
    audit.write(session, who=name, action="login", thing="console", reason="", now=now)


def _note_failure(session: Session, known: str, why: str, now: datetime) -> None:
    """Log a failed login. A name that nobody has may be a password typed into the wrong field: it
    is not kept, and strangers who try many do not fill the log."""
    if known or not audit.has_row_since(session, "", FAILED, now - STRANGERS_NOTED_EVERY):
        reason = why if known else "unknown name"
        audit.write(session, who=known, action=FAILED, thing="console", reason=reason, now=now)


@route("/logout", "logout", staff.ROLES, methods=POST, always=True)
def logout() -> ResponseReturnValue:
    """End this session: the cookie and any copy of it are void."""
    with current_console().transactions.writing() as writing:
        staff_sessions.end(writing, member().id, member().session_id)
    session.clear()
    return redirect(url_for("console.login"), 303)


@route("/", "home", staff.ROLES)
def home() -> ResponseReturnValue:
    """Redirect each role to its first page, or to the page wanted before the login."""
    wanted = reauthentication.page_to_open()
    if wanted and may_open(wanted.endpoint):
        return redirect(wanted.address, 303)
    pages: dict[Role, str] = {"auditor": "console.audit_log", "exporter": "console.export"}
    return redirect(url_for(pages.get(member().role, "console.work")), 303)
