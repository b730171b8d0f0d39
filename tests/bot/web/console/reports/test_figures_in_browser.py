"""The figures in a real browser: they fit, are read aloud, need no script, and print."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.accessibility import violations
from tests.bot.web.console.browsing import SIZES, fits, log_in
from tests.bot.web.console.fixtures import MORNING, Desk
from tests.pdf import text_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PROVINCES = ("TH-10", "TH-10", "TH-10", "TH-50", "TH-50", "TH-90", "TH-83", "TH-40")


def chart_fits(page: Page) -> bool:
    """No chart's label is wider than its chart."""
    inside: bool = page.evaluate(
        "[...document.querySelectorAll('svg.chart text')].every(one =>"
        " one.getBoundingClientRect().right"
        " <= one.ownerSVGElement.getBoundingClientRect().right + 1)"
    )
    return inside


def test_the_figures_are_seen_heard_and_put_on_paper(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "supervisor")
    for place, province in enumerate(PROVINCES):
        kind = "data-security" if place < 5 else "late-delivery"
        desk.file(MORNING - timedelta(days=place), province=province, kind=kind)
    page.set_viewport_size({"width": 1280, "height": 900})
    log_in(page, address)
    page.get_by_role("link", name="ตัวเลข").click()
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        page.get_by_role("img", name="จังหวัดของผู้ร้อง").wait_for()
        assert page.get_by_role("img").count() == 6
        assert fits(page)
        assert chart_fits(page)
        screenshot(f"console-numbers-{width}")
        summary = page.get_by_text("ดูเป็นตาราง จังหวัดของผู้ร้อง")
        summary.focus()
        page.keyboard.press("Enter")
        page.get_by_role("row", name="กรุงเทพมหานคร 3 37.5%").wait_for()
        page.get_by_role("img", name="จังหวัดของผู้ร้อง").scroll_into_view_if_needed()
        screenshot(f"console-numbers-map-{width}")
        assert violations(page) == []
        summary.click()
    page.emulate_media(media="print")
    assert page.get_by_text("พิมพ์โดย มานี").is_visible()
    first = page.get_by_role("listitem").filter(has_text="กรุงเทพมหานคร 3 (37.5%)")
    assert first.is_visible()
    screenshot("console-numbers-print")
    assert not page.get_by_role("button", name="สร้าง PDF").is_visible()
    page.emulate_media(media="screen")
    page.get_by_label("เดือน", exact=True).select_option("2026-11")
    page.get_by_label("เหตุผลที่ทำรายงาน").fill("ประชุมประจำเดือน")
    with page.expect_download() as download:
        page.get_by_role("button", name="สร้าง PDF").click()
    assert download.value.suggested_filename == "ruthan-numbers-2026-11.pdf"
    assert "น้อยกว่า5เรื่อง" in text_of(Path(download.value.path()).read_bytes())
