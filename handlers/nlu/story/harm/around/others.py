"""Reader of the danger that somebody else brings, or that somebody else is in. Pure."""

from handlers.nlu.story.harm import deeds, open_cases
from handlers.nlu.story.harm.around import alike, attacked, children
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS

THREATENED = "threatened"
_HELD, _SEXTORTION = "held", "sextortion"
_ON_LINE, _JUST_PAID = "crook-on-line", "just-paid"
# What was found tells more than that a child is met, or sends pictures.
_MORE = (
    (_HELD, children.MEETS),
    (_HELD, children.PICTURES),
    (_SEXTORTION, children.PICTURES),
    (_HELD, children.ASKED),
    (_SEXTORTION, children.ASKED),
)


def meant(text: str, found: str, *, is_plain: bool, last: str) -> str:
    """The kind that is meant where `found` was: of a threat, of a child in danger, or none where
    the writer means to attack or wants data erased. `is_plain`: found in plain words; `last`: what
    was told before."""
    if last == _SEXTORTION and _is_demand(text, found, is_plain=is_plain):
        return _SEXTORTION
    return _of_others(text, found, found if is_plain else "", last)


def _of_others(text: str, found: str, plain_kind: str, last: str) -> str:
    if attacked.tells(text):
        return _of_attack(text, plain_kind, last)
    if plain_kind and plain_kind not in MONEY_KINDS:
        return found
    of_child = _of_child(text, found, last)
    if of_child or found in MONEY_KINDS:
        return of_child or found
    if not found:
        return THREATENED if not last and attacked.fears(text) else ""
    return "" if _is_none(text) else found


def _is_demand(text: str, found: str, *, is_plain: bool) -> bool:
    """True if who threatened with pictures wants money, which was not sent; a false officer and who
    wants a code are others."""
    is_sent = is_plain or deeds.tell_of_money(text)
    is_of_money = found == _ON_LINE or (found == _JUST_PAID and not is_sent)
    return is_of_money and not open_cases.threatens(text) and not deeds.tells_of_a_key(text)


def _of_attack(text: str, plain_kind: str, last: str) -> str:
    is_held = _HELD in (last, plain_kind) or attacked.holds(text)
    return _HELD if is_held else THREATENED


def _of_child(text: str, found: str, last: str) -> str:
    kind = children.kind(text, is_talked_of=last in children.KINDS)
    is_held = kind != "" and found == _HELD and not children.whom(text)
    return found if is_held or (found, kind) in _MORE else kind


def _is_none(text: str) -> bool:
    return attacked.is_next(text) or alike.asks_to_erase(text)
