"""Each kind of question reads its answers, and says in a sentence what else it needs."""

from datetime import date
from typing import Any

import pytest

from handlers.form.complaint import FORM
from handlers.form.field_types import (
    PICTURES,
    Accounts,
    Baht,
    Contacted,
    Day,
    Email,
    Link,
    OneOf,
    Phone,
    Photos,
    Province,
    SeveralOf,
    Words,
)
from handlers.form.form import Field
from handlers.form.options import KINDS, OTHER_REPORTS, WANTED
from handlers.form.parsing import DONE, Growing, Kind, Reading, Unclear, Understood
from handlers.messages.event import (
    Did,
    Followed,
    SentFile,
    SentPicture,
    SentPlace,
    SentSticker,
    SentVideo,
    SentVoice,
    Tapped,
    Typed,
)
from handlers.texts import form as words

TODAY = date(2026, 11, 24)
ACCOUNT = {"bank": "กสิกร", "number": "1234567890", "name": ""}


def read(kind: Kind, did: Did | str, so_far: list[Any] | None = None) -> Reading | None:
    return kind.read(Typed(did) if isinstance(did, str) else did, so_far or [], TODAY)


@pytest.mark.parametrize(
    ("kind", "did", "value"),
    [
        (Words(), "  ร้าน  ", "ร้าน"),
        (Words(), "{{7*7}} ${jndi:x} %s", "{{7*7}} ${jndi:x} %s"),
        (Words(longest=5_000), "ก" * 5_000, "ก" * 5_000),
        (OneOf(KINDS), Tapped("deceived"), "deceived"),
        (OneOf(KINDS), "โดนโกง", "deceived"),
        (SeveralOf(WANTED), "คืนเงินและซ่อม", ["refund", "repair"]),
        (SeveralOf(OTHER_REPORTS), Tapped("none"), ["none"]),
        (SeveralOf(OTHER_REPORTS), "ยังค่ะ", ["none"]),
        (Baht(), "๑,๒๓๔.๕๐", 123450),
        (Day(), "เมื่อวาน", "2026-11-23"),
        (Day(), Tapped("picked", "2026-11-03"), "2026-11-03"),
        (Phone(), "๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678"),
        (Province(), "โคราช", "TH-30"),
        (Province(), Tapped("TH-30"), "TH-30"),
        (Link(), " @shop ", "@shop"),
        (Email(), "Name@Example.COM", "Name@example.com"),
        (Contacted(), Tapped("no"), {"contacted": "no", "said": ""}),
        (Contacted(), Tapped("no-reply"), {"contacted": "yes", "said": words.NO_REPLY}),
        (Contacted(), Tapped("refused"), {"contacted": "yes", "said": words.REFUSED}),
        (Contacted(), "ยังเลยค่ะ", {"contacted": "no", "said": ""}),
        (Contacted(), "ไม่", {"contacted": "no", "said": ""}),
        (Contacted(), "เขาด่ากลับ", {"contacted": "yes", "said": "เขาด่ากลับ"}),
        (Photos(), Tapped(DONE), []),
        (Photos(), "ไม่มีค่ะ", []),
    ],
)
def test_an_answer_is_understood(kind: Kind, did: Did | str, value: Any) -> None:
    assert read(kind, did) == Understood(value)


@pytest.mark.parametrize(
    ("kind", "did", "sentence"),
    [
        (Words(shortest=10), "สั้นไป", words.TOO_SHORT),
        (Words(), "   ", words.NEEDS_WORDS),
        (Words(), "😭😭", words.NEEDS_WORDS),
        (Words(lettered=True), "0812345678", words.NEEDS_WORDS),
        (Words(longest=300), "ก" * 301, words.too_long(300, 301)),
        (OneOf(KINDS), Tapped("forged"), words.NEEDS_CHOICE),
        (OneOf(KINDS), "อะไรก็ไม่รู้", words.NEEDS_CHOICE),
        (SeveralOf(WANTED), Tapped("forged"), words.NEEDS_CHOICE),
        (SeveralOf(WANTED), Tapped(DONE), words.CHOOSE_FIRST),
        (SeveralOf(WANTED), "ไม่รู้เลย", words.NEEDS_CHOICE),
        (Baht(), "เยอะ", words.NEEDS_BAHT),
        (Day(), Tapped("forged"), words.NEEDS_DAY),
        (Day(), "พรุ่งนี้", words.DAY_AHEAD),
        (Phone(), "081234567", words.mobile_is_short(9)),
        (Province(), "ดาวอังคาร", words.NEEDS_PROVINCE),
        (Province(), Tapped("TH-00"), words.NEEDS_PROVINCE),
        (Link(), "ในเฟส", words.NEEDS_LINK),
        (Link(), "https://x.example/" + "a" * 500, words.NEEDS_LINK),
        (Email(), "name@", words.NEEDS_EMAIL),
        (Email(), "name@localhost", words.NEEDS_EMAIL),
        (Accounts(), "กสิกร", words.NEEDS_ACCOUNT),
        (Accounts(), Tapped(DONE), words.NEEDS_ACCOUNT),
        (Contacted(), Tapped("forged"), words.NEEDS_CHOICE),
        (Contacted(), "ก" * 1_001, words.too_long(1_000, 1_001)),
        (Photos(), "ถ่ายไม่เป็น", words.NEEDS_PICTURE),
        (Photos(), Tapped("forged"), words.NEEDS_PICTURE),
        (Photos(), SentFile("1", "virus.exe", 10), words.WRONG_FILE),
    ],
)
def test_what_is_no_answer_gets_a_sentence(kind: Kind, did: Did | str, sentence: str) -> None:
    assert read(kind, did) == Unclear(sentence)


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
@pytest.mark.parametrize(
    "did", [SentSticker(), SentPlace(), SentVoice(), SentVideo(), Followed()], ids=str
)
def test_a_message_without_words_is_no_answer_anywhere(field: Field, did: Did) -> None:
    assert read(field.kind, did) is None


@pytest.mark.parametrize("field", FORM.fields, ids=lambda field: field.name)
@pytest.mark.parametrize("text", ["😀", " ", "\u200b", "…", "\u202e"])
def test_signs_alone_are_asked_for_in_words(field: Field, text: str) -> None:
    assert isinstance(read(field.kind, text), Unclear)


def test_options_are_added_one_by_one_and_once_each() -> None:
    kind = SeveralOf(WANTED)
    first = read(kind, Tapped("refund"))
    assert first == Growing(["refund"], words.chosen_so_far("คืนเงิน"))
    assert read(kind, Tapped("refund"), ["refund"]) == first
    assert read(kind, Tapped(DONE), ["refund"]) == Understood(["refund"])
    assert read(kind, "พอแล้ว", ["refund"]) == Understood(["refund"])
    assert read(kind, "ซ่อม", ["refund"]) == Understood(["refund", "repair"])


def test_what_stands_alone_is_not_mixed_with_the_rest() -> None:
    kind = SeveralOf(OTHER_REPORTS)
    assert read(kind, Tapped("none"), ["police"]) == Understood(["none"])
    assert read(kind, "แจ้งความกับธนาคาร") == Understood(["police", "bank"])
    assert read(kind, "แจ้งความแล้ว แต่ธนาคารยังไม่แจ้ง") == Unclear(words.NEEDS_CHOICE)
    assert read(kind, "ยังค่ะ", ["police"]) == Unclear(words.NEEDS_CHOICE)


def test_accounts_are_added_one_by_one() -> None:
    kind = Accounts()
    first = read(kind, "กสิกร 123-4-56789-0")
    assert first == Growing([ACCOUNT], words.accounts_so_far("กสิกร 123-4-56789-0"))
    second = read(kind, "พร้อมเพย์ 0812345678", [ACCOUNT])
    assert isinstance(second, Growing)
    assert [account["number"] for account in second.value] == ["1234567890", "0812345678"]
    assert read(kind, Tapped(DONE), [ACCOUNT]) == Understood([ACCOUNT])
    assert read(kind, "หมดแล้ว", [ACCOUNT]) == Understood([ACCOUNT])
    assert read(kind, SentSticker()) is None
    assert kind.show(second.value) == "กสิกร 123-4-56789-0; พร้อมเพย์ 081-2-34567-8"


def test_pictures_and_pdfs_are_kept_up_to_ten() -> None:
    kind = Photos()
    assert read(kind, SentPicture("1")) == Growing(["1"], words.pictures_kept(1))
    assert read(kind, SentFile("2", "ใบเสร็จ.PDF", 5), ["1"]) == Growing(
        ["1", "2"], words.pictures_kept(2)
    )
    assert read(kind, SentPicture("1"), ["1"]) == Growing(["1"], words.pictures_kept(1))
    full = [str(number) for number in range(PICTURES)]
    assert read(kind, SentPicture("x"), full) == Unclear(words.PICTURES_FULL)
    assert read(kind, "ครบแล้ว", full) == Understood(full)


def test_a_province_that_is_not_sure_is_offered_to_be_tapped() -> None:
    reading = read(Province(), "นครสี")
    assert isinstance(reading, Unclear)
    assert [option.label for option in reading.nearest] == ["นครศรีธรรมราช", "นครราชสีมา"]
    assert "นครศรีธรรมราช" in reading.sentence
    assert [read(Province(), Tapped(option.code)) for option in reading.nearest] == [
        Understood("TH-80"),
        Understood("TH-30"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (OneOf(KINDS), "deceived", "ถูกหลอกลวง"),
        (OneOf(KINDS), "of-another-version", "of-another-version"),
        (Baht(), 129000, "1,290 บาท"),
        (Baht(), 129050, "1,290.50 บาท"),
        (Day(), "2026-11-03", "3 พ.ย. 2569"),
        (Phone(), "0812345678", "081-234-5678"),
        (Province(), "TH-50", "เชียงใหม่"),
        (Contacted(), {"contacted": "no", "said": ""}, words.NO_CONTACT_LABEL),
        (Contacted(), {"contacted": "yes", "said": "ด่า"}, "ด่า"),
        (Photos(), ["1", "2"], "ได้รับแล้ว 2 ไฟล์"),
    ],
)
def test_answers_are_shown_in_words(kind: Kind, value: Any, shown: str) -> None:
    assert kind.show(value) == shown


def test_the_export_knows_what_is_money_and_what_is_a_day() -> None:
    assert {(field.name, field.kind.cell_type) for field in FORM.fields} >= {
        ("amount", "money"),
        ("purchase_date", "date"),
        ("phone", "text"),
    }
