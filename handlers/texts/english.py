"""Short answers in English, and the shop words of English questions in Thai."""

TITLE = "Ruthan helps with online shopping in Thailand"
PARAGRAPHS = (
    "Just sent money to a scammer? Call 1441 now, 24 hours a day.",
    "For other shopping problems call 1166, the consumer protection hotline.",
)
NEAREST = "This may fit your question as well:"
CALL_1441 = "Call 1441"
CALL_1166 = "Call 1166"
START = "Start a complaint"
OFFICER = "Talk to an officer"
THANKS_WORDS = ("thank", "thx", "ty ", "great", "ok thank", "okay thank")
# Thanks that nobody writes in Thai.
THANKS_ALONE = ("ty", "tysm", "thank u", "thanks u", "thank you so much", "thank you very much")
# As a first word they are English.
THANKS_AT_FIRST = ("thank you", "thanks", "many thanks", "ok thank you", "ok thanks")
THANKED = "You are welcome. Write any time."
ALWAYS = "Just sent money to a scammer? Call 1441 first, 24 hours a day."

NOT_UNDERSTOOD = (
    "An officer can help from here",
    (
        "I did not understand this one. Say in a few words what you bought and what went "
        "wrong, or call 1166 in office hours."
    ),
)
CALLED_WORDS = (
    "i called", "i've called", "i have called", "we called", "i phoned", "already called",
    "just called", "called them", "called the bank", "called my bank", "called 1441",
)  # fmt: skip
CALLED = (
    "You did right. One step is left: the police",
    (
        "Write down the case number the bank gave you, and report within 72 hours at any "
        "police station or at thaipoliceonline.go.th."
    ),
    (
        "Keep the slip, the chat and the seller's page. Whoever offers to get your money "
        "back for a fee is another scammer."
    ),
)
_KEEP = (
    "Keep the police report, the slip, the chat and the case number together. Whoever offers to "
    "get your money back for a fee is another scammer."
)
REPORTED_TOO = ("Good: the bank and the police know", _KEEP)
REPORTED = (
    "Good: the police know",
    "If you have not called your bank or 1441 yet, do so, to block the account.",
    _KEEP,
)

# The complaint

START_WORDS = frozenset({"start", "begin", "complain", "complaint", "file", "yes", "continue"})
MOST_START_WORDS = 4
# A text of no other words wants the form.
WANTS_TO_COMPLAIN = frozenset({
    "hello", "hi", "please", "i", "we", "want", "would", "i'd", "like", "wish", "need", "to",
    "make", "file", "submit", "lodge", "open", "start", "a", "complain", "complaint", "about",
    "against", "the", "this", "my", "shop", "store", "seller", "hotel", "ka", "kha", "krub", "krap",
    "na",
})  # fmt: skip
COMPLAINS = frozenset({"complain", "complaint"})
WANTS = frozenset(
    {"want", "would", "i'd", "like", "wish", "need", "make", "file", "submit", "lodge"}
)
# Beside them a text of these words alone asks about complaining.
HOW_TO = frozenset({"how", "where", "can", "could", "do", "should", "me", "help", "here", "ocpb"})
HOW = "how"
# They name the language that is wanted.
NAMED = (
    ("en", ("english", "in english", "english please", "ภาษาอังกฤษ", "ขอภาษาอังกฤษ")),
    ("th", ("thai", "in thai", "ภาษาไทย", "ขอภาษาไทย", "เป็นภาษาไทย")),
)

# Urgent in English: its advice is to call at once.
URGENT_TOO = frozenset({"seller-blocked-me"})
# Answers that are no topic's, and the words that ask for them.
NO_TOPICS: dict[str, tuple[str, ...]] = {
    "free": (
        "Complaining here is free",
        "No step of it costs anything. Whoever asks you to pay for it is not from this office.",
    ),
    "1441": (
        "1441: for money sent to a scammer, 24 hours a day",
        (
            "Call it, or your own bank, as soon as money has gone to a scammer: they can block the "
            "receiving account for a while. Then report to the police within 72 hours."
        ),
    ),
    "1166": (
        "1166: the consumer protection hotline",
        "For goods, refunds and shops, in office hours. You can complain in this chat as well.",
    ),
    "asked-for-more": (
        "Do not pay more",
        (
            "Whoever wants more money before the goods, the parcel or the refund come will ask "
            "again. Do not pay it, and do not pay to get back what you paid."
        ),
        (
            "Paid already by transfer? Call your bank or 1441 now. Paid by card? Ask the bank for "
            "the money back. Keep the chat, the slip and the page's link."
        ),
    ),
    "only-thai": (
        "No English on the line? Call the tourist police, 1155",
        (
            "They speak English, 24 hours a day. Or let somebody who speaks Thai call 1441 or your "
            "bank with you now: the sooner, the better."
        ),
        (
            "Say this: I sent money to a scammer, please block the receiving account. Have the "
            "slip, the account number and the time at hand."
        ),
    ),
    "own-bank": (
        "Your bank's number is on your card and in its app",
        (
            "Tap My bank's number and choose your bank. Ask it to block the account and the card, "
            "and to stop the transfer if money has just gone. No answer? Call 1441, 24 hours a day."
        ),
    ),
    "tourist-police": (
        "Tourist police: call 1155, 24 hours a day",
        (
            "They help tourists and other foreigners, in English. In danger now? Call 191. Just "
            "sent money to a scammer? Call your bank or 1441 first."
        ),
    ),
    "before-leaving": (
        "Before you leave: call the tourist police, 1155",
        (
            "They help foreigners in English, 24 hours a day. Just sent money to a scammer? Call "
            "your bank or 1441 first. Keep the slip, the chat and the page's link."
        ),
        "Complain here today: no Thai number is needed. You can go on from abroad, in this chat.",
    ),
    "from-abroad": (
        "You can go on from abroad, in this chat",
        (
            "Complain here or at complaint.ocpb.go.th. Type Status to see what became of a "
            "complaint sent here. We have no e-mail address that is confirmed, and promise no "
            "answer by e-mail."
        ),
        (
            "Paid by card or PayPal? Ask the bank or PayPal for the money back first. Seller in "
            "another ASEAN country: aseanconsumer.org."
        ),
    ),
}
NO_TOPICS_WORDS: dict[str, tuple[str, ...]] = {
    "own-bank": (
        "hotline for my bank", "hotline of my bank", "my bank's number", "bank's number",
        "bank number", "bank phone", "bank hotline", "number of my bank", "number for my bank",
        "number my bank", "number bank", "call my bank", "contact my bank", "phone my bank",
        "reach my bank", "contact bank", "contact the bank", "reach the bank", "call bank",
        "call the bank", "phone the bank",
    ),
    "tourist-police": (
        "tourist police", "tourists", "i am a tourist", "i'm a tourist", "as a tourist",
        "a tourist in", "english speaking police", "english-speaking police",
    ),
    "before-leaving": (
        "before i leave", "i leave on", "i leave tomorrow", "i'm leaving on", "i am leaving on",
        "i'm leaving tomorrow", "i am leaving tomorrow", "i fly home", "i fly back", "i fly out",
        "before my flight", "my flight is", "before i go home", "before i fly", "we leave on",
    ),
    "from-abroad": (
        "leaving thailand", "leave thailand", "left thailand", "outside thailand", "from abroad",
        "back home", "went home", "go home", "flying home", "flight home", "by email", "by e-mail",
        "via email", "email address", "e-mail address", "email instead", "e-mail instead",
    ),
}  # fmt: skip
# More money is wanted by somebody, in any English.
_WANT = r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|needs?|say|says|said|tell|tells|told|makes?)\b"
_WHO = (
    r"\b(?:they|he|she|it|seller|shop|store|page|agent|admin|company|courier|customs|man|guy|"
    r"scammers?|cheater|crook|police|officer)\b"
)
ASKED_FOR_MORE = (
    rf"{_WHO}.{{0,24}}?{_WANT}.{{0,20}}?\b(?:pay|send|transfer|money|baht|thb|fee)\b.{{0,16}}?"
    r"\b(?:more|extra|again|additional)\b|"
    r"\b(?:ask(?:s|ed|ing)?|wants?)\b.{0,12}?\b(?:more|extra|additional|another) "
    r"(?:money|baht|thb|payment|fee|\d{3})|"
    rf"{_WHO}.{{0,24}}?{_WANT}.{{0,20}}?\b(?:pay|send|transfer) (?:\w+ ){{0,2}}?"
    r"(?:\d{2}|fee|tax|deposit)(?:(?! back\b).){0,24}?"
    r"\b(?:then|before|get|to|and|will|for)\b.{0,12}?\b(?:refund|money back)"
)
# What was ordered did not come, by whichever verb; not what the writer did not send or pay.
_NOT = (
    r"(?:not|never|cannot|no(?= (?:send|come|ship|deliver|arrive)\b)|refus(?:es|ed|ing)? to|"
    r"\w+n['\u2019]t|(?:did|does|do|has|have|had|was|is|wo)nt)"
)
_COMES = (
    r"(?:sen[dt]|sending|ship(?:ped|ping)?|deliver(?:ed|ing)?|dispatch(?:ed)?|arriv(?:e|ed|ing)|"
    r"came|come|coming|show(?:ed|n)? up|receiv(?:e|ed))"
)
DID_NOT_COME = rf"\b{_NOT} (?:yet |been |even |be |it |\w+ly ){{0,2}}{_COMES}\b"
CAME_ANYHOW = (
    r"\b(?:i|we)(?: have| had| did| do| will|'ve)?(?: ?not|n['\u2019]?t) (?:yet )?"
    r"(?:send|sent|ship)|\b(?:money|refund|payment|cash)\b|\bcode\b|\botp\b|\bemail|\bmessage|"
    r"\bcod\b|\bdid ?n.t order|\bnot order|\bpolice\b|\bcustoms\b"
)
# The seller says nothing.
SILENT_SELLER = (
    r"\b(?:seller|shop|store|page|they|he|she|admin)\b.{0,12}?"
    rf"\b(?:no|{_NOT}|dont|stop(?:s|ped)?) (?:answer|reply|respond|read)(?:s|ing|ed)?\b|"
    r"\bno (?:reply|answer|response) from (?:the )?(?:seller|shop|page)\b"
)
# Nobody has paid yet, and no more is told.
_YET = (
    r"(?:(?:yet|so far|still|anything|any|money|the|it|them|him|her|for|baht|seller|shop|"
    r"though|but|just|luckily|thank god|good|sorry|please|na|ka|krub|krap)\b\W*)*$"
)
NOT_PAID_YET = (
    r"^(?:(?:no|ok|hi|hello|but|so|well|luckily|not yet|i|we|have|has|had|did|am|still|just|"
    r"actually)\b\W*)*(?:(?:have|had|did)n['\u2019]?t|not|never|no)\W+"
    rf"(?:(?:actually|even|yet|been|really)\W+)*(?:pay|paid|transfer(?:red)?|"
    rf"sen[dt](?= (?:any |the |him |her |them )*(?:money|baht)))\b\W*{_YET}"
)
# A shop is to be reported, and not to the police.
REPORTS_SHOP = (
    r"\breport(?:ing)? (?:(?:a|an|the|this|that|these|my|some|one|online|facebook|fake|bad) ){0,2}"
    r"(?:sellers?|shops?|stores?|pages?|company|companies|merchants?|vendors?|business|hotels?|"
    r"restaurants?|clinic|gym)\b"
)
TO_THE_POLICE = r"\bpolice\b|\b1441\b|\bjust (?:sent|paid|transferred)\b"
CALL_1155 = "Call 1155"
BY_CARD = (
    r"\b(?:by|with|on|via|used?|using|paid|charged) (?:(?:my|a|an|the|our|visa|master) ?){0,2}"
    r"(?:credit|debit)? ?card\b(?! number)|\bmastercard\b|"
    r"\bvisa\b(?! (?:run|office|fee|agent|service|applic))"
)
_OTHERS = (
    r"\b(?:shop|store|seller|parcel|package|order|refund|bank|money|hotel|airline|deliver\w*|"
    r"arrive\w*|ship\w*)\b"
)
OPENING = (
    r"\b(?:opening|office|working|business) (?:hours?|times?|days?)\b|"
    r"\b(?:are|do|is|when|what time|what days?)\b.{0,20}?\b(?:you|office|1166|ocpb)\b.{0,16}?"
    r"\b(?:open|opened|close|closed)\b(?! (?:my|the|a|this|your|an) )"
)
OPENS_ELSEWHERE = rf"{_OTHERS}|\baccount\b|\bcase\b|\bcomplaint\b"
HOW_LONG = (
    r"\bhow (?:long|many (?:days|weeks)|soon|fast)\b.{0,30}?\b(?:you|your|answer|reply|hear|"
    r"complaint|case|officer|office)\b|"
    r"\bwhen (?:will|do|can|would) (?:you|i|we|someone|somebody|the officer|an officer)\b.{0,16}?"
    r"\b(?:answer|reply|respond|hear|contact|call)\b"
)
HOW_LONG_ELSEWHERE = rf"{_OTHERS}|\bwarranty\b|\breturn\b|\bkeep\b.{{0,12}}\bdata\b"
# Whether somebody cheats, of nobody who was paid.
ASKS_IF_SCAM = (
    r"\b(?:is|are)(?: n.t|n.t)? (?:this|that|it|they|these|the|he|she|\S{3,})\b.{0,30}?"
    r"\b(?:an? )?(?:scam(?:mers?)?|fake|real|genuine|legit(?:imate)?|safe|trustworthy|reliable|"
    r"fraud|cheat(?:er)?)\b|"
    r"\b(?:legit|scam|fake) or (?:not|scam|real|legit|fake)\b"
)
PAID_ALREADY = (
    r"\b(?:paid|sent|transferr?ed|pay already|lost|gave|bought|ordered|received|"
    r"got|came|arrived|calls?|called|calling|police|officer|wants?|asks?|asking|phone|now)\b"
)

# Without one of these, Latin words are a product's or a shop's name, not a question.
ASKING = frozenset({
    "what", "how", "why", "where", "when", "who", "which", "can", "could", "should", "would",
    "will", "do", "does", "did", "is", "are", "was", "were", "am", "my", "me", "your", "they",
    "them", "he", "she", "it", "this", "that", "not", "have", "has", "had", "been", "want",
    "need", "get", "got", "give", "please", "help", "the", "to", "for", "from", "with", "and",
    "but", "if", "in", "on", "of", "an", "about", "speak", "english", "foreigner", "i'm",
    "don't", "didn't", "doesn't", "can't", "won't", "haven't", "hasn't", "there", "any",
    "i've", "already", "paid", "transferred", "sent", "i", "never", "ordered", "received",
    "arrived", "mom", "moms", "mum", "mums", "dad", "dads", "answer", "reply",
    "came", "come", "broken", "damaged", "yesterday", "parcel",
})  # fmt: skip
ALONE = frozenset({
    "help", "refund", "scam", "scammed", "cheated", "fraud", "complaint", "english", "consumer",
    "police", "hours", "called", "calling",
})  # fmt: skip

# English stem -> the Thai words to search with; a longer one takes its letters from the shorter.
IN_THAI = {
    "refund": "ขอคืนเงิน", "money back": "ขอเงินคืน", "return": "ขอคืนของ",
    "change my mind": "เปลี่ยนใจ", "scam": "โดนโกง", "cheat": "โดนโกง", "fraud": "โดนหลอก",
    "fake website": "เว็บปลอม", "fake": "ของปลอม", "counterfeit": "ของปลอม", "a copy": "ของปลอม",
    "not arrive": "ของไม่มา", "never arrive": "ของไม่มา", "not receive": "ไม่ได้รับของ",
    "nothing arrive": "สั่งของแล้วไม่ได้รับของ", "nothing came": "สั่งของแล้วไม่ได้รับของ",
    "never receive": "ไม่ได้รับของ", "not deliver": "ของไม่มาส่ง", "never came": "ของไม่มา",
    "never deliver": "ร้านไม่ส่งของ",
    # As it is written by who knows little English.
    "not come": "สั่งของแล้วไม่ได้รับของ", "no come": "สั่งของแล้วไม่ได้รับของ",
    "not coming": "สั่งของแล้วไม่ได้รับของ", "don't come": "สั่งของแล้วไม่ได้รับของ",
    "dont come": "สั่งของแล้วไม่ได้รับของ", "didn't come": "สั่งของแล้วไม่ได้รับของ",
    "didnt come": "สั่งของแล้วไม่ได้รับของ", "not get": "ไม่ได้รับของ", "no get": "ไม่ได้รับของ",
    "no arrive": "ของไม่มา", "no receive": "ไม่ได้รับของ", "no send": "ร้านไม่ส่งของ",
    "not send": "ร้านไม่ส่งของ", "no answer": "ร้านไม่ตอบ", "not answer": "ร้านไม่ตอบ",
    "i pay": "โอนเงินแล้ว", "pay already": "โอนเงินแล้ว", "already pay": "โอนเงินแล้ว",
    "no money back": "ร้านไม่คืนเงิน", "not give money": "ร้านไม่คืนเงิน",
    "never got": "ไม่ได้รับของ", "haven't received": "ไม่ได้รับของ", "no reply": "ร้านไม่ตอบ",
    "paid": "โอนเงินแล้ว", "sent the money": "โอนเงินแล้ว", "sent money": "โอนเงินแล้ว",
    "sent my money": "โอนเงินแล้ว", "money sent": "โอนเงินแล้ว", "sent him money": "โอนเงินแล้ว",
    "sent her money": "โอนเงินแล้ว", "sent them money": "โอนเงินแล้ว", "wired": "โอนเงินแล้ว",
    "different from": "ของไม่ตรงปก", "doesn't match": "ของไม่ตรงปก", "not match": "ของไม่ตรงปก",
    "not as described": "ของไม่ตรงปก", "advertised": "ของไม่ตรงปก",
    "from the picture": "ของไม่ตรงปก",
    "lost": "พัสดุหาย", "late": "ส่งช้า", "parcel": "พัสดุ", "package": "พัสดุ", "broken": "ของพัง",
    "damage": "ของเสียหาย", "defect": "ของชำรุด", "not work": "ของใช้ไม่ได้", "wrong": "ส่งผิด",
    "missing": "ได้ของไม่ครบ", "warranty": "รับประกัน", "cancel": "ยกเลิก", "seller": "คนขาย",
    "shop": "ร้าน", "block": "บล็อก", "transfer": "โอนเงินแล้ว", "bank account": "เลขบัญชี",
    "phishing": "กดลิงก์ปลอม กรอกรหัส", "link": "กดลิงก์", "click": "กดลิงก์", "otp": "รหัส otp",
    "bank pin": "บอกรหัสธนาคารไปแล้ว",
    "credit card": "บัตรเครดิต", "charge": "ตัดเงิน", "subscription": "ตัดเงินรายเดือน",
    "job": "งานออนไลน์", "loan": "เงินกู้", "invest": "ลงทุน",
    "cash on delivery": "เก็บเงินปลายทาง", "cod ": "เก็บเงินปลายทาง", "paid cod": "เก็บเงินปลายทาง",
    "not order": "ไม่ได้สั่ง", "consumer complaint": "ร้องเรียน สคบ ทางไหน",
    "report a shop": "ร้องเรียนร้าน สคบ ทางไหน", "consumer protection": "สคบ",
    "how long": "นานแค่ไหน กี่วัน", "what happens next": "ขั้นตอนหลังร้องเรียน",
    "someone contact me": "เจ้าหน้าที่จะติดต่อเมื่อไร",
    "complain": "ร้องเรียนยังไง", "report": "แจ้งความ",
    "police": "แจ้งความ", "he is police": "ตำรวจปลอมโทรมา", "is a police": "ตำรวจปลอมโทรมา",
    "police call": "แก๊งคอลเซ็นเตอร์ ตำรวจปลอมโทรมา", "video call": "ตำรวจวิดีโอคอล",
    "police video call": "แก๊งคอลเซ็นเตอร์ ตำรวจปลอมวิดีโอคอล",
    "money laundering": "แก๊งคอลเซ็นเตอร์ ฟอกเงิน",
    "illegal parcel": "แก๊งคอลเซ็นเตอร์ พัสดุผิดกฎหมาย", "got a call": "มีคนโทรมาอ้าง",
    "someone called": "มีคนโทรมาอ้าง", "overseas": "ร้านต่างประเทศ", "hotel": "จองที่พัก",
    "villa": "จองที่พัก", "booking": "จองที่พัก", "booked": "จองที่พัก", "ticket": "ตั๋ว",
    "flight": "เที่ยวบิน", "airline": "สายการบิน", "concert": "บัตรคอนเสิร์ต", "tour ": "บริษัททัวร์",
    "deposit": "ขอคืนเงินมัดจำ", "hack": "บัญชีโดนแฮก", "logged in": "บัญชีโดนแฮก",
    "personal data": "ข้อมูลส่วนบุคคล", "trust": "ร้านน่าเชื่อถือไหม", "is real": "ร้านน่าเชื่อถือไหม",
    "not paid yet": "ร้านน่าเชื่อถือไหม ยังไม่โอน", "your office": "สคบ อยู่ที่ไหน",
    "protection office": "สคบ อยู่ที่ไหน", "visit you": "สคบ อยู่ที่ไหน", "are you open": "สคบ เปิดกี่โมง",
    "opening hours": "สคบ เปิดกี่โมง", "address": "ที่อยู่ สคบ",
    "ocpb": "สคบ", "evidence": "ต้องเก็บหลักฐานอะไรบ้าง", "document": "ร้องเรียนใช้เอกสารอะไรบ้าง",
    "lawyer": "ฟ้องร้านต้องมีทนายไหม", "sue ": "ฟ้องร้านที่ศาล", "court": "ฟ้องร้านที่ศาล",
}  # fmt: skip
# Goods that are sent back though nothing is wrong with them.
MAY_RETURN = (
    r"^(?!.*\b(?:broken|defect\w*|damaged|wrong|fake|missing|faulty|works?|working|function\w*)\b).*"
    r"(?:\brights?\b.{0,24}\breturn|\b(?:can|may|could) i return\b)"
)
CAME_BROKEN = (
    r"\b(?:arrived|came|delivered|received|got it)\b.{0,24}"
    r"\b(?:broken|damaged|cracked|smashed|shattered)\b|"
    r"\b(?:got|received|get) (?:(?:a|an|my|the|it) )?(?:broken|damaged|cracked)\b"
)
