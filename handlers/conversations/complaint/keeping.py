"""How an answer is kept in the draft: whole, or growing part by part."""

from typing import Any

from handlers.conversations.complaint import navigation as moves
from handlers.conversations.complaint import views as cards
from handlers.conversations.complaint.evidence import attachments as pictures
from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FieldName
from handlers.form.field_types import Accounts, Photos
from handlers.form.form import Field
from handlers.form.parsing import Growing
from handlers.messages.context import Turn
from handlers.messages.event import Typed
from handlers.messages.reply import Answer
from handlers.messages.reply import Words as Say
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import form as form_texts


def keep(turn: Turn, draft: Draft, field: Field, value: Any) -> None:
    """The value is the field's answer, told by this turn's message."""
    if isinstance(field.kind, Photos):
        draft.pictures = list(value)
        pictures.expect(turn, draft)
    if not so_far(draft, field):
        draft.not_answered_by_older(field.name)
    if field.name == draft.asking:
        draft.growing = []
    answers = draft.offered if field.name in draft.offered else draft.answers
    answers[field.name] = value
    draft.answered = field.name
    draft.stickers = 0
    if field.name == FieldName.STORY:
        story.with_cases(draft)
    if field.name == FieldName.STORY and isinstance(turn.did, Typed):
        story.offer(turn, draft)
    _remember_message(turn, draft, field)


def grow(turn: Turn, draft: Draft, field: Field, reading: Growing) -> Answer:
    """Keeps the parts told so far, and says that more may come."""
    if field.name != draft.asking:
        moves.ask(turn, draft, field)
    sentence = reading.sentence
    draft.growing = reading.value
    if isinstance(field.kind, Accounts):
        draft.growing = story.with_payee(turn, draft, reading.value)
        if draft.growing != reading.value:
            sentence = form_texts.accounts_so_far(field.show(draft.growing))
    draft.answered = field.name
    draft.paused = False
    if isinstance(field.kind, Photos):
        draft.pictures = list(reading.value)
        pictures.expect(turn, draft)
    _remember_message(turn, draft, field)
    drafts.keep(turn.state, draft)
    return Answer((Say(sentence),), cards.choices(draft, field, turn.today))


def so_far(draft: Draft, field: Field) -> list[Any]:
    """The parts of the field's answer told so far."""
    if isinstance(field.kind, Photos):
        return draft.pictures
    return draft.growing if field.name == draft.asking else []


def _remember_message(turn: Turn, draft: Draft, field: Field) -> None:
    if isinstance(turn.did, Typed) and turn.event.message_id:
        draft.answered_by(turn.event.message_id, field.name)
