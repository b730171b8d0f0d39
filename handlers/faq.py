"""Questions on safe shopping: an answer with its source, a choice, or an honest "not sure"."""

from dataclasses import replace

from handlers import (
    asked_questions,
    follow_up,
    last_topic,
    listening,
    passages,
    texts,
    topic_cards,
    two_questions,
    young_cards,
)
from handlers.buttons import Pressed, pressed, typed
from handlers.event import SentPlace, SentSticker, SentUnknown, SentVideo, SentVoice
from handlers.last_topic import LastTopic
from handlers.reply import Answer, Call, Words
from handlers.texts import asking
from handlers.turn import Turn
from handlers.two_questions import Two
from knowledge_base import Finding, Topic

_SENTENCES: tuple[tuple[type, str], ...] = (
    (SentSticker, texts.STICKER),
    (SentPlace, texts.PLACE),
    (SentVideo, texts.VIDEO),
    (SentUnknown, texts.UNKNOWN_KIND),
)


def handle(turn: Turn) -> Answer | None:
    """The last handler: answers any text, and any message that holds no words."""
    button = pressed(turn.did)
    if button is not None:
        return _pressed(turn, button)
    text = typed(turn.did)
    if text:
        return young_cards.under(text, _asked(turn, text))
    if isinstance(turn.did, SentVoice):
        return _voice(turn)
    found = (sentence for kind, sentence in _SENTENCES if isinstance(turn.did, kind))
    sentence = next(found, None)
    return Answer((Words(sentence),), topic_cards.AFTER) if sentence else None


def _voice(turn: Turn) -> Answer:
    """Who speaks rather than types may call, or tap a section."""
    calls = (Call(texts.CALL_1166_LABEL, "1166"), Call(texts.CALL_1441_LABEL, "1441"))
    sections = topic_cards.section_buttons(turn.knowledge_base.sections)
    return Answer((Words(texts.VOICE),), (*calls, *sections))


def _pressed(turn: Turn, button: Pressed) -> Answer:
    if button.action == "faq/none":
        last_topic.forget(turn.state)
        return topic_cards.not_sure(turn.knowledge_base)
    if button.action == "faq/section":
        return _section(turn, button.get("id"))
    if button.action not in ("faq/topic", "faq/more"):
        return Answer((Words(texts.BUTTON_GONE),), topic_cards.AFTER, ask_again=True)
    topic = turn.knowledge_base.topics.get(button.get("id"))
    if topic is None:
        return Answer((Words(texts.TOPIC_GONE),), ask_again=True)
    if button.action == "faq/more":
        return _more(turn, topic)
    key = button.get("of")
    return _answer(turn, topic, key if asked_questions.choose(turn, key, topic.id) else "")


def _section(turn: Turn, section_id: str) -> Answer:
    for section in turn.knowledge_base.sections:
        if section.id == section_id:
            return topic_cards.section(turn.knowledge_base, section)
    return Answer((Words(texts.TOPIC_GONE),), ask_again=True)


def _asked(turn: Turn, text: str) -> Answer:
    if not listening.swears(text):
        return _found(turn, two_questions.without_lead(text))
    answer = _found(turn, listening.without_swearing(text))
    return Answer((Words(asking.ANNOYED), *answer.replies), answer.choices, answer.ask_again)


def _found(turn: Turn, text: str) -> Answer:
    search = turn.reading.search
    if listening.is_one_of(text, asking.VAGUE):
        return _ask_what_is_wrong(turn)
    if follow_up.tells_of_cheating_customer(text):
        last_topic.remember(turn.state, asking.CHEATED_SELLER_TOPICS[0], turn.event.at)
        return topic_cards.cheated_seller(turn.knowledge_base)
    two = two_questions.find(text, search)
    if two is not None:
        return _both(turn, two)
    alone = search(text)
    last = last_topic.recent(turn.state, turn.event.at)
    if _is_what_was_wrong(last, alone):
        return _shown(turn, text, replace(alone, decision="answer"))
    before = turn.knowledge_base.topics.get(last.id) if last else None
    if last is None or before is None:
        return _shown(turn, text, alone)
    if _is_refused(turn, text, before):
        asked_questions.remember(turn, text, alone)
        return topic_cards.refused(turn.knowledge_base, before)
    if last.answered and follow_up.asks_as_seller(text, before):
        return _said_on(turn, text, last, before)
    said = "" if last.answered else asked_questions.words_before(turn, before.id)
    read = follow_up.read(text, alone, before, search, said)
    if read is None:
        return _shown(turn, text, alone)
    if said or (read.decision == "answer" and read.matches[0].id != before.id):
        return _shown(turn, text, read)
    asked_questions.remember(turn, text, read)
    return _said_on(turn, text, last, before) if last.answered else _answer(turn, before, "")


def _ask_what_is_wrong(turn: Turn) -> Answer:
    """Goods with "a problem": which one, before anything is guessed."""
    known = turn.knowledge_base.topics
    taps = [topic_cards.topic_button(known[each]) for each in asking.VAGUE_TOPICS if each in known]
    last_topic.offer(turn.state, asking.VAGUE_KEY, turn.event.at)
    return topic_cards.choice(taps, asking.VAGUE_TITLE)


def _is_what_was_wrong(last: LastTopic | None, alone: Finding) -> bool:
    """Whether the text says which of the problems it is, that were just offered."""
    asked = last is not None and last.id == asking.VAGUE_KEY
    return asked and alone.decision == "choose" and alone.matches[0].id in asking.VAGUE_TOPICS


def _both(turn: Turn, two: Two) -> Answer:
    keys = [asked_questions.remember(turn, *question) for question in two.questions]
    topics = [turn.knowledge_base.topic(each) for each in two.ids]
    if not two.sure:
        taps = map(topic_cards.topic_button, topics, keys)
        return topic_cards.choice(taps, asking.FAIRLY_SURE_BOTH)
    last_topic.remember(turn.state, two.ids[1], turn.event.at)
    return topic_cards.both(turn.knowledge_base, topics)


def _shown(turn: Turn, text: str, finding: Finding) -> Answer:
    key = asked_questions.remember(turn, text, finding)
    matches = finding.matches
    if finding.decision == "answer":
        return _answer(turn, turn.knowledge_base.topic(matches[0].id), key, text)
    if finding.decision == "none":
        return topic_cards.not_sure(turn.knowledge_base)
    topics = [turn.knowledge_base.topic(match.id) for match in matches[: topic_cards.CHOICES]]
    last_topic.offer(turn.state, topics[0].id, turn.event.at)
    return topic_cards.choice(topic_cards.topic_button(topic, key) for topic in topics)


def _said_on(turn: Turn, text: str, last: LastTopic, before: Topic) -> Answer:
    """What is left to say of the topic before: the line that was asked for, or the rest."""
    line = passages.closest(text, before)
    if line:
        read_all = last.more_was_read
        return topic_cards.passage(turn.knowledge_base, before, line, more_was_read=read_all)
    if before.more and not last.more_was_read:
        return _more(turn, before, asking.STILL_ABOUT)
    return topic_cards.above(turn.knowledge_base, before, more_was_read=last.more_was_read)


def _is_refused(turn: Turn, text: str, before: Topic) -> bool:
    sold = turn.knowledge_base.section_of(before.id).id in asking.SELLING
    return sold and follow_up.tells_of_refusal(text)


def _answer(turn: Turn, topic: Topic, key: str, text: str = "") -> Answer:
    """The topic's card, which never comes twice in a row: the second time, the line of it that
    `text` asks for; `key` is the question's."""
    last = last_topic.recent(turn.state, turn.event.at)
    again = last is not None and last.id == topic.id and last.answered
    more_was_read = last is not None and again and last.more_was_read
    last_topic.remember(turn.state, topic.id, turn.event.at, more_was_read=more_was_read)
    line = passages.closest(text, topic) if again else ""
    if line:
        return topic_cards.passage(turn.knowledge_base, topic, line, more_was_read=more_was_read)
    if again:
        return topic_cards.above(turn.knowledge_base, topic, more_was_read=more_was_read)
    return topic_cards.answer(turn.knowledge_base, topic, asked_questions.votes(key))


def _more(turn: Turn, topic: Topic, lead: str = "") -> Answer:
    last_topic.remember(turn.state, topic.id, turn.event.at, more_was_read=True)
    return topic_cards.more(topic, lead)
