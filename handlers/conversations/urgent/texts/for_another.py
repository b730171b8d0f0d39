"""Texts for who calls about somebody else's account: content, no logic."""

from handlers.texts.i18n import Localized

FOR_ANOTHER_TITLE = Localized("โทรแทนได้เลยค่ะ โทรตอนนี้", "Call for them now")
# By where the money is: still in the account, or sent.
FOR_ANOTHER_BLOCK = Localized(
    'โทรธนาคารของเจ้าของบัญชี ไม่ติด โทร 1441 พูดว่า "โทรแทนคนในบ้าน เขาบอกรหัสหรือข้อมูลไป ขอระงับบัญชีกับบัตร"',
    "Call the bank of whose account it is, or 1441 if it does not answer. Say that you call for "
    "them, that they gave a code or their details away, and ask to block the account and card.",
)
FOR_ANOTHER_SAY = Localized(
    "โทรธนาคารที่เขาใช้โอนหรือ 1441 เบอร์ไหนติดก่อน ใช้เบอร์นั้น "
    'พูดว่า "โทรแทนคนในบ้าน เขาถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง"',
    "Call the bank that they sent it from or 1441, whichever answers first. Say that you call for "
    "them, that they were tricked into a transfer, and ask to freeze the receiving account.",
)
FOR_ANOTHER_PARAGRAPHS = (
    Localized(
        "ธนาคารอาจขอคุยกับเจ้าของบัญชีเอง โทรหาเขาไว้ด้วย บอกให้โทรธนาคารจากเครื่องเขาพร้อมกัน "
        "หรือถามธนาคารว่าคุยพร้อมกันสามสายได้ไหม",
        "The bank may want to hear the owner. Call them too, to call it at the same time, or "
        "ask the bank whether all three of you can talk at once.",
    ),
    Localized(
        "ให้ญาติหรือเพื่อนบ้านที่อยู่ใกล้เขาไปนั่งข้าง ๆ ช่วยกดโทร หรือพาไปสาขาหรือโรงพักที่ใกล้ที่สุด เอาบัตรประชาชนไปด้วย",
        "Ask family or a neighbour near them to sit beside them and dial, or to take them to the "
        "nearest branch or police station, with their ID.",
    ),
)
FOR_ANOTHER_AGAIN = Localized(
    "โทรแทนได้เลยค่ะ ถ้าธนาคารขอคุยกับเจ้าของบัญชี ให้เขาโทรเองพร้อมกัน หรือโทร 1441",
    "You can call for them. If the bank wants the owner, let them call too, or call 1441.",
)
NO_CODES = Localized(
    "ไม่ต้องให้ใครบอกรหัสหรือ OTP ระหว่างช่วยกันค่ะ", "Nobody who helps needs a password or an OTP."
)
OWNER_TITLE = Localized(
    "ไม่ต้องรอทางนี้ทางเดียวค่ะ ไปทางอื่นด้วย", "Do not wait for this; go another way too"
)
OWNER_1441 = Localized(
    "โทร 1441 เล่าว่าเกิดอะไรขึ้น ธนาคารขอให้เจ้าของบัญชีโทรเอง แต่เขาพูดเองไม่ได้ ถามว่าทำอะไรก่อนได้บ้าง",
    "Call 1441: tell what happened, that the bank wants the owner, who cannot speak for "
    "themselves, and ask what can be done first.",
)
UNWILLING_TITLE = Localized(
    "ไม่ต้องดุเขานะคะ ลองให้คนอื่นพูดกับเขา", "Do not scold; let somebody else talk to them"
)
UNWILLING = Localized(
    "บอกเขาว่าใครก็โดนหลอกได้ ระงับไว้ก่อนเงินจะได้ไม่ออก แล้วโทร 1441 ให้เขาฟังด้วย "
    "เขาไม่ฟัง คุณโทร 1441 เล่าเองก็ได้ ถามว่าทำอะไรก่อนได้บ้าง",
    "Say that it happens to anybody, and that a block keeps the money in. Call 1441 and let them "
    "listen. If they do not, call 1441 yourself and ask what can be done first.",
)
OWNER_PARAGRAPHS = (
    Localized(
        "ธนาคารเปิดอยู่ พาเขาไปสาขาที่ใกล้ที่สุด เอาบัตรประชาชนไปด้วย ให้พนักงานคุยกับเขาตรงนั้น",
        "If the bank is open, take them to its nearest branch with their ID, and let the staff "
        "talk to them there.",
    ),
    Localized(
        "ธนาคารปิดหรือไปไม่ได้ ไปโรงพักที่ใกล้ที่สุด ที่ไหนก็ได้ค่ะ",
        "Closed, or no way to get there? Go to the nearest police station; any of them will do.",
    ),
)
OWNER_AGAIN = Localized(
    "โทร 1441 เล่าให้ฟัง หรือพาเขาไปสาขาที่ใกล้ที่สุด เอาบัตรประชาชนไปด้วย ธนาคารปิด ไปโรงพักได้ทุกที่ค่ะ",
    "Call 1441 and tell them, or take them to the nearest branch with their ID; closed, any police "
    "station.",
)

# To who sees that somebody at home is about to pay a crook: the title, and the first thing to do.
HOLD_BACK = {
    "going": (
        Localized("โทรธนาคารที่เขาไปตอนนี้เลยค่ะ", "Call the bank that they go to now"),
        Localized(
            'โทรสาขาที่เขาไป หรือธนาคารของเขา พูดว่า "คนในบ้านกำลังถูกหลอกให้โอน ช่วยคุยกับเขาก่อน '
            'อย่าเพิ่งทำรายการ" ไม่ติด โทร 1441 อยู่ที่ตู้ ให้คนใกล้ที่สุดไปดึงตัวไว้',
            "Call that branch or their bank. Say that somebody of your family is being tricked "
            "into a transfer, and ask the staff to talk to them first; if it does not answer, "
            "1441. At a machine, let whoever is nearest go and hold them back.",
        ),
    ),
    "unreached": (
        Localized("ให้คนที่อยู่ใกล้ไปหาเขาตอนนี้เลยค่ะ", "Let somebody near go to them now"),
        Localized(
            "โทรหาญาติ เพื่อนบ้าน หรือผู้ใหญ่บ้านแถวนั้น ให้ไปบอกเขาว่า อย่าเพิ่งโอน นี่คือมิจฉาชีพ "
            "ช่วยกดวางสาย แล้วอยู่ข้าง ๆ ไว้ ไม่มีใครไปได้ โทร 191 บอกที่อยู่ของเขา",
            "Call family, a neighbour or the village head: go to them, say do not pay, this is a "
            "crook, hang up for them and stay beside them. Nobody can go? Call 191 with their "
            "address.",
        ),
    ),
    "unwilling": (
        Localized("ไม่ต้องเถียงกับเขาค่ะ ให้คนที่เขาเชื่อพูด", "Do not argue; let somebody they trust speak"),
        Localized(
            "ให้คนที่เขาเชื่อ หรือพนักงานธนาคาร โทรคุยกับเขา โทร 1441 แล้วเปิดลำโพงให้เขาฟังก็ได้ "
            "อย่าทิ้งเขาไว้คนเดียวกับสายนั้น",
            "Let somebody they trust, or the staff of their bank, talk to them, or call 1441 and "
            "let them listen. Do not leave them alone with that call.",
        ),
    ),
}
HOLD_BACK_AGAIN = Localized(
    "โทรธนาคารของเขากับ 1441 ต่อนะคะ ให้คนที่อยู่ใกล้ที่สุดไปหาเขา ติดต่อไม่ได้และไม่มีใครไปได้ โทร 191",
    "Go on calling their bank and 1441, and let whoever is nearest go to them. No contact, and "
    "nobody who can go? Call 191.",
)
