"""Telephone numbers of a bank or a carrier, for who asks for one by name."""

import re
from dataclasses import replace

from handlers import texts as common
from handlers.cards import topics
from handlers.cards.texts import day_clocks
from handlers.conversations.small_talk.texts import hotlines as texts
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Button, Call, Card, TextReply
from handlers.nlu import intents, moves
from handlers.state import language, last_topic
from handlers.texts import urgent
from handlers.texts.i18n import Localized
from knowledge_base import thai
from knowledge_base.content.banks import Bank
from knowledge_base.content.firms import Carrier

_LONGEST = 60
_LINE, _BEGINS, _ENDS = map(re.compile, (texts.LINE, texts.BEGINS, texts.ENDS))
_OF_ELSE, _POST = re.compile(texts.OF_ELSE), re.compile(texts.POST)
_WHOM, _NOT_WHOM = map(re.compile, (texts.WHOM_TO_CALL, texts.NOT_WHOM))
_LOST = "lost-parcel"


def handle(turn: Turn) -> Answer | None:
    """Tell the number that is known, else where it stands; None where none is asked for."""
    text = message_text(turn.action)
    said = " ".join(text.lower().split())
    if _asks_whom_to_call(turn, text):
        return _whom_to_call(turn)
    if not _asks(said):
        return None
    bank = turn.knowledge_base.banks.named(said)
    carrier = turn.knowledge_base.carrier_in(_POST.sub(texts.THAI_POST, said))
    if (bank is None) == (carrier is None):
        return None
    if not thai.has_thai(text):
        language.remember_english(turn)
    return _of_bank(bank) if bank else _of_carrier(turn, carrier, said) if carrier else None


def _asks_whom_to_call(turn: Turn, text: str) -> bool:
    """True if it is asked whom to call, or until when, in a matter that no topic surely knows."""
    is_asked = 0 < len(text) <= _LONGEST and _WHOM.search(text) and not _NOT_WHOM.search(text)
    return bool(is_asked) and turn.reading.search(text).decision != "answer"


def _whom_to_call(turn: Turn) -> Answer:
    """The numbers with their hours; what answers now stands first."""
    hours = turn.services.opening_hours
    is_closed = hours is not None and hours.next_opening(turn.now) is not None
    office = texts.of_office(turn.services.office_hours)
    told = (*texts.DAY_AND_NIGHT, office) if is_closed else (office, *texts.DAY_AND_NIGHT)
    # While nobody answers the office, its button is put last for every card.
    buttons = (Call(common.CALL_1166_LABEL, "1166"), topics.CALL_1441, topics.OWN_BANK)
    card = Card(texts.WHOM_NOW if is_closed else texts.WHOM, paragraphs=told, buttons=buttons)
    return Answer((card,), (topics.OFFICER, *topics.FOLLOW_UPS), ask_again=True)


def _asks(said: str) -> bool:
    if not 0 < len(said) <= _LONGEST or not _LINE.search(said) or _OF_ELSE.search(said):
        return False
    asks = _BEGINS.search(said) or _ENDS.search(said) or "?" in said or intents.asks_anyhow(said)
    return bool(asks) and not moves.wishes_to_file(said)


def _of_bank(bank: Bank) -> Answer:
    name = Localized(bank.button, bank.english or bank.button)
    line = bank.shown_hotline
    told = urgent.bank_number(line.number, line.press) if line else urgent.ONLY_OWN_NUMBER
    call: tuple[Button, ...] = ()
    if line is not None:
        call = (Call(urgent.call_bank(name), line.number, strong=True),)
    card = Card(
        texts.number_of(name),
        paragraphs=(told, texts.JUST_SENT),
        buttons=(*call, topics.CALL_1441),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def _of_carrier(turn: Turn, carrier: Carrier, said: str) -> Answer:
    number = carrier.shown_number
    told = day_clocks.call(number) if number else day_clocks.NO_NUMBER
    found = turn.reading.search(said)
    about = turn.knowledge_base.topic(found.matches[0].id) if found.decision == "answer" else None
    if about is not None and thai.has_thai(said) and not _BEGINS.search(said):
        last_topic.offer(turn.state, about.id, turn.event.at)
        more = topics.answer(turn.knowledge_base, about)
        return replace(more, replies=(TextReply(texts.told_of(carrier.firm, told)), *more.replies))
    call: tuple[Button, ...] = (Call(day_clocks.call(number), number, strong=True),) * bool(number)
    lost = turn.knowledge_base.topics.get(_LOST)
    beside = (topics.topic_button(lost),) if lost and thai.has_thai(said) else ()
    card = Card(
        texts.number_of(Localized(carrier.firm, carrier.firm)),
        paragraphs=(told, texts.NOT_TAKEN_UP),
        buttons=(*call, *beside, Call(common.CALL_1166_LABEL, "1166")),
    )
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)
