"""Measure what one person who writes in pieces costs the answers of others."""

import itertools
import statistics
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from bench.commits import commits
from bench.distant_line import distant_line
from bench.load import Line, steadily
from bench.traffic import TAPS, Post, signed_request
from bench.webhook_load import PATIENCE_S, WORKING, replies, serving
from tests.engine.events import Event, body_of, person, said, tapped
from tests.engine.processes import SECRET

BURST_S = "2.5"
RATE, SECONDS, PAIRS = 20, 10.0, 5
MOST_RATIO = 1.1
_WRITER, _PEOPLE = 800_000, 200
_GAP_S = 0.4
_PIECES = ("สั่งพัดลมจากเพจ", "โอนไปแล้ว", "1850 บาท", "ร้านเงียบ", "ไม่อ่านแชต")
_taps = itertools.count()


def measure(pairs: int = PAIRS) -> str:
    """A table of pairs, quiet and beside a burst in turn, so that a busy machine harms both."""
    found: list[tuple[float, float]] = []
    with (
        distant_line() as line_url,
        serving(WORKING, line_url, RUTHAN_BURST_S=BURST_S) as (process, database),
    ):
        for _ in range(pairs):
            quiet = _p95(process.port, database, bursting=False)
            found.append((quiet, _p95(process.port, database, bursting=True)))
    ratio = statistics.median(beside / quiet for quiet, beside in found)
    lines = [f"{RATE} taps/s for {SECONDS:.0f} s; p95 of their answers, quiet and beside (ms)"]
    lines += [f"{quiet:8.1f} {beside:8.1f}" for quiet, beside in found]
    lines.append(f"median ratio {ratio:.2f}{'' if ratio <= MOST_RATIO else '  MISSED: 1.1'}")
    return "\n".join(lines)


def _p95(port: int, database: Path, *, bursting: bool) -> float:
    """The time of 95 in 100 taps of others until their answer is committed, in ms."""
    posts = iter(list(itertools.islice(_of_others(), int(RATE * SECONDS) + 100)))
    ended = threading.Event()
    writer = threading.Thread(target=_write, args=(port, ended))
    with commits(database) as watch:
        if bursting:
            writer.start()
        measured = steadily(port, posts, SECONDS, RATE)
        ended.set()
        if bursting:
            writer.join()
        handled = watch.when_all_are(measured.sent, PATIENCE_S)
    return replies(measured, handled).p95


def _of_others() -> Iterator[Post]:
    for number in _taps:
        yield _post(tapped(person(number % _PEOPLE), TAPS[number % len(TAPS)]))


def _write(port: int, ended: threading.Event) -> None:
    """One piece after another, with a longer silence after the last of each story."""
    for number in itertools.count(1):
        # A line of its own each: the server closes one that is silent for so long.
        line = Line(port)
        line.post(_post(said(person(_WRITER), _PIECES[number % len(_PIECES)])).request, 0.0)
        while line.answer() is None:
            pass
        line.socket.close()
        if ended.wait(_GAP_S if number % len(_PIECES) else float(BURST_S) + _GAP_S):
            break
    # The last answer is not to fall into the quiet half of the next pair.
    time.sleep(float(BURST_S) + 1)


def _post(event: Event) -> Post:
    return Post(event["webhookEventId"], signed_request(SECRET.encode(), body_of(event)))


if __name__ == "__main__":
    print(measure())
