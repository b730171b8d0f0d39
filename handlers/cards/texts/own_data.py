"""Questions about one's own data before and after it is kept, and the answers: content."""

from handlers.texts.i18n import Localized

# In the words of the notice.
FOR_WHAT = Localized(
    "ให้เจ้าหน้าที่คุ้มครองผู้บริโภคติดต่อกลับ ไกล่เกลี่ย หรือส่งต่อหน่วยงานที่รับผิดชอบค่ะ ไม่ใช้โฆษณา",
    "For consumer protection officers to contact you, mediate, or pass the matter to the office in "
    "charge. Never for advertising.",
)
BY_WHOM = Localized(
    "เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบค่ะ ต้องมีเหตุผล และถูกบันทึกทุกครั้ง ถ้าส่งต่อ หน่วยงานที่ดูแลเรื่องนี้เห็นด้วย",
    "Only the officers in charge, for a reason, and each time is recorded. If it is passed on, the "
    "office in charge sees it too.",
)
HOW_LONG = Localized(
    "เรื่องที่กรอกค้าง 7 วัน เรื่องที่ปิดแล้ว 2 ปีค่ะ ขอลบก่อนนั้นได้ พิมพ์ ข้อมูลของฉัน",
    "An unfinished form 7 days, a closed complaint 2 years. Erase it sooner: type My data.",
)
ERASED = Localized(
    "ถอนหรือขอลบได้ทุกเมื่อค่ะ พิมพ์ ข้อมูลของฉัน ส่วนเรื่องที่ส่งแล้ว เจ้าหน้าที่ตรวจก่อน ภายใน 30 วัน",
    "Withdraw or erase at any time: type My data. What was sent is looked at by an officer first, "
    "within 30 days.",
)
NOT_SOLD = Localized(
    "ไม่ค่ะ ใช้ให้เจ้าหน้าที่ช่วยเรื่องนี้ หรือส่งต่อหน่วยงานที่ดูแลเท่านั้น ไม่ใช้โฆษณา",
    "No. It is for the officers to help, or to pass it to the right office. No advertising.",
)
TRUSTED = Localized(
    "ระวังไว้ดีแล้วค่ะ ข้อมูลเข้ารหัสไว้ เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบ รู้ทันไม่ถามเลขบัตร OTP หรือรหัส "
    "ถอนหรือลบได้ทุกเมื่อ พิมพ์ ข้อมูลของฉัน",
    "It is right to be careful. Data is encrypted, only the officers in charge can open it, and we "
    "never ask for card numbers, OTP codes or passwords. Erase it at any time: type My data.",
)
_DATA = ("ข้อมูล", "เบอร์", "ชื่อ", "เรื่อง")
_WHAT = ("ทำไร", "ทำอะไร", "ทำไม", "ใช้ไร", "ใช้อะไร")
# The first whose words are heard is answered. These are questions by themselves,
QUESTIONS = (
    (
        (
            "ใครเห็น", "ใครจะเห็น", "ใครได้เห็น", "ใครอ่าน", "ใครจะอ่าน", "ใครจะรู้เรื่อง", "ใครเข้าถึง",
            "ใครดูข้อมูล", "ใครรู้บ้าง", "ให้ใครดู", "ส่งให้ใคร", "เอาให้ใคร",
            "who sees", "who can see", "who reads",
        ),
        BY_WHOM,
    ),
    (
        (
            "เก็บไว้กี่", "เก็บข้อมูลกี่", "เก็บกี่", "เก็บนานแค่ไหน", "เก็บไว้นานแค่ไหน", "เก็บข้อมูลนานแค่ไหน",
            "เก็บถึงเมื่อ", "how long do you keep", "how long is it kept",
        ),
        HOW_LONG,
    ),
    (
        (
            *(f"เอา{data}ไป{what}" for data in _DATA for what in _WHAT),
            *(f"ขอ{data}ไป{what}" for data in _DATA for what in _WHAT),
            *(f"ใช้{data}{what}" for data in _DATA for what in _WHAT),
            *(f"เก็บ{data}{what}" for data in _DATA for what in _WHAT),
            *(f"เก็บ{data}ไป{what}" for data in _DATA for what in _WHAT),
            *(f"{does}ไป{what}" for does in ("เก็บ", "เอา") for what in _WHAT),
            "เก็บไว้ทำไม", "เก็บไว้ทำไร", "why do you need",
        ),
        FOR_WHAT,
    ),
)  # fmt: skip
# and these where something is asked.
IF_ASKED = (
    (
        (
            "เอาไปขาย", "ขายต่อ", "ขายข้อมูล", "ขายเบอร์", "เอาไปโฆษณา", "ส่งโฆษณา", "sell my data",
            "sell it", "advertis",
        ),
        NOT_SOLD,
    ),
    (("คนอื่นเห็น", "คนอื่นรู้", "คนอื่นจะเห็น", "คนอื่นจะรู้"), BY_WHOM),
    (("เก็บนาน", "เก็บข้อมูลนาน", "เก็บไว้นาน", "เก็บข้อมูลไว้นาน"), HOW_LONG),
    (
        (
            "ลบได้", "ลบข้อมูลได้", "ลบทีหลังได้", "ลบออกได้", "ลบทิ้งได้", "ถอนทีหลัง", "ถอนความยินยอมได้",
            "can i delete", "can i erase", "can it be deleted",
        ),
        ERASED,
    ),
    (
        (
            "ข้อมูลจะหลุด", "ข้อมูลหลุด", "ข้อมูลรั่ว", "ข้อมูลจะรั่ว", "ข้อมูลปลอดภัย", "ข้อมูลจะปลอดภัย",
            "is my data safe",
        ),
        TRUSTED,
    ),
)  # fmt: skip
# To whom it goes, as a question
GOES_TO = (
    r"(?:ข้อมูล|เบอร์|ชื่อ)[^\n]{0,24}?(?:ไปให้|ส่งต่อ(?:ไป)?(?:ให้|ที่|ยัง)?|เปิดเผย(?:ต่อ|ให้|กับ)?|แชร์(?:ให้|กับ)?)"
    r"\s?(?:กับ)?(?:ใคร|ไผ|หน่วยงาน(?:ไหน|ใด|ได๋)|ที่ไหน)"
)
# Of goods bought to be sold again, not of data.
RESOLD_GOODS = (
    "มาขายต่อ", "มาขาย", "ซื้อไปขาย", "ซื้อเอาไปขาย", "รับไปขาย", "สั่งไปขาย", "ซื้อเพื่อขายต่อ",
)  # fmt: skip
# Who says so asks nothing, and wants to know all the same.
WORRIES = (
    "ไม่ไว้ใจ", "ไม่เชื่อใจ", "ไม่กล้าให้ข้อมูล", "กลัวข้อมูล", "กลัวเอาข้อมูล", "เดี๋ยวข้อมูล", "เดี๋ยวเอาข้อมูล",
    "เดี๋ยวเบอร์หลุด", "กลัวเบอร์หลุด", "i do not trust", "i don't trust",
)  # fmt: skip
