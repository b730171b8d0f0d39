"""The page of what people asked: everyone of the office reads it, and nothing typed runs."""

from datetime import date

import pytest
from flask.testing import FlaskClient

from db.privacy import consent_refusals
from tests.bot.reports.question_fixtures import ask, ask_for_words
from tests.bot.web.console.fixtures import Desk

pytestmark = pytest.mark.both_databases

TODAY = date(2026, 11, 3)
HOSTILE = "<script>alert(1)</script> ของไม่มา"


def test_the_page_shows_each_part(officer: FlaskClient, desk: Desk) -> None:
    ask(desk.transactions, "otp-password", TODAY, votes=["no", "no", "yes", "no"])
    ask_for_words(desk.transactions, "ตำรวจไม่รับแจ้งความต้องทำไง", TODAY)
    ask_for_words(desk.transactions, HOSTILE, TODAY)
    page = officer.get("/staff/questions").text
    for part in (
        "6 คำถาม",
        "5 ตุลาคม 2569",
        "75%",
        "3 จาก 4 เสียง",
        "police-report",
        "paying/otp-password.yaml",
    ):
        assert part in page
    assert "- &#34;ตำรวจไม่รับแจ้งความต้องทำไง&#34;" in page
    for programmers_word in ("phrasings", "ruthan kb"):
        assert programmers_word not in page
    assert "ย่อหน้าให้ตรงกัน ถ้าไม่ใช่เรื่องของเรา วางในไฟล์ที่ใกล้เคียงของโฟลเดอร์ out-of-scope" in page
    assert "&lt;script&gt;" in page
    assert "<script>" not in page


def test_the_period_stands_in_the_address(officer: FlaskClient, desk: Desk) -> None:
    ask(desk.transactions, "otp-password", date(2026, 10, 20))
    assert "1 คำถาม" in officer.get("/staff/questions").text
    assert "0 คำถาม" in officer.get("/staff/questions?days=7").text
    for days in ("90", "31", "x", "-1", ""):
        assert "1 คำถาม" in officer.get(f"/staff/questions?days={days}").text


def test_an_empty_page_says_so(officer: FlaskClient) -> None:
    page = officer.get("/staff/questions").text
    assert page.count("ยังไม่มี") == 3
    assert "(4 เรื่อง)" in page
    assert 'aria-current="page">คำถามจากผู้ใช้' in page


def test_refusals_of_consent_are_a_number_of_nobody(officer: FlaskClient, desk: Desk) -> None:
    with desk.transactions.writing() as session:
        for day in (TODAY, TODAY, date(2026, 10, 20), date(2026, 1, 1)):
            consent_refusals.count(session, day)
    assert "ไม่ยินยอมให้เก็บเรื่อง</dt><dd>3<" in officer.get("/staff/questions").text
    assert "ไม่ยินยอมให้เก็บเรื่อง</dt><dd>2<" in officer.get("/staff/questions?days=7").text
