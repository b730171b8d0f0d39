"""Reading of the QR codes and the text of one picture, in a process of its own.

The picture comes in at stdin; the arguments are the path of Tesseract and the seconds it may read,
none where no words are read. At stdout goes JSON: `qr`, `text` (null where none was read) and
whether that is the `whole`, or why it is `refused`.
"""

import json
import subprocess
import sys
import time
import warnings
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import zxingcpp
from PIL import (
    Image,
    ImageChops,
    ImageDraw,
    ImageFilter,
    ImageOps,
    ImageStat,
    UnidentifiedImageError,
)

from bot.runtime.images import Unreadable, decoded, flat, limit
from bot.runtime.offline import leave_the_network

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_CODES, MOST_LETTERS = 16, 20_000
LANGUAGES = "tha+eng"
# Text wherever it stands, in no order of columns: bubbles are none.
_SPARSE_TEXT = "11"
# The shorter side of what Tesseract reads, at which letters of a phone are some 30 dots high,
# and the longer one; how much larger a small picture becomes; what is read at once.
_SIDE, _LONGEST_SIDE, _LARGER, _STRIP = 780, 12_000, 2.0, 640
# Letters cover less than half of a square of this side in the picture made smaller.
_SMALLER, _AROUND = 4, 15
_OUTSHONE_PERCENT = 0.5
_BLACK = 192
_BORDER, _GROWN = 60, 1.16
# Tesseract writes one letter of Thai as its two halves.
_SARA_AM = ("\u0e4d\u0e32", "\u0e33")


class Code(NamedTuple):
    """A QR code's text, and where it stands."""

    text: str
    corners: list[tuple[float, float]]


class Declined(Exception):
    """The picture is not read, for a reason in one word."""


def picture(content: bytes) -> Image.Image:
    """The picture in shades of grey. Raises Declined."""
    try:
        image = decoded(content, FORMATS)
        # A JPEG of several pictures is one of a camera, which shows the first.
        if image.format in ("PNG", "WEBP") and getattr(image, "is_animated", False):
            raise Declined("moving")
        return flat(image).convert("L")
    except UnidentifiedImageError:
        raise Declined("not-a-picture") from None
    except (Unreadable, Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise Declined("too-large") from None


def codes(grey: Image.Image) -> list[Code]:
    """The QR codes, read in a border since some are cut off close; where none is found, they are
    looked for without the grain."""
    shade = round(ImageStat.Stat(grey.crop((0, 0, grey.width, 1))).mean[0])
    bordered = ImageOps.expand(grey, _BORDER, shade)
    found = _read(bordered) or _read(bordered.filter(ImageFilter.BoxBlur(1)))
    return [Code(each.text, _corners(each)) for each in found[:MOST_CODES]]


def _read(grey: Image.Image) -> list[zxingcpp.Barcode]:
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return zxingcpp.read_barcodes(grey, formats, text_mode=zxingcpp.TextMode.Plain)


def _corners(code: zxingcpp.Barcode) -> list[tuple[float, float]]:
    """The code's corners in the picture without the border, with some of its quiet zone."""
    place = code.position
    points = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    corners = [(point.x - _BORDER, point.y - _BORDER) for point in points]
    middle_x, middle_y = (sum(values) / len(corners) for values in zip(*corners, strict=True))
    return [
        (middle_x + _GROWN * (x - middle_x), middle_y + _GROWN * (y - middle_y)) for x, y in corners
    ]


def page(grey: Image.Image, found: Iterable[Code]) -> Image.Image:
    """Black letters on white, without the codes: all that differs from its surroundings."""
    scale = min(_LARGER, _SIDE / min(grey.size))
    longest = round(_LONGEST_SIDE / scale)
    seen = grey.crop((0, 0, min(grey.width, longest), min(grey.height, longest)))
    size = max(1, round(seen.width * scale)), max(1, round(seen.height * scale))
    seen = seen.resize(size, Image.Resampling.BICUBIC)
    around = seen.reduce(_SMALLER).filter(ImageFilter.MedianFilter(_AROUND))
    differing = ImageChops.difference(seen, around.resize(size, Image.Resampling.NEAREST))
    draw = ImageDraw.Draw(differing)
    for code in found:
        draw.polygon([(x * scale, y * scale) for x, y in code.corners], fill=0)
    return ImageOps.invert(ImageOps.autocontrast(differing, cutoff=(0, _OUTSHONE_PERCENT)))


def words(sheet: Image.Image, tesseract: str, within_s: float) -> tuple[str | None, bool]:
    """The text of the sheet, and whether it is complete: it is read from the top while there is
    time. None where nothing could be read."""
    end = time.monotonic() + within_s
    said: list[str] = []
    for strip in _strips(sheet):
        of_strip = _words_of_strip(strip, tesseract, end - time.monotonic())
        if of_strip is None:
            return "\n".join(said) if said else None, False
        said += filter(None, map(str.strip, of_strip.replace(*_SARA_AM).split("\n")))
    return "\n".join(said)[:MOST_LETTERS], True


def _strips(sheet: Image.Image) -> Iterator[Image.Image]:
    """Parts of the sheet, cut between lines where possible, without empty ones."""
    black = sheet.point(lambda value: 255 if value < _BLACK else 0)
    rows = black.resize((1, sheet.height), Image.Resampling.BOX).tobytes()
    top = 0
    while top < sheet.height:
        end = min(top + _STRIP, sheet.height)
        if end < sheet.height:
            between = rows.rfind(0, top + _STRIP // 2, end)
            end = between if between > 0 else end
        place = (0, top, sheet.width, end)
        if black.crop(place).getbbox() is not None:
            yield sheet.crop(place)
        top = end


def _words_of_strip(strip: Image.Image, tesseract: str, within_s: float) -> str | None:
    """The text of a strip; None where Tesseract did not end well and in time."""
    command = [tesseract, "-", "-", "-l", LANGUAGES, "--psm", _SPARSE_TEXT]
    try:
        done = subprocess.run(
            command,
            input=b"P5 %d %d 255\n" % strip.size + strip.tobytes(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"OMP_THREAD_LIMIT": "1"},
            timeout=within_s,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None


def read(content: bytes, tesseract: str | None, until: float) -> dict[str, object]:
    """The JSON to write for a picture: its codes, and its text, read until that moment."""
    try:
        grey = picture(content)
    except Declined as refused:
        return {"refused": str(refused)}
    found = codes(grey)
    text, is_whole = None, False
    if tesseract:
        text, is_whole = words(page(grey, found), tesseract, until - time.monotonic())
    codes_once = list(dict.fromkeys(code.text for code in found))
    return {"qr": codes_once, "text": text, "whole": is_whole}


def confine() -> None:
    """Limit this process to few resources and no network."""
    limit()
    leave_the_network()


def main() -> int:
    """Read one picture."""
    tesseract, within_s = sys.argv[1:] or (None, 0)
    until = time.monotonic() + float(within_s)
    confine()
    warnings.simplefilter("error")
    content = sys.stdin.buffer.read()
    try:
        said = read(content, tesseract, until)
    except MemoryError:
        said = {"refused": "too-heavy"}
    except Exception:
        said = {"refused": "broken"}
    sys.stdout.write(json.dumps(said))
    return 0
