"""Texts for a friend's money, paid to who took over the writer's account: content, no logic."""

from handlers.nlu.story.harm.another_paid import Asked
from handlers.texts.i18n import Localized

THEY_CALL = Localized(
    "คนที่โอน ให้โทรธนาคารของเขาหรือ 1441 เดี๋ยวนี้ค่ะ "
    "บอกเขาทางโทรศัพท์หรือช่องทางอื่น ส่วนคุณ ทำเรื่องบัญชีที่ถูกแฮกข้างล่างนี้",
    "Whoever paid should call their own bank or 1441 now; tell them by telephone or another app. "
    "Your part is the account, below.",
)
CORRECTED = Localized(
    "เข้าใจแล้วค่ะ เงินเป็นของคนอื่น คุณไม่ต้องโทรธนาคารของคุณ",
    "I see: it is somebody else's money, so you need not call your own bank.",
)
THEIRS = Localized("รับทราบค่ะ", "Understood.")
THEIR_CALL = Localized(
    "คนที่โอน ให้โทรธนาคารของเขาหรือ 1441 เบอร์ไหนติดก่อน ใช้เบอร์นั้น",
    "Whoever paid should call their own bank or 1441, whichever answers first.",
)
NOT_THE_FRIEND = Localized(
    "คนที่ทักมาไม่ใช่ตัวจริงค่ะ บัญชีเขาถูกคนอื่นใช้",
    "It was not your friend: somebody else uses the account.",
)
FRIENDS_STEPS = Localized(
    "ให้เจ้าตัวกู้บัญชีที่หน้าช่วยเหลือของแอปนั้น LINE ที่ help.line.me Facebook ที่ facebook.com/hacked "
    "แล้วช่วยกันบอกคนรู้จักทางโทรศัพท์หรือแอปอื่นว่าอย่าโอน",
    "Your friend gets it back on the app's own help page: LINE help.line.me, Facebook "
    "facebook.com/hacked. Tell all who know you both, another way, to send no money.",
)
DO_NOT_PAY = Localized(
    "คุณอย่าโอน ถ้าโอนไปแล้ว โทรธนาคารของคุณหรือ 1441 ตอนนี้เลย",
    "Send nothing. Sent some? Call your bank or 1441 now.",
)
DO_ACCOUNT = Localized(
    "กู้บัญชีที่หน้าช่วยเหลือของแอปนั้น LINE ที่ help.line.me Facebook ที่ facebook.com/hacked "
    "ถ้าเป็นบัญชีปลอมที่ใช้ชื่อคุณ กดรายงานในแอปว่าแอบอ้าง "
    "บอกทุกคนทางโทรศัพท์หรือแอปอื่นว่าบัญชีถูกแฮกหรือถูกปลอม อย่าโอน "
    "ถ้ามีเงินออกไป หรือใครโอนแล้ว ให้คนนั้นโทรธนาคารของเขาหรือ 1441 ตอนนี้",
    "Get the account back on the app's own help page: LINE help.line.me, Facebook "
    "facebook.com/hacked. A false one in your name? Report it in the app. Tell everybody another "
    "way to send no money. Whoever lost money calls their bank or 1441.",
)
ANSWERS: dict[Asked, Localized] = {
    "repay": Localized(
        "ต้องชดใช้ไหม เราตอบแทนกฎหมายไม่ได้ค่ะ อย่าเพิ่งรับปากหรือเซ็นอะไร เก็บหลักฐานว่าบัญชีถูกแฮก "
        "แล้วถามตำรวจตอนแจ้งความ "
        "หรือปรึกษาสภาองค์กรของผู้บริโภค 1502",
        "Whether you must repay, we cannot say for certain. Promise and sign nothing yet, keep the "
        "proof that you were hacked, and ask the police when you report it, or call 1502 for "
        "advice.",
    ),
    "police": Localized(
        "แจ้งทั้งสองคนค่ะ คนที่โอนแจ้งเรื่องเงิน คุณแจ้งเรื่องบัญชีถูกแฮก ที่สถานีตำรวจไหนก็ได้ หรือแจ้งออนไลน์ ไปพร้อมกันได้",
        "Both of you: whoever paid reports the money, you report the hacked account, at any police "
        "station or online. You can go together.",
    ),
    "warn": Localized(
        'โทรหรือส่งทาง SMS หรือแอปอื่นว่า "บัญชีเราถูกแฮก อย่าโอนเงิน ใครโอนแล้ว โทรธนาคารหรือ 1441" '
        "ให้คนในบ้านช่วยบอกต่อด้วยค่ะ",
        'Call, or write by SMS or another app: "My account was hacked, send no money. Sent some? '
        'Call your bank or 1441." Let your family pass it on.',
    ),
    "account": Localized(
        "กู้บัญชีที่หน้าช่วยเหลือของแอปนั้นค่ะ LINE ที่ help.line.me "
        "Facebook ที่ facebook.com/hacked อย่าให้ OTP กับใคร "
        "อย่าจ้างคนกู้",
        "Get it back on the app's own help page: LINE help.line.me, Facebook facebook.com/hacked. "
        "Give nobody an OTP and hire nobody for it.",
    ),
}

# Money taken by one of the family, or by who says to be

CALL_1300_LABEL = Localized("โทร 1300", "Call 1300")


def family_title(who: str) -> Localized:
    """The question which of the two it was."""
    return Localized(f"{who}ตัวจริง หรือคนอ้างว่าเป็น{who}คะ", "The true one, or who says to be?")


def family_paragraphs(who: str) -> tuple[Localized, Localized]:
    """The way for each of the two."""
    return (
        Localized(
            f"คนอ้างว่าเป็น{who}ทางโทรศัพท์หรือแชต โทรธนาคารของคุณหรือ 1441 ตอนนี้ "
            "ขอระงับบัญชีปลายทาง แล้วแจ้งความ",
            "Somebody who says to be of the family, on the telephone or in a chat: call your bank "
            "or 1441 now, ask to hold the receiving account, then report it to the police.",
        ),
        Localized(
            f"{who}ตัวจริง เรื่องในบ้าน สคบ. รับไม่ได้ค่ะ แจ้งความได้ที่สถานีตำรวจไหนก็ได้ เก็บสลิปและสมุดบัญชีไว้ "
            "ถูกขู่ ถูกทำร้าย หรือไม่มีใครช่วย โทร 1300 ศูนย์ช่วยเหลือสังคม ได้ 24 ชั่วโมง",
            "One of your own family: this office cannot take it. Report it at any police station, "
            "and keep the slips. Threatened, hurt or alone? Call 1300, 24 hours a day.",
        ),
    )
