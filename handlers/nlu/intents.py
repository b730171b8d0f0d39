"""Intents: whether a text is a question, a command or a greeting. Pure."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from handlers import texts
from handlers.nlu.lexicon.typed import dialects
from handlers.nlu.values import option_matching
from handlers.nlu.values.option_matching import normalised, plain
from handlers.texts import form as form_texts
from handlers.texts import small_talk
from knowledge_base import thai
from knowledge_base.thai import has_content

_QUESTION_WORDS = (*texts.QUESTION_WORDS, *dialects.QUESTIONS)
_YES, _NO = (*texts.YES_WORDS, *dialects.YES), (*texts.NO_WORDS, *dialects.NO)
_AGAIN = re.compile(r"(?P<word>.{2,12}?)(?P=word){1,9}")
_SUPPOSED = re.compile(small_talk.SUPPOSED)
_SHORT = 30
# In letters as they sound; out of a hundred.
_SHORTEST_SLIP, _LIKE_ENOUGH = 5, 84


def is_one_of(text: str, phrases: Sequence[str]) -> bool:
    """True if the whole text, but for polite endings, is one of the phrases."""
    typed = plain(text)
    return bool(typed) and typed in option_matching.phrases(tuple(phrases))


def agrees(text: str, more: Sequence[str] = ()) -> bool:
    """True if a text says yes, or one of `more`, once or over and over, and nothing else."""
    return _says_only(text, (*_YES, *more))


def refuses(text: str, more: Sequence[str] = ()) -> bool:
    """True if a text says no, or one of `more`, once or over and over, and nothing else."""
    return _says_only(text, (*_NO, *more))


def _says_only(text: str, phrases: Sequence[str]) -> bool:
    if is_one_of(text, phrases) or is_one_of(_without_courtesy(text), phrases):
        return True
    pieces = list(map(normalised, text.replace(small_talk.SAID_AGAIN, " ").split()))
    said = [_once(piece) for piece in pieces if piece not in form_texts.POLITE_ENDINGS] or pieces
    return bool(said) and all(is_one_of(piece, phrases) for piece in said)


def _without_courtesy(text: str) -> str:
    """The text without a small word of a dialect at its end."""
    # A central polite ending is a part of a northern one.
    typed = normalised(text)
    found = (each for each in dialects.COURTESY if typed.endswith(each) and typed != each)
    return typed.removesuffix(next(found, "")).strip()


def _once(piece: str) -> str:
    """A word that is written again and again without a space, once."""
    found = _AGAIN.fullmatch(piece)
    return found["word"] if found else piece


def sounds_like_any(text: str, phrases: Sequence[str]) -> bool:
    """True if the whole text is one of the phrases, or is misspelt as one sounds; said over and
    over it is the same."""
    if is_one_of(text, phrases):
        return True
    heard = _sound(text)
    return bool(heard) and heard in _sounds(tuple(phrases))


def nearest_by_sound(text: str, kinds: Mapping[str, Sequence[str]]) -> str:
    """The kind of phrases of which one sounds as the whole text does but for a slip or two, empty
    for none; what denies is only like what denies."""
    heard, denies = _sound(text), form_texts.NOT in text
    if not _SHORTEST_SLIP <= len(heard) <= _SHORT:
        return ""
    best, found = float(_LIKE_ENOUGH), ""
    for kind, phrases in kinds.items():
        ours = _sounds(tuple(each for each in phrases if (form_texts.NOT in each) == denies))
        near = process.extractOne(heard, ours, scorer=fuzz.ratio, score_cutoff=best)
        if near is not None and near[1] > best:
            best, found = near[1], kind
    return found


def sounds_as_it_begins(text: str, phrases: Sequence[str]) -> bool:
    """True if the text begins with one of the phrases, or with what sounds like one."""
    return starts_with_any(text, phrases) or _sound(text).startswith(_sounds(tuple(phrases)))


def _sound(text: str) -> str:
    """The sounds of a Thai text; empty without Thai letters."""
    once = text.replace(small_talk.SAID_AGAIN, " ").strip()
    return thai.sound(plain(once)) if thai.has_thai(text) else ""


@lru_cache(maxsize=64)
def _sounds(ours: tuple[str, ...]) -> tuple[str, ...]:
    """Phrases of our own as they sound."""
    return tuple(
        filter(
            None, (thai.sound(option_matching.phrase(each)) for each in ours if thai.has_thai(each))
        )
    )


def ends_with_any(text: str, phrases: Sequence[str]) -> bool:
    """True if the text is one of the phrases, or is short and one stands last, by itself: the
    same words in the middle of a sentence tell of something else."""
    last = text.split()[-1:] if len(text) <= _SHORT else []
    return is_one_of(text, phrases) or any(is_one_of(word, phrases) for word in last)


def starts_with_any(text: str, phrases: Sequence[str]) -> bool:
    """True if the text begins with one of the phrases."""
    return normalised(text).startswith(option_matching.spellings(tuple(phrases)))


def contains_any(text: str, phrases: Sequence[str]) -> bool:
    """True if one of the phrases stands somewhere in the text."""
    return any(map(plain(text).__contains__, option_matching.phrases(tuple(phrases))))


def contains_whole(text: str, phrases: Sequence[str]) -> bool:
    """True if one of the phrases stands in the text with its ending: "called already" is more
    than "call"."""
    return any(map(normalised(text).__contains__, option_matching.spellings(tuple(phrases))))


def asks(text: str) -> bool:
    """True if the text sounds like a question."""
    typed = _without_denials(text)
    return "?" in typed or any(word in typed for word in _QUESTION_WORDS) or _supposes(typed)


def ends_asking(text: str) -> bool:
    """True if the text ends as a question does."""
    typed = _without_denials(text)
    bare = plain(typed)
    in_dialect = bare.endswith(dialects.ENDS_OF_QUESTIONS) and bare not in dialects.NO
    ends = typed.endswith("?") or bare.endswith(_QUESTION_WORDS)
    return ends or in_dialect or _supposes(typed)


def _supposes(typed: str) -> bool:
    """True for "and what if they do not?", which has no word of a question."""
    return _SUPPOSED.match(typed) is not None


def asks_anyhow(text: str) -> bool:
    """True if the text sounds like a question, or ends as one does in a dialect."""
    return asks(text) or ends_asking(text)


def ends_as_question(text: str) -> bool:
    """True if a question is the end, with nothing behind its word but "then", "good" or what is
    counted."""
    typed = plain(text)
    ends = (typed.removesuffix(each) for each in texts.AFTER_QUESTION_WORDS)
    return ends_asking(text) or any(map(ends_asking, ends))


def _without_denials(text: str) -> str:
    typed = normalised(text) + ("?" if text.rstrip().endswith(("?", "？")) else "")
    for word in texts.NOT_QUESTIONS:
        typed = typed.replace(word, "")
    return typed


def greets(text: str) -> bool:
    """True if the text is a greeting and no more."""
    return _is_only(text, texts.GREETINGS)


def thanks(text: str) -> bool:
    """True if the text is a thank-you and no more."""
    return _is_only(_without_nods(text), texts.THANKS_WORDS)


def _without_nods(text: str) -> str:
    words = text.split()
    while len(words) > 1 and is_one_of(words[0], texts.NODS):
        words = words[1:]
    return " ".join(words)


def thanks_at_first(text: str) -> bool:
    """True if a short text that asks nothing begins with thanks."""
    words = _without_nods(text)
    return len(text) <= _SHORT and not asks(text) and starts_with_any(words, texts.THANKS_WORDS)


def _is_only(text: str, phrases: Sequence[str]) -> bool:
    if is_one_of(text, phrases):
        return True
    return starts_with_any(text, phrases) and not has_content(normalised(text))


def has_profanity(text: str) -> bool:
    """True if a swear word stands in the text as a word."""
    typed = normalised(text)
    # Cutting the text into words takes longer than all the rest of listening.
    if not any(word in typed for word in small_talk.SWEAR_WORDS):
        return False
    words = thai.tokenise(typed)
    return any(word in words for word in small_talk.SWEAR_WORDS)


def without_profanity(text: str) -> str:
    """The text without its swear words; as it is where nothing else is left."""
    typed = normalised(text)
    words = set(thai.tokenise(typed))
    for word in sorted(small_talk.SWEAR_WORDS, key=len, reverse=True):
        if word in words:
            typed = typed.replace(word, " ")
    return typed.strip() if has_content(typed) else text
