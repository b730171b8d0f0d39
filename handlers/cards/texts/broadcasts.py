"""Words of an alert as it is sent, and the label of the button that leads to them."""

from handlers.texts.i18n import Localized

OFFER_LABEL = Localized("รับเตือนภัย", "Get scam alerts")
LABEL = "เตือนภัย"
READ_ON_LABEL = "อ่านวิธีรับมือ"
NOTE = "เลิกรับเมื่อไรก็ได้ พิมพ์ เลิกรับ · เตือนภัยของเราไม่ขอรหัส OTP และไม่ขอให้โอนเงิน"
