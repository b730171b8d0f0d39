"""Numbers of people are found and named by their kind; sums, days and orders are none."""

import pytest

from knowledge_base.checking.checker import Checker
from knowledge_base.checking.numbers import MOST_NUMBERS, FoundNumber, NumberReader
from knowledge_base.content.library import Library
from knowledge_base.content.signs.folded import ascii_digits
from tests.knowledge_base.checking.invented import ORGANISATIONS, reasons, said

READER = NumberReader(ORGANISATIONS)
ACCOUNT, PROMPTPAY, PHONE = "account", "promptpay", "phone"


def found(text: str) -> tuple[FoundNumber, ...]:
    return READER.find(ascii_digits(text))


@pytest.mark.parametrize(
    ("text", "kind", "digits"),
    [
        ("กสิกร 012-3-45678-9 สมชาย", ACCOUNT, "0123456789"),
        ("012-3-45678-9", ACCOUNT, "0123456789"),
        ("บัญชี ๐๑๒๓๔๕๖๗๘๙", ACCOUNT, "0123456789"),
        ("เลขที่บัญชี 1234567890123", ACCOUNT, "1234567890123"),
        ("ออมสิน 020123456789", ACCOUNT, "020123456789"),
        ("ธกส 01 234 5 67890 1", ACCOUNT, "012345678901"),
        ("โอน 4011234567 ได้เลย", ACCOUNT, "4011234567"),
        ("พร้อมเพย์ 081-234-5678", PROMPTPAY, "0812345678"),
        ("promptpay 1103700000003", PROMPTPAY, "1103700000003"),
        ("โทร 081-234-5678", PHONE, "0812345678"),
        ("โทร ๐๘๑ ๒๓๔ ๕๖๗๘", PHONE, "0812345678"),
        ("บัญชีนี้มีปัญหาโทร 0812345678", PHONE, "0812345678"),
        ("เรื่องพัสดุโทร 081-2345678", PHONE, "0812345678"),
        ("โทร 02-123-4567", PHONE, "021234567"),
        ("โทร +66812345678", PHONE, "0812345678"),
        ("โทร 0066812345678", PHONE, "0812345678"),
    ],
)
def test_a_number_of_somebody_has_a_kind(text: str, kind: str, digits: str) -> None:
    (number,) = found(text)
    assert (number.kind, number.digits, number.is_foreign) == (kind, digits, False)
    assert ascii_digits(text)[number.start : number.end].strip(" -").endswith(digits[-1])


@pytest.mark.parametrize(
    "text",
    [
        "ราคา 12,500 บาท", "1500000 บาท", "ขายแล้ว 25000 ชิ้น", "1,250,000.50", "10.30", "ปี 2567",
        "วันที่ 12/12/2567", "12-12-2567", "10:30-12:00", "รหัสไปรษณีย์ 10110", "iPhone 15 256",
        "เลขพัสดุ TH01234567890", "พัสดุ 123456789012", "คำสั่งซื้อ 2411290ABCDE12",
        "order 240911223344", "อ้างอิง 012345678901", "เลขที่ใบเสร็จ 1234567890", "รหัส otp 448812",
        "เลขบัตรประชาชน 1103700000003", "4111 1111 1111 1111", "เบอร์ 191", "+12", "",
    ],
)  # fmt: skip
def test_what_is_no_number_of_somebody_is_none(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("เบอร์ +855 12 345 678 โทรมา", "+85512345678"),
        ("+697 123456789", "+697123456789"),
        ("00855123456789", "00855123456789"),
        ("เบอร์ขึ้นต้น +698 โทรมา", "698"),
    ],
)
def test_a_foreign_one_is_found_once_and_doubted(text: str, digits: str) -> None:
    (number,) = found(text)
    assert (number.digits, number.is_foreign) == (digits, True)
    result = said(text)
    assert (result.verdict, reasons(result)) == ("caution", ["number-foreign"])


@pytest.mark.parametrize("text", ["โทร 1999", "02-111-2222", "โทร 0-2111-2222 นะคะ", "โทร ๑๙๙๙"])
def test_a_line_of_an_office_is_its_own(text: str) -> None:
    (number,) = found(text)
    assert number.owner is not None
    result = said(text)
    assert (result.verdict, result.brand_is) == ("ok-signs", "owner")
    assert (result.brand, reasons(result)) == (number.owner.id, ["number-official"])


def test_one_beside_a_number_of_somebody_vouches_for_nothing() -> None:
    assert said("โทร 1999 หรือ 0812345678").verdict == "unknown"
    assert said("โทร 1999 https://example.com").verdict == "unknown"


def test_every_real_line_is_its_owners(real: Checker, library: Library) -> None:
    for each in library.signs.organisations.organisations:
        for line in each.lines:
            result = real.check(f"โทร {line}")
            assert (result.verdict, result.brand_is) == ("ok-signs", "owner"), line


def test_each_number_is_found_once_and_not_more_than_twenty() -> None:
    assert len(found("โทร 0812345678 " * 9)) == 1
    many = " ".join(f"โทร 08123456{place:02d}" for place in range(40))
    assert len(found(many)) == MOST_NUMBERS
    assert len(found(f"{many} เบอร์ขึ้นต้น +698")) == MOST_NUMBERS


def test_whose_account_it_is_is_asked() -> None:
    result = said("กสิกร 012-3-45678-9")
    assert (result.verdict, result.unchecked) == ("unknown", ("no-police-list",))
    assert result.ask == ("account-name", "came-how", "asked-what")
    assert [(each.kind, each.value) for each in result.found] == [("account", "0123456789")]
