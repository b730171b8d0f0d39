"""A folder as the disk holds it after a loss of power, from the record of a server's calls."""

import random
import shutil
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.recording import Call

SECTORS = (512, 4096)
# SQLite makes it anew from the write-ahead log.
_SHARED_MEMORY = "-shm"


@dataclass(frozen=True, slots=True)
class _Write:
    """Bytes at a place; None: the file is cut there."""

    begun: int
    ended: int
    place: int
    data: bytes | None


class _Syncs:
    """Times at which a file or folder was brought to the disk."""

    def __init__(self) -> None:
        self._ended: list[int] = []
        self._newest_begun: list[int] = []

    def add(self, begun: int, ended: int) -> None:
        newest = max(begun, self._newest_begun[-1]) if self._newest_begun else begun
        self._ended.append(ended)
        self._newest_begun.append(newest)

    def durable_before(self, cut: int) -> int:
        """All that ended before this place is on the disk."""
        number = bisect_left(self._ended, cut)
        return self._newest_begun[number - 1] if number else -1


@dataclass
class _File:
    """A file's earlier contents and the writes to it; `_durable` grows from cut to cut."""

    base: bytes = b""
    writes: list[_Write] = field(default_factory=list)
    syncs: _Syncs = field(default_factory=_Syncs)

    def __post_init__(self) -> None:
        self._durable = bytearray(self.base)
        self._applied = 0

    def at(self, cut: int, chosen: random.Random, kept: float, sector: int) -> bytes:
        """Cuts come in their order."""
        durable_before = self.syncs.durable_before(cut)
        while (
            self._applied < len(self.writes) and self.writes[self._applied].ended < durable_before
        ):
            _apply(self._durable, self.writes[self._applied])
            self._applied += 1
        held = bytearray(self._durable)
        for write in self.writes[self._applied :]:
            if write.begun < cut:
                _tear(held, write, chosen, kept, sector)
        return bytes(held)


def _apply(held: bytearray, write: _Write) -> None:
    if write.data is None:
        _resize(held, write.place)
        return
    _resize(held, max(len(held), write.place + len(write.data)))
    held[write.place : write.place + len(write.data)] = write.data


def _resize(held: bytearray, size: int) -> None:
    if size < len(held):
        del held[size:]
    else:
        held.extend(bytes(size - len(held)))


def _tear(held: bytearray, write: _Write, chosen: random.Random, kept: float, sector: int) -> None:
    """Apply the sectors that came to the disk although nobody waited for them."""
    if write.data is None:
        if chosen.random() < kept:
            _apply(held, write)
        return
    begin, end = write.place, write.place + len(write.data)
    while begin < end:
        until = min((begin // sector + 1) * sector, end)
        if chosen.random() < kept:
            part = write.data[begin - write.place : until - write.place]
            _apply(held, _Write(write.begun, write.ended, begin, part))
        begin = until


@dataclass(frozen=True, slots=True)
class _Naming:
    """A change of names in a folder: what stands there now, if anything, and what no more."""

    ended: int
    gone: str = ""
    name: str = ""
    file: _File | None = None


class Disk:
    """The files of a folder, from its state before and the calls of those who changed it."""

    def __init__(self, before: Path, folder: Path) -> None:
        self._folder = str(folder)
        self._files: dict[str, _File | None] = {}
        self._namings: dict[str, list[_Naming]] = defaultdict(list)
        self._synced_folders: dict[str, _Syncs] = defaultdict(_Syncs)
        self._places: dict[tuple[str, str], int] = {}
        for path in sorted(before.rglob("*")):
            known = str(folder / path.relative_to(before))
            self._files[known] = _File(path.read_bytes()) if path.is_file() else None
        self._base = dict(self._files)

    def note_all(self, calls: Iterable[Call]) -> None:
        for call in calls:
            self.note(call)

    def note(self, call: Call) -> None:
        match call.name:
            case "openat":
                self._open(call)
            case "write" | "pwrite64" | "ftruncate" | "lseek":
                self._change(call)
            case "fsync" | "fdatasync":
                self._sync(call)
            case "mkdir" | "mkdirat":
                self._name(call, None, *call.paths())
            case "unlink" | "unlinkat" | "rmdir":
                for path in filter(self._is_ours, call.paths()):
                    self._files.pop(path, None)
                    self._put(path, _Naming(call.ended, gone=path))
            case "rename" | "renameat" | "renameat2":
                old, new = call.paths()
                if self._is_ours(new):
                    file = self._files.pop(old)
                    self._files[new] = file
                    self._put(new, _Naming(call.ended, old, new, file))

    def _is_ours(self, path: str) -> bool:
        return path.startswith(f"{self._folder}/") and not path.endswith(_SHARED_MEMORY)

    def _put(self, path: str, naming: _Naming) -> None:
        self._namings[path.rpartition("/")[0]].append(naming)

    def _name(self, call: Call, file: _File | None, path: str) -> None:
        if self._is_ours(path):
            self._files[path] = file
            self._put(path, _Naming(call.ended, name=path, file=file))

    def _open(self, call: Call) -> None:
        (path,) = call.paths()
        if not self._is_ours(path):
            return
        flags = call.given
        if path not in self._files and "O_CREAT" in flags:
            self._name(call, _File(), path)
        file = self._files.get(path)
        if file is not None and "O_TRUNC" in flags:
            file.writes.append(_Write(call.begun, call.ended, 0, None))
        self._places[str(call.result), path] = 0

    def _change(self, call: Call) -> None:
        number, path = call.open_file
        file = self._files.get(path)
        if file is None:
            return
        if call.name == "lseek":
            self._places[number, path] = call.result
        elif call.name == "ftruncate":
            file.writes.append(_Write(call.begun, call.ended, call.numbers[-1], None))
        else:
            (data,) = call.strings
            data = data[: call.result] if call.ended < 2**62 else data
            place = self._places.get((number, path), 0)
            if call.name == "pwrite64":
                place = call.numbers[-1]
            else:
                self._places[number, path] = place + len(data)
            file.writes.append(_Write(call.begun, call.ended, place, data))

    def _sync(self, call: Call) -> None:
        path = call.open_file[1]
        file = self._files.get(path)
        if file is not None:
            file.syncs.add(call.begun, call.ended)
        elif path == self._folder or path in self._files:
            self._synced_folders[path].add(call.begun, call.ended)

    def rebuild(self, cut: int, chosen: random.Random, target: Path) -> None:
        """Make the folder as a cut at this place may leave it: all that was waited for, and of
        the rest some sectors and the first changes of names. Cuts come in their order."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(mode=0o700)
        kept, sector = chosen.choice((0.0, 0.5, 0.9, 1.0)), chosen.choice(SECTORS)
        found = self._names_at(cut, chosen)
        for path, file in sorted(found.items()):
            place = target / path.removeprefix(f"{self._folder}/")
            if not place.parent.is_dir():
                # The folder itself was lost.
                continue
            if file is None:
                place.mkdir(mode=0o700, exist_ok=True)
            else:
                place.write_bytes(file.at(cut, chosen, kept, sector))

    def _names_at(self, cut: int, chosen: random.Random) -> dict[str, _File | None]:
        found = dict(self._base)
        for folder, namings in self._namings.items():
            durable_before = self._synced_folders[folder].durable_before(cut)
            durable = sum(each.ended < durable_before for each in namings)
            done = sum(each.ended < cut for each in namings)
            for naming in namings[: chosen.randint(durable, max(durable, done))]:
                found.pop(naming.gone, None)
                if naming.name:
                    found[naming.name] = naming.file
        return found
