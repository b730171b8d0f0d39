"""Measure stories told in pieces: answers, how long they take, and what the form has of them."""

import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.databases import migrate
from handlers.state import draft
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.pieces import AGREE, Piece, Told, bursting_chat, drafted, stories, tell

_FAST = 20


def measure() -> str:
    """A table of the twenty stories told fast and the twenty told slowly."""
    told: list[Told] = []
    alike = fields = 0
    with tempfile.TemporaryDirectory() as folder:
        chat = bursting_chat(_database(Path(folder)), KnowledgeBase.load())
        for number, pieces in enumerate(stories()):
            chat.becomes(2 * number)
            told.append(tell(chat, pieces))
            in_pieces = drafted(chat)
            chat.becomes(2 * number + 1)
            whole = _in_one_message(chat, pieces)
            names = (in_pieces.keys() | whole.keys()) - {"story"}
            alike += sum(in_pieces.get(name) == whole.get(name) for name in names)
            fields += len(names)
        chat.stop()
    fast, slow = told[:_FAST], told[_FAST:]
    return "\n".join(
        (
            f"gaps of 0.5 to 2 s: one answer to {sum(len(each.said) == 1 for each in fast)} of 20",
            f"  seconds from the last message: {_seconds(fast)}",
            f"gaps of 5 to 30 s: one short word at most in {sum(t.heard_out for t in slow)} of 20",
            f"  seconds from the last message: {_seconds(slow)}",
            f"fields of the form as from one message: {alike} of {fields} ({alike / fields:.1%})",
        )
    )


def _database(folder: Path) -> str:
    url = f"sqlite:///{folder / 'ruthan.db'}"
    migrate(url)
    return url


def _in_one_message(chat: Chat, pieces: Sequence[Piece]) -> dict[str, Any]:
    """The answers of the form where the whole story is typed at its question."""
    chat.types("ร้องเรียน")
    chat.taps(AGREE)
    tell(chat, [Piece(" ".join(piece.text for piece in pieces), 1)])
    found = draft.load(chat.memory())
    assert found is not None
    return found.known


def _seconds(told: Sequence[Told]) -> str:
    last = [each.said[-1][0] for each in told if each.said]
    return f"p50 {statistics.median(last):.2f}, p95 {statistics.quantiles(last, n=20)[-1]:.2f}"


if __name__ == "__main__":
    print(measure())
