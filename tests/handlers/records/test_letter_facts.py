"""A letter tells the complaint's own answers in Thai, and nothing else."""

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from handlers.records import letter_facts
from handlers.records.letter_facts import FiledAnswers
from knowledge_base import PACKAGED_TOPICS
from knowledge_base.content.loader import load

SHORT: dict[str, Any] = {
    "story": "สั่งโคมไฟแล้วร้านเงียบ",
    "seller_name": "โคมไฟสมมุติ",
    "paid": "paid",
    "amount": 79_000,
    "name": "ทดสอบ ทนทาน",
    "phone": "0812345678",
}
WHOLE: dict[str, Any] = SHORT | {
    "kind": "late-delivery",
    "platform": "facebook",
    "product": "โคมไฟ 2 ดวง",
    "payment_method": "transfer",
    "payee_account": [{"bank": "กสิกรไทย", "number": "1234567890", "name": ""}],
    "purchase_date": "2026-11-03",
    "contacted_seller": {"contacted": "yes", "said": "รอของอยู่"},
    "wanted": ["refund", "deliver"],
    "other_reports": ["police"],
    "province": "TH-50",
}
CRIME: dict[str, Any] = {
    "story": "มีคนโทรมาอ้างเป็นตำรวจ",
    "matter_type": "crime",
    "paid": "not-yet",
    "purchase_date": "2026-11",
    "name": "ทดสอบ ทนทาน",
    "phone": "0812345678",
}


def facts(answers: dict[str, Any]) -> dict[str, str]:
    filed = FiledAnswers(answers, "RT-2345-6789", date(2026, 11, 10), date(2026, 11, 28))
    return {
        name: value
        for name, value in asdict(letter_facts.facts_for_letters(filed)).items()
        if value
    }


def test_each_answer_is_told_as_the_form_shows_it() -> None:
    told = facts(WHOLE)
    assert told["paid_on"] == "3 พ.ย. 2569"
    assert told["amount"] == "790 บาท"
    assert told["wanted"] == "คืนเงิน, ส่งของให้ครบ"
    assert told["contacted"] == "รอของอยู่"
    assert told["phone"] == "081-234-5678"
    assert told["province"] == "เชียงใหม่"
    assert "1234567890" in told["account"].replace("-", "")
    assert (told["today"], told["until"]) == ("28 พ.ย. 2569", "5 ธ.ค. 2569")
    assert {type(value) for value in told.values()} == {str}


def test_what_was_not_told_is_not_there() -> None:
    days = {"number", "filed_on", "today", "until"}
    told = {"seller", "product", "amount", "story", "name", "phone"}
    assert facts(SHORT).keys() == days | told


def test_what_was_bought_is_as_the_story_tells_where_it_was_not_told_apart() -> None:
    assert facts(SHORT)["product"].startswith("สินค้าหรือบริการที่สั่งซื้อ")
    assert "product" not in facts(CRIME)


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("โอนไป 1,290 บาท วันที่ 3", "โอนไป 1,590 บาท วันที่ 3"),
        ("โอน ๑๒๙๐ ครั้งเดียว", "โอน 1,590 ครั้งเดียว"),
        ("โอนพันสองร้อยเก้าสิบบาท ค่าส่ง 50", "โอน1,590บาท ค่าส่ง 50"),
        ("โอนไป 12,900 เบอร์ 0812901290", "โอนไป 12,900 เบอร์ 0812901290"),
    ],
)
def test_a_story_tells_the_sum_that_was_corrected(story: str, told: str) -> None:
    answers = {**SHORT, "story": story, "amount": 159000}
    days = date(2026, 11, 10), date(2026, 11, 28)
    filed = FiledAnswers(answers, "RT-2345-6789", *days, wrong_sums=frozenset((129000,)))
    assert letter_facts.facts_for_letters(filed).story == told


@pytest.mark.parametrize(
    ("changed", "gone"),
    [
        ({"purchase_date": "unknown"}, "paid_on"),
        ({"wanted": ["only-report"]}, "wanted"),
        ({"other_reports": ["none"]}, "reported"),
        ({"contacted_seller": {"contacted": "no", "said": ""}}, "contacted"),
        ({"paid": "not-yet"}, "amount"),
        ({"seller_name": None}, "seller"),
    ],
)
def test_an_answer_that_tells_nothing_is_no_fact(changed: dict[str, Any], gone: str) -> None:
    assert gone in facts(WHOLE)
    assert gone not in facts(WHOLE | changed)


def test_a_crime_has_a_day_on_which_it_happened() -> None:
    told = facts(CRIME)
    assert "paid_on" not in told
    assert told["happened_on"].startswith("ประมาณ พ.ย. 2569")


@pytest.mark.parametrize(
    ("answers", "offered"),
    [
        (SHORT, "shop police"),
        (SHORT | {"payment_method": "transfer"}, "shop bank police"),
        (SHORT | {"kind": "not-as-advertised", "payment_method": "cash"}, "shop"),
        (WHOLE | {"story": "ซื้อพัดลมหน้าร้าน ใช้สองวันพัง"}, "shop bank police"),
        (WHOLE | {"story": "โอนไปแล้วร้านไม่ส่งของ ไม่ให้เลขพัสดุ"}, "shop bank police"),
        (WHOLE | {"story": "ได้ของแตก ร้านไม่ส่งให้ใหม่"}, "shop carrier bank police"),
        (WHOLE | {"story": "ร้านไม่ส่งของใหม่ ของที่แฟลชมาส่งแตก"}, "shop carrier bank police"),
        (WHOLE, "shop carrier bank police"),
        (WHOLE | {"paid": "not-yet", "payee_account": None}, "shop carrier"),
        (SHORT | {"paid": "not-yet"}, "shop"),
        (SHORT | {"payment_method": "cod"}, "shop carrier"),
        (SHORT | {"payment_method": "card"}, "shop"),
        (SHORT | {"wanted": ["exchange"], "payment_method": "card"}, "shop carrier"),
        (CRIME, "police"),
        (CRIME | {"paid": "paid"}, "bank police"),
        (CRIME | {"paid": "paid", "payment_method": "e-wallet"}, "bank police"),
        (CRIME | {"kind": "late-delivery"}, "police"),
    ],
)
def test_only_letters_that_fit_are_offered(answers: dict[str, Any], offered: str) -> None:
    occasions = letter_facts.occasions(answers)
    letters = load(PACKAGED_TOPICS).letters.letters
    assert [each.id for each in letters if each.fits(occasions)] == offered.split()


@pytest.mark.parametrize(
    ("story", "damage", "is_sought"),
    [
        ("แฟลชส่งจานมา ได้ของแล้วแตกหมด", True, False),
        ("พัสดุมาถึงแล้ว ขวดรั่ว", True, False),
        ("แม่สั่งแก้ว ไปรษณีย์มาส่ง หูหักไปสองใบ", True, False),
        ("เคอรี่ส่งพัดลม ได้ของแล้ว ใช้ได้สองวันพัง", False, False),
        ("ได้ของแล้ว แฟลชส่งผิดสี", False, False),
        ("แฟลชทำพัสดุหาย", False, True),
        ("ส่งแฟลชแต่ยังไม่ได้ของ กลัวแตก", False, True),
    ],
)
def test_a_parcel_came_damaged_or_is_sought(story: str, damage: bool, is_sought: bool) -> None:
    told = facts(WHOLE | {"story": story})
    assert ("damage" in told, "whereabouts" in told) == (damage, is_sought)


def test_the_day_on_which_damaged_goods_came_is_counted_from_the_filing() -> None:
    told = facts(WHOLE | {"story": "แฟลชมาส่งแก้วเมื่อวาน แตกหมด"})
    assert told["received_on"] == "9 พ.ย. 2569"
