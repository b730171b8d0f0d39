"""The day on which days begin, and a bank that holds money for who asked for it."""

from datetime import date

import pytest

from handlers.nlu import clock_starts
from knowledge_base.content.banks import Bank, Banks
from knowledge_base.content.topic.fields import DayClock


@pytest.mark.parametrize(
    "text",
    [
        "ธนาคารอายัดเงินไว้ให้แล้วเมื่อเช้า ต้องทำไงต่อ",
        "ธนาคารล็อกบัญชีปลายทางให้แล้วเมื่อคืน ทำอะไรต่อ",
        "แบงก์ระงับบัญชีคนโกงไว้แล้ว",
        "ธนาคารอายัดบัญชีมันแล้วเมื่อเช้า",
        "ขอให้ธนาคารอายัดบัญชีเขา แล้วเขาอายัดให้แล้วเมื่อวาน",
        "กรุงไทย ธนาคาร hold เงินไว้ให้แล้ว เหลือเวลาอีกเท่าไหร่",
        "ธนาคารอายัดให้แล้วเมื่อกี้ ต้องทำไงต่อ",
    ],
)
def test_a_bank_holds_the_money(text: str) -> None:
    assert clock_starts.bank_holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "กรุงเทพเค้าล็อคให้แล้วเมื่อวาน",
        "กรุงเทพอายัดให้แล้วเมื่อวานเย็น",
        "โทรไปแล้ว กรุงเทพระงับไว้ให้แล้ว",
    ],
)
def test_who_holds_money_is_the_bank_and_not_the_town(text: str) -> None:
    bank = Bank(id="bbl", name="ธนาคารกรุงเทพ", button="กรุงเทพ", said=("bbl",))
    assert clock_starts.bank_holds(text, Banks(banks=(bank,)))
    assert not clock_starts.bank_holds(text)


@pytest.mark.parametrize(
    "text",
    [
        "โอนเงินไปเมื่อกี้หมื่นนึง ธนาคารระงับให้ทันไหม",
        "ธนาคารอายัดให้แล้วหรือยัง",
        "ธนาคารอายัดบัญชีผมไว้เมื่อวาน",
        "ธนาคารไม่อายัดให้",
        "ธนาคารปลดล็อกให้แล้ว",
        "ให้ธนาคารอายัดให้ทันยังไง",
        "ร้านอายัดเงินไว้ให้แล้ว",
        "ขอให้ธนาคารอายัดบัญชีคนโกงแล้วเมื่อวาน",
        "ธนาคารอายัดบัญชีปลายทางให้แล้วเมื่อเช้า แต่มันโทรมาให้โอนอีกห้าหมื่น",
        "แบงก์อายัดให้แล้วครับ แต่เพิ่งโอนไปอีกก้อนเมื่อกี้",
    ],
)
def test_a_question_or_an_own_account_is_no_hold(text: str) -> None:
    assert not clock_starts.bank_holds(text)


_TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("clock", "text", "day"),
    [
        ("defect_1_year", "ตู้เย็นซื้อมาวันที่ 10 ม.ค. เสียแล้ว ร้านไม่ซ่อม", date(2026, 1, 10)),
        ("fraud_3_months", "โดนหลอกซื้อมือถือมือสอง 10 ต.ค.", date(2026, 10, 10)),
        ("fraud_3_months", "โดนหลอกซื้อตั๋วคอนเสิร์ตเมื่อ 10 ต.ค.", date(2026, 10, 10)),
        # That may be the day of the concert.
        ("fraud_3_months", "โดนหลอกซื้อตั๋วคอนเสิร์ต 10 ต.ค.", None),
        ("bank_hold", "แบงก์อายัดให้แล้วเมื่อวาน ยังไม่ได้ไปแจ้งความ", date(2026, 11, 30)),
        ("bank_hold", "ธนาคาร hold เงินให้แล้วเมื่อวาน", date(2026, 11, 30)),
        ("bank_hold", "แจ้งธนาคารไปเมื่อวาน เขาอายัดบัญชีโจรแล้ว", date(2026, 11, 30)),
        ("cod", "จ่ายปลายทางไป 350 บาท เมื่อวันที่ 29 พ.ย. แกะมาเป็นกระดาษ", date(2026, 11, 29)),
        ("cod", "พัสดุเก็บเงินปลายทางมาวันนี้ ไม่ตรงที่สั่ง", _TODAY),
        ("cod", "พัสดุมาวันนี้ จ่ายปลายทางแล้ว", _TODAY),
        ("fraud_3_months", "เพจโกงเมื่อวันที่ 3 พ.ย.", date(2026, 11, 3)),
        ("fraud_3_months", "ถูกฉ้อโกงวันที่ 20 ตุลาคม", date(2026, 10, 20)),
    ],
)
def test_the_day_on_which_days_begin(clock: DayClock, text: str, day: date) -> None:
    assert clock_starts.start_of(clock, text, _TODAY) == day


@pytest.mark.parametrize(
    ("clock", "text"),
    [
        ("bank_hold", "เมื่อวานยังไม่อายัดให้เลย"),
        ("cod", "พัสดุยังไม่มาจนวันนี้ จ่ายปลายทาง"),
    ],
)
def test_no_day_is_taken_from_what_did_not_happen(clock: DayClock, text: str) -> None:
    assert clock_starts.start_of(clock, text, _TODAY) is None
