"""Kinds of fields in what an officer writes, each with the limits that a phone screen sets."""

import re
from dataclasses import dataclass
from datetime import date
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
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

from knowledge_base.content.texts import SHARED_BY
from knowledge_base.thai import graphemes

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
    """Open LINE's share screen, with the warning and who says so already typed."""
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
