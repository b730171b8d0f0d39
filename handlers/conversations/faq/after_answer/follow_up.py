"""Detection of a text that follows up on the answer before it, and its search. Pure."""

from collections.abc import Callable
from dataclasses import replace

from handlers.cards.texts import topics as cards_texts
from handlers.conversations.faq import passages, texts
from handlers.nlu import case_questions, intents, phrases, sellers_side
from handlers.nlu.lexicon.filed.questions import AROUND_REPROACHES
from knowledge_base import SearchResult, Topic
from knowledge_base.thai import normalise

SearchFunction = Callable[[str], SearchResult]

# In letters of the normalised text. So short, a text that begins like a follow-up is one, if the
# matcher is not quite sure of it alone.
_VERY_SHORT = 20
_SHORT = 60
_REFUSAL = 45
_NEAR = 4
_QUITE_SURE = 0.6
# By topic, the words of what is given or paid besides what it is about.
_OTHER_DEEDS = {
    texts.COPY_OF_CARD: texts.NO_CARD_WORDS,
    **dict.fromkeys(texts.PAID_AT_THE_DOOR, texts.PAID_OTHERWISE),
}


def parse(
    text: str, alone: SearchResult, before: Topic, search: SearchFunction, said_before: str = ""
) -> SearchResult | None:
    """The search result of `text` read together with what was said before it, or else with the
    topic before it; None when it is no follow-up. `alone` is the result of `text` by itself."""
    if not _goes_on(text, alone, before, only_offered=bool(said_before)):
        return None
    return search(f"{said_before or before.title} {text}")


def stays(text: str, alone: SearchResult, before: Topic) -> bool:
    """True if a short text is not surely about another topic."""
    is_other = alone.decision == "answer" and alone.matches[0].id != before.id
    is_other = is_other and not _tells_no_other_trade(text, alone, before)
    is_other = is_other and not _did_what_was_talked_of(text, before)
    return len(normalise(text)) <= _SHORT and not is_other


def is_no_question_of_its_own(text: str, before: Topic) -> bool:
    """True if a text is a reproach, a seller's question on about customers, or where to report what
    was talked of."""
    sells = before.id == cards_texts.SELLER_TOPIC and len(normalise(text)) <= _SHORT
    if sells and intents.contains_any(text, cards_texts.SELLERS_WORDS):
        return True
    return case_questions.is_reproach(text) or bool(passages.where_to_report(text, before))


def read_as_seller(text: str, search: SearchFunction) -> SearchResult:
    """The search result for a seller's question: where only a buyer's answer is sure, the shop's
    likeliest topic is offered first."""
    if sellers_side.buys(text):
        return search(text)
    read = _on_duties(text, search(f"{texts.AS_SELLER} {text}"))
    shops = [match for match in read.matches if match.id in texts.SELLERS_TOPICS]
    if not shops or read.decision == "none" or read.matches[0].id not in texts.BUYERS_TOPICS:
        return read
    others = (match for match in read.matches if match != shops[0])
    return replace(read, decision="choose", matches=(shops[0], *others))


def _on_duties(text: str, read: SearchResult) -> SearchResult:
    """The result with the duties of a shop first, where who sells asks for a number to have, and
    only how to look one up is found."""
    duties = next((match for match in read.matches if match.id == texts.DUTIES), None)
    is_found = duties is not None and read.matches[0].id == texts.LOOKS_NUMBER_UP
    if duties is None or not is_found or not sellers_side.asks_of_duties(text):
        return read
    others = (match for match in read.matches if match != duties)
    return replace(read, matches=(duties, *others))


def is_refusal(text: str, alone: SearchResult) -> bool:
    """True if a short text adds, or says where no topic is sure of it `alone`, that the seller does
    not do what was asked."""
    if phrases.is_made_of(text, cards_texts.GIVES_NOTHING, AROUND_REPROACHES):
        return alone.decision != "answer"
    goes_on = intents.starts_with_any(text, cards_texts.FOLLOWS)
    short = len(normalise(text)) <= _REFUSAL
    return goes_on and short and intents.contains_whole(text, cards_texts.REFUSES)


def asks_the_same(text: str, said_before: str) -> bool:
    """True if a very short question has no word but those that were said of the topic before."""
    if len(normalise(text)) > _VERY_SHORT or not intents.asks(text):
        return False
    asked = passages.words_that_matter(text) - texts.GOES_ON_WORDS
    return bool(asked) and asked <= passages.words_that_matter(said_before)


def _did_what_was_talked_of(text: str, before: Topic) -> bool:
    """True if a very short text after the talk of an identity card, or of a parcel to be paid,
    names nothing else that is given or paid."""
    others = _OTHER_DEEDS.get(before.id)
    is_short = others is not None and len(normalise(text)) <= _VERY_SHORT
    return is_short and not intents.contains_any(text, others or ())


def _goes_on(text: str, alone: SearchResult, before: Topic, *, only_offered: bool) -> bool:
    length = len(normalise(text))
    if length > _SHORT or intents.contains_any(text, cards_texts.CHANGES_SUBJECT):
        return False
    if phrases.is_made_of(text, (*texts.NOT_YET, *texts.ASKS_ON), texts.AROUND_NOT_YET):
        return alone.decision != "answer"
    by_when = bool(before.clocks) and case_questions.asks_by_when(text)
    if by_when or intents.starts_with_any(text, cards_texts.FOLLOWS):
        return alone.decision != "answer" or (length <= _VERY_SHORT and not _is_quite_sure(alone))
    return _tells_no_other_trade(text, alone, before) or (
        alone.decision != "answer" and not only_offered and _is_near(alone, before)
    )


def _is_near(found: SearchResult, before: Topic) -> bool:
    return before.id in [match.id for match in found.matches[:_NEAR]]


def _tells_no_other_trade(text: str, alone: SearchResult, before: Topic) -> bool:
    """True if a text has only words of the topic before, which tells of a trade of its own, and
    alone would be of any trade: a journey's money back is no parcel's."""
    if before.id not in texts.OF_ONE_TRADE:
        return False
    is_of_any = alone.decision != "answer" or alone.matches[0].id in texts.OF_ANY_TRADE
    told = passages.words_that_matter(text)
    return is_of_any and bool(told) and told <= _words_of(before) | texts.WORDS_OF_ANY_TRADE


def _words_of(topic: Topic) -> set[str]:
    written = (topic.title, *passages.lines_of(topic), *topic.phrasings)
    return passages.words_that_matter("\n".join(written))


def _is_quite_sure(found: SearchResult) -> bool:
    return bool(found.matches) and found.matches[0].score >= _QUITE_SURE
