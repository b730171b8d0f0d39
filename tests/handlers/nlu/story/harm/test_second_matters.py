"""Facts of the told matter and questions of others, while an emergency goes on."""

import pytest

from handlers.nlu.story.harm import second_matters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ซื้อมา 3 วันแล้ว", True),
        ("เป็นไอโฟนมือสอง", True),
        ("ซื้อในไอจี", True),
        ("ของที่สั่งเป็นหมวก", True),
        ("สั่งเมื่อวันจันทร์", True),
        ("รู้จักกันในแอปหาคู่", True),
        ("ซื้อมือถือมาแล้วจอเสีย", False),
        ("ซื้อมาแล้วไม่ได้ของ", False),
        ("ซื้อที่ไหนดีคะ", False),
        ("สั่งของแล้วส่งผิดสี", False),
        ("จะซื้อพัดลมอีกตัว", False),
    ],
)
def test_a_bare_fact_tells_nothing_of_the_goods(text: str, expected: bool) -> None:
    assert second_matters.is_bare_fact(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("คืนของที่ซื้อจากห้างได้กี่วัน", True),
        ("ของที่ซื้อเคลมได้กี่วัน", True),
        ("รับประกันสินค้ากี่ปี", True),
        ("เปลี่ยนสินค้าได้ไหม", True),
        ("จะได้เงินคืนไหม", False),
        ("มันจะคืนของไหม", False),
        ("บัญชีที่โอนไปคืนของได้ไหม", False),
    ],
)
def test_a_question_of_goods_is_another_matter(text: str, expected: bool) -> None:
    assert second_matters.asks_of_goods(text) is expected
