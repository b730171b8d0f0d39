"""The words of which a person's name is made, and those that tell something instead. Pure."""

import re
from itertools import takewhile

from handlers.nlu.lexicon.values import filer_names as own
from handlers.nlu.values.personal_names import clear_name
from handlers.nlu.values.spoken import chat_words
from knowledge_base import thai
from knowledge_base.thai import name_lists

_SHORTEST_FIRST, _SHORTEST_LAST, _LONGEST_WORD = 4, 3, 32
_LONGEST_SYLLABLE, _FEWEST_SYLLABLES, _MOST_SYLLABLES = 5, 3, 5
_CALLED_FIRST = re.compile(rf"(?:{own.TITLE}|{own.WHO})?")
_COURTESY, _LETTERS = re.compile(own.COURTESY_ALONE), re.compile(r"[\u0e01-\u0e4e]+")


def apart(name: str) -> str:
    """A first and a last name that are written together, with a space between them; empty for
    others."""
    if " " in name or name_lists.is_listed(name):
        return ""
    parts = thai.tokenise(name)
    cuts = range(len(parts) - 1, 0, -1)
    cut = (("".join(parts[:place]), "".join(parts[place:])) for place in cuts)
    first, last = next((each for each in cut if is_known(each[0])), ("", ""))
    # One syllable may belong to the first name.
    is_long = len(thai.tokenise(last)) > 1 or name_lists.is_last_name(last)
    is_name = first and is_long and not says_something(last) and clear_name(f"{first} {last}")
    return f"{first} {last}" if is_name else surely_apart(name)


def surely_apart(name: str) -> str:
    """The same for two names that are both listed, in the one place where they can be, whatever
    words stand in their letters; two plain words are no name."""
    before = _CALLED_FIRST.match(name)
    start = before.end() if before else 0
    if " " in name or thai.is_word(name[start:]):
        return ""
    cuts = range(start + _SHORTEST_FIRST, len(name) - _SHORTEST_LAST + 1)
    found = [cut for cut in cuts if _are_names(name[start:cut], name[cut:])]
    return f"{name[: found[0]]} {name[found[0] :]}" if len(found) == 1 else ""


def _are_names(first: str, last: str) -> bool:
    are_listed = name_lists.is_named(first) and name_lists.is_last_name(last)
    return are_listed and not (thai.is_word(first) and thai.is_word(last))


def of_syllables(text: str, *, is_led: bool = False) -> str:
    """The name of short words apart that a text begins with, as people without a last name write
    it; empty for none. Words of the dictionary alone are one only behind words for a name."""
    words = list(takewhile(_may_be_syllable, text.split()))
    if not _FEWEST_SYLLABLES <= len(words) <= _MOST_SYLLABLES:
        return ""
    told = [word for word in words if word in own.TELLING or word in own.NOT_ALONE]
    is_said = len(told) > 1 or words[-1] in own.SELF_WITHIN or says_something(words[-1])
    is_said = is_said or not own.TELLING_INSIDE.isdisjoint(words)
    return "" if is_said or (not is_led and all(map(thai.is_word, words))) else " ".join(words)


def _may_be_syllable(word: str) -> bool:
    is_short = thai.graphemes(word) <= _LONGEST_SYLLABLE and _LETTERS.fullmatch(word) is not None
    return is_short and _COURTESY.fullmatch(word) is None


def is_known(word: str) -> bool:
    """True if people are named so."""
    return name_lists.is_listed(word) or clear_name(word) == word != ""


def is_plain(word: str) -> bool:
    """True if it is made of Thai words of the dictionary."""
    return thai.has_thai(word) and all(map(thai.is_word, thai.tokenise(thai.normalise(word))))


def is_speech(word: str) -> bool:
    """True if a word is no name, and made of several that tell something."""
    parts = thai.tokenise(thai.normalise(word))
    said = own.TELLING | own.NOT_ALONE
    return len(parts) > 1 and not name_lists.is_listed(word) and said.issuperset(parts)


def says_something(word: str) -> bool:
    """True if a word that may be a name tells something."""
    plain = thai.normalise(word)
    if len(word) > _LONGEST_WORD or plain in own.TELLING:
        return True
    if name_lists.is_listed(plain):
        return False
    parts = thai.tokenise(chat_words.central(plain))
    if len(parts) > 1 and parts[0] in own.CLAUSES:
        return True
    # One that begins or goes on with several of them tells something.
    said = [part for part in parts if part in own.TELLING or part in own.NOT_ALONE]
    return tells_inside(parts) or (len(said) > 1 and len(said) == len(parts))


def tells_inside(parts: list[str]) -> bool:
    """True if a word of what is told stands there; some only end a sentence."""
    begun = parts[1:] if parts[0] in own.ONLY_AT_END else parts
    return not own.TELLING_INSIDE.isdisjoint(begun)
