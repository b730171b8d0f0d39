"""A filer's action on a sent complaint, kept between two messages."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.form.complaint import FieldName
from handlers.form.form import SKIPPED, FormAnswers
from handlers.state import SILENCE

FiledAction = Literal["evidence", "correct", "details", "withdraw", "reopen", "reply"]
_MOST_MISSES = 2


@dataclass
class FiledSession:
    """An open action of a filer: `asking` is the field being corrected, `growing` the parts of its
    answer so far, `answers` all answers as they will be, `proposed` the one that waits for a
    yes, `either` several of which one is right, of `fields` where the field is unclear too;
    `waiting` are further ones, to be proposed after it; `doubted` is a text that may be no
    answer; `files` counts the evidence added, `misses` the answers to the open question that were
    not understood; `reason` is why the filer withdraws or reopens."""

    number: str
    what: FiledAction
    at: str
    asking: str = ""
    growing: list[Any] = field(default_factory=list)
    proposed: list[Any] = field(default_factory=list)
    either: list[Any] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    waiting: dict[str, Any] = field(default_factory=dict)
    doubted: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    files: int = 0
    misses: int = 0
    reason: str = ""

    @property
    def waits(self) -> dict[str, Any]:
        """The values that wait for a yes, by their fields; the one that is shown comes first."""
        shown = {self.asking: self.proposed[0]} if self.proposed and self.asking else {}
        return {**shown, **self.waiting, **shown}

    @property
    def left_open(self) -> dict[str, Any]:
        """Values that wait for a yes or a choice, by their fields; None for one to be asked."""
        if self.asking and self.either:
            return {self.asking: None, **self.waits}
        is_number = self.asking == FieldName.SECOND_PHONE and self.doubted
        return {self.asking: self.doubted, **self.waits} if is_number else self.waits

    @property
    def is_given_up(self) -> bool:
        """True if a detail was asked for so often that it is left out."""
        return self.what == "details" and self.misses > _MOST_MISSES

    def begin(self, asking: str) -> None:
        """Ask for this field anew, or for none; drop all that waits."""
        self.asking, self.doubted, self.misses = asking, "", 0
        self.growing, self.proposed, self.either, self.fields = [], [], [], []


def addition(before: Any, after: Any = None) -> Any:
    """The part that a new answer adds to the stored one; None where it replaces it, or there is
    no new one."""
    if before is None:
        return after
    grows = isinstance(after, str) and after.startswith(f"{before}\n")
    return after.removeprefix(f"{before}\n") if grows else None


# By a complaint's number, the names of the fields that its filer left out.
LEFT_OUT = StateEntry("left_out", dict[str, list[str]], kept=SILENCE)
# The ids of the messages that were offered to be added to a complaint at a wish to file.
OFFERED = StateEntry("offered_additions", list[str], kept=timedelta(hours=1))
FILED_WORK = StateEntry("filed_work", FiledSession, kept=timedelta(hours=1))


def load(state: ConversationState, at: datetime) -> FiledSession | None:
    """The open action; none after an hour of silence."""
    return FILED_WORK.recent(state, at, lambda work: work.at)


def load_matching(
    state: ConversationState, at: datetime, number: str, what: FiledAction
) -> FiledSession | None:
    """The open action, if it is this one, with the complaint of this number."""
    work = load(state, at)
    return work if work and (work.number, work.what) == (number, what) else None


def save(state: ConversationState, work: FiledSession, at: datetime) -> None:
    """Save the action as it is at this time."""
    work.at = at.isoformat()
    FILED_WORK.set(state, work)


def drop(state: ConversationState) -> bool:
    """End the open action; true if there was one."""
    return FILED_WORK.clear(state)


def remember_left_out(state: ConversationState, number: str, answers: FormAnswers) -> None:
    """Remember the skipped answers, so that they come last when details are added."""
    skipped = [name for name, value in answers.items() if value is SKIPPED]
    known = LEFT_OUT.get(state) or {}
    names = dict.fromkeys((*known.get(number, ()), *skipped))
    LEFT_OUT.set(state, {**known, number: list(names)})


def left_out(state: ConversationState, number: str) -> dict[str, Any]:
    """The fields of a complaint that its filer skipped, as they stand among answers."""
    known = LEFT_OUT.get(state) or {}
    return dict.fromkeys(known.get(number, ()), SKIPPED)
