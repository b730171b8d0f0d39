"""The page of a person's copy that is for reading, in plain words. Pure."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from bot.reports.data_access.sheets import Sheet
from bot.reports.data_access.texts import page as texts
from bot.runtime.dates import show_day, show_moment
from db.texts import ACTOR_LABELS
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Amount
from handlers.form.form import Field
from handlers.form.text_types import PhoneNumber
from handlers.nlu.values import contacts, provinces
from handlers.texts import filed

Cells = dict[str, str]
# A label and what stands under it.
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PageSection:
    """A part of the page; `lines` are what happened when, `folded` opens by a tap."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[Fact, ...] = ()
    folded: bool = False


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The data held, its amount, and all that can be read without explanation."""

    counts: tuple[Fact, ...]
    sections: tuple[PageSection, ...]


def page_of(sheets: Sequence[Sheet]) -> SummaryPage:
    """The page of what stands in these sheets."""
    held = {sheet.name: list(_rows(sheet)) for sheet in sheets}
    sections = (
        *(_complaint(row, held) for row in held["complaints"]),
        *_draft(held["remembered"]),
        *(_call_back(row) for row in held["call_backs"]),
        *(_alerts(row) for row in held["broadcast_subscriptions"]),
        *(_request(row) for row in held["erase_requests"]),
        *_messages(held["messages"]),
        *(_account(row) for row in held["person"]),
    )
    return SummaryPage(tuple(_counts(held)), sections)


def _rows(sheet: Sheet) -> Iterator[Cells]:
    names = [column.name for column in sheet.columns]
    return (dict(zip(names, row, strict=True)) for row in sheet.rows)


def _counts(held: dict[str, list[Cells]]) -> Iterator[Fact]:
    for name, label in texts.COUNTED.items():
        if held[name]:
            yield label, texts.how_many(name, len(held[name]))


def _moment(written: str) -> str:
    return show_moment(_when(written)) if written else ""


def _when(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _event_texts(*facts: Fact) -> tuple[Fact, ...]:
    return tuple((label, text) for label, text in facts if text)


def _complaint(row: Cells, held: dict[str, list[Cells]]) -> PageSection:
    number = row["number"]
    own = {
        name: [each for each in rows if each.get("number") == number] for name, rows in held.items()
    }
    answers = ((field.label, _answer(field, row)) for field in FORM.fields)
    facts = _event_texts(
        (texts.STATUS, row["status_label"]),
        (texts.FILED, _moment(row["filed_at_utc"])),
        *answers,
        (texts.FILES, texts.in_folder(len(own["evidence"]), number) if own["evidence"] else ""),
    )
    return PageSection(filed.about(number), facts, tuple(_happened(own)))


def _answer(field: Field, row: Cells) -> str:
    shown = (row.get(f"{field.name}{ending}") for ending in ("_label", "_told", ""))
    value = next((each for each in shown if each), "")
    if value and isinstance(field.kind, Amount):
        return texts.baht(value)
    return contacts.grouped_phone(value) if value and isinstance(field.kind, PhoneNumber) else value


def _asked(inquiries: list[Cells]) -> Iterator[tuple[datetime, str]]:
    for asked in inquiries:
        yield _when(asked["at"]), texts.asked(asked["question"])
        if asked["answer"]:
            yield _when(asked["answered_at"]), texts.answered(asked["answer"])


def _happened(own: dict[str, list[Cells]]) -> list[Fact]:
    """The history in the order of time; news that only repeats it is left out."""
    happened: list[tuple[datetime, str]] = []
    repeated = {each["question"] for each in own["inquiries"]}
    for step in own["events"]:
        status, note = step["to_status_label"], step["public_note"]
        agencies = (filed.referred(status, sent["agency"]) for sent in own["referrals"])
        repeated |= {note, *(filed.moved(each, note) for each in (status, *agencies))}
        by_staff = step["actor"] == ACTOR_LABELS["staff"]
        happened.append((_when(step["at_utc"]), texts.step(status, note, by_staff=by_staff)))
    happened += [(_when(each["at"]), _corrected(each)) for each in own["corrections"]]
    happened += _asked(own["inquiries"])
    for sent in own["referrals"]:
        said = texts.referred(sent["agency"], sent["handed_on"], sent["why"])
        happened.append((_when(sent["at"]), said))
    news = [each for each in own["notices"] if each["text"] not in repeated]
    happened += [(_when(each["at"]), texts.office_message(each["text"])) for each in news]
    return [(show_moment(at), text) for at, text in sorted(happened)]


def _corrected(row: Cells) -> str:
    field = FORM.field(row["field"])
    if field is None:
        return texts.CHANGES.get(row["what"], "")
    before, after = (_stored(field, row[name]) for name in ("before", "after"))
    return texts.corrected(field.label, before, after)


def _stored(field: Field, written: str) -> str:
    """A stored answer, which a sheet writes as text or as JSON, in words."""
    if not written:
        return texts.NO_ANSWER
    value: Any = written
    if written[0] in "[{" or isinstance(field.kind, Amount):
        value = json.loads(written)
    return field.show(value)


def _draft(remembered: list[Cells]) -> Iterator[PageSection]:
    for row in remembered:
        answers = json.loads(row["value"])["answers"] if row["name"] == "draft" else {}
        told = [
            field
            for field in FORM.fields
            if answers.get(field.name) and field.name != FieldName.EVIDENCE
        ]
        if told:
            facts = tuple((field.label, field.show(answers[field.name])) for field in told)
            yield PageSection(texts.DRAFT, facts)


def _call_back(row: Cells) -> PageSection:
    on = show_day(date.fromisoformat(row["call_on"])) if row["call_on"] else ""
    phone = contacts.grouped_phone(row["phone"]) if row["phone"] else ""
    return PageSection(
        texts.CALL_BACK,
        _event_texts(
            (texts.ASKED_AT, _moment(row["at"])),
            (texts.STATUS, texts.CALL_BACK_STATES.get(row["state"], row["state"])),
            (texts.PHONE, phone),
            (texts.CALLED, row["name"]),
            (texts.MESSAGE, row["message"]),
            (texts.CALL_ON, on),
        ),
    )


def _alerts(row: Cells) -> PageSection:
    return PageSection(
        texts.ALERTS,
        _event_texts(
            (texts.AGREED_AT, _moment(row["consent_at"])),
            (texts.PROVINCE, provinces.name(row["province"])),
            (texts.ENDED_AT, _moment(row["ended_at"])),
        ),
    )


def _request(row: Cells) -> PageSection:
    return PageSection(
        texts.ERASE_REQUEST,
        _event_texts(
            (texts.ASKED_AT, _moment(row["at"])),
            (texts.STATUS, texts.REQUEST_STATES.get(row["state"], row["state"])),
            (texts.DUE, _moment(row["due_at"])),
            (texts.DECIDED, _moment(row["decided_at"])),
            (texts.REASON, row["reason"]),
        ),
    )


def _messages(rows: list[Cells]) -> Iterator[PageSection]:
    """The texts typed, with their times; taps and pictures have no words to show."""
    said = [(_moment(row["at"]), json.loads(row["event"]).get("message", {})) for row in rows]
    typed = tuple((at, message["text"]) for at, message in said if message.get("type") == "text")
    if typed:
        yield PageSection(texts.messages(len(typed)), lines=typed, folded=True)


def _account(row: Cells) -> PageSection:
    return PageSection(
        texts.ACCOUNT,
        _event_texts(
            (texts.SINCE, _moment(row["since"])),
            (texts.LAST, _moment(row["last_event"])),
            (texts.BLOCKED, _moment(row["blocked_at"])),
            (texts.LINE_ID, row["line_id"]),
        ),
    )
