"""Texts around a broadcast's own words, and leading to them: content, no logic."""

from handlers.texts.i18n import Localized

OFFER_LABEL = Localized("รับเตือนภัย", "Get scam alerts")
LABEL = "เตือนภัยจาก สคบ."
HOW_TO_STOP = "ได้รับเพราะคุณขอรับเตือนภัยไว้ ไม่อยากรับแล้ว พิมพ์ว่า เลิกรับ"
READ_TOPIC = "อ่านวิธีรับมือ"
