"""Topics and their parts, as officers write them."""

from datetime import date
from itertools import chain
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from knowledge_base.content.texts import NO_DOCUMENT, SECTION_WAITS
from knowledge_base.content.topic.fields import (
    Address,
    Ask,
    AtMost,
    ConfidenceLevel,
    ContentModel,
    CrimeKind,
    DayClock,
    HomeWarning,
    IsoDate,
    Label,
    Line,
    OptionalAddress,
    SectionTitle,
    Sentence,
    Slug,
    YesOrNo,
)
from knowledge_base.content.topic.variants import Stage, Variants
from knowledge_base.thai import has_thai

LEAST_PHRASINGS = 8


class Phone(ContentModel):
    """A call button: `label` at most 20 graphemes, `number` 3 to 15 digits, dashes allowed."""

    label: Label
    number: Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]


class Link(ContentModel):
    """A link button: `label` at most 20 graphemes, `url` https only."""

    label: Label
    url: Address


class Source(ContentModel):
    """The source of a fact: a law and its section, or an agency and its page.

    `backs` are pieces of the topic's own text: what is cut from it with one of them in it stands
    on this source.
    """

    name: Annotated[str, AtMost(200)]
    section: Annotated[str, AtMost(100, or_empty=True)] = ""
    url: OptionalAddress = ""
    backs: tuple[Line, ...] = ()

    @property
    def is_document(self) -> bool:
        """True if it is more than what the writer knew."""
        return self.name != NO_DOCUMENT

    @property
    def is_bare(self) -> bool:
        """True if it names a document that nobody could look up by it."""
        return self.is_document and not (self.section or self.url)

    @property
    def waits(self) -> bool:
        """True if an officer has still to find the document, or the section in it."""
        return not self.is_document or (self.section == SECTION_WAITS and not self.url)


class Confirmation(ContentModel):
    """The officer who read the topic against its sources, by name or office, and the day."""

    officer: Annotated[str, AtMost(60)]
    day: IsoDate


class Situation(ContentModel):
    """One thing that happens to people, and the ways in which they tell it."""

    situation: Annotated[str, AtMost(200)]
    phrasings: Annotated[tuple[Sentence, ...], Field(min_length=1)]


class English(ContentModel):
    """The answer for a person who writes English: a title, and two to four short sentences."""

    title: Annotated[str, AtMost(60)]
    answer: Annotated[str, AtMost(400)]

    @field_validator("title", "answer")
    @classmethod
    def _without_thai(cls, text: str) -> str:
        if has_thai(text):
            raise PydanticCustomError("thai_in_english", "Thai in English")
        return text


class Topic(ContentModel):
    """One answer of the bot. `answer` is shown at once (600 graphemes), `more` on demand (1,500).

    Steps: at most 5 of 120 graphemes. At most 3 phones, 3 links and 4 related topics; at least
    one source, one situation and 8 phrasings. `reviewed` is the day of writing; without
    `confirmed_by` no officer has checked it. `review_by` lies after both. `ask` are questions to
    the office that the topic waits for. `crime`: who complains of it bought nothing, and is asked
    nothing about a shop. `office`: another one whose matter it is, so that this one as a rule does
    not take it. `clocks`: the days that are counted for who tells their beginning, the
    first of them that has begun and is not over. `share`: what is sent to warn those at home.
    `variants`: what is said to readers who stand before it, right after it or long after.
    """

    id: Slug
    title: Line
    urgent: YesOrNo = False
    crime: CrimeKind | None = None
    office: Annotated[str, AtMost(60)] | None = None
    clocks: tuple[DayClock, ...] = ()
    confidence: ConfidenceLevel
    reviewed: IsoDate
    confirmed_by: Confirmation | None = None
    review_by: IsoDate
    answer: Annotated[str, AtMost(600)]
    steps: Annotated[tuple[Line, ...], Field(max_length=5)] = ()
    more: Annotated[str, AtMost(1500)] | None = None
    variants: Variants | None = None
    english: English | None = None
    phones: Annotated[tuple[Phone, ...], Field(max_length=3)] = ()
    links: Annotated[tuple[Link, ...], Field(max_length=3)] = ()
    share: HomeWarning | None = None
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    related: Annotated[tuple[Slug, ...], Field(max_length=4)] = ()
    keywords: tuple[Annotated[str, AtMost(60)], ...] = ()
    ask: tuple[Ask, ...] = ()
    situations: Annotated[tuple[Situation, ...], Field(min_length=1)]

    @field_validator("confirmed_by")
    @classmethod
    def _not_before_it_was_written(
        cls, confirmed: Confirmation | None, info: ValidationInfo
    ) -> Confirmation | None:
        if confirmed and confirmed.day < info.data.get("reviewed", date.min):
            raise PydanticCustomError("confirmed_too_early", "confirmed before it was written")
        return confirmed

    @field_validator("review_by")
    @classmethod
    def _after_the_last_look(cls, day: date, info: ValidationInfo) -> date:
        if day <= info.data.get("reviewed", date.min):
            raise PydanticCustomError("review_by_too_early", "review_by is not after reviewed")
        confirmed = info.data.get("confirmed_by")
        if confirmed and day <= confirmed.day:
            raise PydanticCustomError("review_by_too_early", "review_by is not after that")
        return day

    @field_validator("sources")
    @classmethod
    def _back_what_is_said(
        cls, sources: tuple[Source, ...], info: ValidationInfo
    ) -> tuple[Source, ...]:
        written = (info.data.get("answer"), *info.data.get("steps", ()), info.data.get("more"))
        of_readers = variants.written.values() if (variants := info.data.get("variants")) else ()
        told = chain.from_iterable((each.answer, *each.steps) for each in of_readers)
        said = "\n".join(filter(None, (*written, *told)))
        for piece in chain.from_iterable(source.backs for source in sources):
            if piece not in said:
                raise PydanticCustomError("backs_nothing", "not in the text", {"piece": piece})
        return sources

    @field_validator("situations")
    @classmethod
    def _enough_phrasings(cls, situations: tuple[Situation, ...]) -> tuple[Situation, ...]:
        count = sum(len(situation.phrasings) for situation in situations)
        if count < LEAST_PHRASINGS:
            least = {"least": LEAST_PHRASINGS, "count": count}
            raise PydanticCustomError("few_phrasings", "too few phrasings", least)
        return situations

    @property
    def phrasings(self) -> tuple[str, ...]:
        """Every phrasing of every situation, in the file's order."""
        return tuple(chain.from_iterable(each.phrasings for each in self.situations))

    @property
    def dated(self) -> date:
        """The day on which it was last written or checked."""
        return self.confirmed_by.day if self.confirmed_by else self.reviewed

    def at_stage(self, stage: Stage | None) -> "Topic":
        """The topic as who stands there reads it; itself where it says nothing else to them."""
        variant = self.variants.written.get(stage) if self.variants and stage else None
        if variant is None:
            return self
        said = {"answer": variant.answer, "steps": variant.steps, "urgent": variant.urgent}
        return self.model_copy(update=said)

    def is_due_for_review(self, today: date) -> bool:
        """True if the day by which an officer should have looked again has come."""
        return today >= self.review_by


class OpenQuestion(ContentModel):
    """A question to the office that is no single topic's: what people are told meanwhile (`now`),
    what is asked and to be done, the topics that wait, and where other words of it stand."""

    title: Line
    now: Annotated[str, AtMost(900)]
    ask: tuple[Ask, ...] = ()
    do: tuple[Ask, ...] = ()
    topics: tuple[Slug, ...] = ()
    where: Annotated[str, AtMost(300, or_empty=True)] = ""


class Questions(ContentModel):
    """`questions.yaml`: all of them, in the order in which the office reads them."""

    questions: tuple[OpenQuestion, ...] = ()


class Subject(ContentModel):
    """One matter that is not ours, and ways in which people bring it."""

    subject: Annotated[str, AtMost(200)]
    phrasings: Annotated[tuple[Sentence, ...], Field(min_length=1)]


class OutOfScope(ContentModel):
    """Messages that are not ours, so that the bot knows them from ours."""

    subjects: tuple[Subject, ...] = ()


class SectionFile(ContentModel):
    """`_section.yaml` in the folder of a section: its place among the sections, and the order of
    its topics. Those that are not named come last."""

    title: SectionTitle
    order: Annotated[str, Field(pattern=r"^[0-9]{1,2}$")] = "99"
    topics: tuple[Slug, ...] = ()


class Section(ContentModel):
    """A folder of topics, in the order in which they are shown; `id` is the folder's name."""

    id: Slug
    title: SectionTitle
    topics: tuple[Topic, ...]
