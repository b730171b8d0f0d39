"""Documents set as PDF or pictures by a process with limited resources, which keeps nothing."""

import struct
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

WITHIN_S = 20.0
# Run by its path and never imported: the server stays as small as it was, and the program has
# nothing of the server, its environment least of all.
PROGRAM = Path(__file__).with_name("typesetter.py")
_LENGTHS = struct.Struct(">II")
_PAGE_LENGTH = struct.Struct(">I")
_AT_ONCE = threading.BoundedSemaphore(2)


class TypesettingError(Exception):
    """The program ended with this code; what it said may hold the document's words."""


def frame(files: Mapping[str, bytes]) -> bytes:
    """The files as the program reads them."""
    parts: list[bytes] = []
    for name, content in files.items():
        parts += [_LENGTHS.pack(len(name.encode()), len(content)), name.encode(), content]
    return b"".join(parts)


def render_pdf(files: Mapping[str, bytes], within_s: float = WITHIN_S) -> bytes:
    """The PDF of `main.typ` among the files. Raises TypesettingError."""
    return _run(files, within_s)


def render_pages(files: Mapping[str, bytes], within_s: float = WITHIN_S) -> list[bytes]:
    """The pages of `main.typ` as PNG, a point being one pixel. Raises TypesettingError."""
    drawn, pages = _run(files, within_s, "png"), []
    while drawn:
        (length,) = _PAGE_LENGTH.unpack_from(drawn)
        pages.append(drawn[_PAGE_LENGTH.size : _PAGE_LENGTH.size + length])
        drawn = drawn[_PAGE_LENGTH.size + length :]
    return pages


def _run(files: Mapping[str, bytes], within_s: float, *arguments: str) -> bytes:
    with _AT_ONCE:
        try:
            done = subprocess.run(
                [sys.executable, "-I", str(PROGRAM), *arguments],
                input=frame(files),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=within_s,
                env={},
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise TypesettingError("out of time") from None
    if done.returncode != 0:
        raise TypesettingError(str(done.returncode))
    return done.stdout
