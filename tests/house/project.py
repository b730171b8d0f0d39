"""The project's own files, for the tests that guard the rules of the house."""

import ast
import fnmatch
import os
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "knowledge_base", "db")


@cache
def _ignored() -> tuple[str, ...]:
    return (".git", *(line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()))


def is_ours(name: str) -> bool:
    """True if a file or folder of this name is kept in git."""
    return not any(fnmatch.fnmatch(name, pattern) for pattern in _ignored())


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_ours(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path))
            else:
                yield Path(entry.path)


@cache
def files() -> tuple[str, ...]:
    """Every file that git keeps, as a path from the top, in order."""
    return tuple(sorted(file.relative_to(ROOT).as_posix() for file in _walk(ROOT)))


def modules(*folders: str) -> list[str]:
    """The Python files in these folders, or all."""
    return [
        file
        for file in files()
        if file.endswith(".py") and (not folders or file.split("/")[0] in folders)
    ]


@cache
def text(file: str) -> str:
    return (ROOT / file).read_text("utf-8")


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(text(module), module)


def calls(module: str) -> Iterator[tuple[str, int]]:
    """All that a module calls, as it is written (`session.commit`), with its line."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


@cache
def pyproject() -> dict[str, Any]:
    return tomllib.loads(text("pyproject.toml"))
