"""Notifications from the office, put above the next free reply."""

from collections.abc import Sequence

from db.complaints import filer_notifications
from db.complaints.filer_notifications import PendingNotification
from handlers.conversations.filed import views as filed_views
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import GroupMessage, JoinedGroup, MessageUnsent, Unfollowed
from handlers.messages.reply import MAX_REPLIES, Answer, Card, Tap
from handlers.texts import filed as texts

# What is answered by no reply, or before others.
_NOT_THEN = (JoinedGroup, GroupMessage, Unfollowed, MessageUnsent)


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer under the notifications not delivered yet, as far as there is room."""
    answer = respond(turn)
    held, room = turn.conversation, MAX_REPLIES - len(answer.replies)
    if (
        not (held.has_notifications and answer.replies)
        or room < 1
        or isinstance(turn.action, _NOT_THEN)
    ):
        return answer
    news = filer_notifications.undelivered(turn.session, held.id, held.key, room)
    if not news:
        return answer
    filer_notifications.mark_delivered(turn.session, news, turn.now)
    return Answer((*cards(news), *answer.replies), answer.choices, answer.ask_again)


def cards(news: Sequence[PendingNotification]) -> tuple[Card, ...]:
    """Each notification as a card that names its complaint."""
    return tuple(
        Card(
            texts.QUESTION_TITLE if each.asks else texts.NOTIFICATION_TITLE,
            label=texts.about(each.number),
            paragraphs=(each.text,),
            sender=texts.OFFICER_SENDER,
            push="may",
            buttons=(_reply(each.number),) if each.asks else (),
        )
        for each in news
    )


def _reply(number: str) -> Tap:
    return filed_views.tap(texts.REPLY_LABEL, "reply", number)
