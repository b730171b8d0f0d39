"""A new telephone number of the filer, told with something else: both are offered, one by one."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from db.models.tables import Complaint
from handlers.conversations.filed import corrections, views
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import told_story
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import further_numbers
from handlers.form.restated import own_number
from handlers.form.restated.own_number import OwnNumber
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.state import filed_session
from handlers.texts.filed import NOTHING_CHANGED


def offer(
    turn: Turn,
    own: Sequence[Complaint],
    text: str,
    begin: Begin,
    answer_rest: Callable[[str], Answer | None],
) -> Answer | None:
    """Answer what stands beside the number, else offer it as more of the story; propose the number
    after that. None where it neither replaces the old one nor stands beside anything."""
    if own and (said := _of_somebody(turn, own, text, begin)):
        return said
    told = _told(text) if own else None
    if told is None:
        return None
    own = [each for each in own if told_story.is_fresh(turn, each)] or own
    if len(own) > 1:
        return begin(own)
    said = _beside(turn, own, told.rest, begin, answer_rest) if told.rest else None
    return _with_number(turn, own[0], told, said, begin)


def _beside(
    turn: Turn,
    own: Sequence[Complaint],
    rest: str,
    begin: Begin,
    answer_rest: Callable[[str], Answer | None],
) -> Answer | None:
    said = answer_rest(rest)
    if _open(turn, own[0]) is None:
        said = told_story.offer(turn, own, rest, begin, is_wished=True) or said
    return said


def _told(text: str) -> OwnNumber | None:
    """The number in the place of the old one, or one's own and what is told beside it."""
    if number := own_number.replaced(text):
        return OwnNumber(number, "")
    return own_number.parse(text) if own_number.is_beside(text) else None


def _of_somebody(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Propose a further number that is called that of one's people, and whose it is after it."""
    found = further_numbers.of_somebody(text, corrections.current_answers(turn, own[0]))
    field = FORM.field(FieldName.SECOND_PHONE)
    if not found or field is None:
        return None
    asked = begin(own)
    if len(own) > 1:
        return asked
    number = found.pop(field.name)
    return corrections.start(turn, own[0], AnswerEdit(field, number), found)


def _with_number(
    turn: Turn, complaint: Complaint, told: OwnNumber, said: Answer | None, begin: Begin
) -> Answer | None:
    """Let the number wait behind what is proposed, else propose it; one that is known changes
    nothing."""
    field = FORM.field(FieldName.SECOND_PHONE if told.is_second else FieldName.PHONE)
    known = corrections.current_answers(turn, complaint)
    if field is None or told.number in map(known.get, (FieldName.PHONE, FieldName.SECOND_PHONE)):
        return said if told.rest else views.only(NOTHING_CHANGED, complaint.number)
    work = _open(turn, complaint)
    if work is None or said is None:
        begin([complaint])
        proposed = corrections.start(turn, complaint, AnswerEdit(field, told.number))
        return replace(proposed, replies=(*(said.replies if said else ()), *proposed.replies))
    work.waiting[field.name] = told.number
    filed_session.save(turn.state, work, turn.event.at)
    return replace(said, replies=(TextReply(texts.asked_next(field.label)), *said.replies))


def _open(turn: Turn, complaint: Complaint) -> filed_session.FiledSession | None:
    """The correction that is open, which goes on with what waits."""
    work = corrections.session(turn, complaint)
    return work if work and work.what == "correct" and (work.asking or work.either) else None
