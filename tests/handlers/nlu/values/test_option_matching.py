"""A typed text means one option; an unsure one means none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.form.parsing import Option
from handlers.nlu.values import option_matching

Options = tuple[Option, ...]
ALL = (KINDS, PLATFORMS, PAID, PAYMENT_METHODS, WANTED, OTHER_REPORTS)


def names(options: Options) -> dict[str, tuple[str, ...]]:
    return {option.code: (option.label, *option.said) for option in options}


@pytest.mark.parametrize(
    ("options", "text", "code"),
    [
        (KINDS, "โดนโกงค่ะ", "deceived"),
        (KINDS, "ของไม่ตรงปก", "not-as-advertised"),
        (KINDS, "ถูกหลอก", "deceived"),
        (KINDS, "ไม่โกง", None),
        (KINDS, "ยังไม่ได้ของ", None),
        (KINDS, "ร้านเงียบ", None),
        (PLATFORMS, "ในเฟสบุค", "facebook"),
        (PLATFORMS, "facebok", "facebook"),
        (PLATFORMS, "เพจเฟสครับ", "facebook"),
        (PLATFORMS, "ร้านไม่ส่งของในเฟส", "facebook"),
        (PLATFORMS, "ig ค่ะ", "instagram"),
        (PLATFORMS, "ติ๊กต้อก", "tiktok"),
        (PLATFORMS, "shopee.co.th", "shopee"),
        (PLATFORMS, "x", "x"),
        (PLATFORMS, "LINE@", "line"),
        (PLATFORMS, "online shop", None),
        (PLATFORMS, "เฟสติวัล", None),
        (PLATFORMS, "ไม่ใช่เฟสนะ", None),
        (PLATFORMS, "ช้อปปี้ ลาซาด้า", None),
        (PLATFORMS, "taxi", None),
        (PLATFORMS, "โอนกสิกร", None),
        (PLATFORMS, "1,290", None),
        (PAID, "โอนไปแล้วค่ะ", "paid"),
        (PAID, "ยังเลยค่ะ", "not-yet"),
        (PAID, "ยังไม่โอนเงินเลย", "not-yet"),
        (PAID, "มัดจำ 500", "part"),
        (PAID, "ยังไงคะ", None),
        (PAID, "จ่ายแล้วแต่ยังไม่ได้ของ", None),
        (PAYMENT_METHODS, "โอนผ่านแอป", "transfer"),
        (PAYMENT_METHODS, "ไม่ได้โอน จ่ายปลายทาง", "cod"),
        (PAYMENT_METHODS, "สแกน QR", "transfer"),
        (PAYMENT_METHODS, "สองพัน", None),
        (PAYMENT_METHODS, "", None),
        (WANTED, "ยกเลิกสัญญา", "cancel"),
        (WANTED, "ยกเลิก", None),
        (WANTED, "ร้านไม่ยอมคืนเงิน", None),
        (WANTED, "ไม่เปลี่ยนสินค้า", None),
    ],
)
def test_one_option(options: Options, text: str, code: str | None) -> None:
    assert option_matching.match_one(text, names(options)) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("คืนเงิน กับ แก้โฆษณา", ["refund", "correct-advertisement"]),
        ("ซ่อมหรือคืนเงินก็ได้", ["refund", "repair"]),
        ("ชดเชย, คืนเงิน", ["refund", "compensation"]),
        ("คืนเงิน", ["refund"]),
        ("ไม่คืนเงิน", []),
        ("สวัสดี", []),
    ],
)
def test_several_options_in_their_order(text: str, codes: list[str]) -> None:
    assert option_matching.match_all(text, names(WANTED)) == codes


@pytest.mark.parametrize("options", ALL, ids=lambda options: options[0].code)
def test_each_name_means_its_own_option(options: Options) -> None:
    for option in options:
        for name in (option.label, *option.said):
            for text in (name, f"{name}ค่ะ", f" {name} "):
                assert option_matching.match_one(text, names(options)) == option.code, text


@pytest.mark.parametrize(
    ("text", "is_done"),
    [("พอแล้ว ไปต่อ", True), ("หมดแล้วค่ะ", True), ("ok", True), ("ไม่มี", True), ("คืนเงิน", False)],
)
def test_the_end_of_a_list(text: str, is_done: bool) -> None:
    assert option_matching.means_done(text) is is_done


@pytest.mark.parametrize(
    ("text", "shorter"),
    [
        ("เลยค่ะ", "เลย"),
        ("แล้ว", "แล้ว"),
        ("โอเคค่ะ", "โอเค"),
        ("ค่ะ", "ค่ะ"),
        ("พอแล้วค่า", "พอ"),
        ("", ""),
    ],
)
def test_politeness_is_left_out_but_never_everything(text: str, shorter: str) -> None:
    assert option_matching.plain(text) == shorter


@given(st.text(), st.sampled_from(ALL))
def test_any_text_names_known_codes_only(text: str, options: Options) -> None:
    codes = {option.code for option in options}
    assert option_matching.match_one(text, names(options)) in codes | {None}
    assert set(option_matching.match_all(text, names(options))) <= codes
