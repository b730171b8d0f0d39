"""A seller's identifier is one value however it is typed, and none where nobody is named."""

import pytest

from handlers.records.seller_terms import are_similar, from_answers, normalised


@pytest.mark.parametrize(
    ("kind", "writings"),
    [
        ("account", ("012-3-45678-9", "๐๑๒๓๔๕๖๗๘๙", "0123456789")),
        ("phone", ("+66 81 234 5678", "081-234-5678")),
        ("name", ("ร้าน หม้อดี!", "หม้อดี", "เพจหม้อดี")),
        (
            "link",
            (
                "https://www.facebook.com/MorDee/?fbclid=abc",
                "m.facebook.com/mordee",
                "เพจ facebook.com/mordee#top",
            ),
        ),
        ("link", ("@mordee", "mordee")),
        (
            "link",
            (
                "https://web.facebook.com/profile.php?id=100&mibextid=9",
                "facebook.com/profile.php?id=100",
            ),
        ),
    ],
)
def test_it_is_one_value_in_all_writings(kind: str, writings: tuple[str, ...]) -> None:
    values = {normalised(kind, each) for each in writings}
    assert len(values) == 1
    assert "" not in values


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("name", "ไม่ทราบชื่อ"),
        ("name", "Shopee"),
        ("name", "เฟสบุ๊ค"),
        ("name", "-"),
        ("link", "ไม่ทราบ"),
        ("link", "https://www.facebook.com/"),
        ("phone", "1166"),
    ],
)
def test_what_names_nobody_makes_no_group(kind: str, typed: str) -> None:
    assert normalised(kind, typed) == ""


def test_only_the_seller_is_marked_and_promptpay_is_a_telephone() -> None:
    said = from_answers(
        {
            "name": "สมหญิง ตัวอย่าง",
            "phone": "0812345678",
            "seller_name": "ร้านหม้อดี",
            "payee_account": [{"bank": "พร้อมเพย์", "number": "0898765432", "name": ""}],
        }
    )
    assert {each for each in said if each[0] != "triple"} == {
        ("name", "หม้อดี"),
        ("account", "0898765432"),
        ("phone", "0898765432"),
    }
    assert ("triple", "หม้") in said


def test_names_are_nearly_equal_or_not() -> None:
    assert are_similar("ร้านหม้อทอดดีมาก", "หม้อทอดดีมากๆ")
    assert not are_similar("ร้านหม้อทอดดีมาก", "ร้านรองเท้าดีมาก")
    assert not are_similar("", "")
