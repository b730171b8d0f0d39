"""The pages that need no login, on a telephone: read by axe, and walked by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask, render_template
from flask_wtf.csrf import CSRFProtect
from playwright.sync_api import Page, Route, expect

from bot.reports import open_data
from bot.reports.data_access import page as data_access_page
from bot.reports.data_access.page import PageSection
from bot.reports.data_access.texts import page as page_words
from bot.reports.publishing.site import Site
from bot.runtime.transactions import Transactions
from bot.web.check_page import create_check_page
from bot.web.downloads import create_release_pages
from bot.web.error_pages import show_errors
from bot.web.public_site import create_public_site
from db.engine.encryption import IndexKey, MasterKeys
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from tests.bot.engine_parts import part
from tests.bot.evidence_pictures import jpeg
from tests.bot.reports.filed_month import NEXT_MONTH, OCTOBER, file_october
from tests.bot.reports.publishing.sent_alerts import ALERTS, PICTURE
from tests.bot.web.console.browsing import is_fine
from tests.bot.web.console.fixtures import Desk, on_sqlite
from tests.bot.web.console.keyboard import out_of_reach

pytestmark = pytest.mark.every_push

ADDRESS = "http://localhost"
PUBLIC = {
    "home": "/",
    "urgent": "/topics/just-transferred/",
    "topic": "/topics/check-seller/",
    "search": "/search/",
    "sellers": "/sellers/",
    "agencies": "/agencies/",
    "open-data": "/open-data/",
    "referral": "/agencies/referral/",
    "embed": "/embed/check-seller/",
    "alerts": "/alerts/",
    "alert": "/alerts/7/",
}
CHECKED = {
    "danger": "กสิกรไทยแจ้ง บัญชีถูกระงับ ยืนยันที่ https://kbank.example-77.top/login ใส่รหัส OTP ด่วน",
    "caution": "https://bit.ly/3abcdef",
    "ok-signs": "https://www.dbd.go.th/news/1",
    "unknown": "https://example.com/gift",
}


@on_sqlite
def test_each_page_fits_a_telephone_and_shows_where_the_focus_is(
    page: Page,
    transactions: Transactions,
    tmp_path: Path,
    screenshot: Callable[[str], Path],
    page_problems: list[str],
) -> None:
    app = Flask("bot.app")
    app.config["SECRET_KEY"] = "only for tests"
    CSRFProtect(app)
    app.register_blueprint(create_release_pages(part(transactions, tmp_path).services, {}))
    show_errors(app)
    _answer(page, app)
    page.set_viewport_size({"width": 390, "height": 844})
    for name, path in (("release", "/files/abc"), ("not-found", "/nowhere")):
        page.goto(f"{ADDRESS}{path}")
        assert is_fine(page), name
        assert out_of_reach(page) == [], name
        page.get_by_role("button" if name == "release" else "link").first.focus()
        screenshot(f"public-{name}-390")
    page.goto(f"{ADDRESS}/files/abc")
    page.get_by_label("รหัส 6 หลัก").fill("123456")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="ลิงก์นี้ใช้ไม่ได้แล้ว")).to_be_visible()
    assert is_fine(page)
    assert len(page_problems) == 2, page_problems
    # The browser writes down what was not found or is gone.
    page_problems.clear()


def test_a_check_is_asked_and_answered_on_a_telephone(
    page: Page, library: Library, screenshot: Callable[[str], Path]
) -> None:
    known = KnowledgeBase(library)
    app = Flask("bot.app")
    app.config["SECRET_KEY"] = "only for tests"
    CSRFProtect(app)
    app.register_blueprint(create_check_page(lambda: known))
    _answer(page, app)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{ADDRESS}/check")
    assert is_fine(page)
    screenshot("public-check-390")
    page.get_by_text("เบอร์ธนาคารของฉัน").click()
    expect(page.get_by_role("link", name="กสิกรไทย 0-2888-8888")).to_be_visible()
    assert is_fine(page)
    assert out_of_reach(page) == []
    for verdict, text in CHECKED.items():
        page.get_by_role("textbox").fill(text)
        page.get_by_role("button", name="เช็คเลย").press("Enter")
        expect(page.locator(f"h1.{verdict}")).to_be_in_viewport(ratio=1)
        assert is_fine(page), verdict
        screenshot(f"public-check-{verdict}-390")
        assert out_of_reach(page) == [], verdict
    page.get_by_role("textbox").fill("ร้านหม้อดี")
    page.get_by_role("button", name="เช็คเลย").click()
    page.get_by_role("button", name="เร่งให้รีบโอน").click()
    expect(page.locator("h1.caution")).to_be_visible()
    page.get_by_role("link", name="โอนไปแล้ว").click()
    expect(page.get_by_role("link", name="โทร 1441").last).to_be_in_viewport()


@on_sqlite
def test_the_public_site_is_read_ticked_and_searched(
    page: Page,
    library: Library,
    transactions: Transactions,
    data_keys: MasterKeys,
    index_key: IndexKey,
    tmp_path: Path,
    screenshot: Callable[[str], Path],
    page_problems: list[str],
) -> None:
    known = KnowledgeBase(library)
    file_october(Desk(transactions, data_keys, index_key))
    open_data.publish(transactions, OCTOBER, tmp_path, "clock", NEXT_MONTH)
    months = open_data.releases(tmp_path)
    published = Site(known, ADDRESS, "/check", "/staff", "@ruthan", months, ALERTS)
    app = Flask("bot.app")
    pictures = {(7, PICTURE.sha256): jpeg()}
    app.register_blueprint(
        create_public_site(
            lambda: known, lambda _: published, None, alert_picture=lambda *of: pictures.get(of)
        )
    )
    _answer(page, app)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        for name, path in PUBLIC.items():
            page.goto(f"{ADDRESS}{path}")
            assert is_fine(page), name
            assert out_of_reach(page) == [], name
            screenshot(f"site-{name}-{width}")
    page.goto(f"{ADDRESS}/alerts/7/")
    assert page.get_by_role("img").evaluate("each => each.naturalWidth") == PICTURE.width
    page.goto(f"{ADDRESS}/search/")
    page.get_by_role("searchbox").fill("ของไม่มา")
    expect(page.get_by_role("link", name="จ่ายเงินแล้วไม่ได้ของ")).to_be_visible()
    expect(page.get_by_role("link", name="ตรวจสอบร้านค้าออนไลน์ก่อนซื้อ")).to_be_hidden()
    assert is_fine(page)
    page.get_by_role("searchbox").fill("qqqqqq")
    expect(page.get_by_text("ยังไม่เจอค่ะ")).to_be_visible()
    page.goto(f"{ADDRESS}/sellers/")
    for box in page.get_by_role("checkbox").all():
        expect(page.get_by_text("ติ๊กครบแล้วค่ะ")).to_be_hidden()
        box.check()
    expect(page.locator(".missing:visible")).to_have_count(0)
    expect(page.get_by_text("ติ๊กครบแล้วค่ะ")).to_be_visible()
    assert page_problems == []


def test_the_copy_of_ones_own_data_opens_by_keyboard(
    page: Page, screenshot: Callable[[str], Path]
) -> None:
    app = Flask("bot.app")
    messages = PageSection("ข้อความ", lines=(("5 พ.ย. 2569", "สวัสดี"),), folded=True)
    account = PageSection("บัญชี", facts=(("ภาษา", "ไทย"),), folded=True)
    held = data_access_page.SummaryPage((("เรื่องที่ส่งแล้ว", "1 เรื่อง"),), (messages, account))
    with app.app_context():
        written = render_template("my_data.html", title="ข้อมูล", page=held, words=page_words)
    page.set_viewport_size({"width": 390, "height": 844})
    page.set_content(written)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("สวัสดี")).to_be_visible()
    assert is_fine(page)
    assert out_of_reach(page) == []
    page.locator("summary").first.focus()
    screenshot("public-my-data-390")


def _answer(page: Page, app: Flask) -> None:
    """The application answers this page without a port."""
    client = app.test_client()

    def answer(route: Route) -> None:
        asked = route.request
        with client.open(
            asked.url.removeprefix(ADDRESS),
            method=asked.method,
            data=asked.post_data_buffer,
            content_type=asked.headers.get("content-type"),
            headers={"Referer": asked.headers.get("referer", "")},
        ) as told:
            route.fulfill(status=told.status_code, headers=dict(told.headers), body=told.data)

    page.route(f"{ADDRESS}/**", answer)
