"""Steps of every browser test of the console: log in, and check a page."""

from playwright.sync_api import Page

from tests.accessibility import violations
from tests.bot.web.console.fixtures import PASSWORD

SIZES = {1280: 900, 390: 844}


def log_in(page: Page, address: str, name: str = "มานี") -> None:
    """Opens the console at `address` as the member of that name."""
    page.goto(f"{address}/login")
    page.get_by_label("ชื่อผู้ใช้").fill(name)
    page.get_by_label("รหัสผ่าน").fill(PASSWORD)
    page.get_by_role("button", name="เข้าสู่ระบบ").click()
    page.get_by_role("button", name="ออกจากระบบ").wait_for()


def fits(page: Page) -> bool:
    """True if nothing is wider than the window, once the stylesheet is there."""
    page.wait_for_load_state()
    narrow: bool = page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return narrow


def is_fine(page: Page) -> bool:
    """True if axe finds nothing and nothing is wider than the window."""
    assert violations(page) == []
    return fits(page)
