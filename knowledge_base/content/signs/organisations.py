"""Organisations in whose name people are deceived, and the sites that are really theirs. Pure."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from knowledge_base.content.firms import Domain, FirmName
from knowledge_base.content.topic.fields import AtMost, ConfidenceLevel, ContentModel, YesOrNo

OrganisationKind = Literal[
    "agency", "utility", "bank", "wallet", "marketplace", "courier", "platform", "shop",
    "check-tool",
]  # fmt: skip
# The office's list of real sites has some ids with "_".
OrganisationId = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,40}$")]
HotlineNumber = Annotated[str, Field(pattern=r"^[0-9](-?[0-9]){2,14}$")]
OrganisationName = Annotated[str, AtMost(60)]


class Organisation(ContentModel):
    """`firms` are its names among the firms, `names` what else it is called, in lower case,
    `not_meant` what holds such a name and is said of nobody; `domains` are its sites with all
    below them, `short` its own short links, `old` sites that it gave up; `open`: anybody makes a
    page there; `lines` are its own telephone lines, `likely_lines` those that are not confirmed,
    which tell who is meant and vouch for nothing. A site that is `unsure` is never shown as
    real."""

    id: OrganisationId
    name: Annotated[str, AtMost(120)]
    kind: OrganisationKind
    firms: tuple[FirmName, ...] = ()
    names: tuple[OrganisationName, ...] = ()
    not_meant: tuple[OrganisationName, ...] = ()
    domains: tuple[Domain, ...] = ()
    short: tuple[Domain, ...] = ()
    old: tuple[Domain, ...] = ()
    open: YesOrNo = False
    lines: tuple[HotlineNumber, ...] = ()
    likely_lines: tuple[HotlineNumber, ...] = ()
    confidence: ConfidenceLevel

    @property
    def shown_domain(self) -> str:
        """The site that people may be told; empty where none is known well."""
        return self.domains[0] if self.domains and self.confidence != "unsure" else ""

    @property
    def latin_name(self) -> str:
        """A name for who reads no Thai: that of the firm, the site, or one it is called by."""
        given = (*self.firms, *(host.upper() for host in self.domains[:1]), *self.names)
        return next(filter(str.isascii, given), self.name)


class Organisations(ContentModel):
    """All of them."""

    organisations: tuple[Organisation, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Organisation]:
        """Each by its id."""
        return {each.id: each for each in self.organisations}

    @cached_property
    def by_host(self) -> Mapping[str, Organisation]:
        """The owner of each site; of several the first."""
        return {
            host: each
            for each in reversed(self.organisations)
            for host in (*each.domains, *each.short, *each.old)
        }

    @cached_property
    def by_firm(self) -> Mapping[str, Organisation]:
        """The organisation of each firm; of several the first."""
        return {firm: each for each in reversed(self.organisations) for firm in each.firms}


def mistakes(
    organisations: Organisations, firms: frozenset[str]
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Errors among organisations: path, kind of error, the text."""
    seen: set[str] = set()
    for number, each in enumerate(organisations.organisations):
        at = ("organisations", number)
        if each.id in seen:
            yield (*at, "id"), "same_organisation", each.id
        seen.add(each.id)
        for place, name in enumerate(each.names):
            if name != name.lower():
                yield (*at, "names", place), "firm_in_capitals", name
        for place, name in enumerate(each.firms):
            if name not in firms:
                yield (*at, "firms", place), "unknown_firm", name
