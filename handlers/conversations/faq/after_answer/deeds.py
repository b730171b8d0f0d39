"""Steps of an answer that were taken, and what became of a parcel, told after the answer."""

import re
from collections.abc import Sequence

from handlers.cards import topics
from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq.after_answer import texts
from handlers.conversations.faq.after_answer.texts import recognised
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, TextReply
from handlers.nlu import intents
from handlers.nlu.lexicon.emergency import WHAT_NOW_WORDS
from knowledge_base import Topic

# What tells of a step, what the topic's own line of it holds, and what is said.
_Step = tuple[re.Pattern[str], re.Pattern[str], str]
_SHORT_REST, _SHORT_DEED = 40, 40
_PARCEL_DEEDS = tuple(
    (re.compile(f"^{recognised.BEFORE_STEP}(?:{deed})"), ids, said)
    for deed, ids, said in texts.PARCEL_DEEDS
)


def _compiled(steps: Sequence[tuple[str, str, str]]) -> tuple[_Step, ...]:
    before, after = recognised.BEFORE_STEP, recognised.IS_TAKEN
    return tuple(
        (re.compile(f"^{before}(?:{taken}){after}(?P<rest>.*)$"), re.compile(step), said)
        for taken, step, said in steps
    )


_OF_PURCHASE, _OF_OTHERS = map(_compiled, (texts.STEPS_TAKEN, texts.STEPS_OF_OTHERS))
_OF_TROUBLE = re.compile(recognised.OF_TROUBLE)
_REFUSED, _IF_REFUSED = map(re.compile, (recognised.REFUSED_BY_OTHERS, recognised.IF_REFUSED))
_PUTS_OFF, _OF_A_SHOP = map(re.compile, (recognised.PUTS_OFF, recognised.OF_A_SHOP))
_TOLD_TO_WAIT, _GOES_ON = re.compile(recognised.TOLD_TO_WAIT), re.compile(recognised.GOES_ON)


def of_parcel(turn: Turn, text: str, plain: str, topic: Topic) -> Answer | None:
    """A sentence that it can be reported all the same; None for what is wrong with it, or another
    question."""
    if len(plain) > _SHORT_DEED:
        return None
    said = next(
        (said for deed, ids, said in _PARCEL_DEEDS if topic.id in ids and deed.search(plain)), None
    )
    if said is None or _OF_TROUBLE.search(plain):
        return None
    if intents.asks_anyhow(text) and turn.reading.search(text).decision == "answer":
        return None
    return Answer((TextReply(said),), topics.FOLLOW_UPS, ask_again=True)


def of_step(turn: Turn, plain: str, topic: Topic, *, is_purchase: bool) -> Answer | None:
    """The steps that are left after the one that was taken, or those after a shop's refusal; None
    for who tells more besides."""
    for taken, step, said in _OF_PURCHASE if is_purchase else _OF_OTHERS:
        found = taken.match(plain)
        if found is None:
            continue
        came_of_it = _outcome(found["rest"].strip())
        if came_of_it == "refused" and said == texts.SHOP_WAS_TOLD:
            return topics.after_refusal(turn.knowledge_base, topic)
        left = tuple(each for each in topic.steps if step.search(each) is None)
        wait = (texts.ASK_UNTIL_WHEN,) if came_of_it == "told to wait" else ()
        paragraphs = (said, *wait, *((texts.REMAINING,) if left else ()))
        shown = topics.after_step(topic, paragraphs, left, can_file=is_purchase)
        return shown if came_of_it else None
    return None


def of_others(text: str, plain: str, topic: Topic) -> Answer | None:
    """The lines of a topic that is of no purchase for whom its office, or who is to pay, puts off
    or refuses; None where the topic has none, or the text is of a shop."""
    if len(plain) > _SHORT_DEED or _OF_A_SHOP.search(plain):
        return None
    if intents.asks_anyhow(text) and not intents.contains_any(text, WHAT_NOW_WORDS):
        return None
    lines = (line.strip() for line in (*topic.answer.splitlines(), *topic.steps))
    own = tuple(dict.fromkeys(line for line in lines if _IF_REFUSED.search(line)))
    if _PUTS_OFF.search(plain):
        return topics.after_step(topic, (texts.FIRM_WAS_TOLD, texts.ASK_UNTIL_WHEN, *own))
    if not own or _REFUSED.search(plain) is None:
        return None
    return topics.after_step(topic, own, title=texts.REFUSED_TITLE)


def _outcome(rest: str) -> str:
    """The outcome of a step by the words behind it; empty for something else."""
    if len(rest) > _SHORT_REST:
        return ""
    if intents.contains_whole(rest, (*cards_texts.REFUSES, *recognised.SILENT)):
        return "refused"
    if _TOLD_TO_WAIT.search(rest):
        return "told to wait"
    return "" if rest and _GOES_ON.search(rest) is None else "nothing yet"
