"""Words by which somebody denies a danger, by its kind, or declines numbers to call: content."""

NOT_DID = ("ไม่ได้", "บ่ได้", "ไม่ใช่ว่า", "ไม่ใช่จะ", "มิได้", "ไม่เคย")
STILL = "ยัง"
WANTING = ("ตั้งใจ", "คิด", "กะ", "จะ", "อยาก", "ว่า", "สิ")
# What is not wanted
DYING = (
    "ฆ่าตัวตาย", "ฆ่าตัว", "ตาย", "ตุย", "จบชีวิต", "คิดสั้น", "สั้น", "ลาตาย",
)  # fmt: skip
# What was not done
HARMING = (
    "ทำร้ายตัวเอง", "ทำอะไรตัวเอง", "กินยาเกินขนาด", "กินยาเกิน", "กินเกินขนาด", "กินยาตาย",
    "กินยาฆ่าตัวตาย",
    "กินยาเยอะ", "กินเยอะ", "กรีด", "กระโดด", "โดด", "ผูกคอ",
)  # fmt: skip
DENIED = (
    "not going to die", "not dying", "not suicidal", "not going to kill myself",
    "not trying to kill myself", "not going to hurt myself", "not hurting myself",
)  # fmt: skip
# What nobody did to the writer, by the kind of danger
NOBODY = ("ไม่มีใคร", "ไม่มีคน", "บ่มีไผ", "ไม่มีไผ")
DONE_TO = ("โดน", "ถูก", "มา", "ได้", "จะ", "ใคร", "เขา", "เค้า")
NOT_SUFFERED = ("ไม่โดน", "ไม่ถูก", "บ่โดน", "บ่ถืก")
TO_WHOM = ("หนู", "ผม", "ฉัน", "เรา", "เลย", "ไว้", "อะไร", "กัน", "มา")
DEEDS = {
    "held": (
        "ขัง", "กักตัว", "กัก", "จับตัว", "จับไป", "จับ", "บังคับ", "ลักพา", "ยึดพาส", "ล่าม", "หลอกไปทำงาน",
    ),
    "sextortion": (
        "ข่มขู่", "ขู่", "แบล็กเมล", "แบล็คเมล", "แบลคเมล", "รีดไถ", "ส่งรูปโป๊", "ส่งรูปลับ", "ถ่ายคลิป",
        "คอลเสียว",
    ),
    "crook-on-line": (
        "คุยกับใคร", "คุยโทรศัพท์", "คุยสาย", "อยู่ในสาย", "ถือสาย", "รับสาย", "โทรมา", "โทรหา", "ทักมา",
        "หลอก", "โกง",
    ),
    "just-paid": ("หลอก", "โกง", "ต้ม"),
    "given-away": ("หลอก", "โกง", "ต้ม", "แฮก", "แฮ็ก", "ดูด"),
}  # fmt: skip
DENIED_OF = {
    "held": ("not held", "not trapped", "not locked in", "nobody is holding me"),
    "sextortion": ("not blackmailed", "not being blackmailed", "nobody threatened me"),
    "crook-on-line": ("nobody called", "not on the phone", "not on a call"),
    "just-paid": ("not scammed", "wasn't scammed", "not a scam"),
    "given-away": ("not scammed", "wasn't scammed", "not hacked"),
}
# What was said is taken back.
TAKEN_BACK = (
    "พูดเล่น", "ล้อเล่น", "เว้าเล่น", "แซวเล่น", "หยอกเล่น", "พิมพ์เล่น", "พิมเล่น", "แค่บ่น",
    "บ่นเฉย", "บ่นไปงั้น",
    "บ่นไปเรื่อย", "พูดไปงั้น", "พูดประชด", "แค่ประชด", "แค่พูด", "แค่เปรียบ", "เปรียบเทียบ",
    "แค่สำนวน", "พูดเว่อ",
    "พูดเวอร์", "พิมพ์ผิด", "พิมผิด", "พูดผิด", "ใช้คำผิด", "just kidding", "i was joking",
    "only joking",
    "just joking", "was a joke", "just venting", "figure of speech", "typo",
)  # fmt: skip
# It was understood wrongly, or no more than asked.
MISHEARD = (
    "ไม่ได้เป็นอะไร", "ไม่ได้เป็นไร", "บ่ได้เป็นหยัง", "สบายดี", "ปลอดภัยดี", "แข็งแรงดี",
    "เข้าใจผิด", "คนละเรื่อง",
    "ผิดเรื่อง", "ไม่เกี่ยวกับเรื่องนี้", "ไม่เกี่ยวกัน", "ไม่ใช่เรื่องนี้", "ไม่ใช่เรื่องนั้น",
    "ไม่ใช่แบบนั้น", "ไม่ใช่อย่างนั้น",
    "ไม่ใช่เรื่องแบบ", "ไม่ได้หมายถึง", "ไม่ได้หมายความ", "ไม่ได้ถามเรื่อง", "ไม่ได้พูดเรื่อง",
    "ตอบผิด", "ตอบไม่ตรง",
    "ถามไว้เฉย", "แค่ถามไว้เฉย", "ถามไว้เผื่อ", "แค่ถามไว้เผื่อ", "ถามเผื่อ", "แค่ถามเผื่อ",
    "ถามไว้ก่อน", "แค่ถามไว้ก่อน",
    "แค่ถาม", "แค่จะถาม", "แค่อยากถาม", "แค่มาถาม", "แค่สอบถาม", "แค่อยากรู้", "แค่สงสัย",
    "แค่จะซื้อ", "แค่อยากคืน",
    "แค่อยากได้เงินคืน", "ถามเฉย", "i'm fine", "i am fine", "im fine", "i'm ok", "i am ok", "im ok",
    "misunderstood", "just asking", "not what i meant", "i meant",
)  # fmt: skip
# Beside such words nothing was paid or given away.
NOTHING_DONE = (
    r"(?:ยังไม่|ไม่|บ่)(?:ได้|เคย|ทัน)?\s?(?:เผลอ)?(?:กด|คลิก|โอน|จ่าย|บอก|ให้|กรอก|ใส่|ส่ง|ลง|โหลด|ติดตั้ง|ทำ|เกิดขึ้น|โดน)"
    r"(?:รหัส|otp|ลิงก์|ลิงค์|ลิ้ง|เงิน|ตัง|แอป|แอพ|อะไร|ไร|ใคร|จริง|ไป|ให้|เลย|สักอย่าง|ค่ะ|คะ|ครับ|คับ|นะ|จ้า|\s)*(?!แล้ว)|"
    r"\b(?:did not|didn't|have not|haven't|not) (?:yet )?(?:click|pay|paid|sent|send|tap|give|"
    r"gave|given)\w*(?: anything| it| yet)*"
)
# Said first it denies, unless another word goes on from it: "not the shop", "in vain", "lonely".
NO_ALONE = (
    "ไม่ใช่", "ไม่ไช่", "มะใช่", "ม่ายใช่", "ม่ายช่าย", "ไม่ช่าย", "บ่แม่น", "บ่ใช่", "no", "nope",
)  # fmt: skip
NO = ("เปล่า", "ป่าว", "เป่า")
NOT_NO = ("ประโยชน์", "เปลี่ยว", "ดาย", "เพราะ", "เหรอ", "หรอ", "หรือ", "ไหม", "มั้ย")
# Whatever is taken back is not, where one of these stands before it, or others said it.
NOT = ("ไม่", "บ่", "อย่า", "ใคร", "not ", "n't ")
SAID_BY = ("มัน", "เขา", "เค้า", "บอก", "ว่า", "he ", "they ")
AFTER_DENIED = ("แค่", "แต่", "เพียง", "just", "i ", "but")
AFTER_DENIAL = (
    "จริงๆ", "จริง ๆ", "หรอก", "ดอก", "เลย", "นะ", "คะ", "ค่ะ", "คับ", "ครับ", "จ้ะ", "จ้า",
    "เด้อ", "ๆ", "ฮับ",
    "ค้ะ", "ฮะ",
)  # fmt: skip
# Then the denial is not plain: somebody is unwell, gives up, or wants to be left alone.
NOT_WELL = (
    "เหนื่อย", "ท้อ", "หมดแรง", "ไม่ไหว", "ทรมาน", "เศร้า", "ร้องไห้", "อยากหลับ", "อยากหาย",
    "ลาก่อน", "ลาที",
    "ง่วง", "มึน", "เวียน", "เลือด", "อ้วก", "อาเจียน", "หายใจ", "ใจสั่น", "ตาลาย", "ยุ่ง",
    "ไม่ต้องห่วง",
    "ช่างมัน", "ช่างเถอะ", "สายไป", "ไม่มีประโยชน์", "ไม่มีความหมาย", "ขอบคุณสำหรับทุก",
    "ขอบคุณทุกอย่าง", "ฝากดูแล",
    "ฝากลูก", "ฝากแม่", "ฝากบอก", "พอแล้ว", "ไม่มีใครช่วย", "ทำไปแล้ว", "กินไปแล้ว", "กรีดไปแล้ว",
    "tired", "dizzy",
    "leave me alone", "goodbye",
)  # fmt: skip
# Laughter; "ฮา" alone is "I" in the north.
JEST = r"(?<!\d)5{3,}(?!\d)|(?:ฮ่า|ฮา){2}|ฮ่?าๆ|ฮ่?า ๆ|(?:อิ|คิ|หุ|คริ){2}|haha|hehe|\blol\b|😂|🤣|😆"
# Beside these no other matter is asked about.
OF_ONESELF = (
    "ใคร", "ตาย", "ฟัง", "คุยด้วย", "คุยกับ", "อยู่ทำไม", "อยู่ไป", "อยู่ต่อ", "ไปทำไม", "ทำไมต้อง", "มีค่า",
    "ไหว", "เหงา", "1323", "1669", "die", "live", "listen", "anyone", "somebody",
)  # fmt: skip
# With a question these are of everyday matters.
ORDINARY = (
    "จ่าย", "โอน", "ราคา", "เบอร์", "ขนส่ง", "ดอกเบี้ย", "ค่า", "บิล", "ส่ง", "ของ", "เงิน", "ตัง", "บัตร",
    "ผ่อน", "เว็บ", "เพจ", "รีวิว", "เลขพัสดุ", "price", "pay", "deliver", "return", "number", "money",
)  # fmt: skip
# Neither is it, but where it goes on with goods.
BUT = (
    "วันนี้", "คืนนี้", "ตอนนี้", "พรุ่งนี้", "ขอโทษ", "sorry", "tonight", "today",
    "แต่", "ใช่ไหม", "ใช่มั้ย", "ใช่ป่ะ", "หรือเปล่า", "หรอคะ", "หรอครับ", "เหรอ", "but", "right?",
)  # fmt: skip
# The danger is told on beside a denial.
GOES_ON = {
    "held": ("ออกไม่ได้", "ไม่ให้ออก", "หนี", "พาสปอร์ต", "ไถ่ตัว", "ค่าไถ่"),
    "sextortion": (
        "ปล่อยรูป",
        "ปล่อยคลิป",
        "โพสต์รูป",
        "โพสรูป",
        "ส่งรูป",
        "มีรูปหนู",
        "มีรูปผม",
        "มีคลิป",
        "รูปหลุด",
        "คลิปหลุด",
    ),
    "crook-on-line": (
        "มัน",
        "มิจ",
        "โจร",
        "ตำรวจ",
        "ตำหรวจ",
        "ดีเอสไอ",
        "dsi",
        "ศาล",
        "ปปง",
        "เจ้าหน้าที่",
        "จนท",
        "ให้โอน",
        "ให้กด",
        "ให้โหลด",
        "ให้ลงแอป",
        "police",
    ),
}

# Who has lost hope has told already, or wants no number to call.
HAS_TOLD = (
    "เล่าไปแล้ว", "เล่าแล้ว", "เล่าหมดแล้ว", "เล่าไปหมดแล้ว", "บอกไปแล้ว", "บอกแล้ว", "บอกหมดแล้ว",
    "บอกไปหมดแล้ว", "พูดไปแล้ว", "พูดแล้ว", "พูดหมดแล้ว", "พิมพ์ไปแล้ว", "พิมพ์แล้ว", "พิมพ์มาแล้ว", "บอกอยู่นี่ไง",
    "ตอบไปแล้ว", "ตอบแล้ว", "กรอกไปแล้ว", "กรอกแล้ว",
    "i told you", "i already told you", "i said that already",
)  # fmt: skip
AROUND_TOLD = (
    "ก็", "ไง", "นี่", "นี่ไง", "เนี่ย", "น่ะ", "อ่ะ", "อะ", "เหรอ", "หรอ", "ไม่ใช่เหรอ", "ไม่ใช่หรอ", "ทั้งหมด",
    "ทุกอย่าง", "หลายรอบ", "เมื่อกี้", "ให้ฟัง", "หนู", "ผม", "ฉัน", "เรา", "ไม่อ่านเลย", "ไม่ฟังเลย",
)  # fmt: skip
# The heart is lighter, or somebody is there; nothing else may be told with it, no "but" either.
BETTER = (
    "ดีขึ้น", "ค่อยยังชั่ว", "ใจเบาลง", "ใจเบาขึ้น", "เบาใจขึ้น",
    "ดีขึ้นแล้ว", "ดีขึ้นมากแล้ว", "ดีขึ้นเยอะแล้ว", "ดีขึ้นเยอะ", "ดีขึ้นมาก", "สบายใจขึ้น", "สบายใจขึ้นแล้ว",
    "สบายใจขึ้นเยอะ", "โอเคแล้ว", "โอเคขึ้นแล้ว", "ไม่เป็นไรแล้ว", "ไม่เป็นอะไรแล้ว", "ผมไม่เป็นไร", "หนูไม่เป็นไร",
    "ไม่อยากตายแล้ว", "ใจเย็นลงแล้ว", "i feel better", "i am better now", "feel better now",
)  # fmt: skip
AROUND_BETTER = (
    "เออ", "อือ", "อืม", "ละ", "ครู", "ยาย", "หน่อย", "นิดนึง", "นิดหน่อย",
    "ขอโทษ", "ขอบคุณ", "ขอบคุณมาก", "ที่รับฟัง", "ที่เป็นห่วง", "ตอนนี้", "ใจ", "จิตใจ", "ความรู้สึก", "รู้สึก",
    "ก็", "ผม", "หนู", "ฉัน", "เรา", "มาก", "เยอะ", "แล้ว", "เมีย", "แฟน", "สามี", "แม่", "พ่อ", "ลูก",
    "เพื่อน", "พี่", "น้อง", "อยู่ข้างๆ", "อยู่ข้าง ๆ", "อยู่ด้วย", "อยู่เป็นเพื่อน", "มาอยู่ด้วย", "มาหา",
    "sorry", "thank you", "thanks", "now",
)  # fmt: skip
# Nobody answered; the bank and 1441 are left to the urgent card.
NOT_REACHED = (
    "ไม่ติด", "ไม่รับ", "ไม่ว่าง", "ไม่มีคนรับ", "ไม่มีใครรับ", "รอสาย", "รอนาน", "โทรไม่ได้", "ไม่มีสัญญาณ",
    "มันตัด", "ตัดสาย", "สายตัด", "สายหลุด", "ตัดไปเอง", "เครื่องตอบ", "เสียงอัตโนมัติ",
    "ตอบรับอัตโนมัติ", "ให้ฝากข้อความ", "cut off", "hung up", "voicemail", "answering machine",
    "no answer", "not answering", "nobody answers", "no one answers", "nobody picks up",
    "no one picks up", "does not answer", "doesn't answer", "did not answer", "didn't answer",
    "not picking up", "busy", "can't get through", "cannot get through", "can't reach",
    "line is dead", "บ่ติด", "บ่รับ", "บ่ว่าง", "บ่มีคนรับ", "บ่มีไผรับ", "บ่มีใครรับ", "ม่ติด", "ม่ว่าง", "มะติด",
    "ไม่มีไครรับ", "โทรบ่ได้", "โทบ่ได้", "nobody pick", "no one pick", "noone pick", "nobody answer",
    "no one answer", "not pick up", "never pick", "speak only thai", "only speak thai",
    "speaks only thai", "only speaks thai", "don't speak english", "do not speak english",
    "no english", "not speak english", "can't speak english", "cannot speak english",
)  # fmt: skip
OTHER_LINES = ("1441", "ธนาคาร", "ธนาคาน", "แบงก์", "แบงค์", "bank", "ร้าน", "คนขาย", "แม่ค้า", "เพจ")
WHOM_TO_CALL = (
    r"โทร?(?:ไป)?(?:หา|ถึง|แจ้ง)?\s?(?:ใคร|ไผ|เบอร์(?:ไหน|อะไร|ใด)|ที่ไหน|ไหน)|"
    r"(?:ติดต่อ|หา|คุยกับ|พึ่ง)(?:ใคร|ไผ)(?:ได้|ดี|ละ|ล่ะ|อีก|คะ|ครับ|$)|"
    r"\bwho (?:else )?(?:can|should|do|could) i (?:call|talk)|\bwhich number"
)
_SEND, _NUMBER = "(?:ส่ง|ให้|เอา|แปะ|ขอ)", "(?:แต่)?(?:เบอร์|สายด่วน)"
NO_NUMBER = (
    rf"(?:ไม่|บ่)(?:ต้อง|อยาก(?:ได้)?|เอา)+{_SEND}*{_NUMBER}|(?:อย่า|เลิก|หยุด|พอ){_SEND}+{_NUMBER}|"
    r"(?:เอา|มี|ได้|ดี)แต่(?:ส่ง|ให้|แปะ|บอก)*(?:เบอร์|โทร)|(?:ส่ง|ให้|แปะ|บอก)(?:มา)?แต่(?:เบอร์|ให้โทร)|"
    r"เบอร์(?:อีกแล้ว|อีกละ|เดิม|ซ้ำ)|(?:ไม่|บ่)(?:อยาก|กล้า|มีแรง)(?:จะ)?โทร(?!มา|กลับ)|"
    r"(?:ไม่|บ่)อยาก(?:จะ)?คุย(?:กับ)?(?:ใคร|ไผ|คน(?!ร้าย|ขาย|โกง|หลอก))|"
    r"(?:ไม่|บ่)(?:ขอ)?โทร(?:หรอก|ดอก|นะ|ค่ะ|ครับ|ไป|หา|$)|"
    r"(?:stop ?sending|no ?more|don'?t ?(?:want|send)).{0,12}numbers?|"
    r"don'?t ?wan(?:t ?to|na) ?(?:call|talk)"
)

# Who minds that it is known at home, or says no more than how they feel
AT_HOME = ("ที่บ้าน", "ไม่กล้าบอก", "อาย", "ไม่มีใคร", "แฟนรู้", "แม่รู้", "พ่อรู้", "ครอบครัว")
CANNOT_BEAR = (
    "กลัว", "ไม่ไหว", "อาย", "ร้องไห้", "เครียด", "อยากหาย", "หมดหนทาง", "นอนไม่หลับ", "มือสั่น", "ใจสั่น",
)  # fmt: skip
# Who listens on the telephone is kind; a bank takes a case.
WAS_HEARD = (
    "คุยด้วยดี", "คุยดี", "คุยเพราะ", "พูดดี", "พูดเพราะ", "ใจดี", "รับฟัง", "ปลอบ", "ฟังหนู", "ฟังผม",
    "ฟังเรา", "ฟังฉัน", "สบายใจขึ้น", "โล่งขึ้น",
)  # fmt: skip
# An age, a time limit or a hold holds the letters of shame.
NO_SHAME = ("อายุ", "อายัด")
