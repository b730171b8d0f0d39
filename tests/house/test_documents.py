"""Documents say what is so: commands, targets, links, the reasons for each package."""

import re
from collections.abc import Iterator
from importlib.util import find_spec

import click
import pytest

from bot.commands.main import main
from tests.house.project import PACKAGES, ROOT, files, pyproject, text
from tests.house.test_packages import declared, normalised

ARCHITECTURE = "docs/architecture.md"
DOCUMENTS = [file for file in files() if file.endswith(".md")]
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#|mailto:|tel:)([^)#\s]+)")
MAKE = re.compile(r"\bmake ((?:[A-Z]+=\S+ )*)([a-z][a-z-]*)")
RUTHAN = re.compile(r"\bruthan((?: [a-z][a-z|-]*)+)")
TABLE_ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", text("Makefile"), re.MULTILINE))


def unknown_commands(line: str) -> Iterator[str]:
    """The `ruthan ...` in a line that do not exist; `check|ask` stands for either."""
    for words in RUTHAN.findall(line):
        command: click.Command = main
        for word in words.split():
            if not isinstance(command, click.Group):
                break
            context = click.Context(command)
            known = command.list_commands(context)
            missing = [each for each in word.split("|") if each not in known]
            if missing:
                yield f"ruthan{words}: {missing[0]}"
                break
            below = command.get_command(context, word.split("|")[0])
            assert below
            command = below


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_names_only_commands_targets_and_files_that_exist(document: str) -> None:
    code = "\n".join(CODE.findall(text(document)))
    assert [target for _, target in MAKE.findall(code) if target not in targets()] == []
    assert list(unknown_commands(code)) == []
    folder = (ROOT / document).parent
    assert [each for each in LINK.findall(text(document)) if not (folder / each).exists()] == []


def test_the_architecture_names_only_what_is_there() -> None:
    named = re.findall(r"`((?:bot|handlers|knowledge_base|db)/[\w./]*)`", text(ARCHITECTURE))
    assert len(named) >= 20
    assert [path for path in named if not (ROOT / path).exists()] == []
    assert [f"{floor}/" for floor in PACKAGES if f"| `{floor}/` |" not in text(ARCHITECTURE)] == []


def test_the_makefile_says_what_each_target_for_people_does() -> None:
    explained = set(re.findall(r"^([a-z][a-z-]*):.*## \S", text("Makefile"), re.MULTILINE))
    helping = {"everywhere", "source-checks", "chromium", "nginx", "tesseract", "strace"}
    assert targets() - explained == helping


def runs(module: str) -> bool:
    """True if `python -m` finds something to run, in a package its `__main__`."""
    spec = find_spec(module)
    if spec is None or spec.submodule_search_locations is None:
        return spec is not None
    return find_spec(f"{module}.__main__") is not None


def test_the_makefile_runs_modules_that_exist() -> None:
    named = re.findall(r"-m (bench[.\w]*)", text("Makefile"))
    assert named
    assert [name for name in named if not runs(name)] == []


def test_the_procfile_starts_commands_that_exist() -> None:
    lines = dict(line.split(": ", 1) for line in text("Procfile").splitlines())
    assert set(lines) == {"release", "web", "worker"}
    for line in lines.values():
        for told in line.split(" && "):
            command = re.sub(r"^[A-Z_]+=\S+ ", "", told)
            assert command.startswith("ruthan "), command
            assert list(unknown_commands(command)) == []


def test_each_package_has_its_reason() -> None:
    reasons = [normalised(name) for name in TABLE_ROW.findall(text("docs/decisions.md"))]
    assert sorted(reasons) == sorted(declared("test"))


def test_the_changelog_knows_this_version() -> None:
    assert f"## [{pyproject()['project']['version']}]" in text("CHANGELOG.md")
