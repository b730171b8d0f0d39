"""The charts are well-formed, say in words what they show, and let nothing typed through."""

from xml.etree import ElementTree as ET

from bot.reports import charts
from bot.reports.charts import Bar, ChartText, Shade
from bot.web.console.reports.outlines import thailand
from handlers.nlu.lexicon.provinces import PROVINCES

HOSTILE = '"><script>alert(1)</script>&'
SAID = ChartText("kinds", HOSTILE, HOSTILE)
SVG = "{http://www.w3.org/2000/svg}"
TOKENS = {"#0B5E63", "#1F2A2C", "#566366"}


def _parsed(chart: str) -> ET.Element:
    """The picture, which needs no style and no script."""
    root = ET.fromstring(chart)
    assert root.attrib["role"] == "img"
    ids = {each.attrib["id"] for each in root if "id" in each.attrib}
    assert set(root.attrib["aria-labelledby"].split()) == ids
    tags = {each.tag for each in root.iter()}
    assert not tags & {f"{SVG}style", f"{SVG}script", f"{SVG}foreignObject"}
    assert not any("style" in each.attrib or "onload" in each.attrib for each in root.iter())
    return root


def _all(root: ET.Element, tag: str) -> list[ET.Element]:
    return list(root.iter(f"{SVG}{tag}"))


def test_what_is_typed_stays_words() -> None:
    bars = [Bar(HOSTILE, 3, HOSTILE), Bar("ข", 0, "0")]
    for chart in (
        charts.columns(SAID, bars),
        charts.lying_bars(SAID, bars),
        charts.shaded_map(SAID, thailand(), {"TH-10": 3}, {"TH-10": HOSTILE}),
    ):
        root = _parsed(chart)
        assert [each.text for each in root[:2]] == [HOSTILE, HOSTILE]
        assert "<script" not in chart


def test_columns_are_as_high_as_their_numbers() -> None:
    root = _parsed(charts.columns(SAID, [Bar("ก", 10, "10"), Bar("ข", 5, "5"), Bar("ค", 0, "0")]))
    heights = [int(each.attrib["height"]) for each in _all(root, "rect")]
    assert heights[0] == 2 * heights[1] > 0
    assert heights[2] == 0
    assert [each.text for each in _all(root, "text")] == ["ก", "ข", "ค", "10"]
    assert {each.attrib["fill"] for each in root.iter() if "fill" in each.attrib} <= TOKENS


def test_each_lying_bar_has_its_label_and_its_number() -> None:
    root = _parsed(charts.lying_bars(SAID, [Bar("ก", 4, "4 (80%)"), Bar("ข", 1, "1 (20%)")]))
    lengths = [float(each.attrib["width"].rstrip("%")) for each in _all(root, "rect")]
    assert lengths[0] == 4 * lengths[1]
    assert {each.text for each in _all(root, "text")} == {"ก", "4 (80%)", "ข", "1 (20%)"}


def test_charts_of_nothing_are_drawn_too() -> None:
    for chart in (
        charts.columns(SAID, []),
        charts.columns(SAID, [Bar("ก", 0, "0")]),
        charts.lying_bars(SAID, []),
        charts.shaded_map(SAID, thailand(), {}, {}),
    ):
        _parsed(chart)
    assert charts.shades_of([0, 0]) == []


def test_shades_hold_about_as_many_different_counts_each() -> None:
    assert charts.shades_of([1, 2, 3, 4, 5, 6, 7, 8]) == [
        Shade(charts.SHADES[1], 1, 2),
        Shade(charts.SHADES[2], 3, 4),
        Shade(charts.SHADES[3], 5, 6),
        Shade(charts.SHADES[4], 7, 8),
    ]
    assert charts.shades_of([0, 7, 7, 7, 7]) == [Shade(charts.SHADES[4], 7, 7)]
    assert charts.shades_of([1, 1, 90, 2, 1]) == [
        Shade(charts.SHADES[2], 1, 1),
        Shade(charts.SHADES[3], 2, 2),
        Shade(charts.SHADES[4], 90, 90),
    ]


def test_the_map_has_every_province_and_marks_the_first_five() -> None:
    codes = [code for code, _, _, _ in PROVINCES]
    assert set(thailand().places) == set(codes)
    counts = {code: place for place, code in enumerate(codes)}
    root = _parsed(charts.shaded_map(SAID, thailand(), counts, {}))
    paths = _all(root, "path")
    assert len(paths) == 77
    fills = [each.attrib["fill"] for each in paths]
    assert fills.count(charts.SHADES[0]) == 1
    assert [each.text for each in _all(root, "text")] == ["1", "2", "3", "4", "5"]
    marked = [(int(each.attrib["cx"]), int(each.attrib["cy"])) for each in _all(root, "circle")]
    assert marked == [thailand().places[code].at for code in codes[:-6:-1]]
