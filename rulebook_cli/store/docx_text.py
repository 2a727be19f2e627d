"""A Word file read for what people did in it: words, tracked changes, comments, bookmarks.

The elements are those of ECMA-376, part 1 (WordprocessingML); what we do not know is passed over
with its words kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rulebook_cli.model.received_paper import (
    ReceivedComment,
    ReceivedPaper,
    ReceivedParagraph,
    ReceivedRun,
)
from rulebook_cli.model.text_change import Kind
from rulebook_cli.store.docx_package import Package

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {
    "ins": Kind.INSERTED,
    "moveTo": Kind.INSERTED,
    "del": Kind.DELETED,
    "moveFrom": Kind.DELETED,
}
_SIGNS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "softHyphen": "\u00ad",
    "noBreakHyphen": "\u2011",
    "ptab": "\t",
}
_NO_WORDS = {"pPr", "rPr", "instrText", "delInstrText", "sdtPr", "sdtEndPr", "tblPr", "Fallback"}
_ASIDE = {"txbxContent"}
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}


def read_docx(data: bytes, path: str) -> ReceivedPaper:
    """The Word file in `data`, which came as `path`. Nothing in it is fetched or run.

    Raises `RulebookError`: `docx-broken`, `docx-old` (a .doc, or locked), `docx-too-big`.
    """
    package = Package(data, path)
    document = package.part("word/document.xml")
    assert document is not None
    walk = _Walk(listed=_list_styles(package))
    for block in document:
        walk.block(block)
    for name in _NOTES:
        for note in _children(package.part(name)):
            if note.get(f"{_W}type", "") not in _SEPARATORS:
                walk.block(note, aside=True)
    comments = tuple(_comments(package.part("word/comments.xml"), walk))
    return ReceivedPaper(tuple(walk.paragraphs), comments, _properties(package))


@dataclass(slots=True)
class _Change:
    """What the element we are in says of the words in it."""

    kind: Kind = Kind.EQUAL
    author: str = ""
    at: datetime | None = None


@dataclass(slots=True)
class _Begun:
    """A paragraph while it is read."""

    runs: list[ReceivedRun] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    boxes: list["Element"] = field(default_factory=list)


@dataclass(slots=True)
class _Walk:
    """The way through a file: the paragraphs so far, and where each comment's words are."""

    listed: set[str]
    paragraphs: list[ReceivedParagraph] = field(default_factory=list)
    quotes: dict[str, str] = field(default_factory=dict)
    spots: dict[str, int] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)

    def block(self, element: "Element", in_table: bool = False, aside: bool = False) -> None:
        """Read a block: a paragraph, a table, or what holds some."""
        name = _name(element)
        if name == "p":
            self._paragraph(element, in_table, aside)
        elif name == "bookmarkStart":
            self.waiting.append(element.get(f"{_W}name", ""))
        elif name in ("commentRangeStart", "commentRangeEnd"):
            self._range(element, name)
        elif name not in _NO_WORDS:
            cell = name == "tc"
            first = len(self.paragraphs)
            for inner in element:
                self.block(inner, in_table or cell, aside)
            if cell and len(self.paragraphs) > first:
                # The end of a cell is no end of a paragraph: nothing is joined across it.
                self.paragraphs[-1] = replace(self.paragraphs[-1], end=Kind.EQUAL)

    def _paragraph(self, element: "Element", in_table: bool, aside: bool) -> None:
        begun = _Begun(names=self.waiting[:])
        self.waiting.clear()
        for inner in element:
            self._inline(inner, _Change(), begun)
        end, author = _end_of(element)
        self.paragraphs.append(
            ReceivedParagraph(
                runs=tuple(begun.runs),
                end=end,
                end_author=author,
                names=tuple(begun.names),
                listed=self._is_listed(element),
                in_table=in_table,
                aside=aside,
            )
        )
        for box in begun.boxes:
            self.block(box, aside=True)

    def _inline(self, element: "Element", change: _Change, begun: _Begun) -> None:
        name = _name(element)
        if name in ("t", "delText"):
            self._add(element.text or "", change, begun)
        elif name in _SIGNS:
            self._add(_SIGNS[name], change, begun)
        elif name == "sym":
            self._add(_symbol(element), change, begun)
        elif name == "bookmarkStart":
            begun.names.append(element.get(f"{_W}name", ""))
        elif name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            self._range(element, name)
        elif name in _ASIDE:
            begun.boxes.append(element)
        elif name not in _NO_WORDS:
            inside = _change_of(element) if name in _KINDS else change
            if change.kind is Kind.INSERTED and inside.kind is Kind.DELETED:
                return  # what somebody added and another took out was never there, and is not
            for inner in element:
                self._inline(inner, inside, begun)

    def _add(self, text: str, change: _Change, begun: _Begun) -> None:
        if text:
            begun.runs.append(ReceivedRun(text, change.kind, change.author, change.at))
            for id_ in self.open:
                self.quotes[id_] = self.quotes.get(id_, "") + text

    def _range(self, element: "Element", name: str) -> None:
        id_ = element.get(f"{_W}id", "")
        if name != "commentRangeEnd":
            self.spots.setdefault(id_, len(self.paragraphs))
        if name == "commentRangeStart":
            self.open.append(id_)
        elif id_ in self.open:
            self.open.remove(id_)

    def _is_listed(self, element: "Element") -> bool:
        properties = element.find(f"{_W}pPr")
        if properties is None:
            return False
        style = properties.find(f"{_W}pStyle")
        styled = style is not None and style.get(f"{_W}val", "") in self.listed
        return styled or properties.find(f"{_W}numPr") is not None


def _comments(root: "Element | None", walk: _Walk) -> Iterator[ReceivedComment]:
    """The comments in the order of the words they are on; those on none come last."""
    found = []
    for comment in _children(root):
        inner = _Walk(set())
        for block in comment:
            inner.block(block)
        id_ = comment.get(f"{_W}id", "")
        text = "\n".join(p.new for p in inner.paragraphs).strip()
        author, at = comment.get(f"{_W}author", ""), _moment(comment)
        spot = walk.spots.get(id_, -1)
        found.append(ReceivedComment(text, author, at, walk.quotes.get(id_, "").strip(), spot))
    return iter(sorted(found, key=lambda one: (one.paragraph < 0, one.paragraph)))


def _end_of(paragraph: "Element") -> tuple[Kind, str]:
    """What became of a paragraph's end, and by whom."""
    for tag, kind in _KINDS.items():
        mark = paragraph.find(f"{_W}pPr/{_W}rPr/{_W}{tag}")
        if mark is not None:
            return kind, mark.get(f"{_W}author", "")
    return Kind.EQUAL, ""


def _change_of(element: "Element") -> _Change:
    return _Change(_KINDS[_name(element)], element.get(f"{_W}author", ""), _moment(element))


def _symbol(element: "Element") -> str:
    """A sign by its number in a font of signs: ticked and empty boxes, else a question mark."""
    code = element.get(f"{_W}char", "").upper()[-2:]
    return {"FE": "\u2612", "FD": "\u2612", "FC": "\u2611", "A8": "\u2610", "6F": "\u2610"}.get(
        code, "\ufffd"
    )


def _list_styles(package: Package) -> set[str]:
    """The paragraph styles by which a file sets lists."""
    names = ("list bullet", "list number")
    found = set()
    for style in _children(package.part("word/styles.xml")):
        name = style.find(f"{_W}name")
        if name is not None and name.get(f"{_W}val", "").lower().startswith(names):
            found.add(style.get(f"{_W}styleId", ""))
    return found


def _properties(package: Package) -> dict[str, str]:
    """The properties the sender gave the file; none where they cannot be read."""
    properties = {}
    for one in _children(package.part("docProps/custom.xml")):
        value = next(iter(one), None)
        if value is not None and value.text:
            properties[one.get("name", "")] = value.text
    return properties


def _moment(element: "Element") -> datetime | None:
    text = element.get(f"{_W}date", "")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _children(root: "Element | None") -> Iterator["Element"]:
    return iter(root if root is not None else ())


def _name(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2]
