"""Advice for each reason that a check gives: content, no logic."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.texts.i18n import Localized


@dataclass(frozen=True)
class Act:
    """The one thing to do, what may be lost otherwise, a question for the other side, and what
    who has done it already says."""

    do: str
    loss: str
    question: str = ""
    done: str = ""


LINK = Act(
    Localized(
        "อย่ากดลิงก์นี้",
        "Do not tap this link",
    ),
    Localized(
        "กรอกอะไรลงไป เงินในบัญชีอาจหายได้",
        "What you type there may empty your account.",
    ),
    Localized(
        "เข้าเองจากแอปหรือพิมพ์ชื่อเว็บเอง แล้วดูว่ามีเรื่องนี้จริงไหม",
        "Open the real app yourself, and see if it says the same.",
    ),
    Localized(
        "กดลิงก์ไปแล้ว",
        "I clicked the link",
    ),
)
CODE = Act(
    Localized(
        "อย่าบอกรหัส",
        "Do not tell the code",
    ),
    Localized(
        "รหัสชุดเดียวก็โอนเงินออกหรือยึดบัญชีได้",
        "One code is enough to take your money or account.",
    ),
    Localized(
        "ถามเขาว่า “ขอวางสายแล้วโทรกลับเบอร์กลางเองได้ไหม”",
        "Ask: “May I hang up and call your main number?”",
    ),
    Localized(
        "บอกรหัสไปแล้ว",
        "I told them the code",
    ),
)
APP = Act(
    Localized(
        "อย่าลงแอป อย่าแชร์หน้าจอ",
        "Do not install it or share the screen",
    ),
    Localized(
        "เขาอาจคุมเครื่องและโอนเงินออกทั้งบัญชี",
        "They may control the phone and empty the account.",
    ),
    Localized(
        "ถามเขาว่า “แอปนี้อยู่ใน App Store หรือ Play Store ไหม”",
        "Ask: “Is it in the App Store or Play Store?”",
    ),
    Localized(
        "ลงแอปไปแล้ว",
        "I sent money to a scammer",
    ),
)
CALL = Act(
    Localized(
        "อย่าทำตาม โทรถามเบอร์กลางเอง",
        "Do not obey; call the main number",
    ),
    Localized(
        "ทำตามที่เขาสั่ง เงินจะไปอยู่กับคนอื่น",
        "The money would go to somebody else.",
    ),
    Localized(
        "ถามเขาว่า “ขอชื่อกับหน่วยงาน เดี๋ยวโทรกลับเบอร์กลางเอง”",
        "Ask: “Your name and office? I will call the main number.”",
    ),
    Localized(
        "โอนไปแล้ว",
        "I sent money to a scammer",
    ),
)
PAY = Act(
    Localized(
        "อย่าเพิ่งโอน",
        "Do not pay yet",
    ),
    Localized(
        "โอนแล้วตามเงินคืนยาก",
        "Money sent is hard to get back.",
    ),
    Localized(
        "ถามเขาว่า “ขอโทรคุย หรือเก็บเงินปลายทางได้ไหม”",
        "Ask: “Can we talk by phone, or can I pay on delivery?”",
    ),
    Localized(
        "โอนไปแล้ว",
        "I sent money to a scammer",
    ),
)
FRIEND = Act(
    Localized(
        "โทรหาเขาที่เบอร์เดิมก่อน",
        "Call them at their old number first",
    ),
    Localized(
        "เงินอาจไปถึงคนอื่นที่ใช้ชื่อเขา",
        "The money may reach somebody who uses their name.",
    ),
    Localized(
        "ถามเรื่องที่รู้กันแค่สองคน",
        "Ask what only the two of you know.",
    ),
    Localized(
        "โอนไปแล้ว",
        "I sent money to a scammer",
    ),
)
SCAN = Act(
    Localized(
        "อย่าสแกน",
        "Do not scan",
    ),
    Localized(
        "สแกนคือจ่าย เงินจะออกจากบัญชีเรา",
        "To scan is to pay: money leaves your account.",
    ),
    Localized(
        "บอกเขาว่า “โอนคืนเข้าบัญชีเดิมได้เลย”",
        "Say: “Just send it back to my account.”",
    ),
    Localized(
        "โอนไปแล้ว",
        "I sent money to a scammer",
    ),
)
ACCOUNT = Act(
    "อย่าให้ใครใช้บัญชีหรือซิม", "บัญชีเราอาจถูกอายัด และเรามีความผิดด้วย",
    "ถ้าให้ไปแล้ว รีบแจ้งธนาคารของเรา", "ให้บัญชีไปแล้ว",
)  # fmt: skip
SELLER = Act(
    "เปิดแอปธนาคารดูยอดเองก่อนส่งของ", "ส่งของหรือโอนคืนไปแล้ว เงินอาจไม่เคยเข้า",
    "บอกเขาว่า “เงินเข้าแล้วจะส่งทันที”", "ส่งของไปแล้ว",
)  # fmt: skip
IDENTITY = Act(
    "อย่าเพิ่งส่งบัตรหรือใบหน้า", "เขาอาจเอาไปเปิดบัญชีหรือกู้ในชื่อเรา",
    "ถามเขาว่า “ใช้ทำอะไร และส่งให้หน่วยงานโดยตรงได้ไหม”", "ส่งบัตรไปแล้ว",
)  # fmt: skip
PARCEL = Act(
    "เช็คในแอปเองว่าสั่งไว้ไหม", "จ่ายไปแล้ว อาจได้ของที่ไม่ได้สั่ง หรือเสียข้อมูลบัตร",
    "ไม่ได้สั่ง ไม่ต้องรับและไม่ต้องจ่าย", "จ่ายไปแล้ว",
)  # fmt: skip
INVEST = Act(
    "อย่าเพิ่งลงเงิน", "เงินที่ลงไปอาจถอนไม่ได้อีกเลย",
    "ค้นชื่อเขาเองในเว็บ ก.ล.ต. ก่อน และถามว่า “ถอนเงินทั้งหมดวันนี้ได้ไหม”", "โอนไปแล้ว",
)  # fmt: skip
LOAN = Act(
    "อย่าโอนก่อนได้เงินกู้", "โอนแล้วมักถูกเรียกเพิ่มอีก โดยไม่ได้เงินกู้",
    "บอกเขาว่า “หักจากเงินกู้ได้เลย” และโทรถามธนาคารแห่งประเทศไทย 1213", "โอนไปแล้ว",
)  # fmt: skip
JOB = Act(
    "อย่าจ่ายเพื่อจะได้ทำงาน", "ได้เงินรอบแรก ๆ แล้วถูกให้เติมเพิ่มจนถอนไม่ได้",
    "ถามเขาว่า “ขอเริ่มงานโดยไม่จ่ายก่อนได้ไหม”", "โอนไปแล้ว",
)  # fmt: skip
RECOVERY = Act(
    "อย่าจ่ายเพื่อตามเงินคืน", "คนที่เคยโดนมักถูกหลอกซ้ำแบบนี้",
    "แจ้งความไม่เสียเงิน โทร 1441 หรือไปสถานีตำรวจเอง", "โอนไปแล้ว",
)  # fmt: skip
PRIZE = Act(
    "อย่าจ่ายเพื่อรับรางวัล", "จ่ายหรือกรอกไปแล้ว มักไม่มีของรางวัล",
    "ถามเขาว่า “หักค่าใช้จ่ายจากรางวัลได้ไหม”", "โอนไปแล้ว",
)  # fmt: skip
ACTS: Mapping[str, Act] = {
    "asks-link": LINK, "asks-code": CODE, "asks-login": CODE, "asks-app": APP, "link-apk": APP,
    "asks-secrecy": CALL,
    "claims-office": CALL, "claims-bank": CALL, "way-threat": CALL, "number-foreign": CALL,
    "number-not-theirs": CALL, "claims-relative": FRIEND, "asks-scan": SCAN, "qr-to-receive": SCAN,
    "asks-account": ACCOUNT, "asks-ship-first": SELLER, "claims-overpaid": SELLER,
    "asks-identity": IDENTITY, "claims-courier": PARCEL, "claims-return": INVEST,
    "claims-loan": LOAN, "claims-job": JOB, "asks-top-up": JOB, "claims-recovery": RECOVERY,
    "claims-prize": PRIZE,
}  # fmt: skip
