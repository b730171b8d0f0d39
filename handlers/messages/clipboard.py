"""A long text in parts that LINE's clipboard takes, cut where a reader would pause. Pure."""

import re

import regex

# In UTF-16 code units, as LINE counts the text of a clipboard action.
MAX_COPY = 1_000
# The end of a line, else of a word.
_PAUSES = (re.compile(r"\n+"), re.compile(r"\s+"))


def units(text: str) -> int:
    """Length as LINE counts texts other than labels: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parts(text: str) -> tuple[str, ...]:
    """The text in as few pieces as pauses allow; joined they are the whole text."""
    found: list[str] = []
    while units(text) > MAX_COPY:
        cut = _place_to_cut(text)
        found.append(text[:cut])
        text = text[cut:]
    return (*found, text) if text else tuple(found)


def _place_to_cut(text: str) -> int:
    """The place after the last pause that one part holds, else after its last whole letter. A pause
    after nothing but blanks is no place to cut."""
    head = text[: _fitting(text)]
    for pause in _PAUSES:
        ends = [found.end() for found in pause.finditer(head) if head[: found.start()].strip()]
        if ends:
            return ends[-1]
    # The last letter may be cut off from its marks by the limit.
    ends = [found.end() for found in regex.finditer(r"\X", text[: len(head) + 1])]
    return ends[-2] if len(ends) > 1 else len(head)


def _fitting(text: str) -> int:
    """The number of characters that fit into one part."""
    counted = 0
    for place, sign in enumerate(text):
        counted += 2 if ord(sign) > 0xFFFF else 1
        if counted > MAX_COPY:
            return place
    return len(text)
