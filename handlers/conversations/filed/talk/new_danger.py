"""Warning before an addition which tells that the crook came back, or wants more money."""

from dataclasses import replace

from handlers.cards import topics
from handlers.conversations.filed.texts import new_danger as texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Card, Reply, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm import pays_more
from handlers.nlu.story.lexicon.open_cases import CALLS
from handlers.state import emergency


def warn_first(turn: Turn, text: str, said: Answer) -> Answer:
    """The answer under the warning, where a text tells of such a danger; else as it is."""
    if not pays_more.is_asked_again(text):
        return said
    case = emergency.open_case(turn.state, turn.event.at)
    warned = case is not None and case.told_to_hang_up
    warning: Reply = TextReply(texts.AGAIN) if warned else _warning(text)
    emergency.open_call(turn)
    return replace(said, replies=(warning, *said.replies))


def _warning(text: str) -> Card:
    calls = intents.contains_any(text, CALLS)
    return Card(
        texts.CALLS_TITLE if calls else texts.WRITES_TITLE,
        "urgent",
        paragraphs=texts.PARAGRAPHS,
        buttons=(topics.CALL_1441_FIRST, topics.OWN_BANK),
    )
