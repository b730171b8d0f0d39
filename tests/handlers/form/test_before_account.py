"""The shop's name before an account in the same line, and what is none."""

import pytest

from handlers.form.complaint import FORM, FieldName
from handlers.form.elsewhere import before_account
from handlers.nlu.values.spoken import accounts

NUMBER = "0123456789"
NAMES = {
    f"ชื่อเพจ บ้านดินสอ โอนเข้ากสิกร {NUMBER} พรทิพย์ แก้วใส": "บ้านดินสอ",
    f"เพจบ้านดินสอ เลขบัญชี {NUMBER} กสิกร": "บ้านดินสอ",
    f"บ้านดินสอ บางนา เลขบัญชี กสิกร {NUMBER} พรทิพย์ แก้วใส": "บ้านดินสอ บางนา",
    f"ร้าน dinsor เลขบัญชี กสิกร {NUMBER}": "dinsor",
    "บ้านดินสอ พร้อมเพย์ 0812345678": "บ้านดินสอ",
    f"น่าจะชื่อ บ้านลุงดำ ธนาคารกรุงไทย {NUMBER} ชื่อ ดำ แดงดี": "บ้านลุงดำ",
    f"เพจเจ๊น้อยให้โอนเข้ากสิกร {NUMBER}": "เจ๊น้อย",
}
NONE = (
    f"เลขบัญชี {NUMBER} กสิกร",
    f"โอนไป 4500 กสิกร {NUMBER}",
    f"โอนไปที่ นายสมชาย ใจดี กสิกร {NUMBER}",
    f"ไม่รู้ชื่อร้าน มีแต่บัญชี กสิกร {NUMBER}",
    f"จำชื่อร้านไม่ได้ โอนเข้ากรุงไทย {NUMBER}",
    f"ชื่อบัญชี พรทิพย์ แก้วใส กสิกร {NUMBER}",
)


def read(text: str) -> before_account.BeforeAccount | None:
    field = FORM.field(FieldName.SELLER_NAME)
    assert field is not None
    return before_account.parse(text, field, accounts.parse(text))


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_what_stands_before_the_account_is_the_shop(text: str, name: str) -> None:
    assert read(text) == before_account.BeforeAccount(name, "name")


@pytest.mark.parametrize("text", NONE)
def test_labels_denials_and_the_owner_are_no_shop(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [f"ทักไปแล้วเขาไม่ตอบเลย กสิกร {NUMBER}", f"กสิกร {NUMBER} พรทิพย์ แก้วใส เพจบ้านดินสอ"],
)
def test_what_is_told_around_the_account_goes_into_the_story(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.kind == "told"
