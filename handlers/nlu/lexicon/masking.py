"""Placeholders for personal data in questions, and the words that lead to a name."""

NUMBER = "⟨เลข⟩"
NAME = "⟨ชื่อ⟩"
LINK = "⟨ลิงก์⟩"
EMAIL = "⟨อีเมล⟩"
ACCOUNT = "⟨ไอดี⟩"

_TITLES = "นาย นาง นางสาว น.ส. นส น.ส ด.ช. ด.ญ. คุณ ชื่อ นามสกุล ฉายา mr mrs ms miss name"
TITLES = frozenset(_TITLES.split())
# Ends a word that leads to a name: the dictionary has "ขายชื่อ" as one.
NAMES = "ชื่อ"
# They stand between the word that leads to a name and the name itself.
_BETWEEN = (
    "บัญชี เจ้าของ เจ้าของบัญชี จริง เล่น เต็ม ว่า คือ เป็น คน ผู้ขาย ผู้รับ ผู้โอน คนขาย คนโอน คนรับ แม่ค้า พ่อค้า ลูกค้า "
    "ผู้ ร้าน ร้านค้า เพจ ผม หนู ฉัน เรา ดิฉัน เขา เค้า มัน ของ : . , ; = - –"
)
BETWEEN = frozenset(_BETWEEN.split())
# With these the name is over, or there is none.
_NO_NAME = (
    "ไม่ ที่ ให้ ใน ก็ กับ และ หรือ จะ ได้ ไป มา แล้ว มี คะ ค่ะ ครับ คับ นะ น่ะ จ้า จ๊ะ ๆ อยู่ อยาก ต้อง ถูก ตรง นี้ นั้น "
    "โกง หลอก เชิด บอก ขาย ซื้อ โอน ส่ง สั่ง ทัก แชท แชต คุย ตอบ จ่าย คืน เอา ทำ ใช้ ใคร อะไร ยังไง ไหม มั้ย "
    "ช่วย ลูก แม่ พ่อ ยาย ตา พี่ น้อง หมอ ครู เดียว เดียวกัน เพราะ จาก ตาม แบบ โดน ขอ เรียก กด รับ ธนาคาร "
    "เบอร์ เลข ไลน์ เฟซ สินค้า ของ เงิน ตำรวจ ปลอม เหมือน ต่าง เปลี่ยน ยัง กำลัง เคย ชอบ คิด รู้ พูด ถาม เช็ค เช็ก "
    "พร้อมเพย์ and is of"
)
NO_NAME = frozenset(_NO_NAME.split())
LINE_WORDS = ("ไลน์", "ไลน", "line")
ID_WORDS = ("ไอดี", "id")
