"""Texts and recognised words for a complaint being written, beyond its plain navigation."""

from collections.abc import Sequence

from handlers.texts.i18n import Localized, english_of, joined

# Corrections. The first words say only together with a value that the last answer was wrong;
# the second leave no doubt.
NOT_SO = "ไม่ใช่"
NOT_SO_WORDS = ("ไม่ใช่ๆ", "ไม่ใช่ ๆ", "ไม่ใช่", "ไม่ถูก", "ผิด")
SLIP_WORDS = (
    "sorry,", "sorry", "no,",
    "เมื่อกี้พิมพ์ผิด", "เมื่อกี้กดผิด", "เมื่อกี้ผิด", "พิมพ์ผิดค่ะ", "พิมพ์ผิดครับ", "พิมพ์ผิด", "กดผิด", "เลือกผิด",
    "ใส่ผิด", "บอกผิด", "ขอแก้เป็น", "แก้เป็น", "เปลี่ยนเป็น", "ที่ถูกต้องคือ", "ที่ถูกคือ", "ที่ถูก", "เอ้ย", "เอ๊ย",
    "อุ๊ย", "ขอโทษค่ะ", "ขอโทษครับ", "ขอโทษ", "โทษที", "ต่างหาก", "ตะหาก", "นะคะ", "นะครับ", "ค่ะ", "ครับ",
)  # fmt: skip
CERTAIN_SLIPS = (
    "sorry",
    "พิมพ์ผิด", "กดผิด", "เลือกผิด", "ใส่ผิด", "บอกผิด", "แก้เป็น", "เปลี่ยนเป็น", "ที่ถูก", "เอ้ย", "เอ๊ย", "ต่างหาก",
)  # fmt: skip
AROUND = " ,ๆ"
BEFORE_A_SUM = ("โอนไป", "จ่ายไป", "โอน", "จ่าย", "ยอด")
BEFORE_A_NAME = ("แล้วก็", "แล้ว", "the ")
# Longest first: one of them may begin another.
CALLED_WRONG = (
    "ยังไม่ถูก", "ยังไม่ใช่", "ยังผิด", "ก็ไม่ถูก", "ก็ไม่ใช่", "ไม่ถูก", "ไม่ใช่", "ก็ผิด", "ผิด",
    " is wrong", " was wrong",
)  # fmt: skip
# Wrong of the goods, as "wrong colour": no answer is called wrong.
OF_THE_GOODS = ("สี", "ไซ", "ขนาด", "รุ่น", "แบบ", "สเป")
BEFORE_WHAT_IS_RIGHT = (
    "จริงๆ แล้ว", "จริง ๆ แล้ว", "จริงๆแล้ว", "จริงๆ", "จริง ๆ", "ที่จริง", "ที่ถูก", "ต้องเป็น", "เป็น", "คือ",
    "really", "it is", "it was", "ไป", "อยู่", "ชื่อ",
)  # fmt: skip
BECOMES = (" to ", "แต่เป็น", "ต้องเป็น", "เป็น")
CHANGE_WORDS = ("change ", "edit ", "ขอแก้ไข", "ขอแก้", "แก้ไข", "แก้", "ขอเปลี่ยน", "เปลี่ยน")

# Who told the shop of it tells so, and begins no complaint.
TOLD_THE_SHOP = r"แจ้งร้าน(?:ค้า)?(?:ไป|มา|เขา|เค้า|หลาย\S{0,6}|\s)*แล้ว"

# What stands in a draft
SUMMARY_TITLE = Localized("ที่กรอกไว้ตอนนี้", "Your answers so far")
SUMMARY_PARAGRAPH = Localized(
    "ยังไม่ได้ส่งค่ะ ข้อที่ยังว่าง รู้ทันจะถามต่อทีละข้อ",
    "Not sent yet. I will ask what is still empty, one by one.",
)
NOT_YET_ANSWERED = Localized("ยังไม่ได้ตอบ", "Not answered yet")
SUMMARY_WORDS = (
    "see my answers", "my answers",
    "ดูสรุป", "สรุป", "ขอดูสรุป", "ดูที่กรอกไว้", "ดูที่กรอก", "ขอดูที่กรอกไว้", "กรอกอะไรไปแล้วบ้าง",
    "กรอกอะไรไปบ้าง", "ตอบอะไรไปแล้วบ้าง",
)  # fmt: skip
NOTHING_TO_EDIT = Localized(
    "ยังไม่มีคำตอบให้แก้ค่ะ เริ่มตอบข้อนี้ได้เลย ถ้าอยากแก้เรื่องที่ส่งไปแล้ว กด หยุดไว้ก่อน แล้วพิมพ์ แก้ไขข้อมูล",
    "There is no answer to change yet. Want to change a complaint that you sent? Tap Stop for "
    "now, then type: edit",
)
ANSWERED_ROW = Localized("กรอกแล้ว", "Answered")


def corrected(label: str, before: str, after: str) -> str:
    """Confirmation that an earlier answer was changed by a typed text."""
    return Localized(
        f"แก้ข้อ {label} แล้วค่ะ จาก {before} เป็น {after}",
        f"{english_of(label)} changed from {english_of(before)} to {english_of(after)}.",
    )


NEAREST_AMOUNT = Localized(
    "ไม่เป็นไรค่ะ พิมพ์ตัวเลขที่ใกล้ที่สุดมาก่อน เช่น 2000 รู้ยอดจริงเมื่อไร แก้ทีหลังได้ ดูในสลิปหรือแชตกับร้านก็ได้",
    "That is all right. Type the nearest figure, for example 2000; you can correct it later. The "
    "slip or the chat may show it.",
)


def answered_so_far(done: int, of: int) -> str:
    """The number of answered questions of a draft."""
    return Localized(f"{done} จาก {of} ข้อ", f"{done} of {of} questions")


def named(labels: Sequence[str]) -> str:
    """The labels of several questions as a list."""
    return ", ".join(labels)


# Pictures

IS_EVIDENCE_LABEL = "หลักฐาน จะร้องเรียน"
WANTS_TO_ASK_LABEL = "อยากถาม"
WRONG_PICTURE_WORDS = (
    "ส่งผิดรูป", "ส่งรูปผิด", "รูปผิด", "ผิดรูป", "มีบัตรประชาชนติด", "ติดบัตรประชาชน", "เห็นบัตรประชาชน",
    "เห็นเลขบัตร", "ติดเลขบัตร", "มีเลขบัตรติด",
)  # fmt: skip
CANNOT_TAKE_PICTURES_WORDS = (
    "ถ่ายรูปไม่เป็น", "ถ่ายไม่เป็น", "ส่งรูปไม่เป็น", "ส่งไม่เป็น", "ถ่ายไม่ได้", "ส่งรูปไม่ได้", "ไม่มีรูป", "ไม่ได้ถ่าย",
    "เดี๋ยวส่ง", "ส่งทีหลัง", "ไว้ส่ง", "ยังไม่มีรูป", "ลบแชต", "ลบแชท", "ลบไปแล้ว", "ลบรูปไปแล้ว", "ค่อยส่ง",
)  # fmt: skip
CANNOT_ANYWHERE_WORDS = ("ถ่ายรูปไม่เป็น", "ส่งรูปไม่เป็น")
NO_EVIDENCE_WORDS = (
    "ไม่มีรูป", "ไม่มีหลักฐาน", "ไม่มีสลิป", "รูปไม่มี", "หลักฐานไม่มี", "สลิปไม่มี", "ไม่ได้เก็บหลักฐาน",
    "ไม่ได้เก็บสลิป", "ไม่ได้ถ่ายรูป", "ไม่ได้ถ่ายไว้", "no picture", "no photo", "no evidence", "no slip",
)  # fmt: skip
BESIDE_NO_EVIDENCE = (
    "เลย", "ส่ง", "ถ่าย", "ภาพ", "อะไร", "ไว้", "ให้", "ดู", "สัก", "ใบ", "แล้ว", "s", "i", "have",
)  # fmt: skip
PICTURES_LATER = Localized(
    "ไม่เป็นไรค่ะ ไม่มีรูปก็ส่งเรื่องได้ ให้คนใกล้ตัวช่วยส่งทีหลัง หรือโทรเล่าที่ 1166 ก็ได้",
    "That is all right. You can send the complaint without pictures, send some later, or call "
    "1166.",
)

TOLD_UNDER_NOTICE = Localized(
    "ได้ค่ะ ถ้ายินยอม จะใช้ข้อความนี้ให้เลย ไม่ต้องพิมพ์ใหม่",
    "Sure. If you agree, I use this message; no need to type it again.",
)
EARLY_MESSAGE_FORGOTTEN = Localized(
    "รับทราบค่ะ ข้อความนั้นไม่ได้เก็บไว้แล้ว", "Understood. That message is not kept any more."
)


def attached(count: int) -> str:
    """Confirmation that files sent before consent are evidence now."""
    return Localized(
        f"แนบรูปที่ส่งมาก่อนหน้าเป็นหลักฐานแล้ว {count} ไฟล์ค่ะ",
        f"What you sent before is evidence now: {count} files.",
    )


def all_pictures(count: int) -> str:
    """Confirmation that no more pictures are expected."""
    return Localized(
        f"รับทราบค่ะ เก็บหลักฐานไว้แล้ว {count} ไฟล์ ไปต่อข้อเดิมกันนะคะ",
        f"Understood. Evidence kept: {count} files. Back to the question.",
    )


def cover_numbers(left: int) -> str:
    """Request to cover an identity card in a picture."""
    cover = "ก่อนส่งใหม่ ปิดเลขบัตรประชาชนและที่อยู่ในรูปก่อนนะคะ"
    cover_first = "Before you send it again, cover the identity number and the address."
    if not left:
        none = "ตอนนี้ไม่มีรูปเก็บไว้แล้วค่ะ"
        return Localized(f"{none} {cover}", f"No picture is kept. {cover_first}")
    return Localized(
        f"ตอนนี้ยังมีหลักฐาน {left} ไฟล์ค่ะ รูปไหนไม่อยากส่ง กดค้างที่รูปแล้วเลือก ยกเลิกข้อความ "
        f"รู้ทันจะลบให้ด้วย {cover}",
        f"Evidence kept: {left} files. To take one back, press it long and choose Unsend; I "
        f"delete it as well. {cover_first}",
    )


STICKERS_AGAIN = Localized(
    "ไม่ต้องรีบนะคะ พร้อมเมื่อไรค่อยตอบข้อนี้ หรือกด หยุดไว้ก่อน แล้วกลับมาทำต่อก็ได้",
    "Take your time. Answer when you are ready, or tap Stop for now and come back.",
)

# What worries on the way

TRAVEL_WORDS = (
    "ต้องไปหา", "ต้องไปที่", "ต้องไปยื่น", "ต้องเดินทาง", "ต้องไปเอง", "ต้องไปถึง", "ต้องไปไหน", "ต้องเข้าไป",
    "ไปที่ไหน", "ไปหาที่ไหน",
)  # fmt: skip
NO_TRAVEL = Localized(
    "ไม่ต้องไปไหนเลยค่ะ ส่งเรื่องทางแชตนี้ได้จนเสร็จ เดินไม่สะดวกก็ไม่เป็นไร อยากคุยกับคน โทร 1166 "
    "หรือถ้าวันไหนสะดวก ให้คนใกล้ตัวไปยื่นที่ศาลากลางจังหวัดแทนก็ได้",
    "You need not go anywhere. All of it is done in this chat. To talk to a person, call 1166.",
)

COST_WORDS = (
    "is it free",
    "does it cost",
    "how much does it cost",
    "เสียเงิน",
    "เสียตัง",
    "ค่าใช้จ่าย",
    "คิดเงิน",
    "เก็บเงินไหม",
    "ฟรีไหม",
    "ฟรีมั้ย",
)
NO_COST = Localized(
    "ไม่มีค่าธรรมเนียมค่ะ อาจมีค่าอากรของเอกสารบางอย่าง ถาม 1166 ได้ ใครเรียกเงินเพื่อช่วยร้องเรียน อย่าจ่ายนะคะ",
    "There is no fee. Some papers may need a stamp; ask 1166. Whoever asks money to help you "
    "complain, do not pay.",
)
SHOP_KNOWS_WORDS = (
    "ร้านจะรู้", "ร้านรู้", "เขาจะรู้", "เค้าจะรู้", "เขารู้", "เค้ารู้", "แม่ค้าจะรู้", "คนขายจะรู้", "บอกร้านว่า",
    "บอกชื่อเรา", "บอกชื่อหนู", "บอกชื่อผม", "บอกชื่อฉัน", "ปิดชื่อ", "ไม่ให้ร้านรู้", "ไม่ให้เขารู้",
)  # fmt: skip
SHOP_KNOWS = Localized(
    "ตอนส่งเรื่อง ร้านยังไม่รู้ค่ะ ถ้าถึงขั้นไกล่เกลี่ย ต้องแจ้งร้านว่าใครร้องเรื่องอะไร "
    "ถ้ากังวล หยุดไว้ก่อนแล้วโทรปรึกษา 1166 ได้",
    "The shop does not know when you send it. If it comes to mediation, the shop is told who "
    "complains and why. Worried? Stop for now and call 1166.",
)
ASKED_ON_THE_WAY = (
    (TRAVEL_WORDS, NO_TRAVEL), (COST_WORDS, NO_COST), (SHOP_KNOWS_WORDS, SHOP_KNOWS),
)  # fmt: skip

# The story

TELLING_TOO = (
    "คืนเงิน", "มัดจำ", "ไม่ตรงปก", "ชำรุด", "ของปลอม", "ของเสีย", "ไม่ได้ของ", "ปิดหนี", "ติดต่อไม่ได้",
)  # fmt: skip
# With one of these words, or one of these parts, what stands after "bought" is no product.
NO_THINGS = frozenset(
    (
        "ง", "ผิด", "นาน", "ถูก", "แพง", "ด่วน", "เลย", "ตัด", "ทำ", "กลับ", "เล่น", "กิน", "ใช้", "ดู",
        "จริง", "หมด", "บ่อย", "ประจำ", "ครั้ง", "ที", "ชิ้น", "อัน", "รอบ", "มัน", "นี้", "นั้น", "เค้า", "เขา",
        "คืน", "หยัง", "อีหยัง", "อะไร", "ไร",
        "กัน", "ตรงๆ", "เลขที่", "ออเดอร์",
        "มา", "ไป", "แล้ว", "ช่วง", "หน้า", "สิทธิ์", "ตัวเดียว", "อย่าง", "หลาย", "เดียว", "ล่วงหน้า",
    )
)  # fmt: skip
NO_PRODUCT_PARTS = (
    "จาก", "เว็บ", "ช้อปปี้", "ช็อปปี้", "ลาซาด้า", "ติ๊ก", "ทวิต", "เฟส", "เฟซ", "ไอจี", "ห้าง", "ร้าน", "เพจ",
    "สาขา", "พรีออเดอร์",
)  # fmt: skip
RIGHT_WORDS = (
    "correct", "that is right", "that's right", "ถูกแล้ว", "ถูกต้อง", "ถูกหมด", "ใช่ ถูก", "ใช่เลย",
    "ใช่แล้ว", "ใช่ค่ะ ถูก", "ใช่จ้ะ", "ตามนั้น",
)  # fmt: skip
SHOP_WORDS = ("", "ร้าน", "ร้านชื่อ", "เพจ", "ชื่อ", "ชื่อร้าน")
NO_NAME_BEGINNINGS = ("มีแต่", "มีแค่", "เห็นแต่", "รู้แต่", "only ")
SENTENCE_WORDS = frozenset(
    (
        "แล้ว", "ไป", "มา", "ไม่", "เขา", "เค้า", "เรา", "ฉัน", "หนู", "ผม", "โอน", "ส่ง", "บอก", "ให้",
        "ยัง", "ว่า", "เคย", "ที่อยู่", "ปิด", "ตอบ", "ทัก", "คืน", "ขอ", "จง",
    )
)  # fmt: skip
STORY_TITLE = Localized("เข้าใจแบบนี้ ถูกไหมคะ", "Did I understand this right?")
STORY_PARAGRAPH = Localized(
    "ข้อไหนไม่ตรง กด แก้ไข ท้ายข้อนั้น ถ้าถูกแล้วกด ถูกต้อง จะได้ไม่ต้องตอบซ้ำ",
    "Something wrong? Tap Edit at it. All right? Tap Correct, and I will not ask it again.",
)
SAME_SHOP_TITLE = Localized("ใช้ข้อมูลของเรื่องก่อนไหมคะ", "Use the answers of your last complaint?")
SAME_SHOP_PARAGRAPH = Localized(
    "เป็นเรื่องใหม่ค่ะ ใช้ร้านและชื่อติดต่อเดิมได้ หรือกรอกใหม่ทั้งหมดก็ได้",
    "This is a new complaint. You may use the same shop and contact, or start afresh.",
)
AGAIN_TITLE = Localized("ใช้คำตอบของเรื่องที่ถอนไปไหมคะ", "Use the answers of the withdrawn one?")
AGAIN_PARAGRAPH = Localized(
    "มีอะไรเปลี่ยนไปคะ เช่น ได้เงินคืนบางส่วน พิมพ์บอกได้เลย แล้วกด ใช้ข้อมูลเดิม ตรวจก่อนส่งอีกครั้ง "
    "ได้เลขรับเรื่องใหม่ เจ้าหน้าที่เห็นเลขเดิมด้วยค่ะ",
    "What has changed? Type it here, for example that part of the money came. Then tap Use them, "
    "check, and send. It gets a new number; the officer sees the old one, too.",
)
RIGHT_LABEL = Localized("ถูกต้อง", "Correct")
ONE_BY_ONE_LABEL = Localized("ถามทีละข้อ", "Ask one by one")
USE_THEM_LABEL = Localized("ใช้ข้อมูลเดิม", "Use them")
ANEW_LABEL = Localized("กรอกใหม่", "Start afresh")
USE_THEM_WORDS = ("ใช้ข้อมูลเดิม", "ใช้ของเดิม", "ใช้อันเดิม", "ใช้เดิม", "เอาของเดิม", "use them")
ANEW_WORDS = ("กรอกใหม่", "ขอกรอกใหม่", "ถามทีละข้อ", "start afresh", "ask one by one")
TAP_WHAT_IS_WRONG = Localized(
    "ข้อไหนไม่ตรงคะ กด แก้ไข ท้ายข้อนั้น หรือพิมพ์ เช่น แก้จำนวนเงินเป็น 950",
    "Which one is wrong? Tap Edit at it, or type for example: change amount to 950",
)
TOLD_BEFORE = Localized(
    "ใช้เรื่องที่เล่าไว้ก่อนหน้าให้แล้วนะคะ ไม่ต้องเล่าซ้ำ",
    "I use what you told before. No need to tell it again.",
)
IS_STORY_LABEL = Localized("เล่าเพิ่มเฉย ๆ", "More of the story")
BANK_AND_POLICE = Localized(
    "ทางที่ไปถึงเงินคือธนาคารกับตำรวจค่ะ โทรธนาคารของคุณหรือ 1441 แล้วแจ้งความ ส่วนเรื่องนี้เก็บไว้ให้เจ้าหน้าที่ช่วยต่อ",
    "The way to the money is your bank and the police: call your bank or 1441, then report it to "
    "the police. What you tell here helps our officers go on.",
)
ADD_DETAILS_LABEL = Localized("เพิ่มรายละเอียด", "Add details")
ADD_DETAILS_COMMANDS = ("เพิ่มรายละเอียด", "ขอเพิ่มรายละเอียด", "add details")
ENOUGH_LABEL = Localized("พอแล้ว ดูก่อนส่ง", "Enough, let me see")
ENOUGH_COMMANDS = ("พอแล้ว", "พอ", "พอแค่นี้", "แค่นี้พอ", "แค่นี้", "enough", "that is all")
MORE_LATER = Localized(
    "ส่งได้เลยค่ะ ที่เหลือเพิ่มทีหลังได้ เจ้าหน้าที่ถามเพิ่มให้ก็ได้",
    "You can send it now. The rest can be added later, or an officer asks for it.",
)
SUM_DOES_NOT_MATTER = Localized("ได้ค่ะ ยอดเท่าไรก็แจ้งได้", "Yes, whatever the sum.")
WHOSE_NUMBER = Localized(
    "เบอร์นี้ของคุณ หรือของร้านคะ พิมพ์ เบอร์ฉัน หรือ เบอร์ร้าน แล้วตามด้วยเบอร์ได้เลย",
    "Is this number yours or the shop's? Type: my number, or: shop's number, then the number.",
)
MAY_FILE_HERE = Localized("ได้ค่ะ กรอกที่นี่ได้เลย", "Yes, you can do it here.")


def left(questions: int) -> str:
    """The number of questions left before the complaint can be sent."""
    return Localized(
        f"ได้ค่ะ เหลืออีก {questions} ข้อที่เจ้าหน้าที่ต้องใช้ แล้วส่งได้เลย",
        f"Sure. {questions} more that the officer needs, then you can send it.",
    )


RIGHT_FIRST = Localized(
    "ดูข้างบนก่อนนะคะ ถ้าตรงแล้วกด ถูกต้อง ข้ออื่นข้ามทีหลังได้",
    "Please look above first. If it is right, tap Correct; other questions can be skipped.",
)
ADDED_TO_STORY = Localized("เพิ่มในเรื่องที่เล่าให้แล้วค่ะ", "Added to your story.")
KEPT_IN_STORY = Localized("จดเพิ่มไว้ในเรื่องแล้วค่ะ", "Noted in your story.")
OWN_NAME_LABEL = Localized("ชื่อของฉันเอง", "My own name")
SENT_AGAIN = "ส่งใหม่จากเรื่อง {} ที่ถอนไป"
WHAT_CHANGED = "ที่เปลี่ยนไป"
ARRIVED_WORDS = (
    "เข้ายัง", "เข้าหรือยัง", "เข้าไหม", "เข้ามั้ย", "ส่งอีกรอบ", "ส่งซ้ำ", "ส่งไปยัง", "ส่งไปหรือยัง", "ส่งแล้วยัง",
    "ได้รับเรื่องยัง", "ได้รับเรื่องหรือยัง", "ได้เรื่องยัง", "ถึงหรือยัง", "ถึงยัง",
)  # fmt: skip
SAME_SHOP_WORDS = ("ร้านเดิม", "ร้านเดียวกัน", "เจ้าเดิม", "เพจเดิม")


def is_it(asked_for: str, text: str) -> str:
    """Question whether a text is what was `asked_for`."""
    shown = text[:200]
    return Localized(
        f"ข้อความนี้เป็น{asked_for}ไหมคะ\n{shown}", f"Is this {english_of(asked_for)}?\n{shown}"
    )


def yes_it_is(asked_for: str) -> str:
    """Label of the yes under that question."""
    return Localized(f"ใช่ เป็น{asked_for}", f"Yes, {english_of(asked_for)}")


def told_again(story: str, number: str, changed: str) -> str:
    """The story of a withdrawn complaint, for the one that is sent instead of it."""
    refers = SENT_AGAIN.format(number)
    lines = [story] if refers in story else [story, refers]
    return "\n".join((*lines, f"{WHAT_CHANGED}: {changed}") if changed else lines)


def noted(answers: Sequence[str]) -> str:
    """Confirmation of several answers read from one message."""
    said = joined(", ", answers)
    return Localized(
        f"จดไว้แล้วค่ะ {said} (ถ้าไม่ถูก พิมพ์ ไม่ใช่ ตามด้วยที่ถูก)",
        f"Noted: {said.english} (wrong? type: sorry, and the right one)",
    )


def is_in(number: str, at: str) -> str:
    """Confirmation that a complaint sent a while ago has arrived."""
    return Localized(
        f"เข้าระบบเรียบร้อยแล้วค่ะ เลขรับเรื่อง {number} ส่งเมื่อ {at} ไม่ต้องส่งซ้ำ",
        f"It is in. Number {number}, sent {english_of(at)}. No need to send it again.",
    )
