"""Texts for who says something to a topic's answer that is no question."""

from handlers.conversations.faq.after_answer.texts import recognised
from handlers.conversations.faq.texts import PAID_AT_THE_DOOR
from handlers.nlu.lexicon.values.clock_starts import SIGNED_FOR
from handlers.texts.i18n import Localized

# Who brought a parcel is gone, it was taken, or the goods were tried

_WRONG = ("wrong-or-missing", "not-as-advertised", "defective", "counterfeit")
PARCEL_DEEDS = (
    (recognised.LEFT, PAID_AT_THE_DOOR, Localized(
        "ไม่ต้องตามคนส่งค่ะ ยังไม่ได้จ่าย ก็ไม่ต้องจ่าย จ่ายไปแล้ว แจ้งบริษัทขนส่งภายใน 5 วัน พร้อมเลขพัสดุและใบรับเงิน "
        "เพราะขนส่งต้องถือเงินไว้ 5 วันก่อนส่งให้ร้าน ขนส่งไม่รับเรื่อง โทร สคบ. 1166",
        "No need to follow the rider. Not paid: you owe nothing. Paid: tell the courier within 5 "
        "days, with the parcel's number and the receipt. No help? Call 1166.",
    )),
    (recognised.LEFT, (*_WRONG, "lost-parcel"), Localized(
        "ไม่ต้องตามคนส่งค่ะ ถ่ายรูปของ กล่อง และใบปะหน้าไว้ แล้วแจ้งร้านเป็นข้อความวันนี้ "
        "ถ้าจ่ายปลายทาง แจ้งบริษัทขนส่งภายใน 5 วันด้วย",
        "No need to follow the rider. Take photos of the goods, the box and its label, and write "
        "to the shop today. Paid on delivery: tell the courier as well, within 5 days.",
    )),
    (f"{SIGNED_FOR}|{recognised.TRIED}", PAID_AT_THE_DOOR, Localized(
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
    (recognised.TRIED, _WRONG, Localized(
        "แกะหรือลองไปแล้ว ก็ยังแจ้งร้านได้ค่ะ ว่าของไม่ตรงหรือเสีย หยุดใช้ก่อน เก็บของกับกล่องไว้ตามสภาพ ถ่ายรูปไว้ "
        "แล้วบอกร้านตามจริงว่าแกะหรือใช้ไปแค่ไหน ร้านไม่รับเรื่อง โทร สคบ. 1166",
        "Opened or tried, you can still tell the shop what is wrong. Stop using it, keep it with "
        "its box, take photos, and say how far it was used. No help? Call 1166.",
    )),
)  # fmt: skip

# A step of the answer that was taken: its words, those of the steps of a topic that it was, and
# what is said of it
SHOP_WAS_TOLD = "บอกเขาแล้ว แคปไว้ และถามว่าจะตอบวันไหนค่ะ เขาเงียบหรือไม่ยอม กด ร้องเรียน หรือโทร สคบ. 1166"
_EVIDENCE_IS_KEPT = (
    recognised.KEPT_EVIDENCE,
    r"^(?:เก็บ|ถ่าย|แคป)",
    "มีหลักฐานแล้ว เก็บไว้ให้ครบ อย่าลบนะคะ",
)
STEPS_TAKEN = (
    (
        recognised.TOLD_THE_OFFICE, r"1166",
        "โทร 1166 แล้ว จดวันที่โทร และเลขรับเรื่องถ้าได้มาค่ะ จะเล่าไว้ที่นี่ด้วยก็ได้ กด ร้องเรียน",
    ),
    (
        recognised.TOLD_THE_SHOP, r"ทัก|แจ้งร้าน|บอกร้าน|ทวง",
        SHOP_WAS_TOLD,
    ),
    (
        recognised.TOLD_THE_CARRIER, r"ขนส่ง",
        "บอกขนส่งแล้ว จดเลขรับเรื่อง (เลขไว้ตามเรื่อง) และวันที่แจ้งไว้ค่ะ ขนส่งเงียบหรือไม่รับเรื่อง โทร สคบ. 1166",
    ),
    (
        recognised.TOLD_THE_APP, r"ในแอป|กดขอคืน",
        "แจ้งในแอปแล้ว แคปหน้าคำขอไว้ อย่ากดยืนยันรับของระหว่างรอค่ะ แอปไม่คืน กด ร้องเรียน หรือโทร สคบ. 1166",
    ),
    (
        recognised.TOLD_THE_POLICE, r"แจ้งความ",
        "แจ้งความแล้ว จดเลขและวันที่ กับชื่อสถานีตำรวจไว้ค่ะ จะเล่าเรื่องไว้ที่นี่ด้วยก็ได้ กด ร้องเรียน",
    ),
    _EVIDENCE_IS_KEPT,
    (
        recognised.DID_ALL, r"",
        "ทำครบแล้ว รอคำตอบ และเก็บหลักฐานไว้อย่าลบค่ะ ครบวันที่ขอไว้แล้วยังเงียบ กด ร้องเรียน หรือโทร สคบ. 1166",
    ),
)  # fmt: skip
# The same of a matter that is for other offices.
FIRM_WAS_TOLD = "บอกเขาแล้ว จดเลขรับเรื่องและวันที่ไว้ ถามว่าจะตอบวันไหน ขอคำตอบเป็นข้อความค่ะ"
STEPS_OF_OTHERS = (
    (
        recognised.CALLED_A_NUMBER, r"โทร\S{0,24}\s?1\d{3}",
        "โทรแล้ว จดวันที่ ชื่อคนรับสาย และเลขรับเรื่องไว้ค่ะ เงียบเกินวันที่เขาบอก โทรตามพร้อมเลขนั้น",
    ),
    (
        recognised.BLOCKED_THEM, r"บล็อก",
        "บล็อกแล้ว ไม่ต้องรับสายหรือตอบเขาอีกค่ะ",
    ),
    (
        recognised.CHANGED_CODES, r"เปลี่ยนรหัส",
        "เปลี่ยนรหัสแล้ว ที่อื่นที่ใช้รหัสเดียวกัน เปลี่ยนให้ครบนะคะ",
    ),
    (
        recognised.TOLD_THE_FIRM, r"^(?:แจ้ง|บอก|ติดต่อ|ทัก|โทรหา)",
        FIRM_WAS_TOLD,
    ),
    (
        recognised.TOLD_THE_POLICE, r"แจ้งความ",
        "แจ้งความแล้ว จดเลขและวันที่ กับชื่อสถานีตำรวจไว้ค่ะ",
    ),
    _EVIDENCE_IS_KEPT,
    (
        recognised.DID_ALL, r"",
        "ทำครบแล้ว รอคำตอบ และเก็บหลักฐานไว้อย่าลบค่ะ เงียบเกินวันที่บอกไว้ โทรตามพร้อมเลขรับเรื่อง",
    ),
)  # fmt: skip
REFUSED_TITLE = "ยังมีทางไปต่อค่ะ"
REMAINING = "ที่เหลือ ทำเท่าที่ตรงกับคุณ"
ASK_UNTIL_WHEN = "เขาให้รอ ถามให้ชัดว่าถึงวันไหน แล้วแคปคำตอบไว้"

# Replies that are no question

FIRST_STEP: dict[str, str] = {
    "stuck": Localized(
        "ทำข้อเดียวก่อนค่ะ ไม่ไหวก็ให้คนใกล้ตัวช่วย หรือโทร สคบ. 1166 คุยกับคนได้เลย",
        "One thing first: write to the shop in the chat, say what is wrong, and keep a "
        "screenshot. Too much? Call 1166, or let an officer call you.",
    ),
    "sorry": Localized(
        "เสียใจด้วยนะคะ ไม่ใช่ความผิดของคุณ ยังมีอย่างที่ทำได้ เริ่มข้อเดียวก่อนค่ะ",
        "I am sorry; it is not your fault. One thing first: write to the shop in the chat, say "
        "what is wrong, and keep a screenshot.",
    ),
    "what now": Localized(
        "เริ่มจากข้อนี้ก่อนค่ะ ทำแล้วพิมพ์มาบอก หรือถามต่อได้เลย",
        "One thing first: write to the shop in the chat, say what is wrong, and keep a screenshot.",
    ),
}
STUCK_WITH_OTHERS = Localized(
    "ทำข้อเดียวก่อนค่ะ ไม่ไหวก็ให้คนใกล้ตัวช่วย",
    "One thing first: write down what happened and when, and keep the papers. Let somebody help.",
)
REPLIES: dict[str, str] = {
    "may return": Localized(
        "ได้ค่ะ ของปลอม เสีย ผิด หรือไม่ตรง ไม่ใช่การเปลี่ยนใจ ขอซ่อม เปลี่ยน หรือคืนเงินได้ บอกร้านเป็นข้อความวันนี้ "
        "ซื้อในแอป กดขอคืนเงินก่อนหมดเวลา อย่ากดยืนยันรับของ ร้านไม่ยอม กด ร้องเรียน หรือโทร สคบ. 1166",
        "Yes. Fake, broken or wrong goods are no change of mind: ask for repair, replacement or "
        "your money back. Write to the shop today; in an app, ask before its time runs out, and do "
        "not confirm receipt. The shop refuses? Start a complaint, or call 1166.",
    ),
    "take down": Localized(
        "รู้ทันลบโพสต์ของคนอื่นไม่ได้ค่ะ แคปโพสต์กับลิงก์ไว้ก่อน แล้วกดรายงานโพสต์ในแอป "
        "และบอกเขาเป็นข้อความให้ลบรูปหรือข้อมูลของคุณ ไม่ลบ แจ้งความได้ หรือร้องเรียนเรื่องข้อมูลส่วนบุคคลที่ pdpc.or.th",
        "We cannot remove what others post. Take a screenshot with its link, report the post in "
        "the app, and write to them to remove it. If they do not, tell the police, or pdpc.or.th.",
    ),
    "told the shop": Localized(
        "บอกร้านแล้ว แคปไว้ และถามร้านว่าจะตอบวันไหนค่ะ ร้านเงียบหรือไม่ยอม กด ร้องเรียน หรือโทร สคบ. 1166",
        "Good. Keep a screenshot, and ask by which day they answer. Silence, or no? Start a "
        "complaint, or call 1166.",
    ),
    "no evidence": Localized(
        "ไม่ครบก็แจ้งได้ค่ะ เอาเท่าที่มีไปก่อน สลิปหาย เปิดประวัติในแอปธนาคาร แชตหาย "
        "สลิปกับเลขบัญชีก็เป็นหลักฐาน ซื้อในแอป แคปหน้าคำสั่งซื้อไว้",
        "You can complain with what you have. Slip lost: open the history in your bank's app. "
        "Chat lost: the slip and the account number are evidence too. In an app, take a "
        "screenshot of the order.",
    ),
    "not known": Localized(
        "ไม่รู้ก็ไม่เป็นไรค่ะ ใช้เท่าที่มี เช่น ชื่อเพจ ลิงก์ เลขบัญชี หรือใบปะหน้ากล่อง "
        "อย่างเดียวก็เริ่มได้ เลขพัสดุ ถามร้านหรือดูในหน้าคำสั่งซื้อ",
        "Use what you have: the page's name, its link, the account number or the label on the "
        "box. One of them is enough to begin. The parcel's number: ask the shop, or look at the "
        "order.",
    ),
    "far": Localized(
        "ไม่ต้องเดินทางค่ะ บอกร้านทางแชต ร้องเรียนที่นี่ หรือโทรถาม สคบ. 1166 ถ้าต้องแจ้งความ "
        "ไปสถานีตำรวจไหนก็ได้ หรือแจ้งทางเว็บ thaipoliceonline.go.th",
        "You need not travel. Write to the shop, complain here, or call 1166. For the police "
        "any station will do, or thaipoliceonline.go.th.",
    ),
    "shy": Localized(
        "ไม่ต้องโทรก็ได้ค่ะ พิมพ์บอกร้านในแชต ข้อความใช้เป็นหลักฐานได้ด้วย "
        "จะร้องเรียนก็พิมพ์ที่นี่ กด ร้องเรียน ทวงของที่จ่ายไปแล้ว ไม่ใช่เรื่องน่าอายนะคะ",
        "You need not call. Write to the shop in the chat: that is evidence as well. You can "
        "complain here by typing.",
    ),
    "no trouble": Localized(
        "ไม่เป็นไรค่ะ ยังไม่ต้องตัดสินใจวันนี้ เก็บรูป แชต และสลิปไว้ก่อน บางเรื่องมีวันหมดเวลา "
        "เช่น ปุ่มขอคืนในแอป เปลี่ยนใจเมื่อไร พิมพ์ ร้องเรียน ได้เลย",
        "That is fine; nothing must be decided today. Keep photos, chat and slip. Some things "
        "run out, such as the refund button of an app. Type complain when you want to.",
    ),
    "afraid": Localized(
        "มีคนขู่หรือมาหาที่บ้าน โทร 191 เดี๋ยวนี้ค่ะ เก็บแชตกับเบอร์ไว้ ตอนส่งเรื่อง "
        "ร้านยังไม่รู้ ถ้าถึงขั้นไกล่เกลี่ย ต้องแจ้งร้านว่าใครร้องเรื่องอะไร กังวลอยู่ "
        "โทรปรึกษา 1166 ก่อนได้",
        "If somebody threatens you or comes to your home, call 191 now. The shop does not know "
        "when you send it; if it comes to mediation, it is told who complains and why. Worried? "
        "Call 1166 first.",
    ),
    "settled": Localized(
        "ดีใจด้วยค่ะ เปิดแอปธนาคารดูว่าเงินเข้าจริง แล้วเก็บแชตกับสลิปไว้ก่อน ไม่เข้าหรือไม่ครบ พิมพ์มาได้เลยค่ะ",
        "Good to hear. Open your bank's app and see that the money is there, and keep the chat "
        "and the slip. Not there, or not all of it? Tell me.",
    ),
    "came": Localized(
        "ดีใจด้วยค่ะ ถ่ายรูปตอนเปิด ดูว่าของครบและตรงที่สั่งก่อนกดยืนยันรับของ ไม่ตรงหรือเสียหาย พิมพ์มาได้เลยค่ะ",
        "Good to hear. Take photos while you open it, and see that all is there before you "
        "confirm receipt. Something wrong? Tell me.",
    ),
    "told to wait": Localized(
        "ให้ร้านพิมพ์วันที่ไว้ในแชต แล้วแคปไว้ค่ะ ซื้อในแอป อย่าให้เลยเวลาขอคืน "
        "โอนตรงแล้วร้านผัดซ้ำหรือเริ่มไม่ตอบ โทรธนาคารหรือ 1441 ไม่ต้องรอครบวัน "
        "ครบวันแล้วยังเงียบ กด ร้องเรียน หรือโทร สคบ. 1166",
        "Let the shop write the day in the chat, and keep a screenshot. In an app, do not let "
        "the time for a refund pass. Paid by transfer, and they put you off again or go silent: "
        "call your bank or 1441 at once. The day has passed: start a complaint, or call 1166.",
    ),
    "how long": Localized(
        "ร้านหรือแอป ให้เขาพิมพ์วันที่จะตอบไว้ แล้วแคปค่ะ ร้องเรียนแล้ว เจ้าหน้าที่จะตรวจเรื่อง "
        "เกิน 15 วันยังไม่มีใครติดต่อ โทร 1166 ถ้าต้องไกล่เกลี่ย นัดได้ไม่เกิน 2 ครั้งใน 90 วัน",
        "Let the shop or the app write by which day it answers. A complaint is read by an "
        "officer; no word within 15 days: call 1166. There are at most 2 meetings within 90 "
        "days.",
    ),
    "many followers": Localized(
        "ยอดผู้ติดตามกับไลก์ซื้อได้ และรีวิวปลอมก็มีค่ะ ดูรีวิวที่มีรูปจริงกับคะแนนต่ำ "
        "แล้วพิมพ์ชื่อร้าน ตามด้วยคำว่า โกง ในกูเกิลก่อนโอน",
        "Followers and likes can be bought, and reviews faked. Look at reviews with real photos "
        "and at the bad ones, and search the shop's name with the word scam before you pay.",
    ),
    "friend bought": Localized(
        "ดูลิงก์ให้เป็นเพจเดียวกับที่เคยซื้อค่ะ เพจชื่อเหมือนกันอาจเป็นเพจปลอม จ่ายในแอปที่พักเงินไว้ให้ หรือจ่ายตอนได้ของ",
        "Look if it is the same page by its link: a fake page may have the same name. Pay "
        "inside an app, or on delivery.",
    ),
    "new page": Localized(
        "เพจใหม่ ไม่มีรีวิว หรือเพิ่งเปลี่ยนชื่อ ให้ระวังไว้ก่อนค่ะ อย่าเพิ่งโอน จ่ายในแอปที่พักเงินไว้ให้ หรือจ่ายตอนได้ของ",
        "A new page, one without reviews or with a new name: be careful, and do not pay yet. "
        "Pay inside an app, or on delivery.",
    ),
    "not buying": Localized(
        "ดีค่ะ ไม่แน่ใจ ไม่โอน ไม่เสียอะไร ไม่ต้องตอบเขาแล้วก็ได้ เจอร้านใหม่ ส่งชื่อร้าน ลิงก์ หรือเลขบัญชีมาถามก่อนได้เลย",
        "Good. Not sure, not paid, nothing lost. You need not answer them. Send me the next "
        "shop's name, link or account first.",
    ),
    "how to check": Localized(
        "พิมพ์ชื่อร้าน ตามด้วยคำว่า โกง ในกูเกิล แล้วค้นเลขบัญชีกับชื่อคนรับเงินที่ "
        "chaladohn.com และ blacklistseller.com ค่ะ ดูด้วยว่าเพจสร้างเมื่อไร หรือวางชื่อร้าน "
        "ลิงก์ เลขบัญชีที่นี่ ค้นไม่เจอ ก็ยังไม่แปลว่าไม่โกงนะคะ",
        "Search the shop's name with the word scam, then the account number and its owner's "
        "name at chaladohn.com and blacklistseller.com. See when the page was made. Or paste it "
        "here. Nothing found does not mean honest.",
    ),
    "half first": Localized(
        "โอนก่อนแม้ครึ่งเดียวก็เสียได้ค่ะ จ่ายในแอปที่พักเงินไว้ให้ หรือจ่ายตอนได้ของ "
        "ถ้าต้องมัดจำ ให้ผู้ขายพิมพ์วันส่งของและเงื่อนไขคืนเงินไว้ในแชตก่อน "
        "แล้วเช็กชื่อกับเลขบัญชี",
        "Even half of it can be lost. Pay inside an app, or on delivery. If it must be a "
        "deposit, let the seller write the day of delivery and the terms for a refund first, "
        "and check name and account.",
    ),
    "transfer only": Localized(
        "โอนตรงแล้ว ถ้าไม่ได้ของ ตามเงินคืนยากค่ะ อย่าเพิ่งโอน หาของเดียวกันในแอปที่พักเงินไว้ให้ หรือร้านที่จ่ายตอนได้ของ",
        "Paid straight to an account, money is hard to get back. Do not pay yet: look for the "
        "same thing in an app that holds the money, or with payment on delivery.",
    ),
    "meets": Localized(
        "ได้เห็นของก่อนจ่าย ดีกว่าโอนก่อนค่ะ นัดที่คนเยอะ ตอนกลางวัน มีเพื่อนไปด้วย "
        "ดูของให้ครบแล้วค่อยจ่าย ให้โอนมัดจำก่อนไปดู อย่าโอน",
        "Seeing it before paying is better than paying first. Meet where many people are, by "
        "day, with a friend, and look at it before you pay. A deposit before you may see it? Do "
        "not pay.",
    ),
    "where instead": Localized(
        "รู้ทันแนะนำชื่อร้านไม่ได้ค่ะ เลือกที่จ่ายแล้วแอปพักเงินไว้ให้จนได้ของ "
        "หรือจ่ายตอนได้ของ และร้านบอกชื่อ ที่อยู่ เบอร์โทรให้ตรวจได้",
        "I cannot name a shop. Choose one where the app holds the money until the goods came, "
        "or that takes payment on delivery, and that gives a name, an address and a telephone.",
    ),
    "shows card": Localized(
        "รูปบัตรประชาชนที่เขาส่งมาให้ดู ยังเชื่อไม่ได้ค่ะ อาจเป็นบัตรของคนอื่น หรือรูปที่แก้ "
        "อย่าเพิ่งโอน และอย่าส่งรูปบัตรของเรากลับไป",
        "A photo of an ID card proves nothing: it may be somebody else's, or changed. Do not "
        "pay yet, and send no photo of yours.",
    ),
    "asks for account": Localized(
        "ให้เลขบัญชีกับชื่อไว้รับเงินคืนได้ค่ะ แต่อย่าบอกรหัส OTP หรือเลขหลังบัตร อย่ากดลิงก์ "
        "และอย่าโอนค่าอะไรก่อน เงินคืนจริงไม่ต้องจ่ายก่อน",
        "An account number and its name are enough to be paid back. Give no OTP and no number "
        "from the back of a card, tap no link, and pay nothing first.",
    ),
    "punished": Localized(
        "ตั้งใจหลอกตั้งแต่แรก อาจเป็นคดีอาญา แจ้งความได้ค่ะ ไปสถานีตำรวจไหนก็ได้ "
        "ใครผิดและโทษแค่ไหน ศาลเป็นผู้ตัดสิน ถ้าส่งช้าหรือไม่ทำตามตกลง มักเป็นเรื่องเรียกเงินคืน "
        "กด ร้องเรียน หรือโทร สคบ. 1166",
        "If they meant to cheat from the start, it may be a crime: report it to the police, at any "
        "station. Guilt and punishment are for the court. A late or broken order is mostly about "
        "getting the money back: start a complaint, or call 1166.",
    ),
    "others too": Localized(
        "ให้แต่ละคนเก็บหลักฐานและแจ้งเรื่องของตัวเองค่ะ ชวนเขาทักรู้ทันได้ "
        "อย่าโพสต์ชื่อหรือเลขบัญชีใครลงสาธารณะ อาจถูกฟ้องได้",
        "Each keeps evidence and files an own complaint; they may write to me too. Post no "
        "names or account numbers in public: one can be sued for that.",
    ),
}
DRAFT_TITLE = Localized("ข้อความทักร้าน", "A message to the shop, in Thai")
DRAFT_NOTE = Localized(
    "แก้ในวงเล็บให้ตรงกับเรื่องของคุณ ส่งแล้วแคปไว้",
    "Fill in the brackets: the goods, the day, the sum in baht, what is wrong, and by which day "
    "you want an answer. Keep a screenshot.",
)
COPY_DRAFT_LABEL = Localized("คัดลอกข้อความ", "Copy the message")
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


# To who ate of the food that was told of.
ATE = Localized(
    "อย่ากินต่อนะคะ เก็บที่เหลือกับห่อไว้ ถ้าท้องเสีย อาเจียน ผื่นขึ้น หรือซึม ไปหาหมอ อาการหนักโทร 1669 "
    "เด็กเล็ก คนท้อง คนแก่ ถามหมอได้ตั้งแต่ยังไม่มีอาการ แล้วแจ้งร้านขอเงินคืน และแจ้ง อย. 1556 ค่ะ",
    "Please eat no more of it, and keep the rest and the pack. If you feel ill, see a doctor; for "
    "grave signs call 1669. Then ask the shop for the money back, and report it to the FDA, 1556.",
)
