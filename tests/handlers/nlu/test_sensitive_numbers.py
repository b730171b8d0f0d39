"""Identity, card and secret numbers are found as people type them, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.th import pin

from handlers.nlu.sensitive_numbers import ACCOUNT, ORDER, mask

IDENTITY = "1103700000003"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (IDENTITY, "⟨เลขบัตรประชาชน⟩"),
        ("บัตร 1-1037-00000-00-3 ค่ะ", "บัตร ⟨เลขบัตรประชาชน⟩ ค่ะ"),
        ("เลข ๑ ๑๐๓๗ ๐๐๐๐๐ ๐๐ ๓", "เลข ⟨เลขบัตรประชาชน⟩"),
        ("１１０３７０００００００３", "⟨เลขบัตรประชาชน⟩"),
        ("1\u200b1037\u200b00000\u200b00\u200b3", "⟨เลขบัตรประชาชน⟩"),
        (f"{IDENTITY} 590 บาท", "⟨เลขบัตรประชาชน⟩ 590 บาท"),
        ("เลขบัตรประชาชน 1234567890123", "เลขบัตรประชาชน ⟨เลขบัตรประชาชน⟩"),
        ("ส่งบัตรประชาชนให้ 110-370-000-0003", "ส่งบัตรประชาชนให้ ⟨เลขบัตรประชาชน⟩"),
        (
            f"กสิกร 123-4-56789-0 เลขบัตรปชช {IDENTITY}",
            "กสิกร 123-4-56789-0 เลขบัตรปชช ⟨เลขบัตรประชาชน⟩",
        ),
        ("4111 1111 1111 1111", "⟨เลขบัตร⟩"),
        ("visa 4111111111111112", "visa ⟨เลขบัตร⟩"),
        ("บัตร 3782-822463-10005 โดนตัด", "บัตร ⟨เลขบัตร⟩ โดนตัด"),
        ("กสิกร 5555555555554444", "กสิกร ⟨เลขบัตร⟩"),
        ("เลขบัตร 4111111111111111 cvv 123", "เลขบัตร ⟨เลขบัตร⟩ cvv ⟨เลขหลังบัตร⟩"),
        ("ให้เลข 3 ตัวหลังบัตร ๑๒๓ ไป", "ให้เลข 3 ตัวหลังบัตร ⟨เลขหลังบัตร⟩ ไป"),
        ("OTP คือ 482913", "OTP คือ ⟨รหัส⟩"),
        ("otp: 482 913", "otp: ⟨รหัส⟩"),
        ("บอกรหัสไป ๔๘๒๙๑๓ แล้ว", "บอกรหัสไป ⟨รหัส⟩ แล้ว"),
        ("รหัสผ่าน 1234", "รหัสผ่าน ⟨รหัส⟩"),
        ("482913 คือ otp ที่เขาขอ", "⟨รหัส⟩ คือ otp ที่เขาขอ"),
        ("กดยืนยัน 482913 ไปแล้ว", "กดยืนยัน ⟨รหัส⟩ ไปแล้ว"),
    ],
)
def test_what_nobody_should_give_away_is_hidden(typed: str, shown: str) -> None:
    assert mask(typed).text == shown


@pytest.mark.parametrize(
    "typed",
    [
        "โทร 081-234-5678 หรือ 0891234567",
        "0812345678 0891234567 590",
        "+66 81 234 5678",
        "กสิกร 123-4-56789-0 โอน 1,290",
        f"พร้อมเพย์ {IDENTITY}",
        "บัญชีออมสิน 020123456789",
        "เลขพัสดุ 820123456789",
        "TH0123456789012 EF123456789TH 2411251A2B3C4D",
        f"ออเดอร์ {IDENTITY}",
        "imei 356938035643809",
        "บัตรเครดิตโดนตัด 1290 5000 25000",
        "ยอด 1,234,567.50 บาท ครบ 15 วัน",
        "รหัสไปรษณีย์ 30130 รหัสสินค้า 123456",
        "โทรยืนยัน 1441 หรือเบอร์หลังบัตร 1572",
        "ให้ OTP ไป 50000 บาท",
        "ขอ otp 6 หลัก แล้วหาย 45000",
        "https://shopee.example/product/1/4111111111111111",
        "24/11/2569 10:30",
        "",
    ],
)
def test_other_numbers_stay(typed: str) -> None:
    hidden = mask(typed)
    assert hidden.text == typed
    assert hidden.kinds == ()
    assert not hidden.is_only_numbers


def test_where_an_account_or_an_order_is_asked_its_number_stays() -> None:
    for number in (IDENTITY, "020123456789", "378282246310005"):
        assert mask(number, ACCOUNT).text == number
        assert mask(number, ORDER).text == number
    assert mask("4111111111111111", ACCOUNT).kinds == ("card",)
    assert mask("รหัส 12345678", ORDER).kinds == ()
    assert mask("otp 482913", ORDER).kinds == ("otp",)
    assert mask(f"เลขบัตรประชาชน {IDENTITY}", ACCOUNT).kinds == ("identity",)


@pytest.mark.parametrize("typed", [IDENTITY, f"เลขบัตรประชาชน {IDENTITY} ค่ะ", "otp คือ 482913 นะคะ"])
def test_a_number_alone_says_nothing_else(typed: str) -> None:
    assert mask(typed).is_only_numbers
    assert not mask(f"{typed} เขาเอาไปใช้").is_only_numbers


@given(st.integers(10**11, 9 * 10**11 - 1).map(str), st.sampled_from(["", " ", "-"]))
def test_every_identity_number_is_hidden(twelve: str, between: str) -> None:
    whole = twelve + pin.calc_check_digit(twelve)
    typed = between.join((whole[:1], whole[1:5], whole[5:10], whole[10:12], whole[12:]))
    assert mask(f"นี่ค่ะ {typed}").text == "นี่ค่ะ ⟨เลขบัตรประชาชน⟩"
