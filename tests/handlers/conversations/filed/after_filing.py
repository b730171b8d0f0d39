"""Messages of people whose complaint was filed some days ago, and the expected outcomes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from db.complaints import complaints
from db.complaints.complaints import Consent, Filing
from handlers.conversations.complaint.texts import told_before
from handlers.form.complaint import FORM, FieldName
from handlers.messages.reply import Answer, Card
from handlers.nlu.values import provinces
from handlers.records.facts import facts_of
from handlers.state import filed_session
from handlers.texts import calls
from tests.handlers.form.typed_values import same
from tests.handlers.journey import Journey

FILE = Path(__file__).parent / "after_filing.yaml"
NUMBER = "RT-2345-6789"
_STORY = "เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย"
_MORNING = time(3, tzinfo=UTC)
_RESULTS = (
    "corrects", "asks_which", "second", "status", "thanks", "fake_officer", "adds", "withdraws",
    "none",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class LaterMessage:
    """Texts that come one after the other, and the results that are right after the last one."""

    id: str
    typed: tuple[str, ...]
    right: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class FiledBefore:
    """The complaint's answers as they are stored, the day it was filed, and today."""

    answers: dict[str, Any]
    filed_on: date
    today: date


def load() -> tuple[FiledBefore, list[LaterMessage]]:
    """The complaint, and all of the set."""
    read = YAML(typ="safe").load(FILE.read_text("utf-8"))
    filed = {
        key: str(value) for key, value in read["filed"].items() if key in ("today", "filed_on")
    }
    told = {key: value for key, value in read["filed"].items() if key not in filed}
    before = FiledBefore(
        {FieldName.STORY: _STORY, **{key: _stored(key, value) for key, value in told.items()}},
        date.fromisoformat(filed["filed_on"]),
        date.fromisoformat(filed["today"]),
    )
    return before, [_message(row) for row in read["messages"]]


def _message(row: Mapping[str, Any]) -> LaterMessage:
    typed = row["typed"]
    right = row.get("accept") or ({key: row[key] for key in _RESULTS if key in row},)
    return LaterMessage(
        row["id"], (typed,) if isinstance(typed, str) else tuple(typed), tuple(right)
    )


def _stored(name: str, value: Any) -> Any:
    if name == FieldName.AMOUNT:
        return int(Decimal(value) * 100)
    if name == FieldName.PROVINCE:
        place = provinces.exact_match(value)
        assert place is not None, value
        return place.code
    return value


def wrong(journey: Journey, before: FiledBefore, message: LaterMessage) -> str:
    """The difference from the expected outcome; empty where there is none."""
    _file(journey, before)
    journey.now = datetime.combine(before.today, _MORNING)
    answer = Answer()
    for text in message.typed:
        answer = journey.types(text)
    reasons = [_not_this(journey, before, answer, each) for each in message.right]
    return "" if not all(reasons) else f"{reasons[0]} | {' / '.join(_texts(answer))[:160]}"


def _file(journey: Journey, before: FiledBefore) -> None:
    rest, personal = FORM.split_personal(before.answers)
    now = datetime.combine(before.filed_on, _MORNING)
    filing = Filing(
        draft_id=f"draft {NUMBER}",
        conversation_id=journey.held.id,
        key=journey.held.key,
        facts=facts_of(rest),
        open_answers=rest,
        personal_answers=personal,
        consent=Consent("2026-11-6", "0" * 64, now, "th", "line"),
    )
    complaints.file(journey.session, filing, lambda: NUMBER, now)


def _not_this(
    journey: Journey, before: FiledBefore, answer: Answer, expected: Mapping[str, Any]
) -> str:
    complaint = journey.filed()[-1]
    stored = {name: each for name, each in before.answers.items() if each is not None}
    if journey.stored(complaint) != stored or complaint.status != "received":
        return "changed before a yes"
    ((result, what),) = expected.items()
    return "" if _CHECKS[result](journey, answer, what) else f"not {result} {what}"


def _corrects(journey: Journey, _answer: Answer, what: Mapping[str, Any]) -> bool:
    work = filed_session.load(journey.held.state, journey.now)
    if work is None or not work.proposed or work.asking not in what:
        return False
    return same(work.asking, what[work.asking], work.proposed[0])


def _asks_which(journey: Journey, _answer: Answer, what: list[str]) -> bool:
    """True if it is asked which field is meant, or which value of one; all if none is known."""
    work = filed_session.load(journey.held.state, journey.now)
    if work is None or work.what != "correct" or work.proposed:
        return False
    return set(work.fields or filter(None, [work.asking])) == set(what)


def _begins_second(journey: Journey, answer: Answer, _what: bool) -> bool:
    lead = told_before.new_matter(NUMBER)
    return journey.draft is not None or lead in _texts(answer)


def _tells_status(journey: Journey, answer: Answer, _what: bool) -> bool:
    is_told = any(NUMBER in text for text in _texts(answer))
    return is_told and journey.draft is None and not _doing(journey)


def _doing(journey: Journey) -> str:
    work = filed_session.load(journey.held.state, journey.now)
    return work.what if work else ""


def _adds_to_story(journey: Journey, what: str) -> bool:
    """True if what was told waits to be added below the story."""
    work = filed_session.load(journey.held.state, journey.now)
    if work is None or what != "details" or work.asking != FieldName.STORY or not work.proposed:
        return False
    return bool(work.proposed[0].startswith(f"{_STORY}\n"))


def _warns(_journey: Journey, answer: Answer, _what: bool) -> bool:
    warnings = (calls.NOT_OURS_TITLE, calls.IS_REAL_TITLE)
    return any(title in warnings for title in _texts(answer)[:1])


def _is_topic(journey: Journey, answer: Answer, _what: bool) -> bool:
    named = any(NUMBER in text for text in _texts(answer))
    return not named and not _doing(journey) and journey.draft is None


_CHECKS: dict[str, Callable[[Journey, Answer, Any], bool]] = {
    "corrects": _corrects,
    "asks_which": _asks_which,
    "second": _begins_second,
    "status": _tells_status,
    "thanks": lambda _, answer, what: any("ยินดี" in text for text in _texts(answer)) is what,
    "fake_officer": _warns,
    "adds": lambda journey, _, what: _doing(journey) == what or _adds_to_story(journey, what),
    "withdraws": lambda journey, _, what: (_doing(journey) == "withdraw") is what,
    "none": _is_topic,
}


def _texts(answer: Answer) -> list[str]:
    """All that is said, the title of a card first."""
    said: list[str] = []
    for reply in answer.replies:
        if isinstance(reply, Card):
            rows = (row.value for row in reply.rows)
            said += (reply.title, reply.label, *reply.paragraphs, *rows)
        else:
            said.append(getattr(reply, "text", ""))
    return said
