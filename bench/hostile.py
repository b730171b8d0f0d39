"""Measure what ten hostile messages that come at once cost the acknowledgements of others."""

import itertools
import statistics
import threading
import time
from dataclasses import dataclass

from bench.distant_line import distant_line
from bench.load import Line, steadily
from bench.traffic import Traffic, signed_request
from bench.webhook_load import WORKING, serving
from tests.engine.events import body_of, person, said
from tests.engine.processes import SECRET

LENGTH = 5_000
UNITS = ("@", "a@", "สั่ง", "a-", "1", "จอง", "ซื้อ", "คุณก ", "1บาท", "โอน")
RATE, SECONDS, PAIRS = 20, 8.0, 5
ATTACK_AFTER_S = 1.0
MOST_S, MOST_RATIO = 2.0, 1.5
_FIRST_ATTACKER = 900_000
_seeds = itertools.count(70)


@dataclass(frozen=True, slots=True)
class Acks:
    """Acknowledgements of the others, in ms."""

    p95: float
    longest: float


def measure(pairs: int = PAIRS) -> str:
    """A table of pairs, quiet and attacked in turn, so that a busy machine harms both alike."""
    found: list[tuple[Acks, Acks]] = []
    with distant_line() as line_url, serving(WORKING, line_url) as (process, _):
        for _ in range(pairs):
            quiet = _acks(process.port, attacked=False)
            found.append((quiet, _acks(process.port, attacked=True)))
    ratio = statistics.median(after.p95 / before.p95 for before, after in found)
    longest = max(after.longest for _, after in found)
    lines = [f"{RATE}/s for {SECONDS:.0f} s; quiet p95, attacked p95, longest (ms)"]
    lines += [f"{b.p95:8.1f} {a.p95:8.1f} {a.longest:8.1f}" for b, a in found]
    lines.append(f"median ratio {ratio:.2f}{'' if ratio <= MOST_RATIO else '  MISSED: 1.5'}")
    lines.append(f"longest {longest:.0f} ms{'' if longest <= MOST_S * 1000 else '  MISSED: 2,000'}")
    return "\n".join(lines)


def _acks(port: int, *, attacked: bool) -> Acks:
    posts = iter(list(itertools.islice(Traffic(SECRET, seed=next(_seeds)), 1_000)))
    attack = threading.Thread(target=_attack, args=(port,))
    if attacked:
        attack.start()
    took = steadily(port, posts, SECONDS, RATE).took_ms
    if attacked:
        attack.join()
    return Acks(statistics.quantiles(took, n=20)[-1], max(took))


def _attack(port: int) -> None:
    """Ten people send a message of 5,000 letters each, all at once."""
    time.sleep(ATTACK_AFTER_S)
    lines = [Line(port) for _ in UNITS]
    for number, (line, unit) in enumerate(zip(lines, UNITS, strict=True)):
        text = (unit * LENGTH)[:LENGTH]
        body = body_of(said(person(_FIRST_ATTACKER + number), text))
        line.post(signed_request(SECRET.encode(), body), 0.0)
    for line in lines:
        while line.answer() is None:
            pass
        line.socket.close()


if __name__ == "__main__":
    print(measure())
