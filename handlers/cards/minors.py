"""The first words to a child who was cheated: no blame, and an adult who calls."""

from dataclasses import replace

from handlers.cards import topics
from handlers.cards.texts import minors as texts
from handlers.messages.reply import MAX_REPLIES, Answer, Card
from handlers.nlu import intents
from handlers.nlu.lexicon.minors import CHEATED
from handlers.nlu.values import age
from handlers.texts import urgent

NOT_YOUR_FAULT = Card(
    texts.NOT_YOUR_FAULT,
    paragraphs=(texts.TELL_AN_ADULT,),
    buttons=(topics.CALL_1441, topics.OWN_BANK),
)


def is_cheated_child(text: str) -> bool:
    """Whether a child tells that somebody cheated it, and is not only afraid of it."""
    return (
        age.is_child(text)
        and intents.contains_any(text, CHEATED)
        and not intents.contains_any(text, urgent.NOT_CHEATED_WORDS)
    )


def with_reassurance(text: str, answer: Answer | None) -> Answer | None:
    """The answer under these first words, where a child tells of being cheated."""
    if answer is None or not is_cheated_child(text):
        return answer
    return _under_first_words(answer)


def reassured(text: str, answer: Answer) -> Answer:
    """The answer to danger under these first words, where a child tells of it."""
    return _under_first_words(answer) if age.is_child(text) else answer


def _under_first_words(answer: Answer) -> Answer:
    return replace(answer, replies=(NOT_YOUR_FAULT, *answer.replies)[:MAX_REPLIES])
