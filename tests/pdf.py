"""PDF files read by another library than the one that writes them."""

from io import BytesIO

import pypdfium2
from PIL import Image
from pypdfium2 import raw


def text_of(pdf: bytes) -> str:
    """All letters of all pages in the order of reading, without the spaces between them."""
    return squeezed("".join(lines_of(pdf)))


def lines_of(pdf: bytes) -> list[str]:
    """The lines of all pages."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    pages = [page.get_textpage().get_text_range() for page in document]
    return [line for page in pages for line in page.splitlines()]


def squeezed(text: str) -> str:
    """A text without spaces, as lines of a page break where they like."""
    return "".join(text.split())


def sizes_of(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page in points."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return [(round(page.get_width()), round(page.get_height())) for page in document]


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """The fonts of all letters, and whether they are inside the file."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    found = {}
    for page in document:
        for piece in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            font = piece.get_font()
            found[font.get_base_name()] = font.is_embedded
    return found


def pictures_of(pdf: bytes) -> int:
    """Count the pictures on the pages."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    kinds = [raw.FPDF_PAGEOBJ_IMAGE]
    return sum(len(list(page.get_objects(filter=kinds))) for page in document)


def right_edge_of(pdf: bytes) -> float:
    """The right edge of the letters, in points."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    kinds = [raw.FPDF_PAGEOBJ_TEXT]
    pieces = (piece for page in document for piece in page.get_objects(filter=kinds))
    edges: list[float] = [piece.get_bounds()[2] for piece in pieces]
    return max(edges)


def pictures_of_pages(pdf: bytes) -> list[Image.Image]:
    """Each page as it is seen, at 108 dots an inch."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    return [page.render(scale=1.5).to_pil() for page in document]
