"""Conversations that an officer reads and writes, as steps that can be played."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ruamel.yaml import YAML

from bot.worker.reminders import Reminders
from handlers.middleware import large_text
from tests.handlers import office
from tests.handlers.chat import FRIEND, ME, Chat
from tests.handlers.forms import asked, fill, skip_to
from tests.handlers.pieces import PatientChat
from tests.handlers.replies import Json, Reply

FOLDER = Path(__file__).parent.parent / "transcripts"
NUMBER = re.compile(r"RT-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
# Buttons that answer what was asked; others lead elsewhere, or out of it.
ANSWER = re.compile(
    r"complaint/(answer|skip|keep|doubt|place|matter|accept)|call-back/no-|urgent/(gave|sent)"
    r"|filed/(reason|skip|answer|pictures|evidence-done|propose)"
)
SAYS_NOTHING = {"unfollow", "later", "restart", "as", "filed before", "office", "fill", "job"}


def all_transcripts() -> list[tuple[str, Json]]:
    """Every conversation with its name, which is the file's name and its place there."""
    found = []
    for file in sorted(FOLDER.glob("*.yaml")):
        for number, transcript in enumerate(YAML(typ="safe").load_all(file.read_text("utf-8")), 1):
            assert set(transcript) <= {"title", "turns"}, f"{file.name}: {set(transcript)}"
            found.append((f"{file.stem}-{number}", transcript))
    return found


def play(chat: Chat, transcript: Json) -> None:
    """Plays a conversation and checks each of its turns."""
    for place, turn in enumerate(transcript["turns"], 1):
        where = f"{transcript['title']}, turn {place} {turn}"
        deeds = [key for key in turn if key in DEEDS]
        unknown = set(turn) - DEEDS.keys() - CHECKS.keys() - {"asked"}
        assert len(deeds) == 1, where
        assert not unknown, where
        before = asked(chat) if "asked" in turn else ""
        spoken = len(chat.talk.replies)
        reply = DEEDS[deeds[0]](chat, turn[deeds[0]])
        if "asked" in turn:
            reply = skip_to(chat, turn["asked"], reply, after=before)
        if not set(turn) & {"bot", "silent"} and deeds[0] not in SAYS_NOTHING:
            assert reply.messages, f"{where}: no answer"
        unseen = [each for said in chat.talk.replies[spoken:] for each in not_in_cards(chat, said)]
        assert not unseen, f"{where}: only quick replies {unseen}"
        for name in CHECKS.keys() & turn.keys():
            wrong = list(CHECKS[name](chat, reply, turn[name]))
            assert not wrong, f"{where}: {wrong}\n{reply.text}"


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


def has_bursts(transcript: Json) -> bool:
    """Whether the rest of what is told is waited for, which costs time in every turn."""
    return any({"burst", "waited"} & set(turn) for turn in transcript["turns"])


def _burst(chat: Chat, deeds: list[str | Json]) -> Reply:
    """Texts and other deeds a second apart, not waiting for an answer; all that is said to them."""
    assert isinstance(chat, PatientChat), "the rest of nothing is waited for"
    place = len(chat.talk.replies)
    with chat.hurrying():
        for each in deeds:
            ((deed, what),) = ({"user": each} if isinstance(each, str) else each).items()
            if deed == "later":
                chat.waits(_span(what))
            else:
                DEEDS[deed](chat, what)
    return chat.heard_since(place)


def _as(chat: Chat, who: str) -> Reply:
    assert who in (ME, FRIEND), who
    chat.who = who
    return Reply()


def _later(chat: Chat, span: str) -> Reply:
    chat.clock.now += _span(span)
    return Reply()


def _span(words: str) -> timedelta:
    amount, unit = words.split()
    return timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(amount)})


def _restart(chat: Chat, _value: Any) -> Reply:
    chat.restart()
    return Reply()


def _again(chat: Chat, what: str) -> Reply:
    assert what in ("tap", "delivery"), what
    return chat.repeats() if what == "tap" else chat.delivers_again()


def _message(chat: Chat, text: str, **event: Any) -> Reply:
    message = {"type": "text", "id": chat.new_message(text), "text": text}
    return chat.does({"type": "message", "message": message, **event})


def _redelivered(chat: Chat, text: str) -> Reply:
    """A message whose first delivery did not come."""
    return _message(chat, text, deliveryContext={"isRedelivery": True})


def _overtaken(chat: Chat, text: str) -> Reply:
    """A message that was written before the last one, and comes after it."""
    return _message(chat, text, timestamp=chat.talk.last_event["timestamp"] - 1)


def _group(chat: Chat, text: str) -> Reply:
    """Something said in a group; "join" is the invitation, an @ calls the bot by its name."""
    before, chat.who = chat.who, "group"
    try:
        if text == "join":
            return chat.does({"type": "join"})
        message: Json = {"type": "text", "id": "1", "text": text}
        if "@" in text:
            message["mention"] = {"mentionees": [{"index": 0, "length": 1, "isSelf": True}]}
        return chat.does({"type": "message", "message": message})
    finally:
        chat.who = before


def _place(chat: Chat, address: Any) -> Reply:
    """A place, with the address that LINE tells, or true for one without."""
    told = {} if address is True else {"address": address}
    return chat.sends("location", latitude=13.7, longitude=100.5, **told)


def _filed_before(chat: Chat, number: Any) -> Reply:
    """A complaint that was sent some time ago; its number, or true for one of no matter."""
    office.file_before(chat, office.NUMBER if number is True else number)
    return Reply()


def _fill(chat: Chat, to: str | Json) -> Reply:
    """Goes on to a question of the form, or to its review, and says at single questions what is
    given by their names."""
    said = {"to": to} if isinstance(to, str) else dict(to)
    return fill(chat, said.pop("to"), **said)


def _job(chat: Chat, name: str) -> Reply:
    """What the clock does by itself."""
    assert name == "reminders", name
    Reminders(chat.services).bring()
    return chat.hears()


def _office(chat: Chat, deed: Json) -> Reply:
    """Staff move the complaint on ("to", with a "note"), write to its filer ("writes"), ask
    ("asks"), or put a duplicate to it ("merges") and take it apart again ("splits")."""
    if "merges" in deed:
        office.merges(chat, deed["merges"])
    elif "splits" in deed:
        office.splits(chat, deed["splits"])
    elif "writes" in deed:
        office.writes(chat, deed["writes"])
    elif "asks" in deed:
        office.asks(chat, deed["asks"])
    else:
        office.moves(chat, deed["to"], deed.get("note", ""))
    return Reply()


DEEDS: dict[str, Callable[[Chat, Any], Reply]] = {
    "user": lambda chat, text: chat.types(chat.with_number(text)),
    "tap": lambda chat, label: chat.taps(label),
    "old tap": lambda chat, label: chat.taps(label, oldest=True),
    "pick": lambda chat, day: chat.picks("เลือกวันที่", str(day)),
    "picture": lambda chat, where: chat.sends("image", elsewhere=where == "elsewhere"),
    "pictures": lambda chat, count: chat.sends_pictures(count),
    "sticker": lambda chat, _: chat.sends("sticker", packageId="1", stickerId="1"),
    "voice": lambda chat, _: chat.sends("audio", duration=1),
    "video": lambda chat, _: chat.sends("video", duration=1),
    "place": _place,
    "file": lambda chat, name: chat.sends("file", fileName=name, fileSize=1000),
    "unsend": lambda chat, what: chat.unsends("image" if what == "picture" else what),
    "unknown": lambda chat, _: chat.sends("hologram"),
    "follow": lambda chat, what: chat.does(
        {"type": "follow", "follow": {"isUnblocked": what == "again"}}
    ),
    "unfollow": lambda chat, _: chat.does({"type": "unfollow"}),
    "forge": lambda chat, data: chat.forges(data),
    "group": _group,
    "later": _later,
    "restart": _restart,
    "again": _again,
    "burst": _burst,
    "redelivered": _redelivered,
    "overtaken": _overtaken,
    "as": _as,
    "fill": _fill,
    "filed before": _filed_before,
    "job": _job,
    "office": _office,
}


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
    """How often all that stands in a burst was answered."""
    if reply.answers != wanted:
        yield f"{reply.answers} answers"


def _waited(_chat: Chat, reply: Reply, wanted: float) -> Iterator[str]:
    """How many seconds after the last deed the last answer came, where the clock stands still."""
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
    """What the draft holds: answers by name; "nothing": there is no draft."""
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
    """What goes on with the person: the kind of danger, or the topic of an emergency, that was
    told; "told" where only when is kept; null for none."""
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
    """What the filer answered to the questions of staff, "" where no answer came yet."""
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
