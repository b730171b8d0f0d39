"""All other texts and recognised words of the bot: content, no logic."""

from handlers.texts.i18n import Localized, english_of

# Who speaks, and small talk

WELCOME_BACK_TITLE = "ยินดีต้อนรับกลับมาค่ะ"
WELCOME_BACK = "ถามต่อได้เลยนะคะ"
WELCOME_BACK_KEPT = "เรื่องของคุณที่นี่ยังอยู่ค่ะ"
WELCOME_TITLE = "สวัสดีค่ะ รู้ทันเองค่ะ"
WELCOME_PARAGRAPHS = (
    "บอตของงานคุ้มครองผู้บริโภค ฟรีค่ะ ถามเรื่องซื้อของออนไลน์ หรือส่งเรื่องร้องเรียนให้เจ้าหน้าที่ได้ที่นี่",
    "สงสัยลิงก์ SMS หรือ QR วางข้อความหรือส่งรูปมา รู้ทันดูให้ก่อนจ่าย",
    "ที่รู้ทันทำไม่ได้: ระงับเงิน สั่งร้านให้คืนเงิน หรือรับรองว่าร้านไหนไว้ใจได้ เพิ่งโอนให้คนโกง โทร 1441 ตลอด 24 ชม.",
    "Write in English and I answer in English. Just sent money to a scammer? Call 1441, 24 hours.",
)
WELCOME_NOTE = "ถามความรู้ไม่ต้องบอกชื่อ ส่วนเรื่องร้องเรียนขออนุญาตก่อนเก็บทุกครั้ง"
DEMO_QUESTION = Localized(
    "โอนเงินแล้วร้านไม่ส่งของ ทำไงดี", "I paid, and the shop did not send it. What can I do?"
)
TRY_LABEL = Localized("ลองถามดู", "Try a question")
CHECK_LABEL = Localized("เช็คก่อนจ่าย", "Check before paying")
START_LABEL = Localized("ร้องเรียน", "Start a complaint")
STATUS_LABEL = Localized("ติดตามเรื่อง", "Status")
ASK_MORE_LABEL = "ถามต่อ"
CALL_1166_LABEL = Localized("โทร 1166", "Call 1166")
CALL_1441_LABEL = Localized("โทร 1441", "Call 1441")
GREETING = Localized(
    "สวัสดีค่ะ มีเรื่องซื้อของออนไลน์ให้ช่วยดูไหมคะ พิมพ์ถาม หรือส่งลิงก์ SMS รูป QR ที่สงสัยมาได้เลยค่ะ",
    "Hello. Any trouble with something you bought in Thailand? Type your question, or send a link, "
    "a text or a QR picture you doubt. ภาษาไทยก็ได้ค่ะ",
)
THANKS = "ยินดีค่ะ มีอะไรสงสัย ทักมาได้ทุกเมื่อนะคะ"
GREETINGS_IN_ENGLISH = (
    "hi", "hey", "hello", "hello there", "hi there", "hey there", "good morning", "good afternoon",
    "good evening",
)  # fmt: skip
GREETINGS = (
    *GREETINGS_IN_ENGLISH, "สวัสดี", "หวัดดี", "ดีค่ะ", "ดีครับ", "ดีจ้า", "ดีคับ", "ฮัลโหล", "ทัก",
    "สวัดดี", "ซาหวัดดี", "ดีฮะ", "อรุณสวัสดิ์", "มีใครอยู่มั้ย", "มีใครอยู่ไหม", "เริ่ม", "start", "เมนู", "menu",
    "สวัสดีลูก", "สวัสดีหลาน", "สวัสดีหนู", "สวัสดีน้อง", "หวัดดีลูก", "หวัดดีหลาน", "หวัดดีน้อง", "ดีจ้าหลาน",
)  # fmt: skip
NOT_QUESTIONS = (
    "หรอก", "ทำไม่", "ที่ไหนได้", "ที่ไหนเลย", "ใครจะไปรู้", "อะไรเลย", "ใครเลย", "ไม่มีใคร", "อะไรก็ไม่รู้",
    "ผ้าไหม", "ไหมพรม", "เส้นไหม", "ไฟไหม้", "ไหม้เลย", "ไหม้หมด", "ไหม้แล้ว", "รอยไหม้", "กลิ่นไหม้",
    "หน้าไหม้", "ผิวไหม้", "หนังไหม้", "มือไหม้", "แขนไหม้", "ขาไหม้", "ไหม้จาก", "ไหม้เพราะ",
    "เดียวไหม้", "ที่แล้วไง", "วานไง", "ซืนไง", "ก่อนไง", "บอกแล้วไง", "บอกไปแล้วไง", "ใคร่", "กล้าบอกใคร",
)  # fmt: skip
THANKS_WORDS = (
    "ขอบคุณ", "ขอบใจ", "ขอบพระคุณ", "thank you", "thanks", "thx", "ขอบคุน", "แต๊งกิ้ว", "แต้งกิ้ว",
)  # fmt: skip
NODS = ("โอเค", "ok", "เออ", "อ๋อ", "อืม", "ก็ดี", "ได้", "เข้าใจแล้ว")
QUESTION_WORDS = (
    "ไหม", "มั้ย", "มั๊ย", "ป่ะ", "ปะ", "ป่าว", "หรือเปล่า", "รึเปล่า", "หรือยัง", "อะไร", "ไง", "ใคร",
    "อย่างไร", "ทำไม", "ไหน", "มื่อไร", "มื่อไหร่", "กี่", "เท่าไร", "เท่าไหร่", "เท่าใด", "?", "หรอ", "เหรอ",
    "หมดสิทธิ์ยัง",
)  # fmt: skip
# What may stand behind a question's word at its end.
AFTER_QUESTION_WORDS = (
    "ดี", "ต่อ", "ต่อดี", "บ้าง", "ก่อน", "ก่อนดี", "ได้บ้าง", "ได้",
    "วัน", "เดือน", "ปี", "บาท", "โมง", "ชั่วโมง", "ครั้ง", "เปอร์เซ็นต์", "คน",
)  # fmt: skip

# Messages that are no words
STICKER = "น่ารักค่ะ มีอะไรให้รู้ทันช่วย พิมพ์มาได้เลยนะคะ"
PLACE = "ได้รับตำแหน่งแล้วค่ะ รู้ทันไม่เก็บตำแหน่งไว้ ถ้ามีคำถามพิมพ์มาได้เลยค่ะ"
VOICE = Localized(
    "โทร 1166 หรือกดเรื่องด้านล่างได้เลยค่ะ รู้ทันฟังเสียงไม่ได้ ถ้าอยากพิมพ์ กดไมค์บนแป้นพิมพ์ให้พิมพ์แทนก็ได้",
    "Call 1166, or tap below. I cannot listen to voice messages. The microphone on your keyboard "
    "can type for you.",
)
VIDEO = Localized(
    "ขอโทษค่ะ รู้ทันดูวิดีโอไม่ได้ ช่วยพิมพ์เล่า หรือส่งเป็นรูปแทนนะคะ",
    "Sorry, I cannot watch videos. Please type, or send a picture.",
)
UNKNOWN_KIND = Localized(
    "ข้อความแบบนี้รู้ทันยังเปิดไม่ได้ค่ะ และไม่ได้เก็บไว้ ช่วยพิมพ์เล่า หรือส่งเป็นรูปแทนนะคะ",
    "I cannot open this kind of message, and it was not kept. Please type, or send a picture.",
)
BUTTON_GONE = Localized(
    "ปุ่มนี้เก่าแล้วจึงใช้ไม่ได้ค่ะ พิมพ์บอกสิ่งที่ต้องการมาได้เลย หรือกดปุ่มด้านล่าง",
    "That button is too old to work. Type what you need, or tap below.",
)
FORM_STICKER = Localized("รับสติกเกอร์แล้วค่ะ ไปต่อกันนะคะ", "Got your sticker. Let us go on.")
FORM_PLACE = Localized(
    "ขอบคุณค่ะ ข้อนี้ยังไม่ต้องใช้ตำแหน่ง และรู้ทันไม่ได้เก็บไว้ ไปต่อข้อเดิมกันนะคะ",
    "Thank you. No place is needed here, and it was not kept. Back to the question.",
)
FORM_PICTURES_FULL = Localized(
    "เก็บหลักฐานได้ 10 ไฟล์ต่อเรื่องค่ะ รูปนี้ยังไม่ได้เก็บ", "10 files a complaint. This one was not kept."
)
UNSENT = Localized(
    "ลบคำตอบจากข้อความที่คุณยกเลิกออกแล้วค่ะ", "The answer from the message that you took back is deleted."
)
UNSENT_ANSWER = Localized(
    "ลบคำตอบจากข้อความที่คุณยกเลิกแล้วค่ะ ขอถามข้อนี้ใหม่นะคะ",
    "The answer from that message is deleted. Let me ask this again.",
)
APOLOGY = Localized(
    "ขอโทษค่ะ ระบบขัดข้องกับข้อความล่าสุด ข้อมูลก่อนหน้านั้นยังอยู่ครบ ลองส่งอีกครั้ง หรือโทร 1166 ได้ค่ะ",
    "Sorry, something went wrong with your last message. All before it is kept. Please send it "
    "again, or call 1166.",
)

# Answers

SOURCE = "ที่มา"
CHECKED = "ตรวจล่าสุด"
CHECKED_BY = "โดย"
WRITTEN = "เรียบเรียงเมื่อ"
WAITS_FOR_CHECK = "รอเจ้าหน้าที่ตรวจ"
MORE_LABEL = "อ่านต่อ"
UNSURE_FACT = "ข้อมูลนี้อาจเปลี่ยน โปรดตรวจสอบกับหน่วยงานก่อนค่ะ"
CHOOSE_TITLE = Localized("หมายถึงเรื่องไหนคะ", "Which of these do you mean?")
NONE_OF_THESE_LABEL = Localized("ไม่ใช่ทั้งหมดนี้", "None of these")
NOT_SURE_TITLE = Localized("ไม่แน่ใจว่าเข้าใจถูกไหมค่ะ", "I am not sure that I understand")
NOT_SURE = Localized(
    "ลองพิมพ์อีกแบบสั้น ๆ เช่น ซื้ออะไร เกิดอะไรขึ้น หรือโทรคุยกับเจ้าหน้าที่ได้เลยค่ะ",
    "Say it in other words, for example what you bought and what went wrong, or call an officer.",
)
NOT_SURE_MONEY = Localized(
    "ถ้าเพิ่งโอนเงินให้มิจฉาชีพ โทร 1441 ก่อนเลยค่ะ ตลอด 24 ชั่วโมง",
    "Just sent money to a scammer? Call 1441 first, 24 hours a day.",
)
TOPIC_GONE = "หัวข้อนี้ปรับปรุงไปแล้วค่ะ พิมพ์คำถามมาได้เลยนะคะ"

# The complaint

START_WORDS = (
    "ร้องเรียน", "ร้องทุกข์", "แจ้งเรื่อง", "แจ้งร้าน", "แจ้งร้องเรียน", "ขอร้องเรียน", "อยากร้องเรียน",
    "จะร้องเรียน", "ต้องการร้องเรียน", "เริ่มร้องเรียน", "จะแจ้งร้าน", "จะแจ้งเรื่อง", "อยากแจ้งร้าน",
    "ขอแจ้งเรื่อง", "บันทึกเรื่องไว้", "complain",
)  # fmt: skip
AGREE_AFTER_ALL_WORDS = ("งั้นยอมให้ข้อมูล", "ยอมให้ข้อมูลก็ได้", "ยินยอมก็ได้", "เปลี่ยนใจยินยอม")
UNNAMED_WORDS = (
    "ไม่อยากให้ชื่อ", "ไม่บอกชื่อ", "ไม่อยากบอกชื่อ", "ไม่ออกชื่อ", "ไม่ระบุชื่อ", "ไม่เปิดเผยชื่อ", "ไม่เปิดเผยตัว",
)  # fmt: skip
CHEATED_WORDS = ("โกง", "โดนหลอก", "ถูกหลอก", "มิจ")
TYPED_BEFORE_WORDS = ("ที่เราพิมพ์ไป", "ที่พิมพ์ไป", "ที่กรอกไป", "ที่ทำค้างไว้", "ที่กรอกค้างไว้")
NEVER_MIND_WORDS = ("กดผิด", "กดผิด ไปต่อ", "โทษที กดผิด", "กดพลาด", "เผลอกด")
YES_WORDS = (
    "ตกลง", "ยินยอม", "ได้", "โอเค", "โอเคร", "ok", "okay", "oke", "ใช่", "yes", "y", "ยอมรับ",
    "อนุญาต",
    "เริ่มเลย", "ยอม", "ค่ะ", "ครับ", "ค่า", "จ้า", "จ้ะ", "ยินยอม เริ่มเลย",
    "i agree", "agree", "sure", "i agree, start", "start",
)  # fmt: skip
NO_WORDS = (
    "ไม่ยินยอม", "ไม่", "ไม่ตกลง", "no", "n", "ไม่เอา", "ไม่ได้", "ไม่อนุญาต", "ไม่ยอม", "ไม่โอเค",
    "i do not agree", "i don't agree", "disagree",
)  # fmt: skip
BACK_WORDS = (
    "ย้อนกลับ", "กลับ", "ก่อนหน้า", "ย้อน", "ขอย้อนกลับ", "back",
    "go back", "previous",
)  # fmt: skip
BACK_PHRASES = ("ขอย้อนกลับ", "ย้อนกลับไปแก้", "ย้อนกลับไปข้อ")
SKIP_WORDS = (
    "ข้าม", "ขอข้าม", "ข้ามไปก่อน", "ข้ามข้อนี้", "skip",
    "skip it", "skip this",
)  # fmt: skip
NOTHING_WORDS = (
    "ไม่มี", "ไม่", "ไม่ทราบ", "ไม่รู้", "จำไม่ได้", "ไม่ได้เก็บไว้", "ไม่ใส่", "ไม่บอก", "ไม่แน่ใจ", "no", "none",
    "ไม่สะดวก",
    "i don't know", "don't know", "i do not know", "nothing", "n/a", "i don't have", "not sure",
    "dont know", "idk", "dunno",
)  # fmt: skip
NOTHING_BEGINNINGS = (
    "ไม่มี", "ไม่รู้", "ไม่ทราบ", "จำไม่ได้", "no email", "no e-mail", "no link", "no number", "no name",
    "don't have", "dont have", "i have no", "i don't have", "no idea",
)  # fmt: skip
# "There is no mail": the thing stands first.
FORGOTTEN = r"(?:จำ|นึก)[^\s]{0,14}ไม่(?:ได้|ออก|ค่อยได้)"
NOTHING_ENDINGS = ("ไม่มี", "ไม่รู้", "จำไม่ได้", "ไม่ทราบ")
NOTHING_SIGNS = ("-", "--", "–", "—", "_", ".", "x", "X")
KEEP_ANSWER_WORDS = (
    "ใช้คำตอบเดิม", "เหมือนเดิม", "คำตอบเดิม", "เดิม", "ไม่แก้", "ไม่เปลี่ยน",
    "keep this answer", "same",
)  # fmt: skip
STOP_WORDS = (
    "หยุดไว้ก่อน", "พักไว้ก่อน", "เดี๋ยวมาต่อ", "ไว้ก่อน", "หยุดก่อน", "เดี๋ยวทำต่อ", "เดี๋ยวค่อยทำ", "พักก่อน",
    "stop", "stop for now", "later", "pause",
)  # fmt: skip
CANCEL_WORDS = (
    "ยกเลิก", "ขอยกเลิก", "ยกเลิกเรื่อง", "ยกเลิกเรื่องร้องเรียน", "ยกเลิกการร้องเรียน", "ยกเลิกร้องเรียน",
    "ไม่ร้องเรียนแล้ว", "ไม่เอาแล้ว", "ไม่ทำแล้ว", "เลิกทำ", "cancel",
    "cancel it",
)  # fmt: skip
RESUME_WORDS = (
    "ทำต่อ", "กรอกต่อ", "ต่อเลย", "ไปต่อ", "เรื่องที่ทำค้างไว้", "ร้องเรียนต่อ", "continue",
    "go on", "resume",
)  # fmt: skip
DELETE_WORDS = (
    "ลบ", "ลบเลย", "ลบทิ้ง", "ลบออก", "ลบได้เลย", "ใช่", "yes", "ยืนยัน",
    "delete", "delete it",
)  # fmt: skip
KEEP_WORDS = (
    "เก็บไว้", "เก็บไว้ก่อน", "ไม่ลบ", "อย่าลบ", "อย่าเพิ่งลบ",
    "keep", "keep it", "keep it for now",
)  # fmt: skip
GO_ON_WORDS = ("ไม่", "no", "ไม่ยกเลิก", "ไม่ใช่", "กดผิด", "กดผิด ไปต่อ")
SEND_WORDS = (
    "ส่งเรื่อง", "ส่ง", "ส่งเลย", "ยืนยัน", "ถูกต้อง", "ถูก", "ส่งได้เลย", "send",
    "send it", "submit", "correct", "right",
)  # fmt: skip
EDIT_WORDS = (
    "แก้ไขข้อ", "แก้ไข", "แก้ข้อ", "แก้", "ขอแก้ไขข้อ", "ขอแก้ไข", "ขอแก้", "edit",
    "change",
)  # fmt: skip
# With one of these a short text tells what happened, even if it asks at the end.
TELLING_WORDS = (
    "สั่ง", "ซื้อ", "โอน", "โดน", "จ่ายไป", "ส่งของ", "ได้ของ", "หลอก", "โกง",
    "bought", "ordered", "paid", "transferred", "scam", "cheated", "never sent", "never arrived",
)  # fmt: skip

AGREE_LABEL = Localized("ยินยอม เริ่มเลย", "I agree, start")
DISAGREE_LABEL = Localized("ไม่ยินยอม", "I do not agree")
CONSENT_CHANGED = Localized(
    "ข้อความขออนุญาตเก็บข้อมูลปรับปรุงใหม่ค่ะ คำตอบที่กรอกไว้ยังอยู่ครบ ขออนุญาตอีกครั้งก่อนส่งนะคะ",
    "The notice has changed. Your answers are all here. Please read it again before sending.",
)
BACK_LABEL = Localized("ย้อนกลับ", "Back")
SKIP_LABEL = Localized("ข้าม", "Skip")
STOP_LABEL = Localized("หยุดไว้ก่อน", "Stop for now")
CANCEL_LABEL = Localized("ยกเลิก", "Cancel")
KEEP_ANSWER_LABEL = Localized("ใช้คำตอบเดิม", "Keep this answer")
RESUME_LABEL = Localized("ทำต่อ", "Continue")
RESTART_LABEL = Localized("ลบแล้วเริ่มใหม่", "Delete and restart")
DELETE_LABEL = Localized("ลบทิ้ง", "Delete")
KEEP_LABEL = Localized("เก็บไว้ก่อน", "Keep it for now")
EDIT_LABEL = Localized("แก้ไข", "Edit")
SEND_LABEL = Localized("ส่งเรื่อง", "Send")
FORM_LABEL = Localized("เรื่องร้องเรียน", "Complaint")
EXAMPLE = Localized("เช่น", "For example")
NOW = Localized("ตอนนี้ตอบไว้ว่า", "Your answer now:")
CANNOT_SKIP = Localized(
    "ข้อนี้ข้ามไม่ได้ค่ะ เจ้าหน้าที่ต้องใช้ติดต่อหรือตรวจสอบ ยังหาไม่เจอ กด หยุดไว้ก่อน แล้วค่อยกลับมาก็ได้ หรือโทร 1166",
    "This one cannot be skipped. Not at hand? Tap Stop for now, or call 1166.",
)
FIRST_QUESTION = Localized("นี่เป็นข้อแรกแล้วค่ะ", "This is the first question.")
STOPPED = Localized(
    "พักไว้ให้แล้วค่ะ ข้อมูลที่กรอกเก็บไว้ 7 วัน กลับมาพิมพ์ ทำต่อ ได้ทุกเมื่อ",
    "Kept for you for 7 days. Come back and type Continue at any time.",
)
CANCEL_TITLE = Localized("จะลบเรื่องที่กรอกไว้ไหมคะ", "Delete this complaint?")
CANCEL_PARAGRAPH = Localized(
    "ลบแล้วเรียกคืนไม่ได้ หรือเก็บไว้ก่อน 7 วันแล้วค่อยกลับมาทำต่อก็ได้",
    "Deleted is deleted. Or keep it for 7 days and come back.",
)
DELETED = Localized(
    "ลบเรื่องที่กรอกไว้แล้วค่ะ ถ้าต้องการเริ่มใหม่ พิมพ์ ร้องเรียน ได้ทุกเมื่อ",
    "Deleted. To start again, type: complain",
)
REVIEW_TITLE = Localized("ตรวจดูก่อนส่งนะคะ", "Please check before sending")
REVIEW_PARAGRAPH = Localized(
    "ยังไม่ได้ส่ง ถ้าถูกต้องแล้ว กด ส่งเรื่อง ด้านล่างค่ะ", "Not sent yet. If all is right, tap Send below."
)
NOT_SENT_YET = Localized(
    "ยังไม่ได้ส่งค่ะ กดแก้ไขข้อที่ต้องการ หรือพิมพ์ แก้ ตามด้วยชื่อข้อ เช่น แก้จำนวนเงิน",
    "Not sent yet. Tap Edit at an answer, or type Edit and its name, such as: edit amount",
)
CHOOSE_DELETE_OR_KEEP = Localized(
    "ขอให้แน่ใจก่อนนะคะ กดเลือกจากปุ่มได้เลย", "To be sure, please tap one of the buttons."
)
SKIPPED = Localized("(ข้าม)", "(skipped)")
OLD_BUTTON = Localized("ปุ่มนี้เป็นของเรื่องก่อนหน้าค่ะ", "That button belongs to something earlier.")
CONSENT_OLD_BUTTON = Localized(
    "ยินยอมไว้แล้วค่ะ ถ้าต้องการถอนความยินยอมและเลิกกรอก กด ยกเลิก หรือไปต่อข้อเดิมได้เลย",
    "You agreed already. To withdraw and stop, tap Cancel. Or just go on.",
)
RECEIPT_TITLE = Localized("รับเรื่องแล้วค่ะ", "We have your complaint")
RECEIPT_THANKS = Localized(
    "ขอบคุณที่เล่าให้ฟังนะคะ เรื่องของคุณถึงเจ้าหน้าที่แล้ว ไม่มีค่าใช้จ่าย",
    "Thank you for telling us. Your complaint is with the officers. It costs nothing.",
)
NUMBER_ROW = Localized("เลขรับเรื่อง", "Number")
COPY_NUMBER_LABEL = Localized("คัดลอกเลขรับเรื่อง", "Copy the number")
RECEIPT_NOTE = Localized(
    "เป็นเลขรับเรื่องของรู้ทัน ยังไม่ใช่เลขรับแจ้งของ สคบ. และการร้องเรียนไม่ทำให้อายุความหยุดนับ",
    "This is Ruthan's number, not yet one of OCPB. A complaint does not stop the time limit for "
    "going to court.",
)
SEE_STATUS_LABEL = Localized("ดูสถานะ", "See the status")


def understood(label: str, shown: str) -> str:
    """Confirmation of a typed day, amount or number, as it was read."""
    return Localized(
        f"{label}: {shown} (ถ้าไม่ถูก พิมพ์ ไม่ใช่ ตามด้วยที่ถูก)",
        f"{english_of(label)}: {english_of(shown)} (wrong? type: sorry, and the right one)",
    )


def evidence_kept(count: int) -> str:
    """Confirmation that a picture sent early stays with the draft."""
    return Localized(
        f"รับไว้เป็นหลักฐานแล้ว {count} ไฟล์ค่ะ ไปต่อข้อเดิมกันนะคะ",
        f"Kept as evidence: {count} files. Back to the question.",
    )


def evidence_removed(count: int) -> str:
    """Confirmation that a picture that was unsent is deleted."""
    return Localized(
        f"ลบไฟล์ที่คุณยกเลิกออกแล้วค่ะ เหลือหลักฐาน {count} ไฟล์",
        f"The file that you took back is deleted. Files left: {count}",
    )


def whole_is_kept(beginning: str, length: int) -> str:
    """The beginning of a long answer in the review."""
    return Localized(
        f"{beginning}… (เก็บข้อความไว้ครบทั้ง {length:,} ตัวอักษร)",
        f"{beginning}… (all {length:,} letters are kept)",
    )


def already_answered(label: str, shown: str) -> str:
    """Reply to an old button of a question that has another answer by now."""
    return Localized(
        f"ปุ่มนี้เป็นของข้อ {label} ซึ่งตอบไว้แล้วว่า {shown} ถ้าต้องการเปลี่ยน กดแก้ไขได้ค่ะ",
        f"{english_of(label)} is answered with {english_of(shown)}. To change it, tap Edit.",
    )


def already_sent(number: str) -> str:
    """Reply where the same draft is sent again."""
    return Localized(
        f"เรื่องนี้ส่งเรียบร้อยแล้วค่ะ เลขรับเรื่อง {number} ไม่ต้องส่งซ้ำ",
        f"This was sent already. Its number is {number}. No need to send it again.",
    )


def first_contact_by(day: str) -> str:
    """The day after which to call the office, if nobody called; it promises none."""
    return Localized(
        f"เจ้าหน้าที่จะตรวจเรื่อง ถ้าเกินวันที่ {day} (15 วัน) แล้วยังไม่มีใครติดต่อ โทร 1166",
        f"An officer checks it. No call by {english_of(day)} (15 days)? Call 1166.",
    )


NEXT_AFTER_FILING = (
    Localized(
        "ถ้าต้องไกล่เกลี่ย นัดได้ไม่เกิน 2 ครั้งใน 90 วัน",
        "Mediation, if needed: at most 2 meetings in 90 days.",
    ),
    Localized("เก็บแชต สลิป และพัสดุไว้ให้ครบ อย่าเพิ่งลบ", "Keep the chat, the slip and the parcel."),
    Localized(
        "ถ้าเพิ่งโอนเงินให้มิจฉาชีพ โทร 1441 ทันที ไม่ต้องรอ",
        "Just sent money to a scammer? Call 1441 now, do not wait.",
    ),
)
