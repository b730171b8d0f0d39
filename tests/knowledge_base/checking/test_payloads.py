"""Contents of QR codes are read, and no text makes the reader fail."""

import time
from dataclasses import asdict, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from knowledge_base import PACKAGED_TOPICS
from knowledge_base.checking.payloads import BANK_OF_CODE, Payload, read_payload
from tests.knowledge_base.checking.pictures import payload_encoder as encoder
from tests.knowledge_base.checking.pictures.drawing import FIELDS, QrPicture, pictures

DIGITS = st.text("0123456789", min_size=1, max_size=20)
LETTERS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=20)
AMOUNTS = st.integers(1, 99_999_999).map(lambda satang: f"{satang // 100}.{satang % 100:02d}")
PROMPTPAY = encoder.promptpay("mobile", "0812345670", amount="500.00")


def test_the_banks_are_those_of_the_topics() -> None:
    known = YAML(typ="safe").load(PACKAGED_TOPICS / "banks.yaml")["banks"]
    assert set(BANK_OF_CODE.values()) <= {bank["id"] for bank in known}


def test_a_payload_has_the_fields_of_the_contract() -> None:
    assert tuple(field.name for field in fields(Payload)) == FIELDS


@pytest.mark.parametrize("picture", pictures(), ids=lambda picture: picture.id)
def test_what_each_code_of_the_table_says(picture: QrPicture) -> None:
    assert [asdict(read_payload(code)) for code in picture.codes] == list(picture.truth)


@given(st.integers(0, 999_999_999), AMOUNTS)
def test_a_mobile_number_comes_back_by_its_last_digits(number: int, amount: str) -> None:
    payload = read_payload(encoder.promptpay("mobile", f"0{number:09d}", amount=amount))
    assert payload == Payload(
        "promptpay",
        to="mobile",
        value=f"xxxxxx{number % 10_000:04d}",
        amount=amount,
        crc_ok=True,
    )


@given(st.integers(0, 9_999_999_999_999))
def test_a_number_of_thirteen_digits_is_a_persons_or_a_firms(number: int) -> None:
    written = f"{number:013d}"
    payload = read_payload(encoder.promptpay("national-id", written))
    if written.startswith("0"):
        assert (payload.to, payload.value) == ("tax-id", written)
    else:
        assert (payload.to, payload.value) == ("national-id", f"xxxxxxxxx{written[-4:]}")


@given(st.integers(0, 10**15 - 1))
def test_a_wallet_comes_back_by_its_last_digits(number: int) -> None:
    payload = read_payload(encoder.promptpay("ewallet", f"{number:015d}"))
    assert (payload.to, payload.value) == ("ewallet", f"xxxxxxxxxxx{number % 10_000:04d}")


@given(st.text("0123456789", min_size=6, max_size=20))
def test_an_account_comes_back_with_its_bank(account: str) -> None:
    payload = read_payload(encoder.promptpay("bank-account", account, bank_code="006"))
    assert (payload.to, payload.value, payload.bank) == ("bank-account", account, "ktb")


@given(st.text("0123456789", min_size=15, max_size=15), LETTERS, LETTERS | st.just(""), AMOUNTS)
def test_a_bill_comes_back_whole(biller: str, ref1: str, ref2: str, amount: str) -> None:
    assert read_payload(encoder.bill_payment(biller, ref1, ref2, amount)) == Payload(
        "bill-payment", biller=biller, ref1=ref1, ref2=ref2 or None, amount=amount, crc_ok=True
    )


@given(st.text("0123456789", min_size=3, max_size=3), LETTERS)
def test_a_slip_comes_back_whole(bank_code: str, reference: str) -> None:
    payload = read_payload(encoder.slip(bank_code, reference))
    assert (payload.type, payload.trans_ref, payload.crc_ok) == ("slip", reference, True)
    assert payload.bank == {"004": "kbank", "098": "smed"}.get(bank_code, payload.bank)


@given(st.integers(0, len(PROMPTPAY) - 1), st.sampled_from("0123456789ABCDEFZ"))
def test_a_changed_letter_never_passes_for_right(at: int, letter: str) -> None:
    spoiled = PROMPTPAY[:at] + letter + PROMPTPAY[at + 1 :]
    assert bool(read_payload(spoiled).crc_ok) == (spoiled == PROMPTPAY)


@given(st.integers(0, len(PROMPTPAY) - 1))
def test_what_is_cut_off_never_passes_for_right(length: int) -> None:
    assert not read_payload(PROMPTPAY[:length]).crc_ok


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert read_payload(text).type in {"text", "link"}


@given(st.text(st.sampled_from("00112930A-+ _\u0e51\u0e53\u0663\u00b2\ud800\x00")), st.booleans())
def test_any_text_that_begins_like_a_payment_is_read(rest: str, is_slip: bool) -> None:
    beginning = "0041000600000101030040222" if is_slip else "000201"
    read_payload(beginning + rest)


@given(st.lists(st.tuples(st.integers(0, 99), st.text("0123456789", max_size=99)), max_size=30))
def test_any_fields_are_read(parts: list[tuple[int, str]]) -> None:
    written = "".join(encoder.field(f"{tag:02d}", value) for tag, value in parts)
    payload = read_payload(encoder.signed(f"000201{written}"))
    assert payload.type in {"promptpay", "bill-payment", "emv-other"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("100", "100.00"), ("100.5", "100.50"), ("0.01", "0.01"), (".5", None), ("5.", "5.00"),
        ("1,000.00", None), ("-5", None), ("1e5", None), ("NaN", None), ("\u0e51\u0e50", None),
        ("100.005", None), ("0", "0.00"), ("007", "7.00"), (" 7", None),
        ("9999999999.99", "9999999999.99"),
    ],
)  # fmt: skip
def test_only_a_plain_amount_counts(text: str, amount: str | None) -> None:
    assert read_payload(encoder.promptpay("mobile", "0812345670", amount=text)).amount == amount


@pytest.mark.parametrize("currency", ["702", "840", "76", ""])
def test_an_amount_of_other_money_is_none_in_baht(currency: str) -> None:
    paid = PROMPTPAY[:-8].replace("5303764", encoder.field("53", currency))
    assert read_payload(encoder.signed(paid)).amount is None


@pytest.mark.parametrize(
    ("tag", "value"),
    [
        ("01", "006681234567"), ("01", "00668123456789"), ("01", "0065812345678"), ("01", ""),
        ("02", "123456789012"), ("02", "12345678901234"), ("02", "12345678901x3"),
        ("03", "14000081234567"), ("04", "004"), ("04", "00"), ("04", "004 12345678"),
        ("02", "\u0e51" * 13), ("01", "0066\u0e51\u0e52\u0e53456789"),
    ],
)  # fmt: skip
def test_a_payee_that_is_none_has_no_value(tag: str, value: str) -> None:
    inside = encoder.field("00", encoder.PROMPTPAY) + encoder.field(tag, value)
    payload = read_payload(encoder.signed(f"000201{encoder.field('29', inside)}53037645802TH"))
    assert (payload.type, payload.value, payload.bank) == ("promptpay", None, None)
    assert payload.crc_ok


def test_the_receiver_may_stand_behind_others_and_among_several() -> None:
    other = encoder.field("26", encoder.field("00", "A000000999"))
    bill = encoder.field("00", encoder.BILL_PAYMENT) + encoder.field("01", "012345678901201")
    text = encoder.signed(f"000201{other}{PROMPTPAY[12:53]}{encoder.field('30', bill)}5802TH")
    assert read_payload(text).type == "promptpay"


@pytest.mark.parametrize("around", ["{}\n", "  {}", "\ufeff{}"])
def test_space_around_does_not_count(around: str) -> None:
    assert read_payload(around.format(PROMPTPAY)).crc_ok


def test_letters_of_the_crc_may_be_small() -> None:
    assert read_payload(PROMPTPAY[:-4] + PROMPTPAY[-4:].lower()).crc_ok


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://lin.ee/x", "link"), ("HTTP://A.EXAMPLE", "link"), ("line://ti/p/@x", "link"),
        ("www.example.com/win", "link"), ("shop.example.com", "link"), ("bit.ly/3abc", "link"),
        ("javascript:alert(1)", "text"), ("https://", "text"), ("see https://a.example", "text"),
        ("", "text"), ("0", "text"), ("000201", "emv-other"), ("1.50", "text"), ("a.b", "text"),
        ("tel:0812345670", "text"), ("\u0e23\u0e49\u0e32\u0e19.\u0e44\u0e17\u0e22", "link"),
    ],
)  # fmt: skip
def test_what_is_a_link(text: str, kind: str) -> None:
    assert read_payload(text).type == kind


@pytest.mark.parametrize(
    "text",
    [
        "000201" * 500_000, "0" * 3_000_000, "99" * 1_000_000, "000201" + "0199" * 700_000,
        "https://" + "a." * 1_000_000, "0004" + "00020099" * 300_000, "\u0e51" * 3_000_000,
    ],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_a_huge_text_is_read_in_little_time(text: str) -> None:
    before = time.process_time()
    read_payload(text)
    assert time.process_time() - before < 1
