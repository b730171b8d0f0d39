"""Those who were told of a matter already, as a text says by the way. Pure."""

import re
from datetime import date

from handlers.form.complaint import FORM, FieldName
from handlers.form.parsing import Complete
from handlers.messages.event import TextMessage
from handlers.nlu.lexicon.values import reports as own

POLICE, BANK, NOBODY = "police", "bank", "none"
_DID_TELL = re.compile(own.DID_TELL, re.IGNORECASE)
_DID_NOT_TELL = re.compile(own.DID_NOT_TELL, re.IGNORECASE)
_MORE_GOES = re.compile(own.MORE_GOES, re.IGNORECASE)
_WHAT_NEXT = re.compile(own.WHAT_NEXT, re.IGNORECASE)
_CASE_NUMBER = re.compile(own.CASE_NUMBER, re.IGNORECASE)
_HOTLINE = re.compile(r"\s*(1441)\s*(?=[\u0e00-\u0e7f])")
_SHORT = 100


def parse(text: str, today: date) -> list[str]:
    """The codes of those whom the writer told; of a story the parts that say so are read."""
    text = _WHAT_NEXT.sub(" ", text)
    if not _DID_TELL.search(text) or _MORE_GOES.search(text):
        return []
    if len(text) <= _SHORT and (_DID_NOT_TELL.search(text) or (told := _told(text, today))):
        return [] if _DID_NOT_TELL.search(text) else told
    return in_parts(text, today)


def in_parts(text: str, today: date) -> list[str]:
    """The codes of those whom the parts of a story say that the writer told."""
    words = _HOTLINE.sub(r"\1", text).split()
    parts = (_told(" ".join(words[at : at + 2]), today) for at in range(len(words)))
    return list(dict.fromkeys(code for codes in parts for code in codes))


def tells_number(text: str) -> bool:
    """True if the number of a case is told."""
    return _CASE_NUMBER.search(text) is not None


def _told(text: str, today: date) -> list[str]:
    if not _DID_TELL.search(text) or _DID_NOT_TELL.search(text):
        return []
    asked = FORM.field(FieldName.OTHER_REPORTS)
    reading = asked.kind.read(TextMessage(text), [], today) if asked else None
    found = reading.value if isinstance(reading, Complete) else []
    return [code for code in found if code != NOBODY]
