"""Conversations that an officer reads and writes, as steps that can be played."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.worker.reminders import Reminders
from tests.handlers import office
from tests.handlers.chat import FRIEND, ME, Chat
from tests.handlers.forms import asked, fill, skip_to
from tests.handlers.pieces import PatientChat
from tests.handlers.replies import Json, Reply
from tests.handlers.transcript_checks import CHECKS, not_in_cards

FOLDER = Path(__file__).parent.parent / "transcripts"
SAYS_NOTHING = {"unfollow", "later", "restart", "as", "filed before", "office", "fill", "job"}


@cache
def all_transcripts() -> Sequence[tuple[str, Json]]:
    """Every conversation with its name, which is the file's name and its place there; read once,
    and changed by nobody."""
    found: list[tuple[str, Json]] = []
    for file in sorted(FOLDER.glob("*.yaml")):
        for number, transcript in enumerate(YAML(typ="safe").load_all(file.read_text("utf-8")), 1):
            assert set(transcript) <= {"title", "turns"}, f"{file.name}: {set(transcript)}"
            found.append((f"{file.stem}-{number}", transcript))
    return found


def play(chat: Chat, transcript: Json) -> None:
    """Play a conversation and check each of its turns."""
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


def has_bursts(transcript: Json) -> bool:
    """True if the rest of what is told is waited for, which costs time in every turn."""
    return any({"burst", "waited"} & set(turn) for turn in transcript["turns"])


def _burst(chat: Chat, deeds: list[str | Json]) -> Reply:
    """Do actions a second apart, without waiting for an answer; return all that is said."""
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


def _filed_before(chat: Chat, what: Any) -> Reply:
    """A complaint that was sent some time ago; its number, or true for one of no matter, or both
    its number and its story."""
    told = what if isinstance(what, dict) else {"number": what}
    number = told.get("number", True)
    office.file_before(chat, **told | {"number": office.NUMBER if number is True else number})
    return Reply()


def _fill(chat: Chat, to: str | Json) -> Reply:
    """Go on to a question of the form, or to its review, and say at single questions what is
    given by their names."""
    said = {"to": to} if isinstance(to, str) else dict(to)
    return fill(chat, said.pop("to"), **said)


def _job(chat: Chat, name: str) -> Reply:
    """Do what the clock does by itself."""
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
