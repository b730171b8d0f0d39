"""What kind of sentence a text is: a question, a command, a greeting. Pure."""

from collections.abc import Sequence

from handlers import texts
from handlers.choosing import plain
from knowledge_base.thai import normalise

_SHORT = 30


def is_one_of(text: str, phrases: Sequence[str]) -> bool:
    """Whether the whole text, but for polite endings, is one of the phrases."""
    typed = plain(text)
    return bool(typed) and typed in {plain(phrase) for phrase in phrases}


def ends_with_one_of(text: str, phrases: Sequence[str]) -> bool:
    """Whether a short text is one of the phrases or ends with one."""
    typed = plain(text)
    return len(typed) <= _SHORT and any(typed.endswith(plain(phrase)) for phrase in phrases)


def starts_with_one_of(text: str, phrases: Sequence[str]) -> bool:
    """Whether the text begins with one of the phrases."""
    return plain(text).startswith(tuple(plain(phrase) for phrase in phrases))


def holds_one_of(text: str, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases stands somewhere in the text."""
    typed = plain(text)
    return any(plain(phrase) in typed for phrase in phrases)


def asks(text: str) -> bool:
    """Whether the text sounds like a question."""
    return "?" in text or any(word in normalise(text) for word in texts.QUESTION_WORDS)


def greets(text: str) -> bool:
    """Whether the text is a greeting and no more."""
    return _is_only(text, texts.GREETINGS)


def thanks(text: str) -> bool:
    """Whether the text is a thank-you and no more."""
    return _is_only(text, texts.THANKS_WORDS)


def _is_only(text: str, phrases: Sequence[str]) -> bool:
    typed = plain(text)
    return is_one_of(text, phrases) or (
        len(typed) <= _SHORT and not asks(text) and typed.startswith(tuple(map(plain, phrases)))
    )
