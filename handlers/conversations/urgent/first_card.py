"""The first card of a money emergency, by what happened: the number to call, the first step."""

from handlers.cards import topics
from handlers.cards.topics import JUST_SENT, MONEY_LEAVES, OWN_BANK_FIRST, SIM_TAKEN
from handlers.conversations.urgent import follow_ups, leaked_credentials
from handlers.conversations.urgent import texts as own
from handlers.form.complaint import FieldName, is_crime
from handlers.form.form import FormAnswers
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Button, Card, TextReply
from handlers.nlu import intents
from handlers.nlu.story.harm import deeds, pays_more
from handlers.nlu.story.lexicon.open_cases import TALKS_ON
from handlers.nlu.values import option_matching
from handlers.state import emergency, last_topic
from handlers.state.emergency import Emergency
from handlers.state.entries import OpenCase
from handlers.texts import urgent as texts

_PHONE = "phone"
CALL_CENTRE = "call-center"
ON_LINE = "crook-on-line"
_CODE_GIVEN = "otp-password"
_OF_GIVEN = ("", _CODE_GIVEN, "phishing-link")
_BANK_AND_1441: tuple[Button, ...] = (topics.OWN_BANK_FIRST_BUTTON, topics.CALL_1441_FIRST)
# What is said instead of the same card again, and its calls.
_AGAIN: dict[str, tuple[str, tuple[Button, ...]]] = {
    ON_LINE: (own.HANG_UP_AGAIN, topics.AFTER_LEAKED_CREDENTIALS),
    "just-paid": (texts.JUST_PAID_AGAIN, topics.AFTER_URGENT),
    "given-away": (texts.GIVEN_AWAY_AGAIN, topics.AFTER_LEAKED_CREDENTIALS),
}


def card(turn: Turn, kind: str, text: str) -> Answer | None:
    """The card of a kind of danger to money; None where the knowledge base has no topic for it."""
    if kind == ON_LINE:
        return hang_up(turn, text)
    if kind == "just-paid":
        return follow_ups.show(turn, JUST_SENT)
    return _given_away(turn, text)


def again(kind: str, text: str) -> Answer:
    """The short answer to a repeated report: the call, and nothing to read."""
    sentence, calls = _AGAIN[kind]
    if kind == ON_LINE and _is_in_chat(text):
        sentence = own.STOP_ANSWERING_AGAIN
    return Answer((TextReply(sentence),), calls)


def tells_of_home(text: str) -> bool:
    """True if a member of the family is named."""
    named = option_matching.without(text, own.NOT_AT_HOME_WORDS)
    return intents.contains_any(named, own.AT_HOME_WORDS)


def _is_in_chat(text: str) -> bool:
    """True if the crook writes, as far as is told, and is not on the line."""
    on_call = intents.contains_any(text, own.ON_CALL_WORDS)
    return intents.contains_any(text, own.IN_CHAT_WORDS) and not on_call


def _may_be_in_chat(turn: Turn, text: str) -> bool:
    """True if the crook writes, or nobody is told to call, and a complaint was sent about someone
    who did not."""
    if _is_in_chat(text):
        return True
    if intents.contains_any(text, (*own.ON_CALL_WORDS, *TALKS_ON)):
        return False
    return any(not _was_called(one.answers) for one in turn.filed()[:1])


def _was_called(answers: FormAnswers) -> bool:
    """True if a complaint tells that it began by telephone, or of a crime without saying how."""
    unsaid = _PHONE if is_crime(answers) else ""
    return bool(answers.get(FieldName.CONTACT_CHANNEL, unsaid) == _PHONE)


def hang_up(turn: Turn, text: str) -> Answer:
    """The advice to hang up, or to stop answering; if the text names somebody at home, to stop them
    before all else."""
    last_topic.remember(turn.state, CALL_CENTRE, turn.event.at)
    at_home = tells_of_home(text)
    emergency.keep_open(turn, OpenCase(CALL_CENTRE, "", told_to_hang_up=True, at_home=at_home))
    to_machine, who = pays_more.is_sent_to_machine(text), pays_more.relative_who_sends(text)
    if who:
        return Answer((_call_the_real_one(who),), topics.AFTER_URGENT)
    title = own.NO_CASH_TITLE if to_machine else own.HANG_UP_TITLE
    first, rest = (own.STOP_THEM,), own.HANG_UP_PARAGRAPHS
    shown = Card(
        own.STOP_ANSWERING_TITLE if _may_be_in_chat(turn, text) else title,
        "urgent",
        paragraphs=(*first, *rest) if at_home else (*rest, *first),
        buttons=_BANK_AND_1441,
    )
    return Answer((shown,), topics.AFTER_URGENT)


def _call_the_real_one(who: str) -> Card:
    return Card(
        own.NO_CASH_TITLE,
        "urgent",
        paragraphs=(own.call_the_real_one(who), own.NO_CASH, own.CASH_IS_GONE),
        buttons=(topics.CALL_1441_FIRST, topics.OWN_BANK),
    )


def _given_away(turn: Turn, text: str) -> Answer | None:
    if leaked_credentials.is_controlled(text):
        return leaked_credentials.of_controlled(turn)
    topic_id = _money_gone(text)
    if not topic_id and leaked_credentials.installed(text):
        return leaked_credentials.advice(turn, text)
    topic_id = topic_id or _own_bank_first(turn, text)
    # Nobody confesses to the bank what was not done.
    if topic_id in _OF_GIVEN and deeds.only_lost(text):
        topic_id = MONEY_LEAVES
    answer = follow_ups.show(turn, topic_id) if topic_id else None
    return answer or leaked_credentials.advice(turn, text)


def _money_gone(text: str) -> str:
    """The topic of money that nobody sent, where it goes or went; empty for anything else."""
    if intents.contains_any(text, texts.LEAVING_WORDS):
        return MONEY_LEAVES
    if intents.contains_any(text, (*texts.SIM_TAKEN_WORDS, *texts.SIGNAL_LOST_WORDS)):
        return SIM_TAKEN
    is_drained = intents.contains_any(text, texts.DRAINED_WORDS)
    return (_CODE_GIVEN if deeds.gave_code(text) else MONEY_LEAVES) if is_drained else ""


def is_of_another_loss(turn: Turn, text: str, now: Emergency) -> bool:
    """True if money is told to go out of the account otherwise than it was sent before."""
    topic_id = _money_gone(text) or _own_bank_first(turn, text)
    return bool(topic_id) and not now.own_bank_first


def _own_bank_first(turn: Turn, text: str) -> str:
    """The topic that is surely meant, if it leads to one's own bank."""
    finding = turn.reading.search(text)
    is_sure = finding.decision == "answer" and finding.matches[0].id in OWN_BANK_FIRST
    return finding.matches[0].id if is_sure else ""
