"""The card with a link and a code, which hands one file to one person."""

from db.privacy import releases
from db.privacy.releases import ReleaseRequest
from handlers.cards.texts import download as texts
from handlers.messages.context import Turn
from handlers.messages.event import BANGKOK
from handlers.messages.reply import Card, Copy, Open, Row


def download_card(turn: Turn, promise: ReleaseRequest, title: str) -> Card:
    """Open the release and explain how to get the file."""
    release_id, code = turn.services.new_id(), turn.services.new_code()
    code_hash = releases.hash_code(turn.services.index_key, release_id, code)
    ends = releases.create(turn.session, promise, release_id, code_hash, turn.now)
    return Card(
        title=title,
        paragraphs=texts.PARAGRAPHS,
        rows=(
            Row(texts.CODE_ROW, code),
            Row(texts.UNTIL_ROW, texts.until(f"{ends.astimezone(BANGKOK):%H:%M}")),
        ),
        note=texts.NOTE,
        buttons=(
            # LINE's own browser cannot save a file.
            Open(
                texts.OPEN_LABEL,
                f"{turn.services.public_url}/files/{release_id}?openExternalBrowser=1",
            ),
            Copy(texts.COPY_LABEL, code),
        ),
    )
