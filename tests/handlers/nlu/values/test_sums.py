"""A sum told by its parts is added up where every word is known; else it is asked about."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.form.field_types import Amount
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu.values import amounts
from handlers.nlu.values.spoken import sums

TODAY = date(2026, 11, 28)
SUMS = {
    "2 กล่อง กล่องละ 120 ค่าส่ง 35": 275,
    "ตัวละ 199 สองตัว ส่ง 50": 448,
    "สองชิ้น ชิ้นละร้อยห้าสิบ": 300,
    "ชิ้นละ 250 3 ชิ้น": 750,
    "ตัวละ 350 เอา 2 ตัว": 700,
    "3 x 250": 750,
    "โอน 2 ครั้ง ครั้งละ 500": 1000,
    "500 2 ครั้ง": 1000,
    "1,000 กับ 500": 1500,
    "โอนสามที 1000 2000 3000": 6000,
    "โอนสองที 100 กับ 200 รวม 300 ค่ะ": 300,
    "390 บาท ค่าส่ง 50 บาท รวม 440 บาท": 440,
    "340 รวมค่าส่งแล้วจ้า": 340,
    "มัดจำ 500": 500,
    "ราคา 2000 มัดจำไป 500": 500,
    "มัดจำ 500 จ่ายที่เหลืออีก 1500": 2000,
    "มัดจำ 500 เหลืออีก 1500": 500,
    "มัดจำไปพันนึง ยังไม่จ่ายอีก 2000": 1000,
    "ราคา 2000 มัดจำ 500 เหลือ 1500": 500,
    "2500 ลดเหลือ 2000": 2000,
    "สามพันถ้วนค่ะ": 3000,
    "หมดไปสองพันห้าเด้อ": 2500,
    "790 บ.": 790,
    "เจดร้อยบาด": 700,
    "900 เอ้ย 950": 950,
    "สองพันสี่ถ้วน โอนเป็นสามครั้ง": 2400,
}
ASKED = (
    "ชิ้นละ 250|3 ชิ้น 750|1000 2000|500 หรือ 600|500-600|20,000 ได้คืน 5,000|โอน 2 ที 1000 2000 3000|"
    "โอนสองที 100 กับ 200 รวม 400|5,000 ผ่อน 10 เดือน|หา|1 ชิ้น|มัดจำ 500 อีก 1500|"
    "มัดจำ 500 ที่เหลือ 1500 จ่ายแล้ว|สองพันกว่า|081-000-0000|12 ตุลา|ขายไป 500|"
)


@pytest.mark.parametrize(("typed", "baht"), SUMS.items())
def test_a_sum_in_parts_is_reckoned(typed: str, baht: int) -> None:
    assert Amount().read(TextMessage(typed), [], TODAY) == Complete(baht * 100)


@pytest.mark.parametrize("typed", ASKED.split("|"))
def test_what_may_be_another_sum_is_asked(typed: str) -> None:
    assert sums.parse(typed) is None


@given(
    st.lists(
        st.sampled_from(
            ("โอน", "2", "ที", "500", " ", "กับ", "รวม", "ละ", "ชิ้น", "ค่าส่ง", "x", "พัน", "สอง")
        )
    ).map("".join)
)
def test_no_text_gives_an_error_or_a_sum_out_of_range(typed: str) -> None:
    found = sums.parse(typed)
    assert found is None or 0 < found <= amounts.MAX_SATANG
