"""Questions where a value was read that may be another one."""

from handlers.texts.i18n import Localized, english_of

# So many payments are no sum.
SUM_OF_PAYMENTS = Localized(
    "รวมแล้วจ่ายไปกี่บาทคะ หรือพิมพ์ว่าจ่ายกี่งวด งวดละเท่าไร เช่น 4 งวด งวดละ 500",
    "How much was it in all? Or type how many payments, and how much each was.",
)


NEEDS_NUMBER = Localized(
    "ขอเป็นเลขค่ะ ดูได้ในแอปหรือข้อความที่ได้รับ ถ้าไม่มี กดข้ามได้เลย",
    "A number, please: it stands in the app or in the message you got. If there is none, skip it.",
)
WHICH_SUM = Localized(
    "หมายถึงยอดไหนคะ กดเลือกได้เลย หรือพิมพ์ยอดที่จ่ายจริง",
    "Which sum do you mean? Tap one, or type what you paid.",
)
# "Last Friday" was a week ago for one person and yesterday for another.
WHICH_DAY = Localized(
    "หมายถึงวันไหนคะ กดเลือกได้เลย หรือพิมพ์วันที่", "Which day do you mean? Tap one, or type the date."
)


def is_day(shown: str) -> str:
    """A day was typed beside words that may make it another one."""
    return Localized(
        f"{shown} ใช่วันที่ซื้อไหมคะ ถ้าใช่กดปุ่มได้เลย หรือพิมพ์เฉพาะวันที่ซื้อ",
        f"Is {english_of(shown)} the day you bought it? If so, tap it, or type just the day.",
    )


def is_number(shown: str) -> str:
    """Ask if a telephone number is the one that was asked for."""
    return Localized(
        f"{shown} ใช่เบอร์ที่ถามไหมคะ ถ้าใช่กดปุ่มได้เลย หรือพิมพ์เบอร์ที่ถูก",
        f"Is {shown} the number that I asked for? If so, tap it, or type the right one.",
    )


def is_email(address: str) -> str:
    """Ask if an e-mail address is right and the filer's own."""
    return Localized(
        f"อีเมลของคุณคือ {address} ใช่ไหมคะ ถ้าใช่กดปุ่มได้เลย หรือพิมพ์อีเมลของคุณ",
        f"Is {address} your own address? If so, tap it, or type yours.",
    )


def is_link(address: str) -> str:
    """Ask if an address is that of the shop, and not of another one."""
    return Localized(
        f"{address} ใช่ลิงก์ของร้านที่ซื้อไหมคะ ถ้าใช่กดปุ่มได้เลย หรือพิมพ์ลิงก์ที่ถูก",
        f"Is {address} the page of the shop you bought from? If so, tap it, or type the right one.",
    )


def account_once_more(shown: str) -> str:
    """An account that may be another one."""
    return Localized(
        f"อ่านได้ว่า {shown} แต่ยังไม่แน่ใจ พิมพ์เฉพาะธนาคาร เลขบัญชี กับชื่อบัญชีที่แน่ใจอีกครั้งนะคะ",
        f"I read {english_of(shown)}, but I am not sure. Type just the bank, the number and the "
        "name that you are sure of, please.",
    )
