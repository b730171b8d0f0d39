"""Kinds of answer: each reads what a user did, or says in a sentence what it needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.form import day_reading
from handlers.form.parsing import (
    DONE,
    BaseFieldType,
    CellType,
    Complete,
    Invalid,
    Option,
    ParseResult,
    Partial,
    TextFieldType,
)
from handlers.form.texts import asked_back
from handlers.messages.event import Action, ButtonTap, FileMessage, ImageMessage, TextMessage
from handlers.nlu import moves
from handlers.nlu.values import amounts, contacts, dates, months, option_matching, provinces
from handlers.nlu.values.option_matching import OptionNames
from handlers.nlu.values.spoken import accounts, chat_words, filer_name, read_aloud, slips, sums
from handlers.nlu.values.spoken.choices import contrasts
from handlers.nlu.values.spoken.open_accounts import either
from handlers.texts import form as texts
from handlers.texts.i18n import english_of, joined
from knowledge_base.thai import head_and_tail

MAX_FILES = 10
FILE_SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True)
class FreeText(TextFieldType):
    """Free text of `shortest` to `longest` letters; a longer one is never cut silently.
    It has at least one letter or digit, or with `needs_letters` one letter."""

    longest: int = 300
    shortest: int = 1
    needs_letters: bool = False
    reads_full_text = True

    def _read(self, text: str) -> ParseResult:
        text = text.strip()
        if len(text) > self.longest:
            return Invalid(texts.too_long(self.longest, len(text)))
        if not any(self._has_content(sign) for sign in text):
            return Invalid(texts.NEEDS_WORDS)
        return Complete(text) if len(text) >= self.shortest else Invalid(texts.TOO_SHORT)

    def _has_content(self, sign: str) -> bool:
        return sign.isalpha() if self.needs_letters else sign.isalnum()


@dataclass(frozen=True)
class SingleChoice(BaseFieldType):
    """One of a few options, tapped or typed."""

    choices: tuple[Option, ...]

    def read(self, did: Action, _so_far: list[Any], _today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            code = did.data if did.data in {option.code for option in self.choices} else None
        elif isinstance(did, TextMessage):
            code = self._named(did.text, _names(self.choices))
        else:
            return None
        return Complete(code) if code else Invalid(texts.NEEDS_CHOICE)

    def _named(self, text: str, names: OptionNames) -> str | None:
        return option_matching.match_sure(contrasts.without_questions(text), names)

    def show(self, value: Any) -> str:
        return _label(self.choices, value)

    def options(self) -> Sequence[Option]:
        return self.choices


@dataclass(frozen=True)
class MultipleChoice(BaseFieldType):
    """One or more of a few options: tapped one after the other, or typed in one line."""

    choices: tuple[Option, ...]

    def read(self, did: Action, so_far: list[Any], _today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            return self._tapped(did.data, so_far)
        if not isinstance(did, TextMessage):
            return None
        if so_far and option_matching.means_done(did.text):
            return Complete(so_far)
        together = _merged(so_far, self._named(did.text, _names(self.choices)))
        contradict = len(together) > 1 and any(self._stands_alone(code) for code in together)
        is_old = contradict or together == so_far
        return Invalid(texts.NEEDS_CHOICE) if is_old else Complete(together)

    def _tapped(self, code: str, so_far: list[Any]) -> ParseResult:
        if code == DONE:
            return Complete(so_far) if so_far else Invalid(texts.CHOOSE_FIRST)
        if code not in {option.code for option in self.choices}:
            return Invalid(texts.NEEDS_CHOICE)
        if self._stands_alone(code):
            return Complete([code])
        together = _merged(so_far, [code])
        return Partial(together, texts.chosen_so_far(self.show(together)))

    def _named(self, text: str, names: OptionNames) -> list[str]:
        may_be_none = any(option.alone for option in self.choices)
        done = option_matching.match_done(text, names) if may_be_none else []
        return done or option_matching.match_all(text, names)

    def _stands_alone(self, code: str) -> bool:
        return any(option.alone for option in self.choices if option.code == code)

    def show(self, value: Any) -> str:
        return joined(", ", (_label(self.choices, code) for code in value))

    def options(self) -> Sequence[Option]:
        return (Option(DONE, texts.DONE_LABEL), *self.choices)


@dataclass(frozen=True)
class Amount(TextFieldType):
    """An exact amount, stored in satang; a figure that was not sure can be tapped as one."""

    cell_type: CellType = "money"
    accepts_taps = True

    def _read(self, text: str) -> ParseResult:
        text = read_aloud.english_in_figures(text)
        typed = chat_words.central(chat_words.without_laughter_in_letters(text))
        text = slips.put_right(amounts.without_repeated(typed))
        if several := sums.either(text):
            return Invalid(asked_back.WHICH_SUM, sums_to_tap(several))
        amount = amounts.parse(text)
        exact = amount if isinstance(amount, int) else sums.parse(text)
        first, rest = sums.first_of(text) or (None, "")
        if exact is None and first is not None and sums.is_felt(rest):
            exact = first
        if exact is not None:
            return Complete(exact)
        if sums.counts_payments(text):
            return Invalid(asked_back.SUM_OF_PAYMENTS)
        bare = filer_name.without_courtesy(text)
        near = amounts.suggestion(bare) or first or sums.only_named(text)
        return self._unclear(near or sums.before_return(text), amount)

    def _unclear(self, near: int | None, amount: int | str) -> Invalid:
        if near is None:
            return Invalid(amount if isinstance(amount, str) else texts.NEEDS_BAHT)
        return Invalid(texts.is_it(near), sums_to_tap((near,)))

    def show(self, value: Any) -> str:
        return texts.baht(value)


@dataclass(frozen=True)
class PastDate(BaseFieldType):
    """A day up to today, typed in either era or picked; stored as an ISO date. Where nobody
    remembers it: the month (YYYY-MM), or months.UNKNOWN."""

    cell_type: CellType = "date"

    def read(self, did: Action, _so_far: list[Any], today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            return self._tapped(did, today)
        if not isinstance(did, TextMessage):
            return None
        return day_reading.read(head_and_tail(did.text), today)

    def _tapped(self, did: ButtonTap, today: date) -> ParseResult:
        if did.data == months.UNKNOWN or months.is_valid(did.data, today):
            return Complete(did.data)
        found = dates.parse_tap(did.data, did.picked_date, today)
        return Invalid(found) if isinstance(found, str) else Complete(found.isoformat())

    def show(self, value: Any) -> str:
        if value == months.UNKNOWN:
            return texts.DAY_UNKNOWN
        begins = months.first_day(value)
        return texts.about(begins) if begins else texts.day(date.fromisoformat(value))

    def options(self) -> Sequence[Option]:
        return (
            Option(dates.TODAY, texts.TODAY_LABEL),
            Option(dates.YESTERDAY, texts.YESTERDAY_LABEL),
        )


@dataclass(frozen=True)
class Province(BaseFieldType):
    """One of the 77 provinces, stored as its ISO 3166-2 code."""

    def read(self, did: Action, _so_far: list[Any], _today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            is_one = provinces.name(did.data) != did.data
            return Complete(did.data) if is_one else Invalid(texts.NEEDS_PROVINCE)
        if not isinstance(did, TextMessage):
            return None
        told = provinces.without_sellers(head_and_tail(did.text))
        if not told:
            return Invalid(texts.OWN_PROVINCE)
        if texts.NOT_SO in told:
            return Invalid(texts.NEEDS_PROVINCE)
        found = provinces.parse(told)
        if isinstance(found, provinces.ProvinceRecord):
            if provinces.is_led_to(told, found):
                return Complete(found.code)
            found = [found]
        names = [provinces.name(place.code) for place in found]
        nearest = tuple(Option(place.code, name) for place, name in zip(found, names, strict=True))
        return Invalid(texts.did_you_mean(names) if names else texts.NEEDS_PROVINCE, nearest)

    def show(self, value: Any) -> str:
        return provinces.name(value)


@dataclass(frozen=True)
class PayeeAccounts(BaseFieldType):
    """Payee accounts, one or more: bank or PromptPay, digits, and the name if it was told."""

    def read(self, did: Action, so_far: list[Any], _today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            # "Done", or one of those that the story leaves open.
            given = so_far if did.data == DONE else accounts.parse(did.data)
            return Complete(given) if given else Invalid(texts.NEEDS_ACCOUNT)
        if not isinstance(did, TextMessage):
            return None
        text = read_aloud.digits_in_figures(head_and_tail(did.text))
        if so_far and option_matching.means_done(text):
            return Complete(so_far)
        return self._typed(text, so_far)

    def _typed(self, text: str, so_far: list[Any]) -> ParseResult:
        found = contacts.without_corrected(text, accounts.parse(text))
        name = contacts.account_name(text)
        if name:
            name = accounts.owner(name) or name
            return Partial(contacts.with_owner(so_far, name), texts.NAME_OF_ACCOUNT_KEPT)
        if any(map(accounts.is_identity_number, found)):
            return Invalid(texts.IDENTITY_IS_NO_ACCOUNT)
        if not found:
            more = so_far and _holds(text, texts.ANOTHER_ACCOUNT_WORDS)
            return Invalid(texts.NEXT_ACCOUNT if more else texts.NEEDS_ACCOUNT)
        is_doubtful = accounts.is_doubtful(text, found) or either(text)
        if is_doubtful or any(map(accounts.has_wrong_length, found)):
            return Invalid(asked_back.account_once_more(self.show(found)))
        corrects = len(found) == 1 and _holds(text, texts.CORRECTION_WORDS)
        together = so_far
        for account in found:
            together = contacts.with_account(together, account, corrects=corrects)
        return Partial(together, texts.accounts_so_far(self.show(together)))

    def show(self, value: Any) -> str:
        return "; ".join(contacts.show_account(account) for account in value)

    def options(self) -> Sequence[Option]:
        return (Option(DONE, texts.DONE_LABEL),)


@dataclass(frozen=True)
class SellerContact(BaseFieldType):
    """Answer to whether the seller was asked, and the seller's reply."""

    def read(self, did: Action, _so_far: list[Any], today: date) -> ParseResult | None:
        if isinstance(did, ButtonTap):
            return self._tapped(did.data)
        if not isinstance(did, TextMessage):
            return None
        if moves.has_not_contacted(did.text):
            return Complete({"contacted": "no", "said": ""})
        reading = FreeText(longest=1_000).read(did, [], today)
        said = isinstance(reading, Complete) and reading.value
        return Complete({"contacted": "yes", "said": said}) if said else reading

    def _tapped(self, code: str) -> ParseResult:
        said = {"no": "", "no-reply": str(texts.NO_REPLY), "refused": str(texts.REFUSED)}
        if code not in said:
            return Invalid(texts.NEEDS_CHOICE)
        return Complete({"contacted": "no" if code == "no" else "yes", "said": said[code]})

    def show(self, value: Any) -> str:
        if value["contacted"] == "no":
            return texts.NO_CONTACT_LABEL
        known = {str(said): said for said in (texts.NO_REPLY, texts.REFUSED)}
        return known.get(value["said"], str(value["said"]))

    def options(self) -> Sequence[Option]:
        return (
            Option("no", texts.NO_CONTACT_LABEL),
            Option("no-reply", texts.NO_REPLY_LABEL),
            Option("refused", texts.REFUSED_LABEL),
        )


@dataclass(frozen=True)
class Attachments(BaseFieldType):
    """Pictures and PDF files, at most PICTURES; stored as LINE's message ids."""

    def read(self, did: Action, so_far: list[Any], _today: date) -> ParseResult | None:
        if isinstance(did, ImageMessage | FileMessage):
            if len(so_far) >= MAX_FILES:
                return Invalid(texts.PICTURES_FULL)
            if isinstance(did, FileMessage) and not did.name.lower().endswith(FILE_SUFFIXES):
                return Invalid(texts.WRONG_FILE)
            together = _merged(so_far, [did.message_id])
            return Partial(together, texts.pictures_kept(len(together)))
        tapped = isinstance(did, ButtonTap) and did.data == DONE
        if tapped or (isinstance(did, TextMessage) and option_matching.means_done(did.text)):
            return Complete(so_far)
        return Invalid(texts.NEEDS_PICTURE) if isinstance(did, TextMessage | ButtonTap) else None

    def show(self, value: Any) -> str:
        return texts.pictures_so_far(len(value)) if value else texts.NO_PICTURES

    def options(self) -> Sequence[Option]:
        return (Option(DONE, texts.DONE_LABEL),)


def sums_to_tap(several: Sequence[int]) -> tuple[Option, ...]:
    """Sums in satang, of which one is to be tapped."""
    return tuple(Option(f"{each / 100:.2f}", texts.baht(each)) for each in several)


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


def _merged(before: list[Any], new: list[Any]) -> list[Any]:
    return [*before, *(value for value in new if value not in before)]
