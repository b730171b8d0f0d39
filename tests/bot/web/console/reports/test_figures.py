"""The page of figures and its paper: what they count, for whom, and what is written down."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from bot.web.console.texts import figures as texts
from tests.bot.web.console.fixtures import MORNING, Desk, as_role, audited, log_in, post
from tests.pdf import squeezed, text_of

pytestmark = pytest.mark.both_databases

LONG_AGO = MORNING - timedelta(days=40)
OCTOBER = datetime(2026, 10, 10, 3, 0, tzinfo=UTC)


@pytest.fixture
def filed(desk: Desk) -> Desk:
    """Two of these thirty days, one without an amount, and one before them."""
    desk.file()
    desk.file(platform="shopee", province="TH-90", paid="not-yet", amount=None)
    desk.file(LONG_AGO, kind="late-delivery")
    return desk


def test_the_page_counts_the_last_thirty_days_and_says_over_whom(
    officer: FlaskClient, filed: Desk
) -> None:
    page = officer.get("/staff/numbers").text
    for said in (
        "2 เรื่อง",
        "ยื่นตั้งแต่ 5 ตุลาคม 2569, ยื่นถึง 3 พฤศจิกายน 2569",
        'value="5/10/2569"',
        "1,290.00 บาท",
        "จาก 1 เรื่องที่บอกจำนวนเงิน",
        "ร้อยละคิดจาก 1 เรื่องที่ตอบคำถามนี้ อีก 1 เรื่องไม่ได้ตอบหรือไม่ต้องตอบ",
        "1 (50.0%)",
        "สงขลา 1 (50.0%)",
        "<td>2</td><td>100.0%</td><td>1,290.00</td>",
    ):
        assert said in page, said
    assert page.count('<svg class="chart"') == 6
    assert page.count("<details>") == 6
    assert "เชียงราย</th>" not in page


def test_percentages_say_that_they_count_who_told_no_channel_yet(
    officer: FlaskClient, filed: Desk
) -> None:
    filed.file(platform=None)
    page = officer.get("/staff/numbers").text
    assert "ร้อยละคิดจากทั้งหมด 3 เรื่อง ในนี้ยังไม่ได้บอก 1 เรื่อง" in page
    assert texts.CRIMES_HAVE_NO_PLATFORM in page
    assert "ร้อยละคิดจาก 3 เรื่องที่ตอบคำถามนี้" in page


def test_the_filter_stands_in_the_address(officer: FlaskClient, filed: Desk) -> None:
    for query, count in (
        ("platform=shopee", "1 เรื่อง"),
        ("first=1/9/2569", "3 เรื่อง"),
        ("last=30/9/2569", "1 เรื่อง"),
        ("first=1/1/2566&last=31/12/2566", "0 เรื่อง"),
        ("first=1 พฤศจิกายน 2569", "2 เรื่อง"),
    ):
        page = officer.get(f"/staff/numbers?{query}")
        assert page.status_code == 200
        assert f'<p class="count">{count}' in page.text, query
    assert "จำนวนเรื่องต่อเดือน" in officer.get("/staff/numbers?first=1/1/2566").text
    assert "platform=shopee" in officer.get("/staff/numbers?platform=shopee").text
    wrong = officer.get("/staff/numbers?first=31/11/2569").text
    assert "อ่านวันที่ไม่ได้" in wrong
    assert 'value="31/11/2569"' in wrong
    assert "<svg" not in wrong
    assert '<p class="count">' not in wrong


def test_a_unit_counts_its_own_and_an_auditor_none(app: Flask, filed: Desk) -> None:
    filed.add_unit("เหนือ", ("TH-50",))
    filed.add_member("ปิติ", "supervisor", "เหนือ")
    client = app.test_client()
    log_in(client, "ปิติ")
    page = client.get("/staff/numbers").text
    assert "หน่วยงาน: เหนือ" in page
    assert '<p class="count">1 เรื่อง' in page
    auditor = as_role(app, filed, "auditor")
    assert auditor.get("/staff/numbers").status_code == 403
    assert "ตัวเลข</a>" not in auditor.get("/staff/audit").text


def test_the_paper_of_a_month_hides_small_counts_and_is_written_down(
    app: Flask, desk: Desk
) -> None:
    for place in range(17):
        desk.file(OCTOBER, kind="deceived" if place < 9 else "late-delivery")
    desk.file(OCTOBER, kind="other", province="TH-90", amount=999_999_00)
    desk.file()
    client = as_role(app, desk, "exporter")
    given = _paper(client, month="2026-10", reason="ประชุมเดือนตุลาคม", first="1/11/2569")
    assert given.mimetype == "application/pdf"
    assert "ruthan-numbers-2026-10.pdf" in given.headers["Content-Disposition"]
    paper = text_of(given.data)
    for said in (
        "สำนักงานคณะกรรมการคุ้มครองผู้บริโภค",
        "เรื่องร้องเรียนประจำเดือนตุลาคม 2569",
        "ยื่นตั้งแต่ 1 ตุลาคม 2569, ยื่นถึง 31 ตุลาคม 2569",
        "18 เรื่อง",
        "จัดทำโดย คน exporter เมื่อ 3/11/2569 10:00",
        "ถูกหลอกลวง 9 50.0% 11,610.00",
        "ที่เขียนว่า ไม่แสดง คือกลุ่มที่มี 1 ถึง 4 เรื่อง ซ่อนไว้เพราะอาจรู้ว่าเป็นใคร",
    ):
        assert squeezed(said) in paper, said
    # One, and that by which it could be reckoned.
    for hidden in ("อื่น ๆ", "ส่งของล่าช้า", "สงขลา", "เชียงใหม่"):
        assert squeezed(f"{hidden} ไม่แสดง ไม่แสดง ไม่แสดง") in paper, hidden
    assert "999,999.00" not in paper
    # Nine less one would be the paper of its own.
    for kind, is_told in (("late-delivery", False), ("deceived", True)):
        own = _paper(client, month="2026-10", reason="ประชุมเดือนตุลาคม", kind=kind)
        assert ("ร้อยละ" in text_of(own.data)) is is_told
    assert audited(desk)[-3] == (
        "คน exporter",
        "export pdf",
        "numbers 2026-10; 18 complaints",
        "ประชุมเดือนตุลาคม",
    )


def test_a_paper_of_less_than_five_says_only_that(app: Flask, filed: Desk) -> None:
    filed.add_unit("ใต้ <b>", ("TH-90",))
    filed.add_member("ปิติ", "supervisor", "ใต้ <b>")
    client = app.test_client()
    log_in(client, "ปิติ")
    paper = text_of(_paper(client, month="2026-11", reason="ประชุม", platform="shopee").data)
    assert squeezed("เดือนนี้มีน้อยกว่า 5 เรื่อง จึงซ่อนตัวเลขทั้งหมดไว้") in paper
    assert squeezed("หน่วยงาน: ใต้ <b>") in paper
    assert "ร้อยละ" not in paper
    *_, (_, _, thing, _) = audited(filed)
    assert thing == "numbers 2026-11; 1 complaints; platform=shopee; unit=ใต้ <b>"


def test_no_paper_without_a_reason_or_of_no_month(officer: FlaskClient, desk: Desk) -> None:
    for month, reason, problem in (
        ("2026-10", " ", "พิมพ์เหตุผลก่อน"),
        ("2026-12", "ประชุม", "เลือกเดือนของรายงาน"),
        ("", "ประชุม", "เลือกเดือนของรายงาน"),
    ):
        refused = _paper(officer, month=month, reason=reason, kind="deceived")
        assert refused.status_code == 422
        assert problem in refused.text
        assert 'selected value="deceived"' in refused.text
    assert [action for _, action, _, _ in audited(desk)] == ["login"]


def _paper(client: FlaskClient, **data: str) -> TestResponse:
    return post(client, "/staff/numbers", "/staff/numbers/pdf", **data)


@pytest.mark.parametrize(
    ("time", "said"),
    [
        (timedelta(hours=7, minutes=30), "7.5 ชั่วโมง"),
        (timedelta(days=2), "2.0 วัน"),
        (timedelta(days=15.96), "16.0 วัน"),
    ],
)
def test_how_long_it_took_is_said_to_a_tenth(time: timedelta, said: str) -> None:
    assert texts.lasted(time) == said
