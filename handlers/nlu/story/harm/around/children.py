"""Reader of a child whom a stranger from the net wants to meet, to see or to find. Pure."""

import re

from handlers.nlu.story.harm.around.texts import children as texts
from handlers.nlu.values import age

MEETS, GONE, PICTURES, ASKED = "child-met", "child-gone", "child-pictures", "child-asked"
KINDS = (GONE, MEETS, PICTURES, ASKED)
_CHILD = re.compile(
    "|".join(f"(?P<c{place}>{words})" for place, words in enumerate(texts.CHILDREN.values()))
)
NAMES = (*texts.CHILDREN,)
_ONESELF = re.compile(texts.ONESELF)
_STRANGER, _HE, _KNOWN = map(re.compile, (texts.STRANGER, texts.HE, texts.KNOWN))
_WANTS = re.compile(texts.WANTS)
_THREATENS, _SUPPOSED = re.compile(texts.THREATENS), re.compile(texts.SUPPOSED)
_MISSING, _MET = re.compile(texts.MISSING), re.compile(texts.MET)
_TOLD = {
    GONE: re.compile(texts.GONE),
    MEETS: re.compile(texts.MEETS),
    PICTURES: re.compile(texts.PICTURES),
    ASKED: re.compile(texts.ASKED),
}
_LONGEST = 300


def kind(text: str, *, is_talked_of: bool = False) -> str:
    """Which of `KINDS` is told of a child; empty for none, and where somebody threatens already.
    Who is called no more than "he" counts beside the age of the child; of whom was talked before
    (`is_talked_of`) need not be named."""
    plain = " ".join(text.lower().split())
    is_other = any(each.search(plain) for each in (_SUPPOSED, _THREATENS))
    if len(plain) > _LONGEST or is_other:
        return ""
    told = (_ONESELF if _is_oneself(text) else _CHILD).sub("…", plain)
    if not (is_talked_of or _is_of_stranger(plain)):
        return GONE if _MISSING.search(told) else ""
    found = next((each for each in KINDS if _TOLD[each].search(told)), "")
    return "" if found == MEETS and _MET.search(plain) else found


def _is_of_stranger(plain: str) -> bool:
    if _STRANGER.search(plain):
        return True
    is_he = _HE.search(plain) and _WANTS.search(plain) and not _KNOWN.search(plain)
    return bool(is_he) and age.tells_of_young(plain)


def whom(text: str) -> str:
    """The word for the child; empty where it is the writer."""
    found = None if _is_oneself(text) else _CHILD.search(text.lower())
    return NAMES[int(str(found.lastgroup)[1:])] if found is not None else ""


def _is_oneself(text: str) -> bool:
    return age.is_child(text) and _CHILD.search(text.lower()) is None
