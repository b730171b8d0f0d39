"""One's own account: the password, and the sessions."""

from collections.abc import Callable

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.validators import ValidationError

from bot.texts import users as texts
from bot.web.console.session.login import refusal
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import begin_session, member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, SecretField
from bot.web.console.shared.routes import POST, route
from db.models.tables import StaffMember
from db.staff import passwords, staff
from db.staff import sessions as staff_sessions

CURRENT, NEW = "current-password", "new-password"
SECRET = {"maxlength": passwords.MAX_LENGTH, "required": True}


class PasswordForm(ConsoleForm):
    """One's password, to be sure."""

    password = SecretField(texts.CURRENT_LABEL, render_kw=SECRET | {"autocomplete": CURRENT})

    def confirm(self, deed: Callable[[Session, StaffMember], None]) -> int:
        """Run `deed` if the password is right and return 200; else say what is wrong and return the
        page's status. Wrong passwords count as failed logins."""
        name, now = member().name, current_console().clock()
        with current_console().transactions.reading() as session:
            right = staff.verify_password(session, name, self.password.data)
        with current_console().transactions.writing() as session:
            outcome = staff.attempt_login(session, name, right, now, last_step=False)
            if isinstance(outcome, StaffMember):
                deed(session, outcome)
                return 200
        said, status = (texts.WRONG_CURRENT, 422) if outcome is None else refusal(outcome)
        self.password.errors = [said]
        return status


class NewPasswordForm(PasswordForm):
    """One's new password, twice."""

    new = SecretField(
        texts.NEW_LABEL,
        render_kw=SECRET | {"minlength": passwords.MIN_LENGTH, "autocomplete": NEW},
    )
    again = SecretField(texts.AGAIN_LABEL, render_kw=SECRET | {"autocomplete": NEW})

    def validate_new(self, field: SecretField) -> None:
        """It is long enough, and not easy."""
        if problem := passwords.problem(field.data, member().name):
            raise ValidationError(texts.PASSWORD_PROBLEMS[problem])

    def validate_again(self, field: SecretField) -> None:
        """It is the same."""
        if field.data != self.new.data:
            raise ValidationError(texts.NOT_THE_SAME)


@route("/account", "account", staff.ROLES, always=True)
def account() -> ResponseReturnValue:
    """The page of one's own account."""
    return page(NewPasswordForm())


def page(form: NewPasswordForm) -> str:
    """The page, with what is wrong with a rejected change."""
    with current_console().transactions.reading() as session:
        found = staff.with_id(session, member().id)
        return render_template(
            "console/account.html",
            form=form,
            one_time=bool(found and found.one_time_until),
            shortest=passwords.MIN_LENGTH,
            sessions=staff_sessions.of_member(session, member().id, current_console().clock()),
        )


@route(
    "/account/password",
    "change_password",
    staff.ROLES,
    methods=POST,
    form=NewPasswordForm,
    always=True,
)
def change_password() -> ResponseReturnValue:
    """Set the new password if the old one is right; all other sessions end."""
    form = NewPasswordForm()
    if not form.validate():
        return page(form), 422

    def choose(session: Session, found: StaffMember) -> None:
        staff.set_password(session, found, form.new.data)
        begin_session(session, found)
        audit_notes.note(session, "password change", audit_subject(found.name), "")

    status = form.confirm(choose)
    if status != 200:
        return page(form), status
    flash(texts.CHANGED)
    return redirect(url_for("console.account"), 303)


@route(
    "/account/sessions/<id:session_id>/end", "end_session", staff.ROLES, methods=POST, always=True
)
def end_session(session_id: int) -> ResponseReturnValue:
    """End one of one's own sessions."""
    with current_console().transactions.writing() as session:
        if not staff_sessions.end(session, member().id, session_id):
            abort(404)
        audit_notes.note(session, "session end", audit_subject(member().name), "")
    flash(texts.SESSION_ENDED)
    return redirect(url_for("console.account"), 303)


@route("/account/sessions/end", "end_other_sessions", staff.ROLES, methods=POST, always=True)
def end_other_sessions() -> ResponseReturnValue:
    """End all of one's own sessions but this one."""
    with current_console().transactions.writing() as session:
        staff_sessions.end_all(session, member().id, but=member().session_id)
        audit_notes.note(session, "session end", audit_subject(member().name), "")
    flash(texts.SESSIONS_ENDED)
    return redirect(url_for("console.account"), 303)


def audit_subject(name: str) -> str:
    """The name of a member of staff in the audit log."""
    return f"staff {name}"
