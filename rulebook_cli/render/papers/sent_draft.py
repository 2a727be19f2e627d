"""The draft as it is sent out to be worked on in Word."""

from dataclasses import replace

from rulebook_cli.model.paper import Heading, Paper, Paragraph, Style, Table
from rulebook_cli.render.papers.post_words import plain, word


def sent_draft(
    paper: Paper, diary: str, mark: str, properties: tuple[tuple[str, str], ...]
) -> Paper:
    """`paper` (the book as it is read) with a word on how to work on it and its own mark, its
    changes tracked and its places named."""
    notice = Paragraph(plain(word(paper.language, "draft.notice")), Style.NOTICE)
    foot = Paragraph(plain(word(paper.language, "mark", mark=mark)), Style.NOTE)
    return replace(
        paper,
        blocks=(notice, *paper.blocks, foot),
        letterhead=replace(paper.letterhead, diary=diary),
        properties=properties,
        worked_on=True,
    )


def places_in(paper: Paper) -> set[str]:
    """The places that the paragraphs and cells of a paper are named by."""
    places: set[str] = set()
    for block in paper.blocks:
        if isinstance(block, Heading | Paragraph) and block.anchor:
            places.add(block.anchor)
        elif isinstance(block, Table):
            places |= {place for row in block.places for place in row if place}
    return places
