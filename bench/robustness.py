"""Share of a system's findings that remain when the question is mistyped."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.alone import run
from bench.noise import NOISES, noisy
from bench.questions import QUESTIONS, Asked, on_our_topics
from bench.scores import is_right
from bench.systems.everyone import ours, rivals
from bench.systems.system import Guess

GOAL = 0.92
SEED = 1


def measure(data: Path, closing: bool = False, seed: int = SEED) -> str:
    """The table: of the questions found when clean, the share found under each noise."""
    if not (data / QUESTIONS).exists():
        return f"no {QUESTIONS} in {data}: noise is not measured"
    exam = on_our_topics(data, closing)
    asked = exam.in_scope
    texts = {name: [noisy(name, each.text, seed) for each in asked] for name in NOISES}
    everything = [each.text for each in asked] + [text for name in NOISES for text in texts[name]]
    others, absent = rivals()
    systems = [*ours(exam.topics), *others]
    kept = [
        kept_of(asked, texts, run(system, exam.phrasings, exam.labels, everything).guesses)
        for system in systems
    ]
    rows = [
        f"% of the clean top-1 kept (goal of ours {GOAL:.0%}), seed {seed}",
        "asked are only the questions that the noise changes",
        f"{'':28}{'changed':>8}" + "".join(f"{_short(system.name):>14}" for system in systems),
    ]
    for name in NOISES:
        changed = sum(text != each.text for text, each in zip(texts[name], asked, strict=True))
        rows.append(f"{name:28}{changed:8}" + "".join(f"{each[name] * 100:14.1f}" for each in kept))
    return "\n".join([*rows, *absent])


def kept_of(
    asked: Sequence[Asked], texts: Mapping[str, Sequence[str]], guesses: Sequence[Guess]
) -> dict[str, float]:
    """`guesses`: first those of the clean questions, then of each noise in turn."""
    count = len(asked)
    clean = [is_right(*both) for both in zip(asked, guesses[:count], strict=True)]
    shares: dict[str, float] = {}
    for number, name in enumerate(texts, 1):
        under = guesses[number * count : (number + 1) * count]
        still = [
            is_right(each, guess)
            for each, guess, text, was in zip(asked, under, texts[name], clean, strict=True)
            if was and text != each.text
        ]
        shares[name] = sum(still) / len(still) if still else 1.0
    return shares


def _short(name: str) -> str:
    return (
        name.removeprefix("rapidfuzz ").partition(" (")[0].replace("token_set_ratio", "token_set")
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    parser.add_argument("--closing", action="store_true", help="the even lines, kept for the end")
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    print(measure(given.data, given.closing, given.seed))


if __name__ == "__main__":
    main()
