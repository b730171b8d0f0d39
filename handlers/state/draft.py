"""A complaint that is being written: what is kept of it between two messages."""

from dataclasses import dataclass, field
from typing import Any

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.state import SILENCE

CONSENT = "consent"
REVIEW = "review"
CONFIRM_CANCEL = "cancelling"
PREFILL = "offered"
MATTER = "matter"
SHOWN, WRONG = "shown", "wrong"


@dataclass
class Draft:
    """`asking` is the name of the field last asked, or CONSENT, MATTER, PREFILL, REVIEW or
    CONFIRM_CANCEL, so that a deploy in the middle misfiles nothing. `growing` is the unfinished
    answer of a field with several parts; `pictures` are all that were sent; `messages` leads from
    the id of a LINE message to the fields that it answered, so that taking it back takes the answer
    back. `answered` is the name of the field answered last, by whatever way. `offered` are answers
    that were not typed as such and wait to be confirmed on a card, `offer` says where they come
    from; `doubted` is a text that may be a name or not, `odd` one that was keys pressed at random,
    `stickers` how many came one after the other; `unclear` is what was said of the last answer that
    was not understood, and how many times; `place` is the address of a place that was sent, until
    it is said whose it is; `cases` are the numbers of a bank's case that were told before the
    story, by the ids of their messages. `told` are the messages that were told before the consent
    and fill the form, by their ids, `told_answers` the answers that were read in them, until they
    are answered anew; `later` are the ids of those that seem to tell of another matter than the
    ones before, until that is answered. `young` says that who writes is under 20, `agency` which
    other office was named, `urged` that 1441 was told of; `adds_details` that what need not be
    answered is asked too; `shown` is SHOWN while a story on a card
    waits to be called right before consent, WRONG where it was not. `language` is what the form is
    asked in; `consent_hash` is that of the notice agreed to, in `consent_language`, `left` what was
    asked before CONFIRM_CANCEL, `reminded` how often the consent was shown again unasked."""

    id: str
    asking: str = CONSENT
    asked_at: str = ""
    answers: dict[str, Any] = field(default_factory=dict)
    growing: list[Any] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    messages: dict[str, str] = field(default_factory=dict)
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
    stickers: int = 0
    place: str = ""
    cases: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    told_answers: dict[str, Any] = field(default_factory=dict)
    later: list[str] = field(default_factory=list)
    young: bool = False
    agency: str = ""
    urged: bool = False
    shown: str = ""
    adds_details: bool = False

    def link_message(self, message_id: str, name: str) -> None:
        """A message answered this field, perhaps beside others."""
        names = self.messages.get(message_id, "").split(",")
        self.messages[message_id] = ",".join(dict.fromkeys((*filter(None, names), name)))

    def unlink_field(self, name: str) -> None:
        """No message so far stands for this field any more."""
        kept = {
            sent: [other for other in names.split(",") if other != name]
            for sent, names in self.messages.items()
        }
        self.messages = {sent: ",".join(names) for sent, names in kept.items() if names}

    def unlink_message(self, message_id: str) -> list[str]:
        """The fields that a message answered, which is no longer there."""
        names = self.messages.pop(message_id, "")
        return names.split(",") if names else []

    @property
    def known(self) -> dict[str, Any]:
        """What was answered, and what is offered."""
        return {**self.answers, **self.offered}


DRAFT = StateEntry("draft", Draft, kept=SILENCE)


def load(state: ConversationState) -> Draft | None:
    """The draft in a conversation's state."""
    return DRAFT.get(state)


def is_open(state: ConversationState) -> bool:
    """Whether a draft is being written, and does not wait."""
    draft = load(state)
    return draft is not None and not draft.paused


def save(state: ConversationState, draft: Draft) -> None:
    """Puts the draft into the state."""
    DRAFT.set(state, draft)


def drop(state: ConversationState) -> None:
    """Takes the draft out of the state."""
    DRAFT.clear(state)


def pause(state: ConversationState) -> None:
    """Lets a draft wait while something else is done."""
    draft = load(state)
    if draft is not None and not draft.paused:
        draft.paused = True
        save(state, draft)
