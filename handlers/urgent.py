"""Money that has just gone: which number to call, what to say, and what comes after the call."""

from handlers import choosing, given_away, last_topic, listening, topic_cards
from handlers.bilingual import Both
from handlers.buttons import Pressed, data, pressed, typed
from handlers.last_topic import LastTopic
from handlers.reply import Answer, Button, Call, Card, Open, Tap
from handlers.story import Story, may_be_urgent
from handlers.texts import urgent as texts
from handlers.topic_cards import JUST_SENT, MONEY_LEAVES
from handlers.turn import Turn
from knowledge_base import Finding, thai
from knowledge_base.banks import Bank

# What a talk is about when a bank's name, a "just now" or a secret given away means money going.
_ABOUT_A_TRICK = frozenset(
    {
        "call-center",
        "check-bank-account",
        "fake-job",
        "fake-loan-investment",
        "fake-website",
        given_away.ASKED,
        "refund-scam",
        "seller-blocked-me",
    }
)
_ABOUT_MONEY_GOING = _ABOUT_A_TRICK | {
    JUST_SENT,
    "account-hacked",
    "card-charged",
    "check-seller",
    "money-back-chance",
    "not-received",
    "otp-password",
    "phishing-link",
    "police-report",
}
_BANK = "urgent/bank"
_SHORT = 60
_ONLY_A_NAME = 20


def handle(turn: Turn) -> Answer | None:
    """Answers the buttons of the urgent card, a short text that goes on from it, and who tells
    that a crook has their money."""
    button = pressed(turn.did)
    if button is not None:
        return _pressed(turn, button)
    text = typed(turn.did)
    last = last_topic.recent(turn.state, turn.event.at)
    goes_on = len(text) <= _SHORT and last is not None and last.id in _ABOUT_MONEY_GOING
    said = _goes_on(turn, last.id, text) if goes_on and last is not None else None
    if said is not None or not thai.has_thai(text):
        return said
    if _was_long_ago(turn, text):
        return Answer((topic_cards.STILL_CALL,), topic_cards.AFTER_URGENT)
    if _is_leaving(turn, text, last):
        return _card(turn, MONEY_LEAVES)
    return _card(turn) if _has_their_money(turn, text, last) else None


def _was_long_ago(turn: Turn, text: str) -> bool:
    """Whether the card of money just sent would answer what happened a week or more ago, and
    frighten with hours that are over."""
    if not listening.holds_one_of(text, texts.LONG_AGO_WORDS):
        return False
    finding = turn.reading.search(text)
    return finding.decision == "answer" and finding.matches[0].id == JUST_SENT


def _is_leaving(turn: Turn, text: str, last: LastTopic | None) -> bool:
    """Whether money goes that nobody sent, and nothing that is found of it tells to call."""
    shown = last is not None and last.id == MONEY_LEAVES and last.answered
    if shown or listening.asks(text) or not listening.holds_one_of(text, texts.LEAVING_WORDS):
        return False
    return not _tells_to_call(turn, turn.reading.search(text))


def _has_their_money(turn: Turn, text: str, last: LastTopic | None) -> bool:
    """Whether a crook surely or likely has money that was sent of late, and nothing that is
    found of it tells to call first. A card that was just shown is not shown again."""
    if last is not None and last.id == JUST_SENT and last.answered:
        return False
    cheated = listening.holds_one_of(text, texts.CHEATED_WORDS)
    if not cheated and not may_be_urgent(text):
        return False
    story = turn.reading.story(text)
    if not cheated and not story.urgent:
        return False
    finding = turn.reading.search(text)
    told = story.urgent or _was_cheated(text, story, finding)
    return told and not _tells_to_call(turn, finding)


def _was_cheated(text: str, story: Story, finding: Finding) -> bool:
    """Whether words of cheating tell, and neither fear nor ask, that a crook cheated; where a
    topic is sure to be meant, only of what was bought online or paid by transfer."""
    is_past = _is_told_of_before(story) or listening.holds_one_of(text, texts.LONG_AGO_WORDS)
    if is_past or listening.holds_one_of(text, texts.NOT_CHEATED_WORDS):
        return False
    cheated = story.kind == "deceived"
    online = story.platform is not None or story.payment_method == "transfer"
    return cheated and (online or finding.decision != "answer") and not _asks_something(text)


def _is_told_of_before(story: Story) -> bool:
    """Whether a day is told, and it is not of late: then the story would be urgent."""
    return story.purchase_date is not None and not story.urgent


def _asks_something(text: str) -> bool:
    """Whether more is asked than what to do."""
    return listening.asks(text) and not listening.holds_one_of(text, texts.WHAT_TO_DO_WORDS)


def _tells_to_call(turn: Turn, finding: Finding) -> bool:
    """Whether the topic that is surely meant is urgent itself, or about this very trick."""
    if finding.decision != "answer":
        return False
    topic = turn.knowledge_base.topic(finding.matches[0].id)
    return topic.urgent or topic.id in _ABOUT_MONEY_GOING


def _pressed(turn: Turn, button: Pressed) -> Answer | None:
    if button.action == topic_cards.PICK_BANK:
        return _picker(turn)
    if button.action == topic_cards.CALLED:
        return _called(turn)
    if button.action == given_away.GAVE:
        return given_away.pressed(turn, button)
    return _of_bank(turn, button.get("id")) if button.action == _BANK else None


def _goes_on(turn: Turn, topic_id: str, text: str) -> Answer | None:
    said = given_away.answered(turn, text) if topic_id == given_away.ASKED else None
    if said is not None:
        return said
    if listening.holds_whole(text, texts.CALLED_WORDS) and not listening.holds_one_of(
        text, texts.NOT_REACHED_WORDS
    ):
        return _called(turn)
    bank = turn.knowledge_base.banks.named(text)
    asks_number = len(text) <= _ONLY_A_NAME or listening.holds_one_of(text, texts.ASKS_NUMBER)
    if bank is None and len(text) <= _ONLY_A_NAME:
        bank = turn.knowledge_base.banks.heard(choosing.plain(text))
    if bank is not None and asks_number:
        return _of_bank(turn, bank.id)
    sent = listening.holds_whole(text, texts.SENT_WORDS)
    is_when = sent and listening.holds_one_of(text, texts.WHEN_WORDS)
    if topic_id == JUST_SENT and (is_when or listening.is_one_of(text, texts.WHEN_WORDS)):
        return Answer((topic_cards.STILL_CALL,), topic_cards.AFTER_URGENT)
    if not sent and listening.holds_one_of(text, texts.GIVE_WORDS):
        return given_away.told(turn, text)
    just = topic_id in _ABOUT_A_TRICK or listening.holds_whole(text, texts.JUST_WORDS)
    return _card(turn) if sent and just else None


def _card(turn: Turn, topic_id: str = JUST_SENT) -> Answer | None:
    """The urgent card of the knowledge base, if its officers have one."""
    topic = turn.knowledge_base.topics.get(topic_id)
    if topic is None:
        return None
    last_topic.remember(turn.state, topic.id, turn.event.at)
    return topic_cards.answer(turn.knowledge_base, topic)


def _picker(turn: Turn) -> Answer:
    last_topic.remember(turn.state, JUST_SENT, turn.event.at)
    banks = map(turn.knowledge_base.banks.bank, texts.PICKED)
    taps = [
        Tap(_called_for_short(bank), data(_BANK, id=bank.id), bank.button) for bank in banks if bank
    ]
    other = Tap(texts.OTHER_BANK_LABEL, data(_BANK), texts.OTHER_BANK_LABEL)
    card = Card(
        texts.PICK_TITLE,
        "urgent",
        paragraphs=texts.PICK_PARAGRAPHS,
        buttons=(topic_cards.CALL_1441_FIRST,),
    )
    return Answer((card,), (*taps, other))


def _of_bank(turn: Turn, bank_id: str) -> Answer:
    """A bank's own line, where it is confirmed; 1441 is first and biggest all the same."""
    last_topic.remember(turn.state, JUST_SENT, turn.event.at)
    bank = turn.knowledge_base.banks.bank(bank_id)
    card = Card(
        _in_both(bank.name, bank) if bank else texts.OTHER_BANK_LABEL,
        "urgent",
        paragraphs=(_number(bank), texts.SAY_THIS),
        note=texts.NOT_BY_SEARCH,
        buttons=(topic_cards.CALL_1441_FIRST, *_own_line(bank)),
    )
    return Answer((card,), topic_cards.AFTER_URGENT)


def _number(bank: Bank | None) -> str:
    hotline = bank.shown_hotline if bank else None
    if hotline is None:
        return texts.ONLY_OWN_NUMBER
    return texts.bank_number(hotline.number, hotline.press)


def _own_line(bank: Bank | None) -> tuple[Button, ...]:
    hotline = bank.shown_hotline if bank else None
    if bank is None or hotline is None:
        return ()
    return (Call(texts.call_bank(_called_for_short(bank)), hotline.number),)


def _called_for_short(bank: Bank) -> str:
    return _in_both(bank.button, bank)


def _in_both(name: str, bank: Bank) -> str:
    return Both(name, bank.english) if bank.english else name


def _called(turn: Turn) -> Answer:
    last_topic.remember(turn.state, JUST_SENT, turn.event.at)
    card = Card(
        texts.CALLED_TITLE,
        paragraphs=texts.CALLED_PARAGRAPHS,
        steps=texts.CALLED_STEPS,
        note=texts.CALLED_NOTE,
        buttons=(Open(texts.POLICE_LABEL, texts.POLICE_URL), topic_cards.RECORD),
    )
    return Answer((card,), topic_cards.AFTER)
