"""Practice messages for a class: sheets to print, their answers on the last pages, and slides.

The tests of the chat and the messages of later visits are left out: who has seen them in a class
can no longer be measured with them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.resources import files

from bot.reports.publishing.poster import qr_code
from bot.runtime.pdf import render_pdf
from handlers.conversations.practice import texts
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.content.practice.rounds import PracticeRound
from knowledge_base.practice.game import PracticeGame, shuffled

SHEETS, SLIDES = "ruthan-teaching-sheets.pdf", "ruthan-teaching-slides.pdf"
# The first look-alikes of a round are for before the lesson and for the slides, these for after.
_BEFORE, _AFTER = 0, -1


@dataclass(frozen=True, slots=True)
class PrintedMessage:
    """A message, its telltale in the middle of its text, and what it is."""

    channel: str
    setting: str
    text: tuple[str, str, str]
    is_trick: bool
    truth: str
    reason: str


@dataclass(frozen=True, slots=True)
class PrintedRound:
    """A round of the game with its first look-alikes in the order in which they stand."""

    name: str
    how: str
    example: str
    scene: str
    lines: Sequence[str]
    works: int
    why: str
    say_back: str
    pair: Sequence[PrintedMessage]


@dataclass(frozen=True, slots=True)
class TeachingPack:
    """All that both templates print."""

    before: Sequence[PrintedMessage]
    after: Sequence[PrintedMessage]
    rounds: Sequence[PrintedRound]
    answers: Sequence[str]
    address: str


def make_teaching_pack(game: PracticeGame, address: str) -> Mapping[str, bytes]:
    """Sheets and slides as PDF by their names; `address` is where the game is played, "" where
    that is not known. Raises TypesettingError."""
    contents = json.dumps(asdict(teaching_pack(game, address)), ensure_ascii=False).encode()
    code = {"code.svg": qr_code(address)} if address else {}
    templates = files("bot.reports.publishing").joinpath("templates")
    return {
        name: render_pdf(
            {
                "main.typ": templates.joinpath(template).read_bytes(),
                "contents.json": contents,
                **code,
            }
        )
        for name, template in ((SHEETS, "teaching_sheets.typ"), (SLIDES, "teaching_slides.typ"))
    }


def teaching_pack(game: PracticeGame, address: str) -> TeachingPack:
    """The pack's data: the look-alikes of each round once before and once after the lesson."""
    return TeachingPack(
        before=_messages(game, _BEFORE),
        after=_messages(game, _AFTER),
        rounds=[_round(game, each, place) for place, each in enumerate(game.rounds)],
        answers=list(texts.ANSWERS.values()),
        address=address,
    )


def _messages(game: PracticeGame, place: int) -> list[PrintedMessage]:
    pairs = [each.pairs[place] for each in game.rounds]
    both = [game.messages[name] for pair in pairs for name in (pair.trick, pair.genuine)]
    return [_message(each) for each in shuffled(both, f"sheet {place}")]


def _round(game: PracticeGame, each: PracticeRound, place: int) -> PrintedRound:
    """The lines begin with another one in each round, so that their place tells nothing."""
    pair, begin = each.pairs[_BEFORE], place % len(each.choice.lines)
    lines = each.choice.lines[begin:] + each.choice.lines[:begin]
    both = [game.messages[pair.trick], game.messages[pair.genuine]]
    return PrintedRound(
        name=each.name,
        how=each.how,
        example=each.example,
        scene=each.choice.scene,
        lines=[line.line for line in lines],
        works=next(number for number, line in enumerate(lines, start=1) if line.works),
        why=each.choice.why,
        say_back=each.say_back,
        pair=[_message(message) for message in shuffled(both, each.tactic)],
    )


def _message(each: PracticeMessage) -> PrintedMessage:
    return PrintedMessage(
        channel=texts.CHANNELS[each.channel],
        setting=each.setting,
        text=each.text.partition(each.telltale),
        is_trick=each.is_trick,
        truth=texts.ANSWERS[each.truth],
        reason=each.reason,
    )
