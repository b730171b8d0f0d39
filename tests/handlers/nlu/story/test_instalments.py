"""Goods on instalments are paid in part, and their price was never paid."""

import pytest

from handlers.nlu.story.reader import Story, read_story
from tests.handlers.nlu.story.told_stories import TODAY


def read(text: str) -> Story:
    return read_story(text, TODAY)


# What was paid so far: the instalments paid times one, where both are told.
OPEN = {
    "ซื้อตู้เย็น 15,900 ผ่อนบัตรเครดิต 10 งวด จ่ายไปแล้ว 2 งวด ตู้เย็นไม่เย็น ร้าน homefrost": None,
    "แอร์ที่สั่งมาพัง ซื้อลาซาด้า ร้าน coolhome ผ่อน 10 เดือน งวดละ 1590 จ่ายไป 2 งวด": 3180,
    "ซื้อเครื่องซักผ้า 12,000 ผ่อนเดือนละ 1,000 ผ่อนมาแล้ว 3 เดือน ถังไม่หมุน": 3000,
    "ทีวีราคา 18,500 ผ่อน 0% 10 เดือน เพิ่งจ่ายงวดแรก จอก็ดับ": None,
    "โซฟา 24,000 บาท ผ่อน 6 งวด จ่ายไปสองงวด ขาโซฟาหัก ร้านไม่รับผิดชอบ": None,
    "รูดบัตร 9,900 ผ่อน 3 เดือน ตัดไปแล้ว 1 งวด ที่นอนยุบ": None,
    "ซื้อมือถือผ่อน 12 งวด งวดละ 890 จ่ายแล้ว 5 งวด เครื่องค้าง": 4450,
    "คอร์สความงาม 30,000 แบ่งจ่าย 6 งวด จ่ายไปแล้ว 2 งวด คลินิกปิด": None,
    "ผ่อนเครื่องกรองน้ำอยู่ค่ะ ราคา 8,900 น้ำไม่ใสเลย": None,
    "ผ่อนโน้ตบุ๊กมา 4 เดือน เดือนละ 2,490 เครื่องดับเอง": 9960,
    "สั่งเตียงราคา 14,000 ผ่อนกับร้าน 7 งวด เหลืออีก 5 งวด เตียงหัก": None,
    "ซื้อรถมือสอง 150,000 ยังผ่อนไม่หมด เครื่องพัง": None,
    "เครื่องออกกำลังกาย 21,900 ผ่อน 10 เดือน ผ่อน 3 เดือนแล้ว สายพานขาด": None,
    "ซื้อจักรยานไฟฟ้า 19,900 ผ่อนบัตร 10 งวด จ่ายไปแล้วสามงวด รวม 5,970 บาท แบตเสื่อม": 5970,
}


@pytest.mark.parametrize(("told", "baht"), OPEN.items())
def test_open_instalments_are_paid_in_part(told: str, baht: int | None) -> None:
    found = read(told)
    assert found.paid == "part"
    assert found.as_contract()["amount"] == baht


CLOSED = {
    "ซื้อตู้เย็น 15,900 ผ่อนหมดแล้ว จ่ายครบ 10 งวด ตู้เย็นไม่เย็น": "paid",
    "ผ่อนครบแล้ว 12 งวด งวดละ 1,000 จ่ายหมดแล้ว ร้านไม่โอนเล่มให้": "paid",
    "ซื้อทีวีในแอป 9,900 จ่ายบัตรเครดิต จอแตก": "paid",
    "ร้านผัดผ่อนมาเรื่อย โอนไปแล้ว 2,500": "paid",
    "จ่ายไปแล้ว 10 งวด จากทั้งหมด 10 งวด งวดละ 500 ผ่อนกับร้าน ร้านไม่ให้ของ": "paid",
}


@pytest.mark.parametrize(("told", "paid"), CLOSED.items())
def test_settled_instalments_and_other_payments_are_paid(told: str, paid: str) -> None:
    assert read(told).paid == paid


@pytest.mark.parametrize(
    "told",
    [
        "ยายเซ็นใบผ่อนเครื่องกรองน้ำ เดือนละ 890 อีก 24 เดือน ยังไม่ได้จ่ายสักงวด",
        "ซื้อมอเตอร์ไซค์ผ่อน 36 งวด งวดละ 2,450 เครื่องดับ ร้านไม่ซ่อม",
    ],
)
def test_instalments_of_which_none_is_told_as_paid_stay_open(told: str) -> None:
    found = read(told)
    assert (found.paid, found.amount) == (None, None)
