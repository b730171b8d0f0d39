"""Warnings about telephone numbers and links: two for one name, or a number without its button."""

import re
from collections.abc import Iterator, Sequence

from knowledge_base.checks.content_warnings import shown_at_once
from knowledge_base.content.banks import FraudHotline
from knowledge_base.content.errors import TopicWarning
from knowledge_base.content.firms import CarrierHotline
from knowledge_base.content.library import LocatedBanks, LocatedCarriers, LocatedTopic
from knowledge_base.content.texts import CALL_WORDS, HOTLINE_HIDDEN, HOTLINE_SHOWN, place
from knowledge_base.content.texts.warnings import warning

_NUMBER = r"(?<![\d,.*-])\d(?:-?\d){2,14}(?![\d,]|[.-]\d)"
_ANY_NUMBER = re.compile(_NUMBER)
_NUMBER_TO_CALL = re.compile(rf"(?:{'|'.join(CALL_WORDS)})\s*({_NUMBER})")
# A Thai subscriber's number: 0 and eight or nine digits more.
_SUBSCRIBER = re.compile(r"0\d{8,9}")
_NOT_A_NAME = re.compile(rf"[\d\s.()-]|{'|'.join(CALL_WORDS)}")


def contact_warnings(topics: Sequence[LocatedTopic]) -> Iterator[TopicWarning]:
    """Warnings about contacts, over all topics together."""
    yield from _other_numbers(topics)
    yield from _other_addresses(topics)
    dialled = {_digits(phone.number) for written in topics for phone in written.topic.phones}
    for written in topics:
        yield from _labels_with_another_number(written)
        yield from _numbers_without_a_button(written, dialled)


def hotline_warnings(written: LocatedBanks) -> Iterator[TopicWarning]:
    """The banks' numbers that the office has not called yet."""
    for place_of, bank in enumerate(written.banks.banks):
        where = ("banks", place_of, "fraud_hotline")
        shown = bool(bank.shown_hotline)
        yield from _unchecked(written, where, bank.name, bank.fraud_hotline, is_shown=shown)


def carrier_warnings(written: LocatedCarriers) -> Iterator[TopicWarning]:
    """The carriers' numbers that the office has not called yet."""
    for place_of, carrier in enumerate(written.carriers.carriers):
        where = ("carriers", place_of, "hotline")
        shown = bool(carrier.shown_number)
        yield from _unchecked(written, where, carrier.firm, carrier.hotline, is_shown=shown)


def _unchecked(
    written: LocatedBanks | LocatedCarriers,
    where: tuple[str, int, str],
    whose: str,
    hotline: FraudHotline | CarrierHotline | None,
    *,
    is_shown: bool,
) -> Iterator[TopicWarning]:
    if hotline is not None and hotline.checked is None:
        shown = HOTLINE_SHOWN if is_shown else HOTLINE_HIDDEN
        what = warning("unchecked_hotline", number=hotline.number, shown=shown)
        line = written.document.line(where)
        yield TopicWarning("unchecked_hotline", written.file, line, whose, what)


def _other_numbers(topics: Sequence[LocatedTopic]) -> Iterator[TopicWarning]:
    """The same name on two buttons that call two numbers."""
    first: dict[str, tuple[str, str]] = {}
    for written in topics:
        for index, phone in enumerate(written.topic.phones):
            line = written.line("phones", index)
            name = _NOT_A_NAME.sub("", phone.label)
            before, where = first.setdefault(name, (phone.number, place(written.file, line)))
            if name and _digits(before) != _digits(phone.number):
                words = {"label": phone.label, "found": phone.number, "before": before}
                what = warning("other_number", where=where, **words)
                yield TopicWarning("other_number", written.file, line, written.topic.id, what)


def _other_addresses(topics: Sequence[LocatedTopic]) -> Iterator[TopicWarning]:
    """The same label on two buttons that open two addresses."""
    first: dict[str, tuple[str, str]] = {}
    for written in topics:
        for index, link in enumerate(written.topic.links):
            line = written.line("links", index)
            before, where = first.setdefault(link.label, (link.url, place(written.file, line)))
            if before != link.url:
                words = {"label": link.label, "found": link.url, "before": before}
                what = warning("other_address", where=where, **words)
                yield TopicWarning("other_address", written.file, line, written.topic.id, what)


def _labels_with_another_number(written: LocatedTopic) -> Iterator[TopicWarning]:
    for index, phone in enumerate(written.topic.phones):
        shown = {_digits(number) for number in _ANY_NUMBER.findall(phone.label)}
        if shown - {_digits(phone.number)}:
            what = warning("label_number", label=phone.label, number=phone.number)
            line = written.line("phones", index)
            yield TopicWarning("label_number", written.file, line, written.topic.id, what)


def _numbers_without_a_button(written: LocatedTopic, dialled: set[str]) -> Iterator[TopicWarning]:
    topic = written.topic
    variants = topic.variants.written if topic.variants else ()
    read = (topic, *map(topic.at_stage, variants))
    text = "\n".join(line for each in read for line in shown_at_once(each))
    found = set(map(_digits, _ANY_NUMBER.findall(text)))
    named = {each for each in found if each in dialled or _SUBSCRIBER.fullmatch(each)}
    named |= set(map(_digits, _NUMBER_TO_CALL.findall(text)))
    missing = named - {_digits(phone.number) for phone in written.topic.phones}
    if missing:
        what = warning("no_button", numbers=", ".join(sorted(missing)))
        line = written.line("answer")
        yield TopicWarning("no_button", written.file, line, written.topic.id, what)


def _digits(number: str) -> str:
    return number.replace("-", "")
