"""The page where anyone checks something: its answers, what it keeps, repeats and refuses."""

import logging
import re
from html.parser import HTMLParser

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFProtect
from werkzeug.test import TestResponse

from bot.web.check_page import create_check_page
from bot.web.error_pages import show_errors
from bot.web.security_headers import HEADERS
from handlers.conversations.checking import texts
from handlers.conversations.checking.texts import acts
from knowledge_base import KnowledgeBase
from knowledge_base.checking.checker import LONGEST
from knowledge_base.content.library import Library
from tests.bot.web.console.fixtures import token

DANGER = "Kerry: พัสดุของท่านตีกลับ ยืนยันที่อยู่และชำระ 15 บาท https://kerry-th.example-77.top/pay?id=5 ด่วน"
BANK = "ธนาคารกสิกรไทยแจ้ง บัญชีถูกระงับ ยืนยันที่ https://kbank.example-77.top ใส่รหัส OTP"
ACCOUNT = "เช็คบัญชี 123-4-56789-0 กสิกร"


class Links(HTMLParser):
    """The targets of a page's links, and the tags that it holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.to: list[str] = []
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.to += [value or "" for name, value in attrs if tag == "a" and name == "href"]


@pytest.fixture(scope="module")
def client(library: Library) -> FlaskClient:
    known = KnowledgeBase(library)
    app = Flask("bot.app")
    app.config.update(SECRET_KEY="only for tests", PROPAGATE_EXCEPTIONS=False)
    CSRFProtect(app)
    app.register_blueprint(create_check_page(lambda: known))
    show_errors(app)
    return app.test_client()


def sent(client: FlaskClient, **form: str) -> TestResponse:
    """Send the form as a browser would."""
    return client.post("/check", data={**form, "csrf_token": token(client.get("/check"))})


def said(page: TestResponse) -> str:
    """The words of a page."""
    return " ".join(re.sub("<[^>]*>", " ", page.text).split())


def test_the_empty_page_asks_for_anything_and_runs_no_script(client: FlaskClient) -> None:
    page = client.get("/check?text=%E0%B9%82%E0%B8%AD%E0%B8%99")
    assert page.status_code == 200
    assert f'maxlength="{LONGEST}"' in page.text
    assert texts.INVITE_TITLE in page.text
    assert "โอนก่อน" not in page.text
    assert not Links(page.text).tags & {"script", "iframe", "img", "style"}
    for header, value in HEADERS.items():
        assert page.headers[header] == value


def test_the_largest_answer_is_small(client: FlaskClient) -> None:
    page = sent(client, text=DANGER * 200)
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text)
    assert len(files) == 4
    sizes = [len(client.get(file, buffered=True).data) for file in files]
    assert len(page.data) + sum(sizes) < 100_000


def test_danger_comes_first_with_what_to_do_why_and_what_was_not_looked_at(
    client: FlaskClient,
) -> None:
    page = sent(client, text=DANGER)
    words = said(page)
    assert page.status_code == 200
    order = [
        words.index(each)
        for each in (texts.VERDICTS["danger"] + ": " + acts.LINK.do, "ทำไม", acts.LINK.loss)
    ]
    assert order == sorted(order)
    assert texts.NOT_LOOKED_AT["page-not-opened"] in words
    assert texts.NOT_LOOKED_AT["no-complaints-list"] in words
    links = Links(page.text).to
    assert "tel:1441" in links
    assert "#gone" in links
    assert 'id="gone"' in page.text
    assert "tel:0-2888-8888" in links
    assert acts.LINK.done in words


def test_no_link_of_the_text_can_be_pressed(client: FlaskClient) -> None:
    page = sent(client, text=DANGER)
    assert "example-77.top" not in page.text
    assert "kerry-th[.]example-77[.]top/pay?id=5" in page.text
    assert "ยืนยันที่อยู่และชำระ" not in page.text.partition("<textarea")[2].partition("</textarea>")[0]
    for link in Links(page.text).to:
        assert link == "/" or link.startswith(("tel:", "#", "https://")), link
        assert "example-77" not in link


def test_the_real_site_is_a_link_where_it_is_known(client: FlaskClient) -> None:
    page = sent(client, text=BANK)
    assert texts.VERDICTS["danger"] in said(page)
    assert "https://kasikornbank.com" in Links(page.text).to
    assert Links(page.text).to.index("tel:0-2888-8888") == 0


def test_an_account_leads_to_where_it_can_be_looked_up(client: FlaskClient) -> None:
    page = sent(client, text=ACCOUNT)
    assert texts.UNKNOWN_TITLES["account"] in said(page)
    assert {"https://chaladohn.com", "https://blacklistseller.com"} <= set(Links(page.text).to)
    assert "123-4-56789-0" not in page.text


def test_a_name_alone_asks_which_signs_were_met(client: FlaskClient) -> None:
    page = sent(client, text="ร้านหม้อดี")
    assert texts.UNKNOWN_TITLES[""] in said(page)
    for code, label in texts.SIGNS:
        assert f'name="sign" value="{code}">{label}</button>' in page.text
    met = said(sent(client, sign="way-hurry"))
    assert f"{texts.VERDICTS['caution']}: {acts.PAY.do}" in met
    for none in ("none", "<script>alert(1)</script>", "asks-app"):
        page = sent(client, sign=none)
        assert texts.NONE_TITLE in said(page)
        assert "ข้างล่าง" not in said(page)
        assert "script" not in Links(page.text).tags


def test_signs_of_a_real_site_are_never_called_safe(client: FlaskClient) -> None:
    words = said(sent(client, text="https://www.dbd.go.th/news/1"))
    assert texts.GOOD_TITLE in words
    assert "ปลอดภัย" not in words
    assert "ของแท้" not in words


def test_nothing_is_said_of_nothing(client: FlaskClient) -> None:
    for text in ("", " \r\n\t "):
        page = sent(client, text=text)
        assert "ยังไม่เห็นข้อความ" in said(page)
        assert 'aria-describedby="wrong"' in page.text


def test_the_longest_text_is_read_and_a_longer_one_refused(client: FlaskClient) -> None:
    lines = "กกกก\r\n" * (LONGEST // 5 - 1) + "กกกกก"
    for read in (lines, "ก" * LONGEST):
        assert texts.TOO_LONG not in said(sent(client, text=read))
    page = sent(client, text="ก" * (LONGEST + 1))
    assert texts.TOO_LONG in said(page)
    assert "กกก" not in page.text
    assert len(page.data) < 20_000


@pytest.mark.parametrize(
    "hostile",
    [
        '<script>alert("x")</script> ให้โอนค่าธรรมเนียมก่อน <img src=x onerror=alert(1)> จึงจะได้รับรางวัล',
        '"><a href="https://example-77.top">กดรับเงิน</a> บอกรหัส OTP ให้เจ้าหน้าที่ธนาคาร',
        "https://example-77.top/<script>alert(1)</script>",
        "https://example-77.top/{{7*7}}?a='onclick='x {owner} {0} %s",
        "\0\x1b[31m\u202e ให้ลงแอป \ufffe AnyDesk \U0001f600",
    ],
)
def test_hostile_texts_are_words_and_nothing_else(client: FlaskClient, hostile: str) -> None:
    page = sent(client, text=hostile)
    assert page.status_code == 200
    found = Links(page.text)
    assert not found.tags & {"script", "img"}
    assert "example-77.top" not in page.text
    assert not [link for link in found.to if "example-77" in link]
    assert "49" not in page.text.partition("ลิงก์ที่เห็น")[2].partition("</p>")[0]


def test_a_forged_form_is_refused(client: FlaskClient) -> None:
    page = client.post("/check", data={"text": DANGER})
    assert page.status_code == 400
    assert "kerry" not in page.text


def test_nothing_of_a_text_is_written_down(
    client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    page = sent(client, text=DANGER)
    assert "kerry-th" not in caplog.text
    assert "พัสดุ" not in caplog.text
    assert "Location" not in page.headers
    assert page.headers["Cache-Control"] == "no-store"
    assert "kerry-th" not in str(page.headers)
    assert "kerry-th" not in client.get("/check").text
