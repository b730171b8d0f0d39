"""Answer to matters of other offices, which no topic is about: the line that names the office."""

from handlers.cards import other_offices, topics
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.nlu import moves
from handlers.state import last_topic


def handle(turn: Turn, text: str) -> Answer | None:
    """The line on the office whose matter it is, where no topic is surely meant, or only how to
    complain is asked."""
    found = other_offices.line_of(turn.knowledge_base, text)
    if found is None:
        return None
    is_sure = turn.reading.search(text).decision == "answer"
    if is_sure and not (moves.wishes_to_file(text) or moves.starts(text)):
        return None
    topic, line = found
    last_topic.offer(turn.state, topic.id, turn.event.at)
    return topics.passage(turn.knowledge_base, topic, line, more_was_read=False)
