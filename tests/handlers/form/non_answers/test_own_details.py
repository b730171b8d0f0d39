"""Refusals and questions at the questions about the person are no answers, and lose none."""

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.non_answers import own_details
from handlers.form.non_answers.own_details import LAST_NAME, Asks
from tests.handlers.form.typed_values import TODAY

NAME, PHONE, EMAIL, PROVINCE = (
    FieldName.NAME,
    FieldName.PHONE,
    FieldName.EMAIL,
    FieldName.PROVINCE,
)


@pytest.mark.parametrize(
    ("asked", "text", "refused", "value"),
    [
        (PHONE, "ไม่อยากให้เบอร์", (PHONE,), None),
        (PHONE, "ขอไม่บอกเบอร์ได้ไหม", (PHONE,), None),
        (PHONE, "เบอร์ขอไม่ให้นะคะ", (PHONE,), None),
        (PHONE, "ไม่ให้เว้ย เดี๋ยวโทรมาขายประกันอีก", (PHONE,), None),
        (PHONE, "บ่บอกดอก ย่านเขาโทรมาหลอก", (PHONE,), None),
        (PHONE, "can i not give my phone number?", (PHONE,), None),
        (NAME, "ไม่บอกกก จะเอาชื่อกูไปทำไม", (NAME,), None),
        (NAME, "ขอไม่เปิดเผยตัวได้รึเปล่าคะ", (NAME,), None),
        (NAME, "ไม่บอกชื่อไม่บอกเบอร์ได้ปะ", (NAME, PHONE), None),
        (NAME, "ประภา แสนดี ขอไม่บอกเบอร์กับอีเมลได้ไหม", (PHONE, EMAIL), "ประภา แสนดี"),
        (NAME, "ไม่ให้เบอร์นะ กลัวแม่รู้ ชื่อ ประภา แสนดี", (PHONE,), "ประภา แสนดี"),
        (NAME, "อ้อยใจ มีนา ส่วนเบอร์ขอไม่ให้", (PHONE,), "อ้อยใจ มีนา"),
        (NAME, "ชื่อ อ้อยใจ มีนา ค่ะ อีเมลไม่มีนะ", (EMAIL,), "อ้อยใจ มีนา"),
        (NAME, "ชื่อ มานพ ครับ นามสกุลไม่บอก", (LAST_NAME,), "มานพ"),
        (PHONE, "0812345678 ไม่บอกอีเมลนะ", (EMAIL,), "0812345678"),
        (PROVINCE, "กรุงเทพ ไม่อยากบอกที่อยู่นะ", (PROVINCE,), "TH-10"),
    ],
)
def test_what_is_refused_is_told_from_what_is_answered(
    asked: str, text: str, refused: tuple[str, ...], value: str | None
) -> None:
    said, field = own_details.refusals(text, asked), FORM.field(asked)
    assert said is not None
    assert field is not None
    assert said.refused == refused
    assert own_details.value_in(said.rest, field, TODAY) == value


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (NAME, "ร้านไม่บอกชื่อ"),
        (NAME, "เขาไม่ให้เบอร์เลย"),
        (PHONE, "ไม่ให้ใครโทรนะ"),
        (PHONE, "ไม่แจ้งแล้ว"),
        (NAME, "ไม่ให้อภัย ใจดี"),
        (NAME, "สมชาย บอกดี"),
    ],
)
def test_what_others_refuse_is_no_refusal(asked: str, text: str) -> None:
    assert own_details.refusals(text, asked) is None


@pytest.mark.parametrize(
    ("asked", "text", "kind"),
    [
        (NAME, "ใส่ชื่อแม่หรือชื่อหนูคะ", Asks.WHOSE),
        (NAME, "เอาชื่อใครดี แม่เป็นคนโดน", Asks.WHOSE),
        (NAME, "ชื่อเล่นได้ไหม", Asks.REAL_NAME),
        (NAME, "มีแต่ชื่อในเฟซได้บ่", Asks.REAL_NAME),
        (NAME, "ชื่อตามบัตรไหม", Asks.REAL_NAME),
        (NAME, "can i use my nickname", Asks.REAL_NAME),
        (NAME, "พิมพ์เป็นภาษาอังกฤษได้ไหม", Asks.OTHER_LETTERS),
        (PHONE, "เบอร์ที่ทำงานได้ปะ", Asks.OTHER_LINE),
        (PHONE, "ใช้เบอร์ลาวได้ไหม", Asks.FOREIGN_LINE),
        (PHONE, "เบอร์แม่ได้ไหม", Asks.WHOSE),
        (PHONE, "จะโทรมาเมื่อไหร่", Asks.WHEN_CALLED),
        (PHONE, "ใครจะเห็นเบอร์", Asks.SEEN),
        (PHONE, "ร้านจะรู้เบอร์หนูไหม", Asks.SEEN),
        (PHONE, "เดี๋ยวค่อยให้เบอร์ทีหลังได้มั้ยคะ", Asks.LATER),
        (PHONE, "ต้องใส่เบอร์ด้วยหรอ", Asks.NEEDED),
        (PHONE, "พิมพ์เบอร์ผิด ขอแก้", Asks.MENDS),
        (PHONE, "เบอร์เดิมที่ให้ไปแล้วไง", Asks.GIVEN),
        (EMAIL, "เอาอีเมลไปทำอะไร", Asks.PURPOSE),
        (EMAIL, "เมลแฟนได้ไหม", Asks.WHOSE),
        (PROVINCE, "จังหวัดตามบัตรหรือที่อยู่ตอนนี้", Asks.WHICH_PLACE),
    ],
)
def test_a_question_is_recognised_by_its_kind(asked: str, text: str, kind: Asks) -> None:
    said = own_details.question(text, asked)
    assert said is not None
    assert said.kind == kind


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (NAME, "ประภา แสนดี"),
        (NAME, "ทองดี ไหมทอง"),
        (NAME, "อำไพ ใครเล่า"),
        (NAME, "แม่ทำ ไมตรี"),
        (NAME, "ชื่อแม่นะคะ บุญมี ดีงาม"),
        (NAME, "แม่ชื่อสมใจ ทดสอบค่ะ"),
        (NAME, "ชื่อเล่นแดง ชื่อจริงสมชาย ใจกล้า"),
        (NAME, "my nickname is Joe, Joe Carter"),
        (PHONE, "0812345678 เบอร์แม่ โทรหลังห้าโมง"),
        (PHONE, "เบอร์เก่า 0812223333 เบอร์ใหม่ 0894445555"),
        (PROVINCE, "เชียงใหม่"),
        (EMAIL, "tamai@example.com"),
    ],
)
def test_an_answer_is_no_question(asked: str, text: str) -> None:
    assert own_details.question(text, asked) is None
    assert own_details.refusals(text, asked) is None


def test_nothing_is_cut_out_of_a_question_as_an_answer() -> None:
    said, field = (
        own_details.question("whose name should i put, my mother paid", NAME),
        FORM.field(NAME),
    )
    assert said is not None
    assert field is not None
    assert own_details.value_in(said.rest, field, TODAY) is None


def test_the_relative_is_known_whose_name_is_asked_about() -> None:
    for text in ("ใส่ชื่อแม่หรือชื่อหนูคะ", "เอาชื่อใครดี แม่เป็นคนโดน", "แม่ให้หนูมาแจ้งแทน ใส่ชื่อใครดี"):
        said = own_details.question(text, NAME)
        assert said is not None
        assert said.who == "แม่"


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("ไม่ได้อยู่ไทยค่ะ", True),
        ("ตอนนี้อยู่เกาหลี", True),
        ("I live abroad", True),
        ("อยู่เชียงใหม่", False),
        ("ไม่ได้อยู่กรุงเทพ อยู่นนท์", False),
        ("", False),
    ],
)
def test_who_lives_in_no_province_is_recognised(text: str, abroad: bool) -> None:
    assert own_details.lives_abroad(text) == abroad
