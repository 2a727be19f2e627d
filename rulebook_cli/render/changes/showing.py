"""How changes are shown, and the lines they are shown in."""

from dataclasses import dataclass
from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import has, say


@dataclass(frozen=True, slots=True)
class Showing:
    """How changes are shown: in the words of which books, in which language, by whom, when.

    `author` and `on` go into every inserted and deleted run, so that a DOCX names the proposer.
    """

    before: Rulebook
    after: Rulebook
    language: str
    author: str = ""
    on: date | None = None

    def say(self, key: str, /, **values: object) -> str:
        """A sentence of the papers' catalogue."""
        return say(self.language, "papers", key, **values)

    def language_name(self, code: str) -> str:
        """A language in words; its code where we have no word for it."""
        return self.say(f"language.{code}") if self.has(f"language.{code}") else code

    def has(self, key: str) -> bool:
        """Whether the papers' catalogue has the sentence."""
        return has(self.language, "papers", key)

    @property
    def languages(self) -> tuple[str, ...]:
        """The reader's language first, then the book's."""
        return (self.language, *self.after.settings.languages)

    def knowing(self, address: Address) -> Rulebook:
        """The newer book where it has the address, otherwise the older one."""
        return self.after if has_place(self.after, address) else self.before

    def run(self, text: str, mark: Mark) -> Run:
        """A run of a change with its author; of unchanged words without."""
        if mark in (Mark.INSERTED, Mark.DELETED):
            return Run(text, mark, author=self.author, on=self.on)
        return Run(text, mark)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a change: both texts in one with marks, and the old and the new apart.

    `depth` is how far it stands inside others: 0 outermost. `item` tells a list item, `number`
    the number in the margin.
    """

    marked: Runs
    old: Runs
    new: Runs
    depth: int = 0
    item: bool = False
    number: str = ""


def worded_line(marked: Runs, depth: int = 0, item: bool = False) -> Line:
    """A line of running words: the old text is what is not inserted, the new what is not gone."""
    old = tuple(run for run in marked if run.mark is not Mark.INSERTED)
    new = tuple(run for run in marked if run.mark is not Mark.DELETED)
    return Line(marked, _solid(old), _solid(new), depth, item)


def valued_line(
    label: str, before: str | None, after: str | None, showing: Showing, tail: str = ""
) -> Line:
    """`Label: old → new tail`; one of the two values is None where it was not, or is no more."""
    start = labelled_runs(label)
    old = (showing.run(before, Mark.DELETED),) if before is not None else ()
    new = (showing.run(after, Mark.INSERTED),) if after is not None else ()
    arrow = (Run(" → "),) if old and new else ()
    end = (Run(f" {tail}"),) if tail else ()
    return Line(
        (*start, *old, *arrow, *new, *end),
        (*start, *old) if old else (),
        (*start, *new, *end) if new else (),
    )


def labelled_runs(label: str) -> Runs:
    """A label before a value, as it begins a line; nothing where there is none."""
    return (Run(f"{capital(label)}: "),) if label else ()


def capital(words: str) -> str:
    """Words with a capital first letter, as a heading begins."""
    return words[:1].upper() + words[1:]


def has_place(book: Rulebook, address: Address) -> bool:
    """Whether a book has the provision, tier or section of an address."""
    if address.book:
        return address.row in (book.facts if address.book == "fact" else book.terms)
    section = book.section(address.section)
    if section is None:
        return False
    if address.provision:
        return any(provision.id == address.provision for provision in section.provisions)
    if address.block:
        return any(entry.address.whole == address.whole for entry in section.entries)
    return True


def _solid(runs: Runs) -> Runs:
    """Nothing where only blanks are left."""
    return runs if any(run.text.strip() for run in runs) else ()
