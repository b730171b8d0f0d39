"""An app, a secret, a bill and a demand are told from the dangers they sound like."""

import pytest

from handlers.nlu.story.harm.around import alike
from knowledge_base.content.signs.danger_phrases import DangerKind, DangerMatch


def _meant(kind: DangerKind, text: str, *, is_learned: bool = True) -> str:
    return alike.meant(DangerMatch(kind, text, is_learned), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เมื่อกี้เขาให้ลงแอปคืนเงิน ลงไปแล้ว", "given-away"),
        ("เมื่อครู่มันให้โหลดแอปกรมที่ดิน หนูโหลดไปแล้ว", "given-away"),
        ("ลงแอปไปแล้ว เงินหมด กินยาไปแล้ว", "act"),
        ("ลงแอปแล้ว ไม่อยากอยู่แล้ว", "act"),
        ("เมื่อกี้กลืนลงไปแล้ว", "act"),
    ],
)
def test_an_app_is_no_deed(text: str, expected: str) -> None:
    assert _meant("act", text) == expected


def test_a_phrase_of_the_safety_file_stands() -> None:
    assert _meant("act", "ลงแอปไปแล้ว", is_learned=False) == "act"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("แม่ถูกหลอกบอกพิน เมื่อชั่วโมงก่อน เงินยังไม่ออก", "given-away"),
        ("หลอกเอาพินแม่ไป เมื่อชั่วโมงที่แล้ว", "given-away"),
        ("แม่โดนหลอกให้บอก pin k plus เมื่อกี๊ เงินยังอยู่", "given-away"),
        ("บอกรหัสไปแล้วเมื่อกี้ ยังไม่ได้โอน", "given-away"),
        ("โดนหลอกโอน 3000 เมื่อกี้ บอก otp ไปด้วย", "just-paid"),
        ("ไม่ได้บอกรหัส แต่โดนโกงเมื่อกี้", "just-paid"),
        ("แต่ ร้าน เก็บ 3000 ตอนนี้", ""),
        ("ร้าน มือถือ คิด เงิน 3000 เมื่อกี้", ""),
        ("ช่างเรียกเพิ่ม 1500 เมื่อเช้า", ""),
        ("ร้านเก็บเงิน 3000 ไปแล้วหนี", "just-paid"),
        ("โอนให้ร้าน 3000 เมื่อกี้ ร้านเก็บเพิ่ม", "just-paid"),
    ],
)
def test_a_secret_and_a_bill_are_no_transfer(text: str, expected: str) -> None:
    assert _meant("just-paid", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ร้าน บอก ไม่ จ่าย 3000 จะ แจ้ง ตำรวจ จับ ผม ส่ง กลับ พม่า", ""),
        ("ร้านจะยึดโทรศัพท์แล้วให้ตำรวจจับ ส่งกลับพม่า", ""),
        ("เจ้าหนี้ขู่จะให้ตำรวจจับ", ""),
        ("ถ้าไม่จ่าย ร้านจะเรียกตำรวจมาจับ", ""),
        ("ร้านโกง จะแจ้งตำรวจจับได้ไหม", "held"),
        ("ร้านไม่ส่งของ จะให้ตำรวจจับ", "held"),
        ("นายจ้างยึดพาสปอร์ต จะให้ตำรวจจับส่งกลับพม่า", "held"),
        ("ร้านคาราโอเกะไม่ให้ออก บอกจะให้ตำรวจจับ", "held"),
        ("เขาบอกถ้าไม่ผ่อนต่อจะแจ้งตม.", ""),
        ("เค้าขู่จะแจ้งตม ถ้าไม่จ่ายค่างวด", ""),
        ("เขาว่าจะแจ้งตำรวจจับผมถ้าไม่ผ่อนโทรศัพท์ต่อ", ""),
        ("เขาไม่ให้ออกจากโรงงาน ถ้าไม่จ่ายจะแจ้งตม", "held"),
        ("นายจ้างยึดพาส ขู่จะแจ้งตมส่งกลับ", "held"),
    ],
)
def test_a_demand_holds_nobody(text: str, expected: str) -> None:
    assert _meant("held", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("จ่ายค่าน้ำค่าไฟไปเมื่อกี้ 800", ""),
        ("เพิ่งจ่ายค่าไฟ 800 ไป", ""),
        ("โอนค่าหอไปเมื่อกี้ 4500", ""),
        ("เพิ่งจ่ายค่าบัตรเครดิตไป 3000 ยอดยังไม่ตัด", ""),
        ("เพิ่งเติมเงินมือถือไป 100 ไม่เข้า", ""),
        ("เติมเงินทรูไป 50 บาท เมื่อกี้ เงินไม่เข้า", ""),
        ("เติมเงิน ais เมื่อกี้ 20 บาท ยังไม่เข้าเลย", ""),
        ("เติมเงิน true money ให้คนในเน็ตไปเมื่อกี้", "just-paid"),
        ("เพิ่งโอนค่าเช่าห้องให้เจ้าของหอไปเมื่อกี้", ""),
        ("เดี๋ยวจะไปถอนเงินมาโอนจ่ายค่าเทอมลูกหมื่นนึง", ""),
        ("เดี๋ยวจะถอนเงินไปโอนให้ลูกที่มหาลัย 5000", ""),
        ("การไฟฟ้าโทรมาให้โอนค่าไฟ โอนไปเมื่อกี้ 800", "just-paid"),
        ("เพิ่งโอนค่าเทอมให้คนอ้างเป็นครูไปเมื่อกี้", "just-paid"),
        ("เพิ่งเติมเงินมือถือให้แฟนในเน็ตไป 500", "just-paid"),
        ("กดลิงก์ค่าไฟใน sms แล้วจ่ายค่าไฟไปเมื่อกี้", "just-paid"),
        ("เพิ่งโอนค่าน้ำหอมไป 500", "just-paid"),
        ("เพิ่งโอนมัดจำค่าหอไปเมื่อกี้", "just-paid"),
        ("เพิ่งจ่ายค่าไฟไปเมื่อกี้ ทำไงดี", "just-paid"),
        ("ลูกโทรมาเบอร์ใหม่ เดี๋ยวจะไปโอนให้ลูกที่มหาลัย", "just-paid"),
    ],
)
def test_an_ordinary_bill_is_no_crooks(text: str, expected: str) -> None:
    assert _meant("just-paid", text) == expected
    assert _meant("crook-on-line", text) == expected.replace("just-paid", "crook-on-line")


@pytest.mark.parametrize("kind", ["act", "crisis", "held"])
def test_a_bill_changes_no_danger_to_a_life(kind: DangerKind) -> None:
    assert _meant(kind, "จ่ายค่าไฟไปเมื่อกี้ 800") == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please delete everything you have about me", True),
        ("Delete everything, I don't want to go on with this", True),
        ("Can you remove all my messages from this chat", True),
        ("wipe my data please", True),
        ("I want my data deleted", True),
        ("delete everything, I can't go on", False),
        ("I want to delete everything and disappear from this world", False),
        ("delete me from this world", False),
        ("the shop deleted the chat", False),
        ("he told me to delete all my messages", False),
    ],
)
def test_a_wish_for_erasure_is_told_from_despair(text: str, expected: bool) -> None:
    assert alike.asks_to_erase(text) == expected


def test_a_threat_with_immigration_is_none_with_pictures() -> None:
    assert _meant("sextortion", "เขาบอกถ้าไม่ผ่อนต่อจะแจ้งตม.") == ""
    threat = "มันขู่จะปล่อยคลิป ถ้าไม่จ่ายจะแจ้งตม"
    assert _meant("sextortion", threat) == "sextortion"


def test_who_is_about_to_attack_does_not_despair() -> None:
    assert _meant("crisis", "คืนนี้จะไปดักยิงคนที่โกงเรา") == ""
    assert _meant("crisis", "จะไปยิงมันแล้วฆ่าตัวตาย") == "crisis"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("พี่ที่ทำงานหลอกไปทำงานที่ปอยเปต ตอนนี้กลับมาแล้ว อยากแจ้งความ", ""),
        ("เคยโดนหลอกไปทำงานกัมพูชา หนีกลับมาได้แล้ว จะเอาผิดนายหน้ายังไง", ""),
        ("ลูกชายโดนหลอกไปทำงานเมียวดี ตำรวจช่วยกลับไทยแล้ว ต้องทำอะไรต่อ", ""),
        ("เพื่อนหลอกไปทำงานที่พม่า เพิ่งกลับถึงบ้านเมื่อวาน อยากเอาเรื่อง", ""),
        ("โดนหลอกไปทำงานลาว ตอนนี้อยู่บ้านแล้วค่ะ", ""),
        ("โดนหลอกไปทำงานปอยเปต อยากกลับบ้านแล้ว", "held"),
        ("หลอกไปทำงานพม่า กลับไม่ได้", "held"),
        ("เมื่อไหร่จะได้กลับบ้านแล้ว โดนขัง", "held"),
        ("เพื่อนกลับมาแล้วแต่น้องยังอยู่ที่ปอยเปต", "held"),
        ("หนีแล้วโดนจับกลับมาซ้อม", "held"),
        ("หนีออกมาได้ แต่เขาตามหา ช่วยด้วย", "held"),
        ("หนีออกมาได้แล้วแต่ยังอยู่เขมร", "held"),
    ],
)
def test_who_is_back_home_is_not_held(text: str, expected: str) -> None:
    assert _meant("held", text) == _meant("held", text, is_learned=False) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เมื่อกี้ลงแอปช้อปปี้ไปแล้ว สมัครไม่ได้", True),
        ("ลงแอปเป๋าตังไปแล้ว ยืนยันตัวตนไม่ได้", False),
        ("เขาให้ลงแอปช้อปปี้ ลงไปแล้ว", False),
        ("ลงแอปช้อปปี้จากลิงก์ไปแล้ว", False),
        ("ลงแอปช้อปปี้ไปแล้ว โดนแฮก", False),
    ],
)
def test_an_app_may_be_installed_of_ones_own_will(text: str, expected: bool) -> None:
    assert alike.installs_of_own_will(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เพิ่งโอนค่าเสื้อ 300 ให้ร้านไปเมื่อกี้ รอของกี่วัน", True),
        ("เมื่อกี้โอนค่ารองเท้าไป 590 ปกติร้านส่งกี่วันคะ", True),
        ("โอนค่ากระเป๋าให้แม่ค้าเมื่อสักครู่ ของจะมาวันไหน", True),
        ("เพิ่งโอนมัดจำไป รอที่พักคอนเฟิร์ม", True),
        ("โอนไปแล้ว ส่งสลิปให้แม่ค้าทางไหน", True),
        ("โอนให้ร้านแล้ว ร้านบอกให้รอคิว", True),
        ("เพิ่งจ่ายค่าหมวกไป พ่อค้ายังไม่อ่านแชต", True),
        ("โอนให้แม่ค้าเมื่อเช้า ยังไม่ตอบเลย", True),
        ("จ่ายไปเมื่อกี้ ลืมส่งสลิป ทำไงดี", True),
        ("โอนให้แม่ค้าแล้วไม่ตอบอีกเลย", False),
        ("โอนไปแล้วลืมส่งสลิป แอดมินเพจหายไปเลย", False),
        ("เพิ่งโอนมัดจำไป รอร้านยืนยัน แต่ร้านปิดเพจ", False),
        ("เพิ่งโอนค่าปลดล็อกเครดิต รอแอดมินยืนยัน", False),
        ("เพิ่งโอนให้ตำรวจ ต้องส่งสลิปให้เขาไหม", False),
        ("เพิ่งโอนค่าเสื้อให้ร้าน 300 ร้านบล็อกหนี รอกี่วัน", False),
        ("โอนค่าธรรมเนียมไปแล้ว เมื่อไหร่ได้เงิน", False),
        ("โอนค่าเสื้อเพิ่มไปอีก 300 รอของกี่วัน", False),
        ("เพิ่งโอนให้ตำรวจไป รอกี่วัน", False),
    ],
)
def test_who_waits_for_goods_is_not_cheated(text: str, *, expected: bool) -> None:
    assert alike.waits_for_goods(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เพิ่งโอนค่าจองบ้านพักไป อยากยกเลิก ทำยังไง", True),
        ("โอนมัดจำโต๊ะจีนเมื่อเช้า ขอยกเลิกได้ไหม", True),
        ("เพิ่งโอนให้น้องสาว แอพเด้งออก", True),
        ("โอนให้แม่เมื่อกี้ เงินยังไม่เข้าเลย", True),
        ("เพิ่งโอนค่าของไป อยากยกเลิกการโอน", False),
        ("โอนมัดจำไป ขอยกเลิก ร้านบล็อก", False),
        ("เพิ่งโอนให้เพื่อนที่ทักมายืม แอปค้าง", False),
        ("เพิ่งโอนให้เพื่อนในเฟส เงินไม่เข้า", False),
        ("เพิ่งโอนให้ตำรวจ แอปค้าง", False),
        ("โอนให้น้องไปแล้ว จอค้าง ยอดไม่ขึ้น", False),
    ],
)
def test_ones_own_next_step_is_no_fraud(text: str, *, expected: bool) -> None:
    assert alike.takes_own_step(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("กดโอนผิด 1 พัน เมื่อกี้", True),
        ("โอนเงินผิดคนเมื่อกี้ทำไงดี", True),
        ("พิมพ์เลขผิด เงินไปเข้าคนอื่น", True),
        ("เผลอโอนเกินไป 300", True),
        ("โอนให้พี่สาวผิดบัญชีเมื่อกี้", True),
        ("มีคนโอนผิดมา ให้โอนคืน", False),
        ("ร้านว่าเราโอนผิดยอด ต้องโอนใหม่", False),
        ("โดนหลอกให้โอนผิดบัญชี", False),
        ("โอนเกินหมื่นแล้วร้านหาย", False),
    ],
)
def test_a_slip_of_the_finger_is_no_fraud(text: str, *, expected: bool) -> None:
    assert alike.sends_wrongly(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police on LINE video. He told me to keep camera on and send all money for inspection",
            "crook-on-line",
        ),
        ("my online boyfriend wants me to send more money for his hospital", "crook-on-line"),
        ("he wants me to send more money or he will show everyone", "sextortion"),
        ("she asks me to send another 500 and has my photos", "sextortion"),
        ("he wants more pics every night", "sextortion"),
    ],
)
def test_who_only_wants_money_has_no_pictures(text: str, expected: str) -> None:
    assert _meant("sextortion", text) == expected
