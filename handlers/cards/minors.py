"""The first words to a child who was cheated: no blame, and an adult who calls."""

from dataclasses import replace

from handlers.cards import topics
from handlers.cards.texts import minors as texts
from handlers.messages.reply import MAX_REPLIES, Answer, Call, Card, TextReply
from handlers.nlu import intents
from handlers.nlu.lexicon.minors import CHEATED
from handlers.nlu.values import age
from handlers.texts import urgent

NOT_YOUR_FAULT = Card(
    texts.NOT_YOUR_FAULT,
    paragraphs=(texts.TELL_AN_ADULT,),
    buttons=(topics.CALL_1441, topics.OWN_BANK),
)
_BANK_FIRST = Card(
    texts.NOT_YOUR_FAULT,
    paragraphs=(texts.TELL_AN_ADULT_BANK_FIRST,),
    buttons=(topics.OWN_BANK, topics.CALL_1441),
)
AFRAID_AT_HOME = Card(
    texts.NOT_ALONE,
    paragraphs=(texts.WHOM_TO_TELL, texts.HOW_TO_BEGIN, texts.NO_ADULT, texts.MONEY_AND_MORE),
    buttons=(Call(texts.CALL_1300_LABEL, "1300", strong=True), topics.CALL_1441),
)
NOT_TOLD_AT_HOME = TextReply(texts.NOT_TOLD_AT_HOME)
_DID_RIGHT = Card(texts.DID_RIGHT, paragraphs=(texts.STAY_WITH_THEM,))
_SECRETS = (
    *urgent.SECRET_WORDS,
    *urgent.APP_WORDS,
    *urgent.SIM_TAKEN_WORDS,
    *urgent.DRAINED_WORDS,
    *urgent.LEAVING_WORDS,
    *texts.SECRETS_IN_ENGLISH,
)


def is_cheated_child(text: str) -> bool:
    """True if a child says that somebody cheated it, and is not only afraid of it; or that it paid
    in secret, which comes to the same."""
    if not age.is_child(text) or intents.contains_any(text, urgent.NOT_CHEATED_WORDS):
        return False
    return intents.contains_any(text, CHEATED) or age.spends_in_secret(text)


def first_words(text: str) -> Card:
    """The first words; the own bank first where a secret was given away or money left by itself."""
    return _BANK_FIRST if intents.contains_any(text, _SECRETS) else NOT_YOUR_FAULT


def with_reassurance(text: str, answer: Answer | None) -> Answer | None:
    """The answer under these first words, where a child says that it was cheated."""
    if answer is None or not is_cheated_child(text):
        return answer
    return _under_first_words(text, answer)


def reassured(text: str, answer: Answer, *, may_be_stopped: bool) -> Answer:
    """The answer to danger under these first words, where a child reports it; where the money may
    not have gone yet, the answer comes first and the comfort behind it."""
    if not age.is_child(text):
        return answer
    if may_be_stopped:
        return replace(answer, replies=(*answer.replies, _DID_RIGHT)[:MAX_REPLIES])
    return _under_first_words(text, answer)


def _under_first_words(text: str, answer: Answer) -> Answer:
    return replace(answer, replies=(first_words(text), *answer.replies)[:MAX_REPLIES])
