"""Reader of the danger that somebody else brings, or that somebody else is in. Pure."""

from handlers.nlu.story.harm.around import alike, attacked, children
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

THREATENED = "threatened"
_HELD, _SEXTORTION = "held", "sextortion"
# What was found tells more than that a child is met, or sends pictures.
_MORE = (
    (_HELD, children.MEETS),
    (_HELD, children.PICTURES),
    (_SEXTORTION, children.PICTURES),
)


def meant(text: str, found: str, *, is_plain: bool, last: str) -> str:
    """The kind that is meant where `found` was: of a threat, of a child in danger, or none where
    the writer means to attack or wants data erased. `is_plain`: found in plain words; `last`: what
    was told before."""
    if attacked.tells(text):
        return _of_attack(text, found if is_plain else "", last)
    if is_plain and found not in MONEY_KINDS:
        return found
    of_child = _of_child(text, found, last)
    if of_child:
        return of_child
    if found not in MONEY_KINDS and _is_none(text):
        return ""
    return THREATENED if not found and not last and attacked.fears(text) else found


def _of_attack(text: str, found: str, last: str) -> str:
    return _HELD if _HELD in (last, found) or attacked.holds(text) else THREATENED


def _of_child(text: str, found: str, last: str) -> str:
    kind = children.kind(text, is_talked_of=last in children.KINDS)
    is_held = kind != "" and found == _HELD and not children.whom(text)
    return found if is_held or (found, kind) in _MORE else kind


def _is_none(text: str) -> bool:
    return attacked.is_next(text) or alike.asks_to_erase(text) or alike.goes_to_shop(text)
