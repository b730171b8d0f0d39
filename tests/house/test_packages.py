"""Packages are declared where they are imported, locked with hashes, without addresses."""

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions, requires

import pytest

from tests.house.project import PACKAGES, ROOT, files, modules, pyproject, text, tree

LOCKS = ("requirements/run.txt", "requirements/test.txt")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[a-z,]+\])?==(\S+)", re.MULTILINE)
WITH_EXTRA = re.compile(r"^[A-Za-z0-9._-]+\[[a-z,]+\]")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}(?: \\)?")
# Found by name while running: SQLAlchemy's driver, the time zones, LINE's models.
NAMED_ONLY = {"psycopg", "tzdata", "line-bot-sdk"}
# Parts that their projects split off and whose versions they choose.
PART_OF = {
    "werkzeug": "flask",
    "jinja2": "flask",
    "markupsafe": "flask",
    "pydantic-core": "pydantic",
}


def declared(*extras: str) -> set[str]:
    """The packages that pyproject.toml asks for, by their normalised names."""
    project = pyproject()["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    return {normalised(re.split(r"[\[><=~! ]", line)[0]) for line in lines}


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    return {normalised(name): version for name, version in PIN.findall(text(lock))}


def imported(*folders: str) -> set[str]:
    """The packages from elsewhere that the modules in these folders import."""
    tops = {top for module in modules(*folders) for top in _tops(module)}
    from_elsewhere = tops - sys.stdlib_module_names - {*PACKAGES, "bench", "tests"}
    known = packages_distributions()
    names = {normalised(name) for top in from_elsewhere for name in known.get(top, [top])}
    return {PART_OF.get(name, name) for name in names}


def _tops(module: str) -> Iterator[str]:
    for node in ast.walk(tree(module)):
        match node:
            case ast.Import(names=names):
                yield from (each.name.split(".")[0] for each in names)
            case ast.ImportFrom(module=str(name), level=0):
                yield name.split(".")[0]


def test_what_is_imported_is_declared_and_the_other_way_round() -> None:
    assert imported(*PACKAGES) == declared() - NAMED_ONLY


def test_what_the_tests_import_is_declared() -> None:
    assert imported("bench", "tests") - declared("test") == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_each_locked_package_has_hashes_and_nothing_names_an_address(lock: str) -> None:
    pinned = ""
    hashes = dict.fromkeys(pins(lock), 0)
    for line in filter(None, map(str.strip, text(lock).splitlines())):
        if pin := PIN.match(line):
            pinned = normalised(pin[1])
        elif HASH.fullmatch(line):
            hashes[pinned] += 1
        else:
            assert line.startswith("# "), line
        assert "://" not in line
    assert hashes
    assert [name for name, count in hashes.items() if count == 0] == []


def test_the_locks_hold_what_is_declared_in_the_same_versions() -> None:
    run, test = pins(LOCKS[0]), pins(LOCKS[1])
    assert declared() - set(run) == set()
    assert declared("test") - set(test) == set()
    assert run.items() - test.items() == set()


def test_a_package_asked_for_with_an_extra_is_locked_with_it() -> None:
    """pip before 23.3 looks for it by itself, and refuses what came out after the lock."""
    asked = [
        found[0].lower()
        for package in pins(LOCKS[1]).keys() & installed()
        for need in requires(package) or []
        if (found := WITH_EXTRA.match(need)) and "extra ==" not in need
    ]
    assert "coverage[toml]" in asked
    assert [each for each in asked if f"\n{each}==" not in text(LOCKS[1])] == []


def installed() -> set[str]:
    return {normalised(name) for names in packages_distributions().values() for name in names}


def test_an_installed_ruthan_has_every_file_that_is_no_code() -> None:
    patterns = pyproject()["tool"]["setuptools"]["package-data"]
    packed = {
        file.relative_to(ROOT).as_posix()
        for package in patterns
        for pattern in patterns[package]
        for file in (ROOT / package).glob(pattern)
    }
    kept = {file for file in files() if file.split("/")[0] in PACKAGES}
    assert {file for file in kept - packed if not file.endswith((".py", ".gitkeep"))} == set()
