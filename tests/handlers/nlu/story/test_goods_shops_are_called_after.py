"""A shop called after what it sells, or a creature, with its name written to the word for it."""

import pytest

from handlers.nlu.story import names
from handlers.nlu.story.text import prepare

NAMED = {
    "ซื้อกระเป๋าจากร้านถุงทอง 500 บาท": "ถุงทอง",
    "ซื้อลำโพงจากร้านซาวด์ดี โอนแล้วเงียบ": "ซาวด์ดี",
    "สั่งขนมร้านมดแดง": "มดแดง",
    "ร้านแว่นสวยไม่ส่งของ": "แว่นสวย",
    "โดนร้านถุงทองโกง 500": "ถุงทอง",
    "ซื้อผ้าไหมร้านไหมงาม 2,500 ไม่ส่ง": "ไหมงาม",
}
NOT_NAMED = (
    "ซื้อจากร้านนี้", "ซื้อจากร้านค้าออนไลน์", "ซื้อจากร้านขายแว่น", "ซื้อจากร้านขายแว่นสวย", "ซื้อจากร้านเดิม",
    "ร้านบริการดี แต่ไม่ส่ง", "ร้านรีวิวดี โอนไป 500", "ซื้อทองร้านทอง 3000", "ซื้อจากร้านเสื้อผ้าสวยๆ",
    "ร้านพูดดี แต่โกง", "ร้านขนมหวาน", "ร้านไม่คืนเงิน", "ร้านจำนำทอง", "ซื้อกับร้านเพื่อนดี", "ร้านก็ดี",
    "ร้านเก็บเงิน", "ร้านคุณภาพดี",
)  # fmt: skip


@pytest.mark.parametrize(("story", "name"), NAMED.items())
def test_goods_with_praise_or_a_creature_are_a_name(story: str, name: str) -> None:
    assert [each.text for each in names.find(prepare(story))] == [name]


@pytest.mark.parametrize("story", NOT_NAMED)
def test_what_a_shop_is_like_or_does_is_no_name(story: str) -> None:
    assert not names.find(prepare(story))
