"""Conversation with a seller: answered from the shop's side for a while, without the form."""

from handlers.cards import topics
from handlers.conversations.faq import handler as faq
from handlers.conversations.faq import texts
from handlers.conversations.faq.after_answer import follow_up
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, parse_postback, payload
from handlers.messages.reply import Answer, Button, Call, Card, Open, Tap, TextReply
from handlers.nlu import intents, moves
from handlers.nlu import sellers_side as listening
from handlers.nlu.lexicon.sellers_side import CARRIER
from handlers.nlu.story.harm import second_matters
from handlers.nlu.story.harm.around import alike
from handlers.nlu.story.reader import may_be_urgent
from handlers.state import (
    draft,
    emergency,
    language,
    last_topic,
    pre_consent,
    question_log,
    sellers_side,
)
from handlers.state.entries import TOLD_DANGER
from handlers.texts import START_LABEL, START_WORDS, urgent
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

START, _TOPIC = "complaint/start", "faq/topic"
_BUYS = Tap(texts.BUYER_LABEL, payload(START, buyer="yes"), texts.BUYER_LABEL)
_POLICE = Open(urgent.POLICE_LABEL, urgent.POLICE_URL)
_POLICE_REPORT = "police-report"
# Questions of the form at which a seller's words are no answer.
_BEFORE_STORY = ("consent", "story")


def handle(turn: Turn) -> Answer | None:
    """Note that somebody sells, and answer a seller who wants to complain."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = message_text(turn.action)
    if not text or not _is_heard(turn):
        return None
    was_told = sellers_side.recent(turn.state, turn.event.at)
    if was_told and intents.is_one_of(text, texts.BUYER_WORDS):
        sellers_side.forget(turn.state)
        start = Tap(START_LABEL, START, START_LABEL)
        return Answer((TextReply(texts.BUYER_HEARD),), (start,))
    sells = listening.sells(text)
    if was_told and not sells and listening.tells_of_purchase(text):
        sellers_side.forget(turn.state)
        return None
    is_heard = (sells or was_told) and not _goes_now(turn, text)
    return _heard(turn, text, sells=sells) if is_heard else None


def _heard(turn: Turn, text: str, *, sells: bool) -> Answer | None:
    """The answer to a seller, with which an open form waits."""
    if sells:
        sellers_side.remember(turn.state, turn.event.at)
    is_imitated = listening.is_imitated(text)
    answer = _imitated(turn) if is_imitated else _answer(turn, text, sells=sells)
    if answer is not None:
        _keep_story(turn, text)
        draft.pause(turn.state)
    return answer


def _keep_story(turn: Turn, text: str) -> None:
    """Keep what was told as the story of an open form, which names no customer: who turns out to
    buy need not tell it again."""
    if draft.is_open(turn.state) and not listening.names_customer(text):
        pre_consent.remember_told(turn)


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    """Answer the form's button; a seller gets the form only by saying to buy. Who asks of selling
    and chooses a topic for shops sells, and who chooses what only a shop asks."""
    chosen = button.get("id") if button.action == _TOPIC else ""
    if chosen in texts.SELLERS_TOPICS:
        asked = question_log.words_of(turn, button.get("of"))
        is_shops_own = chosen in texts.SHOPS_OWN_TOPICS and not listening.buys(asked)
        if is_shops_own or listening.may_sell(asked):
            sellers_side.remember(turn.state, turn.event.at)
        return None
    if button.action != START or not sellers_side.recent(turn.state, turn.event.at):
        return None
    if button.get("buyer"):
        sellers_side.forget(turn.state)
        last_topic.forget(turn.state)
        return None
    return _against_customer(turn)


def _is_heard(turn: Turn) -> bool:
    """True if no form is open beyond its story, and nobody's life is in danger."""
    danger = TOLD_DANGER.recent(turn.state, turn.event.at, lambda told: told.at)
    if danger is not None and danger.kind not in MONEY_KINDS:
        return False
    present = draft.load(turn.state)
    return present is None or present.paused or present.asking in _BEFORE_STORY


def _goes_now(turn: Turn, text: str) -> bool:
    """True if the seller's own money goes, or has just gone: that card comes first."""
    if listening.is_cheated(text) or listening.is_imitated(text):
        return False
    at = turn.event.at
    if emergency.recent(turn.state, at) or emergency.open_case(turn.state, at):
        return not (listening.sells(text) and second_matters.is_of_others(text))
    return may_be_urgent(text) and turn.reading.story(text).urgent


def _answer(turn: Turn, text: str, *, sells: bool) -> Answer | None:
    """The answer in the language of the text; of what a platform did the topic of that."""
    if not thai.has_thai(text):
        language.remember_english(turn)
        return _against_customer(turn) if sells else None
    in_form = sells and draft.is_open(turn.state)
    if not in_form and alike.was_overpaid(text):
        return faq.handle(turn)
    if sells and not in_form and _is_of_platform(turn, text):
        last_topic.offer(turn.state, texts.BY_PLATFORM, turn.event.at)
        return topics.answer(turn.knowledge_base, turn.knowledge_base.topics[texts.BY_PLATFORM])
    return _of_customers(turn, text, sells=sells, in_form=in_form)


def _of_customers(turn: Turn, text: str, *, sells: bool, in_form: bool) -> Answer | None:
    if in_form or listening.complains_of_customer(text) or _wants_form(text):
        return _against_customer(turn)
    if listening.is_cheated(text):
        return _of_cheating(turn, text)
    if stops := _stops_parcel(turn, text):
        return stops
    if not sells:
        return faq.handle(turn) if intents.contains_any(text, urgent.CHEATED_WORDS) else None
    read = follow_up.read_as_seller(text, turn.reading.search)
    is_shops = read.decision == "choose" and read.matches[0].id in texts.SELLERS_TOPICS
    if read.decision == "answer" or (is_shops and intents.asks(text)):
        return faq.handle(turn)
    return _which(turn)


def _stops_parcel(turn: Turn, text: str) -> Answer | None:
    """The topic's first line, that the parcel can be stopped, for a shop that was cheated and has
    sent the goods."""
    last = last_topic.recent(turn.state, turn.event.at)
    topic = turn.knowledge_base.topics.get(texts.CHEATED_BY_BUYER)
    if last is None or topic is None or last.id != topic.id or not listening.has_sent(text):
        return None
    line = next((each for each in topic.answer.splitlines() if CARRIER in each), "")
    return topics.passage(turn.knowledge_base, topic, line, more_was_read=last.more_was_read)


def _is_of_platform(turn: Turn, text: str) -> bool:
    """True if who sells tells of what a platform took or closed, and of no customer."""
    near = (match.id for match in turn.reading.search(text).matches[:2])
    return texts.BY_PLATFORM in near and not listening.names_customer(text)


def _of_cheating(turn: Turn, text: str) -> Answer | None:
    """The card of a shop that a customer cheated; of a payment that did not come the topic, where
    it is surely meant, as the goods may be on their way and can be stopped."""
    found = turn.reading.search(text)
    is_known = found.decision == "answer" and found.matches[0].id == texts.CHEATED_BY_BUYER
    if is_known and listening.is_falsely_paid(text):
        return faq.handle(turn)
    # The card tells less than the topic, which a further line may ask for.
    last_topic.offer(turn.state, texts.CHEATED_BY_BUYER, turn.event.at)
    return _cheated(turn)


def _wants_form(text: str) -> bool:
    starts = intents.starts_with_any(text, START_WORDS) and not intents.asks(text)
    return starts or moves.starts(text) or moves.wishes_to_file(text)


def _against_customer(turn: Turn) -> Answer:
    """Card with the office's limits for a shop, where to go instead, and the way for a buyer."""
    last_topic.remember(turn.state, texts.CHEATED_BY_BUYER, turn.event.at)
    card = Card(
        texts.AGAINST_CUSTOMER_TITLE,
        paragraphs=texts.AGAINST_CUSTOMER_PARAGRAPHS,
        steps=texts.AGAINST_CUSTOMER_STEPS,
        note=texts.SOURCE,
        buttons=(
            topics.CALL_1441,
            _POLICE,
            *_topics(turn, texts.OFFERED_TOPICS),
            _BUYS,
        ),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def _cheated(turn: Turn) -> Answer:
    """Card for a seller whom a buyer cheated: not this office, but police and 1441."""
    card = Card(
        texts.CHEATED_TITLE,
        paragraphs=texts.CHEATED_PARAGRAPHS,
        note=texts.SOURCE,
        buttons=(
            topics.CALL_1441_FIRST,
            _POLICE,
            *_topics(turn, texts.CHEATED_TOPICS),
            _BUYS,
        ),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def _imitated(turn: Turn) -> Answer:
    """Card for a seller as whose shop somebody else appears: the app, 1212 and the police."""
    if not thai.has_thai(message_text(turn.action)):
        language.remember_english(turn)
    last_topic.offer(turn.state, _POLICE_REPORT, turn.event.at)
    card = Card(
        texts.IMITATED_TITLE,
        paragraphs=texts.IMITATED_PARAGRAPHS,
        steps=texts.IMITATED_STEPS,
        note=texts.IMITATED_NOTE,
        buttons=(Call(texts.IMITATED_CALL, "1212"), _POLICE, topics.CALL_1441, _BUYS),
    )
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def _which(turn: Turn) -> Answer:
    """Ask which of a shop's matters it is."""
    offered = _topics(turn, texts.OFFERED_TOPICS)
    card = Card(texts.WHICH_TITLE, paragraphs=texts.WHICH_PARAGRAPHS, buttons=(*offered, _BUYS))
    return Answer((card,), (topics.OFFICER,), ask_again=True)


def _topics(turn: Turn, ids: tuple[str, ...]) -> tuple[Button, ...]:
    """Buttons of topics, which have no English."""
    if language.is_english(turn.state, turn.event.at):
        return ()
    known = turn.knowledge_base.topics
    return tuple(topics.topic_button(known[each]) for each in ids if each in known)
