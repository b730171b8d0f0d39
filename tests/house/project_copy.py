"""Copies of the project in which a test changes something and runs its checks."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.house.project import ROOT, files
from tests.house.usual_changes import Change


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
    """Output of the command, which has to succeed."""
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
