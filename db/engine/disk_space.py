"""Free space on the disk that a folder is on, as an ordinary process sees it."""

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
        """No more files are taken."""
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
