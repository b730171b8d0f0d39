"""The demo's settings serve the other commands, and its data is used by one at a time."""

import shlex
import stat
from pathlib import Path

from click.testing import CliRunner, Result

from bot.commands.main import main
from bot.commands.serving.data_lock import locked
from bot.runtime.settings import from_environment


def demo(folder: Path, *options: str, **more: str) -> Result:
    environment = {"RUTHAN_DATA_DIR": str(folder), **more}
    return CliRunner().invoke(main, ["demo", *options], env=environment)


def test_its_settings_are_printed_for_a_shell_and_are_right(tmp_path: Path) -> None:
    printed = demo(tmp_path / "var", "--settings").stdout
    words = [shlex.split(line) for line in printed.splitlines()]
    assert {word for word, _ in words} == {"export"}
    settings = from_environment(dict(pair.split("=", 1) for _, pair in words))
    assert settings.data_dir == tmp_path / "var"
    assert settings.host == "127.0.0.1"
    assert demo(tmp_path / "var", "--settings").stdout == printed


def test_the_port_of_the_environment_is_taken(tmp_path: Path) -> None:
    assert "export PORT=8123\n" in demo(tmp_path, "--settings", PORT="8123").stdout
    refused = demo(tmp_path, "--settings", PORT="eight")
    assert refused.exit_code == 2


def test_a_copy_of_the_topics_may_be_tried(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    refused = demo(tmp_path, "--settings", RUTHAN_TOPICS_DIR=str(copy))
    assert refused.exit_code == 1
    assert "RUTHAN_TOPICS_DIR" in refused.stderr
    copy.mkdir()
    printed = demo(tmp_path, "--settings", RUTHAN_TOPICS_DIR=str(copy)).stdout
    assert f"export RUTHAN_TOPICS_DIR={copy}\n" in printed


def test_what_it_writes_is_for_nobody_else(tmp_path: Path) -> None:
    demo(tmp_path / "var", "--settings")
    for file in tmp_path.rglob("*"):
        mode = 0o700 if file.is_dir() else 0o600
        assert stat.S_IMODE(file.stat().st_mode) == mode, file
    assert len(list(tmp_path.rglob("*"))) == 3


def test_a_second_one_on_the_same_data_is_refused(tmp_path: Path) -> None:
    with locked(tmp_path):
        refused = demo(tmp_path)
    assert refused.exit_code == 1
    assert "เปิดอยู่แล้ว" in refused.stderr
