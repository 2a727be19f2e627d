"""The Markdown of provisions as blocks and runs of a paper."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from rulebook_cli.model.paper import Block, Items, Mark, Paragraph, Run, Runs, Style

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Resolve = Callable[[str], str]
"""Where a link of the text leads in the paper (`#fees.amounts`); empty is words only."""
_CLOSED = {"bullet_list_open": "bullet_list_close", "ordered_list_open": "ordered_list_close"}


def prose_blocks(
    text: str, resolve: Resolve, number: str = "", anchor: str = "", label: Runs = ()
) -> list[Block]:
    """`text` as paragraphs and lists; the first paragraph bears number, anchor and label."""
    blocks = list(_blocks(_parser().parse(text), resolve))
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph):
        whole = replace(first, runs=(*label, *first.runs), number=number, anchor=anchor)
        return [whole, *blocks[1:]]
    if not label and not number:
        return blocks
    runs = label or (Run("\N{NO-BREAK SPACE}"),)
    return [Paragraph(runs, number=number, anchor=anchor), *blocks]


def first_words(text: str, most: int) -> str:
    """The beginning of `text` without its marks, at most `most` letters, cut between words."""
    for block in prose_blocks(text, lambda link: ""):
        if isinstance(block, Paragraph):
            words = " ".join("".join(run.text for run in block.runs).split())
            if len(words) <= most:
                return words
            return words[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
    return ""


@cache
def _parser() -> "MarkdownIt":
    """CommonMark without HTML: what looks like a tag is text."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False})


def _blocks(tokens: list["Token"], resolve: Resolve) -> Iterator[Block]:
    at = 0
    style = Style.BODY
    while at < len(tokens):
        token = tokens[at]
        if token.type in _CLOSED:
            end = _end_of(tokens, at)
            yield Items(tuple(_items(tokens[at + 1 : end], resolve)), "ordered" in token.type)
            at = end
        elif token.type in ("blockquote_open", "blockquote_close"):
            style = Style.QUOTE if token.type == "blockquote_open" else Style.BODY
        elif token.type == "inline" and (runs := inline_runs(token, resolve)):
            heading = tokens[at - 1].type == "heading_open"
            yield Paragraph(_strong(runs) if heading else runs, style)
        elif token.type in ("fence", "code_block"):
            yield Paragraph((Run(token.content.rstrip("\n")),), style)
        at += 1


def _end_of(tokens: list["Token"], start: int) -> int:
    """Where the list that begins at `start` ends."""
    closing, level = _CLOSED[tokens[start].type], tokens[start].level
    for at in range(start + 1, len(tokens)):
        if tokens[at].type == closing and tokens[at].level == level:
            return at
    return len(tokens)


def _items(tokens: list["Token"], resolve: Resolve) -> Iterator[Runs]:
    """The items of a list; what stands deeper comes on its own lines, after a dash."""
    runs: list[Run] = []
    depth = 0
    dash = False
    for token in tokens:
        if token.type == "list_item_open":
            depth += 1
            dash = depth > 1
        elif token.type == "list_item_close":
            depth -= 1
            if not depth:
                yield tuple(runs)
                runs = []
        elif token.type in ("inline", "fence", "code_block"):
            inner = inline_runs(token, resolve) or (Run(token.content.rstrip("\n")),)
            start = ("\n" if runs else "") + ("– " if dash else "")
            runs += [*([Run(start)] if start else []), *inner]
            dash = False


def inline_runs(token: "Token", resolve: Resolve) -> Runs:
    """The runs of one stretch of text: strong, emphasis and links."""
    runs: list[Run] = []
    marks: list[Mark] = []
    link = ""
    for child in token.children or ():
        if child.type == "strong_open":
            marks.append(Mark.STRONG)
        elif child.type == "em_open":
            marks.append(Mark.EMPHASIS)
        elif child.type in ("strong_close", "em_close"):
            marks.pop()
        elif child.type in ("link_open", "link_close"):
            link = resolve(unquote(str(child.attrs.get("href", ""))))
        elif words := _words_of(child):
            mark = Mark.STRONG if Mark.STRONG in marks else marks[-1] if marks else Mark.PLAIN
            runs.append(Run(words, mark, link))
    return tuple(runs)


def _words_of(token: "Token") -> str:
    if token.type == "softbreak":
        return " "
    return "\n" if token.type == "hardbreak" else token.content


def _strong(runs: Runs) -> Runs:
    return tuple(Run(run.text, Mark.STRONG, run.link) for run in runs)
