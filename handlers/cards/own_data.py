"""The short answer to a question about one's own data, in the words of the notice."""

import re

from handlers.cards.texts import own_data as texts
from handlers.nlu import intents, phrases
from handlers.texts import personal_data

_SHORT = 60
_GOES_TO = re.compile(texts.GOES_TO)


def answer_to(text: str) -> str:
    """The answer to a question about one's data, or to distrust; empty for any other text and for
    data that a shop holds, or for goods that are sold again."""
    of_others = (*personal_data.HELD_ELSEWHERE, *texts.RESOLD_GOODS)
    if not text or len(text) > _SHORT or intents.contains_any(text, of_others):
        return ""
    if _GOES_TO.search(text) and intents.asks_anyhow(text):
        return texts.BY_WHOM
    heard = (*texts.QUESTIONS, *(texts.IF_ASKED if intents.asks(text) else ()))
    found = (said for words, said in heard if _is_heard(text, words))
    return next(found, texts.TRUSTED if _is_heard(text, texts.WORRIES) else "")


def _is_heard(text: str, words: tuple[str, ...]) -> bool:
    return intents.contains_any(text, words) or phrases.contains(text, words)
