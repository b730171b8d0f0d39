"""Every command and every option of `ruthan` explains itself."""

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from bot.commands.main import main


def below(group: click.Group, name: str) -> click.Command:
    command = group.get_command(click.Context(group), name)
    assert command
    return command


def commands(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        for name in command.list_commands(click.Context(command)):
            yield from commands(below(command, name), (*path, name))


def command_at(path: tuple[str, ...]) -> click.Command:
    command: click.Command = main
    for name in path:
        assert isinstance(command, click.Group)
        command = below(command, name)
    return command


COMMANDS = list(commands(main, ()))


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_a_command_and_its_options_have_help(path: tuple[str, ...]) -> None:
    command = command_at(path)
    assert (command.help or "").strip()
    silent = [
        option.name
        for option in command.params
        if isinstance(option, click.Option) and not (option.help or "").strip()
    ]
    assert silent == []


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_help_is_shown_without_any_setting(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(main, [*path, "--help"], env={"DATABASE_URL": "nonsense"})
    assert shown.exit_code == 0
    assert "--help" in shown.output


def test_the_commands_are_those_of_the_plan() -> None:
    named = {" ".join(path) for path in COMMANDS if not isinstance(command_at(path), click.Group)}
    assert named >= {
        "demo", "serve", "worker", "keys new",
        "kb check", "kb learn", "kb ask", "kb eval", "kb label", "kb replay",
        "kb schema", "kb questions", "kb report",
        "complaints list", "complaints export", "complaints verify", "complaints open-data",
        "story", "staff add", "staff list", "staff disable",
        "staff unit", "staff require-second-factor", "audit verify",
        "db upgrade", "db backup", "db restore", "line setup",
        "privacy purge", "privacy register", "privacy hold",
    }  # fmt: skip


def test_the_process_that_only_waits_has_not_imported_what_serves() -> None:
    heavy = {"bot.app", "flask", "knowledge_base", "linebot", "numpy", "pydantic", "scipy"}
    serving = "bot.commands.serving"
    imported = f"sys, bot.commands.main, {serving}.commands, {serving}.web_server"
    waits = f"import {imported}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", waits], capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(run.stdout.split())
