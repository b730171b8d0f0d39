"""Texts for who reads neither Thai nor English: content, no logic."""

from handlers.texts.i18n import Localized

CALL_1155_LABEL = Localized("โทร 1155", "Call 1155")
ONLY_TWO = Localized(
    "ที่นี่ตอบได้แค่ภาษาไทยกับอังกฤษ ไม่มีภาษาอื่นและไม่มีล่ามค่ะ พิมพ์อังกฤษได้ หรือยื่นหน้านี้ให้คนใกล้ตัวที่อ่านไทยออก "
    "ตำรวจท่องเที่ยว 1155 พูดอังกฤษได้ ถ้ามีอันตรายตอนนี้ โทร 191 บาดเจ็บโทร 1669",
    "I answer in Thai and English only; there is no other language and no interpreter here. Type "
    "in English, or show this page to somebody near you who reads Thai. The tourist police, 1155, "
    "speak English. In danger now: 191; hurt: 1669.",
)
# Letters of Burmese, Khmer, Lao, Chinese, Japanese, Korean, Hindi, Arabic and Russian
LETTERS = (
    "[\u1000-\u109f\u1780-\u17ff\u0e80-\u0eff\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af"
    "\u0900-\u097f\u0600-\u06ff\u0400-\u04ff]{2,}"
)
_OTHER = (
    r"(?:พม่า|เมียนมา|เขมร|กัมพูชา|ลาว|เวียดนาม|จีน|กะเหรี่ยง|มอญ|ไทใหญ่|มลายู|ยาวี|อินเดีย|ฮินดี|รัสเซีย|ญี่ปุ่น|เกาหลี)"
)
ASKED = (
    r"(?:มี|ขอ|หา|ต้องการ|อยากได้|จัด)ล่าม|ล่าม[^\s]{0,10}(?:ไหม|มั้ย|หน่อย|ด้วย)|"
    r"(?:อ่าน|พูด|ฟัง|เขียน)(?:ภาษา)?ไทย\s?(?:ไม่|บ่)\s?(?:ค่อย)?(?:ได้|ออก|เป็น|เก่ง)|(?:ไม่|บ่)(?:รู้|เข้าใจ|เป็น)ภาษาไทย|"
    rf"(?:ตอบ|พูด|พิมพ์|เขียน|คุย|อ่าน|ใช้|มี)(?:เป็น)?(?:ภาษา){_OTHER}|(?:ตอบ|คุย|พิมพ์|เขียน){_OTHER}(?:ได้|เป็น)|"
    r"\b(?:interpreter|translator)\b|\b(?:speak|write|answer|have)\b.{0,16}"
    r"\b(?:burmese|myanmar|khmer|lao|vietnamese|chinese|russian|japanese|korean)\b|"
    r"\b(?:cannot|can'?t|don'?t) (?:read|speak|understand) thai\b"
)
# It is the seller, or the goods.
NOT_ASKED = (
    r"(?:คนขาย|ร้าน|เขา|เค้า|มัน|พนักงาน|แอดมิน|ปลายสาย|คนขับ|คอลเซ็นเตอร์|แม่ค้า|พ่อค้า|คู่มือ|ฉลาก|แอป|เว็บ|เมนู|สินค้า|ของ)\S{0,12}?"
    r"(?:อ่าน|พูด|ฟัง|เขียน|ตอบ|ภาษา)|ล่ามโซ่|ค่าล่าม|จ้างล่าม|"
    r"\b(?:he|she|they|seller|shop|driver|manual)\b.{0,20}\b(?:speak|read|write|cannot|can'?t|don'?t)"
)
