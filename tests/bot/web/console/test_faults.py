"""A full disk and a busy, lost or damaged database get a page that says so, and no crash."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry
from werkzeug.test import TestResponse

from bot.runtime.transactions import Transactions
from bot.web.security_headers import HEADERS
from db.engine.encryption import IndexKey, MasterKeys
from db.engine.engine import is_sqlite, open_database
from db.engine.faults import StorageFault, fault_of
from db.staff import audit
from tests.bot.web.console.fixtures import (
    MORNING,
    Clock,
    Desk,
    as_role,
    console_app,
    log_in,
    on_sqlite,
    token,
    version_and_status,
)

pytestmark = pytest.mark.both_databases

# A file system of the kernel: it has not one byte free.
FULL_DISK = Path("/proc")
SAID = {
    StorageFault.FULL: "ดิสก์ของระบบเต็ม",
    StorageFault.BUSY: "ฐานข้อมูลกำลังทำงานอื่นอยู่",
    StorageFault.UNREACHABLE: "ติดต่อฐานข้อมูลไม่ได้",
    StorageFault.DAMAGED: "ฐานข้อมูลเสียหาย",
}


def at_each_connection(engine: Engine, statement: str) -> None:
    def execute(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        connection.cursor().execute(statement)
        connection.commit()

    engine.dispose()
    event.listen(engine, "connect", execute)


@contextmanager
def full_disk(desk: Desk) -> Iterator[None]:
    """SQLite may not take one page more; PostgreSQL answers as on a full disk."""
    engine = desk.transactions.engine
    if is_sqlite(engine):
        at_each_connection(engine, "PRAGMA max_page_count=1")
        with pytest.raises(OperationalError, match="disk is full"):
            write_without_end(desk)
        yield
        return
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE 'no space left on device' USING ERRCODE = 'disk_full'; END $$"
        )
        connection.exec_driver_sql(
            "CREATE TRIGGER full_disk BEFORE INSERT ON audit EXECUTE FUNCTION full_disk()"
        )
    yield
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP FUNCTION full_disk CASCADE")


def write_without_end(desk: Desk) -> None:
    """The shortest rows there are, so that no longer one finds room afterwards."""
    while True:
        with desk.transactions.writing() as session:
            audit.write(session, who="", action="", thing="", reason="", now=MORNING)


@contextmanager
def busy_database(desk: Desk) -> Iterator[None]:
    """Somebody else writes, and nobody waits long for them."""
    engine, other = desk.transactions.engine, open_database(desk_url(desk))
    if is_sqlite(engine):
        at_each_connection(engine, "PRAGMA busy_timeout=1")
        lock = "SELECT 1"
    else:
        at_each_connection(engine, "SET lock_timeout=1")
        lock = "LOCK TABLE audit, staff_sessions IN ACCESS EXCLUSIVE MODE"
    with other.begin() as connection:
        connection.exec_driver_sql(lock)
        yield
    other.dispose()


def desk_url(desk: Desk) -> str:
    return desk.transactions.engine.url.render_as_string(hide_password=False)


def is_told(response: TestResponse, fault: StorageFault) -> bool:
    assert response.status_code == 503
    assert response.headers["Retry-After"]
    assert HEADERS.items() <= dict(response.headers).items()
    return SAID[fault] in response.text and "ระบบขัดข้องชั่วคราว" not in response.text


@pytest.mark.parametrize("fault", [StorageFault.FULL, StorageFault.BUSY])
def test_login_and_case_say_what_is_wrong_and_keep_what_was_there(
    app: Flask, desk: Desk, fault: StorageFault
) -> None:
    number = desk.file()
    officer, client = as_role(app, desk, "officer"), app.test_client()
    case = f"/staff/complaints/{number}"
    form = {"name": "มานี", "password": "x", "csrf_token": token(client.get("/staff/login"))}
    step = {"to_status": "checking", "version": 1, "csrf_token": token(officer.get(case))}
    with full_disk(desk) if fault is StorageFault.FULL else busy_database(desk):
        assert is_told(client.post("/staff/login", data=form), fault)
        assert is_told(officer.post(f"{case}/status", data=step), fault)
    assert version_and_status(desk, number) == (1, "received")


@on_sqlite
def test_what_was_refused_is_taken_once_the_database_is_free(
    app: Flask, desk: Desk, officer: FlaskClient
) -> None:
    number = desk.file()
    case = f"/staff/complaints/{number}"
    step = {"to_status": "checking", "version": 1, "csrf_token": token(officer.get(case))}
    with busy_database(desk):
        assert is_told(officer.post(f"{case}/status", data=step), StorageFault.BUSY)
        assert officer.get("/staff/complaints").status_code == 200
    assert officer.post(f"{case}/status", data=step).status_code == 303
    assert version_and_status(desk, number) == (2, "checking")


@pytest.mark.sqlite
@pytest.mark.parametrize("url", ["sqlite:////no-such-folder/a.db", "postgresql://127.0.0.1:1/a"])
def test_a_lost_database_is_told(url: str, data_keys: MasterKeys, index_key: IndexKey) -> None:
    desk = Desk(Transactions(open_database(url)), data_keys, index_key)
    client = console_app(desk, Clock()).test_client()
    assert is_told(log_in(client, "มานี"), StorageFault.UNREACHABLE)


@pytest.mark.sqlite
def test_a_damaged_database_is_told(
    sqlite_template: Path, tmp_path: Path, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    file = Path(shutil.copy(sqlite_template, tmp_path / "damaged.db"))
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    engine = open_database(f"sqlite:///{file}")
    client = console_app(Desk(Transactions(engine), data_keys, index_key), Clock()).test_client()
    assert is_told(log_in(client, "มานี"), StorageFault.DAMAGED)
    engine.dispose()


def test_an_error_of_the_code_is_no_fault(transactions: Transactions) -> None:
    with (
        pytest.raises(Exception, match="no_such_table") as raised,
        transactions.reading() as session,
    ):
        session.connection().exec_driver_sql("SELECT * FROM no_such_table")
    assert fault_of(raised.value) is None
    assert fault_of(FileNotFoundError(2, "no such file")) is None


@on_sqlite
def test_a_disk_that_fills_up_is_an_alarm_on_the_work_desk(
    app: Flask, desk: Desk, transactions: Transactions, data_keys: MasterKeys, index_key: IndexKey
) -> None:
    full = console_app(Desk(transactions, data_keys, index_key, FULL_DISK), Clock())
    assert "ดิสก์ของระบบใช้ไปแล้วอย่างน้อย 90%" in as_role(full, desk, "officer").get("/staff/work").text
    assert "ดิสก์ของระบบ" not in as_role(app, desk, "supervisor").get("/staff/work").text
