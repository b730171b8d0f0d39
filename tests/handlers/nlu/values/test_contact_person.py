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
