"""A database and buttons made before the modules moved into rooms, answered as they were then."""

import ast
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook
from ruamel.yaml import YAML

from bot.commands.main import main
from bot.runtime.settings import from_environment
from bot.worker.scheduler import Schedule
from knowledge_base import KnowledgeBase
from tests.handlers.chat import Chat
from tests.handlers.replies import Json, Reply
from tests.handlers.transcripts import DEEDS
from tests.house.project import PACKAGES, modules, tree

pytestmark = pytest.mark.sqlite

FOLDER = Path(__file__).parent / "before_the_rooms"
SAVED_AT = datetime(2026, 11, 24, 4, tzinfo=UTC)
EXPORTER, COLUMNS = "สมศรี", "คำอธิบายคอลัมน์"
# Numbers given at random, places in the form, pages of a list.
VARIES = re.compile(
    r"(?:RT|ER)-[0-9A-Z]{4}-[0-9A-Z]{4}|\(\d+/\d+\)"
    r"|เหลืออีก \d+ ข้อ|ข้อสุดท้ายแล้วค่ะ|\d+ questions? left|Last question"
)
Deeds = dict[str, Callable[[Chat, Any], Reply]]


def _read(name: str) -> Any:
    return YAML(typ="safe").load((FOLDER / name).read_text("utf-8"))


PEOPLE: list[Json] = _read("people.yaml")
BUTTONS: list[Json] = _read("buttons.yaml")
NAMES: dict[str, Any] = _read("names.yaml")


class OldDatabase:
    """The database as the old code left it, of which each conversation gets a copy; `waited` is
    what is said of what waited in the queue."""

    def __init__(self, folder: Path, topics: KnowledgeBase) -> None:
        self._original, self.file = folder / "original.db", folder / "ruthan.db"
        self._topics = topics
        with closing(sqlite3.connect(self.file)) as opened:
            opened.executescript((FOLDER / "database.sql").read_text("utf-8"))
        self.runs("db", "upgrade")
        shutil.copy(self.file, self._original)
        with self.chat(1) as chat:
            self.until_contact = chat.hears()
        shutil.copy(self.file, self._original)

    @property
    def _environment(self) -> dict[str, str]:
        return {
            **NAMES["environment"],
            "DATABASE_URL": f"sqlite:///{self.file}",
            "RUTHAN_DATA_DIR": str(self.file.parent),
        }

    def runs(self, *arguments: str) -> None:
        """A command, on the copy that was used last."""
        done = CliRunner().invoke(main, arguments, env=self._environment)
        assert done.exit_code == 0, done.output

    @contextmanager
    def chat(self, person: int) -> Iterator[Chat]:
        """This person goes on where the old code left."""
        shutil.copy(self._original, self.file)
        settings = from_environment(self._environment)
        chat = Chat(settings.database_url, self._topics, settings)
        chat.clock.now = SAVED_AT
        chat.becomes(person)
        try:
            yield chat
        finally:
            chat.stop()


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory, topics: KnowledgeBase) -> OldDatabase:
    return OldDatabase(tmp_path_factory.mktemp("old"), topics)


def _beginning(reply: Reply, like: str) -> str:
    """The beginning of a reply, as long as was noted of the old one."""
    lines = VARIES.sub("…", reply.text).split("\n")
    return "\n".join(lines[: like.count("\n") + 1])


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person["title"])
def test_who_was_in_the_middle_of_something_goes_on(old: OldDatabase, person: Json) -> None:
    more: Deeds = {
        "does": lambda chat, event: chat.does(event),
        "waits": lambda *_: old.until_contact,
    }
    with old.chat(person["person"]) as chat:
        for turn in person["after"]:
            ((deed, value),) = ((key, turn[key]) for key in turn if key != "bot")
            reply = (DEEDS | more)[deed](chat, value)
            assert _beginning(reply, turn["bot"]) == turn["bot"]


@pytest.mark.parametrize("shown", BUTTONS, ids=lambda shown: shown["buttons"][0])
def test_old_buttons_are_understood(old: OldDatabase, shown: Json) -> None:
    answers = {}
    for data in shown["buttons"]:
        with old.chat(shown["person"]) as chat:
            answers[data] = _beginning(chat.forges(data), shown["bot"])
    assert answers == dict.fromkeys(shown["buttons"], shown["bot"])


def test_the_clock_does_its_jobs_under_their_old_names(old: OldDatabase) -> None:
    with old.chat(1) as chat:
        chat.clock.now += timedelta(days=1)
        Schedule(chat.services).run_due()
        with closing(sqlite3.connect(old.file)) as opened:
            today = f"{chat.clock.now:%Y-%m-%d}"
            left = opened.execute("SELECT name FROM jobs WHERE last_done_at < ?", (today,))
            assert left.fetchall() == []


def test_an_export_has_the_columns_that_it_had(old: OldDatabase, tmp_path: Path) -> None:
    file = tmp_path / "complaints.xlsx"
    with old.chat(1):
        where = ("--format", "xlsx", "--out", str(file), "--as", EXPORTER, "--reason", "ตรวจคอลัมน์")
        old.runs("complaints", "export", *where)
    rows = load_workbook(file)[COLUMNS].iter_rows(values_only=True)
    exported = {(sheet, name) for sheet, _, name, *_ in rows}
    before = NAMES["exported columns"]
    assert {(sheet, name) for sheet in before for name in before[sheet]} - exported == set()


@pytest.mark.parametrize("kind", ["settings", "audit actions", "loggers", "log messages"])
def test_names_that_others_read_are_what_they_were(kind: str) -> None:
    assert set(NAMES[kind]) - _written() == set()


@cache
def _written() -> set[str]:
    """Every string of the code."""
    return {
        node.value
        for module in modules(*PACKAGES)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
