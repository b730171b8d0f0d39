"""Asking to have somebody checked before money is sent is told from a story that lost some."""

import pytest

from handlers.nlu.story.harm.pre_purchase import (
    asks_before_buying,
    asks_before_paying,
    asks_for_look,
    asks_in_peace,
    asks_to_look,
    asks_to_look_first,
    asks_to_pay_in_english,
    asks_to_prevent,
    asks_whose,
)

BEFORE = """
จะโอนให้ร้านนี้ 3500 เช็คให้หน่อยโกงไหม บัญชี 123-4-56789-0 กสิกร ชื่อ สมชาย ใจดี
จาโอนให้ร้านนี้ 3500 เชคให้หน่อยโกงมั้ย บช 123-4-56789-0
ร้านให้โอนก่อน 1500 ค่อยส่งของ ไว้ใจได้ไหม บัญชี 1234567890 กรุงไทย
ยังไม่ได้โอนนะคะ แค่อยากเช็คว่าร้านนี้โกงหรือเปล่า จะสั่งกระเป๋า 2900
เพจขายรองเท้า nike ให้โอนเข้าบัญชีชื่อบุคคล 1290 โกงป่าว เช็คให้ที
เจอร้านขายไอโฟน 9900 ในเฟซ จะโอนแล้วนะ เช็คให้ก่อน โกงมั้ย
ถ้าโอนไป 3500 จะโดนโกงไหมคะ ร้านนี้ บัญชี 123-4-56789-0
เพื่อนบอกว่าร้านนี้เคยโกง จะโอน 700 ดีไหม ช่วยเช็คเลข 1234567890
ร้านนี้ขายถูกมาก ไอโฟน 5000 ต้องโอนก่อน กลัวโดนโกง เช็คให้หน่อย
จะโอนค่าเช่าคอนโด 12000 ชื่อบัญชีไม่ตรงกับเจ้าของ เช็คให้หน่อย
ก่อนจะโอนอยากรู้ว่าเลขนี้โดนแจ้งไหม 1234567890
i want to transfer 3500 to this shop, is it a scam? account 1234567890
"""
LOST = """
โอนไปแล้ว 3500 ร้านเงียบ เช็คบัญชีนี้ให้หน่อย
โอนปัย 3500 ร้านเงียบ เชคให้หน่อยโกงมั้ย
ร้านให้โอนก่อน 1500 เราก็โอนไป ตอนนี้ไม่ตอบแชต เช็คให้หน่อยโกงไหม
จะโอนให้อีกร้าน แต่ร้านแรกโอนไป 3500 แล้วโกงไปแล้ว เช็คบัญชีแรกให้หน่อย
ยังไม่ได้โอนส่วนที่เหลือ แต่จ่ายมัดจำไปแล้ว 2000 ร้านหาย เช็คบัญชีให้หน่อย
ร้านบอกจะโอนคืน 3500 แต่ไม่โอน เช็คบัญชีให้หน่อย
เขาหลอกให้โอน 5000 เช็คบัญชีให้หน่อย
เขาให้โอนเงินไป 3500 เช็คให้หน่อย
เขาให้โอนค่าปลดล็อก 9000 ถึงจะถอนเงินได้ ลงไปแล้ว 20000 เช็คให้หน่อยโกงไหม
ถ้าโอนไปแล้ว 3500 จะได้คืนไหม เช็คให้หน่อย
พลาดไป 3500 ไม่ได้เช็คก่อนโอน เช็คให้หน่อยตอนนี้ได้ไหม
เขาขู่จะแฉรูป ให้โอน 5000 เช็คบัญชีนี้ให้หน่อย
ยังไม่ได้โอน แต่กดลิงก์กรอกเลขบัตรไปแล้ว เช็คให้หน่อย
ไม่เคยสั่ง มีของมาส่ง จะเก็บเงิน 300 ต้องจ่ายไหม เช็คให้หน่อย
จะสั่งใหม่ แต่ออเดอร์เก่า 1200 ยังไม่มา เช็คให้หน่อย
i sent 2000 before i check the shop, now they want me to pay more, is it a scam
"""
IN_PEACE = """
จะจองหอผ่านเพจ เค้าให้โอนมัดจำ 3000 ก่อนดูห้อง น่าเชื่อมั้ย
เพื่อนยืมเงินทางไลน์ 3000 ให้โอนเข้าบัญชีคนอื่น โอนดีไหม
เค้าให้กดไลก์ยูทูปได้วันละ 500 แต่ต้องเติมเงิน 300 ก่อนเปิดงาน โอเคไหมอะ
เจ้าของหอให้โอนค่าล็อกห้อง 2000 ก่อนไปดู ควรโอนไหม
เห็นกู้เงินออนไลน์ เขาให้จ่ายค่าค้ำ 1500 ก่อน จ่ายดีมั้ย
แม่ค้าให้โอนก่อนค่อยส่ง กลัวโดนโกง โอนดีมั้ย
เค้าให้โอนเข้าบัญชีชื่อคนอื่น ไม่ตรงกับร้าน จะโอนดีไหม
should i pay the deposit to a page i do not know
"""
PRESSED = """
ตำรวจโทรมาบอกให้โอนเงินไปตรวจสอบ โอนดีไหม
เขาโทรมาจากธนาคาร ให้โอนเงินไปบัญชีใหม่ น่าเชื่อมั้ย
ปลายสายให้โอนค่าธรรมเนียม 3000 โอนดีไหม
ยังคุยกับเขาอยู่เลย เขาให้โอนเพิ่มอีก 5000 โอนดีมั้ย
เขาเร่งให้โอนภายใน 10 นาที ไม่งั้นจะอายัดบัญชี โอนดีไหม
เขารอสลิปอยู่ ให้โอนค่าอุปกรณ์ก่อน โอนดีไหม
เขาวิดีโอคอลมา แต่งชุดตำรวจ ให้โอนเงิน จริงไหม
ให้โอนเพิ่มอีก 2 หมื่นถึงจะถอนได้ โอนดีไหม
อยู่หน้าตู้แล้ว เขาบอกให้ฝากทีละหมื่น จริงไหม
a police officer called, should i pay
"""


@pytest.mark.parametrize("text", IN_PEACE.strip().splitlines())
def test_nobody_presses_who_asks_in_peace(text: str) -> None:
    assert asks_in_peace(text)


@pytest.mark.parametrize("text", PRESSED.strip().splitlines())
def test_who_has_somebody_on_the_line_does_not_ask_in_peace(text: str) -> None:
    assert not asks_in_peace(text)


@pytest.mark.parametrize("text", BEFORE.strip().splitlines())
def test_to_ask_before_paying_is_no_story(text: str) -> None:
    assert asks_before_paying(text)


@pytest.mark.parametrize("text", LOST.strip().splitlines())
def test_who_lost_something_tells_a_story_whatever_is_asked(text: str) -> None:
    assert not asks_before_paying(text)


TO_LOOK = """
ช่วยเช็คลิงก์ https://kruadee-pay.top ก่อนค่ะ
ช่วยดูเบอร์ 0998887766 หน่อยว่าใช่ร้านไหม
เดี๋ยวค่ะ ช่วยดูลิงก์นี้ก่อน เขาบอกจะคืนเงินให้ https://refund-lazada.co-th.info/claim
แล้วเบอร์ 0998887766 ที่ส่งลิงก์มา ใช่ลาซาด้าไหม
ขอเช็คบัญชี 123-4-56789-0 หน่อยค่ะ
เช็คลิงก์ให้หน่อย https://a-b.top
ดูให้หน่อยค่ะ https://line-claim.cc ของจริงไหม
https://refund-shop.icu อันนี้ของจริงหรือปลอมคะ กดได้ไหม
เบอร์ 0660001111 ของใครคะ ทักมาว่าเป็นธนาคาร
รบกวนตรวจสอบเว็บ https://kruadee.shop ก่อนนะคะ
ฝากดูข้อความนี้หน่อย "ท่านได้รับเงินคืน https://claim.sbs"
can you check this link https://refund-th.top
"""
ANSWERS = """
เบอร์ผม 0812345678 ค่ะ
เบอร์ 0812345678 ใช่ไหมคะที่จะโทร
ลิงก์ร้าน https://kruadee.com
บัญชี 123-4-56789-0 กสิกร ชื่อ สมชาย ใจดี
เช็คยอดแล้ว โอนไป 1290 เข้าบัญชี 1234567890
ขอให้ช่วยตรวจสอบร้าน https://x.com ที่หลอกขายของ
กดลิงก์ https://a.top ไปแล้ว ช่วยดูให้หน่อย
ร้านส่งลิงก์ https://kruadee.com มาให้ดูของ
เว็บ https://kruadee.com ค่ะ
ดูลิงก์นี้ด้วยนะคะ https://kruadee.com
อยากให้ดำเนินคดี ช่วยตรวจสอบบัญชี 1234567890
เงินเข้าบัญชี 1234567890 ไม่รู้ของใคร
สมหญิง ใจดี 0812345678
"""


@pytest.mark.parametrize("text", TO_LOOK.strip().splitlines())
def test_something_is_to_be_looked_at(text: str) -> None:
    assert asks_to_look(text) or asks_whose(text)


@pytest.mark.parametrize("text", ANSWERS.strip().splitlines())
def test_an_answer_is_not_to_be_looked_at(text: str) -> None:
    assert not asks_to_look(text)
    assert not asks_whose(text)


@pytest.mark.parametrize("text", ["ช่วยเช็คลิงก์ให้หน่อยค่ะ", "ขอดูเบอร์ก่อนได้ไหม", "เช็คบัญชีให้หน่อย"])
def test_what_is_to_be_looked_at_may_come_next(text: str) -> None:
    assert asks_for_look(text)


@pytest.mark.parametrize("text", ["ช่วยตรวจสอบให้ด้วยนะคะ", "ช่วยดูเรื่องให้หน่อย", "ขอให้ตรวจสอบร้านนี้"])
def test_officers_who_are_to_look_into_it_are_no_check(text: str) -> None:
    assert not asks_for_look(text)


WHETHER_IN_ENGLISH = """
im in phuket, taxi booking page sent me QR, pay 100% before pickup. is it safe?
Should I send 2,000 baht deposit to a Facebook seller I don't know?
they want me to send it by PromptPay to a personal account, is that normal?
should i pay
is it ok to pay the full amount before they ship?
seller on instagram asks for a bank transfer first, can I trust them?
do I have to pay a deposit to book the room?
is it normal that the landlord asks for 2 months deposit by transfer before viewing
the shop says pay first then ship, safe or not?
want to buy a phone from a page, they only take transfer. legit?
He asks me to pay by scanning a QR, is this a scam?
can i trust this shop before paying, i have not paid yet
"""
OTHERWISE_IN_ENGLISH = """
I paid 2000 baht deposit and they blocked me, is it a scam?
booked a villa on facebook and it doesn't exist
can i open the parcel before i pay cash on delivery
should I pay for a parcel I did not order?
someone called saying i must pay a fine, should I pay
they ask for the otp code to pay, is it safe
should i pay the rest? already sent half and no reply
is it safe to give my card number to pay
do i have to pay to file a complaint
how long until the refund is paid?
they say pay more tax to withdraw, should i pay
hotel won't refund my booking
"""


@pytest.mark.parametrize("text", WHETHER_IN_ENGLISH.strip().splitlines())
def test_it_is_asked_in_english_whether_to_pay(text: str) -> None:
    assert asks_to_pay_in_english(text)


@pytest.mark.parametrize("text", OTHERWISE_IN_ENGLISH.strip().splitlines())
def test_who_has_paid_or_is_pressed_asks_something_else_in_english(text: str) -> None:
    assert not asks_to_pay_in_english(text)


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("จะสอนแม่ยังไงไม่ให้บอก otp ใคร", True),
        ("จะเตือนพ่อยังไงดีไม่ให้โอนเงินให้มิจ", True),
        ("ทำยังไงให้ยายไม่หลงเชื่อมิจ", True),
        ("สอนแม่ยังไงก็ไม่ให้บอกรหัส แต่แม่บอกไปแล้ว", False),
        ("ทำยังไงดี ไม่ให้เงินออกไปอีก กำลังไหลออก", False),
        ("โอนให้มิจไปแล้วทำยังไง", False),
    ],
)
def test_how_to_prevent_harm_is_told_from_harm_that_came(text: str, *, is_asked: bool) -> None:
    assert asks_to_prevent(text) is is_asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กำลังจะโอนค่าของให้ร้านในไลน์ 450 เช็คก่อนได้ไหม", True),
        ("กำลังจะโอนมัดจำซื้อกระเป๋าจากเพจ 1500 ช่วยดูให้ก่อนได้ไหม", True),
        ("จะโอนค่ารองเท้า 700 ขอเช็คก่อนนะ", True),
        ("กำลังจะโอนเพิ่มให้ร้านในไลน์ 450 เช็คก่อนได้ไหม", False),
        ("กำลังจะโอนให้ตำรวจที่โทรมา เช็คก่อนได้ไหม", False),
        ("กำลังจะโอน เช็คก่อนได้ไหม", False),
        ("กำลังจะโอนค่าของให้ร้าน 450", False),
        ("โอนค่าของให้ร้านไปแล้ว 450 เช็คก่อนได้ไหม", False),
    ],
)
def test_a_shop_is_to_be_checked_before_it_is_paid(text: str, *, expected: bool) -> None:
    assert asks_to_look_first(text) == expected
    assert asks_before_buying(text) or not expected
