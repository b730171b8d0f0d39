"""The export in a real browser: by keyboard, without JavaScript, on a telephone and a desk."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

from bot.export_maker import ExportMaker
from db.export_check import check
from tests.accessibility import violations
from tests.bot.console_fixtures import PASSWORD, Clock, Desk

SIZES = {1280: 900, 390: 844}
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def address(app: Flask) -> Iterator[str]:
    """The console on a port of its own."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}/staff"
    server.shutdown()
    thread.join()
    server.server_close()


def log_in(page: Page, address: str) -> None:
    page.goto(f"{address}/login")
    page.get_by_label("ชื่อผู้ใช้").fill("มานี")
    page.get_by_label("รหัสผ่าน").fill(PASSWORD)
    page.get_by_role("button", name="เข้าสู่ระบบ").click()
    page.get_by_role("link", name="ส่งออก", exact=True).click()


def tab_to(page: Page, name: str) -> None:
    """Walks on by keyboard until the thing of that name has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == name:
            return
    raise AssertionError(name)


def is_fine(page: Page) -> bool:
    assert violations(page) == []
    wide: bool = page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return wide


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
    log_in(page, address)
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
        log_in(page, address)
        page.get_by_label("เหตุผลที่ส่งออก").fill("สรุปประจำเดือน")
        page.get_by_role("button", name="สร้างไฟล์").click()
        expect(page.get_by_text("รอเตรียมไฟล์ ปิดหน้านี้ได้")).to_be_visible()
        maker = ExportMaker(desk.transactions, desk.data_keys, desk.exports, clock)
        assert maker.make_next()
        with page.expect_download() as download:
            page.get_by_role("button", name="ดาวน์โหลดไฟล์").click()
        assert download.value.suggested_filename.endswith(".xlsx")
