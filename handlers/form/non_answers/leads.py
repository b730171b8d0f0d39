"""Words that stand before a value, and lead to it or make it another one. Pure."""

from handlers.nlu import phrases
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS
from handlers.nlu.lexicon.values import labels as own
from handlers.nlu.values.contacts import ascii_digits

_LEADS = (*LABELS, *own.LEADS, *COURTESY)
_LEAST_LETTERS = 2


def before_digits(text: str) -> str:
    """The part of a text before its first figure; empty where it begins with it."""
    plain = ascii_digits(text)
    place = next((at for at, letter in enumerate(plain) if letter.isdigit()), len(plain))
    return plain[:place].rstrip(" +(#")


def is_led_to(before: str) -> bool:
    """True if the words before a value are known to lead to one, or are none. Of all others
    nobody knows whether they make it somebody else's, a wrong one, or one that is only told of."""
    if sum(map(str.isalpha, before)) < _LEAST_LETTERS:
        return True
    return phrases.is_made_of(before, _LEADS) and not before.strip().endswith(own.DENIES)
