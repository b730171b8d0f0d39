"""Text told in several messages: read as one, and answered once."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db.queue.conversation_state import ConversationState
from handlers import texts
from handlers.cards import minors
from handlers.cards.texts.topics import OFFICER_LABEL
from handlers.conversations.faq import goods_trouble
from handlers.form import story_answers
from handlers.form.complaint import FieldName
from handlers.messages.context import NextHandler, Turn
from handlers.messages.event import Action, Event, TextMessage
from handlers.messages.postback import full_text, message_text, parse_postback, payload
from handlers.messages.reading import TextReading
from handlers.messages.reply import NO_REPLY, Answer, Tap, TextReply
from handlers.middleware.texts import pieces as own_texts
from handlers.nlu import intents, interruptions, moves
from handlers.nlu.story.harm import bodily, pre_purchase
from handlers.nlu.story.harm.around import alike, hazards, relatives
from handlers.nlu.story.lexicon.problem_types import CAME_WRONG, CROOK, TURN
from handlers.nlu.story.text import joined_words
from handlers.nlu.values.option_matching import plain
from handlers.nlu.values.spoken import sums
from handlers.state import callback_session, emergency, filed_session, language, pre_consent
from handlers.state import draft as drafts
from handlers.state.draft import CONSENT
from handlers.state.entries import TOLD_DANGER, TOLD_PIECES, ToldPieces
from handlers.texts import calls, personal_data
from handlers.texts import status as status_texts
from knowledge_base import thai
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS, DangerMatch

END = "pieces/end"
_START_FORM = "complaint/start"
# Between two pieces of one story, once the bot has said that it reads on: LINE's reply token
# lives for a minute, of which the answer needs some.
SLOW_S, LONGEST_SLOW_S = 32.0, 180.0
MOST_SILENCES = 6
_MOST = 20
_LEAST_FIRM, _LEAST, _LONGEST = 2, 6, 300
# So long a text that tells of a trouble is a whole story, with a purchase and without one.
_WHOLE, _LONG = 40, 60
_BOUGHT, _WENT_WRONG = re.compile(own_texts.BOUGHT), re.compile(f"{TURN}|{CAME_WRONG}")
_BOUGHT_IN_ENGLISH = re.compile(own_texts.BOUGHT_IN_ENGLISH)
_ASKS_IN_ENGLISH = re.compile(own_texts.ASKS_IN_ENGLISH)
_BY_CROOK = re.compile(f"{CROOK}|{own_texts.SELLER_GONE}")
_UNSEEN = "unseen-goods-preorder"
_PAID = (FieldName.PAID, FieldName.PAYMENT_METHOD)
_ANSWERS = (*texts.YES_WORDS, *texts.NO_WORDS, *texts.SKIP_WORDS, *texts.SEND_WORDS)
_COMMANDS = (
    *texts.RESUME_WORDS,
    *texts.CANCEL_WORDS,
    *status_texts.STATUS_ALONE_WORDS,
    *calls.OWN_BANK_WORDS,
    *personal_data.WORDS,
    OFFICER_LABEL,
)
# So soon after a card what tells of the same danger is the rest of what was told in pieces.
SAME_BURST = timedelta(seconds=15)


def belong_together(state: ConversationState, event: Event) -> bool:
    """True if texts in quick succession are one: no question is open but for free text."""
    draft = drafts.load(state)
    if draft is not None and not draft.paused:
        return draft.asking in (FieldName.STORY, CONSENT)
    filed = filed_session.load(state, event.at)
    if filed is not None:
        return filed.what == "reply" and not filed.proposed
    request = callback_session.load(state, event.at)
    return request is None or request.asking == callback_session.MESSAGE


def silence_s(state: ConversationState, event: Event, burst_s: float) -> float:
    """Seconds of silence that end a text in pieces; longer once the bot said that it reads on."""
    return SLOW_S if _earlier(state, event) is not None else burst_s


def longest_s(state: ConversationState, event: Event, burst_s: float) -> float:
    """Seconds after which it is answered, even if more comes."""
    return LONGEST_SLOW_S if _earlier(state, event) is not None else MOST_SILENCES * burst_s


def is_whole(state: ConversationState, event: Event, reading: TextReading) -> bool:
    """True if a text is answered without a wait for more: it is danger, a command or a question."""
    text = message_text(event.action)
    if not text or _asks(event, text) or stands_alone(state, text):
        return True
    if _tells_who_was_paid(state, event, text):
        return True
    if bodily.tells(text) or hazards.tells(text, surely=drafts.is_open(state)):
        return True
    found = danger(event, reading)
    if found is not None and _is_rest(state, event, found):
        return False
    if found is None or found.kind not in MONEY_KINDS:
        return found is not None
    # Of money the form hints by itself, and what is only alike may be the beginning of a story.
    return not found.is_learned and not drafts.is_open(state)


def _asks(event: Event, text: str) -> bool:
    """True if a text ends as a question; a lone "?" only hurries what is being read."""
    last = event.parts[-1] if event.parts else text
    asks = intents.ends_as_question(text) or _ASKS_IN_ENGLISH.search(last.lower())
    return any(map(str.isalnum, last)) and bool(asks)


def _tells_who_was_paid(state: ConversationState, event: Event, text: str) -> bool:
    """True if money was told to have gone a moment ago, and now that a crook has it."""
    earlier = _earlier(state, event)
    return earlier is not None and earlier.is_paid and bool(_BY_CROOK.search(plain(text)))


def _is_rest(state: ConversationState, event: Event, found: DangerMatch) -> bool:
    """True if the card of this danger was shown a moment ago."""
    told = TOLD_DANGER.recent(state, event.at, lambda danger: danger.at)
    if told is None or told.kind != found.kind:
        return False
    return event.at - datetime.fromisoformat(told.at) <= SAME_BURST


def stands_alone(state: ConversationState, text: str) -> bool:
    """True if a text is no part of another: a command, a caller in our name, or in a form a yes or
    a no."""
    if drafts.is_open(state) and intents.is_one_of(text, _ANSWERS):
        return True
    starts = intents.starts_with_any(text, texts.START_WORDS) or moves.is_command(text)
    starts = starts or interruptions.claims_to_be_ours(text)
    return starts or intents.is_one_of(text, _COMMANDS)


def danger(event: Event, reading: TextReading) -> DangerMatch | None:
    """The danger found in the whole text, or in one message of it; None for none."""
    found = (reading.danger(text) for text in (full_text(event.action), *event.parts) if text)
    return next((each for each in found if each is not None), None)


def _earlier(state: ConversationState, event: Event) -> ToldPieces | None:
    return TOLD_PIECES.recent(state, event.at, lambda told: told.at)


def around(turn: Turn, respond: NextHandler) -> Answer:
    """The answer to a text together with the pieces sent just before it."""
    told = _earlier(turn.state, turn.event)
    button = parse_postback(turn.action)
    is_end = button is not None and button.action == END
    TOLD_PIECES.clear(turn.state)
    if told is not None and (is_end or _goes_on(turn, message_text(turn.action))):
        return respond(_with_earlier(turn, told))
    return NO_REPLY if is_end else respond(turn)


def handle(turn: Turn) -> Answer | None:
    """Say that the bot reads on, for a part of a story that no topic answers; it is answered once
    it is complete, or nothing more comes."""
    text = message_text(turn.action)
    if not turn.services.waits_for_pieces or turn.event.was_waited_for or not _is_piece(turn, text):
        return None
    return _read_on(turn, text)


def begun_in_english(turn: Turn) -> Answer | None:
    """The same for a purchase in English, of which no trouble is told yet."""
    text = message_text(turn.action)
    if turn.event.was_waited_for or _BOUGHT_IN_ENGLISH.search(text.lower()) is None:
        return None
    if not turn.services.waits_for_pieces or not _may_be_piece(turn, text):
        return None
    language.remember_english(turn)
    return _read_on(turn, text)


def _read_on(turn: Turn, text: str) -> Answer:
    pre_consent.remember_told(turn)
    ids = [*turn.event.message_ids][-_MOST:]
    told = ToldPieces(ids, turn.event.at.isoformat(), _is_paid(turn, text))
    TOLD_PIECES.set(turn.state, told)
    if _starts_form(turn.services.next_action()):
        return NO_REPLY
    end = Tap(own_texts.END_LABEL, payload(END), own_texts.END_LABEL)
    trouble = goods_trouble.told(turn.reading, text)
    return Answer((TextReply(trouble.reading_on if trouble else own_texts.READING_ON),), (end,))


def _starts_form(action: Action | None) -> bool:
    """True if the form is asked for: it takes up the pieces."""
    button = parse_postback(action) if action is not None else None
    tapped = button is not None and button.action == _START_FORM
    typed = isinstance(action, TextMessage) and intents.starts_with_any(
        action.text, texts.START_WORDS
    )
    return tapped or typed


def _with_earlier(turn: Turn, told: ToldPieces) -> Turn:
    """The turn as if all pieces had come in one message; those taken back are not read."""
    earlier = {each: turn.services.stored_text(each) for each in told.ids}
    found = {each: text for each, text in earlier.items() if text}
    text = " ".join((*found.values(), message_text(turn.action))).strip()
    ids = (*found, *turn.event.message_ids)
    whole = replace(
        turn.event,
        action=TextMessage(text),
        message_id=ids[-1] if ids else None,
        earlier_ids=ids[:-1],
        was_waited_for=True,
    )
    return replace(turn, event=whole)


def _is_paid(turn: Turn, text: str) -> bool:
    """True if money is told to have gone, and no day that it went."""
    told = _answers(turn, text)
    return not told.keys().isdisjoint(_PAID) and FieldName.PURCHASE_DATE not in told


def _answers(turn: Turn, text: str) -> dict[str, Any]:
    """The answers of the form that a text tells, its words joined where they were typed apart."""
    return story_answers.of_story(turn.reading.story(joined_words(text)))


def _is_piece(turn: Turn, text: str) -> bool:
    """True if a text only tells a part of something that happened, and no topic is surely meant."""
    names_firm = bool(turn.knowledge_base.firms_in(plain(text)))
    least = _LEAST_FIRM if names_firm else _LEAST
    if not least <= len(text) <= _LONGEST or not _may_be_piece(turn, text):
        return False
    if _is_complete(turn, text):
        return False
    return names_firm or _has_figure(text) or _tells_something(turn, text)


def _may_be_piece(turn: Turn, text: str) -> bool:
    """True if nothing is asked, no danger, command or talk is in it, and no form is open."""
    if intents.asks_anyhow(text) or not _goes_on(turn, text) or _is_answered_at_once(turn, text):
        return False
    return drafts.load(turn.state) is None and belong_together(turn.state, turn.event)


def _is_answered_at_once(turn: Turn, text: str) -> bool:
    """True if money can still be stopped, went to the wrong account, or was a child's; or if the
    form is asked for at the end."""
    is_urgent = turn.reading.story(text, with_kind=False).urgent
    wants_form = intents.ends_with_any(text, texts.START_WORDS) or moves.wishes_to_file(text)
    wants_form = wants_form or moves.starts(text)
    is_other = alike.sends_wrongly(text) or alike.was_overpaid(text)
    is_other = is_other or minors.is_cheated_child(text)
    is_other = is_other or pre_purchase.is_about_to_buy(text)
    return is_urgent or wants_form or is_other or _is_of_who_pays_at_home(turn, text)


def _is_of_who_pays_at_home(turn: Turn, text: str) -> bool:
    case = emergency.open_case(turn.state, turn.event.at)
    return case is not None and case.at_home and relatives.hindrance(text) != ""


def _tells_something(turn: Turn, text: str) -> bool:
    if intents.contains_any(text, texts.TELLING_WORDS):
        return True
    return bool(story_answers.of_story(turn.reading.story(text, with_kind=False)))


def _is_complete(turn: Turn, text: str) -> bool:
    """True if a text tells a whole story, or a topic is surely meant that it does not only begin
    to tell of."""
    is_done, is_trouble = _told(turn, text)
    is_whole = len(text) >= (_WHOLE if is_done else _LONG) and is_trouble
    only_begins = is_done and not is_trouble
    return is_whole or (_is_of_a_topic(turn, text) and not only_begins)


def _is_of_a_topic(turn: Turn, text: str) -> bool:
    """True if a topic is surely meant; a sum in its parts is alike to some and means none."""
    return sums.parse(text) is None and turn.reading.search(text).decision == "answer"


def _told(turn: Turn, text: str) -> tuple[bool, bool]:
    """True if a text tells that something was bought or paid; and if that something went wrong."""
    told = _answers(turn, text)
    is_done = not told.keys().isdisjoint(_PAID) or _BOUGHT.search(plain(text)) is not None
    # A booking is unseen by itself, and no trouble yet.
    kind = told.get(FieldName.KIND, _UNSEEN)
    return is_done, kind != _UNSEEN or _WENT_WRONG.search(plain(text)) is not None


def _has_figure(text: str) -> bool:
    """True if a Thai text holds a digit: a sum, a size or a time."""
    return thai.has_thai(text) and any(letter.isdecimal() for letter in text)


def _goes_on(turn: Turn, text: str) -> bool:
    """True if a text may continue what was told: it is neither a command nor small talk."""
    ends = intents.greets(text) or intents.thanks_at_first(text)
    return bool(text) and not ends and not stands_alone(turn.state, text)
