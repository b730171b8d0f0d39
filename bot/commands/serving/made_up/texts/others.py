"""Texts of the made-up data besides complaints: calls, questions, warnings, a breach."""

# Words, first name, and for how many days it waits.
CALL_BACKS = (
    ("อยากถามเรื่องคืนสินค้าที่สั่งทางไลฟ์ (สมมติ)", "ป้าสมใจ สมมติ", 2),
    ("ไม่ถนัดพิมพ์ ขอให้โทรหาเรื่องร้านไม่ส่งของ (สมมติ)", "ลุงคำ สมมติ", 1),
    ("ถามเรื่องเอกสารที่ต้องเตรียม (สมมติ)", "น้ำ สมมติ", 0),
)
CALLED = ("สอบถามสิทธิคืนสินค้า (สมมติ)", "เอื้อง สมมติ", "อธิบายขั้นตอนแล้ว ผู้ร้องจะส่งเรื่องทางแชต")
ERASURE_REFUSED = "เรื่องยังอยู่ระหว่างไกล่เกลี่ย จะลบให้เมื่อปิดเรื่องแล้ว"

# Topic, how often it answered in ninety days, of a hundred votes how many are "yes".
ANSWERED = (
    ("not-received", 64, 88),
    ("refund-process", 41, 81),
    ("not-as-advertised", 33, 84),
    ("check-seller", 29, 91),
    ("late-delivery", 27, 77),
    ("fake-website", 22, 90),
    ("otp-password", 18, 93),
    ("cod-rights", 16, 62),
    ("how-to-complain", 15, 86),
    ("account-hacked", 9, 70),
)
UNANSWERED = (
    ("ซื้อต้นไม้ออนไลน์แล้วใบเหี่ยวเคลมได้มั้ย", 7),
    ("ร้านขอรีวิวห้าดาวแลกเงินคืน ผิดไหม", 5),
    ("ของสะสมกล่องบุบนับว่าชำรุดรึเปล่า", 4),
    ("ซื้อโค้ดเกมแล้วใช้ไม่ได้", 3),
    ("ขายของในกลุ่มหมู่บ้านต้องจดทะเบียนไหม", 2),
    ("สั่งเค้กวันเกิดมาไม่ทันงาน", 2),
)
# Sites that people sent to be checked, and how many of them.
SITES = (("big-sale-11-11.example", 11), ("parcel-fee.example", 8), ("gold-return.example", 6))
DISPUTED = (("link-risky-ending", 4), ("asks-transfer", 2), ("claims-courier", 1))

REVEALED_BECAUSE = "ตัวอย่างสมมติ: เปิดดูหลายเรื่องติดกัน"
BREACH = (
    "ตัวอย่างสมมติ: ส่งไฟล์รายชื่อผู้ร้อง 3 เรื่องไปผิดอีเมลภายในหน่วยงาน",
    "ขอให้ผู้รับลบไฟล์ และยืนยันเป็นหนังสือแล้ว",
)
LOST_MESSAGE = "ข้อความสมมติที่ระบบตอบไม่สำเร็จ"
# Lines of a chat in a picture; True: the filer's own.
PICTURED = (
    (False, "ภาพสมมติ ใช้ในตัวอย่างเท่านั้น"),
    (True, "ของจะส่งวันไหนคะ"),
    (False, "รอคิวอยู่ค่ะ"),
    (True, "ขอเงินคืนได้ไหมคะ"),
    (False, "ร้านไม่มีคืนเงินนะ"),
)
# Alerts: a draft, and one that waits for a second person.
SENT_ALERT = (
    "ตัวอย่างสมมติ: SMS ค่าพัสดุปลอมกำลังระบาด\n"
    "มีข้อความอ้างขนส่งให้จ่ายค่าส่งเพิ่มผ่านลิงก์\n"
    "อย่ากดลิงก์ เปิดแอปของขนส่งเองแล้วดูเลขพัสดุ"
)
ALERTS = (
    "ตัวอย่างสมมติ: มี SMS แจ้งค่าพัสดุค้างส่งพร้อมลิงก์ ให้ตรวจเลขพัสดุในแอปของขนส่งเอง อย่ากดลิงก์",
    "ตัวอย่างสมมติ: ช่วงลดราคานี้มีเพจปลอมขายของถูกกว่าครึ่ง โอนก่อนแล้วเงียบ วางลิงก์หรือชื่อเพจให้รู้ทันดูก่อนจ่าย",
)
