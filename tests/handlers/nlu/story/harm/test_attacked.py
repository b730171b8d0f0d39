"""An attack by somebody else is told from what people do to themselves."""

import pytest

from handlers.nlu.story.harm.around import attacked


@pytest.mark.parametrize(
    "text",
    [
        "แฟนเก่ามาทุบประตูห้อง หนูซ่อนอยู่",
        "สามีถือมีดอยู่หน้าห้อง",
        "เขาขู่จะเอามีดมาแทงที่บ้าน",
        "มีคนงัดหน้าต่างบ้านตอนนี้เลย",
        "พ่อเลี้ยงบีบคอแม่อยู่",
        "ผัวทุบตีหนูจนปากแตก",
        "ผู้บ่าวตีข่อยเลือดไหล",
        "พี่ชายตีน้องหัวแตก",
        "มันจะไปฟันแม่ถึงบ้าน",
        "มันบอกรู้จักบ้าน จะมาเอาเลือดหัวออก",
        "มันจะมาเก็บกูถึงบ้าน",
        "คนทวงหนี้บอกจะส่งคนมากระทืบ",
        "มันขู่จะตามไปยิงที่โรงเรียนลูก",
        "มันบอกรู้ที่อยู่ จะส่งคนมาที่บ้าน",
        "เจ้าหนี้บอกจะมาอุ้มลูก",
        "ลูกพี่มันจะตามมาเอาชีวิตหนู",
        "ร้านขู่จะตีผม",
        "ร้าน ขู่ จะ ตี ผม",
        "ร้านมาที่ห้องขู่จะตีผม เอาโทรศัพท์คืน",
        "เจ้าของร้านขู่จะตบหนู",
        "he said he will come to my house and kill me",
        "Boss hit me every day",
        "my husband hit me with a stick",
        "he want to rape me",
        "madam lock me in room",
        "they don't let me go out",
    ],
)
def test_an_attack_is_heard(text: str) -> None:
    assert attacked.tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "แฟนถือมีดจะแทงตัวเอง",
        "เขาจะฆ่าตัวตาย",
        "พี่ชายถือปืนบอกไม่อยากอยู่แล้ว",
        "พ่อกินยาฆ่าแมลง",
        "แม่ค้าตบทรัพย์ลูกค้า",
        "เขาตีราคาแม่เหล็กผมถูกไป",
        "พ่อค้าตีค่าของหนูต่ำ",
        "เขาจะฟันธงให้ว่าโกง",
        "ร้านบอกจะฟันราคาเพิ่ม",
        "เขาจะมาเก็บหนี้ถึงบ้าน",
        "ร้านจะส่งคนมาซ่อมแอร์ที่บ้าน",
        "พี่เลี้ยงเขาจะอุ้มลูกให้",
        "ร้านเขาจะเชือดไก่ให้",
        "เขาบอกจะยิงแอดให้",
        "ร้านบอกว่าจะตีกลับพัสดุ",
        "ร้านบอกจะตีเป็นเงิน 500",
        "ร้านจะตีลูกค้าเป็นคนโกง",
        "แอดมินจะเตะหนูออกจากกลุ่ม",
        "ร้านบอกจะตีผมเปีย",
        "he hit me up to sell shoes",
        "they hit me with a fee",
        "they will kill me with fees",
        "this price will kill me",
        "someone kicked me out of the group",
        "they locked me out of my account",
        "he beat me, i want to die",
        "the seller did not let me return it",
    ],
)
def test_what_is_none_is_left(text: str) -> None:
    assert not attacked.tells(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กูจะไปกระทืบมัน", True),
        ("จะเอาปืนไปยิงไอ้คนโกง", True),
        ("จะไปฟันมันถึงบ้าน", True),
        ("มันจะไปฟันแม่ถึงบ้าน", False),
        ("มันขู่จะเอาปืนมายิงผม", False),
        ("จะไปทำฟันที่คลินิก", False),
        ("จะไปยิงมันแล้วฆ่าตัวตาย", False),
        ("จะตีอีกครั้ง", False),
        ("พังร้าน", True),
        ("ทุบร้านมัน", True),
        ("เดี๋ยวไปทุบหน้าร้านมัน", True),
        ("ถล่มร้านมันให้ราบ", True),
        ("ร้านพังหมดแล้ว", False),
        ("เครื่อง จะพังร้านมันไม่รับ", False),
        ("คนทวงหนี้มาพังร้าน", False),
        ("ทุบบ้าน", False),
    ],
)
def test_the_writer_is_about_to_attack(text: str, expected: bool) -> None:
    assert attacked.is_next(text) == expected
