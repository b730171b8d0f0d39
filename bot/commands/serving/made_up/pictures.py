"""The made-up evidence: a picture of a chat that says of itself that it is made up."""

import hashlib
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import fontpkg_sarabun
from PIL import Image, ImageDraw, ImageFont

from bot.commands.serving.made_up.texts import others
from bot.commands.serving.made_up.world import World
from bot.runtime.image_process import make_copies
from db.complaints import complaints
from db.complaints.complaints import Filter
from db.evidence import evidence
from db.evidence.evidence import COPY_CONTEXT, FILE_CONTEXT, CopyLocation, ExpectedFile, StoredFile
from db.evidence.files import EvidenceFiles
from db.models.tables import Complaint

_SIZE, _MEDIA_TYPE = (540, 720), "image/png"
_FONT = Path(fontpkg_sarabun.ROOT) / "files" / "Sarabun-Regular.ttf"
_NEWEST = 2


def fill(world: World) -> None:
    """A picture for the newest complaints, sent with them."""
    world.plan(world.now, partial(_sent, world))


def _sent(world: World, at: datetime) -> None:
    newest = complaints.page(world.session, Filter(), offset=0, limit=_NEWEST)
    for complaint in newest:
        _keep(world, complaint, at)


def _keep(world: World, complaint: Complaint, at: datetime) -> None:
    session, content, message_id = world.session, _drawn(), world.new_id()
    key = world.data_keys.unwrap(complaint.conversation.wrapped_key)
    message_hash = world.index_key.blind_index("message", message_id)
    sent = ExpectedFile(complaint.conversation_id, complaint.draft_id, message_id, message_hash)
    evidence.register(session, sent, key, at)
    file = evidence.lease_next(session, world.data_keys, at)
    copies = make_copies(content, _MEDIA_TYPE)
    if file is None or copies is None:
        return
    files = EvidenceFiles(world.data_dir)
    files.write(file.stored_as, [key.encrypt(content, FILE_CONTEXT)])
    files.write(file.copied_as, [key.encrypt(copies.album, COPY_CONTEXT)])
    copied = CopyLocation(file.copied_as, copies.copied, copies.pages)
    digest = hashlib.sha256(content).hexdigest()
    stored = StoredFile(file.stored_as, _MEDIA_TYPE, len(content), digest, copied)
    evidence.mark_stored(session, file.id, stored, at)


def _drawn() -> bytes:
    """Bubbles of a chat, each with a line."""
    picture = Image.new("RGB", _SIZE, "#8fabb7")
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(str(_FONT), 26)
    for place, (is_ours, line) in enumerate(others.PICTURED):
        width = draw.textlength(line, font) + 44
        left = _SIZE[0] - width - 20 if is_ours else 20
        top = 40 + place * 100
        colour = "#c8f7b0" if is_ours else "#ffffff"
        draw.rounded_rectangle((left, top, left + width, top + 66), 20, fill=colour)
        draw.text((left + 22, top + 14), line, fill="#1f2a2c", font=font)
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()
