"""A server whose disk fails while the file that `DISK_FAILS` names is there."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from bench import served
from tests.engine.disk import fail


def _failing(sync: Callable[[int], None]) -> Callable[[int], None]:
    def sync_or_fail(number: int) -> None:
        if Path(os.environ["DISK_FAILS"]).exists():
            fail(number)
        sync(number)

    return sync_or_fail


def main() -> None:
    """Serve, with the engine inside."""
    vars(os)["fdatasync"] = _failing(os.fdatasync)
    sys.argv[1:] = ["working"]
    served.main()


if __name__ == "__main__":
    main()
