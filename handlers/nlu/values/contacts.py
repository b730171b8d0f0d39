"""Telephone and account numbers and links, as people type them. Pure."""

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers
from rapidfuzz import fuzz, process

from handlers.nlu.lexicon.values import labels
from handlers.nlu.story.lexicon import sellers
from handlers.nlu.values.spoken.once import once
from handlers.texts import form as texts

PHONE_LIKE = re.compile(r"(?<![\da-zA-Z])(?:\+66|0)[ .\-]?\d(?:[ .\-]?\d){7,8}(?![\da-zA-Z])")
# Digits before and behind a word are two numbers.
_WORD_BETWEEN = re.compile(r"\d\s{0,9}[\u0e01-\u0e4e][^\d]{0,80}\d")
# Bounded, and begun where no such letter stands before, so that a long text costs no more.
_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9.\-]{1,100}\.[A-Za-z]{2,24}"
)
_EMAIL_NAMED = re.compile(rf"{labels.EMAIL_LEAD}(?P<email>{_EMAIL.pattern})", re.IGNORECASE)
LINK = re.compile(
    r"(https?://\S+|\b[\w-]+\.[a-z]{2,}\S*|@[\w.\-]{2,}|\b[a-z0-9._-]{4,}\b)", re.IGNORECASE
)
_PROVIDERS = (
    "gmail.com", "hotmail.com", "yahoo.com", "outlook.com", "icloud.com", "yahoo.co.th",
    "hotmail.co.th", "outlook.co.th", "live.com",
)  # fmt: skip
_OTHER_PROVIDERS = ("ymail.com", "mail.com", "email.com", "aol.com", "me.com", "rocketmail.com")
_NEAR_DOMAIN = 86
_SITE = r"(?:com|net|org|shop|store|online|site|page|link|me|asia|(?:co|in|or|ac)\.th)"
# What can be nothing else than a link or an account's name.
# A part of a path may be Thai.
_PATH = (
    rf"[!-~]*(?:(?<=[/=])(?!{'|'.join(texts.POLITE_ENDINGS)})[\u0e01-\u0e59][\u0e01-\u0e59!-~]*)?"
)
# A shop's name may have a dot before a capital letter; an address does not.
_NAME = r"[A-Za-z0-9-]+\.[A-Z][a-z]+(?![A-Za-z0-9./-])"
DOTTED_NAME = re.compile(_NAME)
ADDRESS = re.compile(
    rf"https?://[!-~]{_PATH}|(?<![a-z0-9.@_-])www\.(?:[a-z0-9-]+\.)+[a-z]{{2,}}(?:/{_PATH})?"
    rf"|(?<![a-z0-9.@_-])(?!(?-i:{_NAME}))(?:[a-z0-9-]+\.)+"
    rf"(?:[a-z]{{2,}}/{_PATH}|{_SITE}(?![a-z0-9.]))|(?<![a-z0-9._-])@[a-z0-9][a-z0-9._-]+",
    re.IGNORECASE,
)
_TWO = 2
_TAKEN_BACK, _CONTRADICTS = re.compile(labels.TAKEN_BACK), re.compile(labels.CONTRADICTS)
_NAME_ALONE = re.compile(rf"(?:{texts.NAME_OF_ACCOUNT})[\s:=]*|(?={sellers.TITLED})", re.IGNORECASE)
_ADDRESS = re.compile(r"@\w|[\w@][./_-][a-z0-9]|\d", re.IGNORECASE | re.ASCII)
# Digits written to Latin letters are those of a parcel or of an account's name.
_IN_A_WORD = re.compile(r"[a-z]\d|\d[a-z]", re.IGNORECASE)
_NOT_DIALLED = re.compile(r"[^\d+]")


@once
def ascii_digits(text: str) -> str:
    """The text with Thai and full-width digits and signs as 0 to 9 and plain signs."""
    return "".join(map(_arabic, text))


def _arabic(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    # NFKC would take Thai sara am apart.
    is_thai = "\u0e00" <= letter <= "\u0e7f"
    return letter if is_thai else unicodedata.normalize("NFKC", letter)


def digits(text: str) -> str:
    """Only the digits of a text, as 0 to 9."""
    return "".join(letter for letter in ascii_digits(text) if letter.isdigit())


def thai_phone(text: str) -> str | None:
    """9 or 10 digits by the Thai numbering plan, or None. Short codes are no one's number."""
    try:
        number = phonenumbers.parse(_NOT_DIALLED.sub("", ascii_digits(text)), "TH")
    except phonenumbers.NumberParseException:
        return None
    if number.country_code != 66 or not phonenumbers.is_valid_number(number):
        return None
    national = f"0{number.national_number}"
    return national if len(national) in (9, 10) else None


def phones_within(text: str) -> list[str]:
    """The telephone numbers of a text, whatever stands around them, each once."""
    is_apart = _IN_A_WORD.search(text) or _WORD_BETWEEN.search(ascii_digits(text))
    whole = None if is_apart else thai_phone(text)
    return [whole] if whole else list(dict.fromkeys(_phones_among(text)))


def _phones_among(text: str) -> Iterator[str]:
    found = (thai_phone(each[0]) for each in PHONE_LIKE.finditer(ascii_digits(text)))
    return (number for number in found if number)


def may_hold_address(text: str) -> bool:
    """True if a digit, or a sign as in an address, stands in the text."""
    return _ADDRESS.search(ascii_digits(text)) is not None


def email_within(text: str) -> str:
    """The one e-mail address that stands in a text; the text itself where none or more do."""
    found = _EMAIL.findall(text)
    return found[0] if len(found) == 1 else text.strip()


def with_known_domain(address: str) -> str:
    """The address, its domain that of a provider where it is nearly that one."""
    name, _, domain = address.rpartition("@")
    near = process.extractOne(domain, _PROVIDERS, scorer=fuzz.ratio, score_cutoff=_NEAR_DOMAIN)
    return f"{name}@{near[0]}" if near and domain not in _OTHER_PROVIDERS else address


def without_email(text: str) -> tuple[str, str]:
    """The text without the one e-mail address that stands in it and its label, and the address."""
    found = list(_EMAIL_NAMED.finditer(text))
    if len(found) != 1:
        return text, ""
    rest = f"{text[: found[0].start()]} {text[found[0].end() :]}"
    return " ".join(rest.split()), found[0]["email"]


def phone_within(text: str) -> str | None:
    """The first telephone number that stands in a text among other words."""
    return next(_phones_among(text), None)


def behind_phones(text: str) -> str:
    """The words behind the last telephone number of a text."""
    plain = ascii_digits(text)
    ends = [found.end() for found in PHONE_LIKE.finditer(plain)]
    return plain[ends[-1] :].strip(" )(.,!-") if ends else ""


def without_phone(text: str) -> str:
    """The text, its digits as 0 to 9, without what looks like a telephone number."""
    return PHONE_LIKE.sub(" ", ascii_digits(text))


def phone_error(text: str) -> str:
    """The reason why `text` is no telephone number."""
    typed = digits(text)
    if typed[:2] in ("06", "08", "09") and len(typed) != 10:
        return texts.mobile_is_short(len(typed))
    return texts.NEEDS_PHONE


def grouped_phone(number: str) -> str:
    """081-234-5678 or 02-123-4567."""
    head = 2 if number.startswith("02") else 3
    return f"{number[:head]}-{number[head:-4]}-{number[-4:]}"


def account_name(text: str) -> str:
    """The name of an account's owner that stands alone; empty where a text is no such name."""
    plain = " ".join(text.split())
    lead = _NAME_ALONE.match(plain)
    name = plain[lead.end() :].strip(" :") if lead and not digits(plain) else ""
    return name if len(name) > 1 and any(map(str.isalpha, name)) else ""


def with_account(
    accounts: list[dict[str, str]], account: dict[str, str], *, corrects: bool
) -> list[dict[str, str]]:
    """The accounts with one more, which completes the last one where that is a name alone, and
    `corrects` its number where it is told to be wrong."""
    if accounts and not accounts[-1]["number"]:
        return [*accounts[:-1], {**account, "name": account["name"] or accounts[-1]["name"]}]
    if accounts and corrects:
        return [*accounts[:-1], {**accounts[-1], "number": account["number"]}]
    return [*accounts] if account in accounts else [*accounts, account]


def without_corrected(told: str, found: list[dict[str, str]]) -> list[dict[str, str]]:
    """The accounts of a text without each that is called wrong right behind its number, where
    another one follows."""
    if len(found) < _TWO:
        return found
    plain = ascii_digits(told).lower()
    places = [re.search(r"[ -]?".join(each["number"]), plain) for each in found]
    kept = [
        account
        for account, place, following in zip(found, places, (*places[1:], None), strict=True)
        if not (place and following and _TAKEN_BACK.match(plain[place.end() : following.start()]))
    ]
    return kept or found


def are_contradictory(told: str, found: list[dict[str, str]]) -> bool:
    """True if of several accounts one is called wrong, or a slip has another one, so that nobody
    knows which was paid."""
    plain = ascii_digits(told).lower()
    places = (re.search(r"[ -]?".join(each["number"]), plain) for each in found)
    before = (plain[: place.start()] for place in places if place)
    return len(found) >= _TWO and any(map(_CONTRADICTS.search, before))


def with_owner(accounts: list[dict[str, str]], name: str) -> list[dict[str, str]]:
    """The accounts with the owner of the last one; alone where none is told, or all have one."""
    if accounts and not accounts[-1]["name"]:
        return [*accounts[:-1], {**accounts[-1], "name": name}]
    return [*accounts, {"bank": "", "number": "", "name": name}]


def grouped_account(number: str) -> str:
    """123-4-56789-0 for ten digits, groups of four otherwise."""
    if len(number) == 10:
        return f"{number[:3]}-{number[3]}-{number[4:9]}-{number[9]}"
    return "-".join(number[start : start + 4] for start in range(0, len(number), 4))


def show_account(value: dict[str, str]) -> str:
    """Bank, grouped number and name."""
    parts = (value["bank"], grouped_account(value["number"]), value["name"])
    return " ".join(part for part in parts if part)
