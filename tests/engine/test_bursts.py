"""Messages of one person that come close together, with the whole engine and LINE's real delays."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge_base import KnowledgeBase
from tests.engine.events import person, said
from tests.engine.office import Office, open_office, until
from tests.engine.strict_line import LOADING, StrictLine

pytestmark = [pytest.mark.slow, pytest.mark.both_databases]

ANN, BOB = person(1), person(2)
BURST_S = 1.0
QUESTION = "คืนของได้กี่วันคะ"


@pytest.fixture
def bursts(
    database_url: str, tmp_path: Path, line: StrictLine, topics: KnowledgeBase
) -> Iterator[Office]:
    with open_office(database_url, tmp_path, line, topics) as opened:
        settings = replace(opened.services.settings, burst_s=BURST_S)
        opened.services = replace(opened.services, settings=settings)
        yield opened


def tell(office: Office, *pieces: str, gap_s: float = 0.3) -> list[str]:
    """Post each piece a moment after the one before; their reply tokens."""
    tokens = []
    for piece in pieces:
        event = said(ANN, piece, at_ms=int(time.time() * 1000))
        assert office.post(event) == 200
        tokens.append(event["replyToken"])
        time.sleep(gap_s)
    return tokens


def test_pieces_are_answered_once_with_the_newest_token(bursts: Office) -> None:
    bursts.start_engine()
    tokens = tell(bursts, "สั่งพัดลมจากเพจ", "โอนไป", "1850 บาท", "ร้านไม่ส่งเลย")
    bursts.wait_until_quiet()
    assert [one.by for one in bursts.line.accepted] == [tokens[-1]]
    assert LOADING in bursts.line.calls


def test_somebody_else_is_not_kept_waiting(bursts: Office) -> None:
    settings = replace(bursts.services.settings, burst_s=10.0)
    bursts.services = replace(bursts.services, settings=settings)
    bursts.start_engine()
    (waiting,) = tell(bursts, "สั่งพัดลมจากเพจ", gap_s=0)
    other = said(BOB, QUESTION)
    assert bursts.post(other) == 200
    until(lambda: len(bursts.line.said_by(other["replyToken"])) == 1)
    assert bursts.line.said_by(waiting) == []


def test_what_waits_is_answered_by_the_next_engine(bursts: Office) -> None:
    bursts.start_engine()
    (token,) = tell(bursts, "สั่งพัดลมจากเพจ", gap_s=0.3)
    bursts.stop_engines()
    assert bursts.line.accepted == []
    assert [row.attempts for row in bursts.inbox()] == [0]
    bursts.start_engine()
    bursts.wait_until_quiet()
    assert [one.by for one in bursts.line.accepted] == [token]
