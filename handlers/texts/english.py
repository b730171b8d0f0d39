"""Short answers in English, and the shop words of English questions in Thai."""

TITLE = "Ruthan helps with online shopping in Thailand"
PARAGRAPHS = (
    "Just sent money to a scammer? Call 1441 now, 24 hours a day.",
    "For other shopping problems call 1166, the consumer protection hotline.",
)
NEAREST = "The answers here are in Thai. Topics that may fit your question:"
CALL_1441 = "Call 1441"
CALL_1166 = "Call 1166"
START = "Start a complaint"
OFFICER = "Talk to an officer"
THANKS_WORDS = ("thank", "thx", "ty ", "great", "ok thanks", "okay thanks")
THANKED = "You are welcome. Write any time."
ALWAYS = "Just sent money to a scammer? Call 1441 first, 24 hours a day."

NOT_UNDERSTOOD = (
    "An officer can help from here",
    (
        "I did not understand this one. Say in a few words what you bought and what went "
        "wrong, or call 1166 in office hours."
    ),
)
CALLED_WORDS = frozenset({"called", "phoned"})
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

# The complaint

START_WORDS = frozenset({"start", "begin", "complain", "complaint", "file", "yes", "continue"})
MOST_START_WORDS = 4
# A text of no other words wants the form.
WANTS_TO_COMPLAIN = frozenset({
    "hello", "hi", "please", "i", "we", "want", "would", "i'd", "like", "wish", "need", "to",
    "make", "file", "submit", "lodge", "open", "start", "a", "complain", "complaint",
})  # fmt: skip
COMPLAINS = frozenset({"complain", "complaint"})
WANTS = frozenset(
    {"want", "would", "i'd", "like", "wish", "need", "make", "file", "submit", "lodge"}
)
# They name the language that is wanted.
NAMED = (
    ("en", ("english", "in english", "english please", "ภาษาอังกฤษ", "ขอภาษาอังกฤษ")),
    ("th", ("thai", "in thai", "ภาษาไทย", "ขอภาษาไทย", "เป็นภาษาไทย")),
)

# What to do first, by topic: a title, then one or two sentences.
URGENT = (
    "just-transferred", "seller-blocked-me", "phishing-link", "otp-password", "account-drained",
    "sim-swap",
)  # fmt: skip
_FREEZE = (
    (
        "Call 1441 or your bank's hotline, whichever answers first, and ask to freeze the "
        "receiving account."
    ),
    (
        "Then report to the police, at any station or at thaipoliceonline.go.th. Nobody "
        "can promise the money comes back, but the sooner you call, the better."
    ),
)
ADVICE: dict[str, tuple[str, ...]] = {
    "just-transferred": ("Call 1441 now, 24 hours a day", *_FREEZE),
    "seller-blocked-me": ("Call 1441 now, 24 hours a day", *_FREEZE),
    "money-back-chance": ("Call 1441 or your bank first", *_FREEZE),
    "police-report": (
        "Paid just now? Call 1441 before the police",
        (
            "Then report at any police station or at thaipoliceonline.go.th. It is free. "
            "Bring the slip, the chat and the seller's page."
        ),
    ),
    "phishing-link": (
        "Typed a card number or code? Call your bank now",
        (
            "Ask to block the card and the account; call 1441 if it does not answer. Then change "
            "your passwords. If you only opened the page, close it."
        ),
    ),
    "otp-password": (
        "Gave the code away? Call your bank now",
        (
            "Ask to block the account and the card. Call 1441 if it does not answer. Then change "
            "your passwords. Not given yet? Hang up: banks and police never ask for codes."
        ),
    ),
    "account-drained": (
        "Call your own bank now, from another phone",
        (
            "Ask to block the account and the card; call 1441 if it does not answer. Installed an "
            "app? Use flight mode or switch that phone off first."
        ),
    ),
    "sim-swap": (
        "Call your own bank now, then your operator",
        (
            "Use another phone. Ask the bank to block the account, then your mobile operator to "
            "lock the number. The bank does not answer? Call 1441."
        ),
    ),
    "not-received": (
        "Paid by transfer and no reply? Call 1441 first",
        "Or call your bank, and ask to freeze the receiving account. Then report to the police.",
        (
            "Paid inside an app? Do not confirm receipt; ask for a refund in the app in "
            "time. Keep the chat, the slip and the shop's page."
        ),
    ),
    "late-delivery": (
        "Check the parcel number first",
        (
            "If the shop is late, write to it and set a new date. Still nothing? You may "
            "cancel and ask for all your money back. In an app, do not confirm receipt."
        ),
    ),
    "lost-parcel": (
        "Write to the shop and the courier today",
        (
            "Broken or missing inside? Tell the courier within 8 days of delivery; later it may "
            "not have to pay. Ask the shop for a new one or a refund. In an app, ask in time."
        ),
    ),
    "defective": (
        "Take photos, and write to the shop today",
        (
            "Say if you want repair, replacement, a lower price or your money back. The "
            "seller answers for defects even without a warranty card. Keep the box."
        ),
    ),
    "not-as-advertised": (
        "Take photos, and keep the advertisement",
        (
            "Write to the shop what differs and what you want. In an app, ask for a "
            "refund in time and do not confirm receipt."
        ),
    ),
    "wrong-or-missing": (
        "Take photos of the parcel and its label",
        (
            "Write to the shop what is wrong or missing. Paid cash on delivery? Tell the "
            "courier within 5 days."
        ),
    ),
    "counterfeit": (
        "Do not confirm receipt; take photos first",
        (
            "Ask for a refund in the app, or write to the shop that the goods are fake. "
            "If the shop refuses, call 1166."
        ),
    ),
    "refund-process": (
        "Ask the shop for the refund in writing",
        (
            "Say why, how much and by which day, and keep the message. In an app or with "
            "a card, ask there as well, before their time runs out."
        ),
    ),
    "return-7-days": (
        "Write to the shop within 7 days of receipt",
        (
            "Say that you cancel and want your money back. This right does not bind every"
            " shop; ask 1166. Wrong or broken goods are another matter: you have rights "
            "anyway."
        ),
    ),
    "cod-rights": (
        "Open the parcel before you pay",
        "Wrong or broken? Do not pay. Paid already? Tell the courier within 5 days.",
    ),
    "cod-not-ordered": (
        "Not ordered? Do not pay and do not accept",
        "Paid already? Tell the courier within 5 days, with the receipt.",
    ),
    "card-charged": (
        "Call your bank now and dispute the charge",
        "Ask to block the card. Use the number on the back of your card.",
    ),
    "airline-delay": (
        "Write to the airline what you want",
        (
            "Money back, another flight or compensation. More than 2 hours late at the "
            "airport? Ask for food and drink. No answer? Ask 1502 or 1166 where to complain."
        ),
    ),
    "tour-package": (
        "Write to the tour company today",
        (
            "Say how much you want back and by which day. Then complain to the Department of "
            "Tourism. Left behind in Thailand? Call 1155, the tourist police."
        ),
    ),
    "event-tickets": (
        "Cancelled? Ask the organiser for your money",
        "Write to the organiser and the ticket shop, and keep the answers. No refund? Call 1166.",
    ),
    "how-to-complain": (
        "You can complain here, or call 1166",
        ("Tap to start: the form is in English. Online at complaint.ocpb.go.th as well."),
    ),
}

# Without one of these, Latin words are a product's or a shop's name, not a question.
ASKING = frozenset({
    "what", "how", "why", "where", "when", "who", "which", "can", "could", "should", "would",
    "will", "do", "does", "did", "is", "are", "was", "were", "am", "my", "me", "your", "they",
    "them", "he", "she", "it", "this", "that", "not", "have", "has", "had", "been", "want",
    "need", "get", "got", "give", "please", "help", "the", "to", "for", "from", "with", "and",
    "but", "if", "in", "on", "of", "an", "about", "speak", "english", "foreigner", "i'm",
    "don't", "didn't", "doesn't", "can't", "won't", "haven't", "hasn't", "there", "any",
})  # fmt: skip
ALONE = frozenset({
    "help", "refund", "scam", "scammed", "cheated", "fraud", "complaint", "english", "consumer",
    "police",
})  # fmt: skip

# English stem -> the Thai words to search with.
IN_THAI = {
    "refund": "ขอคืนเงิน", "money back": "ขอเงินคืน", "return": "ขอคืนของ",
    "change my mind": "เปลี่ยนใจ", "scam": "โดนโกง", "cheat": "โดนโกง", "fraud": "โดนหลอก",
    "fake website": "เว็บปลอม", "fake": "ของปลอม", "counterfeit": "ของปลอม",
    "not arrive": "ของไม่มา", "never arrive": "ของไม่มา", "not receive": "ไม่ได้รับของ",
    "never receive": "ไม่ได้รับของ", "not deliver": "ของไม่มาส่ง", "never came": "ของไม่มา",
    "never sent": "ร้านไม่ส่งของ", "not sent": "ร้านไม่ส่งของ", "didn't send": "ร้านไม่ส่งของ",
    "never got": "ไม่ได้รับของ", "haven't received": "ไม่ได้รับของ", "no reply": "ร้านไม่ตอบ",
    "paid": "โอนเงินแล้ว",
    "lost": "พัสดุหาย", "late": "ส่งช้า", "parcel": "พัสดุ", "package": "พัสดุ", "broken": "ของพัง",
    "damage": "ของเสียหาย", "defect": "ของชำรุด", "not work": "ของใช้ไม่ได้", "wrong": "ส่งผิด",
    "missing": "ได้ของไม่ครบ", "warranty": "รับประกัน", "cancel": "ยกเลิก", "seller": "คนขาย",
    "shop": "ร้าน", "block": "บล็อก", "transfer": "โอนเงินแล้ว", "bank account": "เลขบัญชี",
    "link": "กดลิงก์", "click": "กดลิงก์", "otp": "รหัส otp", "credit card": "บัตรเครดิต",
    "charge": "ตัดเงิน", "subscription": "ตัดเงินรายเดือน", "job": "งานออนไลน์", "loan": "เงินกู้",
    "invest": "ลงทุน", "cash on delivery": "เก็บเงินปลายทาง", "cod": "เก็บเงินปลายทาง",
    "not order": "ไม่ได้สั่ง", "complain": "ร้องเรียนยังไง", "report": "แจ้งความ",
    "police": "แจ้งความ", "overseas": "ร้านต่างประเทศ", "hotel": "จองที่พัก", "ticket": "ตั๋ว",
    "flight": "เที่ยวบิน", "airline": "สายการบิน", "concert": "บัตรคอนเสิร์ต", "tour ": "บริษัททัวร์",
    "hack": "บัญชีโดนแฮก", "personal data": "ข้อมูลส่วนบุคคล", "trust": "ร้านน่าเชื่อถือไหม",
}  # fmt: skip
