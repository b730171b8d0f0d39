"""Words that call all other answers right, beside one that is changed or alone. Pure."""

import re

from handlers.nlu.lexicon.typed.wrong_and_right import REST_IS_RIGHT

_REST_IS_RIGHT = re.compile(REST_IS_RIGHT, re.IGNORECASE)
_AROUND = " ,.;"


def without(text: str) -> str | None:
    """The text before such words, empty where it is nothing else; None where it has none."""
    found = _REST_IS_RIGHT.search(text.strip())
    return text.strip()[: found.start()].strip(_AROUND) if found else None


def is_all(text: str) -> bool:
    """True if a text says nothing else."""
    return without(text) == ""
