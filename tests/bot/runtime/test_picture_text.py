"""Text of pictures: what is read, what is refused, and that a picture takes little."""

import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest
import segno
from PIL import Image
from playwright.sync_api import Browser

from bot.runtime import picture_reader, picture_text
from bot.runtime.picture_text import MOST_BYTES, PictureRefused, PictureText, read_picture
from tests.bot import evidence_pictures
from tests.knowledge_base.checking.pictures import drawing, screenshots
from tests.tesseract import tesseract_path

# What the bench reads, with a little room: a word that gets lost is a change to look at.
LEAST_PICTURES, LEAST_WORDS = 44, 142
LARGEST_QR = "7" * 7_089
LONG_S = 4 * picture_text.WITHIN_S


@pytest.fixture
def no_tesseract(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def tesseract() -> Path:
    return tesseract_path()


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def refusal(content: bytes, within_s: float = 30) -> str:
    with pytest.raises(PictureRefused) as refused:
        read_picture(content, within_s)
    return refused.value.reason


@pytest.mark.usefixtures("no_tesseract")
def test_without_tesseract_codes_are_read_and_words_are_not() -> None:
    assert picture_text.tesseract_path() is None
    code = saved(drawing.qr("https://lin.ee/x"))
    assert read_picture(code) == PictureText(("https://lin.ee/x",), None, text_was_read=False)


@pytest.mark.usefixtures("no_tesseract")
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
def test_every_kind_of_picture_is_read(kind: str, mode: str) -> None:
    of_jpeg = {"1": "L", "P": "RGB", "RGBA": "RGB"}
    code = drawing.qr("TABLE 7").convert(of_jpeg.get(mode, mode) if kind == "JPEG" else mode)
    assert read_picture(saved(code, kind)).qr == ("TABLE 7",)


@pytest.mark.usefixtures("no_tesseract")
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not-a-picture"),
        (b"\xff\xd8\xff only the beginning", "not-a-picture"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(4_000), "not-a-picture"),
        (saved(drawing.qr("x"), "GIF"), "not-a-picture"),
        (saved(drawing.qr("x"), "BMP"), "not-a-picture"),
        (evidence_pictures.pdf(), "not-a-picture"),
        (evidence_pictures.jpeg()[:-400], "broken"),
        (evidence_pictures.png()[:-400], "broken"),
        (evidence_pictures.bomb(), "too-large"),
        (evidence_pictures.bomb(7_100), "too-large"),
        (bytes(MOST_BYTES + 1), "too-large"),
    ],
)
def test_what_is_none_of_ours_is_refused(content: bytes, reason: str) -> None:
    assert refusal(content) == reason


@pytest.mark.usefixtures("no_tesseract")
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_moving_picture_is_refused(kind: str) -> None:
    first, second = drawing.qr("one"), drawing.qr("two")
    assert refusal(saved(first, kind, save_all=True, append_images=[second])) == "moving"


@pytest.mark.usefixtures("no_tesseract")
def test_the_largest_code_and_the_largest_picture_are_read() -> None:
    out = BytesIO()
    segno.make(LARGEST_QR, error="l").save(out, kind="png", scale=4, border=4)
    # Beside other tests that takes several times as long as alone.
    assert read_picture(out.getvalue(), LONG_S).qr == (LARGEST_QR,)
    large = Image.new("RGB", (8_160, 6_120), "white")
    large.paste(drawing.qr("HERE").resize((1_500, 1_500)), (5_000, 3_000))
    assert read_picture(saved(large, compress_level=1), LONG_S).qr == ("HERE",)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1, 1), (1, 20_000), (20_000, 1), (3, 2)])
def test_a_thread_of_a_picture_is_read(size: tuple[int, int], tesseract: Path) -> None:
    empty = PictureText((), "", text_was_read=True)
    assert read_picture(saved(Image.new("RGB", size, "red"))) == empty


def test_a_picture_that_takes_too_long_is_refused() -> None:
    assert refusal(evidence_pictures.photo(), within_s=0.01) == "too-heavy"


def slow_tesseract(folder: Path) -> Path:
    """A Tesseract that knows Thai, prints two lines, and at the next call never ends."""
    program, seen = folder / "tesseract", folder / "seen"
    program.write_text(
        "#!/bin/sh\n"
        '[ "$1" = --list-langs ] && echo tha && echo eng && exit\n'
        f"[ -e {seen} ] && exec /bin/sleep 99\n"
        f": > {seen}; echo; echo first; echo ' last '\n"
    )
    program.chmod(0o700)
    return program


@pytest.mark.slow
def test_codes_are_told_though_words_take_too_long(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    slow_tesseract(tmp_path)
    (tmp_path / "seen").touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    page = next(each for each in drawing.pictures() if each.id == "refund-bait")
    begun = time.monotonic()
    assert read_picture(page.content()) == PictureText(page.codes, None, text_was_read=False)
    assert time.monotonic() - begun < picture_text.WITHIN_S


@pytest.mark.slow
def test_a_long_page_is_read_from_above_while_there_is_time(tmp_path: Path) -> None:
    sheet = Image.new("L", (780, 2_000), "white")
    for line in range(20, 2_000, 60):
        sheet.paste(0, (30, line, 700, line + 30))
    assert picture_reader.words(sheet, str(slow_tesseract(tmp_path)), 8.0) == ("first\nlast", False)


def test_a_code_alone_costs_no_reading_of_words() -> None:
    grey = picture_reader.picture(saved(drawing.qr("https://lin.ee/x")))
    sheet = picture_reader.page(grey, picture_reader.codes(grey))
    assert picture_reader.words(sheet, "no such program", 8.0) == ("", True)


@pytest.mark.slow
def test_the_words_around_a_code_are_read(tesseract: Path) -> None:
    page = next(each for each in drawing.pictures() if each.id == "refund-bait")
    read = read_picture(page.content())
    assert (read.qr, read.text_was_read) == (page.codes, True)
    assert screenshots.unread(("สแกนเพื่อรับเงินคืน", "คืนเงินเข้าบัญชี"), read.text or "") == []


def test_the_reader_has_no_network() -> None:
    program = (
        "import socket; from bot.runtime.picture_reader import confine;"
        " confine(); print('confined', flush=True); socket.socket()"
    )
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )
    assert ended.stdout == "confined\n"
    assert "PermissionError" in ended.stderr


@pytest.mark.slow
def test_the_codes_of_the_measuring_set_are_read(tesseract: Path) -> None:
    drawn = drawing.pictures()
    unlike = [
        each.id for each in drawn if sorted(read_picture(each.content()).qr) != sorted(each.codes)
    ]
    assert len(drawn) - len(unlike) >= LEAST_PICTURES, unlike


def test_the_words_of_the_measuring_set_are_read(browser: Browser, tesseract: Path) -> None:
    unread = {
        shot.id: screenshots.unread(shot.words, read_picture(shot.content).text or "")
        for shot in screenshots.screenshots(browser, screenshots.rows())
    }
    lost = sum(map(len, unread.values()))
    assert 5 * len(unread) - lost >= LEAST_WORDS, unread
