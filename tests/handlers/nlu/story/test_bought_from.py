"""A shop that is named in Latin letters behind "bought from", without a word for a shop."""

import pytest

from handlers.nlu.story import names
from handlers.nlu.story.text import prepare

NAMED = {
    "ordered a phone from Mobile Cheap BKK paid 5900 baht, never arrived": "Mobile Cheap BKK",
    "สั่งมือถือ from Mobile Cheap BKK โอนไป 5900 ไม่ส่งของ": "Mobile Cheap BKK",
    "I bought shoes from Happy Feet Store last week": "Happy Feet Store",
    "ซื้อจาก Nice Bag Shop โอนแล้ว": "Nice Bag Shop",
    "I booked a room from Sea View Resort on 3 Nov": "Sea View Resort",
}
NOT_NAMED = (
    "bought a bag from Facebook Marketplace", "ordered from Lazada Thailand",
    "I bought it from Bangkok last May",
    "got a call from Kasikorn Bank, bought nothing", "bought a ticket from Chiang Mai",
    "ordered a sofa from Home And Living",
)  # fmt: skip


@pytest.mark.parametrize(("story", "name"), NAMED.items())
def test_the_shop_behind_bought_from_is_read(story: str, name: str) -> None:
    assert [each.text for each in names.find(prepare(story))] == [name]


@pytest.mark.parametrize("story", NOT_NAMED)
def test_a_place_or_a_platform_behind_bought_from_is_no_shop(story: str) -> None:
    assert not names.find(prepare(story))
