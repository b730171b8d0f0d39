"""Protection from double submission: a form sent by two taps is handled and answered once."""

from flask import flash, get_flashed_messages, redirect, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from bot.web.console.shared.access import member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import ConsoleForm
from db.queue import idempotency


def is_first(session: Session, thing: str, form: ConsoleForm) -> bool:
    """True if this form about this thing, such as a case, was not handled with this text yet."""
    words = (request.endpoint or "", thing, str(member().id), *form.words())
    return idempotency.use_token(session, form.once.data, words, current_console().clock())


def back(number: str, said: str) -> ResponseReturnValue:
    """Redirect to the case, with a message shown once."""
    return answered(url_for("console.case", number=number), said)


def answered(page: str, said: str) -> ResponseReturnValue:
    """Redirect to a page, showing only this message: the first tap's answer was never shown."""
    get_flashed_messages()
    flash(said)
    return redirect(page, 303)
