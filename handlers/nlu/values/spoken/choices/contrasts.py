"""The one of two choices that was taken in the end, where both are named. Pure."""

import re

from handlers.nlu.lexicon.values import reports
from handlers.nlu.lexicon.values import told_choices as own
from handlers.nlu.values import option_matching
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken import chat_words
from knowledge_base import thai
from knowledge_base.thai import normalise

StandIns = tuple[tuple[re.Pattern[str], str], ...]
_COMMA = re.compile(r",(?!\d)")
_TURNS = re.compile(own.TURNS)
_HAD_TO = re.compile(own.HAD_TO)
_NOT_DONE = re.compile(rf"{own.MEANT}|{own.FAILED}|{own.OTHERWISE}")
_FOUND, _BOUGHT = re.compile(own.FOUND), re.compile(own.BOUGHT)
_PARTS = re.compile(own.PARTS)
_TALKED = re.compile(own.TALKED, re.IGNORECASE)
_IN_ENGLISH = re.compile(own.IN_ENGLISH)
_ASKED, _DONE = re.compile(own.ASKED), re.compile(reports.DONE_ALREADY)


def spaced(text: str) -> str:
    """The text normalised word by word, in the central language: its spaces and commas stay."""
    words = _COMMA.sub(" , ", thai.head_and_tail(text)).split()
    return chat_words.central(" ".join(each if each == "," else normalise(each) for each in words))


def standing_for(*pairs: tuple[str, str]) -> StandIns:
    """A table of patterns, each with the word of an option that it stands for, in their order."""
    return tuple((re.compile(pattern), f" {word} ") for pattern, word in pairs)


def in_words_of_options(plain: str, stand_ins: StandIns) -> str:
    """The text with the words of the options instead of what stands for them."""
    for pattern, word in stand_ins:
        plain = pattern.sub(word, plain)
    return plain


def taken(text: str, names: OptionNames) -> str | None:
    """The code of what was taken after another one was only meant, or did not work; None where no
    two are told apart so."""
    last, before = _last_named(text, names)
    return last if last and _NOT_DONE.search(before) else None


def bought_at(text: str, names: OptionNames) -> str | None:
    """The code of the place where it was bought after it was found at another one."""
    last, before = _last_named(text, names, _BOUGHT)
    is_found = bool(_FOUND.search(before) and not _BOUGHT.search(before))
    return last if last and (is_found or _NOT_DONE.search(before)) else None


def without_talk(text: str) -> str:
    """The text without the account by which one talked with the shop."""
    return _TALKED.sub(" ", text)


def _last_named(
    text: str, names: OptionNames, deed: re.Pattern[str] | None = None
) -> tuple[str | None, str]:
    """The code that the last part of a text names, which is no wish and tells a `deed`, and all
    before it; None where nothing else is named before."""
    pieces = list(filter(None, map(str.strip, _TURNS.split(spaced(text)))))
    for place in range(len(pieces) - 1, 0, -1):
        piece, before = _HAD_TO.sub("", pieces[place]), " ".join(pieces[:place])
        if not option_matching.named_anywhere(piece, names):
            continue
        code = option_matching.match_one(piece, names)
        is_other = bool(option_matching.named_anywhere(before, names) - {code})
        is_told = deed is None or deed.search(piece)
        is_wish = re.search(own.MEANT, piece)
        return (code if is_other and is_told and not is_wish else None), before
    return None, ""


def without_questions(text: str) -> str:
    """The text without the parts that only ask if something is so, or is to be done."""
    parts = _PARTS.split(text)
    rest = "".join(part for part in parts if not _ASKED.search(part) or _DONE.search(part))
    return _IN_ENGLISH.sub("", rest.strip())
