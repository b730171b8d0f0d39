"""Answers to who was harmed by goods, food or a treatment: the doctor first, then the office."""

from handlers.cards import topics
from handlers.conversations.faq import passages, texts
from handlers.conversations.faq.after_answer import texts as after_texts
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Call, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm import bodily
from handlers.nlu.story.harm.around import doses, products
from handlers.state import last_topic, question_log
from knowledge_base import Topic

_CALL_1669 = Call(texts.CALL_1669_LABEL, "1669")


def is_talked_of(turn: Turn) -> bool:
    """True if the topic of the last minutes sends who is ill to a doctor."""
    last = last_topic.recent(turn.state, turn.event.at)
    before = turn.knowledge_base.topics.get(last.id) if last else None
    return before is not None and _line_of(before, texts.SEE_DOCTOR) != ""


def is_of_food(turn: Turn, text: str) -> bool:
    """True if the food of the topic before was eaten."""
    return _is_food_talked_of(turn) and products.ate_food(text, is_talked_of=True)


def _is_sick_of_food(turn: Turn, text: str) -> bool:
    is_told = products.is_sick(text) and not intents.asks(text)
    return is_told and _is_food_talked_of(turn) and not bodily.is_of_the_shop(text)


def _is_food_talked_of(turn: Turn) -> bool:
    last = last_topic.recent(turn.state, turn.event.at)
    return last is not None and last.id == texts.OF_HARM["food"]


def is_of_harm(turn: Turn, text: str) -> bool:
    """True if an eye that sees badly is told of as harm, which large letters do not help."""
    return _is_eye(turn, text) or products.harms(text) is not None


def handle(turn: Turn, text: str) -> Answer | None:
    """The line on the doctor, and 1669 for grave signs, to who asks for one after such a topic,
    tells of an eye that fails, of illness or of eating after the topic of food, or of a tablet that
    a child took or that was old; the topic of who was harmed; None for other texts."""
    asks = bodily.asks_for_doctor(text) and is_talked_of(turn)
    if asks or _is_eye(turn, text) or _is_sick_of_food(turn, text):
        return Answer((TextReply(texts.TO_DOCTOR),), (_CALL_1669, *topics.FOLLOW_UPS))
    if is_of_food(turn, text) or doses.ask_for_care(text):
        line = after_texts.ATE if is_of_food(turn, text) else texts.FEW_TABLETS
        return Answer((TextReply(line),), (_CALL_1669, *topics.FOLLOW_UPS))
    return _of_told_harm(turn, text)


def _of_told_harm(turn: Turn, text: str) -> Answer | None:
    by = products.harms(text)
    topic = turn.knowledge_base.topics.get(texts.OF_HARM[by]) if by else None
    last = last_topic.recent(turn.state, turn.event.at)
    if topic is None or (last is not None and last.id == topic.id):
        return None
    found = turn.reading.search(text)
    if found.decision == "answer" and found.matches[0].id in texts.OF_HARM.values():
        return None
    return _of_harm(turn, topic, question_log.remember(turn, text, found))


def _is_eye(turn: Turn, text: str) -> bool:
    """True if an eye fails of whom harm was told before."""
    last = last_topic.recent(turn.state, turn.event.at)
    of_harm = last is not None and last.id in texts.OF_HARM.values()
    return of_harm and products.dims_eyes(text)


def _of_harm(turn: Turn, topic: Topic, key: str) -> Answer:
    """The topic, or its line on the doctor where its answer begins with something else."""
    known, at, votes = turn.knowledge_base, turn.event.at, question_log.vote_buttons(key)
    if topic.id in texts.DOCTOR_FIRST:
        last_topic.remember(turn.state, topic.id, at)
        return topics.answer(known, topic, votes)
    last_topic.offer(turn.state, topic.id, at)
    line = _line_of(topic, texts.SEE_DOCTOR)
    return topics.passage(known, topic, line, more_was_read=False)


def _line_of(topic: Topic, words: str) -> str:
    """The first line of a topic with these words; empty where none has them."""
    return next((line for line in passages.lines_of(topic) if words in line), "")
