"""Words of refusals and questions about one's own name, telephone, province and e-mail."""

from handlers.nlu.lexicon import representatives

_OF_OTHERS = (
    r"(?!(?:\s?ของ)?(?:ร้าน(?!เรา|หนู|ผม|ฉัน)|เพจ|บัญชี|คนขาย|ผู้ขาย|แม่ค้า|พ่อค้า|แอดมิน|เจ้าของ|สินค้า|มัน|เขา|เค้า|"
    r"ธนาคาร|แบงก์|แบงค์|ขนส่ง|พัสดุ|ตำรวจ|สคบ|หน่วยงาน))"
)
# What a refusal or a question speaks of, by the name of its field.
LAST_NAME = "last-name"
_NAME = (
    rf"(?:ชื่อ|ชือ|ซื่อ|จื้อ)(?!เล่น|ภาษา){_OF_OTHERS}(?:จริง|เต็ม|\s?-?\s?นามสกุล)*|"
    r"(?<=เปิดเผย)ตัว(?:ตน)?|ตัวตน|(?<=ออก)นาม|(?:full |real )?name"
)
_PHONE = (
    rf"(?:เบอร์?|หมายเลข|โทรศัพท์|มือถือ){_OF_OTHERS}(?:โทร(?:ศัพท์)?|มือถือ|ติดต่อ)*|"
    r"(?:phone|mobile) ?(?:number)?|number"
)
_EMAIL = r"(?:อี|อิ)?เม(?:ล์?|ว)|e-?mail"
NOUNS = {
    LAST_NAME: r"(?:นาม)?สกุล|last ?name|surname|family name",
    "name": _NAME,
    "phone": _PHONE,
    "email": _EMAIL,
    "province": r"จังหวัด|จว\.?|ที่อยู่|บ้านเลขที่|province|address",
}
_NO = r"(?:ไม่|ม่าย|บ่|มะ(?=อยาก|ให้|บอก))"
_TELL = r"(?:ให้|บอก|ใส่|แจ้ง|เปิดเผย|ระบุ|ออก|กรอก|ลง|พิมพ์|แชร์|เผย|แสดง|ทิ้ง)"
_TELL_ALONE = r"(?:ให้|บอก|ใส่|เปิดเผย|ระบุ)"
_WISH = (
    r"(?:ค่อย)?\s?(?:อยาก|ขอ|สะดวก(?:ใจ)?|สบายใจ|กล้า|ประสงค์|ต้องการ|ต้อง|ยอม|คิด|ยินดี|พร้อม|ไว้ใจ|มั่นใจ)"
    r"(?:จะ|ที่จะ)?"
)
_BEFORE_NO = r"(?:ขอ|จะ)?\s?"
_INCONVENIENT = rf"{_NO}\s?(?:ค่อย)?สะดวก(?:ใจ)?"
REFUSES = (
    rf"{_BEFORE_NO}(?:{_NO}\s?(?:{_WISH}\s?|จะ\s?)?{_TELL}(?:ได้)?(?:ไว้)?|{_INCONVENIENT}|"
    r"(?:ปกปิด|ปิดบัง|สงวน|ซ่อน)(?=ชื่อ|เบอร์|ตัวตน|นามสกุล|อีเมล|เมล)|"
    r"(?:i )?(?:do not|don'?t|would rather not|rather not|prefer not(?: to)?|will not|won'?t|"
    r"not want|can i not|may i not|no want)\s"
    r"(?:want(?: to)?|like to|wish to|feel comfortable|have to|to)?\s?"
    r"(?:giv(?:e|ing)|say(?:ing)?|shar(?:e|ing)|tell(?:ing)?|leav(?:e|ing))(?: you)?(?: my| the)?)"
)
CANNOT_TELL = rf"{_TELL}\s?(?:{{noun}})\s?{_NO}(?:ได้|สะดวก)(?!\s?(?:ไหม|มั้ย|หรอ|เหรอ|ป))"
# Without a word for what: the question itself is refused.
REFUSES_ALONE = (
    rf"^(?:ก็|ว้าย|โห|หึ)?\s?{_BEFORE_NO}"
    rf"(?:{_NO}\s?(?:{_WISH}\s?)?{_TELL_ALONE}(?:ได้)?|{_INCONVENIENT})"
)
# Who does not tell, or is not told of, is somebody else.
OF_OTHERS_BEFORE = (
    r"(?:ร้าน|เพจ|เขา|เค้า|มัน|แม่ค้า|พ่อค้า|คนขาย|ผู้ขาย|แอดมิน|ตำรวจ|ธนาคาร|บริษัท|ขนส่ง|พนักงาน|เจ้าของ)\s?"
    r"(?:ก็|ยัง|เลย|ดัน|มัน)?\s?$"
)
_SOFT = (
    r"(?:ได้|เลย|แล้ว|หรอก|ดอก|ก่อน|ก็|น่ะ|นะ|ล่ะ|ละ|อ่ะ|อะ|นี่|อ้ะ|เน้อ|เด้อ|เด้|เจ้า|เว้ย|โว้ย|ว้อย|วะ|"
    r"เนี่ย|เนี้ย|เอ่ย|ไง|งะ|ใช่|ละกัน|ดี(?!งาม|ใจ))"
)
_ASKS = (
    r"(?:ไหม|มั้ย|มั๊ย|ไม๊|มัย|ม้าย|หม้าย|มะ(?![ก-๙])|ป่าว|ปะ|ป่ะ|บ่|ก่อ|บ้อ|หรือเปล่า|รึเปล่า|เปล่า|หรือไม่|หรอ|"
    r"เหรอ|รึ|ได้ไง)"
)
_POLITE = r"(?:ค่ะ|คะ|ครับ|คับ|ค่า|คร้าบ|งับ|จ้า|จ้ะ|จ๊ะ|ฮะ|please)"
_SPOKEN_TO = r"(?:พี่|ลูก|หลาน|น้อง|ท่าน|แอดมิน|แอด|คุณเจ้าหน้าที่|เจ้าหน้าที่)(?=$|\s)"
# What belongs to a refusal or a question at its end.
ENDING = (
    rf"(?:\s?{_SOFT})*(?:\s?{_ASKS})?(?:\s?{_SOFT})*(?:\s?{_POLITE})*(?:\s?{_SPOKEN_TO})?[\s?!.,]*"
)
HAS_NONE = r"(?:ไม่มี|บ่มี|ม่ายมี|ไม่ได้ใช้|no |don'?t have a? ?|do not have a? ?|without a? ?)"

# Between a refusal and what is refused
AFTER_NOUN = r"(?:ก็|น่ะ|นี่|ของ(?:หนู|ผม|ฉัน|เรา))?"
OF, BUT = r"(?:เรื่อง)?", r"(?:(?:ส่วน|แต่|และ)\s?)?"
AND = r"(?:กับ|และ|หรือ|,|and|or)"
NO_EMAIL = rf"(?:ไม่มี|บ่มี|ม่ายมี)\s?(?P<email>{_EMAIL})|(?P<mail>{_EMAIL})\s?(?:ก็)?\s?(?:ไม่มี|บ่มี)"
LONG_DRAWN = r"([ก-๙])\1{2,}"
WORD_ENDS = r"(?![ก-๙a-z])"
NO_PHONE = rf"(?:{representatives.NO_PHONE})(?:โทร|มือถือ)?{ENDING}"

# Why a telephone is refused
_KNOWN_TO = "|".join(sorted((*representatives.NOT_KNOWN_TO, "ผัว"), key=len, reverse=True))
_BY = rf"(?P<{{}}>{_KNOWN_TO}|คนอื่น|ใคร){representatives.ARE_SELLERS}\s?(?:ของ)?(?:หนู|ผม|ฉัน|เรา)?\s?"
_KNOWS = r"(?:รู้|ฮู้|เห็น|ว่า|สงสัย|ถาม|รับสาย)"
FEARS_TO_BE_KNOWN = (
    rf"(?:กลัว|ย่าน|เดี๋ยว|เกรง)\s?(?:ว่า)?(?:โทรมา)?(?:แล้ว)?\s?{_BY.format('fears')}(?:จะ|ก็|สิ)?\s?{_KNOWS}|"
    rf"{_BY.format('will')}(?:จะ|ก็จะ|ก็|สิ)\s?{_KNOWS}|"
    rf"{_BY.format('hears')}(?:จะ|ก็|สิ)?\s?(?:ได้ยิน|จับได้|ดุ|ด่า|โกรธ|หึง)"
)
ENGLISH_FEARS_TO_BE_KNOWN = (
    rf"(?P<who>{'|'.join(representatives.ENGLISH_RELATIVES)})\s"
    r"(?:will|would|might|may|can)?\s?(?:not )?(?:know|find out|see|hear|be angry|get angry)"
)
FEARS_SELLER = (
    r"(?:กลัว|ย่าน|เดี๋ยว|เพราะ)\s?(?:ว่า)?(?:ร้าน|เพจ|เขา|เค้า|มัน|แม่ค้า|คนขาย|คนโกง|มิจ\S{0,6})\s?(?:จะ)?\s?"
    r"(?:ตาม|รู้|มา|โทร|เอา|แก้แค้น|ขู่|ทำร้าย|ทำอะไร)"
)
FEARS_CALLS = (
    r"โทร(?:เข้า)?(?:มา)?\s?(?:กวน|ขาย|หลอก|ตื๊อ|ทวง|ป่วน|รบกวน|ก่อกวน)|ก่อกวน|รบกวน|(?:โดน|ถูก)\s?(?:หลอก|กวน|โกง)|"
    r"สแปม|แก๊งคอล|คอลเซ็น|ขายประกัน|spam|scam call"
)
FEARS = r"กลัว|ย่าน|ไม่ปลอดภัย|ตามมา|แก้แค้น|ทำร้าย|ขู่|afraid|scared"
# One's own name, called so at the end of a text.
NAME_LED = r"(?:^|(?<=\s))(?:หนู|ผม|ฉัน|ดิฉัน|เรา)?ชื่อ\s?(?P<name>[^\d]{4,60})$"
OTHER_WAY = (
    r"(?:(?:มี|ใช้|ติดต่อ|ทัก|คุย|แค่|แต่|ทาง|ขอ|เอา|ส่ง|มา|เป็น)\s?)*(?:ไลน์|ไลน|แชต|แชท|(?<![a-z])line(?![a-z]))"
    rf"(?:\s?(?:อย่างเดียว|แทน|เอา|มา|เท่านั้น|ก็ได้))*{ENDING}"
)

# Questions
_NAMED_PEOPLE = "|".join(
    sorted((*representatives.RELATIVES, *representatives.ELDERS), key=len, reverse=True)
)
# Some of them are the beginning of other words.
_MY_PEOPLE = rf"(?:{_NAMED_PEOPLE})(?!ม(?:บัตร|ที่|ทะ|\s|$)|ยุ|จ|ชีพ)"
_PERSON = (
    rf"(?:{_MY_PEOPLE}|หนู|ผม|ฉัน|เรา|ตัวเอง|คนแจ้ง|คนโดน|คนโอน|คนซื้อ|ผู้เสียหาย|ผู้ปกครอง|เจ้าของ(?:บัญชี)?|คนอื่น)"
    rf"{representatives.ARE_SELLERS}"
)
WHO = (
    rf"(?:(?:ชื่อ|เบอร์|เบอ|เมล์?|ของ|แทน|หรือ|รึ|หรือว่า)\s?(?P<owner>{_MY_PEOPLE})|"
    rf"(?:^|(?<=\s))(?P<victim>{_MY_PEOPLE})(?:หนู|ผม|ฉัน|เรา)?\s?(?:เป็นคน|โดน|ถูก|เสีย|โอน))"
    rf"{representatives.ARE_SELLERS}"
)
_ASKED = rf"(?:{_ASKS}|\?)"
_ONESELF = r"(?:หนู|ผม|ฉัน|เรา)?"
_TAKES = r"(?:ต้อง)?(?:ใส่|ใช้|เอา|ลง|กรอก|บอก|ให้|แจ้ง|เป็น)?\s?"
_DETAIL = "|".join(NOUNS.values())
_NUMBER = r"(?:เบอร์?|โทรศัพท์)\s?(?:โทร)?\s?(?:ที่)?\s?"
PURPOSE = (
    r"(?:จะ|แล้ว)?(?:เอา|ขอ|ใช้|เก็บ|ถาม|อยากได้|อยากรู้|ให้|บอก|ใส่)?\s?"
    rf"(?:{_DETAIL})?(?:กู|หนู|ผม|ฉัน|เรา)?\s?(?:ไป)?\s?"
    r"(?:ทำ|เฮ็ด|ยะ)(?:ไม|อะไร|ไร|หยัง|อีหยัง|อะหยัง|ไหร|อะไหร)(?:ว่ะ)?|"
    r"ทำไม(?:ถึง|จึง|จะ)?(?:ต้อง)?(?:ขอ|ถาม|ให้|บอก|ใส่|เอา|รู้|ใช้|อยาก)[^\s]{0,16}|"
    rf"(?:ขอ|ถาม|เอา|บอก|ใส่)(?:{_DETAIL})(?:ไป)?(?:ทำไม|เพื่ออะไร|เพราะอะไร)|"
    r"why (?:do )?(?:you )?(?:need|want|ask)[^?]*|"
    r"what (?:is it|do you need it|is this) for|what for"
)
SEEN = (
    rf"(?:ใคร|ไผ|ผู้ใด)\s?(?:จะ)?(?:เห็น|รู้|ดู|อ่าน|ได้เบอร์|ได้ชื่อ)(?:{_DETAIL}|ข้อมูล)?{_ONESELF}|"
    rf"(?:ใคร|ไผ|ผู้ใด|คนอื่น|ร้าน|เพจ|เขา|เค้า|มัน|คนขาย|แม่ค้า|คนโกง|{_KNOWN_TO})\s?"
    r"(?:ของ)?(?:จะ|มี|ก็)?\s?(?:สิทธิ์|สิ)?(?:เห็น|รู้|ได้(?=เบอร์|ชื่อ|ข้อมูล)|ดู|อ่าน)"
    rf"[^\n]{{0,24}}?(?:{_ASKED}|บ้าง)|"
    rf"(?:{_DETAIL})[^\n]{{0,20}}?(?:เปิดเผย|เป็นความลับ|หลุด|รั่ว|ปลอดภัย|ไปถึงร้าน)"
    rf"[^\n]{{0,10}}?{_ASKED}|"
    r"(?:who|will (?:the )?(?:shop|seller|they)) (?:can |will )?(?:sees?|knows?|gets?)[^?]*"
)
WHOSE = (
    rf"{_TAKES}(?:ชื่อ|ซื่อ|จื้อ|เบอร์|เบอ|{_EMAIL})\s?(?:ของ)?"
    rf"(?:(?:ใคร|ไผ|คนไหน)(?:ดี|ล่ะ)?|"
    rf"{_PERSON}[^\n\d]{{0,8}}?\s?(?:หรือ|รึ|กับ|หรือว่า)\s?(?:ชื่อ|เบอร์|ของ)?\s?{_PERSON}|"
    rf"{_PERSON}(?:[^\n\d]{{0,10}}?|[^\n\d]{{0,36}}?ได้){_ASKED})|"
    r"(?:whose|(?:can|should|may|do) i (?:use|give|put) my [a-z]{3,9}(?:'s)?) "
    r"(?:name|number|phone|e-?mail)[^?]*"
)
REAL_NAME = (
    rf"{_TAKES}(?:ชื่อ|นาม)\s?(?:เล่น|ใน)?\s?(?:เฟซ|เฟส|เฟ้ส|ไลน์|ไอจี|ติ๊กต|เล่น|ปลอม|สมมุติ|สมมติ|แฝง|"
    rf"ร้าน|บริษัท|วงการ|อื่น|ย่อ|เก่า|เดิม|จริง|ตามบัตร|เต็ม|ตัวย่อ)[^\n]{{0,24}}?{_ASKED}|"
    rf"{_TAKES}ชื่อ(?:เก่า|เดิม|ใหม่|จริง|เล่น)\s?(?:หรือ|รึ)\s?(?:ชื่อ)?(?:เก่า|เดิม|ใหม่|จริง|เล่น)|"
    rf"ต้อง[^\n]{{0,12}}?(?:ชื่อ)?(?:จริง|ตามบัตร|ตรงบัตร|ตรงกับบัตร|เต็ม)[^\n]{{0,14}}?{_ASKED}|"
    r"(?:can|may|could|should|must|do|is)\b[^?]*"
    r"(?:nickname|facebook name|fake name|real name|line name|alias)[^?]*"
)
OTHER_LETTERS = (
    rf"{_TAKES}(?:ชื่อ|พิมพ์|เขียน)?\s?(?:เป็น)?(?:ชื่อ)?\s?(?:ภาษา)?(?:อังกฤษ|อิ้ง|ลาว|พม่า)"
    rf"[^\n]{{0,12}}?{_ASKED}|in english[^?]*\?"
)
OTHER_LINE = (
    rf"{_TAKES}{_NUMBER}(?:ทำงาน|บ้าน|ออฟฟิศ|สำนักงาน|โรงงาน|ร้าน(?:เรา|หนู|ผม|ฉัน)|บริษัท|หอ|กลาง|ต่อ|"
    rf"เติมเงิน|สำรอง|เก่า|ใหม่|รายเดือน)[^\n\d]{{0,14}}?{_ASKED}|"
    r"(?:work|home|office|land) ?(?:line|number|phone)[^?]*\?"
)
FOREIGN_LINE = (
    rf"{_TAKES}{_NUMBER}(?:ต่างประเทศ|เมืองนอก|นอก|ลาว|พม่า|เขมร|กัมพูชา|จีน|เกาหลี|ญี่ปุ่น|มาเล)"
    rf"[^\n\d]{{0,14}}?{_ASKED}|foreign (?:number|phone)[^?]*"
)
WHEN_CALLED = (
    rf"(?:จะ)?โทร(?:มา|กลับ|หา|ไป)?{_ONESELF}\s?"
    r"(?:เมื่อไร|เมื่อไหร่|เมื่อใด|ตอนไหน|กี่โมง|วันไหน|มื้อใด|ยามใด|ช่วงไหน|เวลาไหน)|"
    rf"(?:จะ|มี|ใคร)(?:คน|ใคร)?(?:จะ)?โทร(?:มา|หา|กลับ)(?:จริง)?[^\n\d]{{0,8}}?{_ASKED}|"
    r"ใคร(?:จะ)?โทร(?:มา|หา|กลับ)|when will (?:you|they) call"
)
REAL_OFFICER = (
    r"(?:จะ|แล้ว)?รู้ได้(?:ไง|ยังไง|อย่างไร|จั่งใด)[^\n]{0,24}(?:จริง|เจ้าหน้าที่|มิจ|ปลอม|หลอก)?|"
    r"how (?:can|do|will) i know[^?]*"
)
NEEDED = (
    rf"(?:จำเป็น(?:ต้อง)?|ต้อง)\s?(?:{_TELL}|มี|ใช้|เอา)?\s?(?:{_DETAIL})?\s?"
    rf"(?:ด้วย|จริงๆ|จริง ๆ)?\s?{_ASKED}|"
    rf"(?:เว้น|ข้าม)(?:ไว้|ข้อนี้|ไป)*(?:ก่อน)?(?:ได้)?{_ASKED}|"
    r"(?:is it|is this) (?:necessary|required)|do i (?:have to|need to)[^?]*|must i "
)
LATER = (
    rf"(?:ค่อย|เดี๋ยว|ไว้|ขอ)[^\n]{{0,8}}?(?:{_TELL}|ส่ง)\s?(?:{_DETAIL})?\s?(?:ที)?(?:หลัง|วันหลัง)"
    rf"[^\n]{{0,6}}?{_ASKED}"
)
GIVEN = (
    rf"(?:{_PHONE}|{_EMAIL}|ชื่อ(?=ที่))\s?(?:เดิม|เดียวกับที่|ที่เคย|ที่ให้ไป|ที่บอกไป)|"
    rf"(?:{_TELL})(?:{_DETAIL})?ไป(?:แล้ว|ตั้งแต่)"
)
MENDS = (
    rf"(?:พิมพ์|ใส่|บอก|ให้|กรอก|สะกด|เขียน)\s?(?:{_DETAIL})?\s?(?:ไป)?(?:ผิด|พลาด)|"
    rf"(?:{_DETAIL})\s?(?:ที่\S{{2,8}})?\s?(?:มัน)?(?:ผิด|พลาด|ไม่ถูก)|"
    rf"(?:ขอ\s?(?:แก้|เปลี่ยน)|แก้)(?:ไข)?\s?(?:{_DETAIL})"
)
LINE_INSTEAD = rf"(?:{_TAKES})(?:ไลน์|แชต|แชท|line|in here)[^\n]{{0,14}}?{_ASKED}"
WHICH_PLACE = (
    r"(?:จังหวัด)?\s?(?:ที่)?(?:เกิดเหตุ|อยู่|ตามบัตร|ทะเบียนบ้าน|บ้านเกิด|ทำงาน|ร้าน|ตอนนี้|ปัจจุบัน)"
    r"[^\n]{0,10}?\s?(?:หรือ|รึ)\s?[^\n]{2,24}|"
    r"จังหวัด\s?(?:ไหน|ของ)?(?:ใคร|ร้าน|หนู|ผม|ไหน|ที่เกิดเหตุ|ตามบัตร|ตามทะเบียนบ้าน|บ้านเกิด)"
    rf"[^\n]{{0,8}}?(?:{_ASKED}|ดี)|which province"
)
LIVES_ABROAD = (
    r"ไม่ได้อยู่\s?(?:ใน|ที่)?\s?(?:เมือง)?(?:ประเทศ)?ไทย|"
    r"อยู่\s?(?:ที่)?\s?(?:ต่างประเทศ|เมืองนอก|ลาว|พม่า|เขมร|กัมพูชา|เวียดนาม|จีน|ไต้หวัน|เกาหลี|ญี่ปุ่น|"
    r"มาเล|สิงคโปร์|อเมริกา|ออสเตรเลีย|อังกฤษ|เยอรมัน|สวีเดน)|"
    r"(?:live|living|am|stay) (?:abroad|overseas|outside thailand)|"
    r"not (?:live |living )?in thailand"
)
# A question of these is none about oneself.
OF_SOMETHING_ELSE = (
    r"ร้าน|เพจ|ธนาคาร|แบงก์|แบงค์|ตำรวจ|สคบ|1166|1441|คนขาย|ผู้ขาย|แม่ค้า|พัสดุ|ขนส่ง|บัญชี|เขา|เค้า|มัน|มิจ|คนโกง|"
    r"shop|seller|bank|police"
)
