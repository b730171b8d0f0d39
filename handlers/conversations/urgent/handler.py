"""Money that has just gone: which number to call, what to say, and what comes after the call."""

from handlers.cards import minors, topics
from handlers.cards.topics import JUST_SENT, MONEY_LEAVES, OWN_BANK_FIRST, SIM_TAKEN
from handlers.conversations.urgent import leaked_credentials
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, message_text, parse_postback, payload
from handlers.messages.reply import Answer, Button, Call, Card, Open, Tap
from handlers.nlu import intents, interruptions
from handlers.nlu.story.reader import Story, may_be_urgent
from handlers.nlu.values import option_matching
from handlers.state import last_topic
from handlers.state.last_topic import LastTopic
from handlers.texts import CALL_1166_LABEL, calls
from handlers.texts import urgent as texts
from handlers.texts.i18n import Localized
from knowledge_base import SearchResult, thai
from knowledge_base.content.banks import Bank

# What a talk is about when a bank's name, a "just now" or a secret given away means money going.
_ABOUT_A_TRICK = frozenset(
    {
        "call-center",
        "check-bank-account",
        "fake-job",
        "fake-loan-investment",
        "fake-website",
        leaked_credentials.TOPIC,
        "refund-scam",
        "seller-blocked-me",
    }
)
_ABOUT_MONEY_GOING = (
    _ABOUT_A_TRICK
    | OWN_BANK_FIRST
    | {
        JUST_SENT,
        "account-hacked",
        "check-seller",
        "money-back-chance",
        "not-received",
        "police-report",
    }
)
# Talks in which a call to the bank or to 1441 was just advised.
_CALLING = OWN_BANK_FIRST | {JUST_SENT, "account-hacked", leaked_credentials.TOPIC}
_BANK = "urgent/bank"
_IN_CARD = 7
_CALL_191 = Call(calls.CALL_191_LABEL, "191")
_SHORT = 60
_LONG = 120
_ONLY_A_NAME = 20


def handle(turn: Turn) -> Answer | None:
    """Answers the buttons of the urgent card, a short text that goes on from it, and who tells
    that a crook has their money."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = message_text(turn.action)
    return minors.with_reassurance(text, _told(turn, text))


def _told(turn: Turn, text: str) -> Answer | None:
    last = last_topic.recent(turn.state, turn.event.at)
    called = _of_calls(turn, text, last)
    if called is not None:
        return called
    goes_on = len(text) <= _SHORT and last is not None and last.id in _ABOUT_MONEY_GOING
    said = _goes_on(turn, last.id, text) if goes_on and last is not None else None
    if said is not None or not thai.has_thai(text):
        return said
    if _was_long_ago(turn, text):
        return Answer((topics.STILL_CALL,), topics.AFTER_URGENT)
    gone = _gone(turn, text, last)
    if gone:
        return _card(turn, gone)
    if _leaked_secret(turn, text):
        return leaked_credentials.secret_advice(turn)
    return _card(turn) if _has_their_money(turn, text, last) else None


def _was_long_ago(turn: Turn, text: str) -> bool:
    """Whether the card of money just sent would answer what happened a week or more ago, and
    frighten with hours that are over."""
    if not intents.contains_any(text, texts.LONG_AGO_WORDS):
        return False
    finding = turn.reading.search(text)
    return finding.decision == "answer" and finding.matches[0].id == JUST_SENT


def _of_calls(turn: Turn, text: str, last: LastTopic | None) -> Answer | None:
    """The answer to who cannot reach 1441 or a bank, wants a bank's number, or was called by
    somebody who says to be an officer; the question of an open form stands under it."""
    if interruptions.asks_about_caller(text):
        return _not_ours()
    calling = last is not None and last.id in _CALLING
    silent = interruptions.is_unanswered_hotline(text)
    silent = silent or (calling and interruptions.is_unanswered_call(text))
    if not silent and not interruptions.asks_for_own_bank(text):
        return None
    bank = turn.knowledge_base.banks.named(text)
    if bank is not None:
        return _of_bank(turn, bank.id)
    return _picker(turn, (calls.NOT_ANSWERED,) if silent else ())


def _not_ours() -> Answer:
    card = Card(
        calls.NOT_OURS_TITLE,
        "urgent",
        paragraphs=calls.NOT_OURS_PARAGRAPHS,
        buttons=(Call(CALL_1166_LABEL, "1166"), topics.OWN_BANK),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


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
    return topic.urgent or topic.id in _ABOUT_MONEY_GOING


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    if button.action == topics.PICK_BANK:
        return _picker(turn)
    if button.action == topics.ALREADY_CALLED:
        return _called(turn)
    if button.action == leaked_credentials.ACTION:
        return leaked_credentials.handle_button(turn, button)
    return _of_bank(turn, button.get("id")) if button.action == _BANK else None


def _goes_on(turn: Turn, topic_id: str, text: str) -> Answer | None:
    said = (
        leaked_credentials.handle_answer(turn, text)
        if topic_id == leaked_credentials.TOPIC
        else None
    )
    if said is not None:
        return said
    if _has_called(text):
        return _called(turn)
    bank = _bank_asked_for(turn, text)
    if bank is not None:
        return _of_bank(turn, bank.id)
    sent = intents.contains_whole(text, texts.SENT_WORDS)
    if topic_id == JUST_SENT and _tells_when(text, sent=sent):
        return Answer((topics.STILL_CALL,), topics.AFTER_URGENT)
    if not sent and intents.contains_any(text, texts.GIVE_WORDS):
        return leaked_credentials.handle(turn, text)
    just = topic_id in _ABOUT_A_TRICK or intents.contains_whole(text, texts.JUST_WORDS)
    return _card(turn) if sent and just else None


def _has_called(text: str) -> bool:
    reached = not intents.contains_any(text, texts.NOT_REACHED_WORDS)
    return reached and intents.contains_whole(text, texts.CALLED_WORDS)


def _bank_asked_for(turn: Turn, text: str) -> Bank | None:
    """The bank whose number a text asks for; to name it alone is to ask."""
    is_name = len(text) <= _ONLY_A_NAME
    if not is_name and not intents.contains_any(text, texts.ASKS_NUMBER):
        return None
    banks = turn.knowledge_base.banks
    bank = banks.named(text)
    return banks.heard(option_matching.plain(text)) if bank is None and is_name else bank


def _tells_when(text: str, *, sent: bool) -> bool:
    if sent and intents.contains_any(text, texts.WHEN_WORDS):
        return True
    return intents.is_one_of(text, texts.WHEN_WORDS)


def _card(turn: Turn, topic_id: str = JUST_SENT) -> Answer | None:
    """The urgent card of the knowledge base, if its officers have one."""
    topic = turn.knowledge_base.topics.get(topic_id)
    if topic is None:
        return None
    last_topic.remember(turn.state, topic.id, turn.event.at)
    return topics.answer(turn.knowledge_base, topic)


def _keep_topic(turn: Turn) -> str:
    """The talk goes on about calling; the topic of it."""
    last = last_topic.recent(turn.state, turn.event.at)
    topic_id = last.id if last is not None and last.id in OWN_BANK_FIRST else JUST_SENT
    last_topic.remember(turn.state, topic_id, turn.event.at)
    return topic_id


def _picker(turn: Turn, lead: tuple[str, ...] = ()) -> Answer:
    _keep_topic(turn)
    banks = map(turn.knowledge_base.banks.bank, texts.PICKED)
    taps = [
        Tap(_called_for_short(bank), payload(_BANK, id=bank.id), bank.button)
        for bank in banks
        if bank
    ]
    other = Tap(texts.OTHER_BANK_LABEL, payload(_BANK), texts.OTHER_BANK_LABEL)
    card = Card(
        texts.PICK_TITLE,
        "urgent",
        paragraphs=(*lead, *texts.PICK_PARAGRAPHS),
        note=calls.NEITHER,
        # The quick replies give way to those of an open form, so the commonest stand here too.
        buttons=(*taps[:_IN_CARD], other, topics.CALL_1441, _CALL_191),
    )
    return Answer((card,), (*taps, other), ask_again=True)


def _of_bank(turn: Turn, bank_id: str) -> Answer:
    """A bank's own line, where it is confirmed, beside 1441, and what to say."""
    blocks = _keep_topic(turn) in OWN_BANK_FIRST
    bank = turn.knowledge_base.banks.bank(bank_id)
    card = Card(
        _in_both(bank.name, bank) if bank else texts.OTHER_BANK_LABEL,
        "urgent",
        paragraphs=(
            _number(bank),
            texts.SAY_BLOCK if blocks else texts.SAY_THIS,
            texts.NOT_BY_SEARCH,
        ),
        note=calls.NEITHER,
        buttons=(*_own_line(bank), topics.CALL_1441_FIRST, _CALL_191),
    )
    after = topics.AFTER_LEAKED_CREDENTIALS if blocks else topics.AFTER_URGENT
    return Answer((card,), after, ask_again=True)


def _number(bank: Bank | None) -> str:
    hotline = bank.shown_hotline if bank else None
    if hotline is None:
        return texts.ONLY_OWN_NUMBER
    return texts.bank_number(hotline.number, hotline.press)


def _own_line(bank: Bank | None) -> tuple[Button, ...]:
    hotline = bank.shown_hotline if bank else None
    if bank is None or hotline is None:
        return ()
    return (Call(texts.call_bank(_called_for_short(bank)), hotline.number, strong=True),)


def _called_for_short(bank: Bank) -> str:
    return _in_both(bank.button, bank)


def _in_both(name: str, bank: Bank) -> str:
    return Localized(name, bank.english) if bank.english else name


def _called(turn: Turn) -> Answer:
    last_topic.remember(turn.state, JUST_SENT, turn.event.at)
    card = Card(
        texts.CALLED_TITLE,
        paragraphs=texts.CALLED_PARAGRAPHS,
        steps=texts.CALLED_STEPS,
        note=texts.CALLED_NOTE,
        buttons=(Open(texts.POLICE_LABEL, texts.POLICE_URL), topics.RECORD),
    )
    return Answer((card,), topics.FOLLOW_UPS)
