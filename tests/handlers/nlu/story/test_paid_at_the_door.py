"""Money given to who brings a parcel is in no account that a bank could hold."""

from datetime import date

import pytest

from handlers.nlu.story.problem_type import paid_at_the_door
from handlers.nlu.story.reader import read_story
from handlers.nlu.story.text import prepare

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "จ่ายปลายทางไปเมื่อวาน เปิดมาเป็นก้อนหิน",
        "รับพัสดุเก็บเงินปลายทางเมื่อวาน ไม่ใช่ของที่สั่ง",
        "จ่ายให้ไรเดอร์ไปเมื่อเช้า แกะมาของปลอม",
        "เก็บปลายทาง 590 จ่ายไปแล้วเมื่อวาน เจอแต่ผ้าขี้ริ้ว โดนหลอก",
        "paid cash on delivery yesterday, got a stone",
        "แม่จ่าย 450 ให้คนส่งของเคอรี่เมื่อวาน เปิดกล่องมามีแต่หนังสือพิมพ์",
        "น้าจ่ายพัสดุไปเมื่อวาน 199 ชอปปี้เอ็กซ์เพรส ข้างในเป็นถุงเปล่า",
        "พ่อรับพัสดุจ่ายไป 390 เมื่อเช้า ข้างในเป็นสบู่ก้อน ไปรษณีย์มาส่ง",
        "ยายจ่ายค่าของให้แฟลช 590 เมื่อวาน แกะมาเป็นขวดน้ำเปล่า",
    ],
)
def test_cash_on_delivery_is_not_urgent(text: str) -> None:
    assert paid_at_the_door(prepare(text).plain)
    assert not read_story(text, TODAY).urgent


@pytest.mark.parametrize(
    "text",
    [
        "โอนเข้าบัญชีปลายทางเมื่อวาน โดนโกง",
        "จ่ายค่าของไปแล้วเมื่อวาน แฟลชมาส่ง เปิดกล่องเป็นก้อนหิน โดนหลอก",
        "พัสดุเก็บปลายทาง สแกนจ่ายให้คนส่งเมื่อกี้ โดนหลอก",
        "มีคนโทรมาบอกพัสดุเก็บเงินปลายทางตกค้าง จ่ายค่าส่งไปแล้วเมื่อวาน โดนหลอก",
        "พัสดุปลายทางติดศุลกากร จ่ายค่าภาษีไปแล้วเมื่อวาน โดนหลอก",
        "เก็บเงินปลายทาง แต่เขาทักมาให้จ่ายเพิ่มอีก เพิ่งจ่ายไป โดนหลอก",
        "ของปลายทางมา เขาส่งลิงก์ให้กรอกรหัส เพิ่งจ่ายไป โดนหลอก",
        "ทำรายการไปแล้ว 18,500 เมื่อ 10.20 น. ปลายทางเป็นมิจฉาชีพ",
        "อ้างเป็นขนส่ง เก็บเงินปลายทาง เพิ่งจ่ายไปเมื่อกี้ โดนหลอก",
    ],
)
def test_other_money_or_a_crook_beside_it_is_not_at_the_door(text: str) -> None:
    assert not paid_at_the_door(prepare(text).plain)
