"""The owner of a telephone number is understood where it is somebody else's."""

import pytest

from handlers.nlu.values import contact_person


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("เบอร์นี้ของลูกสาวนะ โทรหาลูกแทนได้มั้ย", "ลูกสาว"),
        ("0812345678 เบอร์แฟนค่ะ", "แฟน"),
        ("เป็นเบอร์หลานชาย", "หลานชาย"),
        ("ลูกสาวชื่อ มาลี", "ลูกสาว ชื่อ มาลี"),
        ("แม่ชื่อสมใจ ทดสอบค่ะ", "แม่ ชื่อ สมใจ ทดสอบ"),
        ("ระยอง", None),
        ("ลูกสาวบอกให้ร้องเรียน", None),
        ("เบอร์นี้ของฉันเอง", None),
        ("ลูกชื่ออะไรดี", None),
        ("เบอร์นี้ของลูก" + "นะ" * 50, None),
        ("", None),
    ],
)
def test_the_relative_and_the_name_are_read(text: str, who: str | None) -> None:
    assert contact_person.parse(text) == who


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("ใช้เบอร์แม่ 0861112233 แต่อย่าโทรหาแม่นะคะ", "ไม่ให้โทรหาแม่"),
        ("เบอร์ 0861112233 เบอร์แม่นะ อย่าโทรไปนะคะ กลัวแม่รู้", "ไม่ให้โทรหาแม่"),
        ("ห้ามโทรหาแฟนนะ ทักไลน์เอา", "ไม่ให้โทรหาแฟน ให้ติดต่อทาง LINE"),
        ("ไม่อยากให้ใครโทรไปที่บ้าน", "ไม่ให้โทรหาที่บ้าน"),
        ("อย่าบอกแม่นะ", "ไม่ให้บอกแม่"),
        ("ไม่สะดวกรับสายตอนกลางวัน ขอทางไลน์", "ไม่ให้โทร ให้ติดต่อทาง LINE"),
        ("ไม่ต้องโทรมานะคะ ส่งอีเมลเอา", "ไม่ให้โทร ให้ติดต่อทางอีเมล"),
        ("บ่ต้องโทรหาลูกเด้อ", "ไม่ให้โทรหาลูก"),
        ("please don't call my mother, write on LINE", "ไม่ให้โทรหาแม่ ให้ติดต่อทาง LINE"),
        ("เขาบอกอย่าโทรหาตำรวจ", ""),
        ("มันสั่งห้ามบอกแม่", ""),
        ("อย่าโทรหาแม่ค้าเลย เสียเวลา", ""),
        ("ไม่ต้องโทร 1441 แล้วค่ะ โทรแล้ว", ""),
        ("โทรหาแม่ได้เลย", ""),
        ("ไม่ได้โทรหาแม่", ""),
        ("ไม่ต้องโทรหาเขาแล้ว เขาบล็อกไปแล้ว", ""),
        ("โทรไปแล้วไม่รับ ไม่ต้องโทรหรอก", ""),
        ("ร้านบอกไม่ต้องติดต่อมาอีก", ""),
    ],
)
def test_who_is_not_to_be_called_is_no_contact(text: str, wish: str) -> None:
    assert contact_person.wish(text) == wish
    assert not wish or contact_person.parse(text) is None


@pytest.mark.parametrize(
    ("text", "email", "is_asked", "way"),
    [
        ("ไม่มีเบอร์ค่ะ", "", True, "ไม่มีเบอร์โทรไทย ให้ติดต่อทาง LINE"),
        ("ผมไม่มีซิมไทย ใช้อีเมลได้ไหม", "", False, "ไม่มีเบอร์โทรไทย ให้ติดต่อทางอีเมล"),
        ("", "a@example.com", True, "ไม่ได้ให้เบอร์ ให้ติดต่อทางอีเมล"),
        ("ไม่สะดวกให้เบอร์ ทักไลน์มาแทนนะคะ", "", True, "ไม่ประสงค์ให้เบอร์ ให้ติดต่อทาง LINE"),
        ("I have no Thai phone", "", True, "ไม่มีเบอร์โทรไทย ให้ติดต่อทาง LINE"),
        ("+44 7911 123456", "", True, "เบอร์ต่างประเทศ +44 7911 123456 ให้ติดต่อทาง LINE"),
        ("+66 81 234 5678", "", True, ""),
        ("", "a@example.com", False, ""),
        ("คุยกับร้านในไลน์", "", False, ""),
        ("ไม่มีเบอร์ร้านค่ะ", "", True, ""),
        ("ไลน์ไอดีร้าน @abcshop", "", True, ""),
        ("ทักไลน์หาเขาแล้วไม่ตอบ", "", True, ""),
        ("ไม่มีมือถือ มีแต่เบอร์บ้าน", "", True, ""),
    ],
)
def test_another_way_than_a_thai_telephone(text: str, email: str, is_asked: bool, way: str) -> None:
    assert contact_person.without_phone(text, email, is_asked=is_asked) == way


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("0891234567 ไม่สะดวกรับสายช่วงเช้าค่ะ", "ไม่สะดวกรับสายช่วงเช้า"),
        ("ไม่สะดวกรับสายเวลาทำงานค่ะ", "ไม่สะดวกรับสายเวลาทำงาน"),
        ("บ่สะดวกรับสายตอนลูกนอน ช่วงบ่ายนะคะ", "ไม่สะดวกรับสายตอนลูกนอน ช่วงบ่าย"),
        ("ขออย่าโทรช่วงเช้านะคะ ดิฉันไปวัด", "ไม่สะดวกรับสายช่วงเช้า"),
        ("อย่าโทรก่อน 18.00 น. นะครับ", "ไม่สะดวกรับสายก่อน 18.00 น."),
        ("ช่วงเช้าผมรับสายไม่ได้ครับ", "ไม่สะดวกรับสายช่วงเช้า"),
        ("สะดวกรับสายหลังบ่ายสามโมงนะคะ", "โทรหลังบ่ายสามโมง"),
        ("รับสายได้หลัง 6 โมงเย็นนะเจ้า ขายของอยู่", "โทรหลัง 6 โมงเย็น"),
        ("ไม่สะดวกรับสายค่ะ", ""),
        ("ร้านไม่รับสายตั้งแต่วันจันทร์", ""),
        ("ร้านบอกไม่สะดวกรับสายช่วงเช้า", ""),
        ("ตอนเช้าโทรไปร้านรับสายไม่ได้", ""),
        ("ก่อนหน้านี้ร้านรับสายตอนเย็น", ""),
    ],
)
def test_a_time_of_calls_is_kept_as_it_is_said(text: str, wish: str) -> None:
    assert contact_person.call_time(text) == wish
    stored = contact_person.with_wish(None, wish) if wish else ""
    assert contact_person.person(stored) == ""
    assert not contact_person.is_way(wish or "โทร")


def test_of_the_contact_only_a_person_is_a_representative() -> None:
    stored = contact_person.with_wish("แม่ ชื่อ มาลี", "ไม่ให้โทรหาแฟน")
    assert contact_person.person(stored) == "แม่ ชื่อ มาลี"
    assert contact_person.with_wish(stored, "ไม่ให้โทรหาแม่") == "ไม่ให้โทรหาแฟน, ไม่ให้โทรหาแม่"
    assert contact_person.with_wish("ไม่ให้โทรหาแม่", "แม่") == "แม่"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ไม่อยากให้เบอร์", "ไม่ประสงค์ให้เบอร์"),
        ("ขอไม่บอกเบอร์ได้ไหม", "ไม่ประสงค์ให้เบอร์"),
        ("บ่ให้เด้อ", "ไม่ประสงค์ให้เบอร์"),
        ("ไม่สะดวกให้เบอร์ โทรมาแฟนจะรู้", "ไม่ประสงค์ให้เบอร์ (กลัวแฟนรู้)"),
        ("ให้ไม่ได้ค่ะ ที่บ้านได้ยิน", "ไม่ประสงค์ให้เบอร์ (กลัวที่บ้านรู้)"),
        ("my wife will know", "ไม่ประสงค์ให้เบอร์ (กลัวภรรยารู้)"),
        ("ไม่ให้หรอก เดี๋ยวโทรมาขายประกันอีก", "ไม่ประสงค์ให้เบอร์ (กลัวมีคนโทรกวน)"),
        ("ไม่ให้เบอร์ กลัวร้านตามมา", "ไม่ประสงค์ให้เบอร์ (กลัวร้านตามมา)"),
        ("ไม่มีเบอร์ไทยค่ะ", "ไม่มีเบอร์โทรไทย"),
        ("ไม่มี", "ไม่มีเบอร์โทรไทย"),
        ("ข้าม", "ไม่ได้ให้เบอร์"),
    ],
)
def test_the_true_reason_is_noted_why_there_is_no_number(text: str, reason: str) -> None:
    assert contact_person.why_without_number(text) == reason


def test_of_two_reasons_the_last_stays_and_a_number_ends_them() -> None:
    refused = "ไม่ประสงค์ให้เบอร์ (กลัวแฟนรู้) ให้ติดต่อทาง LINE"
    noted = contact_person.with_wish("ไม่ให้โทรหาแฟน, ไม่มีเบอร์โทรไทย ให้ติดต่อทาง LINE", refused)
    assert noted == f"ไม่ให้โทรหาแฟน, {refused}"
    assert contact_person.with_wish(noted, "ไม่ให้บอกแฟน") == f"{refused}, ไม่ให้บอกแฟน"
    assert contact_person.known_beside_number(noted) == "ไม่ให้โทรหาแฟน"
    assert contact_person.known_beside_number(refused) == ""
    assert not contact_person.person(refused)
