"""Words recognised around a complaint that was sent: content, no logic."""

from handlers.nlu.lexicon.typed.moves import PEOPLE

ADD_WORDS = (
    "เจอสลิป", "หาสลิปเจอ", "หารูปเจอ", "ได้สลิปมา", "ได้รูปมา", "ให้ส่งตรงไหน", "ส่งรูปตรงไหน",
    "ส่งสลิปตรงไหน",
    "ส่งหลักฐานตรงไหน", "ส่งรูปยังไง", "ส่งสลิปยังไง", "ส่งหลักฐานยังไง", "แนบรูปเพิ่ม", "แนบสลิปเพิ่ม",
    "มีสลิปแล้ว", "มีรูปแล้ว",
    "มีแชทเพิ่ม", "มีแชตเพิ่ม",
    "เพิ่มหลักฐาน", "ลืมส่งหลักฐาน", "ลืมส่งสลิป", "ลืมส่งรูป", "ลืมแนบ", "มีหลักฐานอีก", "มีสลิปอีก", "มีรูปอีก",
    "ส่งหลักฐานเพิ่ม", "ขอเพิ่มหลักฐาน", "แนบหลักฐานเพิ่ม", "มีหลักฐานเพิ่ม", "ส่งสลิปเพิ่ม", "เพิ่มสลิป", "ส่งรูปเพิ่ม",
    "เพิ่มรูป", "add evidence", "more evidence", "add a picture", "add a photo",
)  # fmt: skip
# A file that is to be added, in other words: not what another shows or asks for, and not none.
_FILE = (
    r"(?:ใบ)?(?:ร[ูุ]ป|ฮูป|ภาพ|สลิป|สลีป|หลักฐาน|แช[ทต]|แคป|คลิป|วิดีโอ|วีดีโอ|ไฟล์|ใบเสร็จ|สกรีนช็อต|"
    r"เอกสาร|ใบกำกับ(?:ภาษี)?|ใบรับรอง(?:แพทย์)?|ใบแจ้งความ|"
    r"evidence|photos?|pictures?|slips?|screenshots?|receipts?|documents?|invoices?|papers|bills?|"
    r"(?:doctor'?s |medical )?certificates?)"
)
_ADDS = r"(?:เพิ่ม|ส่ง|แนบ|ใส่|ลง|อัปโหลด|อัพโหลด|อัพ|add|send|attach|upload)"
_WISHES = r"(?:อยาก|ขอ|จะ|สิ|ต้องการ|ลืม|เดี๋ยว|want to |like to |can i |let me )"
ADDS_FILE = (
    rf"{_WISHES}(?:ได้|จะ|กด|ขอ)?\s?{_ADDS}(?:ให้|เข้า|มา|เพิ่ม|more)?\s?{_FILE}|"
    rf"{_ADDS}\s?{_FILE}\s?(?:แชต|แชท|สลิป|หลักฐาน)?\s?"
    r"(?:เพิ่ม|อีก|ด้วย|ตรงไหน|ยังไง|ไหน|ได้(?:ไหม|มั้ย|บ่|ก่อ|หม้าย|ป่าว|ปะ))|"
    rf"(?:มี|ได้|เจอ|เหลือ){_FILE}[^\n]{{0,12}}?\s?(?:{_WISHES}\s?{_ADDS}|มาเพิ่ม|เพิ่มเติม)|"
    rf"{_FILE}[^\n]{{0,20}}?\s(?:จะ|อยาก|ขอ)?{_ADDS}(?:ให้|เข้าไป|เพิ่ม)?(?:ยังไง|ตรงไหน|ที่ไหน|ไง|ได้ไหม|ได้มั้ย|ได้บ่)|"
    rf"(?:add|attach|upload|send)\s(?:you\s)?(?:more |another |an? |some |the |my )?{_FILE}|"
    rf"{_FILE} to (?:add|attach|upload|send)"
)
NO_FILE = (
    rf"(?:ไม่|บ่|ม่าย)\s?(?:ได้|มี|ต้อง|อยาก|เอา|ขอ|จะ)?\s?(?:มี|{_ADDS})?\s?{_FILE}|"
    r"(?:บอก|สัญญา|อ้าง)\s?(?:ว่า)?\s?จะ|"
    r"(?<!ที่)(?:ร้าน|เพจ|คนขาย|แม่ค้า|พ่อค้า|เขา|เค้า|มัน|ขนส่ง|แอดมิน|ธนาคาร|ตำรวจ)"
    r"(?:นี้|นั้น|เพจ|ก็)?\s?(?:จะ|ขอ|ไม่|ยัง|ส่ง|ให้|ต้องการ|อยาก|เพิ่ม)"
)
CORRECT_WORDS = (
    "ข้อมูลผิด", "ใส่ผิด", "พิมพ์ผิด", "พิมผิด", "ลงข้อมูลผิด", "แจ้งข้อมูลผิด", "มีที่ผิด", "มีผิด",
    "แก้ไขข้อมูลที่ส่ง", "แก้เรื่องที่ส่ง", "แก้ไขเรื่องที่ส่ง", "กรอกผิด", "แก้ข้อมูลในเรื่อง", "edit my complaint",
    "correct my complaint", "change my complaint", "fix my complaint",
)  # fmt: skip
# Enough when it is all that is said.
CORRECT_ALONE_WORDS = (
    "แก้ไขข้อมูล", "แก้ข้อมูล", "ขอแก้ไขข้อมูล", "ขอแก้ข้อมูล", "อยากแก้ข้อมูล", "อยากแก้ไขข้อมูล", "หนูอยากแก้ข้อมูล",
    "หนูขอแก้ข้อมูล", "แก้ไข", "ขอแก้ไข", "แก้", "ขอแก้", "อยากแก้", "อยากแก้ไข", "แก้เรื่อง", "ขอแก้เรื่อง",
    "แก้คำร้อง", "ขอแก้คำร้อง", "แก้รายละเอียด", "แก้ไขรายละเอียด", "ข้อมูลผิด", "ใส่ข้อมูลผิด",
    "แก้ไขข้อมูลได้ไหม", "แก้ข้อมูลได้ไหม", "แก้ข้อมูลยังไง", "แก้ไขข้อมูลยังไง", "แก้ข้อมูลหน่อย", "แก้ไขข้อมูลหน่อย",
    "ขอแก้ข้อมูลหน่อย", "ขอแก้ไขข้อมูลหน่อย", "edit", "change", "correct it", "edit it", "change it",
    "correct",
)  # fmt: skip
WITHDRAW_WORDS = (
    "ถอนเรื่อง", "ขอถอน", "ถอนคำร้อง", "ถอนเรือง", "ถอดเรื่อง", "ถอนแจ้ง", "ถอนร้องเรียน",
    "ถอนการร้องเรียน", "ยกเลิกเรื่อง", "ยกเลิกคำร้อง", "ยกเลิกร้องเรียน", "ยกเลิกการร้องเรียน",
    "ยกเลิกที่แจ้ง", "ยกเลิกที่ร้องเรียน", "ไม่ต้องทำต่อแล้ว", "ไม่ต้องทำเรื่องต่อ",
    "ไม่ต้องดำเนินการต่อ", "ไม่ต้องดำเนินเรื่อง",
    "ไม่ต้องตามแล้ว", "ไม่ต้องตามต่อแล้ว", "ไม่ต้องตามเรื่องแล้ว", "ไม่ต้องตามให้แล้ว", "ไม่ต้องช่วยแล้ว",
    "ไม่ร้องเรียนแล้ว", "ไม่ติดใจ", "ไม่เอาเรื่องแล้ว", "withdraw my complaint",
    "withdraw the complaint", "withdraw my case",
    "withdraw the case", "cancel my complaint", "cancel the complaint", "cancel my case",
    "drop my complaint", "drop the complaint", "drop my case", "drop the case",
    "cancel complaint", "withdraw complaint", "drop complaint", "cancel case", "withdraw case",
    "cancel this complaint", "withdraw this complaint",
)  # fmt: skip
# Of money that came back: a wish to withdraw, unless some of it is missing.
REFUNDED_WORDS = ("ร้านคืนเงินแล้ว", "ได้เงินคืนแล้ว", "โอนคืนมาแล้ว", "คืนเงินมาแล้ว")
# It came right, and not only by somebody's word.
CAME_RIGHT_WORDS = (
    "โอนคืนมาแล้ว", "คืนเงินมาแล้ว", "คืนเงินแล้ว", "ได้เงินคืนแล้ว", "ได้เงินแล้ว", "ได้รับเงินคืน",
    "คืนเงินมาครบ", "คืนเงินครบแล้ว", "คืนเงินให้ครบแล้ว", "ได้เงินครบแล้ว", "คุยกับร้านรู้เรื่องแล้ว",
    "คุยกันรู้เรื่องแล้ว", "เคลียร์กันแล้ว", "เคลียร์กับร้านแล้ว", "ตกลงกับร้านได้แล้ว", "ตกลงกันได้แล้ว",
    "ได้ของแล้ว", "ได้คืนแล้ว", "ยอมแล้ว", "ยอมเปลี่ยนให้แล้ว", "ยอมคืนให้แล้ว", "ซ่อมให้แล้ว",
    "เปลี่ยนให้แล้ว", "gave me the money back", "gave my money back", "paid me back",
    "refunded me", "got my money back",
)  # fmt: skip
# Of what came only a part.
PART_WORDS = (
    "ครึ่ง", "บางส่วน", "ยังขาด", "ขาดอีก", "ไม่ครบ", "ไม่หมด", "ไม่เต็ม", "เหลืออีก", "ยังเหลือ", "ที่เหลือ",
    "คืนแค่", "มาแค่", "ได้แค่", "half", "only part", "the rest", "not all of",
)  # fmt: skip
NOT_YET_RIGHT_WORDS = (
    *PART_WORDS, "แต่", "ยังไม่", "ไม่ได้รับ", "ไม่เข้า", "บอกว่า", "อ้างว่า",
)  # fmt: skip
# Enough when it is all that is said: money is withdrawn, too.
WITHDRAW_ALONE_WORDS = (
    "ยกเลิก", "ขอยกเลิก", "อยากยกเลิก", "ขอยกเลิกได้ไหม", "ยกเลิกได้ไหม", "อยากถอน", "ถอน", "ถอนได้ไหม",
    "withdraw", "withdraw it", "i want to withdraw", "want to withdraw", "i'd like to withdraw",
    "i would like to withdraw", "please withdraw", "withdraw please", "can i withdraw",
)  # fmt: skip
# Enough as the last words of a short text that tells why.
WITHDRAW_LAST_WORDS = (
    "ขอยกเลิก",
    "อยากยกเลิก",
    "ขอยกเลิกได้ไหม",
    "อยากยกเลิกได้ไหม",
    "อยากถอน",
    "ขอถอนได้ไหม",
)
# Enough with nothing but words around them that say no more.
NO_MORE_WORDS = (
    "ถอนเลย", "ถอนไปเลย", "ถอนทิ้ง", "ถอนดีกว่า", "ถอนแม่ง", "ถอนมัน", "ถอนเหอะ",
    "ไม่แจ้ง", "ไม่แจ้งแล้ว", "ไม่แจ้งละ", "ไม่แจ้งเรื่อง", "ไม่ร้องเรียน", "ไม่เอาเรื่อง", "ไม่ยื่นแล้ว", "บ่แจ้ง",
    "เลิกแจ้ง", "เลิกร้องเรียน", "ไม่ดำเนินเรื่อง", "ไม่ทำเรื่อง",
    "ไม่ร้อง", "ไม่ร้องแล้ว", "ไม่ร้องละ", "ไม่อยากร้อง", "ไม่อยากร้องเรียน", "ไม่อยากแจ้ง", "ไม่อยากแจ้งแล้ว",
    "ไม่อยากเอาเรื่อง", "ไม่อยากยุ่ง", "ไม่ขอยุ่ง", "ไม่ยุ่งแล้ว", "ไม่อยากมีเรื่อง", "ไม่อยากทำต่อ", "ไม่ทำต่อแล้ว",
    "ไม่ตามแล้ว", "ไม่ตามเรื่องแล้ว", "ไม่อยากตามแล้ว", "เลิกตามแล้ว", "พอแค่นี้", "จบแค่นี้",
    "don't want to complain", "not file it", "no complaint anymore",
    "don't want complaint", "dont want complaint", "do not want complaint", "dont want to complain",
    "don't want the complaint", "dont want the complaint", "don't want my complaint",
    "dont want my complaint",
)  # fmt: skip
AROUND_NO_MORE = (
    *PEOPLE, "เปลี่ยนใจ", "เปลี่ยนใจแล้ว", "แล้ว", "ละ", "ล่ะ", "เรื่อง", "เรื่องนี้", "นี้", "ขอ", "งั้น", "ดีกว่า",
    "ช่างมัน", "ช่างมันเถอะ", "ช่างเถอะ", "เลิกเถอะ", "เลิกดีกว่า", "พอแล้ว", "พอเถอะ", "ปล่อย", "ปล่อยไป",
    "ไม่เอา", "ไม่เอาแล้ว", "เลย", "แม่ง", "ทิ้ง",
    "ปล่อยมันไป", "เถอะ", "เหนื่อย", "เหนื่อยแล้ว", "ท้อ", "เบื่อ", "รำคาญ", "วุ่นวาย", "เสียเวลา", "กับ", "ด้วย",
    "มัน", "เขา", "ร้าน", "ร้านนี้", "ต่อ", "แค่นี้", "เปลี่ยนใจละ",
    "changed my mind", "i", "any more", "anymore", "already", "now",
)  # fmt: skip
NOT_WITHDRAWN_WORDS = (
    "ไม่ถอนแล้ว", "ไม่ถอน", "ไม่ถอนละ", "ยังไม่ถอน", "อย่าเพิ่งถอน", "อย่าพึ่งถอน", "ไม่ต้องถอน", "ไม่เอาไม่ถอน",
    "don't withdraw", "do not withdraw", "not withdraw",
)  # fmt: skip
# What somebody else says would come of it
IF_NOT_WITHDRAWN = ("ถ้าไม่ถอน", "ถ้าไม่ยอมถอน", "ไม่ถอนจะ", "หากไม่ถอน", "unless i withdraw")
# Enough when it is all that is said, under the question whether to withdraw.
CHANGED_MIND = (
    "เปลี่ยนใจ", "หนูเปลี่ยนใจ", "ผมเปลี่ยนใจ", "ฉันเปลี่ยนใจ", "เราเปลี่ยนใจ", "ดิฉันเปลี่ยนใจ", "ขอเปลี่ยนใจ",
    "changed my mind", "i changed my mind",
)  # fmt: skip
# Somebody else wants it withdrawn.
FORCED_WORDS = (
    "ขู่",
    "บังคับ",
    "ให้ถอน",
    "ให้หนูถอน",
    "ให้ผมถอน",
    "ให้ฉันถอน",
    "ให้เราถอน",
    "threat",
    "forces me",
)
# Of a complaint that was settled.
GLAD_WORDS = (
    "ได้เงินแล้ว", "ได้เงินคืนแล้ว", "ได้รับเงินแล้ว", "ได้รับเงินคืนแล้ว", "ได้ของแล้ว", "ได้คืนแล้ว", "เรียบร้อยแล้ว",
    "จบแล้ว", "ปิดเรื่องได้", "ปิดเรื่องได้เลย", "got my money", "i got my money back",
    "got my money back", "all good", "solved",
)  # fmt: skip
WAIT_WORDS = (
    "เดี๋ยว", "เดี๋ยวก่อน", "เดี๋ยวนะ", "อย่าเพิ่ง", "อย่าพึ่ง", "ยังก่อน", "รอก่อน", "ขอคิดดูก่อน", "ทำต่อ",
    "ให้ทำต่อ", "เดินเรื่องต่อ", "กดผิด", "เผลอกด", "ไม่ใช่", "wait", "no wait", "no, wait", "keep it",
    "never mind", "nevermind", "go on", "not yet", "hold on",
)  # fmt: skip
CONFIRM_WORDS = (
    "ยืนยัน", "ใช่ ยืนยัน", "confirm", "yes, confirm",
    "ยืนยันถอนเรื่อง", "ยืนยันถอน", "ยืนยันการถอน", "ถอนเลย", "ใช่ ถอนเลย", "ถอนได้เลย", "ใช่ ถอน",
    "ใช่ ถอนเรื่อง", "ใช่ ขอถอน", "yes withdraw",
    "yes, withdraw", "yes withdraw it", "yes, withdraw it",
)  # fmt: skip
# Under a correction that waits for a yes
MAKE_IT_WORDS = (
    "แก้เลย", "แก้ได้เลย", "ใช่ แก้เลย", "แก้ตามนี้", "เพิ่ม", "เพิ่มเลย", "เพิ่มได้เลย", "ใช่ เพิ่มเลย", "เพิ่มให้ด้วย",
    "yes, change it", "yes change it", "yes, add it", "yes add it", "add it",
)  # fmt: skip
LEAVE_IT_WORDS = (
    "เอาแบบเดิม", "เอาอันเดิม", "เอาตามเดิม", "เอาเหมือนเดิม", "ใช้แบบเดิม", "ใช้อันเดิม", "คงเดิม", "ตามเดิม",
    "แบบเดิม", "ของเดิมถูกแล้ว", "อันเดิมถูกแล้ว", "เดิมถูกแล้ว", "ไม่แก้", "ไม่แก้ละ", "ไม่แก้แล้ว", "ไม่ต้องแก้",
    "ไม่ต้องแก้แล้ว", "ไม่ต้องแก้ละ", "บ่แก้", "ไม่เพิ่ม", "ไม่เพิ่มแล้ว", "ไม่ต้องเพิ่ม", "ช่างมัน", "ช่างเถอะ",
    "ปล่อยไว้", "leave it", "keep it", "keep the old one", "never mind",
)  # fmt: skip
REOPEN_WORDS = (
    "เปิดเรื่องอีกครั้ง", "เปิดเรื่องเดิม", "ขอเปิดเรื่อง", "reopen", "เปิดเรื่องใหม่อีกครั้ง", "กลับมาร้องเรียนใหม่",
    "ขอกลับมาใหม่", "ยังไม่ได้รับการแก้ไข", "ร้านยังไม่คืน", "โอนมาแค่ครึ่ง", "คืนไม่ครบ", "ได้คืนไม่ครบ",
)  # fmt: skip
MISSING_WORDS = (
    "โอนมาแค่", "คืนมาแค่", "คืนแค่", "ได้แค่", "ครึ่งเดียว", "ไม่ครบ", "ไม่คืน", "ไม่โอน", "ไม่ได้เงิน",
    "ไม่ส่ง", "ไม่ได้ของ", "ไม่จ่าย", "ผิดนัด", "เบี้ยว", "หลอก", "only half", "only part", "did not pay",
    "didn't pay",
)  # fmt: skip
# Who withdrew a complaint wants it back.
BACK_WORDS = (
    "ไม่ถอนแล้ว", "เรื่องเดิมกลับ", "เอาเรื่องกลับ", "ขอเปิดเรื่อง", "เปิดเรื่องเดิม", "เปิดเรื่องใหม่",
    "ทำเรื่องเดิมต่อ", "ยกเลิกการถอน", "ยกเลิกถอน", "ถอนผิด", "กดถอนผิด", "เผลอถอน", "ไม่ได้ตั้งใจถอน",
    "ขอเรื่องคืน", "อยากร้องเรียนต่อ", "ขอร้องเรียนต่อ", "reopen", "open it again",
    "open my complaint again", "undo the withdrawal",
)  # fmt: skip
NEXT_WORDS = (
    "อีกนานไหม", "อีกนานมั้ย", "ต้องรออีกกี่วัน", "ขั้นต่อไปคืออะไร", "ขั้นต่อไปและวันที่", "เมื่อไหร่จะติดต่อกลับ",
    "เมื่อไรจะติดต่อ", "ส่งเรื่องไปแล้วต้อง", "ส่งไปแล้วต้องทำ", "แจ้งไปแล้วต้องทำ", "what is next",
    "what happens next", "how long will it take", "how long does it take", "what's next",
)  # fmt: skip

REPLY_WORDS = (
    "ตอบเจ้าหน้าที่", "ขอตอบเจ้าหน้าที่", "ตอบ", "ขอตอบ", "จะตอบ", "ตอบคำถาม", "ขอตอบคำถาม",
    "ตอบคำถามเจ้าหน้าที่", "answer", "reply", "answer the officer", "answer the question",
)  # fmt: skip

# A letter that the filer sends: by what it is called, and by whom it goes to.
_ADDRESSEES = (
    "ร้าน", "ผู้ขาย", "คนขาย", "แม่ค้า", "พ่อค้า", "เพจ", "บริษัท", "ขนส่ง", "ไปรษณีย์", "ธนาคาร", "แบงก์",
    "แบงค์", "ตำรวจ",
)  # fmt: skip
LETTER_WORDS = (
    "จดหมายพร้อมส่ง", "หนังสือทวงถาม", "จดหมายทวง", "ร่างจดหมาย", "ร่างหนังสือ", "เขียนหนังสือถึง",
    "ทำหนังสือถึง", "ออกหนังสือถึง", "ใบเล่าเรื่องให้ตำรวจ", "ขอใบเล่าเรื่อง", "letters to send",
    "write a letter", "draft a letter", "letter to the shop", "letter to the seller",
    "letter to the bank", "letter to the carrier", "statement for the police",
    *(f"จดหมาย{to}{whom}" for to in ("ถึง", "ให้", "ไป") for whom in _ADDRESSEES),
)  # fmt: skip
# Enough when it is all that is said: letters are received, too.
LETTER_ALONE_WORDS = (
    "จดหมาย", "ขอจดหมาย", "อยากได้จดหมาย", "เขียนจดหมายให้หน่อย", "ช่วยเขียนจดหมาย", "ขอจดหมายหน่อย",
    "ช่วยเขียนจดหมายให้หน่อย", "เขียนจดหมายให้ได้ไหม", "ทำหนังสือให้หน่อย", "letters", "letter",
    # By whom it goes to, as the choice of letters names them.
    *(f"{to}{whom}" for to in ("ถึง", "ส่งถึง", "เอาถึง", "ขอถึง", "ฉบับ") for whom in _ADDRESSEES),
)  # fmt: skip
_WHOM = f"(?:{'|'.join(_ADDRESSEES)})"
_WRITES = "(?:เขียน|ร่าง|แต่ง|พิมพ์|พิม|คิด|ทำ)"
# What is to be sent, wished for in other words: written for who asks, or to be had.
WISHES_LETTER = (
    rf"(?<!ร้าน)(?<!เขา)(?<!เค้า){_WRITES}(?:เป็น|ตัวอย่าง|แบบ|ให้)*(?:ข้อความ|จดหมาย|หนังสือ|คำพูด)[^\n]{{0,16}}?{_WHOM}"
    r"[^\n]{0,10}?(?:ให้|หน่อย|ได้ไหม|ได้มั้ย|ได้ปะ|ได้ป่ะ|ได้ป่าว)|"
    rf"(?:ช่วย|ขอ|อยากได้|อยากมี|ต้องการ|มี(?=[^\n]*(?:ไหม|มั้ย|ป่าว|เปล่า|ปะ)))(?:{_WRITES}|ตัวอย่าง|แบบ|ให้)*(?:ข้อความ|จดหมาย|คำพูด)(?:[^\n]{{0,8}}?)"
    rf"(?:ทวง|ถึง|ให้|ส่ง(?!มา)|หา|ไป(?!แล้ว))[^\n]{{0,8}}?{_WHOM}(?!ว่า|บอก|ส่งมา)"
)
