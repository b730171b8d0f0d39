"""Checks after a turn of a conversation, by the words that an officer writes."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

from handlers.middleware import large_text
from tests.handlers import office
from tests.handlers.chat import Chat
from tests.handlers.replies import Json, Reply

NUMBER = re.compile(r"RT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
# Buttons that answer what was asked; others lead elsewhere, or out of it.
ANSWER = re.compile(
    r"complaint/(answer|skip|keep|doubt|place|matter|accept)|call-back/no-|urgent/(gave|sent)"
    r"|filed/(reason|skip|answer|pictures|evidence-done|propose)"
)


def not_in_cards(chat: Chat, reply: Reply) -> list[str]:
    """Quick replies that answer a question and stand in no card: a computer shows them nowhere.
    Large letters leave room for two buttons in a card."""
    answers = [each for each in reply.quick_replies if ANSWER.match(each.action.get("data", ""))]
    if not answers or large_text.is_enabled(chat.memory()):
        return []
    cards = {
        button.action.get("data") for said in chat.talk.replies for button in said.card_buttons
    }
    return [each.label for each in answers if each.action["data"] not in cards]


def _bot(chat: Chat, reply: Reply, pieces: str | list[str]) -> Iterator[str]:
    wanted = [pieces] if isinstance(pieces, str) else pieces
    yield from (
        f"misses {piece!r}" for piece in map(chat.with_number, wanted) if piece not in reply.text
    )


def _not(chat: Chat, reply: Reply, pieces: str | list[str]) -> Iterator[str]:
    unwanted = [pieces] if isinstance(pieces, str) else pieces
    yield from (
        f"has {piece!r}" for piece in map(chat.with_number, unwanted) if piece in reply.text
    )


def _silent(_chat: Chat, reply: Reply, wanted: bool) -> Iterator[str]:
    if wanted is not True or reply.messages:
        yield "not silent"


def _answers(_chat: Chat, reply: Reply, wanted: int) -> Iterator[str]:
    """Count the answers to all that stands in a burst."""
    if reply.answers != wanted:
        yield f"{reply.answers} answers"


def _waited(_chat: Chat, reply: Reply, wanted: float) -> Iterator[str]:
    """Seconds from the last action to the last answer, where the clock stands still."""
    if reply.waited_s not in (wanted, None):
        yield f"waited {reply.waited_s} s"


def _sent(_chat: Chat, reply: Reply, wanted: str) -> Iterator[str]:
    """ "reply": all of it was free; "push": all of it was pushed, which LINE counts."""
    if set(reply.ways) != {wanted}:
        yield f"sent by {reply.ways}"


def _filed(chat: Chat, _reply: Reply, wanted: Json | str) -> Iterator[str]:
    """The newest complaint holds these answers, null meaning none; "nothing": there is none."""
    filed = chat.filed()
    if not isinstance(wanted, dict):
        if wanted != "nothing" or filed:
            yield f"{len(filed)} filed"
        return
    if not filed:
        yield "nothing filed"
        return
    if not NUMBER.fullmatch(filed[0].number):
        yield f"number {filed[0].number}"
    for name, value in wanted.items():
        if filed[0].answers.get(name) != value:
            yield f"{name} is {filed[0].answers.get(name)!r}"


def _count(chat: Chat, _reply: Reply, wanted: int) -> Iterator[str]:
    if len(chat.filed()) != wanted:
        yield f"{len(chat.filed())} complaints"


def _draft(chat: Chat, _reply: Reply, wanted: Json | str) -> Iterator[str]:
    """Contents of the draft: answers by name; "nothing": there is no draft."""
    draft = chat.state().get("draft")
    if wanted == "nothing":
        if draft is not None:
            yield "there is a draft"
        return
    if draft is None or not isinstance(wanted, dict):
        yield "there is no draft"
        return
    for name, value in wanted.items():
        present = draft["asking"] if name == "asking" else draft["answers"].get(name)
        if present != value:
            yield f"{name} is {present!r}"


def _remembered(chat: Chat, _reply: Reply, wanted: Json) -> Iterator[str]:
    """The open matter of a person: the kind of danger, or the topic of an emergency, that was
    told; "told" where only the time is kept; null for none."""
    for name, what in wanted.items():
        entry = chat.state().get(name)
        if isinstance(entry, str):
            present: str | None = "told"
        else:
            present = (entry.get("kind") or entry.get("topic")) if entry else None
        if present != what:
            yield f"{name} is {present!r}"


def _first(_chat: Chat, reply: Reply, wanted: str) -> Iterator[str]:
    """The first button is this one."""
    if reply.labels[:1] != [wanted]:
        yield f"first stands {reply.labels[:1]}"


def _sources(_chat: Chat, reply: Reply, most: int) -> Iterator[str]:
    """At most so many sources are named, which are parted by semicolons."""
    lines = [line for line in reply.text.splitlines() if line.startswith("ที่มา")]
    named = sum(1 + line.count(";") for line in lines)
    if named > most:
        yield f"names {named} sources"


def _shares(_chat: Chat, reply: Reply, pieces: list[str]) -> Iterator[str]:
    """LINE's share screen is filled in with each of these pieces."""
    uris = [button.action.get("uri", "") for button in reply.buttons]
    shared = [unquote(uri) for uri in uris if uri.startswith("https://line.me/R/share?text=")]
    yield from (f"shares no {piece!r}" for piece in pieces if piece not in "\n".join(shared))


def _stored(chat: Chat, _reply: Reply, wanted: str) -> Iterator[str]:
    """ "nothing": every event of this chat was emptied."""
    left = [text for text in chat.inbox_texts() if text != "{}"]
    if wanted != "nothing" or left:
        yield f"{len(left)} events"


def _hidden(chat: Chat, _reply: Reply, secrets: list[str]) -> Iterator[str]:
    """None of this is stored of what was written, masked where it stood."""
    stored = chat.inbox_texts()
    yield from (f"stores {each!r}" for each in secrets if any(each in text for text in stored))


def _evidence(chat: Chat, _reply: Reply, wanted: list[str]) -> Iterator[str]:
    if chat.evidence_states() != wanted:
        yield f"{chat.evidence_states()}"


def _replied(chat: Chat, _reply: Reply, wanted: list[str]) -> Iterator[str]:
    """The filer's answers to the questions of staff, "" where no answer came yet."""
    if office.answers(chat) != wanted:
        yield f"answered {office.answers(chat)}"


CHECKS: dict[str, Callable[[Chat, Reply, Any], Iterator[str]]] = {
    "bot": _bot,
    "not": _not,
    "silent": _silent,
    "sent": _sent,
    "answers": _answers,
    "waited": _waited,
    "filed": _filed,
    "complaints": _count,
    "draft": _draft,
    "stored": _stored,
    "hidden": _hidden,
    "remembered": _remembered,
    "first": _first,
    "sources": _sources,
    "shares": _shares,
    "evidence": _evidence,
    "replied": _replied,
}
