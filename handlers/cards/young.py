"""The first words to a child who was cheated: no blame, and an adult who calls."""

from dataclasses import replace

from handlers.cards import topics
from handlers.messages.reply import MOST_REPLIES, Answer, Card
from handlers.nlu import intents as nlu_intents
from handlers.nlu.lexicon import young as words
from handlers.nlu.values import age
from handlers.texts import urgent

NOT_YOUR_FAULT = Card(
    words.NOT_YOUR_FAULT,
    paragraphs=(words.TELL_AN_ADULT,),
    buttons=(topics.CALL_1441, topics.OWN_BANK),
)


def tells_of_being_cheated(text: str) -> bool:
    """Whether a child tells that somebody cheated it, and is not only afraid of it."""
    return (
        age.is_child(text)
        and nlu_intents.holds_one_of(text, words.CHEATED)
        and not nlu_intents.holds_one_of(text, urgent.NOT_CHEATED_WORDS)
    )


def under(text: str, answer: Answer | None) -> Answer | None:
    """The answer under these first words, where a child tells of being cheated."""
    if answer is None or not tells_of_being_cheated(text):
        return answer
    return replace(answer, replies=(NOT_YOUR_FAULT, *answer.replies)[:MOST_REPLIES])
