"""Follow-ups to an urgent card: a bank, a call, a wait, a time, a fact, a question, thanks."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, timedelta

from handlers.cards import topics
from handlers.conversations.urgent import (
    call_steps,
    ended,
    friends_money,
    leaked_credentials,
    open_case,
    own_bank,
    views,
)
from handlers.conversations.urgent import texts as own
from handlers.conversations.urgent.told_text import ToldText, told_in
from handlers.form.complaint import FieldName
from handlers.form.elsewhere import facts, reported
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import case_questions, clock_starts, emergencies, intents, interruptions
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm import open_cases, second_matters
from handlers.nlu.values import time_ago
from handlers.state import draft as drafts
from handlers.state import emergency, last_topic, pre_consent
from handlers.state.emergency import Emergency
from handlers.texts import urgent as texts
from knowledge_base import thai

_FEW_WORDS = 30
_SENTENCE = 120
_STORY = 300
# A transfer so long ago is told of in days.
_DAYS = timedelta(hours=18)


def handle(turn: Turn, text: str) -> Answer | None:
    """Answer a bank, a call or a secret that is mentioned after an urgent card. Another matter is
    answered by others, as if there had been no talk before; the emergency goes on behind it."""
    told = told_in(turn, text)
    said = _first_of(_FIRST_STEPS, told)
    if said is None and told.is_another_matter:
        last_topic.forget(turn.state)
        return None
    return said or _first_of(_STEPS, told)


def handle_rest(turn: Turn, text: str) -> Answer | None:
    """Answer the other follow-ups to an urgent card, once no new event was found in the text."""
    told = told_in(turn, text)
    # Whoever is in danger hears of nothing else to do.
    if told.life_is_in_danger or told.is_another_matter:
        return None
    if told.now is None:
        return open_case.handle_rest(told)
    return _first_of(_LAST_STEPS, told)


def in_form(turn: Turn, text: str) -> Answer | None:
    """Answer a line of an open case in the middle of a form, and warn of an offer to bring money
    back or of paying again; the story itself may tell of these."""
    told = told_in(turn, text)
    draft = drafts.load(turn.state)
    if draft is not None and draft.asking != FieldName.STORY:
        warned = open_case.warn_of_money_back(told) or open_case.hold_back(told)
        if warned is not None:
            return warned
    return open_case.handle(told) if open_cases.is_only_move(text) else None


def show(turn: Turn, topic_id: str) -> Answer | None:
    """The urgent card of a topic, if its officers have one; none where it was shown in this
    emergency and the text tells nothing new."""
    topic = turn.knowledge_base.topics.get(topic_id)
    if topic is None:
        return None
    now = emergency.recent(turn.state, turn.event.at)
    if now is not None and now.topic == topic_id and now.is_told:
        if not emergencies.is_once_more(message_text(turn.action)):
            return None
        emergency.save(turn, Emergency(topic_id, now.at, is_told=True, bank=now.bank))
    last_topic.remember(turn.state, topic_id, turn.event.at)
    text = message_text(turn.action)
    were_told = [] if emergencies.is_once_more(text) else reported.parse(text, turn.today)
    if not (were_told or emergencies.has_called_the_bank(text)):
        answer = emergency.show(turn, topic)
        return call_steps.with_helper(turn, answer) if emergencies.cannot_call(text) else answer
    emergency.begin(turn, topic_id, is_told=True)
    told = told_in(turn, text)
    if reported.POLICE in were_told:
        return call_steps.tells_of_report(told)
    return call_steps.tells_of_call(told)


def _first_of(
    steps: Iterable[Callable[[ToldText], Answer | None]], told: ToldText
) -> Answer | None:
    return next((said for step in steps if (said := step(told)) is not None), None)


def _answers_what_leaked(told: ToldText) -> Answer | None:
    asked = told.last is not None and told.last.id == leaked_credentials.TOPIC
    return leaked_credentials.handle_answer(told.turn, told.text) if asked else None


def _goes_on(told: ToldText) -> Answer | None:
    """Answer a secret given away, or money sent, in a conversation about it."""
    if not told.talks_of_money:
        return None
    sent = emergencies.sends_money(told.text)
    gives = not sent and intents.contains_any(told.text, texts.GIVE_WORDS)
    gives = gives and not emergencies.is_sent_somewhere(told.text)
    # Who reached the bank gives it what it asks for.
    if (gives or _gave_nothing(told)) and not told.present.has_called:
        return leaked_credentials.handle(told.turn, told.text)
    return show(told.turn, topics.JUST_SENT) if sent and told.is_just_now else None


def _gave_nothing(told: ToldText) -> bool:
    """True if a person who was only asked for something gave nothing."""
    only_asked = told.now is not None and told.now.own_bank_first and not told.now.is_told
    return only_asked and intents.contains_any(told.text, texts.NOT_GIVEN_WORDS)


def _happened_again(told: ToldText) -> Answer | None:
    """The card once more, where money went again after the call."""
    if not told.present.has_called or not emergencies.is_once_more(told.text):
        return None
    finding = told.turn.reading.search(told.text)
    meant = finding.matches[0].id if finding.decision == "answer" else ""
    return show(told.turn, meant) if meant in emergency.TOPICS else None


def _tells_when(told: ToldText) -> Answer | None:
    """Answer the time of the event, and whether there is any left: the sooner the better; after
    days, not too late to call."""
    asks_time = time_ago.asks_if_in_time(told.text)
    if len(told.text) > _SENTENCE or not (asks_time or _is_of_time(told)):
        return None
    at = told.turn.event.at
    moment = time_ago.parse(told.text, at.astimezone(BANGKOK))
    if moment is None and _is_long_ago(told):
        return _days_ago(told, "")
    if moment is None:
        return _went_at(told, told.present, own.WHEN_BY_SLIP) if asks_time else None
    gone_at = moment.at.astimezone(UTC).isoformat()
    if at - moment.at >= _DAYS:
        return _days_ago(told, gone_at)
    local = moment.at
    said = own.went_at(local.hour, local.minute) if moment.is_counted else own.WHEN_BY_SLIP
    return _went_at(told, replace(told.present, gone_at=gone_at), said)


def _asks_if_in_time(told: ToldText) -> Answer | None:
    """Answer who asks if it is too late, before the words of a short line are heard in it; to the
    police it may be long in time."""
    asks = told.now is not None and told.is_short and time_ago.asks_if_in_time(told.text)
    of_else = emergencies.sends_money(told.text) or intents.contains_any(
        told.text, lexicon.OF_THE_POLICE
    )
    return _tells_when(told) if asks and not of_else else None


def _asks_whether_to_report(told: ToldText) -> Answer | None:
    """Answer who reached the bank and asks whether the police are to be told as well."""
    is_left = told.now is not None and told.now.has_called and not told.now.reported
    if told.now is None or not is_left or not clock_starts.asks_whether_to_report(told.text):
        return None
    return views.line(told.banks, told.goes_on(told.now, "next"), own.MUST_REPORT)


def _of_the_report(told: ToldText) -> Answer | None:
    """Answer what stands between the call to the bank and the report to the police."""
    said = own.OF_THE_REPORT.get(interruptions.of_the_report(told.text)) if told.now else None
    if said is None:
        return None
    return views.line(told.banks, told.goes_on(told.present, "next"), said)


def _is_of_time(told: ToldText) -> bool:
    """True if a text asks nothing, and is of this matter or of nothing but a time."""
    of_it = not told.is_elsewhere or emergencies.tells_only_of_time(told.text)
    return of_it and not emergencies.asks_something(told.text)


def _went_at(told: ToldText, now: Emergency, said: str) -> Answer:
    again = told.present.shown == "when"
    if again and time_ago.asks_if_in_time(told.text):
        said = own.THE_SOONER
    now = told.goes_on(now, "when")
    if now.has_called:
        return views.line(told.banks, now, own.NOTED_FOR_POLICE)
    return views.line(told.banks, now, said) if again else views.when(told.banks, now, said)


def _is_long_ago(told: ToldText) -> bool:
    if time_ago.is_months_ago(told.text, told.turn.today):
        return True
    long_ago = intents.contains_any(told.text, texts.LONG_AGO_WORDS)
    return long_ago or intents.is_one_of(told.text, texts.WHEN_WORDS)


def _days_ago(told: ToldText, gone_at: str) -> Answer:
    again = told.present.shown == "days"
    now = told.goes_on(replace(told.present, gone_at=gone_at), "days")
    if now.has_called:
        return views.line(told.banks, now, own.NOTED_FOR_POLICE)
    return views.line(told.banks, now, own.STILL) if again else views.STILL_CALL


def _parts(told: ToldText) -> Answer | None:
    """Answer thanks, a goodbye, a nod, or that a call is made now."""
    now = told.present
    if emergencies.will_call(told.text):
        if not now.has_called:
            return views.waits(told.banks, told.goes_on(now, "parted"))
        lead = own.GOOD
    elif not emergencies.parts(told.text):
        return None
    elif emergencies.thanks(told.text):
        lead = own.THANKED_AFTER_CALL if now.has_called else own.THANKED
    else:
        lead = own.GOOD if emergencies.nods(told.text) and now.is_told else own.PARTED
    return views.line(told.banks, told.goes_on(now, "parted"), lead)


def _asks_what_next(told: ToldText) -> Answer | None:
    what_now = told.is_short and intents.contains_any(told.text, lexicon.WHAT_NOW_WORDS)
    asked = emergencies.asks_what_next(told.text) or (what_now and not told.is_elsewhere)
    if not asked:
        return None
    if told.present.shown == "beside" and told.present.hears:
        return views.beside(told.banks, told.goes_on(told.present, "beside"), again=True)
    return views.line(told.banks, told.goes_on(told.present, "next"), own.NEXT)


def _asks_what_of(told: ToldText) -> Answer | None:
    """Answer "and the goods?" and "and the money?", with what is left to do."""
    said = own.WHAT_OF.get(second_matters.asks_what_of(told.text))
    if said is None or not told.present.is_told:
        return None
    return views.line(told.banks, told.goes_on(told.present, "fact"), said)


def _fact(told: ToldText) -> Answer | None:
    """Acknowledge more of what happened, with what is left to do; an unrelated text only once."""
    now, text = told.present, told.text
    goes_on = now.is_told or (told.last is not None and told.last.id == now.topic)
    if not goes_on or len(text) > _STORY or not _is_fact(told):
        return None
    tells, again = emergencies.tells_of_it(text), now.shown == "fact"
    of_the_case = not tells and facts.tells_of_the_case(text, told.turn.today)
    if tells or of_the_case:
        # A complaint begins with it, once there is consent.
        pre_consent.remember_told(told.turn)
    now = told.goes_on(now, "fact")
    if of_the_case:
        return views.beside_it(told.banks, now, own.FOR_THE_CASE)
    if again and not _is_of_it(text):
        return views.beside_it(told.banks, now, own.HEARD)
    return views.line(told.banks, now, _noted(now, text, again=again))


def _is_of_it(text: str) -> bool:
    """True if a text is about the money or the crook, or how the person feels about it."""
    tells = emergencies.tells_of_it(text) or emergencies.has_figure(text)
    return tells or emergencies.feels(text)


def _noted(now: Emergency, text: str, *, again: bool) -> str:
    if emergencies.feels(text) and not again:
        return own.FEELING
    tells = emergencies.tells_of_it(text) or emergencies.has_figure(text)
    if not (tells and now.is_told):
        return own.HEARD
    if now.has_called:
        return own.NOTED_AT_LAST if now.reported else own.NOTED_FOR_POLICE
    return own.NOTED_AGAIN if again else own.NOTED


def _is_fact(told: ToldText) -> bool:
    """True if a text states something and does not ask; of a sure topic it must not ask at all."""
    if emergencies.is_amount(told.text):
        return True
    asks = intents.ends_as_question(told.text) or emergencies.asks_at_first(told.text)
    asks = asks or case_questions.asks_by_when(told.text)
    if asks or intents.greets(told.text) or not thai.has_thai(told.text) or told.is_elsewhere:
        return False
    is_sure = told.turn.reading.search(told.text).decision == "answer"
    return not (is_sure and intents.asks(told.text))


# Asked before it is looked whether a text is of another matter.
_FIRST_STEPS: tuple[Callable[[ToldText], Answer | None], ...] = (
    ended.about_caller,
    open_case.warn_of_money_back,
    ended.about_number,
    ended.handle,
    friends_money.handle,
    open_case.holds_them_back,
    open_case.pays_on,
)
_STEPS: tuple[Callable[[ToldText], Answer | None], ...] = (
    ended.gave_identity,
    _asks_whether_to_report,
    open_case.hold_back,
    _of_the_report,
    call_steps.has_reported,
    call_steps.misses_the_owner,
    call_steps.calls_for_another,
    call_steps.cannot_call,
    call_steps.bank_is_closed,
    call_steps.bank_is_not_called,
    call_steps.was_paid_back,
    call_steps.is_told_to_wait,
    call_steps.is_on_hold,
    call_steps.is_unanswered,
    own_bank.asks_for_own_bank,
    own_bank.does_not_know_bank,
    call_steps.asks_about_the_call,
    _answers_what_leaked,
    call_steps.is_refused,
    call_steps.bank_holds,
    call_steps.has_called,
    call_steps.has_hung_up,
    _asks_if_in_time,
    open_case.handle,
    own_bank.names_a_bank,
    own_bank.denies_a_bank,
    _goes_on,
)
# Asked after it was looked whether something else happened, and only while an emergency goes on.
_LAST_STEPS: tuple[Callable[[ToldText], Answer | None], ...] = (
    _happened_again,
    _tells_when,
    _parts,
    _asks_what_next,
    open_case.still_hold_back,
    _asks_what_of,
    open_case.in_english,
    _fact,
)
