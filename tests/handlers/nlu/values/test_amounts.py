"""Amounts of baht: exact or asked again, in satang, never a float and never a guess."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.values import amounts
from handlers.texts import form as texts

UNDERSTOOD = {
    "1290": 1290_00,
    "1,234.50": 1234_50,
    "1,290.-": 1290_00,
    "฿1,290 บาทค่ะ": 1290_00,
    "0.5": 50,
    "๑,๒๓๔": 1234_00,
    "１２３４": 1234_00,
    "โอเค 450": 450_00,
    "จ่ายไป 99 บาทถ้วน": 99_00,
    "จำนวน ๒๐๐": 200_00,
    "2.5k": 2500_00,
    "1.5 M": 1_500_000_00,
    "หนึ่งพัน": 1000_00,
    "พันนึง": 1000_00,
    "ร้อยเอ็ด": 101_00,
    "ยี่สิบเอ็ด": 21_00,
    "สิบห้า": 15_00,
    "ห้า": 5_00,
    "สองพันห้า": 2500_00,
    "แสนสอง": 120_000_00,
    "ล้านห้า": 1_500_000_00,
    "สองล้านสามแสน": 2_300_000_00,
    "สิบล้าน": 10_000_000_00,
    "2 พัน 3 ร้อย 50": 2350_00,
    "1.5 พัน": 1500_00,
    "2พัน3": 2300_00,
    "เก้าพันเก้าร้อยเก้าสิบเก้า": 9999_00,
    "1000000000": 1_000_000_000_00,
}
ASKED_AGAIN = (
    "", "-5", "- 5", "1e9", "1.234", "1.234,50", "1,2345", "12,34", "1290 50", "2 000 3", "1/2",
    "0812345678", "05 พัน", "พัน2.5", "2 ร้อย 500", "สองร้อยห้า", "สองพันหนึ่ง", "สองพันนึง", "สิบหมื่น",
    "ห้าร้อยสองพัน", "สิบสิบ", "ยี่พัน", "ยี่", "เอ็ด", "เอ็ดพัน", "สองสาม", "สองล้านล้าน", "ล้านยี่", "ยี่ล้าน",
    "2k5", "เท่าไหร่ไม่รู้", "inf", "nan", "½",
)  # fmt: skip
ROUGH = ("ประมาณ 2000", "สองพันกว่า", "ราวๆ 500", "เกือบพัน", "น่าจะ 300", "หลายพัน")
OUT_OF_RANGE = ("0", "0.00", "ศูนย์บาท", "1000000001", "1234567890123", "สองพันล้าน", "1001m")


@pytest.mark.parametrize(("text", "satang"), UNDERSTOOD.items())
def test_an_exact_amount_is_understood(text: str, satang: int) -> None:
    assert amounts.parse(text) == satang


@pytest.mark.parametrize("text", ASKED_AGAIN)
def test_what_may_mean_two_things_is_asked_again(text: str) -> None:
    assert amounts.parse(text) == texts.NEEDS_BAHT


@pytest.mark.parametrize("text", ROUGH)
def test_a_rough_amount_is_asked_for_exactly(text: str) -> None:
    assert amounts.parse(text) == texts.BAHT_IS_ROUGH


@pytest.mark.parametrize("text", OUT_OF_RANGE)
def test_nothing_and_too_much_are_refused(text: str) -> None:
    assert amounts.parse(text) == texts.BAHT_OUT_OF_RANGE


@given(st.text() | st.text(alphabet="0123456789๐๑๕๙,.- kmสองห้าพันร้อยสิบล้านนึงเอ็ดยี่บาท"))
def test_any_text_gives_whole_satang_in_range_or_a_sentence(text: str) -> None:
    amount = amounts.parse(text)
    if isinstance(amount, str):
        assert amount in (texts.NEEDS_BAHT, texts.BAHT_IS_ROUGH, texts.BAHT_OUT_OF_RANGE)
    else:
        assert type(amount) is int
        assert 0 < amount <= amounts.MAX_SATANG


@given(st.integers(1, amounts.MAX_SATANG), st.booleans())
def test_every_amount_written_out_is_read_to_the_satang(satang: int, with_commas: bool) -> None:
    baht = Decimal(satang) / 100
    assert amounts.parse(f"{baht:,.2f}" if with_commas else f"{baht:.2f}") == satang


@given(st.integers(1, amounts.MAX_SATANG))
def test_what_is_shown_is_read_back(satang: int) -> None:
    assert amounts.parse(texts.baht(satang)) == satang


@given(st.integers(1_000, 9_999_999))
def test_more_decimals_than_satang_are_never_rounded(thousandths: int) -> None:
    text = f"{Decimal(thousandths) / 1000:.3f}"
    if not text.endswith("0"):
        assert amounts.parse(text) == texts.NEEDS_BAHT


@pytest.mark.parametrize(
    "typed",
    [
        "1,290",
        "1,290.50",
        "๑,๒๙๐",
        "590",
        "590 บาท",
        "1441 บาท",
        "35000",
        "โอเค 450",
        "2 พัน 3 ร้อย 50",
        "2.5k",
    ],
)
def test_an_amount_that_stands_alone(typed: str) -> None:
    assert isinstance(amounts.parse_alone(typed), int)


@pytest.mark.parametrize(
    "typed", ["1290", "2569", "1441", "0812345678", "123456", "12", "0", "1,29", "590 ชิ้น", ""]
)
def test_digits_that_may_be_something_else(typed: str) -> None:
    assert amounts.parse_alone(typed) is None


@pytest.mark.parametrize("typed", ["ประมาณสองพันกว่า", "3 พันกว่าๆ", "ราวๆ 590"])
def test_a_rough_amount_alone_is_asked_for_once_more(typed: str) -> None:
    assert amounts.parse_alone(typed) == texts.BAHT_IS_ROUGH


@pytest.mark.parametrize(
    ("text", "satang"),
    [
        ("ประมาณ 2000 ค่ะ ไม่แน่ใจ", 200_000),
        ("น่าจะ 1,290 บาท", 129_000),
        ("สองพันมั้งคะ", 200_000),
        ("สองพันกว่า", None),
        ("เกือบ 3000", None),
        ("ไม่แน่ใจ", None),
        ("หลายพัน", None),
    ],
)
def test_a_figure_that_is_not_sure_can_be_confirmed(text: str, satang: int | None) -> None:
    assert not isinstance(amounts.parse(text), int)
    assert amounts.suggestion(text) == satang
