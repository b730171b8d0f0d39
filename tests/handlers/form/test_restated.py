"""A sentence that corrects an answer gives the right value, and never the one it calls wrong."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.form.complaint import FORM, FieldName
from handlers.form.restated import reader

TODAY = date(2026, 11, 24)
ANSWERS: dict[str, Any] = {
    FieldName.STORY: "เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย",
    FieldName.SELLER_NAME: "ร้านตัวอย่าง",
    FieldName.PAID: "paid",
    FieldName.AMOUNT: 3_500_000,
    FieldName.PAYEE_ACCOUNT: [{"bank": "กสิกร", "number": "1234567891", "name": ""}],
    FieldName.PURCHASE_DATE: "2026-11-23",
    FieldName.NAME: "สมศรี ตัวอย่าง",
    FieldName.PHONE: "0812345678",
}


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("จำยอดผิดค่ะ ไม่ใช่ 35000 ที่ถูกคือ 35500", FieldName.AMOUNT, [3_550_000]),
        ("ขอโทษนะคะ ที่จริงโอนไปสามหมื่นห้าพันห้าร้อย", FieldName.AMOUNT, [3_550_000]),
        ("ยอด ๓๕,๐๐๐ ผิดค่ะ ต้อง ๓๕,๕๐๐", FieldName.AMOUNT, [3_550_000]),
        ("35,000 ไม่ใช่ค่ะ 35,500", FieldName.AMOUNT, [3_550_000]),
        ("ดูสลิปแล้ว โอนไป 35,500 ค่ะ", FieldName.AMOUNT, [3_550_000]),
        ("โอนไป 35,000 ไม่ใช่ 35,500", FieldName.AMOUNT, [3_500_000, 3_550_000]),
        ("ไม่ใช่ 35,000 นะคะ", FieldName.AMOUNT, []),
        ("ยอดไม่ถูกค่ะ", FieldName.AMOUNT, []),
        ("I typed the amount wrong, it is 35,500 not 35,000", FieldName.AMOUNT, [3_550_000]),
        ("Actually I paid 3 weeks ago", FieldName.PURCHASE_DATE, ["2026-11", "2026-10"]),
        ("actually it was 3 weeks ago", FieldName.PURCHASE_DATE, ["2026-11", "2026-10"]),
        ("Actually I paid 2 weeks ago", FieldName.PURCHASE_DATE, ["2026-11"]),
        ("the date is wrong, I paid on 10 November", FieldName.PURCHASE_DATE, ["2026-11-10"]),
        ("actually it was 10 November", FieldName.PURCHASE_DATE, ["2026-11-10"]),
        ("จริงๆ โอนเมื่อ 3 อาทิตย์ก่อน", FieldName.PURCHASE_DATE, ["2026-11", "2026-10"]),
        ("จำวันผิด โอนเมื่อ 6 อาทิตย์ก่อน", FieldName.PURCHASE_DATE, ["2026-10"]),
        ("ชื่อร้านไม่ใช่ตัวอย่าง เป็น แสนสุข", FieldName.SELLER_NAME, ["ร้านแสนสุข"]),
        ("ป้าชื่อสมศรี ตัวอย่างดี ไม่ใช่ สมศรี ตัวอย่าง", FieldName.NAME, ["สมศรี ตัวอย่างดี"]),
        ("นามสกุลผิดค่ะ ที่ถูกคือ ใจดี", FieldName.NAME, ["สมศรี ใจดี"]),
        ("เบอร์ลงท้าย 5687 ไม่ใช่ 5678 ค่ะ", FieldName.PHONE, ["0812345687"]),
        ("เบอร์ผิด ลงท้าย 33", FieldName.PHONE, ["0812345633"]),
        ("เบอร์ผิดค่ะ ลงท้ายด้วย 33 ไม่ใช่ 78", FieldName.PHONE, ["0812345633"]),
        ("เบอร์ร้านผิด ลงท้าย 33", FieldName.SELLER_PHONE, []),
        ("เบอร์ผิด ลงท้าย 45 ไม่ใช่ 54", FieldName.PHONE, []),
        ("my phone number is wrong, it ends with 33", FieldName.PHONE, ["0812345633"]),
        (
            "เลขบัญชีผิด ลงท้าย 99",
            FieldName.PAYEE_ACCOUNT,
            [[{"bank": "กสิกร", "number": "1234567899", "name": ""}]],
        ),
        ("จ่ายไปครึ่งเดียวค่ะ ที่บอกว่าจ่ายครบอะผิด", FieldName.PAID, ["part"]),
        ("ซื้อวันที่ 12 ไม่ใช่ 23 ต่างหาก", FieldName.PURCHASE_DATE, ["2026-11-12"]),
        ("ย้ายมาอยู่ลำปางแล้วค่ะ", FieldName.PROVINCE, ["TH-52"]),
        (
            "ชื่อคนในบัญชี สมปอง ใจดี ค่ะ เมื่อวานพิมผิด",
            FieldName.PAYEE_ACCOUNT,
            [[{"bank": "กสิกร", "number": "1234567891", "name": "สมปอง ใจดี"}]],
        ),
        ("เบอยายผิด ที่ถูก 0899998888", FieldName.PHONE, ["0899998888"]),
        ("เบอร์ร้านผิด ที่ถูก 02-123-4567", FieldName.SELLER_PHONE, ["021234567"]),
        ("ที่จริงโอนวันที่ 20 ไม่ใช่เมื่อวาน", FieldName.PURCHASE_DATE, ["2026-11-20"]),
        (
            "บันชีที่โอน ไม่ใช่ 123-4-56789-1 เป็น 123-4-56789-0",
            FieldName.PAYEE_ACCOUNT,
            [[{"bank": "กสิกร", "number": "1234567890", "name": ""}]],
        ),
    ],
)
def test_what_is_right_is_told_from_what_is_wrong(text: str, name: str, values: list[Any]) -> None:
    found = reader.parse(text, ANSWERS, TODAY)
    assert found is not None
    assert (found.field.name, list(found.values)) == (name, values)


@pytest.mark.parametrize(
    "text",
    [
        "ร้านส่งของผิดสีมา",
        "โอนเงินเข้าบัญชีผิดค่ะ",
        "ร้านลงราคาผิดค่ะ",
        "ได้ของผิดค่ะ ไม่ใช่สีดำ",
        "จริงๆ ร้านบอกจะคืนเงิน 500",
        "ไม่ใช่ค่ะ",
        "ซื้อ 12 ใบนะคะ ไม่ใช่ 10",
        "ไม่ใช่วันที่ค่ะ จำนวนบัตร",
        "จำยอดผิดหรือเปล่าคะ 35,500 ไม่ใช่ 35,000",
    ],
)
def test_other_things_that_are_wrong_correct_nothing(text: str) -> None:
    assert reader.parse(text, ANSWERS, TODAY) is None


def test_of_several_accounts_the_wrong_one_is_put_right() -> None:
    two = [*ANSWERS[FieldName.PAYEE_ACCOUNT], {"bank": "", "number": "9876543210", "name": "ก"}]
    text = "เลขบัญชีไม่ใช่ 9876543210 เป็น 9876543219"
    found = reader.parse(text, {**ANSWERS, FieldName.PAYEE_ACCOUNT: two}, TODAY)
    assert found is not None
    assert found.values == ([two[0], {"bank": "", "number": "9876543219", "name": "ก"}],)


def test_a_number_that_is_called_nothing_may_be_of_two_answers() -> None:
    found = reader.parse("เลขผิดค่ะ ที่ถูก 0899998888", ANSWERS, TODAY)
    assert found is not None
    meant = [found.field.name, *(each.field.name for each in found.others)]
    assert meant == [FieldName.PHONE, FieldName.PAYEE_ACCOUNT]


SENTENCES = (
    "โอนไป {new} ไม่ใช่ {old}",
    "ไม่ใช่ {old} ค่ะ เป็น {new}",
    "ยายจำยอดผิดจ้ะ {new} ม่ายช่าย {old}",
    "ยอด {old} ผิด ที่ถูกคือ {new}",
    "แก้ยอดจาก {old} เป็น {new}",
)
sums = st.integers(100, 9_999_999)


@given(sums, sums, sums, st.sampled_from(SENTENCES))
def test_a_sum_that_is_called_wrong_is_never_the_only_new_one(
    stored: int, new: int, old: int, sentence: str
) -> None:
    field = FORM.field(FieldName.AMOUNT)
    assert field is not None
    answers = {**ANSWERS, FieldName.AMOUNT: stored * 100}
    told = sentence.format(new=f"{new:,}", old=f"{old:,}")
    found = reader.parse(told, answers, TODAY)
    if found is None or new == old:
        return
    assert old * 100 not in found.values or len(found.values) > 1
    if old == stored:
        assert found.values == (new * 100,)


def test_the_name_of_an_answer_that_is_denied_is_not_meant() -> None:
    day, phone = FORM.field(FieldName.PURCHASE_DATE), FORM.field(FieldName.PHONE)
    assert day is not None
    assert phone is not None
    assert reader.is_not_this("ไม่ใช่วันที่ค่ะ จำนวนบัตร", day)
    assert not reader.is_not_this("ไม่ใช่วันที่ 3 ค่ะ วันที่ 4", phone)
    assert not reader.is_not_this("ไม่ใช่เบอร์นี้ค่ะ", phone)


def test_a_shop_that_is_called_wrong_gives_way_to_a_whole_name() -> None:
    found = reader.parse("ซื้อจากร้านแม่หน่อยไม่ใช่แม่นิด", {**ANSWERS, "seller_name": "แม่นิด"}, TODAY)
    assert found is not None
    assert (found.field.name, found.values) == ("seller_name", ("ร้านแม่หน่อย",))
