"""A Word file that came back, as it was written: paragraphs, tracked changes, comments, answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from rulebook_cli.model.text_change import Kind


@dataclass(frozen=True, slots=True)
class ReceivedRun:
    """A stretch of words that stood before, came or went, and by whom and when."""

    text: str
    kind: Kind = Kind.EQUAL
    author: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReceivedParagraph:
    """A paragraph of the file.

    `end` tells whether its end came (it was split off from the next) or went (it was joined with
    the next). `names` are the bookmarks that begin in it. `listed` is an item of a list; `aside`
    stands outside the text (a note, a text box).
    """

    runs: tuple[ReceivedRun, ...]
    end: Kind = Kind.EQUAL
    end_author: str = ""
    names: tuple[str, ...] = ()
    listed: bool = False
    in_table: bool = False
    aside: bool = False

    @property
    def old(self) -> str:
        """The words before the tracked changes."""
        return "".join(run.text for run in self.runs if run.kind is not Kind.INSERTED)

    @property
    def new(self) -> str:
        """The words with the tracked changes."""
        return "".join(run.text for run in self.runs if run.kind is not Kind.DELETED)

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made the tracked changes in it."""
        named = [run.author for run in self.runs if run.kind is not Kind.EQUAL]
        return tuple(dict.fromkeys(name for name in (*named, self.end_author) if name))


@dataclass(frozen=True, slots=True)
class ReceivedComment:
    """A comment in the margin: by whom, when, on which words. `paragraph` is the number (from 0)
    of the paragraph in which its words begin; -1 where it stands nowhere."""

    text: str
    author: str = ""
    at: datetime | None = None
    quote: str = ""
    paragraph: int = -1


@dataclass(frozen=True, slots=True)
class ReceivedPaper:
    """A whole file. `properties` are those the sender of the file wrote into it, by name."""

    paragraphs: tuple[ReceivedParagraph, ...] = ()
    comments: tuple[ReceivedComment, ...] = ()
    properties: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text(self) -> str:
        """All words of the file with the tracked changes, a line for each paragraph."""
        lines = (paragraph.new.strip() for paragraph in self.paragraphs)
        return "\n".join(line for line in lines if line)
