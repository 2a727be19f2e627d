"""The tasks that were promised: late ones first, each with who, what, by when."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.logic.task_states import DONE, STATES, task_state
from rulebook_cli.model.paper import Block, Heading, Letterhead, Paper, Paragraph, Style, Table
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.text import Text
from rulebook_cli.render import figures
from rulebook_cli.render.papers.amendment_words import name_of
from rulebook_cli.render.papers.kind_words import plain
from rulebook_cli.render.speech import say


@dataclass(frozen=True, slots=True)
class ToldTask:
    """A task as it is told: its id (empty for a task that the book itself gives a partner), who,
    what, by when, when done, and where it was promised (a day, or None for the book); the `name`
    of a partner."""

    id: str
    who: str
    what: Text
    by: date | None
    done: date | None
    held: date | None = None
    name: Text = field(default_factory=Text)

    def state(self, on: date) -> str:
        """Its state on a day."""
        return task_state(self.by, self.done, on)

    def shown(self, book: Rulebook, language: str) -> str:
        """Who does it, by name."""
        own = self.name.best(language, *book.settings.languages)
        return own or name_of(self.who, book.settings, language)


def told_tasks(tasks: Sequence[ToldTask], on: date) -> list[ToldTask]:
    """The tasks in the order in which they are told: late ones, open ones, done ones, each by
    their day."""
    return sorted(tasks, key=lambda one: (STATES.index(one.state(on)), one.by or date.max, one.id))


def draw_tasks(tasks: Sequence[ToldTask], book: Rulebook, language: str, on: date) -> Paper:
    """How many are late, open and done, then all of them."""
    county = book.settings.county.best(language, *book.settings.languages)
    return Paper(
        title=say(language, "salon", "tasks.title", on=on),
        language=language,
        blocks=tuple(_all(tasks, book, language, on)),
        letterhead=Letterhead(
            sender=(county,) if county else (),
            kind=say(language, "salon", "tasks.kind"),
            dated=figures.day(on, language),
        ),
        page_of=say(language, "papers", "page-of", page="{page}", pages="{pages}"),
        author=county,
        dated=on,
    )


def _all(tasks: Sequence[ToldTask], book: Rulebook, language: str, on: date) -> list[Block]:
    if not tasks:
        return [Paragraph(plain(say(language, "salon", "tasks.none")))]
    counts = {state: sum(one.state(on) == state for one in tasks) for state in STATES}
    words = say(language, "salon", "tasks.summary", **counts)
    return [Paragraph(plain(words), Style.LEAD), *task_tables(tasks, book, language, on)]


def task_tables(tasks: Sequence[ToldTask], book: Rulebook, language: str, on: date) -> list[Block]:
    """A table for each state of which there are tasks."""
    blocks: list[Block] = []
    for state in STATES:
        some = [one for one in told_tasks(tasks, on) if one.state(on) == state]
        if some:
            caption = say(language, "salon", f"tasks.{state}", count=len(some))
            blocks.append(_table(some, state, caption, book, language))
    return blocks


def task_section(tasks: Sequence[ToldTask], book: Rulebook, language: str, on: date) -> list[Block]:
    """The same under a heading, for another paper; nothing where there are none."""
    if not tasks:
        return []
    heading = Heading(1, plain(say(language, "salon", "tasks.section")))
    return [heading, *task_tables(tasks, book, language, on)]


def _table(
    tasks: Sequence[ToldTask], state: str, caption: str, book: Rulebook, language: str
) -> Table:
    last = "done-on" if state == DONE else "by"
    head = tuple(say(language, "salon", f"tasks.{key}") for key in ("who", "what", last, "id"))
    rows = tuple(
        (
            plain(one.shown(book, language)),
            plain(" ".join(one.what.best(language, *book.settings.languages).split())),
            plain(_day(one.done if state == DONE else one.by, language)),
            plain(one.id or say(language, "salon", "tasks.in-book")),
        )
        for one in tasks
    )
    return Table(caption, head, rows)


def _day(day: date | None, language: str) -> str:
    return figures.day(day, language) if day else ""
