"""Time and memory to set the largest complaint as PDF."""

import json
import re
import subprocess
import sys
import time
from dataclasses import asdict
from importlib.resources import files
from io import BytesIO

from PIL import Image

from bot.reports.complaint_pdf import (
    TEMPLATE,
    ComplaintDocument,
    EvidenceEntry,
    LabelledAnswer,
    Picture,
)
from bot.runtime.pdf import PROGRAM, frame, render_pdf
from tests.pdf import sizes_of

RUNS = 9
_WATCHED = """
import atexit, pathlib, runpy, sys
status = pathlib.Path("/proc/self/status")
atexit.register(lambda: sys.stderr.write(status.read_text()))
runpy.run_path(sys.argv[1], run_name="__main__")
"""
LETTERS = 5_000
PICTURES = 10
SENTENCE = (
    "สั่งหม้อทอดไร้น้ำมันจากเพจ โอนไป ๑,๒๙๐ บาท ร้านบอกว่าจะส่งภายในสามวัน แต่ก็ไม่ส่งมาให้ ทักไปถามก็ไม่ตอบ "
    "ครั้งหลังสุดบอกว่าผู้จัดการไม่อยู่ แล้วก็ปิดเพจหนีไปเลย 😡 "
)


def measure() -> str:
    """A line: seconds of the middle and of the slowest run, the program's memory, the PDF."""
    sent = largest()
    took = []
    for _ in range(RUNS):
        before = time.perf_counter()
        pdf = render_pdf(sent)
        took.append(time.perf_counter() - before)
    took.sort()
    return (
        f"{LETTERS:,} letters and {PICTURES} pictures of 6 megapixels: "
        f"p50 {took[RUNS // 2]:.2f} s, slowest {took[-1]:.2f} s, at most {peak_mib(sent):.0f} MiB; "
        f"{len(sizes_of(pdf))} pages, {len(pdf) / 1e6:.1f} MB"
    )


def peak_mib(sent: dict[str, bytes]) -> float:
    """The most memory that the program ever held, as it says itself when it ends: what is told
    of a child's resources counts its parent's, from which it was copied."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", _WATCHED, str(PROGRAM)],
        input=frame(sent),
        capture_output=True,
        check=True,
    )
    found = re.search(rb"VmHWM:\s+(\d+) kB", done.stderr)
    assert found is not None
    return int(found[1]) / 1024


def largest() -> dict[str, bytes]:
    """The longest story with as many pictures as there may be."""
    told = [LabelledAnswer(f"คำถามที่ {number}", "คำตอบ") for number in range(8)]
    pieces = [EvidenceEntry("รูปภาพ JPEG", "", "2.1 MB", "24 พฤศจิกายน 2569", "a3f5" * 16)] * PICTURES
    pictures = [Picture(f"{place}.svg", place) for place in range(1, PICTURES + 1)]
    contents = ComplaintDocument(
        number="RT-AB12-CD34", filed="24 พฤศจิกายน 2569", printed="24 พฤศจิกายน 2569",
        status="รับเรื่องแล้ว", story=[LabelledAnswer("เรื่อง", (SENTENCE * LETTERS)[:LETTERS])],
        case=told, wanted=told[:1], seller=told[:3], filer=told[:4], signer="สมหญิง ตัวอย่าง",
        amount="1,290 บาท", amount_in_words="หนึ่งพันสองร้อยเก้าสิบบาทถ้วน", accounts=[], timeline=[],
        evidence=pieces, pictures=pictures,
    )  # fmt: skip
    return {
        "main.typ": files("bot").joinpath(TEMPLATE).read_bytes(),
        "contents.json": json.dumps(asdict(contents)).encode(),
        **{picture.file: _photo() for picture in pictures},
    }


def _photo() -> bytes:
    """A photograph as large as copies of evidence may be; no two are the same."""
    out = BytesIO()
    coarse = Image.effect_noise((375, 250), 60).convert("RGB")
    coarse.resize((3000, 2000), Image.Resampling.BICUBIC).save(out, "JPEG", quality=85)
    return out.getvalue()


if __name__ == "__main__":
    print(measure())
