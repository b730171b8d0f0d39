"""Remarks that people add to a value: that they forgot it before, or where it stands. Pure."""

import re
from collections.abc import Iterator

from handlers.form.complaint import FieldName
from handlers.form.field_types import MultipleChoice, PastDate, SellerContact, SingleChoice
from handlers.form.form import Field
from handlers.form.text_types import PersonName, ShortText, WebAddress
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import remarks as lexicon
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS
from handlers.nlu.lexicon.values.spoken_days import COURTESY_INSIDE, COURTESY_WITHIN

_LONGEST = 160
_COURTESY = re.compile(COURTESY_WITHIN)
_SURE_COURTESY = re.compile(lexicon.SURE_COURTESY)
_COURTESY_APART = re.compile(COURTESY_INSIDE)
_FILLERS, _SPELT = (
    re.compile(lexicon.FILLERS, re.IGNORECASE),
    re.compile(lexicon.SPELT, re.IGNORECASE),
)
_IS_GONE = re.compile(lexicon.IS_GONE, re.IGNORECASE)
_OF_WORDS = (*lexicon.SAID, *lexicon.REMEMBERED)
_OF_SELLERS = (*_OF_WORDS, *lexicon.GONE)


def without(text: str, field: Field) -> str:
    """The text without remarks before and after what answers the field; as it is where choices,
    or a tale, are answered. From memory a name is told, and a shop may be gone."""
    if isinstance(field.kind, SingleChoice | MultipleChoice | SellerContact):
        return text
    if field.name == FieldName.STORY:
        return text
    text = _FILLERS.sub("", text)
    if isinstance(field.kind, PastDate):
        apart = _COURTESY.sub(r"\g<0> ", text)
        rest = _bare(apart, lexicon.OF_DAYS)
        return text if rest == apart else rest
    if not isinstance(field.kind, ShortText | WebAddress):
        return without_asides(text)
    text = _SPELT.sub("", text) or text
    text = _SURE_COURTESY.sub(r"\g<0> ", text)
    rest = _bare(text, _OF_WORDS if isinstance(field.kind, PersonName) else _OF_SELLERS)
    return _without_blame(rest) if field.name == FieldName.SELLER_NAME else rest


def _without_blame(text: str) -> str:
    """A shop's name without what its owner is blamed for, behind a courtesy."""
    for found in _COURTESY_APART.finditer(text):
        blame = text[found.end() :]
        if phrases.is_made_of(blame, lexicon.BLAMED, (*lexicon.AROUND_BLAMED, *lexicon.AROUND)):
            return text[: found.end()].strip()
    return text


def without_asides(text: str) -> str:
    """The text without remarks that leave any value as it is, whatever was asked."""
    return _bare(text, lexicon.SAID)


def _bare(text: str, core: tuple[str, ...]) -> str:
    return next(_shorter(text.split(), core), text) if len(text) <= _LONGEST else text


def _shorter(words: list[str], core: tuple[str, ...]) -> Iterator[str]:
    """The text without a remark at its end, or at its beginning: the longest first, as long as
    more than labels is left."""
    for place in range(1, len(words)):
        yield from _without_part(words[:place], words[place:], core)
    for place in reversed(range(1, len(words))):
        # What is gone is named first.
        yield from _without_part(words[place:], words[:place], _OF_WORDS)


def _without_part(rest: list[str], part: list[str], core: tuple[str, ...]) -> Iterator[str]:
    left, remark = " ".join(rest), " ".join(part)
    # What is bought, and what is gone, sounds much alike.
    is_gone = _IS_GONE.search(remark) is not None
    known = core if is_gone or core != _OF_SELLERS else _OF_WORDS
    more = lexicon.AROUND_DAYS if core is lexicon.OF_DAYS else ()
    is_remark = phrases.is_made_of(remark, known, (*lexicon.AROUND, *more))
    # A name in Latin letters goes on in them, before what is said in Thai.
    goes_on = left[-1].isascii() and remark[0].isascii() and not remark.isascii()
    if is_remark and not goes_on and not phrases.is_made_of(left, LABELS):
        yield _bare(left, core)
