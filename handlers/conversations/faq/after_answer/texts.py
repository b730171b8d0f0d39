"""Texts for who says something to a topic's answer that is no question."""

from handlers.conversations.faq.after_answer import lexicon
from handlers.conversations.faq.texts import PAID_AT_THE_DOOR
from handlers.nlu.lexicon.values.clock_starts import SIGNED_FOR
from handlers.texts.i18n import Localized

# Who brought a parcel is gone, it was taken, or the goods were tried

_WRONG = ("wrong-or-missing", "not-as-advertised", "defective", "counterfeit")
PARCEL_DEEDS = (
    (lexicon.LEFT, PAID_AT_THE_DOOR, Localized(
        "ไม่ต้องตามคนส่งค่ะ ยังไม่ได้จ่าย ก็ไม่ต้องจ่าย จ่ายไปแล้ว แจ้งบริษัทขนส่งภายใน 5 วัน พร้อมเลขพัสดุและใบรับเงิน "
        "เพราะขนส่งต้องถือเงินไว้ 5 วันก่อนส่งให้ร้าน ขนส่งไม่รับเรื่อง โทร สคบ. 1166",
        "No need to follow the rider. Not paid: you owe nothing. Paid: tell the courier within 5 "
        "days, with the parcel's number and the receipt. No help? Call 1166.",
    )),
    (lexicon.LEFT, (*_WRONG, "lost-parcel"), Localized(
        "ไม่ต้องตามคนส่งค่ะ ถ่ายรูปของ กล่อง และใบปะหน้าไว้ แล้วแจ้งร้านเป็นข้อความวันนี้ "
        "ถ้าจ่ายปลายทาง แจ้งบริษัทขนส่งภายใน 5 วันด้วย",
        "No need to follow the rider. Take photos of the goods, the box and its label, and write "
        "to the shop today. Paid on delivery: tell the courier as well, within 5 days.",
    )),
    (f"{SIGNED_FOR}|{lexicon.TRIED}", PAID_AT_THE_DOOR, Localized(
        "รับหรือแกะไปแล้ว ก็ยังแจ้งบริษัทขนส่งได้ค่ะ จ่ายไปแล้ว แจ้งภายใน 5 วัน พร้อมเลขพัสดุและใบรับเงิน "
        "เก็บของกับกล่องไว้ ยังไม่ต้องใช้หรือทิ้ง ขนส่งไม่รับเรื่อง โทร สคบ. 1166",
        "Taken or opened, you can still tell the courier: within 5 days of paying, with the "
        "parcel's number and the receipt. Keep the goods and the box, unused. No help? Call 1166.",
    )),
    (SIGNED_FOR, (*_WRONG, "lost-parcel"), Localized(
        "เซ็นรับไปแล้ว ก็ยังแจ้งขนส่งได้ค่ะ ของแตกหรือหายที่ดูจากข้างนอกไม่รู้ บอกภายใน 8 วันหลังได้รับ "
        "ถ่ายรูปของ กล่อง และใบปะหน้าไว้ แล้วแจ้งร้านเป็นข้อความวันนี้",
        "You signed for it, and can tell the courier still: within 8 days, for what could not be "
        "seen from outside. Take photos of goods, box and label, and write to the shop today.",
    )),
    (lexicon.TRIED, _WRONG, Localized(
        "แกะหรือลองไปแล้ว ก็ยังแจ้งร้านได้ค่ะ ว่าของไม่ตรงหรือเสีย หยุดใช้ก่อน เก็บของกับกล่องไว้ตามสภาพ ถ่ายรูปไว้ "
        "แล้วบอกร้านตามจริงว่าแกะหรือใช้ไปแค่ไหน ร้านไม่รับเรื่อง โทร สคบ. 1166",
        "Opened or tried, you can still tell the shop what is wrong. Stop using it, keep it with "
        "its box, take photos, and say how far it was used. No help? Call 1166.",
    )),
)  # fmt: skip

# A step of the answer that was taken: its words, those of the steps of a topic that it was, and
# what is said of it
STEPS_TAKEN = (
    (
        lexicon.TOLD_THE_SHOP, r"ทัก|แจ้งร้าน|บอกร้าน|ทวง",
        "บอกร้านแล้ว แคปไว้ และถามร้านว่าจะตอบวันไหนค่ะ ร้านเงียบหรือไม่ยอม กด ร้องเรียน หรือโทร สคบ. 1166",
    ),
    (
        lexicon.TOLD_THE_CARRIER, r"ขนส่ง",
        "บอกขนส่งแล้ว จดเลขรับเรื่อง (เลขไว้ตามเรื่อง) และวันที่แจ้งไว้ค่ะ ขนส่งเงียบหรือไม่รับเรื่อง โทร สคบ. 1166",
    ),
    (
        lexicon.TOLD_THE_APP, r"ในแอป|กดขอคืน",
        "แจ้งในแอปแล้ว แคปหน้าคำขอไว้ อย่ากดยืนยันรับของระหว่างรอค่ะ แอปไม่คืน กด ร้องเรียน หรือโทร สคบ. 1166",
    ),
    (
        lexicon.TOLD_THE_OFFICE, r"1166",
        "โทร 1166 แล้ว จดวันที่โทร และเลขรับเรื่องถ้าได้มาค่ะ จะเล่าไว้ที่นี่ด้วยก็ได้ กด ร้องเรียน",
    ),
    (
        lexicon.TOLD_THE_POLICE, r"แจ้งความ",
        "แจ้งความแล้ว จดเลขและวันที่ กับชื่อสถานีตำรวจไว้ค่ะ จะเล่าเรื่องไว้ที่นี่ด้วยก็ได้ กด ร้องเรียน",
    ),
    (
        lexicon.KEPT_EVIDENCE, r"^(?:เก็บ|ถ่าย|แคป)",
        "มีหลักฐานแล้ว เก็บไว้ให้ครบ อย่าลบนะคะ",
    ),
    (
        lexicon.DID_ALL, r"",
        "ทำครบแล้ว รอคำตอบ และเก็บหลักฐานไว้อย่าลบค่ะ ครบวันที่ขอไว้แล้วยังเงียบ กด ร้องเรียน หรือโทร สคบ. 1166",
    ),
)  # fmt: skip
REMAINING = "ที่เหลือ ทำเท่าที่ตรงกับคุณ"
ASK_UNTIL_WHEN = "เขาให้รอ ถามให้ชัดว่าถึงวันไหน แล้วแคปคำตอบไว้"

# Replies that are no question

FIRST_STEP = {
    "stuck": "ทำข้อเดียวก่อนค่ะ ไม่ไหวก็ให้คนใกล้ตัวช่วย หรือโทร สคบ. 1166 คุยกับคนได้เลย",
    "sorry": "เสียใจด้วยนะคะ ไม่ใช่ความผิดของคุณ ยังมีอย่างที่ทำได้ เริ่มข้อเดียวก่อนค่ะ",
}
REPLIES = {
    "no evidence": "ไม่ครบก็แจ้งได้ค่ะ เอาเท่าที่มีไปก่อน สลิปหาย เปิดประวัติในแอปธนาคาร แชตหาย "
    "สลิปกับเลขบัญชีก็เป็นหลักฐาน ซื้อในแอป แคปหน้าคำสั่งซื้อไว้",
    "not known": "ไม่รู้ก็ไม่เป็นไรค่ะ ใช้เท่าที่มี เช่น ชื่อเพจ ลิงก์ เลขบัญชี หรือใบปะหน้ากล่อง อย่างเดียวก็เริ่มได้ "
    "เลขพัสดุ ถามร้านหรือดูในหน้าคำสั่งซื้อ",
    "far": "ไม่ต้องเดินทางค่ะ บอกร้านทางแชต ร้องเรียนที่นี่ หรือโทรถาม สคบ. 1166 ถ้าต้องแจ้งความ "
    "ไปสถานีตำรวจไหนก็ได้ หรือแจ้งทางเว็บ thaipoliceonline.go.th",
    "shy": "ไม่ต้องโทรก็ได้ค่ะ พิมพ์บอกร้านในแชต ข้อความใช้เป็นหลักฐานได้ด้วย จะร้องเรียนก็พิมพ์ที่นี่ กด "
    "ร้องเรียน ทวงของที่จ่ายไปแล้ว ไม่ใช่เรื่องน่าอายนะคะ",
    "no trouble": "ไม่เป็นไรค่ะ ยังไม่ต้องตัดสินใจวันนี้ เก็บรูป แชต และสลิปไว้ก่อน บางเรื่องมีวันหมดเวลา "
    "เช่น ปุ่มขอคืนในแอป เปลี่ยนใจเมื่อไร พิมพ์ ร้องเรียน ได้เลย",
    "afraid": "มีคนขู่หรือมาหาที่บ้าน โทร 191 เดี๋ยวนี้ค่ะ เก็บแชตกับเบอร์ไว้ ตอนส่งเรื่อง ร้านยังไม่รู้ "
    "ถ้าถึงขั้นไกล่เกลี่ย ต้องแจ้งร้านว่าใครร้องเรื่องอะไร กังวลอยู่ โทรปรึกษา 1166 ก่อนได้",
    "settled": "ดีใจด้วยค่ะ เปิดแอปธนาคารดูว่าเงินเข้าจริง แล้วเก็บแชตกับสลิปไว้ก่อน ไม่เข้าหรือไม่ครบ พิมพ์มาได้เลยค่ะ",
    "came": "ดีใจด้วยค่ะ ถ่ายรูปตอนเปิด ดูว่าของครบและตรงที่สั่งก่อนกดยืนยันรับของ ไม่ตรงหรือเสียหาย พิมพ์มาได้เลยค่ะ",
    "told to wait": "ให้ร้านพิมพ์วันที่ไว้ในแชต แล้วแคปไว้ค่ะ ซื้อในแอป อย่าให้เลยเวลาขอคืน "
    "โอนตรงแล้วร้านผัดซ้ำหรือเริ่มไม่ตอบ โทรธนาคารหรือ 1441 ไม่ต้องรอครบวัน ครบวันแล้วยังเงียบ กด ร้องเรียน "
    "หรือโทร สคบ. 1166",
    "how long": "ร้านหรือแอป ให้เขาพิมพ์วันที่จะตอบไว้ แล้วแคปค่ะ ร้องเรียนแล้ว เจ้าหน้าที่จะตรวจเรื่อง เกิน 15 "
    "วันยังไม่มีใครติดต่อ โทร 1166 ถ้าต้องไกล่เกลี่ย นัดได้ไม่เกิน 2 ครั้งใน 90 วัน",
    "asks for account": "ให้เลขบัญชีกับชื่อไว้รับเงินคืนได้ค่ะ แต่อย่าบอกรหัส OTP หรือเลขหลังบัตร "
    "อย่ากดลิงก์ และอย่าโอนค่าอะไรก่อน เงินคืนจริงไม่ต้องจ่ายก่อน",
    "others too": "ให้แต่ละคนเก็บหลักฐานและแจ้งเรื่องของตัวเองค่ะ ชวนเขาทักรู้ทันได้ "
    "อย่าโพสต์ชื่อหรือเลขบัญชีใครลงสาธารณะ อาจถูกฟ้องได้",
}
DRAFT_TITLE = "ข้อความทักร้าน"
DRAFT_NOTE = "แก้ในวงเล็บให้ตรงกับเรื่องของคุณ ส่งแล้วแคปไว้"
COPY_DRAFT_LABEL = "คัดลอกข้อความ"
ANY_TROUBLE = ("(เกิดอะไรขึ้น)", "(อยากให้ร้านทำอะไร)")
_BACK, _WRONG_GOODS = "โอนเงินคืน", "เปลี่ยนของให้ตรง หรือคืนเงิน"
_NOT_HERE = ("ยังไม่ได้รับของ", "ส่งของพร้อมแจ้งเลขพัสดุ หรือคืนเงิน")
_NOT_BACK = ("ยังไม่ได้รับเงินคืน", _BACK)
TROUBLE = {
    "not-as-advertised": ("ของที่ได้ไม่ตรงกับที่ร้านลงไว้ คือ (ไม่ตรงอย่างไร)", _WRONG_GOODS),
    "wrong-or-missing": ("ได้ของผิดหรือไม่ครบ คือ (ผิดหรือขาดอะไร)", "ส่งของที่ถูกหรือส่วนที่ขาด หรือคืนเงิน"),
    "defective": ("ของชำรุด คือ (เสียอย่างไร)", "ซ่อม เปลี่ยน หรือคืนเงิน"),
    "counterfeit": ("ของที่ได้ไม่ใช่ของแท้ คือ (เห็นจากอะไร)", _BACK),
    "not-received": _NOT_HERE, "late-delivery": _NOT_HERE, "lost-parcel": _NOT_HERE,
    "refund-process": _NOT_BACK, "order-cancelled": _NOT_BACK, "deposit-refund": _NOT_BACK,
    "return-7-days": ("ขอยกเลิกและคืนของ ได้รับเมื่อวันที่ (วันที่ได้ของ)", _BACK),
}  # fmt: skip


def draft(trouble: str, wish: str) -> str:
    """The message to a shop, to be filled in."""
    return (
        f"สั่ง (ชื่อของ) เมื่อวันที่ (วันที่สั่ง) จ่ายแล้ว (ยอด) บาท {trouble} ขอให้{wish} ภายในวันที่ (วันที่) "
        "กรุณาตอบกลับทางแชตนี้ ขอบคุณ"
    )
