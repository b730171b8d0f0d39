"""Entries of conversation state that need no functions of their own."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Literal

from db.queue.conversation_state import StateEntry
from handlers.state import SILENCE

OwnDataCard = Literal["shown", "erase", "withdraw"]

# Kinds of danger to one's own life, of which nothing that is told goes into a complaint.
IN_DESPAIR = ("act", "act-outside", "crisis")


@dataclass(frozen=True, slots=True)
class ToldDanger:
    """The kind of danger that a person reported, and when (ISO 8601, UTC); whether it is outside
    Thailand, whether the person is young, when another way than the call was shown, whether it is
    only alike to danger, so that a word against it is believed, the word for the person in
    danger, if that is another, whether money was told to be lost to a crook, whether numbers to
    call were declined, whether it was told with laughter, whether English is spoken, whether
    somebody bleeds or is hurt, and whether that other person is not there."""

    kind: str
    at: str
    is_abroad: bool = False
    is_young: bool = False
    door_at: str = ""
    is_doubtful: bool = False
    person: str = ""
    of_money: bool = False
    without_numbers: bool = False
    in_jest: bool = False
    in_english: bool = False
    is_hurt: bool = False
    is_away: bool = False


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A crook's trick that is talked of: the topic, and when it last came up (ISO 8601, UTC);
    whether the person was told to hang up, whether the last line was only acknowledged, whether
    the crook is off the line, and whether somebody at home has them on it."""

    topic: str
    at: str
    told_to_hang_up: bool = False
    heard: bool = False
    hung_up: bool = False
    at_home: bool = False


@dataclass(frozen=True, slots=True)
class OpenedCard:
    """A card of a person's own data, and when it was shown (ISO 8601, UTC)."""

    at: str
    card: OwnDataCard


def _with_card(stored: Any) -> Any:
    """The state of an older version, which stored only when the erasure was asked about."""
    return stored if isinstance(stored, dict) else {"at": stored, "card": "erase"}


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The verdict on what was sent before money goes, empty for a picture that was not read, and
    when it was given (ISO 8601, UTC)."""

    title: str
    at: str


@dataclass(frozen=True, slots=True)
class ToldPieces:
    """The messages in which something is being told, when the last one came (ISO 8601, UTC), and
    if money is told to have gone, not long ago."""

    ids: list[str]
    at: str
    is_paid: bool = False


@dataclass(frozen=True, slots=True)
class PracticeSession:
    """A test of the practice game: what its order comes from, its form, the answers by the ids of
    the messages, and when the last one came (ISO 8601, UTC); the forms that were finished before,
    and how many rounds were played since the first one."""

    seed: str
    form: str
    answers: dict[str, str]
    at: str
    finished: list[str] = field(default_factory=list)
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class AskedOfAlerts:
    """The time of a question about alerts (ISO 8601, UTC), its kind ("consent" or "province"), and
    whether nothing was done since: only the next message answers it."""

    at: str
    what: str
    is_new: bool = True


LARGE_LETTERS = StateEntry("large_letters", bool, kept=SILENCE)
# The ids of the last messages of which numbers were hidden.
REDACTED = StateEntry("redacted", list[str], kept=SILENCE)
TOLD_DANGER = StateEntry("safety", ToldDanger, kept=timedelta(hours=12))
OPEN_CASE = StateEntry("open_case", OpenCase, kept=timedelta(hours=2))
# When a person said not to hear (ISO 8601, UTC).
NO_TELEPHONE = StateEntry("no_telephone", str, kept=timedelta(hours=12))
# When the form of a person who is to be written to, not called, was open (ISO 8601, UTC).
WRITTEN_TO = StateEntry("written_to", str, kept=SILENCE)
# When a crisis or an act was told of last (ISO 8601, UTC), whatever else was told since.
CRISIS_AT = StateEntry("crisis_at", str, kept=timedelta(hours=12))
# An older version stored danger under this key; it is only cleared.
OLD_DANGER = StateEntry("despair", str, kept=timedelta(hours=12))
# What is being told in pieces, while the bot reads on.
TOLD_PIECES = StateEntry("told_pieces", ToldPieces, kept=timedelta(minutes=5))
# Short texts of the last minute, of which each told no danger.
SHORT_TEXTS = StateEntry("short_texts", ToldPieces, kept=timedelta(minutes=1))
OPENED_CARD = StateEntry("erasing", OpenedCard, kept=timedelta(hours=1), upgrade=_with_card)
# When a group or room was told that the bot talks one to one (ISO 8601, UTC).
TOLD_GROUP_AT = StateEntry("told_group_at", str, kept=timedelta(hours=1))
LOOKED_AT = StateEntry("looked_at", LookedAt, kept=timedelta(minutes=10))
# By the id of a picture, the bank and reference that a slip's code in it said.
SEEN_SLIPS = StateEntry("seen_slips", dict[str, str], kept=timedelta(hours=24))
# By the code of a reason that was held for wrong, on which day (ISO 8601).
DISPUTED = StateEntry("disputed", dict[str, str], kept=SILENCE)
# When something was asked for to be looked at before paying (ISO 8601, UTC).
CHECKING = StateEntry("checking", str, kept=timedelta(minutes=15))
# The test that is played, or was last.
PRACTICE = StateEntry("practice", PracticeSession, kept=timedelta(days=7))
# The question about alerts that the next message answers.
ASKED_OF_ALERTS = StateEntry("asked_of_alerts", AskedOfAlerts, kept=timedelta(minutes=15))
