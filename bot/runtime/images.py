"""Conversion of one evidence file to pictures without metadata, in a process of its own.

The file comes in at stdin; its media type is the first argument, the pixels of a copy's longer
side at most may be the second. At stdout go out the number of its pages and an album of JPEGs.
Exit code 0 done, 1 not readable; it is killed when it takes more memory or time than it may.
"""

import os
import resource
import struct
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

if TYPE_CHECKING:
    import pypdfium2

# A file with more is not decoded. A picture of 50 million takes 400 MB on the way.
PIXELS = 50_000_000
# What a copy has at most: enough to read a page by. Long screenshots keep their shape.
COPY_PIXELS = 6_000_000
PAGES = 20
QUALITY = 85
# Of a PDF: 144 dots an inch.
DOTS_PER_POINT = 2.0
FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}

MEMORY_BYTES = 768 * 1024 * 1024
CPU_S = 10
_ENOUGH_CPU_S = 7
_ENOUGH_BYTES = 20 * 1024 * 1024
_UPRIGHT = 1
_ORIENTATION = 0x0112


class Unreadable(Exception):
    """The file is not what its first bytes say, or has more pixels than we decode."""


def limit() -> None:
    """Limit this process to little memory, little time and no written file, with a low priority."""
    os.nice(10)
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ):
        _, already = resource.getrlimit(kind)
        least = most if already == resource.RLIM_INFINITY else min(most, already)
        resource.setrlimit(kind, (least, least))


def copies(content: bytes, media_type: str, side: int = PIXELS) -> tuple[int, Iterator[bytes]]:
    """The number of pages, and JPEGs of the first ones, pictures no longer than `side`.
    Raises whatever the decoders raise."""
    if media_type == "application/pdf":
        # Half as long as all the rest takes to import, and most files are pictures.
        import pypdfium2

        document = pypdfium2.PdfDocument(content)
        return len(document), _pages(document)
    return 1, iter([_jpeg(decoded(content, (FORMATS[media_type],), side), side)])


def decoded(content: bytes, formats: tuple[str, ...], side: int = PIXELS) -> Image.Image:
    """The picture, upright, hardly larger than a copy is. Raises Unreadable, and whatever the
    decoders raise."""
    Image.MAX_IMAGE_PIXELS = PIXELS
    image = Image.open(BytesIO(content), formats=formats)
    if image.width * image.height > PIXELS:
        raise Unreadable
    # JPEGs are decoded at a half, a quarter or an eighth where that is enough.
    image.draft("RGB", _size(image, side))
    image.load()
    return _upright(image)


def _upright(image: Image.Image) -> Image.Image:
    """The picture turned as the camera was held; unchanged where the orientation is invalid."""
    with suppress(Warning, OSError, ValueError, LookupError, TypeError, SyntaxError, struct.error):
        if image.getexif().get(_ORIENTATION, _UPRIGHT) != _UPRIGHT:
            return ImageOps.exif_transpose(image)
    return image


def _size(image: Image.Image, side: int) -> tuple[int, int]:
    """The size of the copy."""
    fitting = (COPY_PIXELS / (image.width * image.height)) ** 0.5
    shrink = min(1.0, fitting, side / max(image.size))
    return max(1, round(image.width * shrink)), max(1, round(image.height * shrink))


def flat(image: Image.Image, side: int = PIXELS) -> Image.Image:
    """The picture as large as a copy, on an empty sheet, so that only visible data is kept."""
    size = _size(image, side)
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
    elif image.mode not in ("L", "RGB"):
        image = image.convert("RGB")
    if size != image.size:
        image = image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    sheet = Image.new("RGB", size, "white")
    sheet.paste(image, mask=image if image.mode == "RGBA" else None)
    return sheet


def _jpeg(image: Image.Image, side: int = PIXELS) -> bytes:
    out = BytesIO()
    flat(image, side).save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _pages(document: "pypdfium2.PdfDocument") -> Iterator[bytes]:
    """The first pages; fewer where they are so heavy that time or room runs out."""
    document.init_forms()
    room = _ENOUGH_BYTES
    for number in range(min(PAGES, len(document))):
        page = document[number]
        width, height = page.get_size()
        scale = min(DOTS_PER_POINT, (COPY_PIXELS / (width * height)) ** 0.5)
        copy = _jpeg(page.render(scale=scale).to_pil())
        page.close()
        yield copy
        room -= len(copy)
        if room < 0 or time.process_time() > _ENOUGH_CPU_S:
            return


def main() -> int:
    """Copy one file."""
    limit()
    # What Pillow only warns of, bombs among it, is reason enough not to show a file.
    warnings.simplefilter("error")
    content = sys.stdin.buffer.read()
    try:
        count, pages = copies(content, sys.argv[1], *map(int, sys.argv[2:3]))
        framed = [struct.pack(">I", len(page)) + page for page in pages]
    except (Exception, MemoryError):
        return 1
    sys.stdout.buffer.write(struct.pack(">I", count) + b"".join(framed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
