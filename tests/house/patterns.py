"""Every compiled regular expression of the code, found wherever it is kept."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

import regex

from tests.house.project import PACKAGES

Pattern = re.Pattern[Any] | regex.Pattern[Any]
_DEEPEST = 5
# Most of what is kept, in lists of words.
_SIMPLE = (str, bytes, int, float, type(None))


@cache
def patterns() -> Mapping[str, Pattern]:
    """Each pattern once, by where it is kept: `handlers.nlu.values.dates._SHORT`, or `_LIST[3]`."""
    found: dict[Pattern, str] = {}
    for module in _modules():
        for name, value in list(vars(module).items()):
            for place, pattern in _within(f"{module.__name__}.{name}", value, _DEEPEST):
                found.setdefault(pattern, place)
    return {place: pattern for pattern, place in found.items()}


def _modules() -> Iterator[ModuleType]:
    for package in map(importlib.import_module, PACKAGES):
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__") and ".migrations." not in found.name:
                yield importlib.import_module(found.name)


def _within(place: str, value: Any, depth: int) -> Iterator[tuple[str, Pattern]]:
    if isinstance(value, re.Pattern | regex.Pattern):
        yield place, value
    elif depth:
        for name, part in _parts(value):
            if isinstance(part, _SIMPLE):
                continue
            yield from _within(f"{place}{name}", part, depth - 1)


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """The patterns kept in a list, a mapping, a class or an object of ours."""
    if isinstance(value, list | tuple | set | frozenset):
        yield from ((f"[{place}]", part) for place, part in enumerate(value))
    elif isinstance(value, dict):
        for place, (key, part) in enumerate(value.items()):
            yield from ((f"[{place}]", key), (f"[{place}]", part))
    elif isinstance(value, type) and _is_ours(value):
        yield from ((f".{name}", part) for name, part in list(vars(value).items()))
    elif _is_ours(type(value)):
        names = (*getattr(value, "__slots__", ()), *getattr(value, "__dict__", ()))
        yield from ((f".{name}", getattr(value, name, None)) for name in names)


def _is_ours(kind: type) -> bool:
    return kind.__module__.partition(".")[0] in PACKAGES
