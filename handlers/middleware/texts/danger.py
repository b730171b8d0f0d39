"""Texts for people in danger, until an expert has read them: content, no logic."""

from handlers.texts.i18n import Localized

CALL_1323_LABEL = Localized("โทร 1323", "Call 1323")
CALL_1669_LABEL = Localized("โทร 1669", "Call 1669")
CALL_191_LABEL = Localized("โทร 191", "Call 191")
CALL_1300_LABEL = Localized("โทร 1300", "Call 1300")

# Somebody has done it, or is about to.
ACT_TITLE = Localized("โทร 1669 เดี๋ยวนี้เลยค่ะ", "Call 1669 now")
ACT_PARAGRAPHS = (
    Localized(
        "1669 การแพทย์ฉุกเฉิน ตลอด 24 ชั่วโมง บอกว่าอยู่ที่ไหน และทำอะไรไปเมื่อไร",
        "1669, medical emergencies, 24 hours a day. Say where you are and what happened when.",
    ),
    Localized(
        "อยู่กับใครไหมคะ เรียกคนที่อยู่ใกล้ที่สุดให้มาอยู่ด้วยตอนนี้",
        "Is anybody with you? Call the person nearest to you over now.",
    ),
)
OUTSIDE_PARAGRAPHS = (
    Localized(
        "ถอยห่างออกมา แล้วนั่งลงก่อนนะคะ แล้วโทร 1669 หรือ 191 บอกว่าอยู่ตรงไหน",
        "Step back and sit down first. Then call 1669 or 191 and say where you are.",
    ),
    Localized(
        "อยู่กับใครไหมคะ เรียกคนที่อยู่ใกล้ที่สุดให้มาอยู่ด้วยตอนนี้",
        "Is anybody with you? Call the person nearest to you over now.",
    ),
)
ACT_AGAIN = Localized(
    "โทร 1669 ได้ไหมคะ โทรไม่ไหว ยื่นมือถือให้คนข้าง ๆ หรือเรียกคนในบ้านให้โทรแทนได้เลย",
    "Can you call 1669? If you cannot, hand the phone to somebody beside you, or call out to them.",
)
# To what is told or asked after the card: 1669 knows what to do.
ACT_TOLD = Localized(
    "บอก 1669 ตามที่พิมพ์มาได้เลยค่ะ เขาบอกได้ว่าต้องทำอะไรต่อ รู้ทันเรียกรถพยาบาลแทนไม่ได้ โทรตอนนี้นะคะ "
    "หรือให้คนข้าง ๆ โทร",
    "Tell 1669 just what you wrote here; they say what to do. I cannot call an ambulance: please "
    "call now, or let somebody beside you.",
)
ACT_ASKED = Localized(
    "โทร 1669 ตอนนี้ บอกว่าอยู่ที่ไหน ทำอะไรไปเมื่อไร แล้วทำตามที่เขาบอกค่ะ เรียกคนที่อยู่ใกล้ที่สุดให้มาอยู่ด้วย",
    "Call 1669 now, say where you are and what happened when, and do what they say. Call the "
    "person nearest to you over.",
)
ACT_CALLED = Localized(
    "ดีแล้วค่ะ ให้คนที่อยู่ใกล้มาอยู่ด้วยจนกว่าเขาจะมาถึง ทำตามที่ 1669 บอก ยังไม่ถึงหรือแย่ลง โทรซ้ำได้เลย",
    "Good. Let somebody stay with you until they come, and do what 1669 says. Call again if they "
    "do not come or it gets worse.",
)

# Somebody has lost hope.

TITLE = Localized("รู้ทันอยู่ตรงนี้ค่ะ", "I am here")
PARAGRAPHS = (
    Localized(
        "ขอบคุณที่บอกนะคะ คุณคงเหนื่อยและเจ็บมาก", "Thank you for telling. You must be in great pain."
    ),
    Localized(
        "ตอนนี้อยากให้คุณได้คุยกับคนที่รับฟัง โทร 1323 สายด่วนสุขภาพจิต ตลอด 24 ชั่วโมง "
        "ถ้ากลัวว่าจะทำร้ายตัวเอง โทร 1669 ได้ทันทีค่ะ",
        "Please talk to someone who listens: 1323, the mental health line, 24 hours a day. If you "
        "fear that you may hurt yourself, call 1669 at once.",
    ),
    Localized("เรื่องอื่นรอได้ค่ะ พร้อมเมื่อไร ค่อยคุยกันนะคะ", "All else can wait until you are ready."),
)
YOUNG = Localized(
    "ขอบคุณที่บอกนะคะ ไม่ใช่ความผิดของหนูเลย บอกผู้ใหญ่ที่ไว้ใจและอยู่ใกล้ที่สุดตอนนี้ ให้เขาอยู่ด้วยและช่วยโทรค่ะ",
    "Thank you for telling. It is not your fault. Tell the nearest adult you trust now: let them "
    "stay with you and call.",
)
MONEY_TOO = Localized(
    "ที่โดนหลอกไม่ใช่ความผิดของคุณค่ะ "
    "ถ้าเงินเพิ่งออกไป ให้คนข้าง ๆ ช่วยโทรธนาคารของคุณหรือ 1441 ให้ก็ได้ค่ะ คุณคุยกับ 1323 ก่อน",
    "It is not your fault. If money has just gone, somebody beside you can call your bank or 1441. "
    "You talk to 1323 first.",
)
BY_ITSELF = Localized(
    "รู้ทันเป็นระบบตอบอัตโนมัติ เรียกรถพยาบาลแทนไม่ได้ ต้องโทรเอง หรือให้คนข้าง ๆ โทรนะคะ",
    "I answer by machine and cannot call an ambulance. Please call, or let somebody beside you.",
)
LOST_ALL_WORDS = (
    "หมดตัว", "หมดเนื้อหมดตัว", "เงินเก็บทั้งชีวิต", "ไม่เหลือสักบาท", "ไม่เหลืออะไรเลย", "เหลือแต่ตัว",
    "บาทสุดท้าย", "หมดทั้งบัญชี",
)  # fmt: skip
LOST_ALL_TITLE = "เสียใจด้วยจริง ๆ ค่ะ"
LOST_ALL_PARAGRAPHS = (
    "เรื่องแบบนี้เกิดได้กับทุกคน ไม่ใช่ความผิดของคุณค่ะ",
    "ถ้าเพิ่งโอน โทรธนาคารของคุณหรือ 1441 ก่อนเลย ตลอด 24 ชั่วโมง เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
    "ถ้าใจไม่ไหว โทรคุยกับสายด่วนสุขภาพจิต 1323 ได้ตลอด 24 ชั่วโมงเช่นกันค่ะ",
    "พร้อมเมื่อไร เล่ามาทีละนิดก็ได้ค่ะ รู้ทันอยู่ตรงนี้",
)
AT_HOME = (
    "ไม่ต้องบอกทุกคนวันนี้ก็ได้ค่ะ ลองเลือกสักคนที่ไว้ใจ แล้วเล่าให้เขาฟัง จะได้ไม่ต้องแบกไว้คนเดียว",
    "ถ้ายังไม่มีใคร 1323 รับฟังได้ตลอด 24 ชั่วโมงค่ะ",
    "แล้วถ้าไหว บอกได้ไหมคะว่าโอนไปเมื่อไร จะได้ดูว่ายังทันทำอะไรบ้าง",
)
SMALL_STEPS_TITLE = "ขอบคุณที่บอกนะคะ ทำทีละขั้นก็พอ"
SMALL_STEPS = (
    "โทร 1441 หรือธนาคารที่ใช้โอน บอกว่าถูกหลอกโอนเงิน",
    "จดเลขเคสที่เขาให้ไว้ แล้วแจ้งความ ที่สถานีตำรวจไหนก็ได้",
)
SMALL_STEPS_NOTE = "ยังบอกไม่ได้ว่าจะได้เงินคืนไหม แต่ยิ่งโทรเร็วยิ่งดี ถ้าไม่อยากทำคนเดียว ให้เจ้าหน้าที่โทรหาได้ค่ะ"
WHEN_WORDS = ("โอนไป", "โอนเมื่อ", "เมื่อวาน", "เมื่อคืน", "วันนี้", "เมื่อเช้า", "อาทิตย์", "เดือนที่แล้ว")
# After a call to the bank, or to 1441
CALLED_NOTE = "ทำทีละขั้นค่ะ ให้คนไปแจ้งความเป็นเพื่อนได้ ใจไม่ไหวเมื่อไร โทร 1323 ได้ตลอด 24 ชั่วโมง"
LISTENERS = ("1323", "1669", "สายด่วนสุขภาพจิต")
SLEEPLESS = Localized(
    "ค่อย ๆ นะคะ เล่าให้ฟังได้เลยว่าเกิดอะไรขึ้น อยากคุยกับคนที่รับฟัง โทร 1323 สายด่วนสุขภาพจิต ตลอด 24 ชั่วโมง "
    "ถ้าเสียเงินให้คนหลอกไป โทรธนาคารของคุณหรือ 1441 ค่ะ",
    "Take your time, and tell me what happened. To talk to somebody who listens call 1323, the "
    "mental health line, 24 hours a day. If you lost money to a crook: your bank or 1441.",
)
LISTENED_TO = Localized(
    "นอนไม่หลับ ใจไม่ไหว โทรคุยกับสายด่วนสุขภาพจิต 1323 ได้ตลอด 24 ชั่วโมงนะคะ มีคนรับฟัง",
    "If you cannot sleep or it gets too much, call 1323, the mental health line: somebody listens, "
    "24 hours a day.",
)
STAY = Localized(
    "ไม่ต้องทนคนเดียวนะคะ โทร 1323 มีคนรับฟังตลอด 24 ชั่วโมง ถ้าจะทำร้ายตัวเอง โทร 1669 เดี๋ยวนี้ค่ะ",
    "You need not bear it alone. Call 1323, who listen 24 hours a day; if you are about to hurt "
    "yourself, 1669 now.",
)
STAY_WITH_MONEY = Localized(
    "ไม่ต้องทนคนเดียวนะคะ โทร 1323 มีคนรับฟังตลอด 24 ชั่วโมง ถ้าจะทำร้ายตัวเอง โทร 1669 เดี๋ยวนี้ค่ะ "
    "เรื่องเงิน ให้คนข้าง ๆ ช่วยโทรธนาคารของคุณหรือ 1441",
    "You need not bear it alone. Call 1323, who listen 24 hours a day; if you are about to hurt "
    "yourself, 1669 now. As for the money, let somebody beside you call your bank or 1441.",
)
STAY_CALLED = Localized(
    "ดีแล้วค่ะ ค่อย ๆ เล่าให้เขาฟังนะคะ สายหลุดหรือวางไปแล้ว โทรใหม่ได้ทุกเวลา",
    "Good. Take your time and talk to them. If the line drops or the call is over, you can call "
    "again at any hour.",
)
WITH_ANSWER = Localized(
    "ตอบให้นะคะ ค่อย ๆ อ่าน ไม่ต้องรีบ ใจไม่ไหวเมื่อไร พิมพ์บอกได้เลยค่ะ",
    "Here is the answer. Take your time, and tell me whenever it gets too much.",
)
WITH_FORM = Localized(
    "ได้ค่ะ ค่อย ๆ ทำทีละข้อ พักเมื่อไรก็ได้ ใจไม่ไหวเมื่อไร โทร 1323 ได้ตลอด 24 ชั่วโมงนะคะ",
    "Yes. One question at a time, and rest whenever you like. Call 1323 whenever it gets too much, "
    "24 hours a day.",
)
WITH_FORM_AFTER_ACT = Localized(
    "โทร 1669 ก่อนนะคะ เรื่องร้องเรียนรอได้ ไม่หายไปไหนค่ะ",
    "Call 1669 first. The complaint can wait and will not be lost.",
)
WITH_FORM_WHILE_HELD = Localized(
    "ความปลอดภัยมาก่อนนะคะ โทร 191 หรือ 1300 เรื่องร้องเรียนรอได้ค่ะ",
    "Your safety comes first: 191 or 1300. The complaint can wait.",
)
WITH_FORM_WHILE_ABROAD = Localized(
    "ความปลอดภัยมาก่อนนะคะ ติดต่อสถานทูตไทยหรือกรมการกงสุลก่อน เรื่องร้องเรียนรอได้ค่ะ",
    "Your safety comes first: the Thai embassy or the Department of Consular Affairs. The "
    "complaint can wait.",
)
WITH_FORM_IF_THREATENED = Localized(
    "อย่าโอนนะคะ โทร 1441 หรือ 191 ก่อน เรื่องร้องเรียนรอได้ค่ะ",
    "Do not pay. Call 1441 or 191 first; the complaint can wait.",
)
NOT_HEARD = Localized(
    "รู้ทันฟังเสียงไม่ได้ค่ะ พิมพ์มาได้เลย หรือโทรหาคนที่รับฟังได้",
    "I cannot listen to voice messages. Type it, or call somebody who listens.",
)
NOT_HEARD_AFTER_ACT = Localized(
    "รู้ทันฟังเสียงไม่ได้ค่ะ โทร 1669 เดี๋ยวนี้เลย", "I cannot listen to voice messages. Call 1669 now."
)
# 1669 does not answer who has done it, or is about to.
ACT_DOOR_TITLE = Localized("โทร 191 เดี๋ยวนี้ค่ะ", "Call 191 now")
ACT_DOOR_PARAGRAPHS = (
    Localized("บอกว่าอยู่ที่ไหน และเกิดอะไรขึ้น", "Say where you are and what happened."),
    Localized(
        "ให้คนใกล้ตัวพาไปห้องฉุกเฉินที่ใกล้ที่สุดทันที อย่าขับรถเอง ระหว่างนั้นโทร 1669 ซ้ำค่ะ",
        "Let somebody take you to the nearest emergency room at once; do not drive. Meanwhile try "
        "1669 again.",
    ),
)
STEP_BACK = Localized(
    "ออกมาห่างขอบ ห่างถนน ห่างน้ำก่อนนะคะ แล้วโทร 1669 หรือ 191 บอกว่าอยู่ตรงไหน",
    "Step back from the edge, the road or the water first. Then call 1669 or 191 and say where.",
)
ALONE_WORDS = ("อยู่คนเดียว", "คนเดียว", "ไม่มีใคร", "ไม่มีคน", "alone", "nobody")
ALONE = Localized(
    "อยู่คนเดียวก็โทร 1669 ได้ค่ะ เปิดลำโพง วางมือถือไว้ข้างตัว ปลดล็อกประตูไว้ "
    "พูดไม่ไหว โทรหาคนที่รู้จักสักคน บอกที่อยู่ ให้เขาโทรแทน",
    "Alone you can call 1669 as well: turn the speaker on, unlock the door. If you cannot talk to "
    "them, call somebody you know, say where you are and let them call.",
)
OTHER_DOOR_TITLE = Localized(
    "ยังมีทางอื่นค่ะ ไม่ต้องรอสาย", "There is another way; do not wait on the line"
)
OTHER_DOOR_PARAGRAPHS = (
    Localized(
        "บอกคนที่อยู่ใกล้ที่สุดตอนนี้ แค่พูดว่า ช่วยอยู่เป็นเพื่อนหน่อย ก็พอค่ะ",
        'Tell the person nearest to you now. "Please stay with me" is enough.',
    ),
    Localized(
        "โทร 1669 หรือ 191 ได้ทันที หรือไปห้องฉุกเฉินของโรงพยาบาลที่ใกล้ที่สุด ไปได้ทุกเวลา",
        "Call 1669 or 191 at once, or go to the nearest hospital's emergency room, at any hour.",
    ),
    Localized("แล้วค่อยโทร 1323 อีกครั้งนะคะ", "Then try 1323 again."),
)
# The other way once more, within minutes.
ACT_DOOR_AGAIN = Localized(
    "โทร 191 หรือให้คนใกล้ตัวพาไปห้องฉุกเฉินที่ใกล้ที่สุดเดี๋ยวนี้นะคะ",
    "Call 191, or let somebody take you to the nearest emergency room now.",
)
OTHER_DOOR_AGAIN = Localized(
    "ไม่ต้องรอสายนะคะ บอกคนที่อยู่ใกล้ที่สุดตอนนี้ หรือไปห้องฉุกเฉินที่ใกล้ที่สุด โทร 1669 หรือ 191 ก็ได้ค่ะ",
    "Do not wait on the line. Tell the person nearest to you, or go to the nearest emergency "
    "room. 1669 and 191 can be called as well.",
)

# The danger is denied.
RELIEVED = Localized(
    "โล่งใจเลยค่ะ ขอโทษที่ทำให้ตกใจนะคะ เผื่อไว้ กินยาเกินขนาดโทร 1669 ใจไม่ไหวโทร 1323 ได้ตลอด 24 ชั่วโมง",
    "Good to hear, and sorry for the fright. Just in case: 1669 after too much medicine, 1323 when "
    "it gets too much, 24 hours a day.",
)
RELIEVED_OF_THREAT = Localized(
    "โล่งใจเลยค่ะ ขอโทษที่ทำให้ตกใจนะคะ เผื่อไว้ มีใครขู่หรือไม่ให้ไปไหน โทร 191 ได้ตลอด 24 ชั่วโมง",
    "Good to hear, and sorry for the fright. Just in case: 191 if somebody threatens or holds you, "
    "24 hours a day.",
)
RELIEVED_OF_CROOK = Localized(
    "ได้ค่ะ ขอโทษที่เข้าใจผิดนะคะ เผื่อไว้ ใครเร่งให้โอนหรือขอรหัส อย่าทำตาม โทร 1441 ได้ตลอด 24 ชั่วโมง",
    "All right, and sorry for the mistake. Just in case: if somebody presses you to pay or asks "
    "for a code, do not, and call 1441, 24 hours a day.",
)
AND_ASKED = Localized("อยากให้ช่วยเรื่องอะไร เล่ามาได้เลยค่ะ", "What can I help you with?")

# Somebody is held, or made to work.

HELD_TITLE = Localized("ความปลอดภัยของคุณมาก่อนค่ะ", "Your safety comes first")
HELD_PARAGRAPHS = (
    Localized(
        "อยู่ในไทย โทร 191 หรือ 1300 ศูนย์ช่วยเหลือสังคม",
        "In Thailand call 191, or 1300, the social assistance centre.",
    ),
    Localized(
        "อยู่ต่างประเทศ ติดต่อสถานทูตไทยในประเทศนั้น หรือกรมการกงสุล",
        "Abroad: contact the Thai embassy there, or the Department of Consular Affairs.",
    ),
    Localized(
        "อย่าเสี่ยงหนีคนเดียว ส่งตำแหน่งที่อยู่ให้คนที่บ้าน แล้วให้เขาแจ้งแทน ถ้ามีคนคอยดูมือถือ ลบข้อความนี้ได้เลย",
        "Do not try to flee alone. Send your location to your family and let them report it. If "
        "somebody watches your phone, delete this message.",
    ),
)
HURT = Localized(
    "บาดเจ็บ โทร 1669 ก่อน แล้วโทร 191 หรือ 1300 ศูนย์ช่วยเหลือสังคม",
    "Hurt? Call 1669 first, then 191, or 1300, the social assistance centre.",
)
HELD_AGAIN = Localized(
    "ติดต่อไม่ได้ ให้คนที่บ้านโทร 191 หรือ 1300 แทนได้ค่ะ บอกชื่อ ที่อยู่ และตำแหน่งล่าสุดของคุณ",
    "If you cannot reach them, let your family call 191 or 1300 with your name and last location.",
)
# In one line under what is said to who is held, and tells that money was paid.
MONEY_OF_HELD = Localized(
    "เรื่องเงินรองลงมาค่ะ ให้คนที่บ้านโทรธนาคารที่ใช้โอนหรือ 1441 แทน ขอระงับบัญชีปลายทาง",
    "The money comes second: let your family call the bank you paid from or 1441, to freeze the "
    "receiving account.",
)
HELD_CALLED = Localized(
    "ดีแล้วค่ะ ทำตามที่เขาบอก อยู่เงียบ ๆ อย่าเสี่ยงหนีคนเดียว ตำแหน่งเปลี่ยนเมื่อไร บอกเขาอีกครั้งนะคะ",
    "Good. Do as they say, stay quiet and do not try to flee alone. Tell them again if you are "
    "moved.",
)
# Outside Thailand no Thai number for emergencies helps who is held there.
ABROAD_TITLE = Localized("ติดต่อสถานทูตไทยในประเทศนั้นค่ะ", "Contact the Thai embassy there")
ABROAD_PARAGRAPHS = (
    Localized(
        "สถานทูตไทย หรือกรมการกงสุล บอกว่าถูกกักตัว อยู่ที่ไหน และอยู่กับใคร",
        "The Thai embassy, or the Department of Consular Affairs: say that you are held, where, "
        "and with whom.",
    ),
    Localized(
        "ติดต่อเองไม่ได้ ส่งตำแหน่งให้คนที่บ้านในไทย ให้เขาติดต่อกรมการกงสุล หรือโทร 191 หรือ 1300 แทน",
        "If you cannot, send your location to your family in Thailand, who contact the Department "
        "of Consular Affairs or call 191 or 1300 for you.",
    ),
    Localized(
        "อย่าเสี่ยงหนีคนเดียว ถ้ามีคนคอยดูมือถือ ลบข้อความนี้ได้เลย",
        "Do not try to flee alone. If somebody watches your phone, delete this message.",
    ),
    Localized(
        "ถ้าตอนนี้อยู่ในไทยแล้ว โทร 191 หรือ 1300 ได้เลยค่ะ",
        "If you are in Thailand now, call 191 or 1300.",
    ),
)
ABROAD_AGAIN = Localized(
    "ติดต่อสถานทูตไม่ได้ ให้คนที่บ้านในไทยติดต่อกรมการกงสุล หรือโทร 191 หรือ 1300 แทนได้ค่ะ บอกชื่อ ประเทศ "
    "และตำแหน่งล่าสุดของคุณ",
    "If you cannot reach the embassy, let your family in Thailand contact the Department of "
    "Consular Affairs or call 191 or 1300, with your name, the country and your last location.",
)
FROM_THAILAND_1300_LABEL = Localized("คนในไทย โทร 1300", "In Thailand: 1300")
FROM_THAILAND_191_LABEL = Localized("คนในไทย โทร 191", "In Thailand: 191")

# Somebody is blackmailed with pictures.

SEXTORTION_TITLE = Localized("ไม่ใช่ความผิดของคุณค่ะ อย่าโอน", "It is not your fault. Do not pay")
SEXTORTION_PARAGRAPHS = (
    Localized(
        "จ่ายแล้วเขามักขออีก ไม่ต้องตอบ ไม่ต้องต่อรอง",
        "Who pays is usually asked for more. Do not answer, do not bargain.",
    ),
    Localized(
        "เก็บแชต ชื่อบัญชี ลิงก์ และเลขบัญชีไว้ก่อน อย่าลบ แล้วค่อยบล็อก",
        "Keep the chat, names, links and account numbers. Delete nothing, then block them.",
    ),
    Localized(
        "บอกคนที่ไว้ใจสักคน แล้วโทร 1441 (ตลอด 24 ชั่วโมง) หรือ 191 โอนไปแล้วให้โทรเดี๋ยวนี้",
        "Tell somebody you trust, then call 1441 (24 hours a day) or 191. Paid already? Call now.",
    ),
)
SEXTORTION_YOUNG = Localized(
    "หนูไม่ได้ทำอะไรผิดนะคะ บอกผู้ใหญ่ที่ไว้ใจตอนนี้ ให้เขาโทรแทนได้ หรือโทร 1300 เองก็ได้ ไม่ติด โทร 191",
    "You did nothing wrong. Tell an adult you trust now and let them call, or call 1300 yourself; "
    "191 if it does not answer.",
)
SEXTORTION_AGAIN = Localized(
    "อย่าโอนนะคะ และอย่าส่งรูปเพิ่ม ไม่ต้องตอบเขา เก็บหลักฐานไว้ แล้วโทร 1441 หรือ 191 "
    "ถ้ากลัว ให้คนที่ไว้ใจโทรแทนได้ค่ะ",
    "Do not pay, send no more pictures, do not answer. Keep the evidence and call 1441 or 191, or "
    "let somebody call.",
)
SEXTORTION_YOUNG_AGAIN = Localized(
    "อย่าโอน อย่าส่งรูปเพิ่ม ไม่ต้องตอบเขานะคะ บอกผู้ใหญ่ที่ไว้ใจสักคนตอนนี้ พ่อแม่ ครู หรือญาติก็ได้ "
    "ยังไม่กล้าบอกใคร โทร 1300 ก่อนได้ ใจไม่ไหว โทร 1323 เขารับฟังค่ะ",
    "Do not pay, send no pictures, do not answer. Tell one adult you trust now: a parent, a "
    "teacher, a relative. If you dare tell nobody yet, call 1300; if it gets too much, 1323, who "
    "listen.",
)
SEXTORTION_DESPAIR = Localized(
    "ไม่ใช่ความผิดของคุณค่ะ ใจไม่ไหว โทร 1323 ก่อนได้ เขารับฟังตลอด 24 ชั่วโมง "
    "แล้วให้คนที่ไว้ใจช่วยโทร 1441 หรือ 191 อย่าโอนนะคะ",
    "It is not your fault. If it gets too much, call 1323 first, who listen 24 hours a day; let "
    "somebody you trust call 1441 or 191. Do not pay.",
)
SEXTORTION_CALLED = Localized(
    "ดีแล้วค่ะ ทำตามที่เขาบอก เก็บแชตและชื่อบัญชีไว้ อย่าโอน ไม่ต้องตอบคนที่ขู่ บอกคนที่ไว้ใจให้อยู่ด้วยนะคะ",
    "Good. Do as they say, keep the chat and the names. Do not pay, do not answer, and let "
    "somebody you trust be with you.",
)
