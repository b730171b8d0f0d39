"""News from the office, told above the next free reply."""

from collections.abc import Sequence

from db.complaints import notices
from db.complaints.notices import News
from handlers.conversations.filed import views as filed_views
from handlers.messages.context import Respond, Turn
from handlers.messages.event import JoinedGroup, SpokeInGroup, Unfollowed, Unsent
from handlers.messages.reply import MOST_REPLIES, Answer, Card, Tap
from handlers.texts import filed as words

# What is answered by no reply, or before others.
_NOT_THEN = (JoinedGroup, SpokeInGroup, Unfollowed, Unsent)


def around(turn: Turn, respond: Respond) -> Answer:
    """The answer with what was not told yet above it, as far as there is room."""
    answer = respond(turn)
    held, room = turn.conversation, MOST_REPLIES - len(answer.replies)
    if not (held.has_news and answer.replies) or room < 1 or isinstance(turn.did, _NOT_THEN):
        return answer
    news = notices.untold(turn.session, held.id, held.key, room)
    if not news:
        return answer
    notices.told(turn.session, news, turn.now)
    return Answer((*cards(news), *answer.replies), answer.choices, answer.ask_again)


def cards(news: Sequence[News]) -> tuple[Card, ...]:
    """Each as a card that names its complaint."""
    return tuple(
        Card(
            words.QUESTION_TITLE if each.asks else words.NEWS_TITLE,
            label=words.about(each.number),
            paragraphs=(each.text,),
            push="may",
            buttons=(_reply(each.number),) if each.asks else (),
        )
        for each in news
    )


def _reply(number: str) -> Tap:
    return filed_views.tap(words.REPLY_LABEL, "reply", number)
