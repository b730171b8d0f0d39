"""Results of pure functions of texts, computed once while a message is read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")
# By function and text. What a user typed stays no longer than the reading that owns this.
Results = dict[tuple[Callable[[str], Any], str], Any]
_results: ContextVar[Results | None] = ContextVar("results", default=None)


@contextmanager
def computing_once(results: Results) -> Iterator[None]:
    """Compute each of `once` once a text until the context ends, and keep it in `results`."""
    token = _results.set(results)
    try:
        yield
    finally:
        _results.reset(token)


def once(compute: Callable[[str], T]) -> Callable[[str], T]:
    """Decorate a pure function of a text; outside of a reading it computes each time."""

    @wraps(compute)
    def computed(text: str) -> T:
        results = _results.get()
        if results is None:
            return compute(text)
        key = (compute, text)
        if key not in results:
            results[key] = compute(text)
        found: T = results[key]
        return found

    return computed
