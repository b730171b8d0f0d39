"""Small checks of one JSON value, from which LINE's limits are put together."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.rules.measures import utf16_units

JsonObject = dict[str, Any]
Check = Callable[[object], str | None]

EMPTY = "May not be empty"
_THIS_MACHINE = ("127.0.0.1", "localhost")


@dataclass(frozen=True)
class Problem:
    """One entry of `details` in LINE's error answer."""

    message: str
    property: str


def text(longest: int, *, shortest: int = 1, count: Callable[[str], int] = utf16_units) -> Check:
    """A string whose length, as `count` counts it, lies between `shortest` and `longest`."""

    def check(value: object) -> str | None:
        if not isinstance(value, str):
            return "Must be a string"
        if shortest and not value.strip():
            return EMPTY
        if not shortest <= count(value) <= longest:
            return f"Length must be between {shortest} and {longest}"
        return None

    return check


def one_of(*allowed: str) -> Check:
    """One of the given words."""

    def check(value: object) -> str | None:
        if value in allowed:
            return None
        return f"Must be one of the following values: [{', '.join(allowed)}]"

    return check


def matching(pattern: str, otherwise: str) -> Check:
    """A string that the whole pattern matches."""
    compiled = re.compile(pattern)

    def check(value: object) -> str | None:
        return None if isinstance(value, str) and compiled.fullmatch(value) else otherwise

    return check


def whole(lowest: int, highest: int) -> Check:
    """A whole number between `lowest` and `highest`, both included."""

    def check(value: object) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return "Must be a whole number"
        return None if lowest <= value <= highest else f"Must be between {lowest} and {highest}"

    return check


def number(lowest: float, highest: float) -> Check:
    """A number between `lowest` and `highest`, both included."""

    def check(value: object) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return "Must be a number"
        return None if lowest <= value <= highest else f"Must be between {lowest:g} and {highest:g}"

    return check


def flag(value: object) -> str | None:
    """True or false."""
    return None if isinstance(value, bool) else "Must be true or false"


def anything(_value: object) -> str | None:
    """A property that is known and examined elsewhere."""
    return None


def address(*schemes: str, longest: int = 2000, local: bool = False) -> Check:
    """An absolute address with one of the schemes; web addresses need a host. A `local` one may
    be without https where it leads back to this machine, as LINE's may not."""

    def check(value: object) -> str | None:
        problem = text(longest)(value)
        if problem is not None:
            return problem
        fits = _has_scheme(str(value), schemes) or (local and _is_local(str(value)))
        return None if fits else "invalid uri scheme"

    return check


def _is_local(value: str) -> bool:
    return _has_scheme(value, ("http",)) and urlsplit(value).hostname in _THIS_MACHINE


def _has_scheme(value: str, schemes: Collection[str]) -> bool:
    if any(letter.isspace() for letter in value):
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    if parts.scheme not in schemes:
        return False
    return bool(parts.hostname) if parts.scheme in ("http", "https") else bool(value[5:])


def examine(
    thing: JsonObject,
    path: str,
    checks: Mapping[str, Check],
    *,
    required: Collection[str] = (),
    closed: bool = False,
    joint: str = ".",
) -> Iterator[Problem]:
    """Check a JSON object's properties; with `closed`, unknown properties are problems too.

    A property that is null counts as missing, as at LINE.
    """
    for name in required:
        if thing.get(name) is None:
            yield Problem(EMPTY, f"{path}{joint}{name}")
    for name, value in thing.items():
        problem = _unknown_or_wrong(name, value, checks, closed)
        if problem is not None:
            yield Problem(problem, f"{path}{joint}{name}")


def _unknown_or_wrong(
    name: str, value: object, checks: Mapping[str, Check], closed: bool
) -> str | None:
    if value is None:
        return None
    if name not in checks:
        return "unknown field" if closed else None
    return checks[name](value)


def listed(value: object, path: str, fewest: int, most: int) -> tuple[list[Any], Iterator[Problem]]:
    """The items of a JSON array together with what is wrong with the array itself."""
    if not isinstance(value, list):
        return [], iter([Problem("Must be an array", path)])
    if not fewest <= len(value) <= most:
        return value, iter([Problem(f"Size must be between {fewest} and {most}", path)])
    return value, iter(())
