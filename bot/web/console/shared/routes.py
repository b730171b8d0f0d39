"""Routes of the staff pages, each declared at its view: address, roles, fields of the form."""

import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any, Generic, ParamSpec

from flask import abort, current_app, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError

from bot.web.console.shared import reauthentication
from bot.web.console.shared.access import Member, logged_in, member
from bot.web.console.shared.current import current_console
from bot.web.console.shared.forms import NOTED, ConsoleForm, unknown_fields
from db.staff import audit
from db.staff.staff import Role

POST = ("POST",)
# Roles that open the same pages.
OPEN_TO_ALL: tuple[Role, ...] = ()
ADMINISTRATORS: tuple[Role, ...] = ("administrator",)
SUPERVISORS: tuple[Role, ...] = ("supervisor", *ADMINISTRATORS)
CASEWORKERS: tuple[Role, ...] = ("officer", *SUPERVISORS)
EXPORTERS: tuple[Role, ...] = ("exporter", *SUPERVISORS)
ANALYSTS: tuple[Role, ...] = ("exporter", *CASEWORKERS)

_Args = ParamSpec("_Args")


@dataclass(frozen=True)
class Route(Generic[_Args]):
    """A page: its view, its address below /staff, its name among the endpoints. Without `roles`
    it is open to all; else strangers are sent to the login, and members of other roles get 403.
    A `hidden` one is not there at all for others; one that is `always` open waits for nothing
    that the member has to do first. What is sent beside the fields of its `form` does nothing,
    and is noted; of `most_bytes` is a form with a file, where the application takes less."""

    view: Callable[_Args, ResponseReturnValue]
    address: str
    name: str
    methods: tuple[str, ...]
    roles: frozenset[Role]
    form: type[ConsoleForm] | None
    hidden: bool
    always: bool
    most_bytes: int | None
    # CSRFProtect asks every view for its name.
    __name__: str

    @cached_property
    def fields(self) -> frozenset[str]:
        """The names of its form's fields."""
        return frozenset(self.form.names() if self.form else ())

    def __call__(self, *args: _Args.args, **kwargs: _Args.kwargs) -> ResponseReturnValue:
        if self.roles:
            found = logged_in()
            if self.hidden and (found is None or found.role not in self.roles):
                abort(404)
            if found is None:
                return reauthentication.reauthenticate(self.form)
            if found.role not in self.roles:
                abort(403)
            if found.required_page and not self.always:
                return redirect(url_for(found.required_page), 303)
            g.member = found
            if request.method == "POST":
                self._note_strange_fields(found)
        return self.view(*args, **kwargs)

    def _note_strange_fields(self, found: Member) -> None:
        """Log the fields that were sent and that the form does not have."""
        if names := unknown_fields(self.fields):
            thing, now = f"form {self.name}", current_console().clock()
            with current_console().transactions.writing() as session:
                audit.write(
                    session, who=found.name, action=NOTED, thing=thing, reason=names, now=now
                )


def route(
    address: str,
    name: str,
    roles: Iterable[Role],
    *,
    methods: Iterable[str] = ("GET",),
    form: type[ConsoleForm] | None = None,
    hidden: bool = False,
    always: bool = False,
    most_bytes: int | None = None,
) -> Callable[[Callable[_Args, ResponseReturnValue]], Route[_Args]]:
    """Make a view a page of the console, found in any module of the console's packages."""
    return lambda view: Route(
        view=view,
        address=address,
        name=name,
        methods=tuple(methods),
        roles=frozenset(roles),
        form=form,
        hidden=hidden,
        always=always,
        most_bytes=most_bytes,
        __name__=getattr(view, "__name__", ""),
    )


def routes_of(package: str, folders: Iterable[str]) -> tuple[Route[Any], ...]:
    """Import all modules of a package and list their pages, each once."""
    names = [each.name for each in pkgutil.walk_packages(folders, f"{package}.")]
    values = [value for name in names for value in vars(import_module(name)).values()]
    return tuple(dict.fromkeys(value for value in values if isinstance(value, Route)))


def take_larger_form(endpoint: str | None, _values: dict[str, Any] | None) -> None:
    """Let a form with a file come; to be called before anything reads it."""
    view = current_app.view_functions.get(endpoint or "")
    if isinstance(view, Route) and view.most_bytes:
        request.max_content_length = view.most_bytes


def may_open(endpoint: str) -> bool:
    """Tell whether the member's role opens this page."""
    view = current_app.view_functions.get(endpoint)
    return isinstance(view, Route) and member().role in view.roles


def without_token(_: CSRFError) -> ResponseReturnValue:
    """A form of ours that is older than its login begins anew; any other is refused as an error."""
    view = current_app.view_functions.get(request.endpoint or "")
    if (
        isinstance(view, Route)
        and view.roles
        and not view.hidden
        and reauthentication.is_ours()
        and logged_in() is None
    ):
        return reauthentication.reauthenticate(view.form)
    return render_template("error.html", status=400, reference=""), 400
