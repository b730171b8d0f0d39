"""Tests of the reader of a victim's way to pay the crook again."""

import pytest

from handlers.nlu.story.harm import pays_more


@pytest.mark.parametrize(
    "text",
    [
        "เดี๋ยวไปกดเงินที่ตู้ให้เขาอีก",
        "ยายจะไปเบิกเงินที่แบงค์ให้ตำรวจ",
        "เมื่อกี้โอนไปหมื่น กำลังจะไปถอนอีกหมื่นให้เขา",
        "เขาให้ไปถอนเงินมาให้เขาอีก",
        "จะไปจำนำทองเอาเงินให้เขา",
        "กำลังจะไปธนาคารปิดบัญชีฝากประจำเพื่อโอนให้เขาอีกสองแสน",
        "เดี๋ยวจะไปกู้สหกรณ์มาโอนค่าภาษีให้เขา",
    ],
)
def test_who_is_about_to_pay_again_is_on_the_way(text: str) -> None:
    assert pays_more.is_on_the_way(text)


@pytest.mark.parametrize(
    "text",
    [
        "กำลังไปธนาคารอายัดบัญชี ไม่ให้เขาถอนเงินอีก",
        "จะไปธนาคารถอนเงินออกให้หมด แล้วให้เขาอายัดบัญชี",
        "ไปธนาคารแจ้งความ",
        "กำลังจะไปธนาคารถอนเงินที่เหลือออก",
        "จะไปถอนเงินค่าเทอมให้ลูก",
        "จะไปปิดบัญชีที่ไม่ได้ใช้",
        "จะขายของมาให้เขาดู",
        "จะไปแจ้งความ เอาสลิปให้ตำรวจดู",
        "เมื่อเช้าไปถอนเงินให้เขาอีกหมื่น",
        "โอนเพิ่มให้เขาไปแล้ว",
        "ไม่โอนเพิ่มแล้ว",
        "เขาจะโอนคืนให้อีก",
    ],
)
def test_who_blocks_reports_or_has_paid_is_not(text: str) -> None:
    assert not pays_more.is_on_the_way(text)


def test_a_threat_is_no_way_back() -> None:
    assert pays_more.turns_back("ไม่ถอนแล้วค่ะ")
    assert not pays_more.turns_back("เขาบอกถ้าไม่ไปจะโดนจับ")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("หลานโทมาอีกแล้ว หื้อยายไปกดเงินตู้เดี๋ยวนี้ ยายกั๋ว", "หลาน"),
        ("หลานบอกหื้อยายไปกดเงินตู้ ยายกั๋ว", "หลาน"),
        ("ลูกชายโทรมาเสียงแปลก ๆ ให้แม่รีบไปถอนเงิน", "ลูก"),
        ("ตำรวจโทรมาให้ไปกดเงินที่ตู้", ""),
        ("เขาโทรมาขู่ ให้ยายไปที่ตู้เดี๋ยวนี้", ""),
    ],
)
def test_who_is_sent_to_a_cash_machine_and_by_whom(text: str, who: str) -> None:
    assert pays_more.is_sent_to_machine(text)
    assert pays_more.relative_who_sends(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "ลูกบอกให้ไปกดเงินตู้แล้วเงินไม่ออก",
        "ธนาคารบอกให้ไปกดเงินตู้อื่น",
        "ลูกค้าโทรมาให้ไปกดเงินคืน",
        "ถ้าตำรวจโทรมาให้ไปกดเงินต้องทำไง",
        "หลานให้ยายไปกดเงินเบี้ยผู้สูงอายุ",
        "กดเงินไม่ออก กลัวเงินหาย",
    ],
)
def test_a_broken_machine_or_no_haste_is_no_caller(text: str) -> None:
    assert not pays_more.is_sent_to_machine(text)


@pytest.mark.parametrize(
    ("text", "is_wanted"),
    [
        ("มันทักมาบอกจะคืนถ้าโอนค่าปลดล็อค300", True),
        ("เขาเรียกค่าปลดล็อค 300 ก่อนถึงจะคืนเงิน", True),
        ("เขาบอกให้จ่ายค่าดำเนินการก่อนถึงคืนเงิน", True),
        ("จ่ายค่าธรรมเนียม 300 ไปแล้วก็ยังไม่คืน", False),
        ("จ่ายค่าประกันสินค้า 200 อยากได้คืน", False),
        ("จ่ายค่ามัดจำ 500 ขอคืนเงินได้ไหม", False),
    ],
)
def test_a_fee_before_money_comes_back_is_no_fee_that_was_paid(text: str, is_wanted: bool) -> None:
    assert pays_more.is_fee_for_money_back(text) is is_wanted
