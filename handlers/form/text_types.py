"""Kinds of answer that are typed, read without what people put around them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email

from handlers.form.field_types import FreeText
from handlers.form.parsing import Complete, Invalid, ParseResult, TextFieldType
from handlers.nlu import phrases
from handlers.nlu.lexicon.typed.told_elsewhere import LABELS
from handlers.nlu.values import contacts
from handlers.nlu.values.spoken import filer_name
from handlers.texts import form as texts

_ACCOUNT_NAME = re.compile(r"(?<![a-z0-9])[a-z0-9][a-z0-9._-]{3,60}", re.IGNORECASE)


@dataclass(frozen=True)
class ShortText(FreeText):
    """A name, a thing or a number `without` the words that people put around it."""

    without: Callable[[str], str] = str.strip

    def _read(self, text: str) -> ParseResult:
        return super()._read(self.without(text) or text)


@dataclass(frozen=True)
class PersonName(ShortText):
    """One's own name."""

    without: Callable[[str], str] = filer_name.parse


@dataclass(frozen=True)
class WebAddress(TextFieldType):
    """A web address, @handle or LINE id; kept as typed, never opened."""

    def _read(self, text: str) -> ParseResult:
        text = _bare_link(text.strip())
        looks_right = contacts.LINK.search(text) and len(text) <= 500
        return Complete(text) if looks_right else Invalid(texts.NEEDS_LINK)


@dataclass(frozen=True)
class EmailAddress(TextFieldType):
    """An e-mail address by its form; nothing is sent to find out."""

    def _read(self, text: str) -> ParseResult:
        try:
            found = validate_email(contacts.email_within(text), check_deliverability=False)
        except EmailNotValidError:
            return Invalid(texts.NEEDS_EMAIL)
        return Complete(found.normalized)


def _bare_link(text: str) -> str:
    """The one address of a text, or the one name in Latin letters that only labels stand around."""
    found = list(contacts.ADDRESS.finditer(text))
    if len(found) == 1:
        return found[0][0]
    named = [] if found else list(_ACCOUNT_NAME.finditer(text))
    rest = text.replace(named[0][0], " ") if len(named) == 1 else ""
    return named[0][0] if phrases.is_made_of(rest, LABELS) else filer_name.without_courtesy(text)
