"""Turn an answer of ours into LINE message objects, inside LINE's limits."""

import re
from collections.abc import Iterator

import regex

from bot.line.actions import Json, at_most, check_text, quick_reply
from bot.line.flex import card_messages
from handlers.messages.clipboard import units
from handlers.messages.reply import Answer, Reply, TextReply

MESSAGES = 5
QUICK_REPLIES = 13
TEXT_UNITS = 5_000


def to_messages(answer: Answer) -> list[Json]:
    """LINE's message objects, ready for one reply or push: at most 5, with at most 13 quick
    replies under the last. Raises LineLimitExceeded where LINE would answer 400."""
    messages = [
        message
        for number, reply in enumerate(answer.replies, 1)
        for message in _messages(reply, f"reply {number}")
    ]
    if not messages and not answer.choices:
        return []
    at_most(MESSAGES, len(messages), "messages", "the answer")
    if answer.choices:
        at_most(QUICK_REPLIES, len(answer.choices), "choices", "the answer")
        items = [quick_reply(choice, f"choice {n}") for n, choice in enumerate(answer.choices, 1)]
        messages[-1]["quickReply"] = {"items": items}
    return messages


def _messages(reply: Reply, where: str) -> Iterator[Json]:
    if not isinstance(reply, TextReply):
        yield from card_messages(reply, where)
        return
    for piece in _pieces(reply.text):
        check_text(piece, TEXT_UNITS, units, "text", where)
        yield {"type": "text", "text": piece}


def _pieces(text: str) -> Iterator[str]:
    while units(text) > TEXT_UNITS:
        cut = _place_to_cut(text)
        yield text[:cut].rstrip()
        text = text[cut:].lstrip()
    yield text


def _place_to_cut(text: str) -> int:
    """The last end of a line, a sentence, a word or else a grapheme that one message holds."""
    head = text.encode("utf-16-le", "replace")[: 2 * TEXT_UNITS].decode("utf-16-le", "ignore")
    for end in (r"\n", r"[.!?]\s", r"\s"):
        ends = [found.end() for found in re.finditer(end, head) if 2 * found.end() > len(head)]
        if ends:
            return ends[-1]
    return len(head) - len(regex.findall(r"\X", head)[-1]) or len(head)
