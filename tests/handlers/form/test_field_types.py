"""Each kind of question reads its answers, and says in a sentence what else it needs."""

from datetime import date
from typing import Any

import pytest

from handlers.form.complaint import FORM
from handlers.form.field_types import (
    MAX_FILES,
    Amount,
    Attachments,
    FreeText,
    MultipleChoice,
    PastDate,
    PayeeAccounts,
    Province,
    SellerContact,
    SingleChoice,
)
from handlers.form.form import Field
from handlers.form.options import KINDS, OTHER_REPORTS, WANTED
from handlers.form.parsing import DONE, Complete, FieldType, Invalid, ParseResult, Partial
from handlers.form.text_types import EmailAddress, PhoneNumber, ShortText, WebAddress
from handlers.messages.event import (
    Action,
    AudioMessage,
    ButtonTap,
    FileMessage,
    Followed,
    ImageMessage,
    LocationMessage,
    StickerMessage,
    TextMessage,
    VideoMessage,
)
from handlers.nlu.values.spoken import labelled
from handlers.texts import form as texts

TODAY = date(2026, 11, 24)
ACCOUNT = {"bank": "กสิกร", "number": "1234567890", "name": ""}


def read(kind: FieldType, did: Action | str, so_far: list[Any] | None = None) -> ParseResult | None:
    return kind.read(TextMessage(did) if isinstance(did, str) else did, so_far or [], TODAY)


@pytest.mark.parametrize(
    ("kind", "did", "value"),
    [
        (FreeText(), "  ร้าน  ", "ร้าน"),
        (FreeText(), "{{7*7}} ${jndi:x} %s", "{{7*7}} ${jndi:x} %s"),
        (FreeText(longest=5_000), "ก" * 5_000, "ก" * 5_000),
        (ShortText(without=labelled.shop), "จำได้ว่าชื่อ ไฟฉายแรงสูง ค่ะ", "ไฟฉายแรงสูง"),
        (ShortText(without=labelled.shop), "=COOL SHOP=", "=COOL SHOP="),
        (ShortText(without=labelled.shop), "ร้าน ~ดีจริง~ ค่ะ", "ร้าน ~ดีจริง~"),
        (ShortText(without=labelled.shop), "ไฟฉายแรงสูง ~", "ไฟฉายแรงสูง"),
        (ShortText(without=labelled.shop), "เพจไฟฉายแรงสูงครับ", "ไฟฉายแรงสูง"),
        (ShortText(without=labelled.thing), "สั่งพัดลมไอน้ำไปค่ะ", "พัดลมไอน้ำ"),
        (ShortText(without=labelled.thing), "ซื้อมือถือ abc 13 มือสอง", "มือถือ abc 13 มือสอง"),
        (ShortText(without=labelled.number), "เลขออเดอร์ 1234567890AB ค่ะ", "1234567890AB"),
        (ShortText(without=labelled.number), "ในแอปบอก 2411239KXP2 น่าจะใช่", "2411239KXP2"),
        (ShortText(without=labelled.number), "12345 กับ 67890", "12345 กับ 67890"),
        (SingleChoice(KINDS), ButtonTap("deceived"), "deceived"),
        (SingleChoice(KINDS), "โดนโกง", "deceived"),
        (MultipleChoice(WANTED), "คืนเงินและซ่อม", ["refund", "repair"]),
        (MultipleChoice(OTHER_REPORTS), ButtonTap("none"), ["none"]),
        (MultipleChoice(OTHER_REPORTS), "ยังค่ะ", ["none"]),
        (Amount(), "๑,๒๓๔.๕๐", 123450),
        (PastDate(), "เมื่อวาน", "2026-11-23"),
        (PastDate(), ButtonTap("picked", "2026-11-03"), "2026-11-03"),
        (PhoneNumber(), "๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678"),
        (Province(), "โคราช", "TH-30"),
        (Province(), ButtonTap("TH-30"), "TH-30"),
        (WebAddress(), " @shop ", "@shop"),
        (EmailAddress(), "Name@Example.COM", "Name@example.com"),
        (SellerContact(), ButtonTap("no"), {"contacted": "no", "said": ""}),
        (SellerContact(), ButtonTap("no-reply"), {"contacted": "yes", "said": texts.NO_REPLY}),
        (SellerContact(), ButtonTap("refused"), {"contacted": "yes", "said": texts.REFUSED}),
        (SellerContact(), "ยังเลยค่ะ", {"contacted": "no", "said": ""}),
        (SellerContact(), "ไม่", {"contacted": "no", "said": ""}),
        (SellerContact(), "เขาด่ากลับ", {"contacted": "yes", "said": "เขาด่ากลับ"}),
        (Attachments(), ButtonTap(DONE), []),
        (Attachments(), "ไม่มีค่ะ", []),
    ],
)
def test_an_answer_is_understood(kind: FieldType, did: Action | str, value: Any) -> None:
    assert read(kind, did) == Complete(value)


@pytest.mark.parametrize(
    ("kind", "did", "sentence"),
    [
        (FreeText(shortest=10), "สั้นไป", texts.TOO_SHORT),
        (FreeText(), "   ", texts.NEEDS_WORDS),
        (FreeText(), "😭😭", texts.NEEDS_WORDS),
        (FreeText(needs_letters=True), "0812345678", texts.NEEDS_WORDS),
        (FreeText(longest=300), "ก" * 301, texts.too_long(300, 301)),
        (SingleChoice(KINDS), ButtonTap("forged"), texts.NEEDS_CHOICE),
        (SingleChoice(KINDS), "อะไรก็ไม่รู้", texts.NEEDS_CHOICE),
        (MultipleChoice(WANTED), ButtonTap("forged"), texts.NEEDS_CHOICE),
        (MultipleChoice(WANTED), ButtonTap(DONE), texts.CHOOSE_FIRST),
        (MultipleChoice(WANTED), "ไม่รู้เลย", texts.NEEDS_CHOICE),
        (Amount(), "เยอะ", texts.NEEDS_BAHT),
        (PastDate(), ButtonTap("forged"), texts.NEEDS_DAY),
        (PastDate(), "พรุ่งนี้", texts.DAY_AHEAD),
        (PhoneNumber(), "081234567", texts.mobile_is_short(9)),
        (Province(), "ดาวอังคาร", texts.NEEDS_PROVINCE),
        (Province(), ButtonTap("TH-00"), texts.NEEDS_PROVINCE),
        (WebAddress(), "ในเฟส", texts.NEEDS_LINK),
        (WebAddress(), "https://x.example/" + "a" * 500, texts.NEEDS_LINK),
        (EmailAddress(), "name@", texts.NEEDS_EMAIL),
        (EmailAddress(), "name@localhost", texts.NEEDS_EMAIL),
        (PayeeAccounts(), "กสิกร", texts.NEEDS_ACCOUNT),
        (PayeeAccounts(), ButtonTap(DONE), texts.NEEDS_ACCOUNT),
        (SellerContact(), ButtonTap("forged"), texts.NEEDS_CHOICE),
        (SellerContact(), "ก" * 1_001, texts.too_long(1_000, 1_001)),
        (Attachments(), "ถ่ายไม่เป็น", texts.NEEDS_PICTURE),
        (Attachments(), ButtonTap("forged"), texts.NEEDS_PICTURE),
        (Attachments(), FileMessage("1", "virus.exe", 10), texts.WRONG_FILE),
    ],
)
def test_what_is_no_answer_gets_a_sentence(
    kind: FieldType, did: Action | str, sentence: str
) -> None:
    assert read(kind, did) == Invalid(sentence)


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
@pytest.mark.parametrize(
    "did",
    [StickerMessage(), LocationMessage(), AudioMessage(), VideoMessage(), Followed()],
    ids=str,
)
def test_a_message_without_words_is_no_answer_anywhere(field: Field, did: Action) -> None:
    assert read(field.kind, did) is None


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
@pytest.mark.parametrize("text", ["😀", " ", "\u200b", "…", "\u202e"])
def test_signs_alone_are_asked_for_in_words(field: Field, text: str) -> None:
    assert isinstance(read(field.kind, text), Invalid)


def test_options_are_added_one_by_one_and_once_each() -> None:
    kind = MultipleChoice(WANTED)
    first = read(kind, ButtonTap("refund"))
    assert first == Partial(["refund"], texts.chosen_so_far("คืนเงิน"))
    assert read(kind, ButtonTap("refund"), ["refund"]) == first
    assert read(kind, ButtonTap(DONE), ["refund"]) == Complete(["refund"])
    assert read(kind, "พอแล้ว", ["refund"]) == Complete(["refund"])
    assert read(kind, "ซ่อม", ["refund"]) == Complete(["refund", "repair"])


def test_what_stands_alone_is_not_mixed_with_the_rest() -> None:
    kind = MultipleChoice(OTHER_REPORTS)
    assert read(kind, ButtonTap("none"), ["police"]) == Complete(["none"])
    assert read(kind, "แจ้งความกับธนาคาร") == Complete(["police", "bank"])
    assert read(kind, "แจ้งความแล้ว แต่ธนาคารยังไม่แจ้ง") == Complete(["police"])
    assert read(kind, "ยังไม่ได้แจ้งความ แต่โทร 1441 แล้ว") == Complete(["bank"])
    assert read(kind, "ธนาคาร ตำรวจ ยังไม่ได้แจ้งเลย") == Invalid(texts.NEEDS_CHOICE)
    assert read(kind, "ยังค่ะ", ["police"]) == Invalid(texts.NEEDS_CHOICE)


def test_accounts_are_added_one_by_one() -> None:
    kind = PayeeAccounts()
    first = read(kind, "กสิกร 123-4-56789-0")
    assert first == Partial([ACCOUNT], texts.accounts_so_far("กสิกร 123-4-56789-0"))
    second = read(kind, "พร้อมเพย์ 0812345678", [ACCOUNT])
    assert isinstance(second, Partial)
    assert [account["number"] for account in second.value] == ["1234567890", "0812345678"]
    assert read(kind, ButtonTap(DONE), [ACCOUNT]) == Complete([ACCOUNT])
    assert read(kind, "หมดแล้ว", [ACCOUNT]) == Complete([ACCOUNT])
    assert read(kind, StickerMessage()) is None
    assert kind.show(second.value) == "กสิกร 123-4-56789-0; พร้อมเพย์ 081-2-34567-8"


def test_pictures_and_pdfs_are_kept_up_to_ten() -> None:
    kind = Attachments()
    assert read(kind, ImageMessage("1")) == Partial(["1"], texts.pictures_kept(1))
    assert read(kind, FileMessage("2", "ใบเสร็จ.PDF", 5), ["1"]) == Partial(
        ["1", "2"], texts.pictures_kept(2)
    )
    assert read(kind, ImageMessage("1"), ["1"]) == Partial(["1"], texts.pictures_kept(1))
    full = [str(number) for number in range(MAX_FILES)]
    assert read(kind, ImageMessage("x"), full) == Invalid(texts.PICTURES_FULL)
    assert read(kind, "ครบแล้ว", full) == Complete(full)


def test_a_province_that_is_not_sure_is_offered_to_be_tapped() -> None:
    reading = read(Province(), "นครสี")
    assert isinstance(reading, Invalid)
    assert [option.label for option in reading.nearest] == ["นครศรีธรรมราช", "นครราชสีมา"]
    assert "นครศรีธรรมราช" in reading.sentence
    assert [read(Province(), ButtonTap(option.code)) for option in reading.nearest] == [
        Complete("TH-80"),
        Complete("TH-30"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (SingleChoice(KINDS), "deceived", "ถูกหลอกลวง"),
        (SingleChoice(KINDS), "of-another-version", "of-another-version"),
        (Amount(), 129000, "1,290 บาท"),
        (Amount(), 129050, "1,290.50 บาท"),
        (PastDate(), "2026-11-03", "3 พ.ย. 2569"),
        (PhoneNumber(), "0812345678", "081-234-5678"),
        (Province(), "TH-50", "เชียงใหม่"),
        (SellerContact(), {"contacted": "no", "said": ""}, texts.NO_CONTACT_LABEL),
        (SellerContact(), {"contacted": "yes", "said": "ด่า"}, "ด่า"),
        (Attachments(), ["1", "2"], "ได้รับแล้ว 2 ไฟล์"),
    ],
)
def test_answers_are_shown_in_words(kind: FieldType, value: Any, shown: str) -> None:
    assert kind.show(value) == shown


def test_the_export_knows_what_is_money_and_what_is_a_day() -> None:
    assert {(field.name, field.kind.cell_type) for field in FORM.fields} >= {
        ("amount", "money"),
        ("purchase_date", "date"),
        ("phone", "text"),
    }


@pytest.mark.parametrize(
    ("kind", "typed", "offered"),
    [
        (PastDate(), "ของมาถึงวันที่ 20 พ.ย.", "2026-11-20"),
        (PastDate(), "ก่อนวันเกิดหนู 2 วัน เกิด 9 พ.ย. ค่ะ", "2026-11-09"),
        (PastDate(), "ลอยกระทงค่ะ ไปเที่ยวมา", "2026-11-24"),
        (PhoneNumber(), "เบอร์ขนส่ง 0812345678", "0812345678"),
        (PhoneNumber(), "ไม่แน่ใจ 0812345678", "0812345678"),
        (PhoneNumber(), "เบอร์นี้มันโทรมา 0812345678", "0812345678"),
        (PhoneNumber(), "เบอร์ตำรวจ 0812345678", "0812345678"),
        (EmailAddress(), "มันส่งมาจาก a@example.com", "a@example.com"),
        (Province(), "ไม่ได้อยู่กรุงเทพ", "TH-10"),
        (Province(), "ส่งของไปที่ระยอง", "TH-21"),
        (EmailAddress(), "somchai@gmail.con", "somchai@gmail.com"),
        (EmailAddress(), "ของร้าน shop@example.com", "shop@example.com"),
    ],
)
def test_a_value_that_is_not_surely_meant_is_asked_about(
    kind: FieldType, typed: str, offered: str
) -> None:
    found = read(kind, typed)
    assert isinstance(found, Invalid)
    assert [option.code for option in found.nearest] == [offered]
    # A tap on what is offered answers.
    assert read(kind, ButtonTap(offered)) == Complete(offered)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("27/10 คะ", "2026-10-27"),
        ("27-10", "2026-10-27"),
        ("2026.10.30", "2026-10-30"),
        ("Sat 14 Nov 2026 at 8:05 PM", "2026-11-14"),
        ("15 พ.ย. 69 - 14:22 น. รหัสอ้างอิง 202611150KBX1", "2026-11-15"),
        ("สลิปลงวันที่ 7 พ.ย.", "2026-11-07"),
    ],
)
def test_days_are_read_among_what_stands_on_slips(typed: str, day: str) -> None:
    assert read(PastDate(), typed) == Complete(day)


def test_of_two_days_both_are_offered() -> None:
    found = read(PastDate(), "สั่งไป 2 ครั้ง 5 กับ 9 พ.ย.")
    assert isinstance(found, Invalid)
    assert [option.code for option in found.nearest] == ["2026-11-05", "2026-11-09"]


@pytest.mark.parametrize(
    "typed",
    [
        "บัญชีหนู กสิกร 123-4-56789-0",
        "1-1037-00123-45-6",
        "กสิกร 12345678901",
        "กสิกรหรือกรุงไทย 1234567890",
        "เลขที่รายการ 012345678901234",
    ],
)
def test_a_number_that_may_be_no_payees_is_not_taken(typed: str) -> None:
    assert isinstance(read(PayeeAccounts(), typed), Invalid)


@pytest.mark.parametrize(
    ("typed", "account"),
    [
        ("จาก กสิกร 111-1-11111-1 ไป กรุงไทย 987-6-54321-0", ("กรุงไทย", "9876543210", "")),
        ("ไม่ใช่ 123-4-56789-0 เป็น 123-4-56789-1", ("", "1234567891", "")),
        ("แบงค์ม่วง 1234567890", ("ไทยพาณิชย์", "1234567890", "")),
        ("โอนผิดบัญชี 1234567890", ("", "1234567890", "")),
        ("กสิกร 1234567890 ของ มะลิ แสงดี", ("กสิกร", "1234567890", "มะลิ แสงดี")),
    ],
)
def test_of_an_account_only_what_is_told_of_it_is_taken(
    typed: str, account: tuple[str, str, str]
) -> None:
    found = read(PayeeAccounts(), typed)
    assert isinstance(found, Partial)
    assert [tuple(each.values()) for each in found.value] == [account]


def test_of_several_telephones_one_is_tapped() -> None:
    several = read(PhoneNumber(), "0812345678 หรือ 0898765432")
    assert isinstance(several, Invalid)
    assert several.sentence == texts.ONE_PHONE
    assert [each.code for each in several.nearest] == ["0812345678", "0898765432"]
    assert read(PhoneNumber(), ButtonTap("0898765432")) == Complete("0898765432")


def test_one_of_several_addresses_is_tapped() -> None:
    several = read(WebAddress(), "เปลี่ยนจาก @one_shop เป็น @two_shop")
    assert isinstance(several, Invalid)
    assert [option.code for option in several.nearest] == ["@one_shop", "@two_shop"]
    assert read(WebAddress(), ButtonTap("@two_shop")) == Complete("@two_shop")
