"""Write the payloads of Thai QR codes, for pictures whose truth is known. Pure.

It shares nothing with what reads them: the CRC is counted bit by bit here.
"""

from collections.abc import Callable, Mapping
from typing import Any

PROMPTPAY, BILL_PAYMENT = "A000000677010111", "A000000677010112"
_PAYEES = {"mobile": "01", "national-id": "02", "tax-id": "02", "ewallet": "03"}
_ACCOUNT = "04"


def field(tag: str, value: str) -> str:
    """A tag of two digits, a length of two digits, a value."""
    return f"{tag}{len(value):02d}{value}"


def crc(text: str) -> str:
    """CRC-16/CCITT-FALSE in four hex digits."""
    rest = 0xFFFF
    for byte in text.encode():
        rest ^= byte << 8
        for _ in range(8):
            rest = (rest << 1) ^ 0x1021 if rest & 0x8000 else rest << 1
        rest &= 0xFFFF
    return f"{rest:04X}"


def signed(text: str, tag: str = "63") -> str:
    """With its CRC."""
    begun = f"{text}{tag}04"
    return begun + crc(begun)


def promptpay(to: str, value: str, bank_code: str = "", amount: str = "") -> str:
    """Pay a person; static without an amount."""
    if to == "mobile":
        value = f"0066{value.removeprefix('0')}"
    payee = field(_PAYEES.get(to, _ACCOUNT), bank_code + value)
    return _payment(field("29", field("00", PROMPTPAY) + payee), amount)


def bill_payment(biller: str, ref1: str, ref2: str = "", amount: str = "") -> str:
    """Pay a bill."""
    inside = field("00", BILL_PAYMENT) + field("01", biller) + field("02", ref1)
    return _payment(field("30", inside + (field("03", ref2) if ref2 else "")), amount)


def _payment(receiver: str, amount: str) -> str:
    paid = field("54", amount) if amount else ""
    kind = "12" if amount else "11"
    return signed(
        field("00", "01") + field("01", kind) + receiver + field("53", "764") + paid + "5802TH"
    )


def slip(bank_code: str, trans_ref: str) -> str:
    """The small code on a bank's slip."""
    inside = field("00", "000001") + field("01", bank_code) + field("02", trans_ref)
    return signed(field("00", inside) + "5102TH", "91")


def foreign(amount: str = "") -> str:
    """A payment elsewhere, by the same standard."""
    inside = field("00", "SG.PAYNOW") + field("01", "2") + field("02", "T00AA0000A")
    paid = field("54", amount) if amount else ""
    return signed(
        f"{field('00', '01')}010211{field('26', inside)}52040000{field('53', '702')}{paid}5802SG"
        f"{field('59', 'INVENTED SHOP')}{field('60', 'Singapore')}"
    )


_KINDS: dict[str, Callable[..., str]] = {
    "promptpay": promptpay,
    "bill-payment": bill_payment,
    "slip": slip,
    "foreign": foreign,
    "text": lambda text: text,
}


def written(code: Mapping[str, Any]) -> str:
    """The payload that a row of the table describes: one kind with its fields, perhaps spoiled."""
    kind = next(each for each in _KINDS if each in code)
    given = code[kind]
    text = _KINDS[kind](**given) if isinstance(given, Mapping) else _KINDS[kind](given)
    return _spoiled(text, code.get("spoiled", ""))


def _spoiled(text: str, how: str) -> str:
    match how:
        case "digit":
            return text[:45] + ("1" if text[45] != "1" else "2") + text[46:]
        case "cut":
            return text[: len(text) // 2]
        case "length":
            # The receiver's length says two more than there is.
            at = text.index("29") + 2
            return signed(f"{text[:at]}{int(text[at : at + 2]) + 60:02d}{text[at + 2 : -8]}")
        case "digits-of-letters":
            return text.replace("2937", "29\u0e53\u0e57", 1)
    return text
