"""Forms of the breach register: an entry, what was done about it, and what is taken back."""

from datetime import datetime, timedelta
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms.validators import DataRequired, InputRequired, Length, Optional, ValidationError

from bot.reports.complaint_columns import label_of
from bot.runtime.dates import show_moment
from bot.web.console.shared.current import current_console
from bot.web.console.shared.filters import FIELDS, FilterForm, chosen_filter
from bot.web.console.shared.forms import (
    ChoiceField,
    ConsoleForm,
    ManyField,
    MomentField,
    NumberSentField,
    ParagraphField,
    RadioChoiceField,
    ReasonField,
    SentField,
    choices,
)
from bot.web.console.texts import breaches as texts
from db.export.cells import clean
from db.models.breaches import Breach
from db.privacy import breaches
from db.privacy.breaches import AffectedQuery, BreachDetails
from db.staff import staff
from handlers.form.complaint import FORM

LONGEST = 4_000
# What the office and its staff read; who is told of the breach reads the form's own labels.
PERSONAL = {field.name: label_of(field) for field in FORM.fields if field.personal}
_SOUGHT = ("account", "since", "until", "numbers", *FIELDS)


def _accounts() -> list[Any]:
    with current_console().transactions.reading() as session:
        names = [each.name for each in staff.everyone(session)]
    return choices({"": texts.NO_ACCOUNT_CHOSEN, **{name: clean(name) for name in names}})


class BreachForm(FilterForm):
    """An entry: what happened, and by what the people affected are found."""

    known = MomentField(texts.KNOWN, [InputRequired(texts.WRONG_MOMENT)], texts.WRONG_MOMENT)
    happened = ParagraphField(
        texts.HAPPENED, [DataRequired(texts.NO_WORDS), Length(max=LONGEST, message=texts.TOO_LONG)]
    )
    kinds = ManyField(texts.DATA, PERSONAL, name="data")
    risk = RadioChoiceField(texts.RISK, texts.RISKS, texts.NO_RISK, default="some")
    measures = ParagraphField(texts.MEASURES, [Length(max=LONGEST, message=texts.TOO_LONG)])
    account = ChoiceField(texts.ACCOUNT, _accounts, texts.NO_ACCOUNT)
    since = MomentField(texts.SINCE, [Optional()], texts.WRONG_MOMENT)
    until = MomentField(texts.UNTIL, [Optional()], texts.WRONG_MOMENT)
    numbers = ParagraphField(texts.NUMBERS)
    version = NumberSentField()
    once = SentField()

    def validate_known(self, field: MomentField) -> None:
        """Refuse a moment ahead of the clock."""
        _refuse_ahead(field.data, texts.KNOWN_AHEAD)

    def validate_until(self, field: MomentField) -> None:
        """Refuse an end before the beginning."""
        if field.data and self.since.data and self.since.data > field.data:
            raise ValidationError(texts.MOMENTS_CROSSED)

    @property
    def details(self) -> BreachDetails:
        """The details of the breach, as they are sealed."""
        return BreachDetails(self.happened.data, self.measures.data, tuple(self.kinds.data))

    @property
    def codes(self) -> dict[str, str]:
        """The search for the affected people, as it was typed."""
        typed = {name: getattr(self[name], "text", self[name].data) for name in _SOUGHT}
        return {name: value for name, value in typed.items() if value}

    def query(self) -> AffectedQuery:
        """The search for the affected people."""
        chosen = chosen_filter(self)
        numbers = tuple(self.numbers.data.upper().replace(",", " ").split())
        wanted = chosen.wanted if chosen.given else None
        return AffectedQuery(self.account.data, self.since.data, self.until.data, wanted, numbers)


def stored_form(entry: Breach) -> BreachForm:
    """The form of an entry, as it would be typed."""
    told = breaches.details_of(entry, current_console().data_keys)
    values = {
        "known": show_moment(entry.known_at),
        "happened": told.happened,
        "measures": told.measures,
        "risk": entry.risk,
        "data": told.data,
        **entry.sought,
    }
    return BreachForm(MultiDict(values))


class DoneForm(ConsoleForm):
    """The moment of an action about a breach, and its document."""

    deed = SentField()
    at = MomentField(texts.DONE_AT, [InputRequired(texts.WRONG_MOMENT)], texts.WRONG_MOMENT)
    reason = ReasonField(texts.DOCUMENT, needed=False)

    def validate_at(self, field: MomentField) -> None:
        """Refuse a moment ahead of the clock."""
        _refuse_ahead(field.data, texts.DONE_AHEAD)


class ClosedForm(DoneForm):
    """The moment when a breach was closed, and the reason."""

    reason = ReasonField(texts.CLOSED_BECAUSE)


class UndoneForm(ConsoleForm):
    """The reason for taking a recorded action back."""

    deed = SentField()
    reason = ReasonField(texts.UNDONE_BECAUSE)


def done_kind(deed: str) -> type[DoneForm]:
    """The form in which an action is recorded."""
    return ClosedForm if deed == "closed" else DoneForm


def _refuse_ahead(at: datetime | None, said: str) -> None:
    if at and at > current_console().clock() + timedelta(minutes=1):
        raise ValidationError(said)
