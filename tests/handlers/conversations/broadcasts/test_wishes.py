"""Wishes to get alerts and to get no more, as people type them, and what only looks like one."""

import hashlib

import pytest

from handlers.conversations.broadcasts import texts, wishes
from handlers.nlu.lexicon.provinces import PROVINCES
from handlers.texts.i18n import english_of

WISHES = {
    "join": (
        "รับเตือนภัย", "ขอรับเตือนภัยหน่อยค่ะ", "อยากได้ข่าวเตือนภัย", "สมัครรับเตือนภัยยังไงคะ", "รับเตื่อนไภ",
        "รับเตือนพัย",
        "สมักเตือนภัย", "ลับเตือนภัย", "ติดตามข่าวกลโกง", "ส่งเตือนภัยให้ด้วย", "ยายอยากรับเตือนภัยด้วยจ้ะ",
        "แจ้งเตือนกลโกง",
        "subscribe", "I want to get scam alerts",
    ),
    "stop": (
        "เลิกรับ", "เลิกรับค่ะ", "หยุดเตือนภัย", "ยกเลิกเตือนภัย", "ไม่รับเตือนภัยแล้ว", "ไม่เอาเตือนภัยแล้วนะ",
        "หยุดส่งเตือนภัย",
        "หยุดเตือนไภ", "เลิกลับเตือนภัย", "ไม่อยากรับเตือนภัยแล้ว", "ขอเลิกรับเตือนภัย", "อย่าส่งข่าวเตือนภัยมาอีก",
        "unsubscribe", "stop alerts please",
    ),
    "status": (
        "รับเตือนภัยอยู่ไหม", "เตือนภัยของฉัน", "สมัครเตือนภัยไว้หรือยัง", "ตั้งค่าเตือนภัย", "my alerts",
        "ไม่ได้รับเตือนภัยเลย",
    ),
}  # fmt: skip
OTHERS = (
    "รับ", "รับเรื่อง", "ไม่รับสาย", "ไม่รับของ", "เลิกกัน", "เลิกจ้าง", "เลิกบุหรี่", "ยกเลิก", "ยกเลิกออเดอร์",
    "หยุดไว้ก่อน",
    "ร้านนี้ต้องเตือนภัยคนอื่น", "อยากเตือนภัยคนอื่นว่าร้านนี้โกง", "เตือนด้วย", "ไม่ต้องเตือนแล้ว", "ยกเลิกแจ้งเตือน",
    "รับคืนสินค้าไหม", "ไม่รับเปลี่ยนคืน", "เลิกติดตามร้านแล้ว", "ของไม่มา", "มิจฉาชีพโทรมา", "stop", "no",
    "มิจฉาชีพ",
    "ส่งเรื่อง",
)  # fmt: skip
HASHES = {"2026-11-1": "66421c436a54c049"}


@pytest.mark.parametrize(
    ("wish", "said"), [(wish, said) for wish, typed in WISHES.items() for said in typed]
)
def test_a_wish_is_heard_however_it_is_typed(wish: str, said: str) -> None:
    assert (wishes.said_plainly(said) or wishes.said_with_slips(said)) == wish


@pytest.mark.parametrize("said", OTHERS)
def test_what_is_about_something_else_is_no_wish(said: str) -> None:
    assert wishes.said_plainly(said) == ""
    assert wishes.said_with_slips(said) != "join"


def test_only_who_gets_alerts_ends_them_by_a_word_alone() -> None:
    ending = ("หยุด", "เลิก", "ไม่ต้องส่งมาแล้ว", "หยุดส่งได้แล้ว", "ยกเลิกแจ้งเตือน", "ปิดแจ้งเตือน", "stop")
    assert all(map(wishes.may_end_them, ending))
    assert not any(map(wishes.may_end_them, ("ยกเลิก", "หยุดไว้ก่อน", "เลิกซื้อ", "ไม่ต้องส่งของ")))


def test_each_province_stands_in_one_region() -> None:
    listed = sorted(code for _, _, codes in texts.REGIONS for code in codes)
    assert listed == sorted(code for code, *_ in PROVINCES)


def test_a_changed_notice_has_a_new_version() -> None:
    said = "\n".join((*texts.NOTICE, *map(english_of, texts.NOTICE)))
    assert hashlib.sha256(said.encode()).hexdigest()[:16] == HASHES[texts.NOTICE_VERSION]
