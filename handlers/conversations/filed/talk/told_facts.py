"""Facts given after filing without a word that anything is wrong: offered, for a yes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from db.models.tables import Complaint
from handlers.conversations.filed import corrections, views
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import put_off
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import facts
from handlers.form.form import FormAnswers
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.state import emergency, last_topic
from handlers.texts import filed as texts

# Begins to correct one of these complaints, or asks which.
Begin = Callable[[Sequence[Complaint]], Answer]


def offer(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Propose the changes and additions in a text's facts, one by one; None without any."""
    answers = corrections.current_answers(turn, own[0])
    told = _told(turn, own[0], text, answers)
    if not told:
        return _day_of_payment(turn, own, text, begin)
    if len(own) > 1:
        return begin(own)
    new = [each for each in told if not facts.is_known(each, told[each], answers)]
    if not new:
        return views.only(texts.NOTHING_CHANGED, own[0].number)
    before = put_off.waiting_of(turn, own[0], *new)
    begin(own)
    edit, *others = (_edit(name, told[name], answers) for name in new)
    waiting = {each.field.name: each.value for each in others if not each.either}
    return put_off.noted(before, corrections.start(turn, own[0], edit, waiting))


def _day_of_payment(turn: Turn, own: Sequence[Complaint], text: str, begin: Begin) -> Answer | None:
    """Propose the day, or the months it may be in, of a payment that was so long ago, for the one
    complaint that has no day."""
    days = facts.days_of_payment(text, turn.today)
    known = corrections.current_answers(turn, own[0]).get(FieldName.PURCHASE_DATE)
    field = FORM.field(FieldName.PURCHASE_DATE)
    if not days or known or field is None or len(own) > 1 or _talks_of_money(turn, own[0]):
        return None
    begin(own)
    edit = AnswerEdit(field, *days) if len(days) == 1 else AnswerEdit(field, either=days)
    return corrections.start(turn, own[0], edit)


def _told(
    turn: Turn, complaint: Complaint, text: str, answers: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The facts of a text for which the complaint has a question."""
    told = facts.parse(text, answers, turn.today)
    if _talks_of_money(turn, complaint):
        told = {name: value for name, value in told.items() if name not in facts.OF_A_PAYMENT}
    asked = FORM.path({**answers, **told})
    return {name: value for name, value in told.items() if FORM.field(name) in asked}


def _talks_of_money(turn: Turn, complaint: Complaint) -> bool:
    """True if money was an emergency or a topic since the filing: a payment belongs to that."""
    last = last_topic.recent(turn.state, turn.event.at)
    since = complaint.filed_at
    is_topic = last is not None and last.id in emergency.TOPICS
    came_to_it = last is not None and datetime.fromisoformat(last.at) > since
    return emergency.is_talked_of(turn, since) or (is_topic and came_to_it)


def _edit(name: str, value: Any, answers: FormAnswers) -> AnswerEdit:
    """The edit with a new answer; for a further account, the choice whether the first one stays."""
    field = FORM.field(name)
    assert field is not None
    stored = answers.get(name)
    if name == FieldName.PAYEE_ACCOUNT and stored and len(value) > len(stored):
        return AnswerEdit(field, either=(value[len(stored) :], value))
    return AnswerEdit(field, value)
