"""A sum or a day that has to be confirmed, told beside values of other questions."""

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.field_types import Amount, PastDate
from handlers.form.form import Field
from handlers.form.parsing import Invalid
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.reply import Answer
from handlers.state.draft import Draft
from handlers.texts.i18n import joined


def handle(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Store the other values, and ask which answer is meant, or once more beside the number of an
    order; None for all other texts."""
    if not isinstance(field.kind, Amount | PastDate):
        return None
    found, rest = reader.marked(text, field, draft.known, turn.today)
    reading = field.kind.read(TextMessage(rest), [], turn.today) if found and rest else None
    if field.name in found or not isinstance(reading, Invalid):
        return None
    if not reading.nearest and FieldName.ORDER_NUMBER not in found:
        return None
    if not reading.nearest:
        story.add_to_story(turn, draft, text)
    for told in filter(None, map(FORM.field, found)):
        answer_storage.save_answer(turn, draft, told, found[told.name])
    draft.doubted = reading.nearest[0].code if len(reading.nearest) == 1 else ""
    sentence = joined("\n", (story.summary(draft, list(found)), reading.sentence))
    nearest = questions.suggestions(draft, field, reading.nearest)
    return navigation.retry(turn, draft, field, sentence, nearest)
