"""Test for short answers of random keys: no name, no number, no word. Pure."""

import re

from handlers.texts import answers as texts
from knowledge_base import thai

_REPEATED = re.compile(r"(.{1,5}?)\1+")
_LONGEST, _LEAST_RUN, _LEAST_REPEATED = 40, 4, 3
_HALF = 0.5


def is_gibberish(text: str) -> bool:
    """True if nothing can be meant: signs alone, one letter, one sign over and over, keys that
    stand side by side."""
    signs = [sign for sign in text.lower() if sign.isalnum() or thai.is_mark(sign)]
    if len(signs) < 2:
        # A row of faces says something, if no answer.
        return bool(signs) or not text.strip(texts.PUNCTUATION)
    typed = "".join(text.lower().split()).strip(texts.PUNCTUATION)
    if len(typed) > _LONGEST:
        return len(set(signs)) <= 2
    is_one_sign = len(set(signs)) == 1 and len(signs) >= _LEAST_REPEATED
    return is_one_sign or _is_run_of_keys(typed)


def _is_run_of_keys(typed: str) -> bool:
    repeated = _REPEATED.fullmatch(typed)
    unit = repeated[1] if repeated else typed
    if unit in texts.FEW_KEYS:
        return True
    if len(typed) < _LEAST_RUN or len(unit) < _LEAST_REPEATED:
        return False
    if any(_side_by_side(unit, row) for row in texts.KEYBOARD_ROWS):
        return True
    is_home_row = set(typed) <= set(texts.THAI_HOME_ROW)
    return is_home_row and thai.dictionary_share(thai.normalise(typed)) < _HALF


def _side_by_side(typed: str, row: str) -> bool:
    return typed in row or typed[::-1] in row
