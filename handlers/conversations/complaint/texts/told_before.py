"""Texts and recognised words for messages from before the consent: content."""

from handlers.texts.i18n import Localized, english_of

ROW = Localized("จากข้อความก่อนหน้า", "From earlier messages")
NOT_THIS_LABEL = Localized("ไม่เอาข้อความนี้", "Not this message")
CHOOSE_LABEL = Localized("เลือกข้อความที่จะเอาออก", "Take some out")
KEEP_ALL_LABEL = Localized("เอาไว้ทั้งหมด", "Keep all of them")
CHOOSE_TITLE = Localized("ไม่เอาข้อความไหนคะ", "Which message shall go?")
CHOOSE_PARAGRAPH = Localized(
    "ข้อความที่เอาออกจะไม่อยู่ในเรื่อง คำตอบที่อ่านจากข้อความนั้นจะถามใหม่เฉพาะข้อที่จำเป็น",
    "A message that goes is no longer in your story. Of what was read in it, only what is needed "
    "is asked again.",
)
TAKEN_OUT = Localized(
    "เอาข้อความนั้นและคำตอบที่มาจากข้อความนั้นออกแล้วค่ะ",
    "That message and the answers that came from it are taken out.",
)
NOT_THERE = Localized(
    "ข้อความนั้นไม่ได้อยู่ในเรื่องแล้วค่ะ ไม่ต้องเอาออกอีก",
    "That message is not in your complaint any more. Nothing is left to take out.",
)
TELL_THE_OTHER = Localized(
    "ไม่ใช้ที่เล่าไว้ก่อนหน้าแล้วค่ะ เล่าเรื่องที่จะแจ้งได้เลย",
    "What you told before is left out. Tell me about the matter that you want to report.",
)
SAME_MATTER_TITLE = Localized("เรื่องเดียวกันไหมคะ", "Is this one matter?")
BEFORE_ROW = Localized("เล่าไว้ก่อน", "You told first")
LATER_ROW = Localized("เล่าทีหลัง", "You told later")
SAME_LABEL = Localized("เรื่องเดียวกัน", "One matter")
OTHER_LABEL = Localized("คนละเรื่อง ใช้อันล่าสุด", "Two, use the later one")
FIRST_LABEL = Localized("คนละเรื่อง ใช้อันแรก", "Two, use the first")
ONLY_THE_FIRST = Localized(
    "ใช้เฉพาะเรื่องที่เล่าก่อนนะคะ อีกเรื่องแจ้งต่อได้หลังส่งเรื่องนี้ พิมพ์ ร้องเรียน",
    "I use only what you told first. The other matter can be filed after this one: type complain.",
)
ONLY_THE_LATER = Localized(
    "ใช้เฉพาะเรื่องที่เล่าทีหลังนะคะ อีกเรื่องแจ้งต่อได้หลังส่งเรื่องนี้ พิมพ์ ร้องเรียน",
    "I use only what you told later. The other matter can be filed after this one: type complain.",
)
# One story of two shops
TWO_SHOPS_TITLE = Localized(
    "เล่าถึงสองร้านค่ะ แจ้งร้านไหนก่อนคะ", "You told of two shops. Which one first?"
)
TWO_SHOPS_PARAGRAPH = Localized(
    "แจ้งทีละร้าน เจ้าหน้าที่จะได้ไม่ปนกัน ส่งเรื่องแรกแล้วทำอีกร้านต่อได้ ภายใน 1 ชั่วโมงไม่ต้องเล่าซ้ำ",
    "One shop at a time, so that nothing is mixed up. The other can follow after this one; within "
    "an hour you need not tell it again.",
)
TWO_MATTERS_TITLE = Localized(
    "เล่าถึงสองเรื่องค่ะ แจ้งเรื่องไหนก่อนคะ", "You told of two matters. Which one first?"
)
TWO_MATTERS_PARAGRAPH = Localized(
    "แจ้งทีละเรื่อง เจ้าหน้าที่จะได้ไม่ปนกัน ส่งเรื่องแรกแล้วทำอีกเรื่องต่อได้ ภายใน 1 ชั่วโมงไม่ต้องเล่าซ้ำ",
    "One matter at a time, so that nothing is mixed up. The other can follow after this one; "
    "within an hour you need not tell it again.",
)
QUOTE = "“"
# Where a second matter may begin within a story; `another`: it is called so, or befell another
# person as well.
_ANOTHER_ONE = r"(?:มี|ยังมี)?อีก(?:เรื่อง|เคส|กรณี|คดี)(?:นึง|หนึ่ง)?|เรื่องที่\s?(?:สอง|2)"
_SHOP_TOO = r"(?:โดน|เจอ)\s?(?:ร้าน|เพจ)\S{2,20}?(?:อีก|ด้วย|เหมือนกัน)"
_PERSON_TOO = (
    r"(?:คุณ)?(?:แม่|พ่อ|ยาย|ตา|ย่า|ปู่|ป้า|ลุง|น้า|แฟน|ลูก|พี่|น้อง|เพื่อน)(?:หนู|ผม|เรา|ฉัน|สาว|ชาย|ก็|\s){0,3}(?:โดน|ถูก|เจอ)"
    r"(?:ด้วย|เหมือนกัน|โกง|หลอก)"
)
_BUYS_AGAIN = r"(?:ไป)?(?:ซื้อ|สั่ง|จอง|กด|จ้าง)|(?:โดน|เจอ)\s?(?:ร้าน|เพจ)|(?:ร้าน|เพจ)"
# A place to stay, or a journey, and what is bought in a shop, are of two trades.
BOOKED = r"(?:จอง|พัก|ซื้อ|เช่า)[^\s]{0,6}(?:โรงแรม|รีสอร์[ทต]|ที่พัก|ห้อง|โฮมสเตย์|วิลล่า|ทัวร์|รถตู้|ตั๋ว)"
_KIN = r"(?:หลาน|ลูก(?:สาว|ชาย)?|แม่|พ่อ|แฟน|หนู|ผม|เรา|ยาย|ตา|พี่|น้อง)(?:ก็)?\s?"
MATTER_LEAD = r"^(?:แล้วก็|แล้วกะ|แล้ว|และ|กับ|ส่วน|,)\s?"
CALLED_ANOTHER = rf"^(?:{_ANOTHER_ONE})(?:คือ|ก็|\s)*"
MATTER_JOINT = (
    rf"(?<=\S)(?:\s|\n|,)*(?=(?:แล้วก็|แล้ว|และ|กับ|ส่วน|\s)*(?P<another>{_ANOTHER_ONE}|{_PERSON_TOO}|{_SHOP_TOO}))"
    rf"|(?<=\S)(?:\s*แล้ว(?:ก็|กะ)\s?(?:{_KIN})?|[\s,]+(?:แล้ว|และ|กับ|ส่วน)?\s?)(?={_BUYS_AGAIN})"
)
# What is told of another matter befell somebody, and is not done by the same seller.
BEFELL = (
    rf"^(?:แล้วก็|แล้ว|และ|กับ|ส่วน|\s)*(?:{_ANOTHER_ONE})"
    r"(?:คือ|ก็|\s)*(?:หนู|ผม|เรา|ฉัน|แม่|พ่อ|แฟน)?(?:ก็)?\s?(?:โดน|ถูก|มีคน|มีแอป|กู้|สมัคร)(?!ร้าน|เพจ|เขา|เค้า|แม่ค้า|คนขาย)\S{3}"
)
# A further complaint of the same person

LATER_MATTER = Localized(
    "เป็นอีกเรื่องนะคะ ไม่ปนกับเรื่องนี้ค่ะ ส่งเรื่องนี้เสร็จแล้วทำต่อได้ค่ะ ภายใน 1 ชั่วโมงไม่ต้องเล่าซ้ำ",
    "That is another matter and stays apart. Send this one, then go on with it: within an hour "
    "you need not tell it again.",
)
APART = Localized(
    "แยกเป็นคนละเรื่องค่ะ ส่งเรื่องนี้ก่อน แล้วพิมพ์ ร้องเรียน เพื่อแจ้งอีกเรื่องต่อได้เลย",
    "They are separate complaints. Send this one first, then type complain to file the other.",
)
LATER_MATTER_WAITS = Localized(
    "อีกเรื่องที่เล่าไว้ แจ้งต่อได้เลยค่ะ ไม่ต้องเล่าซ้ำ กด แจ้งอีกเรื่อง",
    "The other matter you told of can follow now, without telling it again: tap Next complaint.",
)
LATER_MATTER_LABEL = Localized("แจ้งอีกเรื่อง", "Next complaint")

SAME_CONTACT_TITLE = Localized("ใช้ชื่อและเบอร์เดิมไหมคะ", "Use the same name and telephone?")
SAME_CONTACT_PARAGRAPH = Localized(
    "เป็นของเรื่องก่อนค่ะ ใช้ต่อได้ ไม่ต้องพิมพ์ใหม่",
    "They are of your last complaint. No need to type them again.",
)


def new_matter(number: str) -> str:
    """Announcement that a further complaint begins."""
    return Localized(
        f"เป็นเรื่องใหม่นะคะ เรื่อง {number} ยังอยู่เหมือนเดิม",
        f"This is a new complaint. {number} stays as it is.",
    )


def not_in_it_yet(number: str, labels: str) -> str:
    """Note that what these labels name was told of another complaint, and is not written there."""
    return Localized(
        f"ที่บอกไว้ของเรื่อง {number} ยังไม่ได้ลงเรื่องค่ะ: {labels} ส่งเรื่องใหม่แล้ว พิมพ์บอกอีกครั้งนะคะ",
        f"Not put into {number} yet: {english_of(labels)}. Tell it again when this one is sent.",
    )


# If two accounts or shops are filed together
_FILES = r"(?:แจ้ง(?!ความ)|ร้องเรียน|ร้อง|ฟ้อง|ทำเรื่อง|ยื่น(?:เรื่อง)?|กรอก|เปิดเรื่อง)"
_ANOTHER = r"อีก\s?(?:แอ[คกค็]*|ร้าน|เพจ|บัญชี|เจ้า|คน|ออเดอร์|อัน|เรื่อง|เคส)"
ASKS_APART = (
    rf"{_FILES}[^\s]{{0,8}}\s?(?:แยก|รวม(?:กัน|เรื่อง|เป็น|ที|ได้)|พร้อมกัน)|"
    rf"แยก\s?(?:กัน)?\s?(?:เรื่อง|เคส|คำร้อง|{_FILES})|"
    rf"{_ANOTHER}[^\s\d]{{0,12}}\s?{_FILES}|"
    r"separate (?:complaints?|cases?|forms?)|file (?:both|them)"
)
SAME_WORDS = ("เรื่องเดียวกัน", "เรื่องเดียว", "อันเดียวกัน", "รวมกัน", "same", "one matter", "the same")
OTHER_WORDS = (
    "คนละเรื่อง", "คนละเรื่องกัน", "คนละเรื่อง ใช้อันล่าสุด", "คนละอัน", "คนละร้าน",
    "ใช้อันล่าสุด", "อันล่าสุด", "ไม่ใช่", "ไม่ใช่เรื่องเดียวกัน", "สองเรื่อง", "2 เรื่อง",
    "different", "two", "two matters", "two, use the later one",
)  # fmt: skip
# They are two, and one of them, or both, are chosen.
APART_WORDS = (
    "คนละเรื่อง", "คนละอัน", "คนละร้าน", "คนละเคส", "คนละอย่าง", "คนละเจ้า", "คนละเพจ", "แยกกัน",
    "ไม่ใช่เรื่องเดียวกัน", "ไม่ใช่เรื่องเดียว", "ไม่ใช่อันเดียวกัน", "ไม่ใช่ร้านเดียวกัน", "ไม่เกี่ยว", "ไม่เกี่ยวกัน",
    "ไม่เกี่ยวข้องกัน", "ไม่เกี่ยวกันเลย", "ไม่เหมือนกัน", "ต่างกัน", "two", "two matters", "different",
    "not related", "unrelated", "not the same",
)  # fmt: skip
FIRST_WORDS = (
    "แรก", "แรกสุด", "ที่ 1", "ที่หนึ่ง", "อันก่อน", "เรื่องก่อน", "ร้านก่อน", "ก่อนหน้า", "ก่อนหน้านี้", "บน",
    "ข้างบน", "ด้านบน", "เล่าไว้ก่อน", "เล่าก่อน", "ไม่เอาอันหลัง", "ไม่ใช่อันหลัง", "first", "earlier",
)  # fmt: skip
LATER_WORDS = (
    "หลัง", "หลังสุด", "ล่าสุด", "สุดท้าย", "ที่ 2", "ที่สอง", "อันสอง", "เรื่องสอง", "ล่าง", "ข้างล่าง",
    "ด้านล่าง", "เล่าทีหลัง", "เล่าล่าสุด", "ไม่เอาอันแรก", "ไม่ใช่อันแรก", "last", "latest", "later", "second",
)  # fmt: skip
BOTH_WORDS = (
    "ทั้งสอง", "ทั้ง 2", "ทั้งคู่", "ทั้งหมด", "ทุกเรื่อง", "ทุกอัน", "สองเรื่องเลย", "2 เรื่องเลย", "both", "all",
)  # fmt: skip
AROUND_CHOICE = (
    "เอา", "ใช้", "เลือก", "แจ้ง", "ร้องเรียน", "ทำ", "ส่ง", "อยาก", "อยากจะ", "จะ", "ต้องการ", "ขอ",
    "เป็น", "ก่อน", "เลย", "ที่", "ของ", "นี้", "นั้น", "กัน", "ได้ไหม", "ได้มั้ย", "ได้มะ", "อัน", "เรื่อง",
    "ร้าน", "เคส", "ข้อความ", "เพจ", "เจ้า", "ตัว", "use", "take", "the", "one", "ones", "i", "want",
    "would like", "to", "report", "file", "it", "is", "are", "they", "of", "them", "matter",
    "matters",
)  # fmt: skip
# One of the two is named by a word of its own.
NAMED_CHOICE = (
    r"(?:(?:อยาก|จะ|ต้องการ|เอา|ใช้|เลือก|แจ้ง(?!ความ)|ร้องเรียน|ขอแจ้ง|use|take|report|file|the)\s?)*"
    r"(?P<of>(?:(?:เป็น)?(?:เรื่อง|อัน|ร้าน|เพจ|เคส|ของ|ที่|about|one (?:of|about|with))\s?)*)(?:the\s)?"
    r"(?P<named>\S.{1,30}?)\s?"
    r"(?P<before>ก่อน|first)?\s?(?:ละกัน|แล้วกัน|เลย|ได้ไหม|ได้มั้ย|นะ|น้า|please)*"
)
# The card is of a matter that is not to be reported.
NOT_THIS_MATTER = (
    "ไม่ใช่เรื่องนี้", "ไม่เอาเรื่องนี้", "ไม่ได้แจ้งเรื่องนี้", "ไม่ได้จะแจ้งเรื่องนี้", "ไม่แจ้งเรื่องนี้",
    "คนละเรื่อง", "คนละเรื่องกัน", "เรื่องอื่น", "เรื่องใหม่", "เอาเรื่องอื่น", "เรื่องนั้นไม่เอา",
    "เรื่องนี้ไม่เอา", "เรื่องนั้นไม่ต้อง", "เรื่องนี้ไม่ต้อง", "ไม่เกี่ยวกับเรื่องนี้", "not this one",
    "not this matter", "another matter", "something else", "a different matter",
)  # fmt: skip
AROUND_NOT_THIS = (
    "ขอ",
    "อยาก",
    "จะ",
    "แจ้ง",
    "เป็น",
    "คือ",
    "ที่จะแจ้ง",
    "ที่แจ้ง",
    "หนู",
    "ผม",
    "เรา",
    "it is",
    "i mean",
)
TAKE_OUT_WORDS = (
    "ไม่เอาข้อความที่", "ไม่เอาข้อความนี้", "ไม่เอาข้อความ", "ไม่ใช้ข้อความ", "เอาข้อความที่",
    "เอาข้อความนี้ออก", "เอาข้อความ", "ลบข้อความที่", "ลบข้อความนี้", "not this message",
    "not message", "take out message",
)  # fmt: skip
# One matter goes on, though another name or sum comes up: it is the same seller, a condition, a
# correction, or what was bought or mended instead.
GOES_ON_WORDS = (
    "ร้านเดิม", "เพจเดิม", "เจ้าเดิม", "คนเดิม", "คนเดียวกัน", "ร้านเดียวกัน", "เพจเดียวกัน",
    "เรื่องเดิม", "เรื่องเดียวกัน", "ร้านแรก", "เจ้าแรก", "เพจแรก", "ร้านก่อน", "เปลี่ยนชื่อ",
    "ชื่อใหม่", "ชื่อจริง", "อีกชื่อ", "แอดมิน", "โอนอีก", "โอนเพิ่ม", "โอนต่อ", "จ่ายอีก",
    "จ่ายเพิ่ม", "ถึงจะ", "จึงจะ", "แล้วค่อย", "พิมพ์ผิด", "หมายถึง", "ซื้อใหม่", "สั่งใหม่",
    "ร้านอื่นแทน", "ที่อื่นแทน", "ร้านซ่อม", "ช่างซ่อม", "ค่าซ่อม", "ศูนย์ซ่อม", "ศูนย์บริการ",
    "same shop", "same page", "same one", "instead", "i mean",
)  # fmt: skip

# A fact after a topic: how it begins, and what it tells of.
# A topic of these is asked about by who may add a fact.
FACT_SECTIONS = (
    "receiving", "paying", "rights", "before-buying", "services", "travel-home-food",
    "phone-bank-insurance",
)  # fmt: skip
FACT_BEGINS = (
    r"(?:(?:ก็|คือ|พอดี|หนู|ผม|เรา|ฉัน)\s?)?(?:ซื้อ|สั่ง|จ่าย|โอน|ส่ง|จัดส่ง|ร้าน|เพ[จช]|คนขาย|แม่ค้า|พ่อค้า|ขนส่ง|"
    r"ทาง|ผ่าน|ชื่อ|ราคา|เมื่อ|วันที่|ตั้งแต่|จาก|ได้(?:มา|ของ|รับ)|ทัก|สาขา|ของ(?:มา|ส่ง|ถึง)|"
    r"เลข(?:ที่)?\s?(?:พัสดุ|แทร็ก|แทรค|ติดตาม|ออเดอร์|คำสั่งซื้อ|สั่งซื้อ))"
)
_COUNT = r"(?:\d{1,3}|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|หลาย)"
FACT_OF_TIME = (
    rf"{_COUNT}\s?(?:รอบ|ครั้ง|หน|วัน|อาทิตย์|สัปดาห์|เดือน|ปี)|\d{{3}}|"
    r"(?:อาทิตย์|สัปดาห์|เดือน|ปี|วัน[ก-๙]{0,8})(?:ที่แล้ว|ก่อน)|เมื่อ(?:วาน|คืน|เช้า|วันที่|ต้นเดือน)"
)
FACT_OF_SHOPS_PLACE = r"(?:ร้าน|เพ[จช]|คนขาย|แม่ค้า|พ่อค้า)(?:มัน|เขา|เค้า)?\s?(?:อยู่|มาจาก|ส่งจาก|ส่งมาจาก)"
# Behind it stands the thing that was bought.
FACT_OF_GOODS = r"(?:(?:มัน|ก็|ของ|สินค้า|ตัวนี้|อันนี้)\s?)*(?:เป็น|คือ)\s?"
FACT_OF_MAKE = (
    r"(?:(?:มัน|ก็|ของ|สินค้า|เป็น|คือ)\s?)*(?:ยี่ห้อ|แบรนด์|รุ่น|ไซ[สซ]์?|ขนาด|สี|เจ้าสี)\s?"
    r"[ก-๙a-z0-9][^\n]{0,20}$"
)
# What is wrong with it is a problem of its own.
FACT_OF_TROUBLE = (
    r"ไม่|บ่|ปลอม|ขาด|แตก|พัง|เสีย|เปื้อน|ซีด|ผิด|มือสอง|หมดอายุ|เก่า|ตำหนิ|หาย|คนละ|แทน|ช้า|แพง|หลอก|โกง"
)
NOTED_FOR_FORM = Localized(
    "รับทราบค่ะ ถ้าจะร้องเรียน กด ร้องเรียน ได้เลย ภายใน 1 ชั่วโมงไม่ต้องเล่าซ้ำ",
    "Noted. To file it, tap the button: within an hour you need not tell it again.",
)
NOTED = Localized(
    "รับทราบค่ะ ทำตามคำตอบข้างบนได้เลย อยากถามอะไรเพิ่ม พิมพ์มาได้ค่ะ",
    "Noted. The answer above still holds. Ask on if you like.",
)
NOTED_AND_CHOOSE = Localized(
    "รับทราบค่ะ กดเรื่องข้างล่าง หรือพิมพ์เล่าต่อได้เลยค่ะ",
    "Noted. Tap the topic below, or tell me more.",
)
# Who calls and gets money, and sells nothing.
CALLERS = (
    "ตำรวจ", "แก๊งคอล", "คอลเซ็น", "คอลเซน", "ดีเอสไอ", "เจ้าหน้าที่ปลอม", "ธนาคารปลอม",
    "กรมที่ดินปลอม", "สรรพากรปลอม", "fake police",
)  # fmt: skip
# Somebody called who said to be of an office or a bank, and cheated.
_OFFICE = r"(?:ตำรวจ|ดีเอสไอ|dsi|เจ้าหน้าที่|ธนาคาร|แบงก์|สรรพากร|กรมที่ดิน|ปปง)"
CALLED_BY_CROOK = (
    r"แก๊งคอล|คอล\s?เซ็?น|\A(?=[\s\S]*?(?:หลอก|โกง|ดูด|เสียไป|เสียเงิน|อ้าง))"
    rf"[\s\S]*?(?:อ้าง(?:ตัว|ตน|ว่า|\s)*เป็น\S{{0,8}}?{_OFFICE}|"
    rf"โทร(?:มา|เข้ามา)(?:หา|อ้าง|บอก|ว่า|เป็น|จาก|\s)*{_OFFICE}|"
    rf"(?:มี|โดน|ถูก|เจอ)\S{{0,6}}?{_OFFICE}\S{{0,12}}?โทร(?:มา|หา|เข้า))"
)


def message_row(number: int) -> str:
    """Label of one of several messages, by its number."""
    return Localized(f"ข้อความที่ {number}", f"Message {number}")


def quoted(beginning: str) -> str:
    """The first letters of a message, in quotation marks."""
    return f"{QUOTE}{beginning}”"


def and_more(count: int) -> str:
    """The number of messages that are not quoted."""
    return Localized(f"และอีก {count} ข้อความ", f"and {count} more")


def first(shop: str) -> str:
    """Label of the shop that comes first."""
    return Localized(f"{shop} ก่อน", f"{shop} first")


def stands_so(label: str, shown: str) -> str:
    """Confirmation that a typed value stands among the answers already."""
    return Localized(
        f"ใช่ค่ะ จดไว้แล้วว่า {label}: {shown}",
        f"Yes, it is noted: {english_of(label)}: {english_of(shown)}.",
    )


# Who says so wishes for something, and need not tell what happened.
WISHING_WORDS = (
    "ร้องเรียน", "แจ้งเรื่อง", "ร้องทุกข์", "แจ้งความ", "complain", "report", "i want", "help", "how to",
    "วิธี", "ขั้นตอน", "กฎหมาย", "กฏหมาย", "สิทธิ", "อยากรู้", "อยากทราบ", "ขอทราบ", "ขอถาม", "สอบถาม",
    "ข้อมูล", "ช่องทาง",
)  # fmt: skip
# Nothing is told in what begins so.
ASKS_FIRST = (
    "วิธี", "ขั้นตอน", "กฎหมาย", "อยากรู้", "อยากทราบ", "ขอถาม", "ขอทราบ", "สอบถาม", "เช็ค", "เช็ก",
    "ตรวจสอบ",
)  # fmt: skip
WISHES_FIRST = (*ASKS_FIRST, "ขอ", "อยาก", "ต้องการ", "จะ")
# With one of these it is told what was not done.
DENYING_WORDS = (
    "ไม่ยอม", "ไม่คืน", "ไม่ให้", "ไม่รับ", "ไม่ทำ", "ไม่ได้", "ไม่ตรง", "ไม่แก้", "ไม่ซ่อม", "ไม่ตอบ", "ไม่มา",
    "ไม่เสร็จ",
)  # fmt: skip
