"""Sums that are typed where something else is asked for: a first one, or all of it told anew."""

from dataclasses import replace

from handlers import texts
from handlers.conversations.complaint import answer_storage
from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.prefill import story
from handlers.form.complaint import FORM, FieldName
from handlers.form.corrections import AnswerCorrection
from handlers.form.field_types import FreeText
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import sums_anew
from handlers.form.text_types import WebAddress
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, TextReply
from handlers.nlu.values import amounts
from handlers.nlu.values.spoken import sums
from handlers.state import draft as drafts
from handlers.state.draft import PREFILL, Draft

# There it may be the answer.
_OF_PAYMENT = (FieldName.STORY, FieldName.CONTACTED_SELLER, FieldName.PAID, FieldName.AMOUNT)


def corrected(turn: Turn, draft: Draft, text: str) -> AnswerCorrection | None:
    """The correction of the sum, where a text tells anew what was paid in all."""
    amount = FORM.field(FieldName.AMOUNT)
    if amount is None or draft.asking in _OF_PAYMENT:
        return None
    total = sums_anew.in_all(text, draft.known, turn.today)
    return AnswerCorrection(amount, total) if total else None


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Take an amount alone that is no answer to the open question; ask again for a rough one."""
    amount = FORM.field(FieldName.AMOUNT)
    told = _told_amount(message_text(turn.action))
    if amount is None or told is None or FieldName.AMOUNT in draft.known or draft.growing:
        return None
    if draft.known.get(FieldName.PAID) == "not-yet" or not _is_elsewhere(turn, draft):
        return None
    if isinstance(told, str):
        return going_on.with_open_question(turn, draft, told)
    if draft.asking == PREFILL:
        draft.offered[FieldName.AMOUNT] = told
    answer_storage.save_answer(turn, draft, amount, told)
    drafts.save(turn.state, draft)
    said = texts.understood(amount.label, amount.show(told))
    if draft.asking != FieldName.STORY:
        return going_on.with_open_question(turn, draft, said)
    after = story.after_facts(turn, draft)
    return replace(after, replies=(TextReply(said), *after.replies))


def _told_amount(text: str) -> int | str | None:
    return amounts.parse_alone(text) or sums.of_the_first(text)


def _is_elsewhere(turn: Turn, draft: Draft) -> bool:
    """True if the open question cannot be answered by an amount."""
    asked = FORM.field(draft.asking)
    if asked is None:
        return draft.asking == PREFILL
    if asked.name in (FieldName.AMOUNT, FieldName.ORDER_NUMBER):
        return False
    reading = asked.kind.read(turn.action, [], turn.today)
    return isinstance(asked.kind, FreeText | WebAddress) or not isinstance(
        reading, Complete | Partial
    )
