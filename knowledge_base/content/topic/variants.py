"""Variants of a topic's answer by stage: before it happens, right after it, and long after."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from knowledge_base.content.topic.fields import AtMost, ContentModel, Label, Line, YesOrNo

# Where a reader stands in what a topic is about.
Stage = Literal["before", "just_now", "later"]


class Variant(ContentModel):
    """An answer and steps for one kind of reader, instead of the topic's own; `label` is what they
    tap to say who they are, `urgent` takes the place of the topic's own."""

    label: Label
    answer: Annotated[str, AtMost(350)]
    steps: Annotated[tuple[Line, ...], Field(max_length=5)] = ()
    urgent: YesOrNo = False


class Variants(ContentModel):
    """The variants of a topic; who stands where none is written reads the topic's own answer."""

    before: Variant | None = None
    just_now: Variant | None = None
    later: Variant | None = None

    @model_validator(mode="after")
    def _one_at_least(self) -> Self:
        if not self.written:
            raise PydanticCustomError("no_variant", "no variant")
        return self

    @property
    def written(self) -> dict[Stage, Variant]:
        """The variants that are written, in the order of the stages."""
        of_stages: dict[Stage, Variant | None] = {
            "before": self.before,
            "just_now": self.just_now,
            "later": self.later,
        }
        return {stage: variant for stage, variant in of_stages.items() if variant is not None}
