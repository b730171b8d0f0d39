"""The export in a real browser: by keyboard, without JavaScript, on a telephone and a desk."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.worker.export_maker import ExportMaker
from db.export.integrity import check
from tests.bot.web.console.browsing import SIZES, is_fine, log_in
from tests.bot.web.console.fixtures import Clock, Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def open_page(page: Page, address: str) -> None:
    log_in(page, address)
    page.get_by_role("link", name="ส่งออก", exact=True).click()


def tab_to(page: Page, name: str) -> None:
    """Walks on by keyboard until the thing of that name has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            return
    raise AssertionError(name)


@pytest.mark.parametrize("width", SIZES)
def test_an_export_is_asked_for_awaited_and_fetched_by_keyboard(
    address: str,
    page: Page,
    desk: Desk,
    clock: Clock,
    screenshot: Callable[[str], Path],
    width: int,
    tmp_path: Path,
) -> None:
    desk.add_member("มานี", "supervisor")
    desk.file()
    maker = ExportMaker(desk.transactions, desk.data_keys, desk.exports, clock)
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    open_page(page, address)
    page.get_by_label("เหตุผลที่ส่งออก").fill("สรุปประจำเดือน")
    page.get_by_role("radio", name="JSON Lines").check()
    assert is_fine(page)
    screenshot(f"console-export-{width}")
    page.get_by_label("เหตุผลที่ส่งออก").press("Enter")
    expect(page.get_by_text("รอเตรียมไฟล์ ปิดหน้านี้ได้")).to_be_visible()
    assert is_fine(page)
    screenshot(f"console-export-waiting-{width}")
    assert maker.make_next()
    expect(page.get_by_text("ครบ 1 เรื่อง")).to_be_visible()
    assert is_fine(page)
    screenshot(f"console-export-ready-{width}")
    with page.expect_download() as beside:
        page.get_by_role("link", name="ดาวน์โหลดใบกำกับ").click()
    tab_to(page, "ดาวน์โหลดไฟล์")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    beside.value.save_as(tmp_path / beside.value.suggested_filename)
    expect(page.get_by_text("ดาวน์โหลดไปแล้ว")).to_be_visible()
    expect(page.get_by_role("button", name="ดาวน์โหลดไฟล์")).to_have_count(0)
    assert is_fine(page)
    assert check(file, "jsonl").findings == ()
    assert json.loads(file.read_text("utf-8"))["complaint"]["name"] == "••••"
    page.get_by_role("link", name="← ส่งออก").click()
    expect(page.get_by_text("ดาวน์โหลดแล้ว, 1 เรื่อง")).to_be_visible()
    assert is_fine(page)
    screenshot(f"console-export-given-{width}")


def test_without_javascript_the_page_asks_again_by_itself(
    address: str, browser: Browser, desk: Desk, clock: Clock
) -> None:
    desk.add_member("มานี", "exporter")
    desk.file()
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        open_page(page, address)
        page.get_by_label("เหตุผลที่ส่งออก").fill("สรุปประจำเดือน")
        page.get_by_role("button", name="สร้างไฟล์").click()
        expect(page.get_by_text("รอเตรียมไฟล์ ปิดหน้านี้ได้")).to_be_visible()
        maker = ExportMaker(desk.transactions, desk.data_keys, desk.exports, clock)
        assert maker.make_next()
        with page.expect_download() as download:
            page.get_by_role("button", name="ดาวน์โหลดไฟล์").click()
        assert download.value.suggested_filename.endswith(".xlsx")
