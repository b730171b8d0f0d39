"""A case in a real browser: every action, at two sizes, with hostile words in every field."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from db.complaints import complaints, inquiries
from db.texts import STATUS_LABELS
from tests.accessibility import violations
from tests.bot import evidence_pictures as pictures
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.browsing import SIZES, fits, is_fine, log_in
from tests.bot.web.console.cases.test_crisis_flag import flag, give
from tests.bot.web.console.fixtures import MORNING, Desk

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
# Each would speak up, load something or leave its place, if a page let it.
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'\"--></style></script><script>alert(1)</script>",
    "</textarea><iframe src=javascript:alert(1)></iframe>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;<img src onerror=alert(1)>">',
    "javascript:alert(1)",
    "{{constructor.constructor('alert(1)')()}}${alert(1)}",
    '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>กด</a>',
)
HOSTILE = " ".join(PAYLOADS)


class Room:
    """An officer's browser on the page of one case."""

    def __init__(self, page: Page, address: str, width: int) -> None:
        self.page = page
        self.address = address
        page.set_viewport_size({"width": width, "height": SIZES[width]})

    def logs_in(self) -> None:
        log_in(self.page, self.address)

    def opens(self, number: str) -> None:
        self.page.goto(f"{self.address}/complaints/{number}")

    def presses(self, button: str, then: str) -> None:
        """By keyboard alone."""
        self.page.get_by_role("button", name=button, exact=True).first.press("Enter")
        self.page.get_by_text(then).first.wait_for()
        assert fits(self.page), f"too wide after {button}"

    def chooses(self, status: str, note: str) -> None:
        step = self.page.locator("#next")
        step.get_by_role("radio", name=STATUS_LABELS[status]).press("Space")
        step.get_by_label("ข้อความถึงผู้ร้อง").last.fill(note)


def answers(desk: Desk, number: str) -> None:
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        waiting = inquiries.waiting_of(session, found.id)
        assert waiting is not None
        key = desk.data_keys.unwrap(found.conversation.wrapped_key)
        inquiries.answer(session, waiting, HOSTILE, key, MORNING + timedelta(minutes=5))


@pytest.mark.attack(51)
@ON_SQLITE
@pytest.mark.parametrize("width", SIZES)
def test_every_action_of_a_case(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    width: int,
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "supervisor")
    desk.add_member(HOSTILE[:64], "officer")
    number = desk.file(story=HOSTILE, product=HOSTILE, name=HOSTILE, seller_name="ก" * 200)
    filed_evidence.add(desk, number, pictures.jpeg())
    page.on("dialog", lambda dialog: page_problems.append(f"dialog: {dialog.message}"))
    room = Room(page, address, width)
    room.logs_in()
    room.opens(number)
    room.presses("รับผิดชอบเรื่องนี้", "คุณรับผิดชอบเรื่องนี้แล้ว")
    page.get_by_label("บันทึกไว้ให้เจ้าหน้าที่ด้วยกัน").fill(HOSTILE)
    room.presses("เก็บบันทึก", "บันทึกไว้แล้ว")
    page.get_by_label("ข้อความ", exact=True).fill(HOSTILE)
    room.presses("ส่งข้อความ", "เก็บข้อความไว้แล้ว")
    page.get_by_label("ข้อความ", exact=True).fill(HOSTILE)
    page.get_by_label("เป็นคำถาม").press("Space")
    room.presses("ส่งข้อความ", "รอคำตอบจากผู้ร้อง ถามเมื่อ")
    page.locator("#write").scroll_into_view_if_needed()
    screenshot(f"case-asked-{width}")
    answers(desk, number)
    room.chooses("checking", HOSTILE)
    page.get_by_label("บันทึกภายในของขั้นนี้").fill(HOSTILE)
    room.presses("บันทึก", "บันทึกการเปลี่ยนสถานะแล้ว")
    for _ in range(2):
        room.chooses("mediating", "นัดคุยกับร้าน")
        room.presses("บันทึก", "บันทึกการเปลี่ยนสถานะแล้ว")
    page.get_by_label("แสดงข้อมูลส่วนบุคคล เพราะ").fill(HOSTILE)
    room.presses("แสดง", "แสดงข้อมูลส่วนบุคคลถึง")
    page.locator("#line h2").scroll_into_view_if_needed()
    screenshot(f"case-line-{width}")
    room.chooses("referred", HOSTILE)
    page.get_by_label("หน่วยงาน", exact=True).select_option("fda")
    page.get_by_label("ส่งอะไรให้บ้าง").fill(HOSTILE)
    page.get_by_label("เพราะอะไร").fill(HOSTILE)
    page.get_by_label("หน่วยงาน", exact=True).scroll_into_view_if_needed()
    screenshot(f"case-referring-{width}")
    assert violations(page) == []
    room.presses("บันทึก", "บันทึกการเปลี่ยนสถานะแล้ว")
    room.chooses("closed", "จบแล้วค่ะ")
    page.get_by_label("เพื่อยืนยัน").fill(number)
    room.presses("บันทึก", "ไม่มีขั้นต่อไป")
    line = page.locator("#line").inner_text()
    # The reason, the letter, the question, two notes, a step's two, a referral's two.
    assert line.count("<script>alert(1)</script>") >= 7
    assert page.locator("#line script, #line img, #line iframe, #line svg").count() == 0


@pytest.mark.attack(61)
@ON_SQLITE
@pytest.mark.parametrize("width", SIZES)
def test_two_officers_at_once(
    address: str,
    page: Page,
    desk: Desk,
    screenshot: Callable[[str], Path],
    width: int,
    page_problems: list[str],
) -> None:
    desk.add_member("มานี", "supervisor")
    number, twice = desk.file(filer="same"), desk.file(filer="same")
    room = Room(page, address, width)
    room.logs_in()
    room.opens(number)
    other = page.context.new_page()
    first = Room(other, address, width)
    first.opens(number)
    first.chooses("checking", "รับไว้ตรวจสอบแล้วค่ะ")
    first.presses("บันทึก", "บันทึกการเปลี่ยนสถานะแล้ว")
    room.chooses("referred", "ส่งให้ อย. แล้วค่ะ")
    page.get_by_label("หน่วยงาน", exact=True).select_option("fda")
    page.get_by_label("ส่งอะไรให้บ้าง").fill("คำร้อง")
    page.get_by_label("เพราะอะไร").fill("เป็นอาหาร")
    room.presses("บันทึก", "มีคนเปลี่ยนเรื่องนี้ไปก่อนแล้ว")
    screenshot(f"case-conflict-{width}")
    assert violations(page) == []
    room.presses("อ่านแล้ว บันทึกของฉันต่อ", "บันทึกการเปลี่ยนสถานะแล้ว")
    assert page.get_by_text("อย. (1556)").count() >= 1
    room.opens(twice)
    page.get_by_role("button", name="รวมเข้ากับเรื่องนั้น").scroll_into_view_if_needed()
    page.get_by_label("ซ้ำกับเรื่อง", exact=True).select_option(number)
    screenshot(f"case-related-{width}")
    room.presses("รวมเข้ากับเรื่องนั้น", "รวมแล้ว")
    room.opens(twice)
    screenshot(f"case-merged-{width}")
    assert violations(page) == []
    room.presses("เลิกรวม", "เลิกรวมแล้ว")
    # Chromium notes each answer that is not a success.
    page_problems[:] = [each for each in page_problems if "409" not in each]


@ON_SQLITE
def test_what_to_do_beside_a_filer_in_crisis_is_read_on_a_phone(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "officer")
    number = desk.file()
    flag(desk, number, in_crisis=True)
    give(desk, number)
    room = Room(page, address, 390)
    room.logs_in()
    room.opens(number)
    page.get_by_text("คุยกับผู้ร้องอย่างใจเย็น").wait_for()
    for width, height in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        assert is_fine(page)
        page.locator("#crisis").scroll_into_view_if_needed()
        screenshot(f"crisis-{width}")
