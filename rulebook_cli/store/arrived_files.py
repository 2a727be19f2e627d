"""Files that arrive from anywhere, known by what is in them rather than by their name."""

from pathlib import PurePath

from rulebook_cli.model.arrived_file import ArrivedFile, Attachment
from rulebook_cli.model.errors import RulebookError
from rulebook_cli.model.received_paper import ReceivedPaper
from rulebook_cli.store.words_in_bytes import words_in

_SCANS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
_WORD_PART = b"word/document.xml"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_TEXTS = (".txt", ".md", ".markdown", ".text")
_MAILS = (".eml", ".msg")
"""A `.msg` is Outlook's own, or an ordinary e-mail that somebody has renamed."""
_MOST_ENCLOSED = 200


def read_arrived(data: bytes, path: str) -> ArrivedFile:
    """The file in `data`, which came as `path`, with its words where it has any.

    Raises `RulebookError`: `arrived-empty`, `arrived-unknown` (no kind that can be registered),
    `mail-outlook`, and those of `read_docx`, `read_pdf`, `read_mail`.
    """
    name = PurePath(path.replace("\\", "/")).name
    ending = PurePath(name).suffix.lower()
    if not data.strip():
        raise RulebookError("arrived-empty" if ending != ".docx" else "docx-broken", path=path)
    if data.startswith(_OLD_OFFICE):  # also under another name
        raise RulebookError("mail-outlook" if ending in _MAILS else "docx-old", path=path)
    if ending in _MAILS:
        return _mail(data, path, name)
    if ending == ".docx" or (data.startswith(b"PK") and _WORD_PART in data):
        return ArrivedFile(name, data, "docx", _docx(data, path))
    if b"%PDF-" in data[:1024]:
        from rulebook_cli.store.pdf_text import read_pdf

        return ArrivedFile(name, data, "pdf", read_pdf(data, path))
    if data.startswith(_SCANS):
        return ArrivedFile(name, data, "scan")
    words = words_in(data) if ending in _TEXTS else None
    if words is None:
        raise RulebookError("arrived-unknown", path=path)
    return ArrivedFile(name, data, "text", words.strip())


def words_of_docx(paper: ReceivedPaper) -> str:
    """The words of a Word file, with its comments after them."""
    notes = (
        f"{one.quote}: {one.text}" if one.quote else one.text for one in paper.comments if one.text
    )
    return "\n".join(words for words in (paper.text, *notes) if words.strip())


def _docx(data: bytes, path: str) -> str:
    from rulebook_cli.store.docx_text import read_docx

    return words_of_docx(read_docx(data, path))


def _mail(data: bytes, path: str, name: str) -> ArrivedFile:
    """An e-mail with the words of what is enclosed, each under its file's name."""
    from rulebook_cli.store.mail_text import read_mail

    mail = read_mail(data, path)
    attachments = tuple(_attached(one.name, one.data) for one in mail.enclosed[:_MOST_ENCLOSED])
    texts = [mail.text, *(f"{one.name}\n\n{one.text}" for one in attachments if one.text)]
    words = "\n\n".join(text for text in texts if text)
    return ArrivedFile(name, data, "mail", words, attachments, mail.sender, mail.at)


def _attached(name: str, data: bytes) -> Attachment:
    """What is enclosed; what cannot be read is kept all the same."""
    try:
        return Attachment(name, data, read_arrived(data, name).text)
    except RulebookError:
        return Attachment(name, data)
