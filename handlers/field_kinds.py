"""Kinds of answer: each reads what a user did, or says in a sentence what it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from email_validator import EmailNotValidError, validate_email

from handlers import choosing, days, money, numbers, places
from handlers.event import Did, SentFile, SentPicture, Tapped, Typed
from handlers.texts import form as words

CellType = Literal["text", "money", "date"]
STORY_LENGTH = 5_000
PICTURES = 10


@dataclass(frozen=True, slots=True)
class Understood:
    """A complete answer, as it is stored (JSON)."""

    value: Any


@dataclass(frozen=True, slots=True)
class Growing:
    """An answer of several parts that the user may add to, or end with `DONE`."""

    value: list[Any]


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not an answer; `sentence` says what is needed."""

    sentence: str


Reading = Understood | Growing | Unclear


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: the code is stored and exported, the label is shown, and `said`
    are other words for it."""

    code: str
    label: str
    said: tuple[str, ...] = ()


DONE = "done"


class Kind(Protocol):
    """How one kind of question is answered, shown back and exported."""

    @property
    def cell_type(self) -> CellType:
        """How the export types it."""

    def read(self, did: Did, so_far: list[Any], today: date) -> Reading | None:
        """None when this kind of message cannot be an answer at all (a sticker, a place)."""

    def show(self, value: Any) -> str:
        """The answer in words, as the summary shows it."""

    def options(self) -> Sequence[Option]:
        """What can be tapped instead of typed."""


class _Kind:
    cell_type: CellType = "text"

    def show(self, value: Any) -> str:
        return str(value)

    def options(self) -> Sequence[Option]:
        return ()


@dataclass(frozen=True)
class Words(_Kind):
    """Free text of `shortest` to `longest` letters; a longer one is never cut silently."""

    longest: int = 300
    shortest: int = 1

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        text = did.text.strip()
        if len(text) > self.longest:
            return Unclear(words.too_long(self.longest, len(text)))
        if len(text) < self.shortest:
            return Unclear(words.TOO_SHORT)
        return Understood(text)


@dataclass(frozen=True)
class OneOf(_Kind):
    """One of a few options, tapped or typed."""

    choices: tuple[Option, ...]

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            code = did.data if did.data in {option.code for option in self.choices} else None
        elif isinstance(did, Typed):
            code = choosing.one(did.text, _names(self.choices))
        else:
            return None
        return Understood(code) if code else Unclear(words.NEEDS_CHOICE)

    def show(self, value: Any) -> str:
        return _label(self.choices, value)

    def options(self) -> Sequence[Option]:
        return self.choices


@dataclass(frozen=True)
class SeveralOf(_Kind):
    """One or more of a few options: tapped one after the other, or typed in one line."""

    choices: tuple[Option, ...]

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            return self._tapped(did.data, so_far)
        if not isinstance(did, Typed):
            return None
        if so_far and choosing.means_done(did.text):
            return Understood(so_far)
        chosen = choosing.several(did.text, _names(self.choices))
        return Understood(_together(so_far, chosen)) if chosen else Unclear(words.NEEDS_CHOICE)

    def _tapped(self, code: str, so_far: list[Any]) -> Reading:
        if code == DONE:
            return Understood(so_far) if so_far else Unclear(words.CHOOSE_FIRST)
        if code not in {option.code for option in self.choices}:
            return Unclear(words.NEEDS_CHOICE)
        return Growing(_together(so_far, [code]))

    def show(self, value: Any) -> str:
        return ", ".join(_label(self.choices, code) for code in value)

    def options(self) -> Sequence[Option]:
        return (*self.choices, Option(DONE, words.DONE_LABEL))


@dataclass(frozen=True)
class Baht(_Kind):
    """An exact amount, stored in satang."""

    cell_type: CellType = "money"

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        amount = money.read(did.text)
        return Unclear(amount) if isinstance(amount, str) else Understood(amount)

    def show(self, value: Any) -> str:
        return words.baht(value)


@dataclass(frozen=True)
class Day(_Kind):
    """A day up to today, typed in either era or picked; stored as an ISO date."""

    cell_type: CellType = "date"

    def read(self, did: Did, _so_far: list[Any], today: date) -> Reading | None:
        if isinstance(did, Tapped):
            found = days.tapped(did.data, did.picked, today)
        elif isinstance(did, Typed):
            found = days.read(did.text, today)
        else:
            return None
        return Unclear(found) if isinstance(found, str) else Understood(found.isoformat())

    def show(self, value: Any) -> str:
        return words.day(date.fromisoformat(value))

    def options(self) -> Sequence[Option]:
        return (
            Option(days.TODAY, words.TODAY_LABEL),
            Option(days.YESTERDAY, words.YESTERDAY_LABEL),
        )


@dataclass(frozen=True)
class Phone(_Kind):
    """A Thai telephone number, stored as 9 or 10 digits, shown grouped."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        number = numbers.thai_phone(did.text)
        return Understood(number) if number else Unclear(numbers.what_is_wrong(did.text))

    def show(self, value: Any) -> str:
        return numbers.grouped_phone(value)


@dataclass(frozen=True)
class Province(_Kind):
    """One of the 77 provinces, stored as its ISO 3166-2 code."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        found = places.read(did.text)
        return Understood(found.code) if isinstance(found, places.Place) else Unclear(found)

    def show(self, value: Any) -> str:
        return places.name(value)


@dataclass(frozen=True)
class Link(_Kind):
    """A web address, @handle or LINE id; kept as typed, never opened."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        text = did.text.strip()
        looks_right = numbers.LINK.search(text) and len(text) <= 500
        return Understood(text) if looks_right else Unclear(words.NEEDS_LINK)


@dataclass(frozen=True)
class Email(_Kind):
    """An e-mail address by its form; nothing is sent to find out."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if not isinstance(did, Typed):
            return None
        try:
            found = validate_email(did.text.strip(), check_deliverability=False)
        except EmailNotValidError:
            return Unclear(words.NEEDS_EMAIL)
        return Understood(found.normalized)


@dataclass(frozen=True)
class Accounts(_Kind):
    """Payee accounts, one or more: bank or PromptPay, digits, and the name if it was told."""

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            done = did.data == DONE and bool(so_far)
            return Understood(so_far) if done else Unclear(words.NEEDS_ACCOUNT)
        if not isinstance(did, Typed):
            return None
        if so_far and choosing.means_done(did.text):
            return Understood(so_far)
        account = numbers.account(did.text)
        return Growing(_together(so_far, [account])) if account else Unclear(words.NEEDS_ACCOUNT)

    def show(self, value: Any) -> str:
        return "; ".join(numbers.show_account(account) for account in value)

    def options(self) -> Sequence[Option]:
        return (Option(DONE, words.DONE_LABEL),)


@dataclass(frozen=True)
class Contacted(_Kind):
    """Whether the seller was asked, and what they said."""

    def read(self, did: Did, _so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, Tapped):
            return self._tapped(did.data)
        if not isinstance(did, Typed):
            return None
        text = did.text.strip()
        if choosing.plain(text) in words.NO_CONTACT_WORDS:
            return Understood({"contacted": "no", "said": ""})
        reading = Words(longest=1_000).read(did, [], _today)
        if isinstance(reading, Understood):
            return Understood({"contacted": "yes", "said": reading.value})
        return reading

    def _tapped(self, code: str) -> Reading:
        said = {"no": "", "no-reply": words.NO_REPLY, "refused": words.REFUSED}
        if code not in said:
            return Unclear(words.NEEDS_CHOICE)
        return Understood({"contacted": "no" if code == "no" else "yes", "said": said[code]})

    def show(self, value: Any) -> str:
        return words.NO_CONTACT_LABEL if value["contacted"] == "no" else str(value["said"])

    def options(self) -> Sequence[Option]:
        return (
            Option("no", words.NO_CONTACT_LABEL),
            Option("no-reply", words.NO_REPLY_LABEL),
            Option("refused", words.REFUSED_LABEL),
        )


@dataclass(frozen=True)
class Photos(_Kind):
    """Pictures and PDF files, at most PICTURES; stored as LINE's message ids."""

    def read(self, did: Did, so_far: list[Any], _today: date) -> Reading | None:
        if isinstance(did, SentPicture | SentFile):
            if len(so_far) >= PICTURES:
                return Unclear(words.PICTURES_FULL)
            return Growing(_together(so_far, [did.message_id]))
        if isinstance(did, Tapped) and did.data == DONE:
            return Understood(so_far)
        if isinstance(did, Typed) and choosing.means_done(did.text):
            return Understood(so_far)
        return Unclear(words.NEEDS_PICTURE) if isinstance(did, Typed | Tapped) else None

    def show(self, value: Any) -> str:
        return words.pictures_so_far(len(value))

    def options(self) -> Sequence[Option]:
        return (Option(DONE, words.DONE_LABEL),)


def _names(options: Sequence[Option]) -> dict[str, tuple[str, ...]]:
    return {option.code: (option.label, *option.said) for option in options}


def _label(options: Sequence[Option], code: str) -> str:
    return next((option.label for option in options if option.code == code), code)


def _together(before: list[Any], new: list[Any]) -> list[Any]:
    return [*before, *(value for value in new if value not in before)]
