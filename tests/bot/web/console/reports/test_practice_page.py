"""The office sees whether the practice game helps, and nobody's own result."""

from datetime import timedelta

import pytest
from flask import Flask

from bot.reports.asean.practice import practice_results
from db.queue import conversations, practice_players
from db.queue.conversations import Chat
from db.queue.practice_players import KEPT, PracticeConsent, PracticeStage
from db.statistics import practice as statistics
from tests.bot.web.console.fixtures import MORNING, Desk, as_role, on_sqlite

pytestmark = pytest.mark.both_databases

PAGE = "/staff/practice"
BEFORE = (5, 2, 1, 5, 4, 0)
AFTER = (5, 4, 0, 5, 4, 1)


def play(desk: Desk, person: int, form: str, *later: PracticeStage) -> None:
    """One more person who agreed, and who played these stages as well."""
    consent = PracticeConsent("1", "0" * 64, MORNING)
    chat = Chat("user", f"U{person:032x}")
    with desk.transactions.writing() as session:
        known = conversations.of_chat(session, chat, desk.data_keys, desk.index_key, MORNING)
        counts = dict(zip(statistics.COUNTS, BEFORE, strict=True))
        practice_players.agree(session, known.id, known.key, consent, form, counts)
        player = practice_players.of_person(session, known.id, known.key)
        assert player is not None
        for stage in later:
            counts = dict(zip(statistics.COUNTS, AFTER, strict=True))
            practice_players.record(session, player, stage, form, counts)


def test_the_same_people_are_compared_before_and_after(app: Flask, desk: Desk) -> None:
    for person in range(5):
        play(desk, person, "AB"[person % 2], PracticeStage.AFTER)
    play(desk, 5, "A")
    page = as_role(app, desk, "exporter").get(PAGE).text
    assert "6 คนยินยอม" in page
    assert "<dt>เล่นชุด A ก่อน</dt><dd>4 คน</dd>" in page
    assert "<dt>แยกได้ ก่อนฝึก</dt><dd>30</dd>" in page
    assert "<dt>แยกได้ ครั้งนี้</dt><dd>70</dd>" in page
    assert "คนเดียวกัน 5 คน แยกได้ต่างไป +40 คะแนน เชื่อของจริงต่างไป +10 จุด" in page
    assert page.count("ยังไม่แสดง") == 2


def test_scores_of_fewer_than_five_people_are_not_shown(app: Flask, desk: Desk) -> None:
    for person in range(4):
        play(desk, person, "A", PracticeStage.AFTER, PracticeStage.DAY_21)
    page = as_role(app, desk, "officer").get(PAGE).text
    assert page.count("ยังไม่แสดง") == 3
    assert "แยกได้ ก่อนฝึก" not in page


def test_those_whose_time_is_over_still_count(app: Flask, desk: Desk) -> None:
    for person in range(3):
        play(desk, person, "B", PracticeStage.AFTER)
    with desk.transactions.writing() as session:
        over = MORNING + KEPT + timedelta(days=2)
        assert statistics.purge_older(session, over - KEPT, 2) == 2
    for person in range(3, 5):
        play(desk, person, "B", PracticeStage.AFTER)
    assert "คนเดียวกัน 5 คน" in as_role(app, desk, "officer").get(PAGE).text


def test_how_many_tests_are_finished_is_counted_of_everybody(app: Flask, desk: Desk) -> None:
    with desk.transactions.writing() as session:
        for number in range(8):
            practice_players.count_test(session, MORNING.date())
            if number < 6:
                practice_players.count_test(session, MORNING.date(), finished=True)
    page = as_role(app, desk, "officer").get(PAGE).text
    assert "<dt>เริ่มทดสอบ</dt><dd>8 ครั้ง</dd>" in page
    assert "<dt>เล่นจบ</dt><dd>75%</dd>" in page


def test_the_report_to_asean_tells_the_same(desk: Desk) -> None:
    for person in range(6):
        play(desk, person, "A", PracticeStage.AFTER, *[PracticeStage.DAY_21] * (person < 4))
    with desk.transactions.reading() as session:
        found = practice_results(session)
    told = [(each.stage, each.people, each.then.discernment) for each in found.changes]
    assert told == [("after", 6, 70.0), ("day-21", 4, 70.0), ("day-90", 0, 0.0)]
    assert found.changes[0].before.discernment == 30.0


@on_sqlite
def test_an_empty_page_says_so(app: Flask, desk: Desk) -> None:
    page = as_role(app, desk, "officer").get(PAGE).text
    assert page.count("ยังไม่แสดง") == 3
    assert "ยังน้อยเกินไป" in page
