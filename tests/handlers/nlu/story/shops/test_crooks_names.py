"""The name that a crook goes by, within a sentence."""

import pytest

from handlers.nlu.story.shops import crooks_names

NAMED = {
    "ไม่แน่ใจว่าชื่อจริงหรือเปล่า เรียกแต่พี่นก": "พี่นก",
    "ไม่รู้ชื่อจริง เห็นใช้ชื่อว่ามะปราง": "มะปราง",
    "เขาให้เรียกว่าหมวดเอก": "หมวดเอก",
    "เขาชื่อวิชัย ใจดี": "วิชัย ใจดี",
    "เธอชื่อน้ำฝนค่ะ ไม่รู้นามสกุล": "น้ำฝน",
    "he said his name is David Lee": "David Lee",
    "โทรมาทางไลน์ตลอด ไม่เคยบอกชื่อ": "",
    "เขาไม่ยอมบอกชื่อ": "",
    "ไม่บอกชื่อเลย คุยกันแต่ในไลน์": "",
}
OTHERS = (
    "ผมชื่อสมชาย ใจดี", "แฟนผมชื่อนก", "เขาชื่ออะไรไม่รู้", "เขาใช้ชื่อไม่ซ้ำกัน", "เขาเรียกเงินเพิ่ม",
    "บัญชีชื่อสมศรี", "ชื่อวิชัย", "เขาอ้างชื่อธนาคารสมมุติ", "เขาชื่อเอก เบอร์ 0890001111",
)  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_the_crooks_name_is_read_within_a_sentence(text: str, name: str) -> None:
    told = crooks_names.told(text)
    assert told is not None
    assert told.name == name


@pytest.mark.parametrize("text", OTHERS)
def test_another_name_or_a_number_is_no_crooks_name(text: str) -> None:
    assert crooks_names.told(text) is None
