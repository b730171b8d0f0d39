"""Whatever people do on the way to a complaint, it stays one, and holds what they confirmed."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.reports.complaint_columns import complaint_columns
from db.export.tables import Record
from db.models.tables import Complaint
from handlers.form.complaint import FORM
from handlers.form.field_types import MAX_FILES
from handlers.messages.event import AudioMessage, FileMessage, LocationMessage, StickerMessage
from handlers.messages.reply import Call, ChoosePicture, Copy, Open, TakePicture
from handlers.records.facts import UNTOLD
from handlers.state.draft import CONFIRM_CANCEL, CONSENT, PREFILL, REVIEW, Draft
from handlers.texts import SKIPPED
from knowledge_base import KnowledgeBase
from tests.handlers.form.test_form import value_of
from tests.handlers.journey import DATA_KEYS, Journey, memory, rows_of
from tests.handlers.victim import Victim
from tests.lanes import examples

JOURNEYS = examples(200, everywhere=2_000)
CANNOT_BE_PRESSED = (Call, Copy, Open, TakePicture, ChoosePicture)
KEPT = timedelta(days=7)
SAID = (
    "ร้องเรียน",
    "ยินยอม",
    "ไม่ยินยอม",
    "ย้อนกลับ",
    "ข้าม",
    "หยุดไว้ก่อน",
    "ทำต่อ",
    "ยกเลิก",
    "ลบเลย",
    "ใช่ค่ะ",
    "ไม่",
    "ดูสรุป",
    "แก้ชื่อร้าน",
    "แก้ราคาเป็น 950",
    "พิมพ์ผิด 1,500",
    "ไม่ใช่ๆ 2,355",
    "950 ไม่ใช่ 1,290",
    "แก้วันที่ซื้อ",
    "พอแล้ว",
    "หมดแล้วค่ะ",
    "ส่ง",
    "ถูกต้อง",
    "เหมือนเดิม",
    "สวัสดีค่ะ",
    "ขอบคุณค่ะ",
    "ร้องเรียนต้องเสียเงินไหม",
    "1,290",
    "เมื่อวาน",
    "มีนา",
    "จำไม่ได้",
    "0812345678",
    "เบอร์นี้ของลูกสาว",
    "แพร่",
    "เฟส",
    "โอนแล้ว",
    "คืนเงิน",
    "โดนเพจหลอก สั่งพัดลม ร้านชื่อ พัดลมสมมุติ โอนไป 1,290 เมื่อวาน แล้วบล็อก",
    "ร้าน Baan Somsuk ราคา 590",
    "กสิกร 123-4-56789-0",
    "มีอีกบัญชีนึง",
    "เอ้ย 123-4-56789-1 ต่างหาก",
    "a@example.com",
    "@shop.example",
    "😭",
    "…",
    "ไปดูมาแล้วเขาไม่ให้",
    "ทดสอบ ตัวอย่าง",
    "จะแจ้งร้านเดิม อีกออเดอร์",
    "เอ๊ะ มันเข้ายัง",
    "ถ่ายไม่เป็น",
    "หนูอายุ 16 ค่ะ",
    "เขาขอเลขบัตร 1103700000003 ไปด้วยค่ะ",
    "otp 482913",
    "ทาครีมแล้วหน้าขึ้นผื่นแดง ร้านไม่รับคืน",
    "ต้องไปหาที่ไหนไหม",
    "asdf",
    "เหี้ย ถามอะไรนักหนา",
    "โทแล้ว เขาให้เลข 12345",
    "ไม่รุ้",
    "ชื่อ ทดสอบ ตัวอย่าง อยู่เชียงใหม่ โทร 081-234-5678 ค่ะ",
)
OTHER_THINGS = (
    StickerMessage(),
    LocationMessage(),
    LocationMessage("ตลาดตัวอย่าง จ.นครปฐม"),
    AudioMessage(),
    FileMessage("9", "x.exe", 1),
)
deeds = st.one_of(
    st.tuples(st.just("next"), st.just(0)),
    st.tuples(st.just("next"), st.just(0)),
    st.tuples(st.just("new button"), st.integers(0, 12)),
    st.tuples(st.just("any button"), st.integers(0, 999)),
    st.tuples(st.just("say"), st.integers(0, len(SAID) - 1)),
    st.tuples(st.just("picture"), st.just(0)),
    st.tuples(st.just("other"), st.integers(0, len(OTHER_THINGS) - 1)),
    st.tuples(st.just("unsend"), st.integers(0, 99)),
    st.tuples(st.just("repeat"), st.just(0)),
    st.tuples(st.just("late"), st.integers(0, 999)),
    st.tuples(st.just("wait"), st.sampled_from((1, 30, 200))),
)


@pytest.fixture(scope="module")
def memory_session() -> Iterator[Session]:
    with memory() as session:
        yield session


def do(journey: Journey, deed: str, choice: int) -> None:
    """Do one action of a person who may do anything."""
    buttons = [each for each in journey.buttons if not isinstance(each, CANNOT_BE_PRESSED)]
    if deed == "say":
        journey.types(SAID[choice])
    elif deed == "picture":
        journey.sends_picture()
    elif deed == "other":
        journey.does(OTHER_THINGS[choice])
    elif deed == "unsend" and journey.sent:
        journey.unsends(choice)
    elif deed == "repeat" and journey.last is not None:
        journey.repeats()
    elif deed == "wait":
        journey.now += timedelta(hours=choice)
    elif deed in ("any button", "late", "new button") and buttons:
        latest = buttons[-13:] if deed == "new button" else buttons
        journey.presses(latest[choice % len(latest)])
    elif deed == "next" and (journey.draft is None or not journey.draft.paused):
        Victim(journey).takes_a_step()


def assert_consistent(journey: Journey) -> None:
    """Check that the stored draft is one that may be."""
    draft = journey.draft
    if draft is None:
        return
    names = {field.name for field in FORM.fields}
    assert draft.asking in {*names, CONSENT, PREFILL, REVIEW, CONFIRM_CANCEL}
    assert set(draft.known) <= names
    assert draft.consent_at or not (draft.answers or draft.offered or draft.pictures)
    assert len(draft.pictures) <= MAX_FILES
    assert len(set(draft.pictures)) == len(draft.pictures)
    assert journey.kept_files(draft.id) == len(draft.pictures)
    for name, value in draft.known.items():
        field = FORM.field(name)
        assert field is not None
        assert value is None or field.kind.show(value).strip()
        assert value is None or type(value) is type(value_of(field, 0)), name
    assert_only_reviewed_when_complete(draft)


def assert_only_reviewed_when_complete(draft: Draft) -> None:
    if draft.asking == REVIEW and not draft.paused:
        opened = FORM.next_open(draft.answers)
        assert opened is None, opened


def assert_filed_as_confirmed(journey: Journey, filed_before: int) -> None:
    """Go on to the end, and compare what the last review showed with what is stored and
    exported."""
    if journey.draft is not None and journey.now - journey.last_asked() > KEPT:
        journey.types("สวัสดีค่ะ")
    Victim(journey).complains()
    filed = journey.filed()
    assert len(filed) == filed_before + 1
    shown = rows_of(journey.answers[-2].replies)
    stored = journey.stored(filed[0])
    path = {field.name: field for field in FORM.path(stored)}
    assert set(stored) <= set(path)
    for name, field in path.items():
        # What was skipped with its subject, or left for later, has no row.
        said = shown[field.label].value if name in stored or field.label in shown else SKIPPED
        if name in stored:
            assert field.kind.show(stored[name]).startswith(said.split("…")[0].strip())
        else:
            assert said == SKIPPED
            assert not field.is_required(stored)
    assert_exported_as_stored(filed[0], stored)


def assert_exported_as_stored(complaint: Complaint, stored: dict[str, Any]) -> None:
    record = Record(complaint, (), {}, DATA_KEYS)
    values = {column.name: column.read(record) for column in complaint_columns()}
    assert values["number"] == complaint.number
    for name in ("kind", "platform", "province", "amount", "product", "name", "phone", "story"):
        assert values[name] == stored.get(name, UNTOLD.get(name))
    assert values["kind_confirmed"] == ("yes" if "kind" in stored else "no")
    told, day = FORM.field("purchase_date"), stored.get("purchase_date")
    assert told is not None
    assert values["purchase_date_told"] == (told.kind.show(day) if day else None)


@pytest.mark.slow
@pytest.mark.no_cover
@settings(
    max_examples=JOURNEYS,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(deeds, max_size=14))
def test_any_way_leads_to_one_complaint_that_holds_what_was_confirmed(
    memory_session: Session, remembering: KnowledgeBase, way: list[tuple[str, int]]
) -> None:
    with memory_session.begin_nested() as undone:
        journey = Journey(memory_session, remembering)
        for deed, choice in way:
            do(journey, deed, choice)
            assert_consistent(journey)
        filed = journey.filed()
        drafts = {complaint.draft_id for complaint in filed}
        assert len(drafts) == len(filed)
        assert_filed_as_confirmed(journey, len(filed))
        undone.rollback()
        memory_session.expunge_all()
