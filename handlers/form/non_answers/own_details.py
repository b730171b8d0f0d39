"""Refusals and questions instead of one's own name, telephone, province or e-mail. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.form import Field
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu import intents, moves
from handlers.nlu.lexicon.typed import own_details as lexicon
from handlers.nlu.story import filer_details
from handlers.nlu.story import text as story_text
from handlers.nlu.values import contact_person
from handlers.nlu.values.spoken import filer_name

LAST_NAME = lexicon.LAST_NAME
ASKED_FOR = (FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE, FieldName.EMAIL)
_LONGEST = 140
_AROUND = " ,.;:-–"
_NOUN = "|".join(lexicon.NOUNS.values())
_CANNOT_TELL = lexicon.CANNOT_TELL.format(noun=f"(?P<told>{_NOUN})")
_REFUSED = re.compile(
    rf"{lexicon.BUT}(?:{lexicon.NO_EMAIL}|{_CANNOT_TELL}|(?:(?P<before>{_NOUN})\s?{lexicon.AFTER_NOUN}\s?)?"
    rf"(?:{lexicon.REFUSES})\s?{lexicon.OF}(?P<after>{_NOUN})?)"
    rf"(?:\s?{lexicon.AND}\s?(?P<more>{_NOUN}))?{lexicon.ENDING}",
    re.IGNORECASE,
)
_GROUPS = ("email", "mail", "told", "before", "after", "more")
_REFUSED_ALONE = re.compile(
    rf"{lexicon.REFUSES_ALONE}{lexicon.ENDING}(?=$|(?<=\s)|\s)", re.IGNORECASE
)
_NO_LAST_NAME = re.compile(
    rf"(?:{lexicon.HAS_NONE})\s?(?:{lexicon.NOUNS[LAST_NAME]}){lexicon.ENDING}", re.IGNORECASE
)
_OF_OTHERS = re.compile(lexicon.OF_OTHERS_BEFORE)
_FEARS = re.compile(lexicon.FEARS, re.IGNORECASE)
_LONG_DRAWN = re.compile(lexicon.LONG_DRAWN)
_NAME_LED = re.compile(lexicon.NAME_LED)
_ABROAD = re.compile(lexicon.LIVES_ABROAD, re.IGNORECASE)
_WHO = re.compile(lexicon.WHO)
_OTHERS = re.compile(lexicon.OF_SOMETHING_ELSE, re.IGNORECASE)


class Asks(Enum):
    """The kinds of question about one's own details, the first that is heard counts."""

    MENDS = auto()
    SEEN = auto()
    OTHER_LETTERS = auto()
    MONASTIC_NAME = auto()
    ACCOUNT_NAME = auto()
    REAL_NAME = auto()
    WHOSE = auto()
    FOREIGN_LINE = auto()
    OTHER_LINE = auto()
    REAL_OFFICER = auto()
    WHEN_CALLED = auto()
    LATER = auto()
    LINE_INSTEAD = auto()
    WHICH_PLACE = auto()
    PURPOSE = auto()
    NEEDED = auto()
    GIVEN = auto()


# Heard at one question only, or at each of them.
_ONLY_AT = {
    Asks.MONASTIC_NAME: (FieldName.NAME,),
    Asks.ACCOUNT_NAME: (FieldName.NAME,),
    Asks.REAL_NAME: (FieldName.NAME,),
    Asks.OTHER_LETTERS: (FieldName.NAME,),
    Asks.FOREIGN_LINE: (FieldName.PHONE,),
    Asks.OTHER_LINE: (FieldName.PHONE,),
    Asks.WHEN_CALLED: (FieldName.PHONE, FieldName.NAME),
    Asks.LINE_INSTEAD: (FieldName.EMAIL,),
    Asks.WHICH_PLACE: (FieldName.PROVINCE,),
}
_HEARD = {
    kind: re.compile(
        rf"(?:{getattr(lexicon, kind.name)}){lexicon.ENDING}{lexicon.WORD_ENDS}", re.IGNORECASE
    )
    for kind in Asks
}


@dataclass(frozen=True, slots=True)
class Refusals:
    """The details that are refused, those of which there are none, and the rest of the text."""

    refused: tuple[str, ...]
    has_none: tuple[str, ...]
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question `about` one of the details; `who` is the relative named in it, or empty; the
    `rest` of the text."""

    kind: Asks
    about: str
    who: str
    rest: tuple[str, ...]


def refusals(text: str, asked: str) -> Refusals | None:
    """The refusals in a short text; None where nothing is refused."""
    said = _LONG_DRAWN.sub(r"\1", " ".join(text.split()))
    if not said or len(said) > _LONGEST or moves.gives_up(text):
        return None
    named = [found for found in _REFUSED.finditer(said) if _refuses_something(said, found)]
    none = _NO_LAST_NAME.search(said)
    alone = None if named else _REFUSED_ALONE.match(said)
    spans = [found.span() for found in (*named, alone, none) if found]
    refused = (asked,) if alone else _named_in(named)
    has_none = (LAST_NAME,) if none else ()
    return Refusals(refused, has_none, _without(said, spans)) if spans else None


def name_alone(rest: tuple[str, ...]) -> str:
    """The one name that is led to in the pieces beside the words that there is no last name."""
    led = (filer_name.parse(each["name"]) for each in map(_NAME_LED.search, rest) if each)
    told = (name for name in led if name and not (intents.asks(name) or " " in name))
    return next((name for name in told if not filer_name.is_doubtful(name)), "")


def _named_in(refusals: list[re.Match[str]]) -> tuple[str, ...]:
    """The names of the details that are refused by name."""
    return tuple(dict.fromkeys(_detail(noun) for found in refusals for noun in _nouns(found)))


def _refuses_something(said: str, found: re.Match[str]) -> bool:
    """True if it is said what is refused, and nobody else does it."""
    return bool(_nouns(found)) and not _OF_OTHERS.search(said[: found.start()])


def _nouns(found: re.Match[str]) -> list[str]:
    return [found[group] for group in _GROUPS if found[group]]


def question(text: str, asked: str) -> OwnQuestion | None:
    """The question about one's own details in a short text; None for all others."""
    said = " ".join(text.split())
    if not said or len(said) > _LONGEST:
        return None
    for kind, heard in _HEARD.items():
        is_heard = asked in _ONLY_AT.get(kind, (asked,))
        found = heard.search(said) if is_heard else None
        if found is not None and found.group().strip() and not _is_others_slip(said, found, kind):
            named = _about(said if kind != Asks.MENDS else found.group(), asked, kind)
            rest = _without(said, [found.span()])
            return OwnQuestion(kind, named, _relative(said), rest)
    return None


def _is_others_slip(said: str, found: re.Match[str], kind: Asks) -> bool:
    """True if somebody else gave a wrong answer."""
    return kind == Asks.MENDS and _OF_OTHERS.search(said[: found.start()]) is not None


def _about(text: str, asked: str, kind: Asks) -> str:
    """The detail that a question is about: the one asked for, where it is named too. What is
    called wrong is another one."""
    named = list(_details_in(text))
    return asked if not named or (asked in named and kind != Asks.MENDS) else named[0]


def _relative(text: str) -> str:
    """The relative whose detail is spoken of, or who was harmed; empty without one."""
    found = _WHO.search(text)
    return (found["owner"] or found["victim"]) if found else contact_person.acts_for_whom(text)


def is_about(text: str, asked: str) -> bool:
    """True if a text asks something of the detail that was asked for, and of nothing else."""
    return (
        intents.asks(text)
        and asked in _details_in(text)
        and len(text) <= _LONGEST
        and not is_of_others(text)
    )


def is_of_others(text: str) -> bool:
    """True if a text speaks of a shop, an office or somebody else."""
    return _OTHERS.search(text) is not None


def lives_abroad(text: str) -> bool:
    """True if somebody lives in no province of Thailand."""
    return _ABROAD.search(text) is not None


def tells_of_fear(text: str) -> bool:
    """True if somebody is afraid."""
    return _FEARS.search(text) is not None


def value_in(rest: tuple[str, ...], field: Field, today: date) -> Any:
    """The answer that stands in one of the pieces beside other words; None for none."""
    pieces = [piece for piece in rest if not tells_of_fear(piece)]
    if field.name == FieldName.NAME:
        pieces += [led["name"] for led in map(_NAME_LED.search, rest) if led]
    found = (_value(piece, field, today) for piece in pieces)
    return next((value for value in found if value is not None), None)


def _value(piece: str, field: Field, today: date) -> Any:
    if field.name == FieldName.NAME:
        name = filer_name.parse(piece)
        is_name = not filer_name.may_be_none(piece) and (" " in name or filer_name.is_likely(name))
        return name if is_name else filer_details.find(story_text.prepare(piece)).name
    reading = field.kind.read(TextMessage(piece), [], today)
    return reading.value if isinstance(reading, Complete) else None


def _without(text: str, spans: list[tuple[int, int]]) -> tuple[str, ...]:
    """The pieces of the text before, between and after the spans."""
    begins = (0, *(end for _, end in sorted(spans)))
    ends = (*(begin for begin, _ in sorted(spans)), len(text))
    pieces = (text[begin:end].strip(_AROUND) for begin, end in zip(begins, ends, strict=True))
    return tuple(filter(None, pieces))


def _detail(noun: str) -> str:
    return next(_details_in(noun), FieldName.NAME)


def _details_in(text: str) -> Iterator[str]:
    """The names of the details that a text speaks of."""
    for name, pattern in lexicon.NOUNS.items():
        if re.search(pattern, text, re.IGNORECASE):
            yield name
