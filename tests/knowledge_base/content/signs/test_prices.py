"""A price far under the usual one is noticed near its thing, and nothing else is."""

import pytest

from knowledge_base.content.signs.folded import Folded
from knowledge_base.content.signs.prices import Price, Prices

PRICES = Prices(
    prices=(
        Price(thing="กล้อง", words=("กล้องมะลิ", "mali cam"), not_meant=("เคสกล้องมะลิ",), usual=10_000),
    )
)


@pytest.mark.parametrize(
    ("text", "baht"),
    [
        ("กล้องมะลิ ราคา 3,900 บาท", 3900),
        ("กล้องมะลิเหลือ ๓๙๐๐", 3900),
        ("กล้อง มะลิ เพียง 3900.-", 3900),
        ("MALI CAM: 3,900", 3900),
        ("กล้องมะลิ ราคา 12,900 ลดเหลือ 2,900 บาท", 2900),
        ("เคสกล้องมะลิ 190 บาท กล้องมะลิ 900 บาท", 900),
        ("กล้องมะลิ 5,499 บาท", 5499),
        ("กล้องมะลิ 5,500 บาท", None),
        ("กล้องมะลิ ราคา 9,900 บาท", None),
        ("เคสกล้องมะลิ ราคา 190 บาท", None),
        ("กล้องมะลิ 2024 รุ่นใหม่", None),
        ("กล้องมะลิ 5 บาท", None),
        ("ราคา 900 บาท กล้องมะลิ", None),
        (f"กล้องมะลิ {'ก' * 60} 900 บาท", None),
        ("กล้องมะลิ", None),
        ("", None),
    ],
)
def test_only_a_low_price_of_the_thing_is_found(text: str, baht: int | None) -> None:
    folded = Folded(text)
    found = PRICES.find(folded)
    assert (found and found.baht) == baht
    assert found is None or "กล้อง" in folded.quote(found.start, found.end) or "MALI" in text
