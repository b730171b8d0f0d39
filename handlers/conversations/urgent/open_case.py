"""Short lines within an open case: a caller, a secret given away, money that goes or went."""

import re
from collections.abc import Callable
from dataclasses import replace

from handlers.cards import plain_english, topics
from handlers.conversations.urgent import first_card, leaked_credentials, views
from handlers.conversations.urgent import texts as urgent_texts
from handlers.conversations.urgent.texts import in_english as english
from handlers.conversations.urgent.texts import open_case as own
from handlers.conversations.urgent.texts import pays_more as more
from handlers.conversations.urgent.texts import short_replies
from handlers.conversations.urgent.told_text import ToldText
from handlers.messages.reply import Answer, Button, Card, Tap, TextReply
from handlers.nlu import emergencies, intents, phrases
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm import open_cases, pays_more
from handlers.nlu.story.harm.around import relatives
from handlers.state import emergency, language, last_topic
from handlers.state.entries import OpenCase
from handlers.texts import START_LABEL
from knowledge_base import thai

_IN_ENGLISH = (
    (re.compile(english.WHAT_NOW), urgent_texts.NEXT),
    (re.compile(english.MONEY_BACK), urgent_texts.OF_THE_MONEY),
    (re.compile(english.ABROAD), english.FROM_ABROAD),
    (re.compile(english.FOREIGNER), english.FOREIGNERS),
)
_OF_POLICE, _OF_ELSE = re.compile(english.OF_POLICE), re.compile(english.OF_ELSE)
_MONEY_BACK, _CHARGE = "refund-scam", "card-charged"
_FEW_WORDS, _SHORT_LINE = 30, 40
_BESIDE = 2


def handle(told: ToldText) -> Answer | None:
    """Answer a line that a case in the talk gives its sense to."""
    case = told.open_case
    move = open_cases.move(told.text)
    if case is None or not move:
        return None
    return _MOVES[move](told, case)


def holds_them_back(told: ToldText) -> Answer | None:
    """Help to hold back who is at home and not reached, on the way to pay, or does not listen."""
    case = told.open_case
    is_gone = told.now is not None and told.now.is_told
    if case is None or is_gone or not (case.at_home or relatives.names_one(told.text)):
        return None
    kind = relatives.hindrance(told.text)
    if not kind:
        return None
    told.stays(replace(case, heard=True, at_home=True))
    return views.for_home(kind, again=case.heard)


def handle_rest(told: ToldText) -> Answer | None:
    """Stay in the case where a few words name no other matter, once; where none is open, ask who
    calls, if the words make sense only on the telephone."""
    case = told.open_case
    if case is None:
        return _ask_who_calls(told) if _opens(told) else _warn_of_utility(told)
    if case.told_to_hang_up and emergencies.is_amount(told.text):
        return _sum(told, case)
    if case.heard or not _may_belong(told):
        return None
    if intents.contains_any(told.text, lexicon.WHAT_NOW_WORDS):
        return _asks(told, case)
    now = told.stays(replace(case, heard=True))
    return views.line(told.banks, now, urgent_texts.HEARD)


def in_english(told: ToldText) -> Answer | None:
    """Go on with an emergency for a short line in English that tells of nothing else."""
    now, said = told.now, told.text.lower().strip()
    if now is None or not told.is_short or not _is_in_english(told):
        return None
    answer = next((said_to for words, said_to in _IN_ENGLISH if words.search(said)), "")
    if now.has_called and _OF_POLICE.search(said):
        answer = urgent_texts.NEXT
    if not answer and _is_of_nothing_else(told, said):
        answer = urgent_texts.HEARD
    return views.line(told.banks, told.goes_on(now, "fact"), answer) if answer else None


def _is_of_nothing_else(told: ToldText, said: str) -> bool:
    """True for a line that tells of a wait, or of no matter that is known."""
    if phrases.is_made_of(said, short_replies.TOLD_TO_WAIT, short_replies.AROUND_WAIT):
        return True
    is_sure = told.turn.reading.search(told.text).decision == "answer"
    is_sure = is_sure or plain_english.says_bye(said) or " " not in said
    is_sure = is_sure or bool(plain_english.topic_of(said) or plain_english.no_topic_of(said))
    return not (is_sure or told.is_elsewhere or _OF_ELSE.search(said))


def _is_in_english(told: ToldText) -> bool:
    is_english = language.is_english(told.turn.state, told.turn.event.at)
    return is_english and not thai.has_thai(told.text)


def warn_of_money_back(told: ToldText) -> Answer | None:
    """Warn of an offer to bring lost money back, whatever is being talked of."""
    topic = told.turn.knowledge_base.topics.get(_MONEY_BACK)
    is_read = told.last is not None and told.last.id == _MONEY_BACK and told.last.answered
    in_case = told.now is not None or told.open_case is not None or told.talks_of_money
    if topic is None or is_read:
        return None
    if not open_cases.offers_money_back(told.text, in_case=in_case):
        return None
    answer = emergency.show(told.turn, topic)
    if told.now is not None:
        told.goes_on(told.now, "paying")
    last_topic.remember(told.turn.state, topic.id, told.turn.event.at)
    return answer


def pays_on(told: ToldText) -> Answer | None:
    """Hold back who will pay on, or asks whether to, whatever else the words may mean."""
    in_case = told.now is not None or told.open_case is not None
    if not in_case or told.life_is_in_danger or not pays_more.pays_on(told.text):
        return None
    return _still_do_not(told) if _is_held_back(told) else _do_not_pay_more(told)


def hold_back(told: ToldText) -> Answer | None:
    """Hold back who is about to pay again, and who tells no more than where they are by now."""
    is_of_it = told.now is not None or told.open_case is not None
    if is_of_it and pays_more.is_on_the_way(told.text):
        return _still_do_not(told) if _is_held_back(told) else _do_not_pay_more(told)
    if not _is_held_back(told) or emergencies.asks_something(told.text):
        return None
    if pays_more.turns_back(told.text):
        return views.line(told.banks, told.goes_on(told.present, "next"), more.TURNED_BACK)
    return _still_do_not(told) if pays_more.tells_of_the_way(told.text) else None


def still_hold_back(told: ToldText) -> Answer | None:
    """Hold back as before in answer to any other short line that neither asks nor ends the talk."""
    text = told.text
    is_line = len(text) <= _SHORT_LINE and thai.has_thai(text) and not told.is_elsewhere
    if not _is_held_back(told) or not is_line or intents.asks(text) or emergencies.parts(text):
        return None
    return _still_do_not(told)


def _is_held_back(told: ToldText) -> bool:
    return told.now is not None and told.now.shown == "paying"


def _do_not_pay_more(told: ToldText) -> Answer:
    at_home = (urgent_texts.STOP_THEM,) if first_card.tells_of_home(told.text) else ()
    told.goes_on(told.present, "paying")
    card = Card(
        more.TITLE,
        "urgent",
        paragraphs=(*more.PARAGRAPHS, *at_home),
        buttons=(topics.CALL_1441_FIRST, topics.OWN_BANK),
    )
    return Answer((card,), topics.AFTER_URGENT, ask_again=True)


def _still_do_not(told: ToldText) -> Answer:
    told.goes_on(told.present, "paying")
    return Answer((TextReply(more.AGAIN),), topics.AFTER_URGENT, ask_again=True)


def _opens(told: ToldText) -> bool:
    """True if the words make sense on the telephone only, or ask whether an officer is real and are
    surely of no topic."""
    if open_cases.opens_on_the_line(told.text):
        return True
    is_sure = told.turn.reading.search(told.text).decision == "answer"
    return not is_sure and (open_cases.asks_if_police(told.text) or _is_afraid_of_arrest(told))


def _is_afraid_of_arrest(told: ToldText) -> bool:
    """True if a short line tells of nothing but that somebody is to be arrested."""
    is_of_goods = emergencies.tells_of_goods(told.text) or emergencies.tells_of_buying(told.text)
    is_line = len(told.text) <= _SHORT_LINE and not is_of_goods and thai.has_thai(told.text)
    return is_line and open_cases.is_arrest_feared(told.text)


def _may_belong(told: ToldText) -> bool:
    """True for a few Thai words that are neither polite, nor a question, nor surely of a topic."""
    text = told.text
    if len(text) > _FEW_WORDS or not thai.has_thai(text) or told.is_elsewhere:
        return False
    asks = intents.asks(text) and not intents.contains_any(text, lexicon.WHAT_NOW_WORDS)
    if asks or intents.greets(text) or emergencies.parts(text):
        return False
    return told.turn.reading.search(text).decision != "answer"


def _app(told: ToldText, _case: OpenCase) -> Answer:
    """Internet off and the bank from another telephone: the card, then one line."""
    if told.now is not None and told.now.shown == "app":
        return views.beside_it(told.banks, told.goes_on(told.now, "app"), own.APP_AGAIN)
    answer = leaked_credentials.of_app(told.turn)
    now = emergency.recent(told.turn.state, told.turn.event.at)
    if now is not None:
        told.goes_on(now, "app")
    return answer


def _on_line(told: ToldText, case: OpenCase) -> Answer:
    """The card that says to hang up, then one line."""
    if case.told_to_hang_up:
        told.stays(case)
        return first_card.again(first_card.ON_LINE, told.text)
    return first_card.hang_up(told.turn, told.text)


def _asks(told: ToldText, case: OpenCase) -> Answer:
    now = told.stays(replace(case, heard=False))
    is_charge = case.topic == _CHARGE and not case.told_to_hang_up
    return views.line(told.banks, now, own.OF_A_CHARGE if is_charge else own.DO_NOT_PAY)


def _sum(told: ToldText, case: OpenCase) -> Answer:
    """The bare sum that a crook wants or has got, noted; the line that says to hang up stays."""
    told.stays(case)
    said = first_card.again(first_card.ON_LINE, told.text)
    noted = TextReply(urgent_texts.NOTED_AGAIN)
    return Answer((noted, *said.replies), said.choices, ask_again=True)


def _said(sentence: str) -> Callable[[ToldText, OpenCase], Answer]:
    def said(told: ToldText, case: OpenCase) -> Answer:
        now = told.stays(replace(case, heard=False))
        return views.beside_it(told.banks, now, sentence)

    return said


def _warn_of_utility(told: ToldText) -> Answer | None:
    """The topic of false officers, for who asks whether a caller from a utility is real."""
    caller = told.turn.knowledge_base.topics.get(first_card.CALL_CENTRE)
    if caller is None or not open_cases.asks_if_utility(told.text):
        return None
    last_topic.remember(told.turn.state, caller.id, told.turn.event.at)
    return emergency.show(told.turn, caller)


def _ask_who_calls(told: ToldText) -> Answer | None:
    """The one question of who calls, with the caller first."""
    known = told.turn.knowledge_base.topics
    caller = known.get(first_card.CALL_CENTRE)
    if caller is None:
        return None
    found = [
        each.id for each in told.turn.reading.search(told.text).matches if each.id != caller.id
    ]
    near = [known[each] for each in found if each not in own.NOT_OF_CALLERS][:_BESIDE]
    last_topic.offer(told.turn.state, caller.id, told.turn.event.at)
    emergency.keep_open(told.turn, OpenCase(caller.id, ""))
    card = Card(
        own.WHO_CALLS_TITLE,
        paragraphs=(own.WHO_CALLS,),
        buttons=tuple(map(topics.topic_button, (caller, *near))),
    )
    start = Tap(START_LABEL, "complaint/start", START_LABEL)
    below: tuple[Button, ...] = (topics.CALL_1441, topics.OFFICER, start)
    return Answer((card,), below, ask_again=True)


_MOVES: dict[open_cases.Move, Callable[[ToldText, OpenCase], Answer]] = {
    "nothing-done": _said(own.NOTHING_DONE),
    "again": _said(own.CALLS_AGAIN),
    "app": _app,
    "app-wanted": _said(own.APP_WANTED),
    "on-line": _on_line,
    "threat": _said(own.THREATENED),
    "asks": _asks,
}
