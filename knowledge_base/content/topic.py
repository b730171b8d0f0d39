"""What an officer writes: topics and their parts, each with the limits that a phone screen sets."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Annotated, Literal
from urllib.parse import quote, urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
    WithJsonSchema,
    field_validator,
)
from pydantic_core import PydanticCustomError, core_schema

from knowledge_base.content.texts import NO_DOCUMENT, SECTION_WAITS, SHARED_BY
from knowledge_base.thai import graphemes, has_thai

LEAST_PHRASINGS = 8
# LINE's limit for the address of a URI action.
LONGEST_ADDRESS = 1000
_SHARE_SCREEN = "https://line.me/R/share?text="
# A Thai letter or mark, encoded.
_THAI_LETTER = 9


@dataclass(frozen=True)
class AtMost:
    """Text of up to so many graphemes, without the spaces around it; empty only if `or_empty`."""

    graphemes: int
    or_empty: bool = False

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(self._checked, handler(source))

    def __get_pydantic_json_schema__(
        self, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, object]:
        return {"type": "string", "minLength": int(not self.or_empty), "graphemes": self.graphemes}

    def _checked(self, text: str) -> str:
        stripped = text.strip()
        if not stripped and not self.or_empty:
            raise PydanticCustomError("empty", "empty")
        length = graphemes(stripped)
        if length > self.graphemes:
            limits = {"limit": self.graphemes, "length": length}
            raise PydanticCustomError("too_many_graphemes", "too long", limits)
        return stripped


def _https(url: str) -> str:
    """The address with its Thai letters percent-encoded, as LINE's buttons need it."""
    try:
        parts = urlsplit(url)
        good = parts.scheme == "https" and not parts.username
    except ValueError:
        good = False
    encoded = re.sub(r"[^\x00-\x7f]+", lambda found: quote(found[0]), url)
    if not good or not re.fullmatch(
        r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][!-~]*)?", encoded
    ):
        raise PydanticCustomError("not_https", "not an https address", {"url": url[:60]})
    if len(encoded) > LONGEST_ADDRESS:
        raise PydanticCustomError("address_too_long", "too long", {"limit": LONGEST_ADDRESS})
    return encoded


def _https_or_nothing(url: str) -> str:
    return _https(url) if url else url


def share_address(warning: str) -> str:
    """Opens LINE's share screen, with the warning and who says so already typed."""
    return _SHARE_SCREEN + quote(f"{warning}\n{SHARED_BY}", safe="")


def _shareable(warning: str) -> str:
    over = len(share_address(warning)) - LONGEST_ADDRESS
    if over > 0:
        too_many = {"too_many": -(-over // _THAI_LETTER)}
        raise PydanticCustomError("share_too_long", "too long to share", too_many)
    return warning


def _day(typed: object) -> object:
    if not isinstance(typed, str):
        return typed
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed):
        raise PydanticCustomError("not_a_day", "not a day", {"typed": typed[:30]})
    if int(typed[:4]) >= 2400:
        year = int(typed[:4]) - 543
        raise PydanticCustomError("buddhist_year", "Buddhist era", {"right": f"{year}{typed[4:]}"})
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise PydanticCustomError("not_a_day", "not a day", {"typed": typed[:30]}) from None


def _yes_or_no(typed: object) -> object:
    if not isinstance(typed, str):
        return typed
    if typed not in ("yes", "no"):
        raise PydanticCustomError("not_yes_or_no", "not yes or no", {"typed": typed[:30]})
    return typed == "yes"


SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
Slug = Annotated[str, Field(pattern=f"^{SLUG}$", max_length=40)]
Label = Annotated[str, AtMost(20)]
Line = Annotated[str, AtMost(120)]
Sentence = Annotated[str, AtMost(500)]
SectionTitle = Annotated[str, AtMost(40)]
Ask = Annotated[str, AtMost(300)]
HomeWarning = Annotated[str, AtMost(100), AfterValidator(_shareable)]
_DAY = {"type": "string", "pattern": "^2[0-3][0-9]{2}-[0-9]{2}-[0-9]{2}$"}
IsoDate = Annotated[date, BeforeValidator(_day), WithJsonSchema(_DAY)]
YesOrNo = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema({"enum": ["yes", "no"]})]
Address = Annotated[
    str, AfterValidator(_https), WithJsonSchema({"type": "string", "pattern": "^https://"})
]
OptionalAddress = Annotated[
    str,
    AfterValidator(_https_or_nothing),
    WithJsonSchema({"type": "string", "pattern": "^(https://|$)"}),
]
ConfidenceLevel = Literal["confirmed", "known", "unsure"]
# What a crime in which nothing is bought takes.
CrimeKind = Literal["money", "identity"]
# Days that are counted for a person who tells when they began.
DayClock = Literal["cod", "hidden_damage", "bank_hold", "fraud_3_months", "defect_1_year"]


class ContentModel(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Phone(ContentModel):
    """A call button: `label` at most 20 graphemes, `number` 3 to 15 digits, dashes allowed."""

    label: Label
    number: Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]


class Link(ContentModel):
    """A link button: `label` at most 20 graphemes, `url` https only."""

    label: Label
    url: Address


class Source(ContentModel):
    """Where a fact comes from: a law and its section, or an agency and its page.

    `backs` are pieces of the topic's own text: what is cut from it with one of them in it stands
    on this source.
    """

    name: Annotated[str, AtMost(200)]
    section: Annotated[str, AtMost(100, or_empty=True)] = ""
    url: OptionalAddress = ""
    backs: tuple[Line, ...] = ()

    @property
    def is_document(self) -> bool:
        """Whether it is more than what the writer knew."""
        return self.name != NO_DOCUMENT

    @property
    def is_bare(self) -> bool:
        """Whether it names a document that nobody could look up by it."""
        return self.is_document and not (self.section or self.url)

    @property
    def waits(self) -> bool:
        """Whether an officer has still to find the document, or the section in it."""
        return not self.is_document or (self.section == SECTION_WAITS and not self.url)


class Confirmation(ContentModel):
    """Which officer read the topic against its sources, by name or office, and when."""

    officer: Annotated[str, AtMost(60)]
    day: IsoDate


class Situation(ContentModel):
    """One thing that happens to people, and the ways in which they tell it."""

    situation: Annotated[str, AtMost(200)]
    phrasings: Annotated[tuple[Sentence, ...], Field(min_length=1)]


class English(ContentModel):
    """What who writes English is told: a title, and two to four short sentences."""

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
    nothing about a shop. `clocks`: the days that are counted for who tells their beginning, the
    first of them that has begun and is not over. `share`: what is sent to warn those at home.
    """

    id: Slug
    title: Line
    urgent: YesOrNo = False
    crime: CrimeKind | None = None
    clocks: tuple[DayClock, ...] = ()
    confidence: ConfidenceLevel
    reviewed: IsoDate
    confirmed_by: Confirmation | None = None
    review_by: IsoDate
    answer: Annotated[str, AtMost(600)]
    steps: Annotated[tuple[Line, ...], Field(max_length=5)] = ()
    more: Annotated[str, AtMost(1500)] | None = None
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
        said = "\n".join(filter(None, written))
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

    def is_due_for_review(self, today: date) -> bool:
        """Whether the day by which an officer should have looked again has come."""
        return today >= self.review_by


class OpenQuestion(ContentModel):
    """What waits for the office and is no single topic's: what people are told meanwhile (`now`),
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
