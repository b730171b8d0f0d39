"""Harm to a body by goods, food or a treatment is told from poor sight, wishes and other talk."""

import pytest

from handlers.nlu.story.harm.around import products


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("ทาครีมแล้วตามัว", "goods"),
        ("ครีมเข้าตามองไม่ชัด", "goods"),
        ("ใช้คอนแทคเลนส์ที่ซื้อมาแล้วตาพร่า", "goods"),
        ("น้ำยายืดผมกระเด็นเข้าตา", "goods"),
        ("ทาแล้วเป็นหนอง", "goods"),
        ("หน้าเป็นหนองเพราะครีมที่ซื้อในเน็ต", "goods"),
        ("กินอาหารเสริมแล้วเป็นไข้", "goods"),
        ("ใช้ยาสีฟันแล้วปากเปื่อย", "goods"),
        ("กินแล้วไข้ขึ้น", "food"),
        ("กินแล้วตัวร้อนหนาวสั่น", "food"),
        ("ฉีดฟิลเลอร์แล้วเป็นหนอง", "treatment"),
    ],
)
def test_what_harmed_is_heard(text: str, by: str) -> None:
    assert products.harms(text) == by


@pytest.mark.parametrize(
    "text",
    [
        "มองไม่ชัด",
        "ตัวหนังสือเล็กมองไม่ชัด",
        "ใส่แว่นแล้วยังมองไม่ชัด",
        "กินข้าวแล้วค่อยกลับมาอ่าน ตามัว",
        "ครีมยี่ห้อนี้ทาแล้วแพ้ไหม",
        "ใช้ครีมแล้วจะเป็นสิวไหม",
        "ซื้อครีมแล้วไม่ได้ของ ปวดหัว",
        "กินเวลานานแล้วปวดหัวกับร้านนี้",
        "ส่งของไปหนองคายแล้ว",
        "ยาแก้ไข้ที่ซื้อมาไม่หาย",
    ],
)
def test_what_harms_nobody_is_left(text: str) -> None:
    assert products.harms(text) is None


def test_goods_that_blind_are_told_from_what_was_swallowed() -> None:
    assert products.blinds("เจลล้างมือกระเด็นใส่ตาตาพร่าไปหมด")
    assert not products.blinds("กินยาแล้วตาพร่า")
    assert not products.blinds("ทาแล้วเป็นหนอง")


def test_an_eye_is_told_from_letters() -> None:
    assert products.dims_eyes("ตามัวกว่าเดิมอีก")
    assert not products.dims_eyes("ตัวหนังสือมองไม่ชัด")
    assert not products.dims_eyes("รูปมองไม่ชัด")
