"""Made-up matters of complaint: what was bought, what went wrong, and what the office wrote."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matter:
    """One kind of story, with {shop}, {product} and {amount} to be put in; `shop` and `host` are
    those of whom many complain, `amounts` the least and the most baht. One without a `platform`
    is a crime in which nothing was bought."""

    kind: str
    platform: str
    shop: str
    host: str
    products: tuple[str, ...]
    story: str
    amounts: tuple[int, int]
    method: str = "transfer"
    wanted: tuple[str, ...] = ("refund",)


MATTERS = (
    Matter(
        "deceived", "facebook", "ร้านสมมติ ฟ้าสางแก็ดเจ็ต", "fahsang.example",
        ("หูฟังไร้สาย", "โทรศัพท์มือสอง", "พาวเวอร์แบงก์"),
        "สั่ง{product}จาก {shop} โอนไป {amount} บาท ร้านบอกส่งวันรุ่งขึ้น แล้วก็ไม่อ่านข้อความอีกเลย",
        (390, 12_000),
    ),
    Matter(
        "deceived", "facebook", "ร้านสมมติ บ้านหม้อทอด", "baanmor.example",
        ("หม้อทอดไร้น้ำมัน", "หม้อหุงข้าว", "เตาย่าง"),
        "เห็นโฆษณา{product}ลดราคา ทัก {shop} ไป โอน {amount} บาทแล้วโดนบล็อก",
        (590, 3_900),
    ),
    Matter(
        "late-delivery", "shopee", "ร้านสมมติ รองเท้าลุยฝน", "luifon.example",
        ("รองเท้าบูต", "เสื้อกันฝน", "กระเป๋าเป้"),
        "สั่ง{product}จาก {shop} ตั้งแต่ต้นเดือน จ่ายไป {amount} บาท เลขพัสดุไม่ขยับมาสองสัปดาห์แล้ว",
        (250, 1_800), "platform", ("deliver", "refund"),
    ),
    Matter(
        "late-delivery", "tiktok", "ร้านสมมติ ไลฟ์ถูกทุกวัน", "livetook.example",
        ("พัดลมพกพา", "ไม้กวาดไฟฟ้า", "ชั้นวางของ"),
        "กดสั่ง{product}ในไลฟ์ของ {shop} ราคา {amount} บาท เลื่อนส่งมาสามรอบ ขอเงินคืนก็บอกให้รอ",
        (199, 2_400), "platform", ("refund",),
    ),
    Matter(
        "not-as-advertised", "lazada", "ร้านสมมติ ตู้เย็นยิ้ม", "tooyen.example",
        ("ตู้เย็นเล็ก", "เครื่องฟอกอากาศ", "ไมโครเวฟ"),
        "{product}ที่ได้จาก {shop} ไม่ตรงกับรูป รุ่นเล็กกว่าและมีรอย จ่ายไป {amount} บาท ร้านไม่รับคืน",
        (1_900, 8_900), "card", ("exchange", "refund"),
    ),
    Matter(
        "not-as-advertised", "instagram", "ร้านสมมติ ครีมใบเตย", "baitoey.example",
        ("ครีมบำรุงผิว", "เซรั่ม", "สบู่ก้อน"),
        "ซื้อ{product}จาก {shop} ราคา {amount} บาท โฆษณาว่าขาวในเจ็ดวัน ใช้แล้วแพ้ และไม่มีเลขจดแจ้ง",
        (290, 1_590), "cod", ("refund", "correct-advertisement"),
    ),
    Matter(
        "unseen-goods-preorder", "line", "ร้านสมมติ กล่องสุ่มดาว", "klongdao.example",
        ("กล่องสุ่ม", "ตุ๊กตาพรีออเดอร์", "การ์ดสะสม"),
        "จอง{product}กับ {shop} มัดจำ {amount} บาท ครบกำหนดสามเดือนแล้วยังไม่ได้ของ ขอคืนเงินก็เงียบ",
        (500, 6_500),
    ),
    Matter(
        "confusing-order", "website", "ร้านสมมติ ที่พักริมเล", "rimlay.example",
        ("แพ็กเกจที่พัก", "คอร์สเรียนออนไลน์", "ตั๋วการแสดง"),
        "จอง{product}ในเว็บของ {shop} กดผิดวัน จะยกเลิกก็หาปุ่มไม่เจอ ถูกตัดบัตร {amount} บาท",
        (900, 9_500), "card", ("cancel", "refund"),
    ),
    Matter(
        "data-security", "website", "ร้านสมมติ แอปดวงดี", "duangdee.example",
        ("แอปดูดวง", "สมาชิกรายเดือน"),
        "สมัคร{product}ของ {shop} ทดลองฟรี แล้วถูกตัดบัตรเดือนละ {amount} บาทโดยไม่ได้กดยืนยัน",
        (199, 990), "card", ("cancel", "refund"),
    ),
    Matter(
        "other", "x", "ร้านสมมติ ต้นไม้หน้าบ้าน", "tonmai.example",
        ("ต้นไม้ด่าง", "ผ้าทอมือ", "อะไหล่จักรยาน"),
        "สั่ง{product}กับ {shop} จ่าย {amount} บาท ร้านขอขึ้นราคาหลังโอน ไม่จ่ายเพิ่มก็ไม่ส่ง",
        (350, 4_200), "transfer", ("deliver",),
    ),
    Matter(
        "deceived", "", "", "", (),
        "มีคนโทรมาอ้างเป็นเจ้าหน้าที่ ({shop}) บอกว่ามีพัสดุผิดกฎหมาย ให้โอนไปตรวจสอบ {amount} บาท",
        (5_000, 85_000), "transfer", ("only-report",),
    ),
)  # fmt: skip
DEAR = (
    "{name} ขอเล่าย่อ ๆ ค่ะ ",
    "",
    "ขอความช่วยเหลือด้วยครับ ",
    "",
    "ลองคุยกับร้านแล้วไม่จบค่ะ ",
)
SHOP_SAID = ("ไม่ตอบ", "บอกให้รอ", "บอกว่าไม่รับคืนทุกกรณี", "บอกว่าส่งแล้วแต่ไม่มีเลขพัสดุ")

TAKEN = ("รับเรื่องแล้ว กำลังตรวจสอบหลักฐานค่ะ", "ได้รับเรื่องแล้ว จะติดต่อร้านภายในสัปดาห์นี้ค่ะ", "")
MEDIATES = ("นัดร้านคุยทางโทรศัพท์แล้วค่ะ", "ส่งหนังสือถึงร้านแล้ว รอคำตอบ 15 วันค่ะ")
SETTLED = (
    "ร้านคืนเงินให้เต็มจำนวนแล้วค่ะ",
    "ตกลงกันได้ ร้านเปลี่ยนสินค้าให้ใหม่ค่ะ",
    "ร้านคืนเงินให้บางส่วนตามที่ตกลงกันค่ะ",
)
NOT_SETTLED = ("ร้านไม่มาตามนัดทั้งสองครั้ง เจ้าหน้าที่จะแนะนำขั้นตอนต่อไปค่ะ",)
REFERRED = "ส่งเรื่องต่อให้หน่วยงานที่มีอำนาจโดยตรงแล้วค่ะ"
HANDED_ON = "สรุปเรื่องและหลักฐานการโอน (ตัวอย่างสมมติ)"
WHY_REFERRED = "เป็นอำนาจของหน่วยงานนั้น"
CLOSED = ("ปิดเรื่องแล้ว ขอบคุณที่แจ้งค่ะ",)
WITHDRAWN = ("ร้านคืนเงินแล้วครับ", "ได้ของแล้วค่ะ ไม่ติดใจ")
NOTES = (
    "โทรหาร้านแล้ว ไม่มีผู้รับสาย จะโทรใหม่พรุ่งนี้",
    "ร้านขอเวลาตรวจสอบ 3 วัน",
    "เทียบกับเรื่องอื่นของร้านเดียวกันแล้ว เลขบัญชีตรงกัน",
)
ASKED = "ขอรูปสลิปหรือวันที่โอนเงินเพิ่มได้ไหมคะ"
ANSWERED = "โอนวันที่สั่งเลยค่ะ ช่วงบ่าย เดี๋ยวส่งรูปสลิปให้"
