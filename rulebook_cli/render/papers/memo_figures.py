"""The figures of a memo: how many answered, what became of amendments, where all stand."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from rulebook_cli.logic.in_round import arrived_late
from rulebook_cli.logic.private_persons import PERSON, in_order
from rulebook_cli.model.amendment import Amendment, Status
from rulebook_cli.model.change import Change
from rulebook_cli.model.comment import Comment, Stance
from rulebook_cli.model.exhibit import Exhibit
from rulebook_cli.model.paper import (
    Align,
    BarChart,
    Block,
    Heading,
    Run,
    Runs,
    Table,
)
from rulebook_cli.model.rulebook import Rulebook
from rulebook_cli.model.settings import Asked, Round
from rulebook_cli.model.statement import Received
from rulebook_cli.model.text import Text
from rulebook_cli.render.papers.amendment_words import word
from rulebook_cli.render.papers.comment_words import stance_words
from rulebook_cli.render.papers.memo_proposers import proposer_names
from rulebook_cli.render.speech import say

STATUSES = (
    ("waiting", (Status.PROPOSED, Status.SUBMITTED)),
    ("merged", (Status.MERGED,)),
    ("merged-modified", (Status.MERGED_MODIFIED,)),
    ("partly-merged", (Status.PARTLY_MERGED,)),
    ("rejected", (Status.REJECTED,)),
    ("withdrawn", (Status.WITHDRAWN,)),
    ("lapsed", (Status.LAPSED, Status.OBSOLETE)),
)


def says_otherwise(one: Change, other: Change) -> bool:
    """Whether two changes come to different things."""
    return one.after != other.after


@dataclass(frozen=True, slots=True)
class Heard:
    """All that came in during a round. `taken` holds, by the id of an amendment that was taken
    in in other words, what those words changed in the draft. `clash` tells whether two changes of
    one place cannot both stand."""

    book: Rulebook
    round_: Round | None
    exhibits: tuple[Exhibit, ...]
    comments: tuple[Comment, ...]
    received: tuple[Received, ...]
    language: str
    on: date
    taken: Mapping[str, Exhibit] = field(default_factory=dict)
    clash: Callable[[Change, Change], bool] = says_otherwise

    def proposers(self, amendment: Amendment) -> str:
        """Who proposes an amendment, by name."""
        return proposer_names(amendment, self.book.settings, self.received, self.language)

    def word(self, key: str, /, **values: object) -> str:
        """A sentence of the papers' catalogue."""
        return word(self.language, key, **values)


def figure_blocks(heard: Heard) -> list[Block]:
    """The round in figures, the amendments by status and the stances, as tables and bars."""
    statuses = [(heard.word(f"status-count.{key}"), count) for key, count in by_status(heard)]
    blocks: list[Block] = [
        Heading(1, (Run(heard.word("figures.title")),)),
        _table(heard, "figures.caption", ("figures.what", "figures.count"), _counts(heard)),
    ]
    if heard.exhibits:
        blocks.append(_chart(heard, "chart.amendments", statuses))
    stances = _stances(heard)
    if heard.received or heard.comments:
        head = tuple(heard.word(f"stances.{key}") for key in ("stance", "statements", "comments"))
        rows = tuple(
            (cell(name), cell(str(statements)), cell(str(comments)))
            for name, statements, comments in stances
        )
        align = (Align.LEFT, Align.RIGHT, Align.RIGHT)
        blocks.append(Table(heard.word("stances.caption"), head, rows, align))
        bars = [(name, statements + comments) for name, statements, comments in stances[:-1]]
        blocks.append(_chart(heard, "chart.stances", bars))
    return blocks


def by_status(heard: Heard) -> list[tuple[str, int]]:
    """How many amendments stand where; those nobody stands at are left out, but not waiting."""
    found = [exhibit.amendment.status for exhibit in heard.exhibits]
    counts = [(key, sum(found.count(status) for status in group)) for key, group in STATUSES]
    return [(key, count) for key, count in counts if count or key == "waiting"]


def _counts(heard: Heard) -> list[tuple[str, int]]:
    asked = heard.round_.asked if heard.round_ else ()
    answered = sum(bool(answers_of(one, heard)) for one in asked)
    asked_names = {word for one in asked for word in one.name.words.values()}
    unasked = [one for one in heard.received if not same_name(one.sender, asked_names)]
    persons = sum(one.sender_kind == PERSON for one in unasked)
    rows = [
        ("asked", len(asked)),
        ("answered", answered),
        ("others", len(unasked) - persons),
        ("persons", persons),
        ("statements", len(heard.received)),
        ("comments", len(heard.comments)),
        ("amendments", len(heard.exhibits)),
    ]
    return [(heard.word(f"figures.{key}"), count) for key, count in rows]


def _stances(heard: Heard) -> list[tuple[str, int, int]]:
    statements = [one.stance for one in heard.received]
    comments = [one.stance for one in heard.comments]
    rows: list[tuple[str, int, int]] = [
        (stance_words(stance, heard.language), statements.count(stance), comments.count(stance))
        for stance in Stance
    ]
    return [*rows, (heard.word("stance.none"), statements.count(None), comments.count(None))]


def answers_of(asked: Asked, heard: Heard) -> list[str]:
    """What one of those asked has sent: statements by their day, amendments, comments."""
    names = set(asked.name.words.values())
    ids = {who.id for who in heard.book.settings.associations if same_name(who.name, names)}
    found = [
        heard.word("sent.statement", on=one.arrived.date()) + late_mark(one, heard)
        if one.arrived
        else heard.word("sent.statement-undated")
        for one in in_order(heard.received)
        if same_name(one.sender, names)
    ]
    made = {id_ for one in heard.received if same_name(one.sender, names) for id_ in one.amendments}
    amendments = sum(
        one.amendment.association in ids or one.amendment.id in made for one in heard.exhibits
    )
    comments = sum(comment.association in ids for comment in heard.comments)
    counts = (("amendments", amendments), ("comments", comments))
    found += [heard.word(f"sent.{key}", count=count) for key, count in counts if count]
    return found


def late_mark(received: Received, heard: Heard) -> str:
    """What is said of a statement that arrived after the round had closed; else nothing."""
    late = arrived_late(received, heard.book.settings)
    return f", {say(heard.language, 'comments', 'late')}" if late else ""


def _table(
    heard: Heard, caption: str, head: tuple[str, str], rows: Iterable[tuple[str, int]]
) -> Table:
    cells = tuple((cell(name), cell(str(count))) for name, count in rows)
    columns = (heard.word(head[0]), heard.word(head[1]))
    return Table(heard.word(caption), columns, cells, (Align.LEFT, Align.RIGHT))


def _chart(heard: Heard, key: str, bars: Sequence[tuple[str, int]]) -> BarChart:
    """Bars with a text that says the same."""
    title = heard.word(key)
    listing = ", ".join(f"{name} {count}" for name, count in bars)
    return BarChart(title, tuple(bars), f"{title}: {listing}.")


def same_name(name: Text, names: set[str]) -> bool:
    """Whether two names are one in any language."""
    return bool(set(name.words.values()) & names)


def cell(words: str) -> Runs:
    """Words in a cell of a table; a dash where there are none."""
    return (Run(words),) if words else (Run("–"),)
