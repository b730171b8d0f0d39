"""Answer to matters of other offices, which no topic is about: the line that names the office."""

from dataclasses import replace

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
    found_topic = turn.reading.search(text)
    is_sure = found_topic.decision == "answer" and found_topic.matches[0].id != found[0].id
    if is_sure and not (moves.wishes_to_file(text) or moves.starts(text)):
        return None
    topic, line = found
    office = other_offices.office_in(line)
    last_topic.offer(turn.state, topic.id, turn.event.at, office=office)
    shown = topics.passage(turn.knowledge_base, topic, line, more_was_read=False)
    return replace(shown, choices=(*other_offices.calls(office), *shown.choices))
