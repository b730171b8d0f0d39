"""Reader of a child whom somebody from a game or the net wants to meet, or to have pictures of.
Pure."""

import re

from handlers.nlu.story.harm.around.texts import children as texts
from handlers.nlu.values import age

MEETS, GONE, PICTURES = "child-met", "child-gone", "child-pictures"
KINDS = (GONE, MEETS, PICTURES)
_CHILD = re.compile(
    "|".join(f"(?P<c{place}>{words})" for place, words in enumerate(texts.CHILDREN.values()))
)
NAMES = (*texts.CHILDREN,)
_ONESELF = re.compile(texts.ONESELF)
_STRANGER, _HE, _KNOWN = map(re.compile, (texts.STRANGER, texts.HE, texts.KNOWN))
_WANTS = re.compile(texts.WANTS)
_THREATENS, _SUPPOSED = re.compile(texts.THREATENS), re.compile(texts.SUPPOSED)
_TOLD = {
    GONE: re.compile(texts.GONE),
    MEETS: re.compile(texts.MEETS),
    PICTURES: re.compile(texts.PICTURES),
}
_LONGEST = 300


def kind(text: str) -> str:
    """Which of `KINDS` is told of a child; empty for none, and where somebody threatens already.
    Who is called no more than "he" counts beside the age of the child."""
    plain = " ".join(text.lower().split())
    if len(plain) > _LONGEST or _KNOWN.search(plain) or _SUPPOSED.search(plain):
        return ""
    is_stranger = _STRANGER.search(plain) is not None
    is_he = _HE.search(plain) is not None and _WANTS.search(plain) is not None
    is_young = is_he and age.tells_of_young(plain)
    if _THREATENS.search(plain) or not (is_stranger or is_young):
        return ""
    told = (_ONESELF if _is_oneself(text) else _CHILD).sub("…", plain)
    return next((each for each in KINDS if _TOLD[each].search(told)), "")


def whom(text: str) -> str:
    """The word for the child; empty where it is the writer."""
    found = None if _is_oneself(text) else _CHILD.search(text.lower())
    return NAMES[int(str(found.lastgroup)[1:])] if found is not None else ""


def _is_oneself(text: str) -> bool:
    return age.is_under_20(text) and _CHILD.search(text.lower()) is None
