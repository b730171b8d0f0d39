"""Reports of being cheated in other words than those of an emergency, which may be one."""

from dataclasses import replace

from handlers.cards import minors, topics
from handlers.cards.topics import JUST_SENT
from handlers.conversations.urgent import follow_ups
from handlers.conversations.urgent.texts import friends_money
from handlers.conversations.urgent.texts import stranded as own
from handlers.conversations.urgent.told_text import ABOUT_MONEY_GOING, PAID_AHEAD
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Call, Card, Open, TextReply
from handlers.nlu import clock_starts, intents
from handlers.nlu.lexicon.filed.questions import BLAMED
from handlers.nlu.story.harm import another_paid, pays_more
from handlers.nlu.story.harm.around import alike, stays
from handlers.nlu.story.problem_type import paid_at_the_door
from handlers.nlu.story.reader import Story, may_be_urgent
from handlers.nlu.story.text import prepare
from handlers.state import last_topic
from handlers.state.last_topic import LastTopic
from handlers.texts import urgent as texts
from knowledge_base import SearchResult, thai

_BOOKING = "travel-booking"


def handle(turn: Turn) -> Answer | None:
    """Answer a person who reports that a crook has their money."""
    text = message_text(turn.action)
    if who := another_paid.relative_who_took(text):
        return _by_family(who)
    last = last_topic.recent(turn.state, turn.event.at)
    if not thai.has_thai(text) or not _has_their_money(turn, text, last):
        return None
    return minors.with_reassurance(text, _to_ashamed(text, follow_ups.show(turn, JUST_SENT)))


def _to_ashamed(text: str, answer: Answer | None) -> Answer | None:
    """The answer, to who is ashamed under the word that it is not their fault."""
    is_ashamed = intents.contains_any(text, BLAMED) and not minors.is_cheated_child(text)
    if answer is None or not is_ashamed:
        return answer
    return replace(answer, replies=(TextReply(texts.NOT_YOUR_FAULT), *answer.replies))


def stranded(turn: Turn) -> Answer:
    """The tourist police first, for who has come to a booked place and has nowhere to stay."""
    last_topic.offer(turn.state, _BOOKING, turn.event.at)
    card = Card(
        own.TITLE,
        "urgent",
        paragraphs=own.PARAGRAPHS,
        buttons=(Call(own.CALL_1155_LABEL, "1155", strong=True), topics.CALL_1441, topics.OWN_BANK),
    )
    return Answer((card,), (topics.OFFICER, *topics.FOLLOW_UPS), ask_again=True)


def _by_family(who: str) -> Answer:
    """The two ways of who was cheated by one of the family, or by who only says to be."""
    card = Card(
        friends_money.family_title(who),
        paragraphs=friends_money.family_paragraphs(who),
        buttons=(
            topics.CALL_1441_FIRST,
            topics.OWN_BANK,
            Call(friends_money.CALL_1300_LABEL, "1300"),
            Open(texts.POLICE_LABEL, texts.POLICE_URL),
        ),
    )
    return Answer((card,), (topics.OFFICER, *topics.FOLLOW_UPS), ask_again=True)


def _has_their_money(turn: Turn, text: str, last: LastTopic | None) -> bool:
    """True if a crook surely or likely has money that was sent of late. A card that was just shown
    is not shown again."""
    if last is not None and last.id == JUST_SENT and last.answered:
        return False
    return _has_more_of_it(turn, text) or _has_just_got_it(turn, text)


def _has_more_of_it(turn: Turn, text: str) -> bool:
    """True if money was sent once more after a complaint."""
    is_more = pays_more.has_paid_more(text) and not intents.asks(text)
    return is_more and bool(turn.filed())


def _has_just_got_it(turn: Turn, text: str) -> bool:
    """True if it is told to have gone of late, and no topic found tells to call first."""
    if clock_starts.asks_of_past_cheating(text, turn.today):
        return False
    cheated = _reports(text)
    if (not cheated and not may_be_urgent(text)) or was_paid_at_the_door(turn, text):
        return False
    story = turn.reading.story(text)
    if not cheated and not story.urgent:
        return False
    finding = turn.reading.search(text)
    told = story.urgent or _was_cheated(text, story, finding)
    return told and not _tells_to_call(turn, finding)


def was_paid_at_the_door(turn: Turn, text: str) -> bool:
    """True if a carrier has the money, and the days run in which it is to be told."""
    if paid_at_the_door(prepare(text).plain):
        return True
    is_of_it = clock_starts.concerns("cod", text) and clock_starts.tells_wrong_goods(text)
    return is_of_it and clock_starts.start_of("cod", text, turn.today) is not None


def _reports(text: str) -> bool:
    """True if it is said to be a fraud, or a booked place that was paid for is not there."""
    is_said = intents.contains_any(text, texts.CHEATED_WORDS)
    is_else = alike.was_taken_away(text) or another_paid.is_game_taken(text)
    is_said = is_said and not is_else
    return is_said or (stays.is_not_there(text) and may_be_urgent(text))


def _was_cheated(text: str, story: Story, finding: SearchResult) -> bool:
    """True if the text reports, and neither fears nor asks, that a crook cheated; where a topic is
    surely meant, only of what was bought online, paid by transfer, or paid ahead."""
    is_past = is_told_of_before(story) or intents.contains_any(text, texts.LONG_AGO_WORDS)
    if is_past or intents.contains_any(text, texts.NOT_CHEATED_WORDS):
        return False
    cheated = story.kind == "deceived"
    online = story.platform is not None or story.payment_method == "transfer"
    may_be_frozen = online or finding.decision != "answer" or finding.matches[0].id in PAID_AHEAD
    return cheated and may_be_frozen and not _asks_something(text)


def is_told_of_before(story: Story) -> bool:
    """True if the story gives a day that is not recent: otherwise it would be urgent."""
    return story.purchase_date is not None and not story.urgent


def _asks_something(text: str) -> bool:
    """True if the text asks for more than what to do."""
    return intents.asks(text) and not intents.contains_any(text, texts.WHAT_TO_DO_WORDS)


def _tells_to_call(turn: Turn, finding: SearchResult) -> bool:
    """True if the topic that is surely meant is urgent itself, or about this very trick."""
    if finding.decision != "answer":
        return False
    topic = turn.knowledge_base.topic(finding.matches[0].id)
    return topic.urgent or topic.id in ABOUT_MONEY_GOING
