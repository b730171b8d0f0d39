"""Reader of a denial of the danger that was heard before. Pure."""

import re
from dataclasses import dataclass
from functools import cache

from handlers.nlu import emergencies, intents
from handlers.nlu.lexicon.emergency import WHAT_NOW_WORDS
from handlers.nlu.lexicon.typed import denials as lexicon
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

_ON_LINE = "crook-on-line"
# As far before a word that is taken back it may be said that it is not, or whose word it is.
_NEAR = 8
_NOTHING_DONE, _JEST = map(re.compile, (lexicon.NOTHING_DONE, lexicon.JEST))


@dataclass(frozen=True, slots=True)
class Denial:
    """Words that deny a danger: the rest of the text; whether goods are told of beside it; whether
    the danger itself is denied or taken back, and not only said to be misheard; whether it is a
    deed; whether it is but a no said first; whether it says of money or a code that nothing was
    done yet."""

    rest: str
    of_goods: bool = False
    is_plain: bool = False
    is_of_deed: bool = False
    is_no: bool = False
    is_nothing_done: bool = False


def denial(text: str, kind: str) -> Denial | None:
    """The denial of a danger of this kind; None for none, or one that is not meant so."""
    said = text.lower()
    found = _denials(kind).search(said)
    if found is None or (found["back"] and _is_not_taken_back(said[: found.start()])):
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip()
    if found["no"] and _denials(kind).search(rest.lower()):
        return denial(rest, kind)
    return _denied(found, rest, kind, of_goods=emergencies.tells_of_goods(text))


def _denied(found: re.Match[str], rest: str, kind: str, *, of_goods: bool) -> Denial | None:
    """The denial that was found, unless the rest of the text tells the danger on."""
    is_nothing_done = kind in MONEY_KINDS and _NOTHING_DONE.search(rest.lower()) is not None
    if is_nothing_done:
        rest = _NOTHING_DONE.sub(" ", rest.lower()).strip()
    if not of_goods and intents.contains_any(rest, lexicon.BUT):
        return None
    is_plain = bool(found["deed"] or found["wish"] or found["back"])
    if _is_told_on(rest, kind, is_plain=is_plain):
        return None
    is_deed, is_no = bool(found["deed"]), bool(found["no"])
    return Denial(rest, of_goods, is_plain, is_deed, is_no, is_nothing_done)


def jests(text: str) -> bool:
    """True if somebody laughs while they tell it."""
    return _JEST.search(text.lower()) is not None


def asks_of_else(text: str) -> bool:
    """True if goods are told of, or something of money or a parcel is asked, and nothing of who is
    unwell, nor what to do now."""
    of_oneself = (*lexicon.NOT_WELL, *lexicon.OF_ONESELF, *lexicon.HARMING)
    if not text or intents.contains_any(text, (*of_oneself, *WHAT_NOW_WORDS)):
        return False
    asks = intents.asks_anyhow(text) or emergencies.asks_at_first(text)
    is_ordinary = asks and intents.contains_any(text, lexicon.ORDINARY)
    return is_ordinary or emergencies.tells_of_goods(text)


def _is_told_on(rest: str, kind: str, *, is_plain: bool) -> bool:
    """True if the danger is told on beside a denial, or the person is unwell."""
    if kind not in MONEY_KINDS:
        goes_on = (*lexicon.NOT_WELL, *lexicon.GOES_ON.get(kind, ()))
        return intents.contains_any(rest, goes_on)
    if not is_plain and kind != _ON_LINE and emergencies.tells_of_it(rest):
        return True
    return intents.contains_any(rest, lexicon.GOES_ON[_ON_LINE])


def _is_not_taken_back(before: str) -> bool:
    near = before[-_NEAR:].rpartition(" ")[2]
    return near.endswith(lexicon.SAID_BY) or any(word in near for word in lexicon.NOT)


@cache
def _denials(kind: str) -> re.Pattern[str]:
    ends = rf"(?:\s?{_one_of(lexicon.AFTER_DENIAL)})*+"
    # No more is said of it: not "alone", not "like that".
    no_more = rf"(?=[\s,.]|$|{_one_of(lexicon.AFTER_DENIED)})"
    no = rf"{_one_of(lexicon.NO)}(?!{_one_of(lexicon.NOT_NO)}){ends}"
    no = rf"^\W*(?P<no>{no}|{_one_of(lexicon.NO_ALONE)}{ends}(?=[\s,.]|$))"
    plain = _of_others(kind) if kind in lexicon.DEEDS else _of_oneself()
    return re.compile(
        rf"(?<!{lexicon.STILL})(?:{plain}){ends}{no_more}|(?P<back>{_one_of(lexicon.TAKEN_BACK)}){ends}"
        rf"|{_one_of(lexicon.MISHEARD)}{ends}|{no}"
    )


def _of_oneself() -> str:
    not_did, wanting = _one_of(lexicon.NOT_DID), _one_of(lexicon.WANTING)
    deed = rf"{not_did}\s?(?:{wanting}\s?)*{_one_of(lexicon.HARMING)}"
    wish = rf"{not_did}\s?(?:{wanting}\s?)+{_one_of(lexicon.DYING)}|{_one_of(lexicon.DENIED)}"
    return rf"(?P<deed>{deed})|(?P<wish>{wish})"


def _of_others(kind: str) -> str:
    """It was not done to the writer, or nobody did it."""
    nobody = _one_of((*lexicon.NOT_DID, *lexicon.NOBODY, *lexicon.NOT_SUFFERED))
    deed = rf"{nobody}\s?(?:{_one_of(lexicon.DONE_TO)}\s?)*{_one_of(lexicon.DEEDS[kind])}"
    who = _one_of(lexicon.TO_WHOM)
    return rf"(?P<deed>{deed}{who}?)|(?P<wish>{_one_of(lexicon.DENIED_OF[kind])})"


def _one_of(words: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})"
