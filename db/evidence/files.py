"""The sealed files of evidence on the disk, under random names in one folder of their own."""

import os
import re
import secrets
from collections.abc import Iterable
from io import BufferedReader
from pathlib import Path

from db.engine.disk_space import DiskSpace, disk_space, make_folder, sync_folder

FOLDER = "evidence"
_NAME = re.compile("[0-9a-f]{32}")


def new_name() -> str:
    """32 random hexadecimal digits."""
    return secrets.token_hex(16)


def is_name(name: str) -> bool:
    """True if a file here could be named so: no path, nothing hidden."""
    return _NAME.fullmatch(name) is not None


class EvidenceFiles:
    """The folder `evidence` of the data directory: mode 0700, each file 0600. What it holds
    was sealed before; nothing is opened here."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER

    def write(self, name: str, chunks: Iterable[bytes]) -> None:
        """Write a file: all of it is on the disk when this returns, nothing under its name when it
        raises. Raises OSError, FileExistsError among them."""
        make_folder(self._folder)
        target = self._path(name)
        part = target.with_suffix(".part")
        if target.exists():
            raise FileExistsError(target)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(self._folder)

    def open(self, name: str) -> BufferedReader:
        """Raises FileNotFoundError."""
        return self._path(name).open("rb")

    def size(self, name: str) -> int:
        """In bytes. Raises FileNotFoundError."""
        return self._path(name).stat().st_size

    def delete(self, name: str) -> None:
        """The file is gone when this returns, whether it was there or not, and so is what a
        process that was killed left of it."""
        path = self._path(name)
        path.with_suffix(".part").unlink(missing_ok=True)
        path.unlink(missing_ok=True)

    def is_nearly_full(self) -> bool:
        """True if 95 % of the disk are used."""
        return self.disk().is_nearly_full

    def disk(self) -> DiskSpace:
        return disk_space(self._folder)

    def _path(self, name: str) -> Path:
        if not is_name(name):
            raise ValueError("not the name of a file of evidence")
        return self._folder / name
