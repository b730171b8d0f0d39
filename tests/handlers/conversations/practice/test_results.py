"""Results of the practice game: kept where that was agreed, nobody's in the end."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.privacy.retention import Retention
from db.models.check_sightings import PracticePlayer, PracticeResult, PracticeTotal
from db.models.tables import Base
from db.queue import conversations, practice_players
from db.queue.practice_players import KEPT, PracticeStage
from db.statistics import practice as statistics
from handlers.texts import personal_data as texts
from knowledge_base import KnowledgeBase
from tests.handlers.chat import TUESDAY, Chat
from tests.handlers.journey import Journey, memory

pytestmark = pytest.mark.both_databases

DAY = timedelta(days=1)
BEFORE, AFTER = PracticeStage.BEFORE, PracticeStage.AFTER


def answers(chat: Chat, label: str = "หลอก", count: int = 10) -> None:
    for _ in range(count):
        chat.taps(label)


def plays(chat: Chat, label: str = "หลอก") -> None:
    chat.types("เกมรู้ทัน")
    chat.taps("เริ่ม 10 ข้อความ")
    answers(chat, label)


def plays_a_round(chat: Chat) -> None:
    chat.forges("practice/piece?t=urgency&p=sms-power-cut&n=0")


def agrees(chat: Chat) -> None:
    plays(chat)
    chat.taps("ให้เก็บคะแนน")


def kept(chat: Chat, model: type[Base]) -> int:
    with chat.services.transactions.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def stages(chat: Chat) -> list[int]:
    with chat.services.transactions.reading() as session:
        return sorted(session.scalars(select(PracticeResult.stage)))


def sums(chat: Chat) -> list[tuple[int, int, int, tuple[int, ...]]]:
    with chat.services.transactions.reading() as session:
        found = statistics.sums(session)
        return sorted((each.stages, each.stage, each.people, each.counts) for each in found)


def purge(chat: Chat) -> int:
    retention = Retention(chat.services.transactions, chat.services.settings.data_keys)
    (rule,) = (each for each in retention.kinds if each.name == "practice")
    return retention.purge(rule, chat.clock.now)


def test_nothing_is_kept_without_consent_but_the_count_of_tests(chat: Chat) -> None:
    plays(chat)
    chat.taps("ไม่เก็บ")
    chat.taps("ทดสอบอีกชุด")
    assert (kept(chat, PracticePlayer), kept(chat, PracticeResult)) == (0, 0)
    with chat.services.transactions.reading() as session:
        assert statistics.tests(session) == (2, 1)


def test_the_first_test_is_kept_under_a_key_that_nobody_has_without_the_persons(
    chat: Chat,
) -> None:
    agrees(chat)
    assert sums(chat) == [(BEFORE, BEFORE, 1, (5, 5, 0, 5, 0, 0))]
    settings = chat.services.settings
    with chat.services.transactions.reading() as session:
        known = conversations.find(session, chat.address, settings.data_keys, settings.index_key)
        assert known is not None
        (result,) = session.scalars(select(PracticeResult))
        (player,) = session.scalars(select(PracticePlayer))
        found = practice_players.of_person(session, known.id, known.key)
        assert found is not None
        assert found.hash == result.player_hash
        assert known.key.pseudonym("practice results") != result.player_hash
        assert known.key.key not in player.sealed_key
        assert len(player.consent_hash) == 64


def test_the_other_form_counts_after_a_round_and_once(chat: Chat) -> None:
    agrees(chat)
    chat.types("เกมรู้ทัน")
    plays_a_round(chat)
    plays(chat, "ไม่แน่ใจ")
    assert sums(chat) == [
        (BEFORE | AFTER, BEFORE, 1, (5, 5, 0, 5, 0, 0)),
        (BEFORE | AFTER, AFTER, 1, (5, 0, 5, 5, 0, 5)),
    ]
    plays(chat)
    plays(chat)
    assert stages(chat) == [BEFORE, AFTER]
    assert sums(chat)[1][3] == (5, 0, 5, 5, 0, 5)


def test_the_other_form_without_a_round_is_no_result_of_the_game(chat: Chat) -> None:
    agrees(chat)
    plays(chat)
    plays_a_round(chat)
    plays(chat)
    plays(chat)
    assert stages(chat) == [BEFORE]


def test_weeks_later_the_form_that_was_not_met_comes_first(chat: Chat) -> None:
    agrees(chat)
    chat.clock.now += 9 * DAY
    chat.types("เกมรู้ทัน")
    chat.taps("เริ่ม 10 ข้อความ")
    plays_a_round(chat)
    answers(chat)
    assert stages(chat) == [BEFORE, AFTER]


@pytest.mark.parametrize(
    ("wish", "yes"),
    [
        (texts.ERASE_LABEL, texts.ERASE_YES_LABEL),
        (texts.WITHDRAW_LABEL, texts.WITHDRAW_YES_LABEL),
        ("เลิกเก็บคะแนน", ""),
    ],
    ids=["erase", "withdraw", "forget"],
)
def test_who_takes_it_back_leaves_no_result(chat: Chat, wish: str, yes: str) -> None:
    agrees(chat)
    chat.types(wish)
    if yes:
        chat.taps(yes)
    assert (kept(chat, PracticePlayer), kept(chat, PracticeResult)) == (0, 0)


def test_after_a_hundred_days_only_sums_are_left(chat: Chat) -> None:
    for person in range(3):
        chat.becomes(person)
        agrees(chat)
    plays_a_round(chat)
    plays(chat)
    before = sums(chat)
    chat.clock.now = TUESDAY + KEPT - DAY
    assert (purge(chat), sums(chat)) == (0, before)
    chat.clock.now = TUESDAY + KEPT + 2 * DAY
    assert purge(chat) == 3
    assert (kept(chat, PracticePlayer), kept(chat, PracticeResult)) == (0, 0)
    assert kept(chat, PracticeTotal) <= 4
    assert _added(sums(chat)) == _added(before)
    chat.becomes(9)
    agrees(chat)
    chat.clock.now += KEPT + 2 * DAY
    assert purge(chat) == 1
    assert sum(people for _, stage, people, _ in sums(chat) if stage == BEFORE) == 4


def _added(rows: Sequence[tuple[int, int, int, tuple[int, ...]]]) -> dict[int, tuple[int, ...]]:
    added: dict[int, tuple[int, ...]] = {}
    for played, stage, people, counts in rows:
        before = added.get(16 * played + stage, (0,) * 7)
        added[16 * played + stage] = tuple(map(sum, zip(before, (people, *counts), strict=True)))
    return added


def test_the_second_visit_repeats_no_message_of_the_first(topics: KnowledgeBase) -> None:
    with memory() as session:
        journey = Journey(session, topics)
        journey.types("เล่นเกม")
        journey.presses(journey.button("เริ่ม 10 ข้อความ"))
        for _ in range(10):
            journey.presses(journey.button("หลอก"))
        journey.presses(journey.button("ให้เก็บคะแนน"))
        seen = []
        for days in (21, 70):
            journey.now += days * DAY
            journey.types("สวัสดี")
            answer = journey.presses(journey.button("ทวน 4 ข้อความ 1 นาที"))
            for _ in range(4):
                seen.append(str(answer.replies[0]).partition("paragraphs")[2])
                answer = journey.presses(journey.button("หลอก"))
    assert len(set(seen)) == 8


def test_half_of_the_players_begin_with_each_form(topics: KnowledgeBase) -> None:
    with memory() as session:
        for person in range(40):
            journey = Journey(session, topics)
            journey.now += timedelta(seconds=person)
            journey.types("เล่นเกม")
            journey.presses(journey.button("เริ่ม 10 ข้อความ"))
            for _ in range(10):
                journey.presses(journey.button("หลอก"))
            journey.presses(journey.button("ให้เก็บคะแนน"))
        forms = [*session.scalars(select(PracticeResult.first_form))]
    assert len(forms) == 40
    assert 10 <= forms.count("A") <= 30
