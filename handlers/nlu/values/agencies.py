"""Whether a matter belongs to another office as well. Pure."""

from handlers.nlu import intents as nlu_intents
from handlers.nlu.lexicon.agencies import AGENCIES, Agency


def owning(text: str) -> Agency | None:
    """The office that owns what the text tells of; None where none does."""
    return next((agency for agency in AGENCIES if _owns(agency, text)), None)


def _owns(agency: Agency, text: str) -> bool:
    if nlu_intents.holds_whole(text, agency.phrases):
        return True
    return nlu_intents.holds_whole(text, agency.things) and nlu_intents.holds_whole(
        text, agency.matters
    )
