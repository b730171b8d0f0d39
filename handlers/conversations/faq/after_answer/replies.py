"""Replies to an answer that ask nothing: stuck, shy, far away, without evidence, or settled."""

from handlers.cards import topics
from handlers.conversations.faq.after_answer import texts
from handlers.conversations.faq.after_answer.texts import recognised
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Card, Copy, TextReply
from handlers.nlu import case_questions, phrases
from handlers.state import language, last_topic
from knowledge_base import Topic

_CHOICES = (topics.OFFICER, *topics.FOLLOW_UPS)
# What is no reply at all, as most texts, is compared with one list.
_OF_ANY_REPLY = tuple(word for words in recognised.REPLIES.values() for word in words)
_RETURN_SHIPPING = "return-shipping"


def parse(text: str, topic: Topic, section: str) -> str:
    """The name in `recognised.REPLIES` of a reply to the answer of the topic, which stands in this
    section; empty where more or something else is said."""
    if topic.clocks and case_questions.asks_by_when(text):
        return ""
    alone = phrases.without_numbers(text)
    if not phrases.is_made_of(alone, _OF_ANY_REPLY, recognised.AROUND):
        return ""
    return next(
        (
            name
            for name, words in recognised.REPLIES.items()
            if {topic.id, section} & {*recognised.ONLY_OF.get(name, (topic.id,))}
            and phrases.is_made_of(alone, words, recognised.AROUND)
        ),
        "",
    )


def answer(turn: Turn, topic: Topic, name: str, *, is_purchase: bool) -> Answer:
    """The answer to such a reply; the topic stays the one that is talked of."""
    if name == "wrong topic":
        last_topic.forget(turn.state)
        return topics.not_sure(turn.knowledge_base)
    last = last_topic.recent(turn.state, turn.event.at)
    if name == "what now" and last is not None and not last.answered:
        return _show(turn, topic)
    if name == "half":
        return topics.after_refusal(turn.knowledge_base, topic)
    if name == "send back first":
        return _show(turn, turn.knowledge_base.topic(_RETURN_SHIPPING))
    if name == "wording":
        return Answer((_draft(topic),), _CHOICES, ask_again=True)
    if name in texts.FIRST_STEP:
        is_stuck_elsewhere = name == "stuck" and not is_purchase
        lead = texts.STUCK_WITH_OTHERS if is_stuck_elsewhere else texts.FIRST_STEP[name]
        return _first_step(turn, topic, lead)
    return Answer((TextReply(texts.REPLIES[name]),), _CHOICES, ask_again=True)


def _first_step(turn: Turn, topic: Topic, lead: str) -> Answer:
    """One thing to do, for who has too many before them; in English it stands in the lead."""
    if language.is_english(turn.state, turn.event.at):
        return Answer((TextReply(lead),), _CHOICES, ask_again=True)
    step = Card(topic.title, paragraphs=(lead, *topic.steps[:1]))
    return Answer((step,), _CHOICES, ask_again=True)


def _show(turn: Turn, topic: Topic) -> Answer:
    last_topic.remember(turn.state, topic.id, turn.event.at)
    return topics.answer(turn.knowledge_base, topic)


def _draft(topic: Topic) -> Card:
    """A message to the shop that is to be copied and filled in."""
    trouble, wish = texts.TROUBLE.get(topic.id, texts.ANY_TROUBLE)
    draft = texts.draft(trouble, wish)
    return Card(
        texts.DRAFT_TITLE,
        label=topic.title,
        paragraphs=(draft,),
        note=texts.DRAFT_NOTE,
        buttons=(Copy(texts.COPY_DRAFT_LABEL, draft),),
    )
