"""Texts and recognised words around a question: follow-ups, two at once, nothing sure."""

from handlers.texts.i18n import Localized

OFFICER_LABEL = Localized("คุยกับเจ้าหน้าที่", "Talk to an officer")
SHARE_LABEL = Localized("เตือนคนที่บ้าน", "Warn my family")
CHOOSE_TOPIC = "เลือกเรื่องที่ตรงกับคุณได้เลยค่ะ"
NEXT_TITLE = "แล้วเรื่องเหล่านี้ล่ะคะ"
FAIRLY_SURE_BOTH = "เหมือนถามสองเรื่อง อยากดูเรื่องไหนก่อนคะ"
ABOVE = "คำตอบเรื่องนี้อยู่ด้านบนแล้วค่ะ ดูเรื่องใกล้เคียง หรือคุยกับเจ้าหน้าที่ก็ได้"
ABOVE_WITH_MORE = "คำตอบเรื่องนี้อยู่ด้านบนแล้วค่ะ อ่านต่อ ดูเรื่องใกล้เคียง หรือคุยกับเจ้าหน้าที่ก็ได้"
STILL_ABOUT = "เล่าต่อจากเรื่องเดิมนะคะ"
MAY_ANSWER = "เรื่องนี้มีบอกไว้เพิ่มแบบนี้ค่ะ ถ้าไม่ตรงที่ถาม พิมพ์อีกแบบได้เลย"
STEP_TAKEN_TITLE = "ดีแล้วค่ะ"
REFUSED_TITLE = "ร้านไม่ยอม ยังมีทางไปต่อค่ะ"
REFUSED_PARAGRAPHS = ("ทักร้านอีกครั้งเป็นข้อความ บอกว่าขออะไร และขอคำตอบภายในวันไหน",)
REFUSED_STEPS = (
    "ซื้อในแอป กดขอคืนเงินในแอปก่อนหมดเวลา อย่ากดยืนยันรับของ",
    "เก็บแชต สลิป และของไว้ให้ครบ",
    "ครบวันแล้วยังไม่ยอม กด ร้องเรียน เล่าให้รู้ทันฟัง หรือโทร สคบ. 1166",
)
REFUSED_NOTE = "ไกล่เกลี่ยแล้วยังไม่จบ ซื้อออนไลน์ฟ้องทางเน็ตได้ ไม่ต้องมีทนาย"
ANNOYED = "เจอแบบนี้น่าหงุดหงิดจริง ๆ ค่ะ มาดูกันว่าทำอะไรได้บ้าง"


def of_office(office: str) -> str:
    """The other office whose matter it is, and what a complaint here is then."""
    return Localized(
        f"เรื่องนี้ {office} ดูแลโดยตรง โดยทั่วไป สคบ. ไม่ได้รับแทน แจ้งที่นั่นก่อนนะคะ "
        "กรอกไว้ที่นี่ได้เป็นข้อมูลให้เจ้าหน้าที่อ่าน",
        f"This is a matter of another office: {office}. As a rule the OCPB does not take it, so "
        "report it there first. What you fill in here is information for the officers.",
    )


# A short text that begins with one of these goes on from what was said before.
FOLLOWS = (
    "แล้ว", "ถ้า", "แล้วถ้า", "และถ้า", "งั้น", "อันนี้", "อันนั้น", "แบบนี้", "แบบนั้น", "กรณีนี้", "กรณีนั้น",
    "เรื่องนี้", "กี่วัน", "กี่บาท", "กี่ครั้ง", "กี่เดือน", "ที่ไหน", "ตรงไหน", "เมื่อไร", "เมื่อไหร่", "เท่าไร",
    "เท่าไหร่", "ยังไง", "อย่างไร", "ทำไม", "ใคร", "เห็นใน", "เห็นว่า", "เห็นเพื่อน", "เห็นมีคน", "เห็นคน",
    "เห็นเขา", "เห็นเค้า", "เคยมีคน", "มีคนบอก", "เขาบอก", "เค้าบอก",
    "ร้านบอก", "เพื่อนบอก", "นับจาก", "นับวัน", "นานไหม", "นานมั้ย", "ภายในกี่", "ต้องรอ", "ต้องเตรียม",
    "ต้องใช้", "มีค่าใช้จ่าย", "เสียเงิน", "เสียตัง", "แน่ใจ", "จริงหรอ", "จริงเหรอ", "อ้าว", "เอ้า",
    "สรุป", "ขั้นตอน", "เริ่มจาก", "เอาคืน", "เอาเงินคืน", "ได้คืน", "จะได้คืน", "หยุดจ่าย", "เลิกจ่าย",
)  # fmt: skip
REFUSES = (
    "ไม่ยอม", "ไม่รับผิดชอบ", "ไม่ตอบ", "ปฏิเสธ", "ไม่สนใจ", "ไม่คืน", "ไม่ให้คืน", "เงียบ", "ไม่รับคืน",
    "ไม่เปลี่ยนให้", "ร้านไม่รับ", "เขาไม่รับ", "เค้าไม่รับ", "คนขายไม่รับ", "แม่ค้าไม่รับ", "พ่อค้าไม่รับ", "ร้านเขาไม่รับ",
)  # fmt: skip
GIVES_NOTHING = (
    "ไม่คืน", "ไม่คืนเงิน", "ไม่ยอมคืน", "ไม่ยอมคืนเงิน", "ไม่คืนตัง", "ไม่รับคืน", "ไม่ให้คืน", "ไม่ยอมรับคืน", "ไม่ยอม",
    "ไม่ยอมเปลี่ยน", "ไม่เปลี่ยนให้", "ไม่รับเปลี่ยน", "ไม่ให้เปลี่ยน", "ไม่รับผิดชอบ", "ปฏิเสธ", "บ่คืน", "บ่ยอม",
    "บ่คืนเงิน",
)  # fmt: skip
# Sections where somebody sells: a refusal there is the seller's.
SELLING = ("receiving", "paying", "rights", "before-buying")
# Something of the writer's stands where others see it: "delete it" is said of that.
OF_A_POST = ("posting-names", "pdpa-rights", "data-leak")
# Who sells asks on from the seller's side, not from the buyer's.
SELLER_TOPIC = "seller-duties"
SELLERS_WORDS = (
    "ลูกค้า", "คนซื้อ", "ผู้ซื้อ", "ร้านเรา", "ร้านหนู", "ร้านผม", "ร้านฉัน", "ต้องคืน",
)  # fmt: skip
# These ask, or say little by themselves.
ASKING_WORDS = frozenset({
    "แล้ว", "ถ้า", "และ", "งั้น", "ไหม", "มั้ย", "ไหน", "อะไร", "ยังไง", "อย่างไร", "ทำไม", "ใคร", "กี่",
    "ใช่",
    "เท่าไร", "เท่าไหร่", "เมื่อไร", "เมื่อไหร่", "หรอ", "เหรอ", "หรือ", "หรือเปล่า", "ล่ะ", "คะ", "ค่ะ",
    "ครับ", "นะ",
    "ต้อง", "ได้", "ไม่", "ของ", "ที่", "ว่า", "ให้", "มี", "เป็น", "ขอ", "ไป", "มา", "เรา", "เขา",
    "เค้า", "นี้", "นั้น",
    "อีก", "ก็", "เลย", "เริ่ม", "จะ", "จาก", "แปล", "ร้าน", "เอง", "ด้วย", "โดน", "บ้าง", "ทำ", "หนู",
    "ผม", "ฉัน", "จริง",
})  # fmt: skip
# With one of these, a line without a number is no answer.
HOW_MANY = ("กี่", "เท่าไร", "เท่าไหร่")
# These words say themselves that another matter begins.
CHANGES_SUBJECT = (
    "เปลี่ยนเรื่อง", "อีกเรื่อง", "คนละเรื่อง", "ถามเรื่องใหม่", "ขอถามเรื่อง", "อยากถามเรื่อง",
    "สอบถามเรื่อง", "เรื่องใหม่",
)  # fmt: skip
# They say that a question comes; the longer ones are tried first.
QUESTION_LEADS = (
    "ระหว่างรอถามอีกข้อ", "ระหว่างรอขอถามอีกข้อ", "ระหว่างรอ ขอถามอีกข้อ", "ระหว่างรอ ถามอีกข้อ",
    "ระหว่างรอขอถาม",
    "ขอถามอีกข้อ", "ขอถามอีกเรื่อง", "ขอถามหน่อย", "ขอถามนิดนึง", "ถามอีกข้อ", "ถามอีกเรื่อง", "ถามหน่อย",
)  # fmt: skip
# Between two questions; the longer ones are tried first.
BETWEEN_QUESTIONS = (
    "แล้วก็อีกเรื่อง", "แล้วก็", "และอีกเรื่อง", "อีกเรื่องหนึ่ง", "อีกเรื่องนึง", "อีกเรื่อง", "อีกข้อ", "อีกอย่าง",
    "และ", "?", "？", "\n",
)  # fmt: skip


def card_of(title: str, number: int, of: int) -> str:
    """The title of one of a section's cards."""
    return f"{title} ({number}/{of})" if of > 1 else title
