"""The measures of the structure: folders, files, contracts, names."""

import ast
from collections import Counter
from pathlib import Path

from tests.house.complexity import Function, complexity
from tests.house.project import PACKAGES, ROOT, is_ours, modules, text, tree

MOST_ENTRIES = 15
MOST_LINES = 350
MOST_LINES_OF_THE_CONTRACTS = 90
MOST_COMPLEXITY = 12
MIGRATIONS = "db/migrations/versions/"


def entries_a_folder() -> dict[str, int]:
    """Entries of each folder of the floors that holds Python."""
    folders = {Path(file).parent for file in modules(*PACKAGES)} - {Path(MIGRATIONS)}
    return {
        folder.as_posix(): sum(is_ours(each.name) for each in (ROOT / folder).iterdir())
        for folder in folders
    }


def lines(*folders: str) -> int:
    """Lines of Python in these folders, without migrations."""
    return sum(text(each).count("\n") for each in modules(*folders) if MIGRATIONS not in each)


def long_files() -> dict[str, int]:
    sizes = {module: text(module).count("\n") for module in modules()}
    return {module: size for module, size in sizes.items() if size > MOST_LINES}


def lines_of_the_contracts() -> int:
    """Lines from the first table of the import contracts to the end, without empty ones."""
    contracts = text("pyproject.toml").partition("[tool.importlinter]")[2]
    return sum(bool(line.strip()) for line in contracts.splitlines())


def tangled_functions() -> dict[str, int]:
    """Functions of the floors whose complexity is over the limit."""
    counted = (
        (f"{module}:{node.lineno} {node.name}", complexity(node))
        for module in modules(*PACKAGES)
        for node in ast.walk(tree(module))
        if isinstance(node, Function)
    )
    return {function: count for function, count in counted if count > MOST_COMPLEXITY}


def classes_defined_twice() -> dict[str, list[str]]:
    """Class names of the floors that stand for several things, and where."""
    places = [
        (node.name, module)
        for module in modules(*PACKAGES)
        if MIGRATIONS not in module
        for node in ast.walk(tree(module))
        if isinstance(node, ast.ClassDef)
    ]
    counts = Counter(name for name, _ in places)
    return {
        name: [module for each, module in places if each == name]
        for name, count in counts.items()
        if count > 1
    }
