"""The command `ruthan check`: what a text or a picture shows before money is sent."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import click

from bot.commands.texts import check as texts
from bot.runtime.picture_text import MOST_BYTES, PictureRefused, PictureText, read_picture

if TYPE_CHECKING:
    from knowledge_base.checking.checker import Checker
    from knowledge_base.checking.results import CheckResult


class NotChecked(Exception):
    """An input was not checked, for the reason that people read."""


@click.command(help=texts.CHECK_HELP)
@click.argument("text", required=False)
@click.option("--image", type=click.Path(path_type=Path), help=texts.IMAGE_HELP)
@click.option("--jsonl", is_flag=True, help=texts.JSONL_HELP)
def check(text: str | None, image: Path | None, jsonl: bool) -> None:
    if [text is not None, image is not None, jsonl].count(True) != 1:
        raise click.UsageError(texts.ONE_WAY_TO_CHECK)
    checker = _checker()
    if jsonl:
        for raw in sys.stdin.buffer:
            # Bytes, so that the terminal's own encoding has no say; click flushes each line.
            click.echo(json.dumps(_answered(checker, raw), ensure_ascii=False).encode())
        return
    try:
        _say(checker, {"text": text} if image is None else {"image": str(image)})
    except NotChecked as why:
        raise click.ClickException(str(why)) from None


def _checker() -> "Checker":
    """Load the packaged signs, without the topics' matcher."""
    from knowledge_base import PACKAGED_TOPICS, KnowledgeBase
    from knowledge_base.content.loader import load

    checker = KnowledgeBase(load(PACKAGED_TOPICS)).checker
    # What it learned is read now, so that the first answer takes as long as others.
    checker.check("")
    return checker


def _answered(checker: "Checker", raw: bytes) -> dict[str, object]:
    """Answer to one line."""
    try:
        asked = json.loads(raw.decode("utf-8", "replace"))
    except ValueError:
        return {"error": texts.NOT_JSON}
    if not isinstance(asked, dict):
        return {"error": texts.NOT_JSON}
    named = {"id": asked["id"]} if "id" in asked else {}
    start = perf_counter()
    try:
        found = _checked(checker, asked)
    except NotChecked as why:
        return {**named, "error": str(why)}
    ms = (perf_counter() - start) * 1000
    return {**named, **as_contract(found), "ms": round(ms, 3)}


def _checked(checker: "Checker", asked: Mapping[str, object]) -> "CheckResult":
    """Raises NotChecked."""
    from knowledge_base.checking.checker import TextTooLong

    match asked:
        case {"text": str(text)}:
            check = partial(checker.check, text)
        case {"image": str(path)}:
            seen = _picture(Path(path))
            was_read = seen.text_was_read
            check = partial(
                checker.check_picture, seen.text or "", seen.qr, words_were_read=was_read
            )
        case _:
            raise NotChecked(texts.NOT_JSON)
    try:
        return check()
    except TextTooLong:
        raise NotChecked(texts.TOO_LONG) from None


def _picture(path: Path) -> PictureText:
    """Raises NotChecked."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
        return read_picture(content)
    except (OSError, ValueError):
        raise NotChecked(texts.NO_PICTURE) from None
    except PictureRefused:
        raise NotChecked(texts.PICTURE_REFUSED) from None


def as_contract(found: "CheckResult") -> dict[str, object]:
    """The verdict as programs read it; nobody's complaints were looked at."""
    return {
        "verdict": found.verdict,
        "found": [asdict(each) for each in found.found],
        "reasons": [asdict(each) for each in found.reasons],
        "brand": found.brand,
        "brand_is": found.brand_is,
        "unchecked": [*found.unchecked, "no-complaints-list"],
        "ask": list(found.ask),
        "qr": [asdict(each) for each in found.codes],
    }


def _say(checker: "Checker", asked: Mapping[str, object]) -> None:
    """The verdict as people read it. Raises NotChecked."""
    from handlers.conversations.checking.views import lines

    for line in lines(_checked(checker, asked), checker):
        click.echo(line)
