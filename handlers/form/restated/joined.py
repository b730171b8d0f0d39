"""Several matters in one sentence, of which one corrects an answer. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.form import corrections
from handlers.form.complaint import FORM, FieldName
from handlers.form.corrections import AnswerCorrection
from handlers.form.elsewhere import reader as elsewhere
from handlers.form.form import FormAnswers
from handlers.form.restated import pieces, reader
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import told_elsewhere, wrong_and_right
from handlers.nlu.lexicon.typed.moves import COURTESY

_LONGEST = 120
_JOINS = re.compile(rf"{wrong_and_right.JOINS_MATTERS}|{told_elsewhere.FACT_BEGINS}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class JoinedMatters:
    """The answers that are corrected and told, as they are stored, and what tells something
    else."""

    values: dict[str, Any]
    rest: str


@dataclass(frozen=True, slots=True)
class _Matter:
    """A part of a sentence, and the answers in it."""

    part: str
    values: dict[str, Any]
    corrects: bool = False


def parse(text: str, answers: FormAnswers, last: str, today: date) -> JoinedMatters | None:
    """The matters of a sentence; None where it has one alone, corrects nothing, or calls something
    wrong of which the right value is not told. `last` is the name of the field answered last."""
    parts = [part.strip() for part in _JOINS.split(text) if part.strip()]
    if len(parts) < 2 or len(text) > _LONGEST or intents.asks(text):
        return None
    found = [_matter(part, answers, last, today) for part in parts]
    return _together(found) if any(each.corrects for each in found) else None


def corrected(text: str, answers: FormAnswers, last: str, today: date) -> dict[str, Any]:
    """The answers that a sentence corrects, with those told beside them, as they are stored, be it
    one alone; empty where it corrects none."""
    several = parse(text, answers, last, today)
    if several is not None:
        return several.values
    one = _correction(text, answers, last, today)
    return {one.field.name: one.value} if one else {}


def _together(found: Sequence[_Matter]) -> JoinedMatters | None:
    unread = [each.part for each in found if not each.values]
    values = list(_values(found))
    rest = [part for part in unread if not phrases.is_made_of(part, COURTESY)]
    is_clear = len(dict(values)) == len(values) and not any(map(pieces.cut, unread))
    is_more = len(values) + len(rest) > 1
    return JoinedMatters(dict(values), " ".join(rest)) if is_more and is_clear else None


def _values(found: Sequence[_Matter]) -> Iterator[tuple[str, Any]]:
    for each in found:
        yield from each.values.items()


def _matter(part: str, answers: FormAnswers, last: str, today: date) -> _Matter:
    found = _correction(part, answers, last, today)
    if found is not None:
        return _Matter(part, {found.field.name: found.value}, corrects=True)
    return _Matter(part, _facts(part, answers, today))


def _correction(part: str, answers: FormAnswers, last: str, today: date) -> AnswerCorrection | None:
    found = corrections.parse(part, answers, last, today)
    read = None if found else reader.parse(part, answers, today)
    is_one = read is not None and len(read.values) == 1 and not read.others
    # What is called wrong must be what is stored.
    is_clear = read is not None and (read.is_sure or not read.denies)
    return AnswerCorrection(read.field, read.values[0]) if read and is_one and is_clear else found


def _facts(part: str, answers: FormAnswers, today: date) -> dict[str, Any]:
    """The answers that a part tells, for which there is a question."""
    nothing = FORM.field(FieldName.EVIDENCE)
    told = elsewhere.parse(part, nothing, answers, today) if nothing else {}
    asked = {field.name for field in FORM.path({**answers, **told})}
    return told if told.keys() <= asked else {}
