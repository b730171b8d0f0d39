"""A file becomes a picture without anything that cannot be seen, or nothing."""

import os
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.runtime.image_process import PROGRAM, Copies, make_copies, make_picture
from bot.runtime.images import COPY_PIXELS, PAGES, PIXELS
from db.evidence.album import packed, unpacked
from tests.bot import evidence_pictures as pictures
from tests.bot.evidence_pictures import BLUE, CANARY, GREEN, RED, WHITE, segments

JPEG, PNG, WEBP, PDF = "image/jpeg", "image/png", "image/webp", "application/pdf"
# Start, tables, frame, scan: no EXIF, no XMP, no comment. 0xE0 is JFIF's own 16 bytes.
SEEN_ONLY = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def copied(content: bytes, media_type: str) -> Copies:
    copies = make_copies(content, media_type)
    assert copies is not None
    return copies


def only_page(content: bytes, media_type: str) -> Image.Image:
    copies = copied(content, media_type)
    assert (copies.copied, copies.pages) == (1, 1)
    (page,) = unpacked(copies.album)
    return Image.open(BytesIO(page))


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """Of each corner the nearest of our four colours."""
    right, bottom = image.width - 10, image.height - 10
    found = [image.getpixel(at) for at in ((9, 9), (right, 9), (9, bottom), (right, bottom))]
    assert all(isinstance(colour, tuple) for colour in found)
    return [_nearest(colour) for colour in found if isinstance(colour, tuple)]


def _nearest(colour: tuple[int, ...]) -> tuple[int, ...]:
    def distance(other: tuple[int, ...]) -> int:
        return sum(abs(a - b) for a, b in zip(colour, other, strict=True))

    return min((RED, GREEN, BLUE, WHITE), key=distance)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (pictures.jpeg(), JPEG),
        (pictures.jpeg(orientation=6), JPEG),
        (pictures.png(), PNG),
        (pictures.webp(), WEBP),
        (pictures.pdf(), PDF),
    ],
)
def test_the_copy_holds_only_what_can_be_seen(content: bytes, media_type: str) -> None:
    hidden = CANARY.encode()
    assert hidden in content or hidden.decode().encode("utf-16-be") in content
    (page,) = unpacked(copied(content, media_type).album)
    assert set(segments(page)) <= SEEN_ONLY
    assert hidden not in page
    again = Image.open(BytesIO(page))
    assert set(again.getexif()) == set()
    assert again.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(
    ("orientation", "seen"),
    [
        (1, [RED, GREEN, BLUE, WHITE]),
        (2, [GREEN, RED, WHITE, BLUE]),
        (3, [WHITE, BLUE, GREEN, RED]),
        (6, [BLUE, RED, WHITE, GREEN]),
        (8, [GREEN, WHITE, RED, BLUE]),
        (77, [RED, GREEN, BLUE, WHITE]),
    ],
)
def test_the_copy_stands_upright(orientation: int, seen: list[tuple[int, ...]]) -> None:
    assert corners(only_page(pictures.jpeg(orientation=orientation), JPEG)) == seen


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_colour_is_copied(mode: str) -> None:
    out = BytesIO()
    source = pictures.quarters().convert("L") if mode == "I;16" else pictures.quarters()
    source.convert(mode).save(out, "PNG")
    assert only_page(out.getvalue(), PNG).size == (400, 300)


def test_what_is_seen_through_stands_on_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(out, "PNG")
    assert only_page(out.getvalue(), PNG).getpixel((25, 25)) == WHITE


def test_a_photo_becomes_smaller_and_a_long_screenshot_keeps_its_shape() -> None:
    photo = only_page(pictures.photo(), JPEG)
    assert 0.98 * COPY_PIXELS < photo.width * photo.height <= 1.01 * COPY_PIXELS
    long = only_page(pictures.png(pictures.quarters(1_000, 12_000)), PNG)
    assert round(long.height / long.width) == 12


@pytest.mark.parametrize(
    ("content", "media_type", "size"),
    [
        (pictures.photo(), JPEG, (1024, 768)),
        (pictures.png(pictures.quarters(500, 3_000)), PNG, (171, 1024)),
        (pictures.jpeg(orientation=6), JPEG, (300, 400)),
    ],
)
def test_a_picture_is_no_longer_than_asked_and_tells_its_size(
    content: bytes, media_type: str, size: tuple[int, int]
) -> None:
    made = make_picture(content, media_type, 1024)
    assert made is not None
    assert (made.width, made.height) == size == Image.open(BytesIO(made.jpeg)).size
    assert set(segments(made.jpeg)) <= SEEN_ONLY
    assert CANARY.encode() not in made.jpeg
    assert make_picture(content[:-400], media_type, 1024) is None


def test_a_pdf_becomes_pictures_of_its_first_pages() -> None:
    copies = copied(pictures.pdf(PAGES + 3), PDF)
    assert (copies.copied, copies.pages) == (PAGES, PAGES + 3)
    first, *others = [Image.open(BytesIO(page)) for page in unpacked(copies.album)]
    assert len(others) == PAGES - 1
    assert corners(first) == [RED, GREEN, BLUE, WHITE]


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"", JPEG),
        (pictures.jpeg()[:-400], JPEG),
        (pictures.png()[:-400], PNG),
        (pictures.webp()[:-200], WEBP),
        (b"\xff\xd8\xff only the beginning", JPEG),
        (b"%PDF-1.7\n<html><script>alert(1)</script></html>", PDF),
        (pictures.pdf()[:300], PDF),
        (pictures.png(), JPEG),
        (pictures.pdf(), PNG),
        (pictures.bomb(), PNG),
        (pictures.bomb(7_100), PNG),
        (pictures.jpeg(), "image/gif"),
        (pictures.jpeg(), "../../etc/passwd"),
    ],
)
def test_what_is_not_whole_or_not_what_it_says_has_no_copy(content: bytes, media_type: str) -> None:
    assert make_copies(content, media_type) is None


def test_the_bomb_is_small_and_beyond_our_limit_not_pillows() -> None:
    assert len(pictures.bomb(7_100)) < 1_000
    assert PIXELS < 7_100**2 < 2 * PIXELS < 89_478_485 * 2


@pytest.mark.parametrize(
    "behind", [b"<script>alert(1)</script>", b"PK\x03\x04 and a ZIP", b"<?php system(1) ?>" * 99]
)
def test_what_stands_behind_a_picture_does_not_come_along(behind: bytes) -> None:
    for content, media_type in ((pictures.jpeg(), JPEG), (pictures.png(), PNG)):
        assert corners(only_page(content + behind, media_type)) == [RED, GREEN, BLUE, WHITE]
        assert behind not in copied(content + behind, media_type).album


@pytest.mark.slow
def test_a_file_that_takes_for_ever_is_given_up() -> None:
    """Killed by the clock; or else it would die of too little memory."""
    before = time.monotonic()
    assert make_copies(pictures.heavy_pdf(), PDF, within_s=0.5) is None
    assert time.monotonic() - before < 15
    assert make_copies(pictures.heavy_pdf(), PDF) is None


def lowest_free_descriptor() -> int:
    descriptor = os.open(os.devnull, os.O_RDONLY)
    os.close(descriptor)
    return descriptor


def test_nothing_is_left_open() -> None:
    before = lowest_free_descriptor()
    for content in (pictures.jpeg(), pictures.bomb(), b"\xff\xd8\xff" + bytes(5_000_000)):
        make_copies(content, JPEG)
    assert lowest_free_descriptor() == before


@pytest.mark.parametrize(
    ("deed", "ending"),
    [
        ("bytearray(1024 ** 3)", "MemoryError"),
        ("os.write(os.open('left-behind', os.O_CREAT | os.O_WRONLY), b'x')", "OSError"),
        ("[open('/dev/null') for _ in range(99)]", "OSError"),
        ("os.environ['HOME']", "KeyError"),
    ],
)
def test_the_program_may_take_little(deed: str, ending: str, tmp_path: Path) -> None:
    """The same interpreter, arguments and environment, with an action instead of a file."""
    begin = f"import os, sys; sys.path.append({str(PROGRAM.parent)!r}); import {PROGRAM.stem}"
    program = f"{begin}; {PROGRAM.stem}.limit(); {deed}"
    ended = subprocess.run(
        [sys.executable, "-I", "-c", program],
        env={},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ending in ended.stderr
    assert ended.returncode == 1
    assert not any(file.stat().st_size for file in tmp_path.iterdir())


def test_an_album_is_read_as_it_was_packed() -> None:
    pages = [b"one", b"", b"three" * 1_000]
    assert unpacked(packed(pages)) == pages
    assert unpacked(b"") == []
    for cut in (1, 3, 5, 12):
        with pytest.raises(ValueError, match="cut off"):
            unpacked(packed(pages)[:-cut])
