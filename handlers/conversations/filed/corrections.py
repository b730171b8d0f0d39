"""Corrections of a sent complaint: one answer with those that follow from it, or added details."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

from db.complaints import changes as complaints_changes
from db.complaints import complaints
from db.complaints.changes import CorrectedAnswers
from db.models.tables import Complaint
from handlers.conversations.filed import answer_edits, intents, views
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import doubt_views, proposal_views, which_meant
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import crimes
from handlers.form.form import Field, FormAnswers
from handlers.form.non_answers import leaving_out
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.messages.context import Turn
from handlers.messages.event import Action, ButtonTap
from handlers.messages.postback import Postback, message_text
from handlers.messages.reply import NO_REPLY, Answer, TextReply
from handlers.records import indexing
from handlers.records.facts import facts_of
from handlers.state import filed_session, pre_consent
from handlers.state.filed_session import FiledSession
from handlers.texts import complaint as complaint_texts
from handlers.texts import filed as texts


def current_answers(turn: Turn, complaint: Complaint) -> dict[str, Any]:
    """Every answer of the complaint, decrypted for its own filer."""
    personal = complaints.personal_answers(complaint, turn.conversation.key)
    return {**complaint.answers, **personal}


def to_begin_with(turn: Turn, complaint: Complaint) -> tuple[dict[str, Any], dict[str, Any]]:
    """The answers of the complaint, and those that wait for a yes already."""
    work = filed_session.load(turn.state, turn.event.at)
    is_it = work is not None and work.number == complaint.number
    return current_answers(turn, complaint), work.waits if work and is_it else {}


def handle(turn: Turn, work: FiledSession, complaint: Complaint) -> Answer | None:
    """Handle a turn at the list, the open question or a waiting correction; None for a question."""
    text = message_text(turn.action)
    field = FORM.field(work.asking)
    decided = _decided(turn, work, complaint, field, text)
    if decided is not None:
        return decided
    waits = bool(work.proposed or work.either)
    restated = answer_edits.restated_at(field, text, work.answers, turn.today, waits=waits)
    if restated is None and intents.intent(text) == "correct":
        return to_list(turn, work)
    named = restated or answer_edits.named(text, None if waits else field, turn.today)
    if named is not None and (restated or named.field != field):
        return start(turn, complaint, named)
    if field is None or answer_edits.asks(text):
        return None
    return _at_question(turn, work, complaint, field, named)


def _at_question(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field, named: AnswerEdit | None
) -> Answer | None:
    """Handle a turn at the open question, or under a correction that waits for a yes."""
    if work.proposed or work.either:
        return _proposed_anew(turn, work, field)
    if named is not None and named.value is not None and answer_edits.is_for_words(field):
        return _typed(turn, work, complaint, field, named.value)
    return _read(turn, work, complaint, field, turn.action)


def _typed(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field, value: Any
) -> Answer:
    """Store a typed answer, or propose it for a yes where it would change the present one."""
    if work.answers.get(field.name) in (None, value):
        work.answers = crimes.with_all_ways(work.answers, field, message_text(turn.action))
        return _answered(turn, work, complaint, field, value)
    return propose(turn, work, AnswerEdit(field, value))


def _leaves_out(turn: Turn, work: FiledSession, field: Field | None, text: str) -> bool:
    if work.what != "details" or field is None or not text:
        return False
    return leaving_out.leaves_out(text, field, work.answers, turn.today)


def start(
    turn: Turn, complaint: Complaint, named: AnswerEdit, waiting: FormAnswers = MappingProxyType({})
) -> Answer:
    """Ask for the named answer, or propose its new value, then those that wait; else list all."""
    work = session(turn, complaint)
    if work is None:
        return views.only(texts.NOT_BEGUN, complaint.number)
    work.waiting = {**work.waits, **waiting}
    work.waiting.pop(named.field.name, None)
    # A wish about the contact has no question until it is told.
    asked = FORM.path({**work.answers, named.field.name: named.value})
    if named.field not in asked or named.field.name == FieldName.EVIDENCE:
        return to_list(turn, work)
    if named.others:
        return which_meant.ask_whose(turn, work, (named, *named.others))
    if named.either:
        return which_meant.ask_which(turn, work, named)
    if named.value is None:
        return _ask(turn, work, named.field)
    return propose(
        turn, work, answer_edits.completed(named, work.answers, message_text(turn.action))
    )


def to_list(turn: Turn, work: FiledSession) -> Answer:
    """Show all answers again, none of them chosen; what waits for a yes goes on waiting."""
    work.waiting = work.waits
    work.begin("")
    filed_session.save(turn.state, work, turn.event.at)
    return views.correcting(work)


def propose(turn: Turn, work: FiledSession, named: AnswerEdit) -> Answer:
    """Show the new value of an answer, for a yes."""
    work.begin(named.field.name)
    work.proposed = [named.value]
    filed_session.save(turn.state, work, turn.event.at)
    return proposal_views.proposed(work, named.field)


def propose_next(turn: Turn, work: FiledSession, lead: str = "") -> Answer:
    """Propose the next of the values that were given together, or ask for it."""
    name = next(iter(work.waiting))
    field, value = FORM.field(name), work.waiting.pop(name)
    assert field is not None
    edit = AnswerEdit(field, value)
    said = _ask(turn, work, field) if value is None else propose(turn, work, edit)
    return replace(said, replies=(TextReply(lead), *said.replies)) if lead else said


def _declined(turn: Turn, work: FiledSession) -> Answer:
    """Drop the proposal: go on to the next waiting one, else the list; end an addition."""
    if work.waiting:
        return propose_next(turn, work)
    declined, work.proposed = work.proposed, []
    if filed_session.addition(work.answers.get(work.asking), *declined[:1]) is None:
        return to_list(turn, work)
    filed_session.drop(turn.state)
    return views.only(texts.STOPPED, work.number)


def pick(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Propose the tapped one of several values."""
    work = session(turn, complaint)
    at = button.get("v")
    if work is None or not at.isdecimal() or int(at) >= len(work.either):
        return views.only(texts.NOT_BEGUN, complaint.number)
    name, value = (work.fields[int(at)] if work.fields else work.asking), work.either[int(at)]
    field = FORM.field(name)
    if field is None:
        return views.only(texts.NOT_BEGUN, complaint.number)
    if value == work.answers.get(field.name):
        filed_session.drop(turn.state)
        return views.only(texts.NOTHING_CHANGED, complaint.number)
    return propose(turn, work, AnswerEdit(field, value))


def _decided(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field | None, text: str
) -> Answer | None:
    if not work.asking and work.waiting and intents.makes_it(text):
        return propose_next(turn, work)
    if work.either and intents.says_no(text):
        return to_list(turn, work)
    if not work.proposed or field is None:
        return _skip(turn, work) if _leaves_out(turn, work, field, text) else None
    if intents.makes_it(text):
        return confirm(turn, complaint, None)
    return _declined(turn, work) if intents.says_no(text) else None


def _proposed_anew(turn: Turn, work: FiledSession, field: Field) -> Answer | None:
    """Propose another value in place of the one that waits for a yes, or of those to choose from;
    None for a text that says something else."""
    text = message_text(turn.action)
    if work.either and intents.says_yes(text):
        return doubt_views.either(work, field)
    reading = field.kind.read(turn.action, [], turn.today)
    # More of a story comes below it.
    is_none = field.name == FieldName.STORY or answer_edits.is_no_answer(field, text)
    if not isinstance(reading, Complete) or is_none or which_meant.is_beside(turn, field, text):
        return None
    edit = which_meant.anew(work, field, text, reading.value)
    return which_meant.ask_which(turn, work, edit) if edit.either else propose(turn, work, edit)


def confirm(turn: Turn, complaint: Complaint, _button: Postback | None) -> Answer:
    """Make the correction that was shown."""
    work = session(turn, complaint)
    field = FORM.field(work.asking) if work else None
    if work is None or field is None or not work.proposed:
        return views.only(texts.NOT_BEGUN, complaint.number)
    return _answered(turn, work, complaint, field, work.proposed[0])


def list_again(turn: Turn, complaint: Complaint, _button: Postback) -> Answer:
    """Drop the correction that was shown."""
    work = session(turn, complaint)
    return _declined(turn, work) if work else views.only(texts.NOT_BEGUN, complaint.number)


def choose(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Ask for the field that is to be corrected."""
    work = session(turn, complaint)
    field = FORM.field(button.get("f"))
    if work is None or field is None:
        return views.only(texts.NOT_BEGUN, complaint.number)
    return _ask(turn, work, field)


def tapped(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Take a tapped option of the open question."""
    work = session(turn, complaint)
    field = FORM.field(button.get("f"))
    if work is None or field is None or field.name != work.asking:
        return views.only(texts.NOT_BEGUN, complaint.number)
    did = ButtonTap(button.get("v"), button.picked_date)
    return _read(turn, work, complaint, field, did) or NO_REPLY


def skip(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Skip the open detail, and those of its subject."""
    work = session(turn, complaint)
    if work is None or work.what != "details" or button.get("f") != work.asking:
        return views.only(texts.NOT_BEGUN, complaint.number)
    return _skip(turn, work)


def _skip(turn: Turn, work: FiledSession, lead: str = "") -> Answer:
    work.answers = FORM.after_skipping(work.asking, work.answers)
    filed_session.remember_left_out(turn.state, work.number, work.answers)
    return ask_detail(turn, work, lead)


def ask_detail(turn: Turn, work: FiledSession, lead: str = "") -> Answer:
    """Ask for the details not given yet, one at a time; those skipped before come last."""
    left_out = filed_session.left_out(turn.state, work.number)
    field = FORM.next_later({**left_out, **work.answers}) or FORM.next_later(work.answers)
    if field is None:
        filed_session.drop(turn.state)
        return views.with_evidence(texts.NO_MORE_DETAILS, work.number)
    return _ask(turn, work, field, lead)


def session(turn: Turn, complaint: Complaint) -> FiledSession | None:
    """The session of a correction or of added details of this complaint; None without one."""
    work = filed_session.load(turn.state, turn.event.at)
    is_it = work and work.number == complaint.number and work.what in ("correct", "details")
    return work if is_it else None


def _ask(turn: Turn, work: FiledSession, field: Field, lead: str = "") -> Answer:
    work.begin(field.name)
    filed_session.save(turn.state, work, turn.event.at)
    return views.question(work, field, turn.today, lead)


def _read(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field, did: Action
) -> Answer | None:
    text = message_text(did)
    reading = answer_edits.read(field, did, work.growing, turn.today)
    near = answer_edits.nearly_read(field, reading, turn.today)
    aside = None if near else _told_aside(turn, work, complaint, field, text)
    if said := aside or which_meant.doubted(turn, work, field, text):
        return said
    if isinstance(reading, Invalid):
        work.misses += int(near is None)
        if work.is_given_up:
            return _skip(turn, work, texts.LEFT_OUT)
        filed_session.save(turn.state, work, turn.event.at)
        again = views.asked_again(work, field, reading, turn.today)
        return propose(turn, work, near) if near else again
    if isinstance(reading, Partial):
        work.growing = reading.value
        filed_session.save(turn.state, work, turn.event.at)
        return views.question(work, field, turn.today, reading.sentence)
    takes = _answered if isinstance(did, ButtonTap) else _typed
    told = reading.value if isinstance(reading, Complete) else None
    return None if told is None else takes(turn, work, complaint, field, told)


def _told_aside(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field, text: str
) -> Answer | None:
    """Take the one answer to another question that a text gives among the details, or ask which day
    is meant by one that was told so; the open question is asked again after it."""
    reading = answer_edits.read(field, turn.action, work.growing, turn.today)
    is_none = isinstance(reading, Invalid) or answer_edits.is_no_answer(field, text)
    if work.what != "details" or not text or not is_none:
        return None
    if other := answer_edits.told_elsewhere(field, text, work.answers, turn.today):
        if other.field.name == FieldName.OTHER_REPORTS:
            # Of where and when it was told there is no question.
            work.answers = answer_edits.with_line(work.answers, text)
        return _typed(turn, work, complaint, other.field, other.value)
    return which_meant.ask_day(turn, work, field, text)


def resolve_doubt(turn: Turn, complaint: Complaint, button: Postback) -> Answer:
    """Take the doubted text as the shop's name, or add it to the story."""
    work = session(turn, complaint)
    field = FORM.field(FieldName.SELLER_NAME)
    if work is None or field is None or work.asking != field.name or not work.doubted:
        return views.only(texts.NOT_BEGUN, complaint.number)
    if button.get("v") != FieldName.STORY:
        return _answered(turn, work, complaint, field, work.doubted)
    work.answers = answer_edits.with_line(work.answers, work.doubted)
    return store(turn, work, complaint, complaint_texts.ADDED_TO_STORY)


def _answered(
    turn: Turn, work: FiledSession, complaint: Complaint, field: Field, value: Any
) -> Answer:
    """Keep the answer, and ask for what follows from it before anything is stored."""
    work.answers[field.name] = value
    asked = FORM.next_missing(work.answers)
    return _ask(turn, work, asked, texts.ALSO_NEEDED) if asked else store(turn, work, complaint)


def store(turn: Turn, work: FiledSession, complaint: Complaint, said: str = "") -> Answer:
    """Store all answers as they are now, and go on with what waits."""
    before, after = current_answers(turn, complaint).get(work.asking), work.answers.get(work.asking)
    adds = bool(work.proposed) and filed_session.addition(before, after) is not None
    if work.what == "correct":
        filed_session.drop(turn.state)
    if adds:
        pre_consent.forget_told(turn, str(after))
    rest, personal = FORM.split_personal(work.answers)
    correction = CorrectedAnswers(facts_of(rest), rest, personal)
    held = turn.conversation
    names = complaints_changes.correct(turn.session, complaint, correction, held.key, turn.now)
    indexing.write(turn.session, complaint, held.key, turn.services.index_key)
    work.waiting.pop(work.asking, None)
    if work.what == "details" and not work.waiting:
        return ask_detail(turn, work, said or texts.DETAIL_KEPT)
    if not names:
        return views.only(texts.NOTHING_CHANGED, complaint.number)
    labels = proposal_views.labels_of(names, before, after)
    lead = said or (texts.told_too if adds else texts.corrected)(labels, complaint.number)
    return propose_next(turn, work, lead) if work.waiting else views.only(lead, complaint.number)
