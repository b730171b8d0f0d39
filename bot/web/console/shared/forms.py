"""Forms of the console: fields with limits and mistakes, re-displayed with what was typed."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Self, TypeVar

from flask import request
from flask_wtf import FlaskForm
from wtforms import (
    FileField,
    HiddenField,
    PasswordField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import ValidationError
from wtforms.widgets import CheckboxInput, FileInput, PasswordInput, Select, TextArea, TextInput

from bot.reports.complaint_export import REASON_LENGTH, is_sufficient_reason
from bot.runtime.dates import read_day, read_moment, show_moment, show_short_day
from bot.web.console.shared.ids import read_id
from bot.web.console.texts import console as texts
from db.export.cells import clean, one_line

NOTED = "fields ignored"
MOST = 10
# What may be the name of a field, and not somebody's number or words.
_NAME = re.compile(r"[A-Za-z_]{1,40}")
_TOKEN = frozenset({"csrf_token"})
_TYPED = (TextInput, PasswordInput, TextArea, FileInput)

_Form = TypeVar("_Form", bound="ConsoleForm")


class ConsoleForm(FlaskForm):
    """A form whose fields, limits and messages are declared once, beside its view. `row`: the row
    of the page that it belongs to, where a page shows the form several times."""

    class Meta(FlaskForm.Meta):
        # CSRFProtect has checked the token of every request before its view.
        csrf = False

        def wrap_formdata(self, form: "ConsoleForm", formdata: Any) -> Any:
            """Take the fields that were sent; a JSON body sets nothing."""
            if formdata is not None and request.is_json:
                return None
            return super().wrap_formdata(form, formdata)

        def get_translations(self, _form: "ConsoleForm") -> None:
            """None: every message is one of ours."""

        def render_field(self, field: Any, render_kw: dict[str, Any]) -> Any:
            """The control, which names the place of what is wrong with it."""
            given: dict[str, Any] = {}
            if isinstance(field.widget, (*_TYPED, Select)):
                given["class"] = (
                    "form-control" if isinstance(field.widget, _TYPED) else "form-select"
                )
            described = render_kw.pop("aria_describedby", "")
            if field.errors:
                given["aria_invalid"] = "true"
                described = f"{described} wrong-{field.id}".strip()
            if described:
                given["aria_describedby"] = described
            return super().render_field(field, {**given, **(field.render_kw or {}), **render_kw})

    def __init__(self, *args: Any, row: object = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.row = str(row)
        if self.row:
            kind = type(self).__name__.removesuffix("Form").lower()
            for field in self:
                field.id = field.label.field_id = f"{field.id}-{kind}-{row}"

    @classmethod
    def names(cls) -> list[str]:
        """The names of its fields, as a browser sends them."""
        return [field.name for field in cls(formdata=None)]

    def refuse(self, said: str) -> Self:
        """This form, refused for what no field of it has."""
        self.form_errors.append(said)
        return self

    def words(self) -> list[str]:
        """All that was typed and chosen, by which a second tap is known; files are left out."""
        told = (field for field in self if not isinstance(field, FileField))
        return [str(field.data) for field in told if field.name != "once"]

    def sentences(self) -> list[tuple[str, str]]:
        """The words that were typed, each with its label; no secrets."""
        told = (field for field in self if isinstance(field, WordsField))
        return [(field.label.text, clean(field.data)) for field in told if field.data]


def row_forms(
    rejected: ConsoleForm | None, **kinds: type[ConsoleForm]
) -> Mapping[str, Callable[..., ConsoleForm]]:
    """For each kind of form on a page of many rows, the form of a row: the rejected one with what
    was typed into it, else an empty one."""
    return {name: partial(shown, kind, rejected) for name, kind in kinds.items()}


def shown(
    kind: type[_Form], rejected: ConsoleForm | None, row: object = "", **values: Any
) -> _Form:
    """The rejected form if it is of this kind and row, else one with these values."""
    if isinstance(rejected, kind) and rejected.row == str(row):
        return rejected
    return kind(formdata=None, row=row, **values)


class WordsField(StringField):
    """Words on one line, without blanks at their ends."""

    _read: Callable[[str], str] = staticmethod(str.strip)

    def __init__(self, label: str = "", validators: Sequence[Any] = (), **more: Any) -> None:
        super().__init__(label, validators, **{"default": "", **more})

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = self._read(valuelist[0]) if valuelist else ""


class ParagraphField(WordsField):
    """Words on several lines."""

    widget = TextArea()


class NameField(WordsField):
    """A name, with single blanks; `wrong` says what is wrong with it."""

    _read = staticmethod(one_line)

    def __init__(self, label: str, longest: int, wrong: str, **more: Any) -> None:
        super().__init__(label, render_kw={"maxlength": longest, "required": True}, **more)
        self.longest, self.wrong = longest, wrong

    def pre_validate(self, _form: ConsoleForm) -> None:
        typed = "".join(self.raw_data or ())
        if not typed.isprintable() or not 1 <= len(self.data) <= self.longest:
            raise ValidationError(self.wrong)


class ReasonField(WordsField):
    """The reason for a deed, as the audit log keeps it; `needed` unless one may be left out."""

    _read = staticmethod(one_line)

    def __init__(self, label: str, *, needed: bool = True, **more: Any) -> None:
        given = {"maxlength": REASON_LENGTH, "required": needed, "autocomplete": "off"}
        super().__init__(label, render_kw=given, **more)
        self.needed = needed

    def pre_validate(self, _form: ConsoleForm) -> None:
        if self.needed and not self.data:
            raise ValidationError(texts.NO_REASON)
        if self.needed and not is_sufficient_reason(self.data):
            raise ValidationError(texts.SHORT_REASON)
        if len(self.data) > REASON_LENGTH:
            raise ValidationError(texts.reason_too_long(REASON_LENGTH))


class SecretField(PasswordField):
    """A password or a code: kept to the letter, and not shown again."""

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = valuelist[0] if valuelist else ""


class SentField(HiddenField):
    """A value that a page or a button sends by itself."""

    def __init__(self, **more: Any) -> None:
        super().__init__(default="", **more)


class NumberSentField(HiddenField):
    """An id or a version that a page sends by itself; 0 where it is none."""

    def __init__(self, **more: Any) -> None:
        super().__init__(default=0, **more)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = read_id(valuelist[0] if valuelist else "")


class MomentField(StringField):
    """A date and time in Thailand; `wrong` says how it is typed."""

    data: Any
    _read: Callable[[str], date] = staticmethod(read_moment)
    _show: Callable[[Any], str] = staticmethod(show_moment)

    def __init__(self, label: str, validators: Sequence[Any], wrong: str, **more: Any) -> None:
        given = {"maxlength": 40, "autocomplete": "off"}
        super().__init__(label, validators, render_kw=given, **more)
        self.wrong = wrong

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = None
        if valuelist and valuelist[0]:
            try:
                self.data = self._read(valuelist[0].strip())
            except ValueError as error:
                raise ValueError(self.wrong) from error

    @property
    def text(self) -> str:
        """As it was typed, or as it would be."""
        if self.raw_data:
            return str(self.raw_data[0]).strip()
        return self._show(self.data) if self.data else ""

    def _value(self) -> str:
        return self.text


class DayField(MomentField):
    """A day; `wrong` says how it is typed."""

    _read = staticmethod(read_day)
    _show = staticmethod(show_short_day)


class ChoiceField(SelectField):
    """One of the choices, `wrong` for any other; the choices are labels by their codes, or a
    function that finds them."""

    def __init__(
        self, label: str, labels: Mapping[str, str] | Callable[[], Any], wrong: str, **more: Any
    ) -> None:
        offered = labels if callable(labels) else choices(labels)
        more = {"default": "", "invalid_choice_message": wrong, **more}
        super().__init__(label, choices=offered, **more)


class RadioChoiceField(ChoiceField, RadioField):
    """One of the choices, all of which are seen at once."""


class ManyField(SelectMultipleField):
    """Any of the choices; codes that do not exist count as not given."""

    option_widget = CheckboxInput()

    def __init__(self, label: str, labels: Mapping[str, str], **more: Any) -> None:
        super().__init__(label, choices=choices(labels), default=(), **more)
        self.codes = tuple(labels)

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        self.data = [code for code in self.codes if code in valuelist]


def choices(labels: Mapping[str, str]) -> list[SelectChoice]:
    """The choices, as a field takes them."""
    return [SelectChoice(code, label) for code, label in labels.items()]


def unknown_fields(known: Collection[str]) -> str:
    """The names of the fields that were sent and are not `known`; "" where there are none. Those
    that cannot be a name are only counted."""
    unknown = {*request.form, *request.files} - {*known, *_TOKEN}
    sent = sorted({*unknown, *_of_json()})
    return _listed(sent) if sent else ""


def _of_json() -> Iterable[str]:
    """The fields of a JSON body; no page reads any."""
    told = request.get_json(silent=True)
    return told if isinstance(told, dict) else ()


def _listed(sent: list[str]) -> str:
    names = [name for name in sent if _NAME.fullmatch(name)][:MOST]
    more = len(sent) - len(names)
    return ", ".join([*names, *([f"{more} more"] if more else [])])
