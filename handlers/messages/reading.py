"""Reading of one event's text: pure, made before the transaction, each part worked out once."""

from datetime import date

from handlers.nlu import sensitive_numbers
from handlers.nlu.sensitive_numbers import Hidden
from handlers.nlu.story.reader import Story, read_story
from handlers.nlu.values import option_matching
from knowledge_base import Finding, KnowledgeBase
from knowledge_base.content.danger_phrases import Found
from knowledge_base.thai import head_and_tail

# A shorter text costs less to read than to look whether it has to be read.
_LONG = 60


class TextReading:
    """The matcher's, the story reader's and the masking's results for an event's text and for
    parts of it. `today` is the event's day in Thailand."""

    def __init__(self, knowledge_base: KnowledgeBase, today: date) -> None:
        self.knowledge_base = knowledge_base
        self._today = today
        self._hidden: dict[tuple[str, str], Hidden] = {}
        self._dangers: dict[str, Found | None] = {}
        self._findings: dict[str, Finding] = {}
        self._stories: dict[tuple[str, bool], Story] = {}

    def hide(self, text: str, expected: str) -> Hidden:
        """The whole text with secret numbers masked; see `sensitive_numbers.hide`."""
        key = text, expected
        if key not in self._hidden:
            self._hidden[key] = sensitive_numbers.hide(text, expected)
        return self._hidden[key]

    def danger(self, text: str) -> Found | None:
        """The danger that the whole text tells of."""
        if text not in self._dangers:
            self._dangers[text] = self.knowledge_base.danger(text, self.search)
        return self._dangers[text]

    def search(self, text: str) -> Finding:
        """The topics that the head and the tail of a text may mean."""
        read = head_and_tail(text)
        if read not in self._findings:
            self._findings[read] = self.knowledge_base.search(read)
        return self._findings[read]

    def story(self, text: str, *, with_kind: bool = True) -> Story:
        """The answers in the head and the tail of a text; finding their kind takes longest."""
        key = head_and_tail(text), with_kind
        if key not in self._stories:
            kind_of = self.knowledge_base.kind_of if with_kind else None
            self._stories[key] = read_story(key[0], self._today, kind_of)
        return self._stories[key]

    def prepare(self, text: str, expected: str, *, in_form: bool) -> None:
        """Work out what handlers ask of most texts: in a form its answers, else the topics."""
        hidden = self.hide(text, expected).text
        option_matching.plain(hidden)
        self.danger(hidden)
        if not in_form:
            self.search(hidden)
        if len(hidden) > _LONG:
            self.story(hidden)
