"""How changes are shown, and the lines they are shown in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from rulebook_cli.model.address import Address
from rulebook_cli.model.amendment import Amendment
from rulebook_cli.model.paper import Mark, Run, Runs
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.render.speech import has, say
from rulebook_cli.render.words.known_places import has_place
from rulebook_cli.render.words.plain_text import capital

__all__ = ["Line", "Showing", "capital", "label_words", "valued_line"]
CHANGES = (Mark.INSERTED, Mark.DELETED)


@dataclass(frozen=True, slots=True)
class Showing:
    """How changes are shown: in the words of which books, in which language, by whom, when.

    `author` and `on` go into every inserted and deleted run, so that a DOCX names the proposer.
    `whole` tells that a section that seems new is an old one's new text. Places are named with
    their parts of the amendment `of`.
    """

    before: Rulebook
    after: Rulebook
    language: str
    author: str = ""
    on: date | None = None
    whole: bool = False
    of: Amendment | None = None

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
    """One line of a change: what stays, what goes and what comes, marked.

    `depth` is how far it stands inside others: 0 outermost. `item` tells a list item, `number`
    the number in the margin, `told` how a sentence tells of the change where the marks alone
    would be clumsy, `notes` what a reader must know beside the line; `breaks` what became of the
    breaks between it and the line before.
    """

    marked: Runs
    depth: int = 0
    item: bool = False
    number: str = ""
    told: str = ""
    notes: tuple[str, ...] = ()
    breaks: frozenset[Mark] = frozenset()

    @property
    def old(self) -> Runs:
        """The line before the change, unmarked; nothing where it was not."""
        return _without(Mark.INSERTED, self.marked)

    @property
    def new(self) -> Runs:
        """The line after the change, unmarked; nothing where it is no more."""
        return _without(Mark.DELETED, self.marked)

    def spoken_in(self, language: str) -> "Line":
        """The line with its words in a language that is not the paper's."""
        return replace(self, marked=tuple(replace(run, language=language) for run in self.marked))

    def behind(self, start: str) -> "Line":
        """The line with words before it, which come and go with a whole line that does."""
        if not self.marked or not start:
            return self
        first, *others = self.marked
        if self.old and self.new:
            return replace(self, marked=(Run(start), *self.marked))
        return replace(self, marked=(replace(first, text=start + first.text), *others))


def joined(
    lines: Iterable[Line], side: Callable[[Line], Runs], came_or_went: Mark
) -> Iterator[tuple[Line, Runs]]:
    """What `side` has of each line that has something there, with the line it begins with. What
    only a break that `came_or_went` parts is one line on that side, where words of both stay."""
    breaks: frozenset[Mark] = frozenset()
    last: tuple[Line, Runs] | None = None
    for line in lines:
        breaks |= line.breaks
        runs = side(line)
        if not runs:
            continue
        stays = bool(line.old and line.new)
        if last and breaks == {came_or_went} and stays and last[0].old and last[0].new:
            blank = () if last[1][-1].text[-1:].isspace() else (Run(" "),)
            last = (last[0], (*last[1], *blank, *runs))
        else:
            if last:
                yield last
            last = (line, runs)
        breaks = frozenset()
    if last:
        yield last


def valued_line(label: str, before: str | None, after: str | None, showing: Showing) -> Line:
    """`Label: old new`; one of the two values is None where it was not, or is no more.

    The blank goes with the old value: what is left is a sound line either way.
    """
    gone = before if before is None or after is None else f"{before} "
    both = ((gone, Mark.DELETED), (after, Mark.INSERTED))
    runs = tuple(showing.run(words, mark) for words, mark in both if words is not None)
    return Line(runs).behind(label_words(label))


def label_words(label: str) -> str:
    """A label as a line begins with it; nothing where there is none."""
    return f"{capital(label)}: " if label else ""


def _without(mark: Mark, runs: Runs) -> Runs:
    """What is left of runs when one kind of change is taken out, and what stands beside the
    changes with it; nothing if only blanks are."""
    left = [run for run in runs if run.mark not in (mark, Mark.ASIDE)]
    left = [Run(run.text, language=run.language) if run.mark in CHANGES else run for run in left]
    if not any(run.text.strip() for run in left):
        return ()
    return (*left[:-1], replace(left[-1], text=left[-1].text.rstrip()))
