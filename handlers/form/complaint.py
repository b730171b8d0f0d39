"""THE LIST of questions of a complaint: content, no logic."""

from enum import StrEnum

from handlers.form import field_types, options, text_types
from handlers.form.form import Field, Form, FormAnswers, Otherwise, any_told, is_told, tells, unless
from handlers.form.texts import purposes
from handlers.nlu.values.contact_person import is_way
from handlers.nlu.values.spoken import labelled, open_accounts
from handlers.texts.i18n import Localized


class FieldName(StrEnum):
    """The names of the fields, under which answers are stored: a value never changes."""

    STORY = "story"
    KIND = "kind"
    MATTER_TYPE = "matter_type"  # Read in the story, never asked for.
    CONTACT_CHANNEL = "contact_channel"
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
    # Read in a slip's code, never asked for.
    TRANSFER_SLIPS = "transfer_slips"
    PURCHASE_DATE = "purchase_date"
    CONTACTED_SELLER = "contacted_seller"
    WANTED = "wanted"
    EVIDENCE = "evidence"
    OTHER_REPORTS = "other_reports"
    NAME = "name"
    PHONE = "phone"
    SECOND_PHONE = "second_phone"  # Told in free words, never asked for.
    REPRESENTATIVE = "representative"
    PROVINCE = "province"
    EMAIL = "email"


# A crime in which nothing was bought: a false officer, a loan, an investment, a stolen account.
CRIME = "crime"
_OTHER_TRACES = (FieldName.SELLER_LINK, FieldName.PAYEE_ACCOUNT)  # of a seller without a name


def is_crime(answers: FormAnswers) -> bool:
    """True if nothing was bought, and a crook took money or an account."""
    return answers.get(FieldName.MATTER_TYPE) == CRIME


def paid(answers: FormAnswers) -> bool:
    """True if money went."""
    return answers.get(FieldName.PAID) in ("paid", "part")


def by_transfer(answers: FormAnswers) -> bool:
    """True if an account was told, or paid to, as far as it was told how."""
    may_be = paid(answers) and answers.get(FieldName.PAYMENT_METHOD, "transfer") == "transfer"
    return may_be or bool(answers.get(FieldName.PAYEE_ACCOUNT))


def _has_no_other_trace(answers: FormAnswers) -> bool:
    """True if the seller is known by the name alone, or not at all."""
    return bool(answers.get(FieldName.SELLER_NAME)) or not any(map(answers.get, _OTHER_TRACES))


def _in_a_crime(thai: str, english: str) -> Otherwise:
    return Otherwise(is_crime, Localized(thai, english))


FORM = Form(
    (
        Field(
            FieldName.STORY,
            Localized("เรื่องที่เกิดขึ้น", "What happened"),
            Localized("เล่าให้ฟังหน่อยค่ะ เกิดอะไรขึ้นบ้าง", "What happened?"),
            field_types.FreeText(longest=5_000, shortest=10, needs_letters=True),
            purposes.CASE,
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
            text_types.KindOfProblem(options.KINDS),
            purposes.COUNTED,
        ),
        Field(
            FieldName.MATTER_TYPE,
            Localized("ลักษณะเรื่อง", "Kind of matter"),
            Localized("เป็นเรื่องซื้อของ หรือมิจฉาชีพคะ", "Was it a purchase, or a crime without one?"),
            field_types.SingleChoice(options.MATTERS),
            purposes.COUNTED,
            condition=is_told(FieldName.MATTER_TYPE),
        ),
        Field(
            FieldName.CONTACT_CHANNEL,
            Localized("ติดต่อมาทาง", "Contacted by"),
            Localized("เขาติดต่อมาทางไหนคะ", "How did they contact you?"),
            text_types.FirstChannel(options.CHANNELS),
            purposes.COUNTED,
            condition=is_crime,
        ),
        Field(
            FieldName.PLATFORM,
            Localized("ซื้อทางไหน", "Where bought"),
            Localized("ซื้อหรือเจอร้านทางไหนคะ", "Where did you buy, or find the shop?"),
            text_types.PlaceOfPurchase(options.PLATFORMS),
            purposes.COUNTED,
            condition=unless(is_crime),
        ),
        Field(
            FieldName.SELLER_NAME,
            Localized("ชื่อร้าน", "Shop's name"),
            Localized("ร้าน เพจ หรือบัญชีนั้นชื่ออะไรคะ", "What is the shop, page or account called?"),
            text_types.ShortText(longest=200, shortest=2, without=labelled.shop),
            purposes.SELLER,
            personal=True,
            why=Localized(
                "ใส่ชื่อ ลิงก์ หรือเลขบัญชีที่โอนไปก็ได้ ถ้าไม่รู้เลย กดข้าม",
                "A name, a link or the account you paid to. If you know none, tap Skip.",
            ),
            essential=_has_no_other_trace,
            optional=True,
            otherwise=_in_a_crime(
                "คนที่หลอกใช้ชื่อ เบอร์ หรือบัญชีอะไรคะ", "What name, number or account did they use?"
            ),
        ),
        Field(
            FieldName.SELLER_LINK,
            Localized("ลิงก์ร้าน", "Shop's link"),
            Localized("มีลิงก์ร้าน หรือ @ชื่อบัญชี ไหมคะ", "Is there a link, or an @account?"),
            text_types.WebAddress(),
            purposes.SELLER,
            personal=True,
            subject="seller",
            example=Localized("facebook.com/ชื่อเพจ หรือ @ชื่อบัญชี", "facebook.com/page or @account"),
            condition=unless(is_crime, or_told=FieldName.SELLER_LINK),
        ),
        Field(
            FieldName.SELLER_PHONE,
            Localized("เบอร์ร้าน", "Shop's telephone"),
            Localized("มีเบอร์โทรของร้านไหมคะ", "Does the shop have a telephone number?"),
            text_types.PhoneNumber(),
            purposes.SELLER,
            personal=True,
            subject="seller",
            example="02-123-4567",
            otherwise=_in_a_crime("มีเบอร์โทรที่เขาใช้ไหมคะ", "Did they use a telephone number?"),
        ),
        Field(
            FieldName.PRODUCT,
            Localized("สินค้า", "Product"),
            Localized("ซื้ออะไรคะ", "What did you buy?"),
            text_types.ShortText(longest=300, shortest=2, without=labelled.thing),
            purposes.CASE,
            example=Localized("หม้อทอดไร้น้ำมัน 1 เครื่อง", "1 air fryer"),
            condition=unless(is_crime),
        ),
        Field(
            FieldName.ORDER_NUMBER,
            Localized("เลขคำสั่งซื้อ", "Order number"),
            Localized("มีเลขคำสั่งซื้อหรือเลขพัสดุไหมคะ", "Is there an order or parcel number?"),
            text_types.ShortText(longest=100, without=labelled.number, needs_digits=True),
            purposes.CASE,
            condition=unless(is_crime),
        ),
        Field(
            FieldName.PAID,
            Localized("จ่ายเงินหรือยัง", "Paid"),
            Localized("จ่ายเงินไปแล้วหรือยังคะ", "Have you paid?"),
            text_types.Payment(options.PAID, "paid", "part", "not-yet"),
            purposes.COUNTED,
            essential=True,
            otherwise=_in_a_crime("เสียเงินไปหรือยังคะ", "Did you lose money?"),
        ),
        Field(
            FieldName.PAYMENT_METHOD,
            Localized("วิธีจ่าย", "How paid"),
            Localized("จ่ายด้วยวิธีไหนคะ", "How did you pay?"),
            text_types.PaymentMethod(options.PAYMENT_METHODS, "cash", ("cod", "other")),
            purposes.COUNTED,
            condition=paid,
        ),
        Field(
            FieldName.AMOUNT,
            Localized("จำนวนเงิน", "Amount"),
            Localized("จ่ายไปกี่บาทคะ", "How many baht did you pay?"),
            field_types.Amount(),
            purposes.COUNTED,
            condition=paid,
            example=Localized("1290 หรือ 2,350.50", "1290 or 2,350.50"),
            essential=True,
            otherwise=_in_a_crime("เสียไปกี่บาทคะ", "How many baht did you lose?"),
        ),
        Field(
            FieldName.PAYEE_ACCOUNT,
            Localized("บัญชีที่โอนไป", "Paid to account"),
            Localized("โอนเข้าบัญชีไหนคะ", "To which account did you transfer?"),
            field_types.PayeeAccounts(),
            purposes.SELLER,
            personal=True,
            condition=by_transfer,
            essential=tells(FieldName.STORY, open_accounts.either),
            optional=True,
            why=Localized(
                "ดูได้จากสลิป ถ้าโอนหลายบัญชี ส่งทีละบัญชีได้",
                "It is on the slip. Several accounts? One by one.",
            ),
            example=Localized(
                "กสิกร 123-4-56789-0 ชื่อบัญชีถ้ามี", "KBank 123-4-56789-0 and the name, if any"
            ),
        ),
        Field(
            FieldName.TRANSFER_SLIPS,
            Localized("เลขจากสลิป", "From the slip"),
            Localized(
                "ธนาคารและเลขอ้างอิงในสลิปคืออะไรคะ", "Which bank and reference are on the slip?"
            ),
            text_types.ShortText(longest=500, needs_digits=True, without=labelled.reference),
            purposes.CASE,
            personal=True,
            condition=is_told(FieldName.TRANSFER_SLIPS),
            example=Localized("ธนาคารกสิกรไทย 0123456789ABC", "Kasikornbank 0123456789ABC"),
        ),
        Field(
            FieldName.PURCHASE_DATE,
            Localized("วันที่ซื้อ", "Date bought"),
            Localized("ซื้อหรือจ่ายเงินวันไหนคะ", "On which day did you buy or pay?"),
            field_types.PastDate(),
            purposes.CASE,
            example=Localized("3/11/2569", "3/11/2026"),
            otherwise=_in_a_crime("เกิดขึ้นวันไหนคะ", "On which day did it happen?"),
        ),
        Field(
            FieldName.CONTACTED_SELLER,
            Localized("ติดต่อร้าน", "Shop contacted"),
            Localized(
                "ติดต่อร้านไปหรือยังคะ ร้านว่าอย่างไร", "Did you contact the shop? What did they say?"
            ),
            field_types.SellerContact(),
            purposes.CASE,
            personal=True,
            condition=unless(is_crime),
        ),
        Field(
            FieldName.WANTED,
            Localized("อยากให้ช่วย", "What you want"),
            Localized("อยากให้ช่วยเรื่องอะไรคะ เลือกได้หลายข้อ", "What do you want? Choose one or more."),
            text_types.WishedHelp(options.WANTED, "only-report"),
            purposes.COUNTED,
            condition=unless(is_crime),
        ),
        Field(
            FieldName.EVIDENCE,
            Localized("หลักฐาน", "Evidence"),
            Localized(
                "ส่งรูปสลิป แชต โฆษณา หรือพัสดุมาได้เลยค่ะ", "Send the slip, chat, advertisement or parcel."
            ),
            field_types.Attachments(),
            purposes.SHOWN,
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
            text_types.OtherReports(options.OTHER_REPORTS, "none"),
            purposes.COUNTED,
            subject="more",
            why=Localized("ได้เลขเคส (Case ID) มา พิมพ์มาด้วยได้ค่ะ", "Got a case number? Type it too."),
        ),
        Field(
            FieldName.NAME,
            Localized("ชื่อของคุณ", "Your name"),
            Localized("ขอชื่อและนามสกุลของคุณค่ะ", "Your first and last name, please."),
            text_types.PersonName(longest=150, shortest=2, needs_letters=True),
            purposes.FILER,
            personal=True,
            essential=True,
        ),
        Field(
            FieldName.PHONE,
            Localized("เบอร์ของคุณ", "Your telephone"),
            Localized("เบอร์โทรที่ติดต่อได้ค่ะ", "A telephone number to reach you, please."),
            text_types.PhoneNumber(own=True),
            purposes.FILER,
            personal=True,
            example="081-234-5678",
            essential=True,
            optional=any_told(FieldName.EMAIL, FieldName.REPRESENTATIVE, counts=is_way),
        ),
        Field(
            FieldName.SECOND_PHONE,
            Localized("เบอร์ที่สอง", "Second telephone"),
            Localized("เบอร์ที่สองของคุณค่ะ", "Your second telephone number, please."),
            text_types.PhoneNumber(own=True),
            purposes.FILER,
            personal=True,
            condition=is_told(FieldName.SECOND_PHONE),
        ),
        Field(
            FieldName.REPRESENTATIVE,
            Localized("การติดต่อที่ขอไว้", "How to reach you"),
            Localized("เบอร์นี้เป็นของใคร ให้โทรหาใครคะ", "Whose number is this? Whom shall we call?"),
            text_types.WayToReach(longest=150, shortest=2, needs_letters=True),
            purposes.FILER,
            personal=True,
            condition=is_told(FieldName.REPRESENTATIVE),
            example=Localized("ลูกสาว ชื่อ มาลี", "my daughter Malee"),
        ),
        Field(
            FieldName.PROVINCE,
            Localized("จังหวัด", "Province"),
            Localized("อยู่จังหวัดไหนคะ", "In which province do you live?"),
            field_types.Province(),
            purposes.PLACE,
            example=Localized("เชียงใหม่", "Chiang Mai"),
        ),
        Field(
            FieldName.EMAIL,
            Localized("อีเมล", "E-mail"),
            Localized("มีอีเมลไหมคะ ถ้าไม่มีกดข้ามได้เลย", "Your e-mail? If you have none, tap Skip."),
            text_types.EmailAddress(),
            purposes.FILER,
            personal=True,
            subject="more",
        ),
    )
)
