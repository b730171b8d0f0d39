"""A staff page costs four files: a copy of the project gets one, and its checks take it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.project import ROOT, files

VIEW = '''"""The office's advice of the day, and what staff say of it."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.web.console.shared.routes import CASEWORKERS, route
from bot.web.console.texts.console import ADVICE_NOTED


@route("/advice", "advice", CASEWORKERS, methods=("GET", "POST"), fields=("opinion",))
def advice() -> ResponseReturnValue:
    """The page, and what happens when its form is sent."""
    if request.method == "GET" or not request.form.get("opinion"):
        return render_template("console/advice.html")
    flash(ADVICE_NOTED)
    return redirect(url_for("console.advice"), 303)
'''
TEMPLATE = """{% extends "console/layout.html" %}
{% block title %}คำแนะนำวันนี้{% endblock %}
{% block content %}
<h1>คำแนะนำวันนี้</h1>
<form method="post">
  <input type="hidden" name="csrf_token" value="{{ csrf_token() }}">
  <label for="opinion">ความเห็น</label>
  <input id="opinion" name="opinion">
  <button type="submit">ส่งความเห็น</button>
</form>
{% endblock %}
"""
NEW = {
    "bot/web/console/reports/advice.py": VIEW,
    "bot/web/console/templates/console/advice.html": TEMPLATE,
}
# What is put below which line.
EDITED = {
    "bot/web/console/texts/console.py": {
        "MENU = (": '(False, "console.advice", "คำแนะนำ"),',
        "from db.texts import ROLE_LABELS": 'ADVICE_NOTED = "รับความเห็นแล้ว"',
    },
    "tests/bot/web/console/test_every_page_in_browser.py": {
        "PAGES = {": """"advice": Shown(
            "/advice", {"ความเห็น": LONG}, ("button", "ส่งความเห็น", "Enter"), "รับความเห็นแล้ว"
        ),""",
    },
}
MOST_FILES = 4
CONSOLE = "tests/bot/web/console"
# What goes over every page, and the rules of the house for what was written.
CHECKS = (
    f"{CONSOLE}/test_routes.py::test_each_route_but_the_login_names_its_roles",
    f"{CONSOLE}/test_routes.py::test_each_route_sends_strangers_to_the_login_with_the_headers",
    f"{CONSOLE}/test_routes.py::test_no_form_is_taken_without_its_own_token",
    f"{CONSOLE}/test_routes.py::test_a_get_changes_nothing_but_what_is_noted_of_it",
    f"{CONSOLE}/test_fields.py::test_only_forms_behind_the_login_have_fields",
    f"{CONSOLE}/test_every_page_in_browser.py::test_each_page_of_the_route_table_is_named_here",
    "tests/house/test_layout.py::test_no_folder_of_the_floors_is_crowded",
    "tests/house/test_layout.py::test_each_module_opens_with_one_sentence",
    "tests/house/test_source.py",
)


def copy_of_the_project(folder: Path) -> Path:
    for file in files():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    return folder


def add_the_page(project: Path) -> None:
    for file, content in NEW.items():
        (project / file).write_text(content, "utf-8")
    for file, additions in EDITED.items():
        lines = (project / file).read_text("utf-8").splitlines()
        for line, addition in additions.items():
            lines.insert(lines.index(line) + 1, addition)
        (project / file).write_text("\n".join(lines) + "\n", "utf-8")


def differs(project: Path, file: str) -> bool:
    """Whether the file is not in the project's own folder, or not so."""
    own = ROOT / file
    return not own.exists() or own.read_bytes() != (project / file).read_bytes()


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


@pytest.mark.slow
def test_a_staff_page_costs_four_files(tmp_path: Path) -> None:
    project = copy_of_the_project(tmp_path)
    add_the_page(project)
    there = [str(file.relative_to(project)) for file in project.rglob("*") if file.is_file()]
    assert len([file for file in there if differs(project, file)]) <= MOST_FILES
    names = "from bot.web.console import ROUTES; print(*(route.name for route in ROUTES))"
    assert "advice" in run(project, sys.executable, "-c", names).split()
    run(project, Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo")
    pytest_options = ("-q", "--no-cov", "-p", "no:xdist", "-p", "no:cacheprovider")
    run(project, sys.executable, "-m", "pytest", *pytest_options, "-m", "not postgresql", *CHECKS)
