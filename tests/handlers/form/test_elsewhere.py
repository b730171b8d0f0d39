"""A value typed at another question is known by its shape or its words, and nothing else is."""

from datetime import date
from typing import Any

import pytest

from handlers.form.complaint import FORM
from handlers.form.elsewhere import reader
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage

TODAY = date(2026, 11, 24)
ANSWERS: dict[str, Any] = {"paid": "paid", "amount": 59000}


def found(asked: str, text: str, answers: dict[str, Any] | None = None) -> dict[str, Any]:
    field = FORM.field(asked)
    assert field is not None
    told = reader.parse(text, field, ANSWERS if answers is None else answers, TODAY)
    return {str(name): value for name, value in told.items()}


@pytest.mark.parametrize(
    ("asked", "text", "expected"),
    [
        ("name", "089-876-5432", {"phone": "0898765432"}),
        ("kind", "เบอร์โทรหนู 0898765432 ค่ะ", {"phone": "0898765432"}),
        ("amount", "เบอร์แม่ค้า 0898765432", {"seller_phone": "0898765432"}),
        ("phone", "เบอร์ร้านคือ 02-123-4567", {"seller_phone": "021234567"}),
        ("seller_phone", "เบอร์ผมเอง ๐๘๙๘๗๖๕๔๓๒", {"phone": "0898765432"}),
        ("seller_link", "0898765432 ค่ะ", {"seller_phone": "0898765432"}),
        ("email", "เบอร์ร้านไม่มี เบอร์หนู 0898765432", {"phone": "0898765432"}),
        (
            "phone",
            "เบอร์ร้าน 0898765432 ของหนู 0812345678",
            {"seller_phone": "0898765432", "phone": "0812345678"},
        ),
        (
            "other_reports",
            "โอนวันที่ 20 เดือนนี้ 640 บาท",
            {"purchase_date": "2026-11-20", "amount": 64000},
        ),
        (
            "seller_name",
            "โอนไป 2,300 เข้ากรุงไทย 511-0-00764-3",
            {
                "amount": 230000,
                "payee_account": [{"bank": "กรุงไทย", "number": "5110007643", "name": ""}],
            },
        ),
        ("seller_name", "ไม่รู้ชื่อ รู้แต่ไลน์ fai.fai88", {"seller_link": "fai.fai88"}),
        ("payee_account", "โทรร้าน 0898765432", {"seller_phone": "0898765432"}),
        (
            "province",
            "เบอร์ลูกสาว 0898765432",
            {"phone": "0898765432", "representative": "ลูกสาว"},
        ),
        ("contacted_seller", "0898765432", {"phone": "0898765432"}),
        ("phone", "nok.demo@example.com", {"email": "nok.demo@example.com"}),
        ("phone", "ไม่มีเบอร์ค่ะ มีแต่เมล nok@example.com", {"email": "nok@example.com"}),
        ("amount", "KEX0012345678", {"order_number": "KEX0012345678"}),
        ("phone", "เลขพัสดุ TH0198AB76CD", {"order_number": "TH0198AB76CD"}),
        ("payee_account", "เลขออเดอร์ 123456789012", {"order_number": "123456789012"}),
        ("product", "571234567890123", {"order_number": "571234567890123"}),
        ("phone", "facebook.com/demo-shop", {"seller_link": "facebook.com/demo-shop"}),
        ("name", "@demo.shop", {"seller_link": "@demo.shop"}),
        ("email", "ไลน์ร้าน demo_shop", {"seller_link": "demo_shop"}),
        ("name", "4/11/2569", {"purchase_date": "2026-11-04"}),
        ("amount", "ซื้อวันที่ 4 พ.ย. ค่ะ", {"purchase_date": "2026-11-04"}),
        ("paid", "เมื่อวานค่ะ", {"purchase_date": "2026-11-23"}),
        ("order_number", "ราคา 1,250 บาท", {"amount": 125000}),
        ("product", "จ่ายไป 700 ค่ะ", {"amount": 70000}),
        ("province", "1,250 บาท", {"amount": 125000}),
        ("seller_name", "สั่งในลาซาด้าจ้า", {"platform": "lazada"}),
        ("product", "ในไอจีค่ะ", {"platform": "instagram"}),
        ("product", "เก็บเงินปลายทางค่ะ", {"payment_method": "cod"}),
        ("name", "จ่ายด้วยบัตรเครดิต", {"payment_method": "card"}),
        ("product", "โอนแล้วค่ะ", {"paid": "paid"}),
        ("email", "อยู่ลำปางค่ะ", {"province": "TH-52"}),
        ("name", "จังหวัดระยอง", {"province": "TH-21"}),
        ("phone", "พิษณุโลก", {"province": "TH-65"}),
        ("phone", "ร้านชื่อ ไฟฉายแรงสูง ค่ะ", {"seller_name": "ไฟฉายแรงสูง"}),
        ("seller_link", "ชื่อร้าน ไฟฉายแรงสูง ไม่มีลิงก์", {"seller_name": "ไฟฉายแรงสูง"}),
        ("name", "คนสุรินทร์ค่ะ", {"province": "TH-32"}),
        ("amount", "อยู่ กทม. ค่ะ", {"province": "TH-10"}),
        ("payee_account", "ไม่ได้โอน จ่ายปลายทางค่ะ", {"payment_method": "cod"}),
        ("seller_name", "หนูชื่อสมหญิง ใจดี", {"name": "สมหญิง ใจดี"}),
        ("email", "ผมชื่อสมชาย ใจดีครับ", {"name": "สมชาย ใจดี"}),
    ],
)
def test_a_value_goes_where_it_belongs(asked: str, text: str, expected: dict[str, Any]) -> None:
    assert found(asked, text) == expected


def test_an_account_is_kept_with_its_bank_and_beside_those_told_before() -> None:
    (account,) = found("product", "กสิกร 123-4-56789-0")["payee_account"]
    assert account["number"] == "1234567890"
    known = {**ANSWERS, "payee_account": [account]}
    both = found("name", "พร้อมเพย์ 0898765432", known)["payee_account"]
    assert [each["number"] for each in both] == ["1234567890", "0898765432"]
    assert not found("product", "บัญชีหนูเอง กสิกร 123-4-56789-0")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("phone", "0898765432"),
        ("phone", "เบอร์แม่ 0898765432"),
        ("seller_phone", "0898765432"),
        ("payee_account", "0898765432"),
        ("product", "โทรศัพท์มือถือ"),
        ("seller_name", "ร้าน 2-1"),
        ("seller_name", "7-11"),
        ("product", "หม้อทอด 2-1"),
        ("product", "ครีม 3 หลอด 350 บาท"),
        ("product", "บัตรเครดิต"),
        ("product", "500"),
        ("name", "กันยา มีนา"),
        ("name", "อาทิตย์"),
        ("name", "สมชาย ใจดี"),
        ("seller_link", "ab12345678"),
        ("seller_name", "เชียงใหม่"),
        ("seller_name", "ร้านอยู่เชียงใหม่"),
        ("wanted", "899 บาท"),
        ("paid", "วันนี้"),
        ("contacted_seller", "เมื่อวานค่ะ"),
        ("contacted_seller", "ทักในเฟส"),
        ("contacted_seller", "โทรไป 0898765432 ไม่รับ"),
        ("amount", "0898765432 ใช่ไหม"),
        ("order_number", "KEX0012345678"),
        ("email", "ร้านไม่มีเบอร์ โทรมา 0898765432"),
        ("name", "คนขายของ"),
        ("phone", ""),
        ("phone", "0898765432 " * 10),
    ],
)
def test_an_answer_or_more_than_a_value_is_left_alone(asked: str, text: str) -> None:
    assert found(asked, text) == {}


@pytest.mark.parametrize(
    ("asked", "text", "is_doubtful"),
    [
        ("phone", "0898765432 แม่ค้าส่งมาให้ในแชตตอนสั่ง", True),
        ("seller_phone", "0898765432 ของหนูที่เคยโทรไปสั่งเขา", False),
        ("seller_phone", "หนูใช้ 0898765432 โทรไปสั่ง", True),
        ("phone", "0898765432 โทรหลังเลิกงาน", False),
        ("name", "0898765432 แม่ค้าส่งมา", False),
    ],
)
def test_a_number_is_asked_about_that_may_be_the_others(
    asked: str, text: str, is_doubtful: bool
) -> None:
    field = FORM.field(asked)
    assert field is not None
    assert reader.is_doubtful_number(text, field, TODAY) == is_doubtful


def test_no_sum_is_kept_of_who_has_not_paid() -> None:
    assert found("product", "ราคา 700 บาท", {"paid": "not-yet"}) == {}


def test_where_it_was_bought_is_heard_alone_only_while_it_is_open() -> None:
    assert found("seller_name", "ช้อปปี้", {}) == {"platform": "shopee"}
    assert found("seller_name", "ช้อปปี้", {"platform": "shopee"}) == {}


def test_what_is_found_is_what_its_own_question_would_store() -> None:
    for asked, text, name in (
        ("name", "4/11/2569", "purchase_date"),
        ("kind", "1,250 บาท", "amount"),
    ):
        field = FORM.field(name)
        assert field is not None
        reading = field.kind.read(TextMessage(text), [], TODAY)
        assert isinstance(reading, Complete)
        assert found(asked, text)[name] == reading.value
