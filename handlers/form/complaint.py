"""THE LIST of questions of a complaint: content, no logic."""

from enum import StrEnum

from handlers.form.field_types import (
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
from handlers.form.form import Answers, Field, Form, Purpose
from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.texts.i18n import Both


class FieldName(StrEnum):
    """The names of the fields, under which answers are stored: a value never changes."""

    STORY = "story"
    KIND = "kind"
    PLATFORM = "platform"
    SELLER_NAME = "seller_name"
    SELLER_LINK = "seller_link"
    SELLER_PHONE = "seller_phone"
    PRODUCT = "product"
    ORDER_NUMBER = "order_number"
    PAID = "paid"
    PAYMENT_METHOD = "payment_method"
    AMOUNT = "amount"
    PAYEE_ACCOUNT = "payee_account"
    PURCHASE_DATE = "purchase_date"
    CONTACTED_SELLER = "contacted_seller"
    WANTED = "wanted"
    EVIDENCE = "evidence"
    OTHER_REPORTS = "other_reports"
    NAME = "name"
    PHONE = "phone"
    # Told in free words, never asked for.
    REPRESENTATIVE = "representative"
    PROVINCE = "province"
    EMAIL = "email"


# By these a filer knows which complaint it was.
TELLS_WHICH = (
    FieldName.STORY,
    FieldName.KIND,
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.PRODUCT,
    FieldName.AMOUNT,
)
# What an earlier complaint gives to the next one about the same shop.
TAKEN_OVER = (
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    FieldName.NAME,
    FieldName.PHONE,
    FieldName.PROVINCE,
    FieldName.EMAIL,
)
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
    return answers.get(FieldName.PAID) in ("paid", "part")


def _by_transfer(answers: Answers) -> bool:
    return _paid(answers) and answers.get(FieldName.PAYMENT_METHOD) == "transfer"


def _somebody_else_is_called(answers: Answers) -> bool:
    return bool(answers.get(FieldName.REPRESENTATIVE))


def _no_seller_name(answers: Answers) -> bool:
    return not answers.get(FieldName.SELLER_NAME)


FORM = Form(
    (
        Field(
            FieldName.STORY,
            Both("เรื่องที่เกิดขึ้น", "What happened"),
            Both("เล่าให้ฟังหน่อยค่ะ เกิดอะไรขึ้นบ้าง", "What happened?"),
            Words(longest=5_000, shortest=10, lettered=True),
            _CASE,
            personal=True,
            why=Both(
                "เล่าแบบที่คุยกับเพื่อนได้เลย พิมพ์ผิดไม่เป็นไร",
                "As you would tell a friend. Mistakes do not matter.",
            ),
            example=Both(
                "สั่งหม้อทอดจากเพจ โอนไป 1,290 ตั้งแต่วันที่ 3 ร้านไม่ส่งของและไม่ตอบ",
                "I ordered a fryer from a page and paid 1,290 baht on 3 November. It never came.",
            ),
        ),
        Field(
            FieldName.KIND,
            Both("ประเภทปัญหา", "Kind of problem"),
            Both("ตรงกับข้อไหนที่สุดคะ", "Which one fits best?"),
            OneOf(KINDS),
            _COUNTED,
        ),
        Field(
            FieldName.PLATFORM,
            Both("ซื้อทางไหน", "Where bought"),
            Both("ซื้อหรือเจอร้านทางไหนคะ", "Where did you buy, or find the shop?"),
            OneOf(PLATFORMS),
            _COUNTED,
        ),
        Field(
            FieldName.SELLER_NAME,
            Both("ชื่อร้าน", "Shop's name"),
            Both("ร้าน เพจ หรือบัญชีนั้นชื่ออะไรคะ", "What is the shop, page or account called?"),
            Words(longest=200, shortest=2),
            _SELLER,
            personal=True,
            required=False,
            why=Both(
                "ถ้าไม่รู้ชื่อ กดข้าม แล้วใส่ลิงก์ในข้อถัดไปแทนได้", "No name? Tap Skip, and give its link next."
            ),
        ),
        Field(
            FieldName.SELLER_LINK,
            Both("ลิงก์ร้าน", "Shop's link"),
            Both("มีลิงก์ร้าน หรือ @ชื่อบัญชี ไหมคะ", "Is there a link, or an @account?"),
            Link(),
            _SELLER,
            personal=True,
            required=_no_seller_name,
            subject="seller",
            unknown=Both("ไม่ทราบ", "Not known"),
            example=Both("facebook.com/ชื่อเพจ หรือ @ชื่อบัญชี", "facebook.com/page or @account"),
        ),
        Field(
            FieldName.SELLER_PHONE,
            Both("เบอร์ร้าน", "Shop's telephone"),
            Both("มีเบอร์โทรของร้านไหมคะ", "Does the shop have a telephone number?"),
            Phone(),
            _SELLER,
            personal=True,
            required=False,
            subject="seller",
            example="02-123-4567",
        ),
        Field(
            FieldName.PRODUCT,
            Both("สินค้า", "Product"),
            Both("ซื้ออะไรคะ", "What did you buy?"),
            Words(longest=300, shortest=2),
            _CASE,
            example=Both("หม้อทอดไร้น้ำมัน 1 เครื่อง", "1 air fryer"),
        ),
        Field(
            FieldName.ORDER_NUMBER,
            Both("เลขคำสั่งซื้อ", "Order number"),
            Both("มีเลขคำสั่งซื้อหรือเลขพัสดุไหมคะ", "Is there an order or parcel number?"),
            Words(longest=100),
            _CASE,
            required=False,
        ),
        Field(
            FieldName.PAID,
            Both("จ่ายเงินหรือยัง", "Paid"),
            Both("จ่ายเงินไปแล้วหรือยังคะ", "Have you paid?"),
            OneOf(PAID),
            _COUNTED,
        ),
        Field(
            FieldName.PAYMENT_METHOD,
            Both("วิธีจ่าย", "How paid"),
            Both("จ่ายด้วยวิธีไหนคะ", "How did you pay?"),
            OneOf(PAYMENT_METHODS),
            _COUNTED,
            asked_if=_paid,
        ),
        Field(
            FieldName.AMOUNT,
            Both("จำนวนเงิน", "Amount"),
            Both("จ่ายไปกี่บาทคะ", "How many baht did you pay?"),
            Baht(),
            _COUNTED,
            asked_if=_paid,
            example=Both("1290 หรือ 2,350.50", "1290 or 2,350.50"),
        ),
        Field(
            FieldName.PAYEE_ACCOUNT,
            Both("บัญชีที่โอนไป", "Paid to account"),
            Both("โอนเข้าบัญชีไหนคะ", "To which account did you transfer?"),
            Accounts(),
            _SELLER,
            personal=True,
            required=False,
            asked_if=_by_transfer,
            why=Both(
                "ดูได้จากสลิป ถ้าโอนหลายบัญชี ส่งทีละบัญชีได้",
                "It is on the slip. Several accounts? One by one.",
            ),
            example=Both("กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี", "KBank 123-4-56789-0 and the name, if any"),
        ),
        Field(
            FieldName.PURCHASE_DATE,
            Both("วันที่ซื้อ", "Date bought"),
            Both("ซื้อหรือจ่ายเงินวันไหนคะ", "On which day did you buy or pay?"),
            Day(),
            _CASE,
            example=Both("3/11/2569", "3/11/2026"),
        ),
        Field(
            FieldName.CONTACTED_SELLER,
            Both("ติดต่อร้าน", "Shop contacted"),
            Both("ติดต่อร้านไปหรือยังคะ ร้านว่าอย่างไร", "Did you contact the shop? What did they say?"),
            Contacted(),
            _CASE,
            personal=True,
        ),
        Field(
            FieldName.WANTED,
            Both("อยากให้ช่วย", "What you want"),
            Both("อยากให้ช่วยเรื่องอะไรคะ เลือกได้หลายข้อ", "What do you want? Choose one or more."),
            SeveralOf(WANTED),
            _COUNTED,
        ),
        Field(
            FieldName.EVIDENCE,
            Both("หลักฐาน", "Evidence"),
            Both(
                "ส่งรูปสลิป แชต โฆษณา หรือพัสดุมาได้เลยค่ะ", "Send the slip, chat, advertisement or parcel."
            ),
            Photos(),
            _SHOWN,
            personal=True,
            required=False,
            why=Both(
                "กดรูปกล้องหรือรูปภาพข้างช่องพิมพ์ ปิดเลขบัตรประชาชนก่อนส่งนะคะ ส่งทีหลังก็ได้",
                "Tap the camera or picture beside the input box. Cover identity numbers first. "
                "Later is fine too.",
            ),
        ),
        Field(
            FieldName.OTHER_REPORTS,
            Both("แจ้งที่อื่นแล้ว", "Told elsewhere"),
            Both("แจ้งที่อื่นไปแล้วหรือยังคะ เลือกได้หลายข้อ", "Whom else did you tell? Choose one or more."),
            SeveralOf(OTHER_REPORTS),
            _COUNTED,
            required=False,
            subject="more",
            why=Both("ได้เลขเคส (Case ID) มา พิมพ์มาด้วยได้ค่ะ", "Got a case number? Type it too."),
        ),
        Field(
            FieldName.NAME,
            Both("ชื่อของคุณ", "Your name"),
            Both("ขอชื่อและนามสกุลของคุณค่ะ", "Your first and last name, please."),
            Words(longest=150, shortest=2, lettered=True),
            _FILER,
            personal=True,
        ),
        Field(
            FieldName.PHONE,
            Both("เบอร์ของคุณ", "Your telephone"),
            Both("เบอร์โทรที่ติดต่อได้ค่ะ", "A telephone number to reach you, please."),
            Phone(),
            _FILER,
            personal=True,
            example="081-234-5678",
        ),
        Field(
            FieldName.REPRESENTATIVE,
            Both("คนที่ให้โทรหา", "Whom to call"),
            Both("เบอร์นี้เป็นของใคร ให้โทรหาใครคะ", "Whose number is this? Whom shall we call?"),
            Words(longest=150, shortest=2, lettered=True),
            _FILER,
            personal=True,
            required=False,
            asked_if=_somebody_else_is_called,
            example=Both("ลูกสาว ชื่อ มาลี", "my daughter Malee"),
        ),
        Field(
            FieldName.PROVINCE,
            Both("จังหวัด", "Province"),
            Both("อยู่จังหวัดไหนคะ", "In which province do you live?"),
            Province(),
            _PLACE,
            example=Both("เชียงใหม่", "Chiang Mai"),
        ),
        Field(
            FieldName.EMAIL,
            Both("อีเมล", "E-mail"),
            Both("มีอีเมลไหมคะ ถ้าไม่มีกดข้ามได้เลย", "Do you have an e-mail address? If not, tap Skip."),
            Email(),
            _FILER,
            personal=True,
            required=False,
            subject="more",
        ),
    )
)
