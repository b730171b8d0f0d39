"""Questions on safe shopping: an answer with its source, a choice, or an honest "not sure"."""

from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from functools import partial

from handlers import texts
from handlers.cards import minors, what_is_wrong
from handlers.cards import topics as cards_topics
from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import (
    compound,
    counted_matters,
    doctor,
    goods_trouble,
    other_offices,
    passages,
)
from handlers.conversations.faq import texts as own_texts
from handlers.conversations.faq.after_answer import follow_up, stages
from handlers.conversations.faq.compound import TwoQuestions
from handlers.messages.context import Turn
from handlers.messages.event import (
    AudioMessage,
    LocationMessage,
    StickerMessage,
    UnknownMessage,
    VideoMessage,
    waking_day,
)
from handlers.messages.postback import Postback, message_text, parse_postback
from handlers.messages.reply import Answer, Call, TextReply
from handlers.nlu import case_questions, emergencies, intents
from handlers.nlu import sellers_side as listening
from handlers.records import day_lines
from handlers.records.day_lines import Told
from handlers.state import emergency, last_topic, question_log, reminders, sellers_side
from handlers.state.last_topic import LastTopic
from knowledge_base import SearchResult, Topic

# Of a choice the likeliest sections, and how many topics who chooses none of the first ones sees.
_SECTIONS_OFFERED, _NEXT_OFFERED = 2, 5
_SENTENCES: tuple[tuple[type, str], ...] = (
    (StickerMessage, texts.STICKER),
    (LocationMessage, texts.PLACE),
    (VideoMessage, texts.VIDEO),
    (UnknownMessage, texts.UNKNOWN_KIND),
)


def handle(turn: Turn) -> Answer | None:
    """Answer any text, and any message without text, as the last handler."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = message_text(turn.action)
    if text:
        known = doctor.handle(turn, text) or other_offices.handle(turn, text)
        known = known or counted_matters.with_the_carrier(turn, text)
        return known or minors.with_reassurance(text, _asked(turn, text))
    if isinstance(turn.action, AudioMessage):
        return _voice(turn)
    found = (sentence for kind, sentence in _SENTENCES if isinstance(turn.action, kind))
    sentence = next(found, None)
    return Answer((TextReply(sentence),), cards_topics.FOLLOW_UPS) if sentence else None


def tell_stage(turn: Turn) -> Answer | None:
    """The card of the stage that a text tells after the answer of a topic that is never urgent,
    before it is read as a matter of its own; None for all else."""
    text, last = message_text(turn.action), last_topic.recent(turn.state, turn.event.at)
    before = turn.knowledge_base.topics.get(last.id) if last is not None else None
    if not text or last is None or before is None or stages.is_urgent(before):
        return None
    return _of_stage(turn, text, last, before)


def _of_stage(turn: Turn, text: str, last: LastTopic, before: Topic) -> Answer | None:
    if before.variants is None or not last.answered:
        return None
    stage = stages.in_text(turn, before, text)
    if stage is None or not stages.is_new(before, stage, last):
        return None
    if not follow_up.stays(text, turn.reading.question(text), before):
        return None
    return _with_days(turn, before, text, stages.card(turn, before, "", stage))


def _voice(turn: Turn) -> Answer:
    """The answer to a voice message: numbers to call, sections to tap."""
    calls = (Call(texts.CALL_1166_LABEL, "1166"), Call(texts.CALL_1441_LABEL, "1441"))
    sections = cards_topics.section_buttons(turn.knowledge_base.sections)
    return Answer((TextReply(texts.VOICE),), (*calls, *sections))


def _pressed(turn: Turn, button: Postback) -> Answer:
    if button.action == "faq/none":
        last_topic.forget(turn.state)
        return _none_of_those(turn, button.get("of"), button.get("after"))
    if button.action == "faq/section":
        return _section(turn, button.get("id"))
    if button.action not in ("faq/topic", "faq/more"):
        return Answer((TextReply(texts.BUTTON_GONE),), cards_topics.FOLLOW_UPS, ask_again=True)
    topic = turn.knowledge_base.topics.get(button.get("id"))
    if topic is None:
        return Answer((TextReply(texts.TOPIC_GONE),), ask_again=True)
    if button.action == "faq/more":
        return _more(turn, topic)
    key = button.get("of")
    told = _told_when_offered(turn, key)
    chosen = question_log.record_choice(turn, key, topic.id)
    if stage := stages.tapped(topic, button.get("stage")):
        return _with_line(turn, topic, told, stages.card(turn, topic, key, stage))
    return _with_line(turn, topic, told, _answer(turn, topic, key if chosen else "", told.text))


def _told_when_offered(turn: Turn, key: str) -> Told:
    """The question for which a topic is chosen, dated to the day when the topic was offered."""
    last = last_topic.recent(turn.state, turn.event.at)
    if last is None:
        return Told("", turn.today)
    offered = waking_day(datetime.fromisoformat(last.at))
    return Told(question_log.words_of(turn, key), offered)


def _section(turn: Turn, section_id: str) -> Answer:
    for section in turn.knowledge_base.sections:
        if section.id == section_id:
            return cards_topics.section(turn.knowledge_base, section)
    return Answer((TextReply(texts.TOPIC_GONE),), ask_again=True)


def _asked(turn: Turn, text: str) -> Answer:
    if not intents.has_profanity(text):
        return _found(turn, compound.without_lead(text))
    answer = _found(turn, intents.without_profanity(text))
    return replace(answer, replies=(TextReply(cards_texts.ANNOYED), *answer.replies))


def _found(turn: Turn, text: str) -> Answer:
    search = turn.reading.search
    vague = what_is_wrong.parse(text)
    if vague is not None:
        return _ask_what_is_wrong(turn, vague)
    two = compound.find(text, search)
    if two is not None:
        return _both(turn, two)
    sells = sellers_side.recent(turn.state, turn.event.at)
    alone = follow_up.read_as_seller(text, search) if sells else turn.reading.question(text)
    last = last_topic.recent(turn.state, turn.event.at)
    if _is_what_was_wrong(last, alone):
        return _shown(turn, text, replace(alone, decision="answer"))
    before = turn.knowledge_base.topics.get(last.id) if last else None
    if last is None or before is None:
        return _shown_first(turn, text, alone)
    staged = _of_stage(turn, text, last, before)
    return staged or _after_topic(turn, text, alone, last, before)


def _shown_first(turn: Turn, text: str, alone: SearchResult) -> Answer:
    """The answer to a text before which there was talk of no topic."""
    if case_questions.is_reproach(text):
        return _ask_what_is_wrong(turn, what_is_wrong.OF_GOODS)
    return _shown(turn, text, alone)


def _after_topic(
    turn: Turn, text: str, alone: SearchResult, last: LastTopic, before: Topic
) -> Answer:
    """The answer to a text that may follow up on the topic before, or begin another."""
    if last.answered and emergencies.wants_to_read_on(text):
        return _read_on(turn, last, before, cards_texts.STILL_ABOUT)
    if _is_refused(turn, text, alone, before):
        question_log.remember(turn, text, alone)
        return cards_topics.after_refusal(turn.knowledge_base, before)
    if last.answered and _is_of_topic(turn, text, alone, before):
        return _said_on(turn, text, last, before)
    said = "" if last.answered else question_log.previous_question(turn, before.id)
    read = follow_up.parse(text, alone, before, turn.reading.search, said)
    if read is None:
        return _shown(turn, text, alone)
    if said or (read.decision == "answer" and read.matches[0].id != before.id):
        return _shown(turn, text, read)
    question_log.remember(turn, text, read)
    return _said_on(turn, text, last, before) if last.answered else _answer(turn, before, "")


def _ask_what_is_wrong(turn: Turn, question: what_is_wrong.VagueTrouble) -> Answer:
    """Ask which problem it is, before anything is guessed."""
    last_topic.offer(turn.state, what_is_wrong.KEY, turn.event.at)
    return what_is_wrong.card(turn.knowledge_base.topics, question)


def _is_what_was_wrong(last: LastTopic | None, alone: SearchResult) -> bool:
    """True if the text names one of the problems that were just offered."""
    asked = last is not None and last.id == what_is_wrong.KEY
    return asked and alone.decision == "choose" and what_is_wrong.is_named(alone.matches[0].id)


def _both(turn: Turn, two: TwoQuestions) -> Answer:
    keys = [question_log.remember(turn, *question) for question in two.questions]
    topics = [turn.knowledge_base.topic(each) for each in two.ids]
    if not two.is_sure:
        taps = map(cards_topics.topic_button, topics, keys)
        return cards_topics.choice(taps, cards_texts.FAIRLY_SURE_BOTH)
    last_topic.remember(turn.state, two.ids[1], turn.event.at)
    questions = [question for question, _ in two.questions]
    shown = [
        topic.at_stage(stages.told(turn, topic, question))
        for topic, question in zip(topics, questions, strict=True)
    ]
    for each in shown:
        if each.urgent:
            emergency.begin(turn, each.id)
    answer = cards_topics.two_answers(turn.knowledge_base, shown)
    text = " ".join(questions)
    with_days = (_with_days(turn, topic, text, answer) for topic in topics)
    return next((each for each in with_days if each != answer), answer)


def _shown(turn: Turn, text: str, finding: SearchResult) -> Answer:
    key = question_log.remember(turn, text, finding)
    matches = finding.matches
    if finding.decision == "answer":
        topic = turn.knowledge_base.topic(matches[0].id)
        topic = counted_matters.instead_of(topic, turn, text)
        if topic.id in own_texts.SHOPS_OWN_TOPICS and not listening.buys(text):
            sellers_side.remember(turn.state, turn.event.at)
        return _with_days(turn, topic, text, _answer(turn, topic, key, text))
    if counted := counted_matters.topic_of(turn, text):
        return _with_days(turn, counted, text, _answer(turn, counted, key, text))
    if helped := goods_trouble.answer(turn, text, finding):
        return helped
    if finding.decision == "none":
        return cards_topics.not_sure(turn.knowledge_base)
    last_topic.offer(turn.state, matches[0].id, turn.event.at)
    return _choice(turn, finding, key)


def _choice(turn: Turn, finding: SearchResult, key: str) -> Answer:
    """The topics that may be meant, and the likeliest sections."""
    known = turn.knowledge_base
    shown = [known.topic(match.id) for match in finding.shown]
    chances: defaultdict[str, float] = defaultdict(float)
    for match in finding.matches:
        chances[known.section_of(match.id).id] += match.score
    likeliest = sorted(chances, key=chances.__getitem__, reverse=True)[:_SECTIONS_OFFERED]
    sections = [each for each in known.sections if each.id in likeliest]
    taps = [cards_topics.topic_button(topic, key) for topic in shown]
    after = shown[-1].id
    return cards_topics.choice(taps, sections=sections, of=key, after=after)


def _none_of_those(turn: Turn, key: str, after: str) -> Answer:
    """The next nearest topics after `after`; all sections where no more came near."""
    known, near = turn.knowledge_base, question_log.near_misses(turn, key)
    rest = near[near.index(after) + 1 :] if after in near else []
    topics = [known.topics[id_] for id_ in rest if id_ in known.topics][:_NEXT_OFFERED]
    if not topics:
        return cards_topics.not_sure(known)
    taps = [cards_topics.topic_button(topic, key) for topic in topics]
    return cards_topics.choice(taps, cards_texts.NEXT_TITLE)


def _said_on(turn: Turn, text: str, last: LastTopic, before: Topic) -> Answer:
    """More of the topic before: the line that was asked for, or the rest."""
    line = passages.closest(text, before)
    read_all = last.more_was_read
    answer = (
        cards_topics.passage(turn.knowledge_base, before, line, more_was_read=read_all)
        if line
        else _read_on(turn, last, before, cards_texts.MAY_ANSWER)
    )
    return _with_days(turn, before, text, answer)


def _read_on(turn: Turn, last: LastTopic, before: Topic, lead: str) -> Answer:
    """The rest of the topic before under a sentence, or other ways to go on."""
    if before.more and not last.more_was_read:
        return _more(turn, before, lead)
    return cards_topics.instead_of_repeat(
        turn.knowledge_base, before, more_was_read=last.more_was_read
    )


def _with_days(turn: Turn, topic: Topic, text: str, answer: Answer) -> Answer:
    """The answer with the line on the deadline, where the text says since when it runs."""
    told = Told(text, turn.event.waking_day, question_log.said_about(turn, topic.id))
    said = _with_line(turn, topic, told, answer)
    return said if said != answer else counted_matters.with_time_left(turn, topic, text, answer)


def _with_line(turn: Turn, topic: Topic, told: Told, answer: Answer) -> Answer:
    offer = partial(reminders.offer, turn)
    return day_lines.with_line(answer, turn.knowledge_base, topic, told, turn.event.day, offer)


def _is_refused(turn: Turn, text: str, alone: SearchResult, before: Topic) -> bool:
    sold = turn.knowledge_base.section_of(before.id).id in cards_texts.SELLING
    return sold and (follow_up.is_refusal(text, alone) or case_questions.is_reproach(text))


def _is_of_topic(turn: Turn, text: str, alone: SearchResult, before: Topic) -> bool:
    """True if a text is no question of its own; or it asks for the money paid for a service; or
    with no other words than were said before, and another trade's topic is found for them alone."""
    if follow_up.is_no_question_of_its_own(text, before):
        return True
    section_of = turn.knowledge_base.section_of
    section = section_of(before.id).id
    if section in own_texts.SERVICES and case_questions.asks_for_money(text):
        return True
    sections = {section, *(section_of(each.id).id for each in alone.matches[:1])}
    is_of_trades = len(sections) > 1 and sections <= own_texts.TRADES
    return is_of_trades and follow_up.asks_the_same(text, question_log.said_lately(turn))


def _answer(turn: Turn, topic: Topic, key: str, text: str = "") -> Answer:
    """The topic's card, which never comes twice in a row: the second time, the line of it that
    `text` asks for; `key` is the question's."""
    stage = stages.told(turn, topic, text)
    last = last_topic.recent(turn.state, turn.event.at)
    again = last is not None and last.id == topic.id and last.answered
    if stage and stages.is_new(topic, stage, last if again else None):
        return stages.card(turn, topic, key, stage)
    more_was_read = last is not None and again and last.more_was_read
    last_topic.remember(
        turn.state, topic.id, turn.event.at, more_was_read=more_was_read, stage=stage
    )
    line = passages.closest(text, topic) if again else ""
    if line:
        return cards_topics.passage(turn.knowledge_base, topic, line, more_was_read=more_was_read)
    if again:
        return cards_topics.instead_of_repeat(
            turn.knowledge_base, topic, more_was_read=more_was_read
        )
    answer = emergency.show(turn, topic, question_log.vote_buttons(key))
    return answer if stage else stages.asking(topic, key, answer)


def _more(turn: Turn, topic: Topic, lead: str = "") -> Answer:
    last_topic.remember(turn.state, topic.id, turn.event.at, more_was_read=True)
    return cards_topics.more(topic, lead)
