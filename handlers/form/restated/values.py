"""The values that a piece of a sentence holds for an answer, in their order. Pure."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.field_types import Province, SingleChoice
from handlers.form.form import Field
from handlers.form.parsing import Complete, Invalid, Partial
from handlers.form.texts import spoken_names
from handlers.messages.event import TextMessage
from handlers.nlu.lexicon.typed import told_elsewhere
from handlers.nlu.lexicon.typed import wrong_and_right as own
from handlers.nlu.story import dates, seller
from handlers.nlu.story.money import numbers
from handlers.nlu.story.text import StoryText, prepare
from handlers.nlu.values import contacts, option_matching, provinces, shop_names
from handlers.nlu.values import dates as values_of_days
from handlers.nlu.values.months import UNKNOWN
from handlers.nlu.values.spoken import accounts, days, filer_name, sums
from handlers.nlu.values.spoken.festivals import Days
from handlers.texts import form as form_texts

_LEAST_BARE = 10 * 100
_WEEK = timedelta(weeks=1)
_BEFORE, _AFTER = (
    re.compile(own.BEFORE_WORDS, re.IGNORECASE),
    re.compile(own.AFTER_WORDS, re.IGNORECASE),
)
_ORDER = re.compile(r"(?<![a-z0-9@.])[a-z0-9][a-z0-9-]{3,30}(?![a-z0-9])", re.IGNORECASE)
# A day of the month; beside a day that is named, or as all that a piece says.
_DAY_ALONE = re.compile(rf"(?<![\d.,/:-])(?P<day>\d{{1,2}})(?![\d.,/:-]|\s?{own.COUNTED})")
_ONLY_A_DAY = re.compile(rf"^\s*(?P<day>\d{{1,2}})\s*(?:{own.AFTER_WORDS})?$", re.IGNORECASE)
_OWNER = re.compile(spoken_names.ACCOUNT_NAMED, re.IGNORECASE)
_LABELS = {
    FieldName.NAME: re.compile(own.LABEL_OF_NAME, re.IGNORECASE),
    FieldName.SELLER_NAME: re.compile(own.LABEL_OF_SHOP, re.IGNORECASE),
}
_BOUGHT_FROM = re.compile(own.BOUGHT_FROM, re.IGNORECASE)
_NO_SHOP_NAME = re.compile(own.NO_SHOP_NAME, re.IGNORECASE)
_LIVES = re.compile(told_elsewhere.LIVES, re.IGNORECASE)
_LABEL_OF_OTHERS = re.compile(own.LABEL_OF_OTHERS, re.IGNORECASE)


def values(field: Field, text: str, today: date) -> list[Any]:
    """The values as they are stored; none where the piece holds no answer of this field."""
    if isinstance(field.kind, SingleChoice):
        code = option_matching.match_one(
            text, {each.code: (each.label, *each.said) for each in field.kind.choices}
        )
        return [code] if code else []
    if read := _READERS.get(FieldName(field.name)):
        return read(text, today) or _as_answered(field, text, today)
    said = _bare(FieldName(field.name), text)
    if field.name == FieldName.SELLER_NAME:
        said = _BOUGHT_FROM.sub("", said)
    if field.name == FieldName.SELLER_NAME and (shop_names.may_be_none(said) or is_label(said)):
        return []
    reading = field.kind.read(TextMessage(said), [], today) if said else None
    return [reading.value] if isinstance(reading, Complete | Partial) else []


def is_label(text: str) -> bool:
    """True if a text says that a shop, or its name, is spoken of, and not which."""
    return _NO_SHOP_NAME.fullmatch(text) is not None


def _as_answered(field: Field, text: str, today: date) -> list[Any]:
    """The weekday of either week, the month of a day that is told as so long ago, or the months
    that it may be in, as the question would read it."""
    if field.name != FieldName.PURCHASE_DATE:
        return []
    spoken = days.parse(text.strip(), today)
    if isinstance(spoken, Days) and spoken.last - spoken.first == _WEEK:
        # The same weekday of two weeks: one of them may be denied.
        return [spoken.last.isoformat(), spoken.first.isoformat()]
    reading = field.kind.read(TextMessage(text.strip()), [], today)
    read = [reading.value] if isinstance(reading, Complete) else []
    if isinstance(reading, Invalid):
        read = [each.code for each in reading.nearest]
    return [each for each in read if each != UNKNOWN]


def _phones(text: str, _today: date) -> list[Any]:
    return list(contacts.phones_within(text))


def _accounts(text: str, _today: date) -> list[Any]:
    """The accounts, or the owner alone where that is named."""
    found = accounts.parse(text)
    label = None if found else _OWNER.search(text)
    name = accounts.owner(text[label.end() :]) if label else ""
    if " " in name:
        return [[{"bank": "", "number": "", "name": name}]]
    return [[account] for account in found]


def _links(text: str, _today: date) -> list[Any]:
    return [found[0] for found in contacts.ADDRESS.finditer(text)]


def unread_of(text: str, today: date) -> tuple[StoryText, list[dates.DateMention]]:
    """The piece without links, long numbers and days, and its days."""
    told = prepare(text)
    _, read = seller.find(told)
    found = dates.find(told.without(read), today)
    return told.without([*read, *((day.start, day.end) for day in found)]), found


def _days(text: str, today: date) -> list[Any]:
    """The days that are named, and days of the month that stand alone beside them, or in all of a
    piece."""
    unread, found = unread_of(text, today)
    told = [each.day.isoformat() for each in found if each.day]
    alone = _DAY_ALONE if found else _ONLY_A_DAY
    # "3 weeks ago" names no third.
    counted = {each.start - space for each in found if not each.day for space in (0, 1)}
    for bare in alone.finditer(unread.plain):
        if bare.end("day") in counted:
            continue
        day = values_of_days.parse(bare["day"], today)
        told += [] if isinstance(day, str) else [day.isoformat()]
    return told


def _sums(text: str, today: date) -> list[Any]:
    found = numbers.find(unread_of(text, today)[0].plain)
    told = [
        each.satang
        for each in found
        if each.satang and (each.is_money or each.satang >= _LEAST_BARE)
    ]
    return told or _sums_apart(text)


def _sums_apart(text: str) -> list[Any]:
    """The sums in words that spaces set apart, where there is nothing else."""
    parts = text.split()
    told = [] if set(parts) & form_texts.UNITS.keys() else list(map(sums.parse, parts))
    return told if all(each and each >= _LEAST_BARE for each in told) else []


def _orders(text: str, _today: date) -> list[Any]:
    return [found[0] for found in _ORDER.finditer(text) if contacts.digits(found[0])]


def _places(text: str, today: date) -> list[Any]:
    """Provinces among other words, else what is like the whole."""
    bare = (_AFTER.sub("", _LIVES.sub("", part)) for part in text.split())
    exact = filter(None, map(provinces.exact_match, map(option_matching.plain, bare)))
    found = [place.code for place in exact]
    if found:
        return found
    reading = Province().read(TextMessage(_bare(FieldName.PROVINCE, text)), [], today)
    return [reading.value] if isinstance(reading, Complete) else []


def _names(text: str, _today: date) -> list[Any]:
    said = _label(FieldName.NAME, _BEFORE.sub("", text.strip()))
    name = filer_name.parse(said)
    return [] if filer_name.is_doubtful(name) else [name]


_READERS: dict[FieldName, Callable[[str, date], list[Any]]] = {
    FieldName.PHONE: _phones,
    FieldName.SELLER_PHONE: _phones,
    FieldName.PAYEE_ACCOUNT: _accounts,
    FieldName.SELLER_LINK: _links,
    FieldName.PURCHASE_DATE: _days,
    FieldName.AMOUNT: _sums,
    FieldName.ORDER_NUMBER: _orders,
    FieldName.NAME: _names,
    FieldName.PROVINCE: _places,
}


def _bare(name: FieldName, text: str) -> str:
    """The piece without the answer's name, and words of courtesy around it."""
    said = _BEFORE.sub("", text.strip())
    return _AFTER.sub("", _label(name, said)).strip(" ,.:=\"'")


def _label(name: FieldName, said: str) -> str:
    return _LABELS.get(name, _LABEL_OF_OTHERS).sub("", said, count=1)
