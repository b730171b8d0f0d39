"""Texts for people who lost hope and are weary of numbers, until an expert has read them."""

from handlers.texts.i18n import Localized

HEARD = Localized(
    "เล่าแล้วจริง ๆ ค่ะ ขอโทษที่ทำให้ต้องพูดซ้ำ ไม่ต้องเล่าใหม่นะคะ อยากพูดต่อตรงไหน พิมพ์มาทีละนิดได้เลย "
    "รู้ทันอยู่ตรงนี้ อยากได้ยินเสียงคนเมื่อไร 1323 รับฟังตลอดค่ะ",
    "You did tell, and I am sorry to make you say it again. Go on wherever you like, bit by bit; I "
    "am here. Whenever you want to hear a voice, 1323 listen.",
)
NO_CALL = Localized(
    "ขอโทษที่ส่งแต่เบอร์นะคะ ไม่ต้องโทรใครตอนนี้ก็ได้ ถ้ามีคนอยู่ใกล้ ๆ ให้เขามานั่งเป็นเพื่อนสักพัก "
    "อยากเล่าต่อ พิมพ์มาทีละนิดได้เลย รู้ทันอยู่ตรงนี้ค่ะ",
    "I am sorry for all the numbers. You need not call anybody now. If somebody is near, let them "
    "sit with you for a while. Tell on, bit by bit; I am here.",
)
# Where money was lost to a crook.
COMPLAINT_LATER = Localized(
    "เรื่องเงินไม่ต้องรีบ พร้อมเมื่อไร พิมพ์ ร้องเรียน ได้เลยค่ะ",
    "The money can wait. Whenever you are ready, type: complain",
)
# To what is said afterwards.
STILL_HERE = Localized(
    "รู้ทันยังอยู่ตรงนี้ค่ะ ไม่ต้องรีบ พิมพ์มาทีละนิดก็ได้ ถ้ากลัวว่าจะทำร้ายตัวเอง เรียกคนที่อยู่ใกล้ที่สุดมาอยู่ด้วย "
    "หรือโทร 1323 นะคะ",
    "I am still here. No hurry, bit by bit is enough. If you fear that you may hurt yourself, call "
    "the person nearest to you over, or 1323.",
)
# To who is better, who may go on with anything else.
BETTER = Localized(
    "ดีใจที่ใจเบาลงนะคะ ไม่ต้องขอโทษเลย อยากให้ช่วยเรื่องอะไรต่อ พิมพ์มาได้เลยค่ะ "
    "ใจหนักขึ้นมาอีกเมื่อไร โทร 1323 ได้ตลอด 24 ชั่วโมง",
    "I am glad that you feel lighter; nothing to be sorry for. Write whatever I can help with. "
    "Whenever it weighs on you again, call 1323, 24 hours a day.",
)
# After a call that nobody answered
WHOM_TO_CALL = Localized(
    "โทร 191 หรือ 1669 ค่ะ เปิดตลอด 24 ชั่วโมง โทรหาคนที่ไว้ใจสักคนก็ได้ แค่บอกว่า ช่วยมาอยู่ด้วยหน่อย "
    "หรือไปห้องฉุกเฉินที่ใกล้ที่สุดได้เลย ไม่ต้องโทรก่อน",
    'Call 191 or 1669, 24 hours a day, or anybody you trust: "please stay with me" is enough. Or '
    "go to the nearest emergency room; no call is needed.",
)
