"""Answers to who asks what the open question is for, where it is not one's own detail."""

import re

from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import own_details as texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.non_answers.own_details import ASKED_FOR
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer
from handlers.nlu.lexicon.typed import own_details as lexicon
from handlers.state.draft import Draft

_LONGEST = 60
_ASKS_WHY = re.compile(
    rf"(?:{lexicon.WHY_IT_IS_ASKED}){lexicon.ENDING}{lexicon.WORD_ENDS}", re.IGNORECASE
)
_OF_SELLERS = (
    FieldName.SELLER_NAME, FieldName.SELLER_LINK, FieldName.SELLER_PHONE, FieldName.PAYEE_ACCOUNT,
)  # fmt: skip
_OF_MONEY = (FieldName.PAID, FieldName.AMOUNT, FieldName.PAYMENT_METHOD, FieldName.PURCHASE_DATE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Say what the answer is for, and ask again; None where a text says anything else."""
    text, asked = message_text(turn.action).strip(), FORM.field(draft.asking)
    if asked is None or asked.name in ASKED_FOR or not 0 < len(text) <= _LONGEST:
        return None
    if not _ASKS_WHY.fullmatch(text):
        return None
    return going_on.with_open_question(turn, draft, _purpose(draft.asking))


def _purpose(asking: str) -> str:
    if asking in _OF_SELLERS:
        return texts.TO_FIND_SELLER
    return texts.TO_HELP_WITH_MONEY if asking in _OF_MONEY else texts.TO_HELP
