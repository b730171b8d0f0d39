"""The ways in which somebody was reached, where several are told. Pure."""

import re
from itertools import pairwise

from handlers.nlu.lexicon import crimes as own
from handlers.nlu.lexicon.typed import doubts
from handlers.nlu.values import option_matching
from handlers.nlu.values.option_matching import OptionNames

_THROUGH = re.compile(own.THROUGH)
_UNSURE = re.compile(f"{doubts.EITHER}|{doubts.NOT_REMEMBERED}")


def in_order(text: str, names: OptionNames) -> tuple[str, ...]:
    """The codes of the ways, each once, in the order in which they are told; not of one that was
    only the means within another, as a call by LINE."""
    typed = option_matching.normalised(text)
    found = option_matching.places(typed, names)
    within = {
        span
        for (span, _), (after, _) in pairwise(found)
        if _THROUGH.fullmatch(typed, span[1], after[0])
    }
    return tuple(dict.fromkeys(code for span, code in found if span not in within))


def first(text: str, names: OptionNames) -> str | None:
    """The code of the way that is told first; None where it is not sure which it was."""
    found = () if _UNSURE.search(text) else in_order(text, names)
    return found[0] if found else None
