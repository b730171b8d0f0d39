"""Corrections of a complaint that was sent: one question again, and those that follow from it."""

from typing import Any

from db.complaints import changes as complaints_changes
from db.complaints import complaints
from db.complaints.changes import Correction
from db.models.tables import Complaint
from handlers.conversations.filed import answer_edits, intents
from handlers.conversations.filed import views as cards
from handlers.conversations.filed.answer_edits import Named
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Words
from handlers.form.form import Field
from handlers.form.parsing import Growing, Unclear, Understood
from handlers.messages.context import Turn
from handlers.messages.event import Did, Tapped
from handlers.messages.postback import Pressed, typed
from handlers.messages.reply import SILENCE, Answer
from handlers.nlu import intents as nlu_intents
from handlers.records import indexing
from handlers.records.facts import facts_of
from handlers.state import filed_session as works
from handlers.state.filed_session import FiledWork
from handlers.texts import filed as words
from handlers.texts.i18n import joined

_SHORT = 40


def all_of(turn: Turn, complaint: Complaint) -> dict[str, Any]:
    """Every answer of the complaint, opened for its own filer."""
    personal = complaints.personal_answers(complaint, turn.conversation.key)
    return {**complaint.answers, **personal}


def take(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer | None:
    """What was done at the list, at the question that stands open or under the correction to be
    confirmed; None for a question."""
    text = typed(turn.did)
    field = FORM.field(work.asking)
    decided = _decided(turn, work, complaint, field, text)
    if decided is not None:
        return decided
    if intents.deed(text) == "correct":
        return to_list(turn, work)
    named = _named(turn, work, field, text)
    if named is not None and named.field != field:
        return begin_with(turn, complaint, named)
    if field is None or nlu_intents.ends_asking(text):
        return None
    if work.proposed:
        return _proposed_anew(turn, work, field)
    if named is not None and named.value is not None and isinstance(field.kind, Words):
        return _answered(turn, work, complaint, field, named.value)
    return _read(turn, work, complaint, field, turn.did)


def _named(turn: Turn, work: FiledWork, field: Field | None, text: str) -> Named | None:
    """What a text names. Under a question for words, a name without a command counts only with
    a value of its own: "amount 500" is no story."""
    if field is None or work.proposed:
        return answer_edits.read(text, turn.today, listed=True)
    named = answer_edits.read(text, turn.today)
    if named is None and isinstance(field.kind, Words) and len(text) <= _SHORT:
        named = answer_edits.read(text, turn.today, listed=True)
        return named if named and named.value is not None else None
    return named


def begin_with(turn: Turn, complaint: Complaint, named: Named) -> Answer:
    """Asks the answer that was named, or shows what it is to become; the list where it is not
    among the answers of this complaint."""
    work = works.present(turn.state, turn.event.at, complaint.number, "correct")
    if work is None:
        return cards.only(words.NOT_BEGUN, complaint.number)
    if named.field not in FORM.path(work.answers) or named.field.name == FieldName.EVIDENCE:
        return to_list(turn, work)
    if named.value is None:
        return _ask(turn, work, named.field)
    return _propose(turn, work, named)


def to_list(turn: Turn, work: FiledWork) -> Answer:
    """All answers again, none of them chosen."""
    work.asking, work.growing, work.proposed = "", [], []
    works.keep(turn.state, work, turn.event.at)
    return cards.correcting(work)


def _propose(turn: Turn, work: FiledWork, named: Named) -> Answer:
    work.asking, work.growing, work.proposed = named.field.name, [], [named.value]
    works.keep(turn.state, work, turn.event.at)
    return cards.proposed(work, named.field)


def _decided(
    turn: Turn, work: FiledWork, complaint: Complaint, field: Field | None, text: str
) -> Answer | None:
    if not work.proposed or field is None:
        return None
    if intents.says_yes(text):
        return confirm(turn, complaint, None)
    return to_list(turn, work) if intents.says_no(text) else None


def _proposed_anew(turn: Turn, work: FiledWork, field: Field) -> Answer | None:
    """Another value in the place of the one that waits for a yes."""
    reading = field.kind.read(turn.did, [], turn.today)
    if isinstance(reading, Understood):
        return _propose(turn, work, Named(field, reading.value))
    return cards.proposed(work, field) if reading else None


def confirm(turn: Turn, complaint: Complaint, _button: Pressed | None) -> Answer:
    """The correction that was shown is made."""
    work = works.present(turn.state, turn.event.at, complaint.number, "correct")
    field = FORM.field(work.asking) if work else None
    if work is None or field is None or not work.proposed:
        return cards.only(words.NOT_BEGUN, complaint.number)
    return _answered(turn, work, complaint, field, work.proposed[0])


def list_again(turn: Turn, complaint: Complaint, _button: Pressed) -> Answer:
    """The correction that was shown is not meant."""
    work = works.present(turn.state, turn.event.at, complaint.number, "correct")
    return to_list(turn, work) if work else cards.only(words.NOT_BEGUN, complaint.number)


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
    work.asking, work.growing, work.proposed = field.name, [], []
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
    return _answered(turn, work, complaint, field, reading.value)


def _answered(
    turn: Turn, work: FiledWork, complaint: Complaint, field: Field, value: Any
) -> Answer:
    """Keeps the answer, and asks what follows from it before anything is stored."""
    work.answers[field.name] = value
    following = FORM.next_missing(work.answers)
    if following is not None:
        return _ask(turn, work, following, words.ALSO_NEEDED)
    return _store(turn, work, complaint)


def _store(turn: Turn, work: FiledWork, complaint: Complaint) -> Answer:
    works.drop(turn.state)
    rest, personal = FORM.parted(work.answers)
    correction = Correction(facts_of(rest), rest, personal)
    held = turn.conversation
    names = complaints_changes.correct(turn.session, complaint, correction, held.key, turn.now)
    indexing.write(turn.session, complaint, held.key, turn.services.index_key)
    if not names:
        return cards.only(words.NOTHING_CHANGED, complaint.number)
    labels = joined(", ", (field.label for field in FORM.fields if field.name in names))
    return cards.only(words.corrected(labels, complaint.number), complaint.number)
