"""A filer who goes through the form: says what a test is about, and at the rest whatever fits.

All of it follows the list of questions, so that a question more breaks no test that is not about
it: it is skipped where it may be, else answered as its kind allows."""

from typing import Any

from handlers import texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.field_types import (
    Amount,
    Attachments,
    MultipleChoice,
    PastDate,
    SellerContact,
    SingleChoice,
)
from handlers.form.form import Field
from handlers.form.texts.field_words import EXAMPLES
from handlers.state import draft
from handlers.state.draft import CONSENT, PREFILL, REVIEW, Draft
from handlers.texts import complaint as complaint_texts
from handlers.texts.form import DONE_LABEL
from handlers.texts.i18n import english_of
from tests.handlers.chat import Chat
from tests.handlers.replies import Reply

Step = tuple[str, str]
BEGIN: tuple[Step, ...] = (("types", "ร้องเรียน"), ("taps", "ยินยอม เริ่มเลย"))
SKIP: tuple[Step, ...] = (("taps", "ข้าม"),)
DONE: Step = ("taps", "พอแล้ว ไปต่อ")
SEND: Step = ("taps", "ส่งเรื่อง")
DETAILS: Step = ("taps", "เพิ่มรายละเอียด")
# It tells nothing that another question asks.
STORY = "เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย"
# Every question that leads to another one, and every kind of answer.
STEPS: dict[str, tuple[Step, ...]] = {
    FieldName.STORY: (("types", "เรื่องไฟฉายค่ะ คนขายทำไม่ถูกต้องกับเราเลย"),),
    FieldName.KIND: (("taps", "ถูกหลอกลวง"),),
    FieldName.PLATFORM: (("taps", "Facebook"),),
    FieldName.SELLER_NAME: (("types", "ไฟฉายแรงสูง"),),
    FieldName.SELLER_LINK: (("types", "facebook.com/faichai.example"),),
    FieldName.SELLER_PHONE: (("types", "02-123-4567"),),
    FieldName.PRODUCT: (("types", "ไฟฉาย 1 กระบอก"),),
    FieldName.ORDER_NUMBER: (("types", "A-001"),),
    FieldName.PAID: (("taps", "จ่ายครบแล้ว"),),
    FieldName.PAYMENT_METHOD: (("taps", "โอนเงิน / พร้อมเพย์"),),
    FieldName.AMOUNT: (("types", "350"),),
    FieldName.PAYEE_ACCOUNT: (
        ("types", "กสิกร 123-4-56789-0"),
        ("types", "พร้อมเพย์ 0898765432"),
        DONE,
    ),
    FieldName.PURCHASE_DATE: (("taps", "เมื่อวาน"),),
    FieldName.CONTACTED_SELLER: (("types", "ทักแล้ว ร้านอ่านไม่ตอบ"),),
    FieldName.WANTED: (("taps", "คืนเงิน"), ("taps", "ชดเชยความเสียหาย"), DONE),
    FieldName.EVIDENCE: (("sends", "image"), ("sends", "image"), DONE),
    FieldName.OTHER_REPORTS: (("taps", "ยังไม่ได้แจ้ง"),),
    FieldName.NAME: (("types", "ทดสอบ ทนทาน"),),
    FieldName.PHONE: (("types", "0812345678"),),
    FieldName.PROVINCE: (("types", "แพร่"),),
    FieldName.EMAIL: (("types", "tester@example.com"),),
}
ANSWERS: dict[str, Any] = {
    "story": "เรื่องไฟฉายค่ะ คนขายทำไม่ถูกต้องกับเราเลย",
    "kind": "deceived",
    "platform": "facebook",
    "seller_name": "ไฟฉายแรงสูง",
    "seller_link": "facebook.com/faichai.example",
    "seller_phone": "021234567",
    "product": "ไฟฉาย 1 กระบอก",
    "order_number": "A-001",
    "paid": "paid",
    "payment_method": "transfer",
    "amount": 35000,
    "payee_account": [
        {"bank": "กสิกร", "number": "1234567890", "name": ""},
        {"bank": "พร้อมเพย์", "number": "0898765432", "name": ""},
    ],
    "purchase_date": "2026-11-23",
    "contacted_seller": {"contacted": "yes", "said": "ทักแล้ว ร้านอ่านไม่ตอบ"},
    "wanted": ["refund", "compensation"],
    "other_reports": ["none"],
    "name": "ทดสอบ ทนทาน",
    "phone": "0812345678",
    "province": "TH-54",
    "email": "tester@example.com",
}


def up_to(name: str) -> tuple[Step, ...]:
    """The steps of a whole form until this question is asked, REVIEW: until all were answered."""
    steps = list(BEGIN)
    path = FORM.path(ANSWERS)
    essential = [field for field in path if field.is_essential(ANSWERS)]
    later = [field for field in path if field not in essential]
    for field in essential:
        if field.name == name:
            return tuple(steps)
        steps += STEPS.get(field.name) or SKIP
    steps.append(DETAILS)
    for field in later:
        if field.name == name:
            break
        steps += STEPS.get(field.name) or SKIP
    return tuple(steps)


WHOLE_FORM = (*up_to(REVIEW), SEND)


def go(chat: Chat, steps: tuple[Step, ...]) -> Reply:
    """Do these steps; "asked" skips what may be skipped before a question."""
    for deed, what in steps:
        if deed == "asked":
            skip_to(chat, what, chat.last, after="")
        else:
            getattr(chat, deed)(what)
    return chat.last


def draft_of(chat: Chat) -> Draft:
    found = draft.load(chat.memory())
    assert found is not None
    return found


def fill(chat: Chat, until: str = REVIEW, **said: str) -> Reply:
    """Go on to the question `until`, from the first word where nothing is begun. `said` is what
    is said at single questions; of the others each that may be skipped is."""
    assert said.keys() <= set(FieldName), said
    while (asking := asked(chat)) != until or (until == REVIEW and _is_unsaid(chat, said)):
        if asking == REVIEW:
            chat.taps(complaint_texts.ADD_DETAILS_LABEL)
        else:
            _answer(chat, asking, said.get(asking))
        assert asked(chat) != asking, f"{asking} is still asked: {chat.last.text}"
    return chat.last


def _is_unsaid(chat: Chat, said: dict[str, str]) -> bool:
    """True if a question about which something is to be said was not asked yet."""
    return any(field_is_open(chat, name) for name in said)


def asked(chat: Chat) -> str:
    """The question that is open; empty where nothing is begun."""
    present = draft.load(chat.memory()) if chat.talk.replies else None
    return present.asking if present else ""


def skip_to(chat: Chat, name: str, reply: Reply, *, after: str) -> Reply:
    """Skips what may be skipped until this question is asked; the one `after` which it comes must
    have been answered. Returns all that was said since, that of `reply` first."""
    while (asking := asked(chat)) != name:
        assert asking != after, f"{asking} is still asked: {reply.text}"
        if asking == REVIEW:
            assert field_is_open(chat, name), f"{name} was answered: {reply.text}"
            _tap(chat, complaint_texts.ADD_DETAILS_LABEL)
        else:
            _skip(chat, name, asking, reply)
        reply = Reply(reply.messages + chat.last.messages, reply.ways + chat.last.ways)
    return reply


def field_is_open(chat: Chat, name: str) -> bool:
    """True if the question of this name may still be asked."""
    answers = draft_of(chat).answers
    return name not in answers and name in (field.name for field in FORM.path(answers))


def _skip(chat: Chat, name: str, asking: str, reply: Reply) -> None:
    field = FORM.field(asking)
    assert field is not None, f"{name} is not asked, but {asking}: {reply.text}"
    assert not field.is_required(draft_of(chat).answers), f"{asking} is asked: {reply.text}"
    _tap(chat, texts.SKIP_LABEL, DONE_LABEL)


def _answer(chat: Chat, asking: str, said: str | None) -> None:
    field = FORM.field(asking)
    if asking == "":
        chat.types("ร้องเรียน")
    elif asking == CONSENT:
        _tap(chat, texts.AGREE_LABEL)
    elif asking == PREFILL:
        _tap(chat, complaint_texts.ONE_BY_ONE_LABEL, complaint_texts.ANEW_LABEL)
    else:
        assert field is not None, f"no question to be answered, but {asking}"
        if said is None and not field.is_required(draft_of(chat).answers):
            _tap(chat, texts.SKIP_LABEL, DONE_LABEL)
        else:
            _say(chat, field, said or usual(field))


def _say(chat: Chat, field: Field, said: str) -> None:
    if isinstance(field.kind, Attachments):
        chat.sends("image")
    elif isinstance(field.kind, SingleChoice) and said in chat.last.labels:
        chat.taps(said)
    else:
        chat.types(said)
    if draft_of(chat).growing:
        _tap(chat, DONE_LABEL)


def usual(field: Field) -> str:
    """An answer to this question that is as little as it may be: other, not yet, an example."""
    match field.kind:
        case SingleChoice() | MultipleChoice():
            return field.kind.options()[-1].label
        case Amount():
            return "1290"
        case PastDate():
            return "3/11/2569"
        case SellerContact():
            return "ยังไม่ได้ติดต่อ"
    if field.name == FieldName.STORY:
        return STORY
    return field.example or EXAMPLES.get(field.name, "ทดสอบ")


def _tap(chat: Chat, *labels: str) -> None:
    """The newest button with one of these labels, in whatever language it is shown."""
    wanted = {*labels, *map(english_of, labels)}
    shown = (label for reply in reversed(chat.talk.replies) for label in reply.labels)
    chat.taps(next(label for label in shown if label in wanted))
