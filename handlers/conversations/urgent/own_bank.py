"""Steps of an emergency about a bank: which one is one's own, and its number."""

from dataclasses import replace

from handlers.conversations.urgent import texts as own
from handlers.conversations.urgent import views
from handlers.conversations.urgent.told_text import ToldText, told_in
from handlers.messages.context import Turn
from handlers.messages.reply import Answer
from handlers.nlu import emergencies, intents, interruptions
from handlers.nlu.values import option_matching
from handlers.state import emergency
from handlers.state.emergency import Emergency
from handlers.texts import urgent as texts
from knowledge_base.content.banks import Bank

_STORY = 300
_ONLY_A_NAME = 20
# So short, words of a bank are about nothing else.
_FEW_WORDS = 30


def pick_bank(turn: Turn) -> Answer:
    """Answer the button that asks for one's own bank."""
    told = told_in(turn, "")
    return views.picker(told.banks, told.goes_on(told.present, "picker"))


def pressed_bank(turn: Turn, bank_id: str) -> Answer:
    """Answer the button of one bank, or of none of those."""
    told = told_in(turn, "")
    return _of_bank(told, told.present, told.banks.bank(bank_id))


def asks_for_own_bank(told: ToldText) -> Answer | None:
    """The banks to choose from, or the one that is known."""
    if not interruptions.asks_for_own_bank(told.text):
        return None
    known = told.banks.bank(told.present.bank)
    if known is not None:
        return _of_bank(told, told.present, known)
    return views.picker(told.banks, told.goes_on(told.present, "picker"))


def does_not_know_bank(told: ToldText) -> Answer | None:
    """Answer as the button of another bank, where it is not known which it is."""
    is_told = told.follows_advice and interruptions.does_not_know_bank(told.text)
    return _of_bank(told, told.present, None) if is_told else None


def names_a_bank(told: ToldText) -> Answer | None:
    """The number of the own bank, which need not be asked for while an emergency goes on."""
    now = told.now
    if now is None:
        bank = _bank_asked_for(told) if told.talks_of_money else None
        return _of_bank(told, told.present, bank) if bank else None
    bank = _own_bank(told)
    if bank is None:
        return None
    asks_number = intents.contains_any(told.text, texts.ASKS_NUMBER)
    if emergencies.asks_something(told.text) and not asks_number:
        emergency.save(told.turn, replace(now, bank=bank.id))
        return None
    is_known = now.shown == "bank" and now.bank == bank.id
    if is_known or now.called_bank:
        now = told.goes_on(replace(now, bank=bank.id), "bank")
        return views.line(told.banks, now, own.NEXT)
    return _of_bank(told, now, bank)


def denies_a_bank(told: ToldText) -> Answer | None:
    """The banks to choose from anew, where the one that was named is not one's own."""
    now = told.now
    if now is None or not emergencies.denies_bank(told.text, now.bank, told.banks):
        return None
    return views.picker(told.banks, told.goes_on(replace(now, bank=""), "picker"))


def _own_bank(told: ToldText) -> Bank | None:
    """The own bank that is named, by a text that is about nothing else."""
    if len(told.text) > _STORY:
        return None
    bank = emergencies.own_bank(told.text, told.banks)
    asks_number = told.is_short and intents.contains_any(told.text, texts.ASKS_NUMBER)
    is_of_it = len(told.text) <= _FEW_WORDS or asks_number
    elsewhere = not is_of_it and not told.may_be_of_money
    return None if elsewhere else bank


def _bank_asked_for(told: ToldText) -> Bank | None:
    """The bank whose number a text asks for; a name alone is such a question."""
    is_name = len(told.text) <= _ONLY_A_NAME
    if not is_name and not intents.contains_any(told.text, texts.ASKS_NUMBER):
        return None
    bank = told.banks.named(told.text)
    heard = bank is None and is_name
    return told.banks.heard(option_matching.plain(told.text)) if heard else bank


def _of_bank(told: ToldText, now: Emergency, bank: Bank | None) -> Answer:
    now = told.goes_on(replace(now, bank=bank.id if bank else ""), "bank")
    return views.of_bank(bank, now)
