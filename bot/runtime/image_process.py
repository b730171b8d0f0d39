"""Copies of evidence files without their metadata, made by a process with limited resources."""

import logging
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from db.evidence.album import unpacked

logger = logging.getLogger("ruthan.evidence")

WITHIN_S = 20.0
ALBUM_BYTES = 32 * 1024 * 1024
# Run by its path and never imported: the server needs no decoder, and the decoder nothing of
# the server, its environment least of all.
PROGRAM = Path(__file__).with_name("images.py")
_COUNT_BYTES = 4
_JPEG = b"\xff\xd8\xff"
# Frame headers, which have the picture's size; what else begins so has none.
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Copies:
    """An album of JPEGs, how many these are, and how many pages the file has."""

    album: bytes
    copied: int
    pages: int


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """One picture as a JPEG without metadata, its width and height in pixels."""

    jpeg: bytes
    width: int
    height: int


def make_copies(content: bytes, media_type: str, within_s: float = WITHIN_S) -> Copies | None:
    """Copies of the file's pages; None when it cannot be read within its memory and time."""
    return _copies(content, within_s, media_type)


def make_picture(content: bytes, media_type: str, side: int) -> CleanPicture | None:
    """The picture, upright, no longer than `side` pixels on any; None when it cannot be read."""
    copies = _copies(content, WITHIN_S, media_type, str(side))
    if copies is None:
        return None
    (jpeg,) = unpacked(copies.album)
    return CleanPicture(jpeg, *_size(jpeg))


def _size(jpeg: bytes) -> tuple[int, int]:
    """Width and height, from the frame header of a JPEG that we made."""
    at = len(_JPEG) - 1
    while jpeg[at + 1] not in _FRAMES:
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    height, width = struct.unpack(">HH", jpeg[at + 5 : at + 9])
    return width, height


def _copies(content: bytes, within_s: float, *arguments: str) -> Copies | None:
    said = output([sys.executable, "-I", str(PROGRAM), *arguments], content, within_s)
    pages, album = int.from_bytes(said[:_COUNT_BYTES]), said[_COUNT_BYTES:]
    try:
        jpegs = unpacked(album)
    except ValueError:
        return None
    if not jpegs or not all(jpeg.startswith(_JPEG) for jpeg in jpegs):
        return None
    return Copies(album, len(jpegs), max(pages, len(jpegs)))


def output(command: Sequence[str], content: bytes, within_s: float) -> bytes:
    """The program's output; empty unless it ended well, in time, and wrote at most an album."""
    with _running(command, within_s) as child:
        feeder = threading.Thread(target=_feed, args=(child, content), daemon=True)
        feeder.start()
        said = child.stdout.read(ALBUM_BYTES + 1) if child.stdout else b""
        if len(said) > ALBUM_BYTES:
            child.kill()
        ended = child.wait()
        feeder.join()
    if ended != 0:
        logger.warning("a file was not copied: the program ended with %d", ended)
    return said if ended == 0 else b""


@contextmanager
def _running(command: Sequence[str], within_s: float) -> Iterator[subprocess.Popen[bytes]]:
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nothing, env={}) as child:
        end = threading.Timer(within_s, child.kill)
        end.daemon = True
        end.start()
        try:
            yield child
        finally:
            end.cancel()
            child.kill()


def _feed(child: subprocess.Popen[bytes], content: bytes) -> None:
    """Write the content to the program; one that ended early reads no more."""
    with suppress(BrokenPipeError):
        if child.stdin:
            with child.stdin as pipe:
                pipe.write(content)
