"""Texts for the hours when nobody answers the office's telephone."""

from datetime import date, datetime

from handlers.texts.i18n import Localized

_DAYS = ("วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์")
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NEAR = (("วันนี้", "today"), ("พรุ่งนี้", "tomorrow"))


def closed(opening: datetime, today: date) -> str:
    """The time when the office opens; holidays are not known."""
    ahead = (opening.date() - today).days
    weekday = opening.weekday()
    if ahead < len(_NEAR):
        thai, english = _NEAR[ahead]
    else:
        thai, english = _DAYS[weekday], f"on {_ENGLISH_DAYS[weekday]}"
    half = "am" if opening.hour < 12 else "pm"
    hour = (opening.hour - 1) % 12 + 1
    return Localized(
        f"ตอนนี้ 1166 ปิดค่ะ เปิด{thai} {opening.hour}.{opening.minute:02} น. ถ้าเป็นวันทำการ",
        f"1166 is closed now. It opens {english} at {hour}.{opening.minute:02} {half}, "
        "if that is a working day.",
    )
