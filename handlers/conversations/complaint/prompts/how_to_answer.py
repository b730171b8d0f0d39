"""Answers to who asks how the open question is to be answered, or if it has to be."""

import re

from handlers.conversations.complaint import answer_storage
from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import how_to_answer as texts
from handlers.form.complaint import FORM, FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.state import draft as drafts
from handlers.state.draft import Draft

_LONGEST = 90
_ABOUT_CONTACT = re.compile(texts.ABOUT_CONTACT, re.IGNORECASE)
_TALK_IS_TOLD = re.compile(texts.TALK_IS_TOLD, re.IGNORECASE)
_FEARED = re.compile(texts.FEARED)
_NOT_CONTACTED_YET = re.compile(texts.NOT_CONTACTED_YET)
_OF_CROOKS = re.compile(texts.OF_CROOKS, re.IGNORECASE)
_WRITING, _NAMELESS, _NUMBERS = (
    re.compile("|".join(asked), re.IGNORECASE)
    for asked in (
        (texts.ABOUT_WRITING,),
        (texts.ABOUT_WRITING, texts.WITHOUT_NAME),
        (texts.ABOUT_WRITING, texts.WHERE_IT_IS, texts.WITHOUT_NUMBER),
    )
)
# By question, what is asked about its answer, and what is said then.
_ABOUT = {
    FieldName.SELLER_NAME: (_NAMELESS, texts.SELLER_NAME),
    FieldName.SELLER_LINK: (_NUMBERS, texts.SELLER_LINK),
    FieldName.PRODUCT: (_WRITING, texts.PRODUCT),
    FieldName.ORDER_NUMBER: (_NUMBERS, texts.ORDER_NUMBER),
    FieldName.PAYEE_ACCOUNT: (_NUMBERS, texts.PAYEE_ACCOUNT),
}


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Say how the open question is answered, or that it need not be, and ask it again; None for
    all other texts."""
    text, asked = message_text(turn.action).strip(), FORM.field(draft.asking)
    if asked is None or not 0 < len(text) <= _LONGEST or not _is_question(text):
        return None
    if asked.name == FieldName.CONTACTED_SELLER:
        return _of_contact(turn, draft, text)
    about, said = _ABOUT.get(FieldName(asked.name), (None, ""))
    if about is None or not about.search(text) or _OF_CROOKS.search(text):
        return None
    return going_on.with_open_question(turn, draft, said)


def _of_contact(turn: Turn, draft: Draft, text: str) -> Answer | None:
    """Say that nobody has to ask the shop first; who tells not to have done so has answered."""
    told = _FEARED.sub(" ", text)
    if not _ABOUT_CONTACT.search(text) or _TALK_IS_TOLD.search(told):
        return None
    if not _NOT_CONTACTED_YET.search(text):
        return going_on.with_open_question(turn, draft, texts.NO_NEED_TO_CONTACT)
    asked = FORM.field(FieldName.CONTACTED_SELLER)
    if asked is not None:
        answer_storage.save_answer(turn, draft, asked, {"contacted": "no", "said": ""})
        drafts.save(turn.state, draft)
    return going_on.with_next_question(turn, draft, texts.NO_NEED_TO_CONTACT)


def _is_question(text: str) -> bool:
    return intents.asks_anyhow(text) or intents.ends_as_question(text)
