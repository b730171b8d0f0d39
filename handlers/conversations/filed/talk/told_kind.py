"""The kind of problem of a sent complaint, denied or told in other words than its options'."""

import re
from collections.abc import Sequence

from db.models.tables import Complaint
from handlers.conversations.filed import corrections
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import told_story
from handlers.conversations.filed.talk.told_facts import Begin
from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Invalid
from handlers.form.restated.values import values
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import case_questions, intents
from handlers.nlu.lexicon.typed import wrong_and_right
from handlers.state.filed_session import FiledSession

_DENIED = re.compile(wrong_and_right.KIND_DENIED)
_LONGEST = 60
_NOT_COME = "late-delivery"


def offer(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Offer to add a text that denies the stored kind, or tells that the goods came and are faulty,
    and ask for the kind after that, where it is known to be another."""
    denied = _DENIED.search(text)
    meant = [each for each in own if denied and _is_kind(turn, each, denied["denied"])]
    if case_questions.came_faulty(text):
        meant = meant or [each for each in own if each.answers.get(FieldName.KIND) == _NOT_COME]
        if not meant:
            return told_story.offer(turn, own, text, begin, is_wished=True)
    if not meant:
        return None
    return told_story.offer(turn, meant, text, begin, is_wished=True, asks=FieldName.KIND)


def _is_kind(turn: Turn, complaint: Complaint, denied: str) -> bool:
    """True if the stored kind is denied, or any where none is stored."""
    field, stored = FORM.field(FieldName.KIND), complaint.answers.get(FieldName.KIND)
    named = values(field, denied, turn.today) if field else []
    return stored in named if stored else bool(named)


def at_question(turn: Turn, work: FiledSession) -> Answer | None:
    """Propose the kind that is told in words, typed at the question for it, that name none."""
    field, text = FORM.field(FieldName.KIND), message_text(turn.action)
    waits = bool(work.proposed or work.either)
    if field is None or work.what != "correct" or work.asking != field.name or waits:
        return None
    is_told = 0 < len(text) <= _LONGEST and not intents.asks(text)
    if not is_told or not isinstance(field.kind.read(TextMessage(text), [], turn.today), Invalid):
        return None
    told = turn.reading.story(text)
    if told.kind is None or not told.kind_is_sure or told.kind == work.answers.get(field.name):
        return None
    return corrections.propose(turn, work, AnswerEdit(field, told.kind))
