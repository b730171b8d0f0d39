"""Long-lived objects are out of the garbage collector's sight, new topics as well."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.runtime import garbage
from bot.worker import worker
from bot.worker.worker import Worker
from knowledge_base import KnowledgeBase
from tests.engine.office import Office, until
from tests.knowledge_base.written import PAYING, write

pytestmark = pytest.mark.slow


class Ring:
    """Refers to itself, so that nothing but the collector ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _seen_again() -> Iterator[None]:
    yield
    garbage.freeze_anew()


def test_what_left_use_is_collected_and_the_rest_is_out_of_sight() -> None:
    gone = weakref.ref(Ring())
    stays = Ring()
    garbage.freeze()
    assert gone() is None
    assert gc.get_freeze_count() > 10_000
    frozen = weakref.ref(stays)
    del stays
    garbage.freeze()
    assert frozen() is not None
    garbage.freeze_anew()
    assert frozen() is None


@pytest.mark.sqlite
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_new_topics_are_settled_while_the_engine_runs(
    office: Office, topics: KnowledgeBase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_SETTLE_S", 0.05)
    current = [topics]
    engine = Worker(replace(office.services, knowledge=lambda: current[0]))
    office.engines.append(engine)
    engine.start()
    until(lambda: gc.get_freeze_count() > 10_000)
    gc.unfreeze()
    write(tmp_path, paying=PAYING)
    current[0] = KnowledgeBase.load(tmp_path)
    until(lambda: gc.get_freeze_count() > 10_000)
