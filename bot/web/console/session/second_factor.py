"""One's own second factor: set up with a QR code, confirmed by a code, recovered, removed."""

import segno
from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.texts import users as texts
from bot.web.console.session.account import audit_subject, confirm_password
from bot.web.console.shared import audit_notes
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.routes import POST, route
from db.models.tables import StaffMember
from db.staff import second_factors, staff
from db.staff import sessions as staff_sessions


@route("/account/second-factor", "second_factor", staff.ROLES, always=True)
def second_factor() -> ResponseReturnValue:
    """The page: off, being set up, or on."""
    return _page()


def _page(problem: str = "", codes: list[str] | None = None) -> str:
    me = member()
    with current_console().transactions.reading() as session:
        waiting = second_factors.provisioning_uri(
            session, me.name, me.id, current_console().data_keys
        )
        return render_template(
            "console/second_factor.html",
            problem=problem,
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
    fields=("password",),
    always=True,
)
def begin() -> ResponseReturnValue:
    """A secret to be read by an app, if the password is right."""

    def deed(session: Session, found: StaffMember) -> None:
        second_factors.begin(session, found.id, current_console().data_keys)

    problem, status = confirm_password(deed)
    return (_page(problem), status) if problem else _back()


@route(
    "/account/second-factor/confirm",
    "confirm_second_factor",
    staff.ROLES,
    methods=POST,
    fields=("code",),
    always=True,
)
def confirm() -> ResponseReturnValue:
    """Turn it on by a code of the app, end all other sessions, show the recovery codes."""
    now, me = current_console().clock(), member()
    with current_console().transactions.writing() as session:
        code = request.form.get("code", "")
        codes = second_factors.confirm(session, me.id, code, current_console().data_keys, now)
        if codes is not None:
            staff_sessions.end_all(session, me.id, but=me.session_id)
            audit_notes.note(session, "second factor on", audit_subject(me.name), "")
    return (_page(texts.WRONG_CODE), 422) if codes is None else _page(codes=codes)


@route(
    "/account/second-factor/codes",
    "new_recovery_codes",
    staff.ROLES,
    methods=POST,
    fields=("password",),
    always=True,
)
def new_codes() -> ResponseReturnValue:
    """New recovery codes, if the password is right."""
    codes: list[str] = []

    def deed(session: Session, found: StaffMember) -> None:
        if second_factors.is_on(session, found.id):
            codes.extend(second_factors.new_recovery_codes(session, found.id))
            audit_notes.note(session, "recovery codes", audit_subject(found.name), "")

    problem, status = confirm_password(deed)
    return (_page(problem), status) if problem else _page(codes=codes)


@route(
    "/account/second-factor/remove",
    "remove_second_factor",
    staff.ROLES,
    methods=POST,
    fields=("password",),
    always=True,
)
def remove() -> ResponseReturnValue:
    """Turn it off, if the password is right and the role may do without."""
    with current_console().transactions.reading() as session:
        if member().role in second_factors.required_roles(session):
            return _page(texts.FACTOR_REQUIRED), 409

    def deed(session: Session, found: StaffMember) -> None:
        second_factors.remove(session, found.id)
        audit_notes.note(session, "second factor off", audit_subject(found.name), "")

    problem, status = confirm_password(deed)
    return (_page(problem), status) if problem else _back(texts.FACTOR_OFF)


def _back(done: str = "") -> ResponseReturnValue:
    if done:
        flash(done)
    return redirect(url_for("console.second_factor"), 303)
