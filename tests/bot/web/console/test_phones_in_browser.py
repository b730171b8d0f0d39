"""A telephone number on a staff page is tapped to call and copied by a button, once it is shown."""

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.bot.web.console.browsing import SIZES, is_fine, log_in
from tests.bot.web.console.fixtures import Desk, on_sqlite
from tests.bot.web.console.requests.test_callbacks import wants_a_call

NUMBER, SHOWN = "0812345678", "081-234-5678"


def _reveal(page: Page, reason: str) -> None:
    assert page.locator("a[href^='tel:'], [data-copy]").count() == 0
    page.get_by_label(reason).first.fill("จะโทรกลับ")
    page.get_by_role("button", name="แสดง", exact=True).first.press("Enter")
    page.get_by_role("link", name=SHOWN).first.wait_for()


@on_sqlite
def test_a_shown_number_is_called_and_copied(
    address: str, page: Page, desk: Desk, screenshot: Callable[[str], Path]
) -> None:
    desk.add_member("มานี", "officer")
    number = desk.file(phone=NUMBER, seller_phone="021234567")
    wants_a_call(desk, phone=NUMBER)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    log_in(page, address)
    for name, where, reason in (
        ("case", f"/complaints/{number}", "แสดงข้อมูลส่วนบุคคล เพราะ"),
        ("call-backs", "/call-backs", "แสดงเบอร์ เพราะ"),
    ):
        page.goto(f"{address}{where}")
        _reveal(page, reason)
        assert page.get_by_role("link", name=SHOWN).get_attribute("href") == f"tel:{NUMBER}"
        page.get_by_role("button", name=f"คัดลอก {SHOWN}").press("Enter")
        page.get_by_role("button", name="คัดลอกแล้ว").wait_for()
        assert page.evaluate("navigator.clipboard.readText()") == NUMBER
        for width, height in SIZES.items():
            page.set_viewport_size({"width": width, "height": height})
            assert is_fine(page), name
            page.get_by_role("link", name=SHOWN).scroll_into_view_if_needed()
            screenshot(f"phone-{name}-{width}")


@on_sqlite
def test_without_javascript_the_number_is_a_link_and_text(
    address: str, browser: Browser, desk: Desk
) -> None:
    desk.add_member("มานี", "officer")
    wants_a_call(desk, phone=NUMBER)
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        log_in(page, address)
        page.goto(f"{address}/call-backs")
        _reveal(page, "แสดงเบอร์ เพราะ")
        assert not page.locator("[data-copy]").is_visible()
