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
_WHERE = Localized(
    "ที่โรงพักไหนก็ได้ หรือ thaipoliceonline.go.th", "at any station or at thaipoliceonline.go.th"
)
# Of a deed long ago: the days of the police are theirs to count.
STILL_REPORT = Localized(
    "ไปแจ้งความได้ค่ะ อย่าเพิ่งคิดว่าไม่ทัน ไปเร็วที่สุด คดีโกงทั่วไปมีเวลา 3 เดือน นับจากวันที่รู้เรื่องและรู้ตัวคนทำ "
    "ถ้าเขาลงโฆษณาหลอกคนจำนวนมาก ไม่ติดกำหนดนี้ ให้ตำรวจดูให้ว่านับจากวันไหน",
    "Do report it, and do not think that it is too late; go as soon as you can. For ordinary fraud "
    "there are 3 months from the day when you knew of it and who did it; not so where many were "
    "deceived by advertisements. The police see from which day it counts.",
)
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


def hold_ends(day: str) -> Localized:
    """The hours of a hold that end today; with the day, where they ended on it."""
    if not day:
        return Localized(
            f"ถ้านับจากวันที่โทร 72 ชั่วโมงครบวันนี้ค่ะ ไปแจ้งความตอนนี้เลย {_WHERE}",
            f"Counted from your call, the 72 hours end today. Report now, {_WHERE.english}.",
        )
    return Localized(
        f"ถ้านับจากวันที่โทร 72 ชั่วโมงครบไปเมื่อวันที่ {day} แต่ยังไปแจ้งความได้ค่ะ ไปวันนี้เลย {_WHERE} "
        "โทรธนาคารหรือ 1441 ถามด้วยว่ายังระงับเงินไว้ไหม",
        f"Counted from your call, the 72 hours ended on {english_of(day)}. You can still report: "
        f"go today, {_WHERE.english}. Ask your bank or 1441 whether the money is still held.",
    )


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
