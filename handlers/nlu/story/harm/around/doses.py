"""Reader of one or two tablets of an ordinary medicine, which are no overdose. Pure."""

import re

from handlers.nlu.story.harm.around.texts import doses as texts
from handlers.nlu.story.text import joined_words, prepare

_TAKEN, _MEDICINE, _NO_DOSE = map(re.compile, (texts.TAKEN, texts.MEDICINE, texts.NO_DOSE))
_CALMING, _PRESCRIBED = map(re.compile, (texts.CALMING, texts.PRESCRIBED))
_OF_CARE, _SIGNS = re.compile(texts.OF_CARE), re.compile(texts.SIGNS)
# More than that is told of in a longer text.
_LONGEST = 120


def are_few(text: str) -> bool:
    """True if it is plainly told that one or two tablets were taken, and nothing of more, of
    despair or of a body that suffers; in doubt it was more."""
    return _are_few(text) and _SIGNS.search(prepare(text).plain) is None


def harm(text: str) -> bool:
    """True if a body suffers of so few, which nobody meant to do."""
    return _are_few(text) and _SIGNS.search(prepare(text).plain) is not None


def ask_for_care(text: str) -> bool:
    """True if so few were taken by a child, or were old or the wrong ones."""
    return are_few(text) and _OF_CARE.search(prepare(text).plain) is not None


def _are_few(text: str) -> bool:
    plain = joined_words(prepare(text).plain) if len(text) <= _LONGEST else ""
    if not (_TAKEN.search(plain) and _MEDICINE.search(plain)) or _NO_DOSE.search(plain):
        return False
    return _CALMING.search(plain) is None or _PRESCRIBED.search(plain) is not None
