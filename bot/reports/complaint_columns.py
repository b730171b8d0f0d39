"""The form's questions as columns and tables of an export."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from bot.reports.complaint_filter import kind_label
from bot.texts import complaint_export as texts
from db.export.cells import CellKind, Value
from db.export.columns import COMPLAINT_COLUMNS, EVENTS, EVIDENCE, MESSAGES
from db.export.tables import Column, Record, Table
from db.models.facts import NOT_TOLD
from db.texts import SUMMARY_SHEET
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import (
    Amount,
    Attachments,
    MultipleChoice,
    PastDate,
    PayeeAccounts,
    Province,
    SingleChoice,
)
from handlers.form.form import Field
from handlers.form.text_types import PhoneNumber
from handlers.records.facts import UNTOLD, kind_is_confirmed

# Columns of the summary behind the first ones, with their widths.
_SUMMARY: Mapping[str, int] = {
    FieldName.SELLER_NAME: 18,
    FieldName.PRODUCT: 18,
    FieldName.AMOUNT: 13,
    f"{FieldName.PAYMENT_METHOD}_label": 16,
    f"{FieldName.PURCHASE_DATE}_told": 13,
    f"{FieldName.PROVINCE}_label": 14,
    "status_label": 16,
    "assigned_to": 14,
    FieldName.STORY: 70,
}
# One of several answers to one question, and whose it is.
Part = tuple[Record, Any]


def tables() -> tuple[Table[Any], ...]:
    """The sheets of an export that a filer's own copy has as well, the complaints first."""
    return (
        Table("complaints", complaint_columns(), lambda record: (record,)),
        EVENTS,
        EVIDENCE,
        *(_choices_table(field) for field in FORM.fields if isinstance(field.kind, MultipleChoice)),
        *(_accounts_table(field) for field in FORM.fields if isinstance(field.kind, PayeeAccounts)),
    )


def export_tables() -> tuple[Table[Any], ...]:
    """All sheets of an export, the complaints first."""
    return (*tables(), MESSAGES, summary_table())


def summary_table() -> Table[Record]:
    """A few columns in Thai for who reads or prints the workbook."""
    own = {column.name: column for column in complaint_columns()}
    number, filed, kind = own["number"], own["filed_at_bangkok"], own[FieldName.KIND]
    columns = (
        replace(number, width=14),
        replace(
            filed,
            label=texts.RECEIVED_LABEL,
            meaning=texts.RECEIVED_MEANING,
            kind="date",
            read=lambda record: record.filed_in_bangkok.date(),
            width=12,
        ),
        replace(
            kind,
            label=own[f"{FieldName.KIND}_label"].label,
            meaning=texts.KIND_MEANING,
            read=lambda record: kind_label(record.complaint),
            width=18,
        ),
        *(replace(own[name], width=width) for name, width in _SUMMARY.items()),
    )
    return Table(SUMMARY_SHEET, columns, lambda record: (record,), for_people=True)


def complaint_columns() -> tuple[Column[Record], ...]:
    """Our own columns, then the form's in the order asked."""
    asked = (column for field in FORM.fields for column in _columns(field))
    return (*COMPLAINT_COLUMNS, *asked)


def answer(field: Field, record: Record) -> Any:
    """The filer's answer, as it is stored; None when it was not asked or skipped."""
    answers = record.personal_answers if field.personal else record.open_answers
    return answers.get(field.name)


def label_of(field: Field) -> str:
    """The question's name for staff."""
    return texts.STAFF_LABELS.get(field.name, field.label)


def keeps_digits(field: Field) -> bool:
    """True if a masked answer shows its last two digits."""
    return isinstance(field.kind, PhoneNumber | PayeeAccounts)


def _columns(field: Field) -> list[Column[Record]]:
    kind = field.kind
    shown = partial(_column, field, field.name, label_of(field))
    if isinstance(kind, Attachments):
        return []
    if isinstance(kind, Amount):
        label = texts.baht_label(label_of(field))
        return [_column(field, field.name, label, "money", lambda value: value)]
    if isinstance(kind, PastDate):
        return [shown("date", _whole_day), _as_told(field)]
    if isinstance(kind, PhoneNumber):
        return [shown("text", str)]
    if isinstance(kind, PayeeAccounts):
        return [shown("text", _accounts_in_words)]
    if isinstance(kind, SingleChoice | Province):
        label = texts.code_label(label_of(field))
        untold = UNTOLD.get(field.name)
        show = partial(_label, field)
        return [
            _column(field, field.name, label, "text", str, untold),
            _column(field, f"{field.name}_label", label_of(field), "text", show, untold),
            *((_confirmed(field),) if field.name == FieldName.KIND else ()),
        ]
    return [shown("text", kind.show)]


def _confirmed(field: Field) -> Column[Record]:
    return Column(
        name=f"{field.name}_confirmed",
        label=texts.CONFIRMED_LABEL,
        meaning=texts.CONFIRMED_MEANING,
        kind="text",
        personal=False,
        read=lambda record: "yes" if kind_is_confirmed(record.open_answers) else "no",
        source=_source(field),
    )


def _label(field: Field, code: str) -> str:
    return texts.NOT_TOLD if code == NOT_TOLD else field.kind.show(code)


def _whole_day(told: str) -> date | None:
    """The day; None where only the month, or not even that, is known."""
    return date.fromisoformat(told) if len(told) == len("2026-01-31") else None


def _as_told(field: Field) -> Column[Record]:
    """The day in words: with what is only about so."""
    label = texts.as_told_label(label_of(field))
    return _column(field, f"{field.name}_told", label, "text", field.kind.show)


def _column(
    field: Field,
    name: str,
    label: str,
    kind: CellKind,
    export: Callable[[Any], Value],
    untold: str | None = None,
) -> Column[Record]:
    def read(record: Record) -> Value:
        value = answer(field, record)
        value = untold if value is None else value
        return None if value is None else export(value)

    return Column(
        name=name,
        label=label,
        meaning=texts.meaning(label_of(field), field.purpose.text),
        kind=kind,
        personal=field.personal,
        read=read,
        source=_source(field),
        keeps_digits=keeps_digits(field),
    )


def _source(field: Field) -> str:
    return f"complaints.{'sealed_answers' if field.personal else 'answers'}.{field.name}"


def _accounts_in_words(accounts: list[dict[str, str]]) -> str:
    return "; ".join(
        " ".join(part for part in (account["bank"], account["number"], account["name"]) if part)
        for account in accounts
    )


def _parts(field: Field, record: Record) -> Iterator[Part]:
    return ((record, value) for value in answer(field, record) or ())


def _choices_table(field: Field) -> Table[Part]:
    choices = {option.code: option.label for option in field.kind.options()}
    column = partial(_part_column, field)
    return Table(
        field.name,
        (
            _number_column(),
            column("code", texts.code_label(label_of(field)), label_of(field), lambda code: code),
            column("label", label_of(field), label_of(field), lambda code: choices.get(code, code)),
        ),
        partial(_parts, field),
    )


def _accounts_table(field: Field) -> Table[Part]:
    column = partial(_part_column, field)
    return Table(
        field.name,
        (
            _number_column(),
            column("bank", texts.BANK_LABEL, texts.BANK_MEANING, lambda part: part["bank"]),
            column(
                "account", texts.ACCOUNT_LABEL, texts.ACCOUNT_MEANING, lambda part: part["number"]
            ),
            column(
                "name",
                texts.ACCOUNT_NAME_LABEL,
                texts.ACCOUNT_NAME_MEANING,
                lambda part: part["name"],
            ),
        ),
        partial(_parts, field),
    )


def _number_column() -> Column[Part]:
    return Column(
        "number",
        texts.NUMBER_LABEL,
        texts.NUMBER_MEANING,
        "text",
        personal=False,
        read=lambda part: part[0].complaint.number,
        source="complaints.number",
    )


def _part_column(
    field: Field, name: str, label: str, meaning: str, read: Callable[[Any], str]
) -> Column[Part]:
    return Column(
        name,
        label,
        texts.meaning(meaning, field.purpose.text),
        "text",
        field.personal,
        lambda part: read(part[1]),
        _source(field),
        keeps_digits=name == "account",
    )
