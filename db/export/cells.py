"""One exported cell: cleaned, guarded against formulas, split where Excel ends. Pure."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Literal

CellKind = Literal["text", "money", "whole", "date", "moment"]
KINDS: tuple[CellKind, ...] = ("text", "money", "whole", "date", "moment")
Value = str | int | date | datetime | None

EXCEL_TEXT_UNITS = 32_767
MASK = "••••"
_FEWEST_DIGITS_TO_KEEP_TWO = 8

# Besides controls: letters that turn the reading direction round (a file name that lies),
# halves of a surrogate pair, and two code points that XML cannot carry.
_LINE_ENDS = re.compile(r"\r\n?")
_UNWANTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_IMPOSSIBLE = re.compile(r"[\ud800-\udfff\ufffe\uffff]")

# OWASP "CSV Injection", with the full-width forms that Excel reads as ASCII ones.
_STARTERS = "=+\\-@|%\uff1d\uff0b\uff0d\uff20\uff5c\uff05"
_PASSED_OVER = "[ \u00a0\u3000\u200b-\u200f\u2060\ufeff'\"]*"
_DANGER = re.compile(
    f"^(?={_PASSED_OVER}[{_STARTERS}\\t\\r\\n])|(?<=[;\\t\\r\\n])(?={_PASSED_OVER}[{_STARTERS}])"
)
_GUARDED = re.compile(
    f"^'(?={_PASSED_OVER}[{_STARTERS}\\t\\r\\n])|(?<=[;\\t\\r\\n])'(?={_PASSED_OVER}[{_STARTERS}])"
)
# The same for a row: its cells joined by what no clean cell holds.
SEPARATOR = "\x1f"
_ROW_UNWANTED = re.compile(
    r"[\x00-\x08\x0b-\x1e\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_ROW_DANGER = re.compile(f"[{SEPARATOR};\\t\\n]{_PASSED_OVER}[{_STARTERS}\\t\\n]")
_PURE_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


def clean(text: str) -> str:
    """The text without control characters and direction overrides; line ends become LF, a lone
    surrogate becomes U+FFFD. All else, zero-width letters included, stays as typed."""
    if text.isprintable():
        return text
    if "\r" in text:
        text = _LINE_ENDS.sub("\n", text)
    return _IMPOSSIBLE.sub("\ufffd", _UNWANTED.sub("", text))


def one_line(text: str) -> str:
    """The clean text with single spaces, as names and reasons are kept."""
    return " ".join(clean(text).split())


def all_clean(joined: str, cells: int) -> bool:
    """True if so many cells, joined by SEPARATOR, hold nothing that `clean` would change."""
    return joined.count(SEPARATOR) == cells - 1 and not _ROW_UNWANTED.search(joined)


def is_formula_free(joined: str) -> bool:
    """True if `guard` leaves all cells, joined by SEPARATOR, as they are."""
    return not _ROW_DANGER.search(SEPARATOR + joined)


def guard(text: str) -> str:
    """The text for CSV: an apostrophe before whatever a spreadsheet would run, at the beginning
    and after a separator inside; a pure number keeps its exact value."""
    return text if _PURE_NUMBER.fullmatch(text) else _DANGER.sub("'", text)


def unguard(text: str) -> str:
    """Exactly the text that `guard` was given."""
    return _GUARDED.sub("", text)


def split(text: str, units: int = EXCEL_TEXT_UNITS) -> list[str]:
    """The text in parts that an Excel cell holds, counted in UTF-16 units as Excel counts."""
    if len(text) * 2 <= units or _units(text) <= units:
        return _not_rich(text)
    parts, start, used = [], 0, 0
    for place, letter in enumerate(text):
        width = 2 if letter > "\uffff" else 1
        if used + width > units:
            parts.append(text[start:place])
            start, used = place, 0
        used += width
    return [*parts, text[start:]]


def _not_rich(text: str) -> list[str]:
    # In constant memory xlsxwriter writes a text of this shape raw, as its own rich-text XML.
    if text.startswith("<r>") and text.endswith("</r>"):
        return [text[:-1], text[-1]]
    return [text]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def mask(text: str, *, keeps_digits: bool) -> str:
    """Show that there is an answer, and of a telephone or account number its last two
    digits; an empty text stays empty."""
    if not text:
        return ""
    digits = [letter for letter in text if letter.isdecimal()] if keeps_digits else []
    kept = digits[-2:] if len(digits) >= _FEWEST_DIGITS_TO_KEEP_TWO else []
    return MASK + "".join(kept)


def _money(satang: int) -> str:
    sign, rest = ("-", -satang) if satang < 0 else ("", satang)
    return f"{sign}{rest // 100}.{rest % 100:02d}"


def _moment(value: datetime) -> str:
    return value.isoformat("T", "seconds")[: len("2026-11-03T10:00:00")]


FORMATTERS: Mapping[CellKind, Callable[..., str]] = {
    "text": clean,
    "money": _money,
    "whole": str,
    "date": date.isoformat,
    "moment": _moment,
}


def format_value(kind: CellKind, value: Value) -> str:
    """The one way of writing a value, over which digests are made. Money is in satang; a
    moment is written in its own time zone, without it."""
    return "" if value is None else FORMATTERS[kind](value)


def iso(moment: datetime) -> str:
    """A moment with its time zone, as programs read it."""
    return moment.isoformat("T", "seconds").replace("+00:00", "Z")
