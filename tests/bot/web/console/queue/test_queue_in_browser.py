"""The queue in a real browser: searched, filtered, changed, by keyboard, on a telephone."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.accessibility import violations
from tests.bot.web.console.browsing import SIZES, fits, log_in
from tests.bot.web.console.fixtures import MORNING, Desk
from tests.bot.web.console.test_in_browser import HOSTILE


@pytest.mark.attack(51)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("width", SIZES)
def test_a_days_work_in_the_queue(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    width: int,
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "supervisor")
    desk.file(MORNING - timedelta(days=20), purchase_date="2026-10-01", province="TH-30")
    for day in range(1, 4):
        desk.file(purchase_date=f"2026-11-0{day}", kind="deceived")
    number = desk.file(story=HOSTILE, product="ตะเกียง", seller_name=HOSTILE, kind="late-delivery")
    page.on("dialog", lambda dialog: page_problems.append(f"dialog: {dialog.message}"))
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.goto(f"{address}/work")
    page.get_by_text("ไม่มีสัญญาณเตือน").wait_for()
    assert fits(page)
    assert violations(page) == []
    screenshot(f"console-work-{width}")
    page.get_by_role("link", name="เงินที่อาจยังระงับทัน").click()
    page.get_by_text("อาจระงับเงินทันถึง").first.wait_for()
    assert fits(page)
    assert violations(page) == []
    screenshot(f"console-queue-urgent-{width}")
    page.goto(f"{address}/complaints?order=urgent")
    screenshot(f"console-queue-all-{width}")
    page.goto(f"{address}/complaints?first=32/1/2569")
    page.get_by_role("alert").get_by_text("อ่านวันที่ไม่ได้").wait_for()
    assert page.locator("#wrong-first").is_visible()
    assert fits(page)
    assert violations(page) == []
    by_keyboard(page, address, number)
    many_at_once(page, address)
    screenshot(f"console-bulk-{width}")
    page.get_by_role("button", name="เปลี่ยน 4 เรื่อง").click()
    page.get_by_text("เปลี่ยนแล้ว 4 เรื่อง").wait_for()
    page.goto(f"{address}/dead-letters")
    page.get_by_text("ไม่มีรายการค้าง").wait_for()
    assert violations(page) == []


def by_keyboard(page: Page, address: str, number: str) -> None:
    """Searches, stops searching, and opens the first complaint."""
    page.goto(f"{address}/complaints")
    page.keyboard.press("/")
    page.keyboard.type("ตะเกียง")
    page.keyboard.press("Enter")
    page.wait_for_url("**/complaints?search=*")
    assert page.locator("tbody tr").count() == 1
    page.get_by_label("ค้นหา").fill(HOSTILE[:150])
    with page.expect_navigation():
        page.get_by_role("button", name="ค้น", exact=True).click()
    assert page.get_by_label("ค้นหา").input_value() == HOSTILE[:150]
    with page.expect_navigation():
        page.get_by_role("link", name="เลิกค้น").click()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=number).wait_for()


def many_at_once(page: Page, address: str) -> None:
    """Saves a filter, and looks at what a change of all that it finds would do."""
    page.goto(f"{address}/complaints?kind=deceived")
    page.get_by_text("เก็บตัวกรองนี้", exact=True).click()
    page.get_by_label("เก็บตัวกรองนี้ไว้ใช้อีก").fill("ถูกหลอก")
    page.get_by_role("button", name="เก็บ", exact=True).click()
    page.get_by_role("link", name="★ ถูกหลอก").wait_for()
    assert fits(page)
    page.get_by_role("checkbox", name="เลือก RT-").first.check()
    page.get_by_label("เปลี่ยนหลายเรื่อง").select_option("all")
    page.get_by_label("ทำอะไร").select_option(label="กำลังตรวจสอบ")
    page.get_by_role("button", name="ตรวจก่อนเปลี่ยน").click()
    page.get_by_role("heading", name="ตรวจก่อนเปลี่ยน").wait_for()
    assert fits(page)
    assert violations(page) == []
