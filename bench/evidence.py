"""Measure how long a file of evidence takes from LINE to its copy, and the copier's memory."""

import statistics
import subprocess
import sys
import tempfile
import time
from io import BytesIO
from pathlib import Path

from PIL import Image

from bench.databases import migrate
from bot.runtime.image_process import PROGRAM
from bot.runtime.images import MEMORY_BYTES, PIXELS
from bot.runtime.transactions import Transactions
from bot.worker.evidence.fetcher import EvidenceFetcher, media_type
from db.engine.engine import open_database
from tests.bot import evidence_pictures as pictures
from tests.bot.engine_parts import Part, part
from tests.bot.scripted_line import scripted_line

TIMES = 5
# The program as the copier runs it, which then says the most memory that it had.
_PEAK = """
import runpy, sys
try:
    runpy.run_path(sys.argv.pop(1), run_name="__main__")
finally:
    lines = open("/proc/self/status").read().splitlines()
    print(next(line.split()[1] for line in lines if line.startswith("VmHWM")), file=sys.stderr)
"""


def measure() -> str:
    """A table of the files that matter."""
    lines = [f"{'file':<36} {'size MB':>8} {'seconds':>8} {'worst':>6} {'peak MiB':>9}  ends as"]
    with tempfile.TemporaryDirectory() as folder, scripted_line() as line:
        url = f"sqlite:///{folder}/ruthan.db"
        migrate(url)
        database = open_database(url)
        engine = part(Transactions(database), Path(folder), line.url)
        engine.services.line.prepare()
        for number, (name, content) in enumerate(_files()):
            line.says(200, content)
            took = [_seconds(engine, f"{number}-{attempt}") for attempt in range(TIMES)]
            lines.append(
                f"{name:<36} {len(content) / 1e6:8.2f} {statistics.median(took):8.2f} "
                f"{max(took):6.2f} {_peak_mib(content):9.0f}  {_ending(engine)}"
            )
        database.dispose()
    lines.append(f"memory is limited to {MEMORY_BYTES // 2**20} MiB of addresses")
    return "\n".join(lines)


def _files() -> list[tuple[str, bytes]]:
    return [
        ("JPEG of 12 megapixels", pictures.photo()),
        (f"PNG of {PIXELS // 1_000_000} megapixels", _largest_png()),
        ("PDF of 20 pages", pictures.pdf(20)),
        ("PNG of 50,000 x 50,000", pictures.bomb()),
        ("PDF that draws without end", pictures.heavy_pdf()),
    ]


def _largest_png() -> bytes:
    out = BytesIO()
    Image.new("RGBA", (8_160, 6_120), (9, 90, 90, 200)).save(out, "PNG", compress_level=1)
    return out.getvalue()


def _seconds(engine: Part, message_id: str) -> float:
    """From the question to LINE to the commit."""
    engine.expect(engine.person(), message_id)
    fetcher = EvidenceFetcher(engine.services)
    start = time.perf_counter()
    assert fetcher.fetch_next()
    return time.perf_counter() - start


def _ending(engine: Part) -> str:
    row = engine.rows()[-1]
    return f"{row.state}, {row.copied_pages or 0} of {row.pages or 0} pages copied"


def _peak_mib(content: bytes) -> float:
    command = [sys.executable, "-I", "-c", _PEAK, str(PROGRAM), str(media_type(content))]
    ended = subprocess.run(command, input=content, capture_output=True, env={}, check=False)
    said = ended.stderr.split()
    return int(said[-1]) / 1024 if said and said[-1].isdigit() else float("nan")


if __name__ == "__main__":
    print(measure())
