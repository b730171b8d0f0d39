"""The pictures and files of a draft, taken out of every place that names them."""

from collections.abc import Collection

from handlers.form.complaint import FORM
from handlers.form.field_types import Attachments
from handlers.state.draft import Draft


def remove_files(draft: Draft, message_ids: Collection[str]) -> None:
    """Remove files from the draft; those that are left keep their order."""
    draft.pictures = [one for one in draft.pictures if one not in message_ids]
    draft.growing = [one for one in draft.growing if one not in message_ids]
    for field in FORM.fields:
        if isinstance(field.kind, Attachments) and isinstance(draft.answers.get(field.name), list):
            draft.answers[field.name] = list(draft.pictures)
