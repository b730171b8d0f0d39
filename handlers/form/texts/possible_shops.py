"""Words around a name that may be a shop's: content, no logic."""

from handlers.texts.i18n import Localized

AT_SHOP = (
    r"(?:ร้าน(?!ค้า|ละ)|เพ[จช](?!ร)(?:เฟ[สซ])?|ไอจี|เฟ[สซ](?:บุ[๊็]?[กค])?|ติ[๊]?ก\s?ต[็๊]?อก|(?<![a-z])(?:ig|fb))"
    r"\s?(?:ชื่อ(?:ว่า)?|ร้าน)?\s?(?P<name>[ก-๙A-Za-z&.]{2,40})"
)
# A text ending so is a name, however plain the words before it.
SHOP_ENDS = "ช็อป ช้อป ช็อบ shop Shop store Store สโตร์ มอลล์"
# Ends of a name, besides those of a sentence.
NAME_ENDS_TOO = "บาท ราคา ส่งของ ได้ เงียบ รับ ให้ ที่ ของ มา ไป"
# No name begins with them: a place, or of what kind it is.
NO_NAME_BEGINS = (
    "ตรงข้าม ใกล้ ข้าง ข้างๆ หลังบ้าน บริเวณ ประจำ ออนไลน์ เสื้อผ้า เฟอร์นิเจอร์ มือสอง เน็ต บุ๊ค บุ๊ก เฟซบุ๊ก เฟสบุ๊ค "
    "แล้ว แล้วก็ ก่อน จากนั้น สะดวกซื้อ เจ้าประจำ เล็กๆ ใหญ่ๆ อะไร ไหน ใคร เจ้า ฉันท์ และ หรือ รึ กับ ก็ ว่า"
)
# Nor with "not", as it is said in a dialect.
NOT = r"(?:กะ|ก็|ก)?บ่(?![อา])"
GOODS = (
    "เสื้อผ้า เสื้อ รองเท้า กระเป๋า กางเกง มือถือ โทรศัพท์ ของเล่น เครื่องประดับ เครื่องสำอาง อาหารเสริม สบู่ ครีม เคส "
    "หูฟัง นาฬิกา แว่น แว่นตา ทอง ขนม ต้นไม้ หนังสือ ตุ๊กตา หมอน พัดลม เฟอร์นิเจอร์ อะไหล่ อะไหล่รถ เครื่องใช้ไฟฟ้า "
    "เสื้อผ้าเด็ก ของใช้ คอม คอมพิวเตอร์ เกม ผ้าม่าน แอร์ ยา ผลไม้ อาหาร กาแฟ น้ำหอม"
)
_NAME = r"[^\s\d,.;!?][^\d\n,;!?]{1,30}?"
_LED = r"(?:ร้าน(?!ค้า)|เพ[จช](?!ร))?\s?(?:ชื่อ)?\s?"
# All that is said: one of two, and that it is not known which.
EITHER = (
    rf"(?:(?:ไม่(?:ค่อย)?แน่ใจ|ไม่รู้|จำไม่ได้|น่าจะ|คิดว่า)\s?(?:ว่า)?\s?)?(?:ชื่อ)?{_LED}(?P<one>{_NAME})\s?"
    rf"(?:หรือ(?:ว่า)?|รึ(?:ว่า)?|ไม่ก็)\s?{_LED}(?P<other>{_NAME})"
    r"(?:\s?(?:ไม่(?:ค่อย)?แน่ใจ|ไม่รู้|จำไม่(?:ค่อย)?ได้|นี่แหละ|นี่ละ|อันไหน(?:ก็ไม่รู้)?|สักอย่าง|แหละ|ซัก(?:ร้าน|อัน)|เนี่ย|มั้ง"
    r"|อะ|อ่ะ|ค่ะ|คะ|ครับ|คับ|จ้า|นะ))*"
)
WHICH_CROOK = Localized(
    "ชื่อไหนคะ กดเลือกได้เลย ถ้ายังจำไม่ได้ กดข้าม ทั้งสองชื่อจดไว้ในเรื่องแล้วค่ะ",
    "Which of them is it? Tap it, or skip; both are noted in your story.",
)
WHICH_SHOP = Localized(
    "ชื่อไหนเป็นชื่อร้านคะ กดเลือกได้เลย ถ้ายังจำไม่ได้ กดข้าม ทั้งสองชื่อจดไว้ในเรื่องแล้วค่ะ",
    "Which of them is the shop's name? Tap it, or skip; both are noted in your story.",
)
