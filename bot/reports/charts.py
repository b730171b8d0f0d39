"""Charts as SVG, in the colours of the look and without a style or a script. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

INK, SOFT, LINE, PRIMARY = "#1F2A2C", "#566366", "#DDE5E6", "#0B5E63"
# From none to most; each is told from its neighbours in grey as well.
SHADES = ("#FFFFFF", "#CFE3E4", "#8FBDC0", "#4A9095", PRIMARY)
# A page lays them as wide as there is room: all but the map's places are percentages.
WIDTH = 640
_COLUMNS_HEIGHT, _COLUMNS_TOP, _COLUMNS_FLOOR = 210, 28, 180
_BAR_ROW, _BAR_TOP, _BAR_HEIGHT, _BAR_LONGEST = 52, 28, 16, 62
_MARKS = 5
_NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, how long, and what is written at its end."""

    label: str
    value: int
    shown: str


@dataclass(frozen=True, slots=True)
class ChartText:
    """Title of a chart, and its description for screen readers; `name` is unique."""

    name: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class ProvinceOutline:
    """The outline of a province as an SVG path, and where to write on it."""

    path: str
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Outlines:
    """All provinces by their codes, and how wide and high they are together."""

    width: int
    height: int
    places: Mapping[str, ProvinceOutline]


@dataclass(frozen=True, slots=True)
class Shade:
    """The provinces with at least `least` and at most `most`."""

    colour: str
    least: int
    most: int


def columns(said: ChartText, bars: Sequence[Bar]) -> Markup:
    """One column beside the other, with the first, the middle and the last label beneath, and the
    highest column's number above it."""
    most = max((bar.value for bar in bars), default=0)
    step = 100 / max(len(bars), 1)
    drawn = (_column(place, bar, step, most) for place, bar in enumerate(bars))
    floor = Markup('<line x1="0" x2="100%" y1="{y}" y2="{y}" stroke="{colour}"/>').format(
        y=_COLUMNS_FLOOR, colour=SOFT
    )
    inside = (*drawn, floor, *_ticks(bars), _highest(bars, step, most))
    return _drawing(said, WIDTH, _COLUMNS_HEIGHT, inside)


def _column(place: int, bar: Bar, step: float, most: int) -> Markup:
    room = _COLUMNS_FLOOR - _COLUMNS_TOP
    # Whatever is not nothing is seen.
    height = max(2, round(room * bar.value / most)) if bar.value else 0
    return Markup(
        '<rect x="{:.2f}%" y="{}" width="{:.2f}%" height="{}" fill="{}"><title>{} {}</title></rect>'
    ).format(
        (place + 0.12) * step,
        _COLUMNS_FLOOR - height,
        step * 0.76,
        height,
        PRIMARY,
        bar.label,
        bar.shown,
    )


def _ticks(bars: Sequence[Bar]) -> Iterator[Markup]:
    if bars:
        yield _text("0", _COLUMNS_FLOOR + 22, bars[0].label, SOFT)
    if len(bars) > 2:
        middle = len(bars) // 2
        at = f"{100 * (middle + 0.5) / len(bars):.2f}%"
        yield _text(at, _COLUMNS_FLOOR + 22, bars[middle].label, SOFT, "middle")
    if len(bars) > 1:
        yield _text("100%", _COLUMNS_FLOOR + 22, bars[-1].label, SOFT, "end")


def _highest(bars: Sequence[Bar], step: float, most: int) -> Markup:
    if not most:
        return _NOTHING
    place = next(place for place, bar in enumerate(bars) if bar.value == most)
    at = (place + 0.5) * step
    anchor = "start" if at < 8 else "end" if at > 92 else "middle"
    return _text(f"{at:.2f}%", _COLUMNS_TOP - 8, bars[place].shown, INK, anchor)


def lying_bars(said: ChartText, bars: Sequence[Bar]) -> Markup:
    """One bar under the other, its label above it and its number behind it."""
    most = max((bar.value for bar in bars), default=0)
    drawn = (_lying(place * _BAR_ROW, bar, most) for place, bar in enumerate(bars))
    return _drawing(said, WIDTH, max(_BAR_ROW * len(bars), 1), drawn)


def _lying(top: int, bar: Bar, most: int) -> Markup:
    long = _BAR_LONGEST * bar.value / most if most else 0
    rect = Markup(
        '<rect x="0" y="{}" width="{:.2f}%" height="{}" rx="3" fill="{}"/>'
        '<line x1="1" x2="1" y1="{}" y2="{}" stroke="{}" stroke-width="2"/>'
    ).format(
        top + _BAR_TOP,
        long,
        _BAR_HEIGHT,
        PRIMARY,
        top + _BAR_TOP,
        top + _BAR_TOP + _BAR_HEIGHT,
        PRIMARY,
    )
    behind = Markup('<text x="{:.2f}%" dx="8" y="{}" fill="{}">{}</text>').format(
        long, top + _BAR_TOP + _BAR_HEIGHT - 2, INK, bar.shown
    )
    return rect + behind + _text("0", top + 19, bar.label, INK)


def shades_of(counts: Iterable[int]) -> list[Shade]:
    """The fewest to the most in up to four shades, with about as many different counts in each:
    one province far above the others leaves these their shades."""
    different = sorted({count for count in counts if count})
    colours = SHADES[len(SHADES) - min(len(different), len(SHADES) - 1) :]
    bounds = [len(different) * part // max(len(colours), 1) for part in range(len(colours) + 1)]
    return [
        Shade(colour, different[first], different[end - 1])
        for colour, first, end in zip(colours, bounds, bounds[1:], strict=False)
    ]


def shaded_map(
    said: ChartText, outlines: Outlines, counts: Mapping[str, int], labels: Mapping[str, str]
) -> Markup:
    """The provinces, the darker the more; the first carry their place."""
    shades = shades_of(counts.values())
    drawn = (
        Markup(
            '<path d="{}" fill="{}" stroke="{}" stroke-width="1.5"><title>{}</title></path>'
        ).format(place.path, _colour(shades, counts.get(code, 0)), SOFT, labels.get(code, code))
        for code, place in outlines.places.items()
    )
    marks = (
        _mark(rank, outlines.places[code].at)
        for rank, code in enumerate(marked(counts), 1)
        if code in outlines.places
    )
    box = Markup(' viewBox="0 0 {} {}"').format(outlines.width, outlines.height)
    return _drawing(said, outlines.width, outlines.height, (*drawn, *marks), box)


def marked(counts: Mapping[str, int]) -> list[str]:
    """The codes of those that carry their place on the map, the first first."""
    return ranked(counts)[:_MARKS]


def ranked(counts: Mapping[str, int]) -> list[str]:
    """The codes of those that count anything, most first."""
    return sorted((code for code, count in counts.items() if count), key=lambda c: (-counts[c], c))


def _colour(shades: Sequence[Shade], count: int) -> str:
    return next((each.colour for each in shades if each.least <= count <= each.most), SHADES[0])


def _mark(rank: int, at: tuple[int, int]) -> Markup:
    return Markup(
        '<circle cx="{x}" cy="{y}" r="21" fill="#FFFFFF" stroke="{ink}" stroke-width="3"/>'
        '<text x="{x}" y="{below}" font-size="28" text-anchor="middle" fill="{ink}">{rank}</text>'
    ).format(x=at[0], y=at[1], below=at[1] + 10, ink=INK, rank=rank)


def swatch(colour: str) -> Markup:
    """A small field of a shade, for the words beside the map."""
    return Markup(
        '<svg class="swatch" xmlns="http://www.w3.org/2000/svg" width="20" height="20" '
        'aria-hidden="true"><rect x="1" y="1" width="18" height="18" fill="{}" stroke="{}"/></svg>'
    ).format(colour, SOFT)


def _text(x: str, y: int, words: str, colour: str, anchor: str = "start") -> Markup:
    return Markup('<text x="{}" y="{}" fill="{}" text-anchor="{}">{}</text>').format(
        x, y, colour, anchor, words
    )


def _drawing(
    said: ChartText, width: int, height: int, inside: Iterable[Markup], box: Markup = _NOTHING
) -> Markup:
    return Markup(
        '<svg class="chart" xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        '{box} role="img" aria-labelledby="{name}-title {name}-said" font-family="Sarabun, '
        'sans-serif" font-size="16"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-said">{description}</desc>{inside}</svg>'
    ).format(
        width=width,
        height=height,
        box=box,
        name=said.name,
        title=said.title,
        description=said.description,
        inside=_NOTHING.join(inside),
    )
