"""Words of what was reported elsewhere and of what was not yet, in one text: patterns."""

# Between what was done and what was not, and the words of each.
BETWEEN_DEEDS = (
    r"\s*(?:แต่|ส่วน|,|(?<![a-z])but(?![a-z]))\s*"
    r"|(?:(?<=แล้ว)|(?<=แล้วค่ะ)|(?<=แล้วคะ)|(?<=แล้วครับ)|(?<=แล้วคับ)|(?<=แล้วจ้า)|(?<=แล้วเด้อ)|(?<=แล้วเจ้า)|(?<=already))\s+"
)
DONE_ALREADY = r"แล้ว|(?<![a-z])(?:already|called|told|reported|went|done)(?![a-z])"
NOT_DONE_YET = (
    r"ยัง|ไม่|บ่|ม่าย|ว่าจะ|กำลังจะ|จะไป|พรุ่งนี้|(?<![a-z])(?:not|yet|later|tomorrow|never)(?![a-z])|n't"
)
# Behind what was offered, that it was not taken.
NOT_TAKEN = r"(?:มัน|เขา|เค้า|ร้าน)?(?:ก็)?(?:ไม่|บ่)(?:รับ(?!แจ้ง|เรื่อง|ความ)|เอา(?=$|\s|แล้ว|ค่ะ|ครับ|นะ))"
# Where an answer ends and talk goes on, and what is said with the answer.
PAUSE = r"\s*,\s*|\s+|(?<=ค่ะ)|(?<=ครับ)|(?<=คับ)|(?<=จ้ะ)|(?<=จ้า)"
JUST_SO = r"(?:เลย|น่ะ|อ่ะ|อะ|สิ|แหละ|หมด)+$"
