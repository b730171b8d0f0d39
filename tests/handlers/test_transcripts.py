"""The conversations in tests/transcripts/ go as an officer has read and approved them."""

from contextlib import ExitStack

import pytest
from sqlalchemy import update

from bot.worker.evidence.notifications import EvidenceNotifications
from db.models.tables import Evidence
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.pieces import patient_chat
from tests.handlers.replies import Json
from tests.handlers.transcripts import all_transcripts, has_bursts, play

TRANSCRIPTS = all_transcripts()
# Files whose conversations ask much of the database.
BOTH_DATABASES = ("after_sending", "filing", "my_data")


@pytest.mark.parametrize(
    "transcript",
    [
        pytest.param(
            each,
            id=name,
            marks=[pytest.mark.both_databases] if name.startswith(BOTH_DATABASES) else [],
        )
        for name, each in TRANSCRIPTS
    ],
)
def test_the_conversation_goes_as_written(
    database_url: str, topics: KnowledgeBase, transcript: Json
) -> None:
    opens = patient_chat if has_bursts(transcript) else Chat
    chat = opens(database_url, topics)
    with ExitStack() as ending:
        ending.callback(chat.stop)
        play(chat, transcript)
        pushed = chat.pushed()
        print("pushed by class:", pushed)
        assert chat.services.settings.push_allowed is False
        assert set(pushed) <= {"must"}


def test_files_that_were_lost_are_told_of_with_a_counted_push(chat: Chat) -> None:
    play(chat, {"title": "เริ่ม", "turns": [{"user": "ร้องเรียน"}, {"tap": "ยินยอม เริ่มเลย"}]})
    chat.sends("image")
    with chat.services.transactions.writing() as session:
        session.execute(update(Evidence).values(failure="gone", tell_at=chat.clock.now))
    assert EvidenceNotifications(chat.services).notify_next()
    assert set(chat.hears().ways) == {"push"}
    assert chat.pushed() == {"must": 1}


@pytest.mark.parametrize(
    "wrong",
    [
        {"bot": "ไม่มีคำนี้"},
        {"not": "สวัสดีค่ะ"},
        {"silent": True},
        {"sent": "push"},
        {"filed": {"kind": "other"}},
        {"draft": {"asking": "story"}},
        {"complaints": 1},
        {"stored": "nothing"},
        {"evidence": ["arriving"]},
        {"answers": 2},
        {"hidden": ["text"]},
        {"remembered": {"safety": "crisis"}},
        {"sources": -1},
        {"first": "ไม่มีปุ่มนี้"},
        {"shares": ["รู้ทัน"]},
        {"says": "สวัสดีค่ะ"},
        {"tap": "สองอย่างในขั้นเดียว"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_wrong_expectation_is_noticed(chat: Chat, wrong: Json) -> None:
    with pytest.raises(AssertionError):
        play(chat, {"title": "ผิด", "turns": [{"user": "สวัสดี", **wrong}]})


def test_a_wrong_wait_is_noticed(database_url: str, topics: KnowledgeBase) -> None:
    chat = patient_chat(database_url, topics)
    with ExitStack() as ending:
        ending.callback(chat.stop)
        with pytest.raises(AssertionError, match="waited"):
            play(chat, {"title": "ผิด", "turns": [{"burst": ["สั่งพัดลมจากเพจ"], "waited": 0}]})


def test_there_are_conversations_to_play() -> None:
    assert len(TRANSCRIPTS) >= 16
