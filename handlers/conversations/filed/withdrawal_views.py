"""Cards for withdrawing a complaint, and for reopening it."""

from handlers.cards import topics
from handlers.conversations.filed import views
from handlers.messages import postback
from handlers.messages.reply import Answer, Card, Tap
from handlers.texts import filed as filed_texts


def withdrawing(number: str) -> Answer:
    """Card that explains withdrawing, and asks for the reason."""
    reasons = [
        views.tap(label, "reason", number, v=code) for code, label in filed_texts.REASONS.items()
    ]
    card = Card(
        filed_texts.withdraw_title(number),
        paragraphs=(*filed_texts.WITHDRAW_PARAGRAPHS, filed_texts.WITHDRAW_QUESTION),
        buttons=(*reasons, views.tap(filed_texts.KEEP_LABEL, "stop", number)),
    )
    return Answer((card,))


def confirming(number: str) -> Answer:
    """The last question before it is withdrawn."""
    confirm = views.tap(filed_texts.CONFIRM_LABEL, "withdraw-yes", number)
    keep = views.tap(filed_texts.KEEP_LABEL, "stop", number)
    card = Card(
        filed_texts.withdraw_title(number),
        paragraphs=(filed_texts.REASON_KEPT,),
        buttons=(confirm, keep),
    )
    return Answer((card,))


def reopening(number: str) -> Answer:
    """Ask whether the complaint shall go on."""
    card = Card(
        filed_texts.REOPEN_TITLE,
        paragraphs=(filed_texts.about(number), filed_texts.REOPEN_PARAGRAPH),
        buttons=(
            views.tap(filed_texts.REOPEN_YES_LABEL, "reopen-yes", number),
            views.tap(filed_texts.REOPEN_NO_LABEL, "stop", number),
        ),
    )
    return Answer((card,))


def was_withdrawn(number: str) -> Answer:
    """The two ways on from a withdrawn complaint."""
    again = Tap(
        filed_texts.AGAIN_LABEL,
        postback.payload("complaint/start", n=number),
        filed_texts.AGAIN_LABEL,
    )
    card = Card(
        filed_texts.WITHDRAWN_TITLE,
        label=filed_texts.about(number),
        steps=filed_texts.WITHDRAWN_STEPS,
        buttons=(again, topics.OFFICER),
    )
    return Answer((card,))
