"""The QR codes and the text of a picture, read by a process with limited resources."""

import json
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from bot.runtime.image_process import output

WITHIN_S = 14.0
# Kept back, so that the process ends by itself and the codes are not lost with the words.
_TO_END_S = 1.5
MOST_BYTES = 20 * 1024 * 1024
# Found by its path, and with nothing of the server's environment.
_ROOT = Path(__file__).parents[2]
_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv.pop(1));"
    " from bot.runtime.picture_reader import main; sys.exit(main())"
)
_LANGUAGES = {"tha", "eng"}
_AT_ONCE = threading.BoundedSemaphore(2)

Reason = Literal["not-a-picture", "too-large", "moving", "broken", "too-heavy"]


class PictureRefused(Exception):
    """The picture was not read: it is unsupported or broken, or beyond the limits."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class PictureText:
    """The texts of the QR codes, and the picture's text, None where it was not read; where the time
    was short, only its upper part: then `text_was_read` is False too."""

    qr: tuple[str, ...]
    text: str | None
    text_was_read: bool


def read_picture(
    content: bytes, within_s: float = WITHIN_S, *, with_words: bool = True
) -> PictureText:
    """The codes of a JPEG, PNG or WebP, and its words where they are asked for and Tesseract and
    its Thai are there.

    Raises PictureRefused."""
    if len(content) > MOST_BYTES:
        raise PictureRefused("too-large")
    command = [sys.executable, "-I", "-c", _PROGRAM, str(_ROOT)]
    if with_words and (tesseract := tesseract_path()):
        command += [str(tesseract), str(max(0.0, within_s - _TO_END_S))]
    with _AT_ONCE:
        said = output(command, content, within_s)
    if not said:
        raise PictureRefused("too-heavy")
    found = json.loads(said)
    if "refused" in found:
        raise PictureRefused(found["refused"])
    return PictureText(tuple(found["qr"]), found["text"], found["whole"])


def tesseract_path() -> Path | None:
    """The Tesseract of this machine, if it reads Thai."""
    found = shutil.which("tesseract")
    return Path(found) if found and reads_thai(found) else None


@cache
def reads_thai(tesseract: str) -> bool:
    """True if Tesseract has both languages; asked once."""
    try:
        known = subprocess.run(
            [tesseract, "--list-langs"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return set(known.stdout.decode(errors="replace").split()) >= _LANGUAGES
