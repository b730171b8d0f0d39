"""The two lanes of tests: `make test` on every push, `make test EVERYWHERE=1` before a release."""

import os

_EVERYWHERE = "RUTHAN_TESTS_EVERYWHERE"


def choose(*, everywhere: bool) -> None:
    """Tell the test modules, which are imported later, and the processes of the tests."""
    os.environ[_EVERYWHERE] = "1" if everywhere else ""


def is_everywhere() -> bool:
    """True in the lane that runs all."""
    return bool(os.environ.get(_EVERYWHERE))


def examples(fast: int, *, everywhere: int) -> int:
    """Number of examples for a test that makes up its own."""
    return everywhere if is_everywhere() else fast
