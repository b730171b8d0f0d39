"""A value that has to be confirmed or chosen: beside values of other questions, or of two."""

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import elsewhere, story
from handlers.conversations.complaint.prefill.slots import crooks_name
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader
from handlers.form.field_types import Amount, PastDate, PayeeAccounts
from handlers.form.form import Field
from handlers.form.parsing import Invalid
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import typed_text
from handlers.messages.reply import Answer
from handlers.nlu.values.spoken import open_accounts
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import answers as own_texts
from handlers.texts.i18n import joined


def handle_first(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Answer a text of two accounts of which one was paid, one that puts an answer right, and how a
    crook is called within a sentence; None for all others."""
    return (
        _which_account(turn, draft, field, text)
        or elsewhere.put_right(turn, draft, field)
        or crooks_name.handle(turn, draft, field)
    )


def _which_account(turn: Turn, draft: Draft, field: Field, text: str) -> Answer | None:
    """Keep a text that leaves open which of two accounts was paid, and ask with both as buttons."""
    if not isinstance(field.kind, PayeeAccounts) or draft.growing or not open_accounts.either(text):
        return None
    if text.strip() not in (draft.known.get(FieldName.STORY) or ""):
        story.add_to_story(turn, draft, typed_text(turn.action).strip())
    drafts.save(turn.state, draft)
    return navigation.with_question(turn, draft, own_texts.WHICH_ACCOUNT)


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
