"""Signs stand in a message however it is typed, unless it denies them; quotes are its pieces."""

import pytest

from knowledge_base.checking import messages
from knowledge_base.checking.messages import MessageReading, likeness
from tests.knowledge_base.checking.invented import TRICKS, reasons, said

HEARD: list[str] = []


def score(words: str) -> dict[str, float]:
    HEARD.append(words)
    return {"none": 0.5}


def read(text: str) -> MessageReading:
    return messages.read(text, text, TRICKS, score, ())


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("ช่วยขอรหัสหกหลักด้วยค่ะ", "ขอรหัสหกหลัก"),
        ("ข อ ร หั ส ห ก ห ลั ก", "ข อ ร หั ส ห ก ห ลั ก"),
        ("ขอ.รหัส-หก_หลัก", "ขอ.รหัส-หก_หลัก"),
        ("ขอ\u200bรหัส\u200bหกหลัก", "ขอ\u200bรหัส\u200bหกหลัก"),
        ("ขอรหััสหกหลัก", "ขอรหััสหกหลัก"),
        ("มีคนมาร้องขอรหัสหกหลักทุกวัน", "ร้องขอรหัสหกหลัก"),
        ("ขอรหัสหกหลักฐานค่ะ", "ขอรหัสหกหลักฐาน"),
    ],
)
def test_a_sign_is_found_and_quoted_as_it_was_typed(text: str, quote: str) -> None:
    message = read(text)
    assert message.quote("asks-code") == quote
    assert quote in text


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("refund ของคุณพร้อมแล้ว", "refund"),
        ("ทักมาที่ @shop.refund นะคะ", ""),
        ("ทักมาที่ @refund ได้ refund เลย", "refund"),
        ("ทักมาที่ @Refund-99 นะคะ", ""),
        ("แอดไลน์ @mali แล้วมาคุย", "แอดไลน์ @mali แล้วมาคุย"),
    ],
)
def test_a_name_after_an_at_sign_is_no_word_of_the_message(text: str, quote: str) -> None:
    message = read(text)
    assert [message.quote(code) for code in message.signs] == ([quote] if quote else [])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("โอนเงินมาก่อน", ["asks-transfer"]),
        ("ส่งเงินมาก่อน", ["asks-transfer"]),
        ("ภายในวันนี้ ส่งเงินมาก่อน", ["asks-transfer", "way-hurry"]),
        ("อย่าโอนเงินมาก่อน", []),
        ("อย่ากลัว! โอนเงินมาก่อน", ["asks-transfer"]),
        ("อย่ากลัว\nโอนเงินมาก่อน", ["asks-transfer"]),
        ("ไม่มีการขอรหัสหกหลัก", []),
        ("อย่าโอนเงินมาก่อน เขาว่าอย่างนั้นแต่แล้วเขาก็บอกว่าโอนเงินมาก่อน", ["asks-transfer"]),
        ("ไม่ต้องโอนเงินมาก่อน", []),
        ("โอนเงินมาเร็ว", []),
        ("", []),
    ],
)
def test_what_is_denied_is_no_sign(text: str, codes: list[str]) -> None:
    assert list(read(text).signs) == codes


def test_signs_of_one_layer_are_told_together() -> None:
    message = read("เราเป็นเจ้าหน้าที่ ขอรหัสหกหลัก โอนเงินมาก่อน ภายในวันนี้")
    assert message.any_of("asks-") == ["asks-code", "asks-transfer"]
    assert message.any_of("claims-") == ["claims-office"]
    assert message.quote("way-outside") == ""


def test_what_who_asks_says_of_a_message_is_no_part_of_it() -> None:
    assert read("โอนเงินมาก่อน จริงไหม").words.split() == ["โอนเงินมาก่อน"]
    assert HEARD[-1].split() == ["โอนเงินมาก่อน"]


def test_the_likeliest_kind_speaks_against_none() -> None:
    assert likeness({"none": 0.5, "job": 0.25, "loan": 0.75}) == 0.75
    assert likeness({"none": 1.0, "job": 0.25}) == -0.25
    assert likeness({}) == 0.0


def test_a_quote_tells_where_a_link_or_an_address_was() -> None:
    for left_out in ("https://example.com/a", "somchai@example.com"):
        quotes = [each.quote for each in said(f"แอดไลน์ {left_out} มาคุย ด่วน", 0.9).reasons]
        assert "แอดไลน์ … มาคุย" in quotes


def test_a_warning_asks_for_nothing_unless_it_brings_a_way_to_fall_for_it() -> None:
    warning = "ระวังมิจฉาชีพ เราเป็นเจ้าหน้าที่ ขอรหัสหกหลัก"
    result = said(warning, 0.9)
    assert (result.verdict, reasons(result)) == ("ok-signs", ["warns-others"])
    assert said(f"{warning} https://malibank.co.th", 0.9).verdict == "ok-signs"
    assert said(f"{warning} https://example.com", 0.9).verdict == "danger"
    assert said(f"{warning} บัญชี 012-3-45678-9", 0.9).verdict == "danger"


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("แบงก์มะลิ: บัตรของท่านใกล้หมดอายุ", "bank"),
        ("ธนาคารมะลิ บัตรของท่านใกล้หมดอายุ", "bank"),
        ("ตลาดชบาแจ้งว่าพัสดุสายลมมาถึงแล้ว", "post"),
        ("ตลาดชบาลดราคาทั้งร้าน", "market"),
        ("คุยกัน: บัญชีมีคนเข้าใช้", "chat"),
        ("ทักมาที่แอปคุยกันได้เลยครับทุกวัน", None),
        ("โอนแบงก์มะลิ 012-3-45678-9 สมชาย", "bank"),
        ("พัสดุสายลมให้โอนแบงก์มะลิ 012-3-45678-9", "post"),
    ],
)
def test_the_one_in_whose_name_it_speaks_is_named(text: str, brand: str | None) -> None:
    result = said(text)
    assert (result.verdict, result.brand) == ("unknown", brand)
    assert result.brand_is == ("named" if brand else None)
