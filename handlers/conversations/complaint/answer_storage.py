"""Storage of an answer in the draft: whole, or growing part by part."""

from typing import Any

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.prefill import story
from handlers.conversations.complaint.prompts import questions
from handlers.form.complaint import FieldName
from handlers.form.field_types import Attachments, PayeeAccounts
from handlers.form.form import SKIPPED, Field
from handlers.form.parsing import Partial
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import message_text, typed_text
from handlers.messages.reply import Answer
from handlers.nlu.values import contact_person
from handlers.nlu.values.spoken.choices import payers
from handlers.state import draft as drafts
from handlers.state.draft import Draft
from handlers.texts import form as form_texts


def save_answer(turn: Turn, draft: Draft, field: Field, value: Any) -> None:
    """Store a value of this turn's message as the field's answer."""
    if isinstance(field.kind, Attachments):
        draft.pictures = list(value)
        attachments.request_downloads(turn, draft)
    if not partial_answer(draft, field):
        draft.unlink_field(field.name)
    if field.name == draft.asking:
        draft.growing = []
        if draft.doubted and draft.doubted == message_text(turn.action):
            draft.resolve_doubt(field.name)
    answers = draft.offered if field.name in draft.offered else draft.answers
    draft.changed |= answers.get(field.name, SKIPPED) not in (SKIPPED, value)
    answers[field.name] = value
    draft.told_answers.pop(field.name, None)
    draft.answered = field.name
    draft.stickers = 0
    if field.name == FieldName.STORY:
        story.add_case_numbers(turn, draft)
    if field.name == FieldName.STORY and isinstance(turn.action, TextMessage):
        story.prefill(turn, draft)
    _remember_message(turn, draft, field)
    _note_words(turn, draft, field)


def _note_words(turn: Turn, draft: Draft, field: Field) -> None:
    """Note what stands beside an answer: of instalments, and whose number it is."""
    text = message_text(turn.action)
    who = contact_person.parse(text) if field.name == FieldName.PHONE else None
    if who is not None:
        known = draft.answers.get(FieldName.REPRESENTATIVE)
        draft.answers[FieldName.REPRESENTATIVE] = contact_person.with_wish(known, who)
    if field.name == FieldName.PHONE:
        _note_fear(draft)
    if field.name == FieldName.PAID and (payers.paid_in_part(text) or payers.tells_besides(text)):
        story.add_to_story(turn, draft, typed_text(turn.action).strip())


def _note_fear(draft: Draft) -> None:
    """Drop why there was no number, for there is one; a fear that somebody knows stays for the
    officers."""
    told = draft.answers.get(FieldName.REPRESENTATIVE)
    fear = contact_person.fears_to_be_known(f"{draft.doubted} {told or ''}")
    rest = contact_person.known_beside_number(told)
    if told or fear:
        noted = contact_person.with_wish(rest, fear) if fear else rest
        draft.answers[FieldName.REPRESENTATIVE] = noted or None


def save_partial(turn: Turn, draft: Draft, field: Field, reading: Partial) -> Answer:
    """Store the parts given so far, and say that more may come."""
    if field.name != draft.asking:
        navigation.ask(turn, draft, field)
    sentence = reading.sentence
    draft.growing = reading.value
    if isinstance(field.kind, PayeeAccounts):
        draft.growing = story.with_payee(turn, draft, reading.value)
        if draft.growing != reading.value:
            sentence = form_texts.accounts_so_far(field.show(draft.growing))
    draft.answered = field.name
    draft.paused = False
    if isinstance(field.kind, Attachments):
        draft.pictures = list(reading.value)
        attachments.request_downloads(turn, draft)
    _remember_message(turn, draft, field)
    drafts.save(turn.state, draft)
    return questions.goes_on(draft, field, sentence, turn.today)


def partial_answer(draft: Draft, field: Field) -> list[Any]:
    """The parts of the field's answer given so far."""
    if isinstance(field.kind, Attachments):
        return draft.pictures
    return draft.growing if field.name == draft.asking else []


def _remember_message(turn: Turn, draft: Draft, field: Field) -> None:
    for message_id in turn.event.message_ids if isinstance(turn.action, TextMessage) else ():
        draft.link_message(message_id, field.name)
