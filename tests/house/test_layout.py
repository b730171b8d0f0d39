"""The top level, the names and the sizes are those that the house was planned with."""

import ast
import re

import pytest

from tests.house.project import PACKAGES, ROOT, is_ours, modules, text, tree

TOP = {
    "bot", "handlers", "knowledge_base", "db", "bench", "tests", "docs", "requirements", ".ci",
    "Procfile", "pyproject.toml", "Makefile", "README.md", "LICENSE", "CHANGELOG.md",
    "CONTRIBUTING.md", ".gitignore", ".vscode",
}  # fmt: skip
SAYS_NOTHING = re.compile(
    r"(?:.+_)?(?:utils?|helpers?|commons?|misc|managers?)|core|base|stuff", re.IGNORECASE
)
MOST_LINES = 350
MOST_ENTRIES = 15
MOST_LINES_OF_A_FUNCTION = 60
MIGRATIONS = "db/migrations/versions/"
# What follows the sentence where a module neither reads a clock nor reaches outside itself.
PURE = re.compile(r"(?<=\.) Pure\b.*\.$")


def test_the_top_level_holds_only_what_is_named() -> None:
    assert {entry.name for entry in ROOT.iterdir() if is_ours(entry.name)} == TOP


def test_each_module_is_a_noun_of_the_work() -> None:
    names = {part.removesuffix(".py") for module in modules() for part in module.split("/")}
    assert [name for name in names if SAYS_NOTHING.fullmatch(name)] == []


def test_no_folder_of_the_floors_is_crowded() -> None:
    folders = {(ROOT / file).parent for file in modules(*PACKAGES)} - {ROOT / MIGRATIONS}
    entries = {folder: sum(is_ours(each.name) for each in folder.iterdir()) for folder in folders}
    assert {folder: count for folder, count in entries.items() if count > MOST_ENTRIES} == {}


def test_no_module_is_long() -> None:
    sizes = {module: text(module).count("\n") for module in modules()}
    assert {module: size for module, size in sizes.items() if size > MOST_LINES} == {}


def test_no_function_is_long() -> None:
    assert [
        f"{module}:{node.lineno} {node.name}"
        for module in modules()
        if not module.startswith(MIGRATIONS)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ] == []


@pytest.mark.parametrize("module", [each for each in modules() if MIGRATIONS not in each])
def test_each_module_opens_with_one_sentence(module: str) -> None:
    first = (ast.get_docstring(tree(module)) or "").partition("\n")[0]
    sentence = PURE.sub("", first)
    assert re.fullmatch(r"\S.*[.?]", sentence), f"{module}: {first!r}"
    assert not re.search(r"[.?!] [A-Z]", sentence), f"{module}: more than one sentence"
