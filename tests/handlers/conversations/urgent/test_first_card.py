"""The first card while a crook may still be stopped."""

from tests.handlers.chat import Chat


def test_a_child_whose_mother_is_about_to_pay_hears_to_hang_up_before_comfort(chat: Chat) -> None:
    said = chat.types("หนูอยู่ ป.5 มีคนโทรมาให้แม่โอนเงิน แม่กำลังจะโอนแล้ว").text
    assert said.startswith("วางสายเดี๋ยวนี้")
    assert said.index("อย่าเพิ่งโอน") < said.index("อย่าแชร์หน้าจอ") < said.index("ไม่ใช่ความผิดของหนู")


def test_of_nobody_at_home_the_own_line_comes_first(chat: Chat) -> None:
    said = chat.types("เขายังไม่วางสาย ให้เปิดแอปธนาคารแล้วอ่านเลขให้ฟัง").text
    assert said.index("อย่าแชร์หน้าจอ") < said.index("ถ้าคนในบ้าน")


def test_the_own_bank_stands_before_1441_where_a_secret_was_given_away(chat: Chat) -> None:
    chat.types("บอก OTP ไปแล้วทำไงดี")
    chat.types("กสิกร")
    calls = [button.label for button in chat.last.buttons if button.label.startswith("โทร")]
    assert calls.index("โทรกสิกรไทย") < calls.index("โทร 1441")
