"""THE LIST of questions of a complaint: content, no logic."""

from enum import StrEnum

from handlers.form.field_types import (
    Amount,
    Attachments,
    EmailAddress,
    FreeText,
    MultipleChoice,
    PastDate,
    PayeeAccounts,
    PhoneNumber,
    Province,
    SellerContact,
    SingleChoice,
    WebAddress,
)
from handlers.form.form import Field, Form, FormAnswers, Purpose
from handlers.form.options import KINDS, OTHER_REPORTS, PAID, PAYMENT_METHODS, PLATFORMS, WANTED
from handlers.texts.i18n import Localized


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
# By each of these a seller can be found without a name.
_OTHER_TRACES = (FieldName.SELLER_LINK, FieldName.PAYEE_ACCOUNT)
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


def _paid(answers: FormAnswers) -> bool:
    return answers.get(FieldName.PAID) in ("paid", "part")


def _by_transfer(answers: FormAnswers) -> bool:
    """Whether it was paid to an account, as far as it was told how."""
    return _paid(answers) and answers.get(FieldName.PAYMENT_METHOD) in (None, "transfer")


def _somebody_else_is_called(answers: FormAnswers) -> bool:
    return bool(answers.get(FieldName.REPRESENTATIVE))


def _has_no_other_trace(answers: FormAnswers) -> bool:
    """Whether the seller is known by the name alone, or not at all."""
    return bool(answers.get(FieldName.SELLER_NAME)) or not any(map(answers.get, _OTHER_TRACES))


FORM = Form(
    (
        Field(
            FieldName.STORY,
            Localized("เรื่องที่เกิดขึ้น", "What happened"),
            Localized("เล่าให้ฟังหน่อยค่ะ เกิดอะไรขึ้นบ้าง", "What happened?"),
            FreeText(longest=5_000, shortest=10, needs_letters=True),
            _CASE,
            personal=True,
            why=Localized(
                "เล่าแบบที่คุยกับเพื่อนได้เลย พิมพ์ผิดไม่เป็นไร",
                "As you would tell a friend. Mistakes do not matter.",
            ),
            example=Localized(
                "สั่งหม้อทอดจากเพจ โอนไป 1,290 ตั้งแต่วันที่ 3 ร้านไม่ส่งของและไม่ตอบ",
                "I ordered a fryer from a page and paid 1,290 baht on 3 November. It never came.",
            ),
            essential=True,
        ),
        Field(
            FieldName.KIND,
            Localized("ประเภทปัญหา", "Kind of problem"),
            Localized("ตรงกับข้อไหนที่สุดคะ", "Which one fits best?"),
            SingleChoice(KINDS),
            _COUNTED,
        ),
        Field(
            FieldName.PLATFORM,
            Localized("ซื้อทางไหน", "Where bought"),
            Localized("ซื้อหรือเจอร้านทางไหนคะ", "Where did you buy, or find the shop?"),
            SingleChoice(PLATFORMS),
            _COUNTED,
        ),
        Field(
            FieldName.SELLER_NAME,
            Localized("ชื่อร้าน", "Shop's name"),
            Localized("ร้าน เพจ หรือบัญชีนั้นชื่ออะไรคะ", "What is the shop, page or account called?"),
            FreeText(longest=200, shortest=2),
            _SELLER,
            personal=True,
            why=Localized(
                "ใส่ชื่อ ลิงก์ หรือเลขบัญชีที่โอนไปก็ได้ ถ้าไม่รู้เลย กดข้าม",
                "A name, a link or the account you paid to. If you know none, tap Skip.",
            ),
            essential=_has_no_other_trace,
            optional=True,
        ),
        Field(
            FieldName.SELLER_LINK,
            Localized("ลิงก์ร้าน", "Shop's link"),
            Localized("มีลิงก์ร้าน หรือ @ชื่อบัญชี ไหมคะ", "Is there a link, or an @account?"),
            WebAddress(),
            _SELLER,
            personal=True,
            subject="seller",
            example=Localized("facebook.com/ชื่อเพจ หรือ @ชื่อบัญชี", "facebook.com/page or @account"),
        ),
        Field(
            FieldName.SELLER_PHONE,
            Localized("เบอร์ร้าน", "Shop's telephone"),
            Localized("มีเบอร์โทรของร้านไหมคะ", "Does the shop have a telephone number?"),
            PhoneNumber(),
            _SELLER,
            personal=True,
            subject="seller",
            example="02-123-4567",
        ),
        Field(
            FieldName.PRODUCT,
            Localized("สินค้า", "Product"),
            Localized("ซื้ออะไรคะ", "What did you buy?"),
            FreeText(longest=300, shortest=2),
            _CASE,
            example=Localized("หม้อทอดไร้น้ำมัน 1 เครื่อง", "1 air fryer"),
        ),
        Field(
            FieldName.ORDER_NUMBER,
            Localized("เลขคำสั่งซื้อ", "Order number"),
            Localized("มีเลขคำสั่งซื้อหรือเลขพัสดุไหมคะ", "Is there an order or parcel number?"),
            FreeText(longest=100),
            _CASE,
        ),
        Field(
            FieldName.PAID,
            Localized("จ่ายเงินหรือยัง", "Paid"),
            Localized("จ่ายเงินไปแล้วหรือยังคะ", "Have you paid?"),
            SingleChoice(PAID),
            _COUNTED,
            essential=True,
        ),
        Field(
            FieldName.PAYMENT_METHOD,
            Localized("วิธีจ่าย", "How paid"),
            Localized("จ่ายด้วยวิธีไหนคะ", "How did you pay?"),
            SingleChoice(PAYMENT_METHODS),
            _COUNTED,
            condition=_paid,
        ),
        Field(
            FieldName.AMOUNT,
            Localized("จำนวนเงิน", "Amount"),
            Localized("จ่ายไปกี่บาทคะ", "How many baht did you pay?"),
            Amount(),
            _COUNTED,
            condition=_paid,
            example=Localized("1290 หรือ 2,350.50", "1290 or 2,350.50"),
            essential=True,
        ),
        Field(
            FieldName.PAYEE_ACCOUNT,
            Localized("บัญชีที่โอนไป", "Paid to account"),
            Localized("โอนเข้าบัญชีไหนคะ", "To which account did you transfer?"),
            PayeeAccounts(),
            _SELLER,
            personal=True,
            condition=_by_transfer,
            why=Localized(
                "ดูได้จากสลิป ถ้าโอนหลายบัญชี ส่งทีละบัญชีได้",
                "It is on the slip. Several accounts? One by one.",
            ),
            example=Localized(
                "กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี", "KBank 123-4-56789-0 and the name, if any"
            ),
        ),
        Field(
            FieldName.PURCHASE_DATE,
            Localized("วันที่ซื้อ", "Date bought"),
            Localized("ซื้อหรือจ่ายเงินวันไหนคะ", "On which day did you buy or pay?"),
            PastDate(),
            _CASE,
            example=Localized("3/11/2569", "3/11/2026"),
        ),
        Field(
            FieldName.CONTACTED_SELLER,
            Localized("ติดต่อร้าน", "Shop contacted"),
            Localized(
                "ติดต่อร้านไปหรือยังคะ ร้านว่าอย่างไร", "Did you contact the shop? What did they say?"
            ),
            SellerContact(),
            _CASE,
            personal=True,
        ),
        Field(
            FieldName.WANTED,
            Localized("อยากให้ช่วย", "What you want"),
            Localized("อยากให้ช่วยเรื่องอะไรคะ เลือกได้หลายข้อ", "What do you want? Choose one or more."),
            MultipleChoice(WANTED),
            _COUNTED,
        ),
        Field(
            FieldName.EVIDENCE,
            Localized("หลักฐาน", "Evidence"),
            Localized(
                "ส่งรูปสลิป แชต โฆษณา หรือพัสดุมาได้เลยค่ะ", "Send the slip, chat, advertisement or parcel."
            ),
            Attachments(),
            _SHOWN,
            personal=True,
            why=Localized(
                "กดรูปกล้องหรือรูปภาพข้างช่องพิมพ์ ปิดเลขบัตรประชาชนก่อนส่งนะคะ ส่งทีหลังก็ได้",
                "Tap the camera or picture beside the input box. Cover identity numbers first. "
                "Later is fine too.",
            ),
        ),
        Field(
            FieldName.OTHER_REPORTS,
            Localized("แจ้งที่อื่นแล้ว", "Told elsewhere"),
            Localized(
                "แจ้งที่อื่นไปแล้วหรือยังคะ เลือกได้หลายข้อ", "Whom else did you tell? Choose one or more."
            ),
            MultipleChoice(OTHER_REPORTS),
            _COUNTED,
            subject="more",
            why=Localized("ได้เลขเคส (Case ID) มา พิมพ์มาด้วยได้ค่ะ", "Got a case number? Type it too."),
        ),
        Field(
            FieldName.NAME,
            Localized("ชื่อของคุณ", "Your name"),
            Localized("ขอชื่อและนามสกุลของคุณค่ะ", "Your first and last name, please."),
            FreeText(longest=150, shortest=2, needs_letters=True),
            _FILER,
            personal=True,
            essential=True,
        ),
        Field(
            FieldName.PHONE,
            Localized("เบอร์ของคุณ", "Your telephone"),
            Localized("เบอร์โทรที่ติดต่อได้ค่ะ", "A telephone number to reach you, please."),
            PhoneNumber(),
            _FILER,
            personal=True,
            example="081-234-5678",
            essential=True,
        ),
        Field(
            FieldName.REPRESENTATIVE,
            Localized("คนที่ให้โทรหา", "Whom to call"),
            Localized("เบอร์นี้เป็นของใคร ให้โทรหาใครคะ", "Whose number is this? Whom shall we call?"),
            FreeText(longest=150, shortest=2, needs_letters=True),
            _FILER,
            personal=True,
            condition=_somebody_else_is_called,
            example=Localized("ลูกสาว ชื่อ มาลี", "my daughter Malee"),
        ),
        Field(
            FieldName.PROVINCE,
            Localized("จังหวัด", "Province"),
            Localized("อยู่จังหวัดไหนคะ", "In which province do you live?"),
            Province(),
            _PLACE,
            example=Localized("เชียงใหม่", "Chiang Mai"),
        ),
        Field(
            FieldName.EMAIL,
            Localized("อีเมล", "E-mail"),
            Localized(
                "มีอีเมลไหมคะ ถ้าไม่มีกดข้ามได้เลย", "Do you have an e-mail address? If not, tap Skip."
            ),
            EmailAddress(),
            _FILER,
            personal=True,
            subject="more",
        ),
    )
)
