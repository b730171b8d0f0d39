"""A text that is answered by a card of danger: kept as the answer, or the story, that it is too."""

from dataclasses import replace
from typing import Any

from handlers.conversations.complaint import answer_storage, navigation
from handlers.conversations.complaint.prefill import story, told_before
from handlers.conversations.complaint.texts import unfinished
from handlers.form.complaint import FORM, FieldName, paid
from handlers.form.field_types import Amount, PastDate
from handlers.form.form import Field
from handlers.form.parsing import Complete
from handlers.messages.context import Turn
from handlers.messages.event import TextMessage
from handlers.messages.postback import full_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu.story.harm.around import children
from handlers.nlu.values.spoken import sums
from handlers.state import draft as drafts
from handlers.state.draft import CONFIRM_CANCEL, MATTER, Draft
from handlers.state.entries import IN_DESPAIR, TOLD_DANGER
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

# That it is paid, and how, is said of what is only demanded too.
_SAY_LITTLE = {FieldName.PAID, FieldName.PAYMENT_METHOD}
# Threats, force and what was eaten are the matter itself, however little is told of them.
_OF_THE_MATTER = ("sextortion", "held", "body", "threatened", *children.KINDS)


def keep(turn: Turn, card: Answer) -> Answer:
    """Keep what a text tells that was answered by this card, and say so where only money is in
    danger. Of despair nothing is kept but the story and the values beside it."""
    draft, danger = drafts.load(turn.state), TOLD_DANGER.get(turn.state)
    kind = danger.kind if danger else ""
    if draft is None or not draft.consent_at:
        if kind not in IN_DESPAIR and (draft is None or not draft.offer):
            told_before.remember_message(turn, is_matter=kind in _OF_THE_MATTER)
        return card
    if draft.paused or draft.asking in (MATTER, CONFIRM_CANCEL):
        return card
    if not (_answered(turn, draft) or _told(turn, draft, kind)):
        return card
    navigation.next_question(turn, draft)
    if kind not in MONEY_KINDS:
        return card
    return replace(card, replies=(*card.replies, TextReply(unfinished.TOLD_IS_KEPT)))


def _without_despair(turn: Turn, text: str) -> str:
    """The parts of a text, between its spaces, that say nothing of despair; empty where they still
    do together."""
    left = " ".join(each for each in text.split() if not _despairs(turn, each, is_plain=True))
    return "" if _despairs(turn, left) else left


def _despairs(turn: Turn, text: str, *, is_plain: bool = False) -> bool:
    """True if a text tells of danger to one's own life; `is_plain`: in words for it."""
    found = turn.reading.danger(text) if text else None
    is_told = found is not None and found.kind in IN_DESPAIR
    return is_told and not (is_plain and found is not None and found.is_learned)


def _answered(turn: Turn, draft: Draft) -> bool:
    """Store the value that the open question asks for, or a sum that is not known yet."""
    asked, amount = FORM.field(draft.asking), FORM.field(FieldName.AMOUNT)
    if asked is None or amount is None or asked.name == FieldName.STORY:
        return False
    is_asked = isinstance(asked.kind, Amount | PastDate)
    if not is_asked and (FieldName.AMOUNT in draft.known or not paid(draft.known)):
        return False
    field = asked if is_asked else amount
    value = _value(turn, field, is_asked=is_asked)
    if value is not None:
        answer_storage.save_answer(turn, draft, field, value)
    return value is not None


def _value(turn: Turn, field: Field, *, is_asked: bool) -> Any:
    text = full_text(turn.action)
    reading = field.kind.read(TextMessage(text), [], turn.today)
    if isinstance(reading, Complete):
        return reading.value
    first = sums.first_of(text) if is_asked and isinstance(field.kind, Amount) else None
    return first[0] if first else None


def _told(turn: Turn, draft: Draft, kind: str) -> bool:
    """Take the text as the story, or as more of it."""
    text = full_text(turn.action)
    text = _without_despair(turn, text) if kind in IN_DESPAIR else text
    found = story.extract(turn, text) if text else {}
    is_told = kind in _OF_THE_MATTER or story.is_story(turn, text) or found.keys() - _SAY_LITTLE
    reading = story.story_field().kind.read(TextMessage(text), [], turn.today)
    if not is_told or not isinstance(reading, Complete):
        return False
    if FieldName.STORY not in draft.known:
        answer_storage.save_answer(turn, draft, story.story_field(), reading.value)
        return True
    story.add_to_story(turn, draft, text)
    # On that day money went once more; of the purchase it says nothing.
    known = {*draft.known, *([FieldName.PURCHASE_DATE] if kind in MONEY_KINDS else [])}
    draft.offered |= {name: value for name, value in found.items() if name not in known}
    return True
