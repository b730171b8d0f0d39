"""Test for words that stand alone and are clearly somebody's name. Pure."""

import re

from handlers.nlu.lexicon import personal_names as own
from knowledge_base import thai
from knowledge_base.thai import name_lists

MAX_WORDS = 4
_TITLE = re.compile(own.TITLE)
_ONESELF = re.compile(own.ONESELF)
_COURTESY = re.compile(own.COURTESY)
_NAMES_THAT_ARE_WORDS = frozenset(own.NAMES_THAT_ARE_WORDS.split())
_NICKNAMES = frozenset(own.NICKNAMES.split())
_NO_NAME = frozenset(own.NO_NAME.split())
_LETTERS_ALONE = re.compile(r"[\u0e01-\u0e4e]{2,24}")


def clear_name(text: str) -> str:
    """The name that a text is and nothing beside it, without courtesy; empty where in doubt.

    One to four Thai words, the first of them a first name that is known, or after a title a
    nickname, too; the others look like last names."""
    said = _COURTESY.sub("", text.strip(" ,.:=()-"))
    name = _ONESELF.sub("", said, count=1)
    titled = _TITLE.match(name)
    if _is_whole_name(name.split(), is_titled=False):
        return name
    if titled and _is_whole_name(name[titled.end() :].split(), is_titled=True):
        return "" if thai.is_word(name) else name
    return ""


def is_nickname(word: str) -> bool:
    """True if people are called so, and seldom named."""
    return word in _NICKNAMES


def _is_whole_name(words: list[str], *, is_titled: bool) -> bool:
    if not 1 <= len(words) <= MAX_WORDS - is_titled:
        return False
    if not all(map(_LETTERS_ALONE.fullmatch, words)):
        return False
    return _is_first_name(words[0], is_titled=is_titled) and all(map(_is_last_name, words[1:]))


def _is_first_name(word: str, *, is_titled: bool) -> bool:
    if is_titled and word in _NICKNAMES:
        return True
    return word in _NAMES_THAT_ARE_WORDS or (
        name_lists.is_first_name(word) and not says_something_else(word)
    )


def _is_last_name(word: str) -> bool:
    if name_lists.is_last_name(word):
        return word not in _NO_NAME
    return not thai.is_word(word) and not says_something_else(word)


def says_something_else(word: str) -> bool:
    """True if one of the words within it is said of a call, or all of them are of grammar."""
    parts = thai.tokenise(thai.normalise(word))
    return not _NO_NAME.isdisjoint(parts) or all(map(thai.is_grammar, parts))
