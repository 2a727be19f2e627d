"""What is said of a paragraph, as Word's own comments beside it."""

from typing import TYPE_CHECKING, Any

from rulebook_cli.model.paper import MarginNote
from rulebook_cli.render.writers.docx_runs import element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph


def add_comments(
    document: "Document", paragraph: "WordParagraph", notes: tuple[MarginNote, ...]
) -> None:
    """Add each of `notes` as a comment on all of `paragraph`, with its author and its date.

    The marks go round whole insertions and deletions, where python-docx would not find the runs.
    """
    from docx.oxml.ns import qn

    for note in notes:
        comment = document.comments.add_comment(note.text, note.author, _initials(note.author))
        made: Any = comment._comment_elm
        made.attrib.pop(qn("w:date"), None)  # python-docx reads the clock
        if note.on:
            made.set(qn("w:date"), f"{note.on.isoformat()}T00:00:00Z")
        number = {"w:id": str(comment.comment_id)}
        start = 0 if paragraph._p.pPr is None else 1
        paragraph._p.insert(start, element("w:commentRangeStart", number))
        paragraph._p.append(element("w:commentRangeEnd", number))
        reference = element("w:r", {})
        reference.append(element("w:commentReference", number))
        paragraph._p.append(reference)


def _initials(author: str) -> str:
    return "".join(word[0] for word in author.split() if word[0].isalnum())[:4].upper()
