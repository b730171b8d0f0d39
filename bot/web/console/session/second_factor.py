"""One's own second factor: set up with a QR code, confirmed by a code, recovered, removed."""

import segno
from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session
from wtforms.widgets import TextInput

from bot.texts import users as texts
from bot.web.console.session.account import PasswordForm, audit_subject
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm, SecretField, row_forms, shown
from bot.web.console.shared.routes import POST, route
from db.models.tables import StaffMember
from db.staff import second_factors, staff
from db.staff import sessions as staff_sessions


class FactorCodeForm(ConsoleForm):
    """A code that the app shows."""

    code = SecretField(
        texts.APP_CODE,
        widget=TextInput(),
        render_kw={"maxlength": 7, "inputmode": "numeric", "autocomplete": "one-time-code"},
    )


@route("/account/second-factor", "second_factor", staff.ROLES, always=True)
def second_factor() -> ResponseReturnValue:
    """The page: off, being set up, or on."""
    return _page()


def _page(rejected: ConsoleForm | None = None, codes: list[str] | None = None) -> str:
    me = member()
    with current_console().transactions.reading() as session:
        waiting = second_factors.provisioning_uri(
            session, me.name, me.id, current_console().data_keys
        )
        return render_template(
            "console/second_factor.html",
            rejected=rejected,
            code_form=shown(FactorCodeForm, rejected),
            forms=row_forms(rejected, password=PasswordForm),
            codes=codes or [],
            is_on=second_factors.is_on(session, me.id),
            is_required=me.role in second_factors.required_roles(session),
            codes_left=second_factors.recovery_codes_left(session, me.id),
            secret=waiting[0] if waiting else "",
            qr=_qr(waiting[1]) if waiting else "",
        )


def _qr(address: str) -> str:
    return segno.make(address, error="m").svg_inline(scale=5, border=3, light="#fff")


@route(
    "/account/second-factor/begin",
    "begin_second_factor",
    staff.ROLES,
    methods=POST,
    form=PasswordForm,
    always=True,
)
def begin() -> ResponseReturnValue:
    """A secret to be read by an app, if the password is right."""

    def deed(session: Session, found: StaffMember) -> None:
        second_factors.begin(session, found.id, current_console().data_keys)

    form = PasswordForm(row="begin")
    status = form.confirm(deed)
    return _back() if status == 200 else (_page(form), status)


@route(
    "/account/second-factor/confirm",
    "confirm_second_factor",
    staff.ROLES,
    methods=POST,
    form=FactorCodeForm,
    always=True,
)
def confirm() -> ResponseReturnValue:
    """Turn it on by a code of the app, end all other sessions, show the recovery codes."""
    now, me, form = current_console().clock(), member(), FactorCodeForm()
    with current_console().transactions.writing() as session:
        codes = second_factors.confirm(
            session, me.id, form.code.data, current_console().data_keys, now
        )
        if codes is not None:
            staff_sessions.end_all(session, me.id, but=me.session_id)
            audit_notes.note(session, "second factor on", audit_subject(me.name), "")
    if codes is None:
        form.code.errors = [texts.WRONG_CODE]
        return _page(form), 422
    return _page(codes=codes)


@route(
    "/account/second-factor/codes",
    "new_recovery_codes",
    staff.ROLES,
    methods=POST,
    form=PasswordForm,
    always=True,
)
def new_codes() -> ResponseReturnValue:
    """New recovery codes, if the password is right."""
    codes: list[str] = []

    def deed(session: Session, found: StaffMember) -> None:
        if second_factors.is_on(session, found.id):
            codes.extend(second_factors.new_recovery_codes(session, found.id))
            audit_notes.note(session, "recovery codes", audit_subject(found.name), "")

    form = PasswordForm(row="codes")
    status = form.confirm(deed)
    return _page(codes=codes) if status == 200 else (_page(form), status)


@route(
    "/account/second-factor/remove",
    "remove_second_factor",
    staff.ROLES,
    methods=POST,
    form=PasswordForm,
    always=True,
)
def remove() -> ResponseReturnValue:
    """Turn it off, if the password is right and the role may do without."""
    with current_console().transactions.reading() as session:
        if member().role in second_factors.required_roles(session):
            return _page(PasswordForm(row="off").refuse(texts.FACTOR_REQUIRED)), 409

    def deed(session: Session, found: StaffMember) -> None:
        second_factors.remove(session, found.id)
        audit_notes.note(session, "second factor off", audit_subject(found.name), "")

    form = PasswordForm(row="off")
    status = form.confirm(deed)
    return _back(texts.FACTOR_OFF) if status == 200 else (_page(form), status)


def _back(done: str = "") -> ResponseReturnValue:
    if done:
        flash(done)
    return redirect(url_for("console.second_factor"), 303)
