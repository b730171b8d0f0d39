"""Every page of the console on a telephone and a desk: it fits, needs no mouse, runs nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from bot.web.console import ROUTES
from tests.bot.web.console.browsing import SIZES, is_fine
from tests.bot.web.console.fixtures import PASSWORD, Desk, on_sqlite
from tests.bot.web.console.full_desk import LONG, UNIT, laid_out
from tests.bot.web.console.keyboard import out_of_reach

pytestmark = pytest.mark.every_push

# What a GET gives that nobody reads as a page.
NO_PAGES = {
    "home": "leads on to the page that the role begins with",
    "evidence_copy": "a picture",
    "broadcast_picture": "a picture",
    "export_manifest": "a file",
}
CODE = "one of the recovery codes"


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: its address below /staff, empty where the page before leads to it; what is
    typed by label; the role, name and key of the main control; and what is then on the page."""

    address: str
    typed: dict[str, str]
    control: tuple[Literal["button", "link"], str, str]
    then: str


PAGES = {
    "login": Shown(
        "/login",
        {"ชื่อผู้ใช้": "มานี", "รหัสผ่าน": PASSWORD},
        ("button", "เข้าสู่ระบบ", "Enter"),
        "ยืนยันตัวตน",
    ),
    "second_step": Shown("", {"รหัส 6 หลัก": CODE}, ("button", "ยืนยัน", "Space"), "ออกจากระบบ"),
    "work": Shown("/work", {}, ("link", "เงินที่อาจยังระงับทัน", "Enter"), "อาจระงับเงินทันถึง"),
    "queue": Shown("/complaints", {}, ("link", "RT-", "Enter"), "คำตอบของผู้ร้อง"),
    "case": Shown(
        "",
        {"แสดงข้อมูลส่วนบุคคล เพราะ": LONG},
        ("button", "แสดง", "Space"),
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;',
    ),
    "patterns": Shown("/patterns", {}, ("link", "เรื่อง ของกลุ่ม", "Enter"), "ผู้ร้องระบุว่า"),
    "pattern": Shown("", {}, ("link", "← กลุ่มเรื่อง", "Enter"), "เหมือนกันที่"),
    "early_warnings": Shown("/early-warnings", {}, ("link", "เรื่อง ที่ระบุบัญชี", "Enter"), "ผู้ร้องระบุว่า"),
    "call_backs": Shown(
        "/call-backs", {"แสดงเบอร์": "จะโทรกลับ"}, ("button", "แสดง", "Space"), "081-234-5678"
    ),
    "dead_letters": Shown("/dead-letters", {}, ("button", "ลองอีกครั้ง", "Enter"), "✔"),
    "erase_requests": Shown(
        "/erase-requests",
        {"ยังไม่ลบ เพราะ": "คดียังไม่จบ"},
        ("button", "ยังไม่ลบ", "Space"),
        "✖ ยังไม่ลบ",
    ),
    "export": Shown(
        "/export", {"เหตุผลที่ส่งออก": "สรุป"}, ("button", "สร้างไฟล์", "Enter"), "รอเตรียมไฟล์"
    ),
    "export_job": Shown("", {}, ("link", "← ส่งออก", "Enter"), "ไฟล์ที่สั่งไว้"),
    "numbers": Shown("/numbers", {}, ("link", "30 วัน", "Enter"), "เรื่องร้องเรียนเป็นตัวเลข"),
    "knowledge": Shown(
        "/knowledge", {"คำถามอย่างที่": "cod เปิดดูก่อน"}, ("button", "ถาม", "Space"), "คะแนน"
    ),
    "topic": Shown("/knowledge/topics/cod-rights", {}, ("link", "← คลังความรู้", "Enter"), "ลองถาม"),
    "report": Shown("/questions", {}, ("link", "7 วัน", "Enter"), "ตอบทันที"),
    "practice": Shown("/practice", {}, ("link", "ตัวเลข", "Enter"), "เรื่องร้องเรียนเป็นตัวเลข"),
    "alarms": Shown("/alarms", {}, ("link", "ตัวเลข", "Enter"), "เรื่องร้องเรียนเป็นตัวเลข"),
    "begin_breach": Shown(
        "/breaches/new",
        {
            "หน่วยงานทราบเหตุเมื่อ": "3/11/2569 09:00",
            "เกิดอะไรขึ้น": f"<script>alert(1)</script> {LONG}",
            "เลขรับเรื่อง": "RT-0000-0001",
        },
        ("button", "บันทึก", "Enter"),
        "ร่างหนังสือแจ้ง",
    ),
    "breach": Shown("", {}, ("button", "แจ้ง สคส. แล้ว", "Space"), "✔ แจ้ง สคส. แล้ว"),
    "breaches": Shown("/breaches", {}, ("link", "บันทึกเหตุใหม่", "Enter"), "เกิดอะไรขึ้น"),
    "begin_broadcast": Shown(
        "/broadcasts/new",
        {"ข้อความ บรรทัดแรกเป็นหัวเรื่อง": f"พัสดุปลอม\n{LONG[:800]}"},
        ("button", "บันทึกร่าง", "Enter"),
        "หน้าตาในแชต",
    ),
    "broadcast": Shown("", {}, ("button", "ส่งให้อีกคนอนุมัติ", "Space"), "รออีกคนอนุมัติ"),
    "broadcasts": Shown("/broadcasts", {}, ("link", "เขียนเตือนภัยใหม่", "Enter"), "ข้อความและผู้รับ"),
    "account": Shown("/account", {}, ("link", "ยืนยันตัวตนสองชั้น", "Enter"), "ออกรหัสสำรองชุดใหม่"),
    "second_factor": Shown(
        "", {"รหัสผ่านปัจจุบัน": PASSWORD}, ("button", "ออกรหัสสำรองใหม่", "Space"), "รหัสสำรอง 10 ชุด"
    ),
    "people": Shown("/people", {}, ("link", UNIT, "Enter"), "ประเภทปัญหา"),
    "unit": Shown("", {}, ("button", "บันทึก", "Space"), "✔"),
    "new_unit": Shown(
        "/units/new", {"ชื่อหน่วยงาน": "ภาคใต้"}, ("button", "บันทึก", "Enter"), "เพิ่มหน่วยงาน"
    ),
    "person": Shown("/people/2", {}, ("button", "บันทึก", "Space"), "✔"),
    "audit_log": Shown("/audit", {}, ("button", "ค้นหา", "Enter"), "ใหม่สุดอยู่บน"),
}


def test_each_page_of_the_route_table_is_named_here() -> None:
    gets = {route.name for route in ROUTES if "GET" in route.methods}
    assert gets == PAGES.keys() | NO_PAGES.keys()


@pytest.mark.attack(51, 52)
@on_sqlite
def test_each_page_fits_is_read_aloud_and_needs_no_mouse(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    page_problems: list[str],
) -> None:
    code = laid_out(desk, "มานี")
    page.on("dialog", lambda dialog: page_problems.append(f"dialog: {dialog.message}"))
    for name, shown in PAGES.items():
        if shown.address:
            page.goto(f"{address}{shown.address}")
        for width, height in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            assert is_fine(page), name
            screenshot(f"console-each-{name}-{width}")
            assert out_of_reach(page) == [], name
        for label, text in shown.typed.items():
            page.get_by_label(label).first.fill(code if text == CODE else text)
        role, control, key = shown.control
        page.get_by_role(role, name=control).first.press(key)
        page.get_by_text(shown.then).first.wait_for()
