"""Prints the tests of what is changed and not committed, and those of the house: `make check`."""

import subprocess
from collections.abc import Iterable
from pathlib import PurePosixPath

from tests.house.project import ROOT

_TESTS, _HOUSE = "tests", "tests/house"
_GIT = ("git", "status", "--porcelain", "--untracked-files=all", "--no-renames", "-z")


def changed() -> list[str]:
    """The paths that differ from the last commit, new ones too."""
    told = subprocess.run(_GIT, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [line[3:] for line in told.split("\0") if line]


def rooms_of(paths: Iterable[str]) -> list[str]:
    """The test files among the paths and the folders that test the others, none within another."""
    found = {_HOUSE, *filter(None, map(_test_of, paths))}
    return sorted(each for each in found if not found & set(_above(each)))


def _test_of(path: str) -> str | None:
    of = PurePosixPath(path)
    if of.name.startswith("test_") and (ROOT / of).exists():
        return path
    inside = of.parent if of.parts[0] == _TESTS else _TESTS / of.parent
    folders = (inside, *inside.parents)
    return next((str(each) for each in folders if _is_room(str(each))), None)


def _is_room(folder: str) -> bool:
    return folder not in (".", _TESTS) and (ROOT / folder).is_dir()


def _above(path: str) -> list[str]:
    return [str(each) for each in PurePosixPath(path).parents]


if __name__ == "__main__":
    print(*rooms_of(changed()))
