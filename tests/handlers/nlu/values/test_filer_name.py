"""One's own name is kept without what stands around it; what tells something else is doubted."""

import random

import pytest
from pythainlp.corpus import thai_family_names, thai_female_names, thai_male_names

from handlers.nlu.values.spoken import filer_name

NAMES = {
    "วารี ศรีสุข": "วารี ศรีสุข",
    "วารี ศรีสุข คร้าบบบ": "วารี ศรีสุข",
    "วารี ศรีสุขค่ะพี่": "วารี ศรีสุข",
    "วารี ศรีสุข จ้ะลูก": "วารี ศรีสุข",
    "ป้าชื่อวารี ศรีสุข เด้อ": "วารี ศรีสุข",
    "สวัสดีค่ะ ดิฉันชื่อ วรรณา สุขใจ ค่ะ": "วรรณา สุขใจ",
    "ผมชื่อสมชาย นามสกุล ใจดี ครับ": "สมชาย ใจดี",
    "ชื่อ-สกุล วารี ศรีสุข": "วารี ศรีสุข",
    "ชื่อเล่นนกค่ะ ชื่อจริงวรรณา สุขใจ": "วรรณา สุขใจ",
    "วรรณา สุขใจ ชื่อเล่นนก": "วรรณา สุขใจ",
    "ชื่อเล่น หนึ่ง": "หนึ่ง",
    "นางสมศรี ใจงาม อายุ 62 ปี": "นางสมศรี ใจงาม",
    "สมศรี ใจงาม 62ปีค่ะ": "สมศรี ใจงาม",
    "สมชาย เอ้ย สมชัย ใจดี": "สมชัย ใจดี",
    "ป้าวารีเองลูก": "ป้าวารี",
    "แม่ชื่อ บุญมา ดีเลิศ ค่ะ": "บุญมา ดีเลิศ",
    "ผมสมชายครับ": "สมชาย",
    "Somchai Jaidee krub": "Somchai Jaidee",
    "my name is Jane Doe": "Jane Doe",
    # Courtesy and oneself are parts of names as well.
    "มานะคะ": "มานะ",
    "สมชนะครับ": "สมชนะ",
    "ก้องเกียรตินะครับ": "ก้องเกียรติ",
    "บุญมี มีค่า": "บุญมี มีค่า",
    "หนูนา แก้วใส": "หนูนา แก้วใส",
    "ปิติ จึงสกุลวัฒนา": "ปิติ จึงสกุลวัฒนา",
    "น.ส. วารี ศรีสุข": "น.ส. วารี ศรีสุข",
    "ปานวาด ณ ระนอง": "ปานวาด ณ ระนอง",
}
NO_NAMES = (
    "ครับ|ค่ะ|ไม่มีรูป|ไม่อยากบอกค่ะ|ผมเองครับ|แม่|โอนไป 3000|เดี๋ยวมาตอบ|ขอไม่บอกชื่อ|กลัวค่ะ|รอแป๊บนะ|ข้าม|"
    "081-000-0000|ใครถามคะ|สลิปหายแล้ว|ลืมไปแล้ว|ชื่ออะไรก็ได้|ชื่อจริงหรือชื่อเล่น|คนขายชื่อ วารี|@waree||no|ok"
)


@pytest.mark.parametrize(("typed", "name"), NAMES.items())
def test_a_name_is_kept_without_what_stands_around_it(typed: str, name: str) -> None:
    assert filer_name.parse(typed) == name
    assert not filer_name.is_doubtful(name)


@pytest.mark.parametrize("typed", NO_NAMES.split("|"))
def test_what_tells_something_else_is_doubted(typed: str) -> None:
    assert filer_name.is_doubtful(filer_name.parse(typed))


def test_names_of_the_lists_stay_whole_and_are_not_doubted() -> None:
    chance = random.Random(5)
    all_first_names = thai_female_names() | thai_male_names()
    # The shortest are words that are said of anything.
    first_names = sorted(name for name in all_first_names if len(name) > 4)
    last_names = sorted(thai_family_names())
    for _ in range(500):
        name = f"{chance.choice(first_names)} {chance.choice(last_names)}"
        for ending in ("", "ค่ะ", "ครับ", " จ้า"):
            assert filer_name.parse(name + ending) == name
        assert not filer_name.is_doubtful(name), name
