"""The login for who was logged out meanwhile: their words to copy, and the case they wanted."""

from urllib.parse import urlsplit

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from bot.console import fields
from bot.texts import console as words
from db.export_cells import clean

# In the signed cookie, since a login in two steps lies between.
_CASE = "case"
_LONGEST_NUMBER = 16


def answer() -> ResponseReturnValue:
    """Leads to the login, or shows it with what was typed into one of our own pages."""
    keep_case((request.view_args or {}).get("number"))
    if request.method != "POST" or fields.page() == "logout" or not is_ours():
        return redirect(url_for("console.login"), 303)
    return render_template(
        "console/login.html", problem=words.LOGGED_OUT, name="", typed=_typed()
    ), 401


def is_ours() -> bool:
    """Whether one of our own pages sent the request: another site's words are not shown as if
    somebody had typed them here."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    return urlsplit(request.headers.get("Origin", "")).netloc == request.host


def _typed() -> list[tuple[str, str]]:
    """The words in the form, each with its label; what may be a password is not among them."""
    known = fields.FIELDS.get(fields.page(), frozenset())
    given = [(label, request.form.get(name, "")) for name, label in words.TYPED if name in known]
    return [(label, clean(text)) for label, text in given if text.strip()]


def keep_case(number: object) -> None:
    """This case is to be opened after the login."""
    if isinstance(number, str) and len(number) <= _LONGEST_NUMBER:
        session[_CASE] = number


def case_to_open() -> str | None:
    """Its number, once."""
    number: str | None = session.pop(_CASE, None)
    return number
