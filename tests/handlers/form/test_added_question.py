"""A question more is one entry in the list: only what tells the whole list has to be told of it."""

import sys
from pathlib import Path

import pytest

from tests.house.project_copy import copy_of_the_project, make, run
from tests.house.usual_changes import QUESTION

# They tell the list from its first question to its last one.
ABOUT_THE_LIST = ("filing-1", "filing-2", "progress_counts", "asked_later_comes")
# Of the transcripts those that go through several questions.
TALKS = (
    *("correcting-", "english-", "helping-", "kindness-", "misunderstanding-", "moving-"),
    *("others-", "pictures-", "refusing-", "reviewing-", "telling-"),
)
TESTS = ("test_form", "test_complaint", "test_english_form")
TOLD = (
    "tests/handlers/test_transcripts.py",
    "tests/handlers/form/test_form.py",
    "tests/handlers/conversations/complaint/test_complaint.py",
    "tests/handlers/conversations/complaint/test_english_form.py",
)


@pytest.fixture
def asking_more(tmp_path: Path) -> Path:
    """A copy of the project whose form has an optional question more."""
    top = copy_of_the_project(tmp_path / "ruthan")
    make(QUESTION, top)
    return top


@pytest.mark.slow
@pytest.mark.no_cover
def test_an_optional_question_more_breaks_no_talk(asking_more: Path) -> None:
    options = ("--no-cov", "-q", "-p", "no:xdist", "-m", "not postgresql and not slow")
    chosen = f"({' or '.join((*TALKS, *TESTS))}) and not ({' or '.join(ABOUT_THE_LIST)})"
    run(asking_more, sys.executable, "-m", "pytest", *options, "-k", chosen, *TOLD)
