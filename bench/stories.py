"""`python -m bench.stories [FILE]`: what the reader finds in told stories, misses and time.

FILE: real complaints, a line each with what is right of them, as `real_stories` reads it.
"""

import sys
import time
from pathlib import Path

from handlers.nlu.story.reader import read_story
from knowledge_base.models import problem_examples
from tests.handlers.nlu.story import real_stories, told_stories

LONG = 5_000
TURNS = 20


def measure() -> str:
    """A table of shares, one column a file, then the misses and the time of a long story."""
    files = {name: told_stories.read_file(name) for name in told_stories.FILES}
    lines = ["| share | " + " | ".join(files) + " |"]
    for field in told_stories.NOTHING:
        shares = [told_stories.right(stories, field) for stories in files.values()]
        lines.append(_row(f"{field} right", shares))
    for field in ("amount", "date"):
        empty = [told_stories.right_or_empty(stories, field) for stories in files.values()]
        stated = [told_stories.right_where_told(stories, field) for stories in files.values()]
        lines += [_row(f"{field} right or empty", empty), _row(f"{field} where told", stated)]
    invented = [sum(len(story.invented()) for story in stories) for stories in files.values()]
    lines.append("| sellers invented | " + " | ".join(map(str, invented)) + " |")
    for name, stories in files.items():
        lines += [f"\n{name}", *told_stories.missed(stories)]
    return "\n".join([*lines, "", _written(), "", _times(files)])


def _written() -> str:
    """The kinds of the written complaints: those that may be read, and those only counted."""
    stories = real_stories.read_written()
    lines = []
    for name, part in (("odd lines", stories[::2]), ("even lines", stories[1::2])):
        right = sum(each.found["kind"] == each.kinds[0] for each in part)
        lines.append(f"written complaints, {name}: kind {right} of {len(part)}")
    return "\n".join(lines)


def _row(label: str, shares: list[float]) -> str:
    return f"| {label} | " + " | ".join(f"{share:.1%}" for share in shares) + " |"


def _times(files: dict[str, list[told_stories.Read]]) -> str:
    together = " ".join(story.text for stories in files.values() for story in stories)
    longest, firms_in = 0.0, told_stories.firms().find
    for turn in range(TURNS):
        text = together[turn * 97 :][:LONG]
        begun = time.process_time()
        read_story(text, told_stories.TODAY, problem_examples.classifier().scores, firms_in)
        longest = max(longest, time.process_time() - begun)
    ms = f"{longest * 1000:.1f} ms"
    return f"A story of {LONG} letters: at most {ms} of the processor in {TURNS} turns"


if __name__ == "__main__":
    print(measure())
    for file in sys.argv[1:]:
        print(f"\n{file}", *real_stories.figures(real_stories.read_real(Path(file))), sep="\n")
