"""An attack by somebody else is told from what people do to themselves."""

import pytest

from handlers.nlu.story.harm import attacked


@pytest.mark.parametrize(
    "text",
    [
        "แฟนเก่ามาทุบประตูห้อง หนูซ่อนอยู่",
        "สามีถือมีดอยู่หน้าห้อง",
        "เขาขู่จะเอามีดมาแทงที่บ้าน",
        "มีคนงัดหน้าต่างบ้านตอนนี้เลย",
        "พ่อเลี้ยงบีบคอแม่อยู่",
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
    ],
)
def test_what_is_none_is_left(text: str) -> None:
    assert not attacked.tells(text)
