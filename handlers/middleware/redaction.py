"""Masking of numbers that must not be kept, before anything reads or stores the message."""

from dataclasses import replace
from datetime import datetime

from db.queue.conversation_state import ConversationState
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import PayeeAccounts
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import MessageUnsent, TextMessage
from handlers.messages.postback import full_text
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.middleware.texts import masked_numbers as texts
from handlers.nlu.sensitive_numbers import ACCOUNT, ORDER
from handlers.state import callback_session, filed_session
from handlers.state import draft as drafts
from handlers.state.entries import REDACTED

_LIFETIME = 5


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer to the text without identity, card and secret numbers, which are masked in the
    inbox too; above it, a sentence that says what was masked."""
    hidden = turn.reading.mask(full_text(turn.action), expected_number(turn.state, turn.event.at))
    if not hidden.kinds:
        return _handle_unsend(turn) or respond(turn)
    turn.services.replace_stored_text(hidden.text)
    _remember(turn)
    masked = replace(turn, event=replace(turn.event, action=TextMessage(hidden.text)))
    answer = Answer(ask_again=True) if hidden.is_only_numbers else respond(masked)
    replies = (TextReply(texts.hidden(hidden.kinds)), *answer.replies)
    return Answer(replies[:MAX_REPLIES], answer.choices, answer.ask_again)


def _handle_unsend(turn: Turn) -> Answer | None:
    """Answer the unsending of a message whose numbers were masked and whose rest is an answer: we
    asked for it, so the rest stays."""
    hidden = REDACTED.get(turn.state) or []
    if not isinstance(turn.action, MessageUnsent) or turn.action.message_id not in hidden:
        return None
    draft = drafts.load(turn.state)
    request = callback_session.load(turn.state, turn.event.at)
    kept = (*(draft.messages if draft else ()), *(request.messages if request else ()))
    if turn.action.message_id not in kept:
        return None
    return Answer((TextReply(texts.UNSENT),), ask_again=True)


def _remember(turn: Turn) -> None:
    hidden = [*(REDACTED.get(turn.state) or []), *turn.event.message_ids]
    if hidden:
        REDACTED.set(turn.state, hidden[-_LIFETIME:])


def expected_number(state: ConversationState, at: datetime) -> str:
    """The kind of number that the open question asks for, if it may look secret; else empty."""
    draft = drafts.load(state)
    work = filed_session.load(state, at)
    asking = draft.asking if draft and not draft.paused else work.asking if work else ""
    field = FORM.field(asking)
    if field is None:
        return ""
    if isinstance(field.kind, PayeeAccounts):
        return ACCOUNT
    return ORDER if field.name == FieldName.ORDER_NUMBER else ""
