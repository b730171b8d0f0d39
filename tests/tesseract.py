"""Find Tesseract with its Thai for the tests, or install Debian's."""

import sys
from pathlib import Path

from bot.runtime import picture_text
from tests.debian import install, show_path

NONE = (
    "The tests of screenshots need Tesseract with Thai, and it could neither be found nor"
    " installed. Install it (Debian: apt-get install tesseract-ocr tesseract-ocr-tha; elsewhere:"
    " Tesseract 5 with tha.traineddata and eng.traineddata) and run the tests again."
)


class NoTesseract(Exception):
    """No Tesseract that reads Thai can be had on this machine."""


def tesseract_path() -> Path:
    """The Tesseract that is there, else Debian's, installed now. Raises NoTesseract."""
    found = picture_text.tesseract_path()
    if found is None and install(
        "--no-install-recommends", "tesseract-ocr", "tesseract-ocr-eng", "tesseract-ocr-tha"
    ):
        picture_text.reads_thai.cache_clear()
        found = picture_text.tesseract_path()
    if found is None:
        raise NoTesseract(NONE)
    return found


def main() -> int:
    """`python -m tests.tesseract`: prints Tesseract's path; 1 when there is none."""
    return show_path(tesseract_path, NoTesseract)


if __name__ == "__main__":
    sys.exit(main())
