"""A printed thing, as a tree of blocks and marked runs.

Every paper is built once as a `Paper` and written by the writers of `render/`, so no two outputs
can show different changes. All words in it are already in the reader's language.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from rulebook_cli.model.card import Cards
from rulebook_cli.model.margin_note import MarginNote
from rulebook_cli.model.photo import Photo


class Mark(Enum):
    """What a run of text is. Insertions and deletions are never told apart by colour alone.

    An aside stands beside a change, such as the arrow between two amounts and how far they are
    apart: it belongs to neither text, so a file whose changes can be accepted leaves it out there.
    """

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    INSERTED = "inserted"
    DELETED = "deleted"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one mark. `author` and `on` say whose change it is (DOCX), `language`
    which language it is in where that is another than the paper's."""

    text: str
    mark: Mark = Mark.PLAIN
    link: str = ""
    author: str = ""
    on: date | None = None
    language: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is the largest below the paper's title. `anchor` is a stable id."""

    level: int
    runs: Runs
    anchor: str = ""


class Style(Enum):
    """How a paragraph is set."""

    BODY = "body"
    LEAD = "lead"
    QUOTE = "quote"
    NOTE = "note"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `number` stands in the margin (a subsection's number), `anchor` is an id,
    `beside` is what was said of it."""

    runs: Runs
    style: Style = Style.BODY
    number: str = ""
    anchor: str = ""
    beside: tuple[MarginNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item is one line of runs. Ordered lists are numbered from one. `beside` is what
    was said of each, if anything of any, all of it told in the paper besides."""

    items: tuple[Runs, ...]
    ordered: bool = False
    beside: tuple[tuple[MarginNote, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value pairs, such as the sender, the date and the diary number."""

    rows: tuple[tuple[str, Runs], ...]


class Align(Enum):
    """How a table column is set; amounts of money stand to the right."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption and one head row; every row has as many cells as the head. `places`
    names what single cells speak of, where one thing alone stands in a cell (else empty)."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    align: tuple[Align, ...] = ()
    places: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Old text, new text and the reason, one under the other: how a statement shows a change.
    `beside` is what was said of words of the old text, all of it told in the paper besides."""

    labels: tuple[str, str, str]
    old: tuple[Runs, ...]
    new: tuple[Runs, ...]
    reason: tuple[Runs, ...]
    beside: tuple[MarginNote, ...] = ()


@dataclass(frozen=True, slots=True)
class BarChart:
    """Labelled counts as bars, with a title and a text alternative; legible in black and white."""

    title: str
    bars: tuple[tuple[str, int], ...]
    alternative: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a figure as text: its label, its value in words, and its length from 0 to 100."""

    label: str
    value: str
    length: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in SVG with its title and a text alternative. Where no picture can stand (in a
    terminal, in Markdown and in Word) its `bars` say the same; without bars a table beside it
    does. `svg` is our own and well-formed."""

    title: str
    svg: str
    alternative: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on: the place and date once, then a name and a role for each."""

    place_and_date: str
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Something to be answered on the paper: its label, and room of so many `lines` to write in,
    or `choices` to tick, each with its value and its words. `tag` names the answer in a file that
    comes back; `hint` stands in the room until somebody writes there."""

    label: str
    tag: str
    choices: tuple[tuple[str, str], ...] = ()
    lines: int = 3
    hint: str = ""


Block = (
    Heading
    | Paragraph
    | Items
    | Fields
    | Table
    | Comparison
    | BarChart
    | Figure
    | Photo
    | Signatures
    | Blank
    | Cards
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of an official paper after the layout idea of SFS 2487.

    The sender stands at the top left; the paper's kind, its date, its diary number and the
    page number at the top right. Empty parts are left out.
    """

    sender: tuple[str, ...] = ()
    kind: str = ""
    dated: str = ""
    diary: str = ""
    addressee: tuple[str, ...] = ()


class Shape(Enum):
    """What a paper is set as: a letter of an office; a sheet read at a meeting, all of it in
    12 points or more; such sheets, one for each heading of level 1; or text to be pasted into
    another program: nothing but headings, paragraphs and lists, from the margin on."""

    LETTER = "letter"
    SHEET = "sheet"
    SHEETS = "sheets"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper. `language` is fi, sv or en; `draft` is the word printed on every page of
    what no decision covers (LUONNOS, UTKAST, DRAFT), empty otherwise. `page_of` is how a page
    number is worded, with `{page}` and `{pages}`. `inserted` and `deleted` name the two marks
    for readers who cannot see them. `properties` are kept inside a file that has room for them;
    in a paper that is to be `worked_on` and sent back, Word tracks what is changed and every
    paragraph has a name of its own."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    letterhead: Letterhead = field(default_factory=Letterhead)
    draft: str = ""
    page_of: str = "{page} / {pages}"
    author: str = ""
    dated: date | None = None
    inserted: str = ""
    deleted: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    worked_on: bool = False
    shape: Shape = Shape.LETTER
