"""A file that arrived, as far as it can be read: what it is, its words, what is enclosed."""

from datetime import datetime
from typing import NamedTuple


class Attachment(NamedTuple):
    """A file enclosed in an e-mail: its name, its bytes, and its words where it has any."""

    name: str
    data: bytes
    text: str = ""


class ArrivedFile(NamedTuple):
    """A file as it came. `kind` is docx, pdf, scan, mail, text or note; `text` is empty where no
    words can be read (a scan). `sender` and `at` are what an e-mail says of itself."""

    name: str
    data: bytes
    kind: str
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    sender: str = ""
    at: datetime | None = None
