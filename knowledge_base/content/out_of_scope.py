"""What an officer writes of messages that are not ours, so that the bot knows them from ours."""

from typing import Annotated

from pydantic import Field

from knowledge_base.content.topic import AtMost, ContentModel

Phrasing = Annotated[str, AtMost(500)]


class Subject(ContentModel):
    """One matter that is not ours, and ways in which people bring it."""

    subject: Annotated[str, AtMost(200)]
    phrasings: Annotated[tuple[Phrasing, ...], Field(min_length=1)]


class OutOfScope(ContentModel):
    """All of them."""

    subjects: tuple[Subject, ...] = ()
