"""Matters that belong to another office as well. Pure."""

from handlers.nlu import intents
from handlers.nlu.lexicon.agencies import AGENCIES, Agency


def responsible_agency(text: str) -> Agency | None:
    """The office that owns what the text tells of; None where none does."""
    return next((agency for agency in AGENCIES if _owns(agency, text)), None)


def _owns(agency: Agency, text: str) -> bool:
    if intents.contains_whole(text, agency.phrases):
        return True
    return intents.contains_whole(text, agency.products) and intents.contains_whole(
        text, agency.matters
    )
