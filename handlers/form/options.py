"""Options of the complaint's questions: content, no logic."""

from handlers.form.parsing import Option
from handlers.texts.i18n import Localized

KINDS = (
    Option("deceived", Localized("ถูกหลอกลวง", "Cheated"),
           ("โดนโกง", "โดนหลอก", "ถูกหลอก", "หลอกลวง", "ถูกโกง", "โกง", "scam", "fraud")),
    Option("not-as-advertised", Localized("ได้รับสินค้าไม่ตรงตามโฆษณา", "Not as advertised"),
           ("ไม่ตรงปก", "ไม่ตรงโฆษณา", "ของปลอม", "ของชำรุด", "ของพัง", "fake", "broken")),
    Option("confusing-order", Localized("ขั้นตอนการสั่งซื้อยุ่งยาก", "Ordering was confusing"),
           ("สั่งซื้อยาก", "ขั้นตอนสั่งซื้อ", "ขั้นตอนการสั่งซื้อ", "กดผิด", "ยกเลิกไม่ได้")),
    Option("data-security",
           Localized("ความปลอดภัยของข้อมูลส่วนบุคคล / บัตรเครดิต", "Safety of personal data or card"),
           ("ข้อมูลรั่ว", "ข้อมูลส่วนตัว", "บัตรเครดิต", "บัตรถูกตัด"),
           button=Localized("ข้อมูลส่วนบุคคล / บัตรเครดิต", "Personal data or card")),
    Option("late-delivery", Localized("ส่งของล่าช้า", "Late delivery"),
           ("ส่งช้า", "ของยังไม่มา", "ล่าช้า", "late")),
    Option("unseen-goods-preorder",
           Localized("ไม่เห็นสินค้าก่อนสั่งซื้อหรือสั่งจอง", "Ordered or booked unseen"),
           ("พรีออเดอร์", "สั่งจอง", "มัดจำ", "preorder")),
    Option("other", Localized("อื่น ๆ", "Something else"), ("อื่นๆ", "เรื่องอื่น", "other")),
)  # fmt: skip
MATTERS = (
    Option("purchase", Localized("ซื้อของหรือบริการ", "A purchase"), ("ซื้อของ", "ซื้อ", "สั่งของ")),
    Option("crime", Localized("มิจฉาชีพ ไม่ได้ซื้อของ", "Crime, no purchase"), ("มิจฉาชีพ", "ไม่ได้ซื้อ")),
)
CHANNELS = (
    Option("phone", Localized("โทรศัพท์", "Telephone"), ("โทร", "โทรมา", "สายเข้า", "phone", "call")),
    Option("sms", "SMS", ("ข้อความ", "เอสเอ็มเอส", "sms")),
    Option("line", "LINE", ("ไลน์",)),
    Option("facebook", "Facebook", ("เฟซบุ๊ก", "เฟสบุ๊ค", "เฟส", "เฟซ", "fb")),
    Option("app", Localized("แอปอื่น", "Another app"), ("แอป", "แอพ", "ไอจี", "ติ๊กต็อก", "tinder")),
    Option("other", Localized("ทางอื่น", "Another way"), ("อื่นๆ", "อีเมล", "มาหาที่บ้าน")),
)
PLATFORMS = (
    Option("facebook", "Facebook", ("เฟซบุ๊ก", "เฟสบุ๊ค", "เฟส", "เฟซ", "fb", "มาร์เก็ตเพลส")),
    Option("instagram", "Instagram", ("ไอจี", "ig", "อินสตาแกรม")),
    Option("line", "LINE", ("ไลน์", "ไลน์ช้อปปิ้ง")),
    Option(
        "tiktok",
        "TikTok",
        (
            "ติ๊กต็อก",
            "ติ๊กต๊อก",
            "ติ๊กตอก",
            "ติกต๊อก",
            "ติกตอก",
            "ติ้กตอก",
            "ติ๊กต่อก",
            "ติ้กต่อก",
            "ติกต่อก",
            "tiktok shop",
        ),
    ),
    Option("shopee", "Shopee", ("ช้อปปี้", "ช็อปปี้", "ชอปปี้", "ชอบปี้", "ช็อบปี้")),
    Option("lazada", "Lazada", ("ลาซาด้า", "ลาซาดา", "ลาซ่า")),
    Option(
        "website",
        Localized("เว็บไซต์อื่น", "Another website"),
        ("เว็บ", "เว็ป", "เวป", "เว็บไซต์", "เว็บไซต์ร้าน"),
    ),
    Option("x", "X (Twitter)", ("x", "ทวิตเตอร์", "ทวิต", "ทวิด", "twitter", "เอ็กซ์")),
    Option("other", Localized("ช่องทางอื่น", "Elsewhere"), ("อื่นๆ", "โทรศัพท์", "หน้าร้าน")),
)
PAID = (
    Option("paid", Localized("จ่ายครบแล้ว", "Paid in full"),
           ("จ่ายแล้ว", "โอนแล้ว", "จ่ายครบ", "จ่ายไปแล้ว", "โอนไปแล้ว", "จ่ายเต็ม", "จ่ายหมดแล้ว",
            "โอนไปหมด", "จ่ายไปหมด", "โอนหมด", "โอนไปก่อนแล้ว", "จ่ายไปก่อนแล้ว", "โอนเรียบร้อย",
            "จ่ายเรียบร้อย", "ครบแล้ว", "จนครบ", "จ่ายไปตั้งแต่", "โอนไปตั้งแต่",
            "เอาเงินไป", "เอาเงินใน", "ดูดเงิน", "โดนดูด", "เงินหาย", "โดนหัก", "ตัดเงิน",
            "จ่ายสิ", "โอนสิ", "จ่ายดิ", "โอนดิ",
            "already pay", "pay already", "already transfer", "already sent", "paid", "yes")),
    Option("part", Localized("จ่ายบางส่วน", "Paid in part"),
           ("มัดจำ", "บางส่วน", "ครึ่ง", "โอนไม่ครบ", "จ่ายไม่ครบ", "deposit")),
    Option("not-yet", Localized("ยังไม่จ่าย", "Not paid yet"),
           ("ยังไม่ได้จ่าย", "ยังไม่โอน", "ยังไม่ได้โอน", "ไม่ได้จ่าย", "ไม่ได้โอน", "ไม่จ่าย", "ยัง", "ไม่",
            "ยังไม่ได้", "no", "not paid", "haven't paid", "have not paid", "didn't pay",
            "did not pay",
            "not yet paid")),
)  # fmt: skip
PAYMENT_METHODS = (
    Option("transfer", Localized("โอนเงิน / พร้อมเพย์", "Transfer, PromptPay"),
           ("โอน", "โอนเงิน", "พร้อมเพย์", "qr", "สแกน", "transfer", "bank", "promptpay")),
    Option("card", Localized("บัตรเครดิต / เดบิต", "Credit, debit card"),
           ("บัตร", "บัตรเครดิต", "บัดเครดิต", "บัตรเดบิต", "card", "credit card", "debit card")),
    Option("cod", Localized("เก็บเงินปลายทาง", "Cash on delivery"),
           ("ปลายทาง", "cod", "กับคนส่ง", "ให้คนส่ง", "กับคนมาส่ง", "ให้คนมาส่ง", "กับไรเดอร์",
            "ให้ไรเดอร์", "กับพนักงานส่ง", "ให้พนักงานส่ง", "ตอนของมาส่ง", "ตอนรับของ", "เงินสดหน้าบ้าน",
            "จ่ายสดหน้าบ้าน")),
    Option("e-wallet", Localized("กระเป๋าเงินในแอป", "E-wallet"),
           ("วอลเล็ต", "ทรูมันนี่", "wallet", "e-wallet")),
    Option("platform", Localized("จ่ายผ่านแพลตฟอร์ม", "Through the platform"), ("ในแอป", "ในแอพ")),
    Option("other", Localized("วิธีอื่น", "Another way"),
           ("อื่นๆ", "เงินสด", "จ่ายสด", "สดๆ กับมือ", "เซเว่น", "7-eleven", "7-11", "ร้านสะดวกซื้อ",
            "เคาน์เตอร์เซอร์วิส", "เคาท์เตอร์เซอร์วิส", "ตู้เติมเงิน", "ตู้บุญเติม", "ธนาณัติ", "cash")),
)  # fmt: skip
WANTED = (
    Option("refund", Localized("คืนเงิน", "Money back"),
           ("เงินคืน", "ตังคืน", "ตังค์คืน", "คืนตัง", "refund",
            *(f"เงิน{who}คืน" for who in ("กู", "หนู", "ผม", "เรา", "ฉัน", "ยาย", "ป้า", "แม่")))),
    Option("exchange", Localized("เปลี่ยนสินค้า", "Exchange"),
           ("เปลี่ยนของ", "เปลี่ยน", "ของใหม่", "ตัวใหม่", "อันใหม่", "เครื่องใหม่")),
    Option("repair", Localized("ซ่อม", "Repair"), ("ซ่อมแซม",)),
    Option("deliver", Localized("ส่งของให้ครบ", "Delivery"), ("ส่งของ", "ได้ของ")),
    Option("cancel", Localized("ยกเลิกสัญญา", "Cancel the contract"),
           ("เลิกสัญญา", "ยกเลิกคอร์ส", "ยกเลิกสมาชิก", "ยกเลิกออเดอร์", "ยกเลิกคำสั่งซื้อ")),
    Option("compensation", Localized("ชดเชยความเสียหาย", "Compensation"),
           ("ชดเชย", "ค่าเสียหาย", "ค่าเสียเวลา")),
    Option("correct-advertisement", Localized("แก้ไขโฆษณา", "Correct the ad"),
           ("แก้โฆษณา", "หยุดโฆษณา")),
    Option("only-report", Localized("แจ้งไว้เป็นข้อมูล", "Only report it"), ("แจ้งเบาะแส", "แจ้งไว้เฉยๆ")),
)  # fmt: skip
OTHER_REPORTS = (
    Option("police", Localized("ตำรวจ", "Police"),
           ("แจ้งความแล้ว", "แจ้งความ", "โรงพัก", "ลงบันทึกประจำวัน")),
    Option("bank", Localized("ธนาคาร / 1441", "Bank or 1441"),
           ("ธนาคาร", "1441", "แบงก์", "แบงค์", "แบ้ง", "ธนาคาน", "bank")),
    Option("platform", Localized("แพลตฟอร์ม", "Platform"), ("ช้อปปี้", "ลาซาด้า", "แอป")),
    Option("none", Localized("ยังไม่ได้แจ้ง", "Nobody yet"),
           ("ยัง", "ยังไม่ได้", "ไม่ได้แจ้ง", "ยังไม่แจ้ง", "ไม่เคยแจ้ง", "ยังไม่เคยแจ้ง",
            "บ่ได้แจ้ง", "ยังบ่ได้แจ้ง"),
           alone=True),
)  # fmt: skip
