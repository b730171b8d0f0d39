"""The day of the payment that is told where it is asked whether anything was paid."""

from handlers import texts
from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prompts import questions
from handlers.form import day_reading
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.form.parsing import Complete, Invalid
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply, with_buttons
from handlers.state import draft as drafts
from handlers.state.draft import Draft


def noted(turn: Turn, draft: Draft, field: Field, answered: Answer | None) -> Answer | None:
    """The answer, with the told day stored as that of the purchase; where it may be one of two,
    these are asked about first."""
    day = FORM.field(FieldName.PURCHASE_DATE)
    if answered is None or day is None or not _is_open(draft, field, day):
        return answered
    found = day_reading.beside(message_text(turn.action), turn.today)
    if isinstance(found, Complete):
        answer_storage.save_answer(turn, draft, day, found.value)
        drafts.save(turn.state, draft)
        told = TextReply(texts.understood(day.label, day.show(found.value)))
        return Answer((told, *answered.replies), answered.choices)
    if isinstance(found, Invalid):
        asked = navigation.ask(turn, draft, day)
        either = with_buttons(found.sentence, questions.suggestions(draft, day, found.nearest))
        # What was stored is said back before.
        said = tuple(each for each in answered.replies if isinstance(each, TextReply))
        return Answer((*said, either, *asked.replies), asked.choices)
    return answered


def _is_open(draft: Draft, field: Field, day: Field) -> bool:
    """True if something was paid, as this text told, and it is not known when."""
    is_paid = draft.answers.get(FieldName.PAID) in ("paid", "part")
    is_told = field.name == FieldName.PAID and draft.asking != field.name
    return is_told and is_paid and draft.known.get(day.name) is None
