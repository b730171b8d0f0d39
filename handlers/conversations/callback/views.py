"""What is shown to somebody who wants to be called back: the notice, the questions, the receipt."""

import hashlib

from db.complaints.callbacks import CallbackDetails
from handlers import texts
from handlers.conversations.callback import texts as own
from handlers.messages.postback import payload
from handlers.messages.reply import Answer, Call, Card, Row, Tap, TextReply
from handlers.nlu.values import contacts
from handlers.state.callback_session import CONSENT, MESSAGE, NAME, CallbackSession
from handlers.texts import calls as call_texts
from handlers.texts.i18n import english_of

CALL_1166 = Call(texts.CALL_1166_LABEL, "1166")
CANCEL = Tap(own.CANCEL_LABEL, payload("call-back/cancel"), own.CANCEL_LABEL)
_NO_NAME = Tap(texts.SKIP_LABEL, payload("call-back/no-name"), texts.SKIP_LABEL)


def question(request: CallbackSession, office_hours: str) -> Answer:
    """What is asked next."""
    if request.asking == CONSENT:
        return Answer((_notice(office_hours),))
    if request.asking == MESSAGE:
        skip = Tap(own.NO_MESSAGE_LABEL, payload("call-back/no-message"), own.NO_MESSAGE_LABEL)
        return Answer((TextReply(own.ASK_MESSAGE),), (skip, CANCEL))
    if request.asking == NAME:
        return Answer((TextReply(own.ASK_NAME),), (_NO_NAME,))
    return Answer((TextReply(own.ASK_PHONE),), (CANCEL,))


def _notice(office_hours: str) -> Card:
    agree = payload("call-back/consent", v="yes", n=own.NOTICE_VERSION)
    refuse = payload("call-back/consent", v="no")
    return Card(
        own.NOTICE_TITLE,
        paragraphs=(own.NOTICE, own.open_at(office_hours), call_texts.NEVER_ASKED),
        note=own.NOTICE_NOTE,
        buttons=(
            Tap(own.AGREE_LABEL, agree, own.AGREE_LABEL),
            Tap(own.DISAGREE_LABEL, refuse, own.DISAGREE_LABEL),
            CALL_1166,
        ),
    )


def notice_hash(language: str) -> str:
    """SHA-256 of what is agreed to, as it is shown in this language."""
    parts = (own.NOTICE_TITLE, own.NOTICE, own.NOTICE_NOTE)
    shown = "\n".join(map(english_of, parts) if language == "en" else parts)
    return hashlib.sha256(shown.encode()).hexdigest()


def receipt(wish: CallbackDetails, office_hours: str, *, new: bool) -> Card:
    """What was left, and when somebody calls."""
    rows = [Row(own.PHONE_ROW, contacts.grouped_phone(wish.phone))]
    if wish.name:
        rows.append(Row(own.NAME_ROW, wish.name))
    if wish.message:
        rows.append(Row(own.MESSAGE_ROW, wish.message))
    return Card(
        own.RECEIPT_TITLE if new else own.UPDATED_TITLE,
        tone="done",
        paragraphs=(own.will_call(office_hours), call_texts.REAL_CALLER),
        rows=tuple(rows),
        note=own.RECEIPT_NOTE,
        buttons=(CALL_1166, CANCEL),
    )
