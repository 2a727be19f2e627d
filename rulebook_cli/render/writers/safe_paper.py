"""A paper made safe for every writer: no control characters, no bad links, headings in order.

Papers carry text that members wrote. What would break a file (control characters are not allowed
in XML and PDF), a terminal (escape sequences), a reader's eye (characters that turn the direction
of text) or a click (`javascript:`) is taken out here, once, so that no writer can forget it.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from operator import is_
from typing import Any, TypeVar, cast
from urllib.parse import quote

from rulebook_cli.model.paper import Block, Heading, Paper, Paragraph, Run
from rulebook_cli.render.writers.parts import part_names

LINK_STARTS = ("http://", "https://", "mailto:")
BESIDE = re.compile(r"\./(?:[a-z0-9][a-z0-9-]*/)?[a-z0-9][a-z0-9-]*\.(?:html|pdf|docx)")
"""A file beside the paper or in a folder there: none above it, and none that anything runs."""
DEEPEST_HEADING = 5
REPLACEMENT = "\ufffd"
SPACES = {"\r\n": "\n", "\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\t": " "}
SEPARATORS = {"\u2028": "\n", "\u2029": "\n"}
NO_CHARACTERS = "".join(f"{chr(code)}{chr(code + 1)}" for code in range(0xFFFE, 0x110000, 0x10000))
# Control characters, halves of letters, what turns the direction of text, what is no character.
FORBIDDEN = re.compile(
    f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069"
    f"\ufdd0-\ufdef{NO_CHARACTERS}]"
)

T = TypeVar("T")


def made_safe(paper: Paper) -> Paper:
    """The same paper with clean text, links that can be followed and heading levels in order.

    Heading levels never skip one downwards and no heading is empty (PDF/UA and screen readers need
    it), an anchor stands only once, and a link leads to http, https, mailto, a paper beside this
    one or an anchor of this paper, or nowhere.
    """
    cleaned = _cleaned(paper, many_lines=False)
    blocks = _anchored_once(_in_order(cleaned.blocks))
    anchors = {block.anchor for block in blocks if isinstance(block, Heading | Paragraph)} - {""}
    return replace(cleaned, blocks=_linked(blocks, anchors))


def clean(text: str) -> str:
    """`text` with line ends as `\\n` and characters that no file may hold as U+FFFD."""
    if text.isprintable():
        return text
    for found, put in (SPACES | SEPARATORS).items():
        text = text.replace(found, put)
    return FORBIDDEN.sub(REPLACEMENT, text)


def _cleaned(value: T, many_lines: bool) -> T:
    """`value` with every string in it clean; only the text of runs outside headings has lines."""
    result: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        result = clean(value) if many_lines else clean(value).replace("\n", " ")
    elif isinstance(value, tuple):
        parts = (_cleaned(part, many_lines or isinstance(part, Run)) for part in value)
        kept = tuple(part for part in parts if not isinstance(part, Run) or part.text)
        result = _unless_same(value, kept)
    elif isinstance(value, Heading):
        runs = tuple(_cleaned(run, many_lines=False) for run in value.runs if run.text)
        result = Heading(value.level, runs, _cleaned(value.anchor, many_lines=False))
    else:
        result = _with_parts(value, lambda part: _cleaned(part, many_lines))
    return cast(T, result)


def _with_parts(value: T, mend: Callable[[Any], Any]) -> T:
    """A noun with its parts mended; itself where none of them changes, as most do not."""
    result: Any = value
    for name in part_names(result):
        part = getattr(value, name)
        mended = mend(part)
        if mended is not part:
            result = replace(result, **{name: mended})
    return cast(T, result)


def _unless_same(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    """The new parts; the old tuple itself where they are the same."""
    return old if len(old) == len(new) and all(map(is_, old, new)) else new


def _in_order(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    ordered: list[Block] = []
    above = 0
    for block in blocks:
        if isinstance(block, Heading):
            if not "".join(run.text for run in block.runs).strip():
                continue
            above = min(max(block.level, 1), above + 1, DEEPEST_HEADING)
            block = replace(block, level=above)
        ordered.append(block)
    return tuple(ordered)


def _anchored_once(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    seen: set[str] = set()
    once: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            anchor = "-".join(block.anchor.split())
            block = replace(block, anchor="" if anchor in seen else anchor)
            seen.add(anchor)
        once.append(block)
    return tuple(once)


def _linked(value: T, anchors: set[str]) -> T:
    result: Any = value
    if isinstance(value, Run):
        result = replace(value, link=_safe_link(value.link, anchors)) if value.link else value
    elif isinstance(value, tuple):
        result = _unless_same(value, tuple(_linked(part, anchors) for part in value))
    else:
        result = _with_parts(value, lambda part: _linked(part, anchors))
    return cast(T, result)


def _safe_link(link: str, anchors: set[str]) -> str:
    link = link.strip()
    if link.startswith("#"):
        return link if link[1:] in anchors else ""
    if BESIDE.fullmatch(link):
        return link
    if link.lower().startswith(LINK_STARTS):
        return quote(link, safe="/:?#@!$&'*+,;=%~-._")
    return ""
