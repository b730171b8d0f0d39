"""An officer chooses a picture on a telephone, is told what is wrong at once, and sees the card."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import FilePayload, Page, expect

from bot.web.console.broadcasts.picture import MOST_BYTES
from tests.bot.evidence_pictures import png, quarters
from tests.bot.web.console.browsing import SIZES, is_fine, log_in
from tests.bot.web.console.fixtures import Desk, on_sqlite
from tests.bot.web.console.keyboard import out_of_reach

ALT = "ภาพหน้าจอ SMS อ้างขนส่ง มีลิงก์แปลก"


def _file(content: bytes) -> FilePayload:
    return {"name": "a.png", "mimeType": "image/png", "buffer": content}


@on_sqlite
def test_a_picture_is_chosen_mended_and_seen_in_the_card(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "officer")
    log_in(page, address)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{address}/broadcasts/new")
    page.get_by_label("ข้อความ บรรทัดแรก").fill("พัสดุปลอมกำลังระบาด\nอย่ากดลิงก์ เปิดแอปขนส่งเอง")
    field = page.get_by_label("เลือกรูป JPEG หรือ PNG")
    field.set_input_files(_file(b"x" * (MOST_BYTES + 1)))
    assert "ใหญ่เกิน 5 MB" in field.evaluate("each => each.validationMessage")
    field.set_input_files(_file(png(quarters(1200, 800))))
    assert field.evaluate("each => each.validationMessage") == ""
    page.get_by_role("button", name="บันทึกร่าง").click()
    page.get_by_role("link", name="คำบรรยายรูป: ยังว่างอยู่").click()
    expect(page.get_by_label("คำบรรยายรูป")).to_be_focused()
    expect(page.get_by_role("img", name="รูปที่เลือกไว้")).to_be_visible()
    assert is_fine(page)
    assert out_of_reach(page) == []
    screenshot("console-picture-wrong-390")
    # The browser writes down that the form was not taken.
    assert len(page_problems) == 1
    page_problems.clear()
    page.get_by_label("คำบรรยายรูป").fill(ALT)
    page.get_by_role("button", name="บันทึกร่าง").click()
    card = page.get_by_role("article")
    shown = card.get_by_role("img", name=ALT)
    expect(shown).to_be_visible()
    assert shown.evaluate("each => [each.naturalWidth, each.naturalHeight]") == [1024, 683]
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        assert is_fine(page)
        assert out_of_reach(page) == []
        screenshot(f"console-picture-{width}")
    page.get_by_role("button", name="ส่งให้อีกคนอนุมัติ").click()
    expect(shown).to_be_visible()
    screenshot("console-picture-submitted-1280")
