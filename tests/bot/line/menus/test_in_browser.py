"""The published menus on a phone: tabs, menus of one's own, and what a screen reader is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.line.client import Done, LineClient
from bot.line.menus.api import RichMenuApi
from bot.line.menus.pictures import all_pages
from bot.line.menus.setup import set_up
from tests.accessibility import violations
from tests.bot.served_line import TOKEN, ServedLine, served_line
from tests.browser import SCREENSHOTS

pytestmark = pytest.mark.browser

ASK_TAB, MINE_TAB = "ถามและเช็ค", "เรื่องของฉัน"


@pytest.fixture
def line(tmp_path: Path) -> Iterator[ServedLine]:
    shown = [page for page in all_pages() if page.person.name in ("th-new", "th-draft", "en-new")]
    with served_line(tmp_path) as served:
        set_up(LineClient(TOKEN, served.api_base), shown)
        yield served


@pytest.fixture
def phone(line: ServedLine, page: Page) -> Locator:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{line.api_base}/")
    first = page.locator(".phone").first
    first.get_by_role("button", name="เพิ่มเพื่อน", exact=True).click()
    return first


def area(phone: Locator, label: str) -> Locator:
    return phone.get_by_role("button", name=label, exact=True)


def test_tabs_are_switched_by_finger_and_by_keyboard(phone: Locator, page: Page) -> None:
    expect(area(phone, "ถามเรื่องซื้อของ")).to_be_visible()
    expect(phone.locator(".menu-area")).to_have_count(7)
    area(phone, MINE_TAB).click()
    expect(area(phone, "ติดตามเรื่อง")).to_be_visible()
    expect(area(phone, "ถามเรื่องซื้อของ")).to_have_count(0)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "menu_mine_390.png")
    expect(area(phone, ASK_TAB)).to_be_focused()
    page.keyboard.press("Enter")
    expect(area(phone, "เช็คก่อนจ่าย")).to_be_visible()
    expect(phone.locator(".row-mine")).to_have_count(0)


def test_areas_are_large_and_named_and_axe_finds_nothing(phone: Locator, page: Page) -> None:
    expect(area(phone, "ถามเรื่องซื้อของ")).to_be_visible()
    for shown in phone.locator(".menu-area").all():
        box = shown.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44
        assert shown.get_attribute("aria-label")
    assert violations(page) == []
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "menu_ask_390.png")
    page.set_viewport_size({"width": 1280, "height": 900})
    assert violations(page) == []
    page.screenshot(path=SCREENSHOTS / "menu_ask_1280.png")


def test_a_menu_of_ones_own_comes_and_goes_while_one_looks(
    phone: Locator, line: ServedLine
) -> None:
    client = LineClient(TOKEN, line.api_base)
    aliases = RichMenuApi(client).aliases()
    user = next(each["id"] for each in line.people.get("/users") if each["friend"])
    expect(area(phone, "ถามเรื่องซื้อของ")).to_be_visible()
    assert isinstance(client.link_menu([user], aliases["ruthan-th-draft-mine"]), Done)
    expect(area(phone, "ทำต่อ")).to_be_visible()
    area(phone, ASK_TAB).click()
    area(phone, MINE_TAB).click()
    expect(area(phone, "ทำต่อ")).to_be_visible()
    assert isinstance(client.link_menu([user], aliases["ruthan-en-new-ask"]), Done)
    expect(area(phone, "Check before paying")).to_be_visible()
    assert isinstance(client.link_menu([user], None), Done)
    expect(area(phone, "เช็คก่อนจ่าย")).to_be_visible()
