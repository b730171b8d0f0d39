"""`make screenshots`: the README's pictures, from the pages of a demo of its own."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Locator, Page, ViewportSize, expect, sync_playwright

from tests.browser import ARGUMENTS, chromium_path
from tests.engine.processes import free_port

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
DESK: ViewportSize = {"width": 1280, "height": 800}
QUALITY = 80
PATIENCE_MS = 60_000
STORY = "อยากร้องเรียน สั่งหม้อทอดจากร้านในเฟซบุ๊ก โอนไป 1,290 บาทเมื่อสองอาทิตย์ก่อน ร้านเงียบไปเลย"
QUESTION = "โอนตังไปแล้วร้านไม่ส่งของซักที ทำไงดีคะ"
STAFF_PAGES = {"desk": "work", "queue": "complaints", "figures": "numbers"}


@contextmanager
def demo(folder: Path) -> Iterator[str]:
    """Its address, while it runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", str(free_port())],
        cwd=ROOT,
        env={**os.environ, "RUTHAN_DATA_DIR": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        said = ""
        while not (address := re.search(r"http://\S+", said)):
            said = process.stdout.readline()
            assert said, "the demo ended"
        yield address.group()
    finally:
        process.terminate()
        process.wait()


def keep(name: str, png: bytes) -> None:
    Image.open(BytesIO(png)).convert("RGB").save(FOLDER / f"{name}.webp", quality=QUALITY, method=6)


def chats(page: Page, address: str) -> None:
    """A question answered, a message checked, and a told story read back."""
    page.goto(address)
    page.locator("#guide-toggle").click()
    asking, telling = page.locator(".phone").nth(0), page.locator(".phone").nth(1)
    for phone in (asking, telling):
        phone.get_by_role("button", name="เพิ่มเพื่อน", exact=True).click()
        expect(phone.get_by_text("รู้ทันเองค่ะ")).to_be_visible(timeout=PATIENCE_MS)
        phone.get_by_role("button", name="เมนูรู้ทัน").click()
    say(asking, QUESTION, then="ถามต่อ")
    picture_of(asking, "answer", above="จ่ายเงินแล้วไม่ได้ของ")
    asking.get_by_role("button", name="ลองเช็คข้อความตัวอย่าง").first.click()
    expect(asking.get_by_text("ฉันว่าของจริง")).to_be_visible(timeout=PATIENCE_MS)
    picture_of(asking, "check", above="อันตราย")
    say(telling, STORY, then="ยินยอม เริ่มเลย")
    telling.get_by_role("button", name="ยินยอม เริ่มเลย").click()
    expect(telling.get_by_text("เข้าใจแบบนี้")).to_be_visible(timeout=PATIENCE_MS)
    picture_of(telling, "story", above="เข้าใจแบบนี้")


def say(phone: Locator, words: str, then: str) -> None:
    phone.get_by_label("พิมพ์ข้อความ").fill(words)
    phone.get_by_role("button", name="ส่ง", exact=True).click()
    expect(phone.get_by_text(then).last).to_be_visible(timeout=PATIENCE_MS)


def picture_of(phone: Locator, name: str, above: str) -> None:
    """The phone, from the card with these words on."""
    card = phone.get_by_text(above).last
    card.evaluate("words => words.closest('.log > *').scrollIntoView({block: 'start'})")
    phone.page.wait_for_timeout(500)
    keep(name, phone.screenshot())


def staff_pages(page: Page, address: str, password: str) -> None:
    """The desk, the queue, a case with what its filer told shown, and the figures."""
    page.goto(f"{address}staff/login")
    page.get_by_label("ชื่อผู้ใช้").fill("demo")
    page.get_by_label("รหัสผ่าน").fill(password)
    page.get_by_role("button", name="เข้าสู่ระบบ").click()
    for name, path in STAFF_PAGES.items():
        page.goto(f"{address}staff/{path}")
        keep(name, page.screenshot())
    page.goto(f"{address}staff/complaints")
    page.get_by_role("link", name="RT-").first.click()
    page.get_by_label("แสดงข้อมูลส่วนบุคคล เพราะ").fill("ภาพประกอบคู่มือ")
    page.get_by_role("button", name="แสดง", exact=True).click()
    keep("case", page.screenshot())


def public_pages(page: Page, address: str) -> None:
    """A topic of the public site."""
    page.goto(f"{address}topics/not-received/")
    keep("public", page.screenshot())


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as name, sync_playwright() as playwright, demo(Path(name)) as address:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        page = browser.new_context(viewport=DESK, locale="th-TH").new_page()
        chats(page, address)
        password = json.loads((Path(name) / "demo-keys.json").read_text())["STAFF_PASSWORD"]
        staff_pages(page, address, password)
        public_pages(page, address)
        browser.close()
    sizes = {file.name: file.stat().st_size for file in sorted(FOLDER.iterdir())}
    print(sum(sizes.values()) // 1024, "kB", sizes)


if __name__ == "__main__":
    main()
