"""An emergency that goes on: its topic, the person's bank, and the steps already taken."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from db.queue.conversation_state import ConversationState, StateEntry
from handlers.cards import topics
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, Button
from handlers.nlu.values import time_ago
from handlers.state import draft, last_topic
from handlers.state.entries import (
    CRISIS_AT,
    NO_TELEPHONE,
    OLD_DANGER,
    OPEN_CASE,
    TOLD_DANGER,
    OpenCase,
)
from knowledge_base import Topic

ShownCard = Literal[
    "", "picker", "bank", "door", "beside", "menu", "ready", "refused", "called", "reported",
    "when", "days", "parted", "next", "fact", "app", "move", "paying",
    "hold", "for-another", "owner",
]  # fmt: skip
ACCOUNT_HACKED, CALL_CENTRE = "account-hacked", "call-center"
# Topics whose card is of money or a secret that goes or has gone.
TOPICS = topics.OWN_BANK_FIRST | {topics.JUST_SENT, ACCOUNT_HACKED}
# Topics of tricks that may be going on while they are asked about.
OF_A_CROOK = frozenset(
    {
        CALL_CENTRE,
        "deepfake-advert",
        "fake-job",
        "fake-loan-investment",
        "refund-scam",
        "romance-parcel",
    }
)
# Their cards are shown where it is told, not only asked about.
_TOLD = frozenset({topics.JUST_SENT, topics.MONEY_LEAVES, topics.SIM_TAKEN})


@dataclass(frozen=True, slots=True)
class Emergency:
    """The topic of the card that was shown, and the time when it last came up (ISO 8601, UTC).

    `is_told` says that money or a secret is reported gone, not only asked about; `bank` is the id
    of the person's own bank, `gone_at` about when the money went (ISO 8601, UTC), each empty until
    given; `shown` is the card that was shown last, `silent` counts unanswered calls; who does not
    hear (`hears`) is sent elsewhere than to a telephone; `payer` is the word for who paid, if it is
    another than the writer.
    """

    topic: str
    at: str
    is_told: bool = False
    bank: str = ""
    gone_at: str = ""
    called_bank: bool = False
    called_1441: bool = False
    reported: bool = False
    shown: ShownCard = ""
    silent: int = 0
    hears: bool = True
    payer: str = ""

    @property
    def has_called(self) -> bool:
        """True if 1441 or a bank was reached."""
        return self.called_bank or self.called_1441

    @property
    def own_bank_first(self) -> bool:
        """True if the money is still in one's own account, which one's own bank locks soonest."""
        return self.topic in topics.OWN_BANK_FIRST

    @property
    def of_account(self) -> bool:
        """True if an account was taken, and no money of one's own is told to be gone."""
        return self.topic == ACCOUNT_HACKED and not self.is_told


EMERGENCY = StateEntry("emergency", Emergency, kept=timedelta(hours=2))
_FORGOTTEN = (EMERGENCY, OPEN_CASE, NO_TELEPHONE, TOLD_DANGER, OLD_DANGER, CRISIS_AT)


def recent(state: ConversationState, at: datetime) -> Emergency | None:
    """The emergency of the last two hours; an older one is forgotten here."""
    return EMERGENCY.recent(state, at, lambda emergency: emergency.at)


def does_not_hear(state: ConversationState, at: datetime) -> bool:
    """True if the person said so in the last hours."""
    return NO_TELEPHONE.recent(state, at, str) is not None


def goes_first(state: ConversationState, at: datetime) -> bool:
    """True if a form is open, or an emergency or a danger came up a short while ago: others who
    wait let this person pass."""
    if draft.is_open(state):
        return True
    going_on, told = EMERGENCY.get(state), TOLD_DANGER.get(state)
    moments = [each.at for each in (going_on, told) if each is not None]
    return any(at - datetime.fromisoformat(each) <= EMERGENCY.kept for each in moments)


def is_talked_of(turn: Turn, since: datetime) -> bool:
    """True if an emergency goes on that came up after this moment."""
    now = recent(turn.state, turn.event.at)
    return now is not None and datetime.fromisoformat(now.at) > since


def save(turn: Turn, emergency: Emergency) -> None:
    """Save the emergency, and the time as when it last came up."""
    EMERGENCY.set(turn.state, replace(emergency, at=turn.event.at.isoformat()))


def forget(state: ConversationState) -> bool:
    """Forget the emergency and any reported danger; true if there was any."""
    forgotten = [entry.clear(state) for entry in _FORGOTTEN]
    return any(forgotten)


def open_case(state: ConversationState, at: datetime) -> OpenCase | None:
    """The trick that was talked of in the last two hours; an older one is forgotten here."""
    return OPEN_CASE.recent(state, at, lambda case: case.at)


def keep_open(turn: Turn, case: OpenCase) -> None:
    """Save the trick that is talked of, and the time as when it last came up."""
    OPEN_CASE.set(turn.state, replace(case, at=turn.event.at.isoformat()))


def open_call(turn: Turn) -> None:
    """Open the case of a crook who calls, and was to be hung up on."""
    keep_open(turn, OpenCase(CALL_CENTRE, "", told_to_hang_up=True))
    last_topic.remember(turn.state, CALL_CENTRE, turn.event.at)


def begin(turn: Turn, topic_id: str, *, is_told: bool = False) -> Emergency | None:
    """Remember that a card of this topic is shown, urgent with what was told before; None where
    the topic is no emergency."""
    if topic_id not in TOPICS:
        _open_or_close_case(turn, topic_id)
        return None
    before = recent(turn.state, turn.event.at)
    if topic_id == ACCOUNT_HACKED and before is not None and not before.of_account:
        # Money or a secret that has gone stays the emergency, beside the account.
        save(turn, before)
        return before
    at = turn.event.at.isoformat()
    is_told = is_told or topic_id in _TOLD
    if before is not None and before.topic == topic_id:
        now = replace(before, is_told=before.is_told or is_told, shown="")
    else:
        bank, gone_at = (before.bank, before.gone_at) if before else ("", "")
        now = Emergency(topic_id, at, is_told, bank, gone_at)
    save(turn, now)
    return now


def _open_or_close_case(turn: Turn, topic_id: str) -> None:
    """Open the case of a trick; another matter closes it, but for a crook who may still be on the
    line."""
    case = open_case(turn.state, turn.event.at)
    is_on_line = case is not None and case.told_to_hang_up and not case.hung_up
    if topic_id in OF_A_CROOK:
        keep_open(turn, OpenCase(topic_id, ""))
    elif not is_on_line:
        OPEN_CASE.clear(turn.state)


def show(turn: Turn, topic: Topic, votes: tuple[Button, ...] = ()) -> Answer:
    """A topic's card, remembered as the current topic; an emergency begins with it."""
    begin(turn, topic.id)
    answer = topics.answer(turn.knowledge_base, topic, votes)
    text = message_text(turn.action)
    wallet = turn.knowledge_base.banks.wallet_in(text) if topic.id == topics.JUST_SENT else None
    return topics.with_own_line(answer, wallet) if wallet else answer


def still_call(turn: Turn) -> Answer:
    """The advice to call all the same, hours or days after the money went; after months, to go to
    the police first."""
    begin(turn, topics.JUST_SENT)
    last_topic.remember(turn.state, topics.JUST_SENT, turn.event.at)
    is_months = time_ago.is_several_months_ago(message_text(turn.action), turn.today)
    return Answer((topics.MONTHS_AGO if is_months else topics.STILL_CALL,), topics.AFTER_URGENT)
