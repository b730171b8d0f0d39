"""The walk down a list of questions: what is asked next, what may be skipped. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.form.parsing import FieldType

FormAnswers = Mapping[str, Any]
# No value: it cannot be shown, and nothing is corrected from it.
SKIPPED = None

Condition = Callable[[FormAnswers], bool]


def _always(_answers: FormAnswers) -> bool:
    return True


def is_told(name: str) -> Condition:
    """Condition: the field of this name was answered."""
    return lambda answers: bool(answers.get(name))


def tells(name: str, reads: Callable[[str], Any]) -> Condition:
    """Condition: something is read in the text of the field of this name."""
    return lambda answers: bool(reads(answers.get(name) or ""))


def any_told(*names: str, counts: Callable[[str], bool]) -> Condition:
    """Condition: a field of one of these names was answered with a text that counts."""
    return lambda answers: any(told and counts(told) for told in map(answers.get, names))


def unless(condition: Condition, *, or_told: str = "") -> Condition:
    """Condition: the other one does not hold, or the field of this name was answered anyhow."""
    return lambda answers: not condition(answers) or bool(answers.get(or_told))


@dataclass(frozen=True, slots=True)
class Purpose:
    """The purpose of a question, its legal ground, and how long the answer is kept: what
    the record of processing tells (PDPA sections 23, 24 and 39)."""

    text: str
    basis: str
    kept: str


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Other words for a question, where the answers so far call for them."""

    condition: Condition
    question: str


@dataclass(frozen=True)
class Field:
    """One question, declared once for the chat, the console, the export and the privacy
    register.

    An `essential` one is asked before a complaint is filed, and is answered unless it is
    `optional`; all others may be added later. `essential`, `optional` and `condition` look at the
    answers so far. Others of one `subject` are skipped together. `personal` answers are sealed,
    masked and bound to a role."""

    name: str
    label: str
    question: str
    kind: FieldType
    purpose: Purpose
    personal: bool = False
    essential: bool | Condition = False
    optional: bool | Condition = False
    condition: Condition = _always
    subject: str = ""
    why: str = ""
    example: str = ""
    otherwise: Otherwise | None = None

    def show(self, value: Any) -> str:
        """The answer in words."""
        return self.kind.show(value)

    def asked(self, answers: FormAnswers) -> str:
        """The question in the words that fit the answers so far."""
        differs = self.otherwise is not None and self.otherwise.condition(answers)
        return self.otherwise.question if self.otherwise and differs else self.question

    def is_essential(self, answers: FormAnswers) -> bool:
        """True if it is asked before the complaint is filed, given the answers so far."""
        return self.essential if isinstance(self.essential, bool) else self.essential(answers)

    def is_required(self, answers: FormAnswers) -> bool:
        """True if it may not be skipped, given the answers so far."""
        optional = self.optional if isinstance(self.optional, bool) else self.optional(answers)
        return self.is_essential(answers) and not optional


@dataclass(frozen=True)
class Form:
    """A list of fields in the order asked. An answer of None means skipped."""

    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """The field of this name."""
        return next((field for field in self.fields if field.name == name), None)

    def path(self, answers: FormAnswers) -> Sequence[Field]:
        """The fields that these answers lead through."""
        return [field for field in self.fields if field.condition(answers)]

    def next_open(self, answers: FormAnswers) -> Field | None:
        """The first essential field on the path without an answer; None when it may be filed."""
        return next((each for each in self.path(answers) if self._is_open(each, answers)), None)

    def left(self, answers: FormAnswers) -> int:
        """Count the essential fields on the path that have no answer yet."""
        return sum(self._is_open(each, answers) for each in self.path(answers))

    def _is_open(self, field: Field, answers: FormAnswers) -> bool:
        return field.is_essential(answers) and not self._is_answered(field, answers)

    def next_later(self, answers: FormAnswers) -> Field | None:
        """The first field on the path that was neither answered nor skipped."""
        return next((each for each in self.path(answers) if each.name not in answers), None)

    def next_missing(self, answers: FormAnswers) -> Field | None:
        """The first field on the path that must be answered and is not."""
        asked = (field for field in self.path(answers) if field.is_required(answers))
        return next((field for field in asked if not self._is_answered(field, answers)), None)

    def _is_answered(self, field: Field, answers: FormAnswers) -> bool:
        if field.name not in answers:
            return False
        return answers[field.name] is not SKIPPED or not field.is_required(answers)

    def before(self, name: str, answers: FormAnswers) -> Field | None:
        """The field that was asked before this one; None at the first of the essential ones, and at
        the first of those that are asked later."""
        this = self.field(name)
        essential = this is None or this.is_essential(answers)
        names = [
            field.name
            for field in self.path(answers)
            if field.name == name
            or (field.is_essential(answers) if essential else self._is_told_later(field, answers))
        ]
        place = names.index(name) if name in names else len(names)
        return self.field(names[place - 1]) if place > 0 else None

    def _is_told_later(self, field: Field, answers: FormAnswers) -> bool:
        return field.name in answers and not field.is_essential(answers)

    def progress(self, name: str, answers: FormAnswers) -> tuple[int, int] | None:
        """Position of this essential question, counted from 1, and their number on the path, as if
        those that are answered had come first; None where it is no essential one."""
        essential = [field for field in self.path(answers) if field.is_essential(answers)]
        if name not in (field.name for field in essential):
            return None
        left = sum(self._is_open(each, answers) for each in essential if each.name != name)
        return len(essential) - left, len(essential)

    def after_skipping(self, name: str, answers: FormAnswers) -> dict[str, Any]:
        """The answers after skipping this field and the optional ones of its subject that
        follow it."""
        result = dict(answers)
        skipped = self.field(name)
        assert skipped is not None
        result[name] = SKIPPED
        for field in self.fields[self.fields.index(skipped) + 1 :]:
            same = skipped.subject and field.subject == skipped.subject
            if same and field.name not in result and not field.is_required(result):
                result[field.name] = SKIPPED
        return result

    def was_skipped_unasked(self, field: Field, answers: FormAnswers) -> bool:
        """True if it was skipped unasked, with one of its subject that stands before it."""
        if not field.subject or answers.get(field.name, "") is not SKIPPED:
            return False
        before = self.fields[: self.fields.index(field)]
        same = (each for each in before if each.subject == field.subject)
        return any(answers.get(each.name, "") is SKIPPED for each in same)

    def split_personal(self, answers: FormAnswers) -> tuple[dict[str, Any], dict[str, Any]]:
        """The answers on the path in two: those that anyone may read, and those that say who
        someone is."""
        kept = self.on_path_only(answers)
        personal = {field.name for field in self.fields if field.personal}
        return (
            {name: value for name, value in kept.items() if name not in personal},
            {name: value for name, value in kept.items() if name in personal},
        )

    def on_path_only(self, answers: FormAnswers) -> dict[str, Any]:
        """The answers without those that a change has made meaningless, skips left out."""
        names = [field.name for field in self.path(answers)]
        return {name: answers[name] for name in names if answers.get(name) is not SKIPPED}
