"""The conversations in tests/transcripts/ go as an officer has read and approved them."""

import pytest

from tests.handlers.chat import Chat
from tests.handlers.replies import Json
from tests.handlers.transcripts import all_transcripts, play

TRANSCRIPTS = all_transcripts()


@pytest.mark.parametrize(
    "transcript", [each for _, each in TRANSCRIPTS], ids=[name for name, _ in TRANSCRIPTS]
)
def test_the_conversation_goes_as_written(chat: Chat, transcript: Json) -> None:
    play(chat, transcript)


@pytest.mark.parametrize(
    "wrong",
    [
        {"bot": "ไม่มีคำนี้"},
        {"not": "สวัสดีค่ะ"},
        {"silent": True},
        {"filed": {"kind": "other"}},
        {"draft": {"asking": "story"}},
        {"complaints": 1},
        {"stored": "nothing"},
        {"evidence": ["arriving"]},
        {"says": "สวัสดีค่ะ"},
        {"tap": "สองอย่างในขั้นเดียว"},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_wrong_expectation_is_noticed(chat: Chat, wrong: Json) -> None:
    with pytest.raises(AssertionError):
        play(chat, {"title": "ผิด", "turns": [{"user": "สวัสดี", **wrong}]})


def test_there_are_conversations_to_play() -> None:
    assert len(TRANSCRIPTS) >= 16
