"""The page of a person's copy that is for reading, in plain words. Pure."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from bot.reports.data_access.sheets import Sheet
from bot.reports.data_access.texts import page as words
from bot.runtime.dates import show_day, show_moment
from db.texts import ACTOR_LABELS
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Baht, Phone
from handlers.form.form import Field
from handlers.nlu.values import contacts
from handlers.texts import filed

Cells = dict[str, str]
# A label and what stands under it.
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page; `lines` are what happened when, `folded` opens by a tap."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[Fact, ...] = ()
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What is held, how much of it, and all that can be read without explanation."""

    counts: tuple[Fact, ...]
    sections: tuple[Section, ...]


def page_of(sheets: Sequence[Sheet]) -> Page:
    """The page of what stands in these sheets."""
    held = {sheet.name: list(_rows(sheet)) for sheet in sheets}
    sections = (
        *(_complaint(row, held) for row in held["complaints"]),
        *_draft(held["remembered"]),
        *(_call_back(row) for row in held["call_backs"]),
        *(_request(row) for row in held["erase_requests"]),
        *_messages(held["messages"]),
        *(_account(row) for row in held["person"]),
    )
    return Page(tuple(_counts(held)), sections)


def _rows(sheet: Sheet) -> Iterator[Cells]:
    names = [column.name for column in sheet.columns]
    return (dict(zip(names, row, strict=True)) for row in sheet.rows)


def _counts(held: dict[str, list[Cells]]) -> Iterator[Fact]:
    for name, label in words.COUNTED.items():
        if held[name]:
            yield label, words.how_many(name, len(held[name]))


def _moment(written: str) -> str:
    return show_moment(_when(written)) if written else ""


def _when(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _told(*facts: Fact) -> tuple[Fact, ...]:
    return tuple((label, text) for label, text in facts if text)


def _complaint(row: Cells, held: dict[str, list[Cells]]) -> Section:
    number = row["number"]
    own = {
        name: [each for each in rows if each.get("number") == number] for name, rows in held.items()
    }
    answers = ((field.label, _answer(field, row)) for field in FORM.fields)
    facts = _told(
        (words.STATUS, row["status_label"]),
        (words.FILED, _moment(row["filed_at_utc"])),
        *answers,
        (words.FILES, words.in_folder(len(own["evidence"]), number) if own["evidence"] else ""),
    )
    return Section(filed.about(number), facts, tuple(_happened(own)))


def _answer(field: Field, row: Cells) -> str:
    shown = (row.get(f"{field.name}{ending}") for ending in ("_label", "_told", ""))
    value = next((each for each in shown if each), "")
    if value and isinstance(field.kind, Baht):
        return words.baht(value)
    return contacts.grouped_phone(value) if value and isinstance(field.kind, Phone) else value


def _asked(inquiries: list[Cells]) -> Iterator[tuple[datetime, str]]:
    for asked in inquiries:
        yield _when(asked["at"]), words.asked(asked["question"])
        if asked["answer"]:
            yield _when(asked["answered_at"]), words.answered(asked["answer"])


def _happened(own: dict[str, list[Cells]]) -> list[Fact]:
    """The history in the order of time; news that only repeats it is left out."""
    happened: list[tuple[datetime, str]] = []
    repeated = {each["question"] for each in own["inquiries"]}
    for step in own["events"]:
        status, note = step["to_status_label"], step["public_note"]
        agencies = (filed.referred(status, sent["agency"]) for sent in own["referrals"])
        repeated |= {note, *(filed.moved(each, note) for each in (status, *agencies))}
        by_staff = step["actor"] == ACTOR_LABELS["staff"]
        happened.append((_when(step["at_utc"]), words.step(status, note, by_staff=by_staff)))
    happened += [(_when(each["at"]), _corrected(each)) for each in own["corrections"]]
    happened += _asked(own["inquiries"])
    for sent in own["referrals"]:
        said = words.referred(sent["agency"], sent["handed_on"], sent["why"])
        happened.append((_when(sent["at"]), said))
    news = [each for each in own["notices"] if each["text"] not in repeated]
    happened += [(_when(each["at"]), words.news(each["text"])) for each in news]
    return [(show_moment(at), text) for at, text in sorted(happened)]


def _corrected(row: Cells) -> str:
    field = FORM.field(row["field"])
    if field is None:
        return words.CHANGES.get(row["what"], "")
    before, after = (_stored(field, row[name]) for name in ("before", "after"))
    return words.corrected(field.label, before, after)


def _stored(field: Field, written: str) -> str:
    """A stored answer, which a sheet writes as text or as JSON, in words."""
    if not written:
        return words.NO_ANSWER
    value: Any = written
    if written[0] in "[{" or isinstance(field.kind, Baht):
        value = json.loads(written)
    return field.show(value)


def _draft(remembered: list[Cells]) -> Iterator[Section]:
    for row in remembered:
        answers = json.loads(row["value"])["answers"] if row["name"] == "draft" else {}
        told = [
            field
            for field in FORM.fields
            if answers.get(field.name) and field.name != FieldName.EVIDENCE
        ]
        if told:
            facts = tuple((field.label, field.show(answers[field.name])) for field in told)
            yield Section(words.DRAFT, facts)


def _call_back(row: Cells) -> Section:
    on = show_day(date.fromisoformat(row["call_on"])) if row["call_on"] else ""
    phone = contacts.grouped_phone(row["phone"]) if row["phone"] else ""
    return Section(
        words.CALL_BACK,
        _told(
            (words.ASKED_AT, _moment(row["at"])),
            (words.STATUS, words.CALL_BACK_STATES.get(row["state"], row["state"])),
            (words.PHONE, phone),
            (words.CALLED, row["name"]),
            (words.MESSAGE, row["message"]),
            (words.CALL_ON, on),
        ),
    )


def _request(row: Cells) -> Section:
    return Section(
        words.ERASE_REQUEST,
        _told(
            (words.ASKED_AT, _moment(row["at"])),
            (words.STATUS, words.REQUEST_STATES.get(row["state"], row["state"])),
            (words.DUE, _moment(row["due_at"])),
            (words.DECIDED, _moment(row["decided_at"])),
            (words.REASON, row["reason"]),
        ),
    )


def _messages(rows: list[Cells]) -> Iterator[Section]:
    """What was typed, with its time; taps and pictures have no words to show."""
    said = [(_moment(row["at"]), json.loads(row["event"]).get("message", {})) for row in rows]
    typed = tuple((at, message["text"]) for at, message in said if message.get("type") == "text")
    if typed:
        yield Section(words.messages(len(typed)), lines=typed, folded=True)


def _account(row: Cells) -> Section:
    return Section(
        words.ACCOUNT,
        _told(
            (words.SINCE, _moment(row["since"])),
            (words.LAST, _moment(row["last_event"])),
            (words.BLOCKED, _moment(row["blocked_at"])),
            (words.LINE_ID, row["line_id"]),
        ),
    )
