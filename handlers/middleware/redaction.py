"""What must not be kept of a message is hidden before anything reads it or keeps it."""

from dataclasses import replace
from datetime import datetime

from db.queue.conversation_state import ConversationState
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import Accounts
from handlers.messages.context import Respond, Turn
from handlers.messages.event import Typed, Unsent
from handlers.messages.postback import whole
from handlers.messages.reply import MOST_REPLIES, Answer, Words
from handlers.nlu.lexicon import sensitive_numbers as texts
from handlers.nlu.sensitive_numbers import ACCOUNT, ORDER
from handlers.state import callback_session, filed_session
from handlers.state import draft as drafts
from handlers.state.entries import REDACTED

_REMEMBERED = 5


def around(turn: Turn, respond: Respond) -> Answer:
    """The answer to what was typed without identity, card and secret numbers, in the inbox too,
    under a sentence that says what was hidden."""
    hidden = turn.reading.hide(whole(turn.did), expected(turn.state, turn.event.at))
    if not hidden.kinds:
        return _taken_back(turn) or respond(turn)
    turn.services.replace_stored_text(hidden.text)
    _remember(turn)
    masked = replace(turn, event=replace(turn.event, did=Typed(hidden.text)))
    answer = Answer(ask_again=True) if hidden.says_nothing_else else respond(masked)
    replies = (Words(texts.hidden(hidden.kinds)), *answer.replies)
    return Answer(replies[:MOST_REPLIES], answer.choices, answer.ask_again)


def _taken_back(turn: Turn) -> Answer | None:
    """Answers when a message is taken back of which the numbers were hidden and the rest is an
    answer: as we asked for it, the rest stays."""
    hidden = REDACTED.get(turn.state) or []
    if not isinstance(turn.did, Unsent) or turn.did.message_id not in hidden:
        return None
    draft = drafts.of(turn.state)
    request = callback_session.present(turn.state, turn.event.at)
    kept = (*(draft.messages if draft else ()), *(request.messages if request else ()))
    if turn.did.message_id not in kept:
        return None
    return Answer((Words(texts.UNSENT),), ask_again=True)


def _remember(turn: Turn) -> None:
    if turn.event.message_id:
        hidden = [*(REDACTED.get(turn.state) or []), turn.event.message_id]
        REDACTED.set(turn.state, hidden[-_REMEMBERED:])


def expected(state: ConversationState, at: datetime) -> str:
    """What the question that stands open asks for, where that may look like a secret."""
    draft = drafts.of(state)
    work = filed_session.of(state, at)
    asking = draft.asking if draft and not draft.paused else work.asking if work else ""
    field = FORM.field(asking)
    if field is None:
        return ""
    if isinstance(field.kind, Accounts):
        return ACCOUNT
    return ORDER if field.name == FieldName.ORDER_NUMBER else ""
