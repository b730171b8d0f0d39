"""Personal data in a question is masked, whatever else is typed around it."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.nlu.masking import LONGEST, masked, without_masks

SIGNS = st.sampled_from(
    [*"0123456789๐๑๒๓๔๕๖๗๘๙０①²", *" -./,()\n\u200b", "ก", "นาย", "ชื่อ", "@", ".com", "x", "⟨", "⟩"]
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("โทรไป 081-234-5678 ไม่รับ", "โทรไป ⟨เลข⟩ ไม่รับ"),
        ("โทร ๐๘๑ ๒๓๔ ๕๖๗๘", "โทร ⟨เลข⟩"),
        ("กสิกร 123-4-56789-0 ค่ะ", "กสิกร ⟨เลข⟩ ค่ะ"),
        ("โอน 1,500 บาท ครบ 15 วัน", "โอน ⟨เลข⟩ บาท ครบ 15 วัน"),
        ("โดนนายสมมติใจดีโกง", "โดนนาย⟨ชื่อ⟩โกง"),
        ("ชื่อสมหญิง แซ่ลี้ โอนไปแล้ว", "ชื่อ⟨ชื่อ⟩ โอนไปแล้ว"),
        ("บัญชี น.ส.มาลี ดีใจ", "บัญชี น.ส.⟨ชื่อ⟩"),
        ("ชื่อบัญชี นางสาวกนกวรรณ รักดี เลข 5", "ชื่อบัญชี นางสาว⟨ชื่อ⟩ เลข 5"),
        ("โอนให้คุณวิภาดาไปแล้ว", "โอนให้คุณ⟨ชื่อ⟩ไปแล้ว"),
        ("คนขายชื่อ ก้อย", "คนขายชื่อ ⟨ชื่อ⟩"),
        ("ชื่อ John Smith โกง", "ชื่อ ⟨ชื่อ⟩ โกง"),
        ("เมลsomchai.t@example.comนะ", "เมล⟨อีเมล⟩นะ"),
        ("somchai @ example . com", "⟨อีเมล⟩"),
        ("ทักไปที่ @shop123 แล้ว", "ทักไปที่ ⟨ไอดี⟩ แล้ว"),
        ("ร้าน @ร้านดี โกง", "ร้าน ⟨ไอดี⟩ โกง"),
        ("แอดไลน์ไอดี somchai", "แอดไลน์ไอดี ⟨ไอดี⟩"),
        ("line id: somchai", "line id: ⟨ไอดี⟩"),
        ("ไลน์ somchai_99", "ไลน์ ⟨ไอดี⟩"),
        ("กด https://bit.ly/abc มา", "กด ⟨ลิงก์⟩ มา"),
        ("ดู shop.example.co.th/x ดิ", "ดู ⟨ลิงก์⟩ ดิ"),
    ],
)
def test_personal_parts_are_masked_and_the_rest_stays(typed: str, shown: str) -> None:
    assert masked(typed) == shown


@pytest.mark.parametrize(
    "typed",
    [
        "คุณภาพไม่ดี ขอบคุณค่ะ",
        "คุณคะ คุณแม่ซื้อของมา",
        "ชื่อบัญชีไม่ตรง",
        "เปลี่ยนชื่อผู้รับได้ไหม",
        "เป็นนายหน้าขายของ",
        "line shopping ไม่ส่งของ ทำไงดี น้ำหอมปลอม",
        "จ่าย 500 บาท เมื่อ 3 วันก่อน",
        "",
    ],
)
def test_what_is_not_personal_stays(typed: str) -> None:
    assert masked(typed) == typed


@given(st.lists(SIGNS, max_size=80).map("".join) | st.text(max_size=400))
def test_no_four_digits_survive(typed: str) -> None:
    shown = masked(typed)
    assert not re.search(r"\d{4}", re.sub(r"[\s.,()\u200b-]", "", shown))
    assert len(shown) <= LONGEST


@given(st.text(alphabet="abcก .@1/", max_size=50))
def test_masking_twice_changes_no_more(typed: str) -> None:
    once = masked(typed)
    assert not re.search("@[a-cก1]", once)
    assert re.sub("⟨[^⟩]*⟩", "", masked(once)) == re.sub("⟨[^⟩]*⟩", "", once)


def test_a_long_text_is_cut_without_half_a_mask_or_half_a_name() -> None:
    for length in range(280, 310):
        for personal in ("0812345678", "somchai@example.com", "นายสมมติ ตัวอย่าง"):
            shown = masked("ก" * length + " " + personal)
            assert len(shown) <= LONGEST
            assert shown.count("⟨") == shown.count("⟩")
            assert "somchai" not in shown
            assert "สมมติ" not in shown


@pytest.mark.parametrize(
    "hostile", ["a.", "1", "a@", "@", "นาย", "1 ", "id", "ไลน์ ", "ก", "\u0e49"]
)
def test_the_time_grows_with_the_length_alone(hostile: str) -> None:
    started = time.process_time()
    masked((hostile * 5000)[:5000])
    assert time.process_time() - started < 1


def test_a_phrasing_to_paste_has_no_masks() -> None:
    assert without_masks("โอนให้ ⟨ชื่อ⟩ ไป ⟨เลข⟩ บาท") == "โอนให้ ไป บาท"
    assert without_masks("⟨เลข⟩") == ""
