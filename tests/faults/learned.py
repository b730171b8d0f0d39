"""All that a server imports and learns in its first seconds, for the process that forks them."""

import importlib
import math
import tempfile
from pathlib import Path

from bot import services
from bot.line.client import LineClient
from bot.runtime import garbage
from knowledge_base.reloading import TopicReloader
from tests.knowledge_base.written import PAYING, write

for _module in ("bot.app", "bench.served", "bot.web.buffering_worker", "psycopg"):
    importlib.import_module(_module)
LineClient("", "http://127.0.0.1").prepare()
with tempfile.TemporaryDirectory(prefix="ruthan-learned-") as _name:
    write(Path(_name), paying=PAYING)
    # The folder is gone afterwards, so nobody looks at it again.
    _TOPICS = TopicReloader(Path(_name), check_every_s=math.inf)
_topics = _TOPICS.current()
_topics.kind_of("")
_topics.danger("")
_topics.checker.check("")
garbage.freeze()


def hand_on() -> None:
    """In a forked process: nothing is loaded again."""
    vars(services).update(TopicReloader=lambda _folder: _TOPICS)
