"""How a question of the office and its answer look in the chat."""

from handlers.conversations.filed.views import tap
from handlers.messages.reply import Answer, Card, Words
from handlers.texts import filed as words


def replying(number: str, question: str) -> Answer:
    """What the office asked; the next text answers it."""
    card = Card(
        words.QUESTION_TITLE,
        label=words.about(number),
        paragraphs=(question, words.REPLY_PARAGRAPH),
    )
    return Answer((card,), (tap(words.REPLY_LATER_LABEL, "stop", number),))


def is_it_the_answer(number: str, question: str) -> Answer:
    """Whether what was just typed answers the office's question."""
    card = Card(
        words.IS_ANSWER_TITLE,
        label=words.about(number),
        paragraphs=(words.IS_ANSWER_PARAGRAPH, question),
        buttons=(
            tap(words.IS_ANSWER_LABEL, "reply-yes", number),
            tap(words.IS_NO_ANSWER_LABEL, "reply-no", number),
        ),
    )
    return Answer((card,))


def still_replying(sentence: str, number: str) -> Answer:
    """What became of it, while the answer may still come."""
    return Answer((Words(sentence),), (tap(words.REPLY_LATER_LABEL, "stop", number),))
