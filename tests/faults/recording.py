"""A server under strace: what it wrote, in which order it waited for the disk, and what left it.

strace and no file layer of ours: it needs neither FUSE nor a module of the kernel, runs as root in
a plain container, and sees SQLite's own calls as well as Python's."""

import json
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BufferedWriter
from pathlib import Path
from subprocess import Popen
from typing import Any

from tests.debian import install, show_path
from tests.engine.processes import ROOT, Begun, Process

NONE = (
    "The tests of power loss need strace, and it could neither be found nor installed. Install it"
    " (Debian: apt-get install strace) and run the tests again."
)
_FILES = "openat,write,pwrite64,lseek,ftruncate,fsync,fdatasync"
_NAMES = "rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat"
_TALK = "sendto,recvfrom"
_CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)", re.DOTALL)
_UNFINISHED = " <unfinished ...>"
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_NUMBERED = re.compile(r"(\d+|AT_FDCWD)<((?:[^>])*)>")
_HEAD_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class NoStrace(Exception):
    """No strace can be had on this machine."""


def strace_path() -> str:
    """The strace that is there, else Debian's, installed now. Raises NoStrace."""
    found = shutil.which("strace")
    if found is None and install("--no-install-recommends", "strace"):
        found = shutil.which("strace")
    if found is None:
        raise NoStrace(NONE)
    return found


class Recorded(Process):
    """A server whose calls strace notes in `calls`; it begins slowly."""

    patience_s = 240

    def __init__(
        self, program: Sequence[str], settings: dict[str, str], log: Path, calls: Path
    ) -> None:
        self.calls = calls
        super().__init__(program, settings, log)

    def _begin(self, program: Sequence[str], output: BufferedWriter) -> Begun:
        traced = f"trace={_FILES},{_NAMES},{_TALK}"
        told = ("-f", "--seccomp-bpf", "-y", "-xx", "-s", "33554432", "-e", traced)
        process: Begun = Popen(
            [
                strace_path(),
                *told,
                *("-e", "signal=none", "-o", str(self.calls)),
                *(sys.executable, "-m", *program),
            ],
            cwd=ROOT,
            env={**os.environ, **self.settings},
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
        return process

    def cut_off(self) -> None:
        """The end of everything but strace, which writes down what it has seen."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        for child in map(int, children):
            os.kill(child, signal.SIGTERM)
        self.outlives(60)
        self.kill()


@dataclass(frozen=True, slots=True)
class Call:
    """A call that succeeded; `begun` and `ended` are places in the record."""

    begun: int
    ended: int
    name: str
    given: str
    result: int

    @property
    def strings(self) -> list[bytes]:
        return [bytes.fromhex(each.replace("\\x", "")) for each in _STRING.findall(self.given)]

    @property
    def numbers(self) -> list[int]:
        """The numbers among the arguments, behind the first one."""
        return [int(each) for each in re.findall(r", (-?\d+)(?=,|$)", self.given)]

    @property
    def open_file(self) -> tuple[str, str]:
        """The number and the path or socket of the first open file among what is given."""
        found = _NUMBERED.search(self.given)
        return (found[1], _text(found[2])) if found else ("", "")

    def paths(self) -> list[str]:
        """The paths that are given, absolute."""
        folders = [_text(path) for _, path in _NUMBERED.findall(self.given)]
        names = [each.decode() for each in self.strings]
        places = folders or [""] * len(names)
        return [str(Path(at, name)) for at, name in zip(places, names, strict=False)]


def _text(path: str) -> str:
    if path.startswith("\\x"):
        path = bytes.fromhex(path.replace("\\x", "")).decode()
    return path.removesuffix(" (deleted)")


def calls(record: Path) -> Iterator[Call]:
    """The calls in the order in which they ended; those that failed are left out."""
    begun: dict[str, tuple[int, str]] = {}
    with record.open(encoding="ascii") as lines:
        for place, line in enumerate(lines):
            thread = line.split(" ", 1)[0]
            start, whole = place, line
            if _UNFINISHED in line:
                begun[thread] = place, line[: line.rindex(_UNFINISHED)]
                continue
            if (resumed := _RESUMED.match(line)) and thread in begun:
                start, head = begun.pop(thread)
                whole = head + resumed[2]
            found = _CALL.match(whole)
            if found and int(found[4]) >= 0:
                yield Call(start, place, found[2], found[3], int(found[4]))
    for start, head in begun.values():
        # It may have done its work when everything ended.
        name, given = head.split(None, 1)[1].split("(", 1)
        if name in ("sendto", "write", "pwrite64"):
            yield Call(start, 2**62, name, given, 0)


@dataclass(frozen=True, slots=True)
class Left:
    """A message that left the process at this place of the record: the answer 200 to events, or a
    reply to LINE, with the token under which it is said and its text."""

    at: int
    events: tuple[str, ...] = ()
    token: str = ""
    text: str = ""


class Talk:
    """Whole requests and answers over the sockets."""

    def __init__(self) -> None:
        self.left: list[Left] = []
        self._heard: dict[str, bytes] = {}
        self._said: dict[str, bytes] = {}

    def note(self, call: Call) -> None:
        socket = call.open_file[1]
        data = call.strings[0] if call.strings else b""
        if call.name == "recvfrom":
            self._heard[socket] = self._heard.get(socket, b"") + data
            return
        if data.startswith(b"HTTP/1.1 "):
            asked, self._heard[socket] = self._heard.get(socket, b""), b""
            self._answered(call.begun, asked, data)
            return
        said = self._said.get(socket, b"") + data
        self._said[socket] = b"" if self._spoke(call.begun, said) else said

    def _answered(self, at: int, asked: bytes, answer: bytes) -> None:
        if answer.split()[1] == b"200" and asked.startswith(b"POST /callback"):
            body = _body(asked)
            events = tuple(each["webhookEventId"] for each in body["events"]) if body else ()
            self.left.append(Left(at, events=events))

    def _spoke(self, at: int, said: bytes) -> bool:
        body = _body(said)
        if body is None:
            return False
        if b"/message/reply" in said.split(b"\r\n", 1)[0]:
            text = json.dumps(body["messages"], ensure_ascii=False)
            self.left.append(Left(at, token=body["replyToken"], text=text))
        return True


def _body(request: bytes) -> Any:
    """None while something is missing, or without a body."""
    head, _, body = request.partition(_HEAD_END)
    length = _LENGTH.search(head)
    if length is None or len(body) < int(length[1]):
        return None
    return json.loads(body) if body[:1] == b"{" else {}


def main() -> int:
    """`python -m tests.faults.recording`: prints strace's path; 1 when there is none."""
    return show_path(strace_path, NoStrace)


if __name__ == "__main__":
    sys.exit(main())
