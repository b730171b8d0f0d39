"""Keys that are not those of the database: no start, no restore, no event, and nothing written."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete

from bot.commands.output import CommandError
from bot.commands.serving.readiness import refuse_unready
from bot.line.client import LineClient
from bot.runtime.settings import from_environment
from bot.services import Services
from bot.texts import commands as texts
from bot.web.health import create_health
from bot.web.webhook import create_webhook
from db.engine.encryption import KEY_BYTES, IndexKey, MasterKeys
from db.models.tables import KeyCheck
from tests.bot.commands.backups import (
    KEYS,
    Fresh,
    everything,
    files_in,
    fill,
    opened,
    ruthan,
    written,
)
from tests.bot.web.console.fixtures import PASSWORD, four_topics
from tests.engine.events import body_of, person, said, signature
from tests.engine.processes import ROOT, SECRET, environment
from tests.knowledge_base.written import PAYING, write

pytestmark = pytest.mark.both_databases

OTHER = written(b"x" * KEY_BYTES)
WRONG = [
    ({"RUTHAN_DATA_KEYS": OTHER}, texts.WRONG_DATA_KEYS),
    ({"RUTHAN_INDEX_KEY": OTHER}, texts.WRONG_INDEX_KEY),
]
wrong = pytest.mark.parametrize(("change", "sentence"), WRONG)


@pytest.fixture
def started(
    database_url: str, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> dict[str, str]:
    """The settings with which a database was filled and served."""
    fill(database_url, tmp_path, data_keys, index_key)
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    return environment(tmp_path, "http://127.0.0.1:1", database_url, str(topics)) | KEYS


@pytest.mark.parametrize("marked", [True, False])
@wrong
def test_a_start_is_refused_and_writes_nothing(
    started: dict[str, str], change: dict[str, str], sentence: str, marked: bool
) -> None:
    if not marked:
        with opened(started["DATABASE_URL"]) as transactions, transactions.writing() as session:
            session.execute(delete(KeyCheck))
    before = everything(started["DATABASE_URL"])
    with pytest.raises(CommandError) as refused:
        refuse_unready(from_environment(started | change))
    assert refused.value.message == sentence
    assert everything(started["DATABASE_URL"]) == before
    refuse_unready(from_environment(started))
    assert len(everything(started["DATABASE_URL"])["key_checks"]) == 2


def test_the_old_key_may_not_be_taken_away_while_it_is_needed(started: dict[str, str]) -> None:
    both = {"RUTHAN_DATA_KEYS": f"{OTHER},{KEYS['RUTHAN_DATA_KEYS']}"}
    refuse_unready(from_environment(started | both))
    before = everything(started["DATABASE_URL"])
    with pytest.raises(CommandError, match="ต่อท้ายกุญแจใหม่ คั่นด้วยจุลภาค"):
        refuse_unready(from_environment(started | {"RUTHAN_DATA_KEYS": OTHER}))
    assert everything(started["DATABASE_URL"]) == before


@contextmanager
def doors(settings: Mapping[str, str]) -> Iterator[FlaskClient]:
    """The webhook and the health of a process that serves already."""
    found = from_environment(settings)
    topics = four_topics()
    with opened(found.database_url) as transactions:
        line = LineClient(found.line_channel_access_token, None)
        services = Services(found, transactions, lambda: topics, line)
        app = Flask("bot")
        app.register_blueprint(create_health(services))
        app.register_blueprint(create_webhook(services, lambda: None))
        yield app.test_client()


@pytest.mark.parametrize("change", [change for change, _ in WRONG])
def test_a_database_of_other_keys_under_a_running_server_is_noticed(
    started: dict[str, str], change: dict[str, str]
) -> None:
    with doors(started) as client:
        ready = client.get("/readyz")
        assert (ready.status_code, ready.get_json()["keys"]) == (200, True)
    before = everything(started["DATABASE_URL"])
    with doors(started | change) as client:
        answer = client.get("/readyz")
        assert (answer.status_code, answer.get_json()["keys"]) == (503, False)
        for event in (said(person(1), "สวัสดี"), {"type": "broken"}):
            body = body_of(event)
            headers = {"x-line-signature": signature(SECRET, body)}
            assert client.post("/callback", data=body, headers=headers).status_code == 503
    assert everything(started["DATABASE_URL"]) == before


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        *WRONG,
        ({"RUTHAN_DATA_KEYS": f"{OTHER},{OTHER}"}, texts.WRONG_DATA_KEYS),
    ],
)
@pytest.mark.parametrize("marked", [True, False])
def test_a_restore_is_refused_and_writes_nothing(
    database_url: str,
    fresh_sqlite: Fresh,
    tmp_path: Path,
    data_keys: MasterKeys,
    index_key: IndexKey,
    change: dict[str, str],
    sentence: str,
    marked: bool,
) -> None:
    fill(source := fresh_sqlite(), tmp_path / "a", data_keys, index_key)
    if not marked:
        with opened(source) as transactions, transactions.writing() as session:
            session.execute(delete(KeyCheck))
    file = tmp_path / "backup.zip"
    ruthan(source, tmp_path / "a", "backup", str(file))
    refused = ruthan(database_url, tmp_path / "b", "restore", str(file), **change)
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (1, sentence)
    assert not any(everything(database_url).values())
    assert files_in(tmp_path / "b") == {}
    both = {"RUTHAN_DATA_KEYS": f"{OTHER},{KEYS['RUTHAN_DATA_KEYS']}"}
    assert ruthan(database_url, tmp_path / "b", "restore", str(file), **both).exit_code == 0
    assert len(everything(database_url)["key_checks"]) == 3


@wrong
def test_an_index_is_not_made_under_another_key(
    started: dict[str, str], tmp_path: Path, change: dict[str, str], sentence: str
) -> None:
    before = everything(started["DATABASE_URL"])
    refused = ruthan(started["DATABASE_URL"], tmp_path, "reindex", **change)
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (1, sentence)
    assert everything(started["DATABASE_URL"]) == before


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "change", "sentence"),
    [("serve", *WRONG[0]), ("worker", *WRONG[1]), ("demo", *WRONG[0])],
)
def test_each_command_that_serves_stops_with_one_sentence(
    sqlite_template: Path,
    tmp_path: Path,
    data_keys: MasterKeys,
    index_key: IndexKey,
    command: str,
    change: dict[str, str],
    sentence: str,
) -> None:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    fill(url, tmp_path, data_keys, index_key)
    before = everything(url)
    settings = environment(tmp_path, "http://127.0.0.1:1") | KEYS | change
    # The demo's settings of its first start.
    (tmp_path / "demo-keys.json").write_text(json.dumps(settings | {"STAFF_PASSWORD": PASSWORD}))
    ended = subprocess.run(
        [sys.executable, "-m", "bot", command],
        check=False,
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr, ended.stdout) == (1, f"{sentence}\n", "")
    assert everything(url) == before
