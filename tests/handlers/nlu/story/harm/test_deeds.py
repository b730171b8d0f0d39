"""Deeds that are wanted, denied and done are told apart."""

import pytest

from handlers.nlu.story.harm import deeds

WANTED = """
เขาว่าต้องกรอกเลขบัตรกับเบอร์โทร
ในเว็บให้กรอกเลขบัตรประชาชนกับรหัสหลังบัตร
เขาบอกให้กดลิงก์แล้วใส่เลขบัญชี
มันให้ใส่รหัส otp ด้วย
หน้าเว็บขอเลขบัตรเครดิตกับ cvv
ต้องกรอกเบอร์กับเลขหลังบัตรถึงจะได้สิทธิ์
เค้าขอเลข 6 หลักที่ส่งมาในมือถือ
ในข้อความให้ยืนยันตัวตนด้วยเลขบัตร
แม่บอกว่าเขาให้กรอกรหัสเอทีเอ็ม
เขาให้ลงแอป http://pea-refund.apk.net ยังไม่ได้ลง
"""
DENIED = """
แล้วถ้าบ่กดจะเสียสิทธิ์ม้ายล่ะ
แล้วถ้าไม่กดจะเสียสิทธิ์ไหม
ถ้าไม่กรอกจะโดนตัดสิทธิ์ไหม
ถ้าไม่ยืนยันบัญชีจะโดนปิดจริงเหรอ
ไม่ได้กดค่ะ แค่ถาม
ยังไม่ได้กดเลย
ยังไม่กด แค่เปิดดู
ไม่ได้กรอกอะไรค่ะ แค่ได้ข้อความมา
ไม่ได้ทำอะไร แค่อยากรู้
ยังไม่ได้ลงแอป http://pea-refund.apk.net
"""
DONE = """
กรอกเลขบัตรกับเบอร์โทรไปแล้ว
เขาว่าต้องกรอกเลขบัตร เลยกรอกไปแล้ว
เขาให้กรอกรหัสก็กรอกไป
กดลิงก์แล้วกรอกเลขบัตร
ใส่ otp ให้เขาไปแล้ว
เผลอกดไปแล้วค่ะ
กดไปแล้วแต่ยังไม่ได้กรอก
ไม่ได้กดเอง แต่แม่กดไปแล้ว
เพื่อนขอรหัสที่ส่งมาเบอร์หนู หนูให้ไป กลายเป็นไลน์หนูหลุดเลยอ่ะ
ปลายสายให้พ่อบอกเลขบนหน้าจอ 9 ตัว แล้วเครื่องก็วิ่งเองเลย
ตื่นมายอดเหลือ 3 บาท ทั้งๆที่นอนอยู่ ไม่ได้กดอะไร
เงินหมดบัญชี เบิดเลย บ่ได้กดเอง
ธนาคารบอกมีรายการออกห้ารอบ เราไม่ได้กดสักรอบ
"""
INSTALLED = """
แม่ติดตั้งแอปไปแล้วจากลิงก์ http://pension-th.apk.cam แต่ยังไม่ได้กรอกอะไร
ให้โหลดแอป digital pension จาก http://gov-pension.apk.cam เขาโหลดไปแล้วด้วย แต่ยังไม่ได้กรอกอะไร
โหลดแอปจากลิงก์ที่เขาส่งมาแล้ว ยังไม่ได้ใส่รหัส
ลูกลงแอปให้แล้วจาก https://dlt-app.cc/a.apk แต่ยังไม่ได้ล็อกอิน
กดติดตั้งไปแล้ว แต่ยังไม่ได้เปิดแอป http://pea-refund.apk.net
ลงแอปแล้วลบออกแล้ว https://dsi-go.apk.top
เขาให้โหลดแอปจาก http://a-go.apk.cc ลงไปแล้วครับ
ยายกดโหลดแล้วติดตั้งเสร็จแล้ว http://gov-th.apk.icu ยังไม่ใส่เลขบัตร
"""
NOT_INSTALLED = """
ยังไม่ได้ลงแอป http://pea-refund.apk.net
เขาให้ลงแอป http://pea-refund.apk.net ยังไม่ได้ลง
ติดตั้งแอปจาก http://gov-th.apk.icu ดีไหม
เพื่อนติดตั้งแอปนี้แล้วใช้ดี http://shop-th.app ของจริงไหม
ถ้าติดตั้งแอปนี้จะโดนดูดเงินไหม
ติดตั้งแอปแล้วกดสั่งไม่ได้
"""


@pytest.mark.parametrize("text", WANTED.strip().splitlines())
def test_what_is_wanted_was_not_done(text: str) -> None:
    assert deeds.only_wanted(text)
    assert not deeds.denies(text)


@pytest.mark.parametrize("text", DENIED.strip().splitlines())
def test_what_is_denied_or_imagined_was_not_done(text: str) -> None:
    assert deeds.denies(text)
    assert not deeds.only_wanted(text)


@pytest.mark.parametrize("text", DONE.strip().splitlines())
def test_what_was_done_is_never_held_for_undone(text: str) -> None:
    assert not deeds.only_wanted(text)
    assert not deeds.denies(text)


@pytest.mark.parametrize("text", INSTALLED.strip().splitlines())
def test_an_app_is_installed_whatever_else_was_not_given(text: str) -> None:
    assert deeds.installed(text)


@pytest.mark.parametrize("text", NOT_INSTALLED.strip().splitlines())
def test_an_app_that_is_asked_about_is_not_installed(text: str) -> None:
    assert not deeds.installed(text)


@pytest.mark.parametrize("text", ["ไม่กดก็ได้ใช่ไหม", "ถ้าไม่กดจะเสียสิทธิ์ไหม", "บ่กดได้บ่"])
def test_to_leave_it_undone_is_imagined(text: str) -> None:
    assert deeds.imagines(text)


@pytest.mark.parametrize("text", ["ยังไม่ได้โอน แล้วร้านนี้น่าเชื่อไหม", "ไม่ได้กดค่ะ"])
def test_what_is_denied_is_not_imagined(text: str) -> None:
    assert not deeds.imagines(text)


@pytest.mark.parametrize("text", ["จ่ายไปแล้ว 342", "โอนไปแล้วค่ะ", "เขาให้โอน ก็โอนไป"])
def test_money_was_sent(text: str) -> None:
    assert deeds.paid(text)


@pytest.mark.parametrize("text", ["ยังไม่ได้จ่าย", "เขาให้จ่าย 342", "ต้องจ่ายไหม", "กดไปแล้ว"])
def test_no_money_was_sent(text: str) -> None:
    assert not deeds.paid(text)


@pytest.mark.parametrize("text", ["25 บาทเองงง จ่ายๆไปเลยดีมั้ย", "กดได้ไหม", "งั้นโอนเลยดีไหมคะ"])
def test_it_is_asked_whether_to_do_it(text: str) -> None:
    assert deeds.asks_whether(text)


@pytest.mark.parametrize("text", ["กดไปแล้วเป็นอะไรไหม", "โอนไปแล้วจะได้คืนไหม", "ขอบคุณค่ะ"])
def test_who_has_done_it_asks_something_else(text: str) -> None:
    assert not deeds.asks_whether(text)


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("เขาทักมาขอ otp จะคืนเงิน ให้ได้ไหม", True),
        ("เขาส่งลิงก์มาให้กรอกเลขบัตรเพื่อคืนเงิน กดได้ไหมคะ", True),
        ("ร้านทักมาว่าสิคืนเงินให้ ให้ส่งเลขบัตรประชาชน ให้ได้บ่", True),
        ("มันให้ลงแอปก่อนถึงจะคืนเงิน ลงดีไหม", True),
        ("ร้านขอเลขบัญชีเพื่อคืนเงิน ให้ได้ไหม", False),
        ("ต้องกรอกเลขบัตรประชาชนไหมคะ", False),
        ("เจ้าหน้าที่จะขอเลขบัตรไหม", False),
        ("เขาขอ otp ให้ไปแล้ว ทำไงดี", False),
        ("จะได้เงินคืนไหม", False),
    ],
)
def test_whether_to_give_what_opens_an_account_is_asked(text: str, is_asked: bool) -> None:
    assert deeds.asks_to_give(text) is is_asked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เงินหายหมื่นนึง ไม่ได้กดลิงก์อะไร", True),
        ("ยอดในบัญชีเหลือ 3 บาท นอนอยู่เฉยๆ", True),
        ("รหัสก็ไม่เคยบอกใคร เงินหาย", True),
        ("แอปธนาคารแจ้งโอนออก 800 ไม่ใช่ผม", True),
        ("sms บอกว่าถอนเงิน 2000 ไม่ใช่เราถอน", True),
        ("ตังโดนดูด ไม่ได้บอก otp ใคร", True),
        ("โอนออก 800 เพราะให้ otp เขาไป", False),
        ("sms บอกถอนเงิน เขาให้บอกรหัส", False),
        ("กดลิงก์แล้วเงินหาย", False),
        ("เงินหาย หลังส่งรูปบัตรให้เขา", False),
        ("ไม่ได้กดลิงก์ แต่บอกรหัสไป เงินหาย", False),
        ("ไม่ได้โอน", False),
    ],
)
def test_money_may_be_lost_by_nobodys_deed(text: str, *, expected: bool) -> None:
    assert deeds.only_lost(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ไม่ได้โอน", True),
        ("ไม่ได้โอนให้ใครเลยนะ", True),
        ("ยังไม่ได้กดอะไร", True),
        ("ไม่ได้โอน แต่เงินหาย", False),
        ("ไม่โอนได้ไหม", False),
        ("ไม่ได้กดเอง", False),
    ],
)
def test_a_bare_denial_tells_nothing_else(text: str, *, expected: bool) -> None:
    assert deeds.only_denies(text) == expected
