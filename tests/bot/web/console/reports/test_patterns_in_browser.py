"""The groups in a real browser: found from the menu, confirmed with a reason, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.bot.web.console.browsing import SIZES, is_fine, log_in
from tests.bot.web.console.fixtures import Desk, on_sqlite


@on_sqlite
@pytest.mark.parametrize("width", SIZES)
def test_a_supervisor_confirms_a_group_by_keyboard(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path], width: int
) -> None:
    desk.add_member("มานี", "supervisor")
    for province in ("TH-10", "TH-50", "TH-57", "TH-90"):
        desk.file(province=province, seller_link="facebook.com/mordee")
    desk.file(seller_name="ร้านหม้อดีๆ", payee_account=None)
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.get_by_role("link", name="กลุ่มเรื่อง").click()
    page.get_by_text("ยืนยัน กลุ่มของ").first.focus()
    page.keyboard.press("Enter")
    page.get_by_label("เหตุผล").first.fill("ตรวจหลักฐานครบแล้ว")
    assert is_fine(page)
    screenshot(f"console-patterns-{width}")
    page.keyboard.press("Enter")
    page.get_by_text("ยืนยันกลุ่มนี้แล้ว").wait_for()
    assert is_fine(page)
    screenshot(f"console-patterns-confirmed-{width}")
    page.get_by_role("link", name="เรื่อง ของกลุ่ม").first.click()
    page.get_by_label("แสดงตามเรื่องล่าสุด").fill("ตรวจก่อนเตือน")
    assert is_fine(page)
    screenshot(f"console-pattern-{width}")
    page.keyboard.press("Enter")
    page.get_by_text("บันทึกเหตุผลไว้แล้ว").wait_for()
    page.get_by_role("link", name="← กลุ่มเรื่อง").click()
    page.locator("td.kind a").first.click()
    page.wait_for_url("**/complaints/RT-*", wait_until="load")
    page.get_by_role("heading", name="ระบุบัญชีรับเงินเดียวกัน").wait_for()
    assert is_fine(page)
    page.locator("#related").scroll_into_view_if_needed()
    screenshot(f"console-case-patterns-{width}")
