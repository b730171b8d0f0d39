"""Steps of an emergency about calls: the person's bank, an unanswered call, what was said."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from handlers.cards import topics
from handlers.conversations.urgent import texts as own
from handlers.conversations.urgent import views
from handlers.conversations.urgent.texts import short_replies
from handlers.conversations.urgent.texts import without_telephone as deaf_texts
from handlers.conversations.urgent.told_text import ToldText, told_in
from handlers.form.elsewhere import reported
from handlers.messages.context import Turn
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.nlu import clock_starts, emergencies, intents, interruptions, phrases
from handlers.nlu.lexicon import emergency as lexicon
from handlers.nlu.story.harm import pays_more
from handlers.nlu.story.harm.around import deafness
from handlers.records import day_lines
from handlers.records.day_lines import Told
from handlers.state import emergency, reminders
from handlers.state.emergency import Emergency, ShownCard
from handlers.texts import calls
from knowledge_base import thai

_JUST_PAID = "just-paid"
# So short, words of a call or a bank are about nothing else.
_FEW_WORDS = 30


def pressed_called(turn: Turn) -> Answer:
    """Answer the button that says that a call was made."""
    told = told_in(turn, "")
    return _after_call(told, told.present)


def tells_of_call(told: ToldText) -> Answer:
    """Answer a loss that is told together with the call to the bank or 1441: the steps after it."""
    return _after_call(told, told.present)


def cannot_call(told: ToldText) -> Answer | None:
    """Answer a person who cannot use the telephone: somebody else helps."""
    advised = told.follows_advice or told.open_case is not None
    if advised and deafness.tells(told.text):
        return views.without_telephone(told.banks, told.goes_on(told.present, "beside"))
    if not advised or not emergencies.cannot_call(told.text):
        return None
    again = told.present.shown == "beside"
    if again and not told.present.hears:
        return views.beside_it(told.banks, told.goes_on(told.present, "beside"), deaf_texts.DO_GO)
    return views.beside(told.banks, told.goes_on(told.present, "beside"), again=again)


def with_helper(turn: Turn, answer: Answer | None) -> Answer | None:
    """The first card, and under it the ways of who tells at once not to be able to call."""
    now = emergency.recent(turn.state, turn.event.at)
    if answer is None or now is None:
        return answer
    emergency.save(turn, replace(now, shown="beside"))
    return replace(answer, replies=(*answer.replies, TextReply(own.BESIDE_AGAIN))[:MAX_REPLIES])


def calls_for_another(told: ToldText) -> Answer | None:
    """Answer who would call for the one whose account it is: to call, and what the bank may ask."""
    advised = told.follows_advice or told.open_case is not None
    if not advised or not interruptions.calls_for_another(told.text):
        return None
    again = told.present.shown == "for-another"
    now = told.goes_on(told.present, "for-another")
    return views.for_another(told.banks, now, again=again)


def misses_the_owner(told: ToldText) -> Answer | None:
    """Answer whom the bank asks for the owner, who will or can not speak: 1441, a branch, the
    police."""
    advised = told.follows_advice or told.open_case is not None
    if not advised or not interruptions.is_owner_missed(told.text):
        return None
    again = told.present.shown == "owner"
    unwilling = interruptions.is_owner_unwilling(told.text)
    now = told.goes_on(told.present, "owner")
    return views.without_owner(told.banks, now, unwilling=unwilling, again=again)


def is_on_hold(told: ToldText) -> Answer | None:
    """Answer who waits on the line: hold it, and do the rest meanwhile; who still does, and was
    told so, as one whom nobody answers."""
    waited = told.now is not None and told.now.shown == "hold"
    if not _is_on_hold(told):
        is_still = waited and interruptions.still_waits(told.text)
        is_still = is_still or _is_on_hold(told, too_long=True)
        return _after_silence(told) if is_still else None
    if waited:
        return _after_silence(told)
    now = told.goes_on(replace(told.present, is_told=True), "hold")
    return views.beside_it(told.banks, now, calls.ON_HOLD)


def _is_on_hold(told: ToldText, *, too_long: bool = False) -> bool:
    """True if the line is that of 1441 or a bank: it is named, or no crook may be on it."""
    case = told.open_case
    of_crook = told.now is None or (case is not None and case.told_to_hang_up)
    is_named = interruptions.names_line(told.text)
    is_theirs = is_named or not of_crook
    return is_theirs and interruptions.is_on_hold(told.text, too_long=too_long)


def bank_is_closed(told: ToldText) -> Answer | None:
    """Answer that a branch is closed: a call still reaches somebody."""
    return _to_reply(told, short_replies.BANK_CLOSED, short_replies.CLOSED)


def bank_is_not_called(told: ToldText) -> Answer | None:
    """Send to the bank or 1441 whoever has not called yet, also where the police know."""
    said = _to_reply(told, short_replies.NOT_CALLED, short_replies.CALL_NOW)
    if said is None or told.present.has_called:
        return said
    # The call is all that is left, not the papers of a report.
    to_call = replace(told.present, reported=False)
    return views.line(told.banks, to_call, short_replies.CALL_NOW)


def is_told_to_wait(told: ToldText) -> Answer | None:
    """Answer who reached the bank and is to wait for it: until when, and what goes on meanwhile."""
    now, said = told.now, phrases.without_numbers(told.text)
    is_waiting = phrases.is_made_of(said, short_replies.TOLD_TO_WAIT, short_replies.AROUND_WAIT)
    if now is None or not now.has_called or not is_waiting:
        return None
    return views.line(told.banks, told.goes_on(now, "fact"), short_replies.UNTIL_WHEN)


def was_paid_back(told: ToldText) -> Answer | None:
    """Answer that the money is told to be back: first it is looked at."""
    return _to_reply(told, short_replies.PAID_BACK, short_replies.LOOK_IF_IT_CAME)


def _to_reply(told: ToldText, words: Sequence[str], said: str) -> Answer | None:
    if told.now is None or not phrases.is_made_of(told.text, words, short_replies.AROUND):
        return None
    return views.line(told.banks, told.goes_on(told.now, "fact"), said)


def is_unanswered(told: ToldText) -> Answer | None:
    """Answer that nobody picks up: first the own bank, then 191 and the police, then a helper."""
    silent = interruptions.is_unanswered_hotline(told.text)
    silent = silent or (told.follows_advice and interruptions.is_unanswered_call(told.text))
    if not silent or emergencies.is_of_anothers_telephone(told.text):
        return None
    return _after_silence(told)


def _after_silence(told: ToldText) -> Answer:
    named = emergencies.own_bank(told.text, told.banks)
    now = replace(_not_reached(told), is_told=True, silent=told.present.silent + 1)
    now = replace(now, bank=named.id if named else now.bank)
    doors: tuple[ShownCard, ...] = ("bank" if now.bank else "picker", "door", "beside")
    if doors[(now.silent - 1) % len(doors)] == now.shown:
        now = replace(now, silent=now.silent + 1)
    door = doors[(now.silent - 1) % len(doors)]
    now = told.goes_on(now, door)
    if door == "door":
        return views.other_door(told.banks, now)
    if door == "beside":
        return views.beside(told.banks, now, again=False)
    return _own_bank_after_silence(told, now, is_named=named is not None)


def _lines_named(told: ToldText) -> tuple[bool, bool]:
    """Check that 1441 is named, and that a bank is."""
    of_bank = intents.contains_any(told.text, lexicon.OF_A_BANK)
    of_bank = of_bank or bool(told.banks.mentioned(told.text))
    return intents.contains_any(told.text, lexicon.OF_1441), of_bank


def _not_reached(told: ToldText) -> Emergency:
    """The emergency, without the call that was made and is told now to be unanswered."""
    of_1441, of_bank = _lines_named(told)
    is_any = of_1441 == of_bank
    now = told.present
    return replace(
        now,
        called_1441=now.called_1441 and not (of_1441 or is_any),
        called_bank=now.called_bank and not (of_bank or is_any),
    )


def _own_bank_after_silence(told: ToldText, now: Emergency, *, is_named: bool) -> Answer:
    """The person's bank where it is known, else the banks to choose from."""
    of_1441 = intents.contains_any(told.text, lexicon.OF_1441)
    bank_is_silent = now.own_bank_first and not of_1441
    first = calls.BANK_NOT_ANSWERED if bank_is_silent else calls.NOT_ANSWERED
    if not now.bank:
        return views.picker(told.banks, now, (first,))
    lead = (first,) if bank_is_silent or not is_named else ()
    return views.of_bank(told.banks.bank(now.bank), now, lead)


def asks_about_the_call(told: ToldText) -> Answer | None:
    """Answer a question on the call: what to press, to say, and to have ready."""
    if told.now is None and not intents.contains_any(told.text, lexicon.OF_1441):
        return None
    if emergencies.asks_for_menu(told.text):
        return views.menu(told.banks, told.goes_on(told.present, "menu"))
    if emergencies.asks_why_to_call(told.text):
        why = own.WHY_BLOCK if told.present.own_bank_first else own.WHY_CALL
        return views.line(told.banks, told.goes_on(told.present, "next"), why)
    if told.present.has_called or not emergencies.asks_what_to_say(told.text):
        return None
    return views.ready(told.banks, told.goes_on(told.present, "ready"))


def is_refused(told: ToldText) -> Answer | None:
    """Answer that the bank or 1441 does not take the case."""
    if told.now is None or not emergencies.is_refused(told.text):
        return None
    # What was not taken is no call that was made.
    return views.refused(told.banks, told.goes_on(_not_reached(told), "refused"))


def has_reported(told: ToldText) -> Answer | None:
    """Answer that the police are informed: the steps that are left."""
    tells = reported.POLICE in told.were_told
    if not tells and (told.now is None or not emergencies.has_reported(told.text)):
        return None
    if told.now is None and (told.is_elsewhere or not told.may_begin):
        return None
    return tells_of_report(told)


def tells_of_report(told: ToldText) -> Answer:
    """Answer a loss that is told together with the report to the police: what is left."""
    # Of an account no bank was called, and there is no case of a bank's.
    of_account = told.present.of_account
    again = told.present.reported or of_account
    called = told.present.called_bank or reported.BANK in told.were_told
    now = replace(told.present, reported=True, is_told=not of_account, called_bank=called)
    now = told.goes_on(now, "reported")
    return views.line(told.banks, now, own.GOOD) if again else views.reported(told.banks, now)


def has_called(told: ToldText) -> Answer | None:
    """Answer that a call was made: the steps after it."""
    # Of an account or an app more was to be done than a call.
    is_done = told.now is not None and told.now.is_told and not told.now.own_bank_first
    is_done = is_done and emergencies.says_done(told.text)
    if not (is_done or emergencies.has_called(told.text) or reported.BANK in told.were_told):
        return None
    # Whoever wants more is not to get it: that comes before the steps after the call.
    if pays_more.is_asked_again(told.text):
        return None
    if not (told.now or told.talks_of_money):
        return _called_before(told)
    elsewhere = len(told.text) > _FEW_WORDS and told.is_elsewhere
    return None if elsewhere else _after_call(told, told.present)


def bank_holds(told: ToldText) -> Answer | None:
    """Answer that a bank holds the money: the steps after the call, and the day to report by; who
    asks how the hours of the hold are counted, from when."""
    counts = clock_starts.asks_how_hold_counts(told.text)
    asks = clock_starts.asks_until_when(told.text)
    if told.life_is_in_danger or not (counts or _is_held(told)):
        return None
    turn, found = told.turn, told.turn.reading.danger(told.text)
    is_other = found is not None and found.kind != _JUST_PAID
    topic = turn.knowledge_base.topics.get(topics.JUST_SENT)
    if topic is None or is_other:
        return None
    buttons = (views.POLICE, topics.RECORD, topics.OFFICER)
    counted = Answer((TextReply(own.HOLD_COUNTS),), buttons)
    answer = counted if counts else _after_call(told, told.present)
    ended = day_lines.ended_hold(told.text, turn.event.waking_day, turn.event.day)
    if ended and asks:
        return Answer((TextReply(ended),), (views.POLICE, topics.CALL_1441, *buttons[1:]))
    held = Told(told.text, turn.event.waking_day)
    offer = partial(reminders.offer, turn)
    said = day_lines.with_line(answer, turn.knowledge_base, topic, held, turn.event.day, offer)
    # Who asks for the day hears it first.
    is_day_asked = asks and said != answer
    replies = (said.replies[-1], *said.replies[:-1]) if is_day_asked else said.replies
    return replace(said, replies=replies)


def _is_held(told: ToldText) -> bool:
    """True if the money is told to be held; of who asks until when to tell the police, also if the
    bank was told."""
    asks = clock_starts.asks_until_when(told.text) and thai.has_thai(told.text)
    if clock_starts.bank_holds(told.text, told.banks):
        return asks or not emergencies.asks_something(told.text)
    today = told.turn.event.waking_day
    is_told = reported.BANK in reported.parse(told.text, told.turn.today)
    return asks and (is_told or clock_starts.start_of("bank_hold", told.text, today) is not None)


def has_hung_up(told: ToldText) -> Answer | None:
    """Answer that the crook is off the line: the steps left where a secret or money has gone."""
    if not told.talks_of_money or not emergencies.has_hung_up(told.text):
        return None
    return views.line(told.banks, told.goes_on(told.present, "next"), own.HUNG_UP)


def _called_before(told: ToldText) -> Answer | None:
    """The steps after a call that was not mentioned before; no advice to call after a call."""
    names_line = len(told.text) <= _FEW_WORDS and any(_lines_named(told))
    of_bank = reported.BANK in told.were_told and not told.is_elsewhere
    if told.may_begin and (names_line or of_bank):
        return _after_call(told, told.present)
    is_first = told.last is None and emergencies.tells_only_of_call(told.text)
    return views.called_somebody() if is_first else None


def _after_call(told: ToldText, now: Emergency) -> Answer:
    """The steps after the call, once; then those that are left."""
    again = now.has_called
    of_1441, of_bank = _lines_named(told)
    if not (of_1441 or of_bank):
        if now.of_account and now.shown != "bank":
            return views.line(told.banks, told.goes_on(now, "called"), own.GOOD)
        of_bank = now.shown == "bank"
        of_1441 = not of_bank
    now = replace(
        now,
        is_told=True,
        called_1441=now.called_1441 or of_1441,
        called_bank=now.called_bank or of_bank,
        silent=0,
    )
    now = told.goes_on(now, "called")
    return views.line(told.banks, now, own.GOOD) if again else views.called()
