"""A usual change is few files: a copy of the project gets all of them, and its checks take it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.project import ROOT, files
from tests.house.usual_changes import CHANGES, Change

CONSOLE, PRIVACY = "tests/bot/web/console", "tests/handlers/conversations/privacy"
# What goes over every page, question and column, and the rules of the house.
CHECKS = (
    f"{CONSOLE}/test_routes.py::test_each_route_but_the_login_names_its_roles",
    f"{CONSOLE}/test_routes.py::test_each_route_sends_strangers_to_the_login_with_the_headers",
    f"{CONSOLE}/test_routes.py::test_no_form_is_taken_without_its_own_token",
    f"{CONSOLE}/test_routes.py::test_a_get_changes_nothing_but_what_is_noted_of_it",
    f"{CONSOLE}/test_fields.py::test_only_forms_behind_the_login_have_fields",
    f"{CONSOLE}/test_every_page_in_browser.py::test_each_page_of_the_route_table_is_named_here",
    f"{PRIVACY}/test_privacy.py::test_every_column_about_persons_is_in_the_copy_or_left_out_for_a_reason",
    "tests/handlers/form/test_form.py",
    "tests/house/test_layout.py::test_no_folder_of_the_floors_is_crowded",
    "tests/house/test_layout.py::test_each_module_opens_with_one_sentence",
    "tests/house/test_source.py",
    "tests/handlers/conversations/small_talk/test_kites.py",
)
# A test of its own, as each change brings one.
KITES = '''"""Kites are answered."""

from tests.handlers.chat import Chat


def test_kites_are_answered(chat: Chat) -> None:
    assert "ลอยแล้ว" in chat.types("ว่าว").text
'''
# What is there now.
SHOWN = """
from bot.web.console import ROUTES
from handlers.form.complaint import FORM
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load
print(*(route.name for route in ROUTES), *(field.name for field in FORM.fields))
print(*(topic.id for topic in load(PACKAGED_TOPICS).topics))
"""


def copy_of_the_project(folder: Path) -> Path:
    for file in files():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    return folder


def make(change: Change, project: Path) -> None:
    newest = max(file.name[:4] for file in (ROOT / "db/migrations/versions").glob("0*.py"))
    for file, content in change.new.items():
        (project / file).write_text(content.replace("{newest}", newest), "utf-8")
    for file, additions in change.edited.items():
        text = (project / file).read_text("utf-8")
        for line, addition in additions.items():
            assert text.count(f"\n{line}\n") == 1, f"{file}: {line}"
            text = text.replace(f"\n{line}\n", f"\n{line}\n{addition}\n")
        (project / file).write_text(text, "utf-8")


def run(project: Path, *command: str | Path) -> str:
    """What the command prints; it has to succeed."""
    done = subprocess.run(
        command,
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_few_files(what: str) -> None:
    assert CHANGES[what].files <= CHANGES[what].most_files


@pytest.mark.slow
def test_a_project_with_all_changes_passes_its_checks(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    for change in CHANGES.values():
        make(change, project)
    (project / CHECKS[-1]).write_text(KITES, "utf-8")
    assert {"advice", "colour", "kite-shop"} <= set(
        run(project, sys.executable, "-c", SHOWN).split()
    )
    assert int(run(project, sys.executable, "-m", "bot", "kb", "count-topics")) > 1
    run(project, Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo")
    options = ("-q", "--no-cov", "-p", "no:xdist", "-p", "no:cacheprovider")
    run(project, sys.executable, "-m", "pytest", *options, "-m", "not postgresql", *CHECKS)
