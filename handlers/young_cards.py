"""The first words to a child who was cheated: no blame, and an adult who calls."""

from dataclasses import replace

from handlers import listening, topic_cards, young
from handlers.reply import MOST_REPLIES, Answer, Card
from handlers.texts import urgent
from handlers.texts import young as words

NOT_YOUR_FAULT = Card(
    words.NOT_YOUR_FAULT,
    paragraphs=(words.TELL_AN_ADULT,),
    buttons=(topic_cards.CALL_1441, topic_cards.OWN_BANK),
)


def tells_of_being_cheated(text: str) -> bool:
    """Whether a child tells that somebody cheated it, and is not only afraid of it."""
    return (
        young.is_child(text)
        and listening.holds_one_of(text, words.CHEATED)
        and not listening.holds_one_of(text, urgent.NOT_CHEATED_WORDS)
    )


def under(text: str, answer: Answer | None) -> Answer | None:
    """The answer under these first words, where a child tells of being cheated."""
    if answer is None or not tells_of_being_cheated(text):
        return answer
    return replace(answer, replies=(NOT_YOUR_FAULT, *answer.replies)[:MOST_REPLIES])
