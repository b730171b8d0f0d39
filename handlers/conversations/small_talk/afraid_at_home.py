"""Answer to who is afraid to tell at home what happened: whom else to tell."""

from handlers.cards import minors
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.nlu.lexicon.minors import CHEATED
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import age

_LONGEST = 60


def handle(turn: Turn) -> Answer | None:
    """Name the adults who can be told; None where more is told, which has its own answer."""
    text = message_text(turn.action)
    if len(text) > _LONGEST or not age.is_afraid_at_home(text) or _tells_more(turn, text):
        return None
    return Answer((minors.AFRAID_AT_HOME,), ask_again=True)


def _tells_more(turn: Turn, text: str) -> bool:
    told = may_be_urgent(text) or intents.contains_any(text, CHEATED)
    return told or turn.reading.danger(text) is not None
