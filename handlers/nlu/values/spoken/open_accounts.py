"""Two accounts of which a text leaves open which was paid. Pure."""

import re

from handlers.nlu.lexicon.typed import doubts
from handlers.nlu.lexicon.values import account_banks as own
from handlers.nlu.values import contacts
from handlers.nlu.values.spoken import accounts
from handlers.nlu.values.spoken.once import once

Account = dict[str, str]

_MAY_BE_TWO = re.compile(r"(?:\d[ -]?){10}[\s\S]*?(?:\d[ -]?){10}")
_OR, _WHICH = re.compile(f"{doubts.EITHER}|{own.OR_ELSE}"), re.compile(own.WHICH_ACCOUNT)


@once
def either(text: str) -> tuple[Account, ...]:
    """The two accounts that contradict each other, or of which one is meant; empty without such
    two."""
    whole = _either(text)
    return whole or next(filter(None, map(_either, text.splitlines())), ())


def _either(text: str) -> tuple[Account, ...]:
    plain = contacts.ascii_digits(text).lower()
    if not _MAY_BE_TWO.search(plain):
        return ()
    two = contacts.without_corrected(text, accounts.parse(text))
    numbers = [each["number"] for each in two]
    if len(set(numbers)) != len(numbers) or len(two) != 2 or any(map(_may_be_phone, two)):
        return ()
    one, other = (re.search(r"[ -]?".join(number), plain) for number in numbers)
    if one is None or other is None:
        return ()
    between, behind = plain[one.end() : other.start()], plain[other.end() :]
    is_open = _OR.search(between) or _WHICH.search(behind)
    return tuple(two) if is_open or contacts.are_contradictory(text, two) else ()


def _may_be_phone(account: Account) -> bool:
    return not account["bank"] and bool(contacts.thai_phone(account["number"]))


def named(account: Account) -> str:
    """The account in words that are read as this one."""
    owner = f"{own.NAMED} {account['name']}" if account["name"] else ""
    return " ".join(filter(None, (account["bank"], account["number"], owner)))


def short(account: Account) -> str:
    """The bank and the end of the number, for a button."""
    return f"{account['bank']} …{account['number'][-4:]}".strip()
