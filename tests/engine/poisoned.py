"""Serve with a reader that kills its process at one text, as one that takes all memory would."""

import os
import signal
from pathlib import Path

import pytest

from bot.commands.database.key_guard import refuse_wrong_keys
from bot.commands.output import ready_database
from bot.commands.serving.web_server import Server
from bot.runtime.settings import from_environment
from handlers.messages.reading import TextReading

POISON = "ข้อความมรณะ"
DEATHS = "DEATHS"


def main() -> None:
    """Each death leaves one byte in the file that the environment names."""
    prepare = TextReading.prepare

    def die(self: TextReading, text: str, expected: str, *, in_form: bool) -> None:
        if POISON in text:
            with Path(os.environ[DEATHS]).open("ab") as deaths:
                deaths.write(b"x")
            os.kill(os.getpid(), signal.SIGKILL)
        prepare(self, text, expected, in_form=in_form)

    pytest.MonkeyPatch().setattr(TextReading, "prepare", die)
    settings = from_environment()
    with ready_database(settings.database_url) as transactions:
        refuse_wrong_keys(transactions, settings.data_keys, settings.index_key)
    Server(settings).run()


if __name__ == "__main__":
    main()
