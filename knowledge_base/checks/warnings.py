"""Warnings: what an officer should look at again in topics that are fit to serve. Pure."""

from datetime import date
from itertools import chain

from knowledge_base.checks.contact_warnings import (
    carrier_warnings,
    contact_warnings,
    hotline_warnings,
)
from knowledge_base.checks.content_warnings import content_warnings
from knowledge_base.checks.phrasing_warnings import phrasing_warnings
from knowledge_base.classifier.training import Encoder
from knowledge_base.content.errors import TopicWarning
from knowledge_base.content.library import Library
from knowledge_base.content.texts.warnings import WARNING_KINDS


def warnings_of(
    library: Library, today: date, encoder: Encoder | None = None
) -> tuple[TopicWarning, ...]:
    """Every warning, by kind in the order of texts.WARNING_KINDS; takes seconds."""
    found = chain(
        contact_warnings(library.written),
        hotline_warnings(library.written_banks),
        carrier_warnings(library.written_carriers),
        content_warnings(library.written, today),
        phrasing_warnings(library, encoder),
    )
    order = list(WARNING_KINDS)
    return tuple(sorted(found, key=lambda warning: order.index(warning.kind)))
