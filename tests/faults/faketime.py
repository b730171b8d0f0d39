"""Find Debian's faketime for the tests of clocks, or install it."""

import sys
from pathlib import Path

from tests.debian import install, show_path

NONE = (
    "The tests of clocks need libfaketime, and it could neither be found nor installed."
    " Install it (Debian: apt-get install faketime) and run the tests again."
)
_FOLDERS = (Path("/usr/lib"), Path("/usr/local/lib"))


class NoFaketime(Exception):
    """No libfaketime can be had on this machine."""


def faketime_path() -> Path:
    """The library that is there, else Debian's, installed now. Raises NoFaketime."""
    found = _found() or (install("--no-install-recommends", "faketime") and _found())
    if not found:
        raise NoFaketime(NONE)
    return found


def _found() -> Path | None:
    """The one without a lock: with it, threads that look at the clock stand in a queue."""
    every = (file for folder in _FOLDERS for file in folder.glob("**/libfaketime.so.1"))
    return next(every, None)


def main() -> int:
    """`python -m tests.faults.faketime`: prints its path; 1 when there is none."""
    return show_path(faketime_path, NoFaketime)


if __name__ == "__main__":
    sys.exit(main())
