"""The halves of a set by other hands: the odd one may be read by who writes rules, the even not."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

_Each = TypeVar("_Each")


def halves(
    each: Sequence[_Each], name_of: Callable[[_Each], str]
) -> Iterator[tuple[str, list[_Each]]]:
    """ "odd" and "even" with those whose names end so."""
    for half, rest in (("odd", 1), ("even", 0)):
        yield half, [one for one in each if int(name_of(one)[-2:]) % 2 == rest]


def wants_misses(about: str | None) -> bool:
    """True if the command line asks for the misses of what may be read."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--misses", action="store_true", help="list the misses that may be read")
    return bool(parser.parse_args().misses)
