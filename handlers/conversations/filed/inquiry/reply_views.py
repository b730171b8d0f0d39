"""Cards for a question of the office and its answer."""

from handlers.conversations.filed.views import tap
from handlers.messages.reply import Answer, Card, TextReply
from handlers.texts import filed as texts


def replying(number: str, question: str) -> Answer:
    """The office's question; the next text answers it."""
    card = Card(
        texts.QUESTION_TITLE,
        label=texts.about(number),
        paragraphs=(question, texts.REPLY_PARAGRAPH),
        buttons=(tap(texts.REPLY_LATER_LABEL, "stop", number),),
    )
    return Answer((card,))


def is_it_the_answer(number: str, question: str) -> Answer:
    """Ask whether the text just typed answers the office's question."""
    card = Card(
        texts.IS_ANSWER_TITLE,
        label=texts.about(number),
        paragraphs=(texts.IS_ANSWER_PARAGRAPH, question),
        buttons=(
            tap(texts.IS_ANSWER_LABEL, "reply-yes", number),
            tap(texts.IS_NO_ANSWER_LABEL, "reply-no", number),
        ),
    )
    return Answer((card,))


def still_replying(sentence: str, number: str) -> Answer:
    """A sentence, while the answer may still come."""
    return Answer((TextReply(sentence),), (tap(texts.REPLY_LATER_LABEL, "stop", number),))
