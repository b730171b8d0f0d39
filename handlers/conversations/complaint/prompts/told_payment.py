"""The day of a payment, or who presses for it, told beside the answer whether anything was paid."""

import re

from handlers import texts
from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import questions
from handlers.conversations.complaint.texts import amount as amount_texts
from handlers.form import day_reading
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.form.parsing import Complete, Invalid
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer, TextReply, with_buttons
from handlers.state import draft as drafts
from handlers.state.draft import Draft

_LONGEST = 160
_PRESSED = re.compile(amount_texts.PRESSED_TO_PAY, re.IGNORECASE)
_ABOUT_TO_PAY = re.compile(amount_texts.ABOUT_TO_PAY, re.IGNORECASE)
_HELD_ALREADY = re.compile(amount_texts.NOT_ABOUT_TO_PAY)


def noted(turn: Turn, draft: Draft, field: Field, answered: Answer | None) -> Answer | None:
    """The answer to whether anything was paid, with what was told beside it; any other as it is."""
    held_back = _held_back(turn, draft, field, answered)
    return held_back or _with_day(turn, draft, field, answered)


def _held_back(turn: Turn, draft: Draft, field: Field, answered: Answer | None) -> Answer | None:
    """The answer under the line not to pay, where nothing was paid yet and somebody presses for it,
    or it is about to be; the words are kept in the story."""
    is_stored = field.name == FieldName.PAID and draft.asking != field.name
    if answered is None or not is_stored or draft.answers.get(FieldName.PAID) != "not-yet":
        return None
    text = message_text(turn.action)
    if not _is_held_back(text):
        return None
    told = typed_text(turn.action).strip()
    if told not in (draft.known.get(FieldName.STORY) or ""):
        story.add_to_story(turn, draft, told)
    drafts.save(turn.state, draft)
    return Answer((TextReply(amount_texts.DO_NOT_PAY), *answered.replies), answered.choices)


def _is_held_back(text: str) -> bool:
    """True if a text tells of who presses for money, or that it is about to be paid."""
    if len(text) > _LONGEST:
        return False
    about_to_pay = _ABOUT_TO_PAY.search(text) and not _HELD_ALREADY.search(text)
    return bool(about_to_pay or _PRESSED.search(text))


def _with_day(turn: Turn, draft: Draft, field: Field, answered: Answer | None) -> Answer | None:
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
