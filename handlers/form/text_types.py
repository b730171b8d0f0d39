"""Kinds of answer that are typed, read without what people put around them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from email_validator import EmailNotValidError, validate_email

from handlers.form.field_types import FreeText, MultipleChoice, SingleChoice
from handlers.form.non_answers import leads, leftover
from handlers.form.parsing import Complete, Invalid, Option, ParseResult, TextFieldType
from handlers.form.texts import asked_back
from handlers.messages.event import Action, TextMessage
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import doubts
from handlers.nlu.lexicon.typed.leftover import (
    AROUND_OWN_NUMBER,
    CALL_WHEN,
    EXTENSION,
    NAMED_SO,
    OF_OWN_NUMBER,
    PLACES,
)
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.lexicon.typed.told_elsewhere import (
    LABELS,
    LINK,
    NO_ACCOUNT_NAMES,
    OWN,
    OWN_LINK,
    PHONE,
    SELLERS,
)
from handlers.nlu.lexicon.values.told_choices import NOT_CHEATED
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.story.money import rests
from handlers.nlu.values import contact_person, contacts
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken import chat_words, filer_name, read_aloud, slips
from handlers.nlu.values.spoken.choices import (
    channels,
    contrasts,
    payers,
    payments,
    reports,
    wishes,
)
from handlers.texts import form as texts

_OF_THE_NUMBER = re.compile(f"{CALL_WHEN}|{EXTENSION}|{NAMED_SO}")
_OWN_LINK = re.compile(OWN_LINK)
_NOT_CHEATED = re.compile(NOT_CHEATED)
_NO_LINKS = NO_ACCOUNT_NAMES | doubts.ENGLISH_SPEECH | doubts.ENGLISH_SENTENCES
_NOT_SURELY_THE_LINK = re.compile(doubts.NOT_SURELY_THE_LINK)
_NOT_SURELY_THE_EMAIL = re.compile(doubts.NOT_SURELY_THE_EMAIL)
_NOT_BEHIND = re.compile(doubts.NOT_BEHIND_THE_PHONE)
# Never offered as a telephone's.
_CALLED_ANOTHER = re.compile(rf"{doubts.CALLED_ANOTHER}\+?\d", re.IGNORECASE)
_LATIN, _LABELS = re.compile(r"[a-z]{2,}"), frozenset((*LABELS, *COURTESY, *PLACES))
_ACCOUNT_NAME = re.compile(r"(?<![a-z0-9])[a-z0-9][a-z0-9._-]{3,60}", re.IGNORECASE)


@dataclass(frozen=True)
class ShortText(FreeText):
    """A name, a thing or a number `without` the words that people put around it."""

    without: Callable[[str], str] = str.strip
    needs_digits: bool = False

    def _read(self, text: str) -> ParseResult:
        if self.needs_digits and not contacts.digits(text):
            return Invalid(asked_back.NEEDS_NUMBER)
        return super()._read(self.without(text) or text)


@dataclass(frozen=True)
class PersonName(ShortText):
    """One's own name."""

    without: Callable[[str], str] = filer_name.parse


@dataclass(frozen=True)
class WayToReach(FreeText):
    """The way to reach somebody, and whom; noted in words of the bot, too."""

    def show(self, value: Any) -> str:
        return contact_person.shown(value)


@dataclass(frozen=True)
class WebAddress(TextFieldType):
    """A web address, @handle or LINE id; kept as typed, never opened. Of several one is tapped."""

    accepts_taps = True

    def _read(self, text: str) -> ParseResult:
        link = _bare_link(text.strip())
        several = dict.fromkeys(each[0] for each in contacts.ADDRESS.finditer(link))
        if " " in link and len(several) > 1:
            return Invalid(texts.NEEDS_LINK, tuple(Option(each, each) for each in several))
        is_one = contacts.ADDRESS.search(link) or _ACCOUNT_NAME.fullmatch(link)
        is_plain = link.lower() in _NO_LINKS or _OWN_LINK.search(text)
        if is_one and _NOT_SURELY_THE_LINK.search(text.replace(link, " ").lower()):
            return Invalid(asked_back.is_link(link), (Option(link, link),))
        looks_right = is_one and not is_plain and len(link) <= 500
        return Complete(link) if looks_right else Invalid(texts.NEEDS_LINK)


@dataclass(frozen=True)
class EmailAddress(TextFieldType):
    """An e-mail address by its form; nothing is sent to find out."""

    accepts_taps = True

    def _read(self, text: str) -> ParseResult:
        told = contacts.email_within(text)
        try:
            found = validate_email(told, check_deliverability=False).normalized
        except EmailNotValidError:
            return Invalid(texts.NEEDS_EMAIL)
        likely = contacts.with_known_domain(found)
        is_old = _NOT_SURELY_THE_EMAIL.search(text.replace(told, " ").lower())
        is_sellers = intents.contains_any(text.replace(told, " "), SELLERS)
        if likely != found or is_sellers or is_old or not leads.is_led_to(text.partition(told)[0]):
            return Invalid(asked_back.is_email(likely), (Option(likely, likely),))
        return Complete(found)


@dataclass(frozen=True)
class PhoneNumber(TextFieldType):
    """A Thai telephone number, stored as 9 or 10 digits, shown grouped; several can be tapped.
    Beside one's `own` it may be told whose it is, and when it is answered."""

    own: bool = False
    accepts_taps = True

    def _read(self, text: str) -> ParseResult:
        text = read_aloud.digits_in_figures(slips.put_right(text))
        told = contacts.phones_within(text)
        if told and _CALLED_ANOTHER.search(text):
            return Invalid(contacts.phone_error(""))
        is_sure = _is_surely_the_number(text, OWN if self.own else SELLERS)
        if len(told) == 1 and (is_sure or (self.own and remark_of(text))):
            return Complete(told[0])
        several = tuple(Option(each, contacts.grouped_phone(each)) for each in told)
        if len(told) == 1:
            return Invalid(asked_back.is_number(contacts.grouped_phone(told[0])), several)
        return Invalid(texts.ONE_PHONE if told else contacts.phone_error(text), several)

    def show(self, value: Any) -> str:
        return contacts.grouped_phone(value)


@dataclass(frozen=True)
class Payment(SingleChoice):
    """Answer to whether oneself or somebody near paid, with the codes of its options."""

    paid: str
    part: str
    not_yet: str

    def read(self, did: Action, so_far: list[Any], today: date) -> ParseResult | None:
        if not isinstance(did, TextMessage):
            return super().read(did, so_far, today)
        if told := self._told_outright(did.text):
            return Complete(told)
        text = payers.without_asides(did.text)
        if payments.is_unclear(text):
            return Invalid(texts.NEEDS_CHOICE)
        reading = super().read(TextMessage(text), so_far, today)
        is_asked = payments.asks(did.text) and reading != Complete(self.paid)
        return Invalid(texts.NEEDS_CHOICE) if is_asked else reading

    def _told_outright(self, text: str) -> str:
        """The code of what is told whatever else the text denies; empty for nothing."""
        if payments.is_about_to_pay(text):
            return self.not_yet
        is_settled = rests.are_settled(text)
        is_part = payers.paid_in_part(text) or (payments.paid_partly(text) and not is_settled)
        if is_part and not payments.asks(text):
            return self.part
        is_paid = is_settled or payers.somebody_paid(text) or payments.went(text)
        return self.paid if is_paid or payments.is_deed_alone(text) else ""

    def _named(self, text: str, names: OptionNames) -> str | None:
        told = super()._named(text, names)
        if told == self.not_yet and not payments.denies(text):
            return None
        is_paid = None if told else payments.is_paid(text)
        return told if is_paid is None else self.paid if is_paid else self.not_yet


@dataclass(frozen=True)
class FirstChannel(SingleChoice):
    """The channel of the first contact, where several are told one after the other."""

    def _named(self, text: str, names: OptionNames) -> str | None:
        return super()._named(text, names) or channels.first(text, names)


@dataclass(frozen=True)
class PaymentMethod(SingleChoice):
    """The way in which it was paid in the end. Cash is only the means where it is told `through`
    what it went, as with a courier: that way is the answer."""

    cash: str
    through: tuple[str, ...]

    def _named(self, text: str, names: OptionNames) -> str | None:
        return payments.way(text, names)

    def read(self, did: Action, so_far: list[Any], today: date) -> ParseResult | None:
        found = super().read(did, so_far, today)
        if not isinstance(found, Invalid) or not isinstance(did, TextMessage):
            return found
        other_ways = tuple(each for each in self.choices if each.code != self.cash)
        way = SingleChoice.read(replace(self, choices=other_ways), did, so_far, today)
        return way if isinstance(way, Complete) and way.value in self.through else found


@dataclass(frozen=True)
class PlaceOfPurchase(SingleChoice):
    """Place where it was bought, though it may have been found elsewhere."""

    def _named(self, text: str, names: OptionNames) -> str | None:
        found = contrasts.bought_at(text, names) or super()._named(text, names)
        return found or super()._named(contrasts.without_talk(text), names)


@dataclass(frozen=True)
class OtherReports(MultipleChoice):
    """Those who were told before; `nobody` is the code of none."""

    nobody: str

    def _named(self, text: str, names: OptionNames) -> list[str]:
        return reports.told(text, names, self.nobody)


@dataclass(frozen=True)
class WishedHelp(MultipleChoice):
    """The help that is wished for; `only_report` is the code of none for oneself."""

    only_report: str

    def _named(self, text: str, names: OptionNames) -> list[str]:
        return wishes.wished(text, names, self.only_report)


@dataclass(frozen=True)
class KindOfProblem(SingleChoice):
    """One of the kinds of problem, by its name or by words that plainly tell of it alone."""

    def read(self, did: Action, so_far: list[Any], today: date) -> ParseResult | None:
        found = super().read(did, so_far, today)
        if not isinstance(found, Invalid) or not isinstance(did, TextMessage):
            return found
        told = _NOT_CHEATED.sub(" ", chat_words.central(did.text))
        told = story_text.prepare(told).plain
        kind = problem_type.by_rules(told)
        return Complete(kind) if kind in {option.code for option in self.choices} else found


def _is_surely_the_number(text: str, owner: tuple[str, ...]) -> bool:
    """True if nothing that leads to a number, or stands beside it, makes it another one than its
    owner's."""
    unsure = any(word in text for word in doubts.NOT_SURELY_THE_PHONE)
    is_led = leads.is_led_to(leads.before_digits(text))
    behind = contacts.behind_phones(text)
    rest = _OF_THE_NUMBER.sub("", behind)
    is_known = not contacts.digits(rest) and leftover.is_understood(rest)
    is_alone = is_known or bool(contact_person.wish(behind)) or _is_called(text, owner)
    return not unsure and is_led and is_alone


def _is_called(text: str, owner: tuple[str, ...]) -> bool:
    """True if the word right before a number says whose it is, and nothing behind it takes that
    back."""
    called = leads.before_digits(text).rpartition(" ")[2]
    is_his = intents.contains_any(called, PHONE) and intents.contains_any(called, owner)
    return is_his and not _NOT_BEHIND.search(contacts.behind_phones(text))


def remark_of(text: str) -> str:
    """The words around the one number of a text, where they say nothing but whose it is, and when
    and how it is answered; empty for all others."""
    rest = contacts.without_phone(text).strip()
    unsure = any(word in text for word in doubts.NOT_SURELY_THE_PHONE)
    bare = phrases.without_numbers(contact_person.without_call_time(rest))
    is_known = phrases.is_made_of(bare, OF_OWN_NUMBER, AROUND_OWN_NUMBER) or (
        bare != rest and leftover.is_understood(bare)
    )
    return rest if is_known and not unsure and not leftover.is_understood(rest) else ""


def _names_more(rest: str) -> bool:
    """True if a Latin word stands there that is no label as it is written."""
    return any(word not in _LABELS for word in _LATIN.findall(rest.lower()))


def _bare_link(text: str) -> str:
    """The one address of a text, or the one name in Latin letters that only labels stand around."""
    found = list(contacts.ADDRESS.finditer(text))
    if len(found) == 1:
        return found[0][0]
    among = [] if found else _ACCOUNT_NAME.finditer(text)
    named = [each for each in among if not phrases.is_made_of(each[0], LINK)]
    rest = text.replace(named[0][0], " ") if len(named) == 1 else ""
    is_labelled = bool(rest) and leftover.is_understood(rest) and not _names_more(rest)
    is_labelled = is_labelled and not intents.contains_any(rest, doubts.NO_LINK)
    return named[0][0] if is_labelled else filer_name.without_courtesy(text)
