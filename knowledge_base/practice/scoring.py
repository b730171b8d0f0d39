"""Scoring of answers: a false alarm costs as much as a miss. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from knowledge_base.content.practice.messages import PracticeMessage

Judgement = Literal["trick", "genuine", "unsure"]
# Who is unsure and asks the official number is half right, whatever the message was.
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class PracticeScore:
    """Counts of answers. Of tricks: `caught`, `unsure_tricks`, the others were missed. Of genuine
    messages: `trusted`, `unsure_genuine`, the others were false alarms."""

    tricks: int = 0
    caught: int = 0
    unsure_tricks: int = 0
    genuine: int = 0
    trusted: int = 0
    unsure_genuine: int = 0

    def __add__(self, other: "PracticeScore") -> "PracticeScore":
        return PracticeScore(
            self.tricks + other.tricks,
            self.caught + other.caught,
            self.unsure_tricks + other.unsure_tricks,
            self.genuine + other.genuine,
            self.trusted + other.trusted,
            self.unsure_genuine + other.unsure_genuine,
        )

    @property
    def false_alarms(self) -> int:
        """Genuine messages that were called a trick."""
        return self.genuine - self.trusted - self.unsure_genuine

    @property
    def points(self) -> float:
        """One for each right answer, half a point for each "unsure"."""
        return self.caught + self.trusted + _HALF * (self.unsure_tricks + self.unsure_genuine)

    @property
    def hits(self) -> float:
        """Tricks that were caught, of 100; an unsure answer is half of one."""
        return _of_hundred(self.caught, self.unsure_tricks, self.tricks)

    @property
    def trust(self) -> float:
        """Genuine messages that were trusted, of 100; an unsure answer is half of one."""
        return _of_hundred(self.trusted, self.unsure_genuine, self.genuine)

    @property
    def discernment(self) -> float:
        """Hits minus false alarms, -100 to 100. Who says the same to everything has 0, who is only
        more suspicious than before gains nothing. Of half a test it says little."""
        return self.hits + self.trust - 100 if self.tricks and self.genuine else 0.0


def score(
    messages: Mapping[str, PracticeMessage], answers: Mapping[str, Judgement]
) -> PracticeScore:
    """The score of answers by the messages' ids. A message that is not known any more does not
    count, nor does one that was not answered."""
    known = [(messages[name], answer) for name, answer in answers.items() if name in messages]
    of_tricks = [answer for message, answer in known if message.is_trick]
    of_genuine = [answer for message, answer in known if not message.is_trick]
    return PracticeScore(
        len(of_tricks),
        of_tricks.count("trick"),
        of_tricks.count("unsure"),
        len(of_genuine),
        of_genuine.count("genuine"),
        of_genuine.count("unsure"),
    )


def _of_hundred(whole: int, half: int, of: int) -> float:
    return 100 * (whole + _HALF * half) / of if of else 0.0
