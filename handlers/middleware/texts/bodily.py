"""Texts for a body in danger after a product or food: content, no logic."""

from handlers.texts.i18n import Localized

PARAGRAPHS = (
    Localized(
        "1669 การแพทย์ฉุกเฉิน ตลอด 24 ชั่วโมง บอกว่าอยู่ที่ไหน ใครเป็นอะไร และกินหรือโดนอะไรไปเมื่อไร",
        "1669, medical emergencies, 24 hours a day. Say where you are, who is unwell and how, what "
        "it came from and when.",
    ),
    Localized(
        "หยุดกินหรือใช้ เก็บของกับห่อไว้ ค่อยคุยเรื่องร้านทีหลังนะคะ",
        "Stop eating or using it, and keep it with its pack. The shop can wait.",
    ),
)
AGAIN = Localized(
    "โทร 1669 เดี๋ยวนี้ค่ะ บอกเขาด้วยว่าตอนนี้เป็นอะไรเพิ่ม โทรไม่ไหว ยื่นมือถือให้คนข้าง ๆ โทรแทนได้เลย",
    "Call 1669 now, and tell them of this too. If you cannot, hand the phone to somebody beside "
    "you.",
)
TO_DOCTOR = Localized(
    "ต้องไปค่ะ โทร 1669 เดี๋ยวนี้ก่อน บอกอาการกับที่อยู่ แล้วทำตามที่เขาบอก ถึงหมอแล้วบอกว่ากินหรือโดนอะไร "
    "เอาของกับห่อไปด้วย ขอใบรับรองแพทย์ไว้นะคะ",
    "Yes. Call 1669 first, now: say how you are and where, and do what they say. Tell the doctor "
    "what it came from, take it and its pack along, and ask for a medical certificate.",
)
RELIEVED = Localized(
    "โล่งใจเลยค่ะ เผื่อไว้ อาการกลับมาอีก โทร 1669 ได้ตลอด 24 ชั่วโมง "
    "เก็บของ ใบเสร็จ และใบรับรองแพทย์ไว้ ใช้เรียกค่ารักษาจากคนขายหรือผู้ผลิตได้ค่ะ",
    "Good to hear. Just in case: 1669 if it comes back, 24 hours a day. Keep the goods, the bills "
    "and the medical certificate: with them you can claim the cost from the seller or the maker.",
)
# After the call to 1669 was made, or told of
WAITING = Localized(
    "บอกเวลาแทนเขาไม่ได้ค่ะ โทร 1669 ถามได้ว่ารถถึงไหน และต้องทำอะไรระหว่างรอ อย่าปล่อยให้อยู่คนเดียว "
    "แย่ลงเมื่อไร โทร 1669 ซ้ำทันทีค่ะ",
    "I cannot tell when they arrive. Call 1669: they say where the ambulance is and what to do "
    "until it comes. Let nobody stay alone, and call again at once if it gets worse.",
)
WORSE = Localized(
    "โทร 1669 เดี๋ยวนี้ โทรไปแล้วก็โทรซ้ำ บอกเขาตามนี้ เขาบอกทางโทรศัพท์ว่าต้องทำอะไรทีละขั้น เปิดลำโพงแล้วทำตามค่ะ",
    "Call 1669 now, and again if you have called before. Tell them just this: they say step by "
    "step what to do. Turn the speaker on and do as they say.",
)
