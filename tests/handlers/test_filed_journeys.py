"""Whatever is said after filing, a complaint changes only as it was shown and confirmed."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from handlers.conversations.filed import intents
from handlers.form.complaint import FORM
from handlers.messages.reply import Tap
from handlers.state import draft as drafts
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession
from knowledge_base import KnowledgeBase
from tests.handlers.journey import Journey, memory
from tests.handlers.test_journeys import CANNOT_BE_PRESSED, assert_filed_as_confirmed
from tests.handlers.victim import Victim
from tests.lanes import examples

JOURNEYS = examples(40, everywhere=150)
SAYS = {
    "story": "สั่งหม้อทอดจากเพจ โอนแล้วร้านไม่ส่งของ",
    "seller_name": "ร้านครัวตัวอย่าง",
    "amount": "35,000",
    "phone": "081-234-5678",
}
SAID = (
    "ยายจำยอดผิด โอนไป 35,500 ไม่ใช่ 35,000",
    "35,000 ไม่ใช่ 35,500",
    "ลงยอดผิด 35,900 หรือ 36,900",
    "ไม่ใช่ 36,900 นะคะ",
    "36,900",
    "เบอร์ผิดค่ะ ที่ถูก 0899998888",
    "0899997777",
    "มีอีกเบอร์ค่ะ 0899996666",
    "ชื่อร้านไม่ใช่ครัวตัวอย่าง เป็น ครัวแสนสุข",
    "ชื่อผิด ไม่ใช่ทดสอบ เป็นทดลอง",
    "นามสกุลผิดค่ะ",
    "ที่จริงโอนวันที่ 18 พ.ย. ไม่ใช่เมื่อวาน",
    "แก้ไขข้อมูล",
    "ชื่อร้าน",
    "เขาบอกว่าจะส่งของแล้วก็หนีไป",
    "เพิ่มรายละเอียด",
    "ข้าม",
    "เฟส",
    "ใช่ค่ะ",
    "ไม่ใช่ค่ะ",
    "ขอบคุณค่ะ",
    "พอแล้ว",
    "จะได้เงินคืนไหมคะ",
    "ยังไม่โทรมาเลย",
    "เจ้าหน้าที่ขอเลขบัตรค่ะ",
    "โดนอีกร้านค่ะ",
    "มีอีกเรื่องค่ะ สั่งรองเท้าจากร้านเท้าสวย โอนไป 590 ไม่ได้ของ",
    "ติดตามเรื่อง",
    "ร้านชื่อ ครัวแสนดี",
    "อีเมลหนู nid@example.com",
    "เพจชื่อ ครัวสุขใจ เลขออเดอร์ SM-204417 อยู่เชียงราย",
    "เลขบัญชีที่โอนไปคือ กสิกร 0450002318",
    "เพิ่มเลย",
    "เอาแบบเดิม",
    "มีคนโทรมาขอ otp",
)
deeds = st.one_of(
    st.tuples(st.just("say"), st.integers(0, len(SAID) - 1)),
    st.tuples(st.just("say"), st.integers(0, len(SAID) - 1)),
    st.tuples(st.just("button"), st.integers(0, 12)),
    st.tuples(st.just("next"), st.just(0)),
)


@pytest.fixture(scope="module")
def filed_session_in_memory() -> Iterator[Session]:
    with memory() as session:
        yield session


def do(journey: Journey, deed: str, choice: int, said: tuple[str, ...] = SAID) -> tuple[str, str]:
    """Do one action; return the typed text, and the name of the pressed button."""
    buttons = [each for each in journey.buttons[-13:] if not isinstance(each, CANNOT_BE_PRESSED)]
    if deed == "say":
        journey.types(said[choice % len(said)])
        return said[choice % len(said)], ""
    if deed == "button" and buttons:
        button = buttons[choice % len(buttons)]
        journey.presses(button)
        return "", button.data.partition("?")[0] if isinstance(button, Tap) else ""
    if drafts.is_open(journey.held.state):
        Victim(journey).takes_a_step()
    return "", ""


def changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    return {name for name in before | after if before.get(name) != after.get(name)}


def assert_confirmed(
    names: set[str],
    after: dict[str, Any],
    work: FiledSession | None,
    did: tuple[str, str],
) -> None:
    """Only what was asked, or what waited for a yes, is changed, and only to what was shown."""
    text, button = did
    assert work is not None, names
    if work.proposed:
        assert button == "filed/propose-yes" or intents.makes_it(text), did
        assert after[work.asking] == work.proposed[0]
    asked = {work.asking, *(field.name for field in FORM.fields if not field.condition({}))}
    told_of_shop = {"story"} if button == "filed/doubt" else set()
    number = {"second_phone", "seller_phone"} if button == "filed/phone" else set()
    assert names <= asked | told_of_shop | number, (names, did)


def do_watched(journey: Journey, deed: str, choice: int, said: tuple[str, ...] = SAID) -> None:
    """Do one action, which changes a complaint that was sent only as it was confirmed."""
    before = {each.number: journey.stored(each) for each in journey.filed()}
    work = filed_session.load(journey.held.state, journey.now)
    in_form = drafts.is_open(journey.held.state)
    did = do(journey, deed, choice, said)
    for each in journey.filed():
        after = journey.stored(each)
        names = changed(before.get(each.number, after), after)
        if names:
            assert not in_form
            assert work is not None
            assert each.number == work.number
            assert_confirmed(names, after, work, did)


@pytest.mark.slow
@pytest.mark.no_cover
@settings(
    max_examples=JOURNEYS,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(deeds, max_size=14))
def test_a_filed_complaint_holds_what_was_confirmed(
    filed_session_in_memory: Session, remembering: KnowledgeBase, way: list[tuple[str, int]]
) -> None:
    with filed_session_in_memory.begin_nested() as undone:
        journey = Journey(filed_session_in_memory, remembering)
        Victim(journey, SAYS).complains()
        for deed, choice in way:
            do_watched(journey, deed, choice)
        if journey.draft is not None:
            assert_filed_as_confirmed(journey, len(journey.filed()))
        undone.rollback()
        filed_session_in_memory.expunge_all()
