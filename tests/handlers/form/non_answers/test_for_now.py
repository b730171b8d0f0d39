"""A value that is put in for now is the answer, and no leaving."""

from datetime import date

import pytest

from handlers.form.complaint import FORM
from handlers.form.non_answers import for_now

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("name", "ใส่ชื่อว่า ธีรเดช วงศ์งาม ไปก่อน", "ชื่อว่า ธีรเดช วงศ์งาม"),
        ("name", "ใส่ชื่อ สมหญิง ใจดี ไปก่อนนะคะ เดี๋ยวค่อยแก้", "ชื่อ สมหญิง ใจดี"),
        ("amount", "ใส่เป็น สองพันห้า ไปก่อนนะคะ", "สองพันห้า"),
        ("seller_name", "งั้นเอาเป็นร้านสวีทโฮมไว้ก่อนละกัน", "ร้านสวีทโฮม"),
        ("province", "เอาเชียงใหม่ไปก่อน", "เชียงใหม่"),
        ("amount", "1290 เอาเท่านี้ไปก่อน", "1290"),
        ("product", "เอาเท่านี้ ไปก่อน", "เอาแค่นี้"),
    ],
)
def test_the_value_is_what_is_put_in(asked: str, text: str, value: str) -> None:
    assert for_now.without(text, FORM.field(asked), TODAY) == value


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("name", "ไปก่อนนะ"),
        ("name", "เอาไว้ก่อน"),
        ("name", "พิมพ์ไม่ไหวแล้ว ไปก่อน"),
        ("product", "ใช้เวลานานจัง ไปก่อนนะ"),
        ("story", "เอาเงินไปก่อน"),
        ("paid", "เอาเงินไปก่อน"),
        ("contacted_seller", "บอกว่าเอาของไปก่อน"),
    ],
)
def test_other_words_stay(asked: str, text: str) -> None:
    assert for_now.without(text, FORM.field(asked), TODAY) == text
