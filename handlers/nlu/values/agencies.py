"""Matters that belong to another office as well. Pure."""

from collections.abc import Sequence

from handlers.nlu.lexicon.agencies import AGENCIES, Agency
from handlers.nlu.values import option_matching
from knowledge_base import thai


def responsible_agency(text: str) -> Agency | None:
    """The office that owns what the text tells of; None where none does."""
    return next((agency for agency in AGENCIES if _owns(agency, text)), None)


def _owns(agency: Agency, text: str) -> bool:
    if _holds(text, agency.phrases):
        return True
    return _holds(text, agency.products) and _holds(text, agency.matters)


def _holds(text: str, phrases: Sequence[str]) -> bool:
    """True if one of the phrases stands there, and its last letter is not the first of a syllable
    that goes on: an office's two letters begin many a word."""
    typed = option_matching.normalised(text)
    for each in option_matching.spellings(tuple(phrases)):
        rest = typed.split(each)[1:]
        if any(not after or not thai.is_mark(after[0]) for after in rest):
            return True
    return False
