"""A name that stands alone is told from the times and wishes that stand there as often."""

import pytest

from handlers.nlu.values.personal_names import clear_name

SOMETHING_ELSE = (
    "|ค่ะ|ด่วน|โทรมา|ตอนเย็น|หลังห้าโมง|ได้เลย|เช้า|จันทร์|วันหลัง|วันใหม่|เมษา|พฤหัส|เบอร์แม่|คุณแม่|พี่สาว|นายจ้าง|"
    "คุณภาพ|พี่โทรมา|ที่ทำงาน|ดีแทค|ธนาคาร|สำเร็จ|ยินดี|นก|หนูเอง|กระเป๋า|ขอผู้หญิง|สมหญิงกับสมชาย|สมหญิง ด่วน|"
    "สมหญิง สะดวกเช้า|สมหญิง โทรเย็น|สมชาย ช่างแอร์|สมหญิง ใจดี อยู่ ที่ บ้าน"
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("สมหญิงค่ะ", "สมหญิง"),
        ("(สมชาย ใจดี)", "สมชาย ใจดี"),
        ("คุณ สมหญิง ใจดี", "คุณ สมหญิง ใจดี"),
        ("น.ส.สมหญิง ใจดี", "น.ส.สมหญิง ใจดี"),
        ("ผมสมชายครับ", "สมชาย"),
        ("พี่นก", "พี่นก"),
        ("นายวิชัย", "นายวิชัย"),
        ("ณัฐธิดา ศรีสุข", "ณัฐธิดา ศรีสุข"),
        ("มานี", "มานี"),
        ("วันชัย", "วันชัย"),
    ],
)
def test_a_name_is_taken_without_courtesy(said: str, name: str) -> None:
    assert clear_name(said) == name


@pytest.mark.parametrize("said", SOMETHING_ELSE.split("|"))
def test_what_may_be_something_else_is_no_name(said: str) -> None:
    assert clear_name(said) == ""
