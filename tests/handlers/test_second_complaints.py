"""A second complaint after a first: both hold what was confirmed, stored, printed and exported."""

from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.reports.complaint_pdf import contents_of
from db.export.cells import clean
from db.export.tables import Record
from handlers.form.complaint import FORM
from knowledge_base import KnowledgeBase
from tests.handlers.journey import DATA_KEYS, Journey, memory
from tests.handlers.test_dispatched_journeys import letters
from tests.handlers.test_filed_journeys import SAYS, deeds, do_watched
from tests.handlers.test_journeys import assert_exported_as_stored, assert_filed_as_confirmed
from tests.handlers.victim import Victim
from tests.lanes import examples

JOURNEYS = examples(25, everywhere=150)
SECOND = (
    "มีอีกเรื่องค่ะ สั่งรองเท้าจากร้าน shoezone โอนไป 590 เมื่อวาน ไม่ได้ของ",
    "ร้องเรียน",
    "โดนอีกร้านค่ะ ร้านชื่อ bagmall โอนไป 890 แล้วบล็อก",
)
# What is said in the second form: corrections at any place, facts of other questions, more.
SAID = (
    "ยินยอม",
    "สั่งรองเท้าจากร้าน shoezone โอนไป 590 เมื่อวาน ไม่ได้ของ",
    "สั่งกระเป๋าจากร้าน bagmall โอนไป 890 ไม่ได้ของ อีกร้านชื่อ shoezone โอนไป 1200 ได้ของปลอม",
    "bagmall ก่อนค่ะ",
    "ไม่ใช่ 590 ค่ะ 690",
    "ผิด 790",
    "ไม่ใช่รองเท้า เป็นกระเป๋า",
    "ร้านชื่อ ลุงสมมุติ ไม่ใช่ shoezone",
    "ไม่ใช่เมื่อวาน วันที่ 20",
    "ยังไม่ได้จ่ายครบ จ่ายมัดจำ 200",
    "ได้ของวัน 20",
    "ยี่ห้อ haier รุ่น HWM-100",
    "เลขพัสดุ TH0123456789A",
    "โอนกสิกร",
    "จ่ายมาแล้ว 4 งวด",
    "งวดละ 500",
    "อ้าว ที่เล่าไปหายหมดเลยหรอ จอง agoda 4850 วันที่ 3",
    "ร้านบล็อกหนูแล้วด้วย",
    "เพิ่มรายละเอียด",
    "ข้าม",
    "เฟส",
    "ถูกต้อง",
    "ส่งเรื่อง",
    "แก้เบอร์เป็น 0899998888",
)
ways = st.lists(deeds, max_size=8)


def assert_printed(journey: Journey, record: Record, stored: dict[str, Any]) -> None:
    printed = "\n".join(letters(asdict(contents_of(record, journey.now))))
    for field in FORM.path(stored):
        if field.name in stored and field.name not in ("payee_account", "evidence"):
            assert clean(field.kind.show(stored[field.name])) in printed, field.name


@pytest.mark.slow
@pytest.mark.no_cover
@settings(
    max_examples=JOURNEYS,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(ways, st.sampled_from(SECOND), ways, ways)
def test_two_complaints_hold_what_was_confirmed(
    remembering: KnowledgeBase,
    after_first: list[tuple[str, int]],
    begins: str,
    in_second: list[tuple[str, int]],
    after_second: list[tuple[str, int]],
) -> None:
    with memory() as session:
        journey = Journey(session, remembering)
        Victim(journey, SAYS).complains()
        for deed, choice in after_first:
            do_watched(journey, deed, choice)
        journey.types(begins)
        for deed, choice in in_second:
            do_watched(journey, deed, choice, SAID)
        assert_filed_as_confirmed(journey, len(journey.filed()))
        for deed, choice in after_second:
            do_watched(journey, deed, choice)
        filed = journey.filed()
        assert len(filed) >= 2
        for each in filed:
            stored = journey.stored(each)
            assert_exported_as_stored(each, stored)
            assert_printed(journey, Record(each, (), {}, DATA_KEYS), stored)
