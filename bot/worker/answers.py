"""Answers on their way into the outbox, by an event's reply token; what a flood is told."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.line.actions import Json
from bot.line.messages import MESSAGES, to_messages
from db.queue import inbox, outbox
from db.queue.conversations import LockedConversation
from db.queue.outbox import Batch
from db.queue.push import strongest
from handlers.messages.reply import Answer, TextReply
from handlers.state import emergency, language
from handlers.texts import answers as texts

# Never pushed: whoever floods us would use up the office's messages.
_OVERFLOW = Answer((TextReply(texts.OVERFLOW),))


def write(
    session: Session,
    held: LockedConversation,
    event: Json,
    answer: Answer,
    now: datetime,
    *,
    lease: bool,
) -> Batch | None:
    """Write the answer to an event, with what waited for a free reply above it; None where there
    is nothing to say."""
    messages = to_messages(answer)
    if not messages:
        return None
    token, push = _reply_token(event), answer.push
    if token is not None and held.kind == "user":
        above, push_above = outbox.claim_kept(session, held, MESSAGES - len(messages), now)
        messages, push = [*above, *messages], strongest((push, push_above))
    return outbox.add(session, held, messages, token, now, push=push, lease=lease)


def _reply_token(event: Json) -> str | None:
    token = event.get("replyToken")
    return token if isinstance(token, str) else None


def end_turn(session: Session, held: LockedConversation, now: datetime) -> None:
    """Note in which lane the person goes on. Once nothing of theirs waits, tell them of events
    that were not kept, by the newest one's reply token, so that none is lost unsaid."""
    held.goes_first = emergency.goes_first(held.state, now)
    if not held.overflows or inbox.newest_waiting(session, held.id):
        return
    event = inbox.end_overflow(session, held.id, held.key)
    if event is None or held.blocked or held.kind != "user":
        return
    in_english = language.of_state(held.state, now) == "en"
    answer = language.in_english(_OVERFLOW) if in_english else _OVERFLOW
    write(session, held, event, answer, now, lease=False)
