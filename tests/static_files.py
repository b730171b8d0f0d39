"""`make static`: the pages' letters, cut from those of the papers, and Bootstrap's stylesheet."""

from io import BytesIO
from pathlib import Path

import flask_bootstrap
import fontpkg_sarabun
from fontTools.subset import Options, Subsetter, load_font, save_font

STATIC = Path(__file__).parents[1] / "bot" / "static"
FOLDER = STATIC / "fonts"
STYLESHEET = STATIC / "bootstrap" / "bootstrap.min.css"
# The package of 28 MB is for tests alone: the pages need this file of it.
PACKAGED_STYLESHEET = (
    Path(flask_bootstrap.__file__).parent / "static" / "bootstrap5" / "css" / STYLESHEET.name
)
WEIGHTS = {400: "Regular", 700: "Bold"}
# What Unicode has assigned of the block.
THAI = (*range(0x0E01, 0x0E3B), *range(0x0E3F, 0x0E5C))
ASCII = range(0x20, 0x7F)
# Names from Europe, quotes, dashes, arrows and signs of arithmetic; the font has most of them.
BESIDE = (*range(0xA0, 0x100), *range(0x2010, 0x2040), 0x20AC, *range(0x2190, 0x2194), 0x2122)
SIGNS = (0x2212, 0x2248, 0x2260, 0x2264, 0x2265)


def woff2(weight: int) -> bytes:
    """The subset of one weight; the same bytes each time, with the locked packages."""
    # Every feature that is on by itself is kept: ccmp, mark and mkmk set Thai vowels and tones.
    options = Options(flavor="woff2")
    source = Path(fontpkg_sarabun.ROOT) / "files" / f"Sarabun-{WEIGHTS[weight]}.ttf"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=(*ASCII, *BESIDE, *SIGNS, *THAI))
    made = BytesIO()
    with load_font(BytesIO(source.read_bytes()), options) as font:
        subsetter.subset(font)
        save_font(font, made, options)
    return made.getvalue()


def name_of(weight: int) -> str:
    return f"sarabun-{weight}.woff2"


def main() -> None:
    licence = Path(fontpkg_sarabun.ROOT) / "LICENSE"
    (FOLDER / "OFL.txt").write_bytes(licence.read_bytes())
    STYLESHEET.write_bytes(PACKAGED_STYLESHEET.read_bytes())
    for weight in WEIGHTS:
        size = (FOLDER / name_of(weight)).write_bytes(woff2(weight))
        print(name_of(weight), size, "bytes")


if __name__ == "__main__":
    main()
