"""Draw a card of ours as LINE Flex bubbles."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import regex

from bot.line.actions import (
    FLEX_LABEL,
    Json,
    LineLimitExceeded,
    action,
    at_most,
    check_text,
    own_address,
)
from bot.line.texts import flex as texts
from handlers.messages.clipboard import units
from handlers.messages.reply import (
    Button,
    Call,
    Card,
    CardPicture,
    ChoosePicture,
    Open,
    Row,
    TakePicture,
    Tap,
)

BUBBLE_BYTES = 30_000
TEXT_UNITS = 5_000
LARGE = "xl"
# Letters; a longer label would be cut off beside its words on a phone, and stands below them.
LABEL_BESIDE = 8
ALT_TEXT = 400
ALT_TEXT_UNITS = 1_500
SENDER_UNITS = 20
# LINE draws no picture that is higher than three times its width.
HIGHEST = 3

PRIMARY, ACCENT, DANGER, OK = "#0B5E63", "#F2A900", "#B3261E", "#1E7B34"
INK, SOFT, PAPER, LINE = "#1F2A2C", "#566366", "#FFFFFF", "#DDE5E6"
BARS = {"urgent": DANGER, "done": OK}


def card_messages(card: Card, where: str) -> list[Json]:
    """The Flex message of `card`, or several where one bubble cannot hold all its rows.
    Raises LineLimitExceeded: a bubble takes 30 KB as UTF-8 JSON, a button's label 40 graphemes."""
    # Messages under each other rather than a carousel: a review is read downwards, and
    # what waits to the right of the screen is sent unread.
    sender = _sender(card, where)
    return [
        {"type": "flex", "altText": alt_text(part), "contents": drawn, **sender}
        for part, drawn in _fitting(card, where)
    ]


def _sender(card: Card, where: str) -> Json:
    if not card.sender:
        return {}
    check_text(card.sender, SENDER_UNITS, units, "sender", where)
    return {"sender": {"name": card.sender}}


def bubble(card: Card, where: str) -> Json:
    """One bubble, however big."""
    for text in _texts(card):
        at_most(TEXT_UNITS, units(text) or 1, "text", where)
    blocks = {
        "header": _bar(card),
        "body": _column(list(_body(card, where)), spacing="md"),
        "footer": _column(_buttons(card, where), spacing="sm"),
    }
    drawn = {name: block for name, block in blocks.items() if block["contents"]}
    if card.picture:
        drawn["hero"] = _hero(card.picture, where)
    if not drawn:
        raise LineLimitExceeded(f"{where}: the card is empty")
    if card.large:
        _enlarge(drawn)
    is_wide = card.rows or card.large
    return {"type": "bubble", "size": "giga" if is_wide else "mega", **drawn}


def _hero(picture: CardPicture, where: str) -> Json:
    height = min(picture.height, HIGHEST * picture.width)
    return {
        "type": "image",
        "url": own_address(picture.url, where),
        "size": "full",
        "aspectRatio": f"{picture.width}:{height}",
        "aspectMode": "fit",
        "animated": False,
    }


def _enlarge(part: Any) -> None:
    """Every text as large as who sees badly needs it, every button as high."""
    if isinstance(part, dict):
        if part.get("type") == "text":
            part["size"] = LARGE
        if part.get("type") == "button":
            part["height"] = "md"
        part = list(part.values())
    if isinstance(part, list):
        for inside in part:
            _enlarge(inside)


def alt_text(card: Card) -> str:
    """The words of the chat list and the locked screen, which are read aloud: title, first
    paragraph and what a picture shows, of a sender's own words only the label, at most 400
    graphemes and LINE's 1,500 UTF-16 units."""
    shown = (card.picture.alt,) if card.picture else ()
    words = (card.title, card.label) if card.sender else (card.title, *card.paragraphs[:1], *shown)
    others = (*card.steps, *(f"{row.label} {row.value}" for row in card.rows), card.note)
    labels = (card.label, *(button.label for button in card.buttons))
    text = "\n".join(filter(str.strip, words)) or next(filter(str.strip, others + labels), "-")
    if len(text) <= ALT_TEXT:
        return text
    clusters = regex.findall(r"\X", text)[:ALT_TEXT]
    while units("".join(clusters)) > ALT_TEXT_UNITS:
        clusters.pop()
    return "".join(clusters)


def _texts(card: Card) -> Iterator[str]:
    yield from (card.label, card.title, *card.paragraphs, *card.steps, card.note)
    for row in card.rows:
        yield from (row.label, row.value)


def _fitting(card: Card, where: str) -> Iterator[tuple[Card, Json]]:
    drawn = bubble(card, where)
    size = len(json.dumps(drawn, ensure_ascii=False, separators=(",", ":")).encode())
    if size <= BUBBLE_BYTES:
        yield card, drawn
        return
    if len(card.rows) < 2:
        at_most(BUBBLE_BYTES, size, "the card's bytes", where)
    middle = len(card.rows) // 2
    yield from _fitting(replace(card, rows=card.rows[:middle], note="", buttons=()), where)
    yield from _fitting(_rest(card, middle), where)


def _rest(card: Card, middle: int) -> Card:
    title = card.title.removesuffix(texts.CONTINUED) + texts.CONTINUED
    rest = card.rows[middle:]
    return replace(
        card, title=title, label="", paragraphs=(), steps=(), progress=None, rows=rest, picture=None
    )


def _bar(card: Card) -> Json:
    if card.tone == "plain":
        return _column([])
    return _column(_heading(card, PAPER, PAPER), backgroundColor=BARS[card.tone])


def _heading(card: Card, label_color: str, title_color: str) -> list[Json]:
    label = _text(card.label, size="sm", color=label_color)
    title = _text(card.title, size="lg", color=title_color, weight="bold")
    return label + title


def _body(card: Card, where: str) -> Iterator[Json]:
    if card.progress:
        yield from _progress(*card.progress, english=card.english)
    if card.tone == "plain":
        yield from _heading(card, SOFT, PRIMARY)
    yield from _side_by_side(_before_all_words(card), where)
    for paragraph in card.paragraphs:
        yield from _text(paragraph, lineSpacing="6px")
    for number, row in enumerate(card.rows, 1):
        yield {"type": "separator", "color": LINE}
        yield _row(row, f"{where}, row {number}")
    if card.rows and card.steps:
        yield {"type": "separator", "color": LINE}
    for number, step in enumerate(filter(str.strip, card.steps), 1):
        yield _step(number, step)
    yield from _text(card.note, size="sm", color=SOFT, margin="lg")


def _progress(question: int, of_how_many: int, *, english: bool) -> list[Json]:
    percent = min(100, max(1, 100 * question // max(1, of_how_many)))
    done = _column([], width=f"{percent}%", height="6px", backgroundColor=ACCENT)
    bar = _column([done], height="6px", backgroundColor=LINE, cornerRadius="3px")
    return [
        *_text(texts.progress(question, of_how_many, english=english), size="sm", color=SOFT),
        bar,
    ]


def _step(number: int, step: str) -> Json:
    sign = _text(f"{number}.", color=PRIMARY, weight="bold", flex=0)
    return _beside(sign + _text(step, lineSpacing="6px", flex=1))


def _row(row: Row, where: str) -> Json:
    label = _text(row.label, size="sm", color=SOFT)
    words = _column(label + _text(row.value if row.value.strip() else "-"), flex=5)
    if row.button is None:
        return _beside([words])
    change = _button(row.button, where, style="link", color=PRIMARY)
    if len(row.button.label) > LABEL_BESIDE:
        return _column([words, change])
    return _beside([words, {**change, "flex": 2, "gravity": "center"}])


def _before_all_words(card: Card) -> list[Button]:
    """The big buttons of an urgent card, drawn above its words."""
    return [button for button in card.buttons if card.tone == "urgent" and _is_strong(button)]


def _side_by_side(buttons: list[Button], where: str) -> list[Json]:
    if len(buttons) < 2:
        return [_footer_button(button, True, where) for button in buttons]
    # A number is shorter than a name.
    return [
        _beside(
            [
                _footer_button(button, True, where) | {"flex": 2 if isinstance(button, Call) else 3}
                for button in buttons
            ]
        )
    ]


def _is_strong(button: Button) -> bool:
    return isinstance(button, Call | Tap) and button.strong


def _buttons(card: Card, where: str) -> list[Json]:
    above = _before_all_words(card)
    # The options of a question are equals: none is filled, lest it look recommended.
    is_equal = card.equal_buttons or card.progress
    main = None if above or is_equal else _main_button(card.buttons)
    return [
        _footer_button(button, number == main, f"{where}, button {number}")
        for number, button in enumerate(card.buttons, 1)
        if button not in above
    ]


def _main_button(buttons: tuple[Button, ...]) -> int | None:
    """The place of the one button that is filled: a strong one, else the first action."""
    deeds = [n for n, button in enumerate(buttons, 1) if isinstance(button, Tap | Open | Call)]
    if any(map(_is_strong, buttons)):
        return None
    return deeds[0] if deeds else None


def _footer_button(button: Button, is_main: bool, where: str) -> Json:
    if isinstance(button, TakePicture | ChoosePicture):
        raise LineLimitExceeded(f"{where}: LINE opens the camera from quick replies only")
    if _is_strong(button):
        return {**_button(button, where, style="primary", color=DANGER), "height": "md"}
    if is_main:
        return _button(button, where, style="primary", color=PRIMARY)
    if isinstance(button, Open):
        return _button(button, where, style="link", color=PRIMARY)
    return _button(button, where, style="secondary", color=LINE)


def _button(button: Button, where: str, style: str, color: str) -> Json:
    return {
        "type": "button",
        "style": style,
        "color": color,
        "height": "sm",
        "adjustMode": "shrink-to-fit",
        "action": action(button, where, FLEX_LABEL),
    }


def _text(text: str, size: str = "md", color: str = INK, **more: str | int) -> list[Json]:
    """A wrapped text as a list of one, or of none: LINE refuses an empty text."""
    if not text.strip():
        return []
    return [{"type": "text", "text": text, "size": size, "color": color, "wrap": True, **more}]


def _column(contents: list[Json], **more: str | int) -> Json:
    return {"type": "box", "layout": "vertical", "contents": contents, **more}


def _beside(contents: list[Json]) -> Json:
    return {"type": "box", "layout": "horizontal", "contents": contents, "spacing": "sm"}
