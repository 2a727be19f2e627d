"""The templates of the papers as they are shipped: in the installed package, or in a checkout."""

from pathlib import Path

SHIPPED = ("paper.html.j2", "letterhead.html.j2", "paper.css", "paper.typ", "letterhead.typ")
"""What HTML is made from, then what PDF is made from."""
TEMPLATES = (".j2", ".css", ".typ")
WORD_FILE = "paper.docx"
"""A Word file of the book's own, whose styles and page stand in place of ours; we ship none."""
PICTURES = (".svg", ".png", ".jpg", ".jpeg")
"""What else may lie among a book's own templates: pictures that they show."""


def templates_folder() -> Path:
    """The folder with the shipped templates."""
    package = Path(__file__).resolve().parents[2]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent / "templates"


def shipped_template(name: str) -> bytes:
    """A shipped template, one of `SHIPPED`."""
    return (templates_folder() / name).read_bytes()
