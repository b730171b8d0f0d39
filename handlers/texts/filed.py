"""Texts for a complaint that was sent: add, correct, withdraw, reopen: content."""

from handlers.texts.i18n import Localized, english_of, joined

ADD_LABEL = Localized("เพิ่มหลักฐาน", "Add evidence")
CORRECT_LABEL = Localized("แก้ไขข้อมูล", "Correct it")
DETAILS_LABEL = Localized("เพิ่มรายละเอียด", "Add details")
WITHDRAW_LABEL = Localized("ถอนเรื่อง", "Withdraw it")
REOPEN_LABEL = Localized("ยังไม่ได้รับการแก้ไข", "Not solved yet")
LETTERS_LABEL = Localized("จดหมายพร้อมส่ง", "Letters to send")
NEXT_LABEL = Localized("ขั้นต่อไปและวันที่", "What is next, and when")
STOP_LABEL = Localized("ไม่แก้แล้ว", "Change nothing")
DONE_LABEL = Localized("พอแล้ว", "That is all")

# In a letter to the carrier

DAMAGED_GOODS = "เสียหาย"
PARCEL_WHEREABOUTS = "พัสดุอยู่ที่ใด ส่งเมื่อใด และใครเป็นผู้รับ"

# Which one

WHICH_TITLE = Localized("เรื่องไหนคะ", "Which one?")

NOT_BEGUN = Localized(
    "ปุ่มนี้เก่าแล้วค่ะ กดดูสถานะ แล้วเลือกใหม่อีกครั้งได้เลย",
    "That button is old. Tap See the status, and choose again.",
)

# Evidence

ADDING_TITLE = Localized("ส่งรูปหรือ PDF มาได้เลยค่ะ", "Send pictures or PDF files now")
ADDING_PARAGRAPH = Localized(
    "กดรูปกล้องหรือรูปภาพข้างช่องพิมพ์ ปิดเลขบัตรประชาชนก่อนส่งนะคะ ส่งครบแล้วกด พอแล้ว",
    "Tap the camera or picture beside the input box. Cover identity numbers first. All sent? Tap "
    "That is all.",
)
ADDING_FULL = Localized(
    "เก็บหลักฐานได้ 10 ไฟล์ต่อเรื่องค่ะ เรื่องนี้ครบแล้ว ไฟล์นี้ยังไม่ได้เก็บ",
    "A complaint takes 10 files, and this one has them. This file was not kept.",
)
ADDING_WRONG = Localized(
    "เก็บได้เฉพาะรูปและ PDF ค่ะ ไฟล์นี้ยังไม่ได้เก็บ", "Only pictures and PDF. This file was not kept."
)
ADDING_NONE = Localized(
    "ยังไม่ได้เพิ่มไฟล์ค่ะ เรื่องเดิมยังอยู่ครบ", "No file was added. Your complaint is as it was."
)

# Corrections

CORRECT_TITLE = Localized("แก้ข้อไหนคะ", "Which answer?")
CORRECT_PARAGRAPH = Localized(
    "กดแก้ไข หรือพิมพ์ เช่น เบอร์ของคุณ 081-234-5678 ของเดิมจะยังอยู่ในประวัติ เจ้าหน้าที่เห็นทั้งสองแบบค่ะ",
    "Tap Edit, or type it, such as: your telephone 081-234-5678. The old answer stays in the "
    "history; officers see both.",
)
NOW = Localized("ตอนนี้ตอบไว้ว่า", "Your answer now:")
NO_ANSWER = Localized("(ไม่ได้ตอบ)", "(no answer)")
STOPPED = Localized(
    "ได้ค่ะ ไม่ได้แก้อะไร เรื่องเดิมยังอยู่ครบ", "Nothing was changed. Your complaint is as it was."
)
NOTHING_CHANGED = Localized(
    "คำตอบเหมือนเดิมค่ะ จึงไม่ได้แก้อะไร", "That is the same answer, so nothing was changed."
)
ALSO_NEEDED = Localized("ข้อนี้ต้องตอบเพิ่มด้วยค่ะ", "This one is needed as well.")
CANNOT_BE = Localized(
    "เรื่องนี้ปิดแล้ว จึงแก้ไม่ได้ค่ะ ถ้ายังไม่เรียบร้อย กด ยังไม่ได้รับการแก้ไข ในหน้าสถานะ",
    "This complaint has ended and cannot be changed. Not solved? Tap Not solved yet in its status.",
)
PROPOSED_TITLE = Localized("แก้แบบนี้ใช่ไหมคะ", "Change it like this?")
PROPOSED_PARAGRAPH = Localized("ยังไม่ได้แก้นะคะ กดยืนยันก่อน", "Not changed yet. Please confirm.")
BEFORE_ROW = Localized("เดิม", "Before")
AFTER_ROW = Localized("แก้เป็น", "Change to")
PROPOSED_YES_LABEL = Localized("ใช่ แก้เลย", "Yes, change it")
PROPOSED_NO_LABEL = Localized("ไม่ใช่ แก้ข้ออื่น", "No, another answer")

MORE_TOLD = Localized("ที่เพิ่งเล่า", "what you just told")
ADDS_PARAGRAPH = Localized("ยังไม่ได้เพิ่มนะคะ กดยืนยันก่อน", "Not added yet. Please confirm.")
ADDS_YES_LABEL = Localized("ใช่ เพิ่มเลย", "Yes, add it")
ADDS_NO_LABEL = Localized("ไม่เพิ่ม", "Do not add it")


def adds(label: str, number: str) -> str:
    """Title that asks whether to add an answer that was not given before."""
    return Localized(f"เพิ่ม {label} ลงเรื่อง {number} ไหมคะ", f"Add to {number}: {english_of(label)}?")


def still_proposed(label: str, value: str, *, adds: bool) -> str:
    """Reminder that a proposed correction still waits for a yes."""
    deed, to = english_of(label), english_of(value)
    if adds:
        return Localized(
            f"ยังรออยู่นะคะ เพิ่ม {label} {value} ใช่ไหมคะ", f"Still waiting: add {deed}, {to}?"
        )
    return Localized(
        f"ยังรออยู่นะคะ แก้ {label} เป็น {value} ใช่ไหมคะ", f"Still waiting: change {deed} to {to}?"
    )


# Withdrawing

WITHDRAW_PARAGRAPHS = (
    Localized(
        "ถอนแล้วเจ้าหน้าที่จะหยุดทำเรื่องนี้ ถ้าเปลี่ยนใจทีหลัง ส่งใหม่ได้ถ้ายังไม่ขาดอายุความ",
        "Officers then stop working on it. Changed your mind later? Send it again while there is "
        "time.",
    ),
    Localized(
        "ข้อมูลของเรื่องยังเก็บไว้ตามกำหนดเวลา ถ้าอยากให้ลบ บอกได้ค่ะ",
        "What you told is kept for its time. You may ask for it to be erased.",
    ),
)
CAME_RIGHT = Localized("ดีใจด้วยนะคะ ที่เรื่องจบด้วยดี", "Glad to hear that it came right.")
WITHDRAW_QUESTION = Localized("ถอนเพราะอะไรคะ ไม่บอกก็ได้", "Why? You need not say.")
REASONS = {
    "refunded": Localized("ร้านคืนเงินแล้ว", "Got my money back"),
    "agreed": Localized("ตกลงกันได้แล้ว", "We agreed"),
    "delivered": Localized("ได้ของแล้ว", "Got the goods"),
    "no-more": Localized("ไม่อยากทำต่อ", "I want no more"),
    "untold": Localized("ไม่บอก", "I do not say"),
}
CONFIRM_LABEL = Localized("ยืนยันถอนเรื่อง", "Yes, withdraw it")
KEEP_LABEL = Localized("ไม่ถอนแล้ว", "No, keep it")
KEPT = Localized(
    "ได้ค่ะ ไม่ได้ถอน เรื่องยังเดินต่อเหมือนเดิม", "Not withdrawn. Your complaint goes on as before."
)
WAIT_FOR_MONEY = Localized(
    "อย่าเพิ่งถอนนะคะ รอให้เงินเข้าบัญชีจริงก่อน เปิดดูในแอปธนาคารเอง ไม่ดูแค่สลิปที่เขาส่งมา "
    "เรื่องยังเดินต่อเหมือนเดิม เก็บแชตที่เขาบอกไว้ด้วยค่ะ ห้ามโอนอะไรให้เขาเพื่อรับเงินคืน",
    "Do not withdraw yet: wait until the money is in your account, and look in your bank's app, "
    "not at a slip. Your complaint goes on. Keep the chat. Pay nothing to get money back.",
)
REASON_KEPT = Localized(
    "รับทราบค่ะ ยังไม่ได้ถอนนะคะ กดยืนยันก่อน", "Understood. It is not withdrawn yet. Please confirm."
)

GLAD = Localized(
    "ดีใจด้วยค่ะ ไม่ต้องทำอะไรเพิ่ม ถ้าร้านไม่ทำตามที่ตกลง กด ยังไม่ได้รับการแก้ไข ในหน้าสถานะ",
    "Good to hear. Nothing more is needed. If the shop breaks its word, tap Not solved yet in the "
    "status.",
)

# Reopening

REOPEN_TITLE = Localized("ให้เจ้าหน้าที่ทำเรื่องนี้ต่อใช่ไหมคะ", "Shall officers go on with it?")
REOPEN_PARAGRAPH = Localized(
    "เรื่องจะกลับไปที่ กำลังตรวจสอบ เล่าสั้น ๆ ได้ว่ายังขาดอะไร หรือกดยืนยันได้เลย",
    "It goes back to Being checked. Say in a few words what is missing, or just confirm.",
)
REOPEN_YES_LABEL = Localized("ใช่ ทำต่อ", "Yes, go on")
REOPEN_NO_LABEL = Localized("ไม่ต้องแล้ว", "No need")

# Withdrawn, and wanted back

BACK_LABEL = Localized("เปลี่ยนใจ เอาเรื่องกลับมา", "I want it back")
WITHDRAWN_TITLE = Localized("เอาเรื่องกลับมาได้สองทางค่ะ", "Two ways to have it back")
WITHDRAWN_STEPS = (
    Localized(
        "เร็วที่สุด: ส่งใหม่ รู้ทันเติมคำตอบเดิมให้ ตรวจแล้วกดส่งได้เลย ส่วนรูปต้องส่งอีกครั้ง",
        "The quickest: send it again. Your answers are filled in; check and send. Pictures have "
        "to be sent again.",
    ),
    Localized(
        "หรือให้เจ้าหน้าที่โทรกลับ แล้วขอให้เปิดเรื่องเดิม",
        "Or let an officer call you, and ask to open the old one.",
    ),
)
MISSING_TOLD = Localized(
    "เข้าใจค่ะ ถ้าส่งใหม่ จะใส่ที่เพิ่งเล่ามาในเรื่องให้เลย ไม่ต้องพิมพ์ซ้ำ",
    "I understand. If you send it again, what you just told goes in. No need to type it again.",
)
AGAIN_LABEL = Localized("ส่งใหม่ ใช้คำตอบเดิม", "Send it again")

# What happens next

NEXT_TITLE = Localized("ขั้นต่อไปของเรื่อง", "What is next")
FILED_ROW = Localized("ส่งเรื่อง", "Sent")
CONTACT_ROW = Localized("ติดต่อกลับครั้งแรก", "First contact")
FOLLOW_UP_ROW = Localized("ติดตามผลครั้งต่อไป", "Next follow-up")
MEDIATION_ROW = Localized("ไกล่เกลี่ย", "Mediation")
MEDIATION = Localized(
    "นัดได้ไม่เกิน 2 ครั้ง ภายใน 90 วันหลังเริ่มไกล่เกลี่ย", "At most 2 meetings within 90 days of the first"
)
NEXT_NOTE = Localized(
    "วันเหล่านี้ไม่ใช่คำสัญญาค่ะ เลยแล้วยังเงียบ โทร 1166 · การร้องเรียนไม่ทำให้อายุความหยุดนับ",
    "These days are no promise. Later than that? Call 1166. A complaint does not stop the time "
    "limit for going to court.",
)
ENDED_NOTE = Localized(
    "การร้องเรียนไม่ทำให้อายุความหยุดนับค่ะ",
    "A complaint does not stop the time limit for going to court.",
)

# The history in the status

HISTORY_ROW = Localized("ประวัติ", "History")
CORRECTED = Localized("คุณแก้ไข", "Corrected:")
EVIDENCE_ADDED = Localized("คุณเพิ่มหลักฐาน", "Evidence added")
EVIDENCE_REMOVED = Localized("คุณลบหลักฐาน", "Evidence taken back")

# News from the office

# Above what an officer writes, in place of the bot's name; LINE takes 20 letters.
OFFICER_SENDER = Localized("เจ้าหน้าที่ สคบ.", "OCPB officer")
NOTIFICATION_TITLE = Localized("ข่าวจากเจ้าหน้าที่", "News from an officer")

# A question of the office

QUESTION_TITLE = Localized("เจ้าหน้าที่ถามค่ะ", "An officer asks you")
QUESTION_ROW = Localized("เจ้าหน้าที่รอคำตอบ", "An officer waits for")
REPLY_LABEL = Localized("ตอบเจ้าหน้าที่", "Answer the officer")
REPLY_PARAGRAPH = Localized(
    "พิมพ์คำตอบเป็นข้อความเดียวได้เลยค่ะ ส่งรูปไว้ก่อน แล้วค่อยพิมพ์ก็ได้",
    "Type your answer in one message. You may send pictures first.",
)
IS_ANSWER_TITLE = Localized("ส่งข้อความนี้ให้เจ้าหน้าที่ไหมคะ", "Send this to the officer?")
IS_ANSWER_PARAGRAPH = Localized("ยังไม่ได้ส่งค่ะ เจ้าหน้าที่ถามไว้ว่า", "Not sent yet. The officer asked:")
IS_ANSWER_LABEL = Localized("ใช่ ส่งให้เจ้าหน้าที่", "Yes, send it")
IS_NO_ANSWER_LABEL = Localized("ไม่ใช่ ถามเรื่องอื่น", "No, something else")
NO_ANSWER_YET = Localized(
    "ได้ค่ะ ยังไม่ได้ส่งอะไรให้เจ้าหน้าที่ พิมพ์เรื่องที่อยากถามได้เลย",
    "Nothing was sent to the officer. Type what you want to ask.",
)
REPLY_LATER_LABEL = Localized("ไว้ตอบทีหลัง", "Answer later")
REPLY_LATER = Localized(
    "ได้ค่ะ ตอบเมื่อไรก็ได้ กดดูสถานะ แล้วกด ตอบเจ้าหน้าที่",
    "Answer whenever you like: see the status, then tap Answer the officer.",
)
REPLY_TOO_LONG = Localized(
    "ยาวเกินไปค่ะ ขอไม่เกิน 2,000 ตัวอักษร พิมพ์ใหม่ให้สั้นลงอีกครั้งนะคะ",
    "That is too long. At most 2,000 letters, please.",
)
NOTHING_ASKED = Localized("ตอนนี้ไม่มีคำถามที่รอคำตอบค่ะ", "No question waits for an answer now.")
REPLY_PICTURE = Localized(
    "รับไฟล์ไว้เป็นหลักฐานแล้วค่ะ พิมพ์คำตอบต่อได้เลย", "Kept as evidence. Now type your answer."
)


def added(count: int) -> str:
    """The number of files added in this session."""
    return Localized(
        f"รับเพิ่มแล้ว {count} ไฟล์ค่ะ ส่งต่อได้เลย หรือกด พอแล้ว",
        f"Files added: {count}. Send more, or tap That is all.",
    )


def add_to(number: str) -> str:
    """Label of the button that adds what was just sent to a complaint."""
    return Localized(f"เพิ่มใน {number}", f"Add to {number}")


def all_added(count: int, number: str) -> str:
    """Confirmation at the end of adding files."""
    return Localized(
        f"เพิ่มหลักฐาน {count} ไฟล์ ไว้กับเรื่อง {number} แล้วค่ะ เจ้าหน้าที่จะเห็นไฟล์ใหม่",
        f"Files added to {number}: {count}. The officers will see them.",
    )


LEFT_OUT = Localized("ข้อนี้เว้นไว้ก่อนนะคะ", "We leave this one out for now.")
DETAIL_KEPT = Localized("เก็บเข้าเรื่องแล้วค่ะ", "Added to your complaint.")
NO_MORE_DETAILS = Localized(
    "ครบแล้วค่ะ ขอบคุณนะคะ ไม่มีอะไรต้องตอบเพิ่ม", "That is all. Thank you, nothing is left to answer."
)
TELL_MORE = Localized(
    "มีอะไรอยากเล่าเพิ่ม พิมพ์มาได้เลยค่ะ จดเข้าเรื่องให้เอง หรือจะตอบทีละข้อก็ได้",
    "Type whatever you would like to add, and I note it. Or answer one question at a time.",
)
DETAILS_LATER = Localized(
    "ได้ค่ะ ที่ตอบแล้วเก็บเข้าเรื่องไว้แล้ว กลับมาเพิ่มเมื่อไหร่ก็ได้",
    "All right. What you answered is in your complaint. You can add more at any time.",
)


def corrected(labels: str, number: str) -> str:
    """Confirmation of the answers that were changed."""
    return Localized(
        f"แก้ {labels} ของเรื่อง {number} แล้วค่ะ ของเดิมเก็บไว้ในประวัติ",
        f"Changed in {number}: {english_of(labels)}. The old answer stays in the history.",
    )


def told_too(labels: str, number: str) -> str:
    """Confirmation of the answers that were added."""
    return Localized(
        f"เพิ่ม {labels} ลงเรื่อง {number} แล้วค่ะ", f"Added to {number}: {english_of(labels)}."
    )


def withdraw_title(number: str) -> str:
    """Title that asks whether to withdraw the complaint."""
    return Localized(f"ถอนเรื่อง {number} ไหมคะ", f"Withdraw {number}?")


def withdrawn(number: str) -> str:
    """Confirmation that the complaint is withdrawn."""
    return Localized(
        f"ถอนเรื่อง {number} แล้วค่ะ เจ้าหน้าที่หยุดทำเรื่องนี้ ถ้าเปลี่ยนใจ หรือร้านไม่ทำตามที่ตกลง พิมพ์ "
        "เอาเรื่องกลับมา ได้ทุกเมื่อ",
        f"{number} is withdrawn; the officers stop. Changed your mind, or the shop breaks its "
        "word? Type: reopen",
    )


def withdrawn_before(number: str) -> str:
    """Reply where the complaint was withdrawn already, and nothing is left to confirm."""
    return Localized(
        f"เรื่อง {number} ถอนไปแล้วค่ะ ไม่ต้องทำอะไรเพิ่ม ถ้าเปลี่ยนใจ พิมพ์ เอาเรื่องกลับมา",
        f"{number} was withdrawn already. Nothing more is needed. Changed your mind? Type: reopen",
    )


def reopened(number: str) -> str:
    """Confirmation that the complaint goes on."""
    return Localized(
        f"เปิดเรื่อง {number} ให้ทำต่อแล้วค่ะ เจ้าหน้าที่จะติดต่อกลับ",
        f"{number} goes on. An officer will contact you.",
    )


def about(number: str) -> str:
    """Label that names the complaint."""
    return Localized(f"เรื่อง {number}", f"Complaint {number}")


def within(day: str) -> str:
    """The day until which to wait before calling."""
    return Localized(f"ถ้าเกิน {day} โทร 1166", f"After {english_of(day)} call 1166")


def moved(status: str, note: str) -> str:
    """Notification of a change of status to the filer."""
    return f"สถานะเปลี่ยนเป็น {status}" + (f"\n{note}" if note else "")


def replied(number: str) -> str:
    """Confirmation that the office has the answer."""
    return Localized(
        f"ส่งคำตอบของเรื่อง {number} ให้เจ้าหน้าที่แล้วค่ะ",
        f"Your answer about {number} is with the officers.",
    )


def referred(status: str, agency: str) -> str:
    """Status with the agency that has the complaint now."""
    return f"{status}: {agency}"


def history(day: str, what: str) -> str:
    """One line of a complaint's history."""
    return joined(" ", (day, what))
