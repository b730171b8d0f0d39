"""Find Chromium for the tests, or install it: the machine's own, Debian's, Playwright's."""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from tests.debian import install, run, say, show_path

COMMANDS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SCREENSHOTS = Path(__file__).parents[1] / "build" / "screenshots"
START_S = 60
NONE = (
    "The browser tests need Chromium, and none could be found or installed. Install it"
    " (Debian: apt-get install chromium; elsewhere: python -m playwright install --with-deps"
    " chromium) and run the tests again."
)


class NoChromium(Exception):
    """No Chromium that starts can be had on this machine."""


def chromium_path() -> Path:
    """The Chromium that is there, else one that is installed now (this can take minutes).

    Raises NoChromium."""
    for find in (_from_the_machine, _from_playwright, _from_debian, _downloaded):
        found = find()
        if found is not None and _starts(found):
            return found
    raise NoChromium(NONE)


def _from_the_machine() -> Path | None:
    for command in COMMANDS:
        found = shutil.which(command)
        # Ubuntu's chromium-browser may be a mere hint to install something else.
        if found is not None and _starts(Path(found)):
            return Path(found)
    return None


def _from_playwright() -> Path | None:
    with sync_playwright() as playwright:
        found = Path(playwright.chromium.executable_path)
    return found if found.exists() else None


def _from_debian() -> Path | None:
    return _from_the_machine() if install("chromium", "fonts-thai-tlwg") else None


def _downloaded() -> Path | None:
    say("Downloading Chromium with Playwright ...")
    run(sys.executable, "-m", "playwright", "install", "chromium")
    return _from_playwright()


def _starts(chromium: Path) -> bool:
    try:
        asked = subprocess.run(
            [chromium, "--version"], capture_output=True, timeout=START_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def main() -> int:
    """`python -m tests.browser`: prints Chromium's path; 1 when there is none."""
    return show_path(chromium_path, NoChromium, Error)


if __name__ == "__main__":
    sys.exit(main())
