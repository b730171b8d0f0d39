"""A complaint that is being written: the state kept of it between two messages."""

from dataclasses import dataclass, field
from typing import Any

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.form.complaint import FieldName
from handlers.state import SILENCE

CONSENT = "consent"
REVIEW = "review"
CONFIRM_CANCEL = "cancelling"
PREFILL = "offered"
MATTER = "matter"
DOUBTED = "doubted"
SHOWN, WRONG = "shown", "wrong"


@dataclass
class Draft:
    """A complaint that is being written, as it is stored.

    `asking` is the name of the field last asked, or CONSENT, MATTER, PREFILL, REVIEW or
    CONFIRM_CANCEL, so that a deploy in the middle misfiles nothing; `left` is the question before
    CONFIRM_CANCEL, `reminded` counts unasked repetitions of the consent. `growing` is the
    unfinished answer of a field with several parts; `pictures` are the ids of all that were sent;
    `messages` maps the id of a LINE message to the fields that it answered, so that unsending it
    removes the answers. `answered` is the name of the field answered last. `begun_at` is the time
    at which the consent was first asked for.

    `offered` are answers that were not typed as such and wait for confirmation on a card, `offer`
    names their source. `told` are the texts of the messages before the consent that fill the form,
    by their ids, `told_answers` the answers read in them, until they are given anew; `later` are
    the ids of those that seem to be about another matter, until that is decided. `cases` are the
    numbers of a bank's case given before the story, by the ids of their messages. `place` is the
    address of a location, until its owner is known.

    `shops` are the parts of a story that tell of two shops, by their names, until it is decided
    which comes first.

    `doubted` is a text that may be a name or not, `odd` one of keys pressed at random, `stickers`
    counts stickers in a row; `unclear` is the prompt after the last answer that was not understood,
    `unclear_times` how often it was sent, `misses` how many answers to the open question were not
    understood. `young` says that the person is under 20, `agency` names
    the other agency that was mentioned, `urged` says that 1441 was advised; `adds_details` that
    optional questions are asked too; `shown` is SHOWN while a story on a card waits to be confirmed
    before consent, WRONG where it was called wrong. `language` is that of the form; `consent_hash`
    that of the notice agreed to, in `consent_language`. `changed` says that an answer was replaced
    by another one, `grew` that the story has words that no review has shown. `checked` is the shop
    that was asked about before the form.
    """

    id: str
    asking: str = CONSENT
    asked_at: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    growing: list[Any] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    messages: dict[str, str] = field(default_factory=dict)
    begun_at: str = ""
    consent_at: str = ""
    consent_hash: str = ""
    consent_language: str = "th"
    language: str = "th"
    paused: bool = False
    left: str = ""
    reminded: int = 0
    answered: str = ""
    offered: dict[str, Any] = field(default_factory=dict)
    offer: str = ""
    doubted: str = ""
    odd: str = ""
    unclear: str = ""
    unclear_times: int = 0
    misses: int = 0
    stickers: int = 0
    place: str = ""
    cases: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    told_answers: dict[str, Any] = field(default_factory=dict)
    later: list[str] = field(default_factory=list)
    shops: dict[str, str] = field(default_factory=dict)
    young: bool = False
    agency: str = ""
    urged: bool = False
    shown: str = ""
    adds_details: bool = False
    invited: bool = False
    changed: bool = False
    grew: bool = False
    checked: str = ""

    def link_message(self, message_id: str, name: str) -> None:
        """Note that a message answered this field, perhaps beside others."""
        names = self.messages.get(message_id, "").split(",")
        self.messages[message_id] = ",".join(dict.fromkeys((*filter(None, names), name)))

    def unlink_field(self, name: str) -> None:
        """Forget the messages that answered this field so far."""
        kept = {
            sent: [other for other in names.split(",") if other != name]
            for sent, names in self.messages.items()
        }
        self.messages = {sent: ",".join(names) for sent, names in kept.items() if names}

    def unlink_message(self, message_id: str) -> list[str]:
        """Forget a message that was taken back; return the fields that it answered."""
        names = self.messages.pop(message_id, "")
        return names.split(",") if names else []

    def resolve_doubt(self, name: str) -> str:
        """Return the doubted text, which is no longer doubted: it belongs to this field."""
        text, self.doubted = self.doubted, ""
        doubted = [sent for sent, names in self.messages.items() if DOUBTED in names.split(",")]
        self.unlink_field(DOUBTED)
        for sent in doubted:
            self.link_message(sent, name)
        return text

    def add_to_story(self, text: str) -> None:
        """Add something more that happened."""
        stands = self.offered if FieldName.STORY in self.offered else self.answers
        stands[FieldName.STORY] = f"{stands.get(FieldName.STORY) or ''}\n{text}".strip()

    @property
    def known(self) -> dict[str, Any]:
        """The answers, and those that are offered."""
        return {**self.answers, **self.offered}


DRAFT = StateEntry("draft", Draft, kept=SILENCE)


def load(state: ConversationState) -> Draft | None:
    """The draft in a conversation's state."""
    return DRAFT.get(state)


def is_open(state: ConversationState) -> bool:
    """True if a draft is being written, and is not paused."""
    draft = load(state)
    return draft is not None and not draft.paused


def save(state: ConversationState, draft: Draft) -> None:
    """Put the draft into the state."""
    DRAFT.set(state, draft)


def drop(state: ConversationState) -> None:
    """Remove the draft from the state."""
    DRAFT.clear(state)


def pause(state: ConversationState) -> None:
    """Pause a draft while something else is done."""
    draft = load(state)
    if draft is not None and not draft.paused:
        draft.paused = True
        save(state, draft)
