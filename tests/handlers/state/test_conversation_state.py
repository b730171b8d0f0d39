"""Memory of a conversation: declared entries only, and what older versions stored is read."""

import json
import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from mypy import api as mypy

from db.queue.conversation_state import ENTRIES, ConversationState, StateEntry, UnregisteredKey
from handlers import router
from handlers.messages.context import Turn
from handlers.state import SILENCE, callback_session, filed_session, language, last_topic
from handlers.state import draft as drafts
from handlers.state.callback_session import CallbackSession
from handlers.state.draft import Draft
from handlers.state.entries import OPENED_CARD, OpenedCard
from handlers.state.filed_session import FiledSession
from handlers.state.last_topic import LastTopic
from tests.handlers.chat import Chat

AT = "2026-11-24T03:00:00+00:00"
SOON = datetime(2026, 11, 24, 3, 5, tzinfo=UTC)
# Each key as it was stored before entries were declared: databases hold these.
STORED = json.loads((Path(__file__).parent / "stored_state.json").read_text(encoding="utf-8"))


def test_an_unregistered_key_is_refused_when_it_is_written() -> None:
    state = ConversationState()
    with pytest.raises(UnregisteredKey):
        state.write("no-such-thing", 1)
    assert not state


@pytest.mark.slow
def test_the_type_checker_refuses_what_is_no_entry_or_not_of_its_type() -> None:
    lines = [
        "from db.queue.conversation_state import ConversationState",
        "from handlers.state.language import ENGLISH",
        "state = ConversationState()",
        'ENGLISH.set(state, "2026-11-24T03:00:00+00:00")',
        'state["no-such-thing"] = 1',
        'ENGLISH.set(state, {"not": "a text"})',
        "number: int | None = ENGLISH.get(state)",
    ]
    flags = ["--config-file=", "--strict", "--follow-imports=silent", "--cache-dir=/dev/null"]
    said, _, _ = mypy.run([*flags, "-c", "\n".join(lines)])
    assert re.findall(r"^<string>:(\d+): error", said, re.MULTILINE) == ["5", "6", "7"]


def test_a_key_has_one_entry() -> None:
    with pytest.raises(ValueError, match="draft"):
        StateEntry("draft", str, kept=SILENCE)


def test_every_stored_key_has_its_entry_still() -> None:
    assert router.HANDLERS
    assert set(ENTRIES) == set(STORED)


def test_no_entry_is_kept_longer_than_a_person_is_silent() -> None:
    kept = {key: entry.kept for key, entry in ENTRIES.items()}
    assert {key for key in kept if not timedelta() < kept[key] <= SILENCE} == set()


@pytest.mark.parametrize("key", STORED)
def test_what_was_stored_is_read_and_stored_again_to_the_letter(key: str) -> None:
    before = ConversationState(STORED)
    after = ConversationState(STORED)
    ENTRIES[key].set(after, ENTRIES[key].get(before))
    assert after.to_json() == before.to_json()


@pytest.mark.parametrize(
    ("read", "found"),
    [
        (
            drafts.load,
            Draft(
                "9f3a",
                "amount",
                AT,
                answers={"story": "ร้านไม่ส่งของ", "kind": "not-delivered"},
                pictures=["m1"],
                messages={"m2": "story,kind"},
                consent_at=AT,
                consent_hash="ab12",
            ),
        ),
        (
            lambda state: callback_session.load(state, SOON),
            CallbackSession("phone", AT, AT, "เรื่องร้าน", ["m3"]),
        ),
        (
            lambda state: filed_session.load(state, SOON),
            FiledSession("RT-2569-000123", "correct", AT, "amount"),
        ),
        (lambda state: language.is_english(state, SOON), True),
        (lambda state: last_topic.recent(state, SOON), LastTopic("just-sent", AT)),
        (OPENED_CARD.get, OpenedCard(AT, "withdraw")),
    ],
)
def test_the_rooms_read_what_was_stored(
    read: Callable[[ConversationState], object], found: object
) -> None:
    assert read(ConversationState(STORED)) == found


def test_a_talk_goes_on_where_an_older_version_left_it(chat: Chat) -> None:
    chat.types("สวัสดี")
    kept = {key: STORED[key] for key in ("draft", "before_consent", "large_letters", "redacted")}
    chat.set_state(kept)
    chat.types("1,290 บาท")
    left = chat.state()
    assert left.pop("draft")["answers"] == {**STORED["draft"]["answers"], "amount": 129_000}
    assert left == {key: kept[key] for key in left}


def test_a_card_of_the_first_version_was_the_one_that_erases() -> None:
    assert OPENED_CARD.get(ConversationState({"erasing": AT})) == OpenedCard(AT, "erase")


def test_keys_that_no_version_knows_any_more_stay_as_they_are() -> None:
    state = ConversationState.from_json('{"gone": 1}')
    drafts.save(state, Draft("x"))
    drafts.drop(state)
    assert state.to_json() == '{"gone": 1}'


def test_a_turn_has_few_fields() -> None:
    names = [each.name for each in fields(Turn)]
    assert names == ["event", "reading", "conversation", "session", "services", "now"]
