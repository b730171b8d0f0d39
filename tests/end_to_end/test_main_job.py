"""The main job as a stranger does it: `ruthan demo`, a chat, a complaint, the console, a file."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Locator, Page, expect

from tests.accessibility import violations
from tests.end_to_end import dossier
from tests.pdf import squeezed, text_of

pytestmark = pytest.mark.every_push

QUESTION = "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี"
STORY = "สั่งหม้อทอดจากเพจ โอนไปตั้งแต่วันที่ 3 ร้านไม่ส่งของและไม่ตอบเลย"
PATIENCE_MS = 20_000


@dataclass(frozen=True)
class Demo:
    """A running demo: its address, and what its terminal says of the console."""

    process: "subprocess.Popen[str]"
    address: str
    staff_name: str
    password: str


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [Path(sys.executable).with_name("ruthan"), "demo", "--empty", "--port", str(port)],
        env={**os.environ, "RUTHAN_DATA_DIR": str(tmp_path / "var")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        yield _ready(process)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout:
            process.stdout.close()


def _ready(process: "subprocess.Popen[str]") -> Demo:
    assert process.stdout is not None
    said = ""
    for line in process.stdout:
        said += line
        if "Ctrl-C" in line:
            break
    address = re.search(r"http://\S+", said)
    login = re.search(r"ชื่อ (\S+)\s+รหัสผ่าน (\S+)", said)
    assert address, said
    assert login, said
    return Demo(process, address.group(), login[1], login[2])


class Phone:
    """Do what a person does with the first phone on the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._box = page.get_by_role("textbox", name="พิมพ์ข้อความ").first

    def say(self, text: str, then: str) -> Locator:
        """Types, and waits until `then` is to be read."""
        self._box.fill(text)
        self._box.press("Enter")
        return self._read(then)

    def tap(self, label: str, then: str) -> Locator:
        """Taps the last button of that label, and waits until `then` is to be read."""
        self._page.get_by_role("button", name=label, exact=True).last.click()
        return self._read(then)

    def _read(self, text: str) -> Locator:
        found = self._page.get_by_text(text).last
        expect(found).to_be_visible(timeout=PATIENCE_MS)
        return found


def _complain(phone: Phone) -> None:
    phone.tap("ร้องเรียน", then="ขออนุญาตเก็บข้อมูล")
    phone.tap("ยินยอม เริ่มเลย", then="เข้าใจแบบนี้ ถูกไหมคะ")
    phone.say("แก้เรื่องที่เกิดขึ้น", then="เกิดอะไรขึ้นบ้าง")
    phone.say(STORY, then=STORY)
    phone.tap("ถูกต้อง", then="ชื่ออะไรคะ")
    phone.say("ครัวตัวอย่าง", then="จ่ายไปกี่บาทคะ")
    phone.say("๑,๒๙๐", then="ขอชื่อและนามสกุล")
    phone.say("ทดสอบ ตัวอย่าง", then="เบอร์โทรที่ติดต่อได้")
    phone.say("081-234-5678", then="ตรวจดูก่อนส่งนะคะ")
    phone.tap("เพิ่มรายละเอียด", then="มีลิงก์ร้าน")
    phone.tap("ข้าม", then="มีเลขคำสั่งซื้อ")
    phone.tap("ข้าม", then="โอนเข้าบัญชีไหนคะ")
    phone.tap("ข้าม", then="ติดต่อร้านไปหรือยังคะ")
    phone.tap("ติดต่อแล้ว ไม่ตอบ", then="อยากให้ช่วยเรื่องอะไรคะ")
    phone.say("คืนเงิน", then="ส่งรูปสลิป")
    phone.tap("ข้าม", then="แจ้งที่อื่นไปแล้วหรือยังคะ")
    phone.tap("ข้าม", then="อยู่จังหวัดไหนคะ")
    phone.say("เชียงไหม่", then="ตรวจดูก่อนส่งนะคะ")


def _log_in(page: Page, demo: Demo) -> None:
    page.goto(f"{demo.address}staff")
    page.get_by_label("ชื่อ").fill(demo.staff_name)
    page.get_by_label("รหัสผ่าน").fill(demo.password)
    page.get_by_role("button", name="เข้าสู่ระบบ").click()


def _export(page: Page, folder: Path) -> Path:
    page.get_by_role("link", name="ส่งออก").first.click()
    page.get_by_label("เหตุผล").fill("ตรวจสอบระบบ")
    page.get_by_role("radio", name="แสดง").check()
    page.get_by_role("button", name="สร้างไฟล์").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="ดาวน์โหลดไฟล์").click()
    expect(page.get_by_text("ดาวน์โหลดไปแล้ว")).to_be_visible()
    file = folder / "complaints.xlsx"
    download.value.save_as(file)
    return file


def test_a_question_is_answered_a_complaint_is_filed_and_staff_export_it(
    demo: Demo,
    page: Page,
    page_problems: list[str],
    tmp_path: Path,
    screenshot: Callable[[str], Path],
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(demo.address)
    phone = Phone(page)
    phone.tap("เพิ่มเพื่อน", then="รู้ทันเองค่ะ")
    screenshot("main-job-1-welcome")
    phone.say(QUESTION, then="จ่ายเงินแล้วไม่ได้ของ")
    expect(page.get_by_text("ที่มา").last).to_be_visible()
    screenshot("main-job-2-answer")
    _complain(phone)
    screenshot("main-job-3-review")
    phone.tap("ส่งเรื่อง", then="รับเรื่องแล้วค่ะ")
    number = page.get_by_text(re.compile(r"^RT-\w{4}-\w{4}$")).last.inner_text()
    screenshot("main-job-4-receipt")
    phone.tap("ดูสถานะ", then="ขั้นต่อไป")
    expect(page.get_by_text(number).last).to_be_visible()
    screenshot("main-job-5-status")
    phone.tap("ดาวน์โหลดใบคำร้อง (PDF)", then="เปิดหน้ารับไฟล์")
    screenshot("main-job-5-dossier")
    printed = dossier.download(page, tmp_path)
    assert printed.name == f"ใบคำร้อง {number}.pdf"
    assert squeezed(STORY) in text_of(printed.read_bytes())
    page_problems[:] = [problem for problem in page_problems if "410" not in problem]

    _log_in(page, demo)
    page.get_by_role("link", name="เรื่องร้องเรียน", exact=True).click()
    expect(page.get_by_text(number).first).to_be_visible()
    screenshot("main-job-6-console")
    assert violations(page) == []
    page.get_by_role("link", name=number).first.click()
    expect(page.get_by_text("หม้อทอด").first).to_be_visible()
    screenshot("main-job-7-case")
    assert violations(page) == []
    book = load_workbook(_export(page, tmp_path), read_only=True)
    rows = list(book["complaints"].iter_rows(values_only=True))
    assert len(rows) == 2
    assert number in rows[1]
    assert STORY in rows[1]

    os.killpg(demo.process.pid, signal.SIGINT)
    assert demo.process.wait(timeout=30) == 0
