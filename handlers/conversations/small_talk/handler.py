"""Small talk, and messages that only hold a number or a link: a short kind answer to each."""

import re
from collections.abc import Callable, Sequence

from handlers.cards import topics as cards_topics
from handlers.messages.context import Turn
from handlers.messages.postback import message_text, payload
from handlers.messages.reply import Answer, Button, Call, Open, Tap, TextReply
from handlers.nlu import intents, interruptions, moves, phrases
from handlers.nlu.values import contacts, option_matching
from handlers.state import last_topic
from handlers.texts import CALL_1166_LABEL, CHECK_LABEL, STATUS_LABEL
from handlers.texts import small_talk as texts
from knowledge_base import thai

_STATUS = Tap(STATUS_LABEL, payload("status"), STATUS_LABEL)
_CHECK = Tap(CHECK_LABEL, payload("check/start"), CHECK_LABEL)
_FIVES = re.compile(r"5{3,}")
_NUMBER = re.compile(r"(?<![\s.,/-])[\s.,/-]*+\d[\d\s.,/-]*+")
_SHORT = 40
_SENTENCE = 80


def refuse_orders(turn: Turn) -> Answer | None:
    """Tell a person who starts to give the bot orders what it can do, in the middle of a form as
    well; there, the same words inside an answer are left alone."""
    orders = (*texts.ORDERS, *texts.OFFICE_PAYS)
    ordered = intents.starts_with_any(message_text(turn.action), orders)
    return _refused(message_text(turn.action)) if ordered else None


def _refused(text: str) -> Answer:
    wants_money = intents.contains_whole(text, (*texts.MONEY, *texts.OFFICE_PAYS))
    said = texts.OFFICE_DOES if wants_money else texts.ORDERS_REFUSED
    return _said(said if thai.has_thai(text) else said.english)


def handle(turn: Turn) -> Answer | None:
    """Answer messages that name no matter; None for a question."""
    text = message_text(turn.action)
    if not text:
        return None
    if _is_laughter(text):
        return _said(texts.LAUGHED)
    if _is_number(text):
        return None if _is_known_number(turn, text) else _said(texts.NUMBER)
    if _waits_for_us(text):
        last_topic.offer(turn.state, texts.STATUS_TOPIC, turn.event.at)
        return _said(texts.SORRY_FOR_WAIT, _STATUS, cards_topics.OFFICER)
    if intents.contains_any(text, texts.ORDERS):
        return _refused(text)
    if _has_paid_nothing(text) and last_topic.recent(turn.state, turn.event.at) is None:
        return _said(texts.STILL_IN_TIME, _CHECK)
    return next((answer for sounds, answer in _ANSWERS if sounds(text)), None)


def names_no_matter(text: str) -> bool:
    """True if nothing is said but laughter, a nod, a cry, a swear word or no word at all."""
    return _is_laughter(text) or _is_no_word(text) or _is_only(text, _NO_MATTER)


def _waits_for_us(text: str) -> bool:
    """True if somebody is tired of waiting for the office, not for a shop."""
    if intents.contains_any(text, texts.WAITED_LONG):
        return True
    filed = intents.contains_any(text, texts.FILED) and intents.contains_any(
        text, texts.NOTHING_CAME
    )
    return filed and len(text) <= _SENTENCE and not intents.contains_any(text, texts.SOMEBODY_ELSE)


def _is_known_number(turn: Turn, text: str) -> bool:
    """True if it is a hotline, of which a topic tells."""
    topics = turn.knowledge_base.topics.values()
    return contacts.digits(text) in {phone.number for topic in topics for phone in topic.phones}


def _said(sentence: str, *choices: Button) -> Answer:
    return Answer((TextReply(sentence),), choices, ask_again=True)


def _is_laughter(text: str) -> bool:
    said = thai.normalise(text)
    rest = _without(_FIVES.sub(" ", said), texts.LAUGHTER)
    return rest != said and not rest.strip(texts.REPEATED)


def _is_no_word(text: str) -> bool:
    return not thai.normalise(text)


def _is_question_mark(text: str) -> bool:
    return "?" in text and _is_no_word(text)


def _asks_who_we_are(text: str) -> bool:
    short = len(text) <= _SHORT and not intents.contains_any(text, texts.SOMEBODY_ELSE)
    asked = intents.contains_any(text, texts.WHO_ARE_YOU) or interruptions.asks_who_answers(text)
    return short and (asked or intents.is_one_of(text, texts.YOUR_NAME))


def _only_tells(text: str) -> bool:
    tells = len(text) <= _SENTENCE and intents.contains_any(text, texts.ONLY_TELLS)
    return tells or _is_only(text, texts.ONLY_ASKS)


def _has_paid_nothing(text: str) -> bool:
    return phrases.is_made_of(text, texts.PAID_NOTHING_YET, texts.AROUND_PAID_NOTHING)


def _is_only(text: str, words: Sequence[str]) -> bool:
    """True if nothing is said but these words; with a number beside them more is asked."""
    typed_text = thai.normalise(text)
    rest = _without(typed_text, (*words, *texts.INTERJECTIONS))
    more = thai.has_content(rest) or any(letter.isdigit() for letter in rest)
    return rest.split() != typed_text.split() and not more


def _without(text: str, words: Sequence[str]) -> str:
    return " ".join(option_matching.without(text, words).split())


def _is_number(text: str) -> bool:
    """True if it is a number alone; a short code to dial (*137) is a question about it."""
    return bool(_NUMBER.fullmatch(contacts.ascii_digits(text)))


_NO_MATTER = (
    *texts.NODS,
    *texts.CRIES,
    *texts.NOT_UNDERSTOOD_WORDS,
    *texts.SWEAR_WORDS,
    *texts.AT_THE_BOT,
)
_ANSWERS: tuple[tuple[Callable[[str], bool], Answer], ...] = (
    (_is_question_mark, _said(texts.QUESTION_MARK)),
    (_is_no_word, _said(texts.EMOJI)),
    (lambda text: intents.is_one_of(text, texts.TESTS), _said(texts.TESTED)),
    (
        lambda text: phrases.is_made_of(text, texts.NODS, ()),
        _said(texts.NODDED, *cards_topics.FOLLOW_UPS),
    ),
    (_asks_who_we_are, _said(texts.I_AM, cards_topics.OFFICER)),
    (moves.puts_off, _said(texts.NO_HURRY_TO_FILE, *cards_topics.FOLLOW_UPS)),
    (
        _only_tells,
        _said(texts.ONLY_TELLS_ANSWER, Call(CALL_1166_LABEL, "1166")),
    ),
    (
        lambda text: intents.contains_any(text, texts.INTERVIEW),
        _said(texts.INTERVIEW_ANSWER, Call(CALL_1166_LABEL, "1166")),
    ),
    (
        lambda text: intents.contains_any(text, texts.PRESS),
        _said(
            texts.PRESS_ANSWER,
            Call(CALL_1166_LABEL, "1166"),
            Open(texts.OCPB_LABEL, texts.OCPB_URL),
            Tap(
                texts.AGENCIES_LABEL,
                payload("faq/topic", id=texts.AGENCIES_TOPIC),
                texts.AGENCIES_LABEL,
            ),
        ),
    ),
    (
        lambda text: _is_only(text, texts.CRIES),
        _said(texts.CRIED, cards_topics.CALL_1441, cards_topics.OFFICER),
    ),
    (
        lambda text: _is_only(text, texts.NOT_UNDERSTOOD_WORDS),
        _said(texts.NOT_UNDERSTOOD, Call(CALL_1166_LABEL, "1166"), cards_topics.OFFICER),
    ),
    (lambda text: _is_only(text, texts.SWEAR_WORDS), _said(texts.CALM, cards_topics.OFFICER)),
    (
        lambda text: _is_only(text, (*texts.AT_THE_BOT, *texts.SWEAR_WORDS)),
        _said(texts.SORRY, cards_topics.OFFICER),
    ),
    (interruptions.asks_leave, _said(texts.ASK_ON, cards_topics.CALL_1441)),
)
