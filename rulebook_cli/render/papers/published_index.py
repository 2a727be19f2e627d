"""The first page of what is published: which version it is, and which file holds what."""

from collections.abc import Sequence
from datetime import date

from rulebook_cli.model.paper import Block, Heading, Items, Paper, Paragraph, Run, Runs
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
        spoken = "" if own == language else own
        heading = Run(say(own, "publishing", "heading"), language=spoken)
        blocks.append(Heading(1, (heading,)))
        blocks.append(Items(tuple(_entry(path, told, spoken) for path, told in listed)))
    return Paper(title, language, tuple(blocks), draft=draft, dated=on)


def _entry(path: str, told: str, language: str) -> Runs:
    """A paper and its form as a link to its file, which stands beside the page."""
    form = path.rpartition(".")[2].upper()
    return (Run(f"{told} ({form})", link=f"./{path}", language=language),)
