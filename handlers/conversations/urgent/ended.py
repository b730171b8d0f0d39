"""The end of an open case: a caller who got nothing, and what to do with the caller's number."""

from dataclasses import replace

from handlers.cards import callers, topics
from handlers.conversations.urgent import texts as urgent_texts
from handlers.conversations.urgent import views
from handlers.conversations.urgent.texts import open_case as own
from handlers.conversations.urgent.told_text import ToldText
from handlers.messages.reply import Answer, Button, Call, Card, Open, TextReply
from handlers.nlu import interruptions
from handlers.nlu.story.harm import ended
from handlers.state import emergency, language, last_topic, pre_consent
from handlers.state.entries import OPEN_CASE, TOLD_DANGER
from handlers.texts import urgent as texts

_CALLER = "call-center"
_MISUSED, _GIVEN_AWAY = "id-used-by-others", "given-away"
_CALL_1200 = Call(own.CALL_1200_LABEL, "1200")
_POLICE = Open(texts.POLICE_LABEL, texts.POLICE_URL)
_BUTTONS: tuple[Button, ...] = (_CALL_1200, _POLICE)


def handle(told: ToldText) -> Answer | None:
    """End the case of a caller who got nothing; remember that one who may have is off the line."""
    is_gone = told.now is not None and (told.now.is_told or told.now.has_called)
    if is_gone or told.life_is_in_danger:
        return None
    return _ends(told) if ended.gave_nothing(told.text) else _hangs_up(told)


def about_number(told: ToldText) -> Answer | None:
    """Answer what to do with a crook's number: block and report it; where money is gone and nobody
    was called yet, with the call."""
    talks = told.last is not None and told.last.id == _CALLER
    in_case = told.now is not None or told.open_case is not None or talks
    if told.life_is_in_danger or not ended.asks_about_number(told.text, in_case=in_case):
        return None
    if told.now is not None and told.now.is_told:
        return views.line(told.banks, told.goes_on(told.now, "fact"), own.NUMBER_BESIDE)
    last_topic.remember(told.turn.state, _CALLER, told.turn.event.at)
    card = Card(own.NUMBER_TITLE, paragraphs=own.NUMBER_PARAGRAPHS, buttons=_BUTTONS)
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def gave_identity(told: ToldText) -> Answer | None:
    """Answer that only an identity number was given, where a bank's codes would be heard."""
    turn = told.turn
    topic = turn.knowledge_base.topics.get(_MISUSED)
    is_gone = told.now is not None and told.now.is_told
    if topic is None or is_gone or told.life_is_in_danger or not ended.gave_identity(told.text):
        return None
    found = turn.reading.danger(told.text)
    heard = found is not None and found.kind == _GIVEN_AWAY
    if not (heard or told.open_case is not None):
        return None
    last_topic.remember(turn.state, topic.id, turn.event.at)
    shown = emergency.show(turn, topic)
    first = TextReply(urgent_texts.ONLY_IDENTITY)
    return Answer((first, *shown.replies), shown.choices, ask_again=True)


def _ends(told: ToldText) -> Answer | None:
    case = told.open_case
    is_over = case is not None and (case.hung_up or ended.hung_up(told.text))
    return _end(told) if is_over or ended.asks_if_bank(told.text) else None


def _hangs_up(told: ToldText) -> Answer | None:
    case = told.open_case
    if case is None or not ended.hung_up(told.text) or not told.is_short or told.is_elsewhere:
        return None
    case = replace(case, hung_up=True)
    now = told.stays(case)
    emergency.keep_open(told.turn, case)
    return views.line(told.banks, now, urgent_texts.HUNG_UP)


def _end(told: ToldText) -> Answer:
    state = told.turn.state
    if told.open_case is not None:
        pre_consent.remember_told(told.turn, "ended")
    for entry in (emergency.EMERGENCY, OPEN_CASE, TOLD_DANGER):
        entry.clear(state)
    last_topic.remember(state, _CALLER, told.turn.event.at)
    card = Card(own.ENDED_TITLE, paragraphs=own.ENDED_PARAGRAPHS, buttons=_BUTTONS)
    return Answer((card,), topics.FOLLOW_UPS, ask_again=True)


def about_caller(told: ToldText) -> Answer | None:
    """Answer what is told or asked of a caller who says to be of the office."""
    text = told.text
    is_ours = interruptions.names_our_number(text) or interruptions.claims_to_be_ours(text)
    if not (is_ours or interruptions.asks_about_caller(text)):
        return None
    said = callers.about(text)
    if said is not None:
        language.hear(told.turn, text)
    if interruptions.tells_of_false_officer(text):
        emergency.open_call(told.turn)
    return said
