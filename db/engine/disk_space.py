"""Free space on the disk that a folder is on, and names of files that outlive a loss of power."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

# What SQLite's write-ahead log and one large picture need.
LEAST_FREE_BYTES = 16 * 1024 * 1024
ALERT_AT = 0.90
NEARLY_FULL_AT = 0.95


@dataclass(frozen=True, slots=True)
class DiskSpace:
    """Bytes used and bytes free."""

    used: int
    free: int

    @property
    def is_full(self) -> bool:
        return self.free < LEAST_FREE_BYTES

    @property
    def is_nearly_full(self) -> bool:
        """True if the disk is so full that no more files are taken."""
        return self.is_used_to(NEARLY_FULL_AT)

    @property
    def needs_attention(self) -> bool:
        """There is still time to make room."""
        return self.is_used_to(ALERT_AT)

    def is_used_to(self, share: float) -> bool:
        return self.used >= share * (self.used + self.free)


def disk_space(folder: Path) -> DiskSpace:
    """The space of the disk that the folder is on, or will be on once it is made."""
    folders = (folder.absolute(), *folder.absolute().parents)
    usage = shutil.disk_usage(next(each for each in folders if each.exists()))
    return DiskSpace(usage.used, usage.free)


def make_folder(folder: Path) -> None:
    """Make a folder that nobody else may read, unless it is there; its name is on the disk."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """The names that stand in the folder are on the disk when this returns."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
