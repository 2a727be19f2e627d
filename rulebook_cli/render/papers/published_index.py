"""The first page of what is published: which version it is, and which file holds what."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.paper import Block, Heading, Items, Mark, Paper, Paragraph, Run
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import say


def draw_published(
    files: Sequence[tuple[str, str]],
    book: Rulebook,
    language: str,
    on: date,
    version: str,
    draft: str,
) -> Paper:
    """`files` are paths in the folder with the title of the paper in each, by language."""
    settings = book.settings
    title = settings.title.best(language, *settings.languages)
    blocks: list[Block] = [
        Paragraph((Run(say(language, "publishing", "version", version=version)),))
    ]
    by_language: dict[str, list[tuple[str, str]]] = {}
    for path, told in files:
        by_language.setdefault(path.partition("/")[0], []).append((path, told))
    for own, listed in by_language.items():
        blocks.append(Heading(1, (Run(say(own, "publishing", "heading")),)))
        items = tuple((Run(path, Mark.STRONG), Run(f": {told}")) for path, told in listed)
        blocks.append(Items(items))
    return Paper(title, language, tuple(blocks), draft=draft, dated=on)
