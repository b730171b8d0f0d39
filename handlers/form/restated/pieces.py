"""A sentence cut where it says what is wrong and what is right. Pure."""

import re
from dataclasses import dataclass, replace

from handlers.form.restated import opening
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import wrong_and_right as own
from handlers.nlu.values.contacts import ascii_digits

_LONGEST = 200
_MARKS = re.compile(
    rf"(?P<slipped>{own.SLIPPED})|(?P<disowned>{own.DISOWNED})|(?P<denied>{own.DENIED})"
    rf"|(?P<really>{own.REALLY})"
    rf"|(?P<checked>{own.CHECKED})|(?P<wish>{own.WISHED})|(?P<wrong>{own.CALLED_WRONG})"
    rf"|(?P<is>{own.IS})"
)
_TURNED_BACK = re.compile(own.TURNED_BACK)
_NAMED_WRONG = re.compile(own.NAMED_WRONG)
_CAN_YOU = re.compile(own.CAN_YOU)
_SAYS_SO = frozenset(("slipped", "disowned", "denied", "really", "checked"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a sentence; `wrong`: it is said to be wrong, `right`: it is said to be right;
    `spoken`: it stands within the words of a slip, in words."""

    text: str
    wrong: bool = False
    right: bool = False
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Restated:
    """A sentence that says that something is wrong, in its pieces; `calls_wrong`: it says so of
    what it names, whether or not a value stands with it."""

    text: str
    pieces: tuple[Piece, ...]
    calls_wrong: bool


def cut(text: str) -> Restated | None:
    """The pieces; None of a question, and where nothing says that something is wrong."""
    typed = ascii_digits(opening.plain(text))
    if not typed or len(typed) > _LONGEST or intents.asks(_CAN_YOU.sub(" ", typed)):
        return None
    marks = list(_MARKS.finditer(typed.lower()))
    kinds = {mark.lastgroup for mark in marks}
    names_wrong = _NAMED_WRONG.search(typed.lower()) is not None
    wrong_value = any(
        mark.lastgroup == "wrong" and _ends_in_digit(typed[: mark.start()]) for mark in marks
    )
    if not (kinds & _SAYS_SO or names_wrong or wrong_value):
        return None
    calls_wrong = names_wrong or wrong_value or bool(kinds & {"slipped", "disowned", "denied"})
    return Restated(typed, tuple(_pieces(typed, marks)), calls_wrong)


def _ends_in_digit(before: str) -> bool:
    return before.rstrip().removesuffix(own.BAHT).rstrip()[-1:].isdigit()


def _pieces(typed: str, marks: list[re.Match[str]]) -> list[Piece]:
    """The parts between the marks, each of the kind that the marks around it make it."""
    found: list[Piece] = []
    piece, place = Piece(""), 0
    for mark in marks:
        found.append(replace(piece, text=typed[place : mark.start()]))
        if mark["what"]:
            found.append(Piece(mark["what"], wrong=True, spoken=True))
        turns_back = mark.lastgroup == "denied" and _TURNED_BACK.match(typed, mark.end())
        if mark.lastgroup == "disowned":
            found[-1] = replace(found[-1], wrong=True, right=False)
        elif turns_back or mark.lastgroup == "wrong":
            _call_wrong(found)
        is_wrong = mark.lastgroup == "denied" and not turns_back
        piece = Piece("", wrong=is_wrong, right=mark.lastgroup in ("really", "is"))
        place = mark.end()
    return [*found, replace(piece, text=typed[place:])]


def _call_wrong(found: list[Piece]) -> None:
    """Mark the last piece as wrong, if it holds more than a name."""
    if any(map(str.isdigit, found[-1].text)):
        found[-1] = replace(found[-1], wrong=True, right=False)
