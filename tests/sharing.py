"""Pure work that is done once a process, not once a test."""

from collections.abc import Callable
from functools import cache

from werkzeug.routing.rules import Rule

from knowledge_base import thai
from knowledge_base.content import cross_checks

Build = Callable[..., tuple[str, str]]

_compile = Rule._compile_builder
_built: dict[tuple[object, ...], Build] = {}


def _compiled_once(rule: Rule, append_unknown: bool = True) -> Build:
    key = (*rule._trace, repr(rule.defaults), append_unknown)
    if key not in _built:
        _built[key] = _compile(rule, append_unknown)
    return _built[key]


# The code that builds a route's address is most of the 30 ms in which the staff pages are put
# together, normalising the packaged phrasings is half of a load; hundreds of tests do either.
_SHARED: tuple[tuple[object, str, object], ...] = (
    (Rule, "_compile_builder", _compiled_once),
    (cross_checks, "normalise", cache(thai.normalise)),
)


def share() -> None:
    """Put what remembers in the place of what computes."""
    for owner, name, remembers in _SHARED:
        setattr(owner, name, remembers)
