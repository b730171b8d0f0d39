"""Words about single questions of the form: other names of their answers, and examples."""

from handlers.form.complaint import FieldName
from handlers.texts.i18n import Localized

# Other names for the questions' labels, to be used after words of command.
EDIT_NAMES: dict[str, tuple[str, ...]] = {
    FieldName.STORY: ("เรื่อง", "เรื่องราว", "รายละเอียด"),
    FieldName.KIND: ("ประเภท", "ปัญหา"),
    FieldName.PLATFORM: ("ช่องทาง", "แอป"),
    FieldName.SELLER_LINK: ("ลิงก์", "ลิงค์", "ลิงค์ร้าน"),
    FieldName.PRODUCT: ("ของ", "ของที่ซื้อ"),
    FieldName.ORDER_NUMBER: ("เลขออเดอร์", "ออเดอร์", "เลขพัสดุ"),
    FieldName.PAYMENT_METHOD: ("วิธีจ่ายเงิน", "วิธีชำระเงิน"),
    FieldName.AMOUNT: ("ราคา", "ยอด", "ยอดเงิน", "เงิน", "จำนวน", "amount", "price"),
    FieldName.PAYEE_ACCOUNT: ("บัญชี", "เลขบัญชี"),
    FieldName.PURCHASE_DATE: ("วันที่", "วัน", "วันซื้อ", "date"),
    FieldName.EVIDENCE: ("รูป", "สลิป", "รูปภาพ"),
    FieldName.NAME: ("ชื่อ", "ชื่อฉัน", "ชื่อผู้ร้อง", "นามสกุล", "name", "my name"),
    FieldName.PHONE: ("เบอร์", "เบอร์โทร", "เบอร์ฉัน", "เบอร์หนู", "โทรศัพท์", "phone", "my number"),
    FieldName.EMAIL: ("เมล", "อีเมล์", "email"),
}  # fmt: skip
# Labels where a crook is told of, and no shop.
LABELS_IN_A_CRIME: dict[str, str] = {
    FieldName.SELLER_NAME: Localized("ชื่อหรือบัญชีของเขา", "Their name or account"),
    FieldName.SELLER_LINK: Localized("ลิงก์ของเขา", "Their link or account"),
    FieldName.SELLER_PHONE: Localized("เบอร์ของเขา", "Their telephone"),
    FieldName.PURCHASE_DATE: Localized("วันที่เกิดเรื่อง", "Date it happened"),
}
# What a doubtful answer is asked about as.
DOUBTED_AS: dict[str, str] = {
    FieldName.SELLER_NAME: Localized("ชื่อร้าน", "the shop's name"),
    FieldName.PRODUCT: Localized("สินค้าที่ซื้อ", "what you bought"),
    FieldName.CONTACTED_SELLER: Localized("เรื่องที่คุยกับร้าน", "what was said to the shop"),
}
CROOKS_NAME = Localized("ชื่อที่เขาใช้", "the name that they use")
# Short examples where the question itself shows none.
EXAMPLES: dict[str, str] = {
    FieldName.SELLER_NAME: Localized("ร้านพัดลมสุขใจ", "Happy Fan Shop"),
    FieldName.ORDER_NUMBER: Localized("250301ABCD1234", "250301ABCD1234"),
    FieldName.NAME: Localized("สมมุติ ตัวอย่าง", "Ann Example"),
    FieldName.CONTACTED_SELLER: Localized("ทักไปแล้ว ร้านไม่ตอบ", "I asked, they did not answer"),
}
