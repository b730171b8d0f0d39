"""`ruthan kb teaching-pack`: two files that anybody may read."""

from pathlib import Path

from click.testing import CliRunner

from bot.commands.main import main
from knowledge_base import PACKAGED_TOPICS


def test_sheets_and_slides_are_written(tmp_path: Path) -> None:
    told = ("kb", "teaching-pack", "--out", str(tmp_path), "--topics", str(PACKAGED_TOPICS))
    done = CliRunner().invoke(main, [*told, "--bot-id", "@ruthan"])
    assert done.exit_code == 0, done.output
    assert {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {
        "ruthan-teaching-sheets.pdf": 0o644,
        "ruthan-teaching-slides.pdf": 0o644,
    }
