"""The top level, the names and the sizes are those that the house was planned with."""

import ast
import re

import pytest

from tests.house import structure
from tests.house.project import ROOT, is_ours, modules, tree
from tests.house.structure import MIGRATIONS, MOST_ENTRIES, MOST_LINES_OF_THE_CONTRACTS

TOP = {
    "bot", "handlers", "knowledge_base", "db", "bench", "tests", "docs", "requirements", ".ci",
    "Procfile", "pyproject.toml", "Makefile", "README.md", "LICENSE", "CHANGELOG.md",
    "CONTRIBUTING.md", ".gitignore", ".vscode",
}  # fmt: skip
SAYS_NOTHING = re.compile(
    r"(?:.+_)?(?:utils?|helpers?|commons?|misc|managers?)|core|base|stuff", re.IGNORECASE
)
MOST_LINES_OF_A_FUNCTION = 60
# What follows the sentence where a module neither reads a clock nor reaches outside itself.
PURE = re.compile(r"(?<=\.) Pure\b.*\.$")

# A docstring that opens so names a topic instead of the thing.
HEADLESS = re.compile(r"(?:What|Who|Whether|How|Why|When|By what)\b")
DOCUMENTED = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def test_the_top_level_holds_only_what_is_named() -> None:
    assert {entry.name for entry in ROOT.iterdir() if is_ours(entry.name)} == TOP


def test_each_module_is_a_noun_of_the_work() -> None:
    names = {part.removesuffix(".py") for module in modules() for part in module.split("/")}
    assert [name for name in names if SAYS_NOTHING.fullmatch(name)] == []


def test_no_folder_of_the_floors_is_crowded() -> None:
    entries = structure.entries_a_folder()
    assert {folder: count for folder, count in entries.items() if count > MOST_ENTRIES} == {}


def test_a_class_name_stands_for_one_thing() -> None:
    assert structure.classes_defined_twice() == {}


def test_no_module_is_imported_as_words() -> None:
    assert [
        f"{module}:{node.lineno}"
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, ast.alias) and "words" in (node.asname, node.name)
    ] == []


def test_no_module_is_long() -> None:
    assert structure.long_files() == {}


def test_the_import_contracts_stay_short() -> None:
    assert structure.lines_of_the_contracts() <= MOST_LINES_OF_THE_CONTRACTS


def test_no_function_is_long() -> None:
    assert [
        f"{module}:{node.lineno} {node.name}"
        for module in modules()
        if not module.startswith(MIGRATIONS)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_OF_A_FUNCTION
    ] == []


def test_no_function_is_tangled() -> None:
    assert structure.tangled_functions() == {}


@pytest.mark.parametrize("module", [each for each in modules() if MIGRATIONS not in each])
def test_each_module_opens_with_one_sentence(module: str) -> None:
    first = (ast.get_docstring(tree(module)) or "").partition("\n")[0]
    sentence = PURE.sub("", first)
    assert re.fullmatch(r"\S.*[.?]", sentence), f"{module}: {first!r}"
    assert not re.search(r"[.?!] [A-Z]", sentence), f"{module}: more than one sentence"


def test_a_docstring_names_the_thing_or_opens_with_a_verb() -> None:
    assert [
        f"{module}:{getattr(node, 'lineno', 1)}"
        for module in modules()
        for node in ast.walk(tree(module))
        if isinstance(node, DOCUMENTED) and HEADLESS.match(ast.get_docstring(node) or "")
    ] == []
