"""Answer to who asks whether a doctor is to be seen, after a topic that sends who is ill to one."""

from handlers.cards import topics
from handlers.conversations.faq import passages, texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Call, TextReply
from handlers.nlu.story.harm import bodily
from handlers.state import last_topic

_CALL_1669 = Call(texts.CALL_1669_LABEL, "1669")


def is_talked_of(turn: Turn) -> bool:
    """True if the topic of the last minutes sends who is ill to a doctor."""
    last = last_topic.recent(turn.state, turn.event.at)
    before = turn.knowledge_base.topics.get(last.id) if last else None
    lines = passages.lines_of(before) if before is not None else ()
    return any(texts.SEE_DOCTOR in line for line in lines)


def handle(turn: Turn, text: str) -> Answer | None:
    """The line on the doctor, and 1669 for grave signs; None for other texts and topics."""
    if not bodily.asks_for_doctor(text) or not is_talked_of(turn):
        return None
    return Answer((TextReply(texts.TO_DOCTOR),), (_CALL_1669, *topics.FOLLOW_UPS))
