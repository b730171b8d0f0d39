"""A damaged database, or one of another shape, is told in one sentence by every command."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask

from bot.app import create_app
from bot.commands.main import main
from bot.runtime.settings import Settings, from_environment, new_key
from db.engine import schema as engine_schema
from db.engine.engine import open_database
from tests.knowledge_base.written import PAYING, write

pytestmark = pytest.mark.sqlite

PAGE = 4096
COMMANDS = (
    ("worker",),
    ("audit", "verify"),
    ("staff", "list"),
    ("complaints", "list"),
    ("privacy", "purge", "--dry-run"),
    ("db", "backup", "backup.zip"),
    ("db", "reindex"),
)


def run_sql(file: Path, statement: str) -> None:
    engine = open_database(f"sqlite:///{file}")
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def older(file: Path) -> None:
    run_sql(file, "UPDATE alembic_version SET version_num = '0020'")


def newer(file: Path) -> None:
    run_sql(file, "UPDATE alembic_version SET version_num = 'later'")


def without_a_revision(file: Path) -> None:
    run_sql(file, "DELETE FROM alembic_version")


def empty(file: Path) -> None:
    file.unlink()


def damaged(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:PAGE] + b"\xff" * (len(content) - PAGE))


def no_database(file: Path) -> None:
    file.write_text("a letter, and no database " * PAGE)


KINDS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "older": (older, "ฐานข้อมูลเป็นของรุ่นก่อน", "ruthan db upgrade"),
    "newer": (newer, "รุ่นที่โปรแกรมนี้ไม่รู้จัก", "ติดตั้งโปรแกรมรุ่นใหม่กลับมา"),
    "foreign": (without_a_revision, "มีตารางอยู่แล้ว", "DATABASE_URL"),
    "empty": (empty, "ฐานข้อมูลยังว่าง", "ruthan db upgrade"),
    "damaged": (damaged, "ฐานข้อมูลเสียหาย", "ruthan db restore"),
    "no database": (no_database, "ไม่ใช่ฐานข้อมูล", "ruthan db restore"),
}


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sqlite_template, tmp_path / "ruthan.db"))


@pytest.fixture
def environment(tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    topics = tmp_path / "topics"
    topics.mkdir()
    write(topics, paying=PAYING)
    monkeypatch.chdir(tmp_path)
    return {
        "DATABASE_URL": f"sqlite:///{file}",
        "RUTHAN_DATA_DIR": str(tmp_path),
        "RUTHAN_TOPICS_DIR": str(topics),
        "LINE_CHANNEL_SECRET": "a secret",
        "LINE_CHANNEL_ACCESS_TOKEN": "a token",
        "LINE_API_BASE": "http://127.0.0.1:8000/local-line",
        "RUTHAN_DATA_KEYS": new_key(),
        "RUTHAN_INDEX_KEY": new_key(),
        "RUTHAN_SECRET_KEY": new_key(),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_each_command_says_it_in_one_sentence(
    kind: str, file: Path, environment: dict[str, str]
) -> None:
    spoil, happened, mend = KINDS[kind]
    spoil(file)
    for command in COMMANDS:
        said = CliRunner().invoke(main, command, env=environment)
        assert (said.exit_code, said.stdout, said.stderr.count("\n")) == (1, "", 1), command
        assert happened in said.stderr, command
        assert mend in said.stderr, command
        assert said.exception.__class__ is SystemExit, command


@pytest.mark.parametrize("kind", ["newer", "foreign", "damaged", "no database"])
def test_what_cannot_be_upgraded_is_left_as_it_is(
    kind: str, file: Path, environment: dict[str, str]
) -> None:
    spoil, happened, _ = KINDS[kind]
    spoil(file)
    before = file.read_bytes()
    said = CliRunner().invoke(main, ["db", "upgrade"], env=environment)
    assert (said.exit_code, happened in said.stderr) == (1, True)
    assert file.read_bytes() == before


def test_tables_that_are_not_those_of_the_revision_are_told(
    file: Path, environment: dict[str, str]
) -> None:
    older(file)
    half = CliRunner().invoke(main, ["db", "upgrade"], env=environment)
    run_sql(file, f"UPDATE alembic_version SET version_num = '{engine_schema.newest()}'")
    run_sql(file, "DROP TABLE audit")
    gone = CliRunner().invoke(main, ["audit", "verify"], env=environment)
    for said in (half, gone):
        assert (said.exit_code, said.stderr.count("\n")) == (1, 1)
        assert "ไม่ตรงกับเลขรุ่น" in said.stderr


def test_a_broken_page_that_no_query_meets_stops_the_start(
    file: Path, environment: dict[str, str]
) -> None:
    run_sql(file, "CREATE TABLE far_away (content)")
    run_sql(file, "INSERT INTO far_away VALUES (randomblob(100000))")
    content = file.read_bytes()
    file.write_bytes(content[: -20 * PAGE] + b"\xff" * PAGE + content[-19 * PAGE :])
    assert CliRunner().invoke(main, ["staff", "list"], env=environment).exit_code == 0
    said = CliRunner().invoke(main, ["worker"], env=environment)
    assert (said.exit_code, "ฐานข้อมูลเสียหาย" in said.stderr) == (1, True)


@pytest.mark.parametrize("kind", KINDS)
def test_readiness_names_it_in_a_word(kind: str, file: Path, environment: dict[str, str]) -> None:
    KINDS[kind][0](file)
    settings: Settings = from_environment(environment)
    app: Flask = create_app(settings)
    answer = app.test_client().get("/readyz")
    assert answer.status_code == 503
    assert answer.get_json()["problems"] == [kind.replace("no database", "damaged")]
