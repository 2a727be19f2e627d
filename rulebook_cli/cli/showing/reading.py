"""What `read` shows: the contents of the book, or sections of it."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.cli.book.amounts import amounts_on
from rulebook_cli.cli.book.sections_by_name import section_named, tell_other_number
from rulebook_cli.cli.book.versions import usual_version
from rulebook_cli.cli.desk.desk import Desk
from rulebook_cli.cli.terminal.language import current_language
from rulebook_cli.cli.terminal.screen import phrase
from rulebook_cli.model.paper import Paper
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.book.book_contents import draw_contents
from rulebook_cli.render.book.read_book import BESIDE_SECTIONS, draw_book


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown: the book on a day, without names the `whole` of it or its contents; all of
    it, or only what is in force then (for a contract `made` on a day)."""

    on: date
    whole: bool = False
    only_in_force: bool = False
    made: date | None = None


def draw_reading(desk: Desk, names: list[str], draft: bool, shown: Shown) -> Paper:
    """The sections named, or terms, facts and what `rulebook.yaml` says; without names the
    contents, or the whole book."""
    version = usual_version(desk, draft)
    word = phrase("draft-word") if version.draft else ""
    book, language = version.book, current_language()
    if not names and not shown.whole:
        return draw_contents(
            book, language, shown.on, word, version.name, shown.only_in_force, shown.made
        )
    chosen = tuple(_chosen(book, name) for name in _joined(names))
    for name in _joined(names):
        tell_other_number(book, name)
    amounts = amounts_on(book, shown.on)
    return draw_book(
        book,
        language,
        shown.on,
        chosen,
        word,
        version.name,
        amounts,
        shown.only_in_force,
        shown.made,
    )


def _chosen(book: Rulebook, name: str) -> str:
    """The id of the section of a name, or the name of what stands beside the sections."""
    return name if name in BESIDE_SECTIONS else section_named(book, name).id


def _joined(names: list[str]) -> list[str]:
    """The names typed; a lone letter or section sign belongs to the number before it: `9 a`."""
    joined: list[str] = []
    for name in names:
        letter = (len(name) == 1 and name.isalpha()) or name == "§"
        if joined and letter and joined[-1].removesuffix("§").isdecimal():
            joined[-1] += name
        elif name != "§":
            joined.append(name)
    return joined
