"""An e-mail as a file (.eml, RFC 5322): its words, who sent it and when, what is enclosed."""

import re
from datetime import datetime
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import NamedTuple

from rulebook_cli.model.errors import RulebookError
from rulebook_cli.store.words_in_bytes import words_in

_HEADERS = ("from", "date", "subject", "received", "to", "message-id")
_BLOCKS = ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "table", "ul", "ol", "blockquote")
_UNSEEN = ("script", "style", "head", "title")


class Enclosed(NamedTuple):
    """A file in an e-mail."""

    name: str
    data: bytes


class Mail(NamedTuple):
    """An e-mail. `sender` is the name that it was sent under, never the address; `at` is when the
    last server took it, else when it was written."""

    text: str
    sender: str = ""
    at: datetime | None = None
    enclosed: tuple[Enclosed, ...] = ()


def read_mail(data: bytes, path: str) -> Mail:
    """The e-mail in `data`. Raises `RulebookError("mail-broken")` where it is none."""
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        if not isinstance(message, EmailMessage) or len(_known(message)) < 2:
            raise RulebookError("mail-broken", path=path)
        subject = str(message.get("subject", "")).strip()
        body, enclosed = _parts(message)
        return Mail(
            "\n\n".join(words for words in (subject, body) if words),
            _sender(message),
            _moment(message),
            tuple(enclosed),
        )
    except RulebookError:
        raise
    except Exception as error:  # the parser is strict on some headers and raises all sorts
        raise RulebookError("mail-broken", path=path) from error


def _known(message: EmailMessage) -> list[str]:
    return [name for name in _HEADERS if message.get(name)]


def _parts(message: EmailMessage) -> tuple[str, list[Enclosed]]:
    """The words of the message itself, and its files. What is enclosed as another message is a
    file too."""
    body = message.get_body(("plain", "html"))
    text = _words(body) if body is not None else ""
    enclosed: list[Enclosed] = []
    for part in message.iter_attachments():
        name = part.get_filename() or f"liite-{len(enclosed) + 1}{_ending(part)}"
        enclosed.append(Enclosed(name, _bytes(part)))
    return text, enclosed


def _words(part: MIMEPart) -> str:
    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    try:
        text = raw.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        text = words_in(raw) or ""
    return seen_in_html(text) if part.get_content_type() == "text/html" else text.strip()


def _bytes(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0)
        return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _ending(part: EmailMessage) -> str:
    return {"message/rfc822": ".eml", "application/pdf": ".pdf", "text/plain": ".txt"}.get(
        part.get_content_type(), ""
    )


def _sender(message: EmailMessage) -> str:
    header = message.get("from")
    addresses = getattr(header, "addresses", ())
    name = addresses[0].display_name if addresses else ""
    return "" if "@" in name else " ".join(name.split())


def _moment(message: EmailMessage) -> datetime | None:
    """The first `Received` is that of the last server, which is the receiver's own."""
    received = [str(line).rpartition(";")[2] for line in message.get_all("received", [])]
    for text in (*received[:1], str(message.get("date", ""))):
        try:
            moment = parsedate_to_datetime(text.strip())
        except (TypeError, ValueError):
            continue
        if moment.tzinfo:
            return moment
    return None


def seen_in_html(source: str) -> str:
    """The words that a reader of a page sees, a line for each block."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    """Gathers the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins a line."""
        self.unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """And ends it."""
        self.unseen -= tag in _UNSEEN and self.unseen > 0
        if tag in _BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Words, where they are seen."""
        if not self.unseen:
            self.words.append(data.replace("\n", " "))
