"""The console in a real browser: nothing typed runs, and it fits a telephone and a desk."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.bot import evidence_pictures as pictures
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.browsing import SIZES, fits, log_in
from tests.bot.web.console.fixtures import Desk, audited

HOSTILE = (
    '<script>alert(1)</script>"><img src=x onerror=alert(1)><svg onload=alert(1)>'
    "</textarea><iframe src=javascript:alert(1)>"
)

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.mark.parametrize("width", SIZES)
def test_an_officers_way_through_the_desk(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    width: int,
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "supervisor")
    number = desk.file(story=HOSTILE, product=HOSTILE, name=HOSTILE, seller_name="ก" * 200)
    page.on("dialog", lambda dialog: page_problems.append(f"dialog: {dialog.message}"))
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.goto(f"{address}/complaints")
    page.get_by_role("link", name=number).wait_for()
    assert fits(page)
    screenshot(f"console-queue-{width}")
    page.get_by_role("link", name=number).click()
    page.get_by_label("แสดงข้อมูลส่วนบุคคล เพราะ").fill(HOSTILE)
    page.get_by_role("button", name="แสดง", exact=True).click()
    page.get_by_text("แสดงข้อมูลส่วนบุคคลถึง").wait_for()
    assert page.locator("dd", has_text="<script>alert(1)</script>").count() == 3
    assert fits(page)
    page.get_by_label("กำลังตรวจสอบ").check()
    page.get_by_label("ข้อความถึงผู้ร้อง").last.fill(HOSTILE)
    page.get_by_label("บันทึกภายในของขั้นนี้").fill(HOSTILE)
    page.get_by_role("button", name="บันทึก", exact=True).click()
    page.get_by_text("บันทึกการเปลี่ยนสถานะแล้ว").wait_for()
    assert page.locator(".timeline", has_text="<iframe src=javascript").count() == 1
    assert fits(page)
    screenshot(f"console-case-{width}")


@pytest.mark.parametrize("width", SIZES)
def test_evidence_is_looked_at_one_piece_at_a_time(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path], width: int
) -> None:
    desk.add_member("มานี", "supervisor")
    number = desk.file()
    filed_evidence.add(desk, number, pictures.jpeg(orientation=6))
    filed_evidence.add(desk, number, pictures.pdf(2))
    filed_evidence.add(desk, number, pictures.jpeg()[:-400])
    filed_evidence.take_back(desk, filed_evidence.add(desk, number, pictures.png()))
    page.set_viewport_size({"width": width, "height": SIZES[width]})
    log_in(page, address)
    page.goto(f"{address}/complaints")
    page.get_by_role("link", name=number).click()
    page.get_by_text("ผู้ส่งลบไฟล์นี้แล้ว").wait_for()
    assert looks(desk) == 0
    page.get_by_text("ดูสำเนา 2 หน้า").click()
    seen = page.get_by_role("img", name="หลักฐานชิ้นที่ 2")
    seen.last.scroll_into_view_if_needed()
    page.wait_for_function(
        "() => [...document.images].filter(one => one.naturalWidth > 0).length > 1"
    )
    assert looks(desk) == 2
    assert fits(page)
    screenshot(f"console-evidence-{width}")
    page.get_by_text("ขอไฟล์ต้นฉบับ").first.click()
    page.get_by_label("ดาวน์โหลดต้นฉบับ เพราะ").first.fill("ส่งพนักงานสอบสวน")
    assert fits(page)
    screenshot(f"console-original-{width}")
    with page.expect_download() as download:
        page.get_by_role("button", name="ดาวน์โหลด").first.click()
    assert download.value.suggested_filename.endswith(".jpg")


def looks(desk: Desk) -> int:
    return sum(action == "evidence view" for _, action, _, _ in audited(desk))
