"""Photos in a Word file, with the text for those who do not see them."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.docx_runs import Writing, new_paragraph

if TYPE_CHECKING:
    from docx.document import Document

HIGHEST_CM = 12.0


def add_photo(document: "Document", photo: Photo, writing: Writing) -> None:
    """Add `photo` above its caption; where it cannot be shown, what it shows in words."""
    if photo.data:
        from docx.shared import Cm

        paragraph = new_paragraph(document, "Body Text", writing)
        paragraph.paragraph_format.keep_with_next = True
        width = photo_width(photo, writing.measures.column)
        made: Any = paragraph.add_run().add_picture(BytesIO(photo.data), width=Cm(width))
        made._inline.docPr.set("descr", photo.alternative)
    else:
        new_paragraph(document, "Body Text", writing, photo.shows)
    new_paragraph(document, "Caption", writing, photo.caption)


def photo_width(photo: Photo, column: float) -> float:
    """How wide a photo is set, in centimetres: the column, but no higher than half a page."""
    return min(column, HIGHEST_CM * photo.width / max(photo.height, 1))
