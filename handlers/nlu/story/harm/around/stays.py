"""Reader of a booked place to stay that is not there, and of who stands before it now. Pure."""

import re

from handlers.nlu.story.harm.around.texts import stays as texts
from handlers.nlu.story.lexicon import problem_types
from handlers.nlu.story.problem_type import stay_is_not_there
from handlers.nlu.story.text import prepare

_NOT_THERE = re.compile(problem_types.STAY_NOT_THERE)
_NO_ROOM, _NOW = re.compile(texts.NO_ROOM), re.compile(texts.NOW)
_STAY, _SURELY_NOW = re.compile(problem_types.STAY), re.compile(texts.SURELY_NOW)
_NOT_YET, _BEFORE = re.compile(f"{texts.NOT_YET}|{texts.OTHER_ROOM}"), re.compile(texts.BEFORE)
_LONGEST = 300


def is_not_there(text: str) -> bool:
    """True if a booked place is told not to exist, and this is neither asked nor feared."""
    return stay_is_not_there(prepare(text).plain)


def is_stranded(text: str) -> bool:
    """True if somebody has come to a booked place and has nowhere to stay, now."""
    plain = prepare(text).plain
    if len(plain) > _LONGEST or _NOT_YET.search(plain) or not _STAY.search(plain):
        return False
    if not (_NOT_THERE.search(plain) or _NO_ROOM.search(plain)):
        return False
    is_now = _NOW.search(plain) is not None and not _BEFORE.search(plain)
    return is_now or _SURELY_NOW.search(plain) is not None
