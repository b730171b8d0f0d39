"""Answers of the card, or of the review, that are typed once more, or chosen otherwise."""

from datetime import date
from typing import Any

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.prefill import elsewhere
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import FreeText, SingleChoice
from handlers.form.form import Field
from handlers.form.parsing import Complete, Option
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.nlu.values import option_matching
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.texts.i18n import english_of

_MAY_BE_ANOTHER = {FieldName.KIND, FieldName.PLATFORM}


def confirm(turn: Turn, draft: Draft) -> Answer | None:
    """Confirm what is typed under the card of prefilled answers, or at the review, and stands
    there already; take another option by its name. None for other texts."""
    text = message_text(turn.action)
    if draft.asking not in (PREFILL, REVIEW) or not text:
        return None
    for field in FORM.path(draft.known):
        value = draft.known.get(field.name)
        # At the review words of being cheated are answered by others.
        is_others = draft.asking == REVIEW and field.name == FieldName.KIND
        if value is not None and not is_others and _says(field, value, text, turn.today):
            sentence = told_texts.stands_so(field.label, field.show(value))
            return navigation.with_question(turn, draft, sentence)
    return _chosen_instead(turn, draft, text) if draft.asking == PREFILL else None


def _chosen_instead(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Store the option that is typed alone where another one stands."""
    found = {
        field.name: option.code
        for field in FORM.path(draft.known)
        if isinstance(field.kind, SingleChoice)
        for option in field.kind.choices[:-1]
        if intents.is_one_of(text, _names(option))
    }
    is_one = len(found) == 1 and found.keys() <= _MAY_BE_ANOTHER and len(text) > 1
    return elsewhere.keep(turn, draft, attachments.EVIDENCE, found) if is_one else None


def _says(field: Field, value: Any, text: str, today: date) -> bool:
    """True if a text is this value and nothing besides."""
    if isinstance(field.kind, SingleChoice):
        chosen = (each for each in field.kind.choices if each.code == value)
        return any(intents.is_one_of(text, _names(each)) for each in chosen)
    if isinstance(field.kind, FreeText):
        return option_matching.plain(text) == option_matching.plain(field.show(value))
    reading = field.kind.read(TextMessage(text), [], today)
    return isinstance(reading, Complete) and reading.value == value


def _names(option: Option) -> tuple[str, ...]:
    return (option.label, english_of(option.label), *option.said)
