"""Login after a session ended meanwhile: the typed text to copy, and the page to return to."""

from dataclasses import astuple, dataclass
from urllib.parse import urlencode, urlsplit

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from bot.texts import users
from bot.web.console.shared.forms import ConsoleForm, NameField, SecretField
from bot.web.console.texts import console as texts
from db.staff.passwords import MAX_LENGTH
from db.staff.staff import NAME_LENGTH

# In the signed cookie, since a login in two steps lies between.
_IN_COOKIE = "wanted"
_LONGEST = 1_000
# Where one is led anyway; and a file, after which the login would still stand there.
_NOT_OPENED = ("console.home", "console.export_manifest")


@dataclass(frozen=True, slots=True)
class RequestedPage:
    """A page of the console that only shows something: its endpoint, and its address, which was
    built here and not taken from anybody."""

    endpoint: str
    address: str


class LoginForm(ConsoleForm):
    """Name and password."""

    name = NameField(users.USER_NAME, NAME_LENGTH, users.WRONG_NAME)
    password = SecretField(users.LOGIN_LABEL, render_kw={"maxlength": MAX_LENGTH, "required": True})


def reauthenticate(form: type[ConsoleForm] | None) -> ResponseReturnValue:
    """Redirect to the login, or show it with what was typed into the form of one of our own
    pages."""
    remember_page(_requested_page())
    if request.method != "POST" or request.endpoint == "console.logout" or not is_ours():
        return redirect(url_for("console.login"), 303)
    login = LoginForm(formdata=None).refuse(texts.LOGGED_OUT)
    typed = form().sentences() if form else []
    return render_template("console/login.html", form=login, typed=typed), 401


def is_ours() -> bool:
    """True if one of our own pages sent the request: another site's text is not shown as if
    somebody had typed it here."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    return urlsplit(request.headers.get("Origin", "")).netloc == request.host


def _requested_page() -> RequestedPage | None:
    """The page that a browser wanted to show; after a form, the case that it was about."""
    names = request.view_args or {}
    if request.method == "POST":
        case, number = "console.case", names.get("number")
        return RequestedPage(case, url_for(case, number=number)) if number else None
    # A script that looks whether its page has news is nobody who wants to go there.
    is_shown = request.headers.get("Sec-Fetch-Dest", "document") == "document"
    if not request.endpoint or not is_shown or request.endpoint in _NOT_OPENED:
        return None
    address = url_for(request.endpoint, **names)
    query = urlencode([*request.args.items(multi=True)])
    return RequestedPage(request.endpoint, f"{address}?{query}" if query else address)


def remember_page(wanted: RequestedPage | None) -> None:
    """Remember a page to open after the login; one with an endless address is not kept."""
    if wanted and len(wanted.address) <= _LONGEST:
        session[_IN_COOKIE] = astuple(wanted)


def page_to_open() -> RequestedPage | None:
    """The remembered page, once."""
    kept = session.pop(_IN_COOKIE, None)
    return RequestedPage(*kept) if kept else None
