"""Login and logout, and the page where each role begins."""

from datetime import datetime, timedelta

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from bot.console.access import allowed, begin_session, member
from bot.console.desk import desk
from bot.texts import console as words
from bot.thai_days import show_clock
from db import audit, staff, staff_sessions
from db.export_cells import one_line
from db.login_tries import Locked
from db.models import StaffMember
from db.staff import Role


def login() -> ResponseReturnValue:
    """The form, and what happens when it is sent."""
    if request.method == "GET":
        return render_template("console/login.html", problem="", name="")
    name = one_line(request.form.get("name", ""))
    outcome = _try(name, request.form.get("password", ""), desk().clock())
    if isinstance(outcome, StaffMember):
        return redirect(url_for("console.home"), 303)
    problem, status = refusal(outcome)
    return render_template("console/login.html", problem=problem, name=name), status


def refusal(outcome: Locked | None) -> tuple[str, int]:
    """What is said to who does not get in, and the page's status."""
    if outcome is None:
        return words.WRONG_LOGIN, 401
    return words.locked(show_clock(outcome.until + timedelta(seconds=1))), 429


def _try(name: str, password: str, now: datetime) -> StaffMember | Locked | None:
    with desk().transactions.reading() as reading:
        right = staff.password_is_right(reading, name, password)
    with desk().transactions.writing() as writing:
        outcome = staff.take_login(writing, name, right, now)
        if isinstance(outcome, StaffMember):
            begin_session(writing, outcome)
            audit.write(writing, who=name, action="login", thing="console", reason="", now=now)
    return outcome


@allowed(*staff.ROLES, always=True)
def logout() -> ResponseReturnValue:
    """Ends this session: the cookie opens nothing any more, nor does a copy of it."""
    with desk().transactions.writing() as writing:
        staff_sessions.end(writing, member().id, member().session_id)
    session.clear()
    return redirect(url_for("console.login"), 303)


@allowed(*staff.ROLES)
def home() -> ResponseReturnValue:
    """Sends each role to the page where its work begins."""
    pages: dict[Role, str] = {"auditor": "console.audit_log", "exporter": "console.export"}
    return redirect(url_for(pages.get(member().role, "console.queue")), 303)
