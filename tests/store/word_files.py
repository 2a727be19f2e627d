"""Word files made by hand: the XML a test is about, and as little round it as can be."""

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD = f'<?xml version="1.0" encoding="UTF-8"?><w:{{tag}} xmlns:w="{W}">'


def part(tag: str, inner: str) -> str:
    """A part of a Word file: `document`, `comments`, `footnotes`, `styles`."""
    return f"{_HEAD.format(tag=tag)}{inner}</w:{tag}>"


def word_file(body: str, **parts: str | bytes) -> bytes:
    """A Word file with this body; further parts by the names of their files (`comments`)."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        if body:
            file.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, text in parts.items():
            file.writestr(f"word/{name}.xml", text)
    return packed.getvalue()


def run(text: str) -> str:
    """Words without a mark."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def came(text: str, who: str = "Aino") -> str:
    """Words that somebody put in."""
    return f'<w:ins w:author="{who}" w:date="2026-12-01T10:00:00Z">{run(text)}</w:ins>'


def went(text: str, who: str = "Aino") -> str:
    """Words that somebody took out."""
    inner = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f'<w:del w:author="{who}" w:date="2026-12-01T10:00:00Z">{inner}</w:del>'


def paragraph(inner: str, end: str = "", name: str = "", style: str = "") -> str:
    """A paragraph; its end came (`ins`) or went (`del`), `name` is its bookmark."""
    mark = f'<w:rPr><w:{end} w:author="Aino"/></w:rPr>' if end else ""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    book = f'<w:bookmarkStart w:id="1" w:name="{name}"/>' if name else ""
    return f"<w:p><w:pPr>{styled}{mark}</w:pPr>{book}{inner}</w:p>"
