"""Every form of the console names each mistake at once, beside its field, with what was typed."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from flask import Flask
from flask.testing import FlaskClient

from bot.runtime.dates import show_moment
from bot.web.console import ROUTES
from tests.bot.web.console.fixtures import MORNING, Desk, as_role, audited, on_sqlite, post
from tests.bot.web.console.full_desk import laid_out

# Where nothing is typed, or where a wrong value counts as none.
NOTHING_TYPED = {
    "assign",
    "broadcast_step",
    "bulk",
    "call_back_not_answered",
    "change_person",
    "disable_person",
    "drop_question",
    "mask_call_backs",
    "merge",
    "remove_filter",
    "require_second_factor",
}
# Shown by no page of this desk; their own tests are beside them.
SHOWN_ELSEWHERE = {
    "bulk_confirm": "after a choice in the queue",
    "confirm_second_factor": "while a second factor is set up",
    "new_recovery_codes": "with a second factor",
    "remove_second_factor": "with a second factor",
    "undo_pattern": "for a confirmed group",
}

# What the audit log has of a walk over all pages.
LOOKED = {"read", "breach read", "evidence view", "login"}
# Elements that have no end.
VOID = {"br", "hr", "img", "input", "link", "meta"}


@dataclass
class Control:
    """One field of a form as a browser has it."""

    kind: str
    attributes: dict[str, str]
    text: str = ""

    @property
    def value(self) -> str:
        # HTML drops the line end after the tag.
        return (
            self.text.lstrip("\r\n")
            if self.kind == "textarea"
            else self.attributes.get("value", "")
        )

    @property
    def is_typed(self) -> bool:
        given = self.attributes.get("type", "text")
        is_text = self.kind == "input" and given in ("text", "search", "password")
        return is_text or (self.kind == "textarea" and "readonly" not in self.attributes)

    @property
    def is_secret(self) -> bool:
        return self.attributes.get("type") == "password"

    @property
    def has_limit(self) -> bool:
        """True if too long a text is wrong; of passwords the first that is wrong is named."""
        return "maxlength" in self.attributes and not self.is_secret

    @property
    def is_wrong(self) -> bool:
        return "aria-invalid" in self.attributes

    def too_long(self) -> str:
        return "ก" * (int(self.attributes.get("maxlength", "5000")) + 1)


@dataclass
class Form:
    """A form that is posted: its address and its controls by name."""

    action: str
    controls: dict[str, Control] = field(default_factory=dict)


class Page(HTMLParser):
    """The forms of a page, the texts by the ids of their elements, the links within alerts."""

    def __init__(self, text: str, address: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.texts: dict[str, str] = {}
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.alerts: set[str] = set()
        self._address, self._form, self._control = address, Form(""), Control("", {})
        self._open: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "form":
            self._form = Form(given.get("action", self._address))
            if given.get("method") == "post":
                self.forms.append(self._form)
        elif tag in ("input", "textarea", "select"):
            self._control = Control(tag, given)
            is_off = given.get("type") in ("checkbox", "radio") and "checked" not in given
            if "name" in given and not is_off:
                self._form.controls[given["name"]] = self._control
        elif tag == "option" and ("selected" in given or "value" not in self._control.attributes):
            self._control.attributes["value"] = given.get("value", "")
        elif tag == "a":
            self.links.add(given.get("href", ""))
            if "alert" in {role for _, role in self._open}:
                self.alerts.add(given.get("href", ""))
        if tag not in VOID:
            self._open.append((given.get("id", ""), given.get("role", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("textarea", "select"):
            self._control = Control("", {})
        if tag not in VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._control.text += data
        for name in {name for name, _ in self._open if name}:
            self.texts[name] = self.texts.get(name, "") + data

    def marked(self, action: str) -> Form:
        """The form of this address with the most mistakes: a page of rows has it several times."""
        same = [each for each in self.forms if each.action == action]
        return max(same, key=lambda each: sum(one.is_wrong for one in each.controls.values()))


@on_sqlite
def test_every_mistake_is_named_at_once_beside_its_field_with_what_was_typed(
    app: Flask, desk: Desk
) -> None:
    laid_out(desk, "มานี")
    supervisor = as_role(app, desk, "supervisor")
    _breach_and_alert(supervisor)
    before, walked = len(audited(desk)), set[str]()
    for client in (supervisor, as_role(app, desk, "administrator")):
        for form in _forms(client):
            name = _name_of(app, form)
            typed = {each: one.too_long() for each, one in form.controls.items() if one.is_typed}
            if typed and name not in walked:
                walked.add(name)
                _is_refused_and_kept(client, form, typed)
    with_fields = {route.name for route in ROUTES if route.fields}
    assert walked == with_fields - NOTHING_TYPED - SHOWN_ELSEWHERE.keys()
    assert {action for _, action, _, _ in audited(desk)[before:]} <= LOOKED


def _breach_and_alert(client: FlaskClient) -> None:
    """A breach of which one step was done, and the draft of an alert."""
    told = {"known": show_moment(MORNING), "happened": "แฟลชไดรฟ์หาย", "risk": "high"}
    done = {"deed": "reported", "at": show_moment(MORNING)}
    alert = {"text": "พัสดุปลอม\nอย่ากดลิงก์", "audience": "all"}
    for page, address, sent in (
        ("breaches/new", "breaches/new", told),
        ("breaches/1", "breaches/1/done", done),
        ("broadcasts/new", "broadcasts/new", alert),
    ):
        assert post(client, f"/staff/{page}", f"/staff/{address}", **sent).status_code == 303


def _forms(client: FlaskClient) -> Iterator[Form]:
    """The forms of all pages to which links lead, and of the queue with a filter to be kept."""
    seen, ahead = set[str](), ["/staff/complaints?kind=deceived", "/staff/account"]
    while ahead:
        address = ahead.pop()
        answer = client.get(address)
        if answer.mimetype == "text/html" and answer.status_code == 200:
            page = Page(answer.text, address)
            yield from page.forms
            found = {link.partition("?")[0].partition("#")[0] for link in page.links}
            new = {link for link in found if link.startswith("/staff/")} - seen
            seen |= new
            ahead += sorted(new)


def _name_of(app: Flask, form: Form) -> str:
    path = form.action.partition("?")[0]
    endpoint, _ = app.url_map.bind("localhost").match(path, method="POST")
    return str(endpoint).removeprefix("console.")


def _is_refused_and_kept(client: FlaskClient, form: Form, typed: dict[str, str]) -> None:
    sent = {name: one.value for name, one in form.controls.items()} | typed
    answer = client.post(form.action, data=sent)
    assert answer.status_code == 422, form.action
    page = Page(answer.text, form.action)
    again = page.marked(form.action).controls
    wrong = {name for name, one in again.items() if one.is_wrong}
    limited = {name for name in typed if form.controls[name].has_limit}
    assert limited <= wrong, form.action
    assert wrong, form.action
    for name in wrong:
        described = again[name].attributes["aria-describedby"].split()[-1]
        assert page.texts[described].startswith("✖ "), (form.action, name)
        named = described.removeprefix("wrong-")
        assert named in page.ids, (form.action, name)
        assert f"#{named}" in page.alerts, (form.action, name)
    kept = {name: again[name].value for name in typed if not again[name].is_secret}
    assert kept == {name: typed[name] for name in kept}, form.action
