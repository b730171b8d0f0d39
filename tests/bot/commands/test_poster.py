"""`ruthan poster`: a page that a telephone's camera reads."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from click.testing import CliRunner, Result

from bot.commands.main import main


def _poster(out: Path, *told: str) -> Result:
    return CliRunner().invoke(main, ["poster", "--out", str(out), *told])


def test_the_code_leads_to_the_bot_and_the_numbers_are_there(tmp_path: Path) -> None:
    out = tmp_path / "poster.pdf"
    done = _poster(out, "--bot-id", "@ruthan", "--office", "สคบ. จังหวัดตรัง")
    assert done.exit_code == 0, done.output
    document = pypdfium2.PdfDocument(out)
    assert len(document) == 1
    page = document[0]
    codes = zxingcpp.read_barcodes(page.render(scale=2).to_pil())
    assert [each.text for each in codes] == ["https://line.me/R/ti/p/%40ruthan"]
    written = page.get_textpage().get_text_bounded()
    for part in ("1441", "1166", "สคบ. จังหวัดตรัง"):
        assert part in written


@pytest.mark.parametrize(
    "told",
    [
        (),
        ("--bot-id", "ruthan"),
        ("--address", "http://ruthan.example"),
        ("--bot-id", "@ruthan", "--address", "https://ruthan.example"),
    ],
)
def test_it_leads_to_one_place(tmp_path: Path, told: tuple[str, ...]) -> None:
    out = tmp_path / "poster.pdf"
    assert _poster(out, *told).exit_code == 2
    assert not out.exists()
