"""Servers forked from one process that has imported everything, so that a life costs little."""

import ctypes
import importlib
import multiprocessing
import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from io import BufferedWriter
from multiprocessing.forkserver import ensure_running
from pathlib import Path

from tests.engine.processes import Begun, Process

# Imported once by the process that forks; it opens no database and starts no thread.
LEARNED = "tests.faults.learned"
_PR_SET_PDEATHSIG = 1
# Libraries of numbers would start threads, which no fork takes along.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_FORKS = multiprocessing.get_context("forkserver")


class _Forked:
    """A forked process, as `subprocess.Popen` shows one."""

    def __init__(self, live: Callable[[], None], settings: dict[str, str], log: Path) -> None:
        _begin_to_fork()
        self._process = _FORKS.Process(target=_live, args=(live, settings, log))
        self._process.start()
        self.pid = self._process.pid or 0
        # Until it leads a group, which is killed as a whole.
        with suppress(ProcessLookupError):
            while os.getpgid(self.pid) != self.pid:
                time.sleep(0.001)

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("a forked server", timeout or 0)
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)


@cache
def _begin_to_fork() -> None:
    _FORKS.set_forkserver_preload([LEARNED])
    before = dict(os.environ)
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    ensure_running()
    os.environ.clear()
    os.environ.update(before)


class Life(Process):
    """A process that does `live`, from its fork to its end; the rest is as with any server."""

    def __init__(self, live: Callable[[], None], settings: dict[str, str], log: Path) -> None:
        self._does = live
        super().__init__((), settings, log)

    def _begin(self, _program: Sequence[str], _output: BufferedWriter) -> Begun:
        return _Forked(self._does, self.settings, self.log)


def _live(live: Callable[[], None], settings: dict[str, str], log: Path) -> None:
    os.setsid()
    # It ends with the process that forked it, should a trial be broken off.
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with log.open("ab") as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    os.environ.update(settings)
    importlib.import_module(LEARNED).hand_on()
    live()
