"""Answer to who is afraid to tell at home what happened, or minds that others tell."""

from handlers.cards import minors, topics
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.nlu.lexicon.minors import CHEATED
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import age
from handlers.state import draft

_LONGEST = 60


def handle(turn: Turn) -> Answer | None:
    """Name the adults who can be told; None where more is told, which has its own answer."""
    text = message_text(turn.action)
    if len(text) > _LONGEST or not age.is_afraid_at_home(text) or _tells_more(turn, text):
        return None
    return Answer((minors.AFRAID_AT_HOME,), ask_again=True)


def minds(turn: Turn) -> bool:
    """True if it is minded that somebody tells at home, and nothing more is told."""
    text = message_text(turn.action)
    is_minded = len(text) <= _LONGEST and age.minds_telling_at_home(text)
    return is_minded and not _tells_more(turn, text)


def not_told(turn: Turn) -> Answer:
    """Say whom the office calls, and to who is afraid whom else to tell; outside a form one can be
    begun."""
    is_afraid = age.is_afraid_at_home(message_text(turn.action))
    card = minors.AFRAID_AT_HOME
    choices = () if draft.is_open(turn.state) else topics.FOLLOW_UPS
    if not is_afraid:
        return Answer((minors.NOT_TOLD_AT_HOME,), (*card.buttons, *choices), ask_again=True)
    return Answer((minors.NOT_TOLD_AT_HOME, card), choices, ask_again=True)


def _tells_more(turn: Turn, text: str) -> bool:
    told = may_be_urgent(text) or intents.contains_any(text, CHEATED)
    return told or turn.reading.danger(text) is not None
