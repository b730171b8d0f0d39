"""Identity, card and secret numbers, found wherever they were typed, and hidden. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise

from stdnum import luhn
from stdnum.th import pin

from handlers.nlu.lexicon import sensitive_numbers as texts
from handlers.nlu.values import contacts

# What the question that stands open takes, whose numbers are no secrets.
ACCOUNT, ORDER = "account", "order"
_SPACES = "\u00a0\u200b-\u200f\u2060\ufeff "
_DASHES = "\u2010-\u2015\u2212.-"
_DASH = re.compile(f"[{_DASHES}]")
_BETWEEN = f"[{_SPACES}{_DASHES}]{{0,3}}"
_RUN = re.compile(rf"(?<![a-z\d_/=@])\d+(?:{_BETWEEN}\d+)*(?![a-z_@/])", re.IGNORECASE)
_LINK = re.compile(
    r"(?:https?://|www\.|(?<![a-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/)[!-~]*",
    re.IGNORECASE,
)
_REACH = 30
_LONGEST = 19
_IDENTITY = 13
_SHORTEST = _IDENTITY - 1  # a digit was left out
_LONGEST_ACCOUNT = 15
_GROUPS = {
    texts.IDENTITY: {(13,), (1, 4, 5, 2, 1), (1, 4, 5, 3), (1, 4, 4, 4), (1, 12), (1,) * 13},
    texts.CARD: {
        (13,),
        (14,),
        (15,),
        (16,),
        (19,),
        (4,) * 4,
        (4, 4, 4, 4, 3),
        (4, 6, 5),
        (4, 6, 4),
    },
}
# Visa, Mastercard, American Express, JCB, Diners Club, UnionPay and Discover, by their lengths.
_CARDS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}|35\d{14}|3(?:0[0-5]|[68]\d)\d{11}|6(?:2|5|011)\d{11,17}"
)


@dataclass(frozen=True, slots=True)
class MaskedText:
    """The text with a mask in place of each such number, which kinds there were, and whether
    the text says nothing else."""

    text: str
    kinds: tuple[str, ...]
    is_only_numbers: bool


@dataclass(frozen=True, slots=True)
class _Group:
    start: int
    end: int
    digits: str


def mask(text: str, expected: str = "") -> MaskedText:
    """Mask sensitive numbers, but an account or an order number where such a one is expected."""
    shown = _without_long(text, expected)
    shown = _CVV.sub(partial(_next_to_its_word, texts.CVV), shown)
    shown = _OTP.sub(partial(_next_to_its_word, texts.OTP), shown)
    if expected != ORDER:
        shown = _SECRET.sub(partial(_next_to_its_word, texts.OTP), shown)
    kinds = tuple(
        kind for kind, mask in texts.MASKS.items() if shown.count(mask) > text.count(mask)
    )
    return MaskedText(shown, kinds, bool(kinds) and not _says_more(shown))


def _without_long(text: str, expected: str) -> str:
    links = [found.span() for found in _LINK.finditer(text)]
    shown, place = [], 0
    for run in _RUN.finditer(text):
        if any(start <= run.start() < end for start, end in links):
            continue
        for start, end, kind in _long_ones(text, run, expected):
            shown += [text[place:start], texts.MASKS[kind]]
            place = end
    return "".join((*shown, text[place:]))


def _long_ones(text: str, run: re.Match[str], expected: str) -> Iterator[tuple[int, int, str]]:
    """The places and kinds of the numbers in a run of digits."""
    groups = [
        _Group(run.start() + found.start(), run.start() + found.end(), contacts.digits(found[0]))
        for found in re.finditer(r"\d+", run[0])
    ]
    first = 0
    while first < len(groups):
        last, candidates = first, _candidates(groups, first)
        leads = _leads(text, groups[first].start, expected) if candidates else ""
        for after, digits in reversed(candidates):
            kind = _kind(text, groups[first:after], digits, leads)
            if kind:
                yield groups[first].start, groups[after - 1].end, kind
                last = after - 1
                break
        first = last + 1


def _leads(text: str, begins: int, expected: str) -> str:
    """The word that leads to a number which begins there."""
    return _leading_word(text[max(0, begins - _REACH) : begins]) or expected


def _candidates(groups: Sequence[_Group], first: int) -> list[tuple[int, str]]:
    """The ends of a secret number that begins with this group, the shortest first, and its
    digits."""
    found, digits = [], ""
    for after, group in enumerate(islice(groups, first, None), first + 1):
        digits += group.digits
        if len(digits) > _LONGEST:
            break
        if len(digits) >= _SHORTEST:
            found.append((after, digits))
    return found


def _kind(text: str, groups: Sequence[_Group], digits: str, leads: str) -> str:
    """The kind of these digits, after the words before them; empty for nothing secret."""
    if leads == ORDER:
        return ""
    if leads != ACCOUNT and _is_identity(text, groups, digits, leads):
        return texts.IDENTITY
    return texts.CARD if _is_card(text, groups, digits, leads) else ""


def _is_card(text: str, groups: Sequence[_Group], digits: str, leads: str) -> bool:
    if leads == texts.CARD and len(digits) >= _IDENTITY:
        return luhn.is_valid(digits) or _is_one(text, groups, texts.CARD)
    if leads == ACCOUNT and len(digits) <= _LONGEST_ACCOUNT:
        return False
    # The cheapest first: a run of digits is asked at each of its places.
    is_valid = _CARDS.fullmatch(digits) is not None and luhn.is_valid(digits)
    return is_valid and _is_one(text, groups, texts.CARD)


def _is_identity(text: str, groups: Sequence[_Group], digits: str, leads: str) -> bool:
    """By the check digit; after its own word, with a slip of the finger as well."""
    if len(digits) == _IDENTITY and pin.is_valid(digits):
        return leads in (texts.IDENTITY, texts.CARD) or _is_one(text, groups, texts.IDENTITY)
    slipped = leads == texts.IDENTITY and len(digits) <= _IDENTITY + 1
    return slipped and _is_one(text, groups, texts.IDENTITY)


def _is_one(text: str, groups: Sequence[_Group], kind: str) -> bool:
    """True if the groups are one number: written as such numbers are, or joined by dashes."""
    if tuple(len(group.digits) for group in groups) in _GROUPS[kind]:
        return True
    return all(_DASH.search(text, one.end, other.start) for one, other in pairwise(groups))


def _leading_word(before: str) -> str:
    """The kind of a number by the nearest word before it."""
    near = before.lower()
    found = (
        (near.rfind(word) + len(word), len(word), kind)
        for kind, named in _LEADING.items()
        for word in named
        if word in near
    )
    return max(found, default=(0, 0, ""))[2]


_LEADING = {
    texts.IDENTITY: texts.IDENTITY_WORDS,
    texts.CARD: texts.CARD_WORDS,
    ACCOUNT: texts.BANK_WORDS,
    ORDER: texts.ORDER_WORDS,
}


def _any_of(phrases: Sequence[str]) -> str:
    return "|".join(map(re.escape, phrases))


_GAP = rf"(?:{_any_of(texts.FILLERS)}|[\s:=()-]){{0,6}}"
_NO_AMOUNT = rf"(?![\d.,]?\d|\s*(?:{_any_of(texts.AMOUNT_SIGNS)}))"
_DIGITS = rf"(?<![\d.,])\d(?:[{_SPACES}-]?\d){{3,7}}{_NO_AMOUNT}"
_SIX = rf"(?<![\d.,])\d(?:[{_SPACES}-]?\d){{5}}{_NO_AMOUNT}"
_OTP = re.compile(
    rf"(?P<before>(?:{_any_of(texts.OTP_WORDS)}){_GAP})(?P<number>{_DIGITS})"
    rf"|(?P<six>{_SIX})(?={_GAP}(?:{_any_of(texts.OTP_WORDS)}))",
    re.IGNORECASE,
)
_SECRET = re.compile(
    rf"(?P<before>(?:{_any_of(texts.SECRET_WORDS)}){_GAP})(?P<number>{_DIGITS})"
    rf"|(?P<confirms>(?:{_any_of(texts.CONFIRM_WORDS)}){_GAP})(?P<six>{_SIX})",
    re.IGNORECASE,
)
_NOT_CALLED = "".join(f"(?<!{re.escape(word)})" for word in texts.CALLED_WORDS)
_CVV = re.compile(
    rf"(?P<before>{_NOT_CALLED}(?:{_any_of(texts.CVV_WORDS)}){_GAP})"
    rf"(?P<number>(?<!\d)\d{{3,4}}{_NO_AMOUNT})",
    re.IGNORECASE,
)


def _next_to_its_word(kind: str, found: re.Match[str]) -> str:
    named = found.groupdict()
    number = named.get("number") or named.get("six") or ""
    if contacts.digits(number) in texts.HOTLINES:
        return found[0]
    return (named.get("before") or named.get("confirms") or "") + texts.MASKS[kind]


def _says_more(shown: str) -> bool:
    """True if there is a word beside the masks and the words that lead to them."""
    rest = re.sub("⟨[^⟩]*⟩", " ", shown).lower()
    led = (*texts.IDENTITY_WORDS, *texts.CARD_WORDS, *texts.OTP_WORDS, *texts.SECRET_WORDS)
    known = (*led, *texts.CVV_WORDS, *texts.FILLERS, *texts.REST)
    for word in sorted(known, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return any(map(str.isalnum, rest))
