"""`make bench`: the matcher and its rivals, full tables, PDF, the webhook under load."""

import argparse
import sys
from pathlib import Path

from bench import (
    bursting,
    compare,
    console_pages,
    dossier,
    evidence,
    growth,
    hostile,
    leaks,
    matcher,
    pictures,
    queries,
    robustness,
    unseen,
    webhook_load,
)


def main() -> None:
    """Print the tables; exit with 1 if the topics were written from the questions.

    `--data` is the folder with development questions, if there is one; `--closing` asks the
    even lines, which are kept for the closing figures.
    """
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    parser.add_argument("--closing", action="store_true", help="the even lines, kept for the end")
    given = parser.parse_args()
    leaking, leaks_found = leaks.measure(given.data)
    _show("Phrasings that are questions of the development set", leaking)
    _show("Matcher", matcher.measure(given.data))
    _show("Matcher, one situation left out of training at a time", unseen.measure())
    _show("Matcher beside others", compare.measure(given.data, given.closing))
    _show("Noise", robustness.measure(given.data, given.closing))
    _show("Growth", growth.measure())
    _show("Evidence", evidence.measure())
    _show("Pictures", pictures.measure())
    _show("Ten hostile messages at once", hostile.measure())
    _show("One who writes in pieces", bursting.measure())
    _show("Complaint to print", dossier.measure())
    _show("Pages of the queue", console_pages.measure())
    _show("Queries of the engine", queries.measure())
    print("Webhook")
    webhook_load.main([])
    sys.exit(leaks_found)


def _show(title: str, table: str) -> None:
    print(f"{title}\n{table}\n", flush=True)


if __name__ == "__main__":
    main()
