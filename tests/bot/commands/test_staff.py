"""`ruthan staff add|list|disable`: passwords asked, roles given, each change written down."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.staff.commands import staff
from bot.runtime.transactions import Transactions
from db.engine.engine import open_database
from db.models.tables import AuditRow, StaffMember
from db.staff import audit, units
from db.staff import staff as shelf
from tests.bot.web.console.fixtures import MORNING, PASSWORD

pytestmark = pytest.mark.sqlite


@pytest.fixture
def transactions(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Transactions]:
    """A database that the commands find through the environment, which has no keys."""
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'ruthan.db')}"
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("RUTHAN_DATA_DIR", str(tmp_path))
    engine = open_database(url)
    yield Transactions(engine)
    engine.dispose()


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(staff, arguments, input=typed)


def added(name: str = "มานี", role: str = "officer") -> Result:
    return run("add", name, "--role", role, "--password-stdin", typed=f"{PASSWORD}\n")


def may_log_in(transactions: Transactions, name: str) -> bool:
    with transactions.writing() as session:
        return isinstance(shelf.log_in(session, name, PASSWORD, MORNING), StaffMember)


def deeds(transactions: Transactions) -> list[tuple[str, str]]:
    with transactions.reading() as session:
        assert audit.first_break(session) is None
        return [(row.action, row.thing) for row in session.query(AuditRow).order_by(AuditRow.id)]


def test_a_password_is_asked_twice_and_not_shown(transactions: Transactions) -> None:
    done = run("add", "มานี", "--role", "officer", typed=f"{PASSWORD}\n{PASSWORD}\n")
    assert done.exit_code == 0
    assert PASSWORD not in done.output
    assert "เพิ่ม มานี เป็นเจ้าหน้าที่ (officer) แล้ว" in done.stdout
    assert may_log_in(transactions, "มานี")
    assert deeds(transactions) == [("staff add", "staff มานี as officer")]


def test_a_password_may_come_from_standard_input(transactions: Transactions) -> None:
    assert added().exit_code == 0
    assert may_log_in(transactions, "มานี")


def test_what_cannot_be_added_is_refused_and_not_written_down(transactions: Transactions) -> None:
    assert added().exit_code == 0
    taken = added()
    assert taken.exit_code == 1
    assert "อยู่แล้ว" in taken.stderr
    short = run("add", "ปิติ", "--role", "officer", "--password-stdin", typed="short\n")
    assert short.exit_code == 1
    assert "15 ตัวอักษร" in short.stderr
    for name in ("", "  ", "ก" * 65, "มานี\u202e", "มา\nนี"):
        assert added(name).exit_code == 1
    assert added("ปิติ", "king").exit_code == 2
    assert len(deeds(transactions)) == 1


def test_the_list_is_for_people_and_for_programs(transactions: Transactions) -> None:
    added("ปิติ", "auditor")
    added("มานี")
    run("disable", "มานี")
    lines = run("list").stdout.splitlines()
    assert lines[0].split() == ["ชื่อ", "บทบาท", "สถานะ", "เพิ่มเมื่อ"]
    assert "ผู้ตรวจสอบ (auditor)" in lines[1]
    assert "ปิดแล้ว" in lines[2]
    members = [json.loads(line) for line in run("list", "--jsonl").stdout.splitlines()]
    assert [(member["name"], member["role"]) for member in members] == [
        ("ปิติ", "auditor"),
        ("มานี", "officer"),
    ]
    assert [member["disabled_at"] is None for member in members] == [True, False]


def test_who_is_disabled_gets_in_no_more(transactions: Transactions) -> None:
    added()
    done = run("disable", "มานี")
    assert done.exit_code == 0
    assert not may_log_in(transactions, "มานี")
    assert deeds(transactions)[-1] == ("staff disable", "staff มานี")
    unknown = run("disable", "ไม่มีใคร")
    assert unknown.exit_code == 1
    assert "ไม่มีเจ้าหน้าที่ชื่อ ไม่มีใคร" in unknown.stderr
    assert len(deeds(transactions)) == 2


def statuses(*commands: tuple[str, ...]) -> list[int]:
    """Run the commands one after the other; their exit statuses."""
    return [run(*arguments).exit_code for arguments in commands]


def actions(transactions: Transactions) -> list[str]:
    return [action for action, _ in deeds(transactions)]


def test_a_unit_is_added_then_changed_and_a_member_placed_in_it(
    transactions: Transactions,
) -> None:
    added()
    assert statuses(
        ("unit", "ภาคเหนือ", "--province", "เชียงใหม่", "--province", "TH-57"),
        ("unit", "ภาคเหนือ", "--kind", "deceived"),
        ("place", "มานี", "--unit", "ภาคเหนือ"),
    ) == [0, 0, 0]
    assert statuses(
        ("unit", "อื่น", "--province", "ปารีส"),
        ("place", "มานี", "--unit", "ไม่มี"),
    ) == [1, 1]
    row = run("units").stdout.splitlines()[1].split()
    assert row[:3] == ["ภาคเหนือ", "1", "ทั้งหมด"]
    with transactions.reading() as session:
        member = shelf.with_name(session, "มานี")
        assert member is not None
        assert units.scope_of(session, member).kinds == {"deceived"}
    assert actions(transactions) == ["staff add", "unit add", "unit change", "staff change"]


def test_a_role_is_given_and_a_one_time_password_made(transactions: Transactions) -> None:
    added()
    assert run("role", "มานี", "supervisor").exit_code == 0
    told = run("password", "มานี").stdout.split()[-1]
    with transactions.reading() as session:
        assert shelf.verify_password(session, "มานี", told)
        member = shelf.with_name(session, "มานี")
        assert member is not None
        assert (member.role, member.one_time_until is None) == ("supervisor", False)
    assert actions(transactions) == ["staff add", "staff change", "staff password"]


def test_second_factors_are_required_of_a_role_and_reset_for_a_member(
    transactions: Transactions,
) -> None:
    added()
    assert "หัวหน้า" in run("require-second-factor", "--role", "supervisor").stdout
    assert "ไม่บังคับ" in run("require-second-factor").stdout
    reset = "reset-second-factor"
    assert statuses((reset, "มานี"), (reset, "ไม่มีใคร")) == [0, 1]
    assert actions(transactions) == [
        "staff add",
        "second factor required",
        "second factor required",
        "second factor reset",
    ]


def test_wrong_settings_say_what_is_wrong(
    transactions: Transactions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://somewhere/else")
    refused = run("list")
    assert refused.exit_code == 1
    assert "DATABASE_URL" in refused.stderr
