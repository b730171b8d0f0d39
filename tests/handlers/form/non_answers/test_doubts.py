"""Texts that may be no answer to an open question are doubted, and plain answers are not."""

import pytest

from handlers.form.complaint import FORM
from handlers.form.non_answers import doubts

SAYS_NOTHING = "ค่ะ|ok|ใช่ค่ะ|มีค่ะ|ได้ครับ|เดี๋ยวหาก่อนนะ|ขอถามลูกก่อน|เสร็จแล้วค่ะ|ใช้เวลากี่วันคะ|ตามที่เล่าค่ะ"
SAYS_SOMETHING = (
    "รองเท้าเด็ก|ของเล่น|หม้อหุงข้าว 1 ใบ|ร้านผ้าไหมแม่บุญ|มีดทำครัว|เขาบล็อกไปแล้ว|ขอเงินคืนแล้วเขาไม่ให้"
)
NO_ANSWERS = {
    "seller_name": (
        "เอ้า ถามอีกแล้ว|ไอ้เวรเอ๊ย|จักแหล่วเนาะ|บ่อู้ล่ะ|it was a scam page|กรรม|นังแม่ค้าตอแหล|"
        "นึกออกละ ร้านพรทิพย์อะไหล่|คนขายเป็นผู้หญิง|เจ้าหน้าที่ใจดีจัง|"
        "มันหลอกเอาเงินไป|ซื้อของปลอม|คนรู้จักกัน|เพื่อนแนะนำมา|สั่งในแอปส้ม|โจร|มีแต่รูป|🌸 ก้อย 🌸 ไว"
    ),
    "product": "ของมันแตกหมดเลย|จะเอาเงินคืน|เขาให้กดลิงก์|"
    "อยากได้เงินคืน|แจ้งความไว้แล้ว|ไม่ตรงปก|สมศรี มีสุข|เพจ รักสัตว์|คืนเงิน",
    "contacted_seller": "500 บาท|facebook|สมศรี มีสุข|หม้อทอด|อยากได้เงินคืน|แจ้งความแล้ว",
}
ANSWERS = {
    "seller_name": (
        "ร้านพัดลมสุขใจ|โดนัทบ้านสวน|แม่บุญการค้า|The Best Shop|✨ SHOP ดีดี ✨"
        "|บ้านลมเย็น|ลมเย็นช็อป|ของดีบอกต่อ|ไก่ทอดเจ้าเก่า|ขนมหวานแม่อุดม|น้ำพริกป้าแดง|กาแฟโบราณเจ๊หมวย"
        "|รองเท้ามือสองญี่ปุ่น|เสื้อผ้าเด็กโต|มือถือราคาถูก|ตลาดนัดออนไลน์|ทองคำแท้เยาวราช|ต้นไม้สวย|บ้านและสวน"
        "|ครัวคุณต๋อย|หมูปิ้งเฮียนพ|แก้วตาดวงใจ|มีดีมีสุข|ใจดีพลาสติก|เพื่อนรักสัตว์เลี้ยง|ช่างแอร์ถูกและดี|ส้มตำยกครก"
        "|จิวเวลรี่บายพลอย|Sweet Home|The Bag Shop|Lucky Phone|mobile center bkk|Nong Ploy Beauty"
        "|สมชาย การช่าง|เครื่องสำอางเกาหลีแท้|กระเป๋าแบรนด์เนมมือสอง|อะไหล่รถไทย|ดูดีคลินิก|โชคชัยฟาร์ม"
        "|สวนลุงชัย|เจ๊เล้งบิวตี้|แอ๊ดมินหมีพู|ก้าวหน้าการไฟฟ้า|รุ่งเรืองกิจ|ทรัพย์ทวี|ฟาร์มสุขใจ|เกษตรพอเพียง"
        "|ผ้าไทยใส่สวย|นาฬิกาข้อมือแท้|ขายส่งทุกอย่าง 20 บาท|ทุกอย่าง 20|เทพเจ้าโปรโมชั่น|คุณนายตื่นสาย"
        "|คนเล่นของ"
    ),
    "product": (
        "ผ้าไหม|ครีมกันแดดที่ไม่มีแอลกอฮอล์|โดนัท 1 กล่อง|ตั๋วเครื่องบินไปเชียงใหม่"
        "|พัดลม|รองเท้าวิ่ง|เสื้อยืดลายการ์ตูน 2 ตัว|หม้อทอดไร้น้ำมัน|กระทะไม่ติด|เครื่องกรองน้ำ|มันหวานญี่ปุ่น 1 กล่อง"
        "|มือถือ iphone 13 มือสอง|ครีมหน้าขาว|อาหารเสริมลดน้ำหนัก|ตั๋วคอนเสิร์ต|โต๊ะทำงานที่มีลิ้นชัก|ที่นอนปิกนิก"
        "|ของเล่นเด็ก|ชุดว่ายน้ำ|ยาสระผม|กาวดักหนู|สลากกินแบ่ง|ทองรูปพรรณ|ถุงเท้าให้ลูก|จองที่พัก|ห้องพักที่หัวหิน"
        "|คอร์สเรียนภาษา|หมอนยางพารา|กล้องติดรถยนต์|ปลาสวยงาม|แมวเปอร์เซีย|พระเครื่อง|บัตรเติมเงิน"
        "|อะไหล่มอเตอร์ไซค์|laptop|a pair of shoes|หมวกกันน็อคไม่มีกระจก|เตียงนอนพร้อมที่นอน"
        "|กระเป๋าใบใหญ่สีดำ|กาแฟลดความอ้วน|ลำโพงบลูทูธ|ผ้าปูที่นอน 6 ฟุต|สร้อยข้อมือเงินแท้|จักรยานไฟฟ้า"
    ),
    "contacted_seller": "ทักแล้ว อ่านไม่ตอบ|เขาบล็อก|ให้รอ 7 วัน|ขอเงินคืนแล้วเขาไม่ให้|he blocked me",
}


def _each(texts: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, text) for name, row in texts.items() for text in row.split("|")]


@pytest.mark.parametrize("text", SAYS_NOTHING.split("|"))
def test_a_nod_or_a_question_back_says_nothing(text: str) -> None:
    assert doubts.says_nothing(text)


@pytest.mark.parametrize("text", SAYS_SOMETHING.split("|"))
def test_what_begins_as_a_nod_does_says_something(text: str) -> None:
    assert not doubts.says_nothing(text)


@pytest.mark.parametrize(("name", "text"), _each(NO_ANSWERS))
def test_what_tells_something_else_may_be_no_answer(name: str, text: str) -> None:
    field = FORM.field(name)
    assert field is not None
    assert doubts.may_be_none(field, text)


@pytest.mark.parametrize(("name", "text"), _each(ANSWERS))
def test_a_plain_answer_is_not_doubted(name: str, text: str) -> None:
    field = FORM.field(name)
    assert field is not None
    assert not doubts.may_be_none(field, text)
