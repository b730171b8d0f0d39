"""Reader of who has told already, is not answered, wants no number to call, or is better. Pure."""

import re

from handlers.nlu import intents, interruptions, phrases
from handlers.nlu.lexicon.typed import denials as lexicon
from handlers.nlu.story.text import prepare
from handlers.nlu.values import option_matching

_WHOM_TO_CALL = re.compile(lexicon.WHOM_TO_CALL)
_NO_NUMBER = re.compile(lexicon.NO_NUMBER)


def has_told(text: str) -> bool:
    """True if a text says that it was told before, and nothing besides."""
    return phrases.is_made_of(text, lexicon.HAS_TOLD, lexicon.AROUND_TOLD)


def wants_no_number(text: str) -> bool:
    """True if a text declines numbers to call, or to call."""
    return _NO_NUMBER.search(prepare(text).plain.replace(" ", "")) is not None


def is_not_reached(text: str) -> bool:
    """True if no one answered, of whom another than the urgent card tells."""
    other = intents.contains_any(text, lexicon.OTHER_LINES)
    return not other and intents.contains_any(text, lexicon.NOT_REACHED)


def asks_whom_to_call(text: str) -> bool:
    """True if it is asked whom to call."""
    return _WHOM_TO_CALL.search(prepare(text).plain) is not None


def is_better(text: str) -> bool:
    """True if a text tells that the heart is lighter, and nothing besides."""
    return phrases.is_made_of(text, lexicon.BETTER, lexicon.AROUND_BETTER)


def minds_at_home(text: str) -> bool:
    """True if somebody is ashamed, has nobody, or minds that it is known at home."""
    return intents.contains_any(_without_no_shame(text), lexicon.AT_HOME)


def cannot_bear(text: str) -> bool:
    """True if it is told how hard it is."""
    return intents.contains_any(_without_no_shame(text), lexicon.CANNOT_BEAR)


def is_of_listeners(text: str, numbers: tuple[str, ...]) -> bool:
    """True if one of these numbers is named, or somebody on the telephone is told to have been
    kind, and no bank is named."""
    was_heard = intents.contains_any(text, lexicon.WAS_HEARD)
    is_kind = was_heard and not interruptions.names_line(text)
    return is_kind or intents.contains_any(text, numbers)


def _without_no_shame(text: str) -> str:
    return option_matching.without(text, lexicon.NO_SHAME)
