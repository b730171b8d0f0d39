"""Complexity is counted as radon counts it."""

import ast

import pytest

from tests.house.complexity import Function, complexity

# The body of a function, with the complexity that radon 6.0.1 counts.
COUNTED = {
    "return a": 1,
    "if a: return b\nelif c: return d\nelse: return e": 3,
    "return b if a else c": 2,
    "return a and b and not c or d": 4,
    "for a in b: c()\nelse: d()": 3,
    "while a: b()": 2,
    "return [a for a in b if c if d]": 4,
    "try: a()\nexcept B: c()\nexcept D: e()\nelse: f()\nfinally: g()": 4,
    "with a: b()": 1,
    "assert a and b": 2,
    "match a:\n  case 1: b()\n  case 2: c()\n  case _: d()": 3,
    "return lambda: a or b": 2,
    "def inner(): return a if b else c\nreturn inner": 1,
}


@pytest.mark.parametrize("body", COUNTED)
def test_complexity_is_counted_as_radon_counts_it(body: str) -> None:
    function = ast.parse("def outer():\n " + body.replace("\n", "\n ")).body[0]
    assert isinstance(function, Function)
    assert complexity(function) == COUNTED[body]
