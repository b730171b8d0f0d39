"""Phrases that count only where they are the whole text. Pure."""

import re
from collections.abc import Iterable

_NOTHING = re.compile("(?!)")


def pattern(phrases: Iterable[str], around: Iterable[str]) -> re.Pattern[str]:
    """A whole text of one of the spelt `phrases`, with any of the words `around` it and spaces."""
    meant = [r"\s*".join(map(re.escape, phrase.replace(" ", ""))) for phrase in phrases]
    beside = "|".join([*map(re.escape, around), r"\s"])
    whole = f"(?:{beside})*(?:{'|'.join(meant)})(?:{beside})*"
    return re.compile(whole) if meant else _NOTHING
