"""Corrections of a complaint that was sent: one question again, and those that follow from it."""

from typing import Any

from db import complaint_changes, complaints
from db.complaint_changes import Correction
from db.models import Complaint
from handlers import complaint_index, listening
from handlers import filed_cards as cards
from handlers import filed_work as works
from handlers.buttons import Pressed, typed
from handlers.complaint_form import FORM
from handlers.event import Did, Tapped
from handlers.filed_work import FiledWork
from handlers.form import Field
from handlers.reading import Growing, Unclear, Understood
from handlers.reply import SILENCE, Answer
from handlers.texts import filed as words
from handlers.turn import Turn


def all_of(turn: Turn, complaint: Complaint) -> dict[str, Any]:
    """Every answer of the complaint, opened for its own filer."""
    personal = complaints.personal_answers(complaint, turn.conversation.key)
    return {**complaint.answers, **personal}


def take(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer | None:
    """What was done at the question that stands open; None when none does, or for a question."""
    field = FORM.field(work.asking)
    if field is None or listening.ends_asking(typed(turn.did)):
        return None
    return _read(turn, work, complaint, field, turn.did)


def choose(turn: Turn, complaint: Complaint, button: Pressed) -> Answer:
    """Asks the field that is to be corrected."""
    work = works.present(turn.state, turn.event.at, complaint.number, "correct")
    field = FORM.field(button.get("f"))
    if work is None or field is None:
        return cards.only(words.NOT_BEGUN, complaint.number)
    return _ask(turn, work, field)


def tapped(turn: Turn, complaint: Complaint, button: Pressed) -> Answer:
    """An option of the question that stands open."""
    work = works.present(turn.state, turn.event.at, complaint.number, "correct")
    field = FORM.field(button.get("f"))
    if work is None or field is None or field.name != work.asking:
        return cards.only(words.NOT_BEGUN, complaint.number)
    did = Tapped(button.get("v"), button.picked)
    return _read(turn, work, complaint, field, did) or SILENCE


def _ask(turn: Turn, work: FiledWork, field: Field, lead: str = "") -> Answer:
    work.asking, work.growing = field.name, []
    works.keep(turn.state, work, turn.event.at)
    return cards.question(work, field, lead)


def _read(
    turn: Turn, work: FiledWork, complaint: Complaint, field: Field, did: Did
) -> Answer | None:
    reading = field.kind.read(did, work.growing, turn.today)
    if isinstance(reading, Unclear):
        return cards.question(work, field, reading.sentence)
    if isinstance(reading, Growing):
        work.growing = reading.value
        works.keep(turn.state, work, turn.event.at)
        return cards.question(work, field, reading.sentence)
    if not isinstance(reading, Understood):
        return None
    work.answers[field.name] = reading.value
    following = FORM.next_missing(work.answers)
    if following is not None:
        return _ask(turn, work, following, words.ALSO_NEEDED)
    return _store(turn, work, complaint)


def _store(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer:
    works.drop(turn.state)
    correction = Correction(*FORM.parted(work.answers))
    held = turn.conversation
    names = complaint_changes.correct(turn.session, complaint, correction, held.key, turn.now)
    complaint_index.write(turn.session, complaint, held.key, turn.index_key)
    if not names:
        return cards.only(words.NOTHING_CHANGED, complaint.number)
    labels = [field.label for field in FORM.fields if field.name in names]
    return cards.only(words.corrected(", ".join(labels), complaint.number), complaint.number)
