"""Sizes and counts that were ordered and sent are no money; the price beside them is."""

import pytest

from handlers.nlu.story.reader import read_story
from tests.handlers.nlu.story.told_stories import TODAY

BAHT = {
    "สั่งเบอร์ 39 ส่งมา 42 ทำไงดี": None,
    "ร้านส่งไซส์ผิด สั่ง 37 ได้ 40": None,
    "รองเท้าเบอร์ 39 แต่ส่งมา 42 ค่ะ": None,
    "ร้านส่งไซส์ผิด สั่ง 37 ได้ 40 รองเท้าเบอร์ 37 แต่ส่งมา 40": None,
    "ซื้อรองเท้าใน lazada 690 สั่งเบอร์ 39 ส่งมา 42": 690,
    "สั่งเสื้อไซส์ 40 แม่ค้าส่ง 36 มา จ่าย 250": 250,
    "สั่งรองเท้า 38 ดันส่ง 37.5 มาให้ โอน 1290": 1290,
    "สั่ง 10 ชิ้น ได้ 8 โอน 450": 450,
    "สั่งแว่น 2 อัน ได้ 1 อัน จ่าย 180": 180,
    "สั่ง 99 ได้ของพัง": 99,
    "โอน 50 ได้ 20 คืนมา": 50,
    "สั่ง 590 ส่งมาแต่กล่อง": 590,
    # The word for a budget stands in that for an aeroplane.
    "จองตั๋วเครื่องบิน เพจ skygo 18600 ยกเลิกไปสามเดือน": 18600,
}


@pytest.mark.parametrize(("told", "baht"), BAHT.items())
def test_only_money_is_an_amount(told: str, baht: int | None) -> None:
    assert read_story(told, TODAY).as_contract()["amount"] == baht


def test_a_size_alone_is_no_product() -> None:
    assert read_story("สั่งเบอร์ 39 ส่งมา 42", TODAY).product is None
