"""A question without what is personal: numbers, names, links and addresses are masked. Pure."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from handlers.nlu.lexicon import masking as texts
from knowledge_base import thai

LONGEST = 300
# Names are looked for in twice as much, so that none is cut off from the word that leads to it.
_READ = 2 * LONGEST
_LONGEST_NAME = 40
_LEAST_BEGINNING = 3
_THAI = "\u0e01-\u0e5b"
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
# Each begins at the beginning of a word only, so that the time grows with the length alone.
_LINK = re.compile(
    r"(?:https?://|www\.)\S+|(?<![a-z0-9.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?<![a-z0-9._%+-])[a-z0-9._%+-]+ ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)+", re.IGNORECASE
)
_HANDLE = re.compile(rf"(?:(?<![a-z0-9._-])[a-z0-9._-]+)?@[\w{_MARKS}.-]+", re.IGNORECASE)
_GAP = rf"[\s:=]{{0,9}}[{_THAI}]{{0,12}}[\s:=]{{0,9}}"
_LINE_ID = re.compile(
    rf"((?<![a-z])(?:{'|'.join(texts.LINE_WORDS)}){_GAP})(?=[a-z]*[0-9._-])[a-z0-9._-]{{3,}}"
    rf"|((?<![a-z])(?:{'|'.join(texts.ID_WORDS)}){_GAP})[a-z0-9._-]{{3,}}",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d(?:[\W_]*+\d){3,}")
_SPACE = re.compile(r"(\s+)")
_HALF_A_MASK = re.compile("⟨[^⟩]*$")


def masked(text: str) -> str:
    """The text with a visible word in place of each link, e-mail address, account name, number
    of four or more digits, and name after a title; at most 300 letters."""
    # NFKC takes U+0E33 apart.
    whole = unicodedata.normalize("NFKC", text).replace("\u0e4d\u0e32", "\u0e33")
    plain = _without_signs(_INVISIBLE.sub("", whole))[:_READ]
    return _HALF_A_MASK.sub("", _without_names(plain)[:LONGEST]).strip()


def without_masks(masked_text: str) -> str:
    """A masked text with nothing in those places."""
    return " ".join(re.sub("⟨[^⟩]*⟩", " ", masked_text).split())


def _without_signs(text: str) -> str:
    text = _EMAIL.sub(texts.EMAIL, text)
    text = _LINK.sub(texts.LINK, text)
    text = _HANDLE.sub(texts.ACCOUNT, text)
    text = _LINE_ID.sub(lambda found: (found[1] or found[2]) + texts.ACCOUNT, text)
    return _NUMBER.sub(texts.NUMBER, text)


def _without_names(text: str) -> str:
    parts = [part for run in _SPACE.split(text) for part in _words(run)]
    return "".join(_shown(parts))


def _words(run: str) -> Sequence[str]:
    return [run] if run.isspace() else thai.tokenise(run)


def _shown(parts: Sequence[str]) -> Iterator[str]:
    place = 0
    while place < len(parts):
        yield parts[place]
        place += 1
        if _leads_to_a_name(parts[place - 1]):
            begins = _after(parts, place, texts.BETWEEN)
            ends = _end_of_name(parts, begins)
            if ends > begins:
                yield from (*parts[place:begins], texts.NAME)
                place = ends


def _leads_to_a_name(part: str) -> bool:
    return part.lower() in texts.TITLES or part.endswith(texts.NAMES)


def _after(parts: Sequence[str], place: int, passed: frozenset[str]) -> int:
    """The place of the first part from `place` on that is neither a space nor one of these."""
    while place < len(parts) and (parts[place].isspace() or parts[place] in passed):
        place += 1
    return place


def _end_of_name(parts: Sequence[str], begins: int) -> int:
    """The place after a given name and a family name, as far as other words leave them room."""
    place, spaces = begins, 0
    while place < len(parts) and len("".join(parts[begins:place])) < _LONGEST_NAME:
        spaces += parts[place].isspace()
        if spaces > 1 or _is_no_name(parts[place]):
            break
        place += 1
    return place - 1 if place > begins and parts[place - 1].isspace() else place


def _is_no_name(part: str) -> bool:
    if part in texts.NO_NAME or _leads_to_a_name(part) or part[0] in "⟨?!0123456789":
        return True
    longer = (word for word in texts.NO_NAME if len(word) >= _LEAST_BEGINNING)
    return part.startswith(tuple(longer))
