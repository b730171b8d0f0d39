"""THE LIST of questions of a complaint: content, no logic."""

from handlers.bilingual import Both
from handlers.field_kinds import (
    Accounts,
    Baht,
    Contacted,
    Day,
    Email,
    Link,
    OneOf,
    Phone,
    Photos,
    Province,
    SeveralOf,
    Words,
)
from handlers.form import Answers, Field, Form, Purpose
from handlers.reading import Option

# Whoever changes a word of the notice gives it a new version.
CONSENT_VERSION = "2026-11-3"
CONSENT_TITLE = Both("ก่อนเริ่ม ขออนุญาตเก็บข้อมูลนะคะ", "Before we start: may we keep your data?")
CONSENT_PARAGRAPHS = (
    Both(
        "เก็บอะไร: เรื่องที่เกิดขึ้น ร้านที่เกี่ยวข้อง จำนวนเงิน หลักฐาน ชื่อและเบอร์ติดต่อของคุณ",
        "What: what happened, the shop, the amount, evidence, your name and contact.",
    ),
    Both(
        "ใช้ทำอะไร: ให้เจ้าหน้าที่คุ้มครองผู้บริโภคติดต่อกลับ ไกล่เกลี่ย หรือส่งต่อหน่วยงานที่รับผิดชอบ ไม่ใช้โฆษณา",
        "What for: consumer protection officers contact you, mediate, or pass the matter to "
        "the office in charge. Never for advertising.",
    ),
    Both(
        "เก็บนานเท่าไร: เรื่องที่กรอกค้าง 7 วัน เรื่องที่ปิดแล้ว 2 ปี เข้ารหัสไว้ เปิดดูได้เฉพาะเจ้าหน้าที่ที่รับผิดชอบ",
        "How long: an unfinished form 7 days, a closed complaint 2 years. Encrypted; only the "
        "officers in charge can open it.",
    ),
    Both(
        "ขอดู ขอสำเนา ถอนความยินยอม หรือลบ: พิมพ์ ข้อมูลของฉัน ในแชตนี้ได้ทุกเมื่อ แก้ไขเรื่องที่ส่งแล้ว: "
        "พิมพ์ ติดตามเรื่อง หรือโทร 1166",
        "See it, copy it, withdraw or erase: type My data in this chat at any time. Correct "
        "what you sent: type Status. Or call 1166.",
    ),
    Both(
        "อายุต่ำกว่า 20 ปี: ถามเท่าที่จำเป็น ให้พ่อแม่หรือผู้ใหญ่ที่ไว้ใจช่วยกรอกด้วยได้",
        "Under 20: we ask only what is needed. A parent or an adult you trust may help.",
    ),
)
CONSENT_NOTE = Both(
    "รู้ทันไม่ถามเลขบัตรประชาชน เลขบัตรเครดิต รหัส OTP และรหัสผ่าน ถ้าไม่ยินยอมก็ยังถามความรู้ได้ตามปกติค่ะ",
    "We never ask for identity card or credit card numbers, OTP codes or passwords. Without "
    "consent you may still ask questions.",
)

KINDS = (
    Option("deceived", "ถูกหลอกลวง", ("โดนโกง", "โดนหลอก", "ถูกหลอก", "หลอกลวง", "ถูกโกง", "โกง")),
    Option(
        "not-as-advertised",
        "ได้รับสินค้าไม่ตรงตามโฆษณา",
        ("ไม่ตรงปก", "ไม่ตรงโฆษณา", "ของปลอม", "ของชำรุด", "ของพัง"),
    ),
    Option("confusing-order", "ขั้นตอนการสั่งซื้อยุ่งยาก", ("สั่งซื้อยาก", "กดผิด", "ยกเลิกไม่ได้")),
    Option(
        "data-security",
        "ความปลอดภัยของข้อมูลส่วนบุคคล / บัตรเครดิต",
        ("ข้อมูลรั่ว", "ข้อมูลส่วนตัว", "บัตรเครดิต", "บัตรถูกตัด"),
        button="ข้อมูลส่วนบุคคล / บัตรเครดิต",
    ),
    Option("late-delivery", "ส่งของล่าช้า", ("ส่งช้า", "ของยังไม่มา", "ล่าช้า")),
    Option(
        "unseen-goods-preorder",
        "ไม่เห็นสินค้าก่อนสั่งซื้อหรือสั่งจอง",
        ("พรีออเดอร์", "สั่งจอง", "มัดจำ"),
    ),
    Option("other", "อื่น ๆ", ("อื่นๆ", "เรื่องอื่น")),
)
PLATFORMS = (
    Option("facebook", "Facebook", ("เฟซบุ๊ก", "เฟสบุ๊ค", "เฟส", "เฟซ", "fb")),
    Option("instagram", "Instagram", ("ไอจี", "ig", "อินสตาแกรม")),
    Option("line", "LINE", ("ไลน์", "ไลน์ช้อปปิ้ง")),
    Option("tiktok", "TikTok", ("ติ๊กต็อก", "ติ๊กต๊อก", "ติกตอก", "tiktok shop")),
    Option("shopee", "Shopee", ("ช้อปปี้", "ช็อปปี้", "ชอปปี้")),
    Option("lazada", "Lazada", ("ลาซาด้า", "ลาซาดา")),
    Option("website", "เว็บไซต์อื่น", ("เว็บ", "เว็บไซต์", "เว็บไซต์ร้าน")),
    Option("x", "X (Twitter)", ("x", "ทวิตเตอร์", "ทวิต", "twitter")),
    Option("other", "ช่องทางอื่น", ("อื่นๆ", "โทรศัพท์", "หน้าร้าน")),
)
PAID = (
    Option(
        "paid",
        "จ่ายครบแล้ว",
        ("จ่ายแล้ว", "โอนแล้ว", "จ่ายครบ", "จ่ายไปแล้ว", "โอนไปแล้ว", "จ่ายเต็ม", "จ่ายหมดแล้ว"),
    ),
    Option("part", "จ่ายบางส่วน", ("มัดจำ", "จ่ายมัดจำ", "บางส่วน")),
    Option(
        "not-yet", "ยังไม่จ่าย", ("ยังไม่ได้จ่าย", "ยังไม่โอน", "ยังไม่ได้โอน", "ไม่ได้จ่าย", "ไม่จ่าย", "ยัง", "ไม่")
    ),
)
PAYMENT_METHODS = (
    Option("transfer", "โอนเงิน / พร้อมเพย์", ("โอน", "โอนเงิน", "พร้อมเพย์", "qr")),
    Option("card", "บัตรเครดิต / เดบิต", ("บัตร", "บัตรเครดิต", "บัตรเดบิต")),
    Option("cod", "เก็บเงินปลายทาง", ("ปลายทาง", "cod")),
    Option("e-wallet", "กระเป๋าเงินในแอป", ("วอลเล็ต", "ทรูมันนี่", "wallet", "e-wallet")),
    Option("platform", "จ่ายผ่านแพลตฟอร์ม", ("ในแอป", "แพลตฟอร์ม")),
    Option("other", "วิธีอื่น", ("อื่นๆ", "เงินสด")),
)
WANTED = (
    Option("refund", "คืนเงิน", ("ขอเงินคืน", "เงินคืน")),
    Option("exchange", "เปลี่ยนสินค้า", ("เปลี่ยนของ", "เปลี่ยน")),
    Option("repair", "ซ่อม", ("ซ่อมแซม",)),
    Option("deliver", "ส่งของให้ครบ", ("ส่งของ", "ได้ของ")),
    Option("cancel", "ยกเลิกสัญญา", ("เลิกสัญญา",)),
    Option("compensation", "ชดเชยความเสียหาย", ("ชดเชย", "ค่าเสียหาย")),
    Option("correct-advertisement", "แก้ไขโฆษณา", ("แก้โฆษณา", "หยุดโฆษณา")),
    Option("only-report", "แจ้งไว้เป็นข้อมูล", ("แจ้งเบาะแส", "แจ้งไว้เฉยๆ")),
)
OTHER_REPORTS = (
    Option("police", "ตำรวจ", ("แจ้งความแล้ว", "แจ้งความ")),
    Option("bank", "ธนาคาร / 1441", ("ธนาคาร", "1441", "แบงก์")),
    Option("platform", "แพลตฟอร์ม", ("ช้อปปี้", "ลาซาด้า", "แอป")),
    Option("none", "ยังไม่ได้แจ้ง", ("ยัง", "ยังไม่ได้", "ไม่ได้แจ้ง", "ยังไม่แจ้ง"), alone=True),
)

STORY = "story"
SELLER_NAME = "seller_name"
SELLER_LINK = "seller_link"
PRODUCT = "product"
ORDER_NUMBER = "order_number"
PAYMENT_METHOD = "payment_method"
AMOUNT = "amount"
FILERS_PHONE = "phone"
PROVINCE = "province"
# Told in free words, never asked for.
REPRESENTATIVE = "representative"
# By these a filer knows which complaint it was.
TELLS_WHICH = ("story", "kind", "platform", "seller_name", "product", "amount")
_CONSENT = "ความยินยอมของผู้ร้อง (ม.19) รุ่นและเวลาเก็บไว้กับเรื่อง"
_DUTY = "ภารกิจของสำนักงาน (ม.24) รอสำนักงานยืนยัน"
_KEPT = "2 ปีหลังปิดเรื่อง จากนั้นเหลือแต่สถิติ"
_KEPT_STATISTIC = "2 ปีหลังปิดเรื่อง จากนั้นเป็นสถิติที่บอกไม่ได้ว่าเป็นใคร"
_CASE = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, _KEPT)
_COUNTED = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, _KEPT_STATISTIC)
_SHOWN = Purpose("ให้เจ้าหน้าที่เข้าใจเรื่องและตรวจสอบ", _CONSENT, "1 ปีหลังปิดเรื่อง")
_SELLER = Purpose("ให้เจ้าหน้าที่หาผู้ขายและติดต่อได้", _DUTY, _KEPT)
_FILER = Purpose("ให้เจ้าหน้าที่ติดต่อกลับ", _CONSENT, _KEPT)
_PLACE = Purpose("ให้เรื่องไปถึงหน่วยงานในพื้นที่", _CONSENT, _KEPT_STATISTIC)


def _paid(answers: Answers) -> bool:
    return answers.get("paid") in ("paid", "part")


def _by_transfer(answers: Answers) -> bool:
    return _paid(answers) and answers.get(PAYMENT_METHOD) == "transfer"


def _somebody_else_is_called(answers: Answers) -> bool:
    return bool(answers.get(REPRESENTATIVE))


def _no_seller_name(answers: Answers) -> bool:
    return not answers.get("seller_name")


FORM = Form(
    (
        Field(
            STORY,
            "เรื่องที่เกิดขึ้น",
            "เล่าให้ฟังหน่อยค่ะ เกิดอะไรขึ้นบ้าง",
            Words(longest=5_000, shortest=10, lettered=True),
            _CASE,
            personal=True,
            why="เล่าแบบที่คุยกับเพื่อนได้เลย พิมพ์ผิดไม่เป็นไร",
            example="สั่งหม้อทอดจากเพจ โอนไป 1,290 ตั้งแต่วันที่ 3 ร้านไม่ส่งของและไม่ตอบ",
        ),
        Field("kind", "ประเภทปัญหา", "ตรงกับข้อไหนที่สุดคะ", OneOf(KINDS), _COUNTED),
        Field("platform", "ซื้อทางไหน", "ซื้อหรือเจอร้านทางไหนคะ", OneOf(PLATFORMS), _COUNTED),
        Field(
            SELLER_NAME,
            "ชื่อร้าน",
            "ร้าน เพจ หรือบัญชีนั้นชื่ออะไรคะ",
            Words(longest=200, shortest=2),
            _SELLER,
            personal=True,
            required=False,
            why="ถ้าไม่รู้ชื่อ กดข้าม แล้วใส่ลิงก์ในข้อถัดไปแทนได้",
        ),
        Field(
            SELLER_LINK,
            "ลิงก์ร้าน",
            "มีลิงก์ร้าน หรือ @ชื่อบัญชี ไหมคะ",
            Link(),
            _SELLER,
            personal=True,
            required=_no_seller_name,
            subject="seller",
            unknown="ไม่ทราบ",
            example="facebook.com/ชื่อเพจ หรือ @ชื่อบัญชี",
        ),
        Field(
            "seller_phone",
            "เบอร์ร้าน",
            "มีเบอร์โทรของร้านไหมคะ",
            Phone(),
            _SELLER,
            personal=True,
            required=False,
            subject="seller",
            example="02-123-4567",
        ),
        Field(
            PRODUCT,
            "สินค้า",
            "ซื้ออะไรคะ",
            Words(longest=300, shortest=2),
            _CASE,
            example="หม้อทอดไร้น้ำมัน 1 เครื่อง",
        ),
        Field(
            ORDER_NUMBER,
            "เลขคำสั่งซื้อ",
            "มีเลขคำสั่งซื้อหรือเลขพัสดุไหมคะ",
            Words(longest=100),
            _CASE,
            required=False,
        ),
        Field("paid", "จ่ายเงินหรือยัง", "จ่ายเงินไปแล้วหรือยังคะ", OneOf(PAID), _COUNTED),
        Field(
            PAYMENT_METHOD,
            "วิธีจ่าย",
            "จ่ายด้วยวิธีไหนคะ",
            OneOf(PAYMENT_METHODS),
            _COUNTED,
            asked_if=_paid,
        ),
        Field(
            AMOUNT,
            "จำนวนเงิน",
            "จ่ายไปกี่บาทคะ",
            Baht(),
            _COUNTED,
            asked_if=_paid,
            example="1290 หรือ 2,350.50",
        ),
        Field(
            "payee_account",
            "บัญชีที่โอนไป",
            "โอนเข้าบัญชีไหนคะ",
            Accounts(),
            _SELLER,
            personal=True,
            required=False,
            asked_if=_by_transfer,
            why="ดูได้จากสลิป ถ้าโอนหลายบัญชี ส่งทีละบัญชีได้",
            example="กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี",
        ),
        Field(
            "purchase_date",
            "วันที่ซื้อ",
            "ซื้อหรือจ่ายเงินวันไหนคะ",
            Day(),
            _CASE,
            example="3/11/2569",
        ),
        Field(
            "contacted_seller",
            "ติดต่อร้าน",
            "ติดต่อร้านไปหรือยังคะ ร้านว่าอย่างไร",
            Contacted(),
            _CASE,
            personal=True,
        ),
        Field(
            "wanted",
            "อยากให้ช่วย",
            "อยากให้ช่วยเรื่องอะไรคะ เลือกได้หลายข้อ",
            SeveralOf(WANTED),
            _COUNTED,
        ),
        Field(
            "evidence",
            "หลักฐาน",
            "ส่งรูปสลิป แชต โฆษณา หรือพัสดุมาได้เลยค่ะ",
            Photos(),
            _SHOWN,
            personal=True,
            required=False,
            why="ปิดเลขบัตรประชาชนก่อนส่งนะคะ ส่งทีหลังก็ได้",
        ),
        Field(
            "other_reports",
            "แจ้งที่อื่นแล้ว",
            "แจ้งที่อื่นไปแล้วหรือยังคะ เลือกได้หลายข้อ",
            SeveralOf(OTHER_REPORTS),
            _COUNTED,
            required=False,
            subject="more",
        ),
        Field(
            "name",
            "ชื่อของคุณ",
            "ขอชื่อและนามสกุลของคุณค่ะ",
            Words(longest=150, shortest=2, lettered=True),
            _FILER,
            personal=True,
        ),
        Field(
            FILERS_PHONE,
            "เบอร์ของคุณ",
            "เบอร์โทรที่ติดต่อได้ค่ะ",
            Phone(),
            _FILER,
            personal=True,
            example="081-234-5678",
        ),
        Field(
            REPRESENTATIVE,
            "คนที่ให้โทรหา",
            "เบอร์นี้เป็นของใคร ให้โทรหาใครคะ",
            Words(longest=150, shortest=2, lettered=True),
            _FILER,
            personal=True,
            required=False,
            asked_if=_somebody_else_is_called,
            example="ลูกสาว ชื่อ มาลี",
        ),
        Field(
            PROVINCE,
            "จังหวัด",
            "อยู่จังหวัดไหนคะ",
            Province(),
            _PLACE,
            example="เชียงใหม่",
        ),
        Field(
            "email",
            "อีเมล",
            "มีอีเมลไหมคะ ถ้าไม่มีกดข้ามได้เลย",
            Email(),
            _FILER,
            personal=True,
            required=False,
            subject="more",
        ),
    )
)
