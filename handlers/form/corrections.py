"""A text that corrects an earlier answer in free words: which one, and what is right. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader as elsewhere
from handlers.form.field_types import (
    Attachments,
    FreeText,
    MultipleChoice,
    SellerContact,
    SingleChoice,
)
from handlers.form.form import SKIPPED, Field, FormAnswers
from handlers.form.parsing import Complete, Partial
from handlers.form.restated import opening, pieces, reader, said_last
from handlers.form.restated.values import is_label
from handlers.form.text_types import PersonName
from handlers.form.texts.field_words import EDIT_NAMES
from handlers.messages.event import TextMessage
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import breaks, wrong_and_right
from handlers.nlu.story.money import rests
from handlers.nlu.values import amounts
from handlers.nlu.values.spoken import chat_words, filer_name
from handlers.texts import complaint as texts
from handlers.texts.i18n import english_of

_LONGEST = 100
_KIND_CALLED, _KIND_DENIED = (
    re.compile(wrong_and_right.KIND_CALLED),
    re.compile(wrong_and_right.KIND_DENIED),
)
_NOT_SOMEBODY = re.compile(breaks.NOT_SOMEBODY)
_DAY_DENIED = re.compile(wrong_and_right.DAY_DENIED)
_COURTESY_AT_END = re.compile(wrong_and_right.COURTESY_AT_END)
_NEVER = (SellerContact, Attachments, MultipleChoice)


@dataclass(frozen=True, slots=True)
class AnswerCorrection:
    """The field that was answered wrongly, and its new answer as it is stored."""

    field: Field
    value: Any


def parse(text: str, answers: FormAnswers, last: str, today: date) -> AnswerCorrection | None:
    """The correction in a text; `last` is the name of the field answered last. None where
    nothing shows that the text is one, or what it would change."""
    if not text or len(text) > _LONGEST or intents.asks(text) or rests.are_told(text):
        # Of what was paid in part more than the sum is wrong.
        return None
    text = opening.plain(text)
    readings = (
        _named(text, answers, today),
        _called_wrong(text, answers, today),
        _of_kind(text, answers, today),
        _of_day(text, answers, today),
        _instead_of(text, answers, last, today),
        _of_the_last(text, answers, last, today),
        _after_its_label(text, answers, today),
    )
    return next((found for found in readings if found), None)


def _named(text: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """ "Change the price to 950": the question is named, and its answer given."""
    if not intents.starts_with_any(text, texts.CHANGE_WORDS):
        return None
    name, becomes, right = _parted(_stripped(text, texts.CHANGE_WORDS))
    field = _field_of(name, answers) if becomes else None
    return _correction(field, right, answers, today) if field else None


def _called_wrong(text: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """ "The price is wrong, really 1,500": the question is named, its answer denied."""
    said = _stripped(text, texts.BEFORE_A_NAME)
    for denial in texts.CALLED_WRONG:
        name, denied, rest = said.partition(denial)
        field = _field_of(name, answers) if denied else None
        if field and not rest.startswith(texts.OF_THE_GOODS):
            if _is_denied(field, rest, answers):
                return None
            read = reader.named(text, answers, today) if isinstance(field.kind, FreeText) else None
            if read is not None and read.field == field:
                return AnswerCorrection(field, read.values[0])
            right = _stripped(
                rest.strip(texts.AROUND), (*texts.BEFORE_WHAT_IS_RIGHT, *texts.SLIP_WORDS)
            )
            return _correction(field, right, answers, today)
    return None


def _is_denied(field: Field, rest: str, answers: FormAnswers) -> bool:
    """True if what stands first behind a denial is the stored name, and no right one."""
    stored = answers.get(field.name)
    is_name = isinstance(field.kind, FreeText) and isinstance(stored, str)
    return is_name and rest.strip(texts.AROUND).startswith(f"{stored} ")


def _after_its_label(text: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """ "No, the shop is called ...": what follows the label of another answer is right."""
    denial = next((each for each in texts.NOT_SO_WORDS if text.startswith(f"{each} ")), None)
    somebody = _NOT_SOMEBODY.match(text)
    if denial is None and somebody is None:
        return None
    rest = text[somebody.end() :] if somebody else text.removeprefix(denial or "").strip()
    if pieces.cut(rest) is not None:
        # It says by itself what is wrong.
        return None
    read = reader.named(f"{breaks.IS_RIGHT} {rest}", answers, today)
    is_known = read is not None and answers.get(read.field.name) is not None
    return AnswerCorrection(read.field, read.values[0]) if read and is_known else None


def _field_of(name: str, answers: FormAnswers) -> Field | None:
    for field in FORM.fields:
        names = (field.label, english_of(field.label), *EDIT_NAMES.get(field.name, ()))
        if field.name in answers and intents.is_one_of(name, names):
            return field
    return None


def _parted(text: str) -> tuple[str, str, str]:
    for word in texts.BECOMES:
        if word in text:
            before, _, after = text.partition(word)
            return before.strip(), word, after.strip()
    return text, "", ""


def _instead_of(text: str, answers: FormAnswers, last: str, today: date) -> AnswerCorrection | None:
    """ "950, not 590" or "not 590 but 950": what is said to be wrong stands among the answers."""
    said = _stripped(text, texts.SLIP_WORDS)
    before, denied, after = said.partition(texts.NOT_SO)
    if not denied:
        return None
    wrong, becomes, right = _parted(after.strip())
    if not becomes:
        wrong, right = after.strip(), before.strip()
    if not wrong or not right:
        return None
    for field in _latest_first(answers, last):
        if _value(field, wrong, answers, today) == answers[field.name]:
            right = _stripped(right, texts.SLIP_WORDS)
            if field.name == FieldName.PRODUCT:
                # A name may end so; a thing does not.
                right = _COURTESY_AT_END.sub("", right)
            return _correction(field, right, answers, today)
    return None


def _of_kind(text: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """ "The kind is: nothing came", or "not the wrong goods, nothing came", in a dialect too."""
    field, said = FORM.field(FieldName.KIND), chat_words.central(text)
    if field is None or FieldName.KIND not in answers:
        return None
    called = _KIND_CALLED.search(said)
    denied = _KIND_DENIED.search(said)
    if denied and _value(field, denied["denied"], answers, today) != answers[field.name]:
        denied = None
    told = called or denied
    if told is None:
        return None
    value = _value(field, told["told"], answers, today)
    is_new = value is not None and value != answers[field.name]
    return AnswerCorrection(field, value) if is_new else None


def _of_day(text: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """ "Not today, two weeks ago": a day is denied, and the right one told behind it."""
    field, said = FORM.field(FieldName.PURCHASE_DATE), _DAY_DENIED.match(text)
    if field is None or said is None or answers.get(field.name, SKIPPED) is SKIPPED:
        return None
    return _correction(field, said["told"], answers, today)


def _latest_first(answers: FormAnswers, last: str) -> Iterator[Field]:
    given = [field for field in FORM.fields if answers.get(field.name) is not SKIPPED]
    yield from sorted(given, key=lambda field: field.name != last)


def _of_the_last(
    text: str, answers: FormAnswers, last: str, today: date
) -> AnswerCorrection | None:
    """ "Sorry, 950": a slip of the finger in the answer just given."""
    field = FORM.field(last)
    if field is None or answers.get(last, SKIPPED) is SKIPPED:
        return None
    certain = intents.contains_any(text, texts.CERTAIN_SLIPS)
    denies = intents.starts_with_any(text, (breaks.IS_RIGHT, *texts.NOT_SO_WORDS))
    rest = _stripped(text, (*texts.NOT_SO_WORDS, *texts.SLIP_WORDS))
    if isinstance(field.kind, PersonName) and isinstance(answers[last], str):
        rest = said_last.whole_name(answers[last], rest)
    is_sure = certain and _is_surely(field, rest, answers, today)
    may_be_right = is_sure or (denies and _may_be_right(field, rest))
    found = _correction(field, rest, answers, today) if may_be_right else None
    return found or (_of_the_sum(rest, answers, today) if denies else None)


def _is_surely(field: Field, rest: str, answers: FormAnswers, today: date) -> bool:
    """True if what follows a slip is a value of this field, and of no other one."""
    is_others = isinstance(field.kind, FreeText) and elsewhere.parse(rest, field, answers, today)
    return not is_others and said_last.is_value(rest, field, today)


def _may_be_right(field: Field, rest: str) -> bool:
    """True if what follows a denial may be the answer: of free words one's own name alone."""
    if isinstance(field.kind, PersonName):
        return not filer_name.is_doubtful(filer_name.parse(rest))
    return not isinstance(field.kind, FreeText | SingleChoice)


def _of_the_sum(rest: str, answers: FormAnswers, today: date) -> AnswerCorrection | None:
    """Another sum is no other answer than the one that was paid."""
    amount = FORM.field(FieldName.AMOUNT)
    rest = _stripped(rest, texts.BEFORE_A_SUM)
    is_sum = isinstance(amounts.parse_alone(rest), int) and FieldName.AMOUNT in answers
    return _correction(amount, rest, answers, today) if amount and is_sum else None


def _stripped(text: str, phrases: tuple[str, ...]) -> str:
    """The text without these words before and after it, however many there are."""
    for phrase in phrases:
        for shorter in (text.removeprefix(phrase), text.removesuffix(phrase)):
            if shorter != text:
                return _stripped(shorter.strip(texts.AROUND), phrases)
    return text.strip()


def _correction(
    field: Field, typed: str, answers: FormAnswers, today: date
) -> AnswerCorrection | None:
    value = _value(field, typed, answers, today)
    if value is None or value == answers.get(field.name):
        return None
    return AnswerCorrection(field, value)


def _value(field: Field, typed: str, answers: FormAnswers, today: date) -> Any:
    """The value of a text as the answer of a field; an account's number takes the place of
    the one told last."""
    if not typed or isinstance(field.kind, _NEVER) or field.name == FieldName.STORY:
        return None
    if field.name == FieldName.SELLER_NAME and is_label(typed):
        return None
    present = answers.get(field.name)
    so_far = present if isinstance(present, list) else []
    reading = field.kind.read(TextMessage(_correcting(typed, so_far)), so_far, today)
    return reading.value if isinstance(reading, Complete | Partial) else None


def _correcting(typed: str, so_far: list[Any]) -> str:
    return f"{texts.NOT_SO} {typed}" if so_far else typed
