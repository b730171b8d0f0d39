"""Words by which somebody denies a danger that was heard, by its kind: content, no logic."""

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
    "แค่ถาม", "แค่จะถาม", "แค่อยากถาม", "แค่มาถาม", "แค่สอบถาม", "แค่อยากรู้", "แค่สงสัย",
    "แค่จะซื้อ", "แค่อยากคืน",
    "แค่อยากได้เงินคืน", "ถามเฉย", "i'm fine", "i am fine", "im fine", "i'm ok", "i am ok", "im ok",
    "misunderstood", "just asking", "not what i meant", "i meant",
)  # fmt: skip
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
