"""A slip that is put right in the same message: what stands after it counts. Pure."""

import re

from handlers.texts import form as texts

# Not an apology for something that is told.
_NO_REASON = "(?!\u0e48|\u0e17\u0e35\u0e48)"
_SLIP = re.compile(
    rf"(?<![\u0e01-\u0e59])(?:{'|'.join(texts.SLIPS)}){_NO_REASON}|(?<![\u0e01-\u0e59])(?:{'|'.join(texts.SLIPS_ALONE)})(?![\u0e01-\u0e59])"
    rf"|{'|'.join(texts.SLIPS_ANYWHERE)}",
    re.IGNORECASE,
)


def put_right(text: str) -> str:
    """The text after the last slip of the tongue; the text itself where nothing follows one."""
    for found in reversed(list(_SLIP.finditer(text))):
        after = text[found.end() :]
        if any(map(str.isalnum, after)):
            return after.strip()
    return text.strip()
