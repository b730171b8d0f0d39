"""What is asked before an answer is changed or added: a card, and later a line."""

from handlers.conversations.filed import views
from handlers.form.form import Field
from handlers.messages.reply import Answer, Card, Reply, Row, Tap, with_buttons
from handlers.state.filed_session import FiledSession
from handlers.texts import filed as texts

_LINE = 60


def proposed(work: FiledSession, field: Field) -> Answer:
    """What an answer is to become, before it does."""
    before, after = work.answers.get(field.name), views.shown(field, work.proposed[0])
    rows = (
        Row(texts.BEFORE_ROW, views.shown(field, before)),
        Row(texts.AFTER_ROW, after),
    )
    changes = Card(
        texts.PROPOSED_TITLE,
        label=field.label,
        paragraphs=(texts.PROPOSED_PARAGRAPH,),
        rows=rows,
        buttons=_decisions(work, field),
    )
    adds = Card(
        texts.adds(field.label, work.number),
        paragraphs=(texts.ADDS_PARAGRAPH,),
        rows=(Row(field.label, after),),
        buttons=_decisions(work, field),
    )
    return _with_stop(work, adds if before is None else changes)


def proposed_again(work: FiledSession, field: Field) -> Answer:
    """The same in a line, under the answer to something else."""
    said = texts.still_proposed(
        field.label,
        _cut(views.shown(field, work.proposed[0])),
        adds=work.answers.get(field.name) is None,
    )
    return _with_stop(work, with_buttons(said, _decisions(work, field)))


def _with_stop(work: FiledSession, said: Reply) -> Answer:
    return Answer((said,), (views.tap(texts.STOP_LABEL, "stop", work.number),))


def _decisions(work: FiledSession, field: Field) -> tuple[Tap, ...]:
    if work.answers.get(field.name) is None:
        yes, no = texts.ADDS_YES_LABEL, texts.ADDS_NO_LABEL
    else:
        yes, no = texts.PROPOSED_YES_LABEL, texts.PROPOSED_NO_LABEL
    return (views.tap(yes, "propose-yes", work.number), views.tap(no, "propose-no", work.number))


def _cut(value: str) -> str:
    return value if len(value) <= _LINE else f"{value[:_LINE]}…"
