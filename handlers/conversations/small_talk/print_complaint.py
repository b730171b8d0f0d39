"""The complaint to print: a link and a code for whoever filed it, and for no one else."""

from db.complaints import complaints
from db.models.tables import Complaint
from db.privacy.releases import ReleaseRequest
from handlers.cards import download_link
from handlers.cards.texts import download as texts
from handlers.messages import postback
from handlers.messages.context import Turn
from handlers.messages.reply import Answer, Card, Tap, TextReply
from handlers.nlu import intents
from handlers.texts import status as status_texts

ACTION = "dossier"
_MOST = 4


def handle(turn: Turn) -> Answer | None:
    """Answer the print button of the receipt and the status, or the words for it."""
    button = postback.parse_postback(turn.action)
    if button is not None:
        return _of_number(turn, button.get("n")) if button.action == ACTION else None
    text = postback.message_text(turn.action)
    if not intents.contains_any(text, texts.WORDS) or intents.asks(text):
        return None
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    return _of_own(turn, [one for one in own if one.main is None]) if own else None


def _of_number(turn: Turn, number: str) -> Answer:
    own = complaints.of_conversation(turn.session, turn.conversation.id)
    wanted = next((complaint for complaint in own if complaint.number == number), None)
    # The same words whether the number exists or not: whose it is, is no one else's business.
    return (
        _link(turn, wanted)
        if wanted
        else Answer((TextReply(status_texts.NOT_YOURS),), ask_again=True)
    )


def _of_own(turn: Turn, own: list[Complaint]) -> Answer:
    if len(own) == 1:
        return _link(turn, own[0])
    choices = tuple(
        Tap(one.number, postback.payload(ACTION, n=one.number), texts.title(one.number))
        for one in own[:_MOST]
    )
    return Answer((Card(texts.WHICH_TITLE, buttons=choices),), ask_again=True)


def _link(turn: Turn, complaint: Complaint) -> Answer:
    promise = ReleaseRequest(turn.conversation.id, ACTION, complaint.id)
    return Answer(
        (download_link.download_card(turn, promise, texts.title(complaint.number)),), ask_again=True
    )
