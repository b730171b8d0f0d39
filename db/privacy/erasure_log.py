"""The list of what was erased, outside the database; it names nobody."""

import hashlib
import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.engine.disk_space import make_folder, sync_folder
from db.models.tables import Conversation
from db.privacy.erasure_requests import Certificate

NAME = "erased.jsonl"


class DamagedErasureLog(Exception):
    """A line of the list cannot be read; gives its number."""


class ErasureLog:
    """`erased.jsonl` in the data directory, mode 0600: one certificate a line, only added to."""

    def __init__(self, data_dir: Path) -> None:
        self._file = data_dir / NAME

    def read(self) -> list[Certificate]:
        """All certificates. A last line without its end was never finished, and its erasure is
        written again. Raises DamagedErasureLog."""
        try:
            lines = self._file.read_bytes().split(b"\n")[:-1]
        except FileNotFoundError:
            return []
        return [_read(line, place) for place, line in enumerate(lines, 1) if line.strip()]

    def add(self, certificates: Iterable[Certificate]) -> None:
        """They are on the disk when this returns. Raises OSError."""
        lines = b"".join(map(_written, certificates))
        if not lines:
            return
        make_folder(self._file.parent)
        is_new = not self._file.exists()
        descriptor = os.open(self._file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "r+b", buffering=0) as file:
            _drop_unfinished(file.fileno())
            file.write(lines)
            os.fsync(file.fileno())
        if is_new:
            sync_folder(self._file.parent)


def _drop_unfinished(descriptor: int) -> None:
    """Cut off what a process that died began to write."""
    size = os.fstat(descriptor).st_size
    written = os.pread(descriptor, size, 0)
    if written and not written.endswith(b"\n"):
        os.ftruncate(descriptor, written.rfind(b"\n") + 1)


def _written(certificate: Certificate) -> bytes:
    content = {
        "number": certificate.number,
        "at": certificate.at.isoformat(),
        "scope": certificate.scope,
        "mark": certificate.mark.hex(),
    }
    return json.dumps(content).encode() + b"\n"


def _read(line: bytes, place: int) -> Certificate:
    try:
        said = json.loads(line)
        return Certificate(
            number=said["number"],
            at=datetime.fromisoformat(said["at"]),
            scope="all" if said["scope"] == "all" else "unfiled",
            mark=bytes.fromhex(said["mark"]),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise DamagedErasureLog(place) from error


def fingerprint(sealed_chat_id: bytes) -> bytes:
    """A hash that recognises a conversation, in an older backup as well, but does not tell whose it
    is: what is hashed holds random bytes and is never sealed anew."""
    return hashlib.sha256(sealed_chat_id).digest()


def fingerprints(session: Session) -> dict[bytes, int]:
    """Every conversation by its fingerprint."""
    rows = session.execute(select(Conversation.id, Conversation.sealed_chat_id))
    return {fingerprint(row.sealed_chat_id): row.id for row in rows}
