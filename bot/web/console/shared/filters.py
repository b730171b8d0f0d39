"""The filter of the queue, the exports and the figures, in an address or among a form's fields."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import SelectField
from wtforms.validators import Optional, ValidationError

from bot.reports.complaint_filter import CHOICES, between, in_words
from bot.texts.complaint_export import FILTER_LABELS
from bot.web.console.shared.access import member
from bot.web.console.shared.forms import ConsoleForm, DayField, choices
from bot.web.console.texts import console as texts
from db.complaints.complaints import Filter

DAYS = ("first", "last")
FIELDS = (*CHOICES, *DAYS)


class CodeField(SelectField):
    """One choice of the filter, or none; a code that does not exist counts as not given."""

    def __init__(self, choice: str, **more: Any) -> None:
        more = {**more, "default": "", "validate_choice": False}
        label = FILTER_LABELS[choice]
        super().__init__(label, choices=choices({"": texts.ANY, **CHOICES[choice]}), **more)
        self.codes = CHOICES[choice]

    def process_formdata(self, valuelist: list[str]) -> None:
        self.data = valuelist[0] if valuelist and valuelist[0] in self.codes else ""


class FilterForm(ConsoleForm):
    """The filter's fields."""

    status = CodeField("status")
    kind = CodeField("kind")
    platform = CodeField("platform")
    province = CodeField("province")
    first = DayField(texts.FIRST_DAY, [Optional()], texts.WRONG_DAY)
    last = DayField(texts.LAST_DAY, [Optional()], texts.WRONG_DAY)

    def validate_last(self, field: DayField) -> None:
        """The days are not crossed."""
        if self.first.data and field.data and self.first.data > field.data:
            raise ValidationError(texts.DAYS_CROSSED)


@dataclass(frozen=True)
class ChosenFilter:
    """A filter, the values as they were given, and the problem with them."""

    form: FilterForm
    wanted: Filter
    given: Mapping[str, str]
    problem: str

    @property
    def in_words(self) -> str:
        """The filter in words."""
        return in_words(self.wanted)


def parse_filter(values: Mapping[str, str]) -> ChosenFilter:
    """Parse the filter, within what the member may see. A code that does not exist counts as not
    given; a day that cannot be read is shown again with the problem."""
    form = FilterForm(MultiDict({name: values.get(name, "") for name in FIELDS}))
    form.validate()
    return chosen_filter(form)


def chosen_filter(form: FilterForm) -> ChosenFilter:
    """The filter of a form that was validated."""
    codes = {name: form[name].data for name in CHOICES}
    wanted = between(form.first.data, form.last.data, {name: codes[name] or None for name in codes})
    given = {**codes, **{name: form[name].text[:40] for name in DAYS}}
    problem = next((said for name in DAYS for said in form[name].errors), "")
    return ChosenFilter(
        form,
        replace(wanted, scope=member().scope),
        {name: value for name, value in given.items() if value},
        problem,
    )
