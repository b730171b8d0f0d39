"""Payments that a story tells of as still to come. Pure."""

import re

from handlers.nlu.story.lexicon import instalments as texts

_TO_COME = re.compile(texts.PAYMENT_TO_COME)


def as_to_come(plain: str) -> str:
    """The text with what somebody goes to pay, after a way or out of savings, told as no more than
    that it is about to be paid."""
    return _TO_COME.sub(texts.IS_TO_COME, plain)
