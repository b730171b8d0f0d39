"""Reader of the danger that somebody else brings, or to somebody else, where the words alone show
which it is. Pure."""

from handlers.nlu.story.harm.around import alike, attacked, children
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

THREATENED = "threatened"
_HELD, _SEXTORTION = "held", "sextortion"


def meant(text: str, found: str, *, is_plain: bool, last: str) -> str:
    """The kind that is meant where `found` was: of a threat, of a child in danger, or none where
    the writer means to attack or wants data erased. `is_plain`: found in plain words; `last`: what
    was told before."""
    if attacked.tells(text):
        is_held = last == _HELD or (is_plain and found == _HELD) or attacked.holds(text)
        return _HELD if is_held else THREATENED
    if is_plain and found not in MONEY_KINDS:
        return found
    of_child = children.kind(text, is_talked_of=last in children.KINDS)
    if of_child:
        is_told = found == _HELD and not children.whom(text)
        is_told = is_told or (found == _SEXTORTION and of_child == children.PICTURES)
        return found if is_told else of_child
    is_none = attacked.is_next(text) or alike.asks_to_erase(text) or alike.goes_to_shop(text)
    if found not in MONEY_KINDS and is_none:
        return ""
    return THREATENED if not found and not last and attacked.fears(text) else found
