"""Made-up people, shops, staff and units: each name says that it is made up."""

FIRST_NAMES = (
    "มานะ", "มานี", "ปิติ", "ชูใจ", "วีระ", "เพชร", "จันทร", "สมคิด", "ดวงแก้ว", "สีเทา", "กมล", "บุญมา",
    "แสงดาว", "ทองคำ", "ใบบัว", "ต้นข้าว", "น้ำฝน", "ฟ้าใส", "ภูผา", "ลำดวน", "สายชล", "อรุณี", "เดือนเพ็ญ",
    "ไพลิน", "ขวัญข้าว", "ธารา",
)  # fmt: skip
PERSON = "{name} สมมติ"
BANK = "ธนาคารสมมติ"
# A shop that is named once. Hosts under ".example" are nobody's.
OTHER_SHOP, OTHER_HOST = "ร้านสมมติ ที่ {place}", "shop-{place}.example"
CROOKS = ("เจ้าหน้าที่ปลอม (สมมติ)", "เพจลงทุน (สมมติ)", "คนขอยืมเงิน (สมมติ)")

NORTH, CENTRAL = "หน่วยสมมติ ภาคเหนือ", "หน่วยสมมติ กรุงเทพฯ และปริมณฑล"
UNITS = (
    (NORTH, ("TH-50", "TH-57", "TH-52", "TH-65")),
    (CENTRAL, ("TH-10", "TH-11", "TH-12", "TH-13")),
)
OFFICERS = (("สมมติ-ก้อย", NORTH), ("สมมติ-ต้น", CENTRAL), ("สมมติ-ฝน", CENTRAL))
PROVINCES = (
    "TH-10", "TH-10", "TH-10", "TH-10", "TH-12", "TH-11", "TH-13", "TH-50", "TH-50", "TH-57",
    "TH-65", "TH-20", "TH-30", "TH-40", "TH-41", "TH-83", "TH-84", "TH-90",
)  # fmt: skip
