"""The lock of a data folder: one engine at a time answers from one SQLite database."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.commands.output import CommandError
from bot.commands.texts import serving as texts

_FILE = "ruthan.lock"


@contextmanager
def locked(data_dir: Path) -> Iterator[None]:
    """Refused while another process has it: two engines would each believe that the other is
    dead. The lock belongs to the open file, so that processes forked from this one keep it too,
    and it is gone when the last of them is, however it ended."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(data_dir / _FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise CommandError(texts.runs_already(str(data_dir))) from None
    else:
        yield
    finally:
        os.close(descriptor)
