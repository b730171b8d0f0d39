"""A whole story told at once: what was understood of it, above the notice."""

from handlers import complaint_cards as cards
from handlers import complaint_moves as moves
from handlers import complaint_story as story
from handlers import topic_cards
from handlers.complaint_form import PAYMENT_METHOD
from handlers.reply import Answer
from handlers.texts import complaint as own
from handlers.turn import Turn
from knowledge_base import Topic


def take_up(turn: Turn, text: str) -> Answer:
    """Shows what was understood of a whole story, and asks for consent to keep it."""
    found = story.found_in(turn, text)
    by_courier = found.get(PAYMENT_METHOD) == "cod"
    near = _topic_of(turn, text, own.COURIER_TOPIC if by_courier else "")
    note = own.TELL_THE_COURIER if by_courier else ""
    card = cards.understood(found, tuple(map(topic_cards.topic_button, near)), note)
    notice = moves.begin(turn)
    return Answer((card, *notice.replies), notice.choices)


def _topic_of(turn: Turn, text: str, topic_id: str) -> list[Topic]:
    """The topic of this id, else the one that a story is about, if that is sure."""
    known = turn.knowledge_base.topics
    if topic_id in known:
        return [known[topic_id]]
    finding = turn.knowledge_base.search(text)
    return [known[each.id] for each in finding.matches[:1] if finding.decision == "answer"]
