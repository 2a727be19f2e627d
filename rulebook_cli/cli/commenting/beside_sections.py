"""The book as it is read, with what has been said of each section below it."""

from dataclasses import replace

from rulebook_cli.cli.amendments.gathering import gather
from rulebook_cli.cli.commenting.anchored import with_standings
from rulebook_cli.cli.commenting.said import all_said
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.model.address import parse_address
from rulebook_cli.model.comment import still_said
from rulebook_cli.model.paper import Block, Heading, Items, Paper, Run, Runs
from rulebook_cli.render.papers.memo_remarks import remark_runs, remarks_of
from rulebook_cli.render.speech import say


def with_comments(desk: Desk, paper: Paper) -> Paper:
    """The paper with the comments that stand on a section, or on a place in it, at its end."""
    said = _by_section(desk)
    blocks: list[Block] = []
    section = ""
    for block in paper.blocks:
        if isinstance(block, Heading) and block.level == 1:
            blocks += _comments(said.pop(section, []))
            section = block.anchor
        blocks.append(block)
    return replace(paper, blocks=(*blocks, *_comments(said.pop(section, []))))


def _comments(lines: list[Runs]) -> list[Block]:
    if not lines:
        return []
    title = say(current_language(), "comments", "beside")
    return [Heading(2, (Run(title),)), Items(tuple(lines))]


def _by_section(desk: Desk) -> dict[str, list[Runs]]:
    """What was said of each section, as it is printed."""
    gathered, language, book = gather(desk), current_language(), desk.draft
    comments = still_said(all_said(desk, gathered.main))
    standing = with_standings(desk, gathered, comments, language)
    said: dict[str, list[Runs]] = {}
    for remark in remarks_of(standing, [], book, language):
        address = parse_address(remark.on)
        if address and address.section and book.section(address.section) and not remark.question:
            runs = remark_runs(remark, book, language)
            said.setdefault(address.section, []).append(runs)
    return said
