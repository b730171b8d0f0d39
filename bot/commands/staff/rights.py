"""The commands of `ruthan staff` about units, roles, passwords and second factors."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import click
from sqlalchemy.orm import Session

from bot.commands.output import CommandError, database_address, operator, ready_database, table
from bot.commands.texts import rights as texts
from bot.reports.complaint_filter import CHOICES
from db.export.cells import one_line
from db.models.tables import StaffMember
from db.staff import audit, second_factors, staff, units
from db.staff.staff import ROLES, Role
from db.staff.units import NAME_LENGTH, UnitDetails


def _audited(deed: Callable[[Session], tuple[str, str, str]]) -> None:
    """Do it in one transaction with its row in the audit log: action, thing, reason."""
    with ready_database(database_address()) as transactions, transactions.writing() as session:
        action, thing, reason = deed(session)
        now = datetime.now(UTC)
        audit.write(session, who=operator(), action=action, thing=thing, reason=reason, now=now)


def _member(session: Session, name: str) -> StaffMember:
    found = staff.with_name(session, name)
    if found is None:
        raise CommandError(texts.no_such_member(name))
    return found


def _codes(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """The codes of what was given as codes or as labels."""
    choices = CHOICES[name]
    found = []
    for one in given:
        codes = [code for code, label in choices.items() if one in (code, label)]
        if not codes:
            raise CommandError(texts.unknown_choice(one))
        found += codes
    return tuple(found)


@click.command(help=texts.UNITS_HELP)
def list_units() -> None:
    with ready_database(database_address()) as transactions, transactions.reading() as session:
        rows = [
            [
                unit.name,
                str(units.size(session, unit)),
                ", ".join(CHOICES["province"][code] for code in unit.provinces) or texts.ALL,
                ", ".join(CHOICES["kind"][code] for code in unit.kinds) or texts.ALL,
            ]
            for unit in units.everyone(session)
        ]
    for line in table(texts.UNIT_COLUMNS, rows):
        click.echo(line)


@click.command(help=texts.UNIT_HELP)
@click.argument("name")
@click.option("--province", "provinces", multiple=True, help=texts.PROVINCE_HELP)
@click.option("--kind", "kinds", multiple=True, help=texts.KIND_HELP)
def unit(name: str, provinces: tuple[str, ...], kinds: tuple[str, ...]) -> None:
    if not name.isprintable() or not 1 <= len(one_line(name)) <= NAME_LENGTH:
        raise CommandError(texts.WRONG_UNIT_NAME)
    work = UnitDetails(one_line(name), _codes("province", provinces), _codes("kind", kinds))

    def deed(session: Session) -> tuple[str, str, str]:
        found = units.with_name(session, work.name)
        if found is None:
            units.add(session, work)
        else:
            units.change(session, found, work)
        said = " ".join([*work.provinces, *work.kinds]) or "-"
        return f"unit {'change' if found else 'add'}", f"unit {work.name}", said

    _audited(deed)
    click.echo(texts.unit_kept(work.name))


@click.command(help=texts.PLACE_HELP)
@click.argument("name")
@click.option("--unit", "unit_name", help=texts.INTO_HELP)
def place(name: str, unit_name: str | None) -> None:
    def deed(session: Session) -> tuple[str, str, str]:
        member = _member(session, name)
        found = units.with_name(session, unit_name) if unit_name else None
        if unit_name and found is None:
            raise CommandError(texts.no_such_unit(unit_name))
        units.assign(session, member, found)
        return "staff change", f"staff {name}", f"unit {unit_name or '-'}"

    _audited(deed)
    click.echo(texts.placed(name, unit_name))


@click.command(help=texts.GIVE_ROLE_HELP)
@click.argument("name")
@click.argument("role", type=click.Choice(ROLES))
def role(name: str, role: Role) -> None:
    def deed(session: Session) -> tuple[str, str, str]:
        member = _member(session, name)
        before = member.role
        staff.set_role(session, member, role)
        return "staff change", f"staff {name}", f"{before} -> {role}"

    _audited(deed)
    click.echo(texts.role_given(name, role))


@click.command(help=texts.ONE_TIME_HELP)
@click.argument("name")
def password(name: str) -> None:
    told = []

    def deed(session: Session) -> tuple[str, str, str]:
        member = _member(session, name)
        told.append(staff.issue_one_time_password(session, member, datetime.now(UTC)))
        return "staff password", f"staff {name}", "command line"

    _audited(deed)
    click.echo(texts.one_time(name, told[0]))


@click.command(help=texts.REQUIRE_HELP)
@click.option("--role", "roles", type=click.Choice(ROLES), multiple=True, help=texts.ROLE_HELP)
@click.option("--everyone", is_flag=True, help=texts.EVERYONE_HELP)
def require_second_factor(roles: tuple[Role, ...], everyone: bool) -> None:
    chosen = ROLES if everyone else roles

    def deed(session: Session) -> tuple[str, str, str]:
        second_factors.require(session, chosen)
        return "second factor required", "staff", " ".join(chosen) or "-"

    _audited(deed)
    click.echo(texts.required(chosen))


@click.command(help=texts.RESET_HELP)
@click.argument("name")
def reset_second_factor(name: str) -> None:
    def deed(session: Session) -> tuple[str, str, str]:
        second_factors.remove(session, _member(session, name).id)
        return "second factor reset", f"staff {name}", "command line"

    _audited(deed)
    click.echo(texts.reset(name))


COMMANDS = {
    "units": list_units,
    "unit": unit,
    "place": place,
    "role": role,
    "password": password,
    "require-second-factor": require_second_factor,
    "reset-second-factor": reset_second_factor,
}
