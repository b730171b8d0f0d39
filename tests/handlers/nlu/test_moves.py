"""A complaint begins, goes on, waits and ends in people's own words, and by no other words."""

from collections.abc import Callable

import pytest

from handlers.nlu import moves

Move = Callable[[str], bool]


@pytest.mark.parametrize(
    ("move", "text"),
    [
        (moves.starts, "แจ้งเลยค่ะ"),
        (moves.starts, "งั้นช่วยแจ้งให้หน่อยนะคะ"),
        (moves.starts, "จัดการให้ป้าทีจ้า"),
        (moves.starts, "อยากเอาเรื่องร้านนี้ครับ"),
        (moves.starts, "โอเค ลุยเลย"),
        (moves.starts, "ขอร้องเรียนเพจนี้หน่อยจ้า"),
        (moves.starts, "แค่ 120 บาทร้องเรียนได้มั้ย"),
        (moves.starts, "ผมอายุ 16 ร้องเรียนได้ป่าว"),
        (moves.starts, "เดียวหนูแจ้งเลยดีกว่า"),
        (moves.starts, "เด๋วยื่นเรื่องเลยค่ะ"),
        (moves.starts, "ดำเนินเรื่องให้ตาทีจ้า"),
        (moves.starts, "ขอเริ่มเรื่องเลย"),
        (moves.starts, "ตัดสินใจแล้ว ร้องเรียนเลย"),
        (moves.starts, "พร้อมแจ้งแล้วครับ"),
        (moves.asks_whether_to_file, "เริ่มกรอกได้เลยไหม"),
        (moves.asks_whether_to_file, "เริ่มแจ้งได้ยังคะ"),
        (moves.puts_off, "ยังไม่แจ้งดีกว่า ขอคิดก่อน"),
        (moves.puts_off, "ไว้ค่อยร้องเรียนละกัน"),
        (moves.puts_off, "ขอปรึกษาลูกก่อน ยังไม่แจ้ง"),
        (moves.puts_off, "ขอคิดดูก่อนว่าจะร้องเรียนดีไหม"),
        (moves.wishes_to_file, "ลงเรื่องให้ตาได้มั้ย"),
        (moves.wishes_to_file, "อายเหมือนกันค่ะ แต่อยากเอาเรื่องไว้"),
        (moves.wishes_to_file, "มีเรื่องจะแจ้งครับ"),
        (moves.wishes_to_file, "อยากแจ้งร้องเรียนบริษัทรับส่งของ"),
        (moves.wishes_to_file, "ต้องการยื่นเรื่องร้องทุกข์เพจหนึ่งค่ะ"),
        (moves.wishes_to_file, "เปิดเคสให้หน่อย ใจร้อน"),
        (moves.has_not_contacted, "ยังไม่กล้าค่ะ กลัวเขาว่า"),
        (moves.has_not_contacted, "ไม่ได้ทักไปเลย"),
        (moves.has_not_contacted, "ยังค่ะ ว่าจะปรึกษาก่อน"),
        (moves.cannot_tell, "เพจมันปิดไปแล้วหาไม่เจอ"),
        (moves.cannot_tell, "สลิบหายหมดแล้วจ้า"),
        (moves.is_plain_move, "พอแล้วจ้าหนู"),
        (moves.tells_nothing, "ไม่สะดวกให้นะคะ"),
        (moves.tells_nothing, "ไม่ตอบได้มั้ย"),
        (moves.tells_nothing, "ไม่ให้ได้ไหม"),
        (moves.tells_nothing, "ลิ้งไม่มีหรอกค่ะ"),
        (moves.tells_nothing, "เล่นไม่เป็นจ้ะ"),
        (moves.tells_nothing, "บ่ฮู้เน้อ"),
        (moves.tells_nothing, "หาไม่เจอแล้วอ่ะ"),
        (moves.tells_nothing, "ผ่านข้อนี้ไปก่อนค่ะ"),
        (moves.begins_with_nothing, "ไม่ได้เก็บไว้เลย กล่องก็ทิ้งหมด"),
        (moves.begins_with_nothing, "ถามลูกแล้ว ไม่รู้เลขอะไรพวกนั้นเลยจ้า"),
        (moves.tells_nothing, "แล้วแต่เจ้าหน้าที่เลยค่ะ"),
        (moves.tells_nothing, "ทิ้งกล่องไปแล้วจ้า"),
        (moves.tells_nothing, "ขี้เกียจตอบอ่ะ"),
        (moves.leaves_out_day, "ลืมแล้วค่ะ"),
        (moves.leaves_out_day, "จำไม่ได้ นานมากแล้ว"),
        (moves.leaves_out_day, "ไม่อยากบอกค่ะ"),
        (moves.leaves_out_talk, "ข้ามไปข้ออื่นเลย"),
        (moves.leaves_out_talk, "จำไม่ได้แล้วค่ะ"),
        (moves.sends, "พอแล้วค่ะ ส่งให้เลย"),
        (moves.sends, "แค่นี้แหละ ยื่นเรื่องได้เลยครับ"),
        (moves.sends, "ไม่ต้องถามแล้วนะ ส่งเรื่องไปเลย"),
        (moves.wishes_to_send, "ส่งเลยได้ไหมคะ"),
        (moves.wishes_to_send, "ส่งได้ยังคะ"),
        (moves.has_said_enough, "พอแค่นี้ค่ะ"),
        (moves.has_said_enough, "เลิกถามได้แล้ว"),
        (moves.waits, "ไว้พรุ่งนี้มาทำต่อนะ"),
        (moves.waits, "ขอไปกินข้าวก่อน เดี๋ยวกลับมา"),
        (moves.gives_up, "คิดดูแล้ว ไม่ร้องเรียนดีกว่า"),
        (moves.gives_up, "ได้เงินคืนแล้วค่ะ ไม่แจ้งแล้วนะคะ"),
        (moves.gives_up, "ขอยกเลิกได้ไหมคะ"),
        (moves.gives_up, "ช่างมันเถอะ ไม่เอาแล้ว"),
        (moves.gives_up, "เลิกดีกว่า เสียเวลา"),
        (moves.asks_for_status, "เคสที่แจ้งไว้ไปถึงไหนแล้ว"),
        (moves.asks_for_status, "ขอเช็คสถานะหน่อยค่ะ"),
        (moves.asks_for_status, "เคสเก่าเป็นไงมั่ง"),
        (moves.asks_for_status, "ที่ร้องเรียนไปคราวก่อนเป็นไงบ้างคะ"),
    ],
)
def test_a_move_is_made_in_any_words(move: Move, text: str) -> None:
    assert move(text)


@pytest.mark.parametrize(
    ("move", "text"),
    [
        (moves.starts, "แจ้งแล้ว"),
        (moves.starts, "แจ้งธนาคารแล้วค่ะ"),
        (moves.starts, "แจ้งความเลยดีไหม"),
        (moves.starts, "จัดการเรียบร้อยแล้ว"),
        (moves.starts, "แค่ถามเฉยๆ"),
        (moves.starts, "ยังไม่โอนค่ะ"),
        (moves.starts, "ไม่แจ้ง"),
        (moves.starts, "ร้องไห้เลย"),
        (moves.starts, "แจ้งยังไง"),
        (moves.starts, "แจ้งได้ไหม"),
        (moves.wishes_to_file, "ยังไม่อยากร้องเรียนค่ะ"),
        (moves.wishes_to_file, "อยากร้องเรียน ใช้เอกสารอะไร"),
        (moves.wishes_to_file, "ธนาคารเขารับเรื่องให้แล้ว"),
        (moves.wishes_to_file, "อยากแจ้งร้องเรียนขนส่งได้ที่ไหน"),
        (moves.wishes_to_file, "ไม่อยากแจ้งร้องเรียนหรอก แค่ถาม"),
        (moves.wishes_to_file, "ขอสถิติเรื่องร้องเรียนหน่อยค่ะ"),
        (moves.wishes_to_file, "จะร้องเรียนลูกค้า"),
        (moves.wishes_to_file, "โดนร้องเรียนค่ะ"),
        (moves.has_not_contacted, "ทักไปแล้วไม่ตอบ"),
        (moves.has_not_contacted, "ร้านไม่ตอบ"),
        (moves.has_not_contacted, "เขาไม่ให้"),
        (moves.has_not_contacted, "ไม่ได้ติดต่อกลับมาเลย"),
        (moves.cannot_tell, "ร้านไม่ยอมคืนเงิน"),
        (moves.is_plain_move, "ไม่อยากอยู่แล้ว"),
        (moves.tells_nothing, "ร้านไม่ตอบแชต"),
        (moves.tells_nothing, "ครีมไม่มียี่ห้อ"),
        (moves.tells_nothing, "ไม่คืนเงิน"),
        (moves.tells_nothing, "ไม่ได้ของเลย"),
        (moves.starts, "เดี๋ยวแจ้งทีหลัง"),
        (moves.starts, "เดี๋ยวแจ้ง"),
        (moves.starts, "ธนาคารดำเนินเรื่องให้แล้ว"),
        (moves.starts, "เดี๋ยวแจ้งความเลย"),
        (moves.asks_whether_to_file, "แจ้งได้ยังไง"),
        (moves.asks_whether_to_file, "เริ่มใช้งานได้เลยไหม"),
        (moves.puts_off, "แอดมินยังไม่แจ้งเลยค่ะ"),
        (moves.puts_off, "เจ้าหน้าที่ยังไม่แจ้ง"),
        (moves.puts_off, "ร้านยังไม่แจ้งเลย"),
        (moves.puts_off, "ร้านยังไม่แจ้งเลขพัสดุ"),
        (moves.puts_off, "ยังไม่แจ้งความเลย"),
        (moves.puts_off, "ร้านบอกยังไม่พร้อมส่ง"),
        (moves.tells_nothing, "แล้วแต่ใจ"),
        (moves.tells_nothing, "เบอร์ร้าน"),
        (moves.begins_with_nothing, "ไม่ให้เงินคืนสักบาท"),
        (moves.leaves_out_day, "จำไม่ได้ค่ะ"),
        (moves.leaves_out_day, "เมื่อวาน"),
        (moves.leaves_out_talk, "ไม่ตอบเลย"),
        (moves.leaves_out_talk, "ไม่ให้"),
        (moves.leaves_out_talk, "ไม่มี"),
        (moves.sends, "ส่งเลยได้ไหมคะ"),
        (moves.sends, "ส่งแล้ว"),
        (moves.sends, "ส่งของให้ครบ"),
        (moves.sends, "ไม่ส่งเลย"),
        (moves.sends, "ส่งสลิปให้แล้วนะคะ"),
        (moves.has_said_enough, "พอใจแล้ว"),
        (moves.waits, "ให้โอนไปก่อนค่อยส่งของ"),
        (moves.gives_up, "ร้านยกเลิกออเดอร์"),
        (moves.gives_up, "ร้านยกเลิก"),
        (moves.gives_up, "ร้านไม่ให้แจ้ง"),
        (moves.wishes_to_file, "กดรายงานร้านแล้ว"),
        (moves.wishes_to_file, "ช่วยบันทึกรูปให้หน่อย"),
        (moves.gives_up, "ร้านบอกไม่แจ้งก็ได้"),
        (moves.gives_up, "ร้านไม่ส่งละ"),
        (moves.gives_up_beside, "เขาบอกว่า ไม่แจ้งก็ได้ แต่ให้เงียบ"),
        (moves.holds_back, "เขาเปลี่ยนใจไม่ส่ง"),
        (moves.holds_back, "ร้านขอไม่ส่งของแล้ว"),
        (moves.gives_up, "ร้านคืนเงินแล้ว"),
        (moves.gives_up, "ไม่คืนเงิน"),
        (moves.gives_up, "ยกเลิกออเดอร์ไปแล้ว ร้านไม่คืน"),
        (moves.sends, "ร้านบอกว่าส่งแล้ว"),
        (moves.asks_for_status, "ของถึงไหนแล้วไม่รู้"),
        (moves.asks_for_status, "พัสดุถึงไหนแล้วคะ"),
    ],
)
def test_other_words_move_nothing(move: Move, text: str) -> None:
    assert not move(text)


def test_a_sum_is_told_from_an_age_and_a_place() -> None:
    assert moves.tells_sum("แค่ 120 บาทร้องเรียนได้มั้ย")
    assert not moves.tells_sum("ผมอายุ 16 ร้องเรียนได้ป่าว")
    assert not moves.tells_sum("แจ้งที่นี่ได้ไหม")


@pytest.mark.parametrize(
    ("move", "text"),
    [
        (moves.gives_up, "ข้าพเจ้าขอยุติการร้องเรียนครับ"),
        (moves.gives_up, "บ่ฮ้องเฮียนแล้วเด้อ ฮ่าๆ"),
        (moves.gives_up, "ม่ายเอาเรื่องแหล่ว"),
        (moves.wishes_to_file, "ขอความกรุณาช่วยรับแจ้งด้วยค่ะ"),
        (moves.wishes_to_file, "ไม่ทราบว่าจะขอความอนุเคราะห์ให้เจ้าหน้าที่จัดการให้ได้หรือไม่คะ"),
        (moves.wishes_to_file, "อยากรายงานเพจนี้ครับ"),
        (moves.gives_up, "แม่บอกว่าไม่ให้แจ้งแล้วค่ะ"),
        (moves.gives_up, "ขออนุญาตไม่แจ้งนะคะ"),
        (moves.gives_up_beside, "คิดใหม่แล้วค่ะ ขอไม่แจ้งดีกว่า กลัวสามีรู้"),
        (moves.holds_back, "ผมว่ายังไม่ส่งดีกว่าครับ"),
        (moves.waits, "ครูขอคิดดูก่อนนะคะ"),
        (moves.sends, "ข้อมูลถูกต้องครบถ้วน กรุณาดำเนินการส่งด้วยค่ะ"),
        (moves.sends, "please send my complaint now"),
        (moves.asks_for_status, "เรื่องที่แจ้งไว้ ไปฮอดไสแล้ว"),
        (moves.has_not_contacted, "บ่ทันได้คุยกับเขาเลย"),
    ],
)
def test_a_move_is_heard_in_a_sentence_and_in_a_dialect(move: Move, text: str) -> None:
    assert move(text)


def test_a_part_at_an_end_is_a_move_by_itself() -> None:
    assert moves.ends_with_part("แม่ว่าพอแล้วลูก ยกเลิกนะคะ", moves.gives_up)
    assert not moves.ends_with_part("ยกเลิก 2 รายการ ร้านเงียบ", moves.gives_up)
