"""The files of exports that wait to be fetched, in a folder of their own for each."""

import re
import shutil
from pathlib import Path

from db.engine.disk_space import make_folder

FOLDER = "exports"
_NAME = re.compile("[0-9a-f]{32}")


class ExportFolder:
    """The folder `exports` of the data directory: mode 0700, each file 0600, nothing below a web
    root. What a process that was killed left is deleted with its job's folder."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def empty(self, job_id: str) -> Path:
        """The job's folder, with nothing in it."""
        self.delete(job_id)
        make_folder(self._folder)
        make_folder(self._of(job_id))
        return self._of(job_id)

    def file(self, job_id: str, file_format: str) -> Path:
        """Path of the job's file."""
        return self._of(job_id) / f"complaints.{file_format}"

    def delete(self, job_id: str) -> None:
        """Delete the job's folder; it need not be there."""
        shutil.rmtree(self._of(job_id), ignore_errors=True)

    def names(self) -> list[str]:
        """The jobs that have a folder."""
        if not self._folder.is_dir():
            return []
        return [path.name for path in self._folder.iterdir() if _NAME.fullmatch(path.name)]

    def _of(self, job_id: str) -> Path:
        if not _NAME.fullmatch(job_id):
            raise ValueError("not the id of an export")
        return self._folder / job_id
