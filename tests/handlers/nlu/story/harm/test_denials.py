"""A danger that was heard is denied in the person's own words, and not by words beside it."""

import pytest

from handlers.nlu.story.harm import denials


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("crisis", "เปล่า พูดเล่น"),
        ("crisis", "ล้อเล่นค่ะ"),
        ("crisis", "ป่าวๆ แค่บ่น ร้านตอบช้า"),
        ("crisis", "ไม่ได้คิดสั้นค่ะ"),
        ("crisis", "พิมพ์ผิดครับ หมายถึงอยากได้ของ"),
        ("crisis", "บ่ได้คิดสั้นดอก เว้าเล่นซื่อ ๆ"),
        ("act", "ไม่ได้กินยาเกินขนาดค่ะ หมอให้กิน"),
        ("held", "ไม่ได้โดนขัง แค่ของติดด่าน"),
        ("held", "ไม่มีใครจับตัวหนู แค่ร้านไม่ยอมส่ง"),
        ("sextortion", "ไม่ได้โดนขู่ แค่ร้านไม่ส่งของ"),
        ("sextortion", "ไม่มีใครขู่หนูค่ะ"),
        ("crook-on-line", "ไม่มีใครโทรมา แค่จะถามเรื่องสั่งของ"),
        ("just-paid", "ไม่ได้โดนหลอก แค่ร้านส่งช้า"),
        ("given-away", "ไม่ได้โดนแฮก แค่เข้าแอปร้านไม่ได้"),
        ("held", "I'm not trapped, just asking about my parcel"),
    ],
)
def test_the_danger_itself_is_denied_or_taken_back(kind: str, text: str) -> None:
    said = denials.denial(text, kind)
    assert said is not None
    assert said.is_plain


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sextortion", "ไม่ใช่ค่ะ คนขายบล็อกหนู"),
        ("crisis", "หนูแค่ถามเรื่องของ"),
        ("sextortion", "ม่ายช่ายครับ ร้านไม่ยอมคืนเงินเฉยๆ"),
        ("crisis", "พี่เข้าใจผิดแล้ว หมายถึงเสียดายเงินค่าของ"),
        ("crook-on-line", "ป่าวๆ แค่ถามเฉยๆ จะซื้อของ"),
        ("crook-on-line", "บ่แม่นเด้อ คนขายบ่ตอบซื่อ ๆ"),
        ("just-paid", "เข้าใจผิดแล้ว ร้านส่งช้าเฉย ๆ"),
        ("held", "คนละเรื่องค่ะ พัสดุยังไม่มา"),
    ],
)
def test_a_no_counts_less(kind: str, text: str) -> None:
    said = denials.denial(text, kind)
    assert said is not None
    assert not said.is_plain


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("crisis", "ไม่เป็นไรแล้ว ลาก่อน"),
        ("crisis", "ไม่ต้องมายุ่ง"),
        ("crisis", "เปล่า ไม่ต้องห่วง"),
        ("crisis", "เปล่าประโยชน์"),
        ("crisis", "ไม่ได้พูดเล่น"),
        ("crisis", "ไม่ได้มาล้อเล่นนะ"),
        ("crisis", "ใครว่าล้อเล่น"),
        ("crisis", "เปล่า ไม่ได้พูดเล่น"),
        ("crisis", "เปล่า เหนื่อยแล้ว"),
        ("crisis", "ไม่ใช่แค่บ่น"),
        ("crisis", "พูดเล่นแต่ก็อยากจริง ๆ"),
        ("held", "ไม่ได้โดนขังคนเดียว"),
        ("held", "เปล่า ออกไม่ได้"),
        ("sextortion", "มันบอกล้อเล่น"),
        ("sextortion", "ไม่ใช่แค่ขู่"),
        ("sextortion", "ไม่ใช่ค่ะ มันปล่อยรูปแล้ว"),
        ("sextortion", "ไม่ใช่ร้านนะ แฟนเก่า"),
        ("crisis", "ไม่ใช่ความผิดร้านหรอก ความผิดหนูเอง"),
        ("crisis", "เปล่า ไม่มีอะไร ขอบคุณสำหรับทุกอย่าง"),
        ("crook-on-line", "ไม่ใช่ตำรวจ เป็นดีเอสไอ"),
        ("crook-on-line", "ไม่ได้โดนหลอก ตำรวจจริง"),
        ("crook-on-line", "ไม่ใช่ค่ะ เขาให้โอนอีก"),
        ("just-paid", "ไม่ใช่ค่ะ โอนให้ร้านไปแล้ว"),
        ("just-paid", "ไม่ใช่กรุงไทย ใช้กสิกร บัญชีเขาเป็นออมสิน"),
    ],
)
def test_a_danger_that_goes_on_is_not_denied(kind: str, text: str) -> None:
    assert denials.denial(text, kind) is None


@pytest.mark.parametrize(
    "text",
    [
        "ถามไว้เฉยๆ ยังไม่ได้กด",
        "ยังไม่ได้โอนค่ะ แค่ถามไว้เผื่อ",
        "ถามเผื่อ ยังไม่ได้บอกรหัสใครเลย",
        "just asking, I haven't given it",
    ],
)
def test_of_money_nothing_was_done_yet(text: str) -> None:
    said = denials.denial(text, "given-away")
    assert said is not None
    assert said.is_nothing_done


@pytest.mark.parametrize(
    "text", ["ถามไว้เฉยๆ ยังไม่ได้กดลิงก์ แต่บอกรหัสไปแล้ว", "ถามไว้เฉยๆ มันยังโทรมา ยังไม่ได้โอน"]
)
def test_of_money_something_else_goes_on(text: str) -> None:
    said = denials.denial(text, "given-away")
    assert said is None or not said.is_nothing_done


@pytest.mark.parametrize(
    ("text", "is_jest"),
    [
        ("อยากตาย 555", True),
        ("อยากตาย5555", True),
        ("อยากตายฮ่าๆ", True),
        ("i want to die lol", True),
        ("ฮาอยากต๋าย", False),
        ("อยากตาย โดนโกง 15550 บาท", False),
    ],
)
def test_laughter_is_told_from_a_figure_and_a_northern_word(text: str, *, is_jest: bool) -> None:
    assert denials.jests(text) is is_jest


@pytest.mark.parametrize(
    ("text", "is_else"),
    [
        ("เปลี่ยนไซส์ได้ไหม", True),
        ("ต้องจ่ายเพิ่มไหม", True),
        ("ร้านยังไม่ส่งของ", True),
        ("ผูกคอดีไหม", False),
        ("ต้องทำไงดี", False),
        ("มีใครฟังไหม", False),
        ("เหนื่อยจัง", False),
    ],
)
def test_what_is_asked_after_a_jest_is_told_from_despair(text: str, *, is_else: bool) -> None:
    assert denials.asks_of_else(text) is is_else
