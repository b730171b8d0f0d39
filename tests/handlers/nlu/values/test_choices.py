"""Choices told in one's own words: what was done counts, not what was meant, asked or denied."""

import pytest

from handlers.form.options import OTHER_REPORTS, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.parsing import Option
from handlers.nlu.values.spoken.choices import contrasts, payments, reports, wishes


def names(options: tuple[Option, ...]) -> dict[str, tuple[str, ...]]:
    return {option.code: (option.label, *option.said) for option in options}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("กะจะรูดบัตร แต่ร้านไม่รับ เลยโอน", "transfer"),
        ("จะโอนแต่แอปล่ม เลยให้เงินสดกับคนมาส่ง", "cod"),
        ("ไม่มีปลายทาง ต้องโอนก่อน", "transfer"),
        ("โอนครึ่งหนึ่ง อีกครึ่งปลายทาง", None),
        ("บัตรเติมเงิน ส่งรหัสหลังบัตรให้", "other"),
        ("เอาแหวนทองไปแลก", "other"),
        ("ตัดเงินเดือน", "other"),
        ("จ่ายปลายทางได้ไหม", None),
    ],
)
def test_the_way_is_the_one_that_was_taken(text: str, way: str | None) -> None:
    assert payments.way(text, names(PAYMENT_METHODS)) == way


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("เสียเงินไปแล้ว", True),
        ("โอนไม่ผ่าน", False),
        ("ยังๆ", False),
        ("ค่าของจ่ายแล้ว ค่าส่งยังไม่จ่าย", None),
        ("เสียใจไปหลายวัน", None),
        ("แจ้งตัดบัตรไปแล้ว", None),
    ],
)
def test_two_states_of_payment_leave_it_open(text: str, paid: bool | None) -> None:
    assert payments.is_paid(text) is paid


def test_money_that_was_taken_of_oneself_went_though_nobody_paid() -> None:
    assert payments.went("ไม่ได้จ่าย แต่ระบบตัดบัตรไปเอง")
    assert not payments.went("ไม่ได้จ่าย เขาจะตัดบัตรเดือนหน้า")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("เห็นในเฟส แต่สั่งในไลน์", "line"),
        ("ไม่ได้ซื้อในช้อปปี้ ซื้อในเว็บ", "website"),
        ("ซื้อทั้งในเฟสทั้งในไลน์", None),
    ],
)
def test_a_place_where_it_was_found_is_not_where_it_was_bought(
    text: str, place: str | None
) -> None:
    assert contrasts.bought_at(text, names(PLATFORMS)) == place


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ต้องแจ้งตำรวจด้วยไหม", []),
        ("แจ้งความต้องใช้อะไรบ้าง", []),
        ("ร้านขู่แจ้งความ", []),
        ("พรุ่งนี้ไปโรงพัก", []),
        ("ไม่อยากยุ่งกับตำรวจ", ["none"]),
        ("แจ้งที่นี่ที่เดียว", ["none"]),
        ("โทรให้กรุงไทยอายัดแล้ว", ["bank"]),
        ("ธนาคารแล้ว ตำรวจยัง", ["bank"]),
        ("ไม่ได้แจ้งตำรวจ แจ้งแค่ธนาคาร", ["bank"]),
        ("รีพอร์ตเพจไปแล้ว", ["platform"]),
    ],
)
def test_only_who_was_told_counts(text: str, told: list[str]) -> None:
    assert reports.told(text, names(OTHER_REPORTS), "none") == told


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("แจ้งไว้เผื่อคนอื่น", ["only-report"]),
        ("ขอเงินคืน แล้วเตือนคนอื่นด้วย", ["refund"]),
        ("ลงบันทึกที่โรงพักไว้แล้ว", []),
        ("ร้านไม่ยอมคืนเงิน", []),
        ("ถ้าส่งไม่ได้ก็คืนเงิน", ["refund"]),
        ("ออกค่ารักษาให้ด้วย", ["compensation"]),
        ("โฆษณานี้ต้องลบ", ["correct-advertisement"]),
    ],
)
def test_only_what_is_wished_for_counts(text: str, wished: list[str]) -> None:
    assert wishes.wished(text, names(WANTED), "only-report") == wished
