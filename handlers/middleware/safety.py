"""Danger to somebody's life or freedom: the number to call, before all else and with no form."""

from dataclasses import replace
from datetime import timedelta

from db.statistics import metrics
from db.statistics.metrics import Metric
from handlers import texts
from handlers.cards import minors, topics
from handlers.conversations.faq import english
from handlers.conversations.faq.after_answer import picture_threat
from handlers.conversations.small_talk import afraid_at_home
from handlers.conversations.small_talk import handler as small_talk
from handlers.conversations.urgent import texts as urgent_texts
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import AudioMessage, FileMessage, ImageMessage, StickerMessage
from handlers.messages.postback import full_text, message_text
from handlers.messages.reply import MAX_REPLIES, Answer, TextReply
from handlers.middleware import danger_cards as cards
from handlers.middleware import denied_danger, pieces, told_danger
from handlers.middleware.texts import danger as danger_texts
from handlers.middleware.texts import thanked, threats
from handlers.middleware.texts import weary as weary_texts
from handlers.middleware.told_danger import BODY, HAZARDS, OF_1669
from handlers.nlu import emergencies, intents, phrases
from handlers.nlu.story.harm import bodily, deeds, open_cases, weary
from handlers.nlu.story.harm.around import alike, hazards
from handlers.nlu.story.harm.around.others import THREATENED
from handlers.nlu.values import option_matching
from handlers.state import draft as drafts
from handlers.state import emergency, language, last_topic
from handlers.state.entries import ToldDanger
from handlers.state.last_topic import LastTopic
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_SEXTORTION, _HELD = "sextortion", "held"
# They are over within the hour, then the matter is the shop again.
_PASSING = (BODY, *HAZARDS)
# With these no other card is ever shown, and what is no other matter is of them.
_ONLY_ITS_OWN = (*told_danger.ACTS, _HELD)
_STAYS = (*_ONLY_ITS_OWN, "crisis", _SEXTORTION)
_OF_HAZARDS = dict.fromkeys(HAZARDS, hazards.is_over)
_IS_OVER = {BODY: bodily.is_better, _HELD: alike.is_back, **_OF_HAZARDS}
_NOTED = TextReply(urgent_texts.NOTED_AGAIN)


def handle(turn: Turn) -> Answer | None:
    """Answer a text that tells of danger to life or freedom, in the middle of a form as well, which
    keeps what else is told. The whole text is read; the same kind again within minutes gets no
    second card."""
    text = full_text(turn.action)
    kind = told_danger.kind_of(turn, text)
    if not kind or kind in MONEY_KINDS:
        return None
    last, since = told_danger.recent(turn)
    _note_language(turn, kind, text)
    told_danger.remember(turn, kind)
    is_news = told_danger.note(turn, text)
    told = told_danger.known(turn)
    is_same = last == kind and (kind in _PASSING or since <= told_danger.SAME_TALK)
    if is_same and not is_news:
        step = cards.of_ambulance(told, text) or _other_way(turn, kind, text)
        said = "" if kind in told_danger.ACTS else text
        return step or _of_pictures(turn, text) or cards.again(told, said)
    if kind == _SEXTORTION:
        picture_threat.remember(turn)
    metrics.note(turn.session, Metric.DANGER_CARDS, kind)
    return Answer((cards.card(told),))


def _note_language(turn: Turn, kind: str, text: str) -> None:
    """Go on in English; what is heard as a threat is that, however short."""
    if (kind == THREATENED and not thai.has_thai(text)) or english.is_english(text):
        language.remember_english(turn)


def around(turn: Turn, respond: NextHandler) -> Answer:
    """Put one gentle line above the form that is begun in the hours after danger was reported, and
    above the reply to a picture. Who denies the danger hears a kind line once, and is answered."""
    denied = denied_danger.denied(turn)
    if denied is not None:
        return denied_danger.answer(turn, denied, respond)
    denied_danger.leave_jest(turn)
    before, was_open = drafts.load(turn.state), drafts.is_open(turn.state)
    talked = last_topic.recent(turn.state, turn.event.at)
    is_sleepless = _is_sleepless_in_emergency(turn)
    answer = respond(turn)
    if is_sleepless:
        return _with_listener(answer)
    kind, _ = told_danger.of_life(turn)
    if not kind or not answer.replies:
        return answer
    told = told_danger.known(turn)
    if before is None and drafts.load(turn.state) is not None:
        return replace(answer, replies=(cards.with_form(told), *answer.replies))
    is_file = isinstance(turn.action, ImageMessage | FileMessage)
    if not is_file and _is_first_answer(turn, told, talked):
        return cards.gently_answered(answer)
    return answer if was_open or not is_file else _gently(cards.again(told, ""), answer)


def _is_first_answer(turn: Turn, told: ToldDanger, before: LastTopic | None) -> bool:
    """True if who lost hope is shown or offered a topic, the first since that was told."""
    shown = last_topic.recent(turn.state, turn.event.at)
    is_answer = shown is not None and shown.at == turn.event.at.isoformat()
    is_first = before is None or before.at <= told.at
    return told.kind == "crisis" and not told.person and is_answer and is_first


def _minds_at_home(turn: Turn, text: str) -> bool:
    """True if that is told, and nothing is asked that one topic surely answers."""
    asks = intents.asks(text) and turn.reading.search(text).decision == "answer"
    return weary.minds_at_home(text) and not asks


def _is_sleepless_in_emergency(turn: Turn) -> bool:
    """True if sleep is told to be lost while an emergency goes on."""
    in_emergency = emergency.recent(turn.state, turn.event.at) is not None
    return in_emergency and open_cases.is_sleepless(message_text(turn.action))


def _with_listener(answer: Answer) -> Answer:
    """The answer, and under it the line of who listens to the sleepless."""
    said = (*answer.replies[: MAX_REPLIES - 1], TextReply(danger_texts.LISTENED_TO))
    return replace(answer, replies=said, choices=(*answer.choices, cards.CALL_1323))


def _gently(first: Answer, answer: Answer) -> Answer:
    """The reply to a picture under the line for a person in danger, and its calls."""
    replies = (*first.replies, *answer.replies)
    return replace(answer, replies=replies, choices=(*first.choices, *answer.choices))


def keep_from_home(turn: Turn) -> Answer | None:
    """Answer who minds that the office tells at home, in a form as well. Who has sent a complaint,
    and is in no danger, can have that noted in it."""
    kind, _ = told_danger.of_life(turn)
    if not afraid_at_home.minds(turn) or (turn.conversation.has_filed and not kind):
        return None
    told_danger.note(turn, message_text(turn.action))
    if not kind:
        return afraid_at_home.not_told(turn)
    again = _again(turn, "")
    return replace(again, replies=(minors.NOT_TOLD_AT_HOME, *again.replies), ask_again=True)


def follow_up(turn: Turn) -> Answer | None:
    """Answer texts in the hours after danger was reported: small steps, no form."""
    kind, since = told_danger.of_life(turn)
    if not kind:
        return None
    if isinstance(turn.action, StickerMessage | AudioMessage):
        return _unread(turn, kind, is_spoken=isinstance(turn.action, AudioMessage))
    text = message_text(turn.action)
    if not text or len(text) > told_danger.SHORT:
        return None
    if told_danger.note(turn, text):
        return Answer((cards.abroad(),))
    is_over = _IS_OVER.get(kind)
    if is_over is not None and is_over(text):
        return _relieved(turn, kind)
    if _is_own_despair(turn, kind) and weary.is_better(text):
        return _better(turn)
    return None if _is_of_the_shop(kind, text) else _to_text(turn, kind, text, since)


def _better(turn: Turn) -> Answer:
    """The line to whose heart is lighter; the talk goes on, and staff still hear of the despair."""
    denied_danger.leave(turn)
    return Answer((TextReply(weary_texts.BETTER),), (*topics.FOLLOW_UPS, cards.CALL_1323))


def _to_text(turn: Turn, kind: str, text: str, since: timedelta) -> Answer | None:
    if kind == BODY and bodily.asks_for_doctor(text):
        return cards.to_doctor()
    if (step := _step_in(turn, kind, text)) is not None:
        return step
    if kind in _ONLY_ITS_OWN:
        return None if denied_danger.is_another_matter(turn, kind, text) else _again(turn, text)
    asks = intents.asks_anyhow(text) or pieces.stands_alone(turn.state, text)
    return _again(turn, text) if since <= pieces.SAME_BURST and not asks else None


def _step_in(turn: Turn, kind: str, text: str) -> Answer | None:
    """The next step in this danger that the text asks for; None where it asks for none."""
    step = cards.of_ambulance(told_danger.known(turn), text) or _of_pictures(turn, text)
    step = step or _of_weary(turn, kind, text) or _small_step(turn, kind, text)
    return step or _step_of_despair(turn, kind, text)


def stay(turn: Turn) -> Answer | None:
    """Stay for hours with who lost hope, or is threatened with pictures: whatever they tell, and do
    not ask, that is no other matter, nor of the bank and the money, is of that."""
    text = message_text(turn.action)
    kind, _ = told_danger.of_life(turn)
    if kind not in _STAYS or not text or len(text) > told_danger.SHORT:
        return None
    return None if denied_danger.leaves(turn, kind, text) else _again(turn, text)


def _relieved(turn: Turn, kind: str) -> Answer:
    denied_danger.forget(turn, kind)
    said, calls = denied_danger.back_home() if kind == _HELD else denied_danger.relieved(kind)
    return Answer((TextReply(said),), (*topics.FOLLOW_UPS, *calls), ask_again=True)


def _unread(turn: Turn, kind: str, *, is_spoken: bool) -> Answer:
    again = _again(turn, "")
    not_heard = danger_texts.NOT_HEARD_AFTER_ACT if kind in OF_1669 else danger_texts.NOT_HEARD
    unheard = (TextReply(not_heard),) if is_spoken else ()
    return replace(again, replies=(*unheard, *again.replies))


def _small_step(turn: Turn, kind: str, text: str) -> Answer | None:
    """The answer that is the same in any danger; None for other texts."""
    other_way = _other_way(turn, kind, text)
    if other_way is not None or weary.is_not_reached(text):
        return other_way or _again(turn, text)
    if cards.has_own_line(kind) and _has_called(text):
        return cards.called(told_danger.known(turn))
    if phrases.is_made_of(text, texts.THANKS_WORDS, thanked.AROUND):
        return cards.thanked(told_danger.known(turn))
    cannot_bear = kind == _SEXTORTION and weary.cannot_bear(text)
    return _again(turn, text) if _is_no_matter(text) or cannot_bear else None


def _of_weary(turn: Turn, kind: str, text: str) -> Answer | None:
    """The answer to who lost hope, and has told already or wants no number to call."""
    if not _is_own_despair(turn, kind) or weary.is_not_reached(text):
        return None
    if weary.wants_no_number(text):
        told_danger.note_without_numbers(turn)
        return cards.without_call(of_money=_is_of_money(turn, kind))
    return cards.heard(of_money=_is_of_money(turn, kind)) if weary.has_told(text) else None


def _is_own_despair(turn: Turn, kind: str) -> bool:
    """True if the person lost hope, and tells of no deed and of nobody else."""
    return not cards.has_own_line(kind) and not told_danger.known(turn).person


def _of_pictures(turn: Turn, text: str) -> Answer | None:
    """The answer to what is asked or told after a threat with pictures, also where the person
    threatened has lost hope since."""
    is_of_them = told_danger.of_life(turn)[0] == _SEXTORTION or picture_threat.is_talked_of(turn)
    return picture_threat.handle(turn, text) if is_of_them else None


def _other_way(turn: Turn, kind: str, text: str) -> Answer | None:
    """Another way, where the call is not answered or nobody is there to make it."""
    told = told_danger.known(turn)
    if weary.is_not_reached(text) and _has_doors(kind):
        return cards.other_door(told, again=told_danger.note_door(turn))
    if told.door_at and _has_doors(kind) and weary.asks_whom_to_call(text):
        return cards.whom_to_call()
    if kind in OF_1669 and intents.contains_any(text, danger_texts.ALONE_WORDS):
        return cards.alone(kind)
    is_mute = kind == THREATENED and emergencies.cannot_call(text)
    return cards.other_door(told, again=False) if is_mute else None


def _step_of_despair(turn: Turn, kind: str, text: str) -> Answer | None:
    if cards.has_own_line(kind):
        return None
    of_money = _is_of_money(turn, kind)
    to_listeners = weary.is_of_listeners(text, danger_texts.LISTENERS)
    if _has_called(text):
        of_bank = of_money and not to_listeners
        return cards.called_the_bank() if of_bank else cards.called(told_danger.known(turn))
    if to_listeners and not intents.asks(text):
        return _again(turn, text)
    if _minds_at_home(turn, text):
        said = danger_texts.AT_HOME if of_money else danger_texts.AT_HOME[:-1]
        return Answer(tuple(map(TextReply, said)), (cards.CALL_1323_FIRST,))
    if of_money and intents.contains_any(text, danger_texts.WHEN_WORDS):
        return cards.small_steps()
    return _again(turn, text) if _stays_with_it(text) else None


def _stays_with_it(text: str) -> bool:
    """True for a loss, its sum, or thanks, which is no reason to leave who is in despair."""
    is_lost = emergencies.is_amount(text) or deeds.tell_of_loss(text)
    return is_lost or intents.contains_any(text, texts.THANKS_WORDS)


def _has_called(text: str) -> bool:
    """True if a call was answered, whichever number is named in it."""
    said = option_matching.without(text, (*danger_texts.LISTENERS, *threats.NUMBERS))
    return emergencies.has_called(text) or emergencies.has_called(said.replace(" ", ""))


def _is_no_matter(text: str) -> bool:
    """True for small talk, a greeting or a goodbye, which names no other matter."""
    return emergencies.parts(text) or intents.greets(text) or small_talk.names_no_matter(text)


def sleepless(turn: Turn) -> Answer | None:
    """Be kind to a person who cannot sleep, and offer somebody who listens; where money is lost,
    the bank and 1441 come before."""
    text = message_text(turn.action)
    kind, _ = told_danger.of_life(turn)
    in_emergency = emergency.recent(turn.state, turn.event.at) is not None
    if kind or in_emergency or not open_cases.is_sleepless(text):
        return None
    if not open_cases.tells_of_a_loss(text):
        return Answer((TextReply(danger_texts.SLEEPLESS),), cards.SLEEPLESS, ask_again=True)
    emergency.begin(turn, topics.JUST_SENT)
    last_topic.remember(turn.state, topics.JUST_SENT, turn.event.at)
    return Answer((cards.lost_sleep(),), topics.AFTER_URGENT, ask_again=True)


def before_topic_list(turn: Turn) -> Answer | None:
    """Stay with a person in danger where no topic is surely meant and no goods are asked about."""
    text = message_text(turn.action)
    kind, _ = told_danger.of_life(turn)
    if not kind or not text or turn.reading.search(text).decision == "answer":
        return None
    if intents.asks(text) and emergencies.tells_of_goods(text):
        return None
    return None if _is_of_the_shop(kind, text) else _again(turn, text)


def _is_of_the_shop(kind: str, text: str) -> bool:
    """True if the shop is talked of again, after what came from its goods."""
    return kind in _PASSING and bodily.is_of_the_shop(text)


def _has_doors(kind: str) -> bool:
    """True if there is another way than the call that nobody answers."""
    return not cards.has_own_line(kind) or kind in OF_1669


def _is_of_money(turn: Turn, kind: str) -> bool:
    """True if money was told to be gone, so that a call may have been to the bank."""
    return kind == told_danger.LOST_ALL or told_danger.known(turn).of_money


def _again(turn: Turn, text: str) -> Answer:
    told = told_danger.known(turn)
    wants_help = intents.asks_anyhow(text) or deeds.tell_of_loss(text)
    if told.without_numbers and _is_own_despair(turn, told.kind) and not wants_help:
        return cards.still_here()
    said = cards.again(told, text)
    is_sum = _is_of_money(turn, told.kind) and emergencies.is_amount(text)
    return replace(said, replies=(_NOTED, *said.replies)) if is_sum else said
