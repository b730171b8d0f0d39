"""The choice of a question that a text names and nothing besides, or with a number. Pure."""

import re
from collections.abc import Iterable

from handlers.form.complaint import FieldName
from handlers.form.elsewhere.marks import OF_THE_FILER, Typed, Values
from handlers.form.field_types import MultipleChoice, Province, SingleChoice
from handlers.form.parsing import Complete, Option, Partial
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.values import option_matching
from handlers.texts.i18n import english_of
from knowledge_base import thai

_SHORT_SOUND = 2
_REPORTED, _NOBODY = re.compile(texts.REPORTED), "none"
_LONG_NUMBER = re.compile(r"\d{5}")
_BESIDE = {
    FieldName.PHONE,
    FieldName.SELLER_PHONE,
    FieldName.EMAIL,
    FieldName.ORDER_NUMBER,
}


def named(text: str, options: Iterable[Option], around: tuple[str, ...]) -> str | None:
    """The one option that a text names and nothing besides."""
    named = [
        option.code
        for option in options
        if option.code != "other" and phrases.is_made_of(text, _names_in(text, option), around)
    ]
    return named[0] if len(named) == 1 else None


def are_named(text: str, options: Iterable[Option], around: tuple[str, ...]) -> bool:
    """True if a text names some of the options and nothing besides."""
    names = tuple(name for option in options for name in _names_in(text, option))
    return phrases.is_made_of(text, names, around)


def _names_in(text: str, option: Option) -> tuple[str, ...]:
    """The names of an option; of one whose sound is very short only what is written so."""
    typed = option_matching.normalised(text)
    return tuple(
        name
        for name in _names(option)
        if len(thai.sound(name)) > _SHORT_SOUND or option_matching.spelling(name) in typed
    )


def _names(option: Option) -> tuple[str, ...]:
    more = texts.SAYS_MORE_OF_METHODS.get(option.code, ())
    names = (option.label, english_of(option.label), *option.said, *more)
    return tuple(name for name in names if len(name) > 1)


def reported(typed: Typed) -> list[str] | None:
    """Those who were told, with those known before, where a text says that, and at most where and
    when, and nothing besides."""
    if not _REPORTED.fullmatch(typed.rest.strip().lower()):
        return None
    reading = typed.read_as(FieldName.OTHER_REPORTS)
    told = reading.value if isinstance(reading, Complete | Partial) else []
    known = typed.answers.get(FieldName.OTHER_REPORTS) or ()
    codes = [code for code in dict.fromkeys((*known, *told)) if code != _NOBODY]
    return codes if told and _NOBODY not in told else None


def beside_marks(rest: Typed, found: Values) -> Values:
    """The choice, or the province, that is all that stands beside numbers and addresses which are
    called what they are; else empty."""
    is_chosen = isinstance(rest.asked.kind, SingleChoice | MultipleChoice | Province)
    is_other = bool(found.keys() - _BESIDE) or _LONG_NUMBER.search(rest.rest)
    if not is_chosen or not found or is_other:
        return {}
    # Without a word of whose it is, it may be that of who was told or paid.
    words = texts.PHONE if rest.asked.name in OF_THE_FILER else texts.OWN
    if FieldName.PHONE in found and not rest.says(words):
        return {}
    reading = rest.read_as(rest.asked.name)
    return {**found, rest.asked.name: reading.value} if isinstance(reading, Complete) else {}
