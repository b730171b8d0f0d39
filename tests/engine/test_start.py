"""The start of an engine: what comes while it learns is stored, and answered afterwards."""

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.worker import worker
from knowledge_base import KnowledgeBase
from knowledge_base.content.library import Library
from tests.engine.events import person, said
from tests.engine.office import Office, open_office, until
from tests.engine.strict_line import StrictLine

ANN = person(1)
QUESTION = "คืนของได้กี่วันคะ"


class SlowLearner(KnowledgeBase):
    """The topics, learned when the test lets them, after so many failures; what there is to learn
    is kept from before."""

    def __init__(self, library: Library, learned: KnowledgeBase) -> None:
        super().__init__(library)
        self._matcher, self._dangers = learned._matcher, learned._dangers
        self.may_learn, self.failures = threading.Event(), 0

    def learn(self) -> None:
        assert self.may_learn.wait(20)
        if self.failures:
            self.failures -= 1
            raise OSError("no room for what is learned")
        super().learn()


@pytest.fixture
def learner(library: Library, topics: KnowledgeBase) -> SlowLearner:
    return SlowLearner(library, topics)


@pytest.fixture
def office(
    database_url: str, tmp_path: Path, line: StrictLine, learner: SlowLearner
) -> Iterator[Office]:
    with open_office(database_url, tmp_path, line, learner) as opened:
        # What is imported once a process counts for no patience here.
        opened.services.line.prepare()
        yield opened
        learner.may_learn.set()


def test_what_comes_while_it_learns_is_stored_and_then_answered(
    office: Office, learner: SlowLearner
) -> None:
    office.start_engine()
    event = said(ANN, QUESTION)
    assert office.post(event) == 200
    with suppress(TimeoutError):
        until(lambda: bool(office.line.accepted), seconds=1)
    assert [row.state for row in office.inbox()] == ["waiting"]
    assert [row.attempts for row in office.inbox()] == [0]
    learner.may_learn.set()
    office.wait_until_quiet()
    assert len(office.line.said_by(event["replyToken"])) == 1


def test_who_cannot_learn_tries_again(office: Office, learner: SlowLearner) -> None:
    learner.failures = 1
    learner.may_learn.set()
    office.start_engine()
    event = said(ANN, QUESTION)
    assert office.post(event) == 200
    office.wait_until_quiet()
    assert learner.failures == 0
    assert len(office.line.said_by(event["replyToken"])) == 1


def test_one_that_is_stopped_while_it_learns_answers_nothing(
    office: Office, learner: SlowLearner
) -> None:
    engine = office.start_engine()
    assert office.post(said(ANN, QUESTION)) == 200
    stopped = time.monotonic()
    engine.stop(patience_s=0.1)
    assert time.monotonic() - stopped < 5
    learner.may_learn.set()
    until(lambda: not any(each.is_alive() for each in engine._threads))
    assert [row.state for row in office.inbox()] == ["waiting"]
    assert office.line.accepted == []


def test_one_that_is_stopped_while_it_starts_ends_all_that_began(
    office: Office, learner: SlowLearner, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner.may_learn.set()
    start = threading.Thread.start

    def start_late(thread: threading.Thread) -> None:
        time.sleep(0.005)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", start_late)
    monkeypatch.setattr(worker, "_POLL_S", 0.001)
    engine = office.start_engine()
    until(lambda: len(engine._threads) > 5)
    office.stop_engines()
    assert not any(each.is_alive() for each in engine._threads)
