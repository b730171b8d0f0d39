"""Texts for unanswered calls, and for callers who claim to be officers: content, no logic."""

from handlers.texts.i18n import Localized, english_of

# 1441 or a bank does not answer.

OWN_BANK_WORDS = (
    "เบอร์ธนาคารของฉัน", "เบอร์ธนาคาร", "ขอเบอร์ธนาคาร", "ขอเบอร์ธนาคารหน่อย", "เบอร์แบงก์", "ขอเบอร์แบงก์",
    "เบอร์แบงค์", "ขอเบอร์แบงค์", "เบอร์ธนาคารฉัน", "เบอธนาคาร", "เบอร์ธนาคาน", "เบอร์ธนาคารอะไร",
    "เบอร์ธนาคารเบอร์อะไร", "เบอร์สายด่วนธนาคาร", "สายด่วนธนาคาร", "เบอร์ธนาคารของผม",
    "เบอร์ธนาคารของหนู", "my bank's number", "bank number", "my bank number",
)  # fmt: skip
LINES = (
    "1441", "๑๔๔๑", "สายด่วน", "ธนาคาร", "ธนาคาน", "ทนาคาร", "แบงก์", "แบงค์",
    "แบ้ง", "bank", "hotline",
    "กสิกร", "ไทยพาณิชย์", "กรุงไทย", "กรุงศรี", "ออมสิน", "ธกส", "ทีทีบี", "scb", "ttb", "ทรูมันนี่",
)  # fmt: skip
# What to take to the police, and with which telephone to call.
WHAT_TO_BRING = (
    r"(?:เอา|เตรียม|พก|ใช้|ถือ)(?:อะไร|ไร|เอกสาร|หลักฐาน)[^\n]{0,12}?(?:ไป|แจ้ง)[^\n]{0,4}?"
    r"(?:โรงพัก|ตำรวจ|แจ้งความ|สถานี|ส[นภ](?![ก-๙]))|"
    r"(?:โรงพัก|แจ้งความ|หาตำรวจ|สถานีตำรวจ)[^\n]{0,6}?ต้อง(?:เอา|พก|ถือ|มี)(?:อะไร|ไร|เอกสาร|หลักฐาน)"
)
BORROWS_TELEPHONE = (
    r"(?<!เขา)(?<!มัน)(?<!เพื่อน)(?:ยืม|ใช้)(?:โทรศัพท์|มือถือ|เครื่อง|เบอร์)(?:ของ)?(?:ข้างบ้าน|เพื่อน|คนอื่น|ใคร|คนข้าง|ลูก|หลาน|แม่|"
    r"พ่อ|ญาติ)[^\n]{0,16}?(?:ไหม|มั้ย|มั๊ย|ไม๊|ป่ะ|ปะ|หรือเปล่า|รึเปล่า|หรอ|\?)"
)
WITHOUT_INTERNET = (
    r"^[^\n]{0,8}?(?:(?:เน็[ตท]|เนต|ไวไฟ|wifi)(?:มือถือ|บ้าน|ก็|กำลัง|ใกล้|จะ|มัน|\s)*"
    r"(?:หมด|หลุด|ล่ม|ตัด|ดับ|หาย|ช้า|เต่า|ไม่ดี|ไม่มี|ไม่ติด|ใช้ไม่ได้|เข้าไม่ได้)|ไม่มี(?:เน็[ตท]|เนต|ไวไฟ|wifi))"
    r"(?:มาก|ๆ|บ่อย|แล้ว|ละ|ค่ะ|ครับ|คะ|เลย|\s)*$"
)
# A no to what was shown, in a text of its own; it denies no bank that is named behind it.
NO_TO_IT = r"^(?:ไม่ใช่|ไม่|บ่แม่น|บ่ใช่|ผิด)\s?(?:แล้ว|ธนาคาร)?\s?(?:ค่ะ|คะ|ครับ|คับ|จ้ะ|จ้า|จ้าว|เด้อ|นะ)+"
# The number may be taken over: the telephone itself, not the net, is without a signal.
LOST_SIGNAL = (
    r"(?:ซิม|เบอร์|มือถือ|โทรศัพท์|โทสับ|เครื่อง)[^\n]{0,8}?(?:ไม่มี|บ่มี|หมด|หาย|ไม่ขึ้น)(?:สัญญา[ณน]|คลื่น)"
    r"|สัญญา[ณน](?:มือถือ|โทรศัพท์|ซิม|เบอร์)?\s?หาย|หายสัญญา[ณน]|ซิม(?:ก็)?\s?(?:หาย|ดับ|ตัด|ใช้ไม่ได้)"
)
SILENT_WORDS = (
    "โทรไม่ติด", "โทไม่ติด", "โทรม่ายติด", "โทรบ่ติด", "โทไม่ติก", "โทรไม่ติก", "โทรไม่ได้", "โทไม่ได้", "โทรบ่ได้",
    "โทรไม่เข้า", "โทรไม่ผ่าน", "ไม่ติด", "ม่ายติด", "ไม่ติก", "บ่ติด", "มะติด", "ไม่รับ", "ม่ายรับ", "บ่รับ",
    "บ่ฮับ", "ไม่ฮับ", "ไผฮับ", "ไผรับ", "ใผรับ",
    "ไม่มีคนรับ", "ไม่มีใครรับ", "ไม่มีคัยรับ", "ไม่มีครับรับ", "สายไม่ว่าง", "สายม่ายว่าง", "สายม่ว่าง", "สายเต็ม",
    "สายไม่ว้าง",
    "ตอบรับอัตโนมัติ", "ระบบอัตโนมัติ", "เครื่องตอบรับ", "วนไปวนมา",
    "ไม่ตอบสาย", "สายหลุด", "สายตัด", "ตัดสาย", "ไม่ถึงคิว", "ติดต่อไม่ได้", "หมายเลขไม่ว่าง",
    "no answer", "not answer", "n't answer", "nobody answer", "no one answer", "busy",
    "get through", "not pick up", "n't pick up", "nobody picks",
)  # fmt: skip
WAITING_WORDS = (
    "รอนาน", "รอสายนาน", "รอมานาน", "รอคิวนาน", "รอสายอยู่", "รอเป็นชั่วโมง",
    "รอตั้งนาน", "ไม่ว่าง", "นานมาก",
    "รอไม่ไหว", "ยังรออยู่", "on hold", "waiting",
)  # fmt: skip
CALL_WORDS = ("1441", "โทร", "โท ", "สาย", "คิว", "call", "hold")
# Somebody is on the line and was not spoken to yet.
ON_HOLD_WORDS = (
    "รอสาย", "รอคิว", "ถือสายรอ", "ให้ถือสาย", "ยังไม่ได้คุย", "on hold", "in the queue",
    "waiting on the line",
)  # fmt: skip
STILL_WAITS_WORDS = (
    "ยังรอ", "ยังรออยู่", "รออยู่", "ยังรอสาย", "ยังรอสายอยู่", "รอสายอยู่", "ยังไม่ติด", "ยังไม่ติดเลย", "ยังไม่มีคนรับ",
    "ยังไม่รับ", "still waiting", "still on hold", "not yet",
)  # fmt: skip
NOT_ANSWERED_YET = ("ยังไม่ติด", "ยังไม่มีคนรับ", "ยังไม่มีใครรับ", "ยังไม่รับ")
TOO_LONG_WORDS = ("นาน", "ไม่ไหว", "นาที", "ชั่วโมง", "minutes", "hour", "forever")
# The wait that is asked about is not one that is told of.
ASKS_HOW_LONG = ("นานไหม", "นานมั้ย", "นานปะ", "นานป่าว", "นานแค่ไหน", "นานเท่า", "กี่นาที", "กี่ชั่วโมง")
# The same words tell of other things than a call: of goods, apps and duties.
NOT_OF_CALLS = (
    "ไม่รับผิด", "ไม่รับคืน", "ไม่รับเคลม", "ไม่รับของ", "ไม่รับเปลี่ยน", "ไม่รับพัสดุ", "ไม่รับแจ้ง", "ไม่รับเรื่อง",
    "ไม่รับบัตร", "ไม่รับเงิน", "ไม่รับประกัน", "ไม่รับรอง", "ไม่รับปลายทาง", "ไม่รับรู้", "เปิดไม่ติด", "ไฟไม่ติด",
    "เครื่องไม่ติด", "เครื่องติด", "กาวไม่ติด", "ไม่ติดตั้ง", "ไม่ติดใจ", "ไม่ติดปัญหา", "ชาร์จไม่", "ไม่ติดต่อ",
    "ไม่ติดตาม", "สายชาร์จ", "ถ้าไม่ติด", "it on hold", "account on hold", "money on hold",
    "transfer on hold", "payment on hold",
)  # fmt: skip
# Hotlines that block no account
OTHER_LINES = ("1166", "1323", "1212", "1502", "1669", "สคบ", "ขนส่ง", "ร้าน")
OTHER_PARTIES = (
    "ร้าน", "คนขาย", "แม่ค้า", "พ่อค้า", "ผู้ขาย", "เพจ", "ขนส่ง", "ไรเดอร์", "คนส่ง",
    "ไปรษณีย์", "มิจ", "แอดมิน",
    "บริษัท", "1166", "1323", "1212", "1502", "สคบ", "ค่าย", "เพื่อน", "เครื่อง", "ของ",
)  # fmt: skip
NOT_ANSWERED = Localized(
    "1441 คนโทรเยอะ ไม่ต้องรอสายเดียวค่ะ โทรธนาคารของคุณเลย ธนาคารระงับให้ได้เหมือนกัน",
    "1441 is often busy. Do not wait for it: call your own bank, which can block as well.",
)
# By who was told to call the own bank first.
BANK_NOT_ANSWERED = Localized(
    "ธนาคารไม่ติด โทร 1441 เดี๋ยวนี้เลยค่ะ แล้วลองธนาคารอีกครั้ง เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
    "Your bank does not answer? Call 1441 now, then try the bank again. Use whichever answers "
    "first.",
)
ON_HOLD = Localized(
    "ถือสายไว้ก่อนนะคะ ระหว่างรอ เปิดแอปธนาคาร ถ้ามีเมนูแจ้งภัยหรือระงับ กดได้เลย หรือให้คนข้าง ๆ "
    "โทรอีกเบอร์จากอีกเครื่อง รอเกิน 2 นาที วางแล้วลองอีกเบอร์ เบอร์ไหนติดก่อน ใช้เบอร์นั้นค่ะ",
    "Hold the line. Meanwhile look into your bank's app for a way to report or block, or let "
    "somebody beside you call the other number from another phone. After 2 minutes hang up and try "
    "the other one: whichever answers first.",
)
NEITHER = Localized(
    "ไม่ติดทั้งสอง ไปโรงพักที่ใกล้ที่สุด หรือโทร 191",
    "Neither answers? Go to the nearest police station, or call 191.",
)
# It is somebody else's account, and the writer would call.
_WHOSE = (
    r"(?:แม่(?!ค้า)|พ่อ(?!ค้า)|ยาย|คุณตา|ย่า|ปู่|ป้า|ลุง|น้า|แฟน|สามี|ภรรยา|ผัว|เมีย|ลูก(?!ค้า)|หลาน|น้อง|พี่|เพื่อน|เขา|เค้า|แก|ท่าน|"
    r"คนแก่|ผู้ใหญ่)"
)
FOR_ANOTHER = (
    rf"(?<!มัน)(?<!เขา)(?<!เค้า)(?:โทร?|แจ้ง|ติดต่อ|คุย|อายัด|ระงับ)\S{{0,10}}?"
    rf"(?:แทน(?!ที่)|ให้(?={_WHOSE}(?!โอน|กด|บอก|ส่ง|ไป|มา|ทำ)))|"
    rf"(?:ไม่|บ่|ม่าย)(?:ได้)?อยู่(?:กับ|ด้วยกันกับ|บ้านเดียวกับ){_WHOSE}|"
    r"\bcall (?:the bank |1441 )?(?:for|instead of|on behalf of) (?:my|her|him|them)\b"
)
# Then somebody else is to call for the writer.
BY_ANOTHER = (
    r"(?:ให้|ใคร|มีคน|ขอคน|ช่วย|จ้าง)\S{0,10}?โทร?\S{0,8}?แทน|"
    r"แทน(?:ฉัน|หนู|ผม|เรา|ดิฉัน|ยาย|ป้า)(?:ที|หน่อย)"
)
# The bank wants to hear whose account it is.
_OWNER = r"(?:เจ้าของ(?:บัญชี|บันชี|บัตร|เบอร์|เครื่อง)?|เจ้าตัว)"
WANTS_OWNER = (
    rf"(?:ต้อง|ให้|ขอ|จะ|อยาก)(?:เป็น|ให้|คุยกับ|คุยแต่|พูดกับ|ฟัง)*\s?{_OWNER}|{_OWNER}(?:\S{{0,6}})?(?:ต้อง|เท่านั้น|มาเอง|โทรเอง)|"
    rf"(?:ธนาคาร|แบงก์|แบงค์|เขา|เค้า|เจ้าหน้าที่|พนักงาน)\S{{0,12}}?(?:ให้|ต้อง|ขอ){_WHOSE}(?:เป็นคน)?(?:โทร|คุย|แจ้ง|มา|ไป)\S{{0,8}}?เอง|"
    r"(?:bank|they) (?:wants?|needs?|asks? for|only talks? to) (?:to (?:talk|speak) (?:to|with) )?"
    r"(?:the )?(?:account )?owner"
)
# Who owns it does not want the call, or cannot make it.
UNWILLING = (
    rf"{_WHOSE}\S{{0,6}}?(?:ไม่ยอม|ไม่ให้|ไม่อยากให้|ห้าม|บ่ยอม|บ่ให้|ไม่กล้าให้|กลัว\S{{0,8}}ไม่ยอม)\S{{0,8}}?"
    r"(?:โทร?(?=หา|ธนาคาร|แบง|1441|แจ้ง|บอก|$|\s|ค่ะ|ครับ|เลย|เอง)|แจ้ง(?!ความ)|อายัด|ระงับ|บอกธนาคาร|บอกแบง)"
)
CANNOT_SPEAK = (
    rf"{_WHOSE}\S{{0,4}}?(?:พูด|คุย|เล่า|ฟัง)(?:โทรศัพท์)?(?:ไม่|บ่)(?:ค่อย)?(?:รู้เรื่อง|ได้ความ|เป็น|ออก|ไหว)"
)
# Which bank is not known
_NOT_KNOWN = r"(?:ไม่รู้|ไม่ทราบ|จำไม่ได้|ไม่แน่ใจ|ไม่ฮู้|บ่ฮู้|บ่รู้|จำบ่ได้|นึกไม่ออก|ลืม)"
_WHICH = r"(?:อะไร|ไหน|ใด|หยัง|ไร)"
UNKNOWN_BANK = (
    rf"{_NOT_KNOWN}[^\n]{{0,16}}?(?:ธนาคาร|ธนาคาน|แบงก์|แบงค์|แบ้ง|บัญชี|บันชี)\s?(?:ของ|ที่|กับ)?{_WHICH}|"
    rf"(?:ธนาคาร|ธนาคาน|แบงก์|แบงค์|แบ้ง)(?:ค่ะ|ครับ|คะ|เลย|\s)*(?:แต่|ก็|แล้ว)?\s?{_NOT_KNOWN}\s?(?:ว่า)?(?:เป็น|ใช้|คือ)?(?:อัน|ที่|ตัว|ของ|แบงก์|แบงค์|ธนาคาร)?{_WHICH}|"
    rf"{_NOT_KNOWN}(?:ว่า)?\S{{0,8}}?(?:อยู่|ใช้|มี|ฝาก)(?:เงิน)?(?:กับ|ที่)?(?:ของ)?(?:ธนาคาร|แบงก์|แบงค์)?{_WHICH}(?:บ้าง)?$|"
    r"(?:don'?t|do not|not) (?:know|remember|sure)[^\n]{0,20}?(?:which|what) bank"
)
# The crook's account, which nobody needs to know.
NOT_OWN_BANK = r"โอน(?:ไป|เข้า|ให้)|ปลายทาง|ของ(?:มัน|ร้าน|โจร|มิจ|คนโกง)|(?:มัน|ร้าน|มิจ|โจร)ใช้|ม้า"
CALL_191_LABEL = Localized("โทร 191", "Call 191")

# A caller who says to be an officer

OFFICERS = (
    "เจ้าหน้าที่", "เจ้าหน้าที", "เจ้าน่าที่", "จนท", "สคบ", "รู้ทัน", "officer", "ruthan", "ocpb",
    "consumer board", "consumer protection", "consumer office", "consumer agency",
    "complaint office", "complaint center", "complaint centre", "your office", "your staff",
    "your team", "1166",
)  # fmt: skip
CAME = (
    "มีไลน์", "มีคนโทร", "มีคนทัก", "มีคนไลน์",
    "โทรมา", "โทมา", "โทรหา", "โทหา", "โทรเข้า", "โทเข้า", "ทักมา", "ทักไลน์", "ติดต่อมา",
    "แอดมา", "แอดไลน์", "ไลน์มา",
    "ส่งข้อความ", "บอกว่าเป็น", "อ้าง", "called", "texted", "messaged",
    "calling", "phoned", "contacted", "emailed", "calls me", "on the phone",
)  # fmt: skip
CONTACTS = (*CAME, "โทรกลับ", "ขอ", "call", "text", "messag")
NEVER_ASKED_FOR = (
    "เลขบัตร", "บัตรประชาชน", "เลขบัด", "บัดประชาชน", "13 หลัก",
    "หน้าบัตร", "เลขหลังบัตร", "otp", "โอทีพี", "รหัส",
    "ระหัด", "พิน", "pin",
    "กดลิงก์", "กดลิงค์", "กดลิ้ง", "โอนก่อน", "จ่ายก่อน", "เสียค่า", "ค่าปลดล็อก", "ค่าประกัน",
    "ให้โอน", "โอนเงิน", "โอนตัง", "ค่าธรรมเนียม", "ค่าดำเนินการ", "มัดจำ", "โหลดแอป", "โหลดแอพ",
    "card number", "card photo", "card details", "password", "code", "transfer", "fee", "id card",
    "id number", "identity card", "passport", "laser", "to pay", "deposit",
)  # fmt: skip
# One's own account, which the office does not ask for on the telephone; the bank may.
ACCOUNT = (
    "เลขบัญชี", "เลขบันชี", "เลขที่บัญชี", "เลขบช", "เลข บช", "เลขแบงค์", "เลขแบงก์", "account number",
    "account no", "my account",
)  # fmt: skip
OTHERS_ACCOUNT = ("ปลายทาง", "บัญชีเขา", "บัญชีเค้า", "บัญชีมัน", "ของเขา", "ของมัน", "ที่โอนไป", "บัญชีที่โอน")
IS_IT_REAL = (
    "จริงไหม", "จริงมั้ย", "จริงหรือ", "จริงปะ", "จริงป่าว", "จริงป่ะ", "จิงไหม", "จิงมั้ย", "จิงปะ", "จริงหรอ",
    "ใช่ของสคบ", "ใช่สคบ", "ใช่เบอร์สคบ", "ใช่เจ้าหน้าที่", "ใช่คนของ", "ใช่ของเจ้าหน้าที่", "ใช่จากสคบ",
    "จริงเหรอ", "ใช่ไหม", "ใช่มั้ย", "ใช่ปะ", "ใช่ป่าว", "ใช่ของจริง", "ของจริง", "ตัวจริง", "ของจิง", "หลอกไหม",
    "หลอกปะ", "หลอกป่าว", "หลอกหรือ", "มิจไหม", "มิจปะ", "มิจฉาชีพไหม", "เชื่อได้", "ให้ได้ไหม", "ให้ได้มั้ย",
    "บอกได้ไหม", "บอกได้มั้ย", "ให้ดีไหม", "ให้ดีมั้ย", "ให้ดีปะ", "ต้องให้มั้ย", "จริงบ่", "แม่นบ่",
    "จริงรึ", "จริงเปล่า", "รู้ได้ไง", "รู้ได้ยังไง", "รู้ได้อย่างไร", "รู้ยังไง", "รู้ไงว่า", "ดูยังไง", "แยกยังไง",
    "เช็คยังไง", "เช็กยังไง", "สังเกตยังไง", "ไม่ใช่โจร", "ไม่ใช่มิจ", "ไม่ใช่ตัวปลอม", "ไม่ได้ปลอม",
    "ปลอมไหม", "ปลอมมั้ย", "ปลอมปะ",
    "ควรให้", "ควรบอก", "ต้องให้ไหม", "ต้องบอกไหม", "แบบนี้ปกติ",
    "real", "scam", "should i",
)  # fmt: skip
# An officer of ours is named as what somebody may be.
IS_AN_OFFICER = ("เป็นเจ้าหน้าที่", "เป็นจนท", "เจ้าหน้าที่จริง", "เจ้าหน้าที่ตัวจริง", "จนทจริง", "คนของสคบ")
# From which number an officer calls; not the one to call.
_NUMBER = r"เบอร์(?:อะไร|ไหน|ไร|ใด|แบบไหน)"
CALLS_FROM = (
    r"(?:เจ้าหน้าที่|จนท\.?|สคบ\.?|รู้ทัน)[^\n]{0,16}?"
    rf"(?:(?:โทร|ติดต่อ|ทัก)(?:มา|กลับ|เข้า|หา)[^\n]{{0,14}}?{_NUMBER}|(?:ใช้|จาก)\s?{_NUMBER})"
    r"|\b(?:what|which) number (?:will|does|do|would|is) [a-z ]{0,16}\bcall\w*"
    r"|\bcall\w* (?:me )?from (?:what|which) number"
)
# On whose line nobody should wait
WHO_CALLS = (
    *OFFICERS, "ตำรวจ", "ตำหรวจ", "มิจ", "โจร", "คนร้าย", "คนหลอก", "แก๊งคอล", "โทรมา", "โทมา",
    "โทรเข้า", "โทรกลับ", "ทักมา", "called me", "calls me",
)  # fmt: skip
# What a caller knows of a complaint
CALLERS = ("เขา", "เค้า", "มัน", "คนโทร", "คนที่โทร", "คนนั้น", "ปลายสาย", "เปิ้น", *OFFICERS,
    "he ", "she ", "they ", "the caller",
)  # fmt: skip
KNOWS = (
    "บอกเลข", "บอกเรื่อง", "บอกชื่อ", "รู้เลข", "รู้ชื่อ", "รู้เบอร์", "รู้เรื่อง", "รู้ข้อมูล", "มีเลข", "มีข้อมูล",
    "ท่องเลข", "ฮู้เลข",     "know", "told me my", "has my", "have my", "gave my",
)  # fmt: skip
# Only our own numbers begin so.
OUR_NUMBER = r"(?<![a-z])rt(?![a-z])|อาร์ที"
OF_A_COMPLAINT = (
    "เลขรับเรื่อง", "เลขเรื่อง", "เลขเคส", "เลขคำร้อง", "เลขที่เรื่อง", "ชื่อหนู",
    "ชื่อผม", "ชื่อเรา", "ชื่อฉัน", "ชื่อยาย", "ข้อมูลหนู", "ข้อมูลผม", "ข้อมูลเรา", "เรื่องหนู", "เรื่องผม",
    "เรื่องเรา", "my number", "my complaint", "my case", "my name",
)  # fmt: skip
# The number, which the caller does not name, or not rightly; whoever writes may not have told it.
WITHHOLDS = (
    r"(?<!ผม)(?<!หนู)(?<!เรา)(?<!ฉัน)(?:ไม่|บ่)(?:ยอม|ได้|เคย|กล้า|ยัก)*\s?(?:บอก|รู้|ฮู้|มี|แจ้ง|ทราบ)"
    r"\S{0,8}?\s?(?:เลข|rt\b|อาร์ที)|"
    r"(?:เลข|\brt\b|อาร์ที)[^\n]{0,16}?(?:(?:ไม่|บ่)(?:ได้|ถูก|ตรง|ตอบ|รู้|บอก|ยอม)|ผิด)|"
    r"(?:won.?t|does ?n.?t|does not|did ?n.?t|did not|can.?t|cannot|refuses? to) "
    r"(?:know|give|tell|say|name)\b"
)
THIS_OFFICE = ("สคบ", "รู้ทัน", "คุ้มครองผู้บริโภค", "ocpb", "ruthan")
CLAIMS = r"อ้าง|โทร|โท(?=มา|หา|เข้า)|บอกว่า(?:เป็น|มาจาก)|ปลอม|คน(?:จาก|ของ)|มีคน|ทักมา|ติดต่อมา"
DID_IT = r"(?:โอน|ให้|จ่าย|บอก|ส่ง|กรอก|กด)\S{0,6}?(?:ไป|แล้ว)"
# What a caller wants, behind who the caller says to be
WANTS = (
    "ให้กด", "ให้แอด", "ให้จ่าย", "ให้เสีย", "ให้ลง", "ให้กรอก",
    "ขอ", "ให้โอน", "ให้บอก", "ให้ส่ง", "ให้โหลด", "จะเอา", "ถามเอา", "asks for", "asked for", "wants",
    "asking for", "asked me", "asks me", "asking me", "wanted", "needs my", "need my", "want my",
    "told me to", "tells me to",
)  # fmt: skip
NOT_OURS_TITLE = Localized("ไม่ใช่ค่ะ อย่าให้ และวางสายได้เลย", "No. Give nothing, and hang up")
NOT_OURS_PARAGRAPHS = (
    Localized(
        "เจ้าหน้าที่ไม่ขอ OTP รหัส เลขบัตร ไม่โทรมาขอเลขบัญชี และไม่ให้โอนเงินหรือลงแอป ใครขอ ให้ถือว่าไม่ใช่เจ้าหน้าที่",
        "An officer never asks for an OTP, a password, a card number, a transfer or an app, and "
        "never calls for an account number. Whoever does is none.",
    ),
    Localized(
        "ครั้งหน้ามีคนโทรมาว่าเป็นเจ้าหน้าที่ ให้ถามเลขรับเรื่องก่อน บอกไม่ได้หรือไม่แน่ใจ วางสายแล้วโทร 1166 เอง",
        "Next time ask the caller for your complaint's number first. If it "
        "is not named, or you are "
        "not sure, hang up and call 1166 yourself.",
    ),
    Localized(
        "ให้รหัสหรือเลขบัตรไปแล้ว โทรธนาคารของคุณเดี๋ยวนี้ค่ะ",
        "Gave a code or a card number already? Call your bank now.",
    ),
)
IS_REAL_TITLE = Localized(
    "ตัวจริงบอกเลขรับเรื่องของคุณได้ก่อนค่ะ", "A real officer names your complaint's number first"
)
CALLED_TITLE = Localized(
    "ขอบคุณที่บอกนะคะ ตัวจริงบอกเลขรับเรื่องได้", "Thank you. A real officer knows your number"
)
KNOWS_NUMBER_TITLE = Localized(
    "รู้เลขเรื่อง ก็ยังไม่ใช่ข้อพิสูจน์ค่ะ วางสายได้เลย", "To know your number proves nothing. Hang up"
)
KNOWS_NUMBER_PARAGRAPHS = (
    Localized(
        "ถึงบอกเลข ชื่อ หรือเรื่องถูกหมด ใครขอ OTP รหัส เลขบัตร เลขบัญชี หรือให้โอนเงิน ให้ถือว่าไม่ใช่เจ้าหน้าที่",
        "Whoever asks for an OTP, a password, a card number, an account number or a transfer is "
        "no officer, however much they know of you.",
    ),
    Localized(
        "วางสาย แล้วโทร 1166 เอง ถามว่ามีเจ้าหน้าที่โทรหาคุณไหม อย่าโทรกลับเบอร์ที่เขาให้มา",
        "Hang up and call 1166 yourself, and ask whether an officer called you. Do not call back "
        "the number that they gave.",
    ),
    NOT_OURS_PARAGRAPHS[-1],
)
WITHHOLDS_TITLE = Localized(
    "ไม่บอกเลขรับเรื่องที่ถูก วางสายได้เลยค่ะ", "Your complaint's number is not named rightly? Hang up"
)
# Where a call is offered
NEVER_ASKED = Localized(
    "ตอนโทรกลับ เจ้าหน้าที่ไม่ขอ OTP รหัส เลขบัตร และไม่ให้โอนเงินค่ะ",
    "The officer who calls never asks for an OTP, a password, a card number or a transfer.",
)
# On the receipt of a complaint, and where a call was asked for
REAL_OFFICER = Localized(
    "มีคนโทรมาว่าเป็นเจ้าหน้าที่ ให้ถามเลขรับเรื่องก่อน เจ้าหน้าที่ไม่ขอ OTP รหัส เลขบัตร "
    "และไม่ให้โอนเงิน ไม่แน่ใจ วางสายแล้วโทร 1166",
    "If somebody calls as an officer, ask for this number first. Officers never ask for an OTP, a "
    "password, a card number or a transfer. Not sure? Hang up and call 1166.",
)
REAL_CALLER = Localized(
    "มีคนโทรมาว่าเป็นเจ้าหน้าที่ ให้ถามเลขรับเรื่องก่อน ถ้ายังไม่มีเลข ให้เขาบอกว่าคุณฝากเรื่องอะไรไว้ "
    "เจ้าหน้าที่ไม่ขอ OTP รหัส เลขบัตร "
    "และไม่ให้โอนเงิน ไม่แน่ใจ วางสายแล้วโทร 1166",
    "If somebody calls as an officer, ask for your complaint's number first; without one, ask what "
    "you left here. Officers never ask for an OTP, a password, a card number or a transfer. Not "
    "sure? Hang up and call 1166.",
)
# The same for who is written to
REAL_WRITER = Localized(
    "เจ้าหน้าที่เขียนถึงคุณในแชตนี้ ไม่ต้องรับสายใคร เจ้าหน้าที่ไม่ขอ OTP รหัส เลขบัตร และไม่ให้โอนเงิน",
    "Officers write to you in this chat; you need not answer any call. They never ask for an OTP, "
    "a password, a card number or a transfer.",
)


def written_to_by(day: str) -> str:
    """The first step after filing, with the day by which an officer should have written."""
    return Localized(
        f"เจ้าหน้าที่จะตรวจเรื่อง ถ้าเกินวันที่ {day} (15 วัน) แล้วยังไม่มีใครเขียนมา กด คุยกับเจ้าหน้าที่ แล้วพิมพ์ฝากไว้",
        "Officers will look at your complaint. If nobody has written by "
        f"{english_of(day)} (15 days), tap Talk to an officer and leave a message.",
    )


# The police know

REPORTED_NOT_CALLED = Localized(
    "ถ้ายังไม่ได้โทรธนาคารหรือ 1441 โทรด้วยนะคะ เพื่อระงับบัญชี",
    "If you have not called your bank or 1441 yet, do so, to block the account.",
)
REPORTED_STEPS = (
    Localized(
        "เก็บใบแจ้งความ สลิป แชต และเลขเคสไว้ด้วยกัน",
        "Keep the police report, the slip, the chat and the case number together",
    ),
    Localized(
        "ใครทักมาว่าตามเงินคืนให้ได้แต่ขอค่าดำเนินการ อย่าโอนค่ะ",
        "Whoever offers to get your money back for a fee: do not pay",
    ),
)
