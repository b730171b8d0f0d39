"""The menu by keyboard, and pages whose layout once fell apart, on a desk and a telephone."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from sqlalchemy import func, select, update

from db.models.tables import Complaint, StaffMember
from db.privacy import erasure_requests
from tests.bot.web.console.browsing import SIZES, is_fine, log_in
from tests.bot.web.console.fixtures import MORNING, Desk, on_sqlite

# Whether a line ends where there is no space; a letter's own marks have no place of their own.
BREAKS_WITHIN_WORD = """cell => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let line = null, before = " ";
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent;
    for (let place = 0; place < text.length; place++) {
      const range = document.createRange();
      range.setStart(walker.currentNode, place);
      range.setEnd(walker.currentNode, place + 1);
      const box = range.getBoundingClientRect();
      if (!text[place].trim()) before = " ";
      if (!box.width) continue;
      if (line !== null && box.top > line + 8 && before.trim() && text[place].trim()) return true;
      line = box.top;
      before = text[place];
    }
    before = " ";
  }
  return false;
}"""


def height(of: Locator) -> float:
    box = of.bounding_box()
    assert box is not None
    return box["height"]


def bottom_and_top(upper: Locator, lower: Locator) -> tuple[float, float]:
    above, below = upper.bounding_box(), lower.bounding_box()
    assert above is not None
    assert below is not None
    return above["y"] + above["height"], below["y"]


@on_sqlite
def test_the_rarer_pages_open_by_keyboard_and_requests_to_erase_stand_in_order(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "supervisor")
    desk.file()
    with desk.transactions.writing() as session:
        (complaint,) = session.execute(select(Complaint)).scalars()
        erasure_requests.submit(session, complaint.conversation_id, MORNING)
    log_in(page, address)
    for width, tall in SIZES.items():
        page.set_viewport_size({"width": width, "height": tall})
        page.goto(f"{address}/complaints")
        assert is_fine(page)
        keys = page.get_by_role("button", name="ปิดแป้นลัด")
        expect(keys).to_be_visible(visible=width == 1280)
        menu, erase = page.get_by_text("ดูแลระบบ"), page.get_by_role("link", name="ขอลบข้อมูล")
        expect(erase).to_be_hidden()
        menu.press("Enter")
        expect(erase).to_be_visible()
        assert is_fine(page)
        screenshot(f"console-menu-{width}")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        expect(erase).to_be_hidden()
        expect(menu).to_be_focused()
        menu.press("Enter")
        erase.press("Enter")
        page.get_by_role("heading", name="ขอลบข้อมูล").wait_for()
        assert is_fine(page)
        screenshot(f"console-erase-requests-{width}")
        (row,) = page.locator("tbody tr").all()
        assert height(row) < 0.8 * tall
        if width == 390:
            upper, lower = bottom_and_top(row.locator("td").nth(0), row.locator("td").nth(1))
            assert upper <= lower


def with_long_values(desk: Desk) -> None:
    """Adds to the queue the longest of each column: an overdue one with an owner, referred."""
    desk.add_member("เจ้าหน้าที่ผู้รับผิดชอบ ฝ่ายติดตามเรื่อง", "officer")
    desk.file(
        MORNING - timedelta(days=1500),
        kind="unseen-goods-preorder",
        amount=10**12,
        province="TH-14",
        platform="website",
    )
    desk.file(kind="data-security", province="TH-10", platform="x")
    with desk.transactions.writing() as session:
        owner = session.execute(select(func.max(StaffMember.id))).scalar_one()
        session.execute(update(Complaint).values(assigned_to=owner, status="referred"))


@on_sqlite
def test_the_queues_columns_do_not_break_within_a_word_and_fit(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "supervisor")
    desk.file(amount=12_345_678_900, province="TH-10", platform="other")
    log_in(page, address)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}/complaints")
    for cell in ("td.due", "td.when", "td.officer", "td.kind strong", "thead th >> nth=7"):
        assert page.locator(cell).evaluate(BREAKS_WITHIN_WORD) is False, cell
    with_long_values(desk)
    for width in (1280, 1024):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{address}/complaints")
        assert is_fine(page), width
        screenshot(f"console-queue-long-{width}")
    page.set_viewport_size({"width": 390, "height": 844})
    told = page.locator("tbody tr").first.evaluate(
        "row => [...row.cells].map(cell => getComputedStyle(cell, '::before').content).join()"
    )
    for label in ("ยื่นเมื่อ", "เงิน", "กำหนด", "ผู้รับผิดชอบ"):
        assert label in told
    for row in page.locator(".chips").all():
        assert height(row) < 80
    assert is_fine(page)
    screenshot("console-queue-long-390")


@on_sqlite
def test_paper_holds_the_matter_and_no_form(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "supervisor")
    number = desk.file()
    log_in(page, address)
    # As wide as the text on A4.
    page.set_viewport_size({"width": 718, "height": 1016})
    page.emulate_media(media="print")
    for where, kept in ((f"complaints/{number}", "#line"), ("complaints", "table.queue thead")):
        page.goto(f"{address}/{where}")
        expect(page.locator(kept)).to_be_visible()
        shown = page.locator("button, input, select, textarea, nav, .made-up, .btn")
        assert [each for each in shown.all() if each.is_visible()] == []
        screenshot(f"console-paper-{where.split('/')[0]}-{len(where)}")
    assert page.locator("td.number").evaluate("cell => getComputedStyle(cell).display") == (
        "table-cell"
    )


@on_sqlite
def test_a_placeholder_keeps_its_tone_marks(address: str, page: Page, desk: Desk) -> None:
    desk.add_member("มานี", "supervisor")
    log_in(page, address)
    for width, height_ in SIZES.items():
        page.set_viewport_size({"width": width, "height": height_})
        page.goto(f"{address}/complaints")
        cut = page.locator("#search").evaluate(
            "box => getComputedStyle(box, '::placeholder').overflowY"
        )
        assert cut == "visible"
        assert is_fine(page)
