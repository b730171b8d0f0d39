"""First words of who does not know how to begin: heard, and asked back."""

from handlers.cards import minors, topics
from handlers.conversations.complaint import triage
from handlers.conversations.complaint.texts import first_words as own
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Call, TextReply
from handlers.nlu import intents, interruptions, phrases
from handlers.nlu.lexicon.filed.questions import BLAMED
from handlers.nlu.story.reader import may_be_urgent
from handlers.nlu.values import option_matching
from handlers.state import draft as drafts
from handlers.state import pre_consent
from handlers.state.entries import TOLD_DANGER
from handlers.texts import CHEATED_WORDS
from handlers.texts.urgent import NOT_CHEATED_WORDS, NOT_YOUR_FAULT
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_LONGEST = 120
_LISTENS = Call(own.CALL_1323_LABEL, "1323")


def handle(turn: Turn) -> Answer | None:
    """Answer who is ashamed of having been cheated, says no more than that a shop cheats, or only
    wants to tell; None for all else."""
    text = message_text(turn.action)
    is_one = 0 < len(text) <= _LONGEST and not interruptions.asks_leave(text)
    if not is_one or drafts.is_open(turn.state):
        return None
    # A child is told to go to a grown-up, and who is in danger hears of that.
    if minors.is_cheated_child(text) or _is_in_danger(turn):
        return None
    if _is_ashamed(text) and not _goes_now(turn, text):
        return _under(NOT_YOUR_FAULT, turn, triage.ask(turn, text))
    if _only_says_cheated(text):
        return _under(own.SORRY_TO_HEAR, turn, triage.when_sent(turn))
    if phrases.is_made_of(text, own.VENTS, own.AROUND_VENTS):
        return Answer((TextReply(own.VENT_HERE),), (_LISTENS, *topics.FOLLOW_UPS))
    if phrases.is_made_of(text, own.WANTS_TO_TELL, own.AROUND_TELLING):
        return Answer((TextReply(own.TELL_ON),), (topics.CALL_1441, topics.OFFICER))
    return None


def _is_ashamed(text: str) -> bool:
    """True if who was cheated is ashamed of it, and asks for nothing."""
    if not intents.contains_any(text, BLAMED) or not intents.contains_any(text, CHEATED_WORDS):
        return False
    rest = option_matching.without(text, BLAMED)
    return not intents.asks(rest) and not intents.contains_any(rest, NOT_CHEATED_WORDS)


def _is_in_danger(turn: Turn) -> bool:
    """True if danger to life or freedom was told of in the last hours."""
    danger = TOLD_DANGER.recent(turn.state, turn.event.at, lambda told: told.at)
    return danger is not None and danger.kind not in MONEY_KINDS


def _goes_now(turn: Turn, text: str) -> bool:
    return may_be_urgent(text) and turn.reading.story(text).urgent


def _only_says_cheated(text: str) -> bool:
    """True if nothing is said but that a shop cheats, with a sum at most, and nothing is asked."""
    bare = phrases.without_numbers(text)
    return not intents.asks(text) and phrases.is_made_of(bare, own.SHOP_CHEATS, own.AROUND_CHEATS)


def _under(lead: str, turn: Turn, asked: Answer | None) -> Answer:
    """The sentence, above the question when the money went where that is not told."""
    pre_consent.remember_told(turn)
    if asked is None:
        return Answer((TextReply(lead),), (topics.CALL_1441, *topics.FOLLOW_UPS))
    return Answer((TextReply(lead), *asked.replies), asked.choices)
