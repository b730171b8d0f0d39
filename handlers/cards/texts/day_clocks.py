"""Words for a day by which to act, and with whom: content, no logic."""

from collections.abc import Mapping

from handlers.texts.i18n import Localized, english_of
from knowledge_base.content.topic.fields import DayClock

OF_A_CARRIER: frozenset[DayClock] = frozenset({"cod", "hidden_damage"})
CARRIER = Localized("ขนส่ง", "the carrier")
NO_NUMBER = Localized("เบอร์ในแอปหรือบนใบปะหน้า", "The number is in the app or on the label.")
_SOONER = Localized("ยิ่งเร็วยิ่งดี", "The sooner the better.")
_DEED: Mapping[str, Localized] = {
    "bank_hold": Localized(
        "ธนาคารระงับให้ชั่วคราว ควรแจ้งความ", "The hold ends soon. Report to the police"
    ),
    "fraud_3_months": Localized("ถ้าถูกโกง ควรแจ้งความ", "If you were cheated, report to the police"),
    "defect_1_year": Localized(
        "คุยกับร้านก่อนได้ ถ้าต้องฟ้องศาล ควรฟ้อง", "Talk to the shop first. If you must sue, do so"
    ),
}
REMIND_LABEL = Localized("เตือนฉันก่อนวันนั้น", "Remind me before that day")
# More days than these are no help to know.
MOST_COUNTED = 30


def call(number: str) -> Localized:
    """The telephone number of a carrier."""
    return Localized(f"โทร {number}", f"Call {number}")


def until(clock: DayClock, day: str, left: int, carrier: str, number: str) -> Localized:
    """The line: the action, its last day, and the days left, from none on."""
    thai, english = _by(day, left)
    return _line(clock, thai, english, carrier, number)


def by_day(clock: str, day: str) -> Localized:
    """The line without the days left, which change until it is read."""
    return _line(clock, f"วันที่ {day} ", f"by {english_of(day)}", CARRIER, "")


def _line(clock: str, thai: str, english: str, carrier: str, number: str) -> Localized:
    if clock in _DEED:
        deed, more = _DEED[clock], _SOONER
    else:
        deed = Localized(f"ควรบอก{_apart(carrier)}", f"Tell {english_of(carrier)}")
        more = call(number) if number else NO_NUMBER
    return Localized(f"{deed}ภายใน{thai}ค่ะ {more}", f"{deed.english} {english}. {more.english}")


def _by(day: str, left: int) -> tuple[str, str]:
    if not left:
        return "วันนี้", "today"
    by, english = f"วันที่ {day}", f"by {english_of(day)}"
    if left > MOST_COUNTED:
        return f"{by} ", english
    days = "1 day" if left == 1 else f"{left} days"
    return f"{by} เหลืออีก {left} วัน", f"{english} ({days} left)"


def _apart(name: str) -> str:
    """A name between Thai words, set off where it is Latin."""
    return f" {name} " if name.isascii() else name


# Not the carrier: "it was not X".
DENIED_CARRIER = r"ไม่(?:ใช่|ได้(?:ส่ง|มา)(?:กับ|โดย|ทาง)?)\s?[^\s]+|\bnot (?:by |with )?[a-z&]+"
