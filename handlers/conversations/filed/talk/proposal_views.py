"""Confirmation before an answer is changed or added: a card, and later a line."""

from collections.abc import Collection
from typing import Any

from handlers.conversations.filed import views
from handlers.form.complaint import FORM
from handlers.form.form import Field
from handlers.messages.reply import Answer, Card, Reply, Row, Tap, with_buttons
from handlers.state import filed_session
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as texts
from handlers.texts.i18n import joined

_LINE = 60


def proposed(work: FiledSession, field: Field) -> Answer:
    """Card of an answer's present and new value, to be confirmed."""
    before, value = work.answers.get(field.name), work.proposed[0]
    added, label = filed_session.addition(before, value), label_of(field, before, value)
    if added is None:
        card = Card(
            texts.PROPOSED_TITLE,
            label=label,
            paragraphs=(texts.PROPOSED_PARAGRAPH,),
            rows=(
                Row(texts.BEFORE_ROW, views.shown(field, before)),
                Row(texts.AFTER_ROW, views.shown(field, value)),
            ),
            buttons=_decisions(work, field),
        )
    else:
        card = Card(
            texts.adds(label, work.number),
            paragraphs=(texts.ADDS_PARAGRAPH,),
            rows=(Row(label, views.shown(field, added)),),
            buttons=_decisions(work, field),
        )
    return _with_stop(work, card)


def label_of(field: Field, before: Any, value: Any) -> str:
    """Label of an answer that is to change, or of an addition to one."""
    grows = before is not None and filed_session.addition(before, value) is not None
    return texts.MORE_TOLD if grows else field.label


def labels_of(names: Collection[str], before: Any, value: Any) -> str:
    """Labels of the answers that were changed together."""
    changed = (each for each in FORM.fields if each.name in names)
    return joined(", ", (label_of(each, before, value) for each in changed))


def labels_of_waiting(work: FiledSession) -> list[str]:
    """Labels of all that waits for a yes, in the order in which it is asked."""
    told = ((FORM.field(name), name, value) for name, value in work.waits.items())
    return [label_of(field, work.answers.get(name), value) for field, name, value in told if field]


def proposed_again(work: FiledSession, field: Field) -> Answer:
    """The same in a line, under the answer to something else."""
    before, value = work.answers.get(field.name), work.proposed[0]
    added = filed_session.addition(before, value)
    said = texts.still_proposed(
        label_of(field, before, value),
        _cut(views.shown(field, value if added is None else added)),
        adds=added is not None,
    )
    return _with_stop(work, with_buttons(said, _decisions(work, field)))


def _with_stop(work: FiledSession, said: Reply) -> Answer:
    return Answer((said,), (views.tap(texts.STOP_LABEL, "stop", work.number),))


def _decisions(work: FiledSession, field: Field) -> tuple[Tap, ...]:
    if filed_session.addition(work.answers.get(field.name), work.proposed[0]) is not None:
        yes, no = texts.ADDS_YES_LABEL, texts.ADDS_NO_LABEL
    else:
        yes, no = texts.PROPOSED_YES_LABEL, texts.PROPOSED_NO_LABEL
    return (views.tap(yes, "propose-yes", work.number), views.tap(no, "propose-no", work.number))


def _cut(value: str) -> str:
    return value if len(value) <= _LINE else f"{value[:_LINE]}…"
