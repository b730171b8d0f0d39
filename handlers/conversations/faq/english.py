"""Answers to English texts: the nearest topic in English, the hotlines, and topics beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from handlers.cards import minors, other_offices, plain_english, topics
from handlers.cards.texts import other_offices as office_texts
from handlers.form.elsewhere import reported
from handlers.messages.context import Turn
from handlers.messages.postback import (
    Postback,
    message_text,
    parse_postback,
    payload,
    shorten_label,
)
from handlers.messages.reply import Answer, Button, Call, Card, Tap
from handlers.nlu import clock_starts, intents, moves
from handlers.nlu.lexicon.filed.intents import LETTER_WORDS
from handlers.nlu.story.harm import pre_purchase
from handlers.nlu.story.harm.around.texts import english as danger_texts
from handlers.records import day_lines
from handlers.records.day_lines import Told
from handlers.state import emergency, language, last_topic, reminders
from handlers.texts import english as texts
from handlers.texts import small_talk, status
from knowledge_base import SearchResult, Topic, thai

# The letters of a complaint's number may spell a word.
_WORD = re.compile(r"(?<![\w-])[a-z']+(?![\w-])")
# By stem, where a word begins with it (and ends, before a space), the longest first.
_STEMS = {
    stem: re.compile(rf"(?<![a-z]){re.escape(stem.strip())}{'(?![a-z])' * stem.endswith(' ')}")
    for stem in sorted(texts.IN_THAI, key=len, reverse=True)
}
_LEAST_WORDS = 3
_ASKS = re.compile(
    r"(?:how|can|could|where|when|what|which|do|does|did|is|are|should|may|will)\b|.*\?$"
)
# Less likely, what English finds by itself is somebody else's matter.
_LIKELY = 0.15
_NEAREST = 3
_HOW_TO_COMPLAIN, _CHECK_SELLER = "how-to-complain", "check-seller"
_NOT_RECEIVED, _CODES = "not-received", "otp-password"
_DID_NOT_COME, _CAME_ANYHOW = re.compile(texts.DID_NOT_COME), re.compile(texts.CAME_ANYHOW)
_SECRET = re.compile(danger_texts.OF_A_CODE)
_ASKS_IF_SCAM, _PAID_ALREADY = re.compile(texts.ASKS_IF_SCAM), re.compile(texts.PAID_ALREADY)
_REPORTS_SHOP, _TO_POLICE = re.compile(texts.REPORTS_SHOP), re.compile(texts.TO_THE_POLICE)
_CALL_1166 = Call(texts.CALL_1166, "1166")
_CALL_1155 = Call(texts.CALL_1155, "1155", strong=True)
_CALL_1441 = Call(texts.CALL_1441, "1441")
_CALLS: tuple[Button, ...] = (_CALL_1441, _CALL_1166)
# 1441, and in a hurry one's own bank beside it.
_IN_A_HURRY: tuple[Button, ...] = (replace(_CALL_1441, strong=True), topics.OWN_BANK_FIRST_BUTTON)
_OWN_BANK: tuple[Button, ...] = (topics.OWN_BANK_FIRST_BUTTON, _CALL_1441)
_OWN_CALLS: dict[str, tuple[Button, ...]] = {
    plain_english.MORE: _IN_A_HURRY,
    plain_english.ONLY_THAI: (_CALL_1155, _CALL_1441),
    "own-bank": _OWN_BANK,
    "tourist-police": (_CALL_1155, _CALL_1441),
    "before-leaving": (_CALL_1155, _CALL_1441),
}
_START = Tap(texts.START, "complaint/start", texts.START)
_OFFICER = Tap(texts.OFFICER, "call-back", texts.OFFICER)


def handle(turn: Turn) -> Answer | None:
    """Answer a question in English (no bare product name), and after it any text without Thai."""
    button = parse_postback(turn.action)
    if button is not None:
        return _tapped(turn, button)
    text = message_text(turn.action)
    if _is_for_others(text):
        return None
    if _wishes_letter(text):
        language.remember_english(turn)
        return None
    if _thanks(turn, text):
        language.remember_english(turn)
        return _said(texts.THANKED)
    talking = language.is_english(turn.state, turn.event.at)
    if not (asks_in_english(text) or (talking and _is_latin(text))):
        return None
    language.remember_english(turn)
    thanks = intents.starts_with_any(text, texts.THANKS_WORDS) or plain_english.says_bye(text)
    if talking and thanks:
        return _said(texts.THANKED)
    answer = _advised(turn, text)
    return answer if _only_asks(text) else minors.with_reassurance(text, answer)


def _thanks(turn: Turn, text: str) -> bool:
    """True for thanks in English; for those that Thai has too only where nothing is talked of."""
    nothing = last_topic.recent(turn.state, turn.event.at) is None
    words = texts.THANKS_AT_FIRST if nothing else ()
    return intents.is_one_of(text, (*texts.THANKS_ALONE, *words))


def _only_asks(text: str) -> bool:
    """True if it is asked whether somebody cheats, of nobody who was paid."""
    said = text.lower()
    return _ASKS_IF_SCAM.search(said) is not None and _PAID_ALREADY.search(said) is None


def _is_for_others(text: str) -> bool:
    asks_status = intents.is_one_of(text, status.IN_ENGLISH) or moves.asks_for_status(text)
    return asks_status or intents.is_one_of(text, small_talk.ASK_WORDS_IN_ENGLISH)


def _wishes_letter(text: str) -> bool:
    return not intents.asks(text) and intents.contains_whole(text, LETTER_WORDS)


def _tapped(turn: Turn, button: Postback) -> Answer | None:
    """Answer a tap on a topic in an English conversation, where it has English."""
    topic = turn.knowledge_base.topics.get(button.get("id"))
    tapped = button.action == "faq/topic" and topic is not None and topic.english
    if not tapped or topic is None or not language.is_english(turn.state, turn.event.at):
        return None
    return Answer((_told(turn, topic),), ask_again=True)


def asks_in_english(text: str) -> bool:
    """True if a text has English words and no Thai; text on the wrong keyboard has neither."""
    if thai.has_thai(text):
        return False
    words = _words(text)
    if plain_english.is_of_trouble(words):
        return True
    if len(words) < _LEAST_WORDS:
        is_hotline = plain_english.hotline_of(text.lower())
        return bool(is_hotline) or (bool(words) and not set(words).isdisjoint(texts.ALONE))
    return not set(words).isdisjoint(texts.ASKING | texts.ALONE)


def is_english(text: str) -> bool:
    """True if a text, however short, has an English word and no Thai."""
    said = set(_words(text))
    return not thai.has_thai(text) and not said.isdisjoint(texts.ASKING | texts.ALONE)


def asks_of_shops(text: str) -> bool:
    """True if an English text begins as a question, and has words of a matter of ours."""
    return _ASKS.match(text.strip().lower()) is not None and bool(_in_thai(text))


def _is_latin(text: str) -> bool:
    return bool(_words(text)) and not thai.has_thai(text)


def _words(text: str) -> list[str]:
    return _WORD.findall(thai.without_links(text).lower())


def _said(sentence: str) -> Answer:
    return Answer((Card(sentence, buttons=(_START, _CALL_1166)),), ask_again=True)


def _advised(turn: Turn, text: str) -> Answer:
    """The first of the nearest topics that has an answer in English, or an answer of no topic."""
    if done := _of_done(turn, text):
        return _with_days(turn, text, topics.JUST_SENT, Answer((done,), ask_again=True))
    finding = _found(turn, text)
    known = turn.knowledge_base.topics
    near = [known[each] for each in _nearest(finding, text)] if finding else []
    told_plainly = _in_plain_words(turn, text, finding)
    office = None if told_plainly else _of_another_office(turn, text)
    if office is not None:
        return Answer((office,), ask_again=True)
    return _of_topics(turn, text, near, told_plainly or _with_english(near))


def _nearest(finding: SearchResult, text: str) -> list[str]:
    """The topics nearest to a text; that of secrets only where one is named, or it is sure."""
    is_of_secret = finding.decision == "answer" or _SECRET.search(text.lower())
    found = (match.id for match in finding.matches if is_of_secret or match.id != _CODES)
    return list(found)[:_NEAREST]


def _of_done(turn: Turn, text: str) -> Card | None:
    """The steps after the call, or the report, that is told, and no advice to call after a call."""
    told = reported.parse(text, turn.today)
    called, reports = _has_called(text) or reported.BANK in told, reported.POLICE in told
    now = emergency.begin(turn, topics.JUST_SENT, is_told=True) if called or reports else None
    if now is None:
        return None
    called = called or now.has_called
    emergency.save(turn, replace(now, called_bank=called, reported=now.reported or reports))
    if reports and not called:
        return _card(texts.REPORTED)
    title, *paragraphs = texts.REPORTED_TOO if reports else texts.CALLED
    return Card(title, paragraphs=tuple(paragraphs), buttons=(_START, _OFFICER))


def _has_called(text: str) -> bool:
    """True if a call is told, or until when to tell the police of what the bank holds is asked."""
    said = intents.contains_any(text, texts.CALLED_WORDS)
    asks = clock_starts.asks_until_when(text) and clock_starts.is_held_in_english(text)
    return said or asks or intents.starts_with_any(text, ("called",))


def _with_days(turn: Turn, text: str, topic_id: str, answer: Answer) -> Answer:
    """The answer with the day until which somebody should know of it, where one is counted."""
    topic = turn.knowledge_base.topics.get(topic_id)
    if topic is None:
        return answer
    told, offer = Told(text, turn.event.waking_day), partial(reminders.offer, turn)
    return day_lines.with_line(answer, turn.knowledge_base, topic, told, turn.event.day, offer)


def _of_topics(turn: Turn, text: str, near: Sequence[Topic], about: Topic | None) -> Answer:
    """The topic's answer with those beside it, or the answer of no topic."""
    other = plain_english.no_topic_of(text)
    is_sent = about is not None and about.id == topics.JUST_SENT
    if other and (not is_sent or other in plain_english.FIRST_OF_ALL):
        if is_sent:
            emergency.begin(turn, topics.JUST_SENT)
        return Answer((_of_no_topic(other),), ask_again=True)
    advice = _told(turn, about) if about else _not_found(turn, near)
    others = _topics([each for each in near if each != about])
    answer = Answer((advice, *others), ask_again=True)
    return _with_days(turn, text, about.id, answer) if about else answer


def _in_plain_words(turn: Turn, text: str, finding: SearchResult | None) -> Topic | None:
    """The topic of a matter that is told in plain words, whatever the search finds nearest."""
    told = turn.knowledge_base.topics.get(plain_english.topic_of(text))
    told = told or _reported(turn, text) or _not_come(turn, text, finding)
    told = told or _before_paying(turn, text)
    return told if told and told.english else None


def _reported(turn: Turn, text: str) -> Topic | None:
    """The way to complain, for who wishes to report a shop, and not to the police."""
    said = text.lower()
    is_shop = _REPORTS_SHOP.search(said) and not _TO_POLICE.search(said)
    return turn.knowledge_base.topics.get(_HOW_TO_COMPLAIN) if is_shop else None


def _not_come(turn: Turn, text: str, finding: SearchResult | None) -> Topic | None:
    """The topic of who tells that nothing came, where no topic is sure."""
    said, is_sure = text.lower(), finding is not None and finding.decision == "answer"
    is_sure = is_sure and not plain_english.is_of_trouble(_words(text))
    is_told = _DID_NOT_COME.search(said) and not _CAME_ANYHOW.search(said)
    return turn.knowledge_base.topics.get(_NOT_RECEIVED) if is_told and not is_sure else None


def _before_paying(turn: Turn, text: str) -> Topic | None:
    """The topic of who asks whether to pay, whatever is paid for; the others tell of money gone."""
    known = turn.knowledge_base.topics.get(_CHECK_SELLER)
    asks = known is not None and (_only_asks(text) or pre_purchase.asks_to_pay_in_english(text))
    return known if known is not None and known.english and asks else None


def _not_found(turn: Turn, near: Sequence[Topic]) -> Card:
    """An introduction to the bot, or, once there was talk, that the text is not understood."""
    talked = last_topic.recent(turn.state, turn.event.at) is not None and not near
    return _card(texts.NOT_UNDERSTOOD if talked else (texts.TITLE, *texts.PARAGRAPHS))


def _with_english(near: Sequence[Topic]) -> Topic | None:
    """The nearest topic with an answer in English; urgent advice only where it is nearest of all,
    for it would frighten a person who only asks."""
    # Where to complain stands under every card as a button; what happened comes first.
    told = sorted(near, key=lambda topic: topic.id == _HOW_TO_COMPLAIN)
    calm = (each for each in told if each == near[0] or not _is_urgent(each))
    return next((each for each in calm if each.english), None)


def _of_no_topic(about: str) -> Card:
    return _card(texts.NO_TOPICS[about], _OWN_CALLS.get(about, _CALLS))


def _of_another_office(turn: Turn, text: str) -> Card | None:
    """The office whose matter it is; it is remembered for who wishes to complain next."""
    found = other_offices.in_english(text)
    if found is None:
        return None
    office, advice = found
    last_topic.offer(turn.state, office_texts.WHICH_OFFICE, turn.event.at, office=office)
    told = (office_texts.sees_to_it(office), advice, office_texts.MAY_FILE_HERE)
    return _card(told, (*other_offices.calls(office), *_CALLS))


def _is_urgent(topic: Topic) -> bool:
    return topic.urgent or topic.id in texts.URGENT_TOO


def _told(turn: Turn, topic: Topic) -> Card:
    """The topic's answer in English; the topic becomes the current one."""
    assert topic.english is not None
    last_topic.offer(turn.state, topic.id, turn.event.at)
    advice = (topic.english.title, *topic.english.answer.splitlines())
    emergency.begin(turn, topic.id)
    if not _is_urgent(topic):
        return _card(advice)
    return _card(advice, _OWN_BANK if topic.id in topics.OWN_BANK_FIRST else _IN_A_HURRY)


def _card(advice: tuple[str, ...], calls: tuple[Button, ...] = _CALLS) -> Card:
    title, *paragraphs = advice
    urgent = calls in (_IN_A_HURRY, _OWN_BANK)
    says_first = paragraphs[:1] == [texts.PARAGRAPHS[0]] or calls != _CALLS
    return Card(
        title,
        "urgent" if urgent else "plain",
        paragraphs=tuple(paragraphs),
        note="" if says_first else texts.ALWAYS,
        buttons=(*calls, _START, _OFFICER),
    )


def _topics(beside: Sequence[Topic]) -> tuple[Card, ...]:
    """The other topics that may be meant, of those with an answer in English."""
    buttons = tuple(_topic_button(topic) for topic in beside if topic.english)
    return (Card(texts.NEAREST, buttons=buttons),) if buttons else ()


def _topic_button(topic: Topic) -> Tap:
    title = topic.english.title if topic.english else topic.title
    return Tap(shorten_label(title), payload("faq/topic", id=topic.id), title)


def _found(turn: Turn, text: str) -> SearchResult | None:
    """The sure result of the English text; else that of its words in Thai, or a likely one."""
    alone = turn.reading.search(text)
    if alone.decision == "answer":
        return alone
    thai_words = _in_thai(text)
    if thai_words:
        return turn.reading.search(f"{thai_words} {text}")
    return alone if alone.matches and alone.matches[0].score >= _LIKELY else None


def _in_thai(text: str) -> str:
    left, found = text.lower(), []
    for stem, begins in _STEMS.items():
        if begins.search(left):
            found.append(texts.IN_THAI[stem])
            left = begins.sub(" ", left)
    return " ".join(found)
