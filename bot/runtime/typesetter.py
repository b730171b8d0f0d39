"""Typesetting of a document as PDF or of its pages as pictures, in a process of its own.

At stdin come files, each as the lengths of its name and of its content (4 bytes each), its name
and its content: `main.typ` and what it reads, pictures as JPEG under a name that ends in `.svg`.
At stdout goes the PDF; with the argument `png` go the pages, each as a PNG behind its length, a
point being one pixel. Exit code 0 done; anything else, not.
"""

import base64
import resource
import struct
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

import fontpkg_sarabun
import manimgx_fonts
import typst
from PIL import Image

MEMORY_BYTES = 1024 * 1024 * 1024
CPU_S = 10
LENGTHS = struct.Struct(">II")
PAGE_LENGTH = struct.Struct(">I")
PIXELS_AN_INCH = 72
# Half a page wide, at more than 200 dots an inch.
PICTURE_PIXELS = (740, 1000)
QUALITY = 80
_JPEG = b"\xff\xd8\xff"
WEIGHTS = ("Regular", "SemiBold")
# Of table GPOS: marks on letters, marks on marks, and either behind a longer address.
_MARKS = (4, 6)
_EXTENSION = 9
# Typst's types do not know that it also takes a dictionary of files.
_TYPST: Any = typst


def limit() -> None:
    """Limit this process to little memory and little time."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def leveled(font: bytes) -> bytes:
    """The font with its marks at the height where they were drawn, not moved by the last thirtieth
    of a letter: Typst writes moved marks apart from their letters, and then the text that is
    copied or read aloud from the PDF has letters twice."""
    data = bytearray(font)
    for anchor in _anchors_of_marks(data):
        struct.pack_into(">h", data, anchor + 4, 0)
    return bytes(data)


def _anchors_of_marks(data: bytearray) -> Iterator[int]:
    """The positions of the anchors that place marks on letters and on other marks."""
    for table in _lookups_of_marks(data):
        classes = _number(data, table + 6)
        marks, bases = table + _number(data, table + 8), table + _number(data, table + 10)
        for record in range(_number(data, marks)):
            yield marks + _number(data, marks + 4 + 4 * record)
        for record in range(_number(data, bases) * classes):
            if offset := _number(data, bases + 2 + 2 * record):
                yield bases + offset


def _lookups_of_marks(data: bytearray) -> Iterator[int]:
    gpos = next(
        int.from_bytes(data[entry + 8 : entry + 12])
        for entry in range(12, 12 + 16 * _number(data, 4), 16)
        if data[entry : entry + 4] == b"GPOS"
    )
    lookups = gpos + _number(data, gpos + 8)
    for index in range(_number(data, lookups)):
        lookup = lookups + _number(data, lookups + 2 + 2 * index)
        for place in range(_number(data, lookup + 4)):
            kind, table = _number(data, lookup), lookup + _number(data, lookup + 6 + 2 * place)
            if kind == _EXTENSION:
                kind, table = (
                    _number(data, table + 2),
                    table + int.from_bytes(data[table + 4 : table + 8]),
                )
            if kind in _MARKS:
                yield table


def _number(data: bytearray, at: int) -> int:
    return int.from_bytes(data[at : at + 2])


def _fonts(folder: Path, *, copied: bool = True) -> "typst.Fonts":
    """Sarabun for Thai and Latin, leveled where its text is `copied`; for emoji and other scripts
    the Noto fonts."""
    for weight in WEIGHTS:
        name = f"Sarabun-{weight}.ttf"
        font = (fontpkg_sarabun.ROOT / "files" / name).read_bytes()
        (folder / name).write_bytes(leveled(font) if copied else font)
    others = Path(manimgx_fonts.__file__).parent
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(folder), str(others)],
    )


def readable(content: bytes) -> bytes:
    """A JPEG as large as it is printed, inside an SVG, since typst's Python package takes only
    files of text; all else as it is."""
    if not content.startswith(_JPEG):
        return content
    image = Image.open(BytesIO(content), formats=["JPEG"])
    # Decoded at a half, a quarter or an eighth where that is enough.
    image.draft("RGB", PICTURE_PIXELS)
    image.thumbnail(PICTURE_PIXELS)
    out = BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=QUALITY)
    size = f'width="{image.width}" height="{image.height}"'
    picture = base64.b64encode(out.getvalue()).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
        f'<image {size} href="data:image/jpeg;base64,{picture}"/></svg>'
    ).encode()


def typeset(files: dict[str, bytes]) -> bytes:
    """The PDF of `main.typ`. Raises TypstError."""
    with TemporaryDirectory() as folder:
        pdf: bytes = _TYPST.compile(files, font_paths=_fonts(Path(folder)))
    return pdf


def draw(files: dict[str, bytes]) -> list[bytes]:
    """The pages of `main.typ` as PNG. Raises TypstError."""
    with TemporaryDirectory() as folder:
        fonts = _fonts(Path(folder), copied=False)
        drawn: bytes | list[bytes] = _TYPST.compile(
            files, font_paths=fonts, format="png", ppi=PIXELS_AN_INCH
        )
    return drawn if isinstance(drawn, list) else [drawn]


def _files(sent: BinaryIO) -> Iterator[tuple[str, bytes]]:
    while lengths := sent.read(LENGTHS.size):
        of_name, of_content = LENGTHS.unpack(lengths)
        yield sent.read(of_name).decode(), readable(sent.read(of_content))


def main() -> int:
    """Typeset one document."""
    limit()
    files = dict(_files(sys.stdin.buffer))
    if sys.argv[1:] == ["png"]:
        for page in draw(files):
            sys.stdout.buffer.write(PAGE_LENGTH.pack(len(page)) + page)
    else:
        sys.stdout.buffer.write(typeset(files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
