"""A form that two taps of one finger send is taken once and answered once, as saved."""

from collections.abc import Mapping

from flask import flash, get_flashed_messages, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.shared import fields
from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from db.queue import idempotency


def is_first(session: Session, thing: str, typed: Mapping[str, str]) -> bool:
    """Whether this form about this thing, as a case's number, was not yet taken with these
    words."""
    words = (fields.page(), thing, str(member().id), *typed.values())
    return idempotency.use_token(
        session, request.form.get("once", ""), words, current_console().clock()
    )


def back(number: str, said: str) -> ResponseReturnValue:
    """To the case, which says it once."""
    return answered(url_for("console.case", number=number), said)


def answered(page: str, said: str) -> ResponseReturnValue:
    """To a page that says it once: of two taps the first one's answer was never shown."""
    get_flashed_messages()
    flash(said)
    return redirect(page, 303)
