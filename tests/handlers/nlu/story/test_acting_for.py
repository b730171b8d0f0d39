"""That somebody files for another person stays visible to the office."""

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.story_answers import of_story
from handlers.nlu.story.reader import read_story
from handlers.nlu.values import contact_person
from tests.handlers.nlu.story.told_stories import TODAY

FOR = {
    "แม่ซื้อยาสมุนไพรจากวิทยุ โอนไป 12,000 แม่ไม่มีไลน์ หนูทำแทนแม่": "แม่",
    "ผมแจ้งแทนยายนะครับ ยายโดนเก็บเงินปลายทาง 490": "ยาย",
    "ร้องเรียนแทนคุณพ่อค่ะ ซื้อเครื่องช่วยฟังแล้วใช้ไม่ได้": "คุณพ่อ",
    "ขอทำเรื่องแทนป้าที่อ่านหนังสือไม่ออก ซื้อหม้อแล้วพัง": "ป้า",
    "แม่ให้หนูแจ้งแทน ซื้อพัดลมแล้วไม่ได้ของ": "แม่",
    "ตาวานให้ผมทำแทน ซื้อวิทยุมาแล้วเสีย": "ตา",
    "กรอกให้แทนพี่สาวค่ะ พี่สาวซื้อครีมแล้วแพ้": "พี่สาว",
    "ดำเนินการแทนลูกสาว ลูกสาวสั่งชุดแล้วไม่ส่ง": "ลูกสาว",
    "พิมพ์แทนปู่ ปู่ซื้อแว่นจากรถเร่": "ปู่",
    "แจ้งเรื่องแทนแฟนค่ะ แฟนทำงานอยู่ ซื้อรองเท้าได้ของปลอม": "แฟน",
}


@pytest.mark.parametrize(("told", "who"), FOR.items())
def test_for_whom_somebody_files_is_noted(told: str, who: str) -> None:
    assert of_story(read_story(told, TODAY))[FieldName.REPRESENTATIVE] == f"แจ้งแทน{who}"


@pytest.mark.parametrize(
    "told",
    [
        "ซื้อของขวัญแทนแม่ โอนไป 500 ไม่ได้ของ",
        "ร้านส่งสีแดงมาแทนสีดำ แม่ไม่ชอบ",
        "แม่ค้าให้น้องทำแทน โอนไป 900",
        "คนขายบอกให้แจ้งแทนร้าน",
        "แม่ซื้อยาจากวิทยุ โอนไป 12,000",
        "ร้านแจ้งแทนแม่ค้าว่าของหมด",
    ],
)
def test_nothing_is_noted_where_nobody_files_for_another(told: str) -> None:
    assert FieldName.REPRESENTATIVE not in of_story(read_story(told, TODAY))


def test_the_note_names_nobody_to_call_and_asks_for_a_number_still() -> None:
    noted = "แจ้งแทนแม่"
    phone = FORM.field(FieldName.PHONE)
    assert phone is not None
    assert contact_person.person(noted) == ""
    assert phone.is_required({FieldName.REPRESENTATIVE: noted})
    assert not phone.is_required({FieldName.REPRESENTATIVE: "ให้ติดต่อทาง LINE"})
    assert not phone.is_required({FieldName.EMAIL: "a@example.com"})


def test_the_note_stays_beside_a_wish_about_the_same_person() -> None:
    assert contact_person.with_wish("แจ้งแทนแม่", "ไม่ให้โทรหาแม่") == "แจ้งแทนแม่, ไม่ให้โทรหาแม่"
    assert contact_person.person("แจ้งแทนแม่, ลูกสาว") == "ลูกสาว"
