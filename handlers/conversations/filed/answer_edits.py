"""Parsing of the answer of a sent complaint that a text names, and its new value. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.conversations.filed import intents as filed_intents
from handlers.conversations.filed.texts import corrections as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import reader as elsewhere
from handlers.form.field_types import FreeText, MultipleChoice, SingleChoice
from handlers.form.form import Field, FormAnswers
from handlers.form.non_answers import doubts, own_details
from handlers.form.parsing import Complete, Invalid, ParseResult, Partial
from handlers.form.restated import own_number, reader, sums_anew, whole
from handlers.form.restated.reader import RestatedAnswer
from handlers.form.text_types import EmailAddress
from handlers.form.texts.field_words import EDIT_NAMES, EXAMPLES
from handlers.messages.event import Action, ButtonTap, TextMessage
from handlers.messages.postback import message_text
from handlers.nlu import intents, moves, phrases
from handlers.nlu.values import contacts, option_matching
from handlers.nlu.values.spoken import filer_name
from handlers.texts import small_talk
from handlers.texts.answers import not_understood_again
from handlers.texts.i18n import english_of

_WISHED_BEFORE = re.compile(texts.WISHED_BEFORE)
_LONGEST = 120
SHORT = 40
_SHORTEST_MISSPELT = 3
_ABOUT_THE_FILER = (FieldName.NAME, FieldName.PHONE, FieldName.PROVINCE, FieldName.EMAIL)
_MAY_BE_CHANGED = (*_ABOUT_THE_FILER, FieldName.SELLER_NAME, FieldName.SELLER_PHONE)
_NAMES_AND_NUMBERS = (
    *_ABOUT_THE_FILER,
    FieldName.SELLER_NAME,
    FieldName.SELLER_PHONE,
    FieldName.AMOUNT,
    FieldName.PURCHASE_DATE,
)


@dataclass(frozen=True, slots=True)
class AnswerEdit:
    """An answer, and its new value as it is stored; None where it was only named. `either` are
    several values that may be right, `others` edits of other answers that may be meant;
    `is_sure`: the stored one is called wrong."""

    field: Field
    value: Any = None
    either: tuple[Any, ...] = ()
    is_sure: bool = False
    others: tuple["AnswerEdit", ...] = ()


def restated(text: str, answers: FormAnswers, today: date) -> AnswerEdit | None:
    """The edit in a sentence that says which of these answers is wrong, and what is right; None
    where it only names one as a command does."""
    found = reader.parse(text, answers, today)
    if found is None:
        return _of_sum(text, answers, today)
    named = None if found.values else parse(text, today)
    # What is denied is never the new value.
    if named is not None and not found.denies and named.field == found.field:
        return None
    return of_restated(found)


def _of_sum(text: str, answers: FormAnswers, today: date) -> AnswerEdit | None:
    """The edit of the sum, where a text tells anew what was paid in all."""
    amount, total = FORM.field(FieldName.AMOUNT), sums_anew.in_all(text, answers, today)
    return AnswerEdit(amount, total) if amount and total else None


def restated_at(
    field: Field | None, text: str, answers: FormAnswers, today: date, *, waits: bool
) -> AnswerEdit | None:
    """The same of the open question, or, unless that is for a story, of any answer. `waits`: it
    was answered, and waits for a yes."""
    found = reader.parse_answer(text, field, answers, today) if field else None
    if found is not None:
        return of_restated(found)
    if field is not None and field.name == FieldName.STORY and not waits:
        return None
    return restated(text, answers, today)


def of_restated(found: RestatedAnswer) -> AnswerEdit:
    """The edit with the one value that is given, or the several that may be meant."""
    if found.others and found.values:
        others = tuple(map(of_restated, found.others))
        return AnswerEdit(found.field, found.values[0], others=others)
    if len(found.values) > 1:
        return AnswerEdit(found.field, None, found.values, found.is_sure)
    value = found.values[0] if found.values else None
    return AnswerEdit(found.field, value, is_sure=found.is_sure)


def completed(edit: AnswerEdit, answers: FormAnswers, text: str) -> AnswerEdit:
    """The edit with the whole name, where the text gives a part of it."""
    if edit.field.name != FieldName.NAME or edit.value is None:
        return edit
    value = whole.completed(edit.field, edit.value, answers.get(edit.field.name), None, text)
    return replace(edit, value=value)


def named(text: str, field: Field | None, today: date) -> AnswerEdit | None:
    """The edit that a text names. Under a free-text question (`field`), a name without a command
    counts only with a value of its own: "amount 500" is no story."""
    if field is None:
        return parse(text, today, listed=True)
    found = parse(text, today)
    if found is None and is_for_words(field) and len(text) <= SHORT:
        found = parse(text, today, listed=True)
        return found if found and found.value is not None else None
    return found


def parse(text: str, today: date, *, listed: bool = False) -> AnswerEdit | None:
    """The edit that a text names; None where nothing shows that it corrects something. Where the
    list of answers is open (`listed`), no command is needed."""
    said = _trimmed(text)
    if not said or len(text) > _LONGEST:
        return None
    asked = _asked_how(text)
    if asked is not None:
        return AnswerEdit(asked)
    for commands, may_be in ((texts.COMMANDS, None), (texts.CHANGES, _MAY_BE_CHANGED)):
        rest = _after(said, commands)
        if rest is not None:
            found = _named(rest, today, everyday=listed)
            return found if found and (may_be is None or found.field.name in may_be) else None
    return _without_command(said, today, listed=listed)


def _asked_how(text: str) -> Field | None:
    """The filer's own detail of which it is asked how to change it, or the number that is told to
    be another one; nothing besides."""
    if own_number.is_another(text):
        return FORM.field(FieldName.PHONE)
    if not intents.contains_any(text, texts.HOW) or own_details.is_of_others(text):
        return None
    if not intents.contains_any(text, texts.CHANGED):
        return None
    named = ((each, FORM.field(each)) for each in _ABOUT_THE_FILER)
    around = (*texts.CHANGED, *texts.HOW, *texts.AROUND_HOW)
    return next(
        (
            field
            for name, field in named
            if field and phrases.is_made_of(text, (field.label, *texts.NAMES[name]), around)
        ),
        None,
    )


def nearly_read(field: Field, reading: ParseResult | None, today: date) -> AnswerEdit | None:
    """The edit with the one value that a text nearly tells."""
    if not isinstance(reading, Invalid) or len(reading.nearest) != 1:
        return None
    meant = field.kind.read(ButtonTap(reading.nearest[0].code), [], today)
    return AnswerEdit(field, meant.value) if isinstance(meant, Complete) else None


def told_elsewhere(field: Field, text: str, answers: FormAnswers, today: date) -> AnswerEdit | None:
    """The edit with the one answer to another question that a text gives and nothing besides."""
    told = list(elsewhere.parse(text, field, answers, today).items())
    other = FORM.field(told[0][0]) if len(told) == 1 else None
    is_asked = other is not None and other in FORM.path(answers)
    return AnswerEdit(other, told[0][1]) if other and is_asked else None


def with_line(answers: FormAnswers, text: str) -> dict[str, Any]:
    """The answers with one more line in the story."""
    told = answers.get(FieldName.STORY) or ""
    return {**answers, FieldName.STORY: f"{told}\n{text.strip()}".strip()}


def _without_command(said: str, today: date, *, listed: bool) -> AnswerEdit | None:
    """The edit of an answer called wrong; under the list, of any named answer, or a value alone."""
    slip = _after(said, texts.SLIPS)
    found = _named(said if slip is None else slip, today, everyday=listed)
    if found and (listed or _says_wrong(found, said, told_slip=slip is not None)):
        return found
    return _value_alone(said, today) if listed and not found else None


def _says_wrong(found: AnswerEdit, said: str, *, told_slip: bool) -> bool:
    told = told_slip or found.field.name in _NAMES_AND_NUMBERS
    return told and _holds_wrong(said)


def _holds_wrong(text: str) -> bool:
    return any(word in text for word in texts.WRONG)


def _after(text: str, beginnings: tuple[str, ...]) -> str | None:
    """The text after the longest of these beginnings; None without one."""
    lower = text.lower()
    begun = [word for word in beginnings if lower.startswith(word)]
    return _trimmed(text[len(max(begun, key=len)) :]) if begun else None


def _named(text: str, today: date, *, everyday: bool) -> AnswerEdit | None:
    """The edit of the answer whose name stands first, with what follows as its value."""
    field, rest = _field_of(text, everyday=everyday)
    if field is None:
        return None
    asks = intents.asks(rest)
    if asks and not (intents.is_one_of(rest, texts.ASKS_WHETHER) or _holds_wrong(rest)):
        return None
    value = None if asks else _value(field, _without_wrong(rest), today)
    is_part = value is None and everyday and _goes_on_as_a_word(text, rest)
    return None if is_part else AnswerEdit(field, value)


def _goes_on_as_a_word(text: str, rest: str) -> bool:
    """True if an everyday name is the beginning of a longer word, as "day" of "day of travel"."""
    begins = text[: len(text) - len(rest)].lower() in texts.EVERYDAY
    typed = rest.strip(texts.AROUND)
    is_told = typed and not (intents.is_one_of(typed, texts.NO_VALUE) or _holds_wrong(rest))
    return begins and rest[:1].isalpha() and bool(is_told) and not intents.asks(rest)


def _field_of(text: str, *, everyday: bool) -> tuple[Field | None, str]:
    lower = text.lower()
    begun = [(name, field) for name, field in _names(everyday) if lower.startswith(name)]
    if begun:
        name, field = max(begun, key=lambda each: len(each[0]))
        return field, text[len(name) :]
    head = text.partition(" ")[0]
    return _misspelt(head), text[len(head) :]


def _names(everyday: bool) -> Iterator[tuple[str, Field]]:
    for field in FORM.fields:
        if field.name in (FieldName.REPRESENTATIVE, FieldName.SECOND_PHONE):
            continue
        own = (field.label, english_of(field.label))
        more = (*EDIT_NAMES.get(field.name, ()), *texts.NAMES.get(field.name, ()))
        for name in (*own, *more):
            if everyday or name not in texts.EVERYDAY:
                yield name.lower(), field


def _misspelt(head: str) -> Field | None:
    """The field whose name was typed with a slip of the finger."""
    if len(head) < _SHORTEST_MISSPELT or contacts.digits(head):
        return None
    named: dict[str, list[str]] = {}
    for name, field in _names(everyday=False):
        if len(name) > _SHORTEST_MISSPELT:
            named.setdefault(field.name, []).append(name)
    code = option_matching.match_one(head, named)
    return FORM.field(code) if code else None


def _without_wrong(text: str) -> str:
    """The right value, after the word that calls another wrong."""
    found = (word for word in texts.WRONG if word in text)
    word = next(found, "")
    return text.partition(word)[2] if word else text


def _value(field: Field, text: str, today: date) -> Any:
    typed = _led_by(_WISHED_BEFORE.sub("", text.strip(texts.AROUND)))
    if not typed or intents.is_one_of(typed, texts.NO_VALUE):
        return None
    reading = field.kind.read(TextMessage(typed), [], today)
    return reading.value if isinstance(reading, Complete | Partial) else None


def _led_by(text: str) -> str:
    """The value without the small words before it and the polite ones at its end."""
    for word in texts.POLITE:
        if text.lower().endswith(word):
            return _led_by(text[: -len(word)].strip(texts.AROUND))
    for word in texts.BECOMES:
        if text.lower().startswith(word):
            return text[len(word) :].strip(texts.AROUND)
    for word in texts.LEADS:
        if text.lower().startswith(word):
            return _led_by(text[len(word) :].strip(texts.AROUND))
    return text


def _value_alone(text: str, today: date) -> AnswerEdit | None:
    """The edit that a phone number or an address alone can only be; its owner is confirmed."""
    number = contacts.phone_within(text) if len(text) <= SHORT else None
    phone = FORM.field(FieldName.PHONE)
    if phone and number:
        return AnswerEdit(phone, number)
    for field in FORM.fields:
        if isinstance(field.kind, EmailAddress) and (value := _value(field, text, today)):
            return AnswerEdit(field, value)
    return None


def is_for_words(field: Field) -> bool:
    """True if any text would be taken as the field's answer."""
    return isinstance(field.kind, FreeText)


def is_not_understood(text: str) -> bool:
    """True if nothing is said but that the question was not understood."""
    return intents.is_one_of(text, small_talk.NOT_UNDERSTOOD_WORDS)


def asks(text: str) -> bool:
    """True if a text ends as a question, and not only says that ours was not understood."""
    return intents.ends_as_question(text) and not is_not_understood(text)


def read(field: Field, did: Action, growing: list[Any], today: date) -> ParseResult | None:
    """Read what was done at a question, in which who does not understand it gives no answer."""
    if not is_not_understood(message_text(did)):
        return field.kind.read(did, growing, today)
    may_choose = isinstance(field.kind, SingleChoice | MultipleChoice)
    example = field.example or EXAMPLES.get(field.name, "")
    return Invalid(not_understood_again(example, may_choose=may_choose, may_pass=True))


def is_no_answer(field: Field, text: str) -> bool:
    """True if a text that a free-text question would take says something else."""
    if field.name == FieldName.CONTACTED_SELLER:
        takes_words = not moves.has_not_contacted(text)
    else:
        takes_words = is_for_words(field)
    if not takes_words:
        return False
    if any(says(text) for says in (intents.thanks, intents.greets, filed_intents.says_yes)):
        return True
    if field.name == FieldName.ORDER_NUMBER and not contacts.digits(text):
        return True
    if field.name == FieldName.NAME:
        return filer_name.may_be_none(text)
    nods = field.name != FieldName.STORY and doubts.says_nothing(text)
    return nods or doubts.may_be_none(field, text)


def _trimmed(text: str) -> str:
    """The text without the small words before it, however many there are."""
    shorter = text.strip(texts.AROUND)
    found = (word for word in texts.FILLERS if shorter.lower().startswith(word))
    filler = next(found, "")
    return _trimmed(shorter[len(filler) :]) if filler else shorter
