"""The log of free-text questions: a count, and their text only while it helps."""

from typing import TypedDict

from sqlalchemy.orm import Session

from db.queue.conversation_state import ConversationState, StateEntry
from db.statistics import metrics
from db.statistics import questions as statistics_questions
from db.statistics.metrics import Metric
from db.statistics.questions import LONGEST, QuestionText, Vote, VoteOutcome
from handlers.messages.context import Turn
from handlers.messages.postback import payload
from handlers.messages.reply import Button, Tap
from handlers.nlu.masking import masked
from handlers.state import SILENCE
from handlers.texts import feedback as texts
from knowledge_base import SearchResult
from knowledge_base.thai import normalise

VOTES: dict[str, Vote] = {"feedback/yes": "yes", "feedback/no": "no"}
_MAX_ENTRIES = 3
# As many as a search finds: who chooses none of the first ones is shown the next.
_NEAREST = 10


class RememberedQuestion(TypedDict):
    """A question: the key that its buttons carry, its message, its masked text, and of the topics
    the nearest ones and the one that was shown."""

    key: str
    message: str | None
    words: str
    near: list[str]
    shown: str | None


ASKED = StateEntry("asked", list[RememberedQuestion], kept=SILENCE)


def remember(turn: Turn, text: str, finding: SearchResult) -> str:
    """Count the question and return the key that its buttons carry; empty for empty talk. In the
    table the masked text stands only when there was no answer; the person's own state remembers
    those of the last three questions, in case of a vote against an answer."""
    if not finding.matches:
        return ""
    key = turn.services.new_id()
    shown = finding.matches[0].id if finding.decision == "answer" else None
    without_personal = masked(text)
    metrics.note(turn.session, Metric.QUESTIONS, finding.decision)
    statistics_questions.add(
        turn.session,
        key,
        finding.decision,
        topic_id=shown,
        words=None if shown else _masked_words(without_personal),
        asked_on=turn.today,
    )
    entry: RememberedQuestion = {
        "key": key,
        "message": " ".join(turn.event.message_ids),
        "words": without_personal,
        "near": [match.id for match in finding.matches[:_NEAREST]],
        "shown": shown,
    }
    ASKED.set(turn.state, [*_asked(turn.state), entry][-_MAX_ENTRIES:])
    return key


def record_choice(turn: Turn, key: str, topic_id: str) -> bool:
    """Record the chosen topic; false when it was chosen before, or the button is old."""
    if not key or not statistics_questions.choose(turn.session, key, topic_id):
        return False
    for entry in _of_key(turn, key):
        entry["shown"] = topic_id
    return True


def vote_buttons(key: str) -> tuple[Button, ...]:
    """The quick replies under an answer to the question of this key; none without a key."""
    if not key:
        return ()
    return (
        Tap(texts.HELPFUL_LABEL, payload("feedback/yes", of=key), texts.HELPFUL_LABEL),
        Tap(texts.NOT_HELPFUL_LABEL, payload("feedback/no", of=key), texts.NOT_HELPFUL_LABEL),
    )


def near_misses(turn: Turn, key: str) -> list[str]:
    """The topics, best first, that came nearest to the question and were not shown."""
    return [
        topic_id
        for entry in _of_key(turn, key)
        for topic_id in entry["near"]
        if topic_id != entry["shown"]
    ]


def previous_question(turn: Turn, topic_id: str) -> str:
    """The newest question, masked, if this topic was the first that it offered."""
    newest = _asked(turn.state)[-1:]
    return next(
        (
            entry["words"]
            for entry in newest
            if entry["shown"] is None and entry["near"][:1] == [topic_id]
        ),
        "",
    )


def words_of(turn: Turn, key: str) -> str:
    """The masked words of the question of this key, as long as they are remembered."""
    return next((entry["words"] for entry in _of_key(turn, key)), "")


def said_about(turn: Turn, topic_id: str) -> str:
    """The masked words of the questions that led to this topic, as long as they are remembered."""
    return " ".join(
        e["words"] for e in _asked(turn.state) if topic_id in (e["shown"], *e["near"][:1])
    )


def said_lately(turn: Turn) -> str:
    """The masked words of the last questions, as long as they are remembered."""
    return " ".join(each["words"] for each in _asked(turn.state))


def record_vote(turn: Turn, key: str, said: Vote) -> VoteOutcome:
    """Count the first vote; with a "no" the masked text is stored, if it is remembered."""
    words = next((_masked_words(entry["words"]) for entry in _of_key(turn, key)), None)
    return statistics_questions.vote(turn.session, key, said, words)


def forget_message(turn: Turn, message_id: str) -> None:
    """Delete the text of a message that was taken back."""
    asked = _asked(turn.state)
    left = [entry for entry in asked if message_id not in (entry["message"] or "").split()]
    for entry in asked:
        if entry not in left:
            statistics_questions.delete_text(turn.session, entry["key"])
    ASKED.clear(turn.state)
    if left:
        ASKED.set(turn.state, left)


def forget(turn: Turn) -> None:
    """Delete the texts of all remembered questions: consent was refused."""
    forget_in_state(turn.session, turn.state)


def forget_in_state(session: Session, state: ConversationState) -> None:
    """The same for a state that no turn holds."""
    for entry in _asked(state):
        statistics_questions.delete_text(session, entry["key"])
    ASKED.clear(state)


def _masked_words(masked_text: str) -> QuestionText | None:
    normalised = normalise(masked_text)[:LONGEST]
    return QuestionText(masked_text, normalised) if normalised else None


def _asked(state: ConversationState) -> list[RememberedQuestion]:
    return ASKED.get(state) or []


def _of_key(turn: Turn, key: str) -> list[RememberedQuestion]:
    return [entry for entry in _asked(turn.state) if entry["key"] == key]
