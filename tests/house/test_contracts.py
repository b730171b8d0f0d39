"""Every import contract bites: a copy of the code with one bad import each breaks them all."""

import re
import subprocess
import sys
from pathlib import Path

from tests.house.project import pyproject
from tests.house.project_copy import copy_of_the_project

BAD = {
    "The doors know the conversation, the conversation knows shelves and knowledge": (
        "knowledge_base/content/topic/__init__.py",
        "import db.models.tables",
    ),
    "Inside bot/": ("bot/stranger.py", "import json"),
    "Inside handlers/": ("handlers/stranger.py", "import json"),
    "Inside knowledge_base/": ("knowledge_base/stranger.py", "import json"),
    "Inside db/": ("db/stranger.py", "import json"),
    "The doors do not know each other": ("bot/worker/worker.py", "import bot.web.webhook"),
    "The conversations do not know each other, but that a welcome goes on with one": (
        "handlers/conversations/faq/handler.py",
        "import handlers.conversations.small_talk.welcome",
    ),
    "The complaint's rooms are its own": (
        "handlers/conversations/small_talk/group_chat.py",
        "import handlers.conversations.complaint.navigation",
    ),
    "The local LINE knows nothing of ours": (
        "bot/simulator/records/store.py",
        "import db.queue.inbox",
    ),
    "Only the doors know the web, LINE and the command line": ("db/staff/audit.py", "import flask"),
    "The form, its kinds and the matcher are pure": (
        "handlers/nlu/values/amounts.py",
        "import time",
    ),
}


def broken_contracts(folder: Path) -> set[str]:
    """The names of the contracts that the code in this folder breaks."""
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [lint, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True, check=False
    )
    broken = set(re.findall(r"^(.+) BROKEN$", done.stdout, re.MULTILINE))
    assert done.returncode == (1 if broken else 0), done.stdout + done.stderr
    return broken


def test_the_code_keeps_its_contracts_and_a_bad_import_breaks_each(tmp_path: Path) -> None:
    copy = copy_of_the_project(tmp_path)
    assert broken_contracts(copy) == set()
    for file, line in BAD.values():
        with (copy / file).open("a") as module:
            module.write(f"\n{line}\n")
    contracts = {each["name"] for each in pyproject()["tool"]["importlinter"]["contracts"]}
    assert broken_contracts(copy) == contracts == set(BAD)
