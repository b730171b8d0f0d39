"""Results of parsing an answer: valid, partial or invalid."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol

from handlers.messages.event import Action, ButtonTap, TextMessage
from knowledge_base.thai import head_and_tail

CellType = Literal["text", "money", "date"]
DONE = "done"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: the code is stored and exported, the label is shown, and `said`
    are other words for it. One that stands `alone` cannot be chosen together with others.
    `button` is a shorter label where the whole one is too long to tap."""

    code: str
    label: str
    said: tuple[str, ...] = ()
    alone: bool = False
    button: str = ""


@dataclass(frozen=True, slots=True)
class Complete:
    """A complete answer, as it is stored (JSON)."""

    value: Any


@dataclass(frozen=True, slots=True)
class Partial:
    """An answer of several parts that the user may add to, or end with `DONE`; `sentence`
    says what there is so far."""

    value: list[Any]
    sentence: str


@dataclass(frozen=True, slots=True)
class Invalid:
    """Not an answer; `sentence` says what is needed, `nearest` what may have been meant."""

    sentence: str
    nearest: tuple[Option, ...] = ()


ParseResult = Complete | Partial | Invalid


class FieldType(Protocol):
    """A field type: parses, shows back and exports answers of one kind."""

    @property
    def cell_type(self) -> CellType:
        """The type of its column in the export."""

    def read(self, did: Action, so_far: list[Any], today: date) -> ParseResult | None:
        """None when this kind of message cannot be an answer at all (a sticker, a place)."""

    def show(self, value: Any) -> str:
        """The answer in words, as the summary shows it."""

    def options(self) -> Sequence[Option]:
        """The buttons that can be tapped instead of typing."""


class BaseFieldType:
    """Defaults of most field types: text that is shown as it is, and nothing to tap."""

    cell_type: CellType = "text"

    def show(self, value: Any) -> str:
        """The answer in words."""
        return str(value)

    def options(self) -> Sequence[Option]:
        """None."""
        return ()


class TextFieldType(BaseFieldType):
    """Typed; where it `accepts_taps`, what was nearly typed can be tapped as well. Only where it
    `reads_full_text` is more read than the head and the tail of a text."""

    accepts_taps = False
    reads_full_text = False

    def read(self, did: Action, _so_far: list[Any], _today: date) -> ParseResult | None:
        """Read a text; None for anything else."""
        if self.accepts_taps and isinstance(did, ButtonTap):
            return self._read(did.data)
        if not isinstance(did, TextMessage):
            return None
        return self._read(did.text if self.reads_full_text else head_and_tail(did.text))

    @abstractmethod
    def _read(self, text: str) -> ParseResult:
        """Parse the text."""
