"""Words of the conversation about alerts, the consent to them, and the regions: content."""

from handlers.nlu.lexicon.typed.moves import CAN_I, PEOPLE
from handlers.texts.i18n import Localized

# Whoever changes a word of the notice gives it a new version.
NOTICE_VERSION = "2026-11-1"
NOTICE_TITLE = Localized("รับเตือนภัยทาง LINE นี้ไหมคะ", "Get scam alerts here?")
NOTICE = (
    Localized(
        "ส่งอะไร: กลโกงที่กำลังระบาดและวิธีรับมือ เจ้าหน้าที่เขียนและตรวจกันสองคน ไม่มีโฆษณา",
        "What: tricks that go around and what to do, written by one officer and approved by "
        "another; no advertising. They are written in Thai.",
    ),
    Localized(
        "บ่อยแค่ไหน: ไม่เกินสัปดาห์ละ 2 ครั้ง เลิกได้ทุกเมื่อ พิมพ์คำเดียวว่า เลิกรับ",
        "How often: at most twice a week. Stop any time with one word: unsubscribe",
    ),
    Localized(
        "เก็บอะไร: ว่าคุณยินยอมเมื่อไร กับจังหวัดและหัวข้อถ้าคุณเลือก ใช้ส่งเตือนภัยเท่านั้น "
        "แยกจากความยินยอมเรื่องร้องเรียน เลิกรับแล้วเก็บวันที่ไว้ 1 ปีเป็นหลักฐาน",
        "What is kept: when you agreed, and a province and a subject if you choose them; for "
        "alerts only, apart from what you agree to for a complaint. Once you stop, the days are "
        "kept for a year as proof.",
    ),
    Localized(
        "เตือนภัยของเราไม่ขอรหัส OTP และไม่ขอให้โอนเงิน",
        "Our alerts never ask for an OTP or for money.",
    ),
)
NOTICE_NOTE = Localized("ไม่รับก็ใช้รู้ทันได้เหมือนเดิม", "Without alerts everything else works as before.")
AGREE_LABEL = Localized("ยินยอม รับเตือนภัย", "Yes, send alerts")
DISAGREE_LABEL = Localized("ไม่รับ", "No alerts")
REFUSED = Localized(
    "ได้ค่ะ ยังไม่ได้สมัคร ใช้รู้ทันได้เหมือนเดิม เปลี่ยนใจเมื่อไรพิมพ์ รับเตือนภัย",
    "All right, nothing is sent. If you change your mind, type: alerts",
)
AGREED_TITLE = Localized("รับเตือนภัยแล้วค่ะ", "You will get alerts")
AGREED = Localized(
    "จะได้เรื่องที่ส่งทั่วประเทศ อยากได้เรื่องของจังหวัดหรือหัวข้อที่สนใจด้วย เลือกเพิ่มได้ ไม่เลือกก็ได้",
    "You get what is sent to the whole country. Choose a province or a subject to get theirs "
    "too, if you like.",
)
HOW_TO_STOP = Localized("เลิกเมื่อไรพิมพ์ เลิกรับ", "To stop, type: unsubscribe")
STATUS_TITLE = Localized("รับเตือนภัยอยู่ค่ะ", "You get alerts")
SINCE_ROW = Localized("ยินยอมเมื่อ", "You agreed")
PROVINCE_ROW = Localized("จังหวัด", "Province")
WHOLE_COUNTRY = Localized("ไม่ได้เลือก ได้เรื่องทั้งประเทศ", "None chosen: the whole country")
TOPIC_ROW = Localized("หัวข้อ", "Subject")
EVERY_TOPIC = Localized("ทุกหัวข้อ", "Every subject")
NOT_SUBSCRIBED = Localized(
    "ตอนนี้ไม่ได้รับเตือนภัยค่ะ อยากรับเมื่อไรกดปุ่มด้านล่าง", "You get no alerts now. Tap below to get them."
)
STOPPED = Localized(
    "เลิกรับเตือนภัยแล้วค่ะ จะไม่ส่งอีก ถ้ากำลังส่งอยู่พอดี อาจได้ข้อความสุดท้ายอีกหนึ่งข้อความ",
    "No more alerts. One that is being sent just now may still arrive.",
)
STOP_LABEL = Localized("เลิกรับ", "Unsubscribe")
REMINDERS_TOO = Localized(
    "วันที่ขอให้เตือนไว้ยังอยู่ ถ้าไม่ต้องเตือนแล้ว กดปุ่มด้านล่าง",
    "The day that you asked to be reminded of is kept. Tap below to drop it too.",
)
NO_REMINDERS_LABEL = Localized("ไม่ต้องเตือนแล้ว", "Do not remind me")

CHOOSE_PROVINCE_LABEL = Localized("เลือกจังหวัด", "Choose a province")
CHANGE_PROVINCE_LABEL = Localized("เปลี่ยนจังหวัด", "Change the province")
NO_PROVINCE_LABEL = Localized("ไม่บอกจังหวัด", "No province")
CHOSEN_TITLE = Localized("บันทึกแล้วค่ะ", "Saved")
ASK_PROVINCE = Localized("อยู่จังหวัดไหนคะ", "Which province?")
ASK_PROVINCE_HOW = Localized(
    "กดภาค แล้วกดจังหวัด หรือพิมพ์ชื่อจังหวัดก็ได้", "Tap a region, then a province, or type its name."
)
CHOOSE_TOPIC_LABEL = Localized("เลือกหัวข้อ", "Choose a subject")
CHANGE_TOPIC_LABEL = Localized("เปลี่ยนหัวข้อ", "Change the subject")
ASK_TOPIC = Localized("สนใจเรื่องไหนเป็นพิเศษคะ", "Which subject?")

# ISO 3166-2 codes; each province stands once.
REGIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "bangkok",
        Localized("กรุงเทพฯ และปริมณฑล", "Bangkok and around"),
        ("TH-10", "TH-12", "TH-13", "TH-11", "TH-73", "TH-74"),
    ),
    (
        "central",
        Localized("ภาคกลาง", "Central"),
        ("TH-14", "TH-15", "TH-16", "TH-17", "TH-18", "TH-19", "TH-26", "TH-72", "TH-75"),
    ),
    (
        "east",
        Localized("ภาคตะวันออก", "East"),
        ("TH-20", "TH-21", "TH-22", "TH-23", "TH-24", "TH-25", "TH-27"),
    ),
    (
        "west",
        Localized("ภาคตะวันตก", "West"),
        ("TH-70", "TH-71", "TH-63", "TH-76", "TH-77"),
    ),
    (
        "upper-north",
        Localized("เหนือตอนบน", "Upper North"),
        ("TH-50", "TH-57", "TH-52", "TH-51", "TH-58", "TH-55", "TH-56", "TH-54"),
    ),
    (
        "lower-north",
        Localized("เหนือตอนล่าง", "Lower North"),
        ("TH-65", "TH-60", "TH-62", "TH-66", "TH-67", "TH-64", "TH-53", "TH-61"),
    ),
    (
        "upper-northeast",
        Localized("อีสานตอนบน", "Upper Northeast"),
        (
            "TH-40", "TH-41", "TH-45", "TH-44", "TH-46", "TH-47", "TH-48", "TH-49", "TH-42",
            "TH-43", "TH-39", "TH-38",
        ),
    ),
    (
        "lower-northeast",
        Localized("อีสานตอนล่าง", "Lower Northeast"),
        ("TH-30", "TH-34", "TH-31", "TH-32", "TH-33", "TH-35", "TH-36", "TH-37"),
    ),
    (
        "upper-south",
        Localized("ใต้ตอนบน", "Upper South"),
        ("TH-84", "TH-80", "TH-83", "TH-81", "TH-82", "TH-86", "TH-85"),
    ),
    (
        "lower-south",
        Localized("ใต้ตอนล่าง", "Lower South"),
        ("TH-90", "TH-92", "TH-91", "TH-93", "TH-94", "TH-95", "TH-96"),
    ),
)  # fmt: skip

_ALERTS = (
    "เตือนภัย", "แจ้งเตือนภัย", "ข่าวเตือนภัย", "ข้อความเตือนภัย", "ข้อมูลเตือนภัย", "เตือนกลโกง", "ข่าวกลโกง",
    "แจ้งเตือนกลโกง",
)  # fmt: skip
_TAKING = ("รับ", "ได้", "สมัคร", "สมัครรับ", "ติดตาม", "ลงทะเบียน", "ลงทะเบียนรับ", "เปิด", "เปิดรับ", "ส่ง")
_ENDING = (
    "เลิก", "เลิกรับ", "หยุด", "หยุดส่ง", "หยุดรับ", "ยกเลิก", "ยกเลิกรับ", "ยกเลิกการรับ", "ไม่รับ", "ไม่เอา",
    "ไม่ต้อง", "ไม่ต้องส่ง", "ไม่อยากรับ", "ไม่อยากได้", "อย่าส่ง", "ปิด", "ปิดรับ", "เลิกติดตาม", "เลิกส่ง",
    "บล็อก",
)  # fmt: skip
JOIN_WORDS = (
    *_ALERTS, *(f"{take}{alert}" for take in _TAKING for alert in _ALERTS), "alert", "alerts",
    "scam alerts", "subscribe", "get alerts", "get scam alerts", "subscribe to alerts",
    "sign up for alerts", "receive alerts",
)  # fmt: skip
STOP_WORDS = (
    "เลิกรับ", "เลิกรับข่าว", "เลิกรับข่าวสาร", "เลิกรับข้อความ", "เลิกรับแจ้งเตือน",
    *(f"{end}{alert}" for end in _ENDING for alert in _ALERTS), "unsubscribe", "stop alerts",
    "stop scam alerts", "no more alerts", "stop the alerts",
)  # fmt: skip
STATUS_WORDS = (
    "รับเตือนภัยอยู่", "รับเตือนภัยไว้", "รับเตือนภัยหรือยัง", "รับเตือนภัยรึยัง", "สมัครเตือนภัยไว้",
    "สมัครเตือนภัยหรือยัง", "สมัครเตือนภัยรึยัง", "สถานะเตือนภัย", "ตั้งค่าเตือนภัย", "เตือนภัยของฉัน",
    "ไม่ได้รับเตือนภัย", "ยังไม่ได้รับเตือนภัย", "ไม่เห็นเตือนภัย", "เตือนภัยของผม", "เตือนภัยของหนู",
    "เปลี่ยนจังหวัดเตือนภัย", "เปลี่ยนหัวข้อเตือนภัย", "am i subscribed",
    "my alerts", "alert settings", "do i get alerts",
)  # fmt: skip
# What is said of alerts by their name, the plainest first.
WISHES = {"stop": STOP_WORDS, "status": STATUS_WORDS, "join": JOIN_WORDS}
# Under the notice.
AGREE_WORDS = (
    "ตกลง", "ยินยอม", "เอา", "เอาเลย", "เอาด้วย", "รับ", "รับเลย", "ขอรับ", "ได้", "ได้เลย", "โอเค",
    "ok", "okay", "ใช่", "สมัคร", "สมัครเลย", "อยากรับ", "ยินยอม รับเตือนภัย", "yes", "sure", "i agree",
    "agree", "yes, send alerts",
)  # fmt: skip
DISAGREE_WORDS = (
    "ไม่รับ", "ไม่เอา", "ไม่", "ไม่ยินยอม", "ไม่ตกลง", "ไม่สมัคร", "ไม่อยากรับ", "ไม่เป็นไร", "ไม่ดีกว่า", "no",
    "no alerts", "no thanks", "no thank you",
)  # fmt: skip
# Of who gets alerts they end them; else they mean something else.
STOP_IF_SUBSCRIBED_WORDS = (
    "หยุด", "เลิก", "หยุดส่ง", "เลิกส่ง", "ไม่ต้องส่ง", "ไม่ต้องส่งมา", "อย่าส่งมา", "อย่าส่ง", "ไม่รับ",
    "ไม่รับข่าว", "ไม่เอาข่าว", "ไม่อยากรับ", "เลิกเตือน", "หยุดเตือน", "ไม่ต้องเตือน", "ยกเลิกเตือน",
    "ยกเลิกแจ้งเตือน", "ยกเลิกการแจ้งเตือน", "ปิดแจ้งเตือน", "ปิดการแจ้งเตือน", "stop", "stop it",
    "stop sending",
)  # fmt: skip
AROUND_WORDS = (
    *PEOPLE, *CAN_I, "อยาก", "ขอ", "จะ", "ต้องการ", "ช่วย", "ให้", "มา", "แล้ว", "อีก", "อีกแล้ว",
    "ได้แล้ว", "พอแล้ว", "บ้าง", "ใหม่", "ใหม่ๆ", "ข่าว", "ข้อความ", "นี้", "พวกนี้", "ทางไลน์", "ในไลน์",
    "ไลน์", "ทาง line", "ของสคบ", "จากสคบ", "สคบ", "ของรู้ทัน", "จากรู้ทัน", "ทำยังไง", "ยังไง", "ทำไง",
    "อย่างไร", "ตรงไหน", "ที่ไหน", "ไหม", "มั้ย", "ป่ะ", "หรือเปล่า", "รึเปล่า", "หรือยัง", "กด", "พิมพ์",
    "i want", "i would like", "to", "the", "me", "please", "how", "can i", "do i", "from you",
    "here", "these",
)  # fmt: skip
