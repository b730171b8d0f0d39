"""Texts for an emergency that goes on after the first card: content, no logic."""

from handlers.texts.i18n import Localized

# A crook is on the line, or money is about to go.

HANG_UP_TITLE = Localized("วางสายเดี๋ยวนี้ อย่าโอนเพิ่ม", "Hang up now, and send no money")
STOP_ANSWERING_TITLE = Localized("หยุดตอบเดี๋ยวนี้ อย่าโอนเพิ่ม", "Stop answering now. Send no more")
IN_CHAT_WORDS = (
    "ไลน์", "แชต", "แชท", "ในกลุ่ม", "ทักมา", "เฟซ", "เฟส", "เทเลแกรม", "telegram", "ถึงถอน", "ถอนได้",
    "ถอนไม่ได้", "ก่อนถอน",
)  # fmt: skip
ON_CALL_WORDS = ("โทร", "สาย", "คอล", "call", "พูดอยู่")
HANG_UP_PARAGRAPHS = (
    Localized(
        "ถ้าคุยทางแชตอยู่ หยุดตอบได้เลยค่ะ อย่าบอกรหัส อย่าลงแอป อย่าแชร์หน้าจอ ไม่ต้องบอกเหตุผล",
        "In a chat? Stop answering. Give no code, install nothing, share no screen. You owe them "
        "no reason.",
    ),
    Localized(
        "แชร์หน้าจออยู่หรือลงแอปไปแล้ว ปิดเน็ตหรือปิดเครื่องเดี๋ยวนี้ แล้วยืมเครื่องอื่นโทร เบอร์อยู่หลังบัตร",
        "Sharing the screen, or an app installed? Turn off the internet or the phone now, and call "
        "from another one; the number is on the back of your card.",
    ),
    Localized(
        "บอกรหัสหรือลงแอปไปแล้ว โทรธนาคารของคุณก่อน ไม่ติด โทร 1441 ถ้าโอนไปเอง เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
        "A code given or an app installed? Call your own bank first; 1441 if it does not answer. "
        "Money sent? Use whichever answers first.",
    ),
)
# Before the others, where somebody at home is told of, else behind them.
STOP_THEM = Localized(
    "ถ้าคนในบ้านกำลังจะโอน ไปหรือโทรบอกเขาเดี๋ยวนี้ว่า อย่าเพิ่งโอน นี่คือมิจฉาชีพ ช่วยกดวางสายให้ แล้วอยู่ข้าง ๆ เขาไว้",
    "Is it somebody at home who is about to pay? Go or call and say: do not pay, this is a crook. "
    "Hang up for them, and stay beside them.",
)
# To who is sent to a cash machine
NO_CASH_TITLE = Localized("วางสายเดี๋ยวนี้ อย่าไปกดเงิน", "Hang up now. Take out no money")
NO_CASH = Localized(
    "ยังไม่ได้คุยกับตัวจริง อย่ากดเงิน อย่าโอน อย่าบอกรหัส กลัวอยู่ เรียกคนใกล้ตัวมาอยู่ด้วย "
    "แล้วโทร 1441 ได้ตลอด 24 ชั่วโมง",
    "Until you spoke to the real one take out no money, send none, give no code. Afraid? Let "
    "somebody stay with you, and call 1441, 24 hours a day.",
)
CASH_IS_GONE = Localized(
    "ถ้าให้เงินหรือบอกรหัสไปแล้ว โทรธนาคารของคุณหรือ 1441 ทันที เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
    "Money or a code given already? Call your bank or 1441 at once, whichever answers first.",
)


def call_the_real_one(who: str) -> Localized:
    """Whom to call instead of who only says to be one of the family."""
    return Localized(
        f"เสียงเหมือน{who}ก็ปลอมได้ค่ะ โทรหา{who}ตัวจริงที่เบอร์เดิมที่เคยโทรกัน ไม่ใช่เบอร์ที่เพิ่งโทรมา "
        "ไม่ติด ถามคนในบ้านของเขา",
        "A voice can be faked. Call the real one on the old number, not the one that just called; "
        "if nobody answers, ask their family.",
    )


AT_HOME_WORDS = (
    "แม่", "พ่อ", "ยาย", "ย่า", "ปู่", "คุณตา", "ป้า", "ลุง", "แฟน", "สามี", "ภรรยา", "เมีย", "ผัว", "ลูก",
    "หลาน", "คนในบ้าน", "ที่บ้าน", "เอื้อย", "ป้อจะ", "ป้อสิ", "น้องสาว", "น้องชาย", "พี่สาว", "พี่ชาย",
    "grandma", "grandpa",
    *(f"my {who}" for who in (
        "mom", "mum", "mother", "dad", "father", "grandmother", "aunt", "uncle", "wife", "husband",
        "sister", "brother", "son", "daughter", "parents",
    )),
)  # fmt: skip
DONE_ALREADY = "ไปแล้ว"
MORE_WORDS, CHEATED_WORDS = ("อีก", "โอนเพิ่ม", "จ่ายเพิ่ม"), ("หลอก", "โกง")
ABOUT_TO_PAY_WORDS = (
    "จะโอน", "กำลังโอน", "จะจ่าย", "กำลังจ่าย", "กำลังกดโอน", "จะกดโอน", "จะไปโอน", "จะถอนเงิน",
    "กำลังถอนเงิน",
)  # fmt: skip
NOT_AT_HOME_WORDS = ("แม่ค้า", "พ่อค้า", "ลูกค้า")
HANG_UP_AGAIN = Localized(
    "วางสายก่อนนะคะ เขาโทรกลับมาก็ไม่ต้องรับ แล้วโทรธนาคารของคุณ ไม่ติด โทร 1441",
    "Hang up first, and do not answer when they call back. Then call your own bank; if it does "
    "not answer, 1441.",
)
STOP_ANSWERING_AGAIN = Localized(
    "อย่าตอบเขานะคะ เขาทักมาอีกก็ไม่ต้องอ่าน แล้วโทรธนาคารของคุณ ไม่ติด โทร 1441",
    "Do not answer them, and read no more of what they send. Then call your own bank; if it does "
    "not answer, 1441.",
)

# Nobody answers, or the telephone is no way

DOOR_TITLE = Localized(
    "ไปทางอื่นด้วยเลยค่ะ ไม่ต้องรอสายเดียว", "Go another way as well; do not wait on one line"
)
DOOR_PARAGRAPHS = (
    Localized(
        "ไปโรงพักที่ใกล้ที่สุดตอนนี้ หรือโทร 191 บอกว่าถูกหลอกเอาเงินไป และเบอร์ไหนที่โทรแล้วไม่ติด",
        "Go to the nearest police station now, or call 191. Say that you were cheated of money and "
        "whose line did not answer.",
    ),
    Localized(
        "ระหว่างทางโทรธนาคารหรือ 1441 ซ้ำได้ เบอร์ไหนติดก่อน ใช้เบอร์นั้นค่ะ",
        "On the way, try the bank and 1441 again. Use whichever answers first.",
    ),
)
BESIDE_TITLE = Localized("ไม่ต้องทำคนเดียวค่ะ ให้คนช่วยได้", "You need not do this alone")
BESIDE_PARAGRAPHS = (
    Localized(
        "เรียกคนที่อยู่ใกล้ตัว ลูกหลานหรือเพื่อนบ้าน ให้เขาโทรธนาคารของคุณจากเครื่องเขา ไม่ติด โทร 1441 แล้วคุณนั่งข้าง ๆ",
        "Ask somebody near you to call your bank from their phone, or 1441 if it does not answer, "
        "with you beside them.",
    ),
    Localized(
        "ถ้าไม่มีใคร และธนาคารเปิดอยู่ ไปสาขาที่ใกล้ที่สุด เอาบัตรประชาชนไปด้วย",
        "Nobody there? If your bank is open, go to its nearest branch with your ID.",
    ),
    Localized(
        "ถ้าธนาคารปิดแล้ว ไปโรงพักที่ใกล้ที่สุด ที่ไหนก็ได้ค่ะ",
        "Bank closed? Go to the nearest police station; any of them will do.",
    ),
)
BESIDE_AGAIN = Localized(
    "ให้คนในบ้านหรือคนที่ไว้ใจช่วยกดปุ่มโทรข้างล่างนะคะ ไม่ต้องบอกรหัสกับใคร ถ้าไม่มีใครอยู่ด้วย ไปโรงพักที่ใกล้ที่สุดได้ค่ะ",
    "Let somebody at home, or whom you trust, tap a call below. Tell nobody your codes. Nobody "
    "there? Go to the nearest police station.",
)

# What to press, and what to say

MENU_TITLE = Localized(
    "ฟังเสียงในสายให้จบ แล้วเลือกข้อแจ้งถูกหลอกโอนเงินค่ะ",
    "Listen to the menu, then choose reporting a scam transfer",
)
MENU_CHOICE = Localized(
    "เลือกข้อที่แจ้งว่าถูกหลอกโอนเงิน หรือแจ้งภัยการเงิน เมนูของ 1441 เราไม่แน่ใจว่าเป็นเลขไหน จึงไม่บอกเลขค่ะ",
    "Choose what is about reporting a scam transfer or fraud. The menu of 1441 may change and we "
    "are not sure of its digits, so we name none.",
)
MENU_OR_WAIT = Localized(
    "ฟังไม่ทันหรือวนไปมา วางแล้วโทรธนาคารของคุณแทนได้เลย",
    "If it is too fast or goes round in circles, hang up and call your own bank instead.",
)
READY_TITLE = Localized("พูดแค่นี้ก็พอค่ะ", "This is enough to say")
READY_STEPS = (
    Localized(
        "เปิดสลิปหรือแอปธนาคารไว้ข้างตัว แต่ถ้าโทรก่อนได้ โทรเลย ไม่ต้องรอหาครบ",
        "Have the slip or the bank's app open; but do not wait to find everything, call",
    ),
    Localized(
        "เวลาที่โอน ยอดเงิน และเลขบัญชีปลายทาง",
        "The time, the amount and the receiving account's number",
    ),
    Localized(
        "จดเลขเคสที่ธนาคารให้ (Bank Case ID) ไว้แจ้งความ",
        "Write down the case number (Bank Case ID) for the police",
    ),
)
READY_NOTE = Localized(
    "ธนาคารและตำรวจไม่ขอรหัส OTP หรือรหัสผ่าน ถ้ามีใครขอ วางสายทันทีค่ะ",
    "Banks and the police never ask for an OTP or a password. If somebody does, hang up.",
)

WHY_CALL = Localized(
    "โทรเพื่อให้ธนาคารพักบัญชีปลายทางไว้ก่อนที่เงินจะถูกย้ายต่อค่ะ",
    "The call lets the bank hold the receiving account before the money is moved on.",
)
WHY_BLOCK = Localized(
    "โทรเพื่อให้ธนาคารระงับบัญชีกับบัตรของคุณ ไม่ให้เงินออกเพิ่มค่ะ",
    "The call lets the bank block your account and card, so that no more money leaves.",
)

# When the money went

WHEN_TITLE = Localized("โทรตอนนี้เลยค่ะ ยิ่งเร็วยิ่งมีโอกาส", "Call now: the sooner, the better the chance")
THE_SOONER = Localized("ยิ่งเร็วยิ่งมีโอกาสค่ะ โทรเลย", "The sooner, the better the chance: call now.")
WHEN_BY_SLIP = Localized(
    "ตอนโทร บอกเวลาที่โอนตามสลิป ยอดเงิน และบัญชีปลายทาง",
    "When you call, tell the time on the slip, the amount and the receiving account.",
)
NO_PROMISE = Localized(
    "ถ้าเงินยังไม่ถูกย้ายต่อ ธนาคารอาจพักไว้ได้ทัน แต่ไม่มีใครรับรองได้ว่าจะได้คืน",
    "If it was not moved on yet, the bank may still hold it; nobody can promise to get it back.",
)

# One line, and the one thing that is left to do

DO_CALL = Localized(
    "ตอนนี้ทำอย่างเดียวก่อน โทรธนาคารของคุณหรือ 1441 โทรตอนนี้เลยนะคะ เบอร์ไหนติดก่อน ใช้เบอร์นั้น "
    "โทรเสร็จ กด ฉันโทรแล้ว",
    "One thing first: call your bank or 1441 now, whichever answers first. Then tap I have called.",
)
DO_CALL_BANK = Localized(
    "ตอนนี้ทำอย่างเดียวก่อน โทรธนาคารของคุณ โทรตอนนี้เลยนะคะ ไม่ติด โทร 1441 โทรเสร็จ กด ฉันโทรแล้ว",
    "One thing first: call your own bank now, or 1441 if it does not answer. Then tap I have "
    "called.",
)
DO_CALL_IF = Localized(
    "ถ้าบอกรหัสหรือเสียเงินไปแล้ว โทรธนาคารของคุณ โทรตอนนี้เลยนะคะ ไม่ติด โทร 1441",
    "If you gave a code away or lost money, call your bank now, or 1441 if it does not answer.",
)
DO_REPORT = Localized(
    "เหลืออย่างเดียวคือแจ้งความ ที่โรงพักไหนก็ได้ หรือแจ้งออนไลน์ ภายใน 3 วัน (72 ชั่วโมง) หลังโทรแจ้งธนาคาร "
    "เอาเลขเคสไปด้วย เลยแล้วก็ยังแจ้งได้ค่ะ",
    "One thing is left: report to the police, at any station or online, within 3 days (72 hours) "
    "of telling the bank, with the case number. Later is possible too.",
)
MUST_REPORT = Localized(
    "ควรแจ้งความค่ะ จะไปโรงพักหรือแจ้งทางเว็บก็ได้", "Yes, do tell the police: at a station or online."
)
ANY_STATION = Localized(
    "โรงพักไหนก็ได้ทั่วประเทศค่ะ เขาให้ไปท้องที่เกิดเหตุ บอกได้ว่าคดีออนไลน์แจ้งที่ไหนก็ได้",
    "Any police station in the country will do; a case online may be reported anywhere.",
)
POLICE_REFUSE = Localized(
    "บอกตำรวจได้ค่ะ ว่าคดีออนไลน์แจ้งที่ไหนก็ได้ และขอให้ดำเนินคดีจนถึงที่สุด "
    "ถ้ายังไม่รับ ไปโรงพักอื่น แจ้งออนไลน์ หรือโทรตำรวจ 1599",
    "Tell them that a case online may be reported anywhere, and that you want it prosecuted. If "
    "they still do not take it: another station, online, or the police line 1599.",
)
NO_CASE_NUMBER = Localized(
    "โทรกลับไปถามธนาคารที่แจ้งไว้ค่ะ ว่าเลขเรื่อง (Bank Case ID) เลขอะไร แล้วจดไว้",
    "Call the bank that you told once more, ask for the case number (Bank Case ID) and note it.",
)
DO_KEEP = Localized(
    "เก็บใบแจ้งความ สลิป และเลขเคสไว้ด้วยกัน ใครว่าตามเงินคืนได้แต่ขอค่าดำเนินการ อย่าโอนนะคะ",
    "Keep the police report, the slip and the case number together. Whoever offers to get your "
    "money back for a fee: do not pay.",
)
ONLY_IDENTITY = Localized(
    "ไม่ได้โอน ไม่ได้บอก OTP รหัส หรือเลขบัตรธนาคาร ก็ยังไม่ต้องระงับบัญชีค่ะ ทำตามข้างล่างนี้ บอกไปด้วยหรือลงแอปไป "
    "โทรธนาคารของคุณก่อน",
    "If you sent no money and gave no OTP, password or bank card number, nothing need be blocked; "
    "do as below. If you did, or installed an app, call your own bank first.",
)
HUNG_UP = Localized(
    "ดีมากค่ะ เขาโทรหรือทักมาอีก ไม่ต้องรับ", "Well done. Do not answer when they call or write again."
)
CALLED_SOMEBODY = Localized(
    "ดีแล้วค่ะ ถ้าคุยกับธนาคารหรือ 1441 จดเลขเคสที่เขาให้ เก็บสลิปและแชตไว้ "
    "แล้วแจ้งความที่โรงพักไหนก็ได้ ภายใน 3 วัน (72 ชั่วโมง) เรื่องอื่น พิมพ์เล่ามาได้ค่ะ",
    "Good. If it was your bank or 1441, write down the case number, keep the slip and the chat, "
    "and report to the police within 3 days (72 hours), at any station. Anything else: tell me.",
)
HOLD_COUNTS = Localized(
    "72 ชั่วโมงนับจากตอนที่ธนาคารระงับบัญชีปลายทางให้ค่ะ ถ้าไม่รู้เวลา นับจากตอนที่โทรแจ้งธนาคารหรือ 1441 "
    "แจ้งความก่อนครบได้เลย ยิ่งเร็วยิ่งดี ที่โรงพักไหนก็ได้ หรือ thaipoliceonline.go.th",
    "The 72 hours run from when the bank blocked the receiving account. Not sure when? Count from "
    "your call to the bank or 1441. Report before they end, the sooner the better, at any police "
    "station or at thaipoliceonline.go.th.",
)
THANKED = Localized("ยินดีค่ะ", "You are welcome.")
# By who has called already.
THANKED_AFTER_CALL = Localized("ยินดีค่ะ คุณทำถูกแล้ว", "You are welcome. You did right.")
PARTED = Localized("ได้ค่ะ รู้ทันอยู่ตรงนี้เสมอ", "All right. I am here whenever you need me.")
GOOD = Localized("ดีแล้วค่ะ", "Good.")
# By who is about to call, or calls: nothing is to be read beside it.
WAITS = Localized(
    "ดีแล้วค่ะ ไม่ติด กดปุ่มข้างล่างแล้วลองอีกเบอร์ เสร็จแล้วกลับมาบอกได้นะคะ",
    "Good. If it does not answer, tap below for another line. Tell me when you are done.",
)
NEXT = Localized("ทีละขั้นค่ะ", "One step at a time.")
FEELING = Localized(
    "ตกใจเป็นเรื่องธรรมดาค่ะ เรื่องนี้เกิดได้กับทุกคน หายใจลึก ๆ แล้วทำทีละอย่าง",
    "It is all right to be shaken; this happens to many. Breathe, then one thing at a time.",
)
NOTED = Localized(
    "รับทราบค่ะ เรื่องนี้บอกธนาคารหรือ 1441 ตอนโทรด้วยนะคะ เช่น เวลาที่โอน ยอดเงิน บัญชีปลายทาง",
    "Understood. Tell them this as well when you call: the time, the amount, the account.",
)
NOTED_AGAIN = Localized("รับทราบค่ะ จำไว้บอกธนาคารหรือ 1441 ด้วยนะคะ", "Understood. Tell them this too.")
NOTED_FOR_POLICE = Localized(
    "รับทราบค่ะ เรื่องนี้บอกตำรวจด้วยตอนแจ้งความ", "Understood. Tell the police this as well."
)
NOTED_AT_LAST = Localized("รับทราบค่ะ", "Understood.")

FOR_THE_CASE = Localized(
    "รับทราบค่ะ ตอนแจ้งเรื่อง กด บันทึกเรื่องไว้ จะใส่ที่บอกมานี้ให้ ไม่ต้องพิมพ์ซ้ำ",
    "Understood. When you tap Record it, this goes in; no need to type it again.",
)
OF_THE_GOODS = Localized(
    "ของที่สั่ง อย่าโอนเพิ่มให้เขาส่งนะคะ ถ้าของมา ถ่ายคลิปก่อนเปิด ถ้าไม่มา บอกตำรวจด้วยว่าซื้ออะไร แล้วกด บันทึกเรื่องไว้",
    "The goods: pay nothing more to have them sent. If they come, film the opening; if not, tell "
    "the police what you bought, and tap Start a complaint.",
)
OF_THE_MONEY = Localized(
    "เงินจะได้คืนไหม ยังบอกไม่ได้ค่ะ ขึ้นกับว่าธนาคารระงับทันแค่ไหน ใครรับปากว่าเอาคืนให้แล้วขอค่าดำเนินการ อย่าโอน",
    "Whether the money comes back cannot be said yet; it depends on how soon it was held. Whoever "
    "promises it for a fee: do not pay.",
)
HEARD = Localized("อ่านแล้วค่ะ รู้ทันอยู่ตรงนี้ด้วยนะคะ", "I have read it. I am here with you.")
STILL = Localized("ผ่านมาหลายวันก็ยังโทรและแจ้งความได้ค่ะ", "After days you can still call and report it.")
REFUSED = Localized(
    "ไม่ต้องมีใบแจ้งความก่อนค่ะ บอกเขาว่า ถูกหลอกโอนเงิน ขอระงับบัญชีปลายทาง แล้วจะแจ้งความตามใน 72 ชั่วโมง "
    "ถ้าธนาคารยังไม่รับเรื่อง โทร 1441 หรือแบงก์ชาติ 1213 ในเวลาทำการ",
    "No police report is needed first. Say that you were tricked into a transfer, want the "
    "receiving account held, and will report within 72 hours. If the bank still does not take it, "
    "call 1441, or the Bank of Thailand, 1213, in office hours.",
)
CALL_1213_LABEL = Localized("โทรแบงก์ชาติ 1213", "Call 1213")

# The police know

REPORTED_NOTE = Localized(
    "พร้อมเมื่อไร ค่อยบันทึกเรื่องกับเราก็ได้ค่ะ", "You can record it with us whenever you are ready."
)
REPORTED_TITLE = Localized("ดีแล้วค่ะ แจ้งความแล้ว", "Good: the police know")


def bank_menu(bank: str, press: str) -> Localized:
    """The keys to press in a bank's telephone menu."""
    return Localized(f"{bank} กด {press}", f"{bank}: press {press}")


def went_at(hour: int, minute: int) -> Localized:
    """The time to give on the telephone, counted from how long ago it was."""
    time = f"{hour}.{minute:02}"
    return Localized(
        f"ตอนโทร บอกว่าเงินออกไปราว {time} น. (ดูเวลาจริงในสลิปด้วย) พร้อมยอดเงินและบัญชีปลายทาง",
        f"When you call, say that the money went about {time} (see the slip), and tell the amount "
        "and the receiving account.",
    )


# Who told the secret of a game's account, again.
GAME_ACCOUNT = Localized(
    "รหัสของเกมอย่างเดียว ยังไม่ต้องโทรธนาคารค่ะ เปลี่ยนรหัสของเกมและอีเมลที่ผูกไว้ตอนนี้เลย "
    "เข้าไม่ได้แล้ว ใช้หน้ากู้บัญชีของเกมนั้น ถ้าใช้รหัสเดียวกันที่อื่น เปลี่ยนให้ครบ "
    "ถ้าผูกบัตรไว้หรือมีเงินออก โทรธนาคาร ไม่ติด โทร 1441",
    "Only the game's password? No need to call the bank yet. Change it and that of the e-mail. "
    "Locked out? Use the game's own recovery page. A card linked, or money gone? Call your bank.",
)
# By what is asked of the report to the police, and of the second matter.
OF_THE_REPORT = {
    "station": ANY_STATION,
    "refused": POLICE_REFUSE,
    "no-number": NO_CASE_NUMBER,
    "bring": Localized(
        "เอาบัตรประชาชน สลิป และแชตไปค่ะ", "Bring your ID card, the slip and the chat."
    ),
    "borrows": Localized(
        "ยืมโทรศัพท์คนที่ไว้ใจโทรได้ค่ะ รหัสไม่ต้องบอกใคร",
        "Borrow one from somebody you trust. Tell nobody your codes.",
    ),
    "no-net": Localized("โทรออกไม่ต้องใช้เน็ตค่ะ", "A call needs no internet."),
}
WHAT_OF = {"goods": OF_THE_GOODS, "money": OF_THE_MONEY}
