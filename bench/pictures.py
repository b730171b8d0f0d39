"""Measures what is read of the measuring set of pictures, and how long it takes."""

import os
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator

from playwright.sync_api import sync_playwright

from bot.runtime.picture_text import PictureText, read_picture
from tests.browser import ARGUMENTS, chromium_path
from tests.knowledge_base.checking.pictures import drawing, screenshots
from tests.tesseract import tesseract_path


def measure() -> str:
    """Rates, and milliseconds from the bytes of a picture to what is read of it."""
    drawn = drawing.pictures()
    shots = list(_screenshots())
    alone, alone_ms = _without_words(each.content() for each in drawn)
    right = sum(
        sorted(read.qr) == sorted(each.codes) for read, each in zip(alone, drawn, strict=True)
    )
    tesseract_path()
    read, shots_ms = _read(shot.content for shot in shots)
    unread = {
        shot.id: lost
        for shot, each in zip(shots, read, strict=True)
        if (lost := screenshots.unread(shot.words, each.text or ""))
    }
    words = sum(len(shot.words) for shot in shots)
    return "\n".join(
        (
            f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
            f"{'':<26} {'read':>8} {'p50 ms':>8} {'p95 ms':>8} {'worst':>8}",
            _line("pictures, codes alone", right, len(drawn), alone_ms),
            _line("words of screenshots", words - sum(map(len, unread.values())), words, shots_ms),
            *(f"  not read: {name}: {', '.join(lost)}" for name, lost in unread.items()),
        )
    )


def _line(name: str, right: int, count: int, taken_ms: list[float]) -> str:
    cuts = statistics.quantiles(taken_ms, n=20)
    share = f"{right}/{count}"
    return f"{name:<26} {share:>8} {cuts[9]:8.0f} {cuts[18]:8.0f} {max(taken_ms):8.0f}"


def _without_words(contents: Iterable[bytes]) -> tuple[list[PictureText], list[float]]:
    """As on a machine without Tesseract."""
    path = os.environ["PATH"]
    with tempfile.TemporaryDirectory() as empty:
        os.environ["PATH"] = empty
        try:
            return _read(contents)
        finally:
            os.environ["PATH"] = path


def _read(contents: Iterable[bytes]) -> tuple[list[PictureText], list[float]]:
    texts: list[PictureText] = []
    taken_ms: list[float] = []
    for content in contents:
        begun = time.perf_counter()
        texts.append(read_picture(content))
        taken_ms.append(1_000 * (time.perf_counter() - begun))
    return texts, taken_ms


def _screenshots() -> Iterator[screenshots.Screenshot]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        yield from screenshots.screenshots(browser, screenshots.rows())
        browser.close()


if __name__ == "__main__":
    print(measure())
