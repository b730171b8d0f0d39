"""Each line told before the form stands in the story, and no demanded sum becomes the amount."""

from random import Random

import pytest

from handlers.form.complaint import FieldName
from tests.handlers.chat import Chat
from tests.handlers.forms import draft_of
from tests.handlers.pieces import AGREE

LOST = ("เสียไป 4 แสน", "นอนไม่หลับเลยครับ เสียไป 4 แสน", "เงินหายไป 400,000", "โดนไป 4 แสนแล้วค่ะ")
DEMANDED = (
    "เขาบอกจ่ายภาษีอีก 3 หมื่นถึงถอนได้",
    "เขาให้จ่ายภาษี 30,000 ก่อนถอน",
    "แอดมินให้โอนอีก 30000 แล้วจะคืนให้",
    "มันขอค่าปลดล็อกอีก 3 หมื่น",
    "ต้องเติมอีก 30,000 ถึงจะถอนได้",
)
BESIDE = (
    "กลุ่มลงทุนในไลน์",
    "โอนหลายรอบ ตั้งแต่ 10 พย ถึง 20 พย",
    "เมียยังไม่รู้",
    "แอดมินชื่อโค้ชนัท",
    "เขาลบผมออกจากกลุ่มแล้ว",
    "ยังไม่ได้จ่ายภาษีให้เขานะ",
    "เว็บเปิดไม่ได้แล้วด้วย",
)
ORDERS = 12


def told(chat: Chat, serial: int, lines: list[str]) -> None:
    """Somebody new tells these lines and asks for the form."""
    chat.meets(serial)
    for line in lines:
        chat.types(line)
    chat.types("ร้องเรียน")
    chat.taps(AGREE)


@pytest.mark.parametrize("seed", range(3))
def test_each_line_is_kept_and_what_was_lost_is_the_amount(sqlite_chat: Chat, seed: int) -> None:
    chance = Random(seed)
    for order in range(ORDERS):
        lines = [chance.choice(LOST), chance.choice(DEMANDED), *chance.sample(BESIDE, 3)]
        chance.shuffle(lines)
        told(sqlite_chat, order, lines)
        draft = draft_of(sqlite_chat)
        assert draft.known[FieldName.STORY] == "\n".join(lines)
        assert draft.known.get(FieldName.AMOUNT) == 40_000_000, lines


def test_what_is_only_demanded_is_no_amount(sqlite_chat: Chat) -> None:
    chance = Random(0)
    for order in range(ORDERS):
        lines = [*chance.sample(DEMANDED, 2), *chance.sample(BESIDE, 3)]
        lines.append("โดนหลอกลงทุน ถอนเงินไม่ได้ค่ะ")
        chance.shuffle(lines)
        told(sqlite_chat, order, lines)
        draft = draft_of(sqlite_chat)
        assert draft.known[FieldName.STORY] == "\n".join(lines)
        assert FieldName.AMOUNT not in draft.known, lines
