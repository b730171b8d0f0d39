"""One's own telephone number is found beside something else, and never taken for a seller's."""

import pytest

from handlers.form.restated import own_number


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ร้านคืนครึ่งนึงแล้ว 600 แล้วเบอร์หนูเปลี่ยนเป็น 0911112222 นะ", "ร้านคืนครึ่งนึงแล้ว 600"),
        ("เปลี่ยนเบอร์โทรด้วยค่ะ 0911112222 แล้วร้านคืนเงินมา 600", "ร้านคืนเงินมา 600"),
        ("ร้านคืนมา 600 เบอร์หนูเปลี่ยนเป็น 091-111-2222 ค่ะ", "ร้านคืนมา 600"),
        ("เปลี่ยนเบอร์จาก 0823456789 เป็น 0911112222 แล้วร้านคืน 600", "ร้านคืน 600"),
        ("เบอร์ร้าน 0899999999 ส่วนเบอร์หนูเปลี่ยนเป็น 0911112222", "เบอร์ร้าน 0899999999"),
        ("ป้าเปลี่ยนซิมเป็น ๐๙๑๑๑๑๒๒๒๒ แล้วของก็มาแล้วแต่แตก", "ของก็มาแล้วแต่แตก"),
        ("เบอโทหนูเปลี่ยนนะ 0911112222 ร้านส่งของมาแล้วแต่ผิดสี", "ร้านส่งของมาแล้วแต่ผิดสี"),
        ("พ่อเปลี่ยนเบอเป็น 0911112222 แล้วเน้อ ร้านมันบ่คืนเงินดอก", "ร้านมันบ่คืนเงินดอก"),
        ("my new number is 0911112222 and the shop refunded 600", "the shop refunded 600"),
    ],
)
def test_the_number_and_what_stands_beside_it(text: str, rest: str) -> None:
    found = own_number.parse(text)
    assert found is not None
    assert (found.number, found.rest) == ("0911112222", rest)
    assert own_number.is_beside(text)


@pytest.mark.parametrize(
    "text",
    [
        "ร้านเปลี่ยนเบอร์เป็น 0911112222 แล้วค่ะ",
        "เขาเปลี่ยนเบอร์ใหม่ 0911112222 ติดต่อไม่ได้",
        "แม่ค้าให้เบอร์ใหม่มา 0911112222",
        "คนขายโทรเข้าเบอร์หนู ใช้เบอร์ 0911112222",
        "มันโทรหาเบอร์หนูจากเบอร์ 0911112222",
        "เบอร์ร้าน 0911112222 โอนไป 600",
        "ร้านขอเบอร์หนู หนูให้ 0911112222 ไป",
        "เบอร์หนูหายแล้ว ร้านคืนมา 600",
    ],
)
def test_a_number_of_others_is_not_ones_own(text: str) -> None:
    assert own_number.parse(text) is None


@pytest.mark.parametrize(
    "text",
    ["เบอร์หนูเปลี่ยนเป็น 0911112222 นะ", "เบอร์หนูผิดค่ะ ที่ถูก 0911112222", "ขอเปลี่ยนเบอร์เป็น 0911112222"],
)
def test_a_number_alone_has_nothing_beside_it(text: str) -> None:
    assert own_number.parse(text) is not None
    assert not own_number.is_beside(text)
