"""Cards for a call back: the notice, the questions, the receipt."""

import hashlib

from db.complaints.callbacks import CallbackDetails
from handlers import texts
from handlers.conversations.callback import texts as own_texts
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Call, Card, Row, Tap, TextReply
from handlers.nlu.values import contacts
from handlers.state.callback_session import CONSENT, MESSAGE, NAME, CallbackSession
from handlers.texts import calls as call_texts
from handlers.texts.i18n import english_of

CALL_1166 = Call(texts.CALL_1166_LABEL, "1166")
CANCEL = Tap(own_texts.CANCEL_LABEL, payload("call-back/cancel"), own_texts.CANCEL_LABEL)
_NO_NAME = Tap(texts.SKIP_LABEL, payload("call-back/no-name"), texts.SKIP_LABEL)
_NO_MESSAGE = Tap(
    own_texts.NO_MESSAGE_LABEL, payload("call-back/no-message"), own_texts.NO_MESSAGE_LABEL
)
_CHOICES = {CONSENT: (), MESSAGE: (_NO_MESSAGE, CANCEL), NAME: (_NO_NAME,)}


def question(request: CallbackSession, office_hours: str) -> Answer:
    """The card or sentence for the open question."""
    if request.asking == CONSENT:
        return Answer((_notice(office_hours),))
    if request.asking == MESSAGE:
        return Answer((Card(own_texts.ASK_MESSAGE, buttons=(_NO_MESSAGE,)),), (CANCEL,))
    if request.asking == NAME:
        return Answer((Card(own_texts.ASK_NAME, buttons=(_NO_NAME,)),))
    by_line = request.message.startswith(own_texts.BY_LINE)
    asked = own_texts.ASK_PHONE_BY_LINE if by_line else own_texts.ASK_PHONE
    return Answer((TextReply(asked),), (CANCEL,))


def choices(request: CallbackSession) -> tuple[Tap, ...]:
    """The question's quick replies, for a sentence that stands under its card."""
    return _CHOICES.get(request.asking, (CANCEL,))


def _notice(office_hours: str) -> Card:
    agree = payload("call-back/consent", v="yes", n=own_texts.NOTICE_VERSION)
    refuse = payload("call-back/consent", v="no")
    return Card(
        own_texts.NOTICE_TITLE,
        paragraphs=(own_texts.NOTICE, own_texts.open_at(office_hours), call_texts.NEVER_ASKED),
        note=own_texts.NOTICE_NOTE,
        buttons=(
            Tap(own_texts.AGREE_LABEL, agree, own_texts.AGREE_LABEL),
            Tap(own_texts.DISAGREE_LABEL, refuse, own_texts.DISAGREE_LABEL),
            CALL_1166,
        ),
    )


def notice_hash(language: str) -> str:
    """SHA-256 of the notice that is agreed to, as it is shown in this language."""
    parts = (own_texts.NOTICE_TITLE, own_texts.NOTICE, own_texts.NOTICE_NOTE)
    shown = "\n".join(map(english_of, parts) if language == "en" else parts)
    return hashlib.sha256(shown.encode()).hexdigest()


def receipt(wish: CallbackDetails, office_hours: str, *, new: bool) -> Card:
    """Card of the number, name and message left, and of the time of the call."""
    by_line = wish.message.startswith(own_texts.BY_LINE)
    will_contact = own_texts.will_write if by_line else own_texts.will_call
    rows = [Row(own_texts.PHONE_ROW, contacts.grouped_phone(wish.phone))]
    if wish.name:
        rows.append(Row(own_texts.NAME_ROW, wish.name))
    if wish.message:
        rows.append(Row(own_texts.MESSAGE_ROW, wish.message))
    return Card(
        own_texts.RECEIPT_TITLE if new else own_texts.UPDATED_TITLE,
        tone="done",
        paragraphs=(will_contact(office_hours), call_texts.REAL_CALLER),
        rows=tuple(rows),
        note=own_texts.RECEIPT_NOTE,
        buttons=(CALL_1166, CANCEL),
    )
