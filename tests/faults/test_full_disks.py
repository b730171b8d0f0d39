"""A disk without a byte free, where a picture is kept and an export written."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from bot.runtime.transactions import Transactions
from bot.worker.evidence.fetcher import EvidenceFetcher
from tests.bot import evidence_pictures as pictures
from tests.bot.commands.test_complaints import desk, export
from tests.bot.engine_parts import Part, part
from tests.bot.scripted_line import scripted_line
from tests.bot.web.console.fixtures import Desk
from tests.faults.small_disk import MEBIBYTE, filled, small_disk

__all__ = ["desk"]

pytestmark = pytest.mark.slow

# Less than a tenth of the disk, more than a twentieth: files are taken.
FREE = MEBIBYTE // 15
SIDE = 200
NOISE = Image.frombytes("RGB", (SIDE, SIDE), os.urandom(3 * SIDE * SIDE))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", MEBIBYTE) as mounted:
        yield mounted


@pytest.fixture
def engine(transactions: Transactions, disk: Path) -> Iterator[Part]:
    with scripted_line() as line:
        line.says(200, pictures.png(NOISE))
        yield part(transactions, disk, line.url)


def test_a_picture_that_finds_no_room_waits_at_line_and_leaves_nothing(
    engine: Part, disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine.expect(engine.person(), "m1")
    with filled(disk, but_for=FREE):
        assert EvidenceFetcher(engine.services).fetch_next()
        assert (engine.row().state, list((disk / "evidence").iterdir())) == ("arriving", [])
        assert "cannot be written" in caplog.text
    engine.clock.on(seconds=10)
    assert EvidenceFetcher(engine.services).fetch_next()
    assert engine.row().state == "sealed"


@pytest.mark.sqlite
@pytest.mark.parametrize("file_format", ["csv", "jsonl", "xlsx"])
def test_an_export_that_finds_no_room_says_so_and_leaves_nothing(
    desk: Desk, disk: Path, file_format: str
) -> None:
    desk.add_member("สมศรี", "supervisor")
    for _ in range(5):
        desk.file()
    out = disk / f"complaints.{file_format}"
    with filled(disk, but_for=4096):
        refused = export(out, file_format=file_format)
        assert refused.exit_code == 1
        assert "Traceback" not in refused.output
        assert os.strerror(errno.ENOSPC) in refused.output
        assert [file.name for file in disk.iterdir()] == ["ballast"]
    assert export(out, file_format=file_format).exit_code == 0
