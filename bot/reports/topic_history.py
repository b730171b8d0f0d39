"""Topic files of a folder in today's shape, also as they stood at a commit in git."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge_base.checks.splitting import split
from knowledge_base.content.topic_folder import section_files


class NoSuchVersion(Exception):
    """The folder is in no git repository that can be read, or the commit or the folder is not
    there; `kind` says which: "no git", "no commit" or "no topics"."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@contextmanager
def topics_at(reference: str, folder: Path) -> Iterator[Path]:
    """A temporary copy of `folder` as of `reference` (a commit, branch or tag).

    Nothing of the repository is changed. Raises NoSuchVersion and, if what had one file a section
    cannot be split, InvalidTopics.
    """
    _git(folder, "no git", "rev-parse", "--git-dir")
    wanted = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{reference}^{{commit}}")
    commit = _git(folder, "no commit", *wanted).decode().strip()
    _git(folder, "no topics", "rev-parse", "--verify", "--quiet", f"{commit}:./")
    archive = _git(folder, "no topics", "archive", "--format=tar", commit)
    with _place() as copy:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(copy, filter="data")
        split(copy)
        yield copy


@contextmanager
def topics_in(folder: Path) -> Iterator[Path]:
    """`folder`, or a temporary copy if it has one file a section. Raises as `topics_at`."""
    if not section_files(folder):
        yield folder
        return
    with _place() as copy:
        for file in folder.glob("*.yaml"):
            shutil.copy(file, copy)
        split(copy)
        yield copy


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ruthan-topics-") as place:
        yield Path(place)


def _git(folder: Path, kind: str, *arguments: str) -> bytes:
    """Run git in `folder` and return its output."""
    try:
        return subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoSuchVersion(kind) from error
