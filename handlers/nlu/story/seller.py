"""The seller's links, handles, telephone and account numbers in a story. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handlers.nlu.story import ownership
from handlers.nlu.story.lexicon import sellers as texts
from handlers.nlu.story.text import Span, StoryText
from handlers.nlu.values import contacts

_URL = r"[a-z0-9\-._~:/?#\[\]@!$&()*+,;=%]"
_TOP = (
    r"(?:com|net|org|co|th|shop|store|info|top|xyz|vip|cc|me|io|site|online|club|live|app|asia|biz"
    r"|ly|gl|be|ee|link|page|gg|tv|cn|us|pro|world|space|website|fun|bid)"
)
_LINK = re.compile(
    rf"https?://{_URL}+(?:(?<=/)[\u0e00-\u0e7f\w.\-]+)?"
    rf"|(?<![a-z0-9.@_-])(?:[a-z0-9-]+\.)+{_TOP}(?![a-z0-9_])(?!\.[a-z0-9])"
    rf"(?:/{_URL}*(?:(?<=/)[\u0e00-\u0e7f\w.\-]+)?)?"
)
_EMAIL = re.compile(r"[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}")
_HANDLE = re.compile(r"(?<![a-z0-9._-])@(?:[a-z0-9][a-z0-9._-]{1,}|[\u0e01-\u0e2e]\S{2,30})")
_ID = re.compile(rf"(?:{texts.ID_LEADS})([a-z0-9][a-z0-9._-]{{2,}})")
_APP_ID = re.compile(rf"(?:{texts.APP_LEADS})([a-z0-9][a-z0-9._-]{{3,}})")
_LOOKS_LIKE_ID = re.compile(r".*[0-9._-]")
# A price, where nothing says that it is an account.
_LOOKS_LIKE_A_SUM = re.compile(r"[1-9][\d.-]{0,6}k?")
_CALLED_SO = re.compile(texts.CALLED_SO)
_PHONE = re.compile(r"(?<![\d\-.,/])(?:\+66[ \-]?|0)\d(?:[ \-]?\d){7,8}(?![\d]|[\-/.,]\d)")
# Written together it ends where a space does.
_ACCOUNT = re.compile(
    r"(?<![\d\-.,/a-z])(?:\d{10,15}(?![\d]|[\-/.,]\d)|\d(?:[ \-]?\d){9,14}(?![\d]|[\-/.,]\d))"
)
_LONG_NUMBER = re.compile(r"(?<![\d,.])\d{8,}(?![\d,]|\.\d)|\d(?:-?\d){8,}|[a-z]{1,4}\d{7,}[a-z]*")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}[.:]\d{2}\s?(?:\u0e19\.?(?![\u0e00-\u0e7f])|am|pm)|\d{1,2}:\d{2}"
)
_NO_ACCOUNT = re.compile(texts.NO_ACCOUNT_BEFORE)
_BANK = re.compile(texts.BANKS)
_BANK_BEHIND = re.compile(texts.BANK_BEHIND)
_ACCOUNT_LEAD = re.compile(texts.ACCOUNT_LEADS)
_PLATFORM_HOST = re.compile(
    rf"^(?:https?://)?(?:www\.|m\.|web\.)?(?:{texts.PLATFORM_HOSTS})(/\S*)?$"
)
_OFFICIAL = re.compile(texts.OFFICIAL_HOSTS)
_NO_ID = frozenset((texts.GENERIC_NAMES + " " + texts.LATIN_NAME_ENDS).split())
_THEIR_PHONE = re.compile(f"{texts.CALLED_THEIR_PHONE}$")
_PROMPTPAY = re.compile(texts.PROMPTPAY)
_BANK_LEAD = 48


@dataclass(frozen=True, slots=True)
class SellerTrace:
    """A trace of a seller: its kind is link, phone or account; `value` is stored, for an
    account with its bank."""

    start: int
    end: int
    kind: str
    value: str
    bank: str = ""


def find(told: StoryText) -> tuple[list[SellerTrace], list[Span]]:
    """The seller's traces, and all places of links and long numbers, whosever they are."""
    traces: list[SellerTrace] = []
    read: list[Span] = []
    for reading in (_links, _handles, _ids, _numbers):
        rest = told.without(read)
        for span, trace in reading(rest):
            read.append(span)
            if trace is not None and trace.value not in {each.value for each in traces}:
                traces.append(trace)
    rest = told.without(read)
    for pattern in (_TIME, _LONG_NUMBER):
        read += [found.span() for found in pattern.finditer(rest.plain)]
    return sorted(traces, key=lambda trace: trace.start), read


def is_shop_link(link: str) -> bool:
    """True if a link leads to a site of the shop's own."""
    plain = link.lower()
    return "." in plain and "@" not in plain and not _PLATFORM_HOST.match(plain)


TraceMatch = tuple[Span, SellerTrace | None]


def _links(told: StoryText) -> Iterator[TraceMatch]:
    for found in _EMAIL.finditer(told.plain):
        yield found.span(), None
    for found in _LINK.finditer(told.without(f.span() for f in _EMAIL.finditer(told.plain)).plain):
        start = found.start()
        text = told.typed[start : found.end()].rstrip(".,)!?")
        if contacts.DOTTED_NAME.fullmatch(text):
            continue
        host = _PLATFORM_HOST.match(text.lower())
        is_no_one = host is not None and len(host[1] or "") < 3
        if is_no_one or _OFFICIAL.search(text.lower()):
            yield found.span(), None
        else:
            yield (start, start + len(text)), SellerTrace(start, start + len(text), "link", text)


def _handles(told: StoryText) -> Iterator[TraceMatch]:
    for found in _HANDLE.finditer(told.plain):
        start = found.start()
        text = told.typed[start : found.end()].rstrip(".-")
        span = (start, start + len(text))
        is_own = ownership.is_own(told.plain, *span)
        yield span, None if is_own else SellerTrace(*span, "link", text)


def _ids(told: StoryText) -> Iterator[TraceMatch]:
    for pattern in (_ID, _APP_ID):
        for found in pattern.finditer(told.plain):
            start = found.start(1)
            text = told.typed[start : found.end(1)].rstrip(".-")
            is_called_so = _CALLED_SO.search(found[0]) is not None
            is_sum = _LOOKS_LIKE_A_SUM.fullmatch(text) is not None
            is_marked = is_called_so or (not is_sum and _LOOKS_LIKE_ID.match(text) is not None)
            span = (start, start + len(text))
            is_own = ownership.is_own(told.plain, found.start(), span[1])
            if text.lower() in _NO_ID or not is_marked or is_own:
                continue
            yield span, SellerTrace(*span, "link", text)


def _numbers(told: StoryText) -> Iterator[TraceMatch]:
    accounts = [found for found in map(_as_account, *_matches(_ACCOUNT, told)) if found]
    yield from accounts
    rest = told.without(span for span, _ in accounts)
    for found in _PHONE.finditer(rest.plain):
        if contacts.thai_phone(found[0]):
            yield found.span(), _as_phone(rest, found)


def _matches(
    pattern: re.Pattern[str], told: StoryText
) -> tuple[list[re.Match[str]], list[StoryText]]:
    found = list(pattern.finditer(told.plain))
    return found, [told] * len(found)


def _as_account(found: re.Match[str], told: StoryText) -> TraceMatch | None:
    lead = told.plain[max(0, found.start() - _BANK_LEAD) : found.start()]
    if _NO_ACCOUNT.search(lead):
        return None
    banks = list(_BANK.finditer(lead))
    behind = _BANK_BEHIND.match(told.plain, found.end())
    if contacts.thai_phone(found[0]) is not None and not _is_paid_to(lead):
        return None
    is_promptpay = bool(banks) and _PROMPTPAY.fullmatch(banks[-1][0]) is not None
    if not banks and not behind and not _ACCOUNT_LEAD.search(lead[-24:]):
        return None
    if ownership.is_own_account(told.plain, *found.span()) and not is_promptpay:
        return found.span(), None
    bank = ""
    if banks:
        bank = told.typed[found.start() - len(lead) :][slice(*banks[-1].span())]
    elif behind:
        bank = told.typed[slice(*behind.span("bank"))]
    text = told.typed[found.start() : found.end()]
    return found.span(), SellerTrace(*found.span(), "account", text, bank)


def _is_paid_to(lead: str) -> bool:
    """True if a bank is named before a telephone number, and no one whose telephone it is."""
    called = _THEIR_PHONE.search(lead)
    return _BANK.search(lead if called is None else called[0]) is not None


def _as_phone(told: StoryText, found: re.Match[str]) -> SellerTrace | None:
    if not ownership.is_sellers_phone(told.plain, *found.span()):
        return None
    return SellerTrace(*found.span(), "phone", told.typed[found.start() : found.end()])
