"""Filter of the complaints that staff ask for: its choices, and the filter in words."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.runtime import dates
from bot.texts import complaint_export as texts
from db.complaints.complaints import Filter
from db.models.facts import NOT_TOLD
from db.models.tables import Complaint
from db.texts import STATUS_LABELS
from handlers.form.complaint import FORM, FieldName
from handlers.nlu.lexicon.provinces import PROVINCES
from handlers.records.facts import kind_is_confirmed


def _options(field_name: FieldName) -> dict[str, str]:
    field = FORM.field(field_name)
    assert field is not None
    return {option.code: option.label for option in field.kind.options()}


# For each thing that can be chosen: the codes, with their labels.
CHOICES: Mapping[str, Mapping[str, str]] = {
    "status": STATUS_LABELS,
    "kind": _options(FieldName.KIND),
    "platform": _options(FieldName.PLATFORM) | {NOT_TOLD: texts.NOT_TOLD},
    "province": {code: thai for code, thai, _, _ in PROVINCES} | {NOT_TOLD: texts.NOT_TOLD},
}


def between(first: date | None, last: date | None, chosen: Mapping[str, str | None]) -> Filter:
    """The complaints filed on the Thai days `first` to `last`, with these codes."""
    return Filter(
        since=dates.start_of_day(first) if first else None,
        until=dates.end_of_day(last) if last else None,
        status=chosen.get("status"),
        kind=chosen.get("kind"),
        platform=chosen.get("platform"),
        province=chosen.get("province"),
    )


def kind_label(complaint: Complaint) -> str:
    """Its kind in words, and whether the filer has yet to confirm it."""
    label = CHOICES["kind"].get(complaint.kind, complaint.kind)
    return label if kind_is_confirmed(complaint.answers) else texts.unconfirmed(label)


def in_words(wanted: Filter) -> str:
    """The filter in words, for the reader of the export."""
    said = []
    if wanted.since:
        said.append(texts.since(dates.show_day(wanted.since.astimezone(dates.BANGKOK))))
    if wanted.until:
        last = wanted.until.astimezone(dates.BANGKOK) - timedelta(days=1)
        said.append(texts.until(dates.show_day(last)))
    for name, labels in CHOICES.items():
        code = getattr(wanted, name)
        if code is not None:
            said.append(f"{texts.FILTER_LABELS[name]}: {labels[code]}")
    if wanted.scope.unit:
        said.append(texts.of_unit(wanted.scope.unit))
    return ", ".join(said) or texts.NO_FILTER
