"""Read what the text of a QR code says: whom it pays, which slip it is of, where it leads. Pure.

A payment is a row of fields: a tag and a length of two digits each, then the value. Telephones
and numbers of persons are given by their last four digits.
"""

import re
from binascii import crc_hqx
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Kind = Literal["promptpay", "bill-payment", "slip", "link", "text", "emv-other"]
Payee = Literal["mobile", "national-id", "tax-id", "ewallet", "bank-account"]

# The codes of the Bank of Thailand, by the ids of `banks.yaml`.
BANK_OF_CODE = {
    "002": "bbl", "004": "kbank", "006": "ktb", "011": "ttb", "014": "scb", "020": "scbt",
    "022": "cimb", "024": "uob", "025": "bay", "030": "gsb", "033": "ghb", "034": "baac",
    "035": "exim", "066": "ibank", "067": "tisco", "069": "kkp", "070": "icbc",
    "071": "thaicredit", "073": "lhbank", "098": "smed",
}  # fmt: skip
# No code holds more letters; a longer text is none.
MOST_LETTERS = 7_089

_PAYMENT, _SLIP = re.compile("000201"), re.compile("00[0-9]{2}0006000001")
_PROMPTPAY, _BILL_PAYMENT, _BAHT = "A000000677010111", "A000000677010112", "764"
_HEAD = re.compile("[0-9]{4}")
_AMOUNT = re.compile(r"[0-9]{1,11}(?:\.[0-9]{0,2})?")
_MOBILE, _THIRTEEN = re.compile("0066([0-9]{9})"), re.compile("[0-9]{13}")
_WALLET, _ACCOUNT = re.compile("[0-9]{15}"), re.compile("([0-9]{3})([0-9]{6,20})")
_BANK = re.compile("[0-9]{3}")
_SCHEME = re.compile(r"(?:https?|line)://[^\s/][^\s]*", re.IGNORECASE)
_HOST = re.compile(r"(?:[^\s./:@]{1,63}\.){1,9}[^\W\d_]{2,24}(?:[/?#:][^\s]*)?")
_SPACE = " \t\r\n\ufeff\0"
_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Payload:
    """The content of one code; a field that it has not is None.

    `amount` is in baht, `bank` an id of `banks.yaml`, or the digits of an unknown one. `crc_ok` is
    None where there is nothing to add up, and False as well where the fields do not fit."""

    type: Kind
    to: Payee | None = None
    value: str | None = None
    amount: str | None = None
    biller: str | None = None
    ref1: str | None = None
    ref2: str | None = None
    bank: str | None = None
    trans_ref: str | None = None
    crc_ok: bool | None = None


def read_payload(text: str) -> Payload:
    """Read the text of a QR code: a payment, a slip, a link, or else plain text."""
    text = text.strip(_SPACE)
    if len(text) > MOST_LETTERS:
        return Payload("text", value=text)
    if _SLIP.match(text):
        return _slip(text)
    if _PAYMENT.match(text):
        return _payment(text)
    is_link = _SCHEME.fullmatch(text) or _HOST.fullmatch(text)
    return Payload("link" if is_link else "text", value=text)


def masked(number: str) -> str:
    """Only its last digits are shown."""
    return "x" * (len(number) - _SHOWN) + number[-_SHOWN:]


def _slip(text: str) -> Payload:
    found, is_whole = _fields(text)
    inside, _ = _fields(found.get("00", ""))
    return Payload(
        "slip",
        bank=_bank(inside.get("01", "")),
        trans_ref=inside.get("02") or None,
        crc_ok=is_whole and _adds_up(text, "91"),
    )


def _payment(text: str) -> Payload:
    found, is_whole = _fields(text)
    crc_ok = is_whole and _adds_up(text, "63")
    amount = _amount(found.get("54", "")) if found.get("53") == _BAHT else None
    person, _ = _fields(found.get("29", ""))
    if person.get("00") == _PROMPTPAY:
        to, value, bank = _payee(person)
        return Payload("promptpay", to=to, value=value, amount=amount, bank=bank, crc_ok=crc_ok)
    bill, _ = _fields(found.get("30", ""))
    if bill.get("00") == _BILL_PAYMENT:
        return Payload(
            "bill-payment",
            amount=amount,
            biller=bill.get("01") or None,
            ref1=bill.get("02") or None,
            ref2=bill.get("03") or None,
            crc_ok=crc_ok,
        )
    return Payload("emv-other", amount=amount, crc_ok=crc_ok)


def _payee(fields: Mapping[str, str]) -> tuple[Payee | None, str | None, str | None]:
    """The kind of payee, its number, its bank; without a number where it has none of its kind."""
    if "01" in fields:
        mobile = _MOBILE.fullmatch(fields["01"])
        return "mobile", masked(f"0{mobile[1]}") if mobile else None, None
    if number := fields.get("02"):
        # A firm's begins with a nought, a person's never.
        kind: Payee = "tax-id" if number.startswith("0") else "national-id"
        shown = number if kind == "tax-id" else masked(number)
        return kind, shown if _THIRTEEN.fullmatch(number) else None, None
    if wallet := fields.get("03"):
        return "ewallet", masked(wallet) if _WALLET.fullmatch(wallet) else None, None
    if "04" in fields:
        account = _ACCOUNT.fullmatch(fields["04"])
        return "bank-account", account and account[2], account and _bank(account[1])
    return None, None, None


def _bank(code: str) -> str | None:
    return BANK_OF_CODE.get(code, code) if _BANK.fullmatch(code) else None


def _amount(written: str) -> str | None:
    return f"{Decimal(written):.2f}" if _AMOUNT.fullmatch(written) else None


def _fields(text: str) -> tuple[dict[str, str], bool]:
    """The fields up to the first that does not fit, and whether all do. Of two with one tag the
    first counts."""
    found: dict[str, str] = {}
    at = 0
    while at < len(text):
        head = _HEAD.match(text, at)
        end = at + 4 + int(text[at + 2 : at + 4]) if head else 0
        if not head or end > len(text):
            return found, False
        found.setdefault(text[at : at + 2], text[at + 4 : end])
        at = end
    return found, True


def _adds_up(text: str, tag: str) -> bool:
    """True if the CRC-16/CCITT-FALSE at the end is that of all before it."""
    begun, written = text[:-4], text[-4:]
    rest = crc_hqx(begun.encode(errors="replace"), 0xFFFF)
    return begun.endswith(f"{tag}04") and written.upper() == f"{rest:04X}"
