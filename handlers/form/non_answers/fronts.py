"""A shop's name or a thing, without what is told beside it. Pure."""

import re
from collections.abc import Iterator

from handlers.form.complaint import FieldName
from handlers.form.form import Field
from handlers.form.non_answers import doubts, leftover, shops
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import fronts as own
from handlers.nlu.lexicon.typed.doubts import BUYS, DESCRIBES, SPEECH, TELEPHONES, TELLING
from handlers.nlu.values import personal_names
from handlers.nlu.values.contacts import ascii_digits
from handlers.nlu.values.spoken import chat_words, filer_name, labelled
from knowledge_base import thai

_LONGEST, _SHORTEST = 120, 2
_TELLS = re.compile(own.TELLS, re.IGNORECASE)
_ANOTHER, _NUMBERS = re.compile(own.ANOTHER, re.IGNORECASE), re.compile(own.NUMBERS)
_OF_ACCOUNT, _NO_THING = re.compile(own.OF_ACCOUNT), re.compile(own.NO_THING)
_MEASURED = re.compile(own.MEASURED)
_OWNER_NAMED = re.compile(own.OWNER_NAMED)
_LEADS_ON = re.compile(own.LEADS_ON)
_LABEL, _NOT_THE_NAME = re.compile(own.LABEL), re.compile(own.NOT_THE_NAME, re.IGNORECASE)
_BARE = {FieldName.SELLER_NAME: labelled.shop, FieldName.PRODUCT: labelled.thing}


def value(text: str, field: Field) -> str:
    """The value, where it is surely one; empty where all of a text may be it, or a part of the
    rest is another value."""
    if field.name not in _BARE or len(text) > _LONGEST or intents.asks(text):
        return ""
    core = _within(text.split())
    if core != " ".join(text.split()) and (named_so := named(core, field)):
        return named_so
    return next(_before_telling(core, field), "") or _after_label(core, field)


def named(text: str, field: Field) -> str:
    """The name, or the thing, that a part of a text is as surely as one that is typed alone; empty
    for others."""
    bare = _BARE[FieldName(field.name)](text) if field.name in _BARE else ""
    is_labels = leftover.is_understood(bare) and bare not in TELEPHONES
    is_none = len(bare) < _SHORTEST or is_labels or text.count("(") % 2
    if is_none or doubts.may_be_none(field, text):
        return ""
    return "" if field.name == FieldName.PRODUCT and _NO_THING.match(text) else bare


def _within(words: list[str]) -> str:
    """The text without the words at its ends that only point at it, or say where it was found."""
    while words and leftover.points(words[0]) and not words[0].isascii():
        words = words[1:]
    while words and leftover.points(words[-1]) and not words[-1].isascii():
        words = words[:-1]
    return " ".join(words)


def _before_telling(text: str, field: Field) -> Iterator[str]:
    """The part of a text up to where something is told of it."""
    words = text.split()
    for place in range(1, len(words)):
        front, told = " ".join(words[:place]).rstrip(","), " ".join(words[place:])
        if _TELLS.match(told) or (_ends_politely(front, field) and _speaks(told)):
            is_called = _OWNER_NAMED.match(told) and shops.is_called_shop(front)
            is_whole = bool(is_called) or _stands_alone(front, field)
            is_whole = is_whole and not _LEADS_ON.search(front)
            is_one = is_whole and not _gives_another(told)
            if is_one and (bare := named(front, field)):
                yield bare
            return


def _ends_politely(front: str, field: Field) -> bool:
    return field.name == FieldName.PRODUCT and filer_name.without_courtesy(front) != front


def _speaks(told: str) -> bool:
    """True if a word of speech stands there, or how large a thing is, which is no other thing."""
    parts = thai.tokenise(thai.normalise(told))
    speech = (SPEECH - DESCRIBES - {own.AS_WELL}) | BUYS | TELLING
    return _MEASURED.match(told) is not None or not speech.isdisjoint(parts)


def _after_label(text: str, field: Field) -> str:
    """The shop's name behind the one label of it, whatever is told of it before."""
    labels = list(_LABEL.finditer(text)) if field.name == FieldName.SELLER_NAME else []
    # That it is called somehow is no label.
    before = _OWNER_NAMED.sub(" ", text[: labels[0].start()]) if len(labels) == 1 else ""
    if len(labels) != 1 or _NOT_THE_NAME.search(before):
        return ""
    name = named(f"{labels[0][0]}{_OWNER_NAMED.sub('', text[labels[0].end() :])}".strip(), field)
    return "" if personal_names.clear_name(name) else name


def _gives_another(text: str) -> bool:
    """True if another value may be told, or the one before be denied."""
    told = _OF_ACCOUNT.sub(" ", ascii_digits(chat_words.without_laughter(f"{text} ")))
    told = _OWNER_NAMED.sub(" ", told)
    return _ANOTHER.search(told) is not None or _NUMBERS.search(told) is not None


def _stands_alone(front: str, field: Field) -> bool:
    """True if a shop's name is called one, or ends at a courtesy and is made of more than words."""
    if field.name != FieldName.SELLER_NAME or labelled.is_labelled(front):
        return True
    bare = filer_name.without_courtesy(front)
    parts = thai.tokenise(thai.normalise(bare))
    return (bare != front or front.isascii()) and not all(map(thai.is_word, parts))
