"""The wish about alerts in a text: to get them, to get no more, or to see what one gets. Pure."""

from handlers.conversations.broadcasts import texts
from handlers.nlu import intents, phrases


def said_plainly(text: str) -> str:
    """The wish ("stop", "status" or "join") that names alerts; empty for none."""
    wishes = (
        wish
        for wish, core in texts.WISHES.items()
        if phrases.is_made_of(text, core, texts.AROUND_WORDS)
    )
    return next(wishes, "")


def said_with_slips(text: str) -> str:
    """The wish that a misspelt text sounds like; empty for none."""
    return intents.nearest_by_sound(text, texts.WISHES)


def may_end_them(text: str) -> bool:
    """Tell whether words without the name of alerts end them for who gets some."""
    return phrases.is_made_of(text, texts.STOP_IF_SUBSCRIBED_WORDS, texts.AROUND_WORDS)
