"""What is said to questions about a complaint that was sent: content."""

from handlers.texts.i18n import Localized, english_of

MONEY_TITLE = Localized("เรื่องเงินคืน", "About the money")
NO_PROMISE = Localized(
    "รับปากไม่ได้ค่ะ ว่าจะได้คืนไหม หรือได้วันไหน", "Nobody can promise that it comes back, or when."
)
MEANWHILE = Localized(
    "ระหว่างนี้ เก็บสลิป แชต และพัสดุไว้ มีหลักฐานใหม่กด เพิ่มหลักฐาน จะทวงร้านเองด้วยก็ได้ กด จดหมายพร้อมส่ง "
    "ร้านคืนเงินแล้ว บอกที่นี่ได้เลยค่ะ",
    "Meanwhile keep slips, chats and the parcel. New evidence? Tap Add evidence. You may also ask "
    "the shop yourself: tap Letters to send. Got your money? Tell me here.",
)
WAITING_TITLE = Localized("ขอโทษที่ทำให้รอนะคะ", "Sorry for the wait")
YOUR_PHONE_ROW = Localized("เบอร์ที่ให้ไว้", "The number you gave")
PHONE_WRONG = Localized("เบอร์ผิด พิมพ์เบอร์ที่ถูกมาได้เลยค่ะ", "Is the number wrong? Type the right one.")


def ways(office_hours: str) -> str:
    """How to reach somebody."""
    return Localized(
        f"ไม่อยากรอ กด คุยกับเจ้าหน้าที่ ให้โทรกลับ หรือโทร 1166 ({office_hours}) แล้วบอกเลขรับเรื่อง",
        f"Tap Talk to an officer to be called, or call 1166 ({english_of(office_hours)}) and say "
        "your number.",
    )


def is_past(day: str) -> str:
    """The day by which the office usually calls has gone by."""
    return Localized(f"เลย {day} แล้ว โทร 1166 ได้เลยค่ะ", f"{english_of(day)} is past: call 1166")


def welcome(number: str) -> str:
    """Somebody says thank you."""
    return Localized(
        f"ยินดีค่ะ เลขรับเรื่อง {number} เก็บไว้นะคะ", f"You are welcome. Keep your number: {number}"
    )
