"""Reading of one event's text: pure, made before the transaction, each part worked out once."""

import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from functools import cache, partial

from handlers.nlu import sensitive_numbers
from handlers.nlu.lexicon.values.spoken_days import COUNTED_FROM_TODAY
from handlers.nlu.masking import masked
from handlers.nlu.sensitive_numbers import MaskedText
from handlers.nlu.story.harm import deeds
from handlers.nlu.story.harm.around import alike, lent
from handlers.nlu.story.reader import Story, read_story
from handlers.nlu.story.text import joined_words
from handlers.nlu.values import option_matching
from handlers.nlu.values.spoken import chat_words, once
from knowledge_base import KnowledgeBase, SearchResult, Topic
from knowledge_base.checking.checker import LONGEST
from knowledge_base.checking.links import may_hold_item
from knowledge_base.checking.results import CheckResult
from knowledge_base.content.signs.danger_phrases import DangerMatch
from knowledge_base.thai import head_and_tail

# Which of some topics a text without what is personal means; None for none of them.
ChooseTopic = Callable[[str, Sequence[Topic]], str | None]

_COUNTED_FROM_TODAY = re.compile(COUNTED_FROM_TODAY)
# A shorter text costs less to read than to look whether it has to be read.
_LONG = 60
# Shorter, a text is a command or too little to choose by.
_SHORTEST_QUESTION = 13
_JUST_PAID = "just-paid"
_LATE, _WRONGLY = "late-delivery", "wrong-transfer"
_JUST_SENT = "just-transferred"
_DRAINED, _OF_GIVEN = "account-drained", ("otp-password", "phishing-link")
_ACCOUNT_HACKED, _MULE = "account-hacked", "mule-account"


def day_to_count_from(text: str, today: date, awake: date) -> date:
    """The day from which the days in a text count: with words like "yesterday" that which one who
    is still awake calls today, else the day of the calendar."""
    return awake if _COUNTED_FROM_TODAY.search(text.lower()) else today


class TextReading:
    """The matcher's, the story reader's and the masking's results for an event's text and for
    parts of it, kept as long as the reading is. `today` is the event's day in Thailand, `awake` the
    one that who is still awake calls so."""

    def __init__(
        self, knowledge_base: KnowledgeBase, today: date, awake: date | None = None
    ) -> None:
        self.knowledge_base = knowledge_base
        self._today, self._awake = today, awake or today
        self._results: once.Results = {}
        self._prepared = ""
        self._reranked: dict[str, SearchResult] = {}
        self._hide = cache(sensitive_numbers.mask)
        self._search = cache(knowledge_base.search)
        self._danger = cache(partial(knowledge_base.danger, search=self._search))
        self._story = cache(read_story)
        self._check = cache(knowledge_base.checker.check)

    def mask(self, text: str, expected: str) -> MaskedText:
        """The whole text with secret numbers masked; see `sensitive_numbers.mask`."""
        return self._hide(text, expected)

    def danger(self, text: str) -> DangerMatch | None:
        """The danger that the whole text tells of, also in words typed one by one, as the deaf and
        foreigners do, and in a dialect."""
        joined = joined_words(text)
        readings = dict.fromkeys((text, joined, chat_words.central(joined)))
        return next((found for each in readings if (found := self._danger(each))), None)

    def money_just_went(self, text: str) -> bool:
        """True if money has just gone, by the danger or by the story that the text tells."""
        danger = self.danger(text)
        return (danger is not None and danger.kind == _JUST_PAID) or self.story(text).urgent

    def search(self, text: str) -> SearchResult:
        """The topics that the head and the tail of a text may mean; who is asked for a bank card
        asks about lending it, who only denies something means none surely, and who lost money and
        gave nothing away does not mean that a code was asked for."""
        found = self._search(head_and_tail(text))
        topic = found.matches[0].id if found.decision == "answer" else ""
        if topic and deeds.only_denies(text):
            return replace(found, decision="choose")
        if topic in _OF_GIVEN and deeds.only_lost(text):
            return found.surely(_DRAINED)
        return found.surely(_MULE) if lent.is_wanted(text) else found

    def check(self, text: str) -> CheckResult:
        """The check of the whole text before money goes. Raises TextTooLong."""
        return self._check(text)

    def question(self, text: str) -> SearchResult:
        """The same for a question, in the order that `rerank` found, if it did, or else in central
        words where only those are sure. Danger and haste are found by `search` alone; for an
        ordinary bill, or app of a firm, and of who only waits for goods, the answer in haste is
        only offered; one's own slip has its own."""
        found = self._question(text)
        topic = found.matches[0].id if found.matches and found.decision != "none" else ""
        if found.decision != "none" and alike.sends_wrongly(text):
            return found.surely(_WRONGLY)
        may_wait = topic == _JUST_SENT or found.decision == "choose"
        if may_wait and alike.waits_for_goods(text):
            return replace(found.surely(_LATE), decision="choose")
        if topic == _JUST_SENT and alike.pays_as_usual(text):
            first, *rest = found.matches
            return replace(found, decision="choose", matches=(*rest[:1], first, *rest[1:]))
        is_app = found.decision == "answer" and self._is_app_of_firm(topic, text)
        return replace(found, decision="choose") if is_app else found

    def _is_app_of_firm(self, topic: str, text: str) -> bool:
        is_told = topic == _ACCOUNT_HACKED and alike.installs_of_own_will(text)
        return is_told and bool(self.knowledge_base.firms_in(text.lower()))

    def _question(self, text: str) -> SearchResult:
        found = self._reranked.get(head_and_tail(text)) or self.search(text)
        if found.decision == "answer":
            return found
        central = self.search(chat_words.central(text))
        return central if central.decision == "answer" else found

    def rerank(self, choose: ChooseTopic) -> None:
        """Ask which topic the prepared text means, where several may be meant, so that it is
        offered first. May take long: to be called before the transaction."""
        if len(self._prepared) < _SHORTEST_QUESTION:
            return
        found = self.search(self._prepared)
        if found.decision == "choose":
            topics = [self.knowledge_base.topic(match.id) for match in found.matches]
            chosen = choose(masked(self._prepared), topics)
            self._reranked[head_and_tail(self._prepared)] = found.led_by(chosen)

    def story(self, text: str, *, with_kind: bool = True) -> Story:
        """The answers in the head and the tail of a text; finding their kind takes longest."""
        kind_of = self.knowledge_base.kind_of if with_kind else None
        firms_in = self.knowledge_base.firms_in
        today = day_to_count_from(text, self._today, self._awake)
        return self._story(head_and_tail(text), today, kind_of, firms_in)

    def computing_once(self) -> AbstractContextManager[None]:
        """Until the context ends, what is only a text's is computed once, for this reading."""
        return once.computing_once(self._results)

    def prepare(self, text: str, expected: str, *, in_form: bool) -> None:
        """Compute in advance what handlers ask of most texts: in a form its answers, else the
        topics and the check of a link or a number in it."""
        with self.computing_once():
            hidden = self.mask(text, expected).text
            option_matching.plain(hidden)
            self.danger(hidden)
            if not in_form:
                self._prepared = hidden
                self.search(hidden)
                if may_hold_item(hidden) and len(hidden) <= LONGEST:
                    self.check(hidden)
            if len(hidden) > _LONG:
                self.story(hidden)
