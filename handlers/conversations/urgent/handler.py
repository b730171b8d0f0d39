"""Money that has just gone: which number to call, what to say, and what comes after the call."""

from handlers.cards import minors, topics
from handlers.cards.topics import JUST_SENT, MONEY_LEAVES, OWN_BANK_FIRST, SIM_TAKEN
from handlers.conversations.urgent import (
    call_steps,
    follow_ups,
    leaked_credentials,
    money_topics,
    views,
)
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.nlu.story.reader import Story, may_be_urgent
from handlers.state import emergency, last_topic
from handlers.state.last_topic import LastTopic
from handlers.texts import urgent as texts
from knowledge_base import SearchResult

_LONG = 120


def handle(turn: Turn) -> Answer | None:
    """Answers the buttons of the urgent card, a short text that goes on from it, and who tells
    that a crook has their money."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = message_text(turn.action)
    return minors.with_reassurance(text, follow_ups.handle(turn, text, _told_anew))


def _told_anew(turn: Turn, text: str) -> Answer | None:
    """The card for who tells that a crook has their money or a secret."""
    last = last_topic.recent(turn.state, turn.event.at)
    if _was_long_ago(turn, text):
        return emergency.still_call(turn)
    gone = _gone(turn, text, last)
    if gone:
        return follow_ups.show(turn, gone)
    if _leaked_secret(turn, text):
        return leaked_credentials.secret_advice(turn)
    return follow_ups.show(turn, JUST_SENT) if _has_their_money(turn, text, last) else None


def _was_long_ago(turn: Turn, text: str) -> bool:
    """Whether the card of money just sent would answer what happened a week or more ago, and
    frighten with hours that are over."""
    if not intents.contains_any(text, texts.LONG_AGO_WORDS):
        return False
    finding = turn.reading.search(text)
    return finding.decision == "answer" and finding.matches[0].id == JUST_SENT


def _gone(turn: Turn, text: str, last: LastTopic | None) -> str:
    """The topic of money that nobody sent, where it goes or went, and no such topic is found;
    empty for anything else. A card that was just shown is not shown again."""
    topic_id = _without_a_transfer(text)
    if not topic_id or (last is not None and last.id == topic_id and last.answered):
        return ""
    finding = turn.reading.search(text)
    sure = finding.decision == "answer"
    return "" if sure and finding.matches[0].id in OWN_BANK_FIRST else topic_id


def _without_a_transfer(text: str) -> str:
    if intents.asks(text) and not intents.contains_any(text, texts.WHAT_NOW_WORDS):
        return ""
    if intents.contains_any(text, texts.LEAVING_WORDS):
        return MONEY_LEAVES
    if intents.contains_any(text, texts.NOT_DRAINED_WORDS):
        return ""
    lost_signal = intents.contains_any(text, texts.SIGNAL_LOST_WORDS)
    money_gone = intents.contains_any(text, texts.MONEY_GONE_WORDS)
    if intents.contains_any(text, texts.SIM_TAKEN_WORDS) or (lost_signal and money_gone):
        return SIM_TAKEN
    return MONEY_LEAVES if intents.contains_any(text, texts.DRAINED_WORDS) else ""


def _leaked_secret(turn: Turn, text: str) -> bool:
    """Whether a secret is told to be given away, and nothing that is found of it tells to call."""
    asks = intents.asks(text) and not intents.contains_any(text, texts.WHAT_NOW_WORDS)
    if asks or len(text) > _LONG or not leaked_credentials.has_leaked_secret(text):
        return False
    return not _tells_to_call(turn, turn.reading.search(text))


def _has_their_money(turn: Turn, text: str, last: LastTopic | None) -> bool:
    """Whether a crook surely or likely has money that was sent of late, and nothing that is
    found of it tells to call first. A card that was just shown is not shown again."""
    if last is not None and last.id == JUST_SENT and last.answered:
        return False
    cheated = intents.contains_any(text, texts.CHEATED_WORDS)
    if not cheated and not may_be_urgent(text):
        return False
    story = turn.reading.story(text)
    if not cheated and not story.urgent:
        return False
    finding = turn.reading.search(text)
    told = story.urgent or _was_cheated(text, story, finding)
    return told and not _tells_to_call(turn, finding)


def _was_cheated(text: str, story: Story, finding: SearchResult) -> bool:
    """Whether words of cheating tell, and neither fear nor ask, that a crook cheated; where a
    topic is sure to be meant, only of what was bought online or paid by transfer."""
    is_past = _is_told_of_before(story) or intents.contains_any(text, texts.LONG_AGO_WORDS)
    if is_past or intents.contains_any(text, texts.NOT_CHEATED_WORDS):
        return False
    cheated = story.kind == "deceived"
    online = story.platform is not None or story.payment_method == "transfer"
    return cheated and (online or finding.decision != "answer") and not _asks_something(text)


def _is_told_of_before(story: Story) -> bool:
    """Whether a day is told, and it is not of late: then the story would be urgent."""
    return story.purchase_date is not None and not story.urgent


def _asks_something(text: str) -> bool:
    """Whether more is asked than what to do."""
    return intents.asks(text) and not intents.contains_any(text, texts.WHAT_TO_DO_WORDS)


def _tells_to_call(turn: Turn, finding: SearchResult) -> bool:
    """Whether the topic that is surely meant is urgent itself, or about this very trick."""
    if finding.decision != "answer":
        return False
    topic = turn.knowledge_base.topic(finding.matches[0].id)
    return topic.urgent or topic.id in money_topics.ABOUT_MONEY_GOING


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    if button.action == topics.PICK_BANK:
        return call_steps.pick_bank(turn)
    if button.action == topics.ALREADY_CALLED:
        return call_steps.pressed_called(turn)
    if button.action == leaked_credentials.ACTION:
        return leaked_credentials.handle_button(turn, button)
    return call_steps.pressed_bank(turn, button.get("id")) if button.action == views.BANK else None
