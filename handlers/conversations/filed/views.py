"""Cards of a sent complaint: its status, its next steps, its questions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from db.complaints import changes as complaints_changes
from db.complaints import complaints, inquiries
from db.complaints import duplicates as complaints_duplicates
from db.complaints import workflow as complaints_workflow
from db.complaints.changes import FilerChange
from db.engine.encryption import DataEncryptionKey
from db.models.tables import Complaint, ComplaintStep
from handlers import texts
from handlers.cards import calendar, topics
from handlers.cards.texts import download
from handlers.conversations.filed.texts import duplicates
from handlers.form import day_reading
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_groups import label_for
from handlers.form.field_types import PastDate
from handlers.form.form import Field
from handlers.form.parsing import DONE, Invalid, Option
from handlers.messages import postback
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.reply import (
    Answer,
    Button,
    Card,
    Copy,
    Row,
    Tap,
    TextReply,
    with_buttons,
)
from handlers.records.facts import kind_is_confirmed
from handlers.state import upload_limits
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as filed_texts
from handlers.texts import form as form_texts
from handlers.texts import status as status_texts
from handlers.texts.i18n import joined

_HISTORY = 6
_NOTHING_TO_COME = (complaints_workflow.WITHDRAWN, complaints_workflow.CLOSED)
_ROWS = 12


def tap(label: str, action: str, number: str, **values: str) -> Tap:
    """A button about the complaint of this number."""
    return Tap(label, postback.payload(f"filed/{action}", n=number, **values), label)


def status(turn: Turn, complaint: Complaint) -> Card:
    """Card of the complaint's status, history and next step, with the actions open to the filer."""
    if complaint.main is not None:
        return _of_duplicate(turn, complaint, complaint.main.number)
    kind = FORM.field(FieldName.KIND)
    assert kind is not None
    filed = complaint.filed_at.astimezone(BANGKOK)
    question = question_of_office(turn, complaint)
    rows = (
        Row(texts.NUMBER_ROW, complaint.number),
        *(
            [Row(kind.label, kind.kind.show(complaint.kind))]
            if kind_is_confirmed(complaint.answers)
            else []
        ),
        Row(status_texts.FILED_ROW, joined(" ", (form_texts.day(filed.date()), f"{filed:%H:%M}"))),
        Row(status_texts.STATUS_ROW, status_texts.label(complaint.status)),
        Row(status_texts.NEXT_ROW, status_texts.NEXT_STEPS[complaint.status]),
        *_duplicates(turn, complaint),
        *_notes(turn, complaint),
        *question,
        *_history(turn, complaint),
    )
    return Card(
        title=status_texts.STATUS_TITLE,
        rows=rows,
        buttons=_status_buttons(complaint, bool(question)),
    )


def _of_duplicate(turn: Turn, complaint: Complaint, into: str) -> Card:
    """Card with the number under which a duplicate is handled, and the way there."""
    question = question_of_office(turn, complaint)
    replying = (tap(filed_texts.REPLY_LABEL, "reply", complaint.number),) if question else ()
    return Card(
        title=status_texts.STATUS_TITLE,
        paragraphs=(duplicates.at_main(complaint.number, into),),
        rows=(
            Row(texts.NUMBER_ROW, complaint.number),
            Row(status_texts.STATUS_ROW, duplicates.merged_with(into)),
            *question,
        ),
        buttons=(*replying, _see(into)),
    )


def _see(number: str) -> Tap:
    label = duplicates.see(number)
    return Tap(label, postback.payload("status", n=number), label)


def at_main(number: str, into: str) -> Answer:
    """The reply to any action on a duplicate: it is done under the other number."""
    return Answer((TextReply(duplicates.at_main(number, into)),), (_see(into),), ask_again=True)


def _duplicates(turn: Turn, complaint: Complaint) -> list[Row]:
    """Row of the numbers that are handled under this one."""
    found = [one.number for one in complaints_duplicates.merged_into(turn.session, complaint)]
    return [Row(duplicates.ROW, ", ".join(found))] if found else []


def question_of_office(turn: Turn, complaint: Complaint) -> list[Row]:
    """Row of the question that the office waits to have answered."""
    waiting = inquiries.waiting_of(turn.session, complaint.id)
    if waiting is None:
        return []
    return [Row(filed_texts.QUESTION_ROW, inquiries.question(waiting, turn.conversation.key))]


def _status_buttons(complaint: Complaint, asked: bool) -> tuple[Button, ...]:
    number = complaint.number
    doings: list[Button] = []
    if complaints_workflow.may_correct(complaint.status):
        doings = [
            tap(filed_texts.ADD_LABEL, "evidence", number),
            tap(filed_texts.CORRECT_LABEL, "correct", number),
            tap(filed_texts.WITHDRAW_LABEL, "withdraw", number),
        ]
    elif complaints_workflow.CHECKING in complaints_workflow.FILER_TRANSITIONS.get(
        complaint.status, ()
    ):
        doings = [tap(filed_texts.REOPEN_LABEL, "reopen", number)]
    elif complaint.status == complaints_workflow.WITHDRAWN:
        doings = [tap(filed_texts.BACK_LABEL, "reopen", number)]
    if complaint.status not in _NOTHING_TO_COME:
        doings.insert(0, tap(filed_texts.NEXT_LABEL, "next", number))
    replying = (tap(filed_texts.REPLY_LABEL, "reply", number),) if asked else ()
    return (
        *replying,
        Copy(texts.COPY_NUMBER_LABEL, number),
        *doings,
        tap(filed_texts.LETTERS_LABEL, "letters", number),
        Tap(download.LABEL, postback.payload("dossier", n=number), download.LINK_REQUEST),
    )


def _notes(turn: Turn, complaint: Complaint) -> list[Row]:
    """Row of the last note that staff wrote for the filer."""
    key = turn.conversation.key
    steps = [step for step in complaint.steps if step.actor == "staff"]
    written = [complaints.public_note(step, key) for step in steps]
    notes = [note for note in written if note]
    return [Row(status_texts.NOTE_ROW, notes[-1])] if notes else []


def _history(turn: Turn, complaint: Complaint) -> list[Row]:
    """Row of the last few events in plain words, oldest first."""
    changes = complaints_changes.of_complaint(turn.session, complaint.id, turn.conversation.key)
    happened = [(step.at, _taken(step, turn.conversation.key)) for step in complaint.steps]
    happened += [(change.at, _said(change)) for change in changes]
    happened.sort(key=lambda each: each[0])
    lines = [filed_texts.history(_day(at), what) for at, what in happened[-_HISTORY:]]
    return [Row(filed_texts.HISTORY_ROW, joined("\n", lines))]


def _taken(step: ComplaintStep, key: DataEncryptionKey) -> str:
    stays = step.from_status == step.to_status
    return complaints.public_note(step, key) if stays else status_texts.label(step.to_status)


def _said(change: FilerChange) -> str:
    if change.what == complaints_changes.CORRECTED:
        field = FORM.field(change.field)
        return joined(" ", (filed_texts.CORRECTED, field.label if field else change.field))
    added = change.what == complaints_changes.EVIDENCE_ADDED
    return filed_texts.EVIDENCE_ADDED if added else filed_texts.EVIDENCE_REMOVED


def _day(at: datetime) -> str:
    return form_texts.day(at.astimezone(BANGKOK).date())


def next_steps(complaint: Complaint, today: date) -> Answer:
    """Card of the usual steps with their dates, from the day of filing on; none after the end."""
    filed = complaint.filed_at.astimezone(BANGKOK).date()
    ended = complaint.status in _NOTHING_TO_COME
    card = Card(
        title=filed_texts.NEXT_TITLE,
        paragraphs=(status_texts.NEXT_STEPS[complaint.status],),
        rows=(
            Row(texts.NUMBER_ROW, complaint.number),
            Row(filed_texts.FILED_ROW, form_texts.day(filed)),
            Row(status_texts.STATUS_ROW, status_texts.label(complaint.status)),
            *(() if ended else _to_come(complaint.status, filed, today)),
        ),
        note=filed_texts.ENDED_NOTE if ended else filed_texts.NEXT_NOTE,
        buttons=(tap(filed_texts.BACK_LABEL, "reopen", complaint.number),)
        if complaint.status == complaints_workflow.WITHDRAWN
        else (),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def _to_come(status: str, filed: date, today: date) -> Iterator[Row]:
    first = filed + complaints_workflow.FIRST_CONTACT
    months = max(1, (today - first).days // complaints_workflow.FOLLOW_UP.days + 1)
    over = status in complaints_workflow.REOPENABLE_STATUSES
    if not over:
        yield Row(filed_texts.CONTACT_ROW, filed_texts.within(form_texts.day(first)))
    following = form_texts.day(first + months * complaints_workflow.FOLLOW_UP)
    yield Row(filed_texts.FOLLOW_UP_ROW, filed_texts.within(following))
    if not over:
        yield Row(filed_texts.MEDIATION_ROW, filed_texts.MEDIATION)


def which(action: str, own: Sequence[Complaint]) -> Answer:
    """Ask which of several complaints is meant."""
    taps = tuple(tap(one.number, action, one.number) for one in own)
    return Answer((Card(filed_texts.WHICH_TITLE, buttons=taps),), ask_again=True)


def adding(number: str) -> Answer:
    """Ask for files."""
    done = tap(filed_texts.DONE_LABEL, "evidence-done", number)
    how = (filed_texts.ADDING_PARAGRAPH,)
    card = Card(filed_texts.ADDING_TITLE, paragraphs=how, buttons=(done,))
    return Answer((card,), upload_limits.UPLOAD_BUTTONS)


def correcting(work: FiledSession) -> Answer:
    """Every answer with a button to correct it; evidence is added in its own way."""
    stop = tap(filed_texts.STOP_LABEL, "stop", work.number)
    rows = tuple(
        Row(
            label_for(field, work.answers),
            shown(field, work.answers.get(field.name)),
            tap(texts.EDIT_LABEL, "field", work.number, f=field.name),
        )
        for field in FORM.path(work.answers)
        if field.name != FieldName.EVIDENCE
    )
    cards = tuple(
        Card(
            filed_texts.CORRECT_TITLE,
            paragraphs=(filed_texts.CORRECT_PARAGRAPH,),
            rows=rows[at : at + _ROWS],
        )
        for at in range(0, len(rows), _ROWS)
    )
    return Answer(cards, (stop,))


def asked_again(work: FiledSession, field: Field, reading: Invalid, today: date) -> Answer:
    """The question with what is needed, and buttons for what may have been meant."""
    if not reading.nearest and _months(work, field, today):
        reading = day_reading.by_month(today)
    return question(work, field, today, reading.sentence, reading.nearest)


def _months(work: FiledSession, field: Field, today: date) -> Sequence[Option]:
    is_missed = isinstance(field.kind, PastDate) and work.misses > 1
    return day_reading.by_month(today).nearest if is_missed else ()


def question(
    work: FiledSession,
    field: Field,
    today: date,
    lead: str = "",
    nearest: Sequence[Option] = (),
) -> Answer:
    """One question again, with the present answer; for a day that was missed before, the months."""
    nearest = nearest or _months(work, field, today)
    present = work.growing or work.answers.get(field.name)
    adds = work.what == "details"
    skip = (tap(texts.SKIP_LABEL, "skip", work.number, f=field.name),) if adds else ()
    now = "" if adds and not present else joined(" ", (filed_texts.NOW, shown(field, present)))
    card = Card(
        title=field.asked(work.answers),
        paragraphs=tuple(filter(None, (lead, field.why if adds else "", now))),
        note=joined(" ", (texts.EXAMPLE, field.example)) if field.example else "",
        buttons=(
            *(_option(work, field, each) for each in nearest),
            *_options(work, field),
            *_calendar(work, field, today),
            *skip,
        ),
    )
    stop = tap(texts.STOP_LABEL if adds else filed_texts.STOP_LABEL, "stop", work.number)
    return Answer((card,), (stop,))


def _calendar(work: FiledSession, field: Field, today: date) -> Sequence[Button]:
    if not isinstance(field.kind, PastDate):
        return ()
    return (calendar.button(today, "filed/answer", n=work.number, f=field.name),)


def _options(work: FiledSession, field: Field) -> list[Tap]:
    offered = [
        option
        for option in field.kind.options()
        if (bool(work.growing) if option.code == DONE else option.code not in work.growing)
    ]
    return [_option(work, field, option) for option in offered]


def _option(work: FiledSession, field: Field, option: Option) -> Tap:
    label = option.button or option.label
    return tap(label, "answer", work.number, f=field.name, v=option.code)


def shown(field: Field, value: Any) -> str:
    """An answer in words, or that there is none."""
    return filed_texts.NO_ANSWER if value is None else field.show(value)


def still_adding(sentence: str, number: str) -> Answer:
    """A sentence on a file, while more may come."""
    done = tap(filed_texts.DONE_LABEL, "evidence-done", number)
    return Answer((with_buttons(sentence, (done,)),), upload_limits.UPLOAD_BUTTONS)


def with_evidence(sentence: str, number: str) -> Answer:
    """The end of adding details, and the way to add pictures."""
    said = only(sentence, number)
    add = tap(filed_texts.ADD_LABEL, "evidence", number)
    return replace(said, choices=(add, *said.choices))


def only(sentence: str, number: str = "") -> Answer:
    """One sentence, and the way to the status."""
    see = Tap(texts.SEE_STATUS_LABEL, postback.payload("status", n=number), texts.SEE_STATUS_LABEL)
    return Answer((TextReply(sentence),), (see,), ask_again=True)
