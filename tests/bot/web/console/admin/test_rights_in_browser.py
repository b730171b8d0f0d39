"""Accounts, people, units, alarms and the log in a real browser, on a telephone and a desk."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest
from flask import Flask
from playwright.sync_api import Page
from werkzeug.serving import make_server

from db.operations import alerts
from db.staff import audit
from tests.accessibility import violations
from tests.bot.web.console.fixtures import MORNING, PASSWORD, Desk, console_app, on_sqlite

HOSTILE = '"><img src=x onerror=alert(1)><svg onload=alert(1)>'
SIZES = {1280: 900, 390: 844}


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    """The console on a port of its own, by the clock on the wall: codes go by it."""
    app: Flask = console_app(desk, lambda: datetime.now(UTC))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}/staff"
    server.shutdown()
    thread.join()
    server.server_close()


def log_in(page: Page, address: str, password: str = PASSWORD) -> None:
    page.goto(f"{address}/login")
    page.get_by_label("ชื่อผู้ใช้").fill("มานี")
    page.get_by_label("รหัสผ่าน").fill(password)
    page.get_by_role("button", name="เข้าสู่ระบบ").click()


def is_fine(page: Page) -> bool:
    assert violations(page) == []
    wide: bool = page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return wide


@on_sqlite
@pytest.mark.parametrize("width", SIZES)
def test_one_sets_up_a_second_factor_and_logs_in_with_it(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path], width: int
) -> None:
    desk.add_member("มานี", "officer")
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.get_by_role("link", name="มานี").click()
    page.get_by_text("เครื่องนี้").wait_for()
    assert is_fine(page)
    screenshot(f"console-account-{width}")
    page.get_by_role("link", name="ยืนยันตัวตนสองชั้น").click()
    page.get_by_label("รหัสผ่านปัจจุบัน").fill(PASSWORD)
    page.get_by_role("button", name="เริ่มตั้งค่า").click()
    secret = page.locator("code").inner_text()
    assert is_fine(page)
    screenshot(f"console-second-factor-{width}")
    page.get_by_label("รหัส 6 หลักที่แอปแสดง").fill(pyotp.TOTP(secret).now())
    page.get_by_role("button", name="เปิดใช้").click()
    recovery = page.locator(".codes code").all_inner_texts()
    assert len(recovery) == 10
    assert is_fine(page)
    screenshot(f"console-recovery-codes-{width}")
    page.get_by_role("button", name="ออกจากระบบ").click()
    log_in(page, address)
    page.get_by_label("รหัส 6 หลักจากแอป หรือรหัสสำรอง").fill(recovery[0])
    assert is_fine(page)
    screenshot(f"console-second-step-{width}")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="งานที่รออยู่").wait_for()
    page.wait_for_load_state()


@on_sqlite
@pytest.mark.parametrize("width", SIZES)
def test_an_administrator_looks_after_people_units_and_the_log(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    width: int,
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "administrator")
    desk.add_member(HOSTILE, "officer")
    desk.add_unit("ภาคเหนือ", ("TH-50", "TH-57"))
    with desk.transactions.writing() as session:
        for number in range(alerts.MOST_REVEALS + 1):
            thing = f"complaint RT-{number}"
            audit.write(
                session, who=HOSTILE, action="reveal", thing=thing, reason=HOSTILE, now=MORNING
            )
            alerts.check_reveals(session, HOSTILE, "reveal", MORNING)
    page.on("dialog", lambda dialog: page_problems.append(f"dialog: {dialog.message}"))
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.get_by_text("ดูแลระบบ", exact=True).click()
    page.get_by_role("link", name="เจ้าหน้าที่และสิทธิ์").click()
    page.get_by_text("ไม่มีหน่วยงาน จึงไม่เห็นเรื่องใด").wait_for()
    assert is_fine(page)
    screenshot(f"console-people-{width}")
    page.get_by_label("ชื่อผู้ใช้").fill("ปิติ")
    page.get_by_role("combobox", name="หน่วยงาน").select_option("ภาคเหนือ")
    page.get_by_role("button", name="เพิ่ม", exact=True).click()
    page.get_by_text("แสดงครั้งนี้ครั้งเดียว").wait_for()
    assert is_fine(page)
    screenshot(f"console-person-{width}")
    page.get_by_role("link", name="← เจ้าหน้าที่และสิทธิ์").click()
    page.get_by_role("link", name="เพิ่มหน่วยงาน").click()
    page.get_by_label("ชื่อหน่วยงาน").fill(HOSTILE)
    page.get_by_label("สงขลา").check()
    assert is_fine(page)
    screenshot(f"console-unit-{width}")
    page.get_by_role("button", name="บันทึก").click()
    page.get_by_role("link", name=HOSTILE).last.wait_for()
    page.get_by_text("ดูแลระบบ", exact=True).click()
    page.get_by_role("link", name="สัญญาณเตือน").click()
    page.get_by_text("ดู 51 ครั้ง").click()
    assert is_fine(page)
    screenshot(f"console-alarms-{width}")
    page.get_by_text("ดูแลระบบ", exact=True).click()
    page.get_by_role("link", name="บันทึกการใช้งาน").click()
    page.get_by_label("ทำอะไร").select_option("staff add")
    page.get_by_role("button", name="ค้นหา").click()
    page.get_by_role("cell", name="เจ้าหน้าที่ ปิติ").wait_for()
    assert is_fine(page)
    screenshot(f"console-audit-{width}")
