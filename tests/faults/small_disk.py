"""A small disk of its own, so that a full one is the kernel's answer and not ours."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MEBIBYTE = 1024 * 1024
_MOUNT = 'mount -t tmpfs -o size="$1" none "$2" && chmod 777 "$2" && echo ready && exec cat'


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """A folder on a disk of `size` bytes, mounted in `folder`: by the machine's administrator
    for everyone, by anyone else in a space of names of its own, reached by way of its process."""
    folder.mkdir(parents=True)
    is_administrator = os.geteuid() == 0
    shell = ("sh", "-c", _MOUNT, "sh", str(size), str(folder))
    command = shell if is_administrator else ("unshare", "--map-root-user", "--mount", *shell)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        if holder.stdout.readline() != b"ready\n":
            raise OSError("no small disk can be mounted on this machine")
        try:
            yield folder if is_administrator else Path(f"/proc/{holder.pid}/root{folder}")
        finally:
            holder.stdin.close()
            holder.wait()
            if is_administrator:
                subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def filled(disk: Path, but_for: int = 0) -> Iterator[None]:
    """Not more than so many bytes are free meanwhile."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while (left := shutil.disk_usage(disk).free - but_for) > 0:
            file.write(bytes(min(left, MEBIBYTE)))
    try:
        yield
    finally:
        ballast.unlink()
