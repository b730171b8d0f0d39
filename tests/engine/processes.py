"""Servers of ours in processes of their own, so that a test can load, stop and kill them."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from io import BufferedWriter
from pathlib import Path
from typing import Protocol

from bot.runtime.settings import new_key
from tests.engine.events import body_of, signature

ROOT = Path(__file__).parents[2]
SECRET = "a channel secret of the tests"
PATIENCE_S = 180


def free_port() -> int:
    """A port that nobody used a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(
    data_dir: Path, line_url: str, database_url: str = "", topics: str = ""
) -> dict[str, str]:
    """Settings with fresh keys and a free port; SQLite in `data_dir` unless told otherwise."""
    return {
        "LINE_CHANNEL_SECRET": SECRET,
        "LINE_CHANNEL_ACCESS_TOKEN": "a token",
        "LINE_API_BASE": line_url,
        "RUTHAN_DATA_KEYS": new_key(),
        "RUTHAN_INDEX_KEY": new_key(),
        "RUTHAN_SECRET_KEY": new_key(),
        "RUTHAN_DATA_DIR": str(data_dir),
        "RUTHAN_TOPICS_DIR": topics,
        "RUTHAN_BURST_S": "0",
        "DATABASE_URL": database_url,
        "PORT": str(free_port()),
    }


class Begun(Protocol):
    """A process as `subprocess.Popen` shows it."""

    pid: int

    @property
    def returncode(self) -> int | None: ...
    def poll(self) -> int | None: ...
    def wait(self, timeout: float | None = None) -> int: ...
    def send_signal(self, number: int) -> None: ...


class Process:
    """A program of ours that serves HTTP, with the whole group of processes that it starts; `code`
    is the folder of the version that it is of."""

    patience_s = PATIENCE_S

    def __init__(
        self, program: Sequence[str], settings: dict[str, str], log: Path, code: Path = ROOT
    ) -> None:
        self.settings = settings
        self._code = code
        self.port = int(settings["PORT"])
        self.log = log
        with log.open("ab") as output:
            self._process = self._begin(program, output)

    def _begin(self, program: Sequence[str], output: BufferedWriter) -> Begun:
        process: Begun = subprocess.Popen(
            [sys.executable, "-m", *program],
            cwd=self._code,
            env={**os.environ, **self.settings},
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
        return process

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """None while it lives."""
        return self._process.returncode

    def wait_until_it_answers(self, path: str = "/healthz") -> None:
        """Raises TimeoutError, with the end of the log."""
        end = time.monotonic() + self.patience_s
        while time.monotonic() < end and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.02)
        raise TimeoutError(self.log.read_text(errors="replace")[-3000:])

    def wait_until_it_has_learned(self) -> None:
        """Raises TimeoutError, unless an engine gives a sign of life: it listens before."""
        self.wait_until_it_answers()
        end = time.monotonic() + self.patience_s
        while self._engine_silent_s() is None:
            if time.monotonic() > end:
                raise TimeoutError(self.log.read_text(errors="replace")[-3000:])
            time.sleep(0.1)

    def _engine_silent_s(self) -> int | None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5) as page:
                silent: int | None = json.load(page)["engine_silent_s"]
                return silent
        except OSError:
            return None

    def kill(self) -> None:
        """kill -9 for the whole group, at once."""
        # Once it was waited for, its number may belong to somebody else.
        if self._process.returncode is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def outlives(self, seconds: float) -> bool:
        """Wait for its end; True if it did not come in time."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return True
        return False

    def stop(self, told: signal.Signals = signal.SIGTERM) -> int:
        """Lets it end what it does; returns its exit code."""
        self._process.send_signal(told)
        try:
            return self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.kill()
            raise


def post(server: Process, *events: object) -> int | None:
    """Deliver the events in one signed request; the status, None where the server hung up."""
    body = body_of(*events)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.request("POST", "/callback", body, {"x-line-signature": signature(SECRET, body)})
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()
