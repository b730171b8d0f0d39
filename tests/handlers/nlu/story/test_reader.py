"""A story is read for what it already tells; what is not sure stays empty."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.form.complaint import FORM
from handlers.form.parsing import Complete, Partial
from handlers.form.story_answers import of_story
from handlers.messages.event import TextMessage
from handlers.nlu.story import problem_details
from handlers.nlu.story.reader import Story, read_story
from tests.handlers.nlu.story import told_stories
from tests.handlers.nlu.story.told_stories import TODAY


@pytest.fixture(scope="module", params=told_stories.FILES)
def stories(request: pytest.FixtureRequest) -> list[told_stories.Read]:
    return told_stories.read_file(request.param)


def test_most_kinds_are_right(stories: list[told_stories.Read]) -> None:
    assert told_stories.right(stories, "kind") >= 0.80, list(told_stories.missed(stories))


def test_nearly_all_platforms_are_right(stories: list[told_stories.Read]) -> None:
    assert told_stories.right(stories, "platform") >= 0.95, list(told_stories.missed(stories))


@pytest.mark.parametrize("field", ["amount", "date"])
def test_an_amount_and_a_day_are_right_or_empty(
    stories: list[told_stories.Read], field: str
) -> None:
    assert told_stories.right_or_empty(stories, field) >= 0.95, list(told_stories.missed(stories))
    assert told_stories.right_where_told(stories, field) >= 0.90, list(told_stories.missed(stories))


def test_no_seller_is_invented(stories: list[told_stories.Read]) -> None:
    assert [story.invented() for story in stories if story.invented()] == []
    assert told_stories.right(stories, "sellers") >= 0.90, list(told_stories.missed(stories))


def test_what_is_urgent_is_seen(stories: list[told_stories.Read]) -> None:
    assert told_stories.right(stories, "urgent") >= 0.95, list(told_stories.missed(stories))


def test_answers_are_those_that_the_form_would_store(stories: list[told_stories.Read]) -> None:
    names = {field.name for field in FORM.fields}
    for story in stories:
        answers = of_story(read_story(story.text, TODAY))
        assert set(answers) <= names
        for name, value in answers.items():
            field = FORM.field(name)
            assert field is not None
            assert field.kind.show(value), name


def test_each_stored_answer_is_read_as_itself() -> None:
    text = (
        "สั่งหม้อทอดจากเพจ ครัวบ้านสวน โอนเข้ากสิกร 123-4-56789-0 ชื่อ นายสมปอง ใจกล้า "
        "1,290 บาท วันที่ 3 พ.ย. 69 เบอร์ร้าน 089-123-4567 โดนบล็อกแล้ว"
    )
    answers = of_story(read_story(text, TODAY))
    assert answers == {
        "kind": "deceived",
        "platform": "facebook",
        "seller_name": "ครัวบ้านสวน",
        "seller_phone": "0891234567",
        "product": "หม้อทอด",
        "paid": "paid",
        "payment_method": "transfer",
        "amount": 1290_00,
        "payee_account": [{"bank": "กสิกร", "number": "1234567890", "name": "นายสมปอง ใจกล้า"}],
        "purchase_date": "2026-11-03",
    }
    for name in ("seller_phone", "amount", "purchase_date", "payee_account"):
        field = FORM.field(name)
        assert field is not None
        again = field.kind.read(TextMessage(field.kind.show(answers[name])), [], TODAY)
        assert isinstance(again, Complete | Partial)
        assert again.value == answers[name]


@pytest.mark.parametrize("shop", ["ร้านในเฟซบุ๊ก", "เพจ ครัวบ้านสวน", "ไลน์แม่ค้า", "แอปส้ม"])
def test_where_a_thing_is_from_is_no_part_of_it(shop: str) -> None:
    assert read_story(f"สั่งหม้อทอดจาก{shop} โอนไป 1,290 บาท ร้านเงียบ", TODAY).product == "หม้อทอด"


@pytest.mark.parametrize(
    ("told", "product"),
    [
        ("ซื้อเกลือสครับจากเพจผิวดี", "เกลือสครับ"),
        ("ซื้อเตาแก๊สครับ จากเพจครัวดี", "เตาแก๊ส"),
    ],
)
def test_a_thing_that_ends_as_a_courtesy_does_stays_whole(told: str, product: str) -> None:
    assert read_story(f"{told} 300 บาท โอนแล้วไม่ส่งของ", TODAY).product == product


PAID = {
    "โอนไป 2,000 แล้วโอนอีก 500": 2500,
    "ซื้อ 3 ชิ้น ชิ้นละ 200": 600,
    "ราคา 12,000 มัดจำไป 3,000": 3000,
    "มัดจำ 500 แล้วโอนส่วนที่เหลืออีก 1,500": 2000,
    "สั่งเสื้อราคา 890 ลดเหลือ 490 บาท": 490,
    "ค่าเค้ก 650 ค่าส่ง 80 รวม 730 โอนแล้ว": 730,
    "โอนไปสองพันสามร้อย": 2300,
    "โอนไปพันห้า": 1500,
    "จ่ายไปหมื่นสองเมื่อวาน": 12000,
    "โอนไป 1 แสน 5 หมื่นบาท": 150000,
    "โอนไป 2.5k": 2500,
    "โอน ๒,๕๐๐ บาท": 2500,
    "จ่าย 1,290.-": 1290,
    "จ่ายไป 99.50 บาท": 99.5,
    "จ่าย 1,290 เขาคืนมา 500": 1290,
    "โอนไป 590 เอ้ย 950": 950,
    "ซื้อเน็ต 50M เน็ตมาแค่ 25M": None,
    "ใช้มาตั้งแต่ปี 2017 เมือ 2017 จ่ายแล้ว": None,
    "ซื้อรถรุ่น vios 2017 จ่ายแล้ว": None,
    "โอนไปสองพันกว่า": None,
    "โอนไปประมาณ 2,000": None,
    "โอนเกือบพัน": None,
    "โอนไป 500-600 บาท": None,
    "โอนไป 4,500 หรือ 5,400": None,
    "ซื้อไอโฟน 15 รุ่น A2345": None,
    "สั่งไป 3 ตัว ไซส์ 42": None,
    "เจอเพจขายราคา 9,900 ยังไม่ได้โอน": None,
    "สั่งของ เลขพัสดุ TH0123456789 โทร 1166": None,
    "โอน 2,800 สองครั้ง": 5600,
    "จ่าย 590 x 2 ชิ้น": 1180,
    "ผ้าขนาด 200 x 300 ซม. จ่าย 500": 500,
    "จองรถ วางเงินจอง 10,000 ราคารถ 799,000": 10000,
    "จ่ายแค่ค่าส่ง 49": 49,
    "ผ่อน 10 งวด งวดละ 1,500 จ่ายไป 2 งวด": 3000,
    "ตัดเงิน 1,500 กดใหม่ตัดอีก 1,500": 3000,
    "คิดค่าซ่อม 7,300 ตอนแรกบอกสองพัน จ่ายไปแล้ว": 7300,
    "คนซื้อส่งสลิปปลอม 1,850 ของส่งไปแล้ว": None,
    "มีของมาเก็บเงิน 250 ไม่เคยสั่ง": None,
    "ยังไม่มีใครโอน แต่เขาขอ 5,000": None,
    "จ่ายค่าแม่ไก่ตัวละ 250 จำนวน 100 ตัว": 25000,
    "โดนตัด 9,999 9,999 และ 5,000 รวมทั้งหมด 24,998": 24998,
    "เล่นแชร์วงละหมื่น จ่ายไปแล้ว 7 งวด งวดละ 1,000": 7000,
    "สั่ง 1,390 ให้ส่งกลับเองค่าส่ง 90": 1390,
    "คิดค่าเปิดขวด 500 บิลรวม 3,460 รูดบัตรแล้ว": 3460,
    "ซื้อทอง 2 บาท จ่ายไป 98,000": 98000,
    "ฝากขาย ร้านโอนมาแค่ 18,000": None,
    "แห่งหนึ่งขายเก้าอี้ให้สามี จ่ายแล้ว": None,
}


@pytest.mark.parametrize(("text", "baht"), PAID.items())
def test_the_amount_is_what_was_really_paid(text: str, baht: float | None) -> None:
    assert read_story(text, TODAY).as_contract()["amount"] == baht


BOUGHT = {
    "โอนเมื่อวาน": "2026-11-23",
    "ซื้อเมื่อวานซืน": "2026-11-22",
    "โอนเมื่อคืน": "2026-11-23",
    "สั่ง 3 วันก่อน": "2026-11-21",
    "โอนศุกร์ที่แล้ว": "2026-11-20",
    "โอนวันจันทร์ที่ผ่านมา": "2026-11-23",
    "โอนวันจันทร์ที่แล้ว": None,
    "โอน 3 พ.ย. 69": "2026-11-03",
    "โอน 3/11/2569": "2026-11-03",
    "โอน 3/11/26": "2026-11-03",
    "โอน 3-11-69": "2026-11-03",
    "โอนวันที่ 6": "2026-11-06",
    "โอนวันที่ 28": "2026-10-28",
    "โอนวันที่ 3 เดือนที่แล้ว": "2026-10-03",
    "กดตอน 11.11": "2026-11-11",
    "สั่งช่วงโปร 11.11": None,
    "สั่งต้นเดือน": None,
    "สั่งอาทิตย์ที่แล้ว": None,
    "สั่งประมาณวันที่ 6": None,
    "สั่งวันที่ 6-8": None,
    "ร้านบอกจะส่งวันที่ 20": None,
    "สั่งวันที่ 3 ของมาวันที่ 10 แจ้งความวันที่ 15": "2026-11-03",
    "วันที่ 3 สั่งของ วันที่ 10 ของมา": "2026-11-03",
    "โอนวันที่ 3 บ้าง สั่งวันที่ 5 บ้าง": None,
    "จนถึงวันนี้ยังไม่ได้ของ": None,
    "โอนเมื่อคืนวันเสาร์": "2026-11-21",
    "โอนเมื่อบ่ายวันที่ 19": "2026-11-19",
    "โอนเย็นวาน": "2026-11-23",
    "เดือนก่อนวันที่ 20 สั่งเสื้อ": "2026-10-20",
    "เดือนตุลาวันที่ 5 โอนเงิน": "2026-10-05",
    "ซื้อเมื่อ 3 มี.ค. ปีที่แล้ว": "2025-03-03",
    "โอนวันที่สิบเก้า": "2026-11-19",
    "ซื้อสิบสองวันก่อน": "2026-11-12",
    "โอนสองสามวันก่อน": None,
    "สั่งวันพุธ": "2026-11-18",
    "นัดโอนวันพุธ": None,
    "ส่งวันศุกร์นี้": None,
    "ตัดบัตรวันที่ 5 ทุกเดือน": None,
    "จ่าย 49 ค่าส่ง เมื่อ 18 พ.ย.": "2026-11-18",
    "สั่งรองเท้าเมื่อวันที่ 9": "2026-11-09",
    "มัดจำวันที่ 3 จ่ายส่วนที่เหลือวันที่ 10": "2026-11-03",
    "โอน 500 วันที่ 1 อีก 1,500 วันที่ 3": None,
    "เขาว่าหมดโปร 20 พ.ย. เลยโอนวันที่ 19": "2026-11-19",
    "วันที่ 3 ถามราคา วันที่ 4 โอนเงิน วันที่ 6 ส่งรูปมา": "2026-11-04",
    "ของถึง 8 พ.ย. สั่งไว้ 2 พ.ย.": "2026-11-02",
    "บ่ายสามมีคนโทรมา โอนไปแล้ว": None,
    "bought it the day before yesterday": "2026-11-22",
    "โอนไปแล้วโดนบล็อก เมื่อเย็นวานนี้เอง": "2026-11-23",
    "รอบตัด 15 ตุลา โอนวันที่ 12 ตุลา": "2026-10-12",
    "ช่างรับไป 3,200 ตั้งแต่วันที่ 9 ตุลา": "2026-10-09",
    "จ่ายสดตอนนัดเจอวันที่ 13 พ.ย.": "2026-11-13",
    "สั่งไว้ทำบุญวันที่ 22 จ่ายวันที่ 20": "2026-11-20",
    "โอนวันที่ 31/2/69": None,
    "โอนเมื่อวาน (20 พ.ย. 69)": "2026-11-20",
    "เมื่อวาน (วันที่ 20/11/69) โอนไป": "2026-11-20",
    "โอนวันที่ 20 พ.ย. (เมื่อวาน)": "2026-11-20",
    "ไปกินมื้อเย็นวันนี้ 20/11/69": "2026-11-20",
    "โอนวันเสาร์ (14 พ.ย.)": "2026-11-14",
    "โอนเมื่อวาน (ยังไม่ได้ของ)": "2026-11-23",
    "วันนี้ไปทานที่ร้าน บอกพนักงานแล้ว": "2026-11-24",
    "ยื่นเคลมไปวันที่ 5 ซื้อไว้นานแล้ว": None,
    "เครื่องซื้อมานาน เสียเมื่อวาน": None,
    "ยอดครบกำหนดจ่าย 6 พ.ย.": None,
    "กดถอนเงินตั้งแต่วันที่ 6": None,
    "เมื่อวานพนักงานพูดไม่ดีเลย": None,
}


@pytest.mark.parametrize(("text", "day"), BOUGHT.items())
def test_the_day_is_that_of_buying(text: str, day: str | None) -> None:
    assert read_story(text, TODAY).purchase_date == day


PAYEE_BANKS = {
    "โอนไป 1500 เลขบัญชี 012-3-45678-9 กสิกร ชื่อ นายเอก ทดสอบ": "กสิกร",
    "โอนเข้า 012-3-45678-9 กสิกร ชื่อ นายเอก ทดสอบ ของไม่มา": "กสิกร",
    "โอนเข้า กสิกร 012-3-45678-9 ชื่อ นายเอก ทดสอบ": "กสิกร",
    "เลขบัญชี 0123456789 (ธนาคารกสิกรไทย) ของไม่มา": "กสิกรไทย",
    "โอนไปบัญชี 0123456789 SCB ชื่อ นายเอก ทดสอบ": "SCB",
    "เลขบัญชี 0123456789 กสิกร แจ้งว่าระงับแล้ว": "",
}


@pytest.mark.parametrize(("text", "bank"), PAYEE_BANKS.items())
def test_a_bank_before_or_behind_the_number_stays_with_it(text: str, bank: str) -> None:
    assert [each["bank"] for each in read_story(text, TODAY).payee_account] == [bank]


SELLERS: dict[str, tuple[str, ...]] = {
    'ร้าน "ของดีบ้านเรา" ไม่ส่ง': ("ของดีบ้านเรา",),
    "ซื้อจากเพจ ครัวบ้านสวน โอนแล้ว": ("ครัวบ้านสวน",),
    "ชื่อร้าน Happy Shop นะคะ": ("Happy Shop",),
    "ไลน์ไอดี aoy_tailor": ("aoy_tailor",),
    "ทวิต @kuma_th": ("@kuma_th",),
    "เบอร์ร้าน 081-234-5678": ("081-234-5678",),
    "โอนเข้ากสิกร 123-4-56789-0": ("123-4-56789-0",),
    "บัญชีชื่อ นายสมปอง ใจกล้า": ("นายสมปอง ใจกล้า",),
    "ร้านค้าออนไลน์ไม่ส่งของ": (),
    "ร้านในเฟสไม่ตอบ": (),
    "แม่ค้าคนนี้โกง": (),
    "ร้านนี้น่าเชื่อถือไหม": (),
    "ร้าน ไม่ส่งของ": (),
    "เพจเปลี่ยนชื่อหนีแล้ว": (),
    "โอนให้ นายวิชัย แอดมินลบเพจหนี": ("นายวิชัย",),
    "ชื่อบัญชี บจก.ฟ้าใส เทรดดิ้ง โอนไปแล้ว": ("บจก.ฟ้าใส เทรดดิ้ง",),
    "โอนเข้าบัญชีนางสาวทองใบ ทองสุก แล้วเงียบ": ("นางสาวทองใบ ทองสุก",),
    "โอนจากบัญชี 123-4-56789-0 เข้ากสิกร 987-6-54321-0": ("987-6-54321-0",),
    "บริษัทขนส่ง Flash Express ทำของแตก": (),
    "แบรนด์ Adidas ของปลอม": (),
    "ไอดีเกม noob99 ของผมโดนขโมย": (),
    "ไอจี @me_myself โดนแฮก": (),
    "เพจปลอมของร้าน Uniqlo หลอกขาย": (),
    "จ่ายผ่านบัญชี SCB ของแม่ 111-2-33333-4": (),
    "ร้านนี้ชื่อจำไม่ได้": (),
    "เปิดเพจชื่อใหม่ขายต่อ": (),
    "ร้าน จานที่ใช้แล้วไม่เก็บ": (),
    "ผมโอนให้ @shopza99 ไปแล้ว": ("@shopza99",),
    "ซื้อกับ my melody แล้วทัก @mellow.th": ("@mellow.th",),
    "บัญชีชื่อคนละคนกับแม่ค้า": (),
    "โอนให้นายก อบต.": (),
    "ร้าน รับเงินไปแล้วเงียบ": (),
    "อ่านเจอใน pantip.com": (),
    "ผมชื่อสมชาย โทร 081-234-5678": (),
    "ดูที่ shopee.co.th แล้วแจ้ง www.ocpb.go.th": (),
}


@pytest.mark.parametrize(("text", "sellers"), SELLERS.items())
def test_a_seller_is_named_only_where_introduced(text: str, sellers: tuple[str, ...]) -> None:
    assert read_story(text, TODAY).sellers == sellers


def test_a_greeting_tells_nothing() -> None:
    for text in ("", "   ", "สวัสดีค่ะ", "l;ylfu8iy", "@", "1441", "🙏🙏"):
        assert read_story(text, TODAY) == Story(), text


@given(
    st.text(max_size=300)
    | st.text("โอนจ่าย0123456789,.-/ บาทวันที่ร้าน@\u0e4d\u0e32\u200bk", max_size=80)
)
def test_no_text_breaks_the_reader_or_gives_a_day_ahead(text: str) -> None:
    found = read_story(text, TODAY)
    day = found.purchase_date
    assert day is None or date.fromisoformat(day) <= TODAY
    assert found.amount is None or found.amount > 0


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("โดนโกงมาค่ะ จะแจ้งเรื่อง โอนไปตั้งแต่อาทิตย์ก่อน", "paid"),
        ("สั่งเสื้อแล้วโอนไปแล้วเขาหาย", "paid"),
        ("โอนมัดจำไป จ่ายไปแล้วครึ่งหนึ่ง", "part"),
        ("เขาบอกโอนแล้วถึงจะส่งของ", None),
        ("ถ้าโอนไปแล้วขอคืนได้ไหม", None),
        ("ยังไม่ได้โอนค่ะ", None),
        ("เขาให้โอนไปก่อน", None),
    ],
)
def test_that_money_went_is_known_without_its_amount(text: str, paid: str | None) -> None:
    assert read_story(text, TODAY).paid == paid


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ป้าโทรไปเบอร์ข้างกล่องก็ไม่มีคนรับ ลูกบอกให้ทักมาหา สคบ", "โทรไปเบอร์ข้างกล่องก็ไม่มีคนรับ"),
        ("สั่งเสื้อไปไม่ส่ง ทักก็ไม่ตอบ", "ทักก็ไม่ตอบ"),
        ("โทรหาธนาคารแล้วไม่มีคนรับ", None),
        ("เขาทักมา ผมไม่ตอบ", None),
        ("ยังไม่ได้ทักร้าน ร้านไม่รับผิดชอบแน่", None),
        ("ทักไปเขาบอกไม่รับคืน", None),
    ],
)
def test_a_seller_who_does_not_answer_was_contacted(text: str, said: str | None) -> None:
    assert read_story(text, TODAY).unanswered == said


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "จ่ายตอนส่ง พอเปิดมาเป็นหม้อเก่าๆ ฝาก็ไม่มี ป้าโทรไปก็ไม่มีคนรับ",
            "พอเปิดมาเป็นหม้อเก่าๆ ฝาก็ไม่มี",
        ),
        ("สั่งพัดลม โอนไป 590 ร้านไม่ส่งของ", "ร้านไม่ส่งของ"),
        ("ซื้อพัดลมในเฟส", None),
    ],
)
def test_what_was_wrong_is_said_in_the_words_of_who_tells(text: str, wrong: str | None) -> None:
    assert problem_details.problem_description(text) == wrong
