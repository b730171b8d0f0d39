"""Kinds of answer: each reads what a user did, or says in a sentence what it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from email_validator import EmailNotValidError, validate_email

from handlers.form.parsing import (
    DONE,
    CellType,
    Growing,
    Option,
    PlainKind,
    Reading,
    TypedKind,
    Unclear,
    Understood,
)
from handlers.messages.event import Did, SentFile, SentPicture, Tapped, Typed
from handlers.nlu.values import amounts, contacts, days, months, option_matching, provinces
from handlers.texts import form as words
from handlers.texts.i18n import english_of, joined
from knowledge_base.thai import head_and_tail, normalise

PICTURES = 10
FILES = (".pdf", ".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True)
class Words(TypedKind):
    """Free text of `shortest` to `longest` letters; a longer one is never cut silently.
    It says something: at least one letter or digit, or one letter where it must be `lettered`."""

    longest: int = 300
    shortest: int = 1
    lettered: bool = False
    keeps_all = True

    def _read(self, text: str) -> Reading:
        text = text.strip()
        if len(text) > self.longest:
            return Unclear(words.too_long(self.longest, len(text)))
        if not any(self._says_something(sign) for sign in text):
            return Unclear(words.NEEDS_WORDS)
        return Understood(text) if len(text) >= self.shortest else Unclear(words.TOO_SHORT)

    def _says_something(self, sign: str) -> bool:
        return sign.isalpha() if self.lettered else sign.isalnum()


@dataclass(frozen=True)
class OneOf(PlainKind):
    """One of a few options, tapped or typed."""

    choices: tuple[Option, ...]

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            code = did.data if did.data in {option.code for option in self.choices} else None
        elif isinstance(did, Typed):
            code = option_matching.one(did.text, _names(self.choices))
        else:
            return None
        return Understood(code) if code else Unclear(words.NEEDS_CHOICE)

    def show(self, value: Any) -> str:
        return _label(self.choices, value)

    def options(self) -> Sequence[Option]:
        return self.choices


@dataclass(frozen=True)
class SeveralOf(PlainKind):
    """One or more of a few options: tapped one after the other, or typed in one line."""

    choices: tuple[Option, ...]

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            return self._tapped(did.data, so_far)
        if not isinstance(did, Typed):
            return None
        if so_far and option_matching.means_done(did.text):
            return Understood(so_far)
        together = _together(so_far, option_matching.several(did.text, _names(self.choices)))
        contradict = len(together) > 1 and any(self._stands_alone(code) for code in together)
        is_old = contradict or together == so_far
        return Unclear(words.NEEDS_CHOICE) if is_old else Understood(together)

    def _tapped(self, code: str, so_far: list[Any]) -> Reading:
        if code == DONE:
            return Understood(so_far) if so_far else Unclear(words.CHOOSE_FIRST)
        if code not in {option.code for option in self.choices}:
            return Unclear(words.NEEDS_CHOICE)
        if self._stands_alone(code):
            return Understood([code])
        together = _together(so_far, [code])
        return Growing(together, words.chosen_so_far(self.show(together)))

    def _stands_alone(self, code: str) -> bool:
        return any(option.alone for option in self.choices if option.code == code)

    def show(self, value: Any) -> str:
        return joined(", ", (_label(self.choices, code) for code in value))

    def options(self) -> Sequence[Option]:
        return (Option(DONE, words.DONE_LABEL), *self.choices)


@dataclass(frozen=True)
class Baht(TypedKind):
    """An exact amount, stored in satang; a figure that was not sure can be tapped as one."""

    cell_type: CellType = "money"
    reads_taps = True

    def _read(self, text: str) -> Reading:
        amount = amounts.read(text)
        if isinstance(amount, int):
            return Understood(amount)
        if (near := amounts.nearest(text)) is None:
            return Unclear(amount)
        return Unclear(words.is_it(near), (Option(f"{near / 100:.2f}", words.baht(near)),))

    def show(self, value: Any) -> str:
        return words.baht(value)


@dataclass(frozen=True)
class Day(PlainKind):
    """A day up to today, typed in either era or picked; stored as an ISO date. Where nobody
    remembers it: the month (YYYY-MM), or months.UNKNOWN."""

    cell_type: CellType = "date"

    def read(self, did: Did, _so_far: list[Any], today: date) -> Reading | None:
        if isinstance(did, Tapped):
            return self._tapped(did, today)
        if not isinstance(did, Typed):
            return None
        text = head_and_tail(did.text)
        unknown = words.DAY_UNKNOWN_LABEL
        if normalise(text) in option_matching.spellings((unknown, unknown.english)):
            return Understood(months.UNKNOWN)
        found = days.read(text, today)
        if not isinstance(found, str):
            return Understood(found.isoformat())
        month = months.read(text, today)
        if month is not None:
            return Understood(month)
        rough = any(part in text for part in words.PARTS_OF_YEAR)
        if rough or found == words.DAY_FORGOTTEN:
            sentence = words.DAY_IS_ROUGH if rough else words.DAY_FORGOTTEN
            return Unclear(sentence, self._nearest(text, today))
        return Unclear(found)

    def _tapped(self, did: Tapped, today: date) -> Reading:
        if did.data == months.UNKNOWN or months.may_be(did.data, today):
            return Understood(did.data)
        found = days.tapped(did.data, did.picked, today)
        return Unclear(found) if isinstance(found, str) else Understood(found.isoformat())

    def _nearest(self, text: str, today: date) -> tuple[Option, ...]:
        offered = ((month, months.first_day(month)) for month in months.offered(text, today))
        known = tuple(Option(month, words.month(begins)) for month, begins in offered if begins)
        return (*known, Option(months.UNKNOWN, words.DAY_UNKNOWN_LABEL))

    def show(self, value: Any) -> str:
        if value == months.UNKNOWN:
            return words.DAY_UNKNOWN
        begins = months.first_day(value)
        return words.about(begins) if begins else words.day(date.fromisoformat(value))

    def options(self) -> Sequence[Option]:
        return (
            Option(days.TODAY, words.TODAY_LABEL),
            Option(days.YESTERDAY, words.YESTERDAY_LABEL),
        )


@dataclass(frozen=True)
class Phone(TypedKind):
    """A Thai telephone number, stored as 9 or 10 digits, shown grouped."""

    def _read(self, text: str) -> Reading:
        number = contacts.thai_phone(text)
        return Understood(number) if number else Unclear(contacts.what_is_wrong(text))

    def show(self, value: Any) -> str:
        return contacts.grouped_phone(value)


@dataclass(frozen=True)
class Province(PlainKind):
    """One of the 77 provinces, stored as its ISO 3166-2 code."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            is_one = provinces.name(did.data) != did.data
            return Understood(did.data) if is_one else Unclear(words.NEEDS_PROVINCE)
        if not isinstance(did, Typed):
            return None
        found = provinces.read(head_and_tail(did.text))
        if isinstance(found, provinces.Place):
            return Understood(found.code)
        names = [provinces.name(place.code) for place in found]
        nearest = tuple(Option(place.code, name) for place, name in zip(found, names, strict=True))
        return Unclear(words.did_you_mean(names) if names else words.NEEDS_PROVINCE, nearest)

    def show(self, value: Any) -> str:
        return provinces.name(value)


@dataclass(frozen=True)
class Link(TypedKind):
    """A web address, @handle or LINE id; kept as typed, never opened."""

    def _read(self, text: str) -> Reading:
        text = text.strip()
        looks_right = contacts.LINK.search(text) and len(text) <= 500
        return Understood(text) if looks_right else Unclear(words.NEEDS_LINK)


@dataclass(frozen=True)
class Email(TypedKind):
    """An e-mail address by its form; nothing is sent to find out."""

    def _read(self, text: str) -> Reading:
        try:
            found = validate_email(text.strip(), check_deliverability=False)
        except EmailNotValidError:
            return Unclear(words.NEEDS_EMAIL)
        return Understood(found.normalized)


@dataclass(frozen=True)
class Accounts(PlainKind):
    """Payee accounts, one or more: bank or PromptPay, digits, and the name if it was told."""

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            done = did.data == DONE and bool(so_far)
            return Understood(so_far) if done else Unclear(words.NEEDS_ACCOUNT)
        if not isinstance(did, Typed):
            return None
        text = head_and_tail(did.text)
        if so_far and option_matching.means_done(text):
            return Understood(so_far)
        account, name = contacts.account(text), contacts.account_name(text)
        if name:
            return Growing(contacts.with_owner(so_far, name), words.NAME_OF_ACCOUNT_KEPT)
        if account is None:
            more = so_far and _holds(text, words.ANOTHER_ACCOUNT_WORDS)
            return Unclear(words.NEXT_ACCOUNT if more else words.NEEDS_ACCOUNT)
        corrects = _holds(text, words.CORRECTION_WORDS)
        together = contacts.with_account(so_far, account, corrects=corrects)
        return Growing(together, words.accounts_so_far(self.show(together)))

    def show(self, value: Any) -> str:
        return "; ".join(contacts.show_account(account) for account in value)

    def options(self) -> Sequence[Option]:
        return (Option(DONE, words.DONE_LABEL),)


@dataclass(frozen=True)
class Contacted(PlainKind):
    """Whether the seller was asked, and what they said."""

    def read(self, did: Did, _so_far: list[Any], today: date) -> Reading | None:
        if isinstance(did, Tapped):
            return self._tapped(did.data)
        if not isinstance(did, Typed):
            return None
        if option_matching.plain(did.text) in words.NO_CONTACT_WORDS:
            return Understood({"contacted": "no", "said": ""})
        reading = Words(longest=1_000).read(did, [], today)
        said = isinstance(reading, Understood) and reading.value
        return Understood({"contacted": "yes", "said": said}) if said else reading

    def _tapped(self, code: str) -> Reading:
        said = {"no": "", "no-reply": str(words.NO_REPLY), "refused": str(words.REFUSED)}
        if code not in said:
            return Unclear(words.NEEDS_CHOICE)
        return Understood({"contacted": "no" if code == "no" else "yes", "said": said[code]})

    def show(self, value: Any) -> str:
        if value["contacted"] == "no":
            return words.NO_CONTACT_LABEL
        known = {str(said): said for said in (words.NO_REPLY, words.REFUSED)}
        return known.get(value["said"], str(value["said"]))

    def options(self) -> Sequence[Option]:
        return (
            Option("no", words.NO_CONTACT_LABEL),
            Option("no-reply", words.NO_REPLY_LABEL),
            Option("refused", words.REFUSED_LABEL),
        )


@dataclass(frozen=True)
class Photos(PlainKind):
    """Pictures and PDF files, at most PICTURES; stored as LINE's message ids."""

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, SentPicture | SentFile):
            if len(so_far) >= PICTURES:
                return Unclear(words.PICTURES_FULL)
            if isinstance(did, SentFile) and not did.name.lower().endswith(FILES):
                return Unclear(words.WRONG_FILE)
            together = _together(so_far, [did.message_id])
            return Growing(together, words.pictures_kept(len(together)))
        tapped = isinstance(did, Tapped) and did.data == DONE
        if tapped or (isinstance(did, Typed) and option_matching.means_done(did.text)):
            return Understood(so_far)
        return Unclear(words.NEEDS_PICTURE) if isinstance(did, Typed | Tapped) else None

    def show(self, value: Any) -> str:
        return words.pictures_so_far(len(value)) if value else words.NO_PICTURES

    def options(self) -> Sequence[Option]:
        return (Option(DONE, words.DONE_LABEL),)


def _names(options: Sequence[Option]) -> dict[str, tuple[str, ...]]:
    """By code all that an option may be called; its short label too, for that is what is read."""
    return {
        option.code: (
            *dict.fromkeys((option.label, english_of(option.label))),
            *((option.button, english_of(option.button)) if option.button else ()),
            *option.said,
        )
        for option in options
    }


def _label(options: Sequence[Option], code: str) -> str:
    return next((option.label for option in options if option.code == code), code)


def _holds(text: str, phrases: Sequence[str]) -> bool:
    return any(phrase in text for phrase in phrases)


def _together(before: list[Any], new: list[Any]) -> list[Any]:
    return [*before, *(value for value in new if value not in before)]
