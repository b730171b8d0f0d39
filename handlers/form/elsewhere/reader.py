"""A text that answers, instead of the question that was asked, another one. Pure."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import choices, crimes, days, marks, places, seller_names
from handlers.form.elsewhere.marks import BANK, OF_THE_FILER, Typed, Values
from handlers.form.elsewhere.paid_lines import NUMBER, read_line
from handlers.form.field_types import Amount, FreeText, PastDate, SellerContact
from handlers.form.form import Field, FormAnswers
from handlers.form.non_answers import doubts, remarks
from handlers.form.options import KINDS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.form.text_types import WebAddress
from handlers.messages.event import TextMessage
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.story.lexicon import money
from handlers.nlu.values import amounts, contact_person, contacts, personal_names
from handlers.nlu.values.spoken import filer_name, labelled, name_words, read_aloud

_LONGEST, _LONGEST_NAME, _MOST_WORDS = 80, 40, 12
_FOREIGN = re.compile(rf"[{money.FOREIGN_SIGNS}]\s?\d|\d(?:{money.FOREIGN})")
_ABOUT, _ONESELF = re.compile(texts.ABOUT_SO_MUCH), re.compile(texts.ONESELF)
_BESIDE_A_THING = {FieldName.PRODUCT, FieldName.AMOUNT}


def parse(text: str, asked: Field, answers: FormAnswers, today: date) -> Values:
    """The answers to other questions that a short text gives and nothing besides; empty where it
    may answer the question that was `asked`, or says something that is not understood."""
    found = crimes.without_shop(_parse(text, asked, answers, today), answers)
    return found | _paid_so(text, found, answers, today)


def either_day(text: str, asked: Field, answers: FormAnswers, today: date) -> Invalid | None:
    """The reading of a text that is only a day, of which one of several may be meant."""
    return days.either(Typed(text, contacts.ascii_digits(text), asked, answers, today))


def _paid_so(text: str, found: Values, answers: FormAnswers, today: date) -> Values:
    """That it was paid, where only the way is told otherwise; empty where that is known."""
    is_open = answers.get(FieldName.PAID) is None and FieldName.PAID not in found
    if not is_open or found.get(FieldName.PAYMENT_METHOD) is None:
        return {}
    paid = FORM.field(FieldName.PAID)
    reading = paid.kind.read(TextMessage(text), [], today) if paid else None
    is_paid = isinstance(reading, Complete) and reading.value == "paid"
    return {FieldName.PAID: "paid"} if is_paid else {}


def _parse(text: str, asked: Field, answers: FormAnswers, today: date) -> Values:
    if not text or len(text) > _LONGEST or intents.asks(text):
        return {}
    text = read_aloud.digits_in_figures(remarks.without_asides(text))
    typed = Typed(text, contacts.ascii_digits(text), asked, answers, today)
    return read_line(typed) or _beside_own_number(typed) or _others(typed)


def _others(typed: Typed) -> Values:
    told, typed = _with_email(typed)
    found, rest = marks.parse(typed)
    if beside := choices.beside_marks(rest, found):
        return beside
    if not told and _is_answer(typed):
        return {}
    found = told | found
    rest = replace(rest, rest=contact_person.without_call_time(rest.rest))
    if found and marks.is_only_labels(rest.rest):
        return found
    more = _of_the_rest(rest, beside=bool(found))
    if more:
        return found | more
    return {} if told else {name: found[name] for name in found if name == FieldName.EMAIL}


def marked(text: str, asked: Field, answers: FormAnswers, today: date) -> tuple[Values, str]:
    """The values of a text that are known by their shape, and what stands beside them."""
    found, rest = marks.parse(Typed(text, contacts.ascii_digits(text), asked, answers, today))
    return found, rest.rest.strip()


def _of_the_rest(rest: Typed, *, beside: bool) -> Values:
    """The answers in words; `beside` others also a sum or a day alone that was asked for."""
    found = _in_words(rest, beside=beside)
    if found or not beside:
        return found
    is_shaped = isinstance(rest.asked.kind, Amount | PastDate)
    value = _value(rest, rest.asked.name) if is_shaped else None
    return {} if value is None else {rest.asked.name: value}


def _beside_own_number(typed: Typed) -> Values:
    """One's own number that was asked for and what is told beside it in words; else empty."""
    own, rest = marks.own_number(typed)
    more = _in_words(rest, beside=True) if own and not marks.is_only_labels(rest.rest) else {}
    return own | more if more else {}


def _with_email(typed: Typed) -> tuple[Values, Typed]:
    """The address that was asked for, where more stands beside it, and what that is."""
    beside, email = contacts.without_email(typed.rest)
    if typed.asked.name != FieldName.EMAIL or not email or marks.is_only_labels(beside):
        return {}, typed
    value = _value(replace(typed, rest=email), FieldName.EMAIL)
    return ({FieldName.EMAIL: value}, replace(typed, rest=beside)) if value else ({}, typed)


def is_doubtful_number(text: str, asked: Field, today: date) -> bool:
    """True if it is not clear whose the telephone number is that was asked for."""
    if asked.name not in (FieldName.PHONE, FieldName.SELLER_PHONE):
        return False
    typed = Typed(text, contacts.ascii_digits(text), asked, {}, today)
    if not isinstance(typed.read_as(asked.name), Complete):
        return False
    if asked.name == FieldName.SELLER_PHONE and introduces_oneself(text):
        return not typed.says(texts.SELLERS)
    is_others = typed.names_an_owner and typed.whose not in ("", asked.name)
    return is_others or typed.is_of_nobody_known


def introduces_oneself(text: str) -> bool:
    """True if a text begins with the words that lead to one's own name."""
    return _ONESELF.match(text) is not None


def _is_answer(typed: Typed) -> bool:
    """True if the question's own kind reads it, and no word gives it to another."""
    if isinstance(typed.asked.kind, FreeText | SellerContact | WebAddress):
        return False
    if marks.named_order(typed.rest) or _tells_reports(typed):
        return False
    if typed.asked.name in (FieldName.PHONE, FieldName.SELLER_PHONE):
        holds_email = contacts.without_email(typed.rest)[1]
        is_read = contacts.thai_phone(typed.rest) and not (holds_email or BANK.search(typed.rest))
        return bool(is_read) and typed.whose in ("", typed.asked.name)
    if typed.asked.name == FieldName.SECOND_PHONE and typed.whose == FieldName.SELLER_PHONE:
        return False
    if typed.asked.name == FieldName.PAYEE_ACCOUNT and _is_called_phone(typed):
        return False
    return isinstance(typed.read_as(typed.asked.name), Complete | Partial)


def _tells_reports(typed: Typed) -> bool:
    """True if it says who else was told, which was not asked."""
    return typed.asked.name != FieldName.OTHER_REPORTS and choices.reported(typed) is not None


def _is_called_phone(typed: Typed) -> bool:
    """True if a number is called a telephone's, and no account's."""
    return typed.says(texts.PHONE) and not BANK.search(typed.rest) and typed.names_an_owner


def _in_words(typed: Typed, *, beside: bool) -> Values:
    """A day, a sum, a place, a name or a way to pay, where the rest is nothing else; several of
    them, where spaces stand between. What was asked for is read `beside` others."""
    words = typed.rest.split()
    # Several of them tell a story, where one is asked for.
    if typed.asked.name == FieldName.STORY or len(words) > _MOST_WORDS:
        return _one_in_words(typed)

    @cache
    def read_from(begin: int) -> Values:
        for end in range(len(words), begin, -1):
            part = replace(typed, rest=" ".join(words[begin:end]))
            is_part = beside or end - begin < len(words)
            found = _one_in_words(part) or (_asked_in_words(part) if is_part else {})
            is_rest = found and not marks.is_only_labels(" ".join(words[end:]))
            more = read_from(end) if is_rest else found
            if more and all(found[name] == more[name] for name in found.keys() & more.keys()):
                return found | more
        is_label = begin < len(words) and marks.is_only_labels(words[begin])
        return read_from(begin + 1) if is_label else {}

    found = read_from(0)
    # Only what was paid is told behind a thing.
    if FieldName.PRODUCT in found and not found.keys() <= _BESIDE_A_THING:
        return {}
    return found if beside or found.keys() != {typed.asked.name} else {}


def _asked_in_words(typed: Typed) -> Values:
    """The answer to the open question, said in a part of the text as surely as to another one."""
    if typed.asked.name == FieldName.NAME:
        value: Any = _name_in_part(typed)
    elif typed.asked.name == FieldName.PRODUCT:
        value = _thing_in_part(typed)
    else:
        read = dict(_READERS).get(typed.asked.name)
        value = read(typed) if read else None
    return {} if value is None else {typed.asked.name: value}


def _name_in_part(typed: Typed) -> str | None:
    name = filer_name.parse(typed.rest)
    words = typed.rest.split()
    ends = (replace(typed, rest=" ".join(words[place:])) for place in range(1, len(words)))
    is_place = name.endswith(texts.BEFORE_ORIGINS) or any(map(places.province, ends))
    is_cut = is_place or filer_name.may_end_in_place(filer_name.parse(typed.text))
    called = " " in name or filer_name.is_likely(name)
    is_name = called and not (is_cut or filer_name.may_be_none(typed.rest))
    return name if is_name and not contacts.digits(name) else None


def _thing_in_part(typed: Typed) -> str | None:
    thing = labelled.thing(typed.rest)
    is_cut = thing.startswith(texts.NO_THING_BEGINS) or thing.endswith(texts.NO_THING_ENDS)
    is_none = doubts.says_nothing(thing) or doubts.may_be_none(typed.asked, thing)
    return None if is_cut or is_none or len(thing) > _LONGEST_NAME else thing


def _one_in_words(typed: Typed) -> Values:
    for name, read in _READERS:
        value = read(typed) if name != typed.asked.name else None
        if value is not None and not _may_be_of_the_talk(typed, name):
            return {name: value}
    return {}


def _may_be_of_the_talk(typed: Typed, name: str) -> bool:
    """True if a day or a way may be those of the talk with the seller, which was asked for."""
    if typed.asked.name != FieldName.CONTACTED_SELLER:
        return False
    sure = {FieldName.AMOUNT: texts.PRICES, FieldName.PLATFORM: texts.BUYS}
    words = sure.get(FieldName(name), ())
    is_unsure = bool(words) and not typed.says(words)
    return is_unsure or name in (FieldName.PURCHASE_DATE, FieldName.PAID)


def _value(typed: Typed, name: str) -> Any:
    reading = typed.read_as(name)
    return reading.value if isinstance(reading, Complete) else None


def _sum(typed: Typed) -> Any:
    """The sum paid. Another may be wanted, or be part of the answer whether it was paid."""
    is_unsure = _FOREIGN.search(typed.rest.lower()) or _ABOUT.search(typed.rest)
    if typed.asked.name == FieldName.PAID or is_unsure or _is_sum_of_else(typed):
        return None
    bare = phrases.without_numbers(typed.rest)
    if contacts.digits(typed.rest) and phrases.is_made_of(bare, texts.SUMS, texts.AROUND_SUMS):
        told = NUMBER.findall(typed.rest)
        return _value(replace(typed, rest=told[0]) if len(told) == 1 else typed, FieldName.AMOUNT)
    alone = amounts.parse_alone(typed.rest)
    return alone if isinstance(alone, int) and _stands_alone(typed) else None


def _stands_alone(typed: Typed) -> bool:
    """True if a sum is no other number, and no name: people are called by words for numbers."""
    is_other = typed.asked.name == FieldName.ORDER_NUMBER or typed.rest.strip().isdigit()
    is_number = typed.asked.name not in OF_THE_FILER or bool(contacts.digits(typed.rest))
    return not is_other and (is_number or typed.says(texts.SUMS))


def _is_sum_of_else(typed: Typed) -> bool:
    """True if a sum is wanted, or the price of a thing, or nothing was paid yet."""
    paid, is_said = typed.answers.get(FieldName.PAID), typed.says(texts.PAID_SUMS)
    is_known = typed.answers.get(FieldName.AMOUNT) is not None and not is_said
    is_price = typed.asked.name == FieldName.PRODUCT and (paid != "paid" or is_known)
    return is_price or paid == "not-yet" or (typed.asked.name == FieldName.WANTED and not is_said)


def _platform(typed: Typed) -> Any:
    is_open = typed.answers.get(FieldName.PLATFORM) is None
    # How to reach oneself is told by the same names.
    of_filer = typed.asked.name in OF_THE_FILER
    needs_word = of_filer or typed.asked.name == FieldName.PAYMENT_METHOD
    is_said = (is_open and not needs_word) or typed.says(texts.BUYS if needs_word else texts.BOUGHT)
    return choices.named(typed.rest, PLATFORMS, texts.AROUND_BOUGHT) if is_said else None


def _method(typed: Typed) -> Any:
    is_thing = isinstance(typed.asked.kind, FreeText) and typed.asked.name != FieldName.NAME
    if is_thing and not typed.says(texts.PAYS):
        return None
    return choices.named(typed.rest, PAYMENT_METHODS, texts.AROUND_METHODS)


def _paid(typed: Typed) -> Any:
    # That one way was not taken says nothing of others.
    is_said = typed.asked.name != FieldName.PAYMENT_METHOD or typed.says(texts.NOT_YET)
    is_said = is_said and typed.says(texts.PAYS)
    return choices.named(typed.rest, PAID, texts.AROUND_PAID) if is_said else None


def _kind(typed: Typed) -> Any:
    is_said = typed.answers.get(FieldName.KIND) is None and typed.says(texts.CHEATED)
    return choices.named(typed.rest, KINDS, texts.AROUND_KINDS) if is_said else None


def _wanted(typed: Typed) -> Any:
    # Where one's own words are asked for, they may tell of the shop.
    is_told = isinstance(typed.asked.kind, FreeText | SellerContact)
    said = typed.text.replace(texts.NO_WISH, " ")
    if is_told or not intents.contains_any(said, texts.WISHES):
        return None
    wishes = _value(typed, FieldName.WANTED) or []
    around = texts.AROUND_WISHES
    if not wishes or not choices.are_named(typed.rest, WANTED, around):
        return None
    return list(dict.fromkeys((*(typed.answers.get(FieldName.WANTED) or ()), *wishes)))


def _own_name(typed: Typed) -> Any:
    lead = _ONESELF.match(typed.rest)
    # Where who tells is asked, it can be nobody else's.
    if typed.asked.name not in OF_THE_FILER and not (lead and lead["oneself"]):
        return None
    told = typed.rest[lead.end() :] if lead else typed.rest
    together = name_words.apart(filer_name.without_courtesy(told)) if lead else ""
    name = together or personal_names.clear_name(told)
    return name if " " in name and not filer_name.is_doubtful(name) else None


_READERS: tuple[tuple[str, Callable[[Typed], Any]], ...] = (
    (FieldName.OTHER_REPORTS, choices.reported),
    (FieldName.PURCHASE_DATE, days.day),
    (FieldName.AMOUNT, _sum),
    (FieldName.CONTACT_CHANNEL, crimes.channel),
    (FieldName.PLATFORM, _platform),
    (FieldName.PAID, _paid),
    (FieldName.PAYMENT_METHOD, _method),
    (FieldName.KIND, _kind),
    (FieldName.WANTED, _wanted),
    (FieldName.PROVINCE, places.province),
    (FieldName.SELLER_NAME, seller_names.seller_name),
    (FieldName.NAME, _own_name),
)
