"""Signs of links that lead people into a trick. Pure."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated

from pydantic import Field

from knowledge_base.content.firms import Domain
from knowledge_base.content.signs.organisations import OrganisationId
from knowledge_base.content.topic.fields import AtMost, ConfidenceLevel, ContentModel

Ending = Annotated[str, Field(pattern=r"^[a-z]{2,20}$")]
LureWord = Annotated[str, Field(pattern=r"^[a-z0-9]{2,20}$")]


class ReportedHost(ContentModel):
    """A site that an authority warned of, and the organisation in whose name it deceived; the
    domain may have another owner by now."""

    host: Domain
    imitates: OrganisationId | None = None
    source: Annotated[str, AtMost(200)]
    confidence: ConfidenceLevel


class LinkSigns(ContentModel):
    """`shorteners` hide where a link leads; on `open_hosts` anybody makes a page; `endings` are
    often met in warnings; `lures` are words put beside a name to make it look real, `promises`
    those of them that promise or demand; `stems` are what an organisation's name looks like in a
    site, where that is not in its own sites; `everyday` are words that hold such a name and mean
    none."""

    shorteners: tuple[Domain, ...] = ()
    open_hosts: tuple[Domain, ...] = ()
    endings: tuple[Ending, ...] = ()
    lures: tuple[LureWord, ...] = ()
    promises: tuple[LureWord, ...] = ()
    stems: Mapping[OrganisationId, tuple[LureWord, ...]] = Field(default_factory=dict)
    everyday: tuple[LureWord, ...] = ()
    reported: tuple[ReportedHost, ...] = ()

    @cached_property
    def by_host(self) -> Mapping[str, ReportedHost]:
        """The warning of each site."""
        return {each.host: each for each in self.reported}


def mistakes(
    signs: LinkSigns, organisations: frozenset[str]
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors among signs of links: path, kind of error, the text."""
    for organisation_id in signs.stems:
        if organisation_id not in organisations:
            yield ("stems", organisation_id), "unknown_organisation", organisation_id
    for number, each in enumerate(signs.reported):
        if each.imitates is not None and each.imitates not in organisations:
            yield ("reported", number, "imitates"), "unknown_organisation", each.imitates
