"""The notice that is agreed to before a complaint is written, in two languages: content."""

from handlers.texts.i18n import Localized

# Whoever changes a word of the notice gives it a new version.
VERSION = "2026-11-6"
TITLE = Localized("ก่อนเริ่ม ขออนุญาตเก็บข้อมูลนะคะ", "Before we start: may we keep your data?")
# What is shown first, on one screen; `PARAGRAPHS` are all of it.
SHORT = (
    Localized(
        "เก็บเรื่องที่เล่า ร้าน ยอดเงิน หลักฐาน ชื่อและเบอร์ของคุณ และที่เล่าในแชตนี้ไม่เกิน 1 ชั่วโมง",
        "We keep your story, the shop, the amount, evidence, your name and telephone, and what you "
        "told here within the last hour.",
    ),
    Localized(
        "ให้เจ้าหน้าที่ที่รับผิดชอบช่วยเรื่องนี้ หรือส่งต่อหน่วยงานที่ดูแล ไม่ใช้โฆษณา",
        "For the officers in charge to help, or to pass it on to the right office. No advertising.",
    ),
    Localized(
        "เข้ารหัสไว้ เรื่องค้าง 7 วัน เรื่องที่ปิดแล้ว 2 ปี ถ้าเพิ่งบอกว่าใจไม่ไหว เจ้าหน้าที่เห็นหมายเหตุ 7 วัน",
        "Encrypted. An unfinished form 7 days, a closed complaint 2 years. If you just told of "
        "despair, officers see a note for 7 days.",
    ),
    Localized("ถอนหรือลบได้ทุกเมื่อ พิมพ์ ข้อมูลของฉัน", "Withdraw or erase at any time: type My data."),
)
SHORT_NOTE = Localized(
    "อายุต่ำกว่า 20 แจ้งเองได้ ถามเท่าที่จำเป็น ไม่ยินยอมก็ยังถามความรู้ได้ค่ะ",
    "Under 20 you may complain yourself. Without consent you may still ask questions.",
)
# Beside the words of every yes
GO_AHEAD_WORDS = (
    "เอาเลย", "จัดไป", "จัดเลย", "เออ", "เอ้อ", "เออได้", "ยืนยัน", "ขอยืนยัน",
    "go ahead", "confirm", "i confirm", "confirmed",
)  # fmt: skip
VALUE_BEFORE_CONSENT = Localized(
    "ขอบคุณค่ะ ยังไม่ได้จดอะไรไว้นะคะ ถ้ายินยอมให้เก็บข้อมูล รู้ทันจะถามทีละข้อ แล้วพิมพ์อันนี้อีกทีได้เลย",
    "Thank you. Nothing is kept yet. If you agree, I will ask one by one; then type this again.",
)
READ_ALL_LABEL = Localized("อ่านทั้งหมด", "Read all of it")
PARAGRAPHS = (
    Localized(
        "เก็บอะไร: เรื่องที่เกิดขึ้น ร้านที่เกี่ยวข้อง จำนวนเงิน หลักฐาน ชื่อและเบอร์ติดต่อของคุณ",
        "What: what happened, the shop, the amount, evidence, your name and contact.",
    ),
    Localized(
        "ใช้ทำอะไร: ให้เจ้าหน้าที่คุ้มครองผู้บริโภคติดต่อกลับ ไกล่เกลี่ย หรือส่งต่อหน่วยงานที่รับผิดชอบ ไม่ใช้โฆษณา",
        "What for: consumer protection officers contact you, mediate, or pass the matter to "
        "the office in charge. Never for advertising.",
    ),
    Localized(
        "อ่านหลังยินยอม: ที่เล่าไว้ในแชตนี้ไม่เกิน 1 ชั่วโมง เพื่อช่วยกรอก เอาออกได้ทีละข้อความ",
        "Read once you agree: what you told in this chat within the last hour, to fill in the "
        "form. Each message can be taken out again.",
    ),
    Localized(
        "เก็บนานเท่าไร: เรื่องที่กรอกค้าง 7 วัน เรื่องที่ปิดแล้ว 2 ปี เข้ารหัสไว้ เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบ "
        "ถ้าเพิ่งบอกว่าใจไม่ไหว จะมีหมายเหตุให้เขา 7 วัน",
        "How long: an unfinished form 7 days, a closed complaint 2 years. Encrypted; only the "
        "officers in charge can open it. If you just told of despair, they see a note for 7 days.",
    ),
    Localized(
        "ขอดู ขอสำเนา ถอนความยินยอม หรือลบ: พิมพ์ ข้อมูลของฉัน ในแชตนี้ได้ทุกเมื่อ แก้ไขเรื่องที่ส่งแล้ว: "
        "พิมพ์ ติดตามเรื่อง หรือโทร 1166",
        "See it, copy it, withdraw or erase: type My data in this chat at any time. Correct "
        "what you sent: type Status. Or call 1166.",
    ),
    Localized(
        "อายุต่ำกว่า 20 ปี: แจ้งเองได้ค่ะ ถามเท่าที่จำเป็น จะให้พ่อแม่หรือผู้ใหญ่ที่ไว้ใจช่วยก็ได้",
        "Under 20: you may complain yourself. We ask only what is needed. A parent or an adult you "
        "trust may help.",
    ),
)
NOTE = Localized(
    "รู้ทันไม่ถามเลขบัตรประชาชน เลขบัตรเครดิต รหัส OTP และรหัสผ่าน ไม่ยินยอมก็ยังถามความรู้ได้ค่ะ",
    "We never ask for identity card or credit card numbers, OTP codes or passwords. Without "
    "consent you may still ask questions.",
)
# Not the notice itself, which was shown before it.
AGAIN = Localized(
    "ขอเก็บเรื่องและเบอร์ติดต่อไว้ ให้เจ้าหน้าที่ช่วยเรื่องนี้ ไม่ยินยอมก็ยังถามความรู้ได้ค่ะ",
    "May we keep your story and contact, for officers to help? Without consent you may still ask "
    "questions.",
)
