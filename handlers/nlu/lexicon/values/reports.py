"""Words of what was reported elsewhere and of what was not yet, in one text: patterns."""

# Between what was done and what was not, and the words of each.
BETWEEN_DEEDS = (
    r"\s*(?:แต่|ส่วน|,|(?<![a-z])but(?![a-z]))\s*"
    r"|(?:(?<=แล้ว)|(?<=แล้วค่ะ)|(?<=แล้วคะ)|(?<=แล้วครับ)|(?<=แล้วคับ)|(?<=แล้วจ้า)|(?<=แล้วเด้อ)|(?<=แล้วเจ้า)"
    r"|(?<=already))\s+|\s+(?=(?:ส่วน)?ยังไม่(?:ได้)?(?:แจ้ง|โทร|บอก|ติดต่อ))"
)
DONE_ALREADY = (
    r"แล้ว(?!แต่)|แค่|อย่างเดียว|เรียบร้อย|(?<![a-z])(?:already|only|just|called|told|reported|went"
    r"|done)(?![a-z])"
)
NOT_DONE_YET = (
    r"ยัง|ไม่(?!ทัน(?:แล้ว|$|\s))|บ่|ม่าย|ว่าจะ|กำลังจะ|จะไป|พรุ่งนี้"
    r"|(?<![a-z])(?:not|yet|later|tomorrow|never)(?![a-z])|n't"
)
# Behind what was offered, that it was not taken.
NOT_TAKEN = (
    r"(?:มัน|เขา|เค้า|ร้าน)?(?:ก็)?(?:ไม่|บ่)(?:(?:ค่อย)?เป็น|รับ(?!แจ้ง|เรื่อง|ความ)"
    r"|เอา(?=$|\s|แล้ว|ค่ะ|ครับ|นะ))"
)
# Where an answer ends and talk goes on, and what is said with the answer.
PAUSE = r"\s*,\s*|\s+|(?<=ค่ะ)|(?<=ครับ)|(?<=คับ)|(?<=จ้ะ)|(?<=จ้า)"
JUST_SO = r"(?:เลย|น่ะ|อ่ะ|อะ|สิ|แหละ|หมด)+$"

# Who was told, in one's own words, and how the options are called
BANK, POLICE, PLATFORM = "ธนาคาร", "ตำรวจ", "แพลตฟอร์ม"
_TELLS = r"(?:โทร|แจ้ง|ติดต่อ|บอก|หา|กับ|ให้|ไปที่|เข้า|(?<![a-z])(?:called|call|told|contacted|informed))"
_BANKS = (
    r"(?:กสิกร(?:ไทย)?|ไทยพาณิชย์|กรุงไทย|(?:ธ\.?|ธนาคาร)?กรุงเทพ(?!มหา|ฯ)|กรุงศรี|ออมสิน|ธกส|ทหารไทย"
    r"|ธนชาต|ทีทีบี|"
    r"(?<![a-z])(?:kbank|k bank|scb|ktb|bbl|ttb|krungthai|krungsri|gsb|uob|cimb"
    r"|bangkok bank)(?![a-z]))"
)
TOLD_BANK = (
    rf"{_TELLS}(?:ไป|หา|ที่|กับ|แจ้ง|ทาง|คอล\s?เซ็น\S{{0,6}}|call ?center|ศูนย์|\s){{0,5}}{_BANKS}"
    rf"|{_BANKS}(?:ก็)?(?:โทร|แจ้ง)(?:แจ้ง|ไป)?แล้ว|อายัด|ระงับบัญชี|(?:ล็อ|ล๊อ|ลอ|ล้อ)[กค]บัญชี"
    rf"|คอล\s?เซ็นเตอร์(?:ธ|แบ)|(?<![ก-๙])ธ(?=\s?แล้ว)"
    r"|(?<![a-z])aoc(?![a-z])"
)
TOLD_POLICE = (
    r"(?<![ก-๙])(?:สน|สภ|ตร)(?=\s|$|ค่ะ|ครับ|แล้ว|มา|ที่)|(?:(?<=ที่)|(?<=แจ้ง)|(?<=ไป)|(?<=หา)"
    r"|(?<=บอก))(?:ที่)?(?:สน|สภ|ตร)(?=\s|$|ค่ะ|ครับ|แล้ว|มา|ใน|แถว)"
    r"|สถานีตำรวจ|thai ?police ?online|(?<![a-z])(?:police ?station|filed a (?:police )?report)"
)
_SITES = (
    r"(?:เฟซ|เฟส|facebook|fb|ติ๊กต็?[อ๊]?ก|ติ๊กต๊อก|ติ๊กตอก|tiktok|ไอจี|ig|instagram|ช้อปปี้|ช็อปปี้|ชอปปี้|shopee"
    r"|ลาซาด้า|lazada|แอปส้ม|แอพส้ม|แพลตฟอร์ม|ทวิตเตอร์)"
)
TOLD_PLATFORM = (
    rf"(?:แจ้ง|รายงาน|รีพอร์[ตท]|ร้องเรียน|เปิดเคส|เคลม|(?<![a-z])report(?:ed)?)(?:ไป|กับ|ทาง|ใน|ที่|เพจ"
    rf"|ร้าน|คนขาย|โพส[ตท]์?|แอค|ไปยัง|to|on|\s){{0,6}}{_SITES}"
    r"|(?:กด|ได้|แจ้ง)?(?:รายงาน|รีพอร์[ตท]|(?<![a-z])report(?:ed)?)\s?(?:เพจ|ร้าน|โพส[ตท]์?|บัญชี|แอค"
    r"|the page|the shop|page|shop)"
)
# Only here
TOLD_NOBODY = (
    r"^(?:ยัง)?ไม่(?:ได้|เคย)(?:ไป)?(?:แจ้ง|บอก)(?=\s|$|ค่ะ|คะ|ครับ|คับ|ใคร|เลย|ที่ไหน)"
    r"|(?<![a-z])(?:have|did|has)(?:n ?t| not) (?:told|tell|reported|report|informed|contacted)|"
    r"(?:ที่นี่|ตรงนี้|ทางนี้|สคบ)[^\s]{0,6}(?:ที่แรก|ที่เดียว|แห่งแรก|แห่งเดียว)|(?:แค่|เฉพาะ|แจ้งแต่|บอกแต่)(?:แจ้ง"
    r"|บอก)?(?:ที่นี่|ตรงนี้|ทางนี้)"
    r"|^(?:none|nobody|no one|nowhere|not yet|not reported|only here|just here)"
)
# Out of fear, or because nothing is thought to come of it, nothing was done.
DID_NOT_DARE = (
    r"(?:ไม่(?:ค่อย)?(?:กล้า|อยาก|คิด|สะดวก|มีเวลา|ว่าง)|ขี้เกียจ|กลัว)(?:จะ|ที่จะ)?(?:ไป|เข้า|ขึ้น)?(?:ยุ่งกับ|หา"
    r"|พบ|แจ้ง|คุยกับ|บอก)?(?:ความ|ตำรวจ|โรงพัก|ธนาคาร|ใคร|สน|สภ|ตร)"
    r"|แจ้งไป(?:ก็|กะ)(?:เท่านั้น|งั้น|ไม่|เปล่า|เสียเวลา)"
)
# Done by others, or said of who they are.
OF_OTHERS = (
    r"\S*เรื่องอื่น\S*|"
    r"(?:เขา|เค้า|มัน|ร้าน|แม่ค้า|คนขาย|เพจ)(?:ก็|เลย|ขู่|บอก|ว่า|จะ|ไป|\s){0,5}แจ้งความ(?!ให้)[^\s]{0,10}"
    r"|แจ้งความกลับ|ขู่(?:ว่า)?(?:จะ)?แจ้งความ|"
    r"(?:เป็น|อ้าง|รู้จัก|ปลอม|แต่ง)(?:ว่า|ตัว|เป็น|คน)*ตำรวจ|(?<![a-z])(?:said|told me|says)(?: to)? (?:go"
    r"|call|report|tell)[a-z ]{0,12}(?:police|bank)"
)
# Still to come: a deed of another day.
PLANNED = (
    r"(?:อยาก(?:จะ)?(?:ไป)?(?:แจ้ง|หา)|พรุ่งนี้|มะรืน|เดี๋ยว|นัด(?!หมายแล้ว)|รอไป|รอจะ|อาทิตย์หน้า|วันหลัง|ไว้ค่อย)"
)
# How it is done is asked, and not told.
ASKS_HOW = (
    r"\S*(?:ได้อะไรขึ้นมา|จะได้อะไร|มีประโยชน์อะไร|ช่วยอะไรได้)\S*"
    r"|(?<!\S)(?!\S*(?:ไม่|แล้ว))\S*(?:อะไร|ยังไง|ที่ไหน|ใคร|เมื่อไร|เมื่อไหร่|กี่วัน|เท่าไหร่)(?:ได้)?(?:บ้าง"
    r"|ดี)?(?:คะ|ค่ะ|ครับ|คับ)?(?=\s|$)"
)
# Behind who was not told.
NOT_THAT_ONE = (
    r"(?:ตำรวจ|โรงพัก|แจ้งความ|ธนาคาร|แบงก์|แบงค์|แพลตฟอร์ม|แอป)\s?(?:ก็)?ยัง(?=[\s,]|$|ค่ะ|คะ|ครับ|คับ)"
)
# "Nobody but": only that one was told.
ONLY_BUT = r"(?:(?<=แจ้ง)|(?<=บอก)|(?<=โทร)|(?<=ไป)|(?<=หา))แต่(?=\S)"
# Who else was told stands before it.
ONLY = r"\s+(?=\S{0,12}(?:แค่|อย่างเดียว))"
ONLY_THAT = "แค่"

# Told by the way, and not as an answer: a deed that is done by who writes.
_DEED = (
    r"(?:แจ้ง|โทร?(?!ษ|มา|ศัพท์)|บอก|ติดต่อ|คุยกับ|ลงบันทึก|ลงประจำวัน|ร้องเรียน|รีพอร์[ตท]|รายงาน|"
    r"ไป\s?(?:ที่\s?)?(?:โรงพัก|หาตำรวจ|ส\s?\.?[นภ](?![ก-๙])|สถานีตำรวจ|ธนาคา[รน]|แบ้?ง[กค])|อายัด|ระงับ|รับเรื่อง|รับแจ้ง|รับคดี|"
    r"(?:ให้|ได้|มี|ออก)\s?(?:รับ)?\s?(?:เลข|ใบแจ้ง|(?:bank\s?)?case|เคส|หมายเลข))"
)
_IS_DONE = r"(?:แล้ว(?!จะ|ค่อย|ถ้า|แต่)|แร้ว|เเล้ว|เรียบร้อย|มา(?=\s|$|ค่ะ|คะ|ครับ|คับ)|(?:ไป|มา|ให้)ละ)"
_NOT_YET = (
    r"(?<!จะ)(?<!ต้อง)(?<!ควร)(?<!อยาก)(?<!เดี๋ยว)(?<!กำลัง)(?<!ไม่)(?<!ไม่ได้)(?<!ถ้า)(?<!ให้)(?<!ให้ไป)(?<!จะไป)"
    r"(?<!ขู่)(?<!ต้องไป)(?<!ขอ)(?<!ไม่เคย)(?<!โดน)(?<!ถูก)(?<!ช่วย)"
)
DID_TELL = (
    rf"{_NOT_YET}{_DEED}[^\n]{{0,40}}?{_IS_DONE}|(?:ได้|ให้)\s?(?:เลขเคส|เลขคดี|ใบแจ้งความ|(?:bank\s?)?case)|"
    r"\b(?:told|called|rung|rang|phoned|reported|filed|informed|contacted|spoke|talked|went)\b"
    r"[^\n]{0,30}?\b(?:bank|police|1441|hotline)\b|\b(?:bank|police|1441)\b[^\n]{0,24}?\b(?:told|"
    r"informed|notified)\b|"
    r"\b(?:bank|they|it|1441)\b[^\n.?]{0,24}?(?<!not )(?<!n't )\b(?:froze|frozen|freezed|blocked|"
    r"held|stopped|on hold)\b|"
    r"(?:^|\bok(?:ay)? |\byes |[,.] ?)(?:the |my )?bank (?:already |just |now )?"
    r"(?:freeze|block|hold|stop)s?\b(?! me)|"
    r"\b(?:filed|made|got)\b[^\n]{0,10}?\b(?:police )?(?:report|case (?:number|id|no))\b"
)
# What comes next is asked behind it, or how and until when the police may be told.
WHAT_NEXT = (
    r"\bwhat (?:else |now |next |more )?(?:should|do|can|must|shall) i do\b|"
    r"(?:ต้อง|ควร|จะ|ให้)?(?:รีบ)?(?:ไป)?แจ้ง(?:ความ|ตำรวจ)(?!\S{0,8}(?:แล้ว|แร้ว|เรียบร้อย|มา))[^\n]{0,24}?"
    r"(?:กี่|ไหน|ไหม|ไม๊|มั้ย|เมื่อไ|เมื่อใด|ยังไง|อย่างไร|อะไร|ป่าว|เปล่า|ทัน)"
)
# More is wanted, or went after it: that comes first, wherever it is told.
MORE_GOES = (
    r"(?<!หลอก)ให้\s?(?:เรา|หนู|ผม|ฉัน|ยาย|แม่)?\s?(?:โอน|จ่าย|กด|แอด|ส่งเงิน|เติม|บอกรหัส)(?!ไป|เมื่อ|แล้ว|\s?\d)|"
    r"(?:จะ|ต้อง)โอน|(?:โอน|จ่าย|ส่งเงิน|เสีย)\S{0,10}?(?:อีก|เพิ่ม)|(?:เพิ่ง|พึ่ง)\s?(?:โอน|จ่าย)|ขู่|otp|รหัส"
)
# Done by somebody else, to oneself, or in vain: that is another matter.
DID_NOT_TELL = (
    r"(?:ร้าน|เพจ|แม่ค้า|พ่อค้า|คนขาย|มัน|โจร|มิจ|ลูกค้า|คู่กรณี|แฟนเก่า)[^\s]{0,8}?(?:แจ้ง|โทร|ลงบันทึก)|"
    r"เ[ขค]้?า(?:จะ|ไป|ได้|ก็)*(?:แจ้ง(?:ความ|ตำรวจ|จับ)|ลงบันทึก)|(?:แจ้ง(?:ความ)?|ตำรวจ)(?:จับ|กลับ)|"
    # What a crook who calls himself so is told, or says.
    r"(?:ขอ|ถาม|เอา|ให้บอก|บอก)\s?(?:เลข|รหัส)(?!\s?(?:เคส|รับ|คดี|case))|เลข\s?\d\s?(?:ตัว|หลัก)|รหัส(?!\s?(?:เคส|คดี))|"
    r"\botp\b|\bcvv\b|(?:แบ้?ง[กค]์?|ธนาคาร|ตำรวจ)(?:เขา|เค้า|มัน)?บอกว่า|"
    r"โทร?(?:มา|หา(?:หนู|ผม|เรา|ฉัน))|ทักมา|(?:โดน|ถูก)\s?(?:อายัด|ระงับ|แจ้ง|ตำรวจ|ธนาคาร)|"
    r"บัญชี(?:ของ)?(?:หนู|ผม|เรา|ฉัน|ตัวเอง)|"
    r"ปลอม|อ้าง|ไม่รับ|ไม่คืบ|ไม่(?:เห็น)?ทำ(?:อะไร|ไร)|ไม่ช่วย|ไม่สนใจ|ปฏิเสธ|ไม่ติด|ไม่ว่าง|ไม่มี(?:คน|ใคร)รับ|"
    r"แจ้ง(?:สลิป|โอน|ยอด|ที่อยู่|เลขพัสดุ|เลขบัญชี|ธนาคารผิด)|ให้ไปแจ้ง|ไหนว่า|"
    r"(?:แจ้ง(?:ความ)?|โทร|บอก)แล้ว(?:จะ)?(?:ได้(?!เลข|เคส|ใบ|หมายเลข|case)|ยัง|หรือยัง|รึยัง|ไหม|มั้ย|ทำไม|ต้องเสีย)|(?:หรือ|รึ)ยัง|ถอนแจ้ง|"
    r"\bcall(?:ed|s|ing) me\b|\bwho call(?:ed|s)\b|\b(?:was|been|were|got) (?:just )?"
    r"(?:called|contacted|phoned|told|informed)\b|"
    r"\b(?:pins?|passwords?|codes?|cvv|told (?:them|him|her|someone|somebody)|"
    r"my account|he|she|seller|shop|scammer|said|says|will|should|must|if|how|"
    r"(?:who|can|do|did|does|has|have|is|are) (?:i|the|my|they|you)|not|n't|never|refus\w*|"
    r"no ?one|nobody|pretend\w*|fake police|they (?:call\w*|told))\b|n't\b"
)
# The number under which a bank or the police have the matter
CASE_NUMBER = r"(?:เลข|เคส|คดี|case|id|no\.?|report)[^\d\n]{0,20}[a-z]{0,4}\d{4,}"
