"""A sentence that says what is wrong of the answers that were given, and what is right. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import SingleChoice
from handlers.form.form import Field, FormAnswers
from handlers.form.restated import own_number, pieces, whole
from handlers.form.restated.pieces import Restated
from handlers.form.restated.values import values
from handlers.form.texts import spoken_names
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.lexicon.typed import wrong_and_right as own

_NAMED = {name: re.compile(words, re.IGNORECASE) for name, words in spoken_names.NAMED.items()}
_LEADS = {name: re.compile(words, re.IGNORECASE) for name, words in spoken_names.LEADS.items()}
_OTHER_NAMES = re.compile(spoken_names.ACCOUNT_NAME, re.IGNORECASE)
_SHOP_NAMED, _MINE = _NAMED[FieldName.SELLER_NAME], re.compile(spoken_names.MINE, re.IGNORECASE)
_END_OF_NUMBER = re.compile(own.END_OF_NUMBER)
_POINTS_TO_IT = re.compile(own.POINTS_TO_IT)
_COUNTED = re.compile(own.COUNTED_THINGS)
_EITHER, _INSTEAD = re.compile(own.DENIED_OF_EITHER), re.compile(own.INSTEAD)
_SELLER = re.compile(own.SELLER, re.IGNORECASE)
_NOT_PAID = re.compile(spoken_names.NOT_PAID, re.IGNORECASE)
# Known by their shape: they need not be named.
_SHAPED = frozenset(
    (FieldName.PHONE, FieldName.SELLER_PHONE, FieldName.PAYEE_ACCOUNT, FieldName.EMAIL)
)
# Chosen, so that only the one that was chosen can be called wrong.
_CHOICES = (FieldName.PAID, FieldName.KIND, FieldName.PAYMENT_METHOD, FieldName.PLATFORM)
# What may stand with a choice that is told to be so.
_AROUND = {
    FieldName.PAID: told_elsewhere.AROUND_PAID,
    FieldName.PAYMENT_METHOD: told_elsewhere.AROUND_METHODS,
}
_MOST = 3
_WHOLE_DAY = len("YYYY-MM-DD")


@dataclass(frozen=True, slots=True)
class RestatedAnswer:
    """An answer that is wrong, and what it may become: nothing where that is not told, several
    where it is not clear which. `denies`: a value is called wrong, `is_sure`: the stored one;
    `others` are answers that may be meant as well."""

    field: Field
    values: tuple[Any, ...]
    denies: bool = False
    is_sure: bool = False
    others: tuple["RestatedAnswer", ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence's correction of one answer: the values called wrong, the others, and of these
    the ones called right."""

    wrong: list[Any]
    said: list[Any]
    right: list[Any]


def parse(text: str, answers: FormAnswers, today: date) -> RestatedAnswer | None:
    """The answer that a sentence corrects; None where nothing shows that it corrects one."""
    restated = pieces.cut(text)
    if restated is None:
        return None
    found = [(_rank(each, restated), each) for each in _readings(restated, answers, today)]
    # Of those that are named as closely the first counts.
    rank, read = max(found, key=lambda each: each[0], default=(0, None))
    if read is None or not rank:
        return None
    if read.field.name == FieldName.NAME and _is_bare_name(restated.text):
        return replace(read, others=tuple(_like_others(read, answers)))
    return _with_others(read, restated, [each for alike, each in found if alike == rank])


def _is_bare_name(text: str) -> bool:
    """True if a name is named without a word of whose it is."""
    return not any(whose.search(text) for whose in (_OTHER_NAMES, _SHOP_NAMED, _MINE))


def _like_others(read: RestatedAnswer, answers: FormAnswers) -> Iterator[RestatedAnswer]:
    """The names of others that the new one is like, while it is not like the filer's."""
    new = next(iter(read.values), "")
    if not new or whole.is_like(new, answers.get(FieldName.NAME)):
        return
    for name in (FieldName.SELLER_NAME, FieldName.PAYEE_ACCOUNT):
        field, stored = FORM.field(name), answers.get(name)
        is_one = name == FieldName.SELLER_NAME or len(stored or ()) == 1
        if field and stored and is_one and whole.is_like(new, stored):
            yield RestatedAnswer(field, (whole.renamed(stored, new),))


def _with_others(
    read: RestatedAnswer, restated: Restated, alike: Sequence[RestatedAnswer]
) -> RestatedAnswer:
    """A number that is not called anything may be a telephone's, or an account's."""
    if read.is_sure or _is_named(read, restated):
        return read
    return replace(read, others=tuple(each for each in alike if each.values and each is not read))


def parse_answer(
    text: str, field: Field, answers: FormAnswers, today: date
) -> RestatedAnswer | None:
    """The same of the one question that is asked; None where nothing is called wrong, so that
    all of the text may be its answer."""
    restated = pieces.cut(text) if field.name in _NAMED else None
    read = _read(field, restated, answers, today) if restated else None
    return read if read and read.denies else None


def may_be_either(text: str) -> bool:
    """True if a denial stands so that what is before it may be denied, or what is after."""
    return _EITHER.search(text) is not None and not _INSTEAD.match(text)


def names_own(text: str) -> bool:
    """True if a name is called one's own."""
    return _MINE.search(text) is not None


def named(text: str, answers: FormAnswers, today: date) -> RestatedAnswer | None:
    """The one answer that a sentence names, and corrects to one value alone."""
    read, restated = parse(text, answers, today), pieces.cut(text)
    is_one = read is not None and len(read.values) == 1 and not read.others
    return read if read and restated and is_one and _is_named(read, restated) else None


def _readings(restated: Restated, answers: FormAnswers, today: date) -> Iterator[RestatedAnswer]:
    for name in (*_NAMED, *_CHOICES):
        for each in own_number.fields(restated.text) if name == FieldName.PHONE else (name,):
            field = FORM.field(each)
            is_count = name == FieldName.PURCHASE_DATE and _is_of_a_count(name, restated.text)
            if field in FORM.path(answers) and field is not None and not is_count:
                yield _read(field, restated, answers, today)


def _is_of_a_count(name: FieldName, text: str) -> bool:
    """True if things are counted in a text that does not name this answer."""
    return _COUNTED.search(text) is not None and not _NAMED[name].search(text)


def _read(field: Field, restated: Restated, answers: FormAnswers, today: date) -> RestatedAnswer:
    stored = answers.get(field.name)
    told = _told(field, stored, restated, today)
    part = _with_part(field, stored, restated)
    if not told.said and part is not None:
        return RestatedAnswer(field, (part,), denies=True, is_sure=True)
    is_sure = any(whole.is_of(field, each, stored) for each in told.wrong) or (
        _is_outright(field, restated) and stored is not None
    )
    new = _new(field, told.right, told, stored) or _new(field, told.said, told, stored)
    wrong = next(iter(told.wrong), None)
    new = [whole.completed(field, each, stored, wrong, restated.text) for each in new]
    new = _with_payment(field, new, wrong, answers, restated, today)
    if not new and not is_sure:
        new = _either_way(told, stored)
    if stored is None and _may_be_other(field, told, restated):
        new = [*new, *told.wrong]
    return RestatedAnswer(field, tuple(new[:_MOST]), bool(told.wrong), is_sure)


def _with_payment(
    field: Field, new: list[Any], wrong: Any, answers: FormAnswers, restated: Restated, today: date
) -> list[Any]:
    """The sum with one of several payments put right; as it is where none is called wrong."""
    stored = answers.get(field.name) if field.name == FieldName.AMOUNT else None
    if not (wrong and stored) or len(new) != 1:
        return new
    paid = values(field, answers.get(FieldName.STORY) or "", today)
    return whole.with_payment(new[0], wrong, stored, paid, restated.text)


def _with_part(field: Field, stored: Any, restated: Restated) -> Any:
    """The stored number with other digits in it, or at its end where that number is named."""
    if not _names_a_part(field, restated):
        return None
    part = whole.with_part(field, stored, restated.pieces)
    is_sellers = field.name == FieldName.PHONE and _SELLER.search(restated.text)
    if part is not None or is_sellers or not _pattern_names(field, restated.text):
        return part
    return whole.with_end(field, stored, restated.pieces)


def _may_be_other(field: Field, told: _Told, restated: Restated) -> bool:
    """True if of two accounts with a denial between them either may be the one that is denied."""
    first = restated.pieces[0]
    is_between = bool(told.wrong and told.said and first.text.strip()) and not first.wrong
    is_open = not (told.right or _INSTEAD.match(restated.text))
    return field.name == FieldName.PAYEE_ACCOUNT and is_between and is_open


def _is_outright(field: Field, restated: Restated) -> bool:
    """True if one choice is told to be so, in a piece that tells nothing besides."""
    around = _AROUND.get(FieldName(field.name))
    if around is None or not isinstance(field.kind, SingleChoice):
        return False
    names = tuple(
        name for each in field.kind.choices for name in (each.label, *each.said) if len(name) > 2
    )
    told = [each.text for each in restated.pieces if each.right]
    if field.name == FieldName.PAYMENT_METHOD:
        # What is denied of it stands within the mark: "paid on delivery, not transferred".
        told.append(restated.text)
    return any(phrases.is_made_of(text, names, around) for text in told)


def _either_way(told: _Told, stored: Any) -> list[Any]:
    """The stored value and those called wrong, where it is unclear which one is right."""
    is_unclear = told.wrong and told.said and stored is not None
    return [stored, *told.wrong] if is_unclear else []


def _names_a_part(field: Field, restated: Restated) -> bool:
    """True if a number is named, or its end: some digits alone may be of any other."""
    named = _pattern_names(field, restated.text)
    return named or _END_OF_NUMBER.search(restated.text) is not None


def _pattern_names(field: Field, text: str) -> bool:
    name = FieldName.PHONE if field.name == FieldName.SELLER_PHONE else FieldName(field.name)
    return name in _NAMED and _NAMED[name].search(text) is not None


def _told(field: Field, stored: Any, restated: Restated, today: date) -> _Told:
    told = _Told([], [], [])
    for piece in restated.pieces:
        if piece.spoken and field.name not in _CHOICES:
            continue
        found = values(field, piece.text, today)
        if piece.wrong:
            behind = _behind_stored(field, stored, piece.text, today)
            found = found if len(found) > 1 else behind or _apart(field, piece.text, today) or found
            told.wrong.extend(found[:1])
            found = found[1:]
        told.said.extend(found)
        if piece.right:
            told.right.extend(found)
    return told


def _behind_stored(field: Field, stored: Any, text: str, today: date) -> list[Any]:
    """The stored name that is denied, and the right one behind it."""
    if field.name != FieldName.SELLER_NAME or not isinstance(stored, str):
        return []
    _, found, behind = text.partition(stored)
    right = values(field, behind, today) if found else []
    return [stored, *right] if right else []


def _apart(field: Field, text: str, today: date) -> list[Any]:
    """The wrong choice, or day in words, and the right one behind a space; together they would be
    read as one, or as none."""
    words = text.split()
    for place in range(1, len(words)):
        wrong, right = " ".join(words[:place]), " ".join(words[place:])
        is_day = field.name == FieldName.PURCHASE_DATE and not any(map(str.isdigit, wrong))
        is_shop = field.name == FieldName.SELLER_NAME and right.startswith(own.SHOPS)
        if is_day or is_shop or field.name in _CHOICES:
            found = [*values(field, wrong, today)[:1], *values(field, right, today)]
            # A day that is only roughly told puts nothing right.
            if len(found) > 1 and (not is_day or all(len(day) == _WHOLE_DAY for day in found)):
                return found
    return []


def _new(field: Field, of: list[Any], told: _Told, stored: Any) -> list[Any]:
    """The values that are neither called wrong nor stored already."""
    known = [*told.wrong, *([] if stored is None else [stored])]
    new: list[Any] = []
    for value in of:
        if not any(whole.is_same(field, value, each) for each in (*known, *new)):
            new.append(value)
    return new


def _rank(read: RestatedAnswer, restated: Restated) -> int:
    """Certainty that the sentence is about this answer; 0 where it is not."""
    is_choice = read.field.name in _CHOICES
    if is_choice or read.is_sure:
        return 4 if read.is_sure and (read.values or not is_choice) else 0
    named = _is_named(read, restated)
    if not read.values:
        return int(named and restated.calls_wrong and not _denies_name(read.field, restated))
    if _is_of_another_sum(read, restated):
        return 0
    return 3 if named or read.field.name in _SHAPED else _rank_unnamed(read, restated)


def _is_of_another_sum(read: RestatedAnswer, restated: Restated) -> bool:
    told = read.field.name == FieldName.AMOUNT and not restated.calls_wrong
    return told and _NOT_PAID.search(restated.text) is not None


def _rank_unnamed(read: RestatedAnswer, restated: Restated) -> int:
    name = FieldName(read.field.name)
    leads = name in _LEADS and _LEADS[name].search(restated.text) is not None
    # Much is told of a shop that is no name of it.
    if leads and (read.denies or name != FieldName.SELLER_NAME):
        return 2
    is_sum = name == FieldName.AMOUNT and not _is_of_a_count(name, restated.text)
    return int(is_sum and read.denies)


def _denies_name(field: Field, restated: Restated) -> bool:
    """True if all that is denied of an answer is its name: it is not what is meant."""
    pattern = _pattern(field)
    named = ((each, pattern.search(each.text)) for each in restated.pieces)
    found = [(each, mark) for each, mark in named if mark]
    return all(
        each.wrong and not _POINTS_TO_IT.match(each.text, mark.end()) for each, mark in found
    )


def is_not_this(text: str, field: Field) -> bool:
    """True if a text begins by denying that a question is about what is meant."""
    restated = pieces.cut(text)
    name = FieldName.PHONE if field.name == FieldName.SELLER_PHONE else field.name
    if restated is None or name not in _NAMED or restated.pieces[0].text.strip():
        return False
    denied = restated.pieces[1]
    begins = _pattern(field).match(denied.text.lstrip())
    return begins is not None and denied.wrong and _denies_name(field, restated)


def _pattern(field: Field) -> re.Pattern[str]:
    name = FieldName(field.name)
    return _NAMED[FieldName.PHONE if name == FieldName.SELLER_PHONE else name]


def _is_named(read: RestatedAnswer, restated: Restated) -> bool:
    name, text = FieldName(read.field.name), restated.text
    if name in _CHOICES:
        return False
    if name == FieldName.NAME:
        # A shop and an account have names, too.
        text = _OTHER_NAMES.sub(" ", _NAMED[FieldName.SELLER_NAME].sub(" ", text))
    return _pattern(read.field).search(text) is not None
