"""The owner of a telephone number that is not the filer's own. Pure."""

import re

from handlers.nlu import intents
from handlers.nlu.lexicon import representatives as texts
from handlers.texts import form

_LONGEST = 80
_RELATIVES = "|".join(sorted(texts.RELATIVES, key=len, reverse=True))
_NAMED = re.compile(rf"({_RELATIVES}){texts.COURTESY}\s*{texts.IS_NAMED}\s*(\D{{2,60}})$")
_GOES_ON = re.compile(texts.GOES_ON)
_RELATIVE = re.compile(_RELATIVES)


def parse(text: str) -> str | None:
    """The relative that is to be called, with the name if it is told; None where the text says
    nothing of the kind."""
    said = " ".join(text.split())
    named = _NAMED.search(said)
    if named and len(said) <= _LONGEST and not intents.asks(named[2]):
        return texts.representative(named[1], _name(named[2]))
    speaks = intents.contains_any(said, texts.NUMBER_OF_SOMEBODY_WORDS)
    relative = _RELATIVE.search(said)
    if relative is None or not speaks or len(said) > _LONGEST:
        return None
    return relative.group()


def _name(text: str) -> str:
    name = _GOES_ON.split(text.strip())[0]
    for ending in form.POLITE_ENDINGS:
        name = name.removesuffix(ending).strip() or name
    return name
