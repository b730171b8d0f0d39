"""The copy of a file of evidence: its pages as pictures, one after the other. Pure."""

import struct
from collections.abc import Iterable, Iterator

_LENGTH = struct.Struct(">I")


def packed(pages: Iterable[bytes]) -> bytes:
    """Each page behind its length."""
    return b"".join(_LENGTH.pack(len(page)) + page for page in pages)


def unpacked(album: bytes) -> list[bytes]:
    """The pages. Raises ValueError when this is no album."""
    return list(_pages(album))


def _pages(album: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(album):
        end = at + _LENGTH.size
        page = album[end : end + int.from_bytes(album[at:end])]
        if end > len(album) or len(page) != int.from_bytes(album[at:end]):
            raise ValueError("an album that was cut off")
        yield page
        at = end + len(page)
