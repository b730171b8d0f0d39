"""Two matters that were told before the form are asked about once; what is one is never asked."""

from datetime import date, timedelta

import pytest

from handlers.conversations.complaint.prefill.matters import choice, later_matter
from handlers.conversations.complaint.texts import told_before as told_texts
from handlers.messages.reading import TextReading
from handlers.state.draft import MATTER, PREFILL
from handlers.state.pre_consent import BEFORE_CONSENT
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.forms import asked, draft_of, fill
from tests.handlers.pieces import AGREE

FAN = "สั่งพัดลมไอเย็นจากเพจ ลมสมมุติ ในเฟส โอนไป 1,850 บาท ร้านเงียบไม่ส่งของ"
CREAM = "ซื้อครีมจากเพจ ผิวสมมุติ โอนไป 390 บาท ใช้แล้วแพ้ทั้งหน้า"
SAME, OTHER = "เรื่องเดียวกัน", "คนละเรื่อง ใช้อันล่าสุด"
TABLE = "สั่งโต๊ะพับจากร้านชื่อ ไม้สมมุติ จ่ายไป 2,400 ได้ของหัก"
# How many of the messages, counted from the last, tell of another matter.
TWO_MATTERS = (
    (1, (FAN, CREAM)),
    (1, ("สั่งหม้อหุงข้าวในเฟส ร้านชื่อ ครัวสมมุติ โอนไป 1,290 แล้วเขาบล็อก",
         "จองตั๋วแอร์เอเชียไปเชียงใหม่ 2,900 บาท ถูกยกเลิกเที่ยวบิน ไม่คืนเงิน")),
    (1, ("ซื้อมือถือจากไอจี @moblie.shop โอนไป 8,500 บาท โดนบล็อก",
         "ซื้อกระเป๋าจากไลน์ @bagth โอนไป 1,200 บาท ไม่ได้ของ")),
    (1, ("ซื้อทีวีจากพาวเวอร์บาย 9,900 บาท จอเสีย ไม่ยอมเปลี่ยน",
         "จองโรงแรมในอโกด้า 3,200 บาท ยกเลิกแล้วไม่คืนเงิน")),
    (1, ("ทรูคิดค่าเน็ต 1,299 เกินมาทั้งที่ยกเลิกไปแล้ว ไม่คืนเงิน",
         "ซื้อทีวีจากพาวเวอร์บาย 9,900 บาท จอเสีย ไม่ยอมเปลี่ยน")),
    (2, (TABLE, "โทรไปร้านก็ไม่รับสาย ไม่คืนเงินเลยค่ะ",
         "อีกเรื่องค่ะ สั่งเสื้อจากเพจ ผ้าสมมุติ โอนไป 450 บาท", "ผ่านมาเดือนนึงแล้วยังไม่ส่งของเลย")),
    (1, ("ซื้อเบาะรถจากเพจ เบาะสมมุติ โอนไป 1,100 บาท ส่งของผิดสี",
         "มีอีกเรื่อง ซื้อหมอนจากร้านชื่อ หลับสบายสมมุติ โอนไป 690 บาท ไม่ส่งของเลย")),
    (1, ("ordered shoes from page StepUpTH, paid 900 baht, never came",
         "bought a phone from shop FoneHouse, paid 5500 baht, it is fake")),
    (1, (FAN, CREAM, "ซื้อทีวีจากพาวเวอร์บาย 9,900 บาท จอเสีย ไม่ยอมเปลี่ยน")),
    (1, ("สั่งรองเท้าร้านเท้าดี 590 ไม่ส่ง", "สั่งกระเป๋าร้านถุงทอง 900 ก็ไม่ส่ง")),
    (1, ("ซื้อหมอนร้านนุ่มนิ่ม 350 ไม่ได้ของ", "โดนร้านลมเย็นอีก พัดลม 890 เงียบเลย")),
    (1, ("โดนตำรวจปลอมหลอกไป 5000 เดือนที่แล้ว", "แล้วก็สั่งเสื้อร้านครัวสุข 300 ไม่ได้ของ")),
    (1, ("สั่งเค้กร้านหวานใจ 450 ไม่มาส่ง", "อีกเรื่องนึง แอร์ที่ซื้อจากโฮมโปรเสีย ไม่ซ่อมให้")),
    (1, (FAN, "เมื่อวานมีตำรวจโทรมาหลอก โอนไปสองหมื่น")),
    (1, (FAN, "อาทิตย์ก่อนมีคนอ้างเป็นเจ้าหน้าที่ธนาคารโทรมา เสียไป 15000")),
    (1, (FAN, "มีอีกเรื่อง แก๊งคอลเซ็นเตอร์โทรมาหลอก")),
    (1, (FAN, "มีคนโทรมาบอกเป็นสรรพากร หลอกให้โอน 7000")),
)  # fmt: skip
ONE_MATTER = (
    (FAN,),
    (FAN, "เบอร์ร้านคือ 089-876-5432 โอนให้เพจนี้ ลมสมมุติ ไม่ส่งของเลยค่ะ"),
    (FAN, "ร้านบอกให้ไปแจ้งตำรวจเอาเอง ยอด 890"),
    (FAN, "โทรหาตำรวจแล้ว เขาบอกให้ไปโรงพัก จ่ายค่ารถ 200"),
    (FAN, "แอดมินอ้างว่าธนาคารมีปัญหา ให้โอนอีก 300"),
    (FAN, "เจ้าหน้าที่ของแอปโทรมา คืนให้ 300 บาท"),
    (FAN, "แอดมินชื่อ เจ๊แดง บอกให้โอนค่ามัดจำอีก 700 ค่อยส่งของ"),
    (FAN, "เพจเปลี่ยนชื่อเป็น ลมเย็นสบาย ให้โอนเพิ่มอีก 300 ค่าส่ง"),
    (TABLE, "สั่งโต๊ะจากร้านชื่อ ไม้สมมุต จ่าย 2450 บาท ขาโต๊ะหัก ร้านไม่รับคืน"),
    ("ซื้อรองเท้าจากร้านชื่อ เดินสมมุติ ในช้อปปี้ 590 บาท ได้ของปลอม",
     "เคอรี่มาส่งกล่องเปล่า เก็บเงินปลายทาง 650 บาท ไม่คืนเงิน"),
    ("ซื้อกระเป๋าจากเพจ ถือสมมุติ ราคา 1,500 ไม่ได้ของ",
     "โอนเข้าบัญชีชื่อ สมชาย นามสมมุติ กสิกร 123-4-56789-0 จำนวน 1,550 บาท"),
    ("ซื้อหม้อทอดจากเพจ ทอดสมมุติ โอนไป 990 บาท ไม่ได้ของ",
     "เลยไปซื้อใหม่จากร้านชื่อ ทอดดี 1,290 บาท ได้ของแล้ว แต่ร้านแรกยังไม่คืนเงิน"),
    ("ซื้อหม้อทอดจากเพจ ทอดสมมุติ โอนไป 990 บาท ไม่ได้ของ",
     "ไม่ใช่ค่ะ เพจชื่อ ทอดกรอบ หม้อทอดโอนไป 890 บาท พิมพ์ผิด"),
    ("ซื้อทีวีจากพาวเวอร์บาย 9,900 บาท จอเสีย ไม่ยอมเปลี่ยน",
     "ศูนย์ซัมซุงบอกค่าซ่อม 4,500 บาท ประกันไม่รับ ทั้งที่เพิ่งซื้อ"),
    ("จองโรงแรมในอโกด้า 3,200 บาท ยกเลิกแล้วไม่คืนเงิน",
     "โรงแรมชื่อ ทะเลสมมุติ บอกว่าคืนให้อโกด้าไปแล้ว 3,000 บาท ไม่ยอมคืนเรา"),
    ("ซื้อเสื้อจากเพจ ผ้าสมมุติ 450 บาท ยังไม่ได้ของ",
     "สั่งกางเกงด้วยค่ะ โอนไปอีก 300 บาท เพจผ้าสมมุติ ไม่ส่งเหมือนกัน"),
    ("สั่งเค้กจากร้านชื่อ หวานสมมุติ 850 บาท เค้กเละ",
     "ไรเดอร์แกร็บทำเค้กตก ค่าส่ง 60 บาท แกร็บไม่รับผิดชอบ"),
    ("ซื้อมือถือจากเพจ โฟนสมมุติ 8,500 บาท เครื่องเสีย",
     "ร้านซ่อมชื่อ ช่างสมมุติ คิดค่าเปลี่ยนจอ 1,500 บาท บอกว่าเครื่องไม่แท้"),
    ("สั่งตู้เย็นจากเว็บ coolsommut.com 7,900 บาท ไม่ได้ของ",
     "เพจในเฟสชื่อ เย็นสมมุติ ขายตู้เย็น 8,900 บาท โกงเหมือนกัน"),
    ("สั่งชุดเดรสจากไอจี @dressth โอน 690 บาท ไม่ได้ของ",
     "แม่ค้าชื่อ น้องฟ้า โอนไปบัญชีธนาคารกรุงไทย 690 บาท ทักไม่ตอบ"),
    ("สั่งรองเท้าร้านเท้าดี 590 ไม่ส่ง", "สั่งรองเท้าตั้งแต่เดือนที่แล้ว ร้านเท้าดีไม่ตอบ"),
    ("ซื้อหมอนร้านนุ่มนิ่ม 350 ไม่ได้ของ", "โดนเก็บค่าส่งอีก 50"),
    ("ซื้อหมอนร้านนุ่มนิ่ม 350 ไม่ได้ของ", "ร้านนุ่มนิ่มยังไม่ส่งผ้าห่ม 200 ด้วย"),
    ("สั่งเสื้อร้านครัวสุข 300 ไม่ได้ของ", "สั่งถุงเท้าด้วย 100 ไม่ส่งเหมือนกัน"),
    ("สั่งเสื้อร้านครัวสุข 300 ไม่ได้ของ", "ร้านบอกว่าแถมกระเป๋า 100 ก็ไม่มี"),
    ("สั่งเสื้อร้านครัวสุข 300 ไม่ได้ของ", "ร้านถามว่าเอากางเกง 400 แทนไหม"),
)  # fmt: skip


def later_of(topics: KnowledgeBase, told: tuple[str, ...]) -> list[str]:
    reading = TextReading(topics, date(2026, 11, 24))
    return later_matter(reading, {str(place): text for place, text in enumerate(told)})


@pytest.mark.parametrize(("later", "told"), TWO_MATTERS)
def test_another_seller_with_another_good_or_sum_is_another_matter(
    topics: KnowledgeBase, later: int, told: tuple[str, ...]
) -> None:
    assert later_of(topics, told) == [str(place) for place in range(len(told))][-later:]


@pytest.mark.parametrize("told", ONE_MATTER)
def test_one_matter_is_never_asked_about(topics: KnowledgeBase, told: tuple[str, ...]) -> None:
    assert later_of(topics, told) == []


def tell_two(chat: Chat) -> None:
    chat.types(FAN)
    chat.types(CREAM)
    chat.types("ร้องเรียน")
    asked_about = chat.taps(AGREE)
    assert told_texts.SAME_MATTER_TITLE in asked_about.text
    assert "“สั่งพัดลมไอเย็น" in asked_about.text
    assert "“ซื้อครีมจากเพจ" in asked_about.text


@pytest.mark.both_databases
def test_of_two_matters_the_later_one_fills_the_form_and_the_other_the_next(chat: Chat) -> None:
    tell_two(chat)
    chat.restart()
    assert told_texts.ONLY_THE_LATER in chat.taps(OTHER).text
    known = draft_of(chat).known
    assert (known["story"], known["amount"], known["seller_name"]) == (CREAM, 39_000, "ผิวสมมุติ")
    assert "ลมสมมุติ" not in str(chat.state())
    chat.taps("ถูกต้อง")
    fill(chat)
    chat.taps("ส่งเรื่อง")
    chat.types("ร้องเรียน")
    chat.taps(AGREE)
    assert draft_of(chat).known["story"] == FAN
    assert BEFORE_CONSENT.get(chat.memory()) is None


def test_what_is_one_matter_is_joined(chat: Chat) -> None:
    tell_two(chat)
    chat.taps(SAME)
    assert draft_of(chat).known["story"] == f"{FAN}\n{CREAM}"
    assert asked(chat) == PREFILL
    assert BEFORE_CONSENT.get(chat.memory()) is None


@pytest.mark.parametrize(
    ("typed", "is_one"),
    [("เรื่องเดียวกันค่ะ", True), ("ใช่", True), ("คนละเรื่องค่ะ", False), ("ไม่ใช่", False)],
)
def test_the_answer_is_typed_as_well(chat: Chat, typed: str, is_one: bool) -> None:
    tell_two(chat)
    chat.types(typed)
    assert (FAN in draft_of(chat).known["story"]) is is_one


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("เอาอันแรก", "first"),
        ("คนละเรื่อง ใช้อันแรก", "first"),
        ("Two, use the first", "first"),
        ("the first one please", "first"),
        ("ทั้งคู่ค่ะ", "first"),
        ("เอาพัดลมก่อนค่ะ", "first"),
        ("ลมสมมุติ", "first"),
        ("ไม่เกี่ยวกันค่ะ", "other"),
        ("Two, use the later one", "other"),
        ("ไม่ใช่อันแรก", "other"),
        ("เรื่องครีม", "other"),
        ("390", "other"),
        ("One matter", "same"),
        ("ทั้งสองเรื่องเป็นเรื่องเดียวกัน", "same"),
        ("เรื่องเดียวกันไหมนะ", None),
        ("ไม่ส่งของ", None),
        ("ไม่เอาพัดลม", None),
        ("พัดลมส่งเมื่อไหร่", None),
        ("อันแรกกับอันหลัง", None),
        ("โอนไป", None),
    ],
)
def test_what_is_typed_to_the_question(topics: KnowledgeBase, typed: str, said: str | None) -> None:
    reading = TextReading(topics, date(2026, 11, 24))
    assert choice(reading, typed, FAN, CREAM) == said


def test_the_first_matter_fills_the_form_and_the_later_one_the_next(chat: Chat) -> None:
    tell_two(chat)
    chat.restart()
    assert told_texts.ONLY_THE_FIRST in chat.taps(told_texts.FIRST_LABEL).text
    assert draft_of(chat).known["story"] == FAN
    chat.taps("ถูกต้อง")
    fill(chat)
    chat.taps("ส่งเรื่อง")
    chat.types("ร้องเรียน")
    chat.taps(AGREE)
    assert draft_of(chat).known["story"] == CREAM


def test_of_three_matters_the_first_two_are_told_apart_as_well(chat: Chat) -> None:
    for told in (FAN, CREAM, "ซื้อทีวีจากพาวเวอร์บาย 9,900 บาท จอเสีย ไม่ยอมเปลี่ยน", "ร้องเรียน"):
        chat.types(told)
    chat.taps(AGREE)
    assert "“ซื้อครีมจากเพจ" in chat.taps(told_texts.FIRST_LABEL).text
    chat.taps(told_texts.FIRST_LABEL)
    assert draft_of(chat).known["story"] == FAN


def test_a_day_later_it_is_still_asked_and_answered(chat: Chat) -> None:
    tell_two(chat)
    chat.taps("หยุดไว้ก่อน")
    chat.clock.now += timedelta(days=1)
    assert told_texts.SAME_MATTER_TITLE in chat.types("ทำต่อ").text
    chat.taps(OTHER)
    assert draft_of(chat).known["story"] == CREAM


def test_something_else_is_answered_and_the_question_stands(chat: Chat) -> None:
    tell_two(chat)
    assert told_texts.SAME_MATTER_TITLE in chat.types("1441 คืออะไร").text
    assert told_texts.SAME_MATTER_TITLE in chat.sends("image").text
    assert asked(chat) == MATTER


def test_an_answered_question_is_not_answered_again(chat: Chat) -> None:
    tell_two(chat)
    chat.taps(SAME)
    assert asked(chat) == PREFILL
    chat.taps(OTHER)
    assert FAN in draft_of(chat).known["story"]


def test_a_message_that_is_taken_back_is_in_no_matter(chat: Chat) -> None:
    tell_two(chat)
    chat.unsends(CREAM)
    chat.taps(OTHER)
    assert draft_of(chat).known["story"] == FAN
