"""The Markdown of the book's texts, read once for all: what is seen, and where it is written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from rulebook_cli.model.paper import Mark, Style
from rulebook_cli.render.words.plain_prose import PlainParagraph, plain_paragraphs

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_LISTS = ("bullet_list_open", "ordered_list_open")
_ADDRESS = re.compile(r"[*_`\s]*\]\(")
"""What may stand between the words of a link and its address."""
_MARKS = {"strong_open": Mark.STRONG, "em_open": Mark.EMPHASIS}


class Piece(NamedTuple):
    """Seen words with one mark and one link; `at` is where they begin in the text, or would
    begin where they are written otherwise than they are seen (a sign by its number)."""

    text: str
    mark: Mark = Mark.PLAIN
    link: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph, a heading, or a paragraph of a list item.

    `depth` is 0 outside lists, 1 in a list, 2 in a list inside it; `begins` tells the first
    paragraph of an item, `ordered` that the outermost list is numbered, `list_` which list of the
    text it is; `start` where its first line begins in the text.
    """

    pieces: tuple[Piece, ...]
    style: Style = Style.BODY
    depth: int = 0
    begins: bool = False
    ordered: bool = False
    list_: int = 0
    start: int = 0


@lru_cache(1000)
def read_prose(text: str) -> tuple[Stretch, ...]:
    """The stretches of a text in order. CommonMark without HTML: what looks like a tag is text.
    Kept, since a paper asks for the same text many times."""
    plain = plain_paragraphs(text)
    return tuple(_parsed(text) if plain is None else map(_as_stretch, plain))


def _as_stretch(plain: PlainParagraph) -> Stretch:
    pieces = tuple(Piece(one.words, link=one.link, at=one.at) for one in plain.pieces)
    listed = plain.list_ > 0
    return Stretch(pieces, depth=int(listed), begins=listed, list_=plain.list_, start=plain.start)


def _parsed(text: str) -> Iterator[Stretch]:
    tokens = _parser().parse(text)
    starts = _line_starts(text)
    depth = list_ = 0
    begins = ordered = quoted = False
    for at, token in enumerate(tokens):
        if token.type in _LISTS:
            ordered = token.type.startswith("ordered") if not depth else ordered
            list_ += not depth
            depth += 1
        elif token.type.endswith("_list_close"):
            depth -= 1
        elif token.type == "list_item_open":
            begins = True
        elif token.type in ("blockquote_open", "blockquote_close"):
            quoted = token.type == "blockquote_open"
        elif token.type in ("inline", "fence", "code_block"):
            start = starts[token.map[0]] if token.map else 0
            heading = token.type == "inline" and tokens[at - 1].type == "heading_open"
            pieces = tuple(_pieces(token, text, start))
            if heading:
                pieces = tuple(piece._replace(mark=Mark.STRONG) for piece in pieces)
            style = Style.QUOTE if quoted and not depth else Style.BODY
            made = Stretch(pieces, style, depth, begins and depth > 0, ordered, list_, start)
            if pieces:
                yield made if depth else replace(made, ordered=False, list_=0)
                begins = False


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # Signs written by their number or behind a backslash stay pieces of their own.
    return MarkdownIt("commonmark", {"html": False}).disable("text_join")


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def _pieces(token: "Token", text: str, start: int) -> Iterator[Piece]:
    """The words of a stretch, each looked for in the text after those before it."""
    if token.type != "inline":
        content = token.content.rstrip("\n")
        yield Piece(content, at=max(text.find(content, start), start))
        return
    marks: list[Mark] = []
    link = ""
    for child in token.children or ():
        if child.type in _MARKS:
            marks.append(_MARKS[child.type])
        elif child.type in ("strong_close", "em_close"):
            marks.pop()
        elif child.type == "link_open":
            link = unquote(str(child.attrs.get("href", "")))
        elif child.type == "link_close":
            start = _after_link(text, start, child.info == "auto")
            link = ""
        elif words := _words_of(child):
            found = text.find("\n" if child.type.endswith("break") else words, start)
            mark = Mark.STRONG if Mark.STRONG in marks else marks[-1] if marks else Mark.PLAIN
            yield Piece(words, mark, link, max(found, start))
            start = found + len(words) if found >= 0 else start


def _words_of(token: "Token") -> str:
    if token.type == "softbreak":
        return " "
    return "\n" if token.type == "hardbreak" else token.content


def _after_link(text: str, start: int, automatic: bool) -> int:
    """Where a link whose words end at `start` is over."""
    opening = None if automatic else _ADDRESS.match(text, start)
    if opening is None:
        return start
    depth = 1
    for at in range(opening.end(), len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0) if text[at - 1] != "\\" else 0
        if not depth:
            return at + 1
    return start
