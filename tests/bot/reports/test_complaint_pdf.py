"""The printed complaint: all of it, as letters, for its own filer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.reports.complaint_pdf import ComplaintDocument, contents_of, make_complaint_pdf, render
from bot.reports.complaint_pdf import LabelledAnswer as Answer
from bot.runtime.released_files import FileRequest, NothingToRelease
from bot.runtime.transactions import Transactions
from bot.services import Services
from db.complaints import complaints
from db.complaints.complaints import StatusChange
from db.engine.encryption import IndexKey, MasterKeys
from db.export.tables import record
from db.models.tables import Complaint
from db.queue import conversations
from tests.bot import evidence_pictures
from tests.bot.engine_parts import part
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.fixtures import Desk
from tests.pdf import pictures_of, right_edge_of, sizes_of, squeezed, text_of

NOW = datetime(2026, 11, 24, 2, 15, tzinfo=UTC)
Printed = Callable[..., ComplaintDocument]


@pytest.fixture
def desk(
    transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey, tmp_path: Path
) -> Desk:
    return Desk(transactions, data_keys, index_key, tmp_path)


@pytest.fixture
def printed(desk: Desk) -> Printed:
    """Print a complaint with these answers."""

    def printed(**answers: Any) -> ComplaintDocument:
        number = desk.file(**answers)
        with desk.transactions.reading() as session:
            found = complaints.with_number(session, number)
            assert found is not None
            return contents_of(record(session, desk.data_keys, found), NOW)

    return printed


def test_parties_amounts_accounts_and_the_time_line_stand_in_their_places(printed: Printed) -> None:
    contents = printed()
    assert contents.filed == "3 พฤศจิกายน 2569 เวลา 10:00 น."
    assert contents.printed == "24 พฤศจิกายน 2569 เวลา 09:15 น."
    assert (contents.amount, contents.amount_in_words) == (
        "1,290 บาท",
        "หนึ่งพันสองร้อยเก้าสิบบาทถ้วน",
    )
    assert contents.accounts == [{"bank": "กสิกร", "number": "012-3-45678-9", "name": "สมมติ ตัวอย่าง"}]
    assert [each.value for each in contents.filer] == ["สมหญิง ตัวอย่าง", "081-234-5678", "เชียงใหม่"]
    assert [each.value for each in contents.seller] == ["ร้านหม้อดี"]
    assert [(each.when, each.what, each.note) for each in contents.timeline] == [
        ("1 พฤศจิกายน 2569", "ซื้อหรือจ่ายเงิน", "1,290 บาท"),
        ("ไม่ได้ระบุวัน", "ติดต่อร้าน", "ไม่ตอบ"),
        ("3 พฤศจิกายน 2569 เวลา 10:00 น.", "ส่งเรื่องถึงรู้ทัน", ""),
    ]


def test_without_a_payment_no_amount_is_made_up(printed: Printed) -> None:
    contents = printed(paid="not-yet", amount=None, payment_method=None, payee_account=None)
    assert (contents.amount, contents.amount_in_words, contents.accounts) == ("", "", [])
    assert "ไม่ได้จ่ายเงิน" in text_of(render(contents))


def test_steps_of_the_office_are_told_without_its_inner_notes(desk: Desk) -> None:
    number = desk.file()
    desk.add_member("คนหนึ่ง", "officer")
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        step = StatusChange("checking", 1, 1, "จะโทรหานะคะ", "ร้านนี้เคยมีเรื่อง")
        key = conversations.key_of(session, found.conversation_id, desk.data_keys)
        complaints.change_status(session, found, step, key, NOW)
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        contents = contents_of(record(session, desk.data_keys, found), NOW)
    last = contents.timeline[-1]
    assert (last.what, last.note) == ("สถานะ: กำลังตรวจสอบ", "จะโทรหานะคะ")
    text = text_of(render(contents))
    assert "จะโทรหานะคะ" in text
    assert "เคยมีเรื่อง" not in text
    assert "คนหนึ่ง" not in text


MARKUP = (
    "#eval(1)", "#read(\"contents.json\")", "*ดอก*", "_ขีด_", "$x$", "`โค้ด`", "= หัวข้อ", "- ข้อ",
    "//", "/*",
    "*/", "\\", "@อ้าง", "<ป้าย>", "~", "---", "[", "]", "{", "}", "#", "\"", "'", "...", "1.", "+", "https://a.th/#b",
    "สั่งน้ำ", "ครั้งที่แล้ว", "ร้านค้า", "5555", "\n", " ",
)  # fmt: skip


@pytest.fixture(scope="module")
def plain() -> ComplaintDocument:
    return ComplaintDocument(
        number="RT-0000-0000", filed="", printed="", status="", story=[], case=[], wanted=[],
        seller=[], filer=[], signer="", amount="", amount_in_words="", accounts=[], timeline=[],
        evidence=[],
    )  # fmt: skip


@settings(max_examples=20)
@given(st.lists(st.sampled_from(MARKUP), min_size=1, max_size=40).map("".join))
def test_nothing_that_is_typed_is_markup(plain: ComplaintDocument, typed: str) -> None:
    contents = replace(plain, story=[Answer("เล่า", typed)], seller=[Answer("ร้าน", typed)])
    assert text_of(render(contents)).count(squeezed(typed)) >= 2


def test_what_has_no_end_stays_on_the_page(plain: ComplaintDocument) -> None:
    endless = ["5" * 300, "ก" * 300, "https://a.th/" + "0" * 400, "ๆ" * 200, "─" * 200, "่" * 5]
    story = "\n".join(endless)
    account = {"bank": "ธ" * 60, "number": "1234", "name": "A" * 90}
    seller = [Answer("ร้าน", "x" * 200)]
    contents = replace(
        plain, story=[Answer("เล่า", story)], seller=seller, accounts=[account], amount="1 บาท"
    )
    pdf = render(contents)
    assert right_edge_of(pdf) <= sizes_of(pdf)[0][0] - 50


def test_only_the_filer_s_own_complaint_is_printed(desk: Desk, tmp_path: Path) -> None:
    number = desk.file()
    services = services_of(desk, tmp_path)
    with desk.transactions.reading() as session:
        complaint_id, owner = session.execute(
            select(Complaint.id, Complaint.conversation_id).where(Complaint.number == number)
        ).one()
    for wanted in (
        FileRequest(owner + 1, complaint_id),
        FileRequest(owner, complaint_id + 1),
        FileRequest(owner, None),
    ):
        with pytest.raises(NothingToRelease):
            make_complaint_pdf(services, wanted)


def test_copies_stand_beside_the_hashes_of_their_originals(desk: Desk, tmp_path: Path) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, evidence_pictures.jpeg())
    filed_evidence.add(desk, number, evidence_pictures.pdf(pages=3))
    filed_evidence.add(desk, number, evidence_pictures.bomb())
    sent = own_dossier(desk, number, tmp_path)
    text = text_of(sent)
    for row in filed_evidence.rows(desk):
        assert squeezed(f"SHA-256 {row.sha256}") in text
    assert "3หน้า" in text
    assert pictures_of(sent) == 2
    assert "หลักฐานที่1" in text
    assert "หลักฐานที่3" not in text


def test_a_copy_that_is_lost_is_left_out(desk: Desk, tmp_path: Path) -> None:
    number = desk.file()
    filed_evidence.add(desk, number, evidence_pictures.jpeg())
    (row,) = filed_evidence.rows(desk)
    desk.files.delete(row.copied_as or "")
    sent = own_dossier(desk, number, tmp_path)
    assert pictures_of(sent) == 0
    assert squeezed(f"SHA-256 {row.sha256}") in text_of(sent)


def own_dossier(desk: Desk, number: str, data_dir: Path) -> bytes:
    """The PDF of a complaint for whoever filed it."""
    with desk.transactions.reading() as session:
        found = complaints.with_number(session, number)
        assert found is not None
        wanted = FileRequest(found.conversation_id, found.id)
    return b"".join(make_complaint_pdf(services_of(desk, data_dir), wanted).content)


def services_of(desk: Desk, data_dir: Path) -> Services:
    made = part(desk.transactions, data_dir).services
    settings = replace(made.settings, data_keys=desk.data_keys, index_key=desk.index_key)
    return replace(made, settings=settings)
