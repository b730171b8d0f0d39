"""Rounds of the practice game, one a tactic: an apprentice's choice, look-alikes. Pure."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from knowledge_base.content.practice.messages import TACTICS, Piece, PracticeMessage, Tactic
from knowledge_base.content.signs.reasons import ReasonCode
from knowledge_base.content.topic.fields import AtMost, ContentModel, Slug, YesOrNo
from knowledge_base.thai import graphemes

Path = tuple[str | int, ...]
# What is read in a minute, a pair of messages among it, in graphemes.
LONGEST_ROUND = 720


class ApprenticeLine(ContentModel):
    """A line that the apprentice of a fable may say."""

    line: Annotated[str, AtMost(100)]
    works: YesOrNo = False


class ApprenticeChoice(ContentModel):
    """A scene out of a fable; one of its lines would work, and `why`."""

    scene: Annotated[str, AtMost(200)]
    lines: Annotated[tuple[ApprenticeLine, ...], Field(min_length=2, max_length=3)]
    why: Annotated[str, AtMost(200)]


class LookAlikes(ContentModel):
    """A trick and a genuine message by their ids, and pieces of both, of which the trick's
    telltale is to be tapped."""

    trick: Slug
    genuine: Slug
    pieces: Annotated[tuple[Piece, ...], Field(min_length=3, max_length=4)]


class PracticeRound(ContentModel):
    """`how` says how the trick works, `example` shows it weakly, `say_back` is what to answer;
    `after` are reasons of a check that this round follows on."""

    tactic: Tactic
    name: Annotated[str, AtMost(40)]
    how: Annotated[str, AtMost(200)]
    example: Annotated[str, AtMost(200)]
    choice: ApprenticeChoice
    pairs: Annotated[tuple[LookAlikes, ...], Field(min_length=1)]
    say_back: Annotated[str, AtMost(120)]
    topic: Slug
    after: tuple[ReasonCode, ...] = ()

    def length(self, trick: PracticeMessage, genuine: PracticeMessage) -> int:
        """Count the graphemes that are read of the round and these look-alikes."""
        lines = [each.line for each in self.choice.lines]
        own = (self.how, self.example, self.choice.scene, *lines, self.choice.why, self.say_back)
        both = (trick.setting, trick.text, genuine.setting, genuine.text, trick.reason)
        return sum(map(graphemes, (*own, *both)))


class PracticeRounds(ContentModel):
    """`rounds.yaml`: all of them, in the order in which they are played."""

    rounds: tuple[PracticeRound, ...] = ()


def mistakes(file: PracticeRounds) -> Iterator[tuple[Path, str, str]]:
    """Errors in rounds by themselves: path, kind of error, the text."""
    seen: set[str] = set()
    for number, each in enumerate(file.rounds):
        at = ("rounds", number)
        if each.tactic in seen:
            yield (*at, "tactic"), "same_round", each.tactic
        if sum(line.works for line in each.choice.lines) != 1:
            yield (*at, "choice", "lines"), "not_one_works", each.tactic
        for place, code in enumerate(each.after):
            if code in seen:
                yield (*at, "after", place), "reason_of_two_rounds", code
        seen |= {each.tactic, *each.after}
    for tactic in TACTICS:
        if tactic not in seen:
            yield ("rounds",), "missing_round", tactic


def mistakes_of_pairs(
    file: PracticeRounds, messages: Mapping[str, PracticeMessage]
) -> Iterator[tuple[Path, str, str]]:
    """Errors between look-alikes and the messages that they name."""
    for number, each in enumerate(file.rounds):
        for place, pair in enumerate(each.pairs):
            at = ("rounds", number, "pairs", place)
            if unknown := {pair.trick, pair.genuine} - messages.keys():
                yield at, "unknown_practice_message", min(unknown)
            else:
                both = messages[pair.trick], messages[pair.genuine]
                yield from _mistakes_of_pair(at, each.tactic, pair.pieces, *both)
                if (length := each.length(*both)) > LONGEST_ROUND:
                    yield at, "long_round", f"{length}"
    named = {
        name for each in file.rounds for pair in each.pairs for name in (pair.trick, pair.genuine)
    }
    for message in messages.values():
        if message.form == "play" and message.id not in named:
            yield ("rounds",), "unplayed_message", message.id


def _mistakes_of_pair(
    at: Path,
    tactic: Tactic,
    pieces: tuple[str, ...],
    trick: PracticeMessage,
    genuine: PracticeMessage,
) -> Iterator[tuple[Path, str, str]]:
    if trick.tactic != tactic or genuine.is_trick:
        yield at, "not_look_alikes", f"{trick.id}, {genuine.id}"
    if trick.channel != genuine.channel:
        yield at, "look_alikes_apart", f"{trick.id}, {genuine.id}"
    for message in (trick, genuine):
        if message.form != "play":
            yield at, "not_for_play", message.id
    if trick.telltale not in pieces:
        yield (*at, "pieces"), "telltale_not_offered", trick.telltale
    if not any(piece in genuine.text for piece in pieces):
        yield (*at, "pieces"), "no_genuine_piece", genuine.id
    for place, piece in enumerate(pieces):
        if piece not in trick.text and piece not in genuine.text:
            yield (*at, "pieces", place), "strange_piece", piece
