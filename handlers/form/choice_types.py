"""Kinds of answer that are chosen, and may be told in other words than their options'. Pure."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from handlers.form.field_types import SingleChoice
from handlers.form.parsing import Complete, Invalid, ParseResult
from handlers.messages.event import Action, TextMessage
from handlers.nlu.story import problem_type
from handlers.nlu.story import text as story_text
from handlers.nlu.values.spoken import chat_words


@dataclass(frozen=True)
class KindOfProblem(SingleChoice):
    """One of the kinds of problem, by its name or by words that plainly tell of it alone."""

    def read(self, did: Action, so_far: list[Any], today: date) -> ParseResult | None:
        found = super().read(did, so_far, today)
        if not isinstance(found, Invalid) or not isinstance(did, TextMessage):
            return found
        told = story_text.prepare(chat_words.central(did.text)).plain
        kind = problem_type.by_rules(told)
        return Complete(kind) if kind in {option.code for option in self.choices} else found
