"""A person's own data: shown, copied, consent withdrawn, erased; and nobody else's."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import select

from bot.reports.data_access.document import make_data_copy
from bot.reports.data_access.sheets import collect
from bot.reports.data_access.texts import document as copy_words
from bot.web.downloads import create_release_pages
from db.backup.archive import TABLES
from db.engine.encryption import DataEncryptionKey
from db.evidence import evidence
from db.evidence.album import packed
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, CopyLocation, StoredFile
from db.evidence.files import EvidenceFiles
from db.models.erasures import Erasure
from db.models.tables import Complaint, Conversation, Evidence, InboxEvent
from db.privacy import erasure_requests
from db.queue import conversations
from db.staff import audit
from handlers.conversations.privacy import views as privacy_views
from handlers.form.complaint import FieldName
from handlers.texts import personal_data as texts
from tests.handlers import office
from tests.handlers.chat import FRIEND, ME, Chat
from tests.handlers.conversations.small_talk.test_print_complaint import address_in, code_in, typed
from tests.handlers.forms import WHOLE_FORM, go, up_to

pytestmark = pytest.mark.both_databases

CANARY = "ทดสอบ ทนทาน"
ORIGINAL, PAGE = b"\xff\xd8\xff the picture as it came", b"\xff\xd8\xff the picture without a place"
ABOUT_PERSONS = ("conversation_id", "complaint_id", "person_hash", "player_hash")


@pytest.fixture
def at_home(chat: Chat, tmp_path: Path) -> Chat:
    """A chat whose files lie in a folder of its own."""
    chat._settings = replace(chat._settings, data_dir=tmp_path)
    chat.restart()
    return chat


def browser_of(chat: Chat) -> FlaskClient:
    app = Flask("bot.app")
    app.config.update(SECRET_KEY="only for tests")
    CSRFProtect(app)
    makers = {privacy_views.ACTION: partial(make_data_copy, chat.services)}
    app.register_blueprint(create_release_pages(chat.services, makers))
    return app.test_client()


def keeps_files(chat: Chat) -> None:
    """The fetcher had every file that is expected."""
    services = chat.services
    files = EvidenceFiles(services.settings.data_dir)
    while True:
        with services.transactions.writing() as session:
            file = evidence.lease_next(session, services.settings.data_keys, services.clock())
            if file is None:
                return
            files.write(file.stored_as, [file.key.encrypt(ORIGINAL, FILE_CONTEXT)])
            files.write(file.copied_as, [file.key.encrypt(packed([PAGE]), COPY_CONTEXT)])
            copied = CopyLocation(file.copied_as, 1, 1)
            stored = StoredFile(file.stored_as, "image/jpeg", len(ORIGINAL), "0" * 64, copied)
            assert evidence.mark_stored(session, file.id, stored, services.clock())


def copy_of(chat: Chat) -> dict[str, bytes]:
    """Ask for the copy, type its code, open the ZIP."""
    chat.types("ข้อมูลของฉัน")
    reply = chat.taps(texts.COPY_LABEL)
    sent = typed(browser_of(chat), address_in(reply), code_in(reply))
    assert sent.status_code == 200
    with zipfile.ZipFile(io.BytesIO(sent.data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_card_says_what_is_held_in_plain_words(chat: Chat) -> None:
    go(chat, WHOLE_FORM)
    (complaint,) = chat.filed()
    chat.types("คุยกับเจ้าหน้าที่")
    chat.taps("ยินยอม ให้โทรกลับ")
    chat.types("0812345678")
    text = chat.types("ขอดูข้อมูลของฉันหน่อยค่ะ").text
    for piece in (complaint.number, "รับเรื่องแล้ว", "2 ไฟล์", "รอเจ้าหน้าที่โทร", "24 พ.ย. 2569"):
        assert piece in text, (piece, text)


def test_the_copy_holds_everything_of_mine_and_the_files_as_they_came(at_home: Chat) -> None:
    go(at_home, WHOLE_FORM)
    keeps_files(at_home)
    (complaint,) = at_home.filed()
    members = copy_of(at_home)
    content = json.loads(members["data.json"])
    (row,) = content["complaints"]
    assert (row["number"], row["name"], row["amount"]) == (complaint.number, CANARY, "350.00")
    assert CANARY in members[copy_words.PAGE].decode()
    with io.StringIO(members["csv/complaints.csv"].decode("utf-8-sig"), newline="") as text:
        (from_csv,) = csv.DictReader(text)
    assert from_csv["name"] == CANARY
    pictures = {name for name in members if name.startswith("files/")}
    assert len(pictures) == 4
    assert {members[name] for name in pictures} == {ORIGINAL, PAGE}
    assert "ร้องเรียน" in json.dumps(content["messages"], ensure_ascii=False)
    assert list(at_home.services.settings.data_dir.glob("*.zip")) == []


def test_the_page_for_reading_is_short_and_holds_no_codes(at_home: Chat) -> None:
    go(at_home, WHOLE_FORM)
    keeps_files(at_home)
    (complaint,) = at_home.filed()
    number = complaint.number
    office.moves(at_home, "checking", "รับไว้ตรวจสอบแล้วค่ะ", number)
    office.asks(at_home, "พัสดุมีชื่อผู้ส่งเป็นใครคะ", number)
    at_home.types("สวัสดี")
    at_home.taps("ตอบเจ้าหน้าที่")
    at_home.types("ร้านพัดลม <สบาย>")
    at_home.types("ขอแก้เบอร์โทร 0899998888")
    at_home.types("ใช่")
    office.moves(at_home, "referred", "อย. จะติดต่อกลับค่ะ", number)
    at_home.types("คุยกับเจ้าหน้าที่")
    at_home.taps("ยินยอม ให้โทรกลับ")
    at_home.types("0812345678")
    at_home.types("ร้องเรียน")
    at_home.taps("ยินยอม เริ่มเลย")
    at_home.types("โดนหลอกให้โอนค่าตั๋วคอนเสิร์ต 2500 บาท")
    page = copy_of(at_home)[copy_words.PAGE].decode()
    for piece in (
        "<dt>เรื่องที่ส่งแล้ว</dt><dd>1 เรื่อง</dd>",
        "<dt>ไฟล์หลักฐาน</dt><dd>2 ไฟล์</dd>",
        "files/" + number,
        "แพร่",
        "350 บาท",
        "089-999-8888",
        "เบอร์ของคุณ: เดิม 081-234-5678 แก้เป็น 089-999-8888",
        "เจ้าหน้าที่: กำลังตรวจสอบ\nรับไว้ตรวจสอบแล้วค่ะ",
        "เจ้าหน้าที่ถาม: พัสดุมีชื่อผู้ส่งเป็นใครคะ",
        "คุณตอบ: ร้านพัดลม &lt;สบาย&gt;",
        "รอเจ้าหน้าที่โทร",
        "ค่าตั๋วคอนเสิร์ต",
        "<summary>ข้อความที่คุณพิมพ์",
    ):
        assert piece in page, piece
    for code in (
        "TH-54",
        "sha256",
        "webhookEventId",
        "draft",
        "deceived",
        "1970",
        "+00:00",
        "null",
    ):
        assert code not in page, code
    assert page.count("พัสดุมีชื่อผู้ส่งเป็นใครคะ") == 1
    assert page.count("รับไว้ตรวจสอบแล้วค่ะ") == 1
    assert page.count("อย. จะติดต่อกลับค่ะ") == 1


def test_the_copy_knows_nothing_of_others_and_of_the_office(at_home: Chat) -> None:
    office.file_before(at_home)
    office.moves(at_home, "checking", "กำลังดูให้ค่ะ")
    with at_home.services.transactions.writing() as session:
        found = session.scalars(select(Complaint)).one()
        known = at_home._known(session)
        assert known is not None
        step = found.steps[-1]
        step.sealed_internal_note = known.key.encrypt(
            "ร้านนี้เคยมีเรื่อง".encode(), "complaint_steps.internal_note"
        )
    at_home.who = FRIEND
    at_home.types("ความลับของเพื่อน")
    office.file_before(at_home, "RT-2222-2222")
    at_home.who = ME
    everything = b"".join(copy_of(at_home).values()).decode(errors="replace")
    assert "กำลังดูให้ค่ะ" in everything
    for other in ("ร้านนี้เคยมีเรื่อง", office.OFFICER, "ความลับของเพื่อน", "RT-2222-2222"):
        assert other not in everything


def test_the_link_is_good_once_and_only_with_the_code_of_my_chat(chat: Chat) -> None:
    reply = chat.types("ขอสำเนาข้อมูล")
    client = browser_of(chat)
    assert typed(client, address_in(reply), "000000").status_code == 200
    assert typed(client, address_in(reply), code_in(reply)).headers["Content-Type"] == (
        "application/zip"
    )
    assert typed(client, address_in(reply), code_in(reply)).status_code == 410


def test_every_column_about_persons_is_in_the_copy_or_left_out_for_a_reason(chat: Chat) -> None:
    chat.types("สวัสดี")
    with chat.services.transactions.reading() as session:
        known = chat._known(session)
        assert known is not None
        held = collect(session, chat.services.settings.data_keys, known.id)
    copied = {column.source for sheet in held.sheets for column in sheet.columns}
    about = [
        table
        for table in TABLES
        if table.name == "conversations" or any(name in table.columns for name in ABOUT_PERSONS)
    ]
    wanted = {f"{table.name}.{column.name}" for table in about for column in table.columns}
    told = {source if source.count(".") < 2 else source.rpartition(".")[0] for source in copied}
    assert wanted - told - copy_words.LEFT_OUT.keys() == set()
    assert copy_words.LEFT_OUT.keys() - wanted == set()
    assert copy_words.LEFT_OUT.keys() & told == set()


def rows_of(chat: Chat, model: type[Any]) -> list[Any]:
    with chat.services.transactions.reading() as session:
        found = list(session.scalars(select(model)))
        session.expunge_all()
    return found


def test_without_a_filed_complaint_everything_goes_at_once(at_home: Chat) -> None:
    go(at_home, up_to(FieldName.OTHER_REPORTS))
    keeps_files(at_home)
    with at_home.services.transactions.reading() as session:
        before = at_home._known(session)
        assert before is not None
    at_home.types("ลบข้อมูลของฉัน")
    said = at_home.taps(texts.ERASE_YES_LABEL).text
    assert "2 ไฟล์" in said
    (certificate,) = rows_of(at_home, Erasure)
    assert certificate.number.startswith("ER-")
    assert (certificate.conversation_id, certificate.number in said) == (before.id, True)
    (left,) = [row for row in rows_of(at_home, Conversation) if row.id == before.id]
    assert (left.chat_kind, left.sealed_state) == (conversations.ERASED, None)
    assert {row.state for row in rows_of(at_home, Evidence)} == {"removed"}
    events = [row for row in rows_of(at_home, InboxEvent) if row.conversation_id == before.id]
    assert {len(row.sealed_event) for row in events} == {30}


def test_after_erasing_the_next_message_opens_a_conversation_with_a_new_key(chat: Chat) -> None:
    def known() -> tuple[int, DataEncryptionKey]:
        with chat.services.transactions.reading() as session:
            found = chat._known(session)
            assert found is not None
            assert audit.first_break(session) is None
            return found.id, found.key

    chat.types("สวัสดี")
    old_id, old_key = known()
    chat.types("ลบข้อมูลของฉัน")
    chat.taps(texts.ERASE_YES_LABEL)
    chat.types("สวัสดี")
    new_id, new_key = known()
    assert new_id != old_id
    assert new_key != old_key


def test_with_a_filed_complaint_the_rest_goes_and_an_officer_decides(chat: Chat) -> None:
    go(chat, WHOLE_FORM)
    go(chat, up_to(FieldName.PAID))
    chat.types("ลบข้อมูลของฉัน")
    assert "30 วัน" in chat.last.text
    said = chat.taps(texts.ERASE_YES_LABEL).text
    assert "24 ธ.ค. 2569" in said
    assert "draft" not in chat.state()
    assert len(chat.filed()) == 1
    again = chat.types("ข้อมูลของฉัน")
    assert "เจ้าหน้าที่ตอบภายใน 24 ธ.ค. 2569" in again.text
    assert chat.evidence_states() == ["arriving", "arriving"]
    assert "ยกเลิกคำขอลบแล้ว" in chat.taps(texts.CANCEL_REQUEST_LABEL).text
    assert "ไม่มีคำขอลบ" in chat.forges("my-data/cancel-request").text


def test_asking_twice_keeps_the_clock_of_the_first(chat: Chat) -> None:
    go(chat, WHOLE_FORM)
    for _ in range(2):
        chat.types("ลบข้อมูลของฉัน")
        chat.types("ยืนยันลบ")
        chat.clock.now += timedelta(days=1)
    with chat.services.transactions.reading() as session:
        known = chat._known(session)
        assert known is not None
        (request,) = erasure_requests.of_person(session, known.id)
        assert (request.due_at - request.asked_at).days == 30


def test_consent_withdrawn_is_seen_in_the_history_of_what_was_filed(chat: Chat) -> None:
    go(chat, WHOLE_FORM)
    (complaint,) = chat.filed()
    chat.types("ขอถอนความยินยอม")
    reply = chat.taps(texts.WITHDRAW_YES_LABEL)
    assert f"ถอนเรื่อง {complaint.number}" in reply.labels
    assert texts.ASK_ERASE_LABEL in reply.labels
    with chat.services.transactions.reading() as session:
        found = session.scalars(select(Complaint)).one()
        assert [step.actor for step in found.steps] == ["filer", "filer"]
    assert "ถอนเพราะอะไร" in chat.taps(f"ถอนเรื่อง {complaint.number}").text


def test_two_devices_confirm_at_once_and_one_certificate_is_written(chat: Chat) -> None:
    chat.types("ลบข้อมูลของฉัน")
    chat.taps(texts.ERASE_YES_LABEL)
    again = chat.repeats()
    assert "ลบข้อมูลของคุณไหมคะ" in again.text
    assert len(rows_of(chat, Erasure)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "ขอให้ร้านลบข้อมูลของฉันได้ไหม",
        "ลบข้อมูลของฉันออกจากแอปกู้เงินยังไง",
        "ข้อมูลของฉันรั่วจากร้านค้าออนไลน์ ทำไงดี",
    ],
)
def test_questions_about_other_peoples_keeping_are_answered_as_questions(
    chat: Chat, text: str
) -> None:
    reply = chat.types(text)
    assert texts.ERASE_YES_LABEL not in reply.labels
    assert texts.COPY_LABEL not in reply.labels
