"""The conversations in tests/transcripts/ go as an officer has read and approved them."""

import pytest

from tests.handlers.chat import Chat, Json
from tests.handlers.transcripts import all_transcripts, play

TRANSCRIPTS = all_transcripts()


@pytest.mark.parametrize(
    "transcript", [each for _, each in TRANSCRIPTS], ids=[name for name, _ in TRANSCRIPTS]
)
def test_the_conversation_goes_as_written(chat: Chat, transcript: Json) -> None:
    play(chat, transcript)


def test_there_are_conversations_to_play() -> None:
    assert len(TRANSCRIPTS) >= 16
