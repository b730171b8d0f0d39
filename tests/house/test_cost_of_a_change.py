"""A usual change is few files: a copy of the project gets all of them, and its checks take it."""

import sys
from pathlib import Path

import pytest

from tests.house.project_copy import copy_of_the_project, make, run
from tests.house.usual_changes import CHANGES

CONSOLE, PRIVACY = "tests/bot/web/console", "tests/handlers/conversations/privacy"
# What goes over every page, question and column, and the rules of the house.
CHECKS = (
    f"{CONSOLE}/test_routes.py::test_each_route_but_the_login_names_its_roles",
    f"{CONSOLE}/test_routes.py::test_each_route_sends_strangers_to_the_login_with_the_headers",
    f"{CONSOLE}/test_routes.py::test_no_form_is_taken_without_its_own_token",
    f"{CONSOLE}/test_routes.py::test_a_get_changes_nothing_but_what_is_noted_of_it",
    f"{CONSOLE}/test_fields.py::test_only_forms_behind_the_login_have_fields",
    f"{CONSOLE}/test_forms.py",
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
NOT_THE_COUNT = "not progress_counts"
# What is there now.
SHOWN = """
from bot.web.console import ROUTES
from handlers.form.complaint import FORM
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load
print(*(route.name for route in ROUTES), *(field.name for field in FORM.fields))
print(*(topic.id for topic in load(PACKAGED_TOPICS).topics))
"""


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
    # How many questions there are is told of the list itself.
    options = ("-q", "--no-cov", "-p", "no:xdist", "-p", "no:cacheprovider", "-k", NOT_THE_COUNT)
    run(project, sys.executable, "-m", "pytest", *options, "-m", "not postgresql", *CHECKS)
