"""`make bench`: the matcher, the queries on full tables, then the webhook under load."""

import argparse
from pathlib import Path

from tests.bench import matcher, queries, webhook_load


def main() -> None:
    """Prints the tables; `--data` is the folder with development questions, if there is one."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path(), help="folder of development questions")
    arguments = parser.parse_args()
    print("Matcher")
    print(matcher.measure(arguments.data))
    print("\nQueries of the engine")
    print(queries.measure())
    print("\nWebhook")
    webhook_load.main([])


if __name__ == "__main__":
    main()
