"""A paper as Markdown: CommonMark with tables, for the web, a wiki or a merge request."""

from collections.abc import Callable
from html import escape
from itertools import pairwise

from rulebook_cli.model.card import Cards
from rulebook_cli.model.paper import (
    Align,
    BarChart,
    Blank,
    Block,
    Comparison,
    Fields,
    Figure,
    Heading,
    Items,
    Letterhead,
    Paper,
    Paragraph,
    Signatures,
    Style,
    Table,
)
from rulebook_cli.model.photo import Photo
from rulebook_cli.render.writers.asides import asides_shown
from rulebook_cli.render.writers.markdown_text import BREAK, one_line, plain, strong, text_of
from rulebook_cli.render.writers.runs import every_run, key_of
from rulebook_cli.render.writers.safe_paper import made_safe

BAR_LENGTH = 20
SIGNATURE_LINE = "." * 30
QUOTED = (Style.QUOTE, Style.NOTICE)
LISTS_APART = "<!-- -->"


def write_markdown(paper: Paper) -> str:
    """`paper` as Markdown; insertions are `<ins>so</ins>`, deletions `<del>so</del>`.

    Both pass as inline HTML in CommonMark, and unlike `~~` they are a pair that also reads raw.
    """
    paper = made_safe(asides_shown(paper))
    linked = {run.link[1:] for run in every_run(paper.blocks) if run.link.startswith("#")}
    parts = [strong(paper.draft)] if paper.draft else []
    parts += _letterhead(paper.letterhead)
    parts.append(f"# {plain(paper.title)}")
    parts.append(text_of(key_of(paper)))
    for before, block in pairwise((None, *paper.blocks)):
        if isinstance(before, Items) and isinstance(block, Items):
            parts.append(LISTS_APART)
        if block is not None:
            parts.append(_anchor(block, linked) + WRITERS[type(block)](block))
    return "\n\n".join(part for part in parts if part) + "\n"


def _anchor(block: Block, linked: set[str]) -> str:
    """A place to jump to, written only where something in the paper leads there."""
    if isinstance(block, Heading | Paragraph) and block.anchor in linked:
        return f'<a id="{escape(block.anchor)}"></a>\n\n'
    return ""


def _letterhead(head: Letterhead) -> list[str]:
    right = (head.kind, head.dated, head.diary)
    groups = (head.sender, tuple(part for part in right if part), head.addressee)
    return [BREAK.join(plain(part) for part in group) for group in groups]


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _write_heading(block: Heading) -> str:
    return f"{'#' * (block.level + 1)} {one_line(block.runs)}"


def _write_paragraph(block: Paragraph) -> str:
    text = text_of(block.runs)
    if block.number:
        text = f"{plain(block.number)} {text}"
    return _quoted(text) if block.style in QUOTED else text


def _write_items(block: Items) -> str:
    lines = []
    for number, runs in enumerate(block.items, start=1):
        sign = f"{number}. " if block.ordered else "- "
        lines.append(sign + text_of(runs).replace("\n", "\n" + " " * len(sign)))
    return "\n".join(lines)


def _write_fields(block: Fields) -> str:
    return BREAK.join(f"**{plain(label)}:** {text_of(runs)}".strip() for label, runs in block.rows)


def _write_table(block: Table) -> str:
    align = tuple(block.align) + (Align.LEFT,) * (len(block.head) - len(block.align))
    rules = ["---:" if side is Align.RIGHT else "---" for side in align]
    rows = [[plain(label) for label in block.head], rules]
    rows += [[one_line(runs, "<br>") for runs in row] for row in block.rows]
    caption = f"{strong(block.caption)}\n\n" if block.caption else ""
    return caption + "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _write_comparison(block: Comparison) -> str:
    parts = []
    for label, paragraphs in zip(block.labels, (block.old, block.new, block.reason), strict=True):
        if paragraphs:
            parts.append(strong(label))
            parts.append(_quoted("\n\n".join(text_of(runs) for runs in paragraphs)))
    return "\n\n".join(parts)


def _write_chart(block: BarChart) -> str:
    largest = max((count for _, count in block.bars), default=0)
    lines = []
    for label, count in block.bars:
        bar = "█" * (max(1, round(BAR_LENGTH * count / largest)) if count > 0 else 0)
        lines.append(f"- {plain(label)}: {count} {bar}".rstrip())
    return "\n\n".join([strong(block.title), "\n".join(lines)])


def _write_figure(block: Figure) -> str:
    if not block.bars:  # what it shows stands beside it as a table
        return ""
    lines = []
    for bar in block.bars:
        stroke = "█" * (max(1, round(BAR_LENGTH * bar.length / 100)) if bar.length > 0 else 0)
        lines.append(f"- {plain(bar.label)}: {plain(bar.value)} {stroke}".rstrip())
    return "\n\n".join([strong(block.title), "\n".join(lines)])


def _write_photo(block: Photo) -> str:
    return "\n\n".join([plain(block.shows), strong(block.caption)])


def _write_signatures(block: Signatures) -> str:
    parts = [plain(block.place_and_date)] if block.place_and_date else []
    for name, role in block.names:
        parts.append(BREAK.join([SIGNATURE_LINE, *(plain(part) for part in (name, role) if part)]))
    return "\n\n".join(parts)


def _write_blank(block: Blank) -> str:
    if block.choices:
        ticked = [f"- \u2610 {plain(words)}" for _, words in block.choices]
        return "\n\n".join([strong(block.label), "\n".join(ticked)])
    return "\n\n".join([strong(block.label), BREAK.join([SIGNATURE_LINE] * block.lines)])


def _write_cards(block: Cards) -> str:
    parts = []
    for card in block.cards:
        shown = plain(card.photo.shows) if card.photo else ""
        words = [strong(card.head), shown, plain(card.words), plain(card.source)]
        parts.append(_quoted("\n\n".join(part for part in words if part)))
    return f"\n\n{LISTS_APART}\n\n".join(parts)


WRITERS: dict[type, Callable[..., str]] = {
    Heading: _write_heading,
    Paragraph: _write_paragraph,
    Items: _write_items,
    Fields: _write_fields,
    Table: _write_table,
    Comparison: _write_comparison,
    BarChart: _write_chart,
    Figure: _write_figure,
    Photo: _write_photo,
    Signatures: _write_signatures,
    Blank: _write_blank,
    Cards: _write_cards,
}
