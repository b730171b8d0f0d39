"""Answers that are called wrong at another question: which one is asked again, or what it was."""

import re
from collections.abc import Sequence

from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.evidence import attachments
from handlers.conversations.complaint.prefill import elsewhere, story
from handlers.conversations.complaint.prompts import questions
from handlers.conversations.complaint.texts import own_details as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import SingleChoice, sums_to_tap
from handlers.form.form import Field
from handlers.form.restated import pieces, reader, whole
from handlers.form.texts import asked_back
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed.told_elsewhere import SELLERS
from handlers.nlu.lexicon.typed.wrong_and_right import (
    DENIES_KIND,
    END_OF_NUMBER,
    KIND_WRONG,
    NOT_RIGHT_WORDS,
    POINTS_TO_ANSWER,
    WRONG_ALONE,
)
from handlers.nlu.values import contacts
from handlers.state.draft import PREFILL, REVIEW, Draft
from handlers.texts.i18n import english_of

_FEW_WORDS = 40
_IN_WORDS = (FieldName.STORY, FieldName.CONTACTED_SELLER)
_TELLING = (FieldName.KIND, *_IN_WORDS)
_END_OF_NUMBER, _KIND_WRONG = re.compile(END_OF_NUMBER), re.compile(KIND_WRONG)
# Of these it may be the story that they are wrong.
_MAY_BE_WRONG = (*_IN_WORDS, FieldName.PRODUCT, FieldName.EVIDENCE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Store that only a part was paid, with its sum, instead of what was told, or the last digits
    of the number that is asked for once more. None for all other texts."""
    text = message_text(turn.action)
    if (answered := _end_of_number(turn, draft, text)) is not None:
        return answered
    if draft.asking in _IN_WORDS or pieces.cut(text) is None:
        return None
    return _paid_in_part(turn, draft, text)


def _end_of_number(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Store the known number that is asked for once more, with the end that is told of it."""
    asked = FORM.field(draft.asking)
    number = whole.with_end_alone(asked, draft.known.get(asked.name), text) if asked else None
    return elsewhere.keep(turn, draft, asked, {asked.name: number}) if asked and number else None


def _paid_in_part(turn: Turn, draft: Draft, text: str) -> Answer | None:
    told = elsewhere.paid_in_part(turn, text)
    found = {name: each for name, each in told.items() if draft.known.get(name) != each}
    if FieldName.AMOUNT not in found:
        return None
    return elsewhere.keep(turn, draft, FORM.field(draft.asking) or attachments.EVIDENCE, found)


def ask_again(turn: Turn, draft: Draft) -> Answer | None:
    """Ask for another answer than the open one, which a few words call wrong without telling the
    right one, or which of two sums is right; None for all other texts."""
    text = message_text(turn.action)
    if (either := _either_sum(turn, draft, text)) is not None:
        return either
    kind = _kind_denied(draft, text)
    field = _denied_at_card(draft, text) or kind or _called_wrong(turn, draft, text)
    if field is None:
        return None
    if kind is not None:
        # What it was instead may be told behind the denial.
        story.add_to_story(turn, draft, text)
    again = navigation.ask(turn, draft, field)
    return Answer((TextReply(texts.MEND_HERE), *again.replies), again.choices)


def note_payment(turn: Turn, draft: Draft, field: Field, text: str) -> None:
    """Keep in the story which of several payments was put right, or told of besides."""
    if field.name == FieldName.AMOUNT and whole.names_payment(text):
        story.add_to_story(turn, draft, text)


def _either_sum(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Ask which sum is right, where one payment is told otherwise and the others are not known."""
    amount = FORM.field(FieldName.AMOUNT)
    if amount is None or draft.asking in _IN_WORDS or not whole.names_payment(text):
        return None
    known = {FieldName.PAID: "paid", **draft.known}
    read = reader.parse(text, known, turn.today) if FieldName.AMOUNT in known else None
    if read is None or read.field.name != amount.name or len(read.values) <= 1:
        return None
    navigation.ask(turn, draft, amount)
    nearest = questions.suggestions(draft, amount, sums_to_tap(read.values))
    return navigation.retry(turn, draft, amount, asked_back.WHICH_SUM, nearest)


def _denied_at_card(draft: Draft, text: str) -> Field | None:
    """The answer on the card, or at the review, of which nothing but its name stands beside words
    that deny it."""
    if draft.asking not in (PREFILL, REVIEW):
        return None
    for field in FORM.path(draft.known):
        names = (field.label, english_of(field.label), *EDIT_NAMES.get(field.name, ()))
        is_known = draft.known.get(field.name) is not None and field.name not in _MAY_BE_WRONG
        if is_known and _are_both(text, NOT_RIGHT_WORDS, names):
            return field
    return None


def _kind_denied(draft: Draft, text: str) -> Field | None:
    """The kind of problem on the card, or at the review, where a text begins by denying it."""
    field, stored = FORM.field(FieldName.KIND), draft.known.get(FieldName.KIND)
    at_card = draft.asking in (PREFILL, REVIEW) and stored is not None
    if field is None or not isinstance(field.kind, SingleChoice) or not at_card:
        return None
    kinds = (each for each in field.kind.choices if each.code == stored)
    names = [name for each in kinds for name in (each.label, *each.said)]
    is_named = intents.starts_with_any(text, [f"{DENIES_KIND}{name}" for name in names])
    return field if is_named or _KIND_WRONG.match(text.strip()) else None


def _are_both(text: str, some: Sequence[str], others: Sequence[str]) -> bool:
    """True if a text is made of both kinds of phrases, and of no others."""
    return phrases.is_made_of(text, some, (*others, *POINTS_TO_ANSWER)) and phrases.is_made_of(
        text, others, (*some, *POINTS_TO_ANSWER)
    )


def _called_wrong(turn: Turn, draft: Draft, text: str) -> Field | None:
    # The kind of problem may be that something was wrong.
    is_told = draft.asking in _TELLING or intents.contains_any(text, SELLERS)
    has_value = contacts.digits(text) and not _END_OF_NUMBER.search(text)
    is_wrong = intents.contains_any(text, WRONG_ALONE)
    if len(text) > _FEW_WORDS or is_told or has_value or not is_wrong:
        return None
    read = reader.parse(text, draft.known, turn.today)
    if read is None or read.values or read.field.name == draft.asking:
        return None
    return None if draft.known.get(read.field.name) is None else read.field
