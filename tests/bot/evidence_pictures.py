"""Files as people and attackers send them, made on the spot."""

import random
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

# Stands in every place where a file can hide words.
CANARY = "0812345678"
RED, GREEN, BLUE, WHITE = (220, 20, 20), (20, 160, 20), (20, 20, 220), (255, 255, 255)
_GPS, _MAKE, _ORIENTATION = 0x8825, 0x010F, 0x0112


def quarters(width: int = 400, height: int = 300) -> Image.Image:
    """Red and green above, blue and white below: one sees how it is turned."""
    image = Image.new("RGB", (width, height), WHITE)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 2, height // 2), fill=RED)
    draw.rectangle((width // 2, 0, width, height // 2), fill=GREEN)
    draw.rectangle((0, height // 2, width // 2, height), fill=BLUE)
    return image


def jpeg(image: Image.Image | None = None, orientation: int = 1) -> bytes:
    """From a telephone: with its place, its maker, a thumbnail, XMP and a comment."""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    exif[_MAKE] = CANARY
    exif.get_ifd(_GPS).update({1: "N", 2: (13.0, 45.0, 7.0), 29: CANARY})
    thumbnail = f"\xff\xd8 an older picture {CANARY}".encode("latin-1")
    out = BytesIO()
    (image or quarters()).save(
        out,
        "JPEG",
        exif=exif.tobytes() + thumbnail,
        xmp=f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{CANARY}</x:xmpmeta>".encode(),
        comment=CANARY.encode(),
        dpi=(300, 300),
    )
    return out.getvalue()


def png(image: Image.Image | None = None) -> bytes:
    """With text, compressed text and an EXIF block."""
    words = PngInfo()
    words.add_text("Author", CANARY)
    words.add_text("Comment", CANARY, zip=True)
    words.add_itxt("XML:com.adobe.xmp", CANARY)
    exif = Image.Exif()
    exif[_MAKE] = CANARY
    out = BytesIO()
    (image or quarters()).save(out, "PNG", pnginfo=words, exif=exif)
    return out.getvalue()


def webp() -> bytes:
    exif = Image.Exif()
    exif[_MAKE] = CANARY
    out = BytesIO()
    quarters().save(out, "WEBP", lossless=True, exif=exif, xmp=CANARY.encode())
    return out.getvalue()


def pdf(pages: int = 1) -> bytes:
    """A document by `CANARY`."""
    out = BytesIO()
    first, *others = [quarters(300, 400) for _ in range(pages)]
    first.save(out, "PDF", save_all=True, append_images=others, author=CANARY, title=CANARY)
    return out.getvalue()


def bomb(side: int = 50_000) -> bytes:
    """A PNG of 2.5 thousand million pixels in some hundred bytes."""
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(side * 7), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def photo(megapixels: int = 12) -> bytes:
    """A JPEG of that many pixels, with grain as a camera leaves it."""
    side = round((megapixels * 1_000_000 / 12) ** 0.5)
    grain = Image.frombytes("RGB", (400, 300), random.Random(1).randbytes(400 * 300 * 3))
    out = BytesIO()
    grain.resize((4 * side, 3 * side), Image.Resampling.BICUBIC).save(out, "JPEG", quality=92)
    return out.getvalue()


def heavy_pdf() -> bytes:
    """A page that refers to itself without end, and draws for minutes."""
    paint = b"/X Do " * 50
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources%s>>"
        % b"<</XObject<</X 5 0 R>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(paint), paint),
    ]
    depth = 8
    for number in range(5, 5 + depth):
        last = number == 4 + depth
        inside = b"0 0 600 800 re f " * 50 if last else paint
        resources = b"<<>>" if last else b"<</XObject<</X %d 0 R>>>>" % (number + 1)
        objects.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources%s/Length %d>>"
            b"stream\n%s\nendstream" % (resources, len(inside), inside)
        )
    return _document(objects)


def _document(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, start = len(objects) + 1, len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, start)


def segments(content: bytes) -> Iterator[int]:
    """The markers of a JPEG up to its pixels, read without Pillow."""
    assert content.startswith(b"\xff\xd8")
    at, marker = 2, 0
    while marker != 0xDA:
        assert content[at] == 0xFF
        marker = content[at + 1]
        yield marker
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    assert content.endswith(b"\xff\xd9")
