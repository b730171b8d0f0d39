"""Texts typed at a question of the form, and the expected outcomes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from handlers.conversations.complaint.navigation import consent_hash
from handlers.form.complaint import FORM, FieldName
from handlers.nlu.values import provinces
from handlers.nlu.values.spoken import accounts
from handlers.state import draft
from handlers.state.draft import REVIEW, Draft
from handlers.texts.answers import CASE_NUMBER_LABEL, WISH_LABEL
from tests.handlers.journey import START, Journey

# All were read while rules were written; of the last four only what was stored wrongly.
SETS = tuple(
    Path(__file__).parent / f"typed_values{each}.yaml"
    for each in ("", *(f"_{number}" for number in (*range(2, 14), 15, 16, 20, 22)))
)
TODAY = date(2026, 11, 28)
# Nobody who writes rules has read these: they are for measuring alone.
UNREAD = tuple(
    Path(__file__).parent / f"typed_values_{number}.yaml" for number in (14, 17, 18, 19, 21, 23)
)
OWN = Path(__file__).parent / "typed_values_own.yaml"
# What the words may tell besides, and whose number it is.
_MAY_BE_TOLD = {"paid", "payment_method", "kind", "representative"}
# A web address tells where the shop is.
_OF_LINK = {FieldName.PLATFORM}
# What was answered before; the question that is open is taken out.
_BEFORE = {
    "story": "เรื่องยาวค่ะ คนขายทำไม่ถูกต้องกับเราเลย",
    "paid": "paid",
    "amount": 129_000,
    "seller_name": None,
    "name": "ก่อน หน้า",
    "phone": "0810000000",
}
_DIGITS = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class TypedValue:
    """One text at one question (empty: at none), and the results that are right."""

    id: str
    asked: str
    typed: str
    today: date
    right: tuple[Mapping[str, Any], ...]


def load(file: Path) -> list[TypedValue]:
    """All of a set."""
    return [
        TypedValue(
            row["id"],
            row["asked"] or "",
            row["typed"],
            date.fromisoformat(str(row.get("today", TODAY))),
            tuple(row.get("accept") or ({key: row[key] for key in _RESULTS if key in row},)),
        )
        for row in YAML(typ="safe").load(file.read_text("utf-8"))
    ]


_RESULTS = ("stores", "asks_back", "skips", "command", "proposes")


def wrong(journey: Journey, value: TypedValue) -> str:
    """The difference from the expected outcome; empty where there is none."""
    before = _begin(journey, value)
    answer = journey.types(value.typed)
    after = journey.draft
    said = " / ".join(_texts(answer))
    changed = _changed(before, after, value.typed)
    asking = after.asking if after else ""
    reasons = [
        _not_this(journey, value, expected, changed, asking, said) for expected in value.right
    ]
    return "" if not all(reasons) else f"{reasons[0]} | stored {changed} | {said[:160]}"


def stores_wrongly(journey: Journey, value: TypedValue) -> bool:
    """True if a value was stored that none of the right results has."""
    before = _begin(journey, value)
    journey.types(value.typed)
    changed = _changed(before, journey.draft, value.typed)
    told_besides = _MAY_BE_TOLD - {value.asked}
    return bool(set(changed) - told_besides) and not any(
        _same_values(expected.get("stores", {}), changed) for expected in value.right
    )


def _begin(journey: Journey, value: TypedValue) -> dict[str, Any]:
    journey.now = START.replace(year=value.today.year, month=value.today.month, day=value.today.day)
    if not value.asked:
        return {}
    answers = {name: each for name, each in _BEFORE.items() if name != value.asked}
    field = FORM.field(value.asked)
    assert field is not None, value
    open_draft = Draft(
        journey.held.key.encrypt(b"", "draft").hex()[:16],
        asking=value.asked,
        asked_at=journey.now.isoformat(),
        answers=answers,
        consent_at=journey.now.isoformat(),
        consent_hash=consent_hash("th"),
        adds_details=not field.is_essential(answers),
    )
    draft.save(journey.held.state, open_draft)
    return answers


def _changed(before: Mapping[str, Any], after: Draft | None, typed: str) -> dict[str, Any]:
    if after is None:
        return {}
    now = dict(after.known)
    if after.growing and FORM.field(after.asking) is not None:
        now[after.asking] = after.growing
    return {
        name: each
        for name, each in now.items()
        # Evidence without a picture is left out; a case's number is kept as it is typed, as are
        # words that answer nothing.
        if each not in (None, [])
        and before.get(name) != each
        and not _is_of_case(name, each)
        and not (name == FieldName.STORY and each == with_words(before, typed))
    }


def with_words(before: Mapping[str, Any], typed: str) -> str:
    """The story of these answers, with the words that were typed kept at its end."""
    return f"{before.get(FieldName.STORY, '')}\n{typed.strip()}"


def _is_of_case(name: str, value: Any) -> bool:
    """True if a case's number, or a wish that is none of the form's, was kept with its label."""
    return name == FieldName.STORY and (CASE_NUMBER_LABEL in value or WISH_LABEL in value)


def _not_this(
    journey: Journey,
    value: TypedValue,
    expected: Mapping[str, Any],
    changed: dict[str, Any],
    asking: str,
    said: str,
) -> str:
    if "stores" in expected:
        return "" if _same_values(expected["stores"], changed) else f"not {expected['stores']}"
    if set(changed) - _MAY_BE_TOLD:
        return f"stored instead of {dict(expected)}"
    if expected.get("asks_back"):
        return "" if asking == value.asked and said else f"does not ask back, but {asking}"
    if expected.get("skips"):
        return "" if asking != value.asked and journey.draft is not None else "does not skip"
    return _not_command(journey, expected["command"], asking, said)


def _not_command(journey: Journey, command: str, asking: str, said: str) -> str:
    draft_now = journey.draft
    done = {
        "submit": asking == REVIEW or "เหลือ" in said or draft_now is None,
        "status": "สถานะ" in said or "RT-" in said or "ยังไม่มีเรื่อง" in said,
        "stop": asking == "cancelling" or draft_now is None or draft_now.paused,
        "start": asking == "consent",
    }
    return "" if done[command] else f"is no {command}"


def _same_values(expected: Mapping[str, Any], changed: Mapping[str, Any]) -> bool:
    may_be_told = {*_MAY_BE_TOLD, *(_OF_LINK if FieldName.SELLER_LINK in expected else ())}
    if set(changed) - set(expected) - may_be_told:
        return False
    return all(
        name in changed and same(name, each, changed[name]) for name, each in expected.items()
    )


def same(name: str, expected: Any, stored: Any) -> bool:
    """True if a field's stored value is the one expected, however the set writes it."""
    if isinstance(expected, Mapping) and "any_of" in expected:
        return any(same(name, each, stored) for each in expected["any_of"])
    match name:
        case FieldName.AMOUNT:
            return bool(Decimal(stored) / 100 == Decimal(str(expected)))
        case FieldName.PURCHASE_DATE:
            return _same_day(expected, stored)
        case FieldName.PROVINCE:
            return bool(provinces.name(stored) == expected)
        case FieldName.PAYEE_ACCOUNT:
            return len(stored) == len(expected) and all(
                _same_account(one, other) for one, other in zip(expected, stored, strict=True)
            )
    if isinstance(expected, Mapping):
        return all(_plain(stored.get(key, "")) == _plain(each) for key, each in expected.items())
    if isinstance(expected, list):
        return sorted(expected) == sorted(stored)
    return _plain(stored) == _plain(expected)


def _same_day(expected: Any, stored: str) -> bool:
    if not isinstance(expected, Mapping):
        return bool(stored == str(expected))
    first, last = (str(each) for each in expected["between"])
    return first <= stored <= last or first[:7] <= stored <= last[:7]


def _same_account(expected: Mapping[str, Any], stored: Mapping[str, str]) -> bool:
    return all(_same_part(key, each, stored.get(key, "")) for key, each in expected.items())


def _same_part(key: str, expected: Any, stored: str) -> bool:
    if isinstance(expected, Mapping):
        return any(_same_part(key, each, stored) for each in expected["any_of"])
    if key == "number":
        return _DIGITS.sub("", stored) == _DIGITS.sub("", str(expected))
    if key == "bank":
        return _bank(stored) == _bank(expected)
    return _plain(stored) == _plain(expected)


def _bank(name: str) -> str:
    """One name for the names of one bank."""
    bare = name.replace("ธนาคาร", "").replace("ธ.", "").strip().removesuffix("ไทย")
    return accounts.canonical_bank(name) or bare


def _plain(value: Any) -> str:
    return " ".join(str(value).split())


def _texts(answer: Any) -> Iterator[str]:
    for reply in answer.replies:
        yield getattr(reply, "text", "") or getattr(reply, "title", "")
        yield from getattr(reply, "paragraphs", ())


def lost(journey: Journey, value: TypedValue, asked: str) -> str:
    """The answer to a value of another field that, typed at this question, is neither stored in its
    field nor kept in the story; empty where it is."""
    _begin(journey, replace(value, asked=asked))
    answer = journey.types(value.typed)
    after = journey.draft
    assert after is not None, value
    is_stored = any(
        all(_is_stored(name, each, after) for name, each in expected.get("stores", {}).items())
        for expected in value.right
    )
    is_kept = value.typed.strip() in after.known[FieldName.STORY]
    return "" if is_stored or is_kept else " / ".join(_texts(answer))


def _is_stored(name: str, expected: Any, after: Draft) -> bool:
    return after.known.get(name) is not None and same(name, expected, after.known[name])
