"""The choice of the value, or of the answer, that a correction means, before it is shown."""

from collections.abc import Sequence
from typing import Any

from handlers.conversations.filed import answer_edits, views
from handlers.conversations.filed.answer_edits import AnswerEdit
from handlers.conversations.filed.talk import doubt_views
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.form import Field
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession
from handlers.texts import answers as answer_texts


def ask_which(turn: Turn, work: FiledSession, named: AnswerEdit) -> Answer:
    """Ask which of several values is right."""
    work.begin(named.field.name)
    work.either = list(named.either)
    filed_session.save(turn.state, work, turn.event.at)
    return doubt_views.either(work, named.field)


def is_beside(turn: Turn, field: Field, text: str) -> bool:
    """True if a text, under a value for a question that any words would answer, is none."""
    if not answer_edits.is_for_words(field):
        return False
    return len(text) > answer_edits.SHORT or turn.reading.search(text).decision == "answer"


def anew(work: FiledSession, field: Field, text: str, value: Any) -> AnswerEdit:
    """The edit with another value than the one that waits for a yes; with both, where the text
    tells of a payment that may be a part of the sum."""
    may_be_part = field.name == FieldName.AMOUNT and intents.contains_any(text, texts.OF_A_PAYMENT)
    shown = work.proposed[:1]
    if not (shown and may_be_part) or value in (*shown, work.answers.get(field.name)):
        return AnswerEdit(field, value)
    return AnswerEdit(field, either=(*shown, value))


def ask_whose(turn: Turn, work: FiledSession, edits: Sequence[AnswerEdit]) -> Answer:
    """Ask which answer is meant, remembering the new value of each."""
    work.begin("")
    work.fields = [each.field.name for each in edits]
    work.either = [each.value for each in edits]
    filed_session.save(turn.state, work, turn.event.at)
    return doubt_views.whose(work, [each.field for each in edits])


def ask_day(turn: Turn, work: FiledSession, asked: Field, text: str) -> Answer | None:
    """Ask which day is meant by one that was told where something else was asked; None for other
    texts."""
    bought = FORM.field(FieldName.PURCHASE_DATE)
    reading = reader.either_day(text, asked, work.answers, turn.today)
    if bought is None or reading is None:
        return None
    work.begin(bought.name)
    filed_session.save(turn.state, work, turn.event.at)
    return views.asked_again(work, bought, reading, turn.today)


def doubted(turn: Turn, work: FiledSession, field: Field, text: str) -> Answer | None:
    """Ask once about a text that may be no name, as the form does."""
    if not text or text == work.doubted or not answer_edits.is_no_answer(field, text):
        return None
    work.doubted = text
    filed_session.save(turn.state, work, turn.event.at)
    if field.name == FieldName.SELLER_NAME:
        return doubt_views.is_it_a_name(work, text)
    needs = answer_texts.NEEDS_NAME if field.name == FieldName.NAME else ""
    return views.question(work, field, turn.today, needs)
