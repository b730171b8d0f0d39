"""The complaint to print, fetched as a person does: a tap, a page on a phone, a code, a file."""

import re
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect

from tests.accessibility import violations
from tests.browser import SCREENSHOTS
from tests.pdf import pictures_of_pages

PHONE: ViewportSize = {"width": 390, "height": 760}


def download(chat: Page, folder: Path) -> Path:
    """Taps the button of the card that came last, and types the code that stands in the card."""
    code = chat.get_by_text(re.compile(r"^\d{6}$")).last.inner_text()
    with chat.context.expect_page() as opened:
        chat.get_by_role("button", name="เปิดหน้ารับไฟล์", exact=True).last.click()
    page = opened.value
    page.set_viewport_size(PHONE)
    _keep(page, "dossier-1-code")
    _type(page, "000000" if code != "000000" else "111111")
    expect(page.get_by_text("เหลืออีก 4 ครั้ง")).to_be_visible()
    _keep(page, "dossier-2-wrong-code")
    with page.expect_download() as sent:
        _type(page, code)
    expect(page.get_by_text("รหัสไม่ตรง")).to_have_count(0)
    expect(page.get_by_text("ได้ไฟล์แล้วปิดหน้านี้ได้เลย")).to_be_visible()
    _keep(page, "dossier-3-sent")
    file = folder / sent.value.suggested_filename
    sent.value.save_as(file)
    _type(page, code)
    expect(page.get_by_text("ลิงก์นี้ใช้ไม่ได้แล้ว")).to_be_visible()
    _keep(page, "dossier-4-used")
    page.close()
    for number, picture in enumerate(pictures_of_pages(file.read_bytes()), 1):
        picture.save(SCREENSHOTS / f"dossier-page-{number}.png")
    return file


def _type(page: Page, code: str) -> None:
    page.get_by_label("รหัส 6 หลัก").fill(code)
    page.get_by_role("button", name="รับไฟล์").click()


def _keep(page: Page, name: str) -> None:
    """A picture of the page, which is no wider than the phone and which anyone can use."""
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png")
