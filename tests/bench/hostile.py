"""Measures what the longest message of each hostile kind costs to be searched for numbers."""

import time

from handlers.sensitive_numbers import hide

LENGTH = 5_000
KINDS = ("1", "1 ", "1-", "otp ", "รหัส", "บัตร1", "a.", "คือ", "www.", "( ")
GOAL_S = 1


def measure() -> str:
    """A table: processor time of half the length and of all of it. A goal of one second, since
    one person's message holds up the others of the same batch."""
    lines = [f"{'message':<10} {'half, s':>8} {'whole, s':>9}"]
    for kind in KINDS:
        half, whole = (_seconds((kind * LENGTH)[:length]) for length in (LENGTH // 2, LENGTH))
        lines.append(f"{kind!r:<10} {half:>8.3f} {whole:>9.3f}{'' if whole < GOAL_S else '  slow'}")
    return "\n".join(lines)


def _seconds(text: str) -> float:
    started = time.process_time()
    hide(text)
    return time.process_time() - started


if __name__ == "__main__":
    print(measure())
