"""Complaint numbers: short, unguessable in sequence, with a check character. Pure."""

import re
from collections.abc import Callable

from stdnum import luhn

from handlers.nlu.values.contacts import ascii_digits

# Crockford's base 32: no I, L, O or U, which people read as other signs.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_LENGTH = 7
_READ_AS = str.maketrans("ILO", "110")
# Thai letters may stand on either side without a space.
_NUMBER = re.compile(r"(?<![0-9A-Z])RT[\s-]*([0-9A-Z]{4})[\s-]*([0-9A-Z]{4})(?![0-9A-Z])")
_ALONE = re.compile(r"\s*([0-9A-Z]{4})[\s-]+([0-9A-Z]{4})\s*")
# Without a sign after the letters only as a whole: RTX is a thing to buy.
_BEGINNING = re.compile(
    r"(?<![0-9A-Z])RT(?:[\s-]+(?:([0-9A-Z]{4})[\s-]?([0-9A-Z]{1,4})|([0-9A-Z]{1,4}))"
    r"|([0-9A-Z]{4})-?([0-9A-Z]{4}))(?![0-9A-Z])"
)
_PART_ALONE = re.compile(r"\s*(?=[A-Z-]*\d)([0-9A-Z]{4})(?:[\s-]?([0-9A-Z]{4}))?\s*")
_ATTEMPT = re.compile(r"(?<![0-9A-Z])RT[\s-]*(?=[0-9A-Z]*\d)[0-9A-Z][0-9A-Z\s-]{2,}")
# A group of letters may stand before the digits: OCPB-B-000770.
_OF_OFFICE = re.compile(
    r"(?<![0-9A-Z])OCPB[\s-]*(?:[A-Z]{1,3}[\s-]+)?(?=[0-9A-Z]*\d)[0-9A-Z][0-9A-Z\s-]{2,}"
)
_BARE = re.compile(r"\d[\d\s-]*")
# Hotlines are shorter; an account or a telephone number is longer.
_LEAST_DIGITS, _MOST_DIGITS = 5, 8


def generate(random_below: Callable[[int], int]) -> str:
    """RT-XXXX-XXXX, the last one a check character (Luhn mod 32), from a source of randomness
    that gives a number below its argument."""
    body = "".join(ALPHABET[random_below(len(ALPHABET))] for _ in range(_RANDOM_LENGTH))
    return _shown(body + luhn.calc_check_digit(body, ALPHABET))


def certificate_number(number: str) -> str:
    """The number that a certificate of erasure gets where a complaint would get this one."""
    return "ER" + number.removeprefix("RT")


def _shown(body: str) -> str:
    return f"RT-{body[:4]}-{body[4:]}"


def find(text: str) -> str | None:
    """The number in a text, as it is stored, if its check character is right; without the prefix
    only where the text holds nothing else."""
    typed = ascii_digits(text).upper()
    found = _NUMBER.search(typed) or _ALONE.fullmatch(typed)
    if found is None:
        return None
    body = (found[1] + found[2]).translate(_READ_AS)
    return _shown(body) if _is_right(body) else None


def _is_right(body: str) -> bool:
    return set(body) <= set(ALPHABET) and luhn.is_valid(body, ALPHABET)


def split_prefix(text: str) -> tuple[str, str]:
    """The beginning of a number that staff typed, as it is stored (may be empty), and the rest."""
    found = _BEGINNING.search(ascii_digits(text).upper())
    if found is None:
        return "", text
    body = "-".join(filter(None, found.groups())).translate(_READ_AS)
    return f"RT-{body}", f"{text[: found.start()]} {text[found.end() :]}"


def part_alone(text: str) -> str:
    """Both groups, or one of them, of a number that staff typed without the prefix and with nothing
    else, as they are stored; empty for other texts."""
    found = _PART_ALONE.fullmatch(ascii_digits(text).upper())
    return "-".join(filter(None, found.groups())).translate(_READ_AS) if found else ""


def is_attempted(text: str) -> bool:
    """True if somebody tries to give a number, right or wrong."""
    ours = find(text) is not None or _ATTEMPT.search(ascii_digits(text).upper()) is not None
    return ours or is_of_office(text)


def is_of_office(text: str) -> bool:
    """True if the text holds a number in the form of the office's own system."""
    return _OF_OFFICE.search(ascii_digits(text).upper()) is not None


def is_bare(text: str) -> bool:
    """True if the text is digits alone, as many as a complaint's number may have."""
    digits = ascii_digits(text).strip()
    count = sum(map(str.isdigit, digits))
    return _LEAST_DIGITS <= count <= _MOST_DIGITS and _BARE.fullmatch(digits) is not None
