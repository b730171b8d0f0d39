"""Fetchers of evidence that died, were given up or lost a file leave nothing behind."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from db.evidence import evidence
from db.evidence.files import EvidenceFiles
from tests.bot.engine_parts import NOW, Part
from tests.bot.scripted_line import Handler, ScriptedLine
from tests.bot.worker.fetching import fetch, names

pytestmark = pytest.mark.both_databases

SECOND = timedelta(seconds=1)


def test_what_a_killed_fetcher_left_is_replaced(engine: Part) -> None:
    engine.expect(engine.person(), "m1")
    with engine.services.transactions.writing() as session:
        killed = evidence.lease_next(session, engine.services.settings.data_keys, NOW)
    assert killed is not None
    for name in (killed.stored_as, killed.copied_as):
        EvidenceFiles(engine.data_dir).write(name, [b"sealed by the dead"])
    (engine.data_dir / "evidence" / f"{killed.copied_as}.part").write_bytes(b"torn")
    assert not fetch(engine)
    engine.clock.now += evidence.LEASE
    assert fetch(engine)
    assert sorted(engine.files()) == names(engine)
    assert not {killed.stored_as, killed.copied_as} & engine.files().keys()


def test_who_dies_while_removing_what_another_left_forgets_no_file(
    engine: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.expect(engine.person(), "m1")
    with engine.services.transactions.writing() as session:
        killed = evidence.lease_next(session, engine.services.settings.data_keys, NOW)
    assert killed is not None
    EvidenceFiles(engine.data_dir).write(killed.stored_as, [b"sealed by the dead"])
    engine.clock.now += evidence.LEASE
    with monkeypatch.context() as dies:
        dies.setattr(Path, "unlink", interrupted)
        with pytest.raises(KeyboardInterrupt):
            fetch(engine)
    engine.clock.now += evidence.LEASE
    assert fetch(engine)
    assert sorted(engine.files()) == names(engine)


def interrupted(*given: object, **named: object) -> None:
    raise KeyboardInterrupt


def test_what_was_taken_away_before_it_was_noted_is_fetched_again(
    engine: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a later fetcher, which died before its commit."""
    write = EvidenceFiles.write

    def write_and_lose(files: EvidenceFiles, name: str, chunks: Iterable[bytes]) -> None:
        write(files, name, chunks)
        files.delete(name)

    engine.expect(engine.person(), "m1")
    with monkeypatch.context() as lost:
        lost.setattr(EvidenceFiles, "write", write_and_lose)
        assert fetch(engine)
    assert engine.row().state == "arriving"
    engine.clock.now += SECOND
    assert fetch(engine)
    assert engine.row().state == "sealed"
    assert sorted(engine.files()) == names(engine)


def test_a_fetcher_that_was_given_up_keeps_nothing(engine: Part, line: ScriptedLine) -> None:
    """It comes back after another one has fetched the same file."""
    slow = line.answer

    def answer_late(handler: Handler) -> None:
        line.answer = slow
        engine.clock.now += evidence.LEASE
        assert fetch(engine)
        handler.send(200, b"%PDF- late", {})

    line.answer = answer_late
    engine.expect(engine.person(), "m1")
    assert fetch(engine)
    row = engine.row()
    assert (row.state, row.media_type) == ("sealed", "image/png")
    assert sorted(engine.files()) == names(engine)
