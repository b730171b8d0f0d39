"""Letters that a filer sends: templates that officers write, filled with what was told. Pure.

A line whose field was not told is left out, and so is a paragraph of which only its heading
would be left: a letter never has a fact that is not there.
"""

import re
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from knowledge_base.content import texts
from knowledge_base.content.topic.fields import AtMost, ContentModel, IsoDate, Label, Line, Slug

# What has to be so for a letter to be offered.
LetterOccasion = Literal["purchase", "delivery", "transfer", "may-be-transfer", "loss", "crime"]

_FIELD = re.compile(r"\{([^{}\n]*)\}")
_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class LetterFacts:
    """The fields that a template may name, each in the words in which it is shown; "" where it
    was not told."""

    number: str = ""
    filed_on: str = ""
    today: str = ""
    until: str = ""
    seller: str = ""
    seller_link: str = ""
    seller_phone: str = ""
    channel: str = ""
    platform: str = ""
    product: str = ""
    order: str = ""
    amount: str = ""
    payment: str = ""
    cod: str = ""
    carrier: str = ""
    received_on: str = ""
    damage: str = ""
    whereabouts: str = ""
    account: str = ""
    paid_on: str = ""
    happened_on: str = ""
    story: str = ""
    contacted: str = ""
    wanted: str = ""
    reported: str = ""
    name: str = ""
    phone: str = ""
    representative: str = ""
    province: str = ""
    email: str = ""


LETTER_FIELDS = tuple(each.name for each in fields(LetterFacts))


def _known_fields(text: str) -> str:
    for name in _FIELD.findall(text):
        if name not in LETTER_FIELDS:
            known = {"fields": ", ".join(f"{{{each}}}" for each in LETTER_FIELDS)}
            said = {"typed": name[:40], "perhaps": texts.perhaps(name, LETTER_FIELDS)}
            raise PydanticCustomError("unknown_letter_field", "no such field", known | said)
    stray = next((line for line in _FIELD.sub("", text).split("\n") if re.search("[{}]", line)), "")
    if stray:
        raise PydanticCustomError("stray_brace", "a stray brace", {"piece": stray.strip()[:60]})
    return text


class Letter(ContentModel):
    """`button` names it in a choice, `english` for who reads no Thai; `said` are words by which it
    is asked for; `how` says where it is sent; it is offered where one of `when` is so."""

    id: Slug
    button: Label
    english: Annotated[str, AtMost(20)]
    title: Line
    said: Annotated[tuple[Annotated[str, AtMost(60)], ...], Field(min_length=1)]
    when: Annotated[tuple[LetterOccasion, ...], Field(min_length=1)]
    how: Annotated[str, AtMost(300)]
    text: Annotated[str, AtMost(4_000), AfterValidator(_known_fields)]

    def fits(self, occasions: frozenset[LetterOccasion]) -> bool:
        """True if one of its occasions is there."""
        return not occasions.isdisjoint(self.when)

    def written(self, facts: LetterFacts) -> str:
        """The letter with these facts, without the lines for which one is missing."""
        told = {name: value.strip() for name, value in asdict(facts).items()}
        paragraphs = (_paragraph(each, told) for each in _BLANK_LINES.split(self.text.strip()))
        return "\n\n".join(filter(None, paragraphs))


def _named_once(letters: tuple[Letter, ...]) -> tuple[Letter, ...]:
    ids = [letter.id for letter in letters]
    twice = next((each for each in ids if ids.count(each) > 1), "")
    if twice:
        raise PydanticCustomError("same_letter", "the same id twice", {"typed": twice})
    return letters


class Letters(ContentModel):
    """`letters.yaml`: all of them, in the order in which they are offered."""

    reviewed: IsoDate = date.min
    letters: Annotated[tuple[Letter, ...], AfterValidator(_named_once)] = ()

    def letter(self, letter_id: str) -> Letter | None:
        """The letter of this id."""
        return next((letter for letter in self.letters if letter.id == letter_id), None)


def _paragraph(template: str, told: dict[str, str]) -> str:
    lines = template.split("\n")
    kept = [line for line in lines if all(map(told.get, _FIELD.findall(line)))]
    if any(map(_FIELD.search, lines)) and not any(map(_FIELD.search, kept)):
        return ""
    # Substituted in one go, so that what was told is never read as a template.
    return _FIELD.sub(lambda found: told[found[1]], "\n".join(kept))
