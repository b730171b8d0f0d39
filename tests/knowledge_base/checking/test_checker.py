"""The check of any text: no text makes it stumble or holds it up, and too long ones are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.checking.checker import LONGEST, Checker, TextTooLong
from knowledge_base.content.library import Library
from tests.knowledge_base.checking.invented import checker, reasons, said
from tests.processor_time import Bound

MESSAGE = 5_000
VERDICTS = ("danger", "caution", "unknown", "ok-signs")
BOUND = Bound((MESSAGE // 4, MESSAGE // 2, MESSAGE), most=0.25, noise=0.05)
LINKS = " ".join(f"https://kbank-{number}.top/a" for number in range(1_000))
CYRILLIC, GREEK = "\u0430\u0435\u043e\u0440\u0441", "\u03bf\u03b1\u03c1"
HOSTILE = (
    LINKS, "a.b@", "a@b.", "@", "(", "[", "[.]", "a[.]", "(จุด)", "{ . }", "https://", "https://a",
    "https://a.b@", "http : / / ", "hxxp", "www.", "a.", "a-", "a_", "a.co ", "a.co/", "a.co@",
    "a.co/shopee.co.th/", "shopee.co.th.", "xn--", "xn--a.", "https://xn--a.com ", "1", "๑", "1-",
    "1 ", "1.", "+1 ", "+", "0812345678 ", "012-3-45678-9 ", "เบอร์+", "บัญชี 1", "พร้อมเพย์ ",
    CYRILLIC, f"{CYRILLIC}.", f"{GREEK}.", f"https://{CYRILLIC}.com ", "é.", "ａ.", "ก.", "ก a.",
    "ก", "\u0e34", "ก\u0e34\u0e34", "\u0e40", "\u0e33", "ๆ", "\u200b", "ก\u200b", "ﷺ", "a\u0301",
    "\U0001f600", " ", "\n", "\t", "ก ", "ก-", ".-", "โอน", "โอนเงิน", "ห้ามบอก", "อย่า", "ขอรหัส otp ",
    "จ่ายค่าธรรมเนียม", "ลิงก์โหลดแอป", "กสิกรไทย ", "ตำรวจ", "ไอโฟน 16 ", "ไอโฟน 16 1,990 บาท ",
    "จริงไหม",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.no_cover
@pytest.mark.parametrize("unit", HOSTILE, ids=lambda unit: repr(unit[:20]))
def test_a_hostile_text_takes_little_time(real: Checker, unit: str) -> None:
    real.check("ก")
    text = unit * (MESSAGE // len(unit) + 1)
    taken = BOUND.measured(lambda length: lambda: real.check(text[:length]))
    assert not BOUND.is_broken_by(taken), taken


@pytest.mark.parametrize("unit", ["a.b@", "ก", LINKS])
def test_the_longest_text_is_read_and_a_longer_one_refused(real: Checker, unit: str) -> None:
    text = (unit * LONGEST)[:LONGEST]
    assert real.check(text).verdict in VERDICTS
    with pytest.raises(TextTooLong):
        real.check(f"{text}a")
    with pytest.raises(TextTooLong):
        real.check_picture(f"{text}a", ())


def test_a_long_message_is_read_at_both_ends() -> None:
    filler = "เรื่องเล่ายาว ๆ " * 600
    bad = "https://malibank-login.com"
    for text in (f"{bad} {filler}", f"{filler} {bad}"):
        assert reasons(said(text)) == ["link-imitates"]


@given(st.text(max_size=400))
def test_any_text_has_a_verdict(text: str) -> None:
    assert checker(0.7).check(text).verdict in VERDICTS


@given(st.text("กเ\u0e34๑1a.@-/:[( \nх\u200bＡé0", max_size=300), st.floats(-1, 2))
def test_so_has_any_text_like_a_link(text: str, score: float) -> None:
    result = checker(score).check_picture(text, (text, f"https://{text}"))
    assert result.verdict in VERDICTS
    assert result.reasons or result.verdict not in ("danger", "caution", "ok-signs")


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_quote_is_a_piece_of_the_text(before: str, after: str) -> None:
    asked = "ขอรหัสหกหลัก"
    text = f"{before} {asked} {after}"
    for reason in said(text, 0.9).reasons:
        if reason.code == "asks-code":
            assert reason.quote in " ".join(text.split())


def test_what_is_not_checked_of_an_address_is_no_message() -> None:
    result = said("somchai@malibank.co.th")
    assert (result.verdict, result.brand, result.brand_is) == ("unknown", "bank", "named")


@pytest.mark.parametrize(
    ("text", "brand"),
    [
        ("เห็นแบงก์มะลิเปิดสาขาใหม่", "bank"),
        ("เห็นหน้าแบงก์มะลิมีร้านกาแฟ", None),
        ("หน้าแบงก์มะลิมีคนของแบงก์มะลิ", "bank"),
        ("แบงก์มะลิแจ้งว่าปิดปรับปรุง สอบถาม 1999", "bank"),
        ("เมื่อวานแบงก์มะลิปิดปรับปรุง สอบถาม 1999", "post"),
        ("บัตรของขวัญฉายหนัง", "show"),
        ("เจอกันในคุยกัน", None),
    ],
)
def test_who_is_named(text: str, brand: str | None) -> None:
    assert said(text).brand == brand


def test_every_reason_is_told_in_english_too(library: Library) -> None:
    for each in library.signs.reasons.reasons:
        assert each.english.isascii(), each.code
        assert each.english, each.code
        assert ("{owner}" in each.english) == ("{owner}" in each.say), each.code
