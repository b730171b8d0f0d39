"""Stories in which somebody else paid, and the bank behind the number of an account."""

import pytest

from handlers.nlu.story.reader import Story, read_story
from tests.handlers.nlu.story.told_stories import TODAY


def read(text: str) -> Story:
    return read_story(text, TODAY)


@pytest.mark.parametrize(
    ("told", "baht"),
    [
        ("มีพัสดุเก็บเงินปลายทาง 390 บาท ไม่ได้สั่ง แม่จ่ายไปแล้วเมื่อวาน เจแอนด์ทีส่ง", 390),
        ("ของมาส่งปลายทาง 250 ไม่มีใครสั่ง ยายจ่ายไปแล้ว", 250),
        ("พัสดุปลายทาง 590 ไม่ได้สั่ง พ่อรับแล้วจ่ายเงินเมื่อวานนี้", 590),
        ("ได้พัสดุ COD ทั้งที่ไม่ได้สั่ง น้องสาวเซ็นรับและจ่าย 350 ไป", 350),
    ],
)
def test_who_paid_is_no_thing(told: str, baht: int) -> None:
    found = read(told)
    assert (found.product, found.paid, found.as_contract()["amount"]) == (None, "paid", baht)


@pytest.mark.parametrize(
    ("told", "thing"),
    [
        ("สั่ง ลูกสุนัข 3000 โอนแล้วไม่ส่ง", "ลูกสุนัข"),
        ("ซื้อแม่พิมพ์ 500 โอนแล้วไม่ส่ง", "แม่พิมพ์"),
        ("ไม่ได้สั่งซื้อครีม แต่มีมาส่ง เก็บปลายทาง 290 จ่ายไปแล้ว", "ครีม"),
    ],
)
def test_a_thing_called_like_a_person(told: str, thing: str) -> None:
    assert read(told).product == thing


@pytest.mark.parametrize(
    ("told", "bank"),
    [
        ("ซื้อรองเท้า 590 โอนเข้าบัญชีชื่อ ธนา รุ่งเรือง เลขที่บัญชี 1112223334 กสิกร ไม่ส่งของ", "กสิกร"),
        ("ซื้อกระเป๋า 1200 ชื่อบัญชี สมปอง รักดี เลข 1112223334 ไทยพาณิชย์ ไม่ส่งของ", "ไทยพาณิชย์"),
        ("โอนเข้าบัญชี 1112223334 กสิกรไทยแล้วค่ะ", "กสิกรไทย"),
        ("โอนเข้าบัญชี 1112223334 กรุงไทยค่ะ ชื่อ วิภา แสนดี", "กรุงไทย"),
        ("โอนเข้าบัญชี 1112223334 กสิกรบอกให้แจ้งความ", ""),
        ("โอนเข้าบัญชี 1112223334 กสิกร ไม่ได้ช่วยอะไร", ""),
    ],
)
def test_the_bank_behind_a_number(told: str, bank: str) -> None:
    assert [each["bank"] for each in read(told).payee_account] == [bank]
