"""Measure what is read of the measuring set of pictures, and how long it takes."""

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from playwright.sync_api import sync_playwright

from bot.runtime.picture_text import PictureText, read_picture
from tests.browser import ARGUMENTS, chromium_path
from tests.knowledge_base.checking.pictures import drawing, screenshots
from tests.tesseract import tesseract_path


def measure() -> str:
    """Rates, and milliseconds from the bytes of a picture to what is read of it."""
    drawn = drawing.pictures()
    shots = list(_screenshots())
    alone, alone_times = _without_words(each.content() for each in drawn)
    right = sum(
        sorted(read.qr) == sorted(each.codes) for read, each in zip(alone, drawn, strict=True)
    )
    tesseract_path()
    read, shots_times = _read(shot.content for shot in shots)
    unread = {
        shot.id: lost
        for shot, each in zip(shots, read, strict=True)
        if (lost := screenshots.unread(shot.words, each.text or ""))
    }
    words = sum(len(shot.words) for shot in shots)
    return "\n".join(
        (
            f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
            f"{'':<26} {'read':>8} {'p50 ms':>8} {'p95 ms':>8} {'worst':>8} {'CPU ms':>8}",
            _line("pictures, codes alone", right, len(drawn), alone_times),
            _line(
                "words of screenshots", words - sum(map(len, unread.values())), words, shots_times
            ),
            *(f"  not read: {name}: {', '.join(lost)}" for name, lost in unread.items()),
        )
    )


@dataclass
class Times:
    """Of each picture: by the clock, and the least that a quiet machine would take."""

    taken_ms: list[float] = field(default_factory=list)
    processor_ms: list[float] = field(default_factory=list)


def _line(name: str, right: int, count: int, times: Times) -> str:
    cuts = statistics.quantiles(times.taken_ms, n=20)
    return (
        f"{name:<26} {f'{right}/{count}':>8} {cuts[9]:8.0f} {cuts[18]:8.0f}"
        f" {max(times.taken_ms):8.0f} {statistics.median(times.processor_ms):8.0f}"
    )


def _without_words(contents: Iterable[bytes]) -> tuple[list[PictureText], Times]:
    """Behave as on a machine without Tesseract."""
    path = os.environ["PATH"]
    with tempfile.TemporaryDirectory() as empty:
        os.environ["PATH"] = empty
        try:
            return _read(contents)
        finally:
            os.environ["PATH"] = path


def _read(contents: Iterable[bytes]) -> tuple[list[PictureText], Times]:
    texts: list[PictureText] = []
    times = Times()
    for content in contents:
        begun, worked = time.perf_counter(), _processor_s()
        texts.append(read_picture(content))
        times.taken_ms.append(1_000 * (time.perf_counter() - begun))
        times.processor_ms.append(1_000 * (_processor_s() - worked))
    return texts, times


def _processor_s() -> float:
    """Of all processes that were started and ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _screenshots() -> Iterator[screenshots.Screenshot]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        yield from screenshots.screenshots(browser, screenshots.rows())
        browser.close()


if __name__ == "__main__":
    print(measure())
