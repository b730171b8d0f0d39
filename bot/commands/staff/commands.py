"""The commands `ruthan staff add|list|disable`, and those about rights beside them."""

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import click

from bot.commands.output import CommandError, database_address, operator, ready_database, table
from bot.commands.staff.rights import COMMANDS
from bot.runtime import dates
from bot.texts import commands as texts
from bot.texts.users import PASSWORD_PROBLEMS
from db.export.cells import one_line
from db.models.tables import StaffMember
from db.staff import audit
from db.staff import staff as shelf
from db.staff.staff import NAME_LENGTH, ROLES, NameTaken, PasswordRefused, Role
from db.texts import ROLE_LABELS


@click.group(help=texts.STAFF_HELP)
def staff() -> None:
    pass


for name_of_command, command in COMMANDS.items():
    staff.add_command(command, name_of_command)


@staff.command(help=texts.ADD_HELP)
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), required=True, help=texts.ROLE_HELP)
@click.option("--password-stdin", "from_stdin", is_flag=True, help=texts.FROM_STDIN_HELP)
def add(name: str, role: Role, from_stdin: bool) -> None:
    name = _checked_name(name)
    with ready_database(database_address()) as transactions:
        password = _password(from_stdin)
        now = datetime.now(UTC)
        with transactions.writing() as session:
            try:
                shelf.add(session, name, password, role, now)
            except NameTaken as error:
                raise CommandError(texts.name_taken(name)) from error
            except PasswordRefused as error:
                raise CommandError(PASSWORD_PROBLEMS[error.problem]) from error
            audit.write(
                session,
                who=operator(),
                action="staff add",
                thing=f"staff {name} as {role}",
                reason="command line",
                now=now,
            )
    click.echo(texts.added(name, role))


def _checked_name(name: str) -> str:
    if not name.isprintable() or not 1 <= len(one_line(name)) <= NAME_LENGTH:
        raise CommandError(texts.EMPTY_NAME)
    return one_line(name)


def _password(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    password: str = click.prompt(
        texts.ASK_ONCE, hide_input=True, confirmation_prompt=texts.ASK_AGAIN, err=True
    )
    return password


@staff.command("list", help=texts.STAFF_LIST_HELP)
@click.option("--jsonl", is_flag=True, help=texts.JSONL_HELP)
def list_command(jsonl: bool) -> None:
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        members = shelf.everyone(session)
        for line in _json_lines(members) if jsonl else _table_lines(members):
            click.echo(line)


def _json_lines(members: Sequence[StaffMember]) -> Iterator[str]:
    return (json.dumps(_as_json(member), ensure_ascii=False) for member in members)


def _table_lines(members: Sequence[StaffMember]) -> Iterator[str]:
    return table(texts.STAFF_COLUMNS, [_as_row(member) for member in members])


def _as_json(member: StaffMember) -> dict[str, str | None]:
    disabled = member.disabled_at
    return {
        "name": member.name,
        "role": member.role,
        "created_at": member.created_at.isoformat(timespec="seconds"),
        "disabled_at": disabled.isoformat(timespec="seconds") if disabled else None,
    }


def _as_row(member: StaffMember) -> list[str]:
    return [
        member.name,
        f"{ROLE_LABELS[member.role]} ({member.role})",
        texts.DISABLED if member.disabled_at else texts.ACTIVE,
        dates.show_moment(member.created_at),
    ]


@staff.command(help=texts.DISABLE_HELP)
@click.argument("name")
def disable(name: str) -> None:
    with ready_database(database_address()) as transactions, transactions.writing() as session:
        now = datetime.now(UTC)
        if not shelf.disable(session, name, now):
            raise CommandError(texts.no_such_member(name))
        audit.write(
            session,
            who=operator(),
            action="staff disable",
            thing=f"staff {name}",
            reason="command line",
            now=now,
        )
    click.echo(texts.disabled(name))
