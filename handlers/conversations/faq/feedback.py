"""Votes on an answer: thanks for each, and a way on after an answer that missed the question."""

from handlers.cards import topics
from handlers.messages.context import Turn
from handlers.messages.event import MessageUnsent
from handlers.messages.postback import parse_postback
from handlers.messages.reply import Answer, Call, Card, Tap, TextReply
from handlers.state import question_log
from handlers.texts import CALL_1166_LABEL
from handlers.texts import feedback as texts

_MOST_NEAR = 2


def handle(turn: Turn) -> Answer | None:
    """Count a vote once; forget the text of a message that was taken back."""
    if isinstance(turn.action, MessageUnsent):
        question_log.forget_message(turn, turn.action.message_id)
        return None
    button = parse_postback(turn.action)
    said = question_log.VOTES.get(button.action) if button else None
    if button is None or said is None:
        return None
    outcome = question_log.record_vote(turn, button.get("of"), said)
    if outcome == "gone":
        return _only(texts.GONE)
    if outcome == "counted before":
        return _only(texts.ALREADY_VOTED)
    return _only(texts.THANKS) if said == "yes" else _not_helpful(turn, button.get("of"))


def _only(sentence: str) -> Answer:
    return Answer((TextReply(sentence),), ask_again=True)


def _not_helpful(turn: Turn, key: str) -> Answer:
    known = turn.knowledge_base.topics
    ids = [topic_id for topic_id in question_log.near_misses(turn, key) if topic_id in known]
    near = [known[topic_id] for topic_id in ids[:_MOST_NEAR]]
    card = Card(
        title=texts.NOT_HELPFUL_TITLE,
        paragraphs=(texts.NEAR if near else texts.NOTHING_NEAR,),
        note=texts.KEPT if ids else "",
        buttons=(
            *map(topics.topic_button, near),
            topics.OFFICER,
            Call(CALL_1166_LABEL, "1166"),
            Tap(texts.ASK_OTHERWISE_LABEL, "ask", texts.ASK_OTHERWISE_LABEL),
        ),
    )
    return Answer((card,), ask_again=True)
