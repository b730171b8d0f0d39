"""Packages of Debian that tests need, installed where that may be done."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq")


def install(*packages: str) -> bool:
    """False where this is no Debian, or we are not its administrator."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say(f"Installing {' '.join(packages)} from the system's packages ...")
    return run(*APT, "update") and run(*APT, "install", "-y", *packages)


def run(*command: str) -> bool:
    """Its output goes to standard error: callers print one line of their own."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=2, check=False)
    return done.returncode == 0


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def show_path(find: Callable[[], Path | str], *missing: type[Exception]) -> int:
    """Print the path that `find` gives, for the Makefile; 1 where one is `missing`, with why."""
    try:
        print(find())
    except missing as problem:
        say(str(problem))
        return 1
    return 0
