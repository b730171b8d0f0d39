"""Whether a matter belongs to another office as well. Pure."""

from handlers import listening
from handlers.texts.agencies import AGENCIES, Agency


def owning(text: str) -> Agency | None:
    """The office that owns what the text tells of; None where none does."""
    return next((agency for agency in AGENCIES if _owns(agency, text)), None)


def _owns(agency: Agency, text: str) -> bool:
    if listening.holds_whole(text, agency.phrases):
        return True
    return listening.holds_whole(text, agency.things) and listening.holds_whole(
        text, agency.matters
    )
