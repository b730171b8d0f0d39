"""Texts that a regular expression would match or almost match, made from the expression itself."""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_parser: Any = importlib.import_module("re._parser")
_MANY = 32
_OF_CATEGORY = {
    "CATEGORY_DIGIT": "17๓",
    "CATEGORY_NOT_DIGIT": "กa ",
    "CATEGORY_SPACE": " \n\u00a0",
    "CATEGORY_NOT_SPACE": "ก1@",
    "CATEGORY_WORD": "กa1",
    "CATEGORY_NOT_WORD": " -่",
}
_ANY = "กa1 "


@dataclass(frozen=True, slots=True)
class _Choice:
    """The way through an expression: its `nth` alternatives, and how often is repeated what may
    be repeated without end (all of it, or the one at the place `stretched`)."""

    nth: int = 0
    times: int = 1
    stretched: int | None = None

    def of(self, choices: Any) -> Any:
        return choices[self.nth % len(choices)]


def examples(pattern: str, times: int = 1) -> list[str]:
    """One text for each alternative of an expression; repetitions without end stand `times`."""
    parsed = _parser.parse(pattern)
    texts = (_text(parsed, _Choice(nth, times)) for nth in range(_width(parsed)))
    return [text for text in dict.fromkeys(texts) if text]


def stretched(pattern: str, length: int) -> list[str]:
    """For each repetition without end one text in which it alone is long."""
    parsed = _parser.parse(pattern)
    places = [id(node) for node in _endless(parsed)]
    return [_text(parsed, _Choice(0, length, place))[: 2 * length] for place in places]


def _text(parsed: Any, choice: _Choice) -> str:
    return "".join(_piece(str(op), value, choice) for op, value in parsed)


def _piece(op: str, value: Any, choice: _Choice) -> str:
    match op:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL" | "ANY":
            return str(choice.of(_ANY))
        case "IN":
            return _one_of(value, choice)
        case "BRANCH":
            return _text(choice.of(value[1]), choice)
        case "SUBPATTERN":
            return _text(value[-1], choice)
        case "ATOMIC_GROUP":
            return _text(value, choice)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _text(value[2], choice) * _times(value, choice)
        case "ASSERT" if value[0] > 0:
            return _text(value[1], choice)
    return ""


def _times(repeat: Any, choice: _Choice) -> int:
    least, most, body = repeat
    if most < _MANY or (choice.stretched is not None and id(body) != choice.stretched):
        return max(int(least), 1)
    return int(min(most, max(least, choice.times)))


def _one_of(items: Any, choice: _Choice) -> str:
    if str(items[0][0]) == "NEGATE":
        return str(choice.of(_ANY))
    op, value = choice.of(items)
    match str(op):
        case "RANGE":
            return chr(value[0])
        case "CATEGORY":
            return str(choice.of(_OF_CATEGORY.get(str(value), _ANY)))
    return chr(value)


def _parts(op: str, value: Any) -> list[Any]:
    match op:
        case "BRANCH":
            return list(value[1])
        case "SUBPATTERN":
            return [value[-1]]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [value[2]]
        case "ATOMIC_GROUP":
            return [value]
        case "ASSERT":
            return [value[1]]
    return []


def _width(parsed: Any) -> int:
    """Number of alternatives of the widest choice in an expression."""
    widths = [1]
    for op, value in parsed:
        parts = _parts(str(op), value)
        widths += [len(parts), *map(_width, parts)]
    return max(widths)


def _endless(parsed: Any) -> Iterator[Any]:
    """The parts that may be repeated without end."""
    for op, value in parsed:
        parts = _parts(str(op), value)
        if str(op).endswith("REPEAT") and value[1] >= _MANY:
            yield value[2]
        for part in parts:
            yield from _endless(part)
