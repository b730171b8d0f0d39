"""A process that left the network opens no socket, nor does what it starts."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LEAVE = "from bot.runtime.offline import leave_the_network; assert leave_the_network(); "
OPEN = "import socket; socket.socket(); print('open')"
CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {OPEN!r}], check=True)"


def ended(program: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("program", [OPEN, CHILD])
def test_no_socket_can_be_opened(program: str) -> None:
    assert ended(program).stdout == "open\n"
    without = ended(LEAVE + program)
    assert without.stdout == ""
    assert "PermissionError" in without.stderr


def test_all_else_goes_on() -> None:
    program = "import subprocess, sys; print(subprocess.run([sys.executable, '-c', '']).returncode)"
    assert ended(LEAVE + program).stdout == "0\n"
