"""Triage before the form: when the money was sent to a crook, and whether one may file."""

import re

from handlers import texts
from handlers.cards import other_offices, topics
from handlers.cards.texts import topics as topic_texts
from handlers.conversations.complaint import navigation
from handlers.conversations.complaint.prefill import story, told_before
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, payload
from handlers.messages.reply import Answer, Card, Reply, Tap, TextReply
from handlers.nlu import intents, moves
from handlers.nlu.story.harm import another_paid
from handlers.nlu.story.harm.around import alike
from handlers.nlu.story.reader import Story, may_be_urgent
from handlers.nlu.values import time_ago
from handlers.state import emergency, last_topic
from handlers.state.draft import Draft
from handlers.state.entries import IN_DESPAIR, TOLD_DANGER
from handlers.texts import complaint as complaint_texts
from handlers.texts import urgent as own

TOPIC, SENT = topics.SENT_WHEN, topics.SENT
_JUST, _AGO, _NOT = "just", topics.AGO, "not"
_TOLD_THE_SHOP = re.compile(complaint_texts.TOLD_THE_SHOP)
_LABELS = {_JUST: own.JUST_NOW_LABEL, _AGO: own.DAYS_AGO_LABEL, _NOT: own.NOT_SENT_LABEL}
_SHORT = 60
_CASH = "cash"
_START = Tap(texts.START_LABEL, "complaint/start", texts.START_LABEL)


def ask(turn: Turn, text: str) -> Answer | None:
    """Ask when the money was sent, where a text tells of a crook and not of the time."""
    if not intents.contains_any(text, texts.CHEATED_WORDS) or _tells_when(turn, text):
        return None
    return None if other_offices.line_of(turn.knowledge_base, text) else when_sent(turn)


def when_sent(turn: Turn) -> Answer | None:
    """The question when the money was sent: once, not right after the urgent card, and not to who
    lost hope and wishes for the form."""
    danger = TOLD_DANGER.recent(turn.state, turn.event.at, lambda told: told.at)
    if danger is not None and danger.kind in IN_DESPAIR:
        return None
    last = last_topic.recent(turn.state, turn.event.at)
    if last is not None and last.id in (TOPIC, topics.JUST_SENT):
        return None
    last_topic.offer(turn.state, TOPIC, turn.event.at)
    taps = (Tap(label, payload(SENT, v=code), label) for code, label in _LABELS.items())
    card = Card(
        own.WHEN_TITLE,
        "urgent",
        paragraphs=own.WHEN_PARAGRAPHS,
        buttons=(*topics.EITHER_CALL, *taps),
    )
    return Answer((card,), (_START, topics.OFFICER))


def _tells_when(turn: Turn, text: str) -> bool:
    """True if a text gives a time, or says that it is too late or too early to stop a transfer."""
    told = turn.reading.story(text)
    paid_otherwise = told.payment_method not in (None, "transfer")
    if told.urgent or told.purchase_date or paid_otherwise or is_long_ago(turn, text):
        return True
    said = (*own.LONG_AGO_WORDS, *own.WHEN_WORDS, *own.NOT_SENT_WORDS, *own.JUST_WORDS)
    return intents.contains_any(text, said)


def handle(turn: Turn, text: str) -> Answer | None:
    """Answer a typed reply to that question; None for something else."""
    last = last_topic.recent(turn.state, turn.event.at)
    if last is None or last.id != TOPIC or intents.asks(text):
        return None
    when = _when(turn, text) if len(text) <= _SHORT else ""
    if when:
        return _then(turn, when)
    unsure = intents.contains_any(text, own.UNSURE_WHEN_WORDS)
    if not told_before.continues_story(turn, text) and not unsure:
        return None
    last_topic.forget(turn.state)
    return navigation.start(turn)


def _when(turn: Turn, text: str) -> str:
    """The code of the answer that a text means; empty where it means none."""
    not_sent = intents.contains_any(text, own.NOT_SENT_WORDS)
    if not_sent or intents.is_one_of(text, own.NO_MONEY_WORDS):
        return _NOT
    if intents.contains_any(text, own.AGO_WORDS):
        return _AGO
    if intents.contains_any(text, own.TODAY_WORDS):
        return _JUST
    has_day = turn.reading.story(text, with_kind=False).purchase_date is not None
    return _AGO if has_day or intents.contains_any(text, own.DAYS_WORDS) else ""


def _asks_if_in_time(turn: Turn, text: str) -> bool:
    """True if the bank and the police are meant that may still be told of money that went."""
    goes_on = emergency.recent(turn.state, turn.event.at) is not None
    return goes_on and time_ago.asks_if_in_time(text)


def wants_to_start(turn: Turn, text: str) -> bool:
    """True for words that ask for the form; a wish to stay unnamed is answered first."""
    starts = (
        intents.starts_with_any(text, texts.START_WORDS)
        or intents.ends_with_any(text, texts.START_WORDS)
        or intents.contains_any(text, texts.AGREE_AFTER_ALL_WORDS)
    )
    if intents.contains_any(text, texts.UNNAMED_WORDS) or moves.is_too_early(text):
        return False
    if _asks_if_in_time(turn, text):
        return False
    if other_offices.asked_of(turn.knowledge_base, text):
        # It is told first whose matter it is.
        return False
    is_told = _TOLD_THE_SHOP.match(text.strip()) is not None
    starts = starts and not (intents.asks(text) or is_told)
    # Whom the bank may still help hears of that first.
    wishes = moves.wishes_to_file(text) and not _is_answered_first(turn, text)
    return starts or moves.starts(text) or wishes


def _is_answered_first(turn: Turn, text: str) -> bool:
    """True if who asks if there is time left may call still, if somebody was taken away to work, or
    if money went that may be held."""
    in_haste = emergency.recent(turn.state, turn.event.at) and time_ago.asks_if_in_time(text)
    return bool(in_haste) or alike.was_taken_away(text) or _may_hold_money(turn, text)


def _may_hold_money(turn: Turn, text: str) -> bool:
    """True if money went, unless a shop had it for goods, a crook took it some time ago and no
    topic is surely meant, it was cash, which no bank can hold, or another's, paid to who took over
    the filer's account."""
    if not may_be_urgent(text) or is_long_ago(turn, text):
        return False
    told, cheated = turn.reading.story(text), intents.contains_any(text, texts.CHEATED_WORDS)
    is_just = told.urgent or intents.contains_any(text, own.JUST_WORDS)
    of_goods = told.product and not (cheated or is_just) and not story.is_whole_story(turn, text)
    if of_goods or _cannot_be_held(text, told):
        return False
    is_past = cheated and not told.urgent
    return not is_past or turn.reading.search(text).decision == "answer"


def _cannot_be_held(text: str, told: Story) -> bool:
    of_another = another_paid.is_taken_over(text) and another_paid.payer(text)
    return told.payment_method == _CASH or bool(of_another and not told.urgent)


def may_be_held(turn: Turn, text: str) -> bool:
    """True if a crook is told of, and not of cash, which no bank can hold."""
    cheated = intents.contains_any(text, texts.CHEATED_WORDS) and not _office(turn)
    return cheated and turn.reading.story(text).payment_method != _CASH


def is_long_ago(turn: Turn, text: str) -> bool:
    """True if what happened is said to be long over, and nothing that it goes on."""
    is_over = time_ago.is_months_ago(text, turn.today)
    goes_on = intents.contains_any(text, (*own.JUST_WORDS, *own.GOES_ON_WORDS))
    return is_over and not goes_on and not turn.reading.story(text).urgent


def with_police(turn: Turn, text: str, form: Answer) -> Answer:
    """The form, under the way to the money where a crook took it long ago."""
    is_crime = intents.contains_any(text, own.OF_CROOKS) and is_long_ago(turn, text)
    if not is_crime:
        return form
    return Answer((TextReply(complaint_texts.BANK_AND_POLICE), *form.replies), form.choices)


def under_office(turn: Turn, form: Answer) -> Answer:
    """The form, under the name of the office whose matter is told with the wish for it, or was
    talked of just before, and its number to call."""
    office = _office(turn)
    if not office:
        return form
    said = TextReply(topic_texts.of_office(office))
    return Answer((said, *form.replies), (*other_offices.calls(office), *form.choices))


def _office(turn: Turn) -> str:
    known, text = turn.knowledge_base, message_text(turn.action)
    if office := other_offices.office_of(known, text):
        return office
    told = moves.told_before_wish(text)
    found = turn.reading.search(told) if told else None
    topic = known.topic(found.matches[0].id) if found and found.decision == "answer" else None
    return (topic.office if topic else None) or last_topic.office(turn)


def with_yes(turn: Turn, text: str, form: Answer) -> Answer:
    """The form, under a yes where somebody asked whether one may file, and it is our matter."""
    if _office(turn) or not moves.asks_whether_to_file(text):
        return form
    of_sum, here = complaint_texts.SUM_DOES_NOT_MATTER, complaint_texts.MAY_FILE_HERE
    yes = TextReply(of_sum if moves.tells_sum(text) else here)
    return Answer((yes, *form.replies), form.choices)


def handle_button(turn: Turn, draft: Draft | None, button: Postback) -> Answer | None:
    """Answer one of the question's buttons; None where a form is open and nothing is urgent."""
    when = button.get("v")
    return _then(turn, when) if draft is None or when == _JUST else None


def _then(turn: Turn, when: str) -> Answer:
    """The urgent card, which offers the form, if the money was just sent; else the form at once."""
    topic = turn.knowledge_base.topics.get(topics.JUST_SENT)
    if when == _JUST and topic is not None:
        last_topic.remember(turn.state, topic.id, turn.event.at)
        return emergency.show(turn, topic)
    last_topic.forget(turn.state)
    if when == _AGO:
        emergency.begin(turn, topics.JUST_SENT)
    lead: Reply = TextReply(own.NOT_SENT) if when == _NOT else topics.STILL_CALL
    notice = navigation.start(turn)
    return Answer((lead, *notice.replies), notice.choices)
