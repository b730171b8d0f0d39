"""Draw the pictures of the table `qr_pictures.yaml`, the same on every run."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import fontpkg_sarabun
import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps
from ruamel.yaml import YAML

from tests.knowledge_base.checking.pictures.payload_encoder import written

TABLE = Path(__file__).with_name("qr_pictures.yaml")
MODULE = 8
FIELDS = (
    "type", "to", "value", "amount", "biller", "ref1", "ref2", "bank", "trans_ref", "crc_ok",
)  # fmt: skip
PHONE = (1170, 2532)


@dataclass(frozen=True)
class QrPicture:
    """One row: its codes, how they are drawn, and what has to be found in the picture."""

    id: str
    codes: tuple[str, ...]
    drawn: tuple[Any, ...]
    truth: tuple[Mapping[str, object], ...]

    def content(self) -> bytes:
        """A PNG, or a JPEG where it is drawn as one."""
        image = _codes_side_by_side(self.codes, self.drawn)
        options: dict[str, Any] = {"format": "PNG"}
        for step in self.drawn:
            name, given = next(iter(step.items())) if isinstance(step, dict) else (step, None)
            if name == "jpeg":
                options = {"format": "JPEG", "quality": given}
            else:
                image = _STEPS[name](image, given)
        out = BytesIO()
        image.convert("RGB").save(out, **options)
        return out.getvalue()


def pictures() -> list[QrPicture]:
    return [
        QrPicture(
            row["id"],
            tuple(written(code) for code in row["codes"]),
            tuple(row["drawn"]),
            tuple(dict.fromkeys(FIELDS) | found for found in row["truth"]),
        )
        for row in YAML(typ="safe").load(TABLE)
    ]


def qr(text: str, error: str = "m") -> Image.Image:
    """One code, with its quiet zone."""
    out = BytesIO()
    segno.make(text, error=error, micro=False).save(out, kind="png", scale=MODULE, border=4)
    return Image.open(out).convert("RGB")


def _codes_side_by_side(codes: Sequence[str], steps: Sequence[object]) -> Image.Image:
    error = "h" if "logo" in steps else "m"
    drawn = [qr(code, error) for code in codes]
    gap = 5 * MODULE
    width = sum(each.width + gap for each in drawn) or 420
    sheet = Image.new("RGB", (width, max((each.height for each in drawn), default=420)), "white")
    at = gap // 2
    for each in drawn:
        sheet.paste(each, (at, (sheet.height - each.height) // 2))
        at += each.width + gap
    return sheet


def _rotate(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor="white")


def _noise(image: Image.Image, strength: int) -> Image.Image:
    """Each grey moved by up to `strength`, and a thirtieth of all set to black or white."""
    chance = random.Random(7)
    grey = bytearray(image.convert("L").tobytes())
    for at, value in enumerate(grey):
        moved = value + chance.randint(-strength, strength)
        if chance.random() < 1 / 30:
            moved = chance.choice((0, 255))
        grey[at] = min(255, max(0, moved))
    return Image.frombytes("L", image.size, bytes(grey)).convert("RGB")


def _blur(image: Image.Image, radius: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def _contrast(image: Image.Image, share: float) -> Image.Image:
    """Black and white become two greys that are this share of the whole scale apart."""
    darkest = round(255 * (0.75 - share / 2))
    return image.point(lambda value: darkest + round(value * share))


def _invert(image: Image.Image, _: object) -> Image.Image:
    return ImageOps.invert(image)


def _perspective(image: Image.Image, share: float) -> Image.Image:
    """Distort as if photographed from the left: the right side is farther away, and so smaller."""
    width, height = image.size
    bent = share / width
    # The camera looks at the middle of the left side: x' = x / (1 + bent x), y' likewise.
    coefficients = (1 + share, 0, 0, bent * height / 2, 1, 0, bent, 0)
    return image.transform(
        (width, height),
        Image.Transform.PERSPECTIVE,
        coefficients,
        Image.Resampling.BICUBIC,
        fillcolor="white",
    )


def _logo(image: Image.Image, _: object) -> Image.Image:
    """A seal in the middle, a fifth as wide as the code."""
    middle, half = (image.width // 2, image.height // 2), image.height // 10
    box = (middle[0] - half, middle[1] - half, middle[0] + half, middle[1] + half)
    draw = ImageDraw.Draw(image)
    draw.ellipse(box, fill=(10, 60, 120), outline="white", width=5)
    return image


def _phone(image: Image.Image, _: object) -> Image.Image:
    """A screenshot of a phone in which the picture is small, between other things."""
    screen = Image.new("RGB", PHONE, (238, 240, 243))
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, PHONE[0], 180), fill=(33, 64, 95))
    draw.text((60, 70), "9:41   ร้านตัวอย่าง", font=_font(52), fill="white")
    for line in range(9):
        top = 1500 + line * 100
        draw.rounded_rectangle((60, top, 700 + 40 * (line % 5), top + 64), 24, fill=(205, 220, 210))
        draw.text((90, top + 4), f"ข้อความที่ {line + 1} ในห้องแชท", font=_font(36), fill=(30, 30, 30))
    width = 420
    small = image.resize((width, image.height * width // image.width), Image.Resampling.LANCZOS)
    screen.paste(small, (620, 420))
    return screen


def _slip(image: Image.Image, _: object) -> Image.Image:
    """A page like a bank's slip, with the code small in its corner."""
    page = Image.new("RGB", (900, 1300), (245, 250, 246))
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 900, 150), fill=(0, 110, 70))
    lines = (
        "โอนเงินสำเร็จ", "28 พ.ย. 2569 10:05 น.", "จาก นาย ตัวอย่าง ก.", "ธนาคารตัวอย่าง xxx-x-x1234-x",
        "ไปยัง นาง สมมุติ ข.", "พร้อมเพย์ xxx-xxx-5678", "จำนวน 500.00 บาท", "ค่าธรรมเนียม 0.00 บาท",
    )  # fmt: skip
    for number, line in enumerate(lines):
        draw.text((60, 190 + number * 90), line, font=_font(40), fill=(30, 45, 40))
    if image.getcolors(1) is None:
        small = image.resize((260, 260 * image.height // image.width), Image.Resampling.LANCZOS)
        page.paste(small, (600, 980))
    return page


def _bait(image: Image.Image, _: object) -> Image.Image:
    """Words around it that promise money to who scans."""
    page = Image.new("RGB", (image.width + 240, image.height + 320), (255, 236, 200))
    page.paste(image, (120, 160))
    draw = ImageDraw.Draw(page)
    draw.text((60, 30), "สแกนเพื่อรับเงินคืน", font=_font(64), fill=(190, 20, 20))
    words = "คืนเงินเข้าบัญชีทันที ภายใน 10 นาที"
    draw.text((40, page.height - 120), words, font=_font(34), fill=(60, 20, 20))
    return page


def _chessboard(image: Image.Image, _: object) -> Image.Image:
    draw = ImageDraw.Draw(image)
    for column in range(8):
        for row in range(column % 2, 8, 2):
            left, top = 10 + column * 50, 10 + row * 50
            draw.rectangle((left, top, left + 49, top + 49), fill="black")
    return image


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_SARABUN), size)


_SARABUN = next(Path(fontpkg_sarabun.__file__).parent.rglob("*-Regular.ttf"))
_STEPS: dict[str, Callable[[Image.Image, Any], Image.Image]] = {
    "rotate": _rotate,
    "noise": _noise,
    "blur": _blur,
    "contrast": _contrast,
    "invert": _invert,
    "perspective": _perspective,
    "logo": _logo,
    "phone": _phone,
    "slip": _slip,
    "bait": _bait,
    "chessboard": _chessboard,
}
